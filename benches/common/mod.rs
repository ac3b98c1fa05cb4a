//! What the benchmarks read, and the floors that they are measured against.

use std::path::Path;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use pourparler::jsonl;
use regex::Regex;

/// The sample articles are repeated until there are so many bytes.
const ENOUGH: usize = 256 << 10;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample articles, several times over.
pub fn samples() -> Vec<String> {
    let files = std::fs::read_dir(root().join("examples/articles")).expect("samples");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).expect("UTF-8")).collect();
    let once: usize = texts.iter().map(String::len).sum();
    texts.iter().cycle().take(texts.len() * ENOUGH.div_ceil(once)).cloned().collect()
}

/// Real news, where it is at hand.
pub fn corpus() -> Option<Vec<String>> {
    let lines = std::fs::read_to_string(root().join("../shared/corpus/articles.jsonl")).ok()?;
    let texts = lines.lines().filter_map(|line| jsonl::article(line).ok());
    Some(texts.map(|article| article.text().to_owned()).collect())
}

/// A bare automaton over the terms of the Vietnamese tables.
pub fn automaton() -> AhoCorasick {
    let folder = std::fs::read_dir(root().join("lexicon/vi")).expect("tables");
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
