use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::words::words;
use super::{ArticleId, Edtf, Span};
use crate::Error;

words! {
    /// A language that articles are read in, by its ISO 639-1 code.
    Language {
        /// Vietnamese.
        Vietnamese = "vi",
    }
}

/// A news article to be read: its text, and what is known about it.
///
/// ```
/// use chrono::NaiveDate;
/// use pourparler::Article;
///
/// let article = Article::new("Ông Lavrov nói Nga sẵn sàng đàm phán.")
///     .id("demo-1")
///     .published(NaiveDate::from_ymd_opt(2025, 11, 9).unwrap());
/// assert_eq!(article.text(), "Ông Lavrov nói Nga sẵn sàng đàm phán.");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article<'a> {
    text: Cow<'a, str>,
    id: Option<Cow<'a, str>>,
    published: Option<NaiveDate>,
    language: Option<Language>,
}

impl<'a> Article<'a> {
    /// An article of which only the text is known. The publication date is then read from the text where it states it,
    /// the language is detected, and the id is made from the text.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Article { text: text.into(), id: None, published: None, language: None }
    }

    /// The article in `bytes`, which must be UTF-8; `id` names it in the error and in the timeline.
    ///
    /// # Errors
    /// [`Error::NotUtf8`] says at which byte the text breaks off.
    pub fn from_utf8(id: impl Into<Cow<'a, str>>, bytes: &'a [u8]) -> Result<Self, Error> {
        let id = id.into();
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Article::new(text).id(id)),
            Err(e) => Err(Error::NotUtf8 { article: id.into_owned(), valid_up_to: e.valid_up_to() }),
        }
    }

    /// Names the article; white space in the name is replaced by `-`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Cow<'a, str>>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the day it was published, against which `yesterday` and the like are read.
    #[must_use]
    pub fn published(mut self, day: NaiveDate) -> Self {
        self.published = Some(day);
        self
    }

    /// Sets its language, which is detected otherwise.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// The text as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day of publication as it was given.
    pub fn published_on(&self) -> Option<NaiveDate> {
        self.published
    }

    /// The language as it was given.
    pub fn written_in(&self) -> Option<Language> {
        self.language
    }

    /// The name as it was given.
    pub fn name(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The article's id: its name without white space or, where it has none, a fingerprint of its text.
    pub fn article_id(&self) -> ArticleId {
        let name = match self.id.as_deref().map(str::trim) {
            Some(name) if !name.is_empty() => name.replace(char::is_whitespace, "-"),
            _ => format!("article-{:016x}", fingerprint(&self.text)),
        };
        name.parse().expect("neither empty nor with white space")
    }
}

/// A hash of 64 bits, of eight bytes at a time: the same on every machine and in every release, which `std`'s hashers do
/// not promise. The factor is that of Fibonacci hashing (2⁶⁴ through the golden ratio; Knuth, TAOCP 3, 6.4).
fn fingerprint(text: &str) -> u64 {
    let mix = |hash: u64, word: u64| (hash.rotate_left(29) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let (words, rest) = text.as_bytes().as_chunks();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let words = words.iter().chain((!rest.is_empty()).then_some(&last));
    let hash = words.map(|word| u64::from_le_bytes(*word)).fold(text.len() as u64, mix);
    mix(hash, hash >> 32)
}

/// An article as a timeline remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// The article's id.
    pub article: ArticleId,
    /// Its language.
    pub language: Language,
    /// The day it was published, if known.
    pub published: Option<NaiveDate>,
    /// The times found in it, in the order of the text.
    #[serde(default)]
    pub times: Vec<TimeExpression>,
}

impl Source {
    /// An article of which nothing but id and language is known.
    pub fn new(article: ArticleId, language: Language) -> Self {
        Source { article, language, published: None, times: Vec::new() }
    }
}

/// An expression that can be placed on the calendar, such as `ngày 14/12` or `tuần trước`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeExpression {
    /// Where it stands, in bytes of the text as it was given.
    pub span: Span,
    /// The expression itself.
    pub text: SmolStr,
    /// What it means, or `None` where that cannot be told (a relative expression without a reference time).
    pub value: Option<Edtf>,
}

impl TimeExpression {
    /// An expression and its meaning.
    pub fn new(span: Span, text: impl Into<SmolStr>, value: Option<Edtf>) -> Self {
        TimeExpression { span, text: text.into(), value }
    }
}
