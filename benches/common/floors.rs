//! The least that any program must do with the text.

use std::path::Path;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex::Regex;

/// A bare automaton over the terms of the Vietnamese tables.
pub fn automaton() -> AhoCorasick {
    let folder = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon/vi")).expect("tables");
    let tables = folder.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("UTF-8"));
    let records: Vec<String> = tables
        .flat_map(|table| table.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| !line.starts_with('#'))
        .collect();
    let terms = records
        .iter()
        .filter_map(|record| record.split('\t').nth(2))
        .flat_map(|terms| terms.split('|'))
        .map(|term| term.trim().to_lowercase())
        .filter(|term| !term.is_empty());
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .build(terms)
        .expect("a small vocabulary")
}

/// The dates that a program without a grammar looks for.
pub fn dates() -> Regex {
    Regex::new(r"(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|ngày \d{1,2}(?: tháng \d{1,2})?(?: năm \d{4})?|tháng \d{1,2}(?:/\d{4})?|năm \d{4}")
        .expect("a regular expression")
}
