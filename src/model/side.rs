use std::fmt;
use std::str::FromStr;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Actor, ActorId, ActorKind, Country, ModelError};

/// A side at the table: a state, for which its people and bodies count, or somebody who stands for himself, such as an
/// organisation.
///
/// ```
/// use pourparler::Side;
///
/// assert_eq!("UA".parse::<Side>()?.to_string(), "UA");
/// assert_eq!("org:nato".parse::<Side>()?.to_string(), "org:nato");
/// # Ok::<(), pourparler::ModelError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Side {
    /// A state, with its government, people and bodies.
    State(Country),
    /// Anybody else.
    Actor(ActorId),
}

impl FromStr for Side {
    type Err = ModelError;

    fn from_str(side: &str) -> Result<Self, ModelError> {
        side.parse().map(Side::State).or_else(|_| side.parse().map(Side::Actor))
    }
}

impl TryFrom<String> for Side {
    type Error = ModelError;

    fn try_from(side: String) -> Result<Self, ModelError> {
        side.parse()
    }
}

impl From<Side> for String {
    fn from(side: Side) -> Self {
        side.to_string()
    }
}

impl From<Country> for Side {
    fn from(country: Country) -> Self {
        Side::State(country)
    }
}

impl From<ActorId> for Side {
    fn from(actor: ActorId) -> Self {
        Side::Actor(actor)
    }
}

impl fmt::Display for Side {
    /// The state's code or the actor's id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Side::State(country) => f.pad(country.as_str()),
            Side::Actor(actor) => f.pad(actor.as_str()),
        }
    }
}

/// For whom each actor of a timeline stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sides(FxHashMap<ActorId, Side>);

impl Sides {
    pub(crate) fn of(actors: &[Actor]) -> Self {
        let mut named: FxHashMap<&str, &Actor> = FxHashMap::default();
        for actor in actors.iter().filter(|actor| actor.kind != ActorKind::Person) {
            for name in [&actor.name].into_iter().chain(&actor.aliases) {
                named.entry(name).or_insert(actor);
            }
        }
        let own = |actor: &Actor| match actor.code {
            Some(code) => Side::State(code),
            None => Side::Actor(actor.id.clone()),
        };
        let side = |actor: &Actor| match actor.of.as_deref() {
            Some(of) if actor.code.is_none() => match (named.get(of), of.parse()) {
                (Some(served), _) => own(served),
                (None, Ok(country)) => Side::State(country),
                (None, Err(_)) => own(actor),
            },
            _ => own(actor),
        };
        Sides(actors.iter().map(|actor| (actor.id.clone(), side(actor))).collect())
    }

    /// The side of the actor; one who is not of the timeline stands for himself.
    pub(crate) fn side(&self, actor: &ActorId) -> Side {
        self.0.get(actor).cloned().unwrap_or_else(|| Side::Actor(actor.clone()))
    }

    /// The sides of the actors, each once, in ascending order.
    pub(crate) fn all<'a>(&self, actors: impl IntoIterator<Item = &'a ActorId>) -> Vec<Side> {
        let mut sides: Vec<Side> = actors.into_iter().map(|actor| self.side(actor)).collect();
        sides.sort_unstable();
        sides.dedup();
        sides
    }
}
