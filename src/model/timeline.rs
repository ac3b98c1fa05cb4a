use std::collections::BTreeMap;
use std::slice;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::{Actor, ActorId, ArticleId, Condition, Entry, EntryId, Meeting, ModelError, Source, Statement};
use crate::merge;

/// The actors of one or more articles and what they said, want and do, ordered by day.
///
/// A timeline always keeps three promises, however it was made, from JSON too: its entries are in order, ids are
/// unique, and every actor that an entry names is one of its actors.
///
/// ```
/// use pourparler::{Article, Extractor};
///
/// let article = Article::new("Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine.");
/// let timeline = Extractor::new().extract(&article)?;
/// let entry = timeline.entries().first().expect("one statement at least");
/// assert_eq!(entry.when.to_string(), "2022-03-14");
/// # Ok::<(), pourparler::Error>(())
/// ```
///
/// # Several articles
///
/// A timeline is the set of the articles that it was made of, and two timelines are equal if they hold the same.
/// [Merging](Timeline::merge) unites the sets. Actors and entries are joined across articles when somebody first asks
/// for them after a merge, in time *n* log *n*; what each article tells by itself is never lost ([`Timeline::articles`],
/// [`Entry::reports`]).
///
/// In JSON, a timeline of several articles holds the joined `actors` and `entries`, for reading, and `articles`, from
/// which they are joined anew when it is read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawTimeline", into = "RawTimeline")]
pub struct Timeline {
    parts: BTreeMap<ArticleId, Arc<Part>>,
    /// What the parts tell together, of more than one part. A function of `parts` alone.
    joined: OnceLock<Arc<Joined>>,
}

/// What one article tells.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) source: Source,
    pub(crate) actors: Vec<Actor>,
    pub(crate) entries: Vec<Entry>,
}

