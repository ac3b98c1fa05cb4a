//! People told apart by their names, however spelt.

use std::borrow::Cow;

use smallvec::SmallVec;
use smol_str::{SmolStr, SmolStrBuilder};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::lexicon::Gender;
use crate::mark::Doc;
use crate::model::Office;
use crate::text::{is_alphanumeric, same_folded};

use super::looks::Looks;
use super::title::{Side, Title};

/// So many titles beside a name are counted; more tell nothing new.
const TITLES: usize = 256;

/// A person named in the text.
#[derive(Debug, Clone)]
pub(super) struct Person<'a> {
    /// The words of the fullest name.
    words: Words,
    pub(super) name: Cow<'a, str>,
    pub(super) office: Option<Office>,
    pub(super) of: Option<Side>,
    pub(super) former: bool,
    pub(super) gender: Option<Gender>,
    /// Every title that stands beside the name: the commonest wins, the first of equals.
    titles: SmallVec<[Title; 2]>,
    /// The state to which the family name belongs.
    home: Option<Side>,
    /// How often the text gives the full name.
    pub(super) told: u32,
}

impl<'a> Person<'a> {
    pub(super) fn new(name: &'a str, words: Words) -> Self {
        Person {
            words,
            name: tidy(name),
            office: None,
            of: None,
            former: false,
            gender: None,
            titles: SmallVec::new(),
            home: None,
            told: 0,
        }
    }

    /// Whether `other` can be this person's name: the same words in the same order as far as both have them, or a
    /// single word that is the first or last of the other.
    pub(super) fn answers_to(&self, other: &[SmolStr]) -> bool {
        let ((own, own_suffix), (other, suffix)) = (unsuffixed(&self.words), unsuffixed(other));
        if own_suffix != suffix {
            return false;
        }
        let (long, short) = if own.len() >= other.len() { (own, other) } else { (other, own) };
        match short {
            [] => false,
            [one] => match long {
                [.., last] if same(last, one) => true,
                [first, _, ..] => same(first, one),
                _ => false,
            },
            _ => {
                let mut rest = long.iter();
                let ends = long.last().is_some_and(|w| same(w, &short[short.len() - 1]));
                let in_order = short.iter().all(|word| rest.any(|w| same(w, word)));
                let initials = ends && initial(&long[0], &short[0]);
                in_order || initials
            }
        }
    }

    /// Takes a name if it is fuller than the one that is known.
    pub(super) fn rename(&mut self, name: &'a str, words: Words) {
        if words.len() > self.words.len() {
            self.words = words;
            self.name = tidy(name);
        }
    }

    /// Takes what stands beside the name.
    pub(super) fn learn(&mut self, title: Option<Title>, gender: Option<Gender>, home: Option<Side>) {
        self.of = self.of.or(title.and_then(|t| t.of));
        self.titles.extend(title.filter(|_| self.titles.len() < TITLES));
        self.gender = self.gender.or(gender.filter(|g| *g != Gender::Any));
        self.home = self.home.or(home);
    }

    pub(super) fn looks(&self) -> Looks {
        Looks::new(&self.words)
    }

    pub(super) fn has_full_name(&self) -> bool {
        self.words.len() > 1
    }

    /// Whether title or gender speak against its being this person: another state's, a king's, his wife's, a woman's.
    pub(super) fn clashes(&self, doc: &Doc<'_>, title: Option<Title>, gender: Option<Gender>) -> bool {
        let of = title.and_then(|t| t.of);
        let states = matches!((of, self.of), (Some(Side::State(a)), Some(Side::State(b))) if a != b);
        let reigns = |t: &Title| t.office() == Some(Office::HeadOfState);
        let crowns = title
            .is_some_and(|title| !self.titles.is_empty() && self.titles.iter().any(reigns) != reigns(&title));
        let kin = |t: Title| t.kin(doc).is_some();
        let related = title.is_some_and(|title| {
            self.titles.iter().any(|t| t.rules() && kin(title) || title.rules() && kin(*t))
        });
        let known = gender.filter(|g| *g != Gender::Any);
        let genders = matches!((known, self.gender), (Some(a), Some(b)) if a != b);
        states || crowns || related || genders
    }

    /// Whether a title of that noun stands beside the name.
    pub(super) fn is_called(&self, doc: &Doc<'_>, noun: &str) -> bool {
        self.titles.iter().any(|title| same_folded(title.noun(doc), noun))
    }

    /// Whether this person holds the office, on the side, of a title.
    pub(super) fn holds(&self, title: Title) -> bool {
        self.office.is_some() && self.office == title.office() && self.of == title.of
    }

