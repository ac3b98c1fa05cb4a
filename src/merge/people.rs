//! Which people of several articles are one.
//!
//! People are seen as *faces*: what articles call somebody, and the office and side they give him. The faces are taken in
//! one fixed order, those that tell most first, and each joins the one person it fits best, or none if it fits two
//! equally well: a surname never bridges two people. Only people who share a first or last word are compared, and of
//! those at most [`CROWD`], so that the work for a face does not grow with the number of faces.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::names::{Likeness, likeness};
use crate::model::{Country, Office};

/// More people than this under one key, and the key says nothing.
const CROWD: usize = 32;
/// Of two people whom a face fits equally well, one is meant if he is so many times better known.
const KNOWN: usize = 8;
/// So many spellings of a person are remembered.
const SPELLINGS: usize = 8;
/// So many first letters of a word stand for its spellings.
const STEM: usize = 4;

/// What articles call somebody.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Face {
    /// The words of the name, folded.
    pub(super) words: Vec<String>,
    pub(super) office: Option<Office>,
    pub(super) of: Option<SmolStr>,
}

impl Face {
    /// Whether it has more than a surname, and how much it tells beside the name.
    fn tells(&self) -> (bool, usize) {
        let beside = usize::from(self.office.is_some()) + usize::from(self.of.is_some());
        (self.words.len() > 1, beside)
    }

    /// The state it serves. Whom else people serve tells no two apart: a party, a movement, a state.
    fn state(&self) -> Option<Country> {
        self.of.as_deref()?.parse().ok()
    }

    fn ends(&self) -> impl Iterator<Item = &str> {
        let first = self.words.first();
        let last = self.words.last().filter(|_| self.words.len() > 1);
        first.into_iter().chain(last).map(String::as_str)
    }
}

/// For each face, given with the number of articles that show it, the number of the person it belongs to. The numbers
/// count up from 0.
pub(super) fn people(faces: &[(Face, usize)]) -> Vec<usize> {
    let mut order: Vec<&(Face, usize)> = faces.iter().collect();
    // What few articles write may be misspelt or misread: it joins what many write.
    order.sort_by_key(|(face, articles)| {
        let (full, beside) = face.tells();
        (Reverse((full, if full { *articles } else { 0 }, beside, *articles, face.words.len())), face)
    });
    let mut register = Register::default();
    let person: FxHashMap<&Face, usize> =
        order.into_iter().map(|(face, articles)| (face, register.settle(face, *articles))).collect();
    faces.iter().map(|(face, _)| person[face]).collect()
}

/// Somebody, by all that articles call him.
#[derive(Default)]
struct Person<'a> {
    names: Vec<&'a [String]>,
    offices: Vec<Office>,
    sides: Vec<&'a str>,
    states: Vec<Country>,
    articles: usize,
}

#[derive(PartialEq, Eq, Hash)]
enum Key<'a> {
    Name(&'a [String]),
    Title(&'a str, Option<Office>, Option<&'a str>),
    Stem(&'a str),
}

#[derive(Default)]
struct Register<'a> {
    people: Vec<Person<'a>>,
    /// People in the order in which they were met; more than [`CROWD`] of them say nothing.
    known: FxHashMap<Key<'a>, Vec<usize>>,
}

impl<'a> Register<'a> {
    /// The person that the face belongs to, a new one if need be.
    fn settle(&mut self, face: &'a Face, articles: usize) -> usize {
        let number = self.find(face).unwrap_or_else(|| {
            self.people.push(Person::default());
            self.people.len() - 1
        });
        self.people[number].learn(face);
        self.people[number].articles += articles;
        for key in keys(face) {
            let known = self.known.entry(key).or_default();
            if known.len() <= CROWD && !known.contains(&number) {
                known.push(number);
            }
        }
        number
    }

