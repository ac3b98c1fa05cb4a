//! What a meeting is about.

use crate::lexicon::{Role, Sense};
use crate::segment::Kind;

use super::trigger::{Form, Trigger};
use super::words::{Aid, MeetingWord, aids, words};
use super::{Text, is_office};

/// How many tokens behind a mention its agenda begins at most, and how many it has.
const BEHIND: u32 = 30;
const LENGTH: u32 = 18;

/// The phrase that says what the meeting is about: `về …` behind its name, or the object of a verb such as `thảo luận`
/// that tells what happens at it.
pub(super) fn read(text: &Text<'_, '_>, trigger: &Trigger) -> Option<(u32, u32)> {
    let doc = text.doc;
    let end = trigger.sentence.1.min(trigger.last.saturating_add(BEHIND)).min(trigger.next);
    let (mut at, mut aside) = (trigger.last, trigger.form == Form::Bare);
    while at < end {
        let token = doc.token(at)?;
        match token.kind {
            Kind::Stop | Kind::Colon | Kind::Semicolon | Kind::Question | Kind::QuoteOpen => return None,
            Kind::Comma => aside = true,
            _ => {}
        }
        if doc.has_role(at, Role::About) {
            let from = doc.next(at);
            // In the capacity of what office.
            if is_office(text, from) {
                return None;
            }
            if !aside {
                return phrase(text, from, trigger.sentence.1);
            }
        }
        if aids(doc, at, Aid::Topic) && !text.in_time(at) {
            let from = doc.next(at);
            let from = if doc.has_role(from, Role::About) { doc.next(from) } else { from };
            return phrase(text, from, trigger.sentence.1);
        }
        // What is said there is not what it is about.
        if text.cue_after(at).is_some_and(|cue| cue.0 == at) {
            return None;
        }
        at = doc.next(at);
    }
    None
}

/// The noun phrase from `first` on, as far as the clause goes.
fn phrase(text: &Text<'_, '_>, first: u32, end: u32) -> Option<(u32, u32)> {
    let doc = text.doc;
    let mut last = first;
    while last < end.min(first.saturating_add(LENGTH)) && !stops(text, last) {
        last = doc.next(last);
    }
    let whole = (first..last).filter(|at| doc.token(*at).is_some_and(|t| t.is_word())).count() > 1;
    (whole && doc.token(first).is_some_and(|t| t.is_word())).then_some((first, last.min(end)))
}

/// Where a noun phrase ends.
fn stops(text: &Text<'_, '_>, at: u32) -> bool {
    let doc = text.doc;
    let Some(token) = doc.token(at) else { return true };
    let ends = [Role::Clause, Role::But, Role::That, Role::Future, Role::Past, Role::Present, Role::With];
    let verb = |word| {
        matches!(word, MeetingWord::Sign(_) | MeetingWord::Aid(Aid::Occur | Aid::During | Aid::Margins))
    };
    !matches!(token.kind, Kind::Word | Kind::Number | Kind::Dash | Kind::Slash)
        || text.time_at(at).is_some()
        || ends.into_iter().any(|role| doc.has_role(at, role))
        || doc.mark_at(at).is_some_and(|mark| {
            words(doc, mark).any(verb) || doc.senses(mark).any(|sense| matches!(sense, Sense::Cue(_)))
        })
}