/// What several articles tell together.
#[derive(Debug)]
pub(crate) struct Joined {
    pub(crate) sources: Vec<Source>,
    /// Ordered by id.
    pub(crate) actors: Vec<Actor>,
    pub(crate) entries: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RawTimeline {
    #[serde(default)]
    sources: Vec<Source>,
    #[serde(default)]
    actors: Vec<Actor>,
    #[serde(default)]
    entries: Vec<Entry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    articles: Vec<RawPart>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RawPart {
    article: ArticleId,
    actors: Vec<Actor>,
    entries: Vec<Entry>,
}

impl Timeline {
    /// The timeline of the article `source`. The entries are put in order, and are [reported](Entry::reported) on the
    /// day the article was published.
    ///
    /// # Errors
    /// Where two actors or entries share an id, an entry has no evidence, belongs to another article, or names an actor
    /// or an exchange that is not there.
    pub fn new(source: Source, actors: Vec<Actor>, mut entries: Vec<Entry>) -> Result<Self, ModelError> {
        check(&source.article, &actors, &entries)?;
        entries.iter_mut().for_each(|entry| entry.reported = source.published);
        entries.sort_unstable_by(Entry::order);
        let mut timeline = Timeline::default();
        timeline.insert(Arc::new(Part { source, actors, entries }));
        Ok(timeline)
    }

    /// The articles it was made from, in the order of their publication, those of unknown day last.
    pub fn sources(&self) -> &[Source] {
        match self.only() {
            Some(part) => slice::from_ref(&part.source),
            None => &self.joined().sources,
        }
    }

    /// The actors: of one article in the order of their first mention, of several in the order of their ids.
    pub fn actors(&self) -> &[Actor] {
        match self.only() {
            Some(part) => &part.actors,
            None => &self.joined().actors,
        }
    }

    /// The entries, ordered by day, then by place in the text; those of unknown day last.
    pub fn entries(&self) -> &[Entry] {
        match self.only() {
            Some(part) => &part.entries,
            None => &self.joined().entries,
        }
    }

    /// The actor of that id, or `None`.
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        match self.only() {
            Some(part) => part.actors.iter().find(|actor| actor.id == *id),
            None => {
                let actors = &self.joined().actors;
                actors.binary_search_by(|actor| actor.id.cmp(id)).ok().map(|at| &actors[at])
            }
        }
    }

    /// The entries that are statements.
    pub fn statements(&self) -> impl Iterator<Item = (&Entry, &Statement)> {
        self.entries().iter().filter_map(|e| Some((e, e.statement()?)))
    }

    /// The entries that are conditions.
    pub fn conditions(&self) -> impl Iterator<Item = (&Entry, &Condition)> {
        self.entries().iter().filter_map(|e| Some((e, e.condition()?)))
    }

    /// The entries that are meetings.
    pub fn meetings(&self) -> impl Iterator<Item = (&Entry, &Meeting)> {
        self.entries().iter().filter_map(|e| Some((e, e.meeting()?)))
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries().len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.parts.values().all(|part| part.entries.is_empty())
    }

    /// What each article tells by itself, in the order of their ids.
    ///
    /// ```
    /// use pourparler::{Article, Extractor, Timeline};
    ///
    /// let extractor = Extractor::new();
    /// let texts = ["Nga và Ukraine đàm phán.", "Mỹ kêu gọi Nga ngừng bắn."];
    /// let all: Timeline = texts.iter().filter_map(|text| extractor.extract(&Article::new(*text)).ok()).collect();
    /// assert_eq!(all.articles().count(), 2);
    /// assert_eq!(all.articles().collect::<Timeline>(), all);
    /// ```
    pub fn articles(&self) -> impl Iterator<Item = Timeline> {
        self.parts.values().map(|part| Timeline::from(part.clone()))
    }

    pub(crate) fn parts(&self) -> impl ExactSizeIterator<Item = &Arc<Part>> {
        self.parts.values()
    }

    /// Adds what an article tells. Of two readings of one article one is kept, whatever the order in which they come.
    pub(crate) fn insert(&mut self, part: Arc<Part>) {
        let known = self.parts.get(&part.source.article);
        if known.is_none_or(|known| merge::precedes(known, &part)) {
            self.parts.insert(part.source.article.clone(), part);
            self.joined = OnceLock::new();
        }
    }

    /// The one article that it was made from, if it is one.
    fn only(&self) -> Option<&Part> {
        match self.parts.len() {
            1 => self.parts.values().next().map(|part| &**part),
            _ => None,
        }
    }

    fn joined(&self) -> &Joined {
        self.joined.get_or_init(|| Arc::new(merge::join(self.parts())))
    }
}

impl From<Arc<Part>> for Timeline {
    fn from(part: Arc<Part>) -> Self {
        let parts = BTreeMap::from([(part.source.article.clone(), part)]);
        Timeline { parts, joined: OnceLock::new() }
    }
}

impl PartialEq for Timeline {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for Timeline {}

/// Lists in order instead of tables: an article has few of both, and no list of ids is slow to sort.
fn check(article: &ArticleId, actors: &[Actor], entries: &[Entry]) -> Result<(), ModelError> {
    let mut known: Vec<&ActorId> = actors.iter().map(|actor| &actor.id).collect();
    known.sort_unstable();
    if let Some(twice) = known.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(ModelError::DuplicateActor(twice[0].clone()));
    }
    let mut ids: Vec<(&EntryId, bool)> = entries.iter().map(|e| (&e.id, e.condition().is_some())).collect();
    ids.sort_unstable();
    if let Some(twice) = ids.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(ModelError::DuplicateEntry(twice[0].0.clone()));
    }
    for entry in entries {
        let id = || entry.id.clone();
        if entry.evidence.is_empty() {
            return Err(ModelError::NoEvidence(id()));
        }
        let foreign = entry.evidence.iter().any(|evidence| evidence.article() != article);
        if foreign || entry.id.article() != article.as_str() || !entry.reports.is_empty() {
            return Err(ModelError::ForeignEntry { entry: id(), article: article.clone() });
        }
        if let Some(actor) = entry.event.actors().find(|actor| known.binary_search(actor).is_err()) {
            return Err(ModelError::UnknownActor { entry: id(), actor: actor.clone() });
        }
        let mut exchanged = entry.condition().into_iter().flat_map(|condition| &condition.in_exchange_for);
        if let Some(other) = exchanged.find(|other| ids.binary_search(&(other, true)).is_err()) {
            return Err(ModelError::UnknownExchange { entry: id(), other: other.clone() });
        }
    }
    Ok(())
}

impl<'a> IntoIterator for &'a Timeline {
    type Item = &'a Entry;
    type IntoIter = slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries().iter()
    }
}

impl TryFrom<RawTimeline> for Timeline {
    type Error = ModelError;

    fn try_from(raw: RawTimeline) -> Result<Self, ModelError> {
        let RawTimeline { sources, actors, entries, articles } = raw;
        let mut known: BTreeMap<ArticleId, Source> = BTreeMap::new();
        for source in sources {
            if let Some(twice) = known.insert(source.article.clone(), source) {
                return Err(ModelError::DuplicateArticle(twice.article));
            }
        }
        let articles = match (known.len(), articles.is_empty()) {
            (1, true) => {
                let article = known.keys().next().expect("there is one").clone();
                vec![RawPart { article, actors, entries }]
            }
            _ => articles,
        };
        let mut timeline = Timeline::default();
        for RawPart { article, actors, entries } in articles {
            let source = known.remove(&article).ok_or(ModelError::Articles)?;
            Timeline::new(source, actors, entries)?.parts().for_each(|part| timeline.insert(part.clone()));
        }
        if known.is_empty() { Ok(timeline) } else { Err(ModelError::Articles) }
    }
}

impl From<Timeline> for RawTimeline {
    fn from(t: Timeline) -> Self {
        let part = |part: &Arc<Part>| RawPart {
            article: part.source.article.clone(),
            actors: part.actors.clone(),
            entries: part.entries.clone(),
        };
        RawTimeline {
            sources: t.sources().to_vec(),
            actors: t.actors().to_vec(),
            entries: t.entries().to_vec(),
            articles: if t.parts.len() > 1 { t.parts().map(part).collect() } else { Vec::new() },
        }
    }
}
