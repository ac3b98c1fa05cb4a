//! Bad input: a typed error that names the article and the fault, or a timeline that claims nothing.

mod common;

use common::EXTRACTOR;
use pourparler::{Article, Basis, Error, Extractor, Language, When, jsonl};

const SAID: &str = "Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine.";

fn refused(article: &Article<'_>) -> Error {
    EXTRACTOR.extract(article).expect_err("it cannot be read")
}

#[test]
fn blank_text() {
    for text in ["", " ", "\n\n\t", "\u{a0}\u{3000}", "\u{feff}\u{200b}\u{ad}"] {
        let error = refused(&Article::new(text).id("blank"));
        assert!(matches!(&error, Error::Empty { article } if article == "blank"), "{error:?}");
        assert_eq!(error.to_string(), "article `blank` is empty");
    }
}

#[test]
fn text_over_the_limit() {
    let text = "Nga và Mỹ đàm phán. ".repeat(100);
    let extractor = EXTRACTOR.clone().with_max_bytes(text.len() - 1);
    let error = extractor.extract(&Article::new(text.as_str()).id("large")).expect_err("one byte too many");
    let expected = format!(
        "article `large` has {} bytes of text, more than the limit of {}",
        text.len(),
        text.len() - 1
    );
    assert_eq!(error.to_string(), expected);
    assert!(matches!(error, Error::TooLarge { .. }));
    assert!(EXTRACTOR.clone().with_max_bytes(text.len()).extract(&Article::new(text)).is_ok());

    let million = "a".repeat(Extractor::DEFAULT_MAX_BYTES + 1);
    assert!(matches!(refused(&Article::new(million)), Error::TooLarge { limit: 1_048_576, .. }));
}

#[test]
fn more_entries_than_the_limit() {
    let text = "Nga yêu cầu Mỹ rút quân. ".repeat(50);
    let found = EXTRACTOR.extract(&Article::new(text.as_str())).expect("within the limit").len();
    let with = |entries: usize| EXTRACTOR.clone().with_max_entries(entries);
    assert_eq!(with(found).extract(&Article::new(text.as_str())).expect("just within").len(), found);
    let error = with(found - 1).extract(&Article::new(text).id("busy")).expect_err("one too many");
    assert_eq!(
        error.to_string(),
        format!("article `busy` has {found} entries, more than the limit of {}", found - 1)
    );
    assert_eq!(error.article(), Some("busy"));
}

#[test]
fn a_language_that_no_pack_covers() {
    for (text, name) in [
        (
            "Die Außenministerin erklärte am Dienstag, ihr Land sei zu Gesprächen ohne Vorbedingungen bereit.",
            "German",
        ),
        (
            "The foreign minister said on Tuesday that his country was ready for talks without preconditions.",
            "English",
        ),
    ] {
        let error = refused(&Article::new(text).id("foreign"));
        assert!(
            matches!(&error, Error::UnsupportedLanguage { article, language } if article == "foreign" && language == name),
            "{error:?}"
        );
        // Who says that it is Vietnamese is believed.
        assert!(EXTRACTOR.extract(&Article::new(text).language(Language::Vietnamese)).is_ok());
    }
}

#[test]
fn bytes_that_are_not_utf_8() {
    let error = Article::from_utf8("latin", b"Ng\xe0y 14/12").expect_err("that is Latin-1");
    assert!(matches!(&error, Error::NotUtf8 { article, valid_up_to: 2 } if article == "latin"), "{error:?}");
    assert_eq!(error.to_string(), "article `latin` is not UTF-8 after byte 2");
}

