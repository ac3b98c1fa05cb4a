//! Cost in MB/s, beside the least that any program must do with the text: check that it is UTF-8, pass one automaton
//! with the whole vocabulary over it, look for dates with one regular expression.
//!
//! `cargo bench --bench extract` reads the sample articles, and `../shared/corpus/articles.jsonl` where there is one.
//! `cargo bench --bench table` puts the same figures, and those of memory and length, into one table.

mod common;
#[path = "common/floors.rs"]
mod floors;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pourparler::times::{Reference, Tagger};
use pourparler::{Article, Extractor, Language, Lexicon, Timeline};

fn article(text: &str) -> Article<'_> {
    Article::new(text).language(Language::Vietnamese)
}

fn measure(c: &mut Criterion, name: &str, texts: &[String]) {
    let extractor = Extractor::new();
    let (automaton, dates) = (floors::automaton(), floors::dates());
    let tagger = Tagger::new(Language::Vietnamese);
    let mut group = c.benchmark_group(name);
    group.sample_size(10).throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("utf8_validation", |b| {
        b.iter(|| texts.iter().all(|text| std::str::from_utf8(black_box(text.as_bytes())).is_ok()));
    });
    group.bench_function("bare_automaton", |b| {
        b.iter(|| texts.iter().map(|text| automaton.find_iter(black_box(text)).count()).sum::<usize>());
    });
    group.bench_function("date_regex", |b| {
        b.iter(|| texts.iter().map(|text| dates.find_iter(black_box(text)).count()).sum::<usize>());
    });
    group.bench_function("times", |b| {
        let found = |text: &String| tagger.find(black_box(text), Reference::Unknown).len();
        b.iter(|| texts.iter().map(found).sum::<usize>());
    });
    group.bench_function("extraction", |b| {
        let entries =
            |text: &String| extractor.extract(&article(black_box(text.as_str()))).map_or(0, |t| t.len());
        b.iter(|| texts.iter().map(entries).sum::<usize>());
    });
    let timelines: Vec<Timeline> =
        texts.iter().filter_map(|text| extractor.extract(&article(text)).ok()).collect();
    group.bench_function("merge", |b| {
        b.iter_batched(
            || timelines.clone(),
            |timelines| timelines.into_iter().collect::<Timeline>().len(),
            criterion::BatchSize::LargeInput,
        );
    });
    group.finish();
}

fn extract(c: &mut Criterion) {
    measure(c, "samples", &common::samples());
    if let Some(texts) = common::corpus() {
        measure(c, "corpus", &texts);
    }
}

/// The whole vocabulary from its tables: what the first `Extractor::new` costs.
fn vocabulary(c: &mut Criterion) {
    let lexicon = Lexicon::builtin(Language::Vietnamese);
    let build = || Extractor::new().with_lexicon(lexicon.extended("").expect("no record"));
    c.benchmark_group("vocabulary").sample_size(10).bench_function("build", |b| b.iter(build));
}

criterion_group!(benches, extract, vocabulary);
criterion_main!(benches);
