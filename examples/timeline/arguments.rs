//! The command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::prelude::*;

/// What `--help` prints.
pub const HELP: &str = "\
Reads news articles about negotiations and shows who said, demanded and offered
what, and which meetings were held, planned or called off, day by day.

Usage: timeline [OPTIONS] [FILE]...

A FILE holds one article as plain text in UTF-8, its headline first. Without
any, the sample articles of the crate are shown.

Options:
  --published YYYY-MM-DD  the day the articles were published; otherwise the day
                          that a file's name begins with or, where it begins
                          with none, the day that the text states
  --format text|json      for people (the default), or a line of JSON an article
  -h, --help              this text

Colours are left out where the output is no terminal or NO_COLOR is set. A file
that cannot be read is reported, and the exit status is then 1.
";

/// What the user asks for.
#[derive(Debug, Default)]
pub struct Arguments {
    pub paths: Vec<PathBuf>,
    pub published: Option<NaiveDate>,
    pub format: Format,
}

#[derive(Debug, Clone, Copy, Default)]
pub enum Format {
    #[default]
    Text,
    Json,
}

/// The arguments of this run; `None` where help is all that is asked for.
pub fn parse() -> Result<Option<Arguments>, lexopt::Error> {
    let mut arguments = Arguments::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("published") => arguments.published = Some(parser.value()?.parse_with(day)?),
            Long("format") => arguments.format = parser.value()?.parse_with(format)?,
            Short('h') | Long("help") => return Ok(None),
            Value(path) => arguments.paths.push(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(arguments))
}

fn day(value: &str) -> Result<NaiveDate, String> {
    value.parse().map_err(|_| "a day is written YYYY-MM-DD".to_owned())
}

fn format(value: &str) -> Result<Format, String> {
    match value {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err("the formats are `text` and `json`".to_owned()),
    }
}
