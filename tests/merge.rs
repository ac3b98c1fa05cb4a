//! The laws of merging, over arbitrary timelines and over the sample articles.
//!
//! The timelines are made of a small alphabet of people, places, days and words, so that actors and entries do join.

mod common;

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use common::samples;
use pourparler::*;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const PEOPLE: &[(&str, Option<Office>, Option<&str>)] = &[
    ("Anna Berg", Some(Office::ForeignMinister), Some("NO")),
    ("Anna Bergh", Some(Office::ForeignMinister), Some("NO")),
    ("Berg", Some(Office::ForeignMinister), Some("NO")),
    ("Berg", None, None),
    ("Olav Berg", Some(Office::Envoy), Some("SE")),
    ("Sergei Petrov", Some(Office::President), Some("RU")),
    ("Sergey Petrov", Some(Office::President), Some("RU")),
    ("Petrov", Some(Office::President), Some("RU")),
    ("Ivan Petrov", Some(Office::Legislator), None),
    ("một quan chức", Some(Office::Official), None),
];
const STATES: &[&str] = &["NO", "SE", "RU"];
const TEXTS: &[&str] = &[
    "chúng tôi sẵn sàng ngừng bắn trong mười ngày nếu có giám sát quốc tế",
    "chúng tôi đã sẵn sàng ngừng bắn trong mười ngày nếu có giám sát quốc tế",
    "chúng tôi sẵn sàng ngừng bắn trong 30 ngày",
    "rút toàn bộ pháo binh khỏi vùng đệm",
    "rút pháo binh khỏi vùng đệm",
    "không có gì để nói",
];
const PLACES: &[(&str, &str)] = &[("Oslo", "NO"), ("thủ đô Oslo", "NO"), ("Bergen", "NO"), ("Genève", "CH")];

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, number).expect("a day of March")
}

fn when() -> impl Strategy<Value = When> {
    let exact = (1_u32..6, select(Basis::ALL)).prop_map(|(on, basis)| When::known(day(on), basis));
    let vague = select(vec!["2026-03", "2026", "2026-03-01/2026-03-07", "XXXX-03-02", "2026-03-03/.."])
        .prop_map(|value| When::known(value.parse::<Edtf>().expect(value), Basis::Text));
    prop_oneof![4 => exact, 1 => vague, 1 => Just(When::Unknown)]
}

/// What an event is made of, actors by their index in the article's cast.
#[derive(Debug, Clone)]
struct Draft {
    kind: u8,
    actors: Vec<Index>,
    when: When,
    text: usize,
    place: Option<usize>,
    round: Option<u32>,
    words: (Index, Index),
    confidence: u8,
    exchange: Option<Index>,
}

fn draft() -> impl Strategy<Value = Draft> {
    let event = (0_u8..3, prop::collection::vec(any::<Index>(), 1..4), when(), 0..TEXTS.len());
    let more = (
        prop::option::of(0..PLACES.len()),
        prop::option::weighted(0.3, 1_u32..3),
        any::<(Index, Index)>(),
        0_u8..=100,
        prop::option::of(any::<Index>()),
    );
    (event, more).prop_map(|((kind, actors, when, text), (place, round, words, confidence, exchange))| {
        Draft { kind, actors, when, text, place, round, words, confidence, exchange }
    })
}

/// The timeline of one of a few articles.
fn article() -> impl Strategy<Value = Timeline> {
    let cast = prop::sample::subsequence((0..PEOPLE.len()).collect::<Vec<_>>(), 0..5);
    (0_u8..6, prop::option::of(1_u32..8), cast, prop::collection::vec(draft(), 0..6)).prop_map(
        |(name, published, cast, drafts)| build(&format!("a{name}"), published.map(day), &cast, &drafts),
    )
}

