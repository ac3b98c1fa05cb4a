//! Tables of records into what is asked of them.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::readings::{Meaning, Readings};
use super::table::Record;
use super::{Entity, EntityId, Finder, LexiconError, Role, Sense, Tables, Words, variants};
use crate::conditions::StanceWord;
use crate::layout;
use crate::model::{ActorKind, Country};

/// The entities of a kind, by slug.
pub(super) type BySlug = FxHashMap<ActorKind, FxHashMap<Box<str>, EntityId>>;

#[derive(Default)]
pub(super) struct Builder {
    max_terms: usize,
    entities: Vec<Entity>,
    by_slug: BySlug,
    states: FxHashMap<Country, EntityId>,
    /// The number of every term, in folded form.
    patterns: FxHashMap<Box<str>, u32>,
    meanings: Vec<(u32, Meaning)>,
    layout: Vec<(layout::Role, Box<str>)>,
}

impl Builder {
    pub(super) fn new(max_terms: usize) -> Self {
        let mut builder = Builder { max_terms, ..Builder::default() };
        builder.patterns.reserve(max_terms.min(1 << 15));
        builder
    }

    pub(super) fn add(&mut self, record: &Record<'_>) -> Result<(), LexiconError> {
        if record.class == "layout" {
            let role = layout::Role::from_name(record.value)
                .ok_or_else(|| record.error(format!("`{}` is no role in a layout", record.value)))?;
            self.layout.extend(record.terms.iter().map(|term| (role, Box::from(&**term))));
        } else {
            let name = &record.terms[0];
            let sense = Sense::parse(record.class, record.value, &mut |kind, slug, country| {
                self.entity(kind, slug, name, country)
            })
            .map_err(|fault| record.error(fault))?;
            if let (Sense::Entity(id), "party" | "party_bloc") = (sense, record.class) {
                self.entities[id.0 as usize].party = true;
            }
            for term in &record.terms {
                let meaning = Meaning::new(sense, term);
                variants::variants(term, |pattern| self.pattern(pattern, meaning));
            }
        }
        if self.terms() > self.max_terms {
            return Err(record.error(format!("there are more than {} terms", self.max_terms)));
        }
        Ok(())
    }

    fn terms(&self) -> usize {
        self.patterns.len() + self.layout.len()
    }

    pub(super) fn tables(mut self, sources: Vec<Cow<'static, str>>) -> Tables {
        // The meanings of a term in the order in which they were told.
        self.meanings.sort_by_key(|(term, _)| *term);
        self.inherit();
        self.seat_parties();
        let terms = self.terms();
        let patterns = self.by_term();
        let mut words = Words::default();
        let layout = layout::Terms::new(&mut words, self.layout.iter().map(|(role, term)| (*role, &**term)));
        let finder = Finder::new(&mut words, patterns.iter().copied());
        let heads = patterns.iter().enumerate().map(|(n, pattern)| self.head(n as u32, pattern)).collect();
        let readings = Readings::new((0..patterns.len() as u32).map(|term| self.meanings(term)));
        let Builder { entities, by_slug, states, .. } = self;
        Tables { entities, states, by_slug, terms, readings, heads, words, finder, layout, sources }
    }

    fn entity(&mut self, kind: ActorKind, slug: &str, name: &str, country: Option<Country>) -> EntityId {
        let same_kind = self.by_slug.entry(kind).or_default();
        if let Some(id) = same_kind.get(slug) {
            return *id;
        }
        let id = EntityId(self.entities.len() as u32);
        let name = capitalised(name).into();
        self.entities.push(Entity { kind, slug: slug.into(), name, country, party: false });
        same_kind.insert(slug.into(), id);
        if let (ActorKind::State, Some(code)) = (kind, country) {
            self.states.insert(code, id);
        }
        id
    }

    fn pattern(&mut self, pattern: &str, meaning: Meaning) {
        let next = self.patterns.len() as u32;
        let term = match self.patterns.get(pattern) {
            Some(term) => *term,
            None => *self.patterns.entry(pattern.into()).or_insert(next),
        };
        self.meanings.push((term, meaning));
    }

