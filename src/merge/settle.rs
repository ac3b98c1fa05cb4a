//! From the reports of one thing to one entry.

use std::collections::HashMap;

use crate::model::{Entry, EntryId, Event, Report};

/// An entry for each group of reports. A group is a list of numbers in `told`, in ascending order.
pub(super) fn entries(told: &[Report], groups: &[Vec<usize>]) -> Vec<Entry> {
    let mut joined: HashMap<&EntryId, &EntryId> = HashMap::with_capacity(told.len());
    for group in groups {
        joined.extend(group.iter().map(|one| (&told[*one].id, &told[group[0]].id)));
    }
    let given_for = |other: &EntryId| joined.get(other).map_or_else(|| other.clone(), |id| (*id).clone());
    groups
        .iter()
        .map(|group| entry(&group.iter().map(|one| &told[*one]).collect::<Vec<_>>(), given_for))
        .collect()
}

fn entry(reports: &[&Report], given_for: impl Fn(&EntryId) -> EntryId) -> Entry {
    let first = reports[0];
    let mut event = first.event.clone();
    if let Event::Condition(condition) = &mut event {
        condition.in_exchange_for = condition.in_exchange_for.iter().map(given_for).collect();
    }
    let evidence = reports.iter().flat_map(|report| report.evidence.iter().cloned()).collect();
    let mut entry = Entry::new(first.id.clone(), event, first.when.clone(), evidence);
    entry.reported = reports.iter().filter_map(|report| report.reported).min();
    entry.confidence = reports.iter().map(|report| report.confidence).max().unwrap_or(entry.confidence);
    if reports.len() > 1 {
        entry.reports = reports.iter().map(|report| (*report).clone()).collect();
    }
    entry
}