fn build(name: &str, published: Option<NaiveDate>, cast: &[usize], drafts: &[Draft]) -> Timeline {
    let mut actors: Vec<Actor> = STATES
        .iter()
        .map(|code| {
            let mut state =
                Actor::new(format!("state:{code}").parse().expect("an id"), ActorKind::State, *code);
            state.code = code.parse().ok();
            state
        })
        .collect();
    for person in cast {
        let (name, office, of) = PEOPLE[*person];
        // Two of one name in one article are told apart by a number.
        let number = if office.is_none() { "-2" } else { "" };
        let id = format!("person:{}{number}", name.to_lowercase().replace(' ', "-"));
        let mut actor = Actor::new(id.parse().expect("an id"), ActorKind::Person, name);
        (actor.office, actor.of) = (office, of.map(SmolStr::new));
        actors.push(actor);
    }
    let ids: Vec<ActorId> = actors.iter().map(|actor| actor.id.clone()).collect();
    let conditions: Vec<usize> = (0..drafts.len()).filter(|n| drafts[*n].kind == 1).collect();
    let entry_id = |number: usize| -> EntryId { format!("{name}#e{number}").parse().expect("an id") };
    let entry = |(number, draft): (usize, &Draft)| {
        let mut who: Vec<ActorId> = draft.actors.iter().map(|one| one.get(&ids).clone()).collect();
        who.dedup();
        let event = match draft.kind {
            0 => {
                let (quote, act) = (draft.words.0.get(QuoteKind::ALL), draft.words.1.get(&Act::ALL[..4]));
                let mut statement = Statement::new(who[0].clone(), *quote, *act);
                statement.via = who.get(1).cloned();
                Event::Statement(statement)
            }
            1 => {
                let (stance, issue) = (draft.words.0.get(Stance::ALL), draft.words.1.get(&Issue::ALL[..2]));
                let mut condition = Condition::new(vec![who[0].clone()], *stance, *issue);
                condition.to = who[1..].to_vec();
                let other = draft.exchange.map(|other| *other.get(&conditions));
                condition.in_exchange_for = other.map(entry_id).into_iter().collect();
                Event::Condition(condition)
            }
            _ => {
                let (kind, status) =
                    (draft.words.0.get(&MeetingKind::ALL[..5]), draft.words.1.get(MeetingStatus::ALL));
                let (beside, who) = who.split_at(who.len() / 2);
                let mut meeting = Meeting::new(*kind, who.to_vec(), *status);
                meeting.hosts = beside.iter().take(1).cloned().collect();
                meeting.mediators = beside.iter().skip(1).cloned().collect();
                meeting.place = draft.place.map(|at| Place::new(PLACES[at].0, PLACES[at].1.parse().ok()));
                meeting.round = draft.round;
                meeting.agenda = draft.exchange.map(|_| TEXTS[draft.text].into());
                Event::Meeting(meeting)
            }
        };
        let text = TEXTS[draft.text];
        let span = Span::new(number * 200, number * 200 + text.len()).expect("in order");
        let evidence = Evidence::new(name.parse().expect("an id"), span, text).expect("its length");
        let mut entry = Entry::new(entry_id(number), event, draft.when.clone(), vec![evidence]);
        entry.confidence = Confidence::new(f32::from(draft.confidence) / 100.0).expect("in range");
        entry
    };
    let entries = drafts.iter().enumerate().map(entry).collect();
    let mut source = Source::new(name.parse().expect("an id"), Language::Vietnamese);
    source.published = published;
    Timeline::new(source, actors, entries).expect("sound")
}

fn articles(most: usize) -> impl Strategy<Value = Vec<Timeline>> {
    prop::collection::vec(article(), 0..most)
}

fn json(timeline: &Timeline) -> String {
    serde_json::to_string(timeline).expect("JSON")
}

/// Every report of the timeline by the entry's id in its article.
fn reports(timeline: &Timeline) -> BTreeSet<String> {
    let ids = timeline.entries().iter().flat_map(|entry| match &entry.reports[..] {
        [] => vec![entry.id.to_string()],
        reports => reports.iter().map(|report| report.id.to_string()).collect(),
    });
    ids.collect()
}

