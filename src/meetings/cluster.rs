//! One event, one meeting: mentions that can be of one event are joined.

use smallvec::{SmallVec, smallvec};

use crate::actors::{ActorIx, Actors};
use crate::model::{Basis, Country, Edtf, MeetingStatus};

use super::Text;
use super::days::is_day;
use super::fit::{fit, grand};
use super::hosts::Helpers;
use super::parts::join_parts;
use super::place::Site;
use super::sides::{at_home, org_side, people, sides};
use super::sighting::Sighting;
use super::status::{FIRM, TOLD};
use super::trigger::Form;
use super::words::{Aid, Called};

/// What the mentions of one event say together.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    pub(super) called: Called,
    /// All that it is called, `called` being the most telling.
    pub(super) words: SmallVec<[Called; 4]>,
    pub(super) parties: Actors,
    /// Whom one meets there is told in words that name nobody of the cast.
    pub(super) stranger: bool,
    /// It is between two of whom nobody tells which they are.
    pub(super) strangers: bool,
    /// A state that takes part and that no actor stands for.
    pub(super) absent: Option<Country>,
    pub(super) place: Option<Site>,
    /// Every day that a mention tells, the first the surest.
    pub(super) whens: SmallVec<[(Edtf, Basis); 2]>,
    /// A summit that is called that of two sides.
    pub(super) of_two: bool,
    /// A mention tells its day, be it unknown which that is.
    pub(super) dated: bool,
    /// The token after the mention of the meeting on whose margins it is.
    pub(super) host: Option<u32>,
    /// The organisation whose summit or conference it is.
    pub(super) of: Option<ActorIx>,
    pub(super) called_off: Option<Edtf>,
    pub(super) helpers: Helpers,
    pub(super) agenda: Option<(u32, u32)>,
    pub(super) round: Option<u32>,
    /// Which of several it is, be they a series or not.
    pub(super) which: Option<u32>,
    /// It was last year, of which nobody knows which that is.
    pub(super) bygone: bool,
    pub(super) spans: SmallVec<[(u32, u32); 3]>,
    pub(super) votes: SmallVec<[(MeetingStatus, u16); 4]>,
    pub(super) several: bool,
    /// Every mention only says when something else was.
    pub(super) background: bool,
    /// A series of which the number is told.
    pub(super) counted: bool,
    /// A conference with a name of its own.
    pub(super) titled: bool,
}

impl Cluster {
    fn new(text: &Text<'_, '_>, s: &Sighting) -> Self {
        let mut new = Cluster {
            called: s.called,
            words: smallvec![s.called],
            parties: s.parties.clone(),
            stranger: s.stranger,
            strangers: s.strangers,
            absent: s.absent,
            place: s.place.clone(),
            whens: s.when.clone().into_iter().collect(),
            of_two: is_of_two(text, s),
            dated: s.dated,
            host: s.host,
            of: s.of(text),
            called_off: s.called_off.clone(),
            helpers: s.helpers.clone(),
            agenda: s.agenda,
            round: s.round,
            which: s.which,
            bygone: s.bygone,
            spans: smallvec![s.span],
            votes: s.outlook.vote.into_iter().collect(),
            several: s.several,
            background: s.background,
            counted: s.counted,
            titled: s.titled,
        };
        new.add(&s.guests);
        new.add(s.partner.as_slice());
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
        self.words.push(s.called);
        let known = sides(text, &self.parties);
        self.add(&newcomers(text, self, s));
        // "A, who chairs the meeting", of B and C.
        let others = |ix: &ActorIx| !known.contains(&text.side(*ix));
        if s.convened && known.len() > 1 && s.guests.iter().all(others) {
            self.helpers.hosts.extend_from_slice(&s.guests);
        } else {
            self.add(&s.guests);
        }
        if let Some(new) = &s.place
            && self.place.as_ref().is_none_or(|old| old.wide && !new.wide)
        {
            self.place = Some(new.clone());
        }
        if let Some(new) = &s.when {
            let better = self.whens.first().is_some_and(|old| {
                let (day, text) = (is_day(&new.0), new.1 == Basis::Text);
                text && old.1 != Basis::Text || text && day && !is_day(&old.0)
            });
            self.whens.insert(if better { 0 } else { self.whens.len() }, new.clone());
        }
        self.of_two |= is_of_two(text, s);
        self.dated |= s.dated;
        self.host = self.host.or(s.host);
        self.of = self.of.or(s.of(text));
        self.helpers.hosts.extend_from_slice(&s.helpers.hosts);
        self.helpers.mediators.extend_from_slice(&s.helpers.mediators);
        self.agenda = self.agenda.or(s.agenda);
        self.called_off = self.called_off.take().or_else(|| s.called_off.clone());
        self.round = self.round.or(s.round);
        self.which = self.which.or(s.which);
        self.bygone |= s.bygone;
        self.spans.push(s.span);
        // "The two may discuss trade": what is open is what they talk about.
        let topic = s.called == Called::Exchange && s.form == Form::Verb;
        self.votes.extend(s.outlook.vote.filter(|vote| !topic || vote.0 != MeetingStatus::Proposed));
        self.several &= s.several;
        self.background &= s.background;
    }
}

