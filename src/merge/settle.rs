//! From the reports of one thing to one entry.

use rustc_hash::FxHashMap;

use super::choice::{best, disagreement};
use super::places::{Nearness, Places};
use super::status;
use crate::model::{
    ActorId, Aspect, Basis, Condition, Disagreement, Entry, EntryId, Event, Meeting, MeetingStatus, Place,
    Report, Side, Sides, Statement, When,
};

/// So many reports are many.
const MANY: usize = 4;

/// Makes entries.
pub(super) struct Desk<'a> {
    pub(super) sides: &'a Sides,
    pub(super) places: &'a Places,
}

impl Desk<'_> {
    /// An entry for each group of reports. A group is a list of numbers in `told`, in ascending order.
    pub(super) fn entries(&self, told: &[&Report], groups: &[Vec<usize>]) -> Vec<Entry> {
        let mut joined: FxHashMap<&EntryId, &EntryId> = FxHashMap::default();
        for group in groups {
            joined.extend(group[1..].iter().map(|one| (&told[*one].id, &told[group[0]].id)));
        }
        let reports = |group: &Vec<usize>| group.iter().map(|one| told[*one]).collect::<Vec<&Report>>();
        groups.iter().map(|group| self.entry(&reports(group), &joined)).collect()
    }

    fn entry(&self, reports: &[&Report], joined: &FxHashMap<&EntryId, &EntryId>) -> Entry {
        let first = reports[0];
        let mut disagreements = Vec::new();
        let when = day(reports, &mut disagreements);
        let event = match &first.event {
            Event::Statement(_) => Event::Statement(statement(reports)),
            Event::Condition(_) => Event::Condition(condition(reports, joined)),
            Event::Meeting(_) => Event::Meeting(self.meeting(reports, &mut disagreements)),
        };
        let evidence = reports.iter().flat_map(|report| report.evidence.iter().cloned()).collect();
        let mut entry = Entry::new(first.id.clone(), event, when, evidence);
        entry.reported = reports.iter().filter_map(|report| report.reported).min();
        entry.confidence = reports.iter().map(|report| report.confidence).max().unwrap_or(first.confidence);
        // An article that repeats itself does not disagree with itself.
        if reports.iter().any(|report| report.id.article() != first.id.article()) {
            entry.disagreements = disagreements;
        }
        if reports.len() > 1 {
            entry.reports = reports.iter().map(|report| (*report).clone()).collect();
        }
        entry
    }

    fn meeting(&self, reports: &[&Report], disagreements: &mut Vec<Disagreement>) -> Meeting {
        let meetings: Vec<&Meeting> = reports.iter().filter_map(|report| meeting(report)).collect();
        let kinds = versions(meetings.len(), |one, other| meetings[one].kind == meetings[other].kind);
        let kind = meetings[kinds[best(reports, &kinds).0][0]].kind;
        let participants = self.participants(reports, &meetings, disagreements);
        let mut joined = Meeting::new(kind, participants, status::status(reports, disagreements));
        joined.place = self.place(reports, disagreements);
        joined.round = meetings.iter().find_map(|meeting| meeting.round);
        let beside = |of: fn(&Meeting) -> &[ActorId]| {
            let mut all: Vec<ActorId> = Vec::new();
            for actor in meetings.iter().flat_map(|meeting| of(meeting)) {
                if !all.contains(actor) && !joined.participants.contains(actor) {
                    all.push(actor.clone());
                }
            }
            all
        };
        (joined.hosts, joined.mediators) = (beside(|m| &m.hosts), beside(|m| &m.mediators));
        // The fullest words for it, of equals the first; the day on which it came to stand as it does, by the latest.
        let agendas = meetings.iter().rev().filter_map(|meeting| meeting.agenda.as_ref());
        joined.agenda = agendas.max_by_key(|agenda| agenda.chars().count()).cloned();
        let so = meetings.iter().rev().filter(|meeting| meeting.status == joined.status);
        joined.called_off = so.filter_map(|meeting| meeting.called_off.clone()).next();
        joined
    }

    /// All who take part by the reports that go together: those whose sides are among one another's.
    fn participants(
        &self,
        reports: &[&Report],
        meetings: &[&Meeting],
        disagreements: &mut Vec<Disagreement>,
    ) -> Vec<ActorId> {
        let sides: Vec<Vec<Side>> =
            meetings.iter().map(|meeting| self.sides.all(&meeting.participants)).collect();
        let among = |one: usize, other: usize| sides[one].iter().all(|side| sides[other].contains(side));
        // The fullest reports first: the others are among them, or they disagree.
        let mut order: Vec<usize> = (0..meetings.len()).collect();
        order.sort_by_key(|one| (std::cmp::Reverse(sides[*one].len()), *one));
        let versions = gather(&order, |core, one| among(one, core));
        let choice = best(reports, &versions);
        if versions.len() > 1 {
            disagreements.push(disagreement(Aspect::Participants, reports, &versions, choice));
        }
        let core = versions[choice.0][0];
        let agreed: Vec<usize> = (0..meetings.len()).filter(|one| among(*one, core)).collect();
        let named = |actor: &ActorId| {
            agreed.iter().filter(|one| meetings[**one].participants.contains(actor)).count()
        };
        let mut all: Vec<ActorId> = Vec::new();
        for actor in agreed.iter().flat_map(|one| &meetings[*one].participants) {
            // Where many tell of it, what a single one adds is as likely a slip.
            if !all.contains(actor) && (agreed.len() < MANY || named(actor) > 1) {
                all.push(actor.clone());
            }
        }
        if all.is_empty() { meetings[core].participants.clone() } else { all }
    }

    fn place(&self, reports: &[&Report], disagreements: &mut Vec<Disagreement>) -> Option<Place> {
        let places: Vec<Option<&Place>> = reports.iter().map(|r| meeting(r)?.place.as_ref()).collect();
        let exactness = |one: &usize| places[*one].map(|place| self.places.exactness(place));
        let mut order: Vec<usize> = (0..places.len()).filter(|one| places[*one].is_some()).collect();
        order.sort_by_key(|one| (std::cmp::Reverse(exactness(one)), *one));
        let one_place = |core: usize, one: usize| {
            let nearness = places[core].zip(places[one]).map(|(a, b)| self.places.nearness(a, b));
            nearness == Some(Nearness::Same)
        };
        let versions = gather(&order, one_place);
        if versions.is_empty() {
            return None;
        }
        let choice = best(reports, &versions);
        if versions.len() > 1 {
            disagreements.push(disagreement(Aspect::Place, reports, &versions, choice));
        }
        let kept = &versions[choice.0];
        let country = kept.iter().find_map(|one| places[*one]?.country);
        let mut place = places[kept[0]].cloned();
        if let Some(place) = &mut place {
            place.country = place.country.or(country);
        }
        place
    }
}