    /// Whether one of the titles is that of somebody who acts in office, or only says that he is in it.
    pub(super) fn acts(&self) -> bool {
        self.titles.iter().any(|t| t.acting)
    }

    /// Whether the text tells nothing but the family name.
    pub(super) fn is_unexplained(&self) -> bool {
        self.titles.is_empty() && self.of.is_none() && self.words.len() == 1 && self.gender.is_some()
    }

    /// Takes the office of a title, if nothing is known of any.
    pub(super) fn take(&mut self, title: Title) {
        if self.is_unexplained() {
            self.office = title.office();
            self.of = title.of;
            self.titles.push(title);
        }
    }

    /// Takes side and office from a picture's text where the article tells none, nor anything against it.
    pub(super) fn see(&mut self, office: Option<Office>, of: Side, gender: Option<Gender>) {
        let known = |g: &Gender| *g != Gender::Any;
        let another = matches!((gender.filter(known), self.gender), (Some(a), Some(b)) if a != b);
        let agrees = self.office.is_none() || self.office == office;
        if self.of.is_none() && agrees && !another {
            (self.office, self.of) = (office, Some(of));
        }
    }

    /// Settles office and side by all that was learnt.
    pub(super) fn settle(&mut self) {
        self.office = commonest(self.titles.iter().filter_map(|t| t.office()));
        self.of = commonest(self.titles.iter().filter_map(|t| t.of)).or(self.home);
        self.former = !self.titles.is_empty() && self.titles.iter().all(|t| t.former);
    }
}

/// The item that comes most often, the first of equals.
fn commonest<T: Copy + PartialEq>(items: impl Iterator<Item = T> + Clone) -> Option<T> {
    let count = |item: T| items.clone().filter(|other| *other == item).count();
    let mut best: Option<(T, usize)> = None;
    for item in items.clone().take(64) {
        let n = count(item);
        if best.is_none_or(|(_, most)| n > most) {
            best = Some((item, n));
        }
    }
    best.map(|(item, _)| item)
}

/// The words of a name in a form in which its usual spellings agree.
pub(super) type Words = SmallVec<[SmolStr; 4]>;

pub(super) fn words(name: &str) -> Words {
    split(name).map(plain).collect()
}

/// A word in that form.
fn plain(word: &str) -> SmolStr {
    if word.is_ascii() {
        let mut last = None;
        return word.chars().filter_map(|c| plain_letter(c.to_ascii_lowercase(), &mut last)).collect();
    }
    let mut plain = SmolStrBuilder::new();
    push_plain(word, &mut plain);
    plain.finish()
}

/// The words of a phrase in that form, as one text.
pub(super) fn phrase(text: &str) -> SmolStr {
    let mut plain = SmolStrBuilder::new();
    for (n, word) in split(text).enumerate() {
        if n > 0 {
            plain.push(' ');
        }
        push_plain(word, &mut plain);
    }
    plain.finish()
}

fn split(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !is_alphanumeric(c) && !matches!(c, '\'' | '’')).filter(|w| !w.is_empty())
}

/// The words of a name, and the "Jr." that tells the son from the father.
fn unsuffixed(words: &[SmolStr]) -> (&[SmolStr], Option<&str>) {
    match words.split_last() {
        Some((last, rest)) if matches!(last.as_str(), "jr" | "sr") => (rest, Some(last)),
        _ => (words, None),
    }
}

/// The name as text, with the spaces that tokenised text sets round hyphens and behind apostrophes taken out.
fn tidy(name: &str) -> Cow<'_, str> {
    let mut tidy = Cow::Borrowed(name);
    if name.contains(['-', '\'', '’', '\n']) {
        for (spaced, plain) in [(" - ", "-"), ("' ", "'"), ("’ ", "’"), ("\n", " ")] {
            if tidy.contains(spaced) {
                tidy = tidy.replace(spaced, plain).into();
            }
        }
    }
    tidy
}

/// Appends lower-case ASCII with `y` as `i` and no doubled letters: Sergey, Sergei; Zelenskyy, Zelensky.
fn push_plain(word: &str, plain: &mut SmolStrBuilder) {
    let mut last = None;
    let mut push = |c: char| {
        if let Some(c) = plain_letter(c, &mut last) {
            plain.push(c);
        }
    };
    for c in word.chars() {
        if c.is_ascii() {
            push(c.to_ascii_lowercase());
        } else {
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    part.to_lowercase().for_each(&mut push);
                }
            });
        }
    }
}

