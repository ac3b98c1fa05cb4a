//! Actors: mentions of people, states, bodies, organisations, blocs and media, and which of them are the same.
//!
//! `scan` goes over the text and asks `people`, `sources`, `bodies` and `known` what stands there, and `runs` parts two
//! names that stand side by side; `roster` tells the people apart by name (`person`), with what `captions` tell of them;
//! `resolve` tells whom each mention means (`namesakes`, where several go by a name; `refer`, where it has none, by what
//! `memory` keeps), and this file gives the actors their ids.

mod bodies;
mod captions;
mod description;
mod known;
mod looks;
mod memory;
mod name;
mod namesakes;
mod people;
mod person;
mod refer;
mod resolve;
mod roster;
mod runs;
mod scan;
mod service;
mod sources;
mod starts;
#[cfg(test)]
mod tests;
mod title;
mod whom;

use rustc_hash::{FxBuildHasher, FxHashSet};
use smallvec::SmallVec;
use smol_str::SmolStr;

use crate::mark::Doc;
use crate::model::{Actor, ActorId, ActorKind};
use crate::text::push_slug;
use crate::times::Time;

use resolve::{Draft, Key, Resolver};
use roster::Roster;
pub(crate) use roster::leads;
use starts::Starts;
use title::Side;

/// The number of an actor in a [`Cast`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ActorIx(pub(crate) u32);

/// Several actors, or one.
pub(crate) type Actors = SmallVec<[ActorIx; 4]>;

/// How a mention names its actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// By name, with or without a title.
    Name,
    /// By office or description alone: "the Russian president", "an official".
    Title,
    /// By a pronoun.
    Pronoun,
    /// Several at once: "the two sides".
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
    pub(crate) actors: Actors,
}

/// How an actor takes part in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// It only counts where it says or does something (an unnamed source, "the army").
    pub(crate) minor: bool,
    /// The text names it, and does not only speak of "an official".
    named: bool,
}

/// The actors of a text and where it mentions them.
#[derive(Debug, Default)]
pub(crate) struct Cast {
    /// In the order of their first mention, with their final ids.
    pub(crate) actors: Vec<Actor>,
    /// For each actor how it takes part.
    pub(crate) parts: Vec<Part>,
    /// In the order of the text, without overlap.
    pub(crate) mentions: Vec<Mention>,
    /// Where the mentions begin.
    starts: Starts,
}

impl Cast {
    /// The mentions that start in `first..last`.
    pub(crate) fn mentions_in(&self, first: u32, last: u32) -> &[Mention] {
        let from = self.before(first);
        &self.mentions[from..self.before(last).max(from)]
    }

    /// The mention that covers the token.
    pub(crate) fn mention_over(&self, at: u32) -> Option<&Mention> {
        self.mentions[..self.before(at.saturating_add(1))].last().filter(|m| at < m.last)
    }

    /// How many mentions begin before the token.
    fn before(&self, at: u32) -> usize {
        self.starts.before(&self.mentions, at)
    }

    pub(crate) fn actor(&self, ix: ActorIx) -> &Actor {
        &self.actors[ix.0 as usize]
    }

    /// Whether the text mentions the actor by name.
    pub(crate) fn is_named(&self, ix: ActorIx) -> bool {
        self.parts[ix.0 as usize].named
    }
}

/// The actors of a text. Times are needed to keep their words out of names.
pub(crate) fn find(doc: &Doc<'_>, times: &[Time]) -> Cast {
    let mut raws = scan::scan(doc, times);
    runs::part(doc, &mut raws);
    let roster = Roster::new(doc, &people::with_masters(doc, &raws), &captions::shown(doc));
    let (drafts, mentions) = Resolver::new(doc, &roster).run(&raws);
    let mut parts: Vec<Part> = drafts.iter().map(|draft| Part { minor: draft.minor, named: false }).collect();
    for mention in mentions.iter().filter(|mention| mention.form == Form::Name) {
        mention.actors.iter().for_each(|ix| parts[ix.0 as usize].named = true);
    }
    let mut ids = Ids::of(drafts.len());
    let actors = drafts.into_iter().map(|draft| actor(doc, draft, &mut ids)).collect();
    let starts = Starts::new(mentions.iter().map(|mention| mention.first), doc.tokens.len());
    Cast { actors, parts, mentions, starts }
}

fn actor<'a>(doc: &Doc<'a>, draft: Draft<'a>, ids: &mut Ids) -> Actor {
    let of = draft.of.map(|side| match side {
        Side::State(code) => code.as_str().into(),
        Side::Entity(id) => doc.entity(id).name.as_ref().into(),
    });
    let name = name(doc, &draft);
    let mut actor = Actor::new(ids.id(doc, &draft, name), draft.kind, name);
    let others = draft.forms.iter().filter(|form| **form != name);
    actor.aliases.reserve_exact(others.clone().count());
    actor.aliases.extend(others.map(SmolStr::new));
    actor.office = draft.office;
    actor.of = of;
    if let Key::State(code) = draft.key {
        actor.code = Some(code);
        actor.of = None;
    }
    actor
}

/// A state's name is the lexicon's; so is that of another known actor, if the text uses it; any other actor has the
/// first form: for people that is the full name.
fn name<'a>(doc: &Doc<'a>, draft: &Draft<'a>) -> &'a str {
    let known = match draft.key {
        Key::State(code) => doc.lexicon.state(code),
        Key::Entity(id) => Some(doc.entity(id)).filter(|entity| draft.forms.contains(&&*entity.name)),
        _ => None,
    };
    match known {
        Some(entity) => &entity.name,
        None => draft.forms.first().copied().unwrap_or_default(),
    }
}

/// The ids that are taken in the article, and room for the next.
struct Ids {
    taken: FxHashSet<ActorId>,
    text: String,
}

impl Ids {
    fn of(actors: usize) -> Self {
        let taken = FxHashSet::with_capacity_and_hasher(actors, FxBuildHasher);
        Ids { taken, text: String::with_capacity(64) }
    }

    /// A readable id that no other actor of the article has.
    fn id(&mut self, doc: &Doc<'_>, draft: &Draft<'_>, name: &str) -> ActorId {
        let kind = match draft.kind {
            ActorKind::Person => "person:",
            ActorKind::State => "state:",
            ActorKind::GovernmentBody => "body:",
            ActorKind::Organization => "org:",
            ActorKind::Bloc => "bloc:",
            ActorKind::Media => "media:",
        };
        let text = &mut self.text;
        text.clear();
        text.push_str(kind);
        match &draft.key {
            Key::State(code) => text.push_str(code.as_str()),
            Key::Entity(id) => text.push_str(&doc.entity(*id).slug),
            Key::Body(noun, country) => {
                if let Some(code) = country {
                    text.extend(code.as_str().chars().map(|c| c.to_ascii_lowercase()).chain(['-']));
                }
                text.push_str(&doc.entity(*noun).slug);
            }
            Key::Person(_) | Key::Holder(..) | Key::Phrase(..) => push_slug(name, text),
        }
        let (plain, mut number) = (text.len(), 1);
        loop {
            let id: ActorId = self.text.parse().expect("a slug has no white space");
            if self.taken.insert(id.clone()) {
                return id;
            }
            number += 1;
            self.text.truncate(plain);
            self.text.extend(["-", &number.to_string()]);
        }
    }
}
