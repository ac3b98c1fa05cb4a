use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::str::FromStr;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::actor::id;
use super::excerpt::Excerpt;
use super::{ActorId, Condition, Disagreement, Meeting, ModelError, Report, Span, Statement, When};

id! {
    /// Names an entry within a timeline: the article's id, a letter for the kind and a number, such as `vnx-12#s3`.
    EntryId
}

id! {
    /// Names an article.
    ArticleId
}

impl EntryId {
    /// The id of an article's entry number `number` of a kind; `room` is for putting it together.
    pub(crate) fn numbered(article: &ArticleId, kind: char, number: usize, room: &mut String) -> Self {
        room.clear();
        write!(room, "{article}#{kind}{number}").expect("a string takes anything");
        EntryId(room.as_str().into())
    }

    /// The id of the article that tells of the entry: all that stands before the last `#`; the whole id if it has none.
    ///
    /// ```
    /// let id: pourparler::EntryId = "vnx-12#s3".parse()?;
    /// assert_eq!(id.article(), "vnx-12");
    /// # Ok::<(), pourparler::ModelError>(())
    /// ```
    pub fn article(&self) -> &str {
        self.as_str().rsplit_once('#').map_or(self.as_str(), |(article, _)| article)
    }
}

/// A number from 0 (a guess) to 1 (certain).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "f32", into = "f32")]
pub struct Confidence(f32);

impl Confidence {
    /// The confidence `value`; an error outside 0 to 1.
    pub fn new(value: f32) -> Result<Self, ModelError> {
        match (0.0..=1.0).contains(&value) {
            // Adding zero makes -0 an ordinary 0, so that what is equal has one hash.
            true => Ok(Confidence(value + 0.0)),
            false => Err(ModelError::Confidence(value)),
        }
    }

    /// `percent` hundredths, at most 100.
    pub(crate) fn percent(percent: u8) -> Self {
        Confidence(f32::from(percent.min(100)) / 100.0)
    }

    /// The number.
    pub fn get(self) -> f32 {
        self.0
    }
}

impl Eq for Confidence {}

impl PartialOrd for Confidence {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Confidence {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl TryFrom<f32> for Confidence {
    type Error = ModelError;

