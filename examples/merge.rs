//! One timeline of many articles: what several papers tell of one event is one entry, with every report of it, and with
//! what they do not agree on.
//!
//! `cargo run --release --example merge` shows the sample articles in `examples/articles/`,
//! `cargo run --release --example merge -- FILE...` any others: plain text, with the day of publication at the beginning
//! of the file's name or in the text.

mod samples;
#[path = "timeline/view.rs"]
mod view;

use pourparler::{Extractor, Timeline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let files = samples::read()?;
    let articles = samples::articles(&files)?;
    let timelines = articles.iter().map(|article| extractor.extract(article));
    // In whatever order they come, the result is the same.
    let story: Timeline = timelines.collect::<Result<_, _>>()?;
    view::write(&story, "One story", &mut anstream::stdout().lock())?;
    Ok(())
}
