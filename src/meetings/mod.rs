//! Meetings: which events bring the parties together.
//!
//! Words that name a meeting are found first ([`trigger`]); each is read with its own clause ([`sighting`]): who
//! ([`parties`], by the names [`before`] the word or behind it, as [`partners`]), where ([`place`], or what stands before
//! it: [`setting`]), when ([`when`]), and how it stands ([`status`], by the words round it that [`signs`] finds, whether it
//! is [`off`], or by its [`clause`]), and with the others in its sentence ([`beside`]). Mentions of one event are joined
//! ([`cluster`]), and what they say together is settled ([`settle`]); [`fit`] says which mentions can be of one event,
//! [`sides`] for whom those stand who meet, [`days`] how days compare, and [`reached`] what lies behind an article without
//! a day of its own. Beside the parties stand those who bring them together ([`hosts`]), and what they meet about
//! ([`agenda`]).

mod agenda;
mod apposition;
mod before;
mod beside;
mod clause;
mod cluster;
mod days;
#[cfg(test)]
mod examples;
mod facing;
mod fit;
mod general;
mod goal;
mod hosts;
mod names;
mod noun;
mod numbers;
mod off;
mod parties;
mod partners;
mod parts;
mod place;
mod possible;
mod reached;
mod same_day;
mod setting;
mod settle;
mod sides;
mod sighting;
mod signs;
mod status;
mod stay;
mod stops;
mod subject;
mod tail;
mod tally;
mod trigger;
mod when;
mod words;

pub(crate) use words::{Aid, MeetingWord};

use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::actors::{ActorIx, Actors, Cast};
use crate::lexicon::{Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Country, Edtf, MeetingKind, MeetingStatus, Office, Place, When};
use crate::segment::Kind;
use crate::statements::Said;
use crate::times::Time;

use reached::Reached;
use words::aids;

/// A meeting with all its mentions, in tokens and cast numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Met {
    pub(crate) kind: MeetingKind,
    pub(crate) participants: Actors,
    pub(crate) hosts: Actors,
    pub(crate) mediators: Actors,
    pub(crate) place: Option<Place>,
    /// The phrase that says what it is about (first token, token after its last).
    pub(crate) agenda: Option<(u32, u32)>,
    pub(crate) called_off: Option<Edtf>,
    pub(crate) status: MeetingStatus,
    pub(crate) round: Option<u32>,
    pub(crate) when: When,
    /// One clause a mention (first token, token after its last), in order; never empty.
    pub(crate) mentions: SmallVec<[(u32, u32); 3]>,
    /// Hundredths.
    pub(crate) confidence: u8,
}

/// The meetings of a text, in the order of their first mentions.
pub(crate) fn find(
    doc: &Doc<'_>,
    cast: &Cast,
    times: &[Time],
    said: &[Said],
    published: Option<NaiveDate>,
) -> Vec<Met> {
    let mut cues = Vec::with_capacity(said.len());
    cues.extend(said.iter().map(|s| s.cue).filter(|cue| cue.0 < cue.1));
    cues.sort_unstable();
    let states = cast.actors.iter().enumerate().filter(|(_, actor)| actor.kind == ActorKind::State);
    let states = states.filter_map(|(n, actor)| Some((actor.code?, ActorIx(n as u32)))).collect();
    let reached = if published.is_none() { Reached::read(doc, times) } else { Reached::default() };
    let text = Text { states: &states, doc, cast, times, said, cues: &cues, published, reached: &reached };
    let sightings = sighting::all(&text, &trigger::triggers(&text));
    let clusters = cluster::clusters(&text, &sightings);
    settle::settle(&text, clusters)
}

/// What the earlier stages found, and look-ups in it.
#[derive(Clone, Copy)]
struct Text<'a, 'd> {
    doc: &'a Doc<'d>,
    cast: &'a Cast,
    times: &'a [Time],
    said: &'a [Said],
    /// The cues of statements, in order.
    cues: &'a [(u32, u32)],
    /// The states of the cast.
    states: &'a FxHashMap<Country, ActorIx>,
    published: Option<NaiveDate>,
    /// What lies behind, if the day of publication is unknown.
    reached: &'a Reached,
}

impl<'a> Text<'a, '_> {
    /// The time expression that starts at `at`, and its number.
    fn time_at(&self, at: u32) -> Option<(usize, &'a Time)> {
        let number = self.times.partition_point(|t| t.first < at);
        self.times.get(number).filter(|t| t.first == at).map(|t| (number, t))
    }

    /// Whether a time expression covers `at`.
    fn in_time(&self, at: u32) -> bool {
        let after = self.times.partition_point(|t| t.first <= at);
        self.times[..after].last().is_some_and(|t| at < t.last)
    }

    /// The numbers of the time expressions in `first..last`.
    fn times_in(&self, first: u32, last: u32) -> std::ops::Range<usize> {
        let from = self.times.partition_point(|t| t.first < first);
        from..self.times.partition_point(|t| t.last <= last).max(from)
    }

    /// Whether a word for "since" or "from" stands before the time of that number.
    fn is_since(&self, number: usize) -> bool {
        self.doc.has_role(self.doc.previous(self.times[number].first), Role::From)
    }

    /// Whether a word for "until" stands before the time of that number.
    fn is_until(&self, number: usize) -> bool {
        aids(self.doc, self.doc.previous(self.times[number].first), Aid::Go)
    }

    /// The last cue that ends at or before `at`.
    fn cue_before(&self, at: u32) -> Option<(u32, u32)> {
        let after = self.cues.partition_point(|cue| cue.0 < at);
        self.cues[..after].last().copied().filter(|cue| cue.1 <= at)
    }

    /// The first cue that starts at or after `at`.
    fn cue_after(&self, at: u32) -> Option<(u32, u32)> {
        self.cues.get(self.cues.partition_point(|cue| cue.0 < at)).copied()
    }

    /// The state for which whoever speaks at `at` stands; where the text does not name it, the speaker.
    fn speaking(&self, at: u32) -> Option<ActorIx> {
        let after = self.said.partition_point(|said| said.content.0 <= at);
        let said = self.said[..after].last().filter(|said| at < said.content.1)?;
        let speaker = self.cast.actor(said.speaker);
        let official = speaker.kind == ActorKind::Person && speaker.office != Some(Office::Expert);
        (official || matches!(speaker.kind, ActorKind::State | ActorKind::GovernmentBody)).then_some(())?;
        let side = speaker.side()?;
        let state = self.states.iter().find(|(code, _)| code.as_str() == side).map(|(_, ix)| *ix);
        Some(state.unwrap_or(said.speaker))
    }

    /// For whom an actor stands: a state's code, or a name.
    fn side(&self, ix: ActorIx) -> &'a str {
        let actor = self.cast.actor(ix);
        actor.side().unwrap_or(&actor.name)
    }

    fn named(&self, ix: ActorIx) -> bool {
        self.cast.is_named(ix)
    }
}

fn comma(text: &Text<'_, '_>, at: u32) -> bool {
    text.doc.is_kind(at, Kind::Comma)
}

/// Whether a title stands at a token.
fn is_office(text: &Text<'_, '_>, at: u32) -> bool {
    text.doc.mark_over(at).is_some_and(|mark| text.doc.senses(mark).any(|s| matches!(s, Sense::Office(_))))
}
