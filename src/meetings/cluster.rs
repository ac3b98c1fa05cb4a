//! One event, one meeting: mentions that can be of one event are joined.

use crate::actors::ActorIx;
use crate::model::{ActorKind, Basis, Edtf, MeetingStatus, Place};

use super::Text;
use super::sighting::Sighting;
use super::trigger::Form;
use super::words::{Aid, Called};

/// What the mentions of one event say together.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    pub(super) called: Called,
    pub(super) parties: Vec<ActorIx>,
    pub(super) place: Option<Place>,
    pub(super) when: Option<(Edtf, Basis)>,
    pub(super) round: Option<u32>,
    pub(super) spans: Vec<(u32, u32)>,
    pub(super) votes: Vec<(MeetingStatus, u16)>,
    pub(super) title: bool,
    pub(super) several: bool,
}

impl Cluster {
    fn new(s: &Sighting) -> Self {
        Cluster {
            called: s.called,
            parties: s.parties.clone(),
            place: s.place.clone(),
            when: s.when.clone(),
            round: s.round,
            spans: vec![s.span],
            votes: s.outlook.vote.into_iter().collect(),
            title: s.title,
            several: s.several,
        }
    }

    fn join(&mut self, s: &Sighting) {
        if s.called.weight() > self.called.weight() {
            self.called = s.called;
        }
        for party in &s.parties {
            if !self.parties.contains(party) {
                self.parties.push(*party);
            }
        }
        self.place = self.place.take().or_else(|| s.place.clone());
        if self
            .when
            .as_ref()
            .is_none_or(|(old, _)| !old.is_day() && s.when.as_ref().is_some_and(|n| n.0.is_day()))
        {
            self.when = s.when.clone().or(self.when.take());
        }
        self.round = self.round.or(s.round);
        self.spans.push(s.span);
        self.votes.extend(s.outlook.vote);
        self.several &= s.several;
    }
}

/// The events that the mentions tell of, in the order of their first mentions.
pub(super) fn clusters(text: &Text<'_, '_>, sightings: &[Sighting]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for s in sightings {
        match home(text, &clusters, s) {
            Some(i) => clusters[i].join(s),
            None if begins(text, s) => clusters.push(Cluster::new(s)),
            None => {}
        }
    }
    clusters
}

/// The event that the mention is one of: the best of the latest.
fn home(text: &Text<'_, '_>, clusters: &[Cluster], s: &Sighting) -> Option<usize> {
    let fits = clusters.iter().enumerate().rev().filter_map(|(i, c)| fit(text, c, s).map(|score| (score, i)));
    fits.fold(None, |best: Option<(u32, usize)>, next| match best {
        Some(b) if b.0 >= next.0 => Some(b),
        _ => Some(next),
    })
    .map(|(_, i)| i)
}

