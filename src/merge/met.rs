//! Meetings that several articles tell of.

use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};

use super::groups::{Link, pairs};
use super::names;
use super::places::{Nearness, Places};
use super::told::Told;
use crate::model::{Actor, ActorId, ActorKind, Event, Meeting, MeetingKind, MeetingStatus, Side, Sides};

/// Reports that are looked up together are compared with so many that follow them in time.
const NEXT: usize = 8;
/// Of so many of a meeting's sides every two are looked up.
const SIDES: usize = 6;
/// What two reports must have in common; see [`Desk::same`].
const ENOUGH: i32 = 4;
/// A day is exact if it is told to the week, and vague if not to the month.
const WEEK: i64 = 7;
const MONTH: i64 = 31;
/// A day that is not known lies at most so far from the day of publication.
const AHEAD: u64 = 30;
/// A meeting that was put off is held at most so many days from the day first planned.
const PUT_OFF: u64 = 14;
/// A round of talks lies at most so far from what else is told of the round of that number.
const ROUND: u64 = 60;

/// Under what a meeting is looked up.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Key {
    Sides(Side, Side),
    Round(Side, u32),
    Place(Side, Vec<String>),
    Person(ActorId),
}

/// Links between reports of one meeting. Only reports with two common sides, or with one and the same round or place,
/// or with a common person are compared, each with the next few in time.
pub(super) fn links(told: &[Told], sides: &Sides, actors: &[Actor], places: &Places) -> Vec<Link> {
    let person = |actor: &&Actor| actor.kind == ActorKind::Person && !places.nameless(actor);
    let people = actors.iter().filter(person).map(|actor| &actor.id);
    let desk = Desk { sides, people: people.collect(), places };
    let mut numbers: FxHashMap<Key, usize> = FxHashMap::default();
    let mut looked_up = Vec::new();
    for (one, told) in told.iter().enumerate() {
        let Event::Meeting(meeting) = &told.report.event else { continue };
        for key in desk.keys(meeting) {
            let next = numbers.len();
            looked_up.push((*numbers.entry(key).or_insert(next), anchor(told), one));
        }
    }
    pairs(looked_up, NEXT).into_iter().filter_map(|(one, other)| desk.same(one, other, told)).collect()
}

/// The day by which a report stands among others: the first it can mean, else that of publication.
fn anchor(told: &Told) -> Option<NaiveDate> {
    Some(told.days.0).filter(|day| *day != NaiveDate::MIN).or(told.report.reported)
}

struct Desk<'a> {
    sides: &'a Sides,
    /// Those who have a name.
    people: FxHashSet<&'a ActorId>,
    places: &'a Places,
}

impl Desk<'_> {
    fn keys(&self, meeting: &Meeting) -> Vec<Key> {
        let sides = self.sides.all(&meeting.participants);
        let sides = &sides[..sides.len().min(SIDES)];
        let mut keys = Vec::new();
        for (n, one) in sides.iter().enumerate() {
            keys.extend(sides[n + 1..].iter().map(|other| Key::Sides(one.clone(), other.clone())));
            keys.extend(meeting.round.map(|round| Key::Round(one.clone(), round)));
            keys.extend(
                meeting.place.as_ref().map(|place| Key::Place(one.clone(), names::words(&place.name))),
            );
        }
        let people = meeting.participants.iter().filter(|actor| self.people.contains(actor));
        keys.extend(people.take(SIDES).cloned().map(Key::Person));
        keys
    }

    /// The link between two reports, if they tell of one meeting: points for what agrees, and none for what does not.
    fn same(&self, one: usize, other: usize, told: &[Told]) -> Option<Link> {
        let (a, b) = (&told[one], &told[other]);
        let (Event::Meeting(x), Event::Meeting(y)) = (&a.report.event, &b.report.event) else { return None };
        if a.part == b.part || manner(x.kind) != manner(y.kind) {
            return None;
        }
        let round = match (x.round, y.round) {
            (Some(one), Some(other)) if one == other => 2,
            (Some(_), Some(_)) => return None,
            _ => 0,
        };
        let place = match x.place.as_ref().zip(y.place.as_ref()).map(|(p, q)| self.places.nearness(p, q)) {
            Some(Nearness::Same) => 2,
            Some(Nearness::Apart) => -1,
            _ => 0,
        };
        let parties = self.parties(x, y)?;
        let people = self.people(x, y).max(if round > 0 { 0 } else { i32::MIN });
        let kind = kinds(x.kind, y.kind);
        let (day, reach) = day(a, b, round > 0, place > 0 && kind > 0)?;
        let points = day + round + place + parties + people + kind;
        (points >= ENOUGH).then_some(Link { strength: points.unsigned_abs(), one, other, reach })
    }

    /// Whether the sides go together: two in common, or those of one report among those of the other. One alone meets
    /// many.
    fn parties(&self, x: &Meeting, y: &Meeting) -> Option<i32> {
        let (x, y) = (self.sides.all(&x.participants), self.sides.all(&y.participants));
        let common = x.iter().filter(|side| y.contains(side)).count();
        let among = common == x.len().min(y.len());
        match (common, among) {
            (0 | 1, true) => Some(-1),
            (0 | 1, false) => None,
            (_, among) => Some(i32::from(among)),
        }
    }

    /// Common people speak for one meeting, different people of one side for two.
    fn people(&self, x: &Meeting, y: &Meeting) -> i32 {
        let (x, y) = (self.by_side(x), self.by_side(y));
        let common =
            x.values().flatten().filter(|one| y.values().flatten().any(|other| *one == other)).count();
        let clash = x.iter().any(|(side, ours)| {
            y.get(side).is_some_and(|theirs| ours.iter().all(|one| !theirs.contains(one)))
        });
        if clash { -2 } else { i32::try_from(common.min(2)).unwrap_or(2) }
    }

    fn by_side<'m>(&self, meeting: &'m Meeting) -> FxHashMap<Side, Vec<&'m ActorId>> {
        let mut people: FxHashMap<Side, Vec<&ActorId>> = FxHashMap::default();
        for person in meeting.participants.iter().filter(|actor| self.people.contains(actor)) {
            people.entry(self.sides.side(person)).or_default().push(person);
        }
        people
    }
}

