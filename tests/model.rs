//! Nothing that the model forbids can be deserialised: hostile JSON is an error, never a panic.

use std::fmt::Debug;

use pourparler::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Each of `cases` is no `T`, and the error says `fault`.
fn refuses<T: DeserializeOwned + Debug>(cases: &[(Value, &str)]) {
    for (json, fault) in cases {
        let error = serde_json::from_value::<T>(json.clone()).expect_err(&json.to_string()).to_string();
        assert!(error.contains(fault), "{json}: {error}");
        let error = serde_json::from_str::<T>(&json.to_string()).expect_err(&json.to_string()).to_string();
        assert!(error.contains(fault), "{json}: {error}");
    }
}

#[test]
fn spans() {
    refuses::<Span>(&[
        (json!({"start": 5, "end": 3}), "cannot end (3) before it starts (5)"),
        (json!({"start": -1, "end": 3}), "invalid value"),
        (json!({"start": 1.5, "end": 3}), "invalid type"),
        (json!({"start": 1}), "missing field `end`"),
        (json!([]), "invalid"),
        (json!(null), "invalid type"),
    ]);
    let span = Span::new(usize::MAX, usize::MAX).expect("empty, at the end of all texts");
    assert_eq!(span.get("Nga"), None);
    assert!(span.is_empty());
    let span = Span::new(2, 5).expect("in order");
    assert!(!span.is_empty() && std::ops::Range::from(span) == (2..5));
}

#[test]
fn evidence() {
    let with = |span: Value, text: &str| json!({"article": "a", "span": span, "text": text});
    refuses::<Evidence>(&[
        (with(json!({"start": 0, "end": 2}), "Nga"), "evidence of 3 bytes cannot have a span of 2 bytes"),
        (with(json!({"start": 0, "end": 4}), "Mỹ ơi"), "evidence of 8 bytes"),
        (with(json!({"start": 9, "end": 6}), "Nga"), "before it starts"),
        (json!({"article": "a b", "span": {"start": 0, "end": 3}, "text": "Nga"}), "no identifier"),
        (json!({"article": "", "span": {"start": 0, "end": 3}, "text": "Nga"}), "no identifier"),
    ]);
}

#[test]
fn confidence() {
    refuses::<Confidence>(&[
        (json!(2), "lies between 0 and 1"),
        (json!(1.000_1), "lies between 0 and 1"),
        (json!(-0.1), "lies between 0 and 1"),
        (json!(1e30), "lies between 0 and 1"),
        (json!("0.5"), "invalid type"),
        (json!(null), "invalid type"),
    ]);
    for broken in ["NaN", "Infinity", "-Infinity", "1e999"] {
        assert!(serde_json::from_str::<Confidence>(broken).is_err(), "{broken}");
    }
    for broken in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, -f32::MIN_POSITIVE, 1.0 + f32::EPSILON] {
        assert!(Confidence::new(broken).is_err(), "{broken}");
    }
    let zero = Confidence::new(-0.0).expect("zero is a confidence");
    assert_eq!(zero.get().to_bits(), 0, "there is only one zero");
}

#[test]
fn names() {
    for code in ["", "R", "RUS", "ru", "Ru", "Ý", "1A", " RU"] {
        refuses::<Country>(&[(json!(code), "no ISO 3166-1 alpha-2 code")]);
    }
    for id in ["", " ", "a b", "a\n", "\u{a0}", "a\u{3000}b"] {
        refuses::<ActorId>(&[(json!(id), "no identifier")]);
        refuses::<EntryId>(&[(json!(id), "no identifier")]);
        refuses::<ArticleId>(&[(json!(id), "no identifier")]);
    }
}

#[test]
fn dates() {
    for bad in ["", " ", "hôm qua", "2025-13", "2025-02-30", "2025-2-3", "14/12/2025", "2025-12-14T", "\0"] {
        refuses::<Edtf>(&[(json!(bad), "no EDTF date")]);
        refuses::<TimeExpression>(&[(
            json!({"span": {"start": 3, "end": 1}, "text": bad, "value": null}),
            "before",
        )]);
    }
    let long = "9".repeat(100_000);
    refuses::<Edtf>(&[
        (json!(long), "no EDTF date"),
        (json!(20251214), "invalid type"),
        (json!(null), "invalid type"),
    ]);
    refuses::<When>(&[
        (json!({"value": "2025-12-14"}), "both a value and a basis"),
        (json!({"value": "2025-12-14", "basis": null}), "both a value and a basis"),
        (json!({"basis": "text"}), "both a value and a basis"),
        (json!({"value": "2025-12-32", "basis": "text"}), "no EDTF date"),
        (json!({"value": "2025-12-14", "basis": "guess"}), "unknown variant `guess`"),
        (json!("2025-12-14"), "invalid type"),
    ]);
}

