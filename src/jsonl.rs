//! Articles and timelines as JSON Lines: one article a line in, one timeline a line out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::model::{Actor, Article, Entry, Language, TimeExpression, Timeline};
use crate::{Error, Extractor};

/// Reads one article: `{"text": "…", "id": "…", "published": "2025-12-15", "language": "vi"}`, all but `text` optional.
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
        Some(value) => match value.parse::<NaiveDate>() {
            Ok(day) => Some(day),
            Err(_) => return Err(Error::Published { article: name(), value: value.to_owned() }),
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

/// The timeline of one article as one line of JSON, without a line break at its end.
///
/// ```
/// use pourparler::{Article, Extractor, jsonl};
///
/// let timeline = Extractor::new().extract(&Article::new("Nga và Ukraine đàm phán.").id("a1"))?;
/// assert!(jsonl::line(&timeline).starts_with(r#"{"article":"a1","language":"vi","published":null"#));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn line(timeline: &Timeline) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        article: Option<&'a str>,
        language: Option<Language>,
        published: Option<NaiveDate>,
        actors: &'a [Actor],
        times: &'a [TimeExpression],
        entries: &'a [Entry],
    }
    let source = timeline.sources().first();
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

/// What stands in a timeline's place where an article cannot be read: `{"article": ID or null, "error": "…"}`.
pub fn error_line(error: &Error) -> String {
    serde_json::json!({ "article": error.article(), "error": error.to_string() }).to_string()
}

/// Reads one line and writes one: [`article`], [`Extractor::extract`], then [`line`].
///
/// # Errors
/// Those of [`article`] and [`Extractor::extract`].
pub fn read(extractor: &Extractor, line: &str) -> Result<String, Error> {
    article(line).and_then(|article| extractor.extract(&article)).map(|timeline| self::line(&timeline))
}
