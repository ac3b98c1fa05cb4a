use super::plain::one_line;
use super::words;
use crate::model::{ActorId, Entry, EntryId, Event, Timeline};

const COLUMNS: [&str; 27] = [
    "id",
    "kind",
    "label",
    "first_day",
    "last_day",
    "when",
    "basis",
    "reported",
    "who",
    "who_ids",
    "to",
    "to_ids",
    "via",
    "issue",
    "status",
    "quote",
    "place",
    "country",
    "round",
    "hosts",
    "mediators",
    "agenda",
    "called_off",
    "in_exchange_for",
    "confidence",
    "article",
    "evidence",
];

/// A row an entry, under a row with the names of the columns; RFC 4180 in UTF-8.
///
/// `label` is the act of a statement, the stance of a condition, the kind of a meeting; `who` speaks, holds the stance
/// or meets. Several names are separated by `; `. `article` and `evidence` are those of the first mention.
///
/// Text that a spreadsheet would take for a formula begins with an apostrophe, which spreadsheets show as text.
///
/// ```
/// use pourparler::{Article, Extractor, export};
///
/// let timeline = Extractor::new().extract(&Article::new("Hôm 14/3/2022, Nga nói sẵn sàng đàm phán.").id("a1"))?;
/// let csv = export::csv(&timeline);
/// assert!(csv.starts_with("id,kind,label,first_day,"));
/// assert_eq!(csv.lines().count(), 1 + timeline.len());
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn csv(timeline: &Timeline) -> String {
    let mut table = csv::WriterBuilder::new().from_writer(Vec::new());
    let written = table.write_record(COLUMNS).and_then(|()| {
        timeline.entries().iter().try_for_each(|entry| table.write_record(row(timeline, entry)))
    });
    let bytes = written.ok().and_then(|()| table.into_inner().ok());
    String::from_utf8(bytes.expect("rows of one length, written to memory")).expect("made of strings")
}

fn row(timeline: &Timeline, entry: &Entry) -> [String; COLUMNS.len()] {
    let names = |ids: &[ActorId]| joined(ids.iter().map(|id| words::name(timeline, id)));
    let ids = |ids: &[ActorId]| joined(ids.iter().map(ActorId::to_string));
    let none = String::new;
    let (who, to): (&[ActorId], &[ActorId]) = match &entry.event {
        Event::Statement(s) => (std::slice::from_ref(&s.speaker), &[]),
        Event::Condition(c) => (&c.by, &c.to),
        Event::Meeting(m) => (&m.participants, &[]),
    };
    let (via, quote) = entry.statement().map_or_else(
        || (none(), none()),
        |s| (s.via.as_ref().map_or_else(none, |via| words::name(timeline, via)), s.quote.to_string()),
    );
    let (issue, exchange) = entry.condition().map_or_else(
        || (none(), none()),
        |c| (c.issue.to_string(), joined(c.in_exchange_for.iter().map(EntryId::to_string))),
    );
    let place = entry.meeting().and_then(|m| m.place.as_ref());
    let day = entry.when.value();
    let text = |value: Option<String>| value.unwrap_or_default();
    let row = [
        entry.id.to_string(),
        words::kind(&entry.event).to_owned(),
        words::label(&entry.event).to_owned(),
        text(day.and_then(|day| day.first_day()).map(|day| day.to_string())),
        text(day.and_then(|day| day.last_day()).map(|day| day.to_string())),
        text(day.map(|day| day.to_string())),
        text(entry.when.basis().map(|basis| basis.to_string())),
        text(entry.reported.map(|day| day.to_string())),
        names(who),
        ids(who),
        names(to),
        ids(to),
        via,
        issue,
        text(entry.meeting().map(|m| m.status.to_string())),
        quote,
        text(place.map(|place| place.name.to_string())),
        text(place.and_then(|place| place.country).map(|country| country.to_string())),
        text(entry.meeting().and_then(|m| m.round).map(|round| round.to_string())),
        entry.meeting().map_or_else(none, |m| names(&m.hosts)),
        entry.meeting().map_or_else(none, |m| names(&m.mediators)),
        text(entry.meeting().and_then(|m| m.agenda.as_deref()).map(str::to_owned)),
        text(entry.meeting().and_then(|m| m.called_off.as_ref()).map(|day| day.to_string())),
        exchange,
        entry.confidence.to_string(),
        text(entry.evidence.first().map(|evidence| evidence.article().to_string())),
        words::evidence(entry),
    ];
    row.map(|cell| harmless(&cell))
}

fn joined(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join("; ")
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    let cell = one_line(cell);
    match cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        true => format!("'{cell}"),
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, written) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("\t=1+1", "'=1+1"),
            ("\r\n@SUM(A1)", "'@SUM(A1)"),
            ("+84 24 1234", "'+84 24 1234"),
            ("-2+3", "'-2+3"),
            ("＝1", "'＝1"),
            ("\u{202e}=1", "'=1"),
            ("a=1", "a=1"),
            ("“-”", "“-”"),
        ] {
            assert_eq!(harmless(cell), written);
        }
    }
}