/// The letter or digit for `c`, unless it is the `last` one again.
fn plain_letter(c: char, last: &mut Option<char>) -> Option<char> {
    let c = match c {
        'y' => 'i',
        'đ' => 'd',
        other => other,
    };
    (is_alphanumeric(c) && last.replace(c) != Some(c)).then_some(c)
}

/// Equal, or long enough for one letter to differ.
fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() < 6 || b.len() < 5 { a == b } else { a[0] == b[0] && at_most_one_apart(a, b) }
}

/// Whether the words are equal, or one letter put in, left out or changed makes them so.
fn at_most_one_apart(a: &[u8], b: &[u8]) -> bool {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let head = long.iter().zip(short).take_while(|(x, y)| x == y).count();
    let (long_tail, short_tail) = match long.len() - short.len() {
        0 => (&long[(head + 1).min(long.len())..], &short[(head + 1).min(short.len())..]),
        1 => (&long[head + 1..], &short[head..]),
        _ => return false,
    };
    // Most words that begin alike end in other letters: that is seen sooner than it is compared.
    long_tail.last() == short_tail.last() && long_tail == short_tail
}

/// Whether one of the words is the other's initial.
fn initial(a: &str, b: &str) -> bool {
    (a.len() == 1 || b.len() == 1) && a.as_bytes().first() == b.as_bytes().first()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_under_many_names_and_two_under_one() {
        for (full, other, same) in [
            ("Sergei Lavrov", "Sergey Lavrov", true),
            ("Sergei Lavrov", "Lavrov", true),
            ("Volodymyr Zelensky", "Zelenskyy", true),
            ("Volodymyr Zelensky", "Volodymyr Zelenskiy", true),
            ("Kim Jong-un", "Kim Jong Un", true),
            ("Kim Jong Un", "Kim", true),
            ("Nguyễn Phú Trọng", "Trọng", true),
            ("Recep Tayyip Erdogan", "Recep Erdogan", true),
            ("Bashar al - Assad", "Assad", true),
            ("J. Bolton", "John Bolton", true),
            ("Donald Trump", "Ivanka Trump", false),
            ("Kim Jong Un", "Kim Yong Chol", false),
            ("Boris Johnson", "Johnson Smith", false),
            ("Walter Dunn", "Walter Dunn Jr.", false),
            ("Walter Dunn Jr", "Dunn Jr.", true),
            ("Walter Dunn Jr", "Walter Dunn", false),
            ("Walter Dunn Jr", "Dunn", false),
            ("Walter Dunn", "Dunn Jr", false),
            ("Anna Salas", "Salaz", false),
            ("Anna Halden", "Holden", true),
            ("Anna Halden", "Halde", true),
            ("Anna Halden", "Haldern", true),
            ("Anna Halden", "Hald", false),
            ("Anna Halden", "Haldenson", false),
            ("Anna Halden", "Aalden", false),
            ("Anna Halden", "", false),
            ("Anna Halden", "Halden Anna", false),
            ("Anna Maria Halden", "Anna Halden", true),
            ("Anna Maria Halden", "Maria Halden", true),
            ("Anna Maria Halden", "Maria", false),
            ("Anna Halden", "A. Halden", true),
            ("A. Halden", "Anna Halden", true),
            ("A. Halden", "Berta Halden", false),
            ("A. Halden", "Anna Stein", false),
            ("Anna Halden", "Anna Stein", false),
            ("Alexei Karpov", "Alexey Karpow", true),
            ("Yulia Bondar", "Iulia Bondar", true),
            ("Đinh Văn Hùng", "Dinh Van Hung", true),
            ("Müller", "Muller", true),
            ("O'Malley", "O’Malley", true),
            ("Fiona O'Malley", "O'Malley", true),
            ("Hassan", "Hasan", true),
            ("Ahmed Hassan Ali", "Ahmed Ali", true),
            ("Ahmed Hassan Ali", "Hassan Ali", true),
            ("Ahmed Ali", "Ali Ahmed", false),
            ("Jean-Luc Moreau", "Jean Luc Moreau", true),
            ("Jean-Luc Moreau", "Luc Moreau", true),
            ("Kim Yong Ho", "Kim Yong-ho", true),
            ("Kim Yong Ho", "Kim Ho", true),
            ("Trần Văn Hùng", "Trần Hùng", true),
            ("Trần Văn Hùng", "Văn Hùng", true),
        ] {
            assert_eq!(Person::new(full, words(full)).answers_to(&words(other)), same, "{full} / {other}");
        }
    }
}
