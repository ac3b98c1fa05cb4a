//! Side by issue: who has demanded, offered, refused and accepted what, when that shifted, what is offered for what,
//! and where two sides' terms meet or clash.

use std::collections::HashMap;

use maud::{Markup, html};

use super::{glyph, lanes};
use crate::export::plain::shorten;
use crate::export::words;
use crate::model::{Entry, EntryId, Issue, Timeline};
use crate::positions::{Contact, ContactKind, Exchange, Position, Positions};

/// More columns than this are no table.
const MOST: usize = 8;
/// So much of a term is shown, in characters.
const LONGEST: usize = 90;

pub(super) fn table(timeline: &Timeline) -> Markup {
    let page = Page {
        timeline,
        numbers: timeline.entries().iter().zip(1..).map(|(entry, number)| (&entry.id, number)).collect(),
    };
    let positions = timeline.positions();
    let mut issues: HashMap<Issue, usize> = HashMap::new();
    positions.iter().for_each(|line| *issues.entry(line.issue).or_default() += line.stances.len());
    let mut issues: Vec<(Issue, usize)> = issues.into_iter().collect();
    issues.sort_by_key(|(issue, stances)| (std::cmp::Reverse(*stances), *issue));
    if issues.is_empty() {
        return html! { p.nothing { "No side demands, offers, refuses or accepts anything." } };
    }
    html! {
        (page.matrix(&positions, &issues))
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
    fn matrix(&self, positions: &Positions<'_>, issues: &[(Issue, usize)]) -> Markup {
        let count =
            |side| positions.iter().filter(|line| line.side == side).map(|line| line.stances.len()).sum();
        let mut sides: Vec<_> = positions.iter().map(|line| line.side.clone()).collect();
        sides.sort_by_cached_key(|side| (std::cmp::Reverse::<usize>(count(side.clone())), side.clone()));
        sides.dedup();
        let rest = sides.len().saturating_sub(MOST);
        sides.truncate(MOST);
        html! {
            div.wide {
                table.positions {
                    thead { tr {
                        th scope="col" { "Issue" }
                        @for side in &sides { th scope="col" { (shorten(&lanes::side_name(self.timeline, side), 40)) } }
                    } }
                    tbody {
                        @for (issue, _) in issues {
                            tr {
                                th scope="row" { (words::capital(&words::issue(*issue))) }
                                @for side in &sides {
                                    td { @if let Some(line) = positions.get(side, *issue) { (self.cell(line)) } }
                                }
                            }
                        }
                    }
                }
            }
            @if rest > 0 { p.note { "Terms of " (rest) " more sides are in the record." } }
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
