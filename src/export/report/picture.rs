//! The picture of the timeline: a lane a side, time from left to right.
//!
//! Everything stands at percentages of the width, so that zooming is nothing but making the picture wider: marks keep
//! their size and letters their shape.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::axis::Axis;
use super::glyph;
use super::lanes::{self, Item, Lane, Shape};
use crate::export::plain::shorten;
use crate::export::words;
use crate::model::{Entry, Timeline};

/// Room for the labels of the axis, in pixels.
const AXIS: f64 = 46.0;
/// The width of the column with the names of the sides.
const NAMES: f64 = 124.0;
/// So much of a name fits there on a line, in characters.
const NAME: usize = 14;
/// The width of what a page of paper shows.
const PAPER: f64 = 900.0;

pub(super) fn picture(timeline: &Timeline) -> Markup {
    let (lanes, axis) = lanes::lanes(timeline);
    if lanes.is_empty() {
        return html! { p.nothing { "Nothing was found in the articles." } };
    }
    let tops = tops(&lanes);
    let height = AXIS + lanes.iter().map(|lane| lane.height).sum::<f64>();
    let scale = Scale(axis.width());
    html! {
        div.picture {
            svg.names id="names" width=(NAMES) height=(height) aria-hidden="true" {
                @for (lane, top) in lanes.iter().zip(&tops) {
                    line.rule x1="0" x2="100%" y1=(top) y2=(top) {}
                    (name(&lane.name, top + lane.height / 2.0))
                }
            }
            div.scroll tabindex="-1" {
                svg.lanes id="lanes" width=(axis.width().ceil()) height=(height) role="group" aria-label="Timeline" data-width=(axis.width().ceil()) {
                    (days(&axis, scale, height))
                    @for top in &tops { line.rule x1="0" x2="100%" y1=(top) y2=(top) {} }
                    (bonds(timeline, &lanes, &tops, scale))
                    @for (lane, top) in lanes.iter().zip(&tops) {
                        g.lane transform={ "translate(0," (top) ")" } role="list" aria-label=(lane.name) {
                            @for item in &lane.items { (mark(timeline, &timeline.entries()[item.entry], item, scale)) }
                        }
                    }
                }
            }
        }
        (paper(&axis, height))
    }
}

/// The name of a lane, on two lines if need be.
fn name(name: &str, middle: f64) -> Markup {
    let fits = |end: &usize| name[..*end].chars().count() <= NAME;
    let mut spaces = name.match_indices(' ').map(|(at, _)| at);
    let (first, rest) = match spaces.rfind(fits) {
        Some(at) if name.chars().count() > NAME => (&name[..at], &name[at + 1..]),
        _ => (name, ""),
    };
    html! {
        text.name x="0" y=(if rest.is_empty() { middle } else { middle - 7.0 }) dy="0.35em" {
            title { (name) }
            (shorten(first, NAME))
            @if !rest.is_empty() { tspan x="0" dy="1.2em" { (shorten(rest, NAME)) } }
        }
    }
}

/// The same picture for paper, which does not scroll: piece under piece.
fn paper(axis: &Axis, height: f64) -> Markup {
    let view = |from: f64, width: f64| format!("{from} 0 {width} {height}");
    html! {
        @for (from, to) in axis.pieces(PAPER - NAMES) {
            svg.piece viewBox=(view(0.0, PAPER)) aria-hidden="true" {
                use href="#names" {}
                svg x=(NAMES) width=(to - from) height=(height) viewBox=(view(from, to - from)) {
                    use href="#lanes" width=(axis.width().ceil()) {}
                }
            }
        }
    }
}

/// Pixels to percentages of the whole width.
#[derive(Clone, Copy)]
struct Scale(f64);

impl Scale {
    fn at(self, pixels: f64) -> String {
        format!("{:.3}%", 100.0 * pixels / self.0)
    }
}

/// Where each lane begins.
fn tops(lanes: &[Lane]) -> Vec<f64> {
    let below = lanes.iter().scan(AXIS, |top, lane| {
        *top += lane.height;
        Some(*top)
    });
    std::iter::once(AXIS).chain(below).take(lanes.len()).collect()
}

/// A band for every day on which something happens, and what days they are.
fn days(axis: &Axis, scale: Scale, height: f64) -> Markup {
    html! {
        @for (from, to) in axis.days() {
            rect.day x=(scale.at(from)) width=(scale.at(to - from)) y=(AXIS - 6.0) height=(height) {}
        }
        @for tick in axis.ticks() {
            @let class = if tick.gap { "gap" } else { "tick" };
            @if let Some(year) = tick.year { text.year x=(scale.at(tick.x)) y=(AXIS - 29.0) { (year) } }
            text class=(class) x=(scale.at(tick.x)) y=(AXIS - 13.0) { (tick.text) }
        }
    }
}

/// Lines that join the marks of a meeting in the lanes of its sides.
fn bonds(timeline: &Timeline, lanes: &[Lane], tops: &[f64], scale: Scale) -> Markup {
    let mut bonds: BTreeMap<usize, (f64, f64, f64)> = BTreeMap::new();
    for (lane, top) in lanes.iter().zip(tops) {
        for item in &lane.items {
            if let (Shape::Mark { x }, Some(_)) = (item.shape, timeline.entries()[item.entry].meeting()) {
                let y = top + item.y;
                let bond = bonds.entry(item.entry).or_insert((x, y, y));
                bond.2 = y;
            }
        }
    }
    html! {
        @for (x, from, to) in bonds.values().filter(|(_, from, to)| from < to) {
            line.bond x1=(scale.at(*x)) x2=(scale.at(*x)) y1=(from) y2=(to) {}
        }
    }
}

fn mark(timeline: &Timeline, entry: &Entry, item: &Item, scale: Scale) -> Markup {
    let sign = glyph::of(&entry.event);
    let label = format!(
        "{}: {} {}",
        words::capital(&words::when(&entry.when)),
        words::who(timeline, entry),
        words::what(timeline, entry)
    );
    let (x, bar) = match item.shape {
        Shape::Mark { x } => (x, None),
        Shape::Bar { from, to } => ((from + to) / 2.0, Some((from, to))),
    };
    html! {
        a class={ "mark " (sign) } href={ "#e" (item.entry + 1) } role="listitem" aria-label=(label) {
            title { (label) }
            @if let Some((from, to)) = bar {
                rect.bar x=(scale.at(from)) width=(scale.at(to - from)) y=(item.y - 5.0) height="10" rx="5" {}
            }
            circle.hit cx=(scale.at(x)) cy=(item.y) r="10" {}
            use href={ "#g-" (sign) } x=(scale.at(x)) y=(item.y) {}
        }
    }
}