/// What is true of every timeline.
fn sound(timeline: &Timeline) {
    let actors: HashSet<&ActorId> = timeline.actors().iter().map(|actor| &actor.id).collect();
    assert_eq!(actors.len(), timeline.actors().len(), "ids of actors are unique");
    let entries: HashSet<&EntryId> = timeline.entries().iter().map(|entry| &entry.id).collect();
    assert_eq!(entries.len(), timeline.len(), "ids of entries are unique");
    let order = |entry: &Entry| (entry.when.value().is_none(), entry.when.value().cloned());
    assert!(timeline.entries().is_sorted_by_key(order), "entries are in order");
    let told: Vec<EntryId> =
        timeline.articles().flat_map(|one| one.entries().to_vec()).map(|e| e.id).collect();
    let joined: usize = timeline.entries().iter().map(|entry| entry.reports.len().max(1)).sum();
    assert_eq!(joined, told.len(), "every report stands in one entry");
    let alone: HashMap<EntryId, Entry> = timeline
        .articles()
        .flat_map(|one| one.entries().to_vec())
        .map(|entry| (entry.id.clone(), entry))
        .collect();
    for entry in timeline {
        if let (true, Some(meeting)) = (entry.reports.is_empty(), entry.meeting()) {
            let told = alone[&entry.id].meeting().expect("of one kind");
            let beside = |m: &Meeting| (m.agenda.clone(), m.round, m.place.clone());
            assert_eq!(beside(meeting), beside(told), "what one article tells of a meeting stays");
        }
        assert!(entry.event.actors().all(|actor| actors.contains(actor)), "actors resolve");
        assert!(entry.event.actors().all(|actor| timeline.actor(actor).is_some()), "actors are found");
        assert!(entry.reports.len() != 1, "one report is the entry itself");
        for report in &entry.reports {
            assert!(report.event.actors().all(|actor| actors.contains(actor)), "actors of reports resolve");
            assert!(report.evidence.iter().all(|evidence| entry.evidence.contains(evidence)));
            assert!(report.confidence <= entry.confidence);
        }
        for disagreement in &entry.disagreements {
            let known = |id: &EntryId| entry.reports.iter().any(|report| report.id == *id);
            assert!(disagreement.kept.iter().chain(&disagreement.overruled).all(known));
            assert!(!disagreement.kept.is_empty() && !disagreement.overruled.is_empty());
        }
        if let Some(condition) = entry.condition() {
            assert!(
                condition.in_exchange_for.iter().all(|other| entries.contains(other)),
                "exchanges resolve"
            );
        }
    }
}

