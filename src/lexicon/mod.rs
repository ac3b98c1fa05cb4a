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

mod builder;
mod builtin;
mod finder;
mod readings;
mod sense;
mod syllable;
mod table;
mod variants;
mod words;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock};

use builder::{Builder, BySlug};
pub(crate) use finder::{Finder, Found};
use readings::Readings;
pub(crate) use readings::{Reading, ReadingId};
use rustc_hash::FxHashMap;
pub(crate) use sense::{
    CueForm, Epithet, Family, Gender, GroupSize, OfficeMod, PronounKind, Role, Sense, SourceKind,
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

impl Entity {
    /// A bloc that negotiates as a state does.
    pub(crate) fn is_party_bloc(&self) -> bool {
        self.party && self.kind == ActorKind::Bloc
    }
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
#[derive(Clone)]
pub struct Lexicon {
    language: Language,
    tables: Arc<Tables>,
}

struct Tables {
    entities: Vec<Entity>,
    states: FxHashMap<Country, EntityId>,
    by_slug: BySlug,
    /// How many there are, those of layout included.
    terms: usize,
    /// What the finder's patterns mean.
    readings: Readings,
    /// For terms that are no verb of saying but begin with one: that one, and how many words it has.
    heads: Vec<Option<(u32, u32)>>,
    words: Words,
    finder: Finder,
    layout: layout::Terms,
    /// The text of the tables, from which a larger lexicon is built.
    sources: Vec<Cow<'static, str>>,
}

impl Lexicon {
    /// The most terms, variants in spelling included and those of layout counted apart, that a lexicon may have unless
    /// [`extended_up_to`](Self::extended_up_to) says otherwise: 1,048,576, forty times the crate's own.
    pub const DEFAULT_MAX_TERMS: usize = 1 << 20;

    /// The crate's own vocabulary of a language, read when it is first asked for.
    pub fn builtin(language: Language) -> Self {
        static VIETNAMESE: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(Language::Vietnamese));
        match language {
            Language::Vietnamese => VIETNAMESE.clone(),
        }
    }

    /// Reads the crate's own tables.
    fn read(language: Language) -> Self {
        let tables = builtin::tables(language).iter().map(|(_, table)| Cow::Borrowed(*table)).collect();
        let lexicon = Lexicon::build(language, tables, Lexicon::DEFAULT_MAX_TERMS);
        lexicon.expect("the crate's own tables are well formed: a test reads them")
    }

    /// This vocabulary with the records of `table` added, up to [`DEFAULT_MAX_TERMS`](Self::DEFAULT_MAX_TERMS).
    ///
    /// # Errors
    /// Names the first line that is not in the format or adds a term too many, and what is wrong with it.
    pub fn extended(&self, table: &str) -> Result<Self, LexiconError> {
        self.extended_up_to(table, Self::DEFAULT_MAX_TERMS)
    }

    /// This vocabulary with the records of `table` added, if it then has at most `max_terms` terms.
    ///
    /// ```
    /// use pourparler::{Language, Lexicon};
    ///
    /// let lexicon = Lexicon::builtin(Language::Vietnamese);
    /// let error = lexicon.extended_up_to("place\tVN\tLàng Nhỏ\n", lexicon.len()).unwrap_err();
    /// assert_eq!(error.line(), 1);
    /// ```
    ///
    /// # Errors
    /// As [`extended`](Self::extended).
    pub fn extended_up_to(&self, table: &str, max_terms: usize) -> Result<Self, LexiconError> {
        let sources = self.tables.sources.iter().cloned().chain([Cow::Owned(table.to_owned())]);
        Lexicon::build(self.language, sources.collect(), max_terms)
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The number of terms, variants in spelling included.
    pub fn len(&self) -> usize {
        self.tables.terms
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
        self.tables.by_slug.get(&kind)?.get(slug).map(|id| self.entity(*id))
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

    fn build(
        language: Language,
        sources: Vec<Cow<'static, str>>,
        max_terms: usize,
    ) -> Result<Self, LexiconError> {
        let mut builder = Builder::new(max_terms);
        for source in &sources {
            for record in table::parse(source) {
                builder.add(&record?)?;
            }
        }
        Ok(Lexicon { language, tables: Arc::new(builder.tables(sources)) })
    }
}

/// Its language and size; the tables would fill a book.
impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon")
            .field("language", &self.language)
            .field("terms", &self.len())
            .finish_non_exhaustive()
    }
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

    #[test]
    fn a_lexicon_has_so_many_terms_at_most() {
        let lexicon = Lexicon::builtin(Language::Vietnamese);
        let table = "# three terms\nplace\tVN\tLàng Một | Làng Hai\nplace\tVN\tLàng Ba\n";
        let most = lexicon.extended(table).expect("far from the limit").len();
        assert_eq!(most, lexicon.len() + 3);
        assert!(lexicon.extended_up_to(table, most).is_ok());
        let error = lexicon.extended_up_to(table, most - 1).expect_err("one too many");
        assert_eq!(error.line(), 3);
        assert!(error.to_string().contains(&(most - 1).to_string()), "{error}");
    }

    #[test]
    fn size_and_language_are_shown() {
        let lexicon = Lexicon::builtin(Language::Vietnamese);
        let shown = format!("{lexicon:?}");
        assert!(shown.contains("Vietnamese") && shown.contains(&lexicon.len().to_string()), "{shown}");
        let empty = Lexicon::build(Language::Vietnamese, Vec::new(), 1).expect("nothing to refuse");
        assert!(empty.is_empty());
    }
}