    /// The one person whom the face fits best; none where it could as well be another.
    fn find(&self, face: &Face) -> Option<usize> {
        let known = keys(face).into_iter().filter_map(|key| self.known.get(&key));
        let mut candidates: Vec<usize> =
            known.filter(|people| people.len() <= CROWD).flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let fits = candidates.into_iter().filter_map(|one| Some((self.people[one].fits(face)?, one)));
        let mut fits: Vec<(Fit, usize)> = fits.collect();
        fits.sort_unstable_by_key(|(fit, one)| (Reverse((*fit, self.people[*one].articles)), *one));
        match fits[..] {
            [(best, one), (second, other), ..] if best == second => {
                // A surname goes to neither of two, a full name to the one of whom more articles tell.
                let full = best.0 == Likeness::Same && face.words.len() > 1;
                let known = self.people[one].articles >= KNOWN * self.people[other].articles;
                (full || known).then_some(one)
            }
            [(_, one), ..] => Some(one),
            [] => None,
        }
    }
}

fn keys(face: &Face) -> Vec<Key<'_>> {
    let mut keys = vec![Key::Name(&face.words)];
    for word in face.ends() {
        if face.office.is_some() && face.of.is_some() {
            keys.push(Key::Title(word, face.office, face.of.as_deref()));
        }
        // Words are plain Latin letters, but where an id could not be turned into them.
        keys.push(Key::Stem(word.get(..STEM).unwrap_or(word)));
    }
    keys
}

/// How well a face fits a person: by name, then by how much of office and side is the same.
type Fit = (Likeness, u8);

impl<'a> Person<'a> {
    fn learn(&mut self, face: &'a Face) {
        if self.names.len() < SPELLINGS && !self.names.contains(&&face.words[..]) {
            self.names.push(&face.words);
        }
        self.offices.extend(face.office.filter(|office| !self.offices.contains(office)));
        self.sides.extend(face.of.as_deref().filter(|side| !self.sides.contains(side)));
        self.states.extend(face.state().filter(|state| !self.states.contains(state)));
    }

    /// How the face goes with the name: a surname with any form of it, a longer name with every form that is as long, or
    /// with all if none is. So `Kim Jong` brings no two people together.
    fn by_name(&self, face: &Face) -> Option<Likeness> {
        if face.words.len() < 2 {
            return self.names.iter().filter_map(|name| likeness(name, &face.words)).max();
        }
        let as_long = |name: &&&[String]| name.len() >= face.words.len();
        let any = self.names.iter().any(|name| as_long(&name));
        let mut best = None;
        for name in self.names.iter().filter(|name| !any || as_long(name)) {
            best = best.max(Some(likeness(name, &face.words)?));
        }
        best
    }

    fn fits(&self, face: &Face) -> Option<Fit> {
        let by_name = self.by_name(face)?;
        let same_side = face.of.as_deref().map(|side| self.sides.contains(&side));
        let other_side =
            face.state().is_some_and(|state| !self.states.is_empty() && !self.states.contains(&state));
        let same_office = face.office.map(|office| self.offices.contains(&office));
        let clash = |office| self.offices.iter().all(|known| excludes(*known, office));
        let other_office = face.office.is_some_and(|office| !self.offices.is_empty() && clash(office));
        let agreed = u8::from(same_side == Some(true)) + u8::from(same_office == Some(true));
        let untitled = face.office.is_none() && face.of.is_none();
        let fits = match by_name {
            // People change office, and a full name is seldom shared: only another side and another office tell of two.
            Likeness::Same if face.words.len() > 1 => !(other_side && other_office),
            Likeness::Heard | Likeness::Turned => agreed == 2,
            Likeness::Spelt if face.words.len() > 1 => !other_side && !other_office,
            _ => !other_side && !other_office && (agreed > 0 || untitled),
        };
        fits.then_some((by_name, agreed))
    }
}

/// Whether nobody holds both offices, as far as news tells. Delegates, envoys, leaders and experts hold some other office
/// too.
fn excludes(a: Office, b: Office) -> bool {
    use Office::*;
    let loose = |office| {
        matches!(office, Leader | Official | Other | Negotiator | Envoy | Adviser | HeadOfState | Expert)
    };
    let ministers = |office| matches!(office, Minister | ForeignMinister | DefenceMinister);
    a != b && !loose(a) && !loose(b) && !(ministers(a) && ministers(b) && (a == Minister || b == Minister))
}

#[cfg(test)]
mod tests {
    use super::super::names::words;
    use super::*;

    /// `Sergei Lavrov, foreign_minister, RU`, with `-` for what is not known.
    fn face(text: &str) -> Face {
        let mut fields = text.split(", ").chain(["-", "-"]);
        let mut next = || fields.next().unwrap_or("-");
        let (name, office, of) = (next(), next(), next());
        Face {
            words: words(name),
            office: office.parse().ok(),
            of: Some(of).filter(|of| *of != "-").map(SmolStr::new),
        }
    }