proptest! {
    #[test]
    fn merging_is_commutative_associative_and_idempotent(a in articles(4), b in articles(4), c in articles(4)) {
        let [a, b, c] = [a, b, c].map(|articles| articles.into_iter().collect::<Timeline>());
        let ab = a.clone().merge(b.clone());
        prop_assert_eq!(json(&ab), json(&b.clone().merge(a.clone())));
        let (left, right) = (ab.clone().merge(c.clone()), a.clone().merge(b.clone().merge(c)));
        prop_assert_eq!(json(&left), json(&right));
        prop_assert_eq!(json(&a.clone().merge(a.clone())), json(&a));
        prop_assert_eq!(json(&left.clone().merge(ab)), json(&left));
        prop_assert_eq!(&a.clone().merge(Timeline::default()), &a);
    }

    #[test]
    fn order_does_not_matter(articles in articles(8).prop_shuffle(), turned in any::<prop::sample::Index>()) {
        let all: Timeline = articles.iter().cloned().collect();
        sound(&all);
        let mut other = articles.clone();
        if !other.is_empty() {
            let by = turned.index(other.len());
            other.rotate_left(by);
        }
        other.reverse();
        let mut extended = Timeline::default();
        extended.extend(other);
        prop_assert_eq!(json(&all), json(&extended));
        prop_assert_eq!(all.articles().collect::<Timeline>(), all);
    }

    #[test]
    fn a_merged_timeline_comes_back_from_json(articles in articles(6)) {
        let all: Timeline = articles.into_iter().collect();
        let again: Timeline = serde_json::from_str(&json(&all)).expect("its own JSON");
        prop_assert_eq!(json(&again), json(&all));
        prop_assert_eq!(again, all);
    }

    /// What was known on a day was known on every later one, and nothing else is forgotten or foreseen.
    #[test]
    fn knowledge_only_grows(articles in articles(8), one in 1_u32..9, other in 1_u32..9) {
        let all: Timeline = articles.into_iter().collect();
        let (before, after) = (all.as_of(day(one.min(other))), all.as_of(day(one.max(other))));
        sound(&before);
        prop_assert!(reports(&before).is_subset(&reports(&after)));
        prop_assert!(reports(&after).is_subset(&reports(&all)));
        prop_assert_eq!(after.as_of(day(one.min(other))), before);
        let upto = after.sources().iter().all(|source| source.published <= Some(day(one.max(other))));
        prop_assert!(upto);
    }

    #[test]
    fn positions_are_sound(articles in articles(8)) {
        let all: Timeline = articles.into_iter().collect();
        let positions = all.positions();
        let held: usize = all.conditions().map(|(_, condition)| condition.by.len()).sum();
        prop_assert_eq!(positions.iter().map(|line| line.stances.len()).sum::<usize>(), held);
        for line in &positions {
            prop_assert!(line.stances.iter().all(|entry| entry.issue() == Some(line.issue)));
            for shift in &line.shifts {
                prop_assert!(line.stances.iter().any(|entry| entry.id == shift.to.id));
                if let Some(from) = shift.from {
                    let (from, to) = (from.when.value().expect("known"), shift.to.when.value().expect("known"));
                    prop_assert!(from.is_before(to));
                }
            }
        }
        for contact in positions.contacts() {
            prop_assert_ne!(&contact.side, &contact.other);
        }
        prop_assert_eq!(positions.to_string(), all.positions().to_string());
    }

    #[test]
    fn queries_are_sound(articles in articles(6), on in 1_u32..6) {
        let all: Timeline = articles.into_iter().collect();
        let period = Edtf::day(day(on));
        for entry in &all {
            prop_assert!(!entry.when.certainly_in(&period) || entry.when.possibly_in(&period));
        }
        for (entry, meeting) in all.upcoming(day(on)) {
            prop_assert_ne!(meeting.status, MeetingStatus::Held);
            prop_assert!(entry.when.value().is_none_or(|value| !value.is_before(&period)));
        }
        for actor in all.actors() {
            let side = all.side(&actor.id);
            let named: Vec<&EntryId> = all.involving(&actor.id).map(|entry| &entry.id).collect();
            let of_side: Vec<&EntryId> = all.of_side(&side).map(|entry| &entry.id).collect();
            prop_assert!(named.iter().all(|id| of_side.contains(id)));
        }
    }
}

/// The sample articles as one timeline, in both directions.
#[test]
fn sample_articles() {
    let articles: Vec<Timeline> = samples().into_iter().map(|(_, timeline)| timeline).collect();
    let all: Timeline = articles.iter().cloned().collect();
    let turned: Timeline = articles.iter().rev().cloned().collect();
    sound(&all);
    assert_eq!(json(&all), json(&turned));
    let days: BTreeSet<NaiveDate> = all.sources().iter().filter_map(|source| source.published).collect();
    for day in days {
        assert!(reports(&all.as_of(day)).is_subset(&reports(&all)));
    }
    let again: Timeline = serde_json::from_str(&json(&all)).expect("its own JSON");
    assert_eq!(again, all);
}

/// JSON of several articles keeps the promises of each.
#[test]
fn hostile_json() {
    let a = build("a", Some(day(1)), &[0], &[]);
    let b = build("b", Some(day(2)), &[5], &[]);
    let sound = serde_json::to_value(a.merge(b)).expect("JSON");
    let refused = |change: fn(&mut serde_json::Value), fault: &str| {
        let mut value = sound.clone();
        change(&mut value);
        let error = serde_json::from_value::<Timeline>(value).expect_err(fault).to_string();
        assert!(error.contains(fault), "{error}");
    };
    refused(|json| json["articles"] = serde_json::json!([]), "what each of its sources tells");
    refused(|json| json["articles"][0]["article"] = "c".into(), "what each of its sources tells");
    refused(|json| json["sources"][0]["article"] = "b".into(), "article `b` stands twice");
    refused(|json| json["articles"][1]["article"] = "a".into(), "what each of its sources tells");
    // What is joined is not read, but joined anew.
    let mut changed = sound.clone();
    changed["entries"] = serde_json::json!([]);
    let again: Timeline = serde_json::from_value(changed).expect("the articles are sound");
    assert_eq!(serde_json::to_value(again).expect("JSON"), sound);
}
