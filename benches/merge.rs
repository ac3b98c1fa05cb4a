//! Merging the timelines of many articles: the time for an article must hardly grow with their number.
//!
//! `cargo bench --bench merge` reads the sample articles as the news of one day after the other and, where there is
//! `../shared/corpus/articles.jsonl`, real news that several papers print. It makes a table: of each set the better of two
//! rounds, and the most memory that a merge takes beside the timelines that go in.

mod common;

use std::hint::black_box;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use pourparler::{Article, Extractor, Timeline};

const NUMBERS: [usize; 4] = [2_500, 5_000, 10_000, 20_000];

fn main() {
    println!("| news | articles | entries | merge, ms | an article, µs | memory, MB | positions, ms |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    let extractor = Extractor::new();
    let sets = [("corpus", common::corpus()), ("samples", Some(common::samples()))];
    for (name, texts) in sets.into_iter().filter_map(|(name, texts)| Some((name, texts?))) {
        let news = news(&extractor, &texts, NUMBERS.into_iter().max().unwrap_or_default());
        NUMBERS.iter().for_each(|number| row(name, &news[..*number]));
    }
}

/// So many articles: each text is printed by four papers on one day, and again on a later one until there are enough.
fn news(extractor: &Extractor, texts: &[String], number: usize) -> Vec<Timeline> {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day");
    let read = |n: usize| {
        let day = first + Days::new((n / 40) as u64);
        let article =
            Article::new(texts[n / 4 % texts.len()].as_str()).id(format!("paper-{n}")).published(day);
        extractor.extract(&article).ok()
    };
    (0..).filter_map(read).take(number).collect()
}

fn row(name: &str, timelines: &[Timeline]) {
    let merge = || {
        let story: Timeline = black_box(timelines).iter().cloned().collect();
        story.entries();
        story
    };
    let (story, first) = time(merge);
    let (_, second) = time(merge);
    let best = first.min(second);
    let memory = allocation_counter::measure(|| drop(merge()));
    let (_, positions) = time(|| story.positions().contacts().len());
    println!(
        "| {name} | {} | {} | {} | {} | {} | {} |",
        timelines.len(),
        story.len(),
        best.as_millis(),
        best.as_micros() / timelines.len() as u128,
        memory.bytes_max / 1_000_000,
        positions.as_millis()
    );
}

fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = now();
    let done = black_box(work());
    (done, now() - start)
}

/// The time this program has had a processor, which other programs do not lengthen; where the system does not tell it,
/// the time of day.
fn now() -> Duration {
    let spent = std::fs::read_to_string("/proc/self/schedstat").ok();
    let spent = spent.and_then(|line| line.split(' ').next()?.parse().ok());
    static START: OnceLock<Instant> = OnceLock::new();
    spent.map_or_else(|| START.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}
