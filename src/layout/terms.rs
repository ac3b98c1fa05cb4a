//! The vocabulary of layout, one tree for all its roles.

use std::collections::BTreeMap;

use crate::lexicon::{Finder, Words};
use crate::segment::{Folds, Token};
use crate::text::fold;

/// A page has a term of layout to so many tokens.
const SPARSE: usize = 12;

/// What a term tells about the line in which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u16)]
pub(crate) enum Role {
    /// From this line on nothing belongs to the article.
    Stop = 1,
    /// The end of a box that a [`Role::Stop`] opened.
    Resume = 1 << 1,
    /// This line alone is not the article's.
    Skip = 1 << 2,
    /// The name of a section, in menus and breadcrumbs.
    Section = 1 << 3,
    /// A word of a date line.
    Stamp = 1 << 4,
    /// The word between the day and the number of a month.
    Month = 1 << 5,
    /// A pointer to another story.
    More = 1 << 6,
    /// The mark of a picture's text or credit.
    Caption = 1 << 7,
    /// Where someone stands in a picture, in brackets.
    Place = 1 << 8,
    /// What a line of authors and agencies has beside names.
    Credit = 1 << 9,
    /// How a paragraph begins that goes on from another.
    Opening = 1 << 10,
    /// Words of running text that no caption has.
    Prose = 1 << 11,
}

impl Role {
    const ALL: [(Self, &'static str); 12] = [
        (Self::Stop, "stop"),
        (Self::Resume, "resume"),
        (Self::Skip, "skip"),
        (Self::Section, "section"),
        (Self::Stamp, "stamp"),
        (Self::Month, "month"),
        (Self::More, "more"),
        (Self::Caption, "caption"),
        (Self::Place, "place"),
        (Self::Credit, "credit"),
        (Self::Opening, "opening"),
        (Self::Prose, "prose"),
    ];

    /// The role that the lexicon calls by this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(role, _)| *role)
    }
}

/// A set of roles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Roles(u16);

impl Roles {
    pub(crate) fn has(self, role: Role) -> bool {
        self.0 & role as u16 != 0
    }

    pub(crate) fn any(self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }

    fn add(&mut self, role: Role) {
        self.0 |= role as u16;
    }
}

/// An occurrence of a term as a whole word: its place and what it may mean,
/// as it stands (`roles`) and at the beginning of a line (`leads`).
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) roles: Roles,
    pub(crate) leads: Roles,
}

/// A term as the table has it.
#[derive(Debug, Clone)]
struct Term {
    text: Box<str>,
    /// It has no capital, and is found in any usual case; else only as it is written.
    any_case: bool,
    roles: Roles,
    leads: Roles,
}

/// A language's vocabulary for layout.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    finder: Finder,
    /// The terms that are the same, case aside, by their number in the finder.
    entries: Vec<Vec<Term>>,
}

impl Terms {
    /// Builds the vocabulary from pairs of role and term, in canonical form.
    ///
    /// A term in lower case is found in any usual case; a term with a capital as it is written. A term that ends in
    /// `…` stands for any line that begins with it.
    pub(crate) fn new<'a>(words: &mut Words, pairs: impl IntoIterator<Item = (Role, &'a str)>) -> Self {
        let mut table: BTreeMap<String, Vec<Term>> = BTreeMap::new();
        for (role, term) in pairs {
            let leads = term.trim().strip_suffix('…');
            let text = leads.unwrap_or(term).trim();
            let same = table.entry(fold(text)).or_default();
            let at = same.iter().position(|known| &*known.text == text).unwrap_or_else(|| {
                let any_case = text.to_lowercase() == text;
                same.push(Term { text: text.into(), any_case, roles: Roles(0), leads: Roles(0) });
                same.len() - 1
            });
            if leads.is_some() { same[at].leads.add(role) } else { same[at].roles.add(role) }
        }
        table.remove("");
        let finder = Finder::new(words, table.keys().map(String::as_str));
        Self { finder, entries: table.into_values().collect() }
    }

    /// Every term in the text that `tokens` make up, by where it begins.
    pub(super) fn find(&self, text: &str, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::with_capacity(tokens.len() / SPARSE);
        for at in 0..tokens.len() {
            self.finder.at(tokens, at, |found| {
                let tokens = &tokens[found.first as usize..found.last as usize];
                let (start, end) = (tokens[0].start as usize, tokens[tokens.len() - 1].end as usize);
                let mut hit = Hit { start, end, roles: Roles(0), leads: Roles(0) };
                for term in &self.entries[found.term as usize] {
                    if term.is_written(text, tokens) {
                        hit.roles.0 |= term.roles.0;
                        hit.leads.0 |= term.leads.0;
                    }
                }
                if hit.roles.0 | hit.leads.0 != 0 {
                    hits.push(hit);
                }
            });
        }
        hits
    }
}

impl Term {
    /// Whether the words of a text, which are the term's, case aside, are written as they must be.
    fn is_written(&self, text: &str, tokens: &[Token]) -> bool {
        if self.any_case {
            return is_usual(text, tokens);
        }
        let mut rest = &*self.text;
        tokens.iter().all(|token| {
            let behind = rest.trim_start().strip_prefix(token.text(text));
            rest = behind.unwrap_or_default();
            behind.is_some()
        })
    }
}

/// Whether words are written in lower case, with a capital at the beginning or at the beginning of each, or in capitals.
fn is_usual(text: &str, tokens: &[Token]) -> bool {
    if tokens.iter().all(|token| token.folds == Folds::No) {
        return true;
    }
    // Capitals, and letters that could be some: at the heads of words, and within.
    let (mut heads, mut within) = ((0, 0), (0, 0));
    let mut first = 0;
    for (i, token) in tokens.iter().enumerate() {
        for (n, c) in token.text(text).chars().enumerate() {
            let place = if n == 0 && (i == 0 || !token.glued) { &mut heads } else { &mut within };
            place.0 += u32::from(c.is_uppercase());
            place.1 += u32::from(c.is_uppercase() || c.is_lowercase());
            first = if i + n == 0 { place.0 } else { first };
        }
    }
    let all_heads = heads.0 == heads.1;
    all_heads && within.0 == within.1 || within.0 == 0 && (all_heads || heads.0 == first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::tokenize;

    fn found(terms: &[(Role, &str)], text: &str) -> usize {
        let mut words = Words::default();
        let terms = Terms::new(&mut words, terms.iter().copied());
        let mut tokens = Vec::new();
        tokenize(text, 0, text.len(), &mut tokens);
        words.number(text, &mut tokens);
        terms.find(text, &tokens).len()
    }

    #[test]
    fn terms_match_by_case_and_whole_word() {
        let terms = [(Role::Caption, "Ảnh:"), (Role::Stop, "tin khác"), (Role::Skip, "mời xem…")];
        let cases = [
            ("Ảnh: X", 1),
            ("ảnh: X", 0), // a term with a capital is taken as it is written
            ("ẢNH: X", 0),
            ("Ảnh : X", 0),
            ("tin khác", 1),
            ("Tin khác", 1),
            ("(Tin khác", 1),
            ("TIN KHÁC", 1),
            ("Tin Khác", 1),
            ("tin Khác", 0),
            ("TIN Khác", 0),
            ("tiN khác", 0),
            ("Tin kháchh", 0),
            ("Mời xem tiếp", 1),
        ];
        for (text, count) in cases {
            assert_eq!(found(&terms, text), count, "{text}");
        }
    }

    #[test]
    fn no_terms_find_nothing() {
        assert_eq!(found(&[], "Tin khác"), 0);
    }
}
