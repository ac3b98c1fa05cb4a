//! A page with a picture of the timeline.
//!
//! `cargo run --release --features report --example report -- [FILE]...` reads the sample articles, or those given, as
//! one timeline, and says where it wrote the page.

mod samples;

use pourparler::export::Report;
use pourparler::{Extractor, Timeline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let files = samples::read()?;
    let articles = samples::articles(&files)?;
    let timelines = articles.iter().map(|article| extractor.extract(article));
    let timeline: Timeline = timelines.collect::<Result<_, _>>()?;
    let report = Report::new(&timeline).title("Talks in the news");
    let page = articles.iter().fold(report, Report::article).to_html();
    let path = std::env::temp_dir().join("pourparler-report.html");
    std::fs::write(&path, &page)?;
    println!("{} entries, {} kB: {}", timeline.len(), page.len() / 1000, path.display());
    Ok(())
}
