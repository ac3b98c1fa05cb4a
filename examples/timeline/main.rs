//! The timeline of news articles, for reading.
//!
//! `cargo run --release --example timeline` shows the sample articles in `examples/articles/`,
//! `cargo run --release --example timeline -- --help` says what else there is.

mod arguments;
mod view;

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::{Arguments, Format, HELP};
use chrono::NaiveDate;
use pourparler::{Article, Extractor, jsonl};

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
        samples = sample_articles()?;
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
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let published = arguments.published.or_else(|| day_in(&name));
    let mut article = Article::from_utf8(name, &bytes).map_err(|error| Fault::Article(error.to_string()))?;
    if let Some(day) = published {
        article = article.published(day);
    }
    let timeline = extractor.extract(&article).map_err(|error| Fault::Article(error.to_string()))?;
    match arguments.format {
        Format::Json => writeln!(out, "{}", jsonl::line(&timeline)),
        Format::Text => view::write(&timeline, article.text(), out),
    }
    .map_err(Fault::Output)
}

/// The day that a file's name begins with: `2026-05-07-geneva.txt`.
fn day_in(name: &str) -> Option<NaiveDate> {
    name.get(..10)?.parse().ok()
}

/// The articles that come with the crate, in the order of their names.
fn sample_articles() -> io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths =
        std::fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