#[test]
fn json_that_is_no_article() {
    for (line, id, fault) in [
        ("{", None, "EOF"),
        ("null", None, "invalid type"),
        (r#"{"id": "a1"}"#, Some("a1"), "missing field `text`"),
        (r#"{"id": "a1", "text": 1}"#, Some("a1"), "invalid type"),
        (r#"{"text": "\ud800"}"#, None, "hex escape"),
    ] {
        let error = jsonl::article(line).expect_err(line);
        assert!(matches!(&error, Error::Json { reason, .. } if reason.contains(fault)), "{line}: {error:?}");
        assert_eq!(error.article(), id);
    }
}

#[test]
fn an_impossible_publication_date() {
    for day in [
        "2025-02-30",
        "2025-13-01",
        "30/12/2025",
        "2025-12",
        "2025-1-2",
        "2025-12-15T08:00:00Z",
        "mai",
        "+99999-01-01",
    ] {
        let line = serde_json::json!({"id": "a1", "text": SAID, "published": day}).to_string();
        let error = jsonl::read(&EXTRACTOR, &line).expect_err(day);
        assert!(
            matches!(&error, Error::Published { article, value } if article == "a1" && value == day),
            "{error:?}"
        );
    }
    let article = Article::new(SAID).id("late").published(chrono::NaiveDate::MAX);
    assert!(matches!(refused(&article), Error::Published { .. }));
}

#[test]
fn nothing_to_find_is_no_error() {
    let weather =
        "Trời hôm nay nhiều mây, chiều có mưa rào. Nhiệt độ từ 24 đến 31 độ, gió nhẹ, độ ẩm khá cao.";
    let timeline = EXTRACTOR.extract(&Article::new(weather)).expect("it can be read");
    assert!(timeline.is_empty());
    let numbers = EXTRACTOR.extract(&Article::new("1 2 3 \0 …")).expect("it can be read");
    assert!(numbers.is_empty() && numbers.actors().is_empty());
}

/// Without any date the day is unknown; it is never today.
#[test]
fn no_date_is_made_up() {
    let timeline = EXTRACTOR.extract(&Article::new(SAID)).expect("it can be read");
    assert_eq!(timeline.sources()[0].published, None);
    assert!(timeline.entries().iter().all(|entry| entry.when == When::Unknown && entry.reported.is_none()));
    let told = format!("Hôm qua, {SAID}");
    let timeline = EXTRACTOR.extract(&Article::new(told)).expect("it can be read");
    assert!(timeline.sources()[0].times.iter().all(|time| time.value.is_none()));
    assert!(timeline.entries().iter().all(|entry| entry.when.basis() != Some(Basis::Published)));
}

/// A day and a month without a year, in an article of unknown day: the year stays unknown.
#[test]
fn no_year_is_made_up() {
    let told = format!("Hôm 24/2, {SAID}");
    let timeline = EXTRACTOR.extract(&Article::new(told)).expect("it can be read");
    let times = &timeline.sources()[0].times;
    assert_eq!(times.len(), 1);
    assert_eq!(times[0].value.as_ref().map(|value| value.as_str()), Some("XXXX-02-24"));
    assert!(timeline.entries().iter().any(|entry| entry.when.to_string() == "XXXX-02-24"));
}

/// Shapes that would make careless code slow or fail, 128 kB of each. How long they take is for `benches/slower.rs`.
#[test]
fn hostile_shapes_are_read() {
    const SIZE: usize = 128 << 10;
    let shapes = [
        "“",
        "\"",
        "'",
        "(",
        "“a” ",
        ".",
        "…",
        "\n",
        "a",
        "ạ",
        "a\u{301}",
        "\u{301}",
        "A ",
        "Nga ",
        "Nga-",
        "ông ",
        "Ông A. ",
        "14/12 ",
        "ngày 14/12, ",
        "từ ngày ",
        "nói ",
        "nói: “",
        "theo ",
        "không ",
        "Tổng thống ",
        "Tổng thống Nga ",
        "Tổng thống Nga, ",
        "Bộ trưởng Nga và ",
        "trợ lý của ",
        "cựu ",
        "và ",
        "Tổng thống Nga Ivan Petrov nói: “Không”. ",
        "Nga, Mỹ, Anh, ",
        "“Có”, ông nói. ",
        "đàm phán ",
        "vòng đàm phán thứ 4 ",
        "yêu cầu ",
        "nếu ",
        "đổi lại ",
        "Nga yêu cầu Mỹ rút quân. ",
        "\u{200b}",
        "\u{a0}\u{301}",
        "\0",
        "🇻🇳",
        "각",
        "Một câu không có gì đáng nói\n",
        "Ảnh: A\n",
        "Tin liên quan\n",
        "A B C D E F G H ",
        "1 ",
        "1/",
        "thứ hai ",
    ];
    for shape in shapes {
        let text = shape.repeat(SIZE / shape.len());
        let found = EXTRACTOR.extract(&Article::new(&text).language(Language::Vietnamese));
        let entries = found.iter().flat_map(|timeline| timeline.entries());
        for evidence in entries.flat_map(|entry| &entry.evidence) {
            assert_eq!(evidence.span().get(&text), Some(evidence.text()), "{shape:?}");
        }
    }
}
