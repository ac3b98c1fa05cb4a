use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::plain::{html, shorten};
use super::words;
use crate::model::{Edtf, Entry, Event, Timeline};

/// Headlines longer than this, in characters, do not fit a slide.
const LONGEST: usize = 160;

/// The timeline as JSON for TimelineJS 3: a slide an entry, grouped by kind.
///
/// The library draws every date as if it were certain, so each slide shows in words what is known of it: `December
/// 2025`, `8–14 December 2025`, `14 December 2025 (day of the report)`. Entries whose year is unknown have no place on
/// its axis and are left out; the title says how many. Texts are escaped, since TimelineJS takes them for HTML.
///
/// ```
/// use pourparler::{Article, Extractor, export};
///
/// let timeline = Extractor::new().extract(&Article::new("Hôm 14/3/2022, Nga nói sẵn sàng đàm phán."))?;
/// assert!(export::timelinejs(&timeline).contains(r#""display_date":"14 March 2022""#));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn timelinejs(timeline: &Timeline) -> String {
    let events: Vec<Value> = timeline.entries().iter().filter_map(|entry| slide(timeline, entry)).collect();
    let left_out = timeline.len() - events.len();
    let mut document = json!({ "events": events });
    if left_out > 0 {
        let text = format!("{left_out} more without a known year");
        document["title"] = json!({ "text": { "headline": "Timeline", "text": text } });
    }
    document.to_string()
}

fn slide(timeline: &Timeline, entry: &Entry) -> Option<Value> {
    let day = entry.when.value()?;
    let first = day.first_day().or(day.last_day())?;
    let (precise, end) = precision(day, first);
    let who = words::who(timeline, entry);
    let headline = shorten(&format!("{who}: {}", words::what(timeline, entry)), LONGEST);
    let words = words::evidence(entry);
    let text = match entry.event {
        Event::Statement(_) => format!("<p>“{}”</p>", html(&words)),
        _ => format!("<p>{}</p>", html(&words)),
    };
    let mut slide = json!({
        "unique_id": slug(entry),
        "group": words::capital(words::kind(&entry.event)) + "s",
        "start_date": date(first, precise),
        "display_date": words::when(&entry.when),
        "text": { "headline": html(&headline), "text": text },
    });
    if let Some(end) = end {
        slide["end_date"] = date(end, Precision::Day);
    }
    Some(slide)
}

#[derive(Clone, Copy, PartialEq)]
enum Precision {
    Year,
    Month,
    Day,
}

/// How exactly the start is known, and the last day of what lasts.
fn precision(day: &Edtf, first: NaiveDate) -> (Precision, Option<NaiveDate>) {
    let text = day.as_str();
    let figures = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    match (figures, text.len()) {
        (true, 4) => (Precision::Year, None),
        (true, 7) => (Precision::Month, None),
        _ => (Precision::Day, day.last_day().filter(|last| *last > first)),
    }
}

fn date(day: NaiveDate, precise: Precision) -> Value {
    match precise {
        Precision::Year => json!({ "year": day.year() }),
        Precision::Month => json!({ "year": day.year(), "month": day.month() }),
        Precision::Day => json!({ "year": day.year(), "month": day.month(), "day": day.day() }),
    }
}

/// The id, of characters that may stand in an address; different ids stay different.
fn slug(entry: &Entry) -> String {
    let mut slug = String::new();
    for c in entry.id.as_str().chars() {
        match c.is_alphanumeric() || matches!(c, '-' | '.') {
            true => slug.push(c),
            false => slug.push_str(&format!("_{:x}_", u32::from(c))),
        }
    }
    slug
}