    fn try_from(value: f32) -> Result<Self, ModelError> {
        Confidence::new(value)
    }
}

impl From<Confidence> for f32 {
    fn from(confidence: Confidence) -> f32 {
        confidence.0
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

/// A stretch of an article that proves an entry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawEvidence", into = "RawEvidence")]
pub struct Evidence {
    article: ArticleId,
    span: Span,
    text: Excerpt,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RawEvidence {
    article: ArticleId,
    span: Span,
    text: Box<str>,
}

impl Evidence {
    /// Evidence from `article`; an error unless `text` is as long as `span`.
    pub fn new(article: ArticleId, span: Span, text: impl Into<Arc<str>>) -> Result<Self, ModelError> {
        let text = text.into();
        if span.len() != text.len() {
            return Err(ModelError::EvidenceLength { span: span.len(), text: text.len() });
        }
        Ok(Evidence { article, span, text: Excerpt { of: text, start: 0, end: span.len() } })
    }

    /// Evidence from `article`, whose whole text it shares; `None` where the span does not fit that.
    pub(crate) fn within(article: ArticleId, span: Span, whole: Arc<str>) -> Option<Self> {
        span.get(&whole)?;
        Some(Evidence { article, span, text: Excerpt { of: whole, start: span.start(), end: span.end() } })
    }

    /// The article it stands in.
    pub fn article(&self) -> &ArticleId {
        &self.article
    }

    /// Where it stands, in bytes of the article's text as it was given.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The text itself.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl TryFrom<RawEvidence> for Evidence {
    type Error = ModelError;

    fn try_from(raw: RawEvidence) -> Result<Self, ModelError> {
        Evidence::new(raw.article, raw.span, raw.text)
    }
}

impl From<Evidence> for RawEvidence {
    fn from(e: Evidence) -> Self {
        RawEvidence { article: e.article, span: e.span, text: (*e.text).into() }
    }
}

/// What an entry tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// Somebody said something.
    Statement(Statement),
    /// Somebody demands, offers, refuses or accepts something.
    Condition(Condition),
    /// Parties meet.
    Meeting(Meeting),
}

impl Event {
    /// The actors it names, in the order of their roles; an actor with two roles comes twice.
    pub fn actors(&self) -> impl Iterator<Item = &ActorId> {
        let (one, via, many): (Option<&ActorId>, Option<&ActorId>, [&[ActorId]; 3]) = match self {
            Event::Statement(s) => (Some(&s.speaker), s.via.as_ref(), [&[]; 3]),
            Event::Condition(c) => (None, None, [&c.by, &c.to, &[]]),
            Event::Meeting(m) => (None, None, [&m.participants, &m.hosts, &m.mediators]),
        };
        one.into_iter().chain(via).chain(many.into_iter().flatten())
    }

    pub(crate) fn is_meeting(&self) -> bool {
        matches!(self, Event::Meeting(_))
    }

    /// The same event with other names for its actors; an actor that would stand twice in one role stands there once.
    pub(crate) fn renamed(&self, name: impl Fn(&ActorId) -> ActorId) -> Event {
        let all = |ids: &[ActorId]| {
            let mut names: Vec<ActorId> = Vec::with_capacity(ids.len());
            for id in ids.iter().map(&name) {
                if !names.contains(&id) {
                    names.push(id);
                }
            }
            names
        };
        let mut event = self.clone();
        match &mut event {
            Event::Statement(s) => {
                s.speaker = name(&s.speaker);
                s.via = s.via.as_ref().map(&name);
            }
            Event::Condition(c) => (c.by, c.to) = (all(&c.by), all(&c.to)),
            Event::Meeting(m) => {
                (m.participants, m.hosts, m.mediators) =
                    (all(&m.participants), all(&m.hosts), all(&m.mediators));
            }
        }
        event
    }
}

/// One line of a timeline: what happened, when, how we know, and how sure we are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Entry {
    /// The identifier; the same article gives the same ids.
    pub id: EntryId,
    /// What it tells.
    #[serde(flatten)]
    pub event: Event,
    /// When it happened.
    pub when: When,
    /// The day the article was published, if known; of several articles the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<NaiveDate>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where the articles say so; never empty in a timeline.
    pub evidence: Vec<Evidence>,
    /// What each article says of it, in the order of their publication; empty where it is told only once. An article
    /// that states a term twice reports it twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<Report>,
    /// Where the reports cannot all be right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disagreements: Vec<Disagreement>,
}

impl Entry {
    /// An entry that is certain, of unknown publication day.
    pub fn new(id: EntryId, event: Event, when: When, evidence: Vec<Evidence>) -> Self {
        Entry {
            id,
            event,
            when,
            reported: None,
            confidence: Confidence(1.0),
            evidence,
            reports: Vec::new(),
            disagreements: Vec::new(),
        }
    }

    /// The articles that tell of it, each once.
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let read = |id: &'static str| {
    ///     let text = "Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine.";
    ///     extractor.extract(&Article::new(text).id(id))
    /// };
    /// let both = read("a1")?.merge(read("a2")?);
    /// let (entry, _) = both.statements().next().expect("one statement, told twice");
    /// assert_eq!(entry.articles().count(), 2);
    /// # Ok::<(), pourparler::Error>(())
    /// ```
    pub fn articles(&self) -> impl Iterator<Item = &ArticleId> {
        let first = |(at, article): &(usize, &ArticleId)| {
            self.evidence[..*at].iter().all(|before| before.article() != *article)
        };
        self.evidence.iter().map(Evidence::article).enumerate().filter(first).map(|(_, article)| article)
    }

    /// The statement, if it is one.
    pub fn statement(&self) -> Option<&Statement> {
        if let Event::Statement(s) = &self.event { Some(s) } else { None }
    }

    /// The condition, if it is one.
    pub fn condition(&self) -> Option<&Condition> {
        if let Event::Condition(c) = &self.event { Some(c) } else { None }
    }

    /// The meeting, if it is one.
    pub fn meeting(&self) -> Option<&Meeting> {
        if let Event::Meeting(m) = &self.event { Some(m) } else { None }
    }

    /// The order of a timeline: by day (whatever that rests on), unknown days last, then by article and place in it,
    /// then by id. No two entries of a timeline are equal in it.
    pub(crate) fn order(&self, other: &Entry) -> Ordering {
        fn key(e: &Entry) -> impl Ord + '_ {
            let place = e.evidence.first().map(|v| (&v.article, v.span));
            (e.when.value().is_none(), e.when.value(), place, &e.id)
        }
        key(self).cmp(&key(other))
    }
}

impl std::hash::Hash for Confidence {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.to_bits().hash(state);
    }
}
