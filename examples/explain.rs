//! An article with what was found in it, to see why the timeline says what it says.
//!
//! `cargo run --release --features annotate --example explain -- [FILE]...` colours the articles, or the samples, in the
//! terminal; with `HTML=1` in the environment it writes a page instead.

mod samples;

use std::io::Write;

use pourparler::{Extractor, export};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let html = std::env::var_os("HTML").is_some();
    // Colours go where the output is a terminal.
    let mut out = anstream::stdout().lock();
    let files = samples::read()?;
    for article in samples::articles(&files)? {
        let timeline = extractor.extract(&article)?;
        match html {
            true => writeln!(out, "{}", export::annotated_html(&timeline, &article))?,
            false => writeln!(out, "{}", export::annotated_ansi(&timeline, &article))?,
        }
    }
    Ok(())
}
