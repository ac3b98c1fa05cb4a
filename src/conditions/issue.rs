//! What a term is about.

use crate::lexicon::{Family, Sense};
use crate::mark::Doc;
use crate::meetings::MeetingWord;
use crate::model::Issue;

/// An issue, and whether the text names it (or it is only a fall-back).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct About {
    pub(super) issue: Issue,
    pub(super) named: bool,
}

/// Within how many tokens from the start of a content its head is looked for.
const HEAD: u32 = 7;

/// How far before a content that names no issue one is looked for, in tokens.
const REACH: u32 = 60;

/// The issue of the content `from..to`; where it names none, that of the clause before it, from `context` on.
pub(super) fn about(doc: &Doc<'_>, from: u32, to: u32, context: u32) -> About {
    let own = score(doc, from, to);
    let issue = own.or_else(|| {
        score(doc, context.max(from.saturating_sub(REACH)), from).filter(|issue| *issue != Issue::Talks)
    });
    About { issue: issue.unwrap_or(Issue::Other), named: own.is_some() }
}

/// The issue whose terms weigh most: the first term counts most, `talks` only as the head or alone.
fn score(doc: &Doc<'_>, from: u32, to: u32) -> Option<Issue> {
    let mut weights = [0_u32; Issue::ALL.len()];
    let (mut weight, mut talks) = (16, false);
    let mut at = from;
    while at < to {
        for issue in issues(doc, at) {
            match issue {
                Issue::Talks if at < from + HEAD && weight == 16 => return Some(Issue::Talks),
                Issue::Talks => talks = true,
                Issue::Other => weights[Issue::Other as usize] += weight / 2,
                _ => weights[issue as usize] += weight,
            }
        }
        if weights.iter().any(|w| *w > 0) && mark_names(doc, at) {
            weight = (weight / 2).max(1);
        }
        at = doc.next(at);
    }
    let best = Issue::ALL.iter().copied().rev().max_by_key(|issue| weights[*issue as usize])?;
    match weights[best as usize] {
        0 if talks => Some(Issue::Talks),
        0 => None,
        _ => Some(best),
    }
}

fn mark_names(doc: &Doc<'_>, at: u32) -> bool {
    issues(doc, at).next().is_some()
}

/// The issues that the mark at `at` names. Words of meetings speak of talks.
pub(super) fn issues<'a>(doc: &'a Doc<'_>, at: u32) -> impl Iterator<Item = Issue> + use<'a> {
    let tells = doc.is_of_at(at, Family::Issues) || doc.is_of_at(at, Family::Meets);
    doc.mark_at(at).filter(|_| tells).into_iter().flat_map(|mark| doc.senses(mark)).filter_map(|sense| {
        match sense {
            Sense::Issue(issue) => Some(issue),
            Sense::Meeting(MeetingWord::Event(_) | MeetingWord::Verb(_)) => Some(Issue::Talks),
            _ => None,
        }
    })
}
