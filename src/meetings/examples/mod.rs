//! What must be found, and what must not: sentence in, meetings out.

mod clauses;
mod events;
mod invited;
mod kinds;
mod modality;
mod off;
mod parties;
mod status;
mod talks;

use chrono::NaiveDate;

use crate::{ActorId, Article, Entry, Extractor, Language, Meeting, Timeline};

/// `kind status day place sides` and what else is told (host, mediator, agenda, day of calling off), one string a
/// meeting, in the order of the text.
fn meetings(extractor: &Extractor, text: &str, published: Option<NaiveDate>) -> Vec<String> {
    let article = Article::new(text).language(Language::Vietnamese);
    let article = match published {
        Some(day) => article.published(day),
        None => article,
    };
    let timeline = extractor.extract(&article).expect(text);
    let mut found: Vec<(&Entry, &Meeting)> = timeline.meetings().collect();
    found.sort_by_key(|(entry, _)| entry.evidence[0].span().start());
    found.into_iter().map(|(entry, meeting)| line(&timeline, entry, meeting)).collect()
}

fn line(timeline: &Timeline, entry: &Entry, meeting: &Meeting) -> String {
    let side =
        |id: &ActorId| timeline.actors().iter().find(|a| a.id == *id).and_then(|a| a.side()).unwrap_or("?");
    let mut sides: Vec<&str> = meeting.participants.iter().map(side).collect();
    sides.sort_unstable();
    sides.dedup();
    let place = meeting.place.as_ref().map_or("-".to_owned(), |p| {
        p.country.map_or(p.name.to_string(), |country| format!("{} ({country})", p.name))
    });
    let helpers = |ids: &[ActorId], word: &str| match ids {
        [] => String::new(),
        ids => format!(" {word}:{}", ids.iter().map(side).collect::<Vec<_>>().join("+")),
    };
    let agenda = meeting.agenda.as_ref().map_or(String::new(), |agenda| format!(" about:{agenda}"));
    let off = meeting.called_off.as_ref().map_or(String::new(), |day| format!(" off:{day}"));
    let round = meeting.round.map_or(String::new(), |round| format!(" #{round}"));
    let more = helpers(&meeting.hosts, "host") + &helpers(&meeting.mediators, "by") + &agenda + &off;
    format!("{}{round} {} {} {place} {}{more}", meeting.kind, meeting.status, entry.when, sides.join(" "))
}

/// Of articles of 20 May 2024.
pub(in crate::meetings) fn check(cases: &[(&str, &[&str])]) {
    check_all(cases, NaiveDate::from_ymd_opt(2024, 5, 20));
}

/// Of articles of an unknown day.
pub(in crate::meetings) fn check_undated(cases: &[(&str, &[&str])]) {
    check_all(cases, None);
}

fn check_all(cases: &[(&str, &[&str])], published: Option<NaiveDate>) {
    let extractor = Extractor::new();
    for (text, expected) in cases {
        assert_eq!(meetings(&extractor, text, published), *expected, "{text}");
    }
}

#[test]
fn hostile_text_does_no_harm() {
    let extractor = Extractor::new();
    for text in [
        "cuộc gặp ".repeat(3_000),
        "đàm phán với giữa và của tại ".repeat(2_000),
        "Nga gặp Mỹ, ".repeat(2_000),
        "sẽ không gặp nhau tại (\"".repeat(2_000),
    ] {
        meetings(&extractor, &text, None);
    }
}
