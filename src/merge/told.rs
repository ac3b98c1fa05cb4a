//! Reports of all articles side by side, with what is needed to compare them.

use chrono::{Days, NaiveDate};

use super::cast::Cast;
use crate::model::{Basis, Entry, Part, Report, When};

/// News is at most so many days old where only the day of publication is known.
const STALE: u64 = 2;

/// What one article tells.
pub(super) struct Told {
    /// The article's number.
    pub(super) part: usize,
    pub(super) report: Report,
    /// The first and last day on which it can have happened, by this article.
    pub(super) days: (NaiveDate, NaiveDate),
}

impl Told {
    /// Whether it can have happened on the same day as `other`, or on days `apart` from one another.
    pub(super) fn near(&self, other: &Told, apart: u64) -> bool {
        let reach = |day: NaiveDate| day.checked_add_days(Days::new(apart)).unwrap_or(NaiveDate::MAX);
        self.days.0 <= reach(other.days.1) && other.days.0 <= reach(self.days.1)
    }

    /// Whether nothing tells when it happened.
    pub(super) fn open(&self) -> bool {
        self.days.0 == NaiveDate::MIN
    }

    /// How many days it can have happened on, less one.
    pub(super) fn length(&self) -> i64 {
        self.days.1.signed_duration_since(self.days.0).num_days()
    }
}

/// All that `parts` tell, article after article, with the actors of the joined cast.
pub(super) fn told(parts: &[&Part], cast: &Cast) -> Vec<Told> {
    let of_part = |(part, article): (usize, &&Part)| {
        let tell = move |entry: &Entry| {
            let report = report(entry, cast, part);
            let days = days(&report);
            Told { part, report, days }
        };
        article.entries.iter().map(tell).collect::<Vec<_>>()
    };
    parts.iter().enumerate().flat_map(of_part).collect()
}

fn report(entry: &Entry, cast: &Cast, part: usize) -> Report {
    Report {
        id: entry.id.clone(),
        event: entry.event.renamed(|id| cast.joined(part, id)),
        when: entry.when.clone(),
        reported: entry.reported,
        confidence: entry.confidence,
        evidence: entry.evidence.clone(),
    }
}

fn days(report: &Report) -> (NaiveDate, NaiveDate) {
    let fresh = |day: NaiveDate| (day.checked_sub_days(Days::new(STALE)).unwrap_or(NaiveDate::MIN), day);
    let known = match &report.when {
        When::Known { value, basis } => value.first_day().zip(value.last_day()).map(|days| match basis {
            Basis::Published => (fresh(days.0).0, days.1),
            _ => days,
        }),
        // What is said is news; a meeting may be long past, or far off.
        When::Unknown if report.event.is_meeting() => None,
        When::Unknown => report.reported.map(fresh),
    };
    known.unwrap_or((NaiveDate::MIN, NaiveDate::MAX))
}