/// Meetings of one manner can be one under different names: by wire, as a guest, at a table.
fn manner(kind: MeetingKind) -> u8 {
    match kind {
        MeetingKind::Call | MeetingKind::VideoCall => 0,
        MeetingKind::Visit => 1,
        _ => 2,
    }
}

/// The same kind of meeting speaks for one, the more so the rarer it is; so does a kind that says no more than that two
/// sides met.
fn kinds(x: MeetingKind, y: MeetingKind) -> i32 {
    use MeetingKind::{Bilateral, Round, Summit};
    match (x, y) {
        (Summit, Summit) => 2,
        _ if x == y => 1,
        (Bilateral, Round | Summit) | (Round | Summit, Bilateral) => 1,
        _ => 0,
    }
}

/// The same day speaks for one meeting, a day within a vague time for none, different days for two, unless they are next to one another, the round is the
/// same, or a meeting at that place was put off; with it, how many days all reports of the meeting may lie apart.
fn day(a: &Told, b: &Told, same_round: bool, same_place: bool) -> Option<(i32, u64)> {
    let reach = if same_round { ROUND } else { 1 };
    if a.open() || b.open() {
        if past_and_future(a, b) || past_and_future(b, a) {
            return None;
        }
        let (one, other) = anchor(a).zip(anchor(b))?;
        let apart = one.signed_duration_since(other).num_days().unsigned_abs();
        return (apart <= AHEAD.max(reach)).then_some((-1, reach));
    }
    if a.near(b, 0) {
        let points = match a.length().max(b.length()) {
            ..WEEK => 2,
            WEEK..=MONTH => 0,
            _ if a.days == b.days => 0,
            _ => -1,
        };
        return Some((points, reach));
    }
    let (first, then) = if a.report.reported <= b.report.reported { (a, b) } else { (b, a) };
    let moved = same_place && first.report.reported < then.report.reported && awaited(first);
    let reach = if moved { reach.max(PUT_OFF) } else { reach };
    a.near(b, reach).then_some((0, reach))
}

/// Whether one is over when it is reported, and the other lies ahead of that day or is expected after the first was.
fn past_and_future(past: &Told, future: &Told) -> bool {
    let over =
        |told: &Told| matches!(&told.report.event, Event::Meeting(m) if m.status == MeetingStatus::Held);
    let later = past.report.reported.is_some_and(|day| !future.open() && future.days.0 > day);
    let behind = future.report.reported.is_some_and(|day| !past.open() && past.days.1 < day);
    over(past) && (later || awaited(future) && (behind || past.report.reported < future.report.reported))
}

fn awaited(told: &Told) -> bool {
    use MeetingStatus::{Planned, Postponed, Proposed};
    matches!(&told.report.event, Event::Meeting(m) if matches!(m.status, Planned | Postponed | Proposed))
}
