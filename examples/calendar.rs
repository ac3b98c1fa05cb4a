//! The meetings of the sample articles, or of those given, as a calendar.
//!
//! `cargo run --release --features icalendar --example calendar -- [FILE]... > talks.ics`

mod samples;

use pourparler::{Extractor, Timeline, export};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let articles = samples::articles()?;
    let timelines = articles.iter().map(|article| extractor.extract(article));
    let timeline: Timeline = timelines.collect::<Result<Vec<_>, _>>()?.into_iter().collect();
    print!("{}", export::icalendar(&timeline));
    Ok(())
}
