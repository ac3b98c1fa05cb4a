//! Whole timelines of the sample articles, as a reader would check them. After a change that is meant to change
//! them: `INSTA_UPDATE=always cargo test --test samples`, and read the difference.

mod common;

use std::fmt::Write;

use common::samples;
use pourparler::{Event, Timeline};

/// Actors, times and entries, one a line.
fn readable(timeline: &Timeline) -> String {
    let mut text = String::new();
    let source = &timeline.sources()[0];
    let published = source.published.map_or("unknown".to_owned(), |day| day.to_string());
    let mut line =
        |label: &str, content: String| writeln!(text, "{label:<10}{content}").expect("a string grows");
    line("published", published);
    for actor in timeline.actors() {
        let office = actor.office.map(|office| format!(", {office}")).unwrap_or_default();
        let aliases: String = actor.aliases.iter().map(|alias| format!("; {alias}")).collect();
        line("actor", format!("{}: {actor}{office}{aliases}", actor.id));
    }
    for time in &source.times {
        let value = time.value.as_ref().map_or("unknown", |value| value.as_str());
        line("time", format!("{} = {value}", time.text));
    }
    for entry in timeline {
        line(entry.id.as_str().rsplit('#').next().unwrap_or_default(), timeline.line(entry).to_string());
    }
    text
}

#[test]
fn sample_articles() {
    let samples = samples();
    assert!(samples.len() >= 10);
    for (name, timeline) in samples {
        assert!(timeline.sources()[0].published.is_some(), "{name} states its day");
        insta::assert_snapshot!(name, readable(&timeline));
    }
}

/// What several articles tell of one story, joined, and the positions in it.
#[test]
fn sample_story() {
    let story: Timeline = samples().into_iter().map(|(_, timeline)| timeline).collect();
    let mut text = String::new();
    let mut line = |content: String| writeln!(text, "{content}").expect("a string grows");
    for entry in story.entries().iter().filter(|entry| !entry.reports.is_empty()) {
        line(story.line(entry).to_string());
        for report in &entry.reports {
            let status = match &report.event {
                Event::Meeting(meeting) => meeting.status.as_str(),
                _ => "",
            };
            line(format!("    {} {} {status}", report.id, report.when));
        }
        for disagreement in &entry.disagreements {
            line(format!("    {disagreement}"));
        }
    }
    insta::assert_snapshot!("story", text);
    insta::assert_snapshot!("positions", story.positions().to_string());
}
