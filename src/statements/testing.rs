//! Reads a text as the extractor does, for the examples beside the rules.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::layout::{Block, BlockKind};
use crate::lexicon::Lexicon;
use crate::mark::Doc;
use crate::model::Language;
use crate::{actors, times};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::builtin(Language::Vietnamese));

/// The statements of an article that appears on 20 June 2024, a paragraph a line: `speaker (act, quote): content`,
/// with the day in front where it is known.
pub(super) fn statements(text: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        blocks.push(Block { kind: BlockKind::Paragraph, start, end: start + line.len() });
        start += line.len() + 1;
    }
    let doc = Doc::new(text, &blocks, &LEXICON);
    let published = NaiveDate::from_ymd_opt(2024, 6, 20);
    let times = times::tag(&doc, published);
    let cast = actors::find(&doc, &times);
    let said = super::find(&doc, &cast, &times, published);
    let show = |said: &super::Said| {
        let day = said.when.value().map(|day| format!("{day} ")).unwrap_or_default();
        let via = said.via.map(|via| format!(" via {}", cast.actor(via).name)).unwrap_or_default();
        let speaker = &cast.actor(said.speaker).name;
        let content = doc.slice(said.content.0, said.content.1);
        format!("{day}{speaker}{via} ({}, {}): {content}", said.act, said.quote)
    };
    said.iter().map(show).collect()
}

/// Checks that each text yields exactly the statements beside it.
pub(super) fn check(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(&statements(text), expected, "{text}");
    }
}
