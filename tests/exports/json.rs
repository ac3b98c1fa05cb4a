//! JSON Schema, TimelineJS, JSON-LD.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use pourparler::export::{self, Output};
use pourparler::{Error, Timeline, jsonl};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::TIMELINES;
use crate::arbitrary::timeline;

static SCHEMAS: LazyLock<[Validator; 2]> = LazyLock::new(|| {
    [Output::Line, Output::Timeline].map(|output| {
        let schema: Value = serde_json::from_str(&export::schema(output)).expect("JSON");
        jsonschema::draft202012::meta::validate(&schema).expect("a schema by the rules of its draft");
        jsonschema::draft202012::new(&schema).expect("a schema")
    })
});

fn validate(validator: &Validator, value: &Value) {
    if let Some(error) = validator.iter_errors(value).next() {
        panic!("{error} at {} in {value:#}", error.instance_path());
    }
}

fn check_schema(timeline: &Timeline) {
    let [line, whole] = &*SCHEMAS;
    validate(line, &serde_json::from_str(&jsonl::line(timeline)).expect("JSON"));
    validate(whole, &serde_json::to_value(timeline).expect("JSON"));
}

/// `POURPARLER_WRITE_SCHEMA=1 cargo test --all-features --test exports` writes them anew.
#[test]
fn the_committed_schemas_are_up_to_date() {
    for (output, name) in [(Output::Line, "line"), (Output::Timeline, "timeline")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("schema/{name}.json"));
        let schema = export::schema(output);
        if std::env::var_os("POURPARLER_WRITE_SCHEMA").is_some() {
            std::fs::write(&path, &schema).expect("a writable folder");
        }
        assert_eq!(std::fs::read_to_string(&path).expect("a committed schema"), schema, "{}", path.display());
    }
}

#[test]
fn what_breaks_the_contract_breaks_the_schema() {
    let [line, whole] = &*SCHEMAS;
    let sound: Value = serde_json::from_str(&jsonl::line(&TIMELINES[0])).expect("JSON");
    validate(line, &sound);
    for (pointer, value) in [
        ("/actors", json!(null)),
        ("/entries/0/kind", json!("rumour")),
        ("/entries/0/confidence", json!("high")),
        ("/entries/0/evidence/0/span/start", json!(-1)),
        ("/entries/0/when", json!("yesterday")),
    ] {
        let mut broken = sound.clone();
        *broken.pointer_mut(pointer).expect(pointer) = value;
        assert!(!line.is_valid(&broken), "{pointer}");
    }
    assert!(!whole.is_valid(&json!([])));
    let error = Error::Empty { article: "a1".to_owned() };
    validate(line, &serde_json::from_str(&jsonl::error_line(&error)).expect("JSON"));
}

fn check_timelinejs(timeline: &Timeline) {
    let document: Value = serde_json::from_str(&export::timelinejs(timeline)).expect("JSON");
    let slides = document["events"].as_array().expect("slides");
    let mut ids = HashSet::new();
    for slide in slides {
        assert!(slide["start_date"]["year"].is_i64());
        assert!(!slide["display_date"].as_str().expect("words").is_empty());
        assert!(ids.insert(slide["unique_id"].as_str().expect("an id")), "ids are unique");
        for text in [&slide["text"]["headline"], &slide["text"]["text"]] {
            let text = text.as_str().expect("HTML").replace("<p>", "").replace("</p>", "");
            assert!(!text.contains(['<', '>', '"', '\'']), "{text}");
        }
    }
    let known = |day: &pourparler::Edtf| day.first_day().is_some() || day.last_day().is_some();
    assert_eq!(slides.len(), timeline.entries().iter().filter(|e| e.when.value().is_some_and(known)).count());
}

fn check_jsonld(timeline: &Timeline) {
    let text = export::jsonld(timeline);
    assert!(!text.contains(['<', '\u{2028}', '\u{2029}']), "it can stand in a script element");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    let graph = document["@graph"].as_array().expect("nodes");
    assert_eq!(graph.len(), timeline.sources().len() + timeline.actors().len() + timeline.len());
    let ids: HashSet<&str> = graph.iter().map(|node| node["@id"].as_str().expect("an id")).collect();
    assert_eq!(ids.len(), graph.len(), "ids are unique");
    graph.iter().for_each(|node| references(node, &ids));
}

/// Whatever names another node names one that is there.
fn references(value: &Value, ids: &HashSet<&str>) {
    match value {
        Value::Object(fields) => {
            if let (Some(id), 1) = (fields.get("@id").and_then(Value::as_str), fields.len()) {
                assert!(ids.contains(id), "{id}");
            }
            fields.values().for_each(|value| references(value, ids));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, ids)),
        _ => {}
    }
}

#[test]
fn the_samples() {
    for timeline in TIMELINES.iter() {
        check_schema(timeline);
        check_timelinejs(timeline);
        check_jsonld(timeline);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_schema(timeline in timeline()) {
        check_schema(&timeline);
    }

    #[test]
    fn any_timelinejs(timeline in timeline()) {
        check_timelinejs(&timeline);
    }

    #[test]
    fn any_jsonld(timeline in timeline()) {
        check_jsonld(&timeline);
    }
}
