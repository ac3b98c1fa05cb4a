//! Merging the timelines of many articles, in articles a second: the time for an article must hardly grow with their
//! number.
//!
//! `cargo bench --bench merge` reads the sample articles as the news of one day after the other, and
//! `../shared/corpus/articles.jsonl` where there is one.

use std::hint::black_box;
use std::path::Path;

use chrono::{Days, NaiveDate};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pourparler::{Article, Extractor, Timeline, jsonl};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample articles, each printed by so many papers on so many days.
fn samples(extractor: &Extractor, number: usize) -> Vec<Timeline> {
    let files = std::fs::read_dir(root().join("examples/articles")).expect("samples");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).expect("UTF-8")).collect();
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day");
    let read = |(n, text): (usize, &String)| {
        let day = first + Days::new((n / texts.len() / 4) as u64);
        let article = Article::new(text.as_str()).id(format!("paper-{n}")).published(day);
        extractor.extract(&article).expect("a sample article")
    };
    texts.iter().cycle().take(number).enumerate().map(read).collect()
}

/// Real news, where it is at hand.
fn corpus(extractor: &Extractor) -> Option<Vec<Timeline>> {
    let lines = std::fs::read_to_string(root().join("../shared/corpus/articles.jsonl")).ok()?;
    let articles = lines.lines().filter_map(|line| jsonl::article(line).ok());
    Some(articles.filter_map(|article| extractor.extract(&article).ok()).collect())
}

fn merge(c: &mut Criterion) {
    let extractor = Extractor::new();
    let mut sets: Vec<(&str, Vec<Timeline>)> =
        [100, 1000, 4000].map(|number| ("samples", samples(&extractor, number))).into();
    sets.extend(corpus(&extractor).map(|timelines| ("corpus", timelines)));
    let mut group = c.benchmark_group("merge");
    group.sample_size(10);
    for (name, timelines) in &sets {
        group.throughput(Throughput::Elements(timelines.len() as u64));
        group.bench_with_input(BenchmarkId::new(*name, timelines.len()), timelines, |b, timelines| {
            b.iter(|| black_box(timelines).iter().cloned().collect::<Timeline>().len());
        });
        let all: Timeline = timelines.iter().cloned().collect();
        all.len();
        group.bench_with_input(
            BenchmarkId::new(format!("{name}_positions"), timelines.len()),
            &all,
            |b, all| {
                b.iter(|| black_box(all).positions().contacts().len());
            },
        );
    }
    group.finish();
}

criterion_group!(benches, merge);
criterion_main!(benches);
