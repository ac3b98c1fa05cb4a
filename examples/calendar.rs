//! The meetings of the sample articles, or of those given, as a calendar.
//!
//! `cargo run --release --features icalendar --example calendar -- [FILE]... > talks.ics`

mod samples;

use std::io::Write;

use pourparler::{Extractor, Timeline, export};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let files = samples::read()?;
    let articles = samples::articles(&files)?;
    let timelines = articles.iter().map(|article| extractor.extract(article));
    let timeline: Timeline = timelines.collect::<Result<_, _>>()?;
    std::io::stdout().write_all(export::icalendar(&timeline).as_bytes())?;
    Ok(())
}
