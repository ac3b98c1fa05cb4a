//! CSV and Markdown.

use pourparler::export::{self, Period};
use pourparler::{Entry, Timeline};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::TIMELINES;
use crate::arbitrary::timeline;

/// The rows under the names of the columns, as the `csv` crate reads them.
fn rows(timeline: &Timeline) -> Vec<csv::StringRecord> {
    let text = export::csv(timeline);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<_> = reader.records().map(|row| row.expect("a row as long as the first")).collect();
    assert_eq!(reader.headers().expect("names of columns").len(), 27);
    rows
}

fn check_csv(timeline: &Timeline) {
    let rows = rows(timeline);
    assert_eq!(rows.len(), timeline.len());
    for (row, entry) in rows.iter().zip(timeline) {
        assert_eq!(&row[24], entry.confidence.to_string());
        let hosts = entry.meeting().map_or(&[][..], |meeting| &meeting.hosts);
        let named = hosts.iter().filter(|id| {
            let actor = timeline.actors().iter().find(|actor| actor.id == **id);
            actor.is_some_and(|actor| actor.name.contains(char::is_alphanumeric))
        });
        let cells = row[19].split("; ").filter(|name| !name.is_empty()).count();
        assert!(cells >= named.count() && (!hosts.is_empty() || cells == 0), "{:?}", &row[19]);
        assert_eq!(
            &row[5],
            entry.when.value().map_or("", |day| day.as_str()).replacen(
                '-',
                "'-",
                usize::from(before_christ(entry))
            )
        );
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?} is a formula");
            assert!(!cell.contains(char::is_control), "{cell:?}");
        }
    }
}

/// A year before Christ begins with a minus, which a spreadsheet would compute.
fn before_christ(entry: &Entry) -> bool {
    entry.when.value().is_some_and(|day| day.as_str().starts_with('-'))
}

/// The cells of every table, and the headings, as plain text; fails on anything that is neither text nor table.
fn cells(markdown: &str) -> (Vec<Vec<String>>, Vec<String>) {
    let (mut rows, mut headings): (Vec<Vec<String>>, Vec<String>) = Default::default();
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Table(_) | Tag::TableCell | Tag::Heading { .. }) => text.clear(),
            Event::Start(Tag::TableRow | Tag::TableHead) => rows.push(Vec::new()),
            Event::Text(piece) => text.push_str(&piece),
            Event::End(TagEnd::TableCell) => rows.last_mut().expect("a row").push(text.trim().to_owned()),
            Event::End(TagEnd::Heading(_)) => headings.push(text.clone()),
            Event::End(TagEnd::TableRow | TagEnd::TableHead | TagEnd::Table) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    (rows, headings)
}

fn check_markdown(timeline: &Timeline) {
    for period in [Period::Day, Period::Month] {
        let width = if period == Period::Day { 3 } else { 4 };
        let (rows, headings) = cells(&export::markdown(timeline, period));
        assert_eq!(rows.len(), timeline.len() + headings.len());
        assert!(rows.iter().all(|row| row.len() == width));
        let entries = rows.iter().filter(|row| row[width - 1] != "In the words of the article");
        for (row, entry) in entries.zip(timeline) {
            let squeeze = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            assert_eq!(squeeze(&row[width - 1]), squeeze(entry.evidence[0].text()));
        }
    }
}

#[test]
fn the_samples() {
    for timeline in TIMELINES.iter() {
        check_csv(timeline);
        check_markdown(timeline);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_csv(timeline in timeline()) {
        check_csv(&timeline);
    }

    #[test]
    fn any_markdown(timeline in timeline()) {
        check_markdown(&timeline);
    }
}
