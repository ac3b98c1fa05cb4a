//! Articles as web pages: the article in a page, its headline and its day of publication. (Feature `webpage`.)
//!
//! The crate [`dom_smoothie`] finds the article, as browsers do for their reading view. The day is the one that the page
//! states for machines: schema.org's JSON-LD, the `meta` elements of OpenGraph and its like, `time` elements.
//!
//! ```
//! use pourparler::{Extractor, webpage};
//!
//! let paragraph = "Ngoại trưởng Nga Sergei Lavrov hôm nay nói rằng Nga sẵn sàng đàm phán với Ukraine về ngừng bắn. ".repeat(4);
//! let html = format!(
//!     r#"<html><head><meta property="article:published_time" content="2022-03-14T08:00:00+07:00"><title>Tin</title></head>
//!     <body><nav>Trang chủ</nav><article><h1>Nga sẵn sàng</h1><p>{paragraph}</p><p>{paragraph}</p></article></body></html>"#
//! );
//! let page = webpage::read(&html)?;
//! assert_eq!(page.published.unwrap().to_string(), "2022-03-14");
//! assert!(!page.text.contains("Trang chủ"));
//! let timeline = Extractor::new().extract(&page.article().id("a1"))?;
//! assert_eq!(timeline.entries()[0].when.to_string(), "2022-03-14");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod metadata;
mod parse;

use chrono::NaiveDate;
use dom_smoothie::{Config, Readability, TextMode};
use thiserror::Error;

use crate::model::Article;
use metadata::Metadata;

/// The largest page that [`read`] takes, in bytes: 8 MiB.
pub const MAX_BYTES: usize = 8 << 20;
/// The most nodes (elements, texts, comments) that [`read`] takes in a page, when its mark-up is repaired. News has some
/// thousands.
pub const MAX_NODES: usize = 100_000;
/// How deep they may stand in each other. News has some dozens.
pub const MAX_DEPTH: usize = 256;

/// The article in a web page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The headline.
    pub title: String,
    /// The headline and the paragraphs under it, with a blank line between.
    pub text: String,
    /// The day it was published, if the page states it for machines.
    pub published: Option<NaiveDate>,
}

impl Page {
    /// The page as an [`Article`] to be read. Spans of its timeline are those of [`Page::text`].
    pub fn article(&self) -> Article<'_> {
        let article = Article::new(self.text.as_str());
        match self.published {
            Some(day) => article.published(day),
            None => article,
        }
    }
}

/// Why there is no article in a page.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PageError {
    /// It has more bytes than [`MAX_BYTES`], or more nodes than [`MAX_NODES`].
    #[error("the page is too large: more than {MAX_BYTES} bytes or {MAX_NODES} nodes")]
    TooLarge,
    /// Its elements are nested deeper than [`MAX_DEPTH`].
    #[error("the page is nested too deep: more than {MAX_DEPTH} elements in each other")]
    TooDeep,
    /// Nothing in it looks like an article.
    #[error("the page holds no article")]
    NoArticle,
}

/// Finds the article in the page `html`.
///
/// # Errors
/// Where the page is over a limit, and where nothing in it looks like an article.
pub fn read(html: &str) -> Result<Page, PageError> {
    if html.len() > MAX_BYTES {
        return Err(PageError::TooLarge);
    }
    let document = parse::parse(html)?;
    let metadata = Metadata::of(&document);
    let config = Config {
        // It is read here.
        disable_json_ld: true,
        text_mode: TextMode::Formatted,
        ..Config::default()
    };
    let mut page =
        Readability::with_document(document, None, Some(config)).map_err(|_| PageError::NoArticle)?;
    let found = page.parse().map_err(|_| PageError::NoArticle)?;
    let title = metadata.title.unwrap_or_else(|| found.title.trim().to_owned());
    let body = found.text_content.trim();
    if body.is_empty() {
        return Err(PageError::NoArticle);
    }
    let text = match title.is_empty() || body.starts_with(&title) {
        true => body.to_owned(),
        false => format!("{title}\n\n{body}"),
    };
    Ok(Page { title, text, published: metadata.published })
}
