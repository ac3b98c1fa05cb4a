//! One event, one meeting: mentions that can be of one event are joined.

use crate::actors::ActorIx;
use crate::model::{ActorKind, Basis, Edtf, MeetingStatus, Office};

use super::Text;
use super::hosts::Helpers;
use super::place::Site;
use super::sighting::Sighting;
use super::status::{FIRM, TOLD, Vote};
use super::trigger::Form;
use super::words::{Aid, Called};

/// What the mentions of one event say together.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    pub(super) called: Called,
    pub(super) parties: Vec<ActorIx>,
    pub(super) place: Option<Site>,
    /// Every day that a mention tells, the first the surest.
    pub(super) whens: Vec<(Edtf, Basis)>,
    /// The token after the mention of the meeting on whose margins it is.
    pub(super) host: Option<u32>,
    pub(super) called_off: Option<Edtf>,
    pub(super) helpers: Helpers,
    pub(super) agenda: Option<(u32, u32)>,
    pub(super) round: Option<u32>,
    pub(super) spans: Vec<(u32, u32)>,
    pub(super) votes: Vec<(MeetingStatus, u16)>,
    pub(super) several: bool,
}

impl Cluster {
    fn new(s: &Sighting) -> Self {
        let mut new = Cluster {
            called: s.called,
            parties: s.parties.clone(),
            place: s.place.clone(),
            whens: s.when.clone().into_iter().collect(),
            host: s.host,
            called_off: s.called_off.clone(),
            helpers: s.helpers.clone(),
            agenda: s.agenda,
            round: s.round,
            spans: vec![s.span],
            votes: s.outlook.vote.into_iter().collect(),
            several: s.several,
        };
        new.add(&s.guests);
        new
    }

    fn add(&mut self, parties: &[ActorIx]) {
        for party in parties {
            if !self.parties.contains(party) {
                self.parties.push(*party);
            }
        }
    }

    fn join(&mut self, text: &Text<'_, '_>, s: &Sighting) {
        if s.called.weight() > self.called.weight() {
            self.called = s.called;
        }
        self.add(&newcomers(text, self, s));
        self.add(&s.guests);
        if let Some(new) = &s.place
            && self.place.as_ref().is_none_or(|old| old.wide && !new.wide)
        {
            self.place = Some(new.clone());
        }
        if let Some(new) = &s.when {
            let better = self.whens.first().is_some_and(|old| {
                let (day, text) = (new.0.is_day(), new.1 == Basis::Text);
                text && old.1 != Basis::Text || text && day && !old.0.is_day()
            });
            self.whens.insert(if better { 0 } else { self.whens.len() }, new.clone());
        }
        self.host = self.host.or(s.host);
        self.helpers.hosts.extend(&s.helpers.hosts);
        self.helpers.mediators.extend(&s.helpers.mediators);
        self.agenda = self.agenda.or(s.agenda);
        self.called_off = self.called_off.take().or_else(|| s.called_off.clone());
        self.round = self.round.or(s.round);
        self.spans.push(s.span);
        self.votes.extend(s.outlook.vote);
        self.several &= s.several;
    }
}

