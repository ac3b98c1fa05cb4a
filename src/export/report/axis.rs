//! Where days stand in the picture.
//!
//! News speaks much of a few days and hardly of the years between, so no scale that is even would show both. The axis
//! keeps the order and cuts the time into stretches: a day on which something happens is as wide as what has to stand
//! on it, and the time between grows with the logarithm of its length. What is left out is labelled.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use crate::model::When;

/// Room for one mark, in pixels.
pub(super) const CELL: f64 = 20.0;
/// Room around the marks of a day.
const PAD: f64 = 8.0;
/// Room before and after everything.
const MARGIN: f64 = 14.0;
/// Room for a label of the axis; no day is narrower.
const LABEL: f64 = 46.0;
/// After so much the year is told again, lest it be out of sight.
const YEAR: f64 = 320.0;
/// Gaps of fewer days need no label.
const LONG_GAP: i64 = 45;

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On one day.
    Day(NaiveDate),
    /// On some day, or all days, from the first to the last; open where there is none.
    Span(Option<NaiveDate>, Option<NaiveDate>),
    /// Nobody knows.
    Unknown,
}

impl Place {
    pub(super) fn of(when: &When) -> Self {
        match when.value().map(|value| (value.first_day(), value.last_day())) {
            None | Some((None, None)) => Place::Unknown,
            Some((Some(first), Some(last))) if first == last => Place::Day(first),
            Some((first, last)) => Place::Span(first, last),
        }
    }
}

/// A label under the axis.
#[derive(Debug, PartialEq)]
pub(super) struct Tick {
    pub(super) x: f64,
    pub(super) text: String,
    /// The year, where a new one begins and now and then after that.
    pub(super) year: Option<i32>,
    /// The length of a gap, and no day.
    pub(super) gap: bool,
}

#[derive(Debug)]
pub(super) struct Axis {
    /// Days at which a stretch begins, and where, in pixels.
    starts: BTreeMap<NaiveDate, f64>,
    days: BTreeSet<NaiveDate>,
    end: f64,
    unknown: Option<f64>,
    width: f64,
}

impl Axis {
    /// An axis for what stands at `places`, with room for so many marks beside each other on each day, and for so many
    /// of unknown day.
    pub(super) fn new(
        places: impl Iterator<Item = Place>,
        columns: &BTreeMap<NaiveDate, usize>,
        unknown: usize,
    ) -> Self {
        let mut bounds: BTreeSet<NaiveDate> = BTreeSet::new();
        for place in places {
            match place {
                Place::Day(day) => bounds.extend([Some(day), day.succ_opt()].into_iter().flatten()),
                Place::Span(first, last) => {
                    bounds.extend(first.into_iter().chain(last.and_then(|d| d.succ_opt())))
                }
                Place::Unknown => {}
            }
        }
        let mut x = MARGIN;
        let mut starts = BTreeMap::new();
        let mut before: Option<NaiveDate> = None;
        for day in &bounds {
            if let Some(before) = before {
                x += match columns.get(&before) {
                    Some(columns) => (PAD + *columns as f64 * CELL).max(LABEL),
                    None => gap((*day - before).num_days()),
                };
            }
            starts.insert(*day, x);
            before = Some(*day);
        }
        let end = x + if bounds.is_empty() { 0.0 } else { MARGIN };
        let unknown_at = (unknown > 0).then_some(if bounds.is_empty() { MARGIN } else { end + 2.0 * MARGIN });
        let width = unknown_at.map_or(end, |at| at + (unknown as f64 * CELL).max(2.0 * LABEL));
        Axis {
            starts,
            days: columns.keys().copied().collect(),
            end,
            unknown: unknown_at,
            width: width.max(1.0),
        }
    }

    /// The width of the whole, in pixels.
    pub(super) fn width(&self) -> f64 {
        self.width
    }

    /// Where `day` begins; for a day between those that the axis was made for, where the next stretch begins.
    pub(super) fn start(&self, day: NaiveDate) -> f64 {
        self.starts.range(day..).next().map_or(self.end, |(_, x)| *x)
    }

    /// From where to where a span of days reaches.
    pub(super) fn span(&self, first: Option<NaiveDate>, last: Option<NaiveDate>) -> (f64, f64) {
        let from = first.map_or(0.0, |day| self.start(day));
        let to = last.and_then(|day| day.succ_opt()).map_or(self.end, |day| self.start(day));
        (from, to.max(from + CELL))
    }

    /// The centre of the mark in a column of a day.
    pub(super) fn cell(&self, day: NaiveDate, column: usize) -> f64 {
        self.start(day) + PAD / 2.0 + (column as f64 + 0.5) * CELL
    }

    /// The centre of a mark of unknown day.
    pub(super) fn unknown(&self, column: usize) -> f64 {
        self.unknown.unwrap_or(self.end) + (column as f64 + 0.5) * CELL
    }

    /// Where the days on which something happens begin and end.
    pub(super) fn days(&self) -> impl Iterator<Item = (f64, f64)> {
        self.days.iter().map(|day| self.span(Some(*day), Some(*day)))
    }

