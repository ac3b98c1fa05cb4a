//! What holds for any text whatever: no panic, spans that fit, one order, one answer.

mod common;

use common::EXTRACTOR;
use pourparler::{Article, Entry, Language, Timeline, jsonl};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use unicode_normalization::UnicodeNormalization;

/// Pieces of news that every stage has something to say about.
const NEWS: &[&str] = &[
    "Ngoại trưởng Nga Sergei Lavrov nói: “Chúng tôi sẵn sàng đàm phán, nhưng không có điều kiện tiên quyết”.",
    "Tổng thống Ukraine Volodymyr Zelensky hôm qua yêu cầu Moskva rút quân khỏi toàn bộ lãnh thổ.",
    "Theo hãng tin Reuters, Mỹ đề nghị dỡ bỏ trừng phạt để đổi lấy việc Iran ngừng làm giàu uranium.",
    "\"Đây là lằn ranh đỏ\", người phát ngôn Điện Kremlin Dmitry Peskov khẳng định ngày 14/12.",
    "Vòng đàm phán thứ tư dự kiến diễn ra tại Geneva vào thứ sáu tuần tới.",
    "Ông từ chối bình luận. Bà cho biết thêm rằng hai bên chưa nhất trí về thời hạn.",
    "Cuộc gặp thượng đỉnh Mỹ - Triều, ấn định vào ngày 30/2/2026, đã bị hoãn vô thời hạn",
    "Từ ngày 5 đến 9/11, phái đoàn EU và ASEAN họp tại Hà Nội; hoà bình hay hòa bình?",
    "Bắc Kinh bác bỏ, Washington (nơi ông Trump vừa trở lại) im lặng…",
    "- “Nếu họ ngừng bắn, chúng tôi cũng ngừng bắn",
    "Đặc phái viên Steve Witkoff gặp Bộ trưởng Quốc phòng Rustem Umerov ở Berlin hôm 15-12-2025.",
    "Thứ tư, 18/3/2026, 21:40 (GMT+7)",
    "Ảnh: Hải Đăng",
    "Tin liên quan",
    "TP. HCM, ngày 1 tháng 1 năm 2020",
    "năm 202X, quý 4, cuối tháng 13, thứ 9, 99/99/9999, 0/0, 2025-02-30",
];

/// What turns up between the letters of scraped pages, and what nobody expects.
const ODD: &[&str] = &[
    "\0",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{a0}",
    "\u{2003}",
    "\u{ad}",
    "\u{301}",
    "\u{323}\u{302}",
    "\u{1fef}\u{301}",
    "\u{344}",
    "\r",
    "\r\n",
    "\n",
    "\t",
    "\u{85}",
    "\u{2028}",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "(",
    ")",
    "[",
    "…",
    "...",
    ".",
    ":",
    "-",
    "–",
    "/",
    "İ",
    "ẞ",
    "ﬁ",
    "K",
    "Å",
    "🇻🇳",
    "\u{10ffff}",
    "가",
    "각",
    "नि",
];

fn news() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => select(NEWS), 1 => select(ODD)];
    let gap = select(&[" ", "\n", "\n\n", ""][..]);
    vec((piece, gap), 0..40)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, gap)| [piece, gap]).collect())
}

