//! The words that name a meeting, and how far the text round each of them tells of it.

use crate::lexicon::{Role, Sense};
use crate::mark::{Doc, Mark};
use crate::segment::Kind;

use super::Text;
use super::words::{Aid, Called, MeetingWord, aids, words};

/// How a word names a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A noun for one event.
    Noun,
    /// A verb: they met.
    Verb,
    /// A verb whose subject receives its object.
    Host,
    /// A verb whose subject goes somewhere.
    Go,
    /// Talks, without a word that makes one event of them.
    Bare,
    /// "The event": only ever names again what was named before.
    Happening,
}

/// A word that names a meeting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trigger {
    pub(super) first: u32,
    /// The token after its last.
    pub(super) last: u32,
    pub(super) called: Called,
    pub(super) form: Form,
    /// The sentence round it.
    pub(super) sentence: (u32, u32),
    /// The part of the sentence that tells of this meeting: between cues, clauses and other meetings.
    pub(super) reach: (u32, u32),
    /// What stands before a noun: before, during, after or on the margins of the meeting.
    pub(super) position: Option<Aid>,
}

/// The triggers of a text, in order.
pub(super) fn triggers(text: &Text<'_, '_>) -> Vec<Trigger> {
    let mut found: Vec<Trigger> = text.doc.marks.iter().filter_map(|mark| trigger(text.doc, *mark)).collect();
    for i in 0..found.len() {
        let sentence = found[i].sentence;
        let before = i.checked_sub(1).map_or(sentence.0, |j| found[j].last.max(sentence.0));
        let after = found.get(i + 1).map_or(sentence.1, |next| next.first.min(sentence.1));
        let (first, last) = (found[i].first, found[i].last);
        found[i].reach = (left(text, before, first), right(text, last, after));
    }
    found
}

fn trigger(doc: &Doc<'_>, mark: Mark) -> Option<Trigger> {
    let (form, called) = words(doc, mark).find_map(|word| match word {
        MeetingWord::Event(called) => Some((Form::Noun, called)),
        MeetingWord::Verb(called) => Some((Form::Verb, called)),
        MeetingWord::Aid(Aid::Host) => Some((Form::Host, Called::Bilateral)),
        MeetingWord::Aid(Aid::Go) => Some((Form::Go, Called::Visit)),
        MeetingWord::Aid(Aid::Talks) => Some((Form::Bare, Called::Talks)),
        MeetingWord::Aid(Aid::Happening) => Some((Form::Happening, Called::Talks)),
        _ => None,
    })?;
    if words(doc, mark).any(|w| w == MeetingWord::Aid(Aid::None)) || at_home(doc, mark, called) {
        return None;
    }
    let sentence = doc.sentences.get(doc.sentence_of(mark.first))?;
    let position = position(doc, mark.first, sentence.first);
    let form = match (form, position) {
        (Form::Verb, Some(Aid::Margins | Aid::After | Aid::Before)) if called != Called::Visit => {
            if doc.has_role(mark.last, Role::With) || !names_follow(doc, mark.last) {
                Form::Noun
            } else {
                form
            }
        }
        _ => form,
    };
    let bounds = (sentence.first, sentence.last);
    let Mark { first, last, .. } = mark;
    Some(Trigger { first, last, called, form, sentence: bounds, reach: bounds, position })
}

/// Whether a capitalised word or a noun for people follows, as it does after a verb.
fn names_follow(doc: &Doc<'_>, at: u32) -> bool {
    doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised())
        || doc.mark_at(at).is_some_and(|mark| {
            doc.senses(mark).any(|s| matches!(s, Sense::Honorific(_) | Sense::Office(_) | Sense::Epithet(_)))
        })
}

/// A session of the cabinet is no meeting of parties.
fn at_home(doc: &Doc<'_>, mark: Mark, called: Called) -> bool {
    matches!(called, Called::Session | Called::Conference) && aids(doc, mark.last, Aid::Home)
}

/// The preposition or conjunction before a noun, past articles and the like.
fn position(doc: &Doc<'_>, first: u32, start: u32) -> Option<Aid> {
    let mut at = first;
    for _ in 0..3 {
        if at <= start {
            return None;
        }
        let before = doc.previous(at);
        let found =
            [Aid::Margins, Aid::Before, Aid::After, Aid::During].into_iter().find(|a| aids(doc, before, *a));
        if found.is_some() {
            return found;
        }
        let light = doc.has_role(before, Role::Plural)
            || doc.token(before).is_some_and(|t| t.kind == Kind::Number || matches!(t.kind, Kind::Word))
                && doc.mark_at(before).is_none();
        if !light {
            return None;
        }
        at = before;
    }
    None
}

/// What a sentence says before this point is about something else.
fn barrier(doc: &Doc<'_>, at: u32) -> bool {
    let stop =
        doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Semicolon | Kind::Question));
    stop || doc.mark_at(at).is_some_and(|mark| {
        let own = words(doc, mark).any(|w| matches!(w, MeetingWord::Sign(_) | MeetingWord::Verb(_)));
        doc.senses(mark)
            .any(|s| matches!(s, Sense::Role(Role::That | Role::But)) || matches!(s, Sense::Cue(_)) && !own)
    })
}

fn left(text: &Text<'_, '_>, from: u32, first: u32) -> u32 {
    let cue = text.cue_before(first).map_or(from, |cue| cue.1.max(from));
    (cue..first).rev().find(|at| barrier(text.doc, *at)).map_or(cue, |at| text.doc.next(at).min(first))
}

fn right(text: &Text<'_, '_>, last: u32, to: u32) -> u32 {
    let cue = text.cue_after(last).map_or(to, |cue| cue.0.min(to));
    let doc = text.doc;
    (last..cue).find(|at| barrier(doc, *at) || clause(doc, *at)).unwrap_or(cue).max(last)
}

/// A conjunction that begins a clause, not a preposition before a time or noun.
fn clause(doc: &Doc<'_>, at: u32) -> bool {
    doc.has_role(at, Role::Clause)
}
