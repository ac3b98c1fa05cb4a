//! An article with what was found in it, to see why the timeline says what it says.

mod ansi;
mod html;

pub use ansi::annotated_ansi;
pub use html::annotated_html;

use crate::model::{ArticleId, Entry, Event, Stance, Timeline};

/// What was found at a place of the text.
#[derive(Debug, Clone, Copy)]
enum Found<'a> {
    /// A time expression.
    Time,
    /// An entry, and its number in the timeline, counted from 1.
    Entry(usize, &'a Entry),
}

/// A stretch of text over which the same things were found, and the numbers of the entries that end after it.
#[derive(Debug)]
struct Stretch<'a> {
    text: &'a str,
    found: Vec<Found<'a>>,
    ends: Vec<usize>,
}

/// How an entry is highlighted. Where several are, the last of these shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tone {
    Plain,
    Time,
    Meeting,
    Statement,
    Acceptance,
    Offer,
    Demand,
    Refusal,
}

impl Found<'_> {
    fn tone(&self) -> Tone {
        match self {
            Found::Time => Tone::Time,
            Found::Entry(_, entry) => tone(&entry.event),
        }
    }
}

fn tone(event: &Event) -> Tone {
    match event {
        Event::Meeting(_) => Tone::Meeting,
        Event::Statement(_) => Tone::Statement,
        Event::Condition(c) => match c.stance {
            Stance::Demand => Tone::Demand,
            Stance::Offer => Tone::Offer,
            Stance::Refusal => Tone::Refusal,
            Stance::Acceptance => Tone::Acceptance,
        },
    }
}

/// Cuts `text` wherever something that was found in the article begins or ends. What does not fit the text, since it
/// comes from another one, is left out.
fn stretches<'a>(timeline: &'a Timeline, article: &ArticleId, text: &'a str) -> Vec<Stretch<'a>> {
    let mut places: Vec<(usize, usize, Found<'a>)> = Vec::new();
    for (number, entry) in timeline.entries().iter().enumerate() {
        let here = entry.evidence.iter().filter(|evidence| evidence.article() == article);
        let fitting = here.filter(|evidence| evidence.span().get(text) == Some(evidence.text()));
        places.extend(fitting.map(|evidence| {
            (evidence.span().start(), evidence.span().end(), Found::Entry(number + 1, entry))
        }));
    }
    let sources = timeline.sources().iter().filter(|source| source.article == *article);
    let times =
        sources.flat_map(|source| &source.times).filter(|time| time.span.get(text) == Some(&time.text));
    places.extend(times.map(|time| (time.span.start(), time.span.end(), Found::Time)));
    places.retain(|(start, end, _)| start < end);

    let mut cuts: Vec<usize> =
        places.iter().flat_map(|(start, end, _)| [*start, *end]).chain([0, text.len()]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    places.sort_by_key(|(start, ..)| *start);
    let mut next = places.into_iter().peekable();
    let mut open: Vec<(usize, Found<'a>)> = Vec::new();
    let mut stretches = Vec::with_capacity(cuts.len());
    for cut in cuts.windows(2) {
        while let Some((_, end, found)) = next.next_if(|(start, ..)| *start == cut[0]) {
            open.push((end, found));
        }
        let found = open.iter().map(|(_, found)| *found).collect();
        let ends = open.iter().filter_map(|(end, found)| match found {
            Found::Entry(number, _) if *end == cut[1] => Some(*number),
            _ => None,
        });
        stretches.push(Stretch { text: &text[cut[0]..cut[1]], found, ends: ends.collect() });
        open.retain(|(end, _)| *end > cut[1]);
    }
    stretches
}

/// The tone that shows in a stretch.
fn shown(stretch: &Stretch<'_>) -> Tone {
    stretch.found.iter().map(Found::tone).max().unwrap_or(Tone::Plain)
}
