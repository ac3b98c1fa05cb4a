//! The actors of several articles as one cast.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::names;
use super::people::{Face, people};
use crate::model::{Actor, ActorId, ActorKind, Part};

/// The joined actors, and who of them is who in each article.
pub(super) struct Cast {
    /// Ordered by id.
    pub(super) actors: Vec<Actor>,
    joined: Vec<FxHashMap<ActorId, ActorId>>,
}

/// What makes two actors one.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Clone)]
enum Key {
    Person(usize),
    /// Everybody else goes by the id, and by whom he serves where articles differ in that.
    Other(ActorId, Option<SmolStr>),
}

impl Cast {
    /// The cast of `parts`, which come in the order of their publication.
    pub(super) fn new(parts: &[&Part]) -> Self {
        let all: Vec<(usize, &Actor)> =
            parts.iter().enumerate().flat_map(|(n, part)| part.actors.iter().map(move |a| (n, a))).collect();
        let keys = keys(&all);
        let mut groups: BTreeMap<&Key, Vec<&Actor>> = BTreeMap::new();
        for ((_, actor), key) in all.iter().zip(&keys) {
            groups.entry(key).or_default().push(actor);
        }
        let mut groups: Vec<(&Key, Vec<&Actor>, &Actor)> = groups
            .into_iter()
            .map(|(key, group)| {
                let lead = lead(&group);
                (key, group, lead)
            })
            .collect();
        // Where two claim one id, it goes to the one that more articles name.
        groups.sort_by(|(a, one, lead), (b, other, leader)| {
            (Reverse(one.len()), &lead.id, a).cmp(&(Reverse(other.len()), &leader.id, b))
        });
        let mut taken = BTreeSet::new();
        let mut names: FxHashMap<&Key, ActorId> = FxHashMap::default();
        let mut actors: Vec<Actor> = Vec::with_capacity(groups.len());
        for (key, group, lead) in &groups {
            let actor = unite(group, lead, &mut taken);
            names.insert(key, actor.id.clone());
            actors.push(actor);
        }
        let mut joined = vec![FxHashMap::default(); parts.len()];
        for ((part, actor), key) in all.iter().zip(&keys) {
            joined[*part].insert(actor.id.clone(), names[key].clone());
        }
        actors.sort_by(|a, b| a.id.cmp(&b.id));
        Cast { actors, joined }
    }

    /// The id in the joined cast of the actor that article number `part` calls `id`.
    pub(super) fn joined(&self, part: usize, id: &ActorId) -> ActorId {
        self.joined[part].get(id).unwrap_or(id).clone()
    }
}

/// For each actor what makes it one with others.
fn keys(all: &[(usize, &Actor)]) -> Vec<Key> {
    let mut faces: BTreeMap<Face, Vec<usize>> = BTreeMap::new();
    let mut serves: FxHashMap<&ActorId, BTreeSet<&str>> = FxHashMap::default();
    for (number, (_, actor)) in all.iter().enumerate() {
        if actor.kind == ActorKind::Person {
            faces.entry(face(actor)).or_default().push(number);
        } else {
            serves.entry(&actor.id).or_default().extend(actor.of.as_deref());
        }
    }
    let (faces, who): (Vec<_>, Vec<_>) =
        faces.into_iter().map(|(face, who)| ((face, who.len()), who)).unzip();
    let mut person = vec![0; all.len()];
    for (number, actors) in people(&faces).into_iter().zip(who) {
        actors.into_iter().for_each(|actor| person[actor] = number);
    }
    let key = |(number, (_, actor)): (usize, &(usize, &Actor))| match actor.kind {
        ActorKind::Person => Key::Person(person[number]),
        _ if serves[&actor.id].len() < 2 => Key::Other(actor.id.clone(), None),
        _ => Key::Other(actor.id.clone(), actor.of.clone()),
    };
    all.iter().enumerate().map(key).collect()
}

fn face(actor: &Actor) -> Face {
    let mut words = names::words(&actor.name);
    if words.is_empty() {
        words.push(actor.id.to_string());
    }
    Face { words, office: actor.office, of: actor.of.clone() }
}

/// The actor under the commonest of the full names, of equals the fullest; under a surname only if no article tells more.
fn lead<'a>(group: &[&'a Actor]) -> &'a Actor {
    let ids = count(group.iter().map(|actor| &actor.id));
    let words = |actor: &Actor| names::words(&actor.name).iter().filter(|word| word.len() > 1).count();
    let key = |actor: &Actor| {
        let words = words(actor);
        Reverse((words > 1, ids[&actor.id], words))
    };
    let lead = group.iter().min_by_key(|actor| (key(actor), &actor.id, &actor.name));
    lead.expect("a group is not empty")
}

/// One actor of all that articles tell of him: the lead's name, the commonest office and side.
fn unite(group: &[&Actor], lead: &Actor, taken: &mut BTreeSet<ActorId>) -> Actor {
    let same_id = group.iter().filter(|actor| actor.id == lead.id);
    let name = commonest(same_id.map(|actor| &actor.name)).unwrap_or(&lead.name).clone();
    let mut actor = Actor::new(lead.id.clone(), lead.kind, name);
    actor.office = commonest(group.iter().filter_map(|actor| actor.office));
    actor.of = commonest(group.iter().filter_map(|actor| actor.of.as_ref())).cloned();
    actor.code = commonest(group.iter().filter_map(|actor| actor.code));
    let forms = group.iter().flat_map(|actor| actor.aliases.iter().chain([&actor.name]));
    let forms: BTreeSet<&SmolStr> = forms.filter(|form| **form != actor.name).collect();
    actor.aliases = forms.into_iter().cloned().collect();
    actor.id = free(&actor, taken);
    taken.insert(actor.id.clone());
    actor
}

/// The actor's id or, where that is taken, one with the side or a number.
fn free(actor: &Actor, taken: &BTreeSet<ActorId>) -> ActorId {
    let side = actor.of.as_deref().map(|of| names::words(of).join("-")).filter(|side| !side.is_empty());
    let sided = side.map(|side| format!("{}-{side}", actor.id));
    let numbered = (2..).map(|number| format!("{}-{number}", actor.id));
    let mut ids = [actor.id.to_string()].into_iter().chain(sided).chain(numbered);
    let id = ids.find_map(|id| id.parse().ok().filter(|id| !taken.contains(id)));
    id.expect("numbers do not end")
}

fn count<T: Eq + Hash>(items: impl Iterator<Item = T>) -> FxHashMap<T, usize> {
    let mut counts = FxHashMap::default();
    items.for_each(|item| *counts.entry(item).or_default() += 1);
    counts
}

/// The item that comes most often; of equals the least.
fn commonest<T: Eq + Hash + Ord + Copy>(items: impl Iterator<Item = T>) -> Option<T> {
    count(items).into_iter().min_by_key(|(item, n)| (Reverse(*n), *item)).map(|(item, _)| item)
}
