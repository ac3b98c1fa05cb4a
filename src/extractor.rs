use chrono::{Datelike, NaiveDate};

use crate::assemble;
use crate::layout;
use crate::lexicon::Lexicon;
use crate::mark::Doc;
use crate::model::{Article, Language, Timeline};
use crate::text::Canon;
use crate::{Error, actors, conditions, language, meetings, statements, times};

/// Reads articles. Build one and use it for all of them: building takes some milliseconds, cloning nothing.
///
/// It is `Send + Sync`, holds nothing that changes, and gives the same timeline for the same article every time.
///
/// ```
/// use pourparler::{Article, Extractor};
///
/// let extractor = Extractor::new();
/// let timeline = extractor.extract(&Article::new("Tổng thống Pháp Emmanuel Macron kêu gọi Nga ngừng bắn."))?;
/// assert!(timeline.actors().iter().any(|actor| actor.name == "Emmanuel Macron"));
/// # Ok::<(), pourparler::Error>(())
/// ```
#[derive(Clone)]
pub struct Extractor {
    /// One for each language.
    lexicons: Vec<Lexicon>,
    max_bytes: usize,
    max_entries: usize,
}

impl Extractor {
    /// The largest text that is read unless [`with_max_bytes`](Self::with_max_bytes) says otherwise: 1 MiB.
    pub const DEFAULT_MAX_BYTES: usize = 1 << 20;

    /// The most entries that one article may have unless [`with_max_entries`](Self::with_max_entries) says otherwise:
    /// 65,536. News has some five a kilobyte, so only a text made to be heavy comes near.
    pub const DEFAULT_MAX_ENTRIES: usize = 1 << 16;

    /// An extractor with the crate's own vocabulary of every language.
    pub fn new() -> Self {
        let lexicons = Language::ALL.iter().map(|language| Lexicon::builtin(*language)).collect();
        Extractor { lexicons, max_bytes: Self::DEFAULT_MAX_BYTES, max_entries: Self::DEFAULT_MAX_ENTRIES }
    }

    /// Reads articles in the lexicon's language by this lexicon instead of the crate's own.
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicons.retain(|own| own.language() != lexicon.language());
        self.lexicons.push(lexicon);
        self
    }

    /// Sets the largest text that is read, in bytes; at most 2 GiB.
    #[must_use]
    pub fn with_max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes.min(1 << 31);
        self
    }

    /// Sets how many entries one article may have: more are an error, so that no timeline is silently cut short.
    ///
    /// ```
    /// use pourparler::{Article, Error, Extractor};
    ///
    /// let article = Article::new("Nga nói rằng họ sẵn sàng đàm phán với Ukraine.");
    /// let error = Extractor::new().with_max_entries(1).extract(&article).unwrap_err();
    /// assert!(matches!(error, Error::TooManyEntries { limit: 1, .. }));
    /// ```
    #[must_use]
    pub fn with_max_entries(mut self, entries: usize) -> Self {
        self.max_entries = entries;
        self
    }

    /// The timeline of one article. One in which nothing is found is empty, which is no error.
    ///
    /// # Errors
    /// Where the text is blank, larger than the limit, or in a language that no pack covers, where it has more entries
    /// than the limit, and where the day of publication has a year of other than one to four digits.
    pub fn extract(&self, article: &Article<'_>) -> Result<Timeline, Error> {
        self.extract_in_stages(article, &mut |_| {})
    }

    /// The timelines of many articles, in their order, read by all cores.
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let articles = [Article::new("Ngày 5/3/2022, hai bên đàm phán."), Article::new(" ")];
    /// let timelines = Extractor::new().extract_all(&articles);
    /// assert!(timelines[0].is_ok() && timelines[1].is_err());
    /// ```
    #[cfg(feature = "rayon")]
    pub fn extract_all(&self, articles: &[Article<'_>]) -> Vec<Result<Timeline, Error>> {
        use rayon::prelude::*;

        articles.par_iter().map(|article| self.extract(article)).collect()
    }

    /// As [`extract`](Self::extract), and tells `done` the name of every stage behind it: for benchmarks.
    #[doc(hidden)]
    pub fn extract_in_stages(
        &self,
        article: &Article<'_>,
        done: &mut dyn FnMut(&'static str),
    ) -> Result<Timeline, Error> {
        let id = article.article_id();
        let text = article.text();
        if text.len() > self.max_bytes {
            let article = id.to_string();
            return Err(Error::TooLarge { article, bytes: text.len(), limit: self.max_bytes });
        }
        if let Some(day) = article.published_on().filter(|day| !(1..=9998).contains(&day.year())) {
            return Err(Error::Published { article: id.to_string(), value: day.to_string() });
        }
        let canon = Canon::new(text);
        if canon.as_str().trim().is_empty() {
            return Err(Error::Empty { article: id.to_string() });
        }
        done("text");
        let lexicon = self.lexicon(article, canon.as_str())?;
        done("language");
        let tokens = lexicon.tokens(canon.as_str());
        done("tokens");
        let layout = layout::layout(canon.as_str(), &tokens, lexicon.layout());
        done("layout");
        let doc = Doc::with_tokens(canon.as_str(), &layout.blocks, tokens, lexicon);
        done("mark");
        let published: Option<NaiveDate> = article.published_on().or(layout.published);
        let times = times::tag(&doc, published);
        done("times");
        let cast = actors::find(&doc, &times);
        done("actors");
        let said = statements::find(&doc, &cast, &times, published);
        done("statements");
        let terms = conditions::find(&doc, &cast, &times, &said, published);
        done("conditions");
        let met = meetings::find(&doc, &cast, &times, &said, published);
        done("meetings");
        let (entries, limit) = (said.len() + terms.len() + met.len(), self.max_entries);
        if entries > limit {
            return Err(Error::TooManyEntries { article: id.to_string(), entries, limit });
        }
        let found = assemble::Found { times, cast, said, terms, met };
        let timeline = assemble::timeline(article, id, published, &canon, &doc, found);
        done("assemble");
        Ok(timeline)
    }

    /// The vocabulary of the article's language.
    fn lexicon(&self, article: &Article<'_>, text: &str) -> Result<&Lexicon, Error> {
        let own = |language| self.lexicons.iter().find(|lexicon| lexicon.language() == language);
        let unsupported = |language: String| Error::UnsupportedLanguage {
            article: article.article_id().to_string(),
            language,
        };
        match article.written_in() {
            Some(language) => own(language).ok_or_else(|| unsupported(language.to_string())),
            None => match language::detect(text) {
                language::Detected::Covered(language) => {
                    own(language).ok_or_else(|| unsupported(language.to_string()))
                }
                language::Detected::Other(name) => Err(unsupported(name.to_owned())),
            },
        }
    }
}

impl Default for Extractor {
    fn default() -> Self {
        Extractor::new()
    }
}

impl std::fmt::Debug for Extractor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let languages: Vec<Language> = self.lexicons.iter().map(Lexicon::language).collect();
        f.debug_struct("Extractor")
            .field("languages", &languages)
            .field("max_bytes", &self.max_bytes)
            .field("max_entries", &self.max_entries)
            .finish()
    }
}