impl Cluster {
    /// Takes over all that the mentions of another cluster say.
    pub(super) fn absorb(&mut self, other: Cluster) {
        self.words.extend(other.words);
        self.add(&other.parties);
        self.place = self.place.take().or(other.place);
        self.whens.extend(other.whens);
        self.dated |= other.dated;
        self.called_off = self.called_off.take().or(other.called_off);
        self.helpers.hosts.extend(other.helpers.hosts);
        self.helpers.mediators.extend(other.helpers.mediators);
        self.agenda = self.agenda.or(other.agenda);
        self.round = self.round.or(other.round);
        self.which = self.which.or(other.which);
        self.spans.extend(other.spans);
        self.votes.extend(other.votes);
        self.background &= other.background;
    }
}

/// Whom a mention adds to those who meet: where two sides are known, only people of these, or all where it names both
/// too.
fn newcomers(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Actors {
    let known = sides(text, &c.parties);
    if known.len() < 2 {
        return s.parties.clone();
    }
    if !s.named {
        return Actors::new();
    }
    let both = sides(text, &s.parties).iter().filter(|side| known.contains(side)).count() > 1;
    let fits = |ix: &&ActorIx| both || grand(c.called) || known.contains(&text.side(**ix));
    s.parties.iter().filter(fits).copied().collect()
}

/// How many of the latest events a mention is compared with.
pub(super) const RECENT: usize = 40;

/// An article tells of so many events, as a rule.
const USUAL: usize = 8;

/// The events that the mentions tell of, in the order of their first mentions.
pub(super) fn clusters(text: &Text<'_, '_>, sightings: &[Sighting]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(sightings.len().min(USUAL));
    for s in sightings.iter().filter(|s| !s.outlook.denied) {
        match home(text, &clusters, s) {
            Some(i) => clusters[i].join(text, s),
            None if begins(text, s) || opens(text, &clusters, s) => {
                let mut new = Cluster::new(text, s);
                if new.parties.is_empty() && !s.strangers {
                    new.parties = around(&clusters, s);
                } else if let Some(other) = opposite(text, &clusters, s) {
                    new.add(&other);
                }
                clusters.push(new);
            }
            None => {}
        }
    }
    join_parts(text, &mut clusters);
    clusters
}

/// "The summit of A and B".
fn is_of_two(text: &Text<'_, '_>, s: &Sighting) -> bool {
    s.called == Called::Summit
        && s.form == Form::Noun
        && s.named
        && sides(text, &s.parties).len() == 2
        && !org_side(text, &s.parties)
}

/// "At the meeting, A and B agreed", where none has been told of that it could be.
fn opens(text: &Text<'_, '_>, clusters: &[Cluster], s: &Sighting) -> bool {
    let near = |c: &Cluster| c.spans.last().is_some_and(|last| s.span.0.saturating_sub(last.1) < AROUND);
    s.form == Form::Noun
        && matches!(s.position, Some(Aid::During | Aid::After))
        && matches!(s.called, Called::Bilateral | Called::Call | Called::Summit | Called::Round)
        && !s.several
        && people(text, &s.parties) > 1
        && sides(text, &s.parties).len() > 1
        && !clusters.iter().rev().take(RECENT).any(near)
}

/// Whether somebody is told of without a name, and without whom he stands for.
fn nobody(text: &Text<'_, '_>, ix: ActorIx) -> bool {
    !text.named(ix) && text.cast.actor(ix).side().is_none()
}

/// How many tokens after a mention its parties still go without saying.
pub(super) const AROUND: u32 = 150;

/// The parties of the meeting mentioned last, if that is not far: those of one that names none.
fn around(clusters: &[Cluster], s: &Sighting) -> Actors {
    let near = |c: &&Cluster| c.spans.last().is_some_and(|last| s.span.0.saturating_sub(last.1) < AROUND);
    let recent = clusters.iter().rev().take(RECENT).filter(near);
    recent.max_by_key(|c| c.spans.last().map(|last| last.1)).map_or_else(Actors::new, |c| c.parties.clone())
}

/// "A proposes the next round": with whom it met last, where the mention names A's side alone.
fn opposite(text: &Text<'_, '_>, clusters: &[Cluster], s: &Sighting) -> Option<Actors> {
    let talks = matches!(s.called, Called::Round | Called::Talks) && s.form == Form::Noun;
    let &[one] = &sides(text, &s.parties)[..] else { return None };
    let others = around(clusters, s);
    let told = sides(text, &others);
    (talks && told.len() == 2 && told.contains(&one)).then_some(())?;
    Some(others.into_iter().filter(|ix| text.side(*ix) != one).collect())
}

/// The event that the mention is one of: the best of the latest, and of equals the one mentioned last.
fn home(text: &Text<'_, '_>, clusters: &[Cluster], s: &Sighting) -> Option<usize> {
    let recent = clusters.iter().enumerate().rev().take(RECENT);
    let fits = recent.filter_map(|(i, c)| Some((fit(text, c, s)? + in_view(text, c, s), c.spans.last(), i)));
    fits.max().map(|(.., i)| i)
}

/// How many of those who meet are named in the sentence of a mention that names none, or in the one before: at most
/// two.
fn in_view(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> u32 {
    if !s.parties.is_empty() {
        return 0;
    }
    let before = text.doc.sentence_of(s.span.0).saturating_sub(1);
    let first = text
        .doc
        .sentences
        .get(before)
        .map_or(0, |sentence| sentence.first.max(s.span.0.saturating_sub(VIEW)));
    let seen = text.cast.mentions_in(first, s.span.0);
    let named = |party: &&ActorIx| seen.iter().any(|mention| mention.actors.contains(party));
    c.parties.iter().filter(named).take(2).count() as u32
}

/// How many tokens before a mention those who are named go without saying.
const VIEW: u32 = 80;

/// Whether a mention that is of no event named before begins one: it must be of an individual event.
fn begins(text: &Text<'_, '_>, s: &Sighting) -> bool {
    let sides = sides(text, &s.parties).len() + usize::from(s.partner.is_some());
    let fixed = s.when.is_some() || s.dated || s.place.is_some() || s.round.is_some();
    let told = |status, least| s.outlook.vote.is_some_and(|v| v.0 == status && v.1 >= least);
    let sure = told(MeetingStatus::Held, FIRM);
    let vague = s.indefinite && !fixed && s.outlook.vote.is_none_or(|v| v.1 < TOLD);
    match (s.form, s.called) {
        _ if vague => false,
        (Form::Happening, _) => false,
        (Form::Bare, _) => sides >= 2 && fixed,
        (_, Called::Session | Called::Conference) if at_home(text, &s.parties, s.place.as_ref()) => false,
        // "At conferences".
        (Form::Noun, Called::Conference) if s.several && s.place.is_none() => false,
        (Form::Go, _) => sides >= 1,
        (Form::Noun, Called::Talks | Called::Round) if s.parties.is_empty() && s.when.is_some() => true,
        (_, Called::Exchange) => {
            // "Changed his mind after talking to B": that is no more than when.
            let firm = (told(MeetingStatus::Held, 20) || told(MeetingStatus::Planned, 20)) && !s.background;
            // "Had a talk with B".
            let had = s.form == Form::Noun && s.object && people(text, &s.parties) > 1;
            // "Has talked with businessmen": with whom nobody says.
            let named = fixed || !s.parties.iter().any(|ix| nobody(text, *ix));
            sides >= 2 && s.named && named && (fixed || firm || had)
        }
        (Form::Verb, Called::Talks) => sides >= 2 && s.named && fixed,
        (Form::Verb | Form::Host, Called::Visit) => {
            sides >= 1 && (s.when.is_some() || people(text, &s.parties) > 0)
        }
        (Form::Verb, Called::Session) => fixed && (sides >= 1 || !s.guests.is_empty()),
        (Form::Verb | Form::Host, _) => sides >= 2 && s.named,
        // "Spoke at a conference": a place like another.
        (Form::Noun, Called::Conference) if s.article && !s.named && sides < 2 => false,
        // "At the 38th session": nobody is told of whom it would be one.
        (_, Called::Conference | Called::Session) => {
            sides >= 2 && s.named && !s.several || fixed && sides >= 1
        }
        // "Summits of the two", as far as it is not said that they took place: none in particular.
        (_, Called::Summit) => sides >= 1 && s.named && (!s.several || sure) || fixed,
        (_, Called::Visit) => sides >= 1 && (s.named || fixed) && (!s.several || s.when.is_some()),
        (_, Called::Talks) => {
            sides >= 2 && (fixed || told(MeetingStatus::Planned, 25) || !s.several)
                || fixed
                    && (s.position == Some(Aid::During) || !s.several && told(MeetingStatus::Ongoing, TOLD))
        }
        // "The police had calls": from nobody in particular.
        (Form::Noun, Called::Call) if s.position.is_none() && sides < 2 && people(text, &s.parties) == 0 => {
            false
        }
        _ => {
            sides >= 2 && s.named && (fixed || !s.several || sure)
                || fixed && (sides >= 1 || s.position.is_some())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn calls_from_nobody() {
        check(&[("Cảnh sát Đức đã nhận được hàng loạt cuộc gọi hôm 8/5.", &[])]);
    }
}
