//! Words for meetings in the names of buildings, of series and of bodies.

use crate::actors::ActorIx;
use crate::lexicon::Role;
use crate::mark::{Doc, Mark};

use super::sides::is_org;
use super::words::{Aid, Called, MeetingWord, aids, words};
use super::{Text, comma};

/// How many tokens before the name of a series the noun stands of which it is another name.
const NAMED: u32 = 8;

/// "The third session of the Dialogue", "the Asian summit (or Dialogue)": the name of a series behind the word for one.
pub(super) fn renames(text: &Text<'_, '_>, mark: Mark) -> bool {
    if series(text, mark.first).is_none() {
        return false;
    }
    let doc = text.doc;
    let first = mark.first.saturating_sub(NAMED).max(doc.sentences[doc.sentence_of(mark.first)].first);
    let placed = |at: u32| {
        let aid = |aid| aids(doc, at, aid);
        comma(text, at) || aid(Aid::Margins) || aid(Aid::During) || aid(Aid::After) || aid(Aid::Before)
    };
    let noun = |at: u32| doc.mark_at(at).is_some_and(|mark| words(doc, mark).any(MeetingWord::is_event));
    (first..mark.first).rev().take_while(|at| !placed(*at)).any(noun)
}

/// The organisation that is called as its meetings are: "the Shangri-La Dialogue".
pub(super) fn series(text: &Text<'_, '_>, at: u32) -> Option<ActorIx> {
    let name = text.cast.mention_over(at).filter(|name| name.first == at)?;
    name.actors.iter().copied().find(|ix| is_org(text, *ix))
}

/// How many tokens of the name of a venue may stand before the word.
const VENUE: u32 = 6;

/// "The Conference Centre": a word in the name of a building.
pub(super) fn in_venue(doc: &Doc<'_>, mark: Mark) -> bool {
    let capital = |at| doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised());
    let first = mark.first.saturating_sub(VENUE);
    let named = |at: &u32| doc.token(*at).is_some_and(|t| t.is_word()) && !doc.has_role(*at, Role::At);
    let name = (first..mark.first).rev().take_while(named);
    capital(mark.first) && name.into_iter().any(|at| capital(at) && aids(doc, at, Aid::Venue))
}

/// How many tokens behind a session whose it is may be said.
const SHORT: u32 = 4;

/// A session of the cabinet is no meeting of parties.
pub(super) fn at_home(doc: &Doc<'_>, mark: Mark, called: Called) -> bool {
    // "The last session of the cabinet".
    let behind = (mark.last..mark.last + SHORT).find(|at| doc.has_role(*at, Role::Of));
    let of = behind.map_or(mark.last, |at| doc.next(at));
    let press = matches!(called, Called::Bilateral | Called::Exchange) && aids(doc, mark.last, Aid::Home);
    press || matches!(called, Called::Session | Called::Conference) && aids(doc, of, Aid::Home)
}
