use crate::Error;
use crate::lexicon::Lexicon;
use crate::model::{Article, Language, Timeline};
use crate::pipeline;

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
    pub(crate) lexicons: Vec<Lexicon>,
    pub(crate) max_bytes: usize,
    pub(crate) max_entries: usize,
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
        let mut timelines = pipeline::run(self, std::slice::from_ref(article), &mut |_| {});
        timelines.remove(0)
    }

    /// The timelines of many articles, in their order: the same as [`extract`](Self::extract) gives for each, but a fifth
    /// faster, as some 128 KiB of text are read at a time; with the feature `rayon` on all cores. Where one cannot be read,
    /// the others are read nevertheless.
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let articles = [Article::new("Ngày 5/3/2022, hai bên đàm phán."), Article::new(" ")];
    /// let timelines = Extractor::new().extract_all(&articles);
    /// assert!(timelines[0].is_ok() && timelines[1].is_err());
    /// ```
    pub fn extract_all(&self, articles: &[Article<'_>]) -> Vec<Result<Timeline, Error>> {
        #[cfg(feature = "rayon")]
        {
            use rayon::prelude::*;

            let bytes: usize = articles.iter().map(|article| article.text().len()).sum();
            // Several for every core, so that none waits long for the last.
            let batches: Vec<_> =
                pipeline::batches(articles, bytes / (8 * rayon::current_num_threads())).collect();
            batches
                .into_par_iter()
                .flat_map_iter(|batch| self.extract_in_stages(batch, &mut |_| {}))
                .collect()
        }
        #[cfg(not(feature = "rayon"))]
        pipeline::batches(articles, usize::MAX)
            .flat_map(|batch| self.extract_in_stages(batch, &mut |_| {}))
            .collect()
    }

    /// The timelines of articles that are read together, each stage for all of them; tells `done` the name of every stage
    /// behind it: for benchmarks.
    #[doc(hidden)]
    pub fn extract_in_stages(
        &self,
        articles: &[Article<'_>],
        done: &mut dyn FnMut(&'static str),
    ) -> Vec<Result<Timeline, Error>> {
        pipeline::run(self, articles, done).into_vec()
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
