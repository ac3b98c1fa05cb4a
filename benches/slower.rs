//! A searcher for slow texts: mutates the heaviest ones that it knows, keeps those that cost more per byte, and prints
//! the worst. `cargo bench --bench slower -- 60` searches for so many seconds (10 if not told), from the same seed each
//! time. A text that costs more than three times what news does is a fault; so is one whose cost grows with its length.

mod common;
#[path = "common/shapes.rs"]
mod shapes;

use std::hint::black_box;
use std::time::{Duration, Instant};

use pourparler::{Article, Extractor, Language};

/// The length at which texts compete.
const LENGTH: usize = 40_000;
/// So many of the heaviest live on.
const ALIVE: usize = 24;

/// A small generator of numbers (SplitMix64): the search is the same on every machine, but for what its clock says.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as usize % n.max(1)
    }

    fn of<'t, T: ?Sized>(&mut self, items: &[&'t T]) -> &'t T {
        items[self.below(items.len())]
    }
}

/// Nanoseconds a byte when `part` is repeated up to `length`: the least of three runs.
fn cost(extractor: &Extractor, part: &str, length: usize) -> f64 {
    let text = shapes::text(part, length);
    let article = Article::new(&text).language(Language::Vietnamese);
    let run = || {
        let start = Instant::now();
        let _ = black_box(extractor.extract(&article));
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap_or_default().as_secs_f64() * 1e9 / text.len() as f64
}

/// A text made of one or two others: joined, cut, doubled, with a word put in or taken out.
fn mutant(chance: &mut Chance, one: &str, other: &str, words: &[&str]) -> String {
    let own: Vec<&str> = one.split_inclusive(' ').collect();
    let at = chance.below(own.len());
    let mut text = match chance.below(6) {
        0 => one.to_owned() + other,
        1 => own[at..].concat(),
        2 => own[..at].concat() + own[at..].concat().repeat(2).as_str(),
        3 => own[..at].concat() + own.get(at + 1..).unwrap_or_default().concat().as_str(),
        _ => {
            own[..at].concat()
                + chance.of(words)
                + [" ", "", ", ", ". ", "\n"][chance.below(5)]
                + &own[at..].concat()
        }
    };
    text.truncate(text.floor_char_boundary(2_000));
    if text.trim().is_empty() { one.to_owned() } else { text }
}

fn main() {
    let seconds = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(10);
    let texts = common::corpus().unwrap_or_else(common::samples);
    let news: String = texts.iter().take(200).map(String::as_str).collect::<Vec<_>>().join("\n");
    let words: Vec<&str> = news.split(' ').filter(|word| !word.is_empty()).collect();
    let extractor = Extractor::new().with_max_bytes(1 << 30).with_max_entries(usize::MAX);
    let ordinary = cost(&extractor, &news, news.len());
    let weigh = |part: &str| cost(&extractor, part, LENGTH) / ordinary;

    let mut chance = Chance(1);
    let shapes = shapes::SHAPES.iter().map(|(_, part)| (*part).to_owned()).filter(|part| !part.is_empty());
    let mut alive: Vec<(f64, String)> = shapes.map(|part| (weigh(&part), part)).collect();
    let (end, mut tried) = (Instant::now() + Duration::from_secs(seconds), 0);
    while Instant::now() < end {
        let (one, other) = (chance.below(alive.len()), chance.below(alive.len()));
        let part = mutant(&mut chance, &alive[one].1, &alive[other].1, &words);
        let weight = weigh(&part);
        tried += 1;
        if alive.iter().all(|(_, known)| *known != part) {
            alive.push((weight, part));
        }
        alive.sort_by(|a, b| b.0.total_cmp(&a.0));
        alive.truncate(ALIVE);
    }
    println!("{tried} texts tried; ordinary news costs {ordinary:.0} ns a byte. The heaviest:\n");
    for (weight, part) in alive.iter().take(8) {
        let long = cost(&extractor, part, LENGTH * 10) / ordinary;
        println!("{weight:.2} × (ten times as long: {long:.2} ×) {part:?}");
    }
}