    /// Pieces that are no wider than `room`, for paper; no day is cut that fits into one.
    pub(super) fn pieces(&self, room: f64) -> Vec<(f64, f64)> {
        let mut pieces = Vec::new();
        let mut from = 0.0;
        while from + room < self.width {
            let mut cuts = self.starts.values().copied().chain(self.unknown);
            let to = cuts.rfind(|cut| *cut > from && *cut <= from + room).unwrap_or(from + room);
            pieces.push((from, to));
            from = to;
        }
        pieces.push((from, self.width));
        pieces
    }

    /// Labels that leave each other room.
    pub(super) fn ticks(&self) -> Vec<Tick> {
        let mut ticks = Vec::new();
        let mut free = 0.0;
        let mut year: Option<(i32, f64)> = None;
        let next = self.starts.iter().skip(1).map(Some).chain([None]);
        for ((day, x), next) in self.starts.iter().zip(next) {
            if self.days.contains(day) {
                if *x >= free {
                    let told = year.is_some_and(|(told, at)| told == day.year() && *x < at + YEAR);
                    year = if told { year } else { Some((day.year(), *x)) };
                    let text = day.format("%-d %b").to_string();
                    ticks.push(Tick { x: *x, text, year: (!told).then_some(day.year()), gap: false });
                    free = x + LABEL;
                }
            } else if let Some((after, to)) = next {
                let length = (*after - *day).num_days();
                let centre = (x + to) / 2.0;
                if length > LONG_GAP && centre - LABEL / 2.0 > free && to - x > 1.4 * LABEL {
                    ticks.push(Tick { x: centre, text: length_in_words(length), year: None, gap: true });
                    free = centre + LABEL / 2.0;
                }
            }
        }
        if let Some(x) = self.unknown {
            ticks.push(Tick { x, text: "day unknown".to_owned(), year: None, gap: false });
        }
        ticks
    }
}

/// The width of `days` on which nothing happens.
fn gap(days: i64) -> f64 {
    6.0 + 11.0 * (1.0 + days.max(0) as f64).ln()
}

fn length_in_words(days: i64) -> String {
    match days {
        0..=60 => format!("{} weeks", days / 7),
        61..=700 => format!("{} months", (days * 12 + 182) / 365),
        _ => format!("{} years", (days + 182) / 365),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    #[test]
    fn days_keep_their_order_and_leave_room() {
        let columns =
            BTreeMap::from([(day("2025-01-10"), 3), (day("2025-01-11"), 1), (day("2026-03-01"), 2)]);
        let places = columns.keys().copied().map(Place::Day).chain([
            Place::Span(Some(day("2025-01-01")), Some(day("2025-01-31"))),
            Place::Span(None, Some(day("2020-01-01"))),
            Place::Unknown,
        ]);
        let axis = Axis::new(places, &columns, 2);
        assert_eq!(axis.start(day("2025-01-11")) - axis.start(day("2025-01-10")), PAD + 3.0 * CELL);
        assert!(axis.cell(day("2025-01-10"), 2) + CELL / 2.0 < axis.start(day("2025-01-11")));
        let (from, to) = axis.span(Some(day("2025-01-01")), Some(day("2025-01-31")));
        assert!(from < axis.start(day("2025-01-10")) && axis.start(day("2025-01-12")) < to);
        assert!(to < axis.start(day("2026-03-01")));
        assert_eq!(axis.span(None, Some(day("2020-01-01"))).0, 0.0);
        assert_eq!(axis.unknown(1) - axis.unknown(0), CELL);
        assert!(axis.unknown(1) < axis.width());
        let ticks = axis.ticks();
        assert_eq!(ticks[0].text, "5 years");
        assert!(ticks.iter().any(|tick| tick.text == "13 months" && tick.gap));
        assert!(ticks.windows(2).all(|pair| pair[0].x < pair[1].x));
        assert!(ticks.last().is_some_and(|tick| tick.text == "day unknown" && tick.x < axis.unknown(0)));
        let pieces = axis.pieces(150.0);
        assert!(pieces.len() > 1 && pieces.iter().all(|(from, to)| from < to && to - from <= 150.0));
        assert!(pieces.windows(2).all(|pair| pair[0].1 == pair[1].0));
        assert_eq!((pieces[0].0, pieces.last().map(|piece| piece.1)), (0.0, Some(axis.width())));
        assert_eq!(axis.pieces(axis.width()), [(0.0, axis.width())]);
        let cut = |(from, to): (f64, f64)| pieces.iter().any(|piece| from < piece.1 && piece.1 < to);
        assert!(!axis.days().any(cut));
    }

    #[test]
    fn how_long_nothing_happens() {
        for (days, words) in [
            (14, "2 weeks"),
            (60, "8 weeks"),
            (61, "2 months"),
            (365, "12 months"),
            (700, "23 months"),
            (701, "2 years"),
            (1_000, "3 years"),
        ] {
            assert_eq!(length_in_words(days), words, "{days}");
        }
        assert!(gap(0) < gap(1) && gap(1) < gap(100));
    }

    #[test]
    fn an_axis_may_be_empty() {
        let axis = Axis::new(std::iter::empty(), &BTreeMap::new(), 0);
        assert!(axis.width() > 0.0 && axis.ticks().is_empty());
        let axis = Axis::new(std::iter::once(Place::Unknown), &BTreeMap::new(), 1);
        assert!(axis.unknown(0) < axis.width());
    }
}
