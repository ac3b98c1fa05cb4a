//! What is measured, and with what.

use pourparler::Extractor;

use super::common;

/// Real news or else the samples, and how many bytes they have, which is printed.
pub fn texts() -> (Vec<String>, usize) {
    let (name, texts) = match common::corpus() {
        Some(texts) => ("real news", texts),
        None => ("the sample articles", common::samples()),
    };
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} texts of {name}, {:.1} MB\n", texts.len(), bytes as f64 / 1e6);
    (texts, bytes)
}

/// An extractor that reads texts of any length.
pub fn extractor() -> Extractor {
    Extractor::new().with_max_bytes(1 << 30).with_max_entries(usize::MAX)
}

/// From a short notice to ten megabytes, in bytes.
pub const LENGTHS: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// The text, repeated and cut to that length, or a letter less.
pub fn of_length(text: &str, length: usize) -> String {
    let mut text = text.repeat(length.div_ceil(text.len()));
    text.truncate(text.floor_char_boundary(length));
    text
}