/// What can go wrong with a text on its way here.
#[derive(Debug, Clone)]
enum Fault {
    Cut(Index, Index),
    Double(Index, Index),
    Swap(Index, Index),
    FlipCase(Index, Index),
    Decompose,
    Insert(Index, &'static str),
    Sprinkle(usize, &'static str),
}

fn fault() -> impl Strategy<Value = Fault> {
    let index = any::<Index>;
    prop_oneof![
        (index(), index()).prop_map(|(a, b)| Fault::Cut(a, b)),
        (index(), index()).prop_map(|(a, b)| Fault::Double(a, b)),
        (index(), index()).prop_map(|(a, b)| Fault::Swap(a, b)),
        (index(), index()).prop_map(|(a, b)| Fault::FlipCase(a, b)),
        Just(Fault::Decompose),
        (index(), select(ODD)).prop_map(|(at, odd)| Fault::Insert(at, odd)),
        (2..40_usize, select(ODD)).prop_map(|(every, odd)| Fault::Sprinkle(every, odd)),
    ]
}

impl Fault {
    fn apply(&self, text: &str) -> String {
        let at = |index: &Index| text.floor_char_boundary(index.index(text.len() + 1));
        let between = |a: &Index, b: &Index| (at(a).min(at(b)), at(a).max(at(b)));
        match self {
            Fault::Cut(a, b) => {
                let (from, to) = between(a, b);
                text[..from].to_owned() + &text[to..]
            }
            Fault::Double(a, b) => {
                let (from, to) = between(a, b);
                text[..to].to_owned() + &text[from..]
            }
            Fault::Swap(a, b) => {
                let (from, to) = between(a, b);
                text[to..].to_owned() + &text[from..to] + &text[..from]
            }
            Fault::FlipCase(a, b) => {
                let (from, to) = between(a, b);
                let flip = |c: char| match c.is_lowercase() {
                    true => c.to_uppercase().to_string(),
                    false => c.to_lowercase().to_string(),
                };
                text[..from].to_owned() + &text[from..to].chars().map(flip).collect::<String>() + &text[to..]
            }
            Fault::Decompose => text.nfd().collect(),
            Fault::Insert(index, odd) => text[..at(index)].to_owned() + odd + &text[at(index)..],
            Fault::Sprinkle(every, odd) => {
                let mut sprinkled = String::new();
                for (number, c) in text.chars().enumerate() {
                    sprinkled.push(c);
                    if number % every == 0 {
                        sprinkled.push_str(odd);
                    }
                }
                sprinkled
            }
        }
    }
}

/// News with faults; now and then some 100 kB of it.
fn faulty_news() -> impl Strategy<Value = String> {
    let times = prop_oneof![12 => Just(1_usize), 1 => 2..60_usize];
    (news(), vec(fault(), 0..5), times).prop_map(|(text, faults, times)| {
        let text = faults.iter().fold(text, |text, fault| fault.apply(&text));
        let most = (100_000 / text.len().max(1)).max(1);
        text.repeat(times.min(most))
    })
}

fn any_text() -> impl Strategy<Value = String> {
    let letters = vec(any::<char>(), 0..2_000).prop_map(String::from_iter);
    let printable = vec(prop_oneof![4 => proptest::char::range(' ', 'ỹ'), 1 => any::<char>()], 0..20_000);
    prop_oneof![2 => letters, 1 => printable.prop_map(String::from_iter), 4 => faulty_news()]
}

/// The timeline of `text`, with everything checked that must hold for it; `None` where the text is refused.
fn checked(text: &str, language: Option<Language>) -> Option<Timeline> {
    let mut article = Article::new(text).id("any");
    if let Some(language) = language {
        article = article.language(language);
    }
    let timeline = match EXTRACTOR.extract(&article) {
        Ok(timeline) => timeline,
        Err(error) => {
            assert_eq!(error.article(), Some("any"), "{error}");
            assert!(language.is_none() || text.trim_matches(blank).is_empty(), "{error}");
            return None;
        }
    };
    assert_eq!(EXTRACTOR.extract(&article).expect("read once, read twice"), timeline);
    spans_fit(&timeline, text);
    in_order(&timeline);
    let json = serde_json::to_string(&timeline).expect("a timeline is JSON");
    assert_eq!(serde_json::from_str::<Timeline>(&json).expect("and comes back"), timeline);
    assert!(!jsonl::line(&timeline).contains(['\n', '\r']));
    Some(timeline)
}

/// What a text may consist of and still be blank.
fn blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn spans_fit(timeline: &Timeline, text: &str) {
    for evidence in timeline.entries().iter().flat_map(|entry| &entry.evidence) {
        assert_eq!(evidence.span().get(text), Some(evidence.text()));
    }
    let times = &timeline.sources()[0].times;
    for time in times {
        assert_eq!(time.span.get(text), Some(time.text.as_str()));
    }
    assert!(times.is_sorted_by(|a, b| a.span.end() <= b.span.start()), "times in order, without overlap");
}

/// By day, unknown days last, then by place in the text, then by id.
fn in_order(timeline: &Timeline) {
    let day = |e: &Entry| (e.when.value().is_none(), e.when.value().cloned());
    let key = |e: &Entry| (day(e), e.evidence[0].article().clone(), e.evidence[0].span(), e.id.clone());
    assert!(timeline.entries().is_sorted_by(|a, b| key(a) < key(b)), "a strict order");
}

/// What must not depend on how letters are composed.
fn meaning(timeline: &Timeline) -> Vec<String> {
    let composed = |text: &str| text.nfc().collect::<String>();
    let actors = timeline.actors().iter().map(|actor| format!("{actor:?}"));
    let times = timeline.sources()[0].times.iter().map(|t| format!("{} {:?}", composed(&t.text), t.value));
    let entries = timeline.entries().iter().map(|entry| {
        let evidence: Vec<String> = entry.evidence.iter().map(|e| composed(e.text())).collect();
        format!("{} {:?} {:?} {} {evidence:?}", entry.id, entry.event, entry.when, entry.confidence)
    });
    actors.chain(times).chain(entries).collect()
}

/// An agenda is told in composed letters, whatever those of the article.
#[test]
fn an_agenda_is_composed() {
    let text = "Ngày 3/4/2026, Ngoại trưởng Nga Sergei Lavrov hội đàm với Ngoại trưởng Pháp tại Geneva về thời hạn ngừng bắn.";
    let [a, b] = [text.nfc().collect::<String>(), text.nfd().collect::<String>()]
        .map(|text| checked(&text, Some(Language::Vietnamese)));
    let told = a.as_ref().map(meaning);
    assert!(
        told.as_ref().is_some_and(|told| told.iter().any(|entry| entry.contains("agenda: Some"))),
        "{told:?}"
    );
    assert_eq!(told, b.as_ref().map(meaning));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in any_text(), detect in any::<bool>()) {
        checked(&text, (!detect).then_some(Language::Vietnamese));
    }

    #[test]
    fn composed_and_decomposed_letters_mean_the_same(text in news(), faults in vec(fault(), 0..2)) {
        let text = faults.iter().fold(text, |text, fault| fault.apply(&text));
        let [composed, decomposed] = [text.nfc().collect::<String>(), text.nfd().collect::<String>()];
        let [a, b] = [composed, decomposed].map(|text| checked(&text, Some(Language::Vietnamese)));
        prop_assert_eq!(a.as_ref().map(meaning), b.as_ref().map(meaning));
    }

    #[test]
    fn articles_read_together_mean_what_they_mean_alone(texts in vec(faulty_news(), 0..6)) {
        let articles: Vec<Article<'_>> = texts.iter().map(|text| Article::new(text.as_str())).collect();
        let alone: Vec<_> = articles.iter().map(|article| EXTRACTOR.extract(article)).collect();
        prop_assert_eq!(format!("{:?}", EXTRACTOR.extract_all(&articles)), format!("{alone:?}"));
    }

    #[test]
    fn any_line_is_answered_by_one_line(lines in vec(prop_oneof![".*", "\\{\"text\": *\"[^\"\\\\]*\"\\}"], 0..20)) {
        let input = lines.join("\n");
        let mut output = Vec::new();
        let written = jsonl::stream(&EXTRACTOR, input.as_bytes(), &mut output).expect("memory can be written");
        let asked = input.split_inclusive('\n').count();
        prop_assert_eq!(String::from_utf8(output).expect("JSON is UTF-8").lines().count(), asked);
        prop_assert_eq!(written.timelines + written.errors, asked as u64);
    }
}
