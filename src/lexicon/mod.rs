//! Vocabulary as data: tables of terms with their senses, and the tree of words that finds them.
//!
//! A table is plain text, a record a line, three columns separated by tabs:
//!
//! ```text
//! # class   value   term | term | …
//! state     UA      Ukraine | Ukraina | U-crai-na
//! office    president   tổng thống | TT
//! cue       say     nói | cho biết | cho hay
//! ```
//!
//! - A term is a whole word or several; where two fit, the longer wins.
//! - A term whose first letter is a capital matches only text whose first letter is one; otherwise case does not matter.
//! - Both placements of Vietnamese tone marks match (`hòa`, `hoà`), and spaces may stand round a term's hyphens.
//! - The first term of a record is its display name.
//! - A term may stand in several records; it then has several senses.
//!
//! The crate's own tables lie in `lexicon/`; [`Lexicon::extended`] adds records in the same format at run time.

mod builtin;
mod finder;
mod readings;
mod sense;
mod syllable;
mod table;
mod variants;
mod words;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use rustc_hash::FxHashMap;

pub(crate) use finder::{Finder, Found};
use readings::{Meaning, Readings};
pub(crate) use readings::{Reading, ReadingId};
pub(crate) use sense::{
    CueForm, Epithet, Gender, GroupSize, OfficeMod, PronounKind, Role, Sense, SourceKind,
};
pub(crate) use syllable::is_syllable;
pub use table::LexiconError;
pub(crate) use words::Words;

use crate::layout;
use crate::model::{ActorKind, Country, Language};
use crate::segment::{Token, tokenize};

/// Names an [`Entity`] of a lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EntityId(pub(crate) u32);

/// Something that the lexicon knows by name: a state, an organisation, a medium, a kind of government body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entity {
    pub(crate) kind: ActorKind,
    /// The tail of its id: `nato`, or a country code.
    pub(crate) slug: Box<str>,
    /// The first term of its first record.
    pub(crate) name: Box<str>,
    pub(crate) country: Option<Country>,
    /// It negotiates as a state does.
    pub(crate) party: bool,
}

/// The vocabulary of one language, ready to be found in text.
///
/// Clone it freely: a clone shares the tables.
///
/// ```
/// use pourparler::{Language, Lexicon};
///
/// let lexicon = Lexicon::builtin(Language::Vietnamese).extended("state\tXK\tKosovo | Cô-xô-vô\n")?;
/// assert!(lexicon.len() > 5_000);
/// # Ok::<(), pourparler::LexiconError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Lexicon {
    language: Language,
    tables: Arc<Tables>,
}

#[derive(Debug)]
struct Tables {
    entities: Vec<Entity>,
    states: HashMap<Country, EntityId>,
    by_slug: HashMap<(ActorKind, Box<str>), EntityId>,
    /// What the finder's patterns mean.
    readings: Readings,
    /// For terms that are no verb of saying but begin with one: that one, and how many words it has.
    heads: Vec<Option<(u32, u32)>>,
    words: Words,
    finder: Finder,
    layout: layout::Terms,
    records: Vec<table::Record>,
}

impl Lexicon {
    /// The crate's own vocabulary of a language, read when it is first asked for.
    pub fn builtin(language: Language) -> Self {
        static VIETNAMESE: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(Language::Vietnamese));
        match language {
            Language::Vietnamese => VIETNAMESE.clone(),
        }
    }

    /// Reads the crate's own tables.
    fn read(language: Language) -> Self {
        let records = builtin::tables(language).iter().flat_map(|(_, table)| table::parse(table)).collect();
        let lexicon = Result::and_then(records, |records| Lexicon::build(language, records));
        lexicon.expect("the crate's own tables are well formed: a test reads them")
    }

    /// This vocabulary with the records of `table` added.
    ///
    /// # Errors
    /// Names the first line that is not in the format, and what is wrong with it.
    pub fn extended(&self, table: &str) -> Result<Self, LexiconError> {
        let mut records = self.tables.records.clone();
        for record in table::parse(table) {
            records.push(record?);
        }
        Lexicon::build(self.language, records)
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The number of different terms, variants in spelling included.
    pub fn len(&self) -> usize {
        self.tables.readings.terms()
    }

    /// Whether it holds no term.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn entity(&self, id: EntityId) -> &Entity {
        &self.tables.entities[id.0 as usize]
    }

    /// The state of that code; `None` where the tables name none.
    pub(crate) fn state(&self, code: Country) -> Option<&Entity> {
        self.tables.states.get(&code).map(|id| self.entity(*id))
    }

    /// The entity of that kind and slug.
    pub(crate) fn known(&self, kind: ActorKind, slug: &str) -> Option<&Entity> {
        self.tables.by_slug.get(&(kind, slug.into())).map(|id| self.entity(*id))
    }

    /// Appends the tokens of `text[start..end]`, with their numbers as words of this lexicon.
    pub(crate) fn tokenize(&self, text: &str, start: usize, end: usize, tokens: &mut Vec<Token>) {
        let first = tokens.len();
        tokenize(text, start, end, tokens);
        self.tables.words.number(text, &mut tokens[first..]);
    }

    /// The tokens of a whole text.
    pub(crate) fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::with_capacity(text.len() / 4);
        self.tokenize(text, 0, text.len(), &mut tokens);
        tokens
    }

    pub(crate) fn finder(&self) -> &Finder {
        &self.tables.finder
    }

    /// What a term means where its first and its last word are capitalised so; `None` where it may not stand.
    pub(crate) fn reading_of(&self, term: u32, first: bool, last: bool) -> Option<ReadingId> {
        self.tables.readings.find(term, first, last)
    }

    #[inline]
    pub(crate) fn reading(&self, id: ReadingId) -> Reading {
        self.tables.readings.get(id)
    }

    #[inline]
    pub(crate) fn senses(&self, id: ReadingId) -> &[Sense] {
        self.tables.readings.of(id)
    }

    /// The verb of saying that begins a longer term ("declared" in "declared ready to"), and how many words it has.
    pub(crate) fn head(&self, term: u32) -> Option<(u32, u32)> {
        self.tables.heads[term as usize]
    }

    /// The terms of class `layout`.
    pub(crate) fn layout(&self) -> &layout::Terms {
        &self.tables.layout
    }

    fn build(language: Language, records: Vec<table::Record>) -> Result<Self, LexiconError> {
        let mut builder = Builder::default();
        for record in &records {
            builder.add(record)?;
        }
        builder.seat_parties();
        let mut words = Words::default();
        let finder = Finder::new(&mut words, builder.patterns.iter().map(|pattern| &**pattern));
        let heads =
            builder.patterns.iter().enumerate().map(|(n, pattern)| builder.head(n, pattern)).collect();
        let Builder { entities, by_slug, states, terms, layout, .. } = builder;
        let readings = Readings::new(&terms);
        let layout = layout::Terms::new(&mut words, layout.iter().map(|(role, term)| (*role, &**term)));
        let tables = Tables { entities, states, by_slug, readings, heads, words, finder, layout, records };
        Ok(Lexicon { language, tables: Arc::new(tables) })
    }
}

