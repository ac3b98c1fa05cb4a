//! Side by issue: who has demanded, offered, refused and accepted what, when that shifted, what is offered for what,
//! and where two sides' terms meet or clash.

use std::cmp::Reverse;
use std::collections::HashMap;

use maud::{Markup, html};

use super::{glyph, lanes};
use crate::export::plain::shorten;
use crate::export::words;
use crate::model::{Entry, EntryId, Issue, Timeline};
use crate::positions::{Contact, ContactKind, Exchange, Position, Positions};

/// So much of a term is shown, in characters.
const LONGEST: usize = 160;

pub(super) fn table(timeline: &Timeline) -> Markup {
    let page = Page {
        timeline,
        numbers: timeline.entries().iter().zip(1..).map(|(entry, number)| (&entry.id, number)).collect(),
    };
    let positions = timeline.positions();
    if positions.iter().next().is_none() {
        return html! { p.nothing { "No side demands, offers, refuses or accepts anything." } };
    }
    html! {
        (page.matrix(&positions))
        @if !positions.exchanges().is_empty() {
            h3 { "This for that" }
            ul.pairs { @for exchange in positions.exchanges() { li { (page.exchange(exchange)) } } }
        }
        @if !positions.contacts().is_empty() {
            h3 { "Where terms meet and clash" }
            ul.pairs { @for contact in positions.contacts() { li { (page.contact(contact)) } } }
        }
    }
}

struct Page<'a> {
    timeline: &'a Timeline,
    /// The places of entries in the record.
    numbers: HashMap<&'a EntryId, usize>,
}

impl Page<'_> {
    /// A row for each side on each issue; first the issues, and on them the sides, of which most is told.
    fn matrix(&self, positions: &Positions<'_>) -> Markup {
        let of_one_issue = positions.iter().as_slice().chunk_by(|a, b| a.issue == b.issue);
        let mut issues: Vec<Vec<&Position<'_>>> = of_one_issue.map(|lines| lines.iter().collect()).collect();
        let told = |line: &&Position<'_>| line.stances.len();
        issues.iter_mut().for_each(|lines| lines.sort_by_key(|line| Reverse(told(line))));
        // What belongs nowhere stands last.
        let key = |lines: &Vec<&Position<'_>>| {
            (lines[0].issue == Issue::Other, Reverse(lines.iter().map(told).sum::<usize>()))
        };
        issues.sort_by_key(key);
        html! {
            table.positions {
                @for lines in &issues {
                    tbody {
                        tr { th.issue colspan="2" scope="rowgroup" { (words::capital(&words::issue(lines[0].issue))) } }
                        @for line in lines {
                            tr {
                                th scope="row" { (lanes::side_name(self.timeline, &line.side)) }
                                td { (self.cell(line)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The stances in the order of time, and what changed with them.
    fn cell(&self, line: &Position<'_>) -> Markup {
        html! {
            @for entry in &line.stances {
                (self.term(entry))
                @for shift in line.shifts.iter().filter(|shift| shift.to.id == entry.id && shift.from.is_some()) {
                    span.shift { "↳ " (shift.kind.as_str().replace('_', " ")) }
                }
            }
        }
    }

    fn exchange(&self, exchange: &Exchange<'_>) -> Markup {
        html! {
            b { (lanes::side_name(self.timeline, &exchange.side)) } " gives " (self.term(exchange.gives)) "and asks " (self.term(exchange.asks))
            @match exchange.answer {
                Some(answer) => { "Answer: " (self.term(answer)) }
                None => span.shift { "No answer yet" },
            }
        }
    }

    fn contact(&self, contact: &Contact<'_>) -> Markup {
        let name = |side| lanes::side_name(self.timeline, side);
        let verb = match contact.kind {
            ContactKind::Meets => " meets ",
            ContactKind::Clashes => " clashes with ",
        };
        html! {
            b { (name(&contact.side)) (verb) (name(&contact.other)) } ", on " (words::issue(contact.issue)) ":"
            (self.term(contact.term)) (self.term(contact.answer))
        }
    }

    /// A term, as a link to its evidence.
    fn term(&self, entry: &Entry) -> Markup {
        let number = self.numbers.get(&entry.id).copied().unwrap_or_default();
        let day = entry.when.value().map_or("day unknown".to_owned(), words::day);
        html! {
            a.term href={ "#e" (number) } {
                (glyph::inline(glyph::of(&entry.event))) " " span class="when" { (day) } " "
                span { (shorten(&words::evidence(entry), LONGEST)) }
            }
        }
    }
}
