//! The actors of several articles as one cast.

use std::collections::{BTreeMap, HashMap};

use crate::model::{Actor, ActorId, Part};

/// The joined actors, and who of them is who in each article.
pub(super) struct Cast {
    /// Ordered by id.
    pub(super) actors: Vec<Actor>,
    names: Vec<HashMap<ActorId, ActorId>>,
}

impl Cast {
    pub(super) fn new(parts: &[&Part]) -> Self {
        let mut actors: BTreeMap<ActorId, Actor> = BTreeMap::new();
        for actor in parts.iter().flat_map(|part| &part.actors) {
            actors.entry(actor.id.clone()).or_insert_with(|| actor.clone());
        }
        let names = parts
            .iter()
            .map(|part| part.actors.iter().map(|actor| (actor.id.clone(), actor.id.clone())).collect())
            .collect();
        Cast { actors: actors.into_values().collect(), names }
    }

    /// The id in the joined cast of the actor that article number `part` calls `id`.
    pub(super) fn joined(&self, part: usize, id: &ActorId) -> ActorId {
        self.names[part].get(id).unwrap_or(id).clone()
    }
}