/// Whom a mention adds to those who meet: where two sides are known, only people of these, or all where it names both too.
fn newcomers(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Vec<ActorIx> {
    let known = sides(text, &c.parties);
    if known.len() < 2 {
        return s.parties.clone();
    }
    if !s.named {
        return Vec::new();
    }
    let both = sides(text, &s.parties).iter().filter(|side| known.contains(side)).count() > 1;
    let fits = |ix: &&ActorIx| both || grand(c.called) || known.contains(&text.side(**ix));
    s.parties.iter().filter(fits).copied().collect()
}

/// How many of the latest events a mention is compared with.
const RECENT: usize = 40;

/// The events that the mentions tell of, in the order of their first mentions.
pub(super) fn clusters(text: &Text<'_, '_>, sightings: &[Sighting]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for s in sightings.iter().filter(|s| !s.outlook.denied) {
        match home(text, &clusters, s) {
            Some(i) => clusters[i].join(text, s),
            None if begins(text, s) => {
                let mut new = Cluster::new(s);
                if new.parties.is_empty() {
                    new.parties = around(&clusters, s);
                }
                clusters.push(new);
            }
            None => {}
        }
    }
    clusters
}

/// How many tokens after a mention its parties still go without saying.
const AROUND: u32 = 150;

/// The parties of the meeting mentioned last, if that is not far: those of one that names none.
fn around(clusters: &[Cluster], s: &Sighting) -> Vec<ActorIx> {
    let near = |c: &&Cluster| c.spans.last().is_some_and(|last| s.span.0.saturating_sub(last.1) < AROUND);
    let recent = clusters.iter().rev().take(RECENT).filter(near);
    recent.max_by_key(|c| c.spans.last().map(|last| last.1)).map_or(Vec::new(), |c| c.parties.clone())
}

/// The event that the mention is one of: the best of the latest.
fn home(text: &Text<'_, '_>, clusters: &[Cluster], s: &Sighting) -> Option<usize> {
    let recent = clusters.iter().enumerate().rev().take(RECENT);
    let fits = recent.filter_map(|(i, c)| fit(text, c, s).map(|score| (score, i)));
    fits.fold(None, |best: Option<(u32, usize)>, next| match best {
        Some(b) if b.0 >= next.0 => Some(b),
        _ => Some(next),
    })
    .map(|(_, i)| i)
}

/// How many tokens after its last mention "the event" still means a meeting.
const HAPPENING: u32 = 80;

/// Whether the mention can be of this event, and how well it fits.
fn fit(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Option<u32> {
    let alone = s.form == Form::Noun && !s.named;
    if s.form == Form::Happening {
        return c.spans.last().is_some_and(|last| s.span.0 - last.1.min(s.span.0) < HAPPENING).then_some(1);
    }
    if !s.called.fits(c.called, alone || s.definite) || s.other && !same_day(c, s) && !same_wish(c, s) {
        return None;
    }
    if matches!((c.round, s.round), (Some(a), Some(b)) if a != b)
        || matches!(s.called, Called::Round | Called::Exchange) && s.several != c.several
        || s.form == Form::Noun
            && s.named
            && s.several
            && !c.several
            && s.called != Called::Talks
            && days(c, s) != Some(2)
    {
        return None;
    }
    // "In regional forums": conferences in general.
    if alone && s.several && s.called == Called::Conference {
        return None;
    }
    let days = days(c, s)?;
    let places = places(c, s)?;
    if beside_grand(text, c, s) {
        return None;
    }
    let parties = parties(text, c, s)?;
    if times_apart(c, s) && days < 2 && !same_name(text, c, s) {
        return None;
    }
    Some(1 + days * 2 + places + parties * 2)
}

/// Two meet on the margins of a summit of more: that is a meeting of its own.
fn beside_grand(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let two = s.named && s.called == Called::Bilateral && sides(text, &s.parties).len() == 2;
    two && grand(c.called) && known_sides(text, &c.parties) > 2
}

/// How many sides there are at least: whoever is of no known side may be of any.
fn known_sides(text: &Text<'_, '_>, parties: &[ActorIx]) -> usize {
    let known = |ix: &&ActorIx| text.cast.actor(**ix).side().is_some();
    sides(text, &parties.iter().filter(known).copied().collect::<Vec<_>>()).len()
}

fn grand(called: Called) -> bool {
    matches!(called, Called::Summit | Called::Conference | Called::Session)
}

/// Whether the two share the name of an organisation whose meeting it is.
fn same_name(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    s.parties.iter().any(|ix| is_org(text, *ix) && c.parties.contains(ix))
}

fn is_org(text: &Text<'_, '_>, ix: ActorIx) -> bool {
    matches!(text.cast.actor(ix).kind, ActorKind::Organization | ActorKind::Bloc)
}

/// "A meeting", and again "a meeting", of the same two and to come: whoever speaks of it speaks of one.
fn same_wish(c: &Cluster, s: &Sighting) -> bool {
    let ahead = |vote: &Vote| matches!(vote.0, MeetingStatus::Planned | MeetingStatus::Proposed);
    let open = s.outlook.vote.is_none_or(|vote| ahead(&vote) || vote.1 < TOLD);
    s.article
        && s.named
        && open
        && c.votes.iter().all(|vote| ahead(vote) || vote.1 < TOLD)
        && c.votes.iter().any(ahead)
}

fn same_day(c: &Cluster, s: &Sighting) -> bool {
    matches!((c.whens.first(), &s.when), (Some((a, _)), Some((b, _))) if a == b)
}

/// 2 the same day, 1 compatible, 0 unknown; `None` where the days exclude each other.
fn days(c: &Cluster, s: &Sighting) -> Option<u32> {
    match (c.whens.first(), &s.when) {
        (Some((a, _)), Some((b, _))) if a == b => Some(2),
        (Some((a, Basis::Text)), Some((b, Basis::Text))) => a.overlaps(b).then_some(1),
        _ => Some(0),
    }
}

fn places(c: &Cluster, s: &Sighting) -> Option<u32> {
    let (Some(a), Some(b)) = (&c.place, &s.place) else { return Some(0) };
    match (a.place.country, b.place.country) {
        (Some(a), Some(b)) if a != b => None,
        _ => Some(u32::from(a.place.name == b.place.name) + 1),
    }
}

/// How many sides are shared; `None` where the mention is of other parties.
fn parties(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Option<u32> {
    if s.parties.is_empty() || c.parties.is_empty() {
        let near = c.spans.last().is_some_and(|last| s.span.0.saturating_sub(last.1) < AROUND);
        let undated = near && c.whens.is_empty() && s.called.fits(c.called, false);
        let anaphor = s.form == Form::Noun && (s.definite || !s.several);
        return (anaphor && (s.when.is_none() || same_day(c, s) || s.called == c.called || undated))
            .then_some(0);
    }
    let (a, b) = (sides(text, &c.parties), sides(text, &s.parties));
    let shared = b.iter().filter(|side| a.contains(side)).count() as u32;
    if grand(s.called) && grand(c.called) {
        if same_name(text, c, s) || places(c, s) == Some(2) {
            return Some(shared);
        }
    } else if s.named
        && grand(s.called) != grand(c.called)
        && org_side(text, &c.parties) != org_side(text, &s.parties)
    {
        return None;
    }
    if !s.named && s.form == Form::Noun && !s.several {
        if b.len() > 1 && other_people(text, c, s) {
            return None;
        }
        let told = s.when.is_some() || s.place.is_some();
        if b.len() > 1 && (shared as usize) < a.len().min(2) {
            return None;
        }
        return (shared > 0 || s.definite || a.len() < 2 || s.position.is_some() && !told).then_some(shared);
    }
    // People of whom it is not known whom they serve may be of any side.
    let least = a.len().min(b.len()) as u32;
    let placed = placed(text, &c.parties, &s.parties) + placed(text, &s.parties, &c.parties);
    // Who meets more sides than those two meets them elsewhere.
    if s.named && a.len() > 1 && known_sides(text, &s.parties) > a.len() && !grand(c.called) {
        return None;
    }
    let enough = shared >= least || shared > 0 && shared + placed >= least;
    (enough && !other_people(text, c, s)).then_some(shared)
}

/// How many people of unknown side among `from` can stand for a side of `to` for which nobody else is named.
fn placed(text: &Text<'_, '_>, from: &[ActorIx], to: &[ActorIx]) -> u32 {
    let person = |ix: ActorIx| text.cast.actor(ix).kind == ActorKind::Person;
    let unknown = |ix: &&ActorIx| person(**ix) && text.cast.actor(**ix).side().is_none() && !to.contains(ix);
    let taken = sides(text, from);
    let free = |side: &&str| {
        let held = to.iter().any(|ix| text.side(*ix) == *side && person(*ix) && text.named(*ix));
        !taken.contains(side) && !held
    };
    let free = sides(text, to).iter().filter(|side| free(side)).count();
    from.iter().filter(unknown).count().min(free) as u32
}

fn org_side(text: &Text<'_, '_>, parties: &[ActorIx]) -> bool {
    parties.iter().any(|ix| is_org(text, *ix))
}

/// Whether the two name different people of one side.
fn other_people(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let person = |ix: &&ActorIx| text.cast.actor(**ix).kind == ActorKind::Person && text.named(**ix);
    s.parties.iter().filter(person).any(|new| {
        let side = text.side(*new);
        let mut same_side = c.parties.iter().filter(person).filter(|old| text.side(**old) == side).peekable();
        same_side.peek().is_some() && !same_side.any(|old| old == new)
    }) || other_offices(text, c, s)
}

/// Whether the two name holders of different offices of one state.
fn other_offices(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let high = |ix: &ActorIx| {
        let office = text.cast.actor(*ix).office;
        let office = office.filter(|o| {
            !matches!(o, Office::Leader | Office::HeadOfState | Office::Official | Office::Other)
        });
        office.map(|office| (text.side(*ix), office))
    };
    s.parties.iter().filter(|ix| !c.parties.contains(ix)).filter_map(high).any(|(side, office)| {
        let mut same_side = c.parties.iter().filter_map(high).filter(|old| old.0 == side).peekable();
        same_side.peek().is_some() && !same_side.any(|old| old.1 == office)
    })
}

/// One is told as over, the other as to come.
fn times_apart(c: &Cluster, s: &Sighting) -> bool {
    use MeetingStatus::{Cancelled, Held, Planned, Postponed, Proposed};
    if c.round.is_some() && c.round == s.round {
        return false;
    }
    let Some((new, sure)) = s.outlook.vote else { return false };
    if sure < 20 {
        return false;
    }
    let old = c.votes.iter().filter(|v| v.1 >= 20).map(|v| v.0).next_back();
    matches!(
        (old, new),
        (Some(Held), Planned | Proposed | Cancelled | Postponed)
            | (Some(Planned | Proposed | Cancelled | Postponed), Held)
    )
}

/// The different sides of actors; unnamed officials of nobody stand for none.
pub(super) fn sides<'a>(text: &Text<'a, '_>, actors: &[ActorIx]) -> Vec<&'a str> {
    let mut sides: Vec<&str> = Vec::new();
    for ix in actors {
        let actor = text.cast.actor(*ix);
        let vague = actor.side().is_none()
            && matches!(actor.office, Some(Office::Official | Office::Expert | Office::Adviser));
        let side = text.side(*ix);
        if !vague && !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
}

/// Whether those who sit together are several of one government: a session of theirs is no meeting of parties.
fn at_home(text: &Text<'_, '_>, parties: &[ActorIx]) -> bool {
    parties.len() > 1 && sides(text, parties).len() == 1
}

fn person(text: &Text<'_, '_>, s: &Sighting) -> bool {
    s.parties.iter().any(|ix| text.cast.actor(*ix).kind == ActorKind::Person)
}

/// Whether a mention that is of no event named before begins one: it must be of an individual event.
fn begins(text: &Text<'_, '_>, s: &Sighting) -> bool {
    let sides = sides(text, &s.parties).len();
    let fixed = s.when.is_some() || s.place.is_some() || s.round.is_some();
    let told = |status, least| s.outlook.vote.is_some_and(|v| v.0 == status && v.1 >= least);
    let sure = s.outlook.vote.is_some_and(|vote| vote.1 >= FIRM);
    let vague = s.indefinite && !fixed && s.outlook.vote.is_none_or(|v| v.1 < TOLD);
    match (s.form, s.called) {
        _ if vague => false,
        (Form::Happening, _) => false,
        (Form::Bare, _) => sides >= 2 && fixed,
        _ if s.called == Called::Session && at_home(text, &s.parties) => false,
        (Form::Go, _) => true,
        (Form::Noun, Called::Talks | Called::Exchange | Called::Round)
            if s.parties.is_empty() && s.when.is_some() =>
        {
            true
        }
        (_, Called::Exchange) => {
            let firm = told(MeetingStatus::Held, 20) || told(MeetingStatus::Planned, 20);
            sides >= 2 && s.named && (fixed || firm)
        }
        (Form::Verb, Called::Talks) => sides >= 2 && s.named && fixed,
        (Form::Verb | Form::Host, Called::Visit) => sides >= 1 && (s.when.is_some() || person(text, s)),
        (Form::Verb, Called::Session) => sides >= 1 && fixed,
        (Form::Verb | Form::Host, _) => sides >= 2 && s.named,
        (_, Called::Conference | Called::Session) => {
            sides >= 2 && s.named && !s.several || fixed && (sides >= 1 || s.position.is_some())
        }
        // "Summits of the two", as far as it is not said that they took place: none in particular.
        (_, Called::Summit) => sides >= 1 && s.named && (!s.several || sure) || fixed,
        (_, Called::Visit) => sides >= 1 && (s.named || fixed) && (!s.several || s.when.is_some()),
        (_, Called::Talks) => {
            sides >= 2 && (fixed || told(MeetingStatus::Planned, 25) || !s.several)
                || fixed && s.position == Some(Aid::During)
        }
        _ => {
            sides >= 2 && s.named && (fixed || !s.several || sure)
                || fixed && (sides >= 1 || s.position.is_some())
        }
    }
}
