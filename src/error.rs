use thiserror::Error;

/// Why an article cannot be read. Every variant names the article.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// There is nothing but white space.
    #[error("article `{article}` is empty")]
    Empty {
        /// The article's id.
        article: String,
    },
    /// The text is larger than the extractor's limit ([`Extractor::with_max_bytes`](crate::Extractor::with_max_bytes)).
    #[error("article `{article}` has {bytes} bytes of text, more than the limit of {limit}")]
    TooLarge {
        /// The article's id.
        article: String,
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// More was found in the text than the extractor's limit
    /// ([`Extractor::with_max_entries`](crate::Extractor::with_max_entries)).
    #[error("article `{article}` has {entries} entries, more than the limit of {limit}")]
    TooManyEntries {
        /// The article's id.
        article: String,
        /// How many there are.
        entries: usize,
        /// The limit.
        limit: usize,
    },
    /// The text is in a language that no language pack covers.
    #[error("article `{article}` is written in {language}, which no language pack covers")]
    UnsupportedLanguage {
        /// The article's id.
        article: String,
        /// The language's English name, or its code where it was given.
        language: String,
    },
    /// The bytes are not UTF-8.
    #[error("article `{article}` is not UTF-8 after byte {valid_up_to}")]
    NotUtf8 {
        /// The article's id.
        article: String,
        /// Up to here they are.
        valid_up_to: usize,
    },
    /// A line of JSON Lines that is no article.
    #[error("no article: {reason}")]
    Json {
        /// The article's id, where the line tells it.
        article: Option<String>,
        /// What is wrong, and where.
        reason: String,
    },
    /// A publication date that is no date.
    #[error("article `{article}`: `{value}` is no publication date of the form YYYY-MM-DD")]
    Published {
        /// The article's id.
        article: String,
        /// What was given.
        value: String,
    },
}

impl Error {
    /// The id of the article at fault, where it has one.
    pub fn article(&self) -> Option<&str> {
        match self {
            Error::Empty { article }
            | Error::TooLarge { article, .. }
            | Error::TooManyEntries { article, .. }
            | Error::UnsupportedLanguage { article, .. }
            | Error::NotUtf8 { article, .. }
            | Error::Published { article, .. } => Some(article),
            Error::Json { article, .. } => article.as_deref(),
        }
    }
}
