//! Every export, in MB/s of the articles that the timelines were read from: `cargo bench --bench export --all-features`
//! reads the sample articles, and `../shared/corpus/articles.jsonl` where there is one.

mod common;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pourparler::export::{self, Output, Period, Report};
use pourparler::{Article, Extractor, Language, Timeline};

fn article(text: &str) -> Article<'_> {
    Article::new(text).language(Language::Vietnamese)
}

fn measure(c: &mut Criterion, name: &str, texts: &[String]) {
    let extractor = Extractor::new();
    let read: Vec<(Article<'_>, Timeline)> = texts
        .iter()
        .filter_map(|text| Some((article(text), extractor.extract(&article(text)).ok()?)))
        .collect();
    let bytes = read.iter().map(|(article, _)| article.text().len() as u64).sum();
    let mut group = c.benchmark_group(name);
    group.sample_size(10).throughput(Throughput::Bytes(bytes));
    type Export = fn(&Timeline, &Article<'_>) -> String;
    let exports: [(&str, Export); 8] = [
        ("annotated_ansi", export::annotated_ansi),
        ("annotated_html", export::annotated_html),
        ("csv", |timeline, _| export::csv(timeline)),
        ("icalendar", |timeline, _| export::icalendar(timeline)),
        ("jsonld", |timeline, _| export::jsonld(timeline)),
        ("markdown", |timeline, _| export::markdown(timeline, Period::Day)),
        ("report", |timeline, article| Report::new(timeline).article(article).to_html()),
        ("timelinejs", |timeline, _| export::timelinejs(timeline)),
    ];
    for (export, run) in exports {
        let length = |(article, timeline): &(Article<'_>, Timeline)| run(black_box(timeline), article).len();
        group.bench_function(export, |b| b.iter(|| read.iter().map(length).sum::<usize>()));
    }
    group.finish();
}

fn exports(c: &mut Criterion) {
    measure(c, "export_samples", &common::samples());
    if let Some(texts) = common::corpus() {
        measure(c, "export_corpus", &texts);
    }
    c.bench_function("schema", |b| b.iter(|| export::schema(black_box(Output::Timeline)).len()));
}

criterion_group!(benches, exports);
criterion_main!(benches);
