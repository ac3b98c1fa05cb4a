//! What a term is about.

use super::words::{StanceWord, is};
use crate::lexicon::{Family, Role, Sense};
use crate::mark::Doc;
use crate::meetings::MeetingWord;
use crate::model::Issue;
use crate::segment::Shape;

/// An issue, and whether the text names it (or it is only a fall-back).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct About {
    pub(super) issue: Issue,
    pub(super) named: bool,
}

/// Within how many tokens from the start of a content its head is looked for.
const HEAD: u32 = 7;

/// Within how many tokens behind a verb of giving the land stands that changes hands.
const LAND: u32 = 7;

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
        if cedes(doc, at, to) {
            weights[Issue::Territory as usize] += 2 * weight;
        }
        for issue in issues(doc, at) {
            match issue {
                Issue::Talks if at < from + HEAD && weight == 16 && !swaps(doc, at, to) => {
                    return Some(Issue::Talks);
                }
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

/// "To exchange all prisoners", unlike "to exchange views": what is exchanged is a matter of its own.
fn swaps(doc: &Doc<'_>, at: u32, to: u32) -> bool {
    let exchange = |s| matches!(s, Sense::Meeting(word) if word.is_exchange()).then_some(());
    doc.sense(at, exchange).is_some()
        && (at + 1..to.min(at + HEAD)).any(|at| issues(doc, at).any(|issue| issue == Issue::Prisoners))
}

/// Whether land changes hands at `at`: "hand over Abkhazia", "recognise Crimea as a part of", unlike "hand over arms in
/// Crimea" and "recognise Jerusalem as the capital".
fn cedes(doc: &Doc<'_>, at: u32, to: u32) -> bool {
    let closed = [Role::At, Role::From, Role::To, Role::With, Role::About];
    let near = |at: &u32| !mark_names(doc, *at) && !doc.has_any_role(*at, &closed);
    let place = |s| matches!(s, Sense::Place(_)).then_some(());
    let land = |at: u32| {
        is(doc, at, StanceWord::Land)
            || doc.sense(at, place).is_some() && !doc.has_role(doc.next(at), Role::Is)
    };
    is(doc, at, StanceWord::Hand) && (doc.next(at)..to.min(at + LAND)).take_while(near).any(land)
}

fn mark_names(doc: &Doc<'_>, at: u32) -> bool {
    issues(doc, at).next().is_some()
}

/// The issues that the mark at `at` names. Words of meetings speak of talks, and leaving is about troops where a place is
/// left.
pub(super) fn issues<'a>(doc: &'a Doc<'_>, at: u32) -> impl Iterator<Item = Issue> + use<'a> {
    let tells = doc.is_any_at(at, &[Family::Issues, Family::Meets, Family::Stances]);
    let senses = tells.then(|| doc.senses_at(at)).into_iter().flatten();
    senses.filter_map(move |sense| match sense {
        Sense::Stance(StanceWord::Quit) if leaves_place(doc, at) => Some(Issue::TroopWithdrawal),
        Sense::Stance(StanceWord::Stay) if stays(doc, at) => Some(Issue::TroopWithdrawal),
        Sense::Issue(issue) => Some(issue),
        Sense::Meeting(MeetingWord::Event(_) | MeetingWord::Verb(_)) => Some(Issue::Talks),
        _ => None,
    })
}

/// Whether the verb of staying at `at` has a place behind it.
pub(super) fn stays(doc: &Doc<'_>, at: u32) -> bool {
    let next = doc.next(at);
    let noun = if doc.has_role(next, Role::At) { doc.next(next) } else { next };
    let place = |s| {
        matches!(s, Sense::Place(_) | Sense::Region | Sense::State(_) | Sense::Capital(_) | Sense::Pronoun(_))
            .then_some(())
    };
    doc.sense(noun, place).is_some()
}

/// Whether the verb of leaving at `at` has a place behind it, known or with a name of ordinary writing: "leave Goma",
/// unlike "leave GSOMIA", "leave the race".
pub(super) fn leaves_place(doc: &Doc<'_>, at: u32) -> bool {
    let next = doc.next(at);
    let place =
        |s| matches!(s, Sense::Place(_) | Sense::Region | Sense::State(_) | Sense::Capital(_)).then_some(());
    let named = || doc.mark_at(next).is_none() && doc.token(next).is_some_and(|t| t.shape == Shape::Capital);
    is(doc, at, StanceWord::Quit)
        && is(doc, at, StanceWord::Deed)
        && (doc.sense(next, place).is_some() || named())
}
