//! The shape of the JSON Lines that other programs rely on.

mod common;

use common::EXTRACTOR;
use pourparler::*;
use serde_json::{Value, json};

/// What comes out for `input`, line by line, and how many of the lines are errors.
fn answers(input: impl AsRef<[u8]>) -> (Vec<Value>, u64) {
    let mut output = Vec::new();
    let written = jsonl::stream(&EXTRACTOR, input.as_ref(), &mut output).expect("memory can be written");
    let output = String::from_utf8(output).expect("JSON is UTF-8");
    let lines: Vec<Value> = output.lines().map(|l| serde_json::from_str(l).expect(l)).collect();
    assert_eq!(lines.len() as u64, written.timelines + written.errors);
    (lines, written.errors)
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

const TEXT: &str =
    "Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine.";

#[test]
fn a_line_has_the_fields_of_the_contract() {
    let (lines, errors) =
        answers(json!({"id": "a1", "text": TEXT, "published": "2022-03-15", "language": "vi"}).to_string());
    assert_eq!(errors, 0);
    assert_eq!(keys(&lines[0]), ["actors", "article", "entries", "language", "published", "times"]);
    assert_eq!(lines[0]["article"], "a1");
    assert_eq!(lines[0]["language"], "vi");
    assert_eq!(lines[0]["published"], "2022-03-15");
    let lavrov = lines[0]["actors"]
        .as_array()
        .expect("actors")
        .iter()
        .find(|a| a["name"] == "Sergei Lavrov")
        .expect("him");
    assert_eq!(lavrov["id"], "person:sergei-lavrov");
    assert_eq!(lavrov["kind"], "person");
    assert_eq!(lavrov["office"], "foreign_minister");
    assert_eq!(lavrov["of"], "RU");
}

/// Every field of an entry of each kind, with the names and words of the contract.
#[test]
fn entries_have_the_fields_of_the_contract() {
    let evidence = |from: usize| {
        let span = Span::of("Nga và Mỹ", from..from + 3).expect("a span");
        vec![Evidence::new("a1".parse().expect("an id"), span, "Nga").expect("its text")]
    };
    let id = |id: &str| -> EntryId { id.parse().expect("an id") };
    let actor = |id: &str| -> ActorId { id.parse().expect("an id") };
    let mut russia = Actor::new(actor("state:RU"), ActorKind::State, "Nga");
    russia.code = "RU".parse().ok();
    let mut tass = Actor::new(actor("media:tass"), ActorKind::Media, "TASS");
    tass.aliases.push("hãng TASS".into());

    let mut statement = Statement::new(actor("state:RU"), QuoteKind::Mixed, Act::Stress);
    statement.via = Some(actor("media:tass"));
    let mut condition = Condition::new(vec![actor("state:RU")], Stance::Demand, Issue::SecurityGuarantees);
    condition.in_exchange_for.push(id("a1#c1"));
    let mut meeting = Meeting::new(MeetingKind::VideoCall, vec![actor("state:RU")], MeetingStatus::Held);
    meeting.place = Some(Place::new("Đức", "DE".parse().ok()));
    let day: Edtf = "2025-12-14".parse().expect("a day");
    let entries = vec![
        Entry::new(id("a1#m1"), Event::Meeting(meeting), When::Unknown, evidence(0)),
        Entry::new(
            id("a1#c1"),
            Event::Condition(condition),
            When::known(day.clone(), Basis::Inherited),
            evidence(0),
        ),
        Entry::new(id("a1#s1"), Event::Statement(statement), When::known(day, Basis::Text), evidence(0)),
    ];
    let mut source = Source::new("a1".parse().expect("an id"), Language::Vietnamese);
    source.times.push(TimeExpression::new(Span::of("Nga", 0..3).expect("a span"), "Nga", None));
    let timeline = Timeline::new(source, vec![russia, tass], entries).expect("a sound timeline");

    let proof = json!([{"article": "a1", "span": {"start": 0, "end": 3}, "text": "Nga"}]);
    assert_eq!(
        serde_json::from_str::<Value>(&jsonl::line(&timeline)).expect("JSON"),
        json!({
            "article": "a1", "language": "vi", "published": null,
            "actors": [
                {"id": "state:RU", "kind": "state", "name": "Nga", "aliases": [], "code": "RU"},
                {"id": "media:tass", "kind": "media", "name": "TASS", "aliases": ["hãng TASS"]}],
            "times": [{"span": {"start": 0, "end": 3}, "text": "Nga", "value": null}],
            "entries": [
                {"id": "a1#c1", "kind": "condition", "when": {"value": "2025-12-14", "basis": "inherited"},
                 "by": ["state:RU"], "to": [], "stance": "demand", "issue": "security_guarantees",
                 "in_exchange_for": ["a1#c1"], "confidence": 1.0, "evidence": proof},
                {"id": "a1#s1", "kind": "statement", "when": {"value": "2025-12-14", "basis": "text"},
                 "speaker": "state:RU", "via": "media:tass", "quote": "mixed", "act": "stress",
                 "confidence": 1.0, "evidence": proof},
                {"id": "a1#m1", "kind": "meeting", "when": {"value": null, "basis": null}, "meeting": "video_call",
                 "participants": ["state:RU"], "place": {"name": "Đức", "country": "DE"}, "status": "held",
                 "round": null, "confidence": 1.0, "evidence": proof}]
        })
    );
}

#[test]
fn what_cannot_be_read_is_answered_in_its_place() {
    let large = json!({"id": "big", "text": "a".repeat(Extractor::DEFAULT_MAX_BYTES + 1)}).to_string();
    let english =
        "The foreign minister said on Monday that his country would not return to the negotiating table.";
    let cases: Vec<(Vec<u8>, Value, &str)> = vec![
        (b"nonsense".to_vec(), Value::Null, "expected"),
        (b"{\"id\": \"cut".to_vec(), Value::Null, "EOF"),
        (b"".to_vec(), Value::Null, "EOF"),
        (b"[1, 2]".to_vec(), Value::Null, "invalid type"),
        (b"\xff\xfe{}".to_vec(), Value::Null, "not UTF-8"),
        (json!({"id": "a1"}).to_string().into(), json!("a1"), "missing field `text`"),
        (json!({"id": 7, "text": null}).to_string().into(), json!("7"), "invalid type: null"),
        (json!({"text": 5}).to_string().into(), Value::Null, "invalid type: integer"),
        (json!({"id": "a2", "text": " \n\t\u{a0}\u{200b}"}).to_string().into(), json!("a2"), "empty"),
        (
            json!({"id": "a3", "text": TEXT, "published": "2025-02-30"}).to_string().into(),
            json!("a3"),
            "`2025-02-30`",
        ),
        (
            json!({"id": "a4", "text": TEXT, "published": "hôm qua"}).to_string().into(),
            json!("a4"),
            "`hôm qua`",
        ),
        (
            json!({"id": "a5", "text": TEXT, "published": "+12025-01-01"}).to_string().into(),
            json!("a5"),
            "YYYY-MM-DD",
        ),
        (
            json!({"id": "a6", "text": TEXT, "published": "0000-01-01"}).to_string().into(),
            json!("a6"),
            "YYYY-MM-DD",
        ),
        (
            json!({"id": "a7", "text": TEXT, "published": 20251215}).to_string().into(),
            json!("a7"),
            "invalid type",
        ),
        (json!({"id": "a8", "text": TEXT, "language": "tlh"}).to_string().into(), json!("a8"), "tlh"),
        (json!({"id": "a9", "text": english}).to_string().into(), json!("a9"), "English"),
        (large.into(), json!("big"), "1048577 bytes of text, more than the limit of 1048576"),
    ];
    let good = json!({"id": "good", "text": TEXT}).to_string();
    for (line, article, fault) in cases {
        let input = [good.as_bytes(), &line, good.as_bytes()].join(&b'\n');
        let (lines, errors) = answers(input);
        let shown = String::from_utf8_lossy(&line[..line.len().min(80)]).into_owned();
        assert_eq!((lines.len(), errors), (3, 1), "{shown}");
        assert_eq!(keys(&lines[1]), ["article", "error"], "{shown}");
        assert_eq!(lines[1]["article"], article, "{shown}");
        let error = lines[1]["error"].as_str().expect("a message");
        assert!(error.contains(fault), "{shown}: {error}");
        assert_eq!(lines[0], lines[2], "what is around it is read as ever");
        assert_eq!(lines[0]["article"], "good");
    }
}

/// Memory stays bounded: a line over the limit is passed over, and the next is read.
#[test]
fn a_line_that_is_too_long_is_passed_over() {
    let good = json!({"id": "good", "text": TEXT}).to_string();
    let long = json!({"id": "long", "text": "a".repeat(jsonl::MAX_LINE)}).to_string();
    for tail in ["\n", ""] {
        let (lines, errors) = answers(format!("{good}\n{long}\n{good}{tail}"));
        assert_eq!((lines.len(), errors), (3, 1));
        assert_eq!(
            lines[1],
            json!({"article": null, "error": format!("no article: the line is longer than {} bytes", jsonl::MAX_LINE)})
        );
        assert_eq!(lines[2]["article"], "good");
    }
    let (lines, errors) = answers(&long);
    assert_eq!((lines.len(), errors), (1, 1));
    // Exactly at the limit it is read, and refused for its text.
    let frame = json!({"text": ""}).to_string().len();
    let (lines, _) = answers(json!({"text": "a".repeat(jsonl::MAX_LINE - frame)}).to_string() + "\n");
    assert!(lines[0]["error"].as_str().expect("a message").contains("bytes of text"));
}

#[test]
fn lines_end_in_any_way_and_optional_fields_may_be_null() {
    let line = json!({"text": TEXT, "id": null, "published": null, "language": null, "source": "unknown fields pass"});
    for input in [format!("{line}"), format!("{line}\n"), format!("{line}\r\n"), format!("\u{feff}{line}\n")]
    {
        let (lines, errors) = answers(&input);
        assert_eq!((lines.len(), errors), (1, 0), "{input:?}");
        assert_eq!(lines[0]["published"], Value::Null);
    }
    assert_eq!(answers("").0.len(), 0);
}

#[test]
fn the_same_article_gives_the_same_line() {
    let line = json!({"text": TEXT, "published": "2022-03-15"}).to_string();
    let (lines, _) = answers(format!("{line}\n{line}\n"));
    assert_eq!(lines[0], lines[1]);
    // Its own id too, which is made from the text alone.
    assert_eq!(lines[0]["article"], "article-9010a0bc7eddbe45");
}
