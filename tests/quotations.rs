//! Properties of the quotation finder over random quotations and random text.

use pourparler::Span;
use pourparler::quotations::{self, Quotation, Style};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const PAIRS: &[(&str, &str, Style)] = &[
    ("“", "”", Style::Curly),
    ("„", "“", Style::Curly),
    ("‘‘", "’’", Style::Curly),
    ("\"", "\"", Style::Straight),
    ("''", "''", Style::Straight),
    ("‘", "’", Style::Single),
    ("'", "'", Style::Single),
    ("«", "»", Style::Guillemets),
    ("« ", " »", Style::Guillemets),
    ("‹", "›", Style::Guillemets),
    ("「", "」", Style::Corner),
];

/// What marks stand beside, and the marks themselves.
const PIECES: &[&str] = &[
    "“", "”", "\"", "«", "»", "‘", "’", "'", "„", "『", "》", "\n", " ", " ", ", ", ". ", "một", "hai",
    "O'Brien", "15", ":", "(", "\u{301}", "\u{200b}", "\u{a0}", "🙂",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), vec(select(PIECES), 0..60).prop_map(|pieces| pieces.concat())]
}

fn holds(outer: Span, inner: Span) -> bool {
    outer.start() <= inner.start() && inner.end() <= outer.end()
}

/// How many of those before it hold a quotation.
fn depth(before: &[Quotation], quotation: &Quotation) -> usize {
    before.iter().filter(|outer| holds(outer.content, quotation.span)).count()
}

proptest! {
    #[test]
    fn spans_fit_any_text_and_lie_apart_or_within(text in texts()) {
        let found = quotations::find(&text);
        for (n, quotation) in found.iter().enumerate() {
            prop_assert!(quotation.span.get(&text).is_some() && quotation.content.get(&text).is_some());
            prop_assert!(holds(quotation.span, quotation.content));
            prop_assert_eq!(quotation.depth as usize, depth(&found[..n], quotation));
            prop_assert!(quotation.paragraphs >= 1);
            for later in &found[n + 1..] {
                prop_assert!(later.span.start() > quotation.span.start());
                prop_assert!(!later.span.overlaps(quotation.span) || holds(quotation.content, later.span));
            }
        }
    }

    #[test]
    fn a_quotation_in_any_marks_is_found(
        (open, close, style) in select(PAIRS),
        words in vec("[a-zđêô]{1,8}", 1..12),
        paragraphs in 1_usize..4,
    ) {
        let words = words.join(" ");
        let text = format!("Ông nói: {open}{words}{close}, rồi im lặng.\n").repeat(paragraphs);
        let found = quotations::find(&text);
        prop_assert_eq!(found.len(), paragraphs);
        for quotation in found {
            prop_assert_eq!(quotation.content.get(&text), Some(words.as_str()));
            prop_assert_eq!((quotation.style, quotation.depth, quotation.paragraphs), (style, 0, 1));
            prop_assert!(quotation.closed);
        }
    }

    #[test]
    fn a_quotation_may_run_over_any_number_of_paragraphs(words in vec("[a-z]{1,8}", 2..8)) {
        let text = format!("“{}”", words.join("\n“"));
        let found = quotations::find(&text);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].paragraphs as usize, words.len());
        prop_assert_eq!(found[0].span.len(), text.len());
    }
}

#[test]
fn a_quotation_left_open_ends_with_its_paragraph() {
    for (text, contents) in [
        ("Bà nói: “Một hai\nBa “bốn” năm", vec![("Một hai", false), ("bốn", true)]),
        ("Bà nói: “", vec![("", false)]),
        ("Bà nói: «Một\n«Hai\nBa", vec![("Một\n«Hai", false)]),
        ("Bà nói: 'Một hai\nBa", vec![]),
    ] {
        let found = quotations::find(text);
        let shown: Vec<_> = found.iter().map(|q| (q.content.get(text).unwrap(), q.closed)).collect();
        assert_eq!(shown, contents, "{text}");
    }
}

#[test]
fn composed_and_decomposed_text_give_the_same() {
    use unicode_normalization::UnicodeNormalization;
    let text = "Bà nói: “Điều ‘ấy’ đã rõ”.";
    let decomposed: String = text.nfd().collect();
    let shown = |text: &str| -> Vec<String> {
        quotations::find(text).iter().map(|q| q.content.get(text).unwrap().nfc().collect()).collect()
    };
    assert_eq!(shown(text), ["Điều ‘ấy’ đã rõ", "ấy"]);
    assert_eq!(shown(&decomposed), shown(text));
}

/// How long such texts take is for `benches/slower.rs`.
#[test]
fn long_texts_of_marks() {
    for piece in ["“", "\"", "‘", "“a\n", "\"a\n", "‘“", "“a” ", "« »", "'a ", "“a\n“b\n", "a\n", "‘’“”\n"]
    {
        let text = piece.repeat(40_000);
        let found = quotations::find(&text);
        assert!(found.iter().all(|q| q.content.get(&text).is_some()), "{piece:?}");
        assert!(found.is_sorted_by_key(|q| q.content.start()), "{piece:?}");
    }
}
