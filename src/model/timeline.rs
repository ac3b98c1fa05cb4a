use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::{Actor, ActorId, Condition, Entry, Meeting, ModelError, Source, Statement};

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawTimeline", into = "RawTimeline")]
pub struct Timeline {
    sources: Vec<Source>,
    actors: Vec<Actor>,
    entries: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct RawTimeline {
    #[serde(default)]
    sources: Vec<Source>,
    #[serde(default)]
    actors: Vec<Actor>,
    #[serde(default)]
    entries: Vec<Entry>,
}

impl Timeline {
    /// A timeline of these parts, put in order.
    ///
    /// # Errors
    /// Where two actors or entries share an id, an entry has no evidence, or names an actor or an exchange that is not there.
    pub fn new(
        sources: Vec<Source>,
        actors: Vec<Actor>,
        mut entries: Vec<Entry>,
    ) -> Result<Self, ModelError> {
        check(&actors, &entries)?;
        entries.sort_by(Entry::order);
        Ok(Timeline { sources, actors, entries })
    }

    /// The articles it was made from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The actors, in the order of their first mention.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// The entries, ordered by day, then by place in the text; those of unknown day last.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The actor of that id, or `None`. Takes time in the number of actors.
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == *id)
    }

    /// The entries that are statements.
    pub fn statements(&self) -> impl Iterator<Item = (&Entry, &Statement)> {
        self.entries.iter().filter_map(|e| Some((e, e.statement()?)))
    }

    /// The entries that are conditions.
    pub fn conditions(&self) -> impl Iterator<Item = (&Entry, &Condition)> {
        self.entries.iter().filter_map(|e| Some((e, e.condition()?)))
    }

    /// The entries that are meetings.
    pub fn meetings(&self) -> impl Iterator<Item = (&Entry, &Meeting)> {
        self.entries.iter().filter_map(|e| Some((e, e.meeting()?)))
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Its parts: sources, actors, entries.
    pub fn into_parts(self) -> (Vec<Source>, Vec<Actor>, Vec<Entry>) {
        (self.sources, self.actors, self.entries)
    }
}

fn check(actors: &[Actor], entries: &[Entry]) -> Result<(), ModelError> {
    let mut known = HashSet::with_capacity(actors.len());
    if let Some(twice) = actors.iter().find(|actor| !known.insert(&actor.id)) {
        return Err(ModelError::DuplicateActor(twice.id.clone()));
    }
    let mut kinds = HashMap::with_capacity(entries.len());
    for entry in entries {
        if kinds.insert(&entry.id, entry.condition().is_some()).is_some() {
            return Err(ModelError::DuplicateEntry(entry.id.clone()));
        }
        if entry.evidence.is_empty() {
            return Err(ModelError::NoEvidence(entry.id.clone()));
        }
        if let Some(actor) = entry.event.actors().find(|actor| !known.contains(actor)) {
            return Err(ModelError::UnknownActor { entry: entry.id.clone(), actor: actor.clone() });
        }
    }
    let dangling = entries.iter().find_map(|entry| {
        let other =
            entry.condition()?.in_exchange_for.iter().find(|other| kinds.get(other) != Some(&true))?;
        Some((entry, other))
    });
    match dangling {
        Some((entry, other)) => {
            Err(ModelError::UnknownExchange { entry: entry.id.clone(), other: other.clone() })
        }
        None => Ok(()),
    }
}

impl<'a> IntoIterator for &'a Timeline {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl TryFrom<RawTimeline> for Timeline {
    type Error = ModelError;

    fn try_from(raw: RawTimeline) -> Result<Self, ModelError> {
        Timeline::new(raw.sources, raw.actors, raw.entries)
    }
}

impl From<Timeline> for RawTimeline {
    fn from(t: Timeline) -> Self {
        RawTimeline { sources: t.sources, actors: t.actors, entries: t.entries }
    }
}
