//! Numbers behind the word for a meeting: the how-manieth it is, and for how long there was none.

use crate::lexicon::{Family, Sense};
use crate::segment::Kind;
use crate::times::TimeWord;

use super::Text;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, aids, words};

/// An ordinal at `at`: its number, and the token after it.
pub(super) fn ordinal(text: &Text<'_, '_>, trigger: &Trigger, at: u32) -> Option<(u32, u32)> {
    let found = told(text, at)?;
    // "Talks on Wednesday" and "the fourth round" are the same words.
    if text.in_time(at) && trigger.called != Called::Round {
        return None;
    }
    Some(found)
}

/// Whether an ordinal in its phrase makes it a round of a series.
pub(super) fn in_series(trigger: &Trigger) -> bool {
    let counted =
        matches!(trigger.called, Called::Round | Called::Summit | Called::Talks | Called::Conference);
    counted && (trigger.form != Form::Verb || trigger.called == Called::Summit)
}

/// Whether what follows an ordinal makes it the first "in two years" or "since 2018", not of all.
pub(super) fn in_so_long(text: &Text<'_, '_>, at: u32) -> bool {
    length(text, at).is_some() || aids(text.doc, at, Aid::Since)
}

/// "The third", "no. 7": the number that the term at `at` tells, and the token after it.
pub(super) fn told(text: &Text<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let mark = text.doc.mark_at(at)?;
    match words(text.doc, mark).find_map(MeetingWord::ordinal) {
        Some(round) => Some((round, mark.last)),
        None if aids(text.doc, at, Aid::Count) => Some((number(text, mark.last)?, mark.last + 1)),
        None => None,
    }
}

/// A small number in digits.
pub(super) fn number(text: &Text<'_, '_>, at: u32) -> Option<u32> {
    let token = text.doc.token(at).filter(|t| t.kind == Kind::Number)?;
    token.text(text.doc.text).parse().ok().filter(|n| (1..=200).contains(n))
}

/// A small number in digits or words, and the token after it.
pub(super) fn count(text: &Text<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let word = |sense| if let Sense::Time(TimeWord::Number(n)) = sense { Some(u32::from(n)) } else { None };
    let digits = number(text, at).map(|n| (n, at + 1));
    digits.or_else(|| Some((text.doc.sense(at, word)?, text.doc.next(at))))
}

/// "For the first time in more than two years": the token after the stretch of time that begins at `at`.
pub(super) fn stretch(text: &Text<'_, '_>, at: u32) -> Option<u32> {
    length(text, at).filter(|_| aids(text.doc, at, Aid::During))
}

/// The token after a length of time that has the word at `at` before it: "(after) more than two years".
pub(super) fn length(text: &Text<'_, '_>, at: u32) -> Option<u32> {
    let doc = text.doc;
    let unit = |at: &u32| doc.senses_at(*at).any(|s| matches!(s, Sense::Time(TimeWord::Unit(_))));
    let found = (at + 1..at + STRETCH).find(unit)?;
    let plain = |at: u32| !text.in_time(at) && text.cast.mention_over(at).is_none();
    ((at + 1..=found).all(plain) && doc.is_number(found - 1) && !doc.is_of_at(doc.next(found), Family::Times))
        .then(|| doc.next(found))
}

/// How many tokens a stretch of time has at most before its unit.
const STRETCH: u32 = 5;