#[test]
fn words() {
    fn word<T: DeserializeOwned + Debug + std::str::FromStr<Err = UnknownWord>>() {
        for bad in ["", "no such word", "Demand", "DEMAND", "demand "] {
            refuses::<T>(&[(json!(bad), "unknown variant")]);
            assert!(bad.parse::<T>().is_err());
        }
        refuses::<T>(&[(json!(1), ""), (json!(null), ""), (json!({"direct": 1}), "")]);
    }
    word::<ActorKind>();
    word::<Office>();
    word::<QuoteKind>();
    word::<Act>();
    word::<Stance>();
    word::<Issue>();
    word::<MeetingKind>();
    word::<MeetingStatus>();
    word::<Basis>();
    word::<Language>();
}

#[test]
fn every_word_is_the_same_in_json_display_and_parsing() {
    fn all<T>(words: &[T])
    where
        T: Copy
            + PartialEq
            + Debug
            + std::fmt::Display
            + serde::Serialize
            + DeserializeOwned
            + std::str::FromStr,
        T::Err: Debug,
    {
        for word in words {
            let text = word.to_string();
            assert_eq!(json!(word), json!(text));
            assert_eq!(text.parse::<T>().expect("its own word"), *word);
            assert_eq!(serde_json::from_value::<T>(json!(text)).expect("its own word"), *word);
        }
    }
    all(ActorKind::ALL);
    all(Office::ALL);
    all(QuoteKind::ALL);
    all(Act::ALL);
    all(Stance::ALL);
    all(Issue::ALL);
    all(MeetingKind::ALL);
    all(MeetingStatus::ALL);
    all(Basis::ALL);
    all(Language::ALL);
}

/// A small timeline with an entry of every kind.
fn sound() -> Value {
    let evidence = json!([{"article": "a", "span": {"start": 0, "end": 3}, "text": "Nga"}]);
    json!({
        "sources": [{"article": "a", "language": "vi", "published": "2025-12-15", "times": [
            {"span": {"start": 0, "end": 3}, "text": "Nga", "value": "2025-12-14"}]}],
        "actors": [
            {"id": "state:RU", "kind": "state", "name": "Nga", "aliases": ["Moskva"], "code": "RU"},
            {"id": "person:x", "kind": "person", "name": "X", "office": "envoy", "of": "RU"}],
        "entries": [
            {"id": "a#s1", "kind": "statement", "when": {"value": "2025-12-14", "basis": "text"},
             "speaker": "person:x", "via": null, "quote": "indirect", "act": "say", "confidence": 0.8, "evidence": evidence},
            {"id": "a#c1", "kind": "condition", "when": {"value": null, "basis": null}, "by": ["state:RU"], "to": [],
             "stance": "demand", "issue": "talks", "in_exchange_for": ["a#c2"], "confidence": 0.7, "evidence": evidence},
            {"id": "a#c2", "kind": "condition", "when": {"value": null, "basis": null}, "by": ["state:RU"], "to": [],
             "stance": "offer", "issue": "talks", "in_exchange_for": ["a#c1"], "confidence": 0.7, "evidence": evidence},
            {"id": "a#m1", "kind": "meeting", "when": {"value": "2025-12", "basis": "published"}, "meeting": "round",
             "participants": ["state:RU"], "place": {"name": "Genève", "country": "CH"}, "status": "planned", "round": 4,
             "confidence": 1, "evidence": evidence}]
    })
}

#[test]
fn a_sound_timeline_comes_back_in_order() {
    let timeline: Timeline = serde_json::from_value(sound()).expect("it is sound");
    let ids: Vec<&str> = timeline.entries().iter().map(|e| e.id.as_str()).collect();
    assert_eq!(ids, ["a#m1", "a#s1", "a#c1", "a#c2"], "by first day, unknown days last");
    let again =
        serde_json::from_str(&serde_json::to_string(&timeline).expect("JSON")).expect("JSON of its own");
    assert_eq!(timeline, again);
    assert_ne!(timeline, Timeline::default());
    // What the one article tells is not told twice.
    assert_eq!(serde_json::to_value(&timeline).expect("JSON").get("articles"), None);
}

