//! The table of BENCHMARKS.md: `cargo bench --bench table`, with `--features rayon` for the figure of all cores.
//!
//! Everything is measured in turn, round after round, and the best round of each counts: what else the machine does
//! slows all of them alike and leaves the ratios.

mod common;
#[path = "common/floors.rs"]
mod floors;
#[path = "common/shapes.rs"]
mod shapes;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use pourparler::times::{Reference, Tagger};
use pourparler::{Article, Extractor, Language, Lexicon};

const ROUNDS: usize = 7;

fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}

// The language is not told, as most programs do not know it.
fn article(text: &str) -> Article<'_> {
    Article::new(text)
}

fn main() {
    let (name, texts) = match common::corpus() {
        Some(texts) => ("real news", texts),
        None => ("the sample articles", common::samples()),
    };
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} texts of {name}, {:.1} MB\n", texts.len(), bytes as f64 / 1e6);
    building();
    let extractor = Extractor::new().with_max_bytes(1 << 30).with_max_entries(usize::MAX);
    costs(&extractor, &texts, bytes);
    stages(&extractor, &texts);
    cores(&extractor, &texts);
    memory(&extractor, &texts);
    let ordinary = lengths(&extractor, &texts);
    heavy(&extractor, ordinary);
}

fn building() {
    let lexicon = Lexicon::builtin(Language::Vietnamese);
    let build = || Extractor::new().with_lexicon(lexicon.extended("").expect("no record"));
    let best = (0..ROUNDS).map(|_| time(build)).min().unwrap_or_default();
    println!("Building an `Extractor`: {:.1} ms for {} terms\n", best.as_secs_f64() * 1e3, lexicon.len());
}

fn costs(extractor: &Extractor, texts: &[String], bytes: usize) {
    let (automaton, dates) = (floors::automaton(), floors::dates());
    let tagger = Tagger::new(Language::Vietnamese);
    let each = |run: &dyn Fn(&str) -> usize| time(|| texts.iter().map(|t| run(black_box(t))).sum::<usize>());
    type Run<'a> = &'a dyn Fn(&str) -> usize;
    let runs: [(&str, Run<'_>); 5] = [
        ("UTF-8 validation", &|text| usize::from(std::str::from_utf8(text.as_bytes()).is_ok())),
        ("bare automaton", &|text| automaton.find_iter(text).count()),
        ("one regular expression for dates", &|text| dates.find_iter(text).count()),
        ("`times` alone", &|text| tagger.find(text, Reference::Unknown).len()),
        ("whole extraction", &|text| extractor.extract(&article(text)).map_or(0, |t| t.len())),
    ];
    let mut best = [Duration::MAX; 5];
    for _ in 0..ROUNDS {
        for (best, (_, run)) in best.iter_mut().zip(&runs) {
            *best = each(run).min(*best);
        }
    }
    println!("| | MB/s | × bare automaton |\n|---|---:|---:|");
    for ((name, _), time) in runs.iter().zip(best) {
        let speed = bytes as f64 / 1e6 / time.as_secs_f64();
        println!("| {name} | {speed:.1} | {:.2} |", time.as_secs_f64() / best[1].as_secs_f64());
    }
}

fn stages(extractor: &Extractor, texts: &[String]) {
    let mut order = Vec::new();
    let mut best: BTreeMap<&str, Duration> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let mut round: BTreeMap<&str, Duration> = BTreeMap::new();
        for text in texts {
            let mut last = Instant::now();
            let _ = extractor.extract_in_stages(&article(text), &mut |stage| {
                *round.entry(stage).or_default() += last.elapsed();
                if !order.contains(&stage) {
                    order.push(stage);
                }
                last = Instant::now();
            });
        }
        for (stage, time) in round {
            best.entry(stage).and_modify(|best| *best = time.min(*best)).or_insert(time);
        }
    }
    let all: Duration = best.values().sum();
    println!("\n| stage | share |\n|---|---:|");
    for stage in order {
        println!("| {stage} | {:.1} % |", 100.0 * best[stage].as_secs_f64() / all.as_secs_f64());
    }
}