/// The reports in `order`, each with the first version whose core, its first report, it goes with.
fn gather(order: &[usize], goes: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut versions: Vec<Vec<usize>> = Vec::new();
    for one in order {
        match versions.iter_mut().find(|version| goes(version[0], *one)) {
            Some(version) => version.push(*one),
            None => versions.push(vec![*one]),
        }
    }
    versions
}

fn versions(reports: usize, same: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    gather(&(0..reports).collect::<Vec<_>>(), same)
}

fn meeting(report: &Report) -> Option<&Meeting> {
    if let Event::Meeting(meeting) = &report.event { Some(meeting) } else { None }
}

/// The day that reports tell: the most exact one of those that agree. That of publication only where none tells any.
fn day(reports: &[&Report], disagreements: &mut Vec<Disagreement>) -> When {
    let told = |one: &usize| matches!(reports[*one].when.basis(), Some(Basis::Text | Basis::Inherited));
    let mut order: Vec<usize> = (0..reports.len()).filter(told).filter(|one| !moved(reports, *one)).collect();
    let value = |one: usize| reports[one].when.value();
    let length = |one: usize| {
        let days =
            value(one).and_then(|v| Some(v.last_day()?.signed_duration_since(v.first_day()?).num_days()));
        days.unwrap_or(i64::MAX)
    };
    order.sort_by_key(|one| (length(*one), reports[*one].when.basis(), *one));
    let overlap = |core, one| value(core).zip(value(one)).is_none_or(|(a, b)| a.overlaps(b));
    let versions = gather(&order, overlap);
    if versions.is_empty() {
        let known = reports.iter().filter(|report| report.when.value().is_some());
        return known.map(|report| &report.when).min().unwrap_or(&When::Unknown).clone();
    }
    let choice = best(reports, &versions);
    if versions.len() > 1 {
        disagreements.push(disagreement(Aspect::Day, reports, &versions, choice));
    }
    reports[versions[choice.0][0]].when.clone()
}

/// Whether a later report tells another day of a meeting that was still awaited: it was moved, and nobody was wrong.
fn moved(reports: &[&Report], one: usize) -> bool {
    use MeetingStatus::{Planned, Postponed, Proposed};
    let report = reports[one];
    let awaited = meeting(report).is_some_and(|m| matches!(m.status, Planned | Postponed | Proposed));
    awaited
        && reports.iter().any(|later| {
            later.reported > report.reported
                && matches!(later.when.basis(), Some(Basis::Text | Basis::Inherited))
                && later.when.value().zip(report.when.value()).is_some_and(|(a, b)| !a.overlaps(b))
        })
}

/// The report that we are surest of, the first of equals.
fn surest<'a>(reports: &[&'a Report]) -> &'a Report {
    let mut surest = reports[0];
    for report in reports {
        if report.confidence > surest.confidence {
            surest = report;
        }
    }
    surest
}

fn statement(reports: &[&Report]) -> Statement {
    let mut joined = said(surest(reports)).expect("groups are of one kind").clone();
    let via = || reports.iter().find_map(|report| said(report)?.via.clone());
    joined.via = joined.via.or_else(via);
    joined
}

fn condition(reports: &[&Report], joined: &FxHashMap<&EntryId, &EntryId>) -> Condition {
    let mut all = term(surest(reports)).expect("groups are of one kind").clone();
    let own = &reports[0].id;
    all.in_exchange_for.clear();
    for other in reports.iter().filter_map(|report| term(report)) {
        for to in &other.to {
            if !all.to.contains(to) {
                all.to.push(to.clone());
            }
        }
        for given in &other.in_exchange_for {
            let given = joined.get(given).copied().unwrap_or(given);
            if given != own && !all.in_exchange_for.contains(given) {
                all.in_exchange_for.push(given.clone());
            }
        }
    }
    all
}

fn said(report: &Report) -> Option<&Statement> {
    if let Event::Statement(statement) = &report.event { Some(statement) } else { None }
}

fn term(report: &Report) -> Option<&Condition> {
    if let Event::Condition(condition) = &report.event { Some(condition) } else { None }
}