#[test]
fn timelines() {
    for (at, value, fault) in [
        ("/entries/0/speaker", json!("person:y"), "names actor `person:y`"),
        ("/entries/0/via", json!("media:none"), "names actor `media:none`"),
        ("/entries/1/by/0", json!("person:y"), "names actor `person:y`"),
        ("/entries/1/to", json!(["person:y"]), "names actor `person:y`"),
        ("/entries/3/participants", json!(["person:y"]), "names actor `person:y`"),
        ("/entries/1/id", json!("a#s1"), "entry `a#s1` stands twice"),
        ("/entries/1/id", json!("a #c1"), "no identifier"),
        ("/actors/1/id", json!("state:RU"), "actor `state:RU` stands twice"),
        ("/actors/0/code", json!("Russia"), "no ISO 3166-1"),
        ("/actors/0/kind", json!("planet"), "unknown variant"),
        ("/actors/0/name", json!(null), "invalid type"),
        ("/entries/1/in_exchange_for", json!(["a#c9"]), "in exchange for `a#c9`"),
        ("/entries/1/in_exchange_for", json!(["a#s1"]), "in exchange for `a#s1`"),
        ("/entries/0/evidence", json!([]), "has no evidence"),
        ("/entries/0/evidence/0/span/end", json!(2), "evidence of 3 bytes"),
        ("/entries/0/confidence", json!(2), "between 0 and 1"),
        ("/entries/0/kind", json!("rumour"), "unknown variant"),
        ("/entries/0/kind", json!("meeting"), "missing field"),
        ("/entries/0/when", json!({"value": "2025-12-14"}), "both a value and a basis"),
        ("/entries/0/when", json!({"value": "soon", "basis": "text"}), "no EDTF date"),
        ("/entries/3/round", json!(-1), "invalid value"),
        ("/entries/3/place/country", json!("Switzerland"), "no ISO 3166-1"),
        ("/sources/0/language", json!("tlh"), "unknown variant"),
        ("/sources/0/published", json!("2025-02-30"), "out of range"),
        ("/sources/0/times/0/span/end", json!(0), ""),
        ("/sources/0/times/0/value", json!("2025-99"), "no EDTF date"),
    ] {
        let mut json = sound();
        *json.pointer_mut(at).expect(at) = value;
        if at == "/sources/0/times/0/span/end" {
            *json.pointer_mut("/sources/0/times/0/span/start").expect(at) = json!(1);
        }
        refuses::<Timeline>(&[(json, fault)]);
    }
}

/// `Timeline` is checked above; its parts are deserialisable on their own too.
#[test]
fn parts_of_timelines() {
    refuses::<Actor>(&[
        (json!({"id": "a", "kind": "person"}), "missing field `name`"),
        (json!({}), "missing field"),
    ]);
    refuses::<Source>(&[
        (json!({"article": "a"}), "missing field"),
        (json!({"article": "", "language": "vi"}), "no id"),
    ]);
    refuses::<Statement>(&[(
        json!({"speaker": "a", "quote": "direct", "act": "sing"}),
        "unknown variant `sing`",
    )]);
    refuses::<Condition>(&[(
        json!({"by": ["a b"], "to": [], "stance": "demand", "issue": "talks"}),
        "no identifier",
    )]);
    refuses::<Meeting>(&[(
        json!({"meeting": "party", "participants": [], "status": "held"}),
        "unknown variant `party`",
    )]);
    refuses::<Place>(&[(json!({"name": "Genève", "country": "Schweiz"}), "no ISO 3166-1")]);
    refuses::<Event>(&[(json!({"kind": "statement"}), "missing field"), (json!({}), "missing field `kind`")]);
    refuses::<Entry>(&[(json!({"id": "a"}), "missing field"), (json!([1, 2]), "invalid type")]);
}

/// Deep nesting ends in an error, not in the stack's end.
#[test]
fn deep_json() {
    let deep = "[".repeat(200_000);
    assert!(serde_json::from_str::<Timeline>(&deep).is_err());
    assert!(jsonl::article(&deep).is_err());
}
