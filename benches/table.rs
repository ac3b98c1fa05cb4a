//! The table of BENCHMARKS.md: `cargo bench --bench table`, with `--features rayon` for the figure of all cores.
//!
//! Everything is measured in turn, round after round, and the best round of each counts: what else the machine does
//! slows all of them alike and leaves the ratios. Memory has a program of its own (`memory.rs`): to count allocations slows
//! them.

mod common;
#[path = "common/floors.rs"]
mod floors;
#[path = "common/setting.rs"]
mod setting;
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
    let (texts, bytes) = setting::texts();
    building();
    let extractor = setting::extractor();
    costs(&extractor, &texts, bytes);
    stages(&extractor, &texts);
    cores(&extractor, &texts);
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
    let articles: Vec<Article<'_>> = texts.iter().map(|text| article(text)).collect();
    let each = |run: &dyn Fn(&str) -> usize| time(|| texts.iter().map(|t| run(black_box(t))).sum::<usize>());
    type Run<'a> = &'a dyn Fn(&str) -> usize;
    let runs: [(&str, Run<'_>); 5] = [
        ("UTF-8 validation", &|text| usize::from(std::str::from_utf8(text.as_bytes()).is_ok())),
        ("bare automaton", &|text| automaton.find_iter(text).count()),
        ("one regular expression for dates", &|text| dates.find_iter(text).count()),
        ("`times` alone", &|text| tagger.find(text, Reference::Unknown).len()),
        ("whole extraction, `extract`", &|text| extractor.extract(&article(text)).map_or(0, |t| t.len())),
    ];
    let (mut best, mut all) = ([Duration::MAX; 5], Duration::MAX);
    for _ in 0..ROUNDS {
        for (best, (_, run)) in best.iter_mut().zip(&runs) {
            *best = each(run).min(*best);
        }
        all = all.min(time(|| one_core(|| extractor.extract_all(black_box(&articles)))));
    }
    println!("| | MB/s | × bare automaton |\n|---|---:|---:|");
    let names = runs.iter().map(|(name, _)| *name).chain(["whole extraction, `extract_all`, one core"]);
    for (name, time) in names.zip(best.into_iter().chain([all])) {
        let speed = bytes as f64 / 1e6 / time.as_secs_f64();
        println!("| {name} | {speed:.1} | {:.2} |", time.as_secs_f64() / best[1].as_secs_f64());
    }
}

/// What `extract_all` does where there is but one core.
fn one_core<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    #[cfg(feature = "rayon")]
    return rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("one thread").install(run);
    #[cfg(not(feature = "rayon"))]
    run()
}

/// The shares where articles are read one by one.
fn stages(extractor: &Extractor, texts: &[String]) {
    let mut order = Vec::new();
    let mut best: BTreeMap<&str, Duration> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let mut round: BTreeMap<&str, Duration> = BTreeMap::new();
        for text in texts {
            let mut last = Instant::now();
            let _ = extractor.extract_in_stages(&[article(text)], &mut |stage| {
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
        let read = || extractor.extract_all(&articles);
        let alone = (0..ROUNDS).map(|_| time(|| one_core(read))).min().unwrap_or_default();
        let all = (0..ROUNDS).map(|_| time(read)).min().unwrap_or_default();
        println!("\n`extract_all` on all cores: {:.2} ×", alone.as_secs_f64() / all.as_secs_f64());
    }
}

/// Time per byte of texts of every length; that of the ordinary length is the measure of heavy texts.
fn lengths(extractor: &Extractor, texts: &[String]) -> f64 {
    let all = texts.join("\n");
    let mut ordinary = 0.0;
    println!("\n| length | ns a byte |\n|---|---:|");
    for length in setting::LENGTHS {
        let text = setting::of_length(&all, length);
        let pieces = (1_000_000 / length).max(1);
        let run = || (0..pieces).filter(|_| extractor.extract(&article(black_box(&text))).is_ok()).count();
        let best = (0..3).map(|_| time(run)).min().unwrap_or_default();
        let cost = best.as_secs_f64() * 1e9 / (text.len() * pieces) as f64;
        if length == 100_000 {
            ordinary = cost;
        }
        println!("| {length} B | {cost:.0} |");
    }
    ordinary
}

/// One megabyte of each shape, in a language that is told: some look like none.
fn heavy(extractor: &Extractor, ordinary: f64) {
    println!("\n| 1 MB of | ns a byte | × ordinary text |\n|---|---:|---:|");
    for (name, part) in shapes::SHAPES {
        let text = shapes::text(part, 1_000_000);
        let article = Article::new(&text).language(Language::Vietnamese);
        let best = (0..2).map(|_| time(|| extractor.extract(&article))).min().unwrap_or_default();
        let cost = best.as_secs_f64() * 1e9 / text.len() as f64;
        println!("| {name} | {cost:.0} | {:.2} |", cost / ordinary);
    }
}
