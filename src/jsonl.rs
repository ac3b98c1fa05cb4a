//! Articles and timelines as JSON Lines: one article a line in, one timeline a line out.
//!
//! [`stream`] does it all, one article in memory at a time; [`article`], [`line()`] and [`error_line`] are its parts.
//! [`stream_up_to`] sets the longest line that is read.
//!
//! In, with all but `text` optional:
//!
//! ```json
//! {"id": "a1", "text": "…", "published": "2025-12-15", "language": "vi"}
//! ```
//!
//! Out: `article`, `language`, `published`, `actors`, `times` (with spans and EDTF values) and `entries`. A line that
//! cannot be read yields `{"article": ID or null, "error": "…"}` in its place. Spans are bytes of `text` as it was given.

use std::io::{self, BufRead, Read, Write};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::model::{Actor, Article, Entry, Language, TimeExpression, Timeline};
use crate::{Error, Extractor};

/// The longest line that [`stream`] reads, without its line feed: 16 MiB, which has room for a text of
/// [the default limit](Extractor::DEFAULT_MAX_BYTES) with every byte escaped.
pub const MAX_LINE: usize = 16 << 20;

/// What [`stream`] has written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Lines with a timeline.
    pub timelines: u64,
    /// Lines with an error.
    pub errors: u64,
}

/// Reads one article a line from `input` and writes one line for each to `output`, in the same order: its timeline
/// or, where it cannot be read, an error. Every line counts, blank ones too: they are no articles.
///
/// Memory does not grow with the input: a line longer than [`MAX_LINE`] is passed over and gets an error.
/// Lines are written whole, one call of `output` each.
///
/// ```
/// use pourparler::{Extractor, jsonl};
///
/// let input = "{\"id\": \"a1\", \"text\": \"Nga và Ukraine đàm phán.\"}\nnonsense\n";
/// let mut output = Vec::new();
/// let written = jsonl::stream(&Extractor::new(), input.as_bytes(), &mut output)?;
/// assert_eq!((written.timelines, written.errors), (1, 1));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Only those of reading `input` and writing `output`.
pub fn stream(extractor: &Extractor, input: impl BufRead, output: impl Write) -> io::Result<Written> {
    stream_up_to(MAX_LINE, extractor, input, output)
}

/// [`stream`] with another limit than [`MAX_LINE`], in bytes.
///
/// ```
/// use pourparler::{Extractor, jsonl};
///
/// let mut output = Vec::new();
/// let input = "{\"text\": \"Nga và Ukraine đàm phán.\"}\n";
/// let written = jsonl::stream_up_to(20, &Extractor::new(), input.as_bytes(), &mut output)?;
/// assert_eq!(written.errors, 1);
/// assert!(String::from_utf8_lossy(&output).contains("longer than 20 bytes"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Only those of reading `input` and writing `output`.
pub fn stream_up_to(
    max_line: usize,
    extractor: &Extractor,
    mut input: impl BufRead,
    mut output: impl Write,
) -> io::Result<Written> {
    let mut written = Written::default();
    let mut line = Vec::new();
    while next_line(max_line, &mut input, &mut line)? {
        let mut answer = match decode(max_line, &line).and_then(|line| read(extractor, line)) {
            Ok(timeline) => {
                written.timelines += 1;
                timeline
            }
            Err(error) => {
                written.errors += 1;
                error_line(&error)
            }
        };
        answer.push('\n');
        output.write_all(answer.as_bytes())?;
    }
    output.flush()?;
    Ok(written)
}

/// Reads the next line into `line`, of a line that is too long only the beginning; `false` at the end.
fn next_line(max_line: usize, input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    input.by_ref().take((max_line as u64).saturating_add(1)).read_until(b'\n', line)?;
    if line.len() > max_line && !line.ends_with(b"\n") {
        input.skip_until(b'\n')?;
    }
    Ok(!line.is_empty())
}

fn decode(max_line: usize, line: &[u8]) -> Result<&str, Error> {
    let error = |reason| Error::Json { article: None, reason };
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    if line.len() > max_line {
        return Err(error(format!("the line is longer than {max_line} bytes")));
    }
    std::str::from_utf8(line).map_err(|fault| error(format!("the line is not UTF-8: {fault}")))
}

