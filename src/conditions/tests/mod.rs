//! Sentences in, terms out. The sentences are made up; the rules beside which they stand are general.

mod gates;
mod guesses;
mod matters;
mod papers;
mod parties;
mod shapes;
mod stances;
mod unreal;
mod wording;
mod words;

use std::sync::LazyLock;

use crate::{Article, Extractor, Language};

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// The terms of a text: `party stance issue [> addressee]: clause`, and `~` behind the stance of one in an exchange.
fn terms(text: &str) -> Vec<String> {
    let article = Article::new(text).language(Language::Vietnamese);
    let timeline = EXTRACTOR.extract(&article).expect(text);
    let names = |ids: &[crate::ActorId]| {
        let name = |id| timeline.actor(id).map_or("?", |actor| actor.name.as_str());
        ids.iter().map(name).collect::<Vec<_>>().join("+")
    };
    let mut found: Vec<_> = timeline.conditions().collect();
    found.sort_by_key(|(entry, _)| entry.evidence[0].span());
    let show = |(entry, term): &(&crate::Entry, &crate::Condition)| {
        let link = if term.in_exchange_for.is_empty() { "" } else { "~" };
        let to = if term.to.is_empty() { String::new() } else { format!(" > {}", names(&term.to)) };
        format!("{} {}{link} {}{to}: {}", names(&term.by), term.stance, term.issue, entry.evidence[0].text())
    };
    found.iter().map(show).collect()
}

fn check(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(terms(text), *expected, "{text}");
    }
}
