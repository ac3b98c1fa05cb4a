//! One timeline of many articles: what several papers tell of one event is one entry, with every report of it, and with
//! what they do not agree on.
//!
//! `cargo run --release --example merge` shows the sample articles in `examples/articles/`,
//! `cargo run --release --example merge -- FILE...` any others: plain text, with the day of publication at the beginning
//! of the file's name or in the text.

#[path = "timeline/files.rs"]
mod files;
#[path = "timeline/view.rs"]
mod view;

use std::error::Error;
use std::path::PathBuf;

use pourparler::{Extractor, Timeline};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        paths = files::sample_articles()?;
    }
    let extractor = Extractor::new();
    let mut timelines = Vec::new();
    for path in &paths {
        timelines.push(extractor.extract(&files::article(path, &std::fs::read(path)?)?)?);
    }
    // In whatever order they come, the result is the same.
    let story: Timeline = timelines.into_iter().collect();
    view::write(&story, "One story", &mut anstream::stdout().lock())?;
    Ok(())
}
