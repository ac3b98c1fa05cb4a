//! The borders of clauses, and the several terms of one content.

use super::issue;
use super::words::{StanceWord, begins_term, is, is_auxiliary, stating};
use crate::lexicon::{Family, Role, Sense};
use crate::mark::Doc;
use crate::model::Issue;
use crate::segment::Kind;
use crate::times::TimeWord;

/// What stands between two clauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Border {
    /// A comma or conjunction: the subject may go on.
    Soft,
    /// What comes after is said by whom comes before: a colon, "that", a reporting verb.
    Speech,
    /// A full stop within a quotation.
    Full,
}

/// How far a clause is followed, in tokens.
const LONGEST: u32 = 60;

/// The border that the token or mark at `at` makes.
pub(super) fn border(doc: &Doc<'_>, at: u32) -> Option<Border> {
    let token = doc.token(at)?;
    // "1.5", "1,5"
    let inner = || doc.token(at + 1).is_some_and(|next| next.glued && next.kind == Kind::Number);
    match token.kind {
        Kind::Comma | Kind::Stop if inner() => return None,
        Kind::Comma | Kind::Semicolon => return Some(Border::Soft),
        Kind::Colon => return Some(Border::Speech),
        Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis => return Some(Border::Full),
        _ => {}
    }
    let mark = doc.mark_at(at)?;
    if is(doc, at, StanceWord::Then) {
        return Some(Border::Soft);
    }
    if !doc.has_any_role(at, &[Role::But, Role::That]) && !doc.is_of(mark, Family::Cues) {
        return None;
    }
    let mut border = None;
    let mut is = false;
    for sense in doc.senses(mark) {
        match sense {
            Sense::Role(Role::But) => border = Some(Border::Soft),
            Sense::Role(Role::That) => border = border.or(Some(Border::Speech)),
            Sense::Cue(_) if stating(doc, at).is_none() => border = Some(Border::Speech),
            Sense::Role(Role::Is) => is = true,
            _ => {}
        }
    }
    border.filter(|b| !(is && *b == Border::Speech))
}

/// Where the clause that holds `at` begins, not before `floor`.
pub(super) fn start(doc: &Doc<'_>, at: u32, floor: u32) -> u32 {
    let floor = floor.max(at.saturating_sub(LONGEST));
    let mut start = at;
    while start > floor {
        let before = doc.previous(start);
        if border(doc, before).is_some() || is_clause_word(doc, before) {
            break;
        }
        start = before;
    }
    while start < at && doc.token(start).is_some_and(|t| !t.is_word() && t.kind != Kind::Number) {
        start += 1;
    }
    start
}

fn is_clause_word(doc: &Doc<'_>, at: u32) -> bool {
    let clause =
        || doc.has_role(at, Role::Clause) && !doc.has_role(at, Role::Purpose) && !is_of_time(doc, at);
    connects(doc, at) || clause()
}

/// "Next" or "last" in "next month": the words for "after" and "before".
fn is_of_time(doc: &Doc<'_>, at: u32) -> bool {
    let unit = |s| matches!(s, Sense::Time(TimeWord::Unit(_)));
    let time = |s| matches!(s, Sense::Time(_));
    doc.senses_at(at).any(time) && doc.senses_at(doc.previous(at)).any(unit)
}

/// Whether a connective of conditions or exchange stands at `at`.
pub(super) fn connects(doc: &Doc<'_>, at: u32) -> bool {
    let words = [StanceWord::Exchange, StanceWord::Provided, StanceWord::Though, StanceWord::Unless];
    words.iter().any(|word| is(doc, at, *word))
}

/// The token after the content that begins at `from`, at most `limit`.
pub(super) fn end(doc: &Doc<'_>, from: u32, limit: u32) -> u32 {
    let quote = doc.quote_over(from).filter(|q| q.close > from).map_or(limit, |q| q.close);
    let limit = limit.min(quote).min(from.saturating_add(LONGEST));
    let mut at = from;
    while at < limit {
        let begun = at > from + 1;
        let stops = match border(doc, at) {
            Some(Border::Full | Border::Soft) => true,
            _ if begun && is(doc, at, StanceWord::Result) && !is_auxiliary(doc, doc.previous(at)) => true,
            Some(Border::Speech) => doc.is_kind(at, Kind::Colon),
            None => {
                connects(doc, at)
                    || begun && is_clause_word(doc, at)
                    || doc.has_role(at, Role::And)
                        && (joins(doc, at) && !shares(doc, from, at)
                            || is(doc, doc.next(at), StanceWord::Doubt))
            }
        };
        if stops {
            break;
        }
        at = doc.next(at);
    }
    without_tail(doc, from, at.min(limit))
}