    /// Cases in which all faces are one person, and cases in which no two are.
    #[test]
    fn one_person_and_two() {
        for one in [
            &[
                "Volodymyr Zelensky, president, UA",
                "Volodymyr Zelenskyy, president, UA",
                "Zelenskiy, president, UA",
            ][..],
            &[
                "Sergei Lavrov, foreign_minister, RU",
                "Sergey Lavrov, foreign_minister, RU",
                "Lavrov, minister, RU",
                "Lavrov",
            ],
            &["Kim Jong-un, leader, KP", "Kim Jong Un, other, KP", "Kim, leader, KP"],
            &["Recep Tayyip Erdoğan, president, TR", "Erdogan, president, TR", "Recep Erdogan"],
            &["Shinzo Abe, prime_minister, JP", "Abe Shinzo, prime_minister, JP", "Abe, prime_minister, JP"],
            &["Dmitry Medvedev, president, RU", "Dmitri Medvedev, secretary, RU"],
            &["Vladimir Zelensky, president, UA", "Volodymyr Zelensky, president, UA"],
            &["Anders Holm, envoy, SE", "Holm, negotiator, SE"],
            &["Emil Stein, foreign_minister, DE", "Stein, minister, DE"],
            &["Emil Stein, minister, DE", "Stein, defence_minister, DE"],
            &["Một quan chức Mỹ, official, US", "một quan chức Mỹ, official, US"],
            &["Vương Tấn Hòa, leader, XA", "Vương Tấn Hòa Năm, leader, XA", "Hòa, leader, XA"],
            &["Olav Berg, envoy, NO", "Olav Berg, legislator, Liberal Party", "Berg, envoy, NO"],
            &["Joel S. Berg, expert, -", "Joel Berg, director, US"],
            &["Peskov, spokesperson, RU", "Dmitry Peskov, spokesperson, -"],
        ] {
            let faces: Vec<_> = one.iter().map(|text| (face(text), 1)).collect();
            assert!(people(&faces).iter().all(|person| *person == 0), "{one:?}");
        }
        for apart in [
            &["Boris Johnson, prime_minister, GB", "Mike Johnson, legislator, US"][..],
            &["Kim Jong Un, leader, KP", "Kim Yo Jong, official, KP", "Kim Yong Chol, envoy, KP"],
            &["Boris Johnson, prime_minister, GB", "Johnson, legislator, US"],
            &["Kim Jong Un, leader, KP", "Kim Jong Il, leader, KP", "Kim Jong, leader, KP"],
            &["Igor Sechin, envoy, RU", "Sechin, envoy, UA"],
            &["Nguyễn Văn Đức, minister, XA", "Nguyễn Đức Văn, envoy, XA"],
            &["Ri Chun Hwa, minister, KP", "Ri Chun Hui, minister, KP"],
            &["Kim Min Ho, minister, KR", "Kim Min Ho, commander, KP"],
            &["Anna Berg, envoy, SE", "Anna Berger, envoy, DE"],
            &["Peter Holm, foreign_minister, SE", "Holm, spokesperson, SE"],
            &["Ivan Novak, president, XA", "Petr Novak, minister, XA", "Novak"],
            &["Emil Stein, foreign_minister, DE", "Stein, defence_minister, DE"],
        ] {
            let faces: Vec<_> = apart.iter().map(|text| (face(text), 1)).collect();
            let mut persons = people(&faces);
            persons.sort_unstable();
            persons.dedup();
            assert_eq!(persons.len(), apart.len(), "{apart:?}");
        }
    }

    /// The surname that could be either stays apart from both, in every order.
    #[test]
    fn a_surname_never_bridges_two_people() {
        let [a, b, c] = ["Petr Novak, envoy, XA", "Ivan Novak, envoy, XA", "Novak, envoy, XA"].map(face);
        for faces in [[&a, &b, &c], [&c, &a, &b], [&b, &c, &a]] {
            let persons = people(&faces.map(|face| (face.clone(), 1)));
            assert!(persons[0] != persons[1] && persons[1] != persons[2] && persons[0] != persons[2]);
        }
    }
}
