//! The memory of BENCHMARKS.md: `cargo bench --bench memory`.

mod common;
#[path = "common/setting.rs"]
mod setting;

use std::hint::black_box;

use allocation_counter::AllocationInfo;
use pourparler::{Article, Extractor};

fn main() {
    let (texts, _) = setting::texts();
    let extractor = setting::extractor();
    articles(&extractor, &texts);
    together(&extractor, &texts);
    lengths(&extractor, &texts);
}

fn used(extractor: &Extractor, text: &str) -> AllocationInfo {
    allocation_counter::measure(|| drop(black_box(extractor.extract(&Article::new(text)))))
}

/// Of ordinary articles.
fn articles(extractor: &Extractor, texts: &[String]) {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '…' | '\n');
    let sentence = |part: &&str| part.split_whitespace().nth(2).is_some();
    let sentences: usize = texts.iter().map(|text| text.split(ends).filter(sentence).count()).sum();
    let mut allocations = 0;
    let mut peak = 0.0_f64;
    let (mut all_peaks, mut bytes) = (0, 0);
    for text in texts {
        let used = used(extractor, text);
        allocations += used.count_total;
        all_peaks += used.bytes_max;
        bytes += text.len();
        if text.len() > 1 << 10 {
            peak = peak.max(used.bytes_max as f64 / text.len() as f64);
        }
    }
    println!(
        "Allocations a sentence: {:.2} ({:.1} a kB). Peak memory: {:.2} × the text on average, {peak:.1} × at most.",
        allocations as f64 / sentences as f64,
        allocations as f64 / bytes as f64 * 1e3,
        all_peaks as f64 / bytes as f64,
    );
}

/// Of the first articles that are read together, and of all of them, whose timelines are kept.
fn together(extractor: &Extractor, texts: &[String]) {
    let articles: Vec<Article<'_>> = texts.iter().map(|text| Article::new(text.as_str())).collect();
    for count in [32, articles.len()] {
        let some = &articles[..count.min(articles.len())];
        let bytes: usize = some.iter().map(|article| article.text().len()).sum();
        let used = allocation_counter::measure(|| drop(black_box(extractor.extract_all(some))));
        let peak = used.bytes_max as f64 / bytes as f64;
        println!("{} articles by `extract_all`: peak memory {peak:.2} × their text.", some.len());
    }
}

/// Of texts of every length.
fn lengths(extractor: &Extractor, texts: &[String]) {
    let all = texts.join("\n");
    println!("\n| length | peak memory, × the text |\n|---|---:|");
    for length in setting::LENGTHS {
        let text = setting::of_length(&all, length);
        println!("| {length} B | {:.1} |", used(extractor, &text).bytes_max as f64 / text.len() as f64);
    }
}
