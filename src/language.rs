//! Which language a text is written in.

use whatlang::{Lang, detect as guess};

use crate::model::Language;

/// The outcome of detection.
pub(crate) enum Detected {
    /// A language that the crate reads.
    Covered(Language),
    /// Another one, by its English name.
    Other(&'static str),
}

/// So much text is enough to tell a language.
const ENOUGH: usize = 4096;

/// The language of `text`, judged by its first few thousand bytes. Where nothing tells, it is taken for the first
/// language: reading it finds nothing, which is better than refusing a short headline.
pub(crate) fn detect(text: &str) -> Detected {
    let sample = &text[..text.floor_char_boundary(ENOUGH.min(text.len()))];
    match guess(sample) {
        Some(info) if info.lang() == Lang::Vie => Detected::Covered(Language::Vietnamese),
        Some(info) if info.is_reliable() => Detected::Other(info.lang().eng_name()),
        _ => Detected::Covered(Language::Vietnamese),
    }
}
