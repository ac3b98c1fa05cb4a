//! JSON Lines in, JSON Lines out: one article a line, one timeline a line, one article in memory at a time.
//!
//! `cargo run --release --example jsonl < articles.jsonl > timelines.jsonl`
//!
//! A line that cannot be read (no JSON, no `text`, too long) yields `{"article": …, "error": "…"}` in its place; the
//! exit status is then 1. See `pourparler::jsonl` for the fields.

use std::io::{self, ErrorKind};
use std::process::ExitCode;

use pourparler::{Extractor, jsonl};

fn main() -> ExitCode {
    match jsonl::stream(&Extractor::new(), io::stdin().lock(), io::stdout().lock()) {
        Ok(written) if written.errors == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // Whoever reads the timelines has had enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("jsonl: {error}");
            ExitCode::FAILURE
        }
    }
}
