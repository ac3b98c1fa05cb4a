//! Which side an entry belongs to, and where its marks stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::axis::{Axis, CELL, Place};
use crate::export::plain::one_line;
use crate::model::{ActorId, ActorKind, Entry, Event, Side, Sides, Timeline};

/// More lanes than this are no picture; the smaller sides share the last, with those who stand for no side.
const MOST: usize = 12;
/// So many marks of a day stand over each other before the next column begins.
const ROWS: usize = 4;
/// Room for a bar of uncertain days, in pixels.
const BAR: f64 = 16.0;
/// Room above and below the marks of a lane.
const PAD: f64 = 8.0;

/// A side at the table and what it takes part in.
#[derive(Debug)]
struct Party {
    name: String,
    /// Numbers of entries, in the order of the timeline.
    entries: Vec<usize>,
}

/// The parties, those with most entries first, then all others as one.
fn parties(timeline: &Timeline) -> Vec<Party> {
    let sides = Sides::of(timeline.actors());
    let mut held: BTreeMap<Side, Vec<usize>> = BTreeMap::new();
    let mut others: BTreeSet<usize> = BTreeSet::new();
    for (number, entry) in timeline.entries().iter().enumerate() {
        let of = sides.all(holders(entry));
        if of.is_empty() {
            others.insert(number);
        }
        for side in of {
            match is_party(timeline, &side) {
                true => held.entry(side).or_default().push(number),
                false => _ = others.insert(number),
            }
        }
    }
    let party = |(side, entries)| Party { name: side_name(timeline, &side), entries };
    let mut parties: Vec<Party> = held.into_iter().map(party).collect();
    parties.sort_by(|a, b| b.entries.len().cmp(&a.entries.len()).then_with(|| a.name.cmp(&b.name)));
    let rest = parties.split_off(parties.len().min(MOST - 1));
    others.extend(rest.into_iter().flat_map(|party| party.entries));
    if !others.is_empty() {
        parties.push(Party { name: "Others".to_owned(), entries: others.into_iter().collect() });
    }
    parties
}

/// Who does what the entry tells: speaks, holds the stance, meets.
fn holders(entry: &Entry) -> &[ActorId] {
    match &entry.event {
        Event::Statement(s) => std::slice::from_ref(&s.speaker),
        Event::Condition(c) => &c.by,
        Event::Meeting(m) => &m.participants,
    }
}

/// Whether the side can have a lane: no newspaper has, and no single person who stands for nobody else.
fn is_party(timeline: &Timeline, side: &Side) -> bool {
    let kind = |id: &ActorId| timeline.actor(id).map(|actor| actor.kind);
    !matches!(side, Side::Actor(id) if matches!(kind(id), Some(ActorKind::Person | ActorKind::Media)))
}

/// The name of a state as the articles have it, or its code; the name of an actor.
pub(super) fn side_name(timeline: &Timeline, side: &Side) -> String {
    let actor = timeline.actors().iter().find(|actor| match side {
        Side::State(country) => actor.code == Some(*country),
        Side::Actor(id) => actor.id == *id,
    });
    one_line(&actor.map_or_else(|| side.to_string(), |actor| actor.name.to_string()))
}

/// How an entry is drawn in a lane.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shape {
    /// A mark on a day, or among those of unknown day.
    Mark { x: f64 },
    /// A bar over the days on which it may have been.
    Bar { from: f64, to: f64 },
}

/// An entry in a lane. Heights are those of the centre, from the top of the lane.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) entry: usize,
    pub(super) shape: Shape,
    pub(super) y: f64,
}

#[derive(Debug)]
pub(super) struct Lane {
    pub(super) name: String,
    pub(super) items: Vec<Item>,
    pub(super) height: f64,
}

