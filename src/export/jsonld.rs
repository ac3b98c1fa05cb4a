use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::plain::one_line;
use super::words;
use crate::model::{
    Actor, ActorId, ActorKind, Edtf, Entry, Event, Meeting, MeetingStatus, QuoteKind, Source, Timeline,
};

/// The timeline in the vocabulary of schema.org, as JSON-LD.
///
/// Articles become `NewsArticle`, actors `Person`, `Country` or a sort of `Organization`, meetings `Event`, statements
/// `Quotation` (`Claim` where none of the words are quoted) and conditions `Claim`, for which schema.org has no closer
/// type: its `keywords` are the stance and the issue. What is known of a date goes where it fits: a day, a month or a
/// year is `dateCreated`, anything longer `temporalCoverage`.
///
/// The text can stand in a `<script type="application/ld+json">`: it holds no `<`.
///
/// ```
/// use pourparler::{Article, Extractor, export};
///
/// let timeline = Extractor::new().extract(&Article::new("Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói: “Không”."))?;
/// assert!(export::jsonld(&timeline).starts_with(r#"{"@context":"https://schema.org","@graph":["#));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn jsonld(timeline: &Timeline) -> String {
    let sources = timeline.sources().iter().map(article);
    let actors = timeline.actors().iter().map(actor);
    let entries = timeline.entries().iter().map(|entry| entry_node(timeline, entry));
    let graph: Vec<Value> = sources.chain(actors).chain(entries).collect();
    let text = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    // Only within strings do these occur.
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// An identifier within the document.
fn iri(kind: &str, id: &str) -> String {
    let mut iri = format!("#{kind}/");
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b':' => {
                iri.push(char::from(byte))
            }
            _ => {
                let _ = write!(iri, "%{byte:02X}");
            }
        }
    }
    iri
}

fn article(source: &Source) -> Value {
    let id = source.article.as_str();
    node(
        "NewsArticle",
        iri("article", id),
        [
            ("identifier", Some(one_line(id).into())),
            ("inLanguage", Some(source.language.as_str().into())),
            ("datePublished", source.published.map(|day| day.to_string().into())),
        ],
    )
}

fn actor(actor: &Actor) -> Value {
    let kind = match actor.kind {
        ActorKind::Person => "Person",
        ActorKind::State => "Country",
        ActorKind::GovernmentBody => "GovernmentOrganization",
        ActorKind::Media => "NewsMediaOrganization",
        ActorKind::Organization | ActorKind::Bloc => "Organization",
    };
    let person = actor.kind == ActorKind::Person;
    let office = actor.office.map(|office| office.as_str().replace('_', " ").into());
    let of = actor.of.as_deref().map(|of| json!({ "@type": "Organization", "name": one_line(of) }));
    let aliases: Vec<String> = actor.aliases.iter().map(|alias| one_line(alias)).collect();
    node(
        kind,
        iri("actor", actor.id.as_str()),
        [
            ("name", Some(one_line(&actor.name).into())),
            ("alternateName", Some(aliases.into()).filter(|_| !actor.aliases.is_empty())),
            ("jobTitle", office.filter(|_| person)),
            (if person { "affiliation" } else { "parentOrganization" }, of),
            ("identifier", actor.code.map(|code| code.as_str().into())),
        ],
    )
}