/// Reads one article: `{"text": "…", "id": "…", "published": "2025-12-15", "language": "vi"}`, all but `text` optional.
/// An `id` may be a string or a number; a byte order mark before the object is passed over.
///
/// ```
/// use pourparler::{Error, jsonl};
///
/// let article = jsonl::article(r#"{"id": 7, "text": "Nga và Ukraine đàm phán."}"#)?;
/// assert_eq!(article.name(), Some("7"));
/// let error = jsonl::article(r#"{"id": 7}"#).unwrap_err();
/// assert_eq!(error.article(), Some("7"));
/// assert!(error.to_string().contains("missing field `text`"));
/// # Ok::<(), Error>(())
/// ```
///
/// # Errors
/// [`Error::Json`] where the line is no such object, [`Error::Published`] where the date is none,
/// [`Error::UnsupportedLanguage`] where no pack covers the language.
pub fn article(line: &str) -> Result<Article<'static>, Error> {
    #[derive(Deserialize)]
    struct Fields {
        text: String,
        id: Option<Value>,
        published: Option<String>,
        language: Option<String>,
    }
    let id_of = |value: &Value| match value {
        Value::Null => None,
        Value::String(id) => Some(id.clone()),
        other => Some(other.to_string()),
    };
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    let fields: Fields = serde_json::from_str(line).map_err(|error| Error::Json {
        article: serde_json::from_str::<Value>(line).ok().and_then(|v| v.get("id").and_then(id_of)),
        reason: error.to_string(),
    })?;
    let mut article = Article::new(fields.text);
    if let Some(id) = fields.id.as_ref().and_then(id_of) {
        article = article.id(id);
    }
    let name = || article.article_id().to_string();
    let published = match fields.published.as_deref() {
        None | Some("") => None,
        Some(value) => match day(value) {
            Some(day) => Some(day),
            None => return Err(Error::Published { article: name(), value: value.to_owned() }),
        },
    };
    let language = match fields.language.as_deref() {
        None | Some("") => None,
        Some(code) => match code.parse::<Language>() {
            Ok(language) => Some(language),
            Err(_) => return Err(Error::UnsupportedLanguage { article: name(), language: code.to_owned() }),
        },
    };
    if let Some(day) = published {
        article = article.published(day);
    }
    if let Some(language) = language {
        article = article.language(language);
    }
    Ok(article)
}

/// The day `YYYY-MM-DD`, and nothing looser.
fn day(value: &str) -> Option<NaiveDate> {
    let day = value.parse::<NaiveDate>().ok()?;
    (day.to_string() == value).then_some(day)
}

/// The timeline of one article as one line of JSON, without a line break at its end. A timeline of several articles has
/// neither `article` nor `times` of its own; to write one that can be read again, serialise the [`Timeline`] itself.
///
/// ```
/// use pourparler::{Article, Extractor, jsonl};
///
/// let timeline = Extractor::new().extract(&Article::new("Nga và Ukraine đàm phán.").id("a1"))?;
/// assert!(jsonl::line(&timeline).starts_with(r#"{"article":"a1","language":"vi","published":null"#));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn line(timeline: &Timeline) -> String {
    let source = match timeline.sources() {
        [one] => Some(one),
        _ => None,
    };
    let line = Line {
        article: source.map(|s| s.article.as_str()),
        language: source.map(|s| s.language),
        published: source.and_then(|s| s.published),
        actors: timeline.actors(),
        times: source.map_or(&[], |s| &s.times),
        entries: timeline.entries(),
    };
    serde_json::to_string(&line).expect("a timeline has string keys only")
}

/// The timeline of one article, as programs in other languages read it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Line<'a> {
    /// The article's id; `null` for a timeline of several articles.
    article: Option<&'a str>,
    language: Option<Language>,
    /// The day it was published, if known.
    published: Option<NaiveDate>,
    actors: &'a [Actor],
    times: &'a [TimeExpression],
    entries: &'a [Entry],
}

/// What stands in a timeline's place where an article cannot be read.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ErrorLine<'a> {
    /// The article's id, if it is known.
    article: Option<&'a str>,
    /// What is wrong.
    error: String,
}

/// What stands in a timeline's place where an article cannot be read: `{"article": ID or null, "error": "…"}`.
///
/// ```
/// use pourparler::jsonl;
///
/// let error = jsonl::article(r#"{"text": "…", "id": "a1", "published": "31/12/2025"}"#).unwrap_err();
/// assert_eq!(
///     jsonl::error_line(&error),
///     r#"{"article":"a1","error":"article `a1`: `31/12/2025` is no publication date of the form YYYY-MM-DD"}"#
/// );
/// ```
pub fn error_line(error: &Error) -> String {
    let line = ErrorLine { article: error.article(), error: error.to_string() };
    serde_json::to_string(&line).expect("an error line has string keys only")
}

/// Reads one line and writes one: [`article`], [`Extractor::extract`], then [`line()`].
///
/// # Errors
/// Those of [`article`] and [`Extractor::extract`].
pub fn read(extractor: &Extractor, line: &str) -> Result<String, Error> {
    article(line).and_then(|article| extractor.extract(&article)).map(|timeline| self::line(&timeline))
}
