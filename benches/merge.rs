//! Merging the timelines of many articles: the time for an article must hardly grow with their number.
//!
//! `cargo bench --bench merge` reads the sample articles as the news of one day after the other and, where there is
//! `../shared/corpus/articles.jsonl`, real news that several papers print. It makes a table: of each set the best of three
//! rounds, and the most memory that a merge takes beside the timelines that go in.

mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use pourparler::{Article, Extractor, Timeline};

const NUMBERS: [usize; 4] = [2_500, 5_000, 10_000, 20_000];
const ROUNDS: usize = 3;

fn main() {
    println!("| news | articles | entries | merge, ms | an article, µs | memory, MB | positions, ms |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    let extractor = Extractor::new();
    let sets = [("samples", Some(common::samples())), ("corpus", common::corpus())];
    for (name, texts) in sets.into_iter().filter_map(|(name, texts)| Some((name, texts?))) {
        for number in NUMBERS {
            row(name, &news(&extractor, &texts, number));
        }
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
    let story = merge();
    let best = |work: &dyn Fn()| {
        let time = |_| {
            let start = Instant::now();
            work();
            start.elapsed()
        };
        (0..ROUNDS).map(time).min().unwrap_or(Duration::ZERO)
    };
    let time = best(&|| drop(merge()));
    let positions = best(&|| _ = black_box(story.positions().contacts().len()));
    let memory = allocation_counter::measure(|| drop(merge()));
    println!(
        "| {name} | {} | {} | {} | {} | {} | {} |",
        timelines.len(),
        story.len(),
        time.as_millis(),
        time.as_micros() / timelines.len() as u128,
        memory.bytes_max / 1_000_000,
        positions.as_millis()
    );
}
