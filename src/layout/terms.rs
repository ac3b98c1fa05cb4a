//! The vocabulary of layout, one tree for all its roles.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::lexicon::Finder;
use crate::segment::Token;

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

/// A language's vocabulary for layout.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    finder: Finder,
    entries: Vec<(Roles, Roles)>,
}

impl Terms {
    /// Builds the vocabulary from pairs of role and term.
    ///
    /// A term in lower case is found in any usual case; a term with a capital as it is written. A term that ends in
    /// `…` stands for any line that begins with it. Composed and decomposed text are both recognised.
    pub(crate) fn new<'a>(pairs: impl IntoIterator<Item = (Role, &'a str)>) -> Self {
        let mut table: BTreeMap<String, (Roles, Roles)> = BTreeMap::new();
        for (role, term) in pairs {
            let leads = term.trim().strip_suffix('…');
            let term = leads.unwrap_or(term).trim();
            for form in forms(term) {
                let entry = table.entry(form).or_default();
                if leads.is_some() { entry.1.add(role) } else { entry.0.add(role) }
            }
        }
        table.remove("");
        let finder = Finder::new(table.keys().map(String::as_str));
        Self { finder, entries: table.into_values().collect() }
    }

    /// Every term in the text that `tokens` make up, by where it begins.
    pub(super) fn find(&self, text: &str, tokens: &[Token]) -> Vec<Hit> {
        let words = self.finder.exact_words(text, tokens);
        let mut hits = Vec::new();
        for at in 0..tokens.len() {
            self.finder.at(tokens, &words, at, |found| {
                if let Some(&(roles, leads)) = self.entries.get(found.term as usize) {
                    let (first, last) = (tokens[found.first as usize], tokens[found.last as usize - 1]);
                    hits.push(Hit { start: first.start as usize, end: last.end as usize, roles, leads });
                }
            });
        }
        hits
    }
}

/// The spellings under which a term is looked for.
fn forms(term: &str) -> Vec<String> {
    let mut cases = vec![term.to_owned()];
    if term.to_lowercase() == term {
        let words = || term.split(' ');
        let first_only =
            words().enumerate().map(|(i, word)| if i == 0 { capital(word) } else { word.to_owned() });
        cases.push(first_only.collect::<Vec<_>>().join(" "));
        cases.push(words().map(capital).collect::<Vec<_>>().join(" "));
        cases.push(term.to_uppercase());
    }
    cases.iter().flat_map(|form| [form.nfc().collect(), form.nfd().collect()]).collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::tokenize;

    fn found(terms: &Terms, text: &str) -> usize {
        let mut tokens = Vec::new();
        tokenize(text, 0, text.len(), &mut tokens);
        terms.find(text, &tokens).len()
    }

    #[test]
    fn terms_match_by_case_form_and_whole_word() {
        let terms = Terms::new([(Role::Caption, "Ảnh:"), (Role::Stop, "tin khác"), (Role::Skip, "mời xem…")]);
        let cases = [
            ("Ảnh: X", 1),
            ("ảnh: X", 0), // a term with a capital is taken as it is written
            ("Tin khác", 1),
            ("TIN KHÁC", 1),
            ("Tin Khác", 1),
            ("Tin kha\u{301}c", 1), // decomposed
            ("Tin kháchh", 0),
            ("Mời xem tiếp", 1),
        ];
        for (text, count) in cases {
            assert_eq!(found(&terms, text), count, "{text}");
        }
    }

    #[test]
    fn no_terms_find_nothing() {
        assert_eq!(found(&Terms::new([]), "Tin khác"), 0);
    }
}