#[derive(Default)]
struct Builder {
    entities: Vec<Entity>,
    by_slug: HashMap<(ActorKind, Box<str>), EntityId>,
    states: HashMap<Country, EntityId>,
    by_pattern: FxHashMap<Box<str>, u32>,
    patterns: Vec<Box<str>>,
    terms: Vec<Vec<Meaning>>,
    layout: Vec<(layout::Role, Box<str>)>,
}

impl Builder {
    fn add(&mut self, record: &table::Record) -> Result<(), LexiconError> {
        if &*record.class == "layout" {
            let role = layout::Role::from_name(&record.value)
                .ok_or_else(|| record.error(format!("`{}` is no role in a layout", record.value)))?;
            self.layout.extend(record.terms.iter().map(|term| (role, term.clone())));
            return Ok(());
        }
        let name = &record.terms[0];
        let sense = Sense::parse(&record.class, &record.value, &mut |kind, slug, country| {
            self.entity(kind, slug, name, country)
        })
        .map_err(|fault| record.error(fault))?;
        if let (Sense::Entity(id), "party" | "party_bloc") = (sense, &*record.class) {
            self.entities[id.0 as usize].party = true;
        }
        for term in &record.terms {
            let meaning = Meaning::new(sense, term);
            for pattern in variants::variants(term) {
                self.pattern(pattern, meaning);
            }
        }
        Ok(())
    }

    fn entity(&mut self, kind: ActorKind, slug: &str, name: &str, country: Option<Country>) -> EntityId {
        if let Some(id) = self.by_slug.get(&(kind, slug.into())) {
            return *id;
        }
        let id = EntityId(self.entities.len() as u32);
        let name = capitalised(name).into();
        self.entities.push(Entity { kind, slug: slug.into(), name, country, party: false });
        self.by_slug.insert((kind, slug.into()), id);
        if let (ActorKind::State, Some(code)) = (kind, country) {
            self.states.insert(code, id);
        }
        id
    }

    /// A body whose head leads the state negotiates for it.
    fn seat_parties(&mut self) {
        for meanings in self.terms.iter().filter(|meanings| meanings.iter().any(|m| m.sense == Sense::Seat)) {
            for meaning in meanings {
                if let Sense::BodyNoun(id) | Sense::Entity(id) = meaning.sense {
                    self.entities[id.0 as usize].party = true;
                }
            }
        }
    }

    /// The longest verb of saying that a term of stance begins with, unless it is one itself.
    fn head(&self, term: usize, pattern: &str) -> Option<(u32, u32)> {
        let meanings = |term: usize| self.terms[term].iter().map(|m| m.sense);
        let stance = meanings(term).any(|s| matches!(s, Sense::Stance(_)));
        if !stance || meanings(term).any(|s| matches!(s, Sense::Cue(_))) {
            return None;
        }
        pattern.match_indices(' ').rev().find_map(|(end, _)| {
            let head = *self.by_pattern.get(&pattern[..end])?;
            let says = meanings(head as usize).any(|s| matches!(s, Sense::Cue(_)));
            says.then(|| (head, pattern[..end].split(' ').count() as u32))
        })
    }

    fn pattern(&mut self, pattern: String, meaning: Meaning) {
        let term = *self.by_pattern.entry(pattern.into_boxed_str()).or_insert_with_key(|pattern| {
            self.patterns.push(pattern.clone());
            self.terms.push(Vec::new());
            self.patterns.len() as u32 - 1
        });
        let meanings = &mut self.terms[term as usize];
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
}

/// A display name begins with a capital letter, whatever the term matches.
fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crates_own_tables_are_well_formed() {
        for language in Language::ALL {
            assert!(!Lexicon::builtin(*language).is_empty());
        }
    }

    #[test]
    fn a_bad_table_is_an_error_that_names_the_line() {
        let lexicon = Lexicon::builtin(Language::Vietnamese);
        for (table, fault) in [
            ("state\tVN", "line 1"),
            ("# fine\nstate\tVietnam\tViệt Nam", "line 2"),
            ("nonsense\t-\tx", "nonsense"),
            ("office\tking of kings\tx", "king of kings"),
            ("cue\tsay\t | ", "line 1"),
        ] {
            let error = lexicon.extended(table).expect_err(table).to_string();
            assert!(error.contains(fault), "{error}");
        }
    }
}
