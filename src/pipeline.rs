//! From articles to timelines, stage by stage.
//!
//! Each stage reads all articles of a batch before the next one begins: the rules of all stages together are more than the
//! nearest caches of a processor hold, and those of one stage are fetched once for all.

use chrono::{Datelike, NaiveDate};
use smallvec::SmallVec;

use crate::assemble::{self, Found};
use crate::layout::{self, Layout};
use crate::lexicon::Lexicon;
use crate::mark::Doc;
use crate::model::{Article, Language, Timeline};
use crate::text::Canon;
use crate::{Error, Extractor, actors, conditions, language, meetings, statements, times};

/// What a stage makes of each article; of one alone without an allocation.
pub(crate) type Few<T> = SmallVec<[T; 1]>;

/// An article that can be read.
struct Page<'a> {
    article: &'a Article<'a>,
    canon: Canon<'a>,
    lexicon: &'a Lexicon,
}

/// What has been read of an article so far.
struct Reading<'a> {
    page: &'a Page<'a>,
    doc: Doc<'a>,
    published: Option<NaiveDate>,
    found: Found,
}

/// The timelines of the articles, in their order; `done` is told the name of every stage behind it.
pub(crate) fn run(
    extractor: &Extractor,
    articles: &[Article<'_>],
    done: &mut dyn FnMut(&'static str),
) -> Few<Result<Timeline, Error>> {
    let texts: Few<_> = articles.iter().map(|article| extractor.text(article)).collect();
    done("text");
    let pages: Few<_> =
        articles.iter().zip(texts).map(|(article, text)| extractor.page(article, text?)).collect();
    done("language");
    let good = || pages.iter().flatten();
    let tokens: Few<_> = good().map(|page| page.lexicon.tokens(page.canon.as_str())).collect();
    done("tokens");
    let layout = |page: &Page<'_>, tokens| layout::layout(page.canon.as_str(), tokens, page.lexicon.layout());
    let layouts: Few<Layout> = good().zip(&tokens).map(|(page, tokens)| layout(page, tokens)).collect();
    done("layout");
    let mut readings: Few<Reading<'_>> = good()
        .zip(&layouts)
        .zip(tokens)
        .map(|((page, layout), tokens)| Reading {
            page,
            doc: Doc::with_tokens(page.canon.as_str(), &layout.blocks, tokens, page.lexicon),
            published: page.article.published_on().or(layout.published),
            found: Found::default(),
        })
        .collect();
    done("mark");
    for Reading { doc, published, found, .. } in &mut readings {
        found.times = times::tag(doc, *published);
    }
    done("times");
    for Reading { doc, found, .. } in &mut readings {
        found.cast = actors::find(doc, &found.times);
    }
    done("actors");
    for Reading { doc, published, found, .. } in &mut readings {
        found.said = statements::find(doc, &found.cast, &found.times, *published);
    }
    done("statements");
    for Reading { doc, published, found, .. } in &mut readings {
        found.terms = conditions::find(doc, &found.cast, &found.times, &found.said, *published);
    }
    done("conditions");
    for Reading { doc, published, found, .. } in &mut readings {
        found.met = meetings::find(doc, &found.cast, &found.times, &found.said, *published);
    }
    done("meetings");
    let timelines: Few<_> = readings.into_iter().map(|reading| extractor.timeline(reading)).collect();
    done("assemble");
    let mut timelines = timelines.into_iter();
    pages
        .into_iter()
        .filter_map(|page| page.map_or_else(|error| Some(Err(error)), |_| timelines.next()))
        .collect()
}

impl Extractor {
    /// The text of an article, if it is one to read.
    fn text<'t>(&self, article: &'t Article<'t>) -> Result<Canon<'t>, Error> {
        let (text, id) = (article.text(), || article.article_id().to_string());
        if text.len() > self.max_bytes {
            return Err(Error::TooLarge { article: id(), bytes: text.len(), limit: self.max_bytes });
        }
        if let Some(day) = article.published_on().filter(|day| !(1..=9998).contains(&day.year())) {
            return Err(Error::Published { article: id(), value: day.to_string() });
        }
        let canon = Canon::new(text);
        if canon.as_str().trim().is_empty() {
            return Err(Error::Empty { article: id() });
        }
        Ok(canon)
    }

    fn page<'p>(&'p self, article: &'p Article<'p>, canon: Canon<'p>) -> Result<Page<'p>, Error> {
        let lexicon = self.lexicon(article, canon.as_str())?;
        Ok(Page { article, canon, lexicon })
    }

    /// The vocabulary of the article's language.
    fn lexicon(&self, article: &Article<'_>, text: &str) -> Result<&Lexicon, Error> {
        let own = |language| self.lexicons.iter().find(|lexicon| lexicon.language() == language);
        let unsupported = |language: String| Error::UnsupportedLanguage {
            article: article.article_id().to_string(),
            language,
        };
        let known = |language: Language| own(language).ok_or_else(|| unsupported(language.to_string()));
        match article.written_in() {
            Some(language) => known(language),
            None => match language::detect(text) {
                language::Detected::Covered(language) => known(language),
                language::Detected::Other(name) => Err(unsupported(name.to_owned())),
            },
        }
    }

    fn timeline(&self, reading: Reading<'_>) -> Result<Timeline, Error> {
        let Reading { page, doc, published, found } = reading;
        let id = page.article.article_id();
        let entries = found.said.len() + found.terms.len() + found.met.len();
        if entries > self.max_entries {
            return Err(Error::TooManyEntries { article: id.to_string(), entries, limit: self.max_entries });
        }
        Ok(assemble::timeline(page.article, id, published, &page.canon, &doc, found))
    }
}

/// How many bytes of text are read together: so many that the rules of a stage are fetched seldom, and so few that what
/// the stages hand on stays near.
const BATCH: usize = 1 << 17;

/// The articles in batches, each of so many bytes at most or of one article.
pub(crate) fn batches<'s, 'a>(
    mut articles: &'s [Article<'a>],
    bytes: usize,
) -> impl Iterator<Item = &'s [Article<'a>]> {
    let bytes = bytes.min(BATCH);
    std::iter::from_fn(move || {
        let fits = articles.iter().scan(0, |all: &mut usize, article| {
            *all = all.saturating_add(article.text().len());
            Some(*all)
        });
        let count = fits.take_while(|all| *all <= bytes).count().max(1);
        let (batch, rest) = articles.split_at_checked(count)?;
        articles = rest;
        Some(batch)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(articles: &[Article<'_>], bytes: usize) -> Vec<Vec<String>> {
        batches(articles, bytes).map(|batch| batch.iter().map(|a| a.text().to_owned()).collect()).collect()
    }

    #[test]
    fn batches_keep_all_articles_in_order() {
        let articles = ["a", "bb", "cccc", "d", "", "ee"].map(Article::new);
        assert_eq!(texts(&articles, 3), [vec!["a", "bb"], vec!["cccc"], vec!["d", "", "ee"]]);
        assert_eq!(
            texts(&articles, 0),
            [vec!["a"], vec!["bb"], vec!["cccc"], vec!["d"], vec![""], vec!["ee"]]
        );
        assert_eq!(texts(&articles, usize::MAX).len(), 1);
        assert!(texts(&[], 3).is_empty());
    }

    #[test]
    fn large_articles_are_read_alone() {
        let large = "a".repeat(BATCH + 1);
        let articles = ["b", &large, "c"].map(Article::new);
        assert_eq!(batches(&articles, usize::MAX).map(<[_]>::len).collect::<Vec<_>>(), [1, 1, 1]);
    }

    #[test]
    fn together_as_alone() {
        let long = "Ý ".repeat(100);
        let articles = [
            Article::new("Hôm 8/5, Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz ở Berlin."),
            Article::new(" "),
            Article::new(&long),
            Article::new("Đức kêu gọi Ý rút quân.").published(NaiveDate::MAX),
            Article::new("Οι συνομιλίες θα αρχίσουν αύριο στο Βερολίνο."),
            Article::new("Đức kêu gọi Ý rút quân. Ý từ chối ngừng bắn."),
            Article::new("Đức kêu gọi Ý rút quân."),
        ];
        let extractor = Extractor::new().with_max_bytes(150).with_max_entries(2);
        let alone: Vec<_> = articles.iter().map(|article| extractor.extract(article)).collect();
        let together = extractor.extract_all(&articles);
        assert_eq!(format!("{together:?}"), format!("{alone:?}"));
        let fails: Vec<bool> = together.iter().map(Result::is_err).collect();
        assert_eq!(fails, [false, true, true, true, true, true, false]);
    }

    #[test]
    fn stages_are_told_once_a_batch() {
        let articles = ["Đức kêu gọi Ý rút quân.", " "].map(Article::new);
        let mut stages = Vec::new();
        let timelines = Extractor::new().extract_in_stages(&articles, &mut |stage| stages.push(stage));
        assert_eq!((timelines.len(), stages.len()), (2, 11));
        assert_eq!((stages[0], stages[10]), ("text", "assemble"));
    }
}