    /// The terms in the order of their numbers.
    fn by_term(&self) -> Vec<&str> {
        let mut patterns = vec![""; self.patterns.len()];
        self.patterns.iter().for_each(|(pattern, term)| patterns[*term as usize] = pattern);
        patterns
    }

    /// What a term means, once the meanings are sorted; some may be told twice.
    fn meanings(&self, term: u32) -> &[(u32, Meaning)] {
        let from = self.meanings.partition_point(|(t, _)| *t < term);
        let len = self.meanings[from..].iter().take_while(|(t, _)| *t == term).count();
        &self.meanings[from..from + len]
    }

    /// Gives longer terms what they would hide: the roles of an auxiliary that they begin or end with ("will have to"); and
    /// to those that name a matter, that they name a treaty or ask for something to be done, where they begin with a word
    /// that does so ("recognise the sovereignty").
    fn inherit(&mut self) {
        let patterns = self.by_term();
        let terms = || self.meanings.chunk_by(|(a, _), (b, _)| a == b);
        let means = |meanings: &[(u32, Meaning)], sense| meanings.iter().any(|(_, m)| m.sense == sense);
        let mut inherited = Vec::new();
        for auxiliary in terms().filter(|terms| means(terms, Sense::Role(Role::Auxiliary))) {
            let word = patterns[auxiliary[0].0 as usize];
            let role = |m: &Meaning| matches!(m.sense, Sense::Role(role) if role != Role::Auxiliary);
            let longer = |pattern: &str| {
                pattern.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '))
                    || pattern.strip_suffix(word).is_some_and(|rest| rest.ends_with(' '))
            };
            for (term, _) in patterns.iter().enumerate().filter(|(_, pattern)| longer(pattern)) {
                let roles = auxiliary.iter().filter(|(_, m)| role(m));
                inherited.extend(roles.map(|(_, m)| (term as u32, *m)));
            }
        }
        let matter = |m: &(u32, Meaning)| matches!(m.1.sense, Sense::Issue(_));
        let stands = |m: &(u32, Meaning)| matches!(m.1.sense, Sense::Stance(_));
        for terms in terms().filter(|terms| terms.iter().any(matter) && !terms.iter().any(stands)) {
            let pattern = patterns[terms[0].0 as usize];
            for word in [StanceWord::Treaty, StanceWord::Act].map(Sense::Stance) {
                let begins = |(end, _)| {
                    let term = self.patterns.get(&pattern[..end]);
                    term.is_some_and(|term| means(self.meanings(*term), word))
                };
                if pattern.match_indices(' ').any(begins) {
                    inherited.push((terms[0].0, Meaning::new(word, pattern)));
                }
            }
        }
        self.meanings.extend(inherited);
        self.meanings.sort_by_key(|(term, _)| *term);
    }

    /// A body whose head leads the state negotiates for it.
    fn seat_parties(&mut self) {
        for terms in self.meanings.chunk_by(|(a, _), (b, _)| a == b) {
            let seats = terms.iter().any(|(_, m)| m.sense == Sense::Seat);
            for (_, meaning) in terms.iter().filter(|_| seats) {
                if let Sense::BodyNoun(id) | Sense::Entity(id) = meaning.sense {
                    self.entities[id.0 as usize].party = true;
                }
            }
        }
    }

    /// The longest verb of saying that a term of stance begins with, unless it is one itself.
    fn head(&self, term: u32, pattern: &str) -> Option<(u32, u32)> {
        let is = |term: u32, fits: fn(Sense) -> bool| self.meanings(term).iter().any(|(_, m)| fits(m.sense));
        let says = |term| is(term, |s| matches!(s, Sense::Cue(_)));
        if !is(term, |s| matches!(s, Sense::Stance(_))) || says(term) {
            return None;
        }
        pattern.match_indices(' ').rev().find_map(|(end, _)| {
            let head = *self.patterns.get(&pattern[..end])?;
            says(head).then(|| (head, pattern[..end].split(' ').count() as u32))
        })
    }
}

/// A display name begins with a capital letter, whatever the term matches.
fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}
