//! The timeline of news articles, for reading.
//!
//! `cargo run --release --example timeline` shows the sample articles in `examples/articles/`,
//! `cargo run --release --example timeline -- --help` says what else there is.

mod arguments;
mod files;
mod view;

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use arguments::{Arguments, Format, HELP};
use pourparler::{Extractor, jsonl};

fn main() -> ExitCode {
    let run = match arguments::parse() {
        Ok(Some(arguments)) => show_all(&arguments),
        Ok(None) => anstream::stdout().write_all(HELP.as_bytes()).map(|()| true),
        Err(error) => {
            eprintln!("timeline: {error}\nTry `--help`.");
            return ExitCode::FAILURE;
        }
    };
    match run {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads the output has had enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("timeline: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Shows every file; `false` if one could not be read.
fn show_all(arguments: &Arguments) -> io::Result<bool> {
    let samples;
    let paths = if arguments.paths.is_empty() {
        samples = files::sample_articles()?;
        &samples
    } else {
        &arguments.paths
    };
    let extractor = Extractor::new();
    let mut out = anstream::stdout().lock();
    let mut all = true;
    for path in paths {
        if let Err(fault) = show(&extractor, path, arguments, &mut out) {
            match fault {
                Fault::Output(error) => return Err(error),
                Fault::Article(message) => eprintln!("timeline: {}: {message}", path.display()),
            }
            all = false;
        }
    }
    Ok(all)
}

/// Why an article is not shown.
enum Fault {
    /// It cannot be read: the next one may be.
    Article(String),
    /// Nothing more can be written.
    Output(io::Error),
}

fn show(
    extractor: &Extractor,
    path: &Path,
    arguments: &Arguments,
    out: &mut impl Write,
) -> Result<(), Fault> {
    let bytes = std::fs::read(path).map_err(|error| Fault::Article(error.to_string()))?;
    let mut article = files::article(path, &bytes).map_err(|error| Fault::Article(error.to_string()))?;
    if let Some(day) = arguments.published {
        article = article.published(day);
    }
    let timeline = extractor.extract(&article).map_err(|error| Fault::Article(error.to_string()))?;
    match arguments.format {
        Format::Json => writeln!(out, "{}", jsonl::line(&timeline)),
        Format::Text => view::write(&timeline, article.text(), out),
    }
    .map_err(Fault::Output)
}
