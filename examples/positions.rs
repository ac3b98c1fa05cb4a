//! Where each side stands on each issue, how that shifts from day to day, where sides meet or clash, and what is offered
//! for what.
//!
//! `cargo run --release --example positions` shows the sample articles in `examples/articles/`,
//! `cargo run --release --example positions -- FILE...` any others.

mod samples;

use std::io::{self, Write};

use pourparler::{Extractor, Timeline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let files = samples::read()?;
    let articles = samples::articles(&files)?;
    let timelines = articles.iter().map(|article| extractor.extract(article));
    let story: Timeline = timelines.collect::<Result<_, _>>()?;
    write!(io::stdout().lock(), "{}", story.positions())?;
    Ok(())
}
