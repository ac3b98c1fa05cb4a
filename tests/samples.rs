//! Whole timelines of the sample articles, as a reader would check them. After a change that is meant to change
//! them: `INSTA_UPDATE=always cargo test --test samples`, and read the difference.

mod common;

use std::fmt::Write;
use std::path::Path;

use common::EXTRACTOR;
use pourparler::{Article, Timeline};

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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("samples").map(|file| file.expect("a file").path()).collect();
    paths.sort();
    assert!(paths.len() >= 6);
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a plain name");
        let mut article = Article::new(text).id(name);
        if let Some(day) = name.get(..10).and_then(|day| day.parse().ok()) {
            article = article.published(day);
        }
        let timeline = EXTRACTOR.extract(&article).expect(name);
        assert!(timeline.sources()[0].published.is_some(), "{name} states its day");
        insta::assert_snapshot!(name, readable(&timeline));
    }
}
