//! JSON Lines in, JSON Lines out: one article a line, one timeline a line, one article in memory at a time.
//!
//! `cargo run --release --example jsonl < articles.jsonl > timelines.jsonl`
//!
//! A line that cannot be read yields `{"article": …, "error": …}` in its place; the exit status is then 1.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use pourparler::{Extractor, jsonl};

fn main() -> io::Result<ExitCode> {
    let extractor = Extractor::new();
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    let mut faults = false;
    while {
        line.clear();
        input.read_until(b'\n', &mut line)? > 0
    } {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answer = match std::str::from_utf8(&line) {
            Ok(line) => jsonl::read(&extractor, line).unwrap_or_else(|error| {
                faults = true;
                jsonl::error_line(&error)
            }),
            Err(error) => {
                faults = true;
                let error = pourparler::Error::Json { article: None, reason: format!("the line is {error}") };
                jsonl::error_line(&error)
            }
        };
        writeln!(output, "{answer}")?;
    }
    output.flush()?;
    Ok(if faults { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
