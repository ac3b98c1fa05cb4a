//! Actors: mentions of people, states, bodies, organisations, blocs and media, and which of them are the same.

use crate::mark::Doc;
use crate::model::Actor;
use crate::times::Time;

/// The number of an actor in a [`Cast`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ActorIx(pub(crate) u32);

/// How a mention names its actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// By name, with or without a title.
    Name,
    /// By office or description alone: "the Russian president", "an official".
    Title,
    /// By a pronoun.
    Pronoun,
    /// Several at once: "the two sides", "Russia - Ukraine".
    Group,
}

/// A place in the text that names an actor (several for a [`Form::Group`]), in tokens, title and apposition included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    pub(crate) form: Form,
    /// Never empty.
    pub(crate) actors: Vec<ActorIx>,
}

/// The actors of a text and where it mentions them.
#[derive(Debug, Default)]
pub(crate) struct Cast {
    /// In the order of their first mention, with their final ids.
    pub(crate) actors: Vec<Actor>,
    /// In the order of the text, without overlap.
    pub(crate) mentions: Vec<Mention>,
}

impl Cast {
    /// The mentions that start in `first..last`.
    pub(crate) fn mentions_in(&self, first: u32, last: u32) -> &[Mention] {
        let from = self.mentions.partition_point(|m| m.first < first);
        let to = self.mentions.partition_point(|m| m.first < last).max(from);
        &self.mentions[from..to]
    }

    /// The mention that covers the token.
    pub(crate) fn mention_over(&self, at: u32) -> Option<&Mention> {
        let after = self.mentions.partition_point(|m| m.first <= at);
        self.mentions[..after].last().filter(|m| at < m.last)
    }

    pub(crate) fn actor(&self, ix: ActorIx) -> &Actor {
        &self.actors[ix.0 as usize]
    }
}

/// The actors of a text. Times are needed to keep their words out of names.
pub(crate) fn find(_doc: &Doc<'_>, _times: &[Time]) -> Cast {
    Cast::default()
}