/// Whether the mention can be of this event, and how well it fits.
fn fit(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Option<u32> {
    if !s.called.fits(c.called) || s.other && !same_day(c, s) {
        return None;
    }
    if matches!((c.round, s.round), (Some(a), Some(b)) if a != b) {
        return None;
    }
    let days = days(c, s)?;
    let places = places(c, s)?;
    let parties = parties(text, c, s)?;
    if times_apart(c, s) && days < 2 && !named(text, c, s) {
        return None;
    }
    Some(1 + days * 2 + places + parties * 2)
}

/// Whether the two share the name of an organisation whose meeting it is.
fn named(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let org = |ix: &ActorIx| matches!(text.cast.actor(*ix).kind, ActorKind::Organization | ActorKind::Bloc);
    s.parties.iter().any(|ix| org(ix) && c.parties.contains(ix))
}

fn same_day(c: &Cluster, s: &Sighting) -> bool {
    matches!((&c.when, &s.when), (Some((a, _)), Some((b, _))) if a == b)
}

/// 2 the same day, 1 compatible, 0 unknown; `None` where the days exclude each other.
fn days(c: &Cluster, s: &Sighting) -> Option<u32> {
    match (&c.when, &s.when) {
        (Some((a, _)), Some((b, _))) if a == b => Some(2),
        (Some((a, _)), Some((b, _))) => a.overlaps(b).then_some(1),
        _ => Some(0),
    }
}

fn places(c: &Cluster, s: &Sighting) -> Option<u32> {
    let (Some(a), Some(b)) = (&c.place, &s.place) else { return Some(0) };
    match (a.country, b.country) {
        (Some(a), Some(b)) if a != b => None,
        _ => Some(u32::from(a.name == b.name) + 1),
    }
}

/// How many sides are shared; `None` where the mention is of other parties.
fn parties(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Option<u32> {
    if s.parties.is_empty() || c.parties.is_empty() {
        let anaphor = s.definite
            || s.form == Form::Noun && !s.several && s.called != Called::Conference
            || s.form == Form::Noun && !s.several && c.called.weight() > 2;
        return (anaphor || c.parties.is_empty()).then_some(0);
    }
    let (a, b) = (sides(text, &c.parties), sides(text, &s.parties));
    let shared = b.iter().filter(|side| a.contains(side)).count();
    if shared < b.len().min(a.len()) || other_people(text, c, s) {
        return None;
    }
    Some(shared as u32)
}

/// Whether the two name different people of one side.
fn other_people(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let person = |ix: &&ActorIx| text.cast.actor(**ix).kind == ActorKind::Person;
    s.parties.iter().filter(person).any(|new| {
        let side = text.side(*new);
        let mut same_side = c.parties.iter().filter(person).filter(|old| text.side(**old) == side).peekable();
        same_side.peek().is_some() && !same_side.any(|old| old == new)
    })
}

/// One is told as over, the other as to come.
fn times_apart(c: &Cluster, s: &Sighting) -> bool {
    use MeetingStatus::{Held, Planned, Proposed};
    let Some((new, sure)) = s.outlook.vote else { return false };
    if sure < 20 {
        return false;
    }
    let old = c.votes.iter().filter(|v| v.1 >= 20).map(|v| v.0).next_back();
    matches!((old, new), (Some(Held), Planned | Proposed) | (Some(Planned | Proposed), Held))
}

/// The different sides of actors.
pub(super) fn sides<'a>(text: &Text<'a, '_>, actors: &[ActorIx]) -> Vec<&'a str> {
    let mut sides: Vec<&str> = Vec::new();
    for ix in actors {
        let side = text.side(*ix);
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
}

/// Whether a mention that is of no event named before begins one: it must be of an individual event.
fn begins(text: &Text<'_, '_>, s: &Sighting) -> bool {
    if s.outlook.denied || s.form == Form::Happening {
        return false;
    }
    let sides = sides(text, &s.parties).len();
    let fixed = s.when.is_some() || s.place.is_some() || s.round.is_some();
    match (s.form, s.called) {
        (Form::Bare, _) => sides >= 2 && fixed,
        (Form::Go, _) => true,
        (_, Called::Exchange) => sides >= 2 && (fixed || s.outlook.vote.is_some_and(|v| v.1 >= 20)),
        (Form::Verb | Form::Host, Called::Visit) => sides >= 1,
        (Form::Verb, Called::Session) => sides >= 1 && fixed,
        (Form::Verb | Form::Host, _) => sides >= 2,
        (_, Called::Conference | Called::Session) => {
            sides >= 2 && !s.several || fixed && (sides >= 1 || s.position.is_some())
        }
        (_, Called::Summit) => sides >= 1 || fixed,
        (_, Called::Visit) => sides >= 1,
        (_, Called::Talks) => {
            let told = s.outlook.vote.is_some_and(|v| v.0 == MeetingStatus::Planned && v.1 >= 20);
            sides >= 2 && (fixed || told || !s.several) || fixed && s.position == Some(Aid::During)
        }
        _ => sides >= 2 && (fixed || !s.several) || fixed && (sides >= 1 || s.position.is_some()),
    }
}
