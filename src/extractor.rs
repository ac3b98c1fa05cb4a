use chrono::{Datelike, NaiveDate};

use crate::assemble;
use crate::layout::{self, Terms};
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
    packs: Vec<Pack>,
    max_bytes: usize,
    max_entries: usize,
}

/// What is needed to read one language.
#[derive(Clone)]
struct Pack {
    lexicon: Lexicon,
    layout: std::sync::Arc<Terms>,
}

impl Pack {
    fn new(lexicon: Lexicon) -> Self {
        let layout = Terms::new(lexicon.layout_terms()).into();
        Pack { lexicon, layout }
    }
}

impl Extractor {
    /// The largest text that is read unless [`with_max_bytes`](Self::with_max_bytes) says otherwise: 1 MiB.
    pub const DEFAULT_MAX_BYTES: usize = 1 << 20;

    /// The most entries that one article may have unless [`with_max_entries`](Self::with_max_entries) says otherwise:
    /// 65,536. News has some five a kilobyte, so only a text made to be heavy comes near.
    pub const DEFAULT_MAX_ENTRIES: usize = 1 << 16;

    /// An extractor with the crate's own vocabulary of every language.
    pub fn new() -> Self {
        let packs = Language::ALL.iter().map(|l| Pack::new(Lexicon::builtin(*l))).collect();
        Extractor { packs, max_bytes: Self::DEFAULT_MAX_BYTES, max_entries: Self::DEFAULT_MAX_ENTRIES }
    }

    /// Reads articles in the lexicon's language by this lexicon instead of the crate's own.
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: Lexicon) -> Self {
        self.packs.retain(|pack| pack.lexicon.language() != lexicon.language());
        self.packs.push(Pack::new(lexicon));
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
        let pack = self.pack(article, canon.as_str())?;
        let layout = layout::layout(canon.as_str(), &pack.layout);
        let doc = Doc::with_tokens(canon.as_str(), &layout.blocks, &layout.tokens, &pack.lexicon);
        let published: Option<NaiveDate> = article.published_on().or(layout.published);
        let times = times::tag(&doc, published);
        let cast = actors::find(&doc, &times);
        let said = statements::find(&doc, &cast, &times, published);
        let terms = conditions::find(&doc, &cast, &times, &said);
        let met = meetings::find(&doc, &cast, &times, &said, published);
        let (entries, limit) = (said.len() + terms.len() + met.len(), self.max_entries);
        if entries > limit {
            return Err(Error::TooManyEntries { article: id.to_string(), entries, limit });
        }
        let found = assemble::Found { times, cast, said, terms, met };
        Ok(assemble::timeline(article, id, published, &canon, &doc, found))
    }

    fn pack(&self, article: &Article<'_>, text: &str) -> Result<&Pack, Error> {
        let pack = |language| self.packs.iter().find(|pack| pack.lexicon.language() == language);
        let unsupported = |language: String| Error::UnsupportedLanguage {
            article: article.article_id().to_string(),
            language,
        };
        match article.written_in() {
            Some(language) => pack(language).ok_or_else(|| unsupported(language.to_string())),
            None => match language::detect(text) {
                language::Detected::Covered(language) => {
                    pack(language).ok_or_else(|| unsupported(language.to_string()))
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
        let languages: Vec<Language> = self.packs.iter().map(|pack| pack.lexicon.language()).collect();
        f.debug_struct("Extractor")
            .field("languages", &languages)
            .field("max_bytes", &self.max_bytes)
            .field("max_entries", &self.max_entries)
            .finish()
    }
}
