//! Whole extraction, and the tagging of times alone, in MB/s, beside the least that any program must do with the text: check that it is UTF-8, and
//! pass one automaton over it.
//!
//! `cargo bench` reads the sample articles, and `../shared/corpus/articles.jsonl` where there is one.

use std::hint::black_box;
use std::path::Path;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pourparler::times::{Reference, Tagger};
use pourparler::{Article, Extractor, Language, jsonl};

/// The articles are repeated until there are so many bytes.
const ENOUGH: usize = 256 << 10;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample articles, several times over.
fn samples() -> Vec<String> {
    let files = std::fs::read_dir(root().join("examples/articles")).expect("samples");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).expect("UTF-8")).collect();
    let once: usize = texts.iter().map(String::len).sum();
    texts.iter().cycle().take(texts.len() * ENOUGH.div_ceil(once)).cloned().collect()
}

/// Real news, where it is at hand.
fn corpus() -> Option<Vec<String>> {
    let lines = std::fs::read_to_string(root().join("../shared/corpus/articles.jsonl")).ok()?;
    let texts = lines.lines().filter_map(|line| jsonl::article(line).ok());
    Some(texts.map(|article| article.text().to_owned()).collect())
}

/// A bare automaton of the crate's own kind over the terms of the Vietnamese tables.
fn automaton() -> AhoCorasick {
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

fn measure(c: &mut Criterion, name: &str, texts: &[String]) {
    let extractor = Extractor::new();
    let automaton = automaton();
    let tagger = Tagger::new(Language::Vietnamese);
    let mut group = c.benchmark_group(name);
    group.sample_size(10).throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("utf8_validation", |b| {
        b.iter(|| texts.iter().all(|text| std::str::from_utf8(black_box(text.as_bytes())).is_ok()));
    });
    group.bench_function("bare_automaton", |b| {
        b.iter(|| texts.iter().map(|text| automaton.find_iter(black_box(text)).count()).sum::<usize>());
    });
    group.bench_function("times", |b| {
        let found = |text: &String| tagger.find(black_box(text), Reference::Unknown).len();
        b.iter(|| texts.iter().map(found).sum::<usize>());
    });
    group.bench_function("extraction", |b| {
        b.iter(|| {
            let entries = |text: &String| {
                let article = Article::new(black_box(text.as_str())).language(Language::Vietnamese);
                extractor.extract(&article).map_or(0, |timeline| timeline.len())
            };
            texts.iter().map(entries).sum::<usize>()
        });
    });
    group.finish();
}

fn extract(c: &mut Criterion) {
    measure(c, "samples", &samples());
    if let Some(texts) = corpus() {
        measure(c, "corpus", &texts);
    }
}

fn vocabulary(c: &mut Criterion) {
    c.benchmark_group("vocabulary").sample_size(10).bench_function("build", |b| b.iter(Extractor::new));
}

criterion_group!(benches, extract, vocabulary);
criterion_main!(benches);