/// An extractor shared by two threads, each with every other text.
fn cores(extractor: &Extractor, texts: &[String]) {
    let read = |texts: &mut dyn Iterator<Item = &String>| {
        texts.filter(|t| extractor.extract(&article(t)).is_ok()).count()
    };
    let two = || {
        std::thread::scope(|scope| {
            for n in 0..2 {
                scope.spawn(move || read(&mut texts.iter().skip(n).step_by(2)));
            }
        });
    };
    let (mut alone, mut shared) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        alone = alone.min(time(|| read(&mut texts.iter())));
        shared = shared.min(time(two));
    }
    println!("\nTwo threads that share an extractor: {:.2} ×", alone.as_secs_f64() / shared.as_secs_f64());
    #[cfg(feature = "rayon")]
    {
        let articles: Vec<Article<'_>> = texts.iter().map(|text| article(text)).collect();
        let all = (0..ROUNDS).map(|_| time(|| extractor.extract_all(&articles))).min().unwrap_or_default();
        println!("\n`extract_all`: {:.2} ×", alone.as_secs_f64() / all.as_secs_f64());
    }
}

fn memory(extractor: &Extractor, texts: &[String]) {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '…' | '\n');
    let sentence = |part: &&str| part.split_whitespace().nth(2).is_some();
    let sentences: usize = texts.iter().map(|text| text.split(ends).filter(sentence).count()).sum();
    let mut allocations = 0;
    let mut peak = 0.0_f64;
    let (mut all_peaks, mut bytes) = (0, 0);
    for text in texts {
        let used = allocation_counter::measure(|| drop(black_box(extractor.extract(&article(text)))));
        allocations += used.count_total;
        all_peaks += used.bytes_max;
        bytes += text.len();
        if text.len() > 1 << 10 {
            peak = peak.max(used.bytes_max as f64 / text.len() as f64);
        }
    }
    println!(
        "\nAllocations a sentence: {:.2} ({:.1} a kB). Peak memory: {:.2} × the text on average, {peak:.1} × at most.",
        allocations as f64 / sentences as f64,
        allocations as f64 / bytes as f64 * 1e3,
        all_peaks as f64 / bytes as f64,
    );
}

/// Time per byte of texts of every length; that of the ordinary length is the measure of heavy texts.
fn lengths(extractor: &Extractor, texts: &[String]) -> f64 {
    let all = texts.join("\n");
    let mut ordinary = 0.0;
    println!("\n| length | ns a byte | peak memory |\n|---|---:|---:|");
    for length in [1_000_usize, 10_000, 100_000, 1_000_000, 10_000_000] {
        let text = &all.repeat(length.div_ceil(all.len()))[..];
        let text = &text[..text.floor_char_boundary(length)];
        let pieces = (1_000_000 / length).max(1);
        let run = || (0..pieces).filter(|_| extractor.extract(&article(black_box(text))).is_ok()).count();
        let best = (0..3).map(|_| time(run)).min().unwrap_or_default();
        let used = allocation_counter::measure(|| drop(black_box(extractor.extract(&article(text)))));
        let cost = best.as_secs_f64() * 1e9 / (text.len() * pieces) as f64;
        if length == 100_000 {
            ordinary = cost;
        }
        println!("| {length} B | {cost:.0} | {:.1} × |", used.bytes_max as f64 / text.len() as f64);
    }
    ordinary
}

/// One megabyte of each shape.
fn heavy(extractor: &Extractor, ordinary: f64) {
    println!("\n| 1 MB of | ns a byte | × ordinary text |\n|---|---:|---:|");
    for (name, part) in shapes::SHAPES {
        let text = shapes::text(part, 1_000_000);
        let best = (0..2).map(|_| time(|| extractor.extract(&article(&text)))).min().unwrap_or_default();
        let cost = best.as_secs_f64() * 1e9 / text.len() as f64;
        println!("| {name} | {cost:.0} | {:.2} |", cost / ordinary);
    }
}