/// The end without prepositions and conjunctions that have lost what they govern.
fn without_tail(doc: &Doc<'_>, from: u32, end: u32) -> u32 {
    let tail = [Role::From, Role::To, Role::With, Role::Of, Role::And, Role::That, Role::About];
    let mut end = end;
    while end > from + 1 {
        let last = doc.previous(end);
        if last < from || !doc.has_any_role(last, &tail) {
            break;
        }
        end = last;
    }
    end
}

/// A verb without an object has so many syllables at most.
const VERB: u32 = 2;

/// "Close and destroy the site": whether the verb at `from` has the object of the one behind the "and" at `at`.
fn shares(doc: &Doc<'_>, from: u32, at: u32) -> bool {
    let verb = doc.next(from) == at && at - from <= VERB;
    let alone = verb && begins_term(doc, from) && begins_term(doc, doc.next(at));
    alone && stating(doc, from).is_none() && issue::issues(doc, from).next().is_none()
}

/// Whether the "and" at `at` joins clauses, not nouns.
fn joins(doc: &Doc<'_>, at: u32) -> bool {
    let next = doc.next(at);
    let announced = is(doc, next, StanceWord::Will)
        || is(doc, next, StanceWord::Unable)
        || is(doc, next, StanceWord::Decide);
    if announced || doc.has_role(next, Role::Passive) {
        return true;
    }
    let next = after_auxiliaries(doc, next);
    begins_term(doc, next) || stating(doc, next).is_some() || border(doc, next) == Some(Border::Speech)
}

/// The token at `at` or, where a quotation opens there, the first one inside it.
pub(super) fn inside(doc: &Doc<'_>, at: u32) -> u32 {
    if doc.quote_over(at).is_some_and(|quote| quote.open == at) { at + 1 } else { at }
}

/// The first mark from `at` on that is no auxiliary.
pub(super) fn after_auxiliaries(doc: &Doc<'_>, mut at: u32) -> u32 {
    for _ in 0..4 {
        if !is_auxiliary(doc, at) {
            break;
        }
        at = doc.next(at);
    }
    at
}

/// The further terms that follow the one that ends at `end`: ", stop …, and hand over …".
pub(super) fn further(doc: &Doc<'_>, mut end: u32, limit: u32) -> Vec<(u32, u32)> {
    let mut terms = Vec::new();
    while terms.len() < 8 {
        let at = past_joints(doc, past_clause(doc, end, limit), limit);
        let begins = doc.has_role(at, Role::Passive) || begins_term(doc, after_auxiliaries(doc, at));
        // "…, may do harm": what comes of it.
        let may = doc.has_role(at, Role::May);
        let other = [StanceWord::Hence, StanceWord::Result].iter().any(|word| is(doc, at, *word));
        if at == end || at >= limit || !begins || may || other {
            break;
        }
        end = self::end(doc, at, limit);
        // "in an open spirit and constructively": a verb without an object that names no matter of its own is no term.
        let bare = end <= doc.next(at) && issue::issues(doc, at).all(|issue| issue == Issue::Talks);
        if end <= at + 1 || bare {
            break;
        }
        terms.push((at, end));
    }
    terms
}

/// Behind the subordinate clause that begins at `at`, where an "and" follows it soon that joins a further term; behind a
/// relative clause a comma does, too: "leave the towns that they hold, recognise …".
fn past_clause(doc: &Doc<'_>, at: u32, limit: u32) -> u32 {
    if !doc.has_role(at, Role::Clause) || connects(doc, at) {
        return at;
    }
    let stop = limit.min(at + 20);
    let relative = doc.has_role(at, Role::Which);
    let comma = |at: u32| doc.is_kind(at, Kind::Comma);
    let ends = |at: u32| border(doc, at).is_some_and(|border| !(relative && border == Border::Speech));
    let joint = |at: &u32| doc.has_role(*at, Role::And) && joins(doc, *at) || ends(*at);
    let goes_on = |at: &u32| doc.has_role(*at, Role::And) || relative && comma(*at);
    (at..stop).find(joint).filter(goes_on).unwrap_or(at)
}

/// Behind the commas and conjunctions at `at`.
pub(super) fn past_joints(doc: &Doc<'_>, mut at: u32, limit: u32) -> u32 {
    while at < limit && is_joint(doc, at) {
        at = doc.next(at);
    }
    at
}

/// A comma, semicolon, "and" or "or", or an adverb between them.
fn is_joint(doc: &Doc<'_>, at: u32) -> bool {
    let mark = doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Semicolon));
    mark || doc.has_role(at, Role::And) || doc.has_role(at, Role::Or) || doc.has_role(at, Role::Also)
}
