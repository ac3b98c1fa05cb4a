//! Entries as one line of plain text.

use std::fmt;

use super::{Actor, ActorId, Disagreement, Entry, EntryId, Event, Timeline};

/// An entry with the names of its actors, made by [`Timeline::line`].
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    timeline: &'a Timeline,
    entry: &'a Entry,
}

impl Timeline {
    /// The entry as a line of text with the names of this timeline's actors:
    /// `2025-12-14  Volodymyr Zelensky (UA) offer alliance_membership: từ bỏ nỗ lực gia nhập NATO`.
    pub fn line<'a>(&'a self, entry: &'a Entry) -> Line<'a> {
        Line { timeline: self, entry }
    }

    fn names<'a>(&self, ids: impl IntoIterator<Item = &'a ActorId>) -> String {
        let name = |id: &ActorId| self.actor(id).map_or_else(|| id.to_string(), Actor::to_string);
        ids.into_iter().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// Text that may reach over paragraphs, with a single space wherever it has white space.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, word) in self.0.split_whitespace().enumerate() {
            write!(f, "{}{word}", if number == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = OneLine(self.entry.evidence.first().map_or("", |e| e.text()));
        write!(f, "{:<12} ", self.entry.when)?;
        match &self.entry.event {
            Event::Statement(s) => write!(f, "{} {}: {text}", self.timeline.names([&s.speaker]), s.act),
            Event::Condition(c) => {
                write!(f, "{} {} {}: {text}", self.timeline.names(&c.by), c.stance, c.issue)
            }
            Event::Meeting(m) => {
                write!(f, "{} {}", m.kind, m.status)?;
                if let Some(place) = &m.place {
                    write!(f, " ({})", OneLine(&place.name))?;
                }
                write!(f, ": {}", self.timeline.names(&m.participants))
            }
        }
    }
}

impl fmt::Display for Entry {
    /// The day, what it is, and the ids of the actors; [`Timeline::line`] prints their names.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = |ids: &[ActorId]| ids.iter().map(ActorId::as_str).collect::<Vec<_>>().join(", ");
        let text = OneLine(self.evidence.first().map_or("", |e| e.text()));
        write!(f, "{:<12} ", self.when)?;
        match &self.event {
            Event::Statement(s) => write!(f, "{} {}: {text}", s.speaker, s.act),
            Event::Condition(c) => write!(f, "{} {} {}: {text}", ids(&c.by), c.stance, c.issue),
            Event::Meeting(m) => write!(f, "{} {}: {}", m.kind, m.status, ids(&m.participants)),
        }
    }
}

impl fmt::Display for Disagreement {
    /// `day: a#m1, b#m2 against c#m1, by majority`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = |ids: &[EntryId]| ids.iter().map(EntryId::as_str).collect::<Vec<_>>().join(", ");
        let Disagreement { about, kept, overruled, because } = self;
        write!(f, "{about}: {} against {}, by {because}", ids(kept), ids(overruled))
    }
}
