//! Where each side stands on each issue, how that shifts from day to day, where sides meet or clash, and what is offered
//! for what.
//!
//! `cargo run --release --example positions` shows the sample articles in `examples/articles/`,
//! `cargo run --release --example positions -- FILE...` any others.

#[path = "timeline/files.rs"]
mod files;

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;

use pourparler::{Extractor, Timeline};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        paths = files::sample_articles()?;
    }
    let extractor = Extractor::new();
    let mut story = Timeline::default();
    for path in &paths {
        story.extend([extractor.extract(&files::article(path, &std::fs::read(path)?)?)?]);
    }
    write!(io::stdout().lock(), "{}", story.positions())?;
    Ok(())
}
