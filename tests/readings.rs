//! What is read in news of a few sentences, whole: actors, days and entries, each with all that is told of it.
//!
//! `tests/readings/*.txt` hold made-up news, a blank line between them; the snapshots hold news and reading. They show
//! what any change does, be it to a rule or to a word: a reading is what comes out today, which is not always what a
//! person would find. After a change: `INSTA_UPDATE=always cargo test --test readings`, and read the difference.

mod common;

use std::fmt::Write;
use std::path::Path;

use chrono::NaiveDate;
use common::EXTRACTOR;
use pourparler::{Actor, ActorId, Article, Entry, Event, Language, Timeline};

/// The news, and what is read in it when it appears on Wednesday, 20 March 2024.
fn reading(news: &str) -> String {
    let published = NaiveDate::from_ymd_opt(2024, 3, 20).expect("a day");
    let article = Article::new(news).id("news").published(published).language(Language::Vietnamese);
    let timeline = EXTRACTOR.extract(&article).expect("news");
    let mut text = format!("{news}\n");
    let mut line = |content: String| writeln!(text, "    {content}").expect("a string grows");
    timeline.actors().iter().for_each(|actor| line(player(actor)));
    for time in &timeline.sources()[0].times {
        let value = time.value.as_ref().map_or("unknown", |value| value.as_str());
        line(format!("{} = {value}", time.text));
    }
    timeline.entries().iter().for_each(|entry| line(told(&timeline, entry)));
    text
}

/// The news of several days, an article a line behind its day, and what they tell together: who takes part, each entry
/// with its reports and what speaks against it, and the positions of the sides.
fn story(news: &str) -> String {
    let article = |(number, line): (usize, &str)| {
        let (day, text) = line.split_once(' ').expect("a day and a text");
        let day: NaiveDate = day.parse().expect("a day");
        let id = char::from(b'a' + number as u8).to_string();
        let article = Article::new(text).id(id).published(day).language(Language::Vietnamese);
        EXTRACTOR.extract(&article).expect("news")
    };
    let timeline: Timeline = news.lines().enumerate().map(article).collect();
    let mut text = format!("{news}\n");
    let mut line = |content: String| writeln!(text, "    {content}").expect("a string grows");
    timeline.actors().iter().for_each(|actor| line(player(actor)));
    for entry in timeline.entries() {
        line(format!("{} {}", entry.id, told(&timeline, entry)));
        if !entry.reports.is_empty() {
            line(format!("    reports{}", list(" ", entry.reports.iter().map(|report| report.id.as_str()))));
        }
        entry.disagreements.iter().for_each(|disagreement| line(format!("    {disagreement}")));
    }
    timeline.positions().to_string().lines().for_each(|position| line(format!("| {position}")));
    text
}

/// An actor with its office and its other names.
fn player(actor: &Actor) -> String {
    let office = actor.office.map(|office| format!(", {office}")).unwrap_or_default();
    format!("{}: {actor}{office}{}", actor.id, list("; ", actor.aliases.iter().map(|alias| alias.as_str())))
}

/// An entry with all that is told of it.
fn told(timeline: &Timeline, entry: &Entry) -> String {
    let name =
        |id: &ActorId| timeline.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.to_string());
    let names = |word: &str, ids: &[ActorId]| match ids {
        [] => String::new(),
        ids => format!("{word}{}", ids.iter().map(name).collect::<Vec<_>>().join(" + ")),
    };
    let basis = entry.when.basis().map(|basis| format!(" ({basis})")).unwrap_or_default();
    let what = match &entry.event {
        Event::Statement(said) => {
            let via = said.via.as_ref().map(|via| format!(" via {}", name(via))).unwrap_or_default();
            format!("{}{via} {}, {}", name(&said.speaker), said.act, said.quote)
        }
        Event::Condition(term) => {
            let exchange = if term.in_exchange_for.is_empty() { "" } else { ", in exchange" };
            format!(
                "{} {} {}{}{exchange}",
                names("", &term.by),
                term.stance,
                term.issue,
                names(" of ", &term.to)
            )
        }
        Event::Meeting(met) => {
            let round = met.round.map(|round| format!(" {round}")).unwrap_or_default();
            let place = met.place.as_ref().map(|p| {
                format!(
                    " at {} ({})",
                    p.name,
                    p.country.map_or("?".to_owned(), |country| country.to_string())
                )
            });
            let off = met.called_off.as_ref().map(|day| format!(" off {day}")).unwrap_or_default();
            let agenda = met.agenda.as_ref().map(|agenda| format!(" on “{agenda}”")).unwrap_or_default();
            let helpers = names(" host ", &met.hosts) + &names(" by ", &met.mediators);
            let place = place.unwrap_or_default();
            format!(
                "{}{round} {}{off}{place}: {}{helpers}{agenda}",
                met.kind,
                met.status,
                names("", &met.participants)
            )
        }
        _ => "something new".to_owned(),
    };
    let evidence = list(" | ", entry.evidence.iter().map(|evidence| evidence.text()));
    format!("{}{basis} {what}{evidence}", entry.when).replace('\n', " ")
}

/// Each item with the sign before it.
fn list<'a>(sign: &str, items: impl Iterator<Item = &'a str>) -> String {
    items.map(|item| format!("{sign}{item}")).collect()
}

#[test]
fn news_is_read_as_before() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readings");
    for file in std::fs::read_dir(folder).expect("news") {
        let path = file.expect("a file").path();
        let room = path.file_stem().and_then(|name| name.to_str()).expect("a plain name");
        let news = std::fs::read_to_string(&path).expect("UTF-8");
        let read = if room == "stories" { story } else { reading };
        let readings: Vec<String> = news.split("\n\n").map(str::trim).map(read).collect();
        insta::assert_snapshot!(room, readings.join("\n"));
    }
}