/// The lanes of the sides and the axis under them.
pub(super) fn lanes(timeline: &Timeline) -> (Vec<Lane>, Axis) {
    let sides = parties(timeline);
    let entries = timeline.entries();
    let places: Vec<Place> = entries.iter().map(|entry| Place::of(&entry.when)).collect();
    let columns = Columns::new(entries, &places);
    let cells: Vec<Vec<Cell>> = sides.iter().map(|side| columns.fill(&side.entries)).collect();

    let mut wide: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    let mut unknown = 0;
    for cell in cells.iter().flatten() {
        match places[cell.entry] {
            Place::Day(day) => {
                let columns = wide.entry(day).or_default();
                *columns = (*columns).max(cell.column + 1);
            }
            Place::Unknown => unknown = unknown.max(cell.column + 1),
            Place::Span(..) => {}
        }
    }
    let axis = Axis::new(places.iter().copied(), &wide, unknown);
    let lanes =
        sides.into_iter().zip(cells).map(|(side, cells)| lane(side, &cells, &places, &axis)).collect();
    (lanes, axis)
}

/// A mark's place in the grid of its day.
struct Cell {
    entry: usize,
    column: usize,
    row: usize,
}

/// The columns of each day: first one for every meeting, the same in all lanes, so that a line can join its marks.
struct Columns<'a> {
    entries: &'a [Entry],
    places: &'a [Place],
    meetings: HashMap<usize, usize>,
    reserved: HashMap<Option<NaiveDate>, usize>,
}

impl<'a> Columns<'a> {
    fn new(entries: &'a [Entry], places: &'a [Place]) -> Self {
        let mut columns = Columns { entries, places, meetings: HashMap::new(), reserved: HashMap::new() };
        for (number, entry) in entries.iter().enumerate() {
            if let (Some(day), true) = (columns.day(number), entry.meeting().is_some()) {
                let next = columns.reserved.entry(day).or_default();
                columns.meetings.insert(number, *next);
                *next += 1;
            }
        }
        columns
    }

    /// The day whose grid an entry stands in, `None` being that of unknown days; nothing for bars.
    fn day(&self, entry: usize) -> Option<Option<NaiveDate>> {
        match self.places[entry] {
            Place::Day(day) => Some(Some(day)),
            Place::Unknown => Some(None),
            Place::Span(..) => None,
        }
    }

    /// The cells of a lane: under and beside the meetings, conditions before statements.
    fn fill(&self, lane: &[usize]) -> Vec<Cell> {
        let mut filled: HashMap<Option<NaiveDate>, usize> = HashMap::new();
        let mut others: Vec<usize> = Vec::new();
        let mut cells = Vec::new();
        for &entry in lane {
            match self.meetings.get(&entry) {
                Some(&column) => cells.push(Cell { entry, column, row: 0 }),
                None => others.push(entry),
            }
        }
        others.sort_by_key(|entry| self.entries[*entry].statement().is_some());
        for entry in others {
            let Some(day) = self.day(entry) else { continue };
            let number = filled.entry(day).or_default();
            let column = self.reserved.get(&day).copied().unwrap_or_default() + *number / ROWS;
            cells.push(Cell { entry, column, row: *number % ROWS });
            *number += 1;
        }
        cells
    }
}

fn lane(side: Party, cells: &[Cell], places: &[Place], axis: &Axis) -> Lane {
    let mut items = Vec::new();
    let mut bars: Vec<f64> = Vec::new();
    for &entry in &side.entries {
        if let Place::Span(first, last) = places[entry] {
            let (from, to) = axis.span(first, last);
            let row = bars.iter().position(|end| *end <= from).unwrap_or(bars.len());
            if row == bars.len() {
                bars.push(0.0);
            }
            bars[row] = to + 2.0;
            items.push(Item { entry, shape: Shape::Bar { from, to }, y: PAD + (row as f64 + 0.5) * BAR });
        }
    }
    let top = PAD + bars.len() as f64 * BAR;
    let rows = cells.iter().map(|cell| cell.row + 1).max().unwrap_or_default();
    for cell in cells {
        let x = match places[cell.entry] {
            Place::Day(day) => axis.cell(day, cell.column),
            _ => axis.unknown(cell.column),
        };
        items.push(Item {
            entry: cell.entry,
            shape: Shape::Mark { x },
            y: top + (cell.row as f64 + 0.5) * CELL,
        });
    }
    items.sort_by_key(|item| item.entry);
    Lane { name: side.name, items, height: (top + rows as f64 * CELL + PAD).max(CELL + 2.0 * PAD) }
}
