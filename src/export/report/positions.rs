//! Side by issue: who has demanded, offered, refused and accepted what, and when.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{glyph, lanes};
use crate::export::plain::shorten;
use crate::export::words;
use crate::model::{Entry, Issue, Timeline};

/// More columns than this are no table.
const MOST: usize = 8;

pub(super) fn table(timeline: &Timeline) -> Markup {
    let mut sides = lanes::sides(timeline);
    for side in &mut sides {
        side.entries.retain(|entry| timeline.entries()[*entry].condition().is_some());
    }
    sides.retain(|side| !side.entries.is_empty());
    sides.truncate(MOST);
    let mut issues: BTreeMap<Issue, Vec<Vec<usize>>> = BTreeMap::new();
    for (number, side) in sides.iter().enumerate() {
        for &entry in &side.entries {
            if let Some(condition) = timeline.entries()[entry].condition() {
                issues.entry(condition.issue).or_insert_with(|| vec![Vec::new(); sides.len()])[number]
                    .push(entry);
            }
        }
    }
    let mut rows: Vec<_> = issues.into_iter().collect();
    rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.iter().map(Vec::len).sum::<usize>()));
    html! {
        @if rows.is_empty() { p.nothing { "No side demands, offers, refuses or accepts anything." } }
        @else {
            div.wide {
                table.positions {
                    thead { tr { th scope="col" { "Issue" } @for side in &sides { th scope="col" { (shorten(&side.name, 40)) } } } }
                    tbody {
                        @for (issue, row) in rows {
                            tr {
                                th scope="row" { (words::capital(&words::issue(issue))) }
                                @for cell in row { td { @for entry in cell { (term(entry, &timeline.entries()[entry])) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn term(number: usize, entry: &Entry) -> Markup {
    let sign = glyph::of(&entry.event);
    let day = entry.when.value().map_or("day unknown".to_owned(), words::day);
    html! {
        a.term href={ "#e" (number + 1) } {
            (glyph::inline(sign)) " " span class="when" { (day) } " "
            span { (shorten(&words::evidence(entry), 90)) }
        }
    }
}
