//! Conditions: who demands, offers, refuses or accepts what, of whom, on which issue, in exchange for what.
//!
//! `words` says what the vocabulary does, `clause` where a term begins and ends, `party` who holds it, `sides` for whom
//! he stands. `stance` reads the sentences with `answer`, `modal`, `ultimatum`, `noun`, `plan` and `enumeration`; `checks`
//! tells what is supposed, denied or no gift, `exchange` links the two sides of a bargain, `issue` names what it is about, and `gate`
//! tells how much the article is one about negotiations at all.

mod answer;
mod checks;
mod clause;
mod enumeration;
mod exchange;
mod gate;
mod issue;
mod modal;
mod noun;
mod party;
mod plan;
mod sides;
mod stance;
#[cfg(test)]
mod tests;
mod ultimatum;
mod words;

pub(crate) use words::StanceWord;

use chrono::NaiveDate;

use crate::actors::{Actors, Cast};
use crate::lexicon::Role;
use crate::mark::Doc;
use crate::model::{Basis, Edtf, Issue, Stance, When};
use crate::statements::{Reading, Said};
use crate::times::Time;

use gate::Gate;
use party::Room;
use stance::{Draft, Reader};

/// A condition, in tokens and cast numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Term {
    pub(crate) by: Actors,
    pub(crate) to: Actors,
    pub(crate) stance: Stance,
    pub(crate) issue: Issue,
    /// The clause that states the term: first token and the token after its last.
    pub(crate) clause: (u32, u32),
    /// The number of the term it is given for, in the same list.
    pub(crate) exchange: Option<usize>,
    pub(crate) when: When,
    /// Hundredths.
    pub(crate) confidence: u8,
}

/// Terms less sure than this are not reported.
const LEAST: u8 = 21;

/// The conditions of a text, in the order of their clauses.
pub(crate) fn find(
    doc: &Doc<'_>,
    cast: &Cast,
    times: &[Time],
    said: &[Said],
    published: Option<NaiveDate>,
) -> Vec<Term> {
    let room = Room::new(Reading { doc, cast, times }, said);
    let mut reader = Reader { room: &room, drafts: Vec::new(), listing: None, plan: None };
    for (number, sentence) in doc.sentences.iter().enumerate() {
        reader.sentence(*sentence, number as u32);
    }
    let mut drafts = reader.drafts;
    if drafts.is_empty() {
        return Vec::new();
    }
    let matter = matter(&drafts);
    for draft in drafts.iter_mut().filter(|draft| !draft.about.named && draft.about.issue == Issue::Other) {
        draft.about.issue = matter.unwrap_or(Issue::Other);
    }
    let gate = Gate::new(&room);
    let judge = |draft: &Draft| {
        let day = when(&room, times, draft.clause);
        let keeps = gate.keeps(&room, draft);
        let keeps = if is_history(&day, published) { keeps / 2 } else { keeps };
        (confidence(draft, keeps, room.stand(&draft.by)), day)
    };
    let judged: Vec<(u8, When)> = drafts.iter().map(judge).collect();
    let place = |n: &usize| (drafts[*n].clause, *n);
    let mut order: Vec<usize> = Vec::with_capacity(drafts.len());
    order.extend((0..drafts.len()).filter(|n| judged[*n].0 >= LEAST));
    order.sort_by_key(place);
    order.dedup_by(|b, a| drafts[*a].clause == drafts[*b].clause && drafts[*a].stance == drafts[*b].stance);
    let term = |n: &usize| {
        let draft = &drafts[*n];
        let (confidence, when) = judged[*n].clone();
        Term {
            by: draft.by.clone(),
            to: draft.to.clone(),
            stance: draft.stance,
            issue: draft.about.issue,
            clause: with_whole_quotes(doc, with_negation(doc, draft)),
            exchange: draft.exchange.and_then(|other| order.binary_search_by_key(&place(&other), place).ok()),
            when,
            confidence,
        }
    };
    order.iter().map(term).collect()
}

/// How many terms have to name one issue for the article to be about it.
const MATTER: usize = 3;

/// The issue that half of the terms name or more: what a term without one is about.
fn matter(drafts: &[Draft]) -> Option<Issue> {
    let mut counts = [0_usize; Issue::ALL.len()];
    for draft in drafts.iter().filter(|draft| !matches!(draft.about.issue, Issue::Other | Issue::Talks)) {
        counts[draft.about.issue as usize] += 1;
    }
    let most = Issue::ALL.iter().copied().max_by_key(|issue| counts[*issue as usize])?;
    let count = counts[most as usize];
    (count >= MATTER && 2 * count >= drafts.len()).then_some(most)
}

/// After how many days a term that is told with its day is history.
const HISTORY: i64 = 500;

/// Whether a day lies so far before the article's that what was asked then is background.
fn is_history(day: &When, published: Option<NaiveDate>) -> bool {
    let last = day.value().and_then(Edtf::last_day);
    last.zip(published).is_some_and(|(last, published)| (published - last).num_days() > HISTORY)
}

/// The clause with the mark that closes a quotation of its own behind it, and without one that closes another.
fn with_whole_quotes(doc: &Doc<'_>, (first, last): (u32, u32)) -> (u32, u32) {
    match doc.quote_over(last.saturating_sub(1)).filter(|quote| quote.closed) {
        Some(quote) if quote.close == last && quote.open >= first => (first, last + 1),
        Some(quote) if quote.close + 1 == last && quote.open < first => (first, quote.close),
        _ => (first, last),
    }
}

/// The clause from the "not" on that turns its stance round, where that stands right before it.
fn with_negation(doc: &Doc<'_>, draft: &Draft) -> (u32, u32) {
    let (first, last) = draft.clause;
    let negated = doc.mark_before(first).filter(|mark| doc.has_role(mark.first, Role::Not));
    match negated {
        Some(mark) if draft.stance != Stance::Demand => (mark.first, last),
        _ => (first, last),
    }
}

/// The wording's weight, less where no issue is named or nobody knows for whom the party stands, times what the article
/// leaves of it.
fn confidence(draft: &Draft, keeps: u8, stand: bool) -> u8 {
    let weight = match draft.about.named {
        true => draft.weight.saturating_add(5),
        false => draft.weight.saturating_sub(25),
    };
    let weight = if stand { weight } else { weight.saturating_sub(15) };
    (u16::from(weight) * u16::from(keeps) / 100).min(95) as u8
}

/// The day of the statement that it stands in, or the last day that its sentence names before it.
fn when(room: &Room<'_>, times: &[Time], clause: (u32, u32)) -> When {
    if let Some(said) = room.voice(clause.0)
        && said.when != When::Unknown
    {
        return said.when.clone();
    }
    let sentence = room.doc.sentences.get(room.doc.sentence_of(clause.0));
    let before = times.partition_point(|time| time.last <= clause.0);
    let last = before.checked_sub(1).map(|i| &times[i]);
    last.filter(|time| sentence.is_some_and(|s| s.first <= time.first && time.first < s.last))
        .and_then(|time| time.value.clone())
        .map_or(When::Unknown, |value| When::known(value, Basis::Text))
}