fn entry_node(timeline: &Timeline, entry: &Entry) -> Value {
    let id = iri("entry", entry.id.as_str());
    let mut told: Vec<Value> =
        entry.evidence.iter().map(|e| refer("article", e.article().as_str())).collect();
    told.dedup();
    let text = Some(words::evidence(entry).into());
    let (created, covers) = entry.when.value().map_or((None, None), dates);
    match &entry.event {
        Event::Meeting(meeting) => event(timeline, entry, meeting, id, told),
        Event::Statement(s) => {
            let kind = if s.quote == QuoteKind::Indirect { "Claim" } else { "Quotation" };
            let speaker = if s.quote == QuoteKind::Indirect { "author" } else { "spokenByCharacter" };
            node(
                kind,
                id,
                [
                    ("text", text),
                    (speaker, Some(refer("actor", s.speaker.as_str()))),
                    ("publisher", s.via.as_ref().map(|via| refer("actor", via.as_str()))),
                    ("keywords", Some(s.act.as_str().into())),
                    ("dateCreated", created),
                    ("temporalCoverage", covers),
                    ("isPartOf", Some(told.into())),
                ],
            )
        }
        Event::Condition(c) => node(
            "Claim",
            id,
            [
                ("text", text),
                ("author", Some(actors(&c.by))),
                ("audience", Some(audience(timeline, &c.to)).filter(|_| !c.to.is_empty())),
                ("keywords", Some(json!([c.stance.as_str(), c.issue.as_str()]))),
                ("dateCreated", created),
                ("temporalCoverage", covers),
                ("isPartOf", Some(told.into())),
            ],
        ),
    }
}

fn event(timeline: &Timeline, entry: &Entry, meeting: &Meeting, id: String, told: Vec<Value>) -> Value {
    let status = match meeting.status {
        MeetingStatus::Cancelled => "https://schema.org/EventCancelled",
        MeetingStatus::Postponed => "https://schema.org/EventPostponed",
        _ => "https://schema.org/EventScheduled",
    };
    let place = meeting.place.as_ref().map(|place| {
        let country =
            place.country.map(|code| json!({ "@type": "PostalAddress", "addressCountry": code.as_str() }));
        let mut node = json!({ "@type": "Place", "name": one_line(&place.name) });
        if let Some(address) = country {
            node["address"] = address;
        }
        node
    });
    let day = entry.when.value();
    let (first, last) = (day.and_then(Edtf::first_day), day.and_then(Edtf::last_day));
    let kind = words::capital(words::meeting(meeting.kind));
    let who = words::names(timeline, &meeting.participants);
    let organizers = [&meeting.hosts[..], &meeting.mediators].concat();
    node(
        "Event",
        id,
        [
            ("name", Some(if who.is_empty() { kind } else { format!("{kind}: {who}") }.into())),
            ("description", Some(words::evidence(entry).into())),
            ("startDate", first.map(|day| day.to_string().into())),
            ("endDate", last.map(|day| day.to_string().into())),
            ("eventStatus", Some(status.into())),
            ("location", place),
            ("attendee", Some(actors(&meeting.participants))),
            ("organizer", Some(actors(&organizers)).filter(|_| !organizers.is_empty())),
            ("about", meeting.agenda.as_deref().map(|agenda| one_line(agenda).into())),
            ("keywords", Some(json!([meeting.kind.as_str(), meeting.status.as_str()]))),
            ("subjectOf", Some(told.into())),
        ],
    )
}

/// A day, month or year, or else the days from the first to the last.
fn dates(day: &Edtf) -> (Option<Value>, Option<Value>) {
    let single = day.as_str().bytes().all(|b| b.is_ascii_digit() || b == b'-');
    match (single, day.first_day(), day.last_day()) {
        (true, Some(_), Some(_)) => (Some(day.as_str().into()), None),
        (_, Some(first), Some(last)) => (None, Some(format!("{first}/{last}").into())),
        (_, Some(first), None) => (None, Some(format!("{first}/..").into())),
        (_, None, Some(last)) => (None, Some(format!("../{last}").into())),
        _ => (None, None),
    }
}

fn refer(kind: &str, id: &str) -> Value {
    json!({ "@id": iri(kind, id) })
}

fn actors(ids: &[ActorId]) -> Value {
    ids.iter().map(|id| refer("actor", id.as_str())).collect()
}

/// Those whom a term is asked of or offered to.
fn audience(timeline: &Timeline, ids: &[ActorId]) -> Value {
    ids.iter().map(|id| json!({ "@type": "Audience", "name": words::name(timeline, id) })).collect()
}

fn node<const N: usize>(kind: &str, id: String, fields: [(&str, Option<Value>); N]) -> Value {
    let mut node = Map::from_iter([("@type".to_owned(), kind.into()), ("@id".to_owned(), id.into())]);
    node.extend(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    node.into()
}
