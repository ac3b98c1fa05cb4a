//! The people that the text names, told apart before any mention is resolved.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::lexicon::{Gender, Role};
use crate::mark::Doc;
use crate::model::{Country, Office};
use crate::segment::Kind;
use crate::text::same_folded;

use super::captions::Shown;
use super::looks::{Asked, Looks};
use super::name;
use super::person::{self, Person};
use super::scan::{Leader, Raw, What};
use super::title::{Side, Title, TitleRole};

/// So many people are told apart; a text that names more is no news article.
const PEOPLE: usize = 256;

/// … and an article names so many, as a rule.
const USUAL: usize = 8;

/// The people named in the text and what is known about them.
pub(super) struct Roster<'a> {
    pub(super) people: Vec<Person<'a>>,
    /// What their names look like, side by side: most people are passed over without being looked at.
    looks: Vec<Looks>,
}

impl<'a> Roster<'a> {
    /// Everybody whom the text names with a title or by a full name.
    pub(super) fn new(doc: &Doc<'a>, raws: &[Raw], shown: &[Shown]) -> Self {
        let mut roster = Roster { people: Vec::with_capacity(USUAL), looks: Vec::with_capacity(USUAL) };
        let mut last_office = None;
        for raw in raws {
            let named = match raw.what {
                What::Person { name, title, gender } => Some((name, title, gender)),
                What::Body { leader: Some(Leader { name, title }), country, .. }
                    if title.is_some() || country.is_some() =>
                {
                    Some((name, title, None))
                }
                _ => None,
            };
            if let Some((name, mut title, gender)) = named {
                if let (Some(title), Some(office)) = (&mut title, last_office) {
                    title.fill(office);
                }
                let gender = gender.or_else(|| title.and_then(|t| t.kin(doc)));
                last_office = title.and_then(|t| t.office()).or(last_office);
                let text = doc.slice(name.0, name.1);
                let words = person::words(text);
                let full = words.len() > 1;
                let led = if let What::Body { country, .. } = raw.what { country } else { None };
                let home = led.or_else(|| name::native_state(doc, name.0).filter(|_| name.1 > name.0 + 2));
                let number = match roster.find_words(doc, &words, title, gender) {
                    Some(number) => {
                        roster.people[number].rename(text, words);
                        roster.looks[number] = roster.people[number].looks();
                        number
                    }
                    None => roster.add(text, words),
                };
                let person = &mut roster.people[number];
                person.learn(title, gender, home.map(Side::State));
                person.told += u32::from(full);
            }
        }
        roster.proclaim(doc, raws);
        roster.show(doc, raws, shown);
        roster.people.iter_mut().for_each(Person::settle);
        shown.iter().for_each(|shown| roster.recognise(shown));
        roster.infer_sides(doc, raws);
        roster.introduce(doc, raws);
        roster.seat_the_unexplained(raws);
        roster.join_colleagues(doc, raws);
        roster
    }

    /// The person of that name: the latest whom nothing that is told keeps from being meant, or of that full name.
    pub(super) fn find(
        &self,
        doc: &Doc<'_>,
        name: &str,
        title: Option<Title>,
        gender: Option<Gender>,
    ) -> Option<usize> {
        self.find_words(doc, &person::words(name), title, gender)
    }

    /// Everybody whose name those words can be and whom nothing that is told keeps from being meant, the latest first.
    pub(super) fn namesakes<'r>(
        &'r self,
        doc: &'r Doc<'_>,
        words: &'r [SmolStr],
        title: Option<Title>,
        gender: Option<Gender>,
    ) -> impl Iterator<Item = usize> + 'r {
        self.answering(words).filter(move |number| !self.people[*number].clashes(doc, title, gender))
    }

    pub(super) fn find_words(
        &self,
        doc: &Doc<'_>,
        words: &[SmolStr],
        title: Option<Title>,
        gender: Option<Gender>,
    ) -> Option<usize> {
        let full = |number: &usize| words.len() > 1 && self.people[*number].has_full_name();
        self.namesakes(doc, words, title, gender).next().or_else(|| self.answering(words).find(full))
    }

    /// Everybody whose name those words can be, the latest first.
    fn answering(&self, words: &[SmolStr]) -> impl Iterator<Item = usize> {
        let asked = Asked::new(words);
        let looks = self.looks.iter().enumerate().rev().take(PEOPLE);
        looks
            .filter(move |(number, looks)| looks.may_agree(&asked) && self.people[*number].answers_to(words))
            .map(|(number, _)| number)
    }

    /// The one person of whom the text tells less than a caption does.
    fn recognise(&mut self, shown: &Shown) {
        let mut same = self.people.iter_mut().take(PEOPLE).filter(|p| p.answers_to(&shown.words));
        if let (Some(person), None) = (same.next(), same.next()) {
            person.see(shown.office, shown.of, shown.gender);
        }
    }

    /// Enters somebody new, and tells his number.
    fn add(&mut self, name: &'a str, words: person::Words) -> usize {
        self.looks.push(Looks::new(&words));
        self.people.push(Person::new(name, words));
        self.people.len() - 1
    }

    /// Whom the article only ever calls by the bare family name, where a caption gives him his title.
    fn show(&mut self, doc: &Doc<'a>, raws: &[Raw], shown: &[Shown]) {
        let dash = |at: u32| doc.is_kind(at, Kind::Dash);
        let bare = |raw: &Raw| match raw.what {
            What::Bare { name } if !raw.first.checked_sub(1).is_some_and(dash) => {
                Some(doc.slice(name.0, name.1))
            }
            _ => None,
        };
        let shown = &shown[..shown.len().min(PEOPLE)];
        if shown.is_empty() {
            return;
        }
        for name in raws.iter().filter_map(bare) {
            let words = person::words(name);
            let called = |shown: &Shown| words.last() == shown.words.last();
            if words.len() == 1
                && shown.iter().any(called)
                && !self.people.iter().take(PEOPLE).any(|p| p.answers_to(&words))
            {
                self.add(name, words);
            }
        }
    }

    /// "Ông Salas tự xưng là tổng thống lâm thời": who says of himself that he holds an office; he does not stand for the
    /// state whose holder of it he opposes.
    fn proclaim(&mut self, doc: &Doc<'_>, raws: &[Raw]) {
        for pair in raws.windows(2) {
            let [
                Raw { what: What::Person { name, .. }, last, .. },
                Raw { what: What::Title(title), first, .. },
            ] = *pair
            else {
                continue;
            };
            let is = first > last && first - last <= NEAR && doc.has_role(doc.previous(first), Role::Is);
            if title.acting
                && is
                && let Some(number) = self.find(doc, doc.slice(name.0, name.1), None, None)
            {
                self.people[number].learn(Some(Title { of: None, ..title }), None, None);
            }
        }
    }

    /// "Thủ tướng Bỉ đã đến. Ông Peeters …": a family name that nothing else explains, at the head of the sentence behind
    /// one about an office that nobody holds, is the holder's.
    fn introduce(&mut self, doc: &Doc<'_>, raws: &[Raw]) {
        let mut open: Vec<(Title, usize)> = Vec::new();
        for raw in raws {
            let sentence = doc.sentence_of(raw.first);
            open.retain(|(_, before)| sentence <= before + 1);
            match raw.what {
                What::Title(title) if title.rules() => open.push((title, sentence)),
                What::Person { name, gender, .. } => {
                    let same = |a: Title, b: Title| a.office() == b.office() && a.of == b.of;
                    let told = open.first().copied().filter(|(t, _)| open.iter().all(|(o, _)| same(*o, *t)));
                    open.clear();
                    let heads = doc.sentences.get(sentence).is_some_and(|s| s.first == raw.first);
                    if let (Some((title, _)), true, Some(gender), true) =
                        (told, heads, gender, name.1 == name.0 + 1)
                        && let Some(number) = self.find(doc, doc.slice(name.0, name.1), None, Some(gender))
                        && !self.people.iter().any(|p| p.holds(title))
                    {
                        self.people[number].take(title);
                    }
                }
                _ => {}
            }
        }
    }

    /// A family name that the text takes for known, "ông Peeters", and the bare title of one high office that nobody holds
    /// mean each other where there is one of either.
    fn seat_the_unexplained(&mut self, raws: &[Raw]) {
        let mut open: Vec<Title> = Vec::new();
        for raw in raws {
            let What::Title(title @ Title { of: Some(Side::State(_)), former: false, .. }) = raw.what else {
                continue;
            };
            let same = |t: &Title| t.of == title.of && t.office() == title.office();
            if matches!(title.office(), Some(Office::President | Office::PrimeMinister))
                && open.len() < 2
                && !open.iter().any(same)
                && !self.people.iter().any(|p| p.holds(title))
            {
                open.push(title);
            }
        }
        let mut unexplained = self.people.iter_mut().filter(|p| p.is_unexplained());
        if let ([title], Some(person), None) = (&open[..], unexplained.next(), unexplained.next()) {
            person.take(*title);
        }
    }

    /// "Tổng thống Park" and "Tổng thống Hàn Quốc", "chủ tịch Lý" and "chủ tịch Trung Quốc" are one where the text keeps
    /// to one side and one person of that title and nobody else can be meant.
    fn infer_sides(&mut self, doc: &Doc<'_>, raws: &[Raw]) {
        let mut open: Vec<(&str, Side)> = Vec::new();
        for raw in raws {
            let What::Title(
                title @ Title { role: TitleRole::Office(office), of: Some(side @ Side::State(_)), .. },
            ) = raw.what
            else {
                continue;
            };
            let noun = title.noun(doc);
            let same = |o| o == office || office == Office::Leader && leads(o);
            let held = |p: &Person<'_>| p.of == Some(side) && p.office.is_some_and(same);
            let known = open.iter().any(|(n, s)| same_folded(n, noun) && *s == side);
            if !known && open.len() < PEOPLE && !title.former && !self.people.iter().any(held) {
                open.push((noun, side));
            }
        }
        if open.is_empty() {
            return;
        }
        let most = most_told(raws);
        for (noun, side) in &open {
            let alone = open.iter().filter(|(n, _)| same_folded(n, noun)).count() == 1;
            let lacks = |p: &&mut Person<'_>| p.of.is_none() && !p.former && p.is_called(doc, noun);
            let mut lacking = self.people.iter_mut().filter(lacks);
            // "Tổng thống Ba Lan", told of in passing.
            let alone = alone && MAIN * told(raws, *side) >= most;
            if let (true, Some(person), None) = (alone, lacking.next(), lacking.next()) {
                person.of = Some(*side);
            }
        }
    }
}

/// How many tokens may stand between somebody and the office that he says he holds.
const NEAR: u32 = 6;

/// How many times as often another side is named than one that the text keeps to.
const MAIN: usize = 4;

/// How often the state is named that is named most.
fn most_told(raws: &[Raw]) -> usize {
    let mut counts: FxHashMap<Country, usize> = FxHashMap::default();
    for raw in raws {
        if let What::State(code) = raw.what {
            *counts.entry(code).or_default() += 1;
        }
    }
    counts.into_values().max().unwrap_or_default()
}

/// How often a side is named, or somebody of it.
fn told(raws: &[Raw], side: Side) -> usize {
    raws.iter().filter(|raw| names_side(raw, side)).count()
}

/// Whether the mention names the side, or somebody of it.
fn names_side(raw: &Raw, side: Side) -> bool {
    match raw.what {
        What::State(code) => side == Side::State(code),
        What::Title(title) | What::Person { title: Some(title), .. } => title.of == Some(side),
        What::Source { of, .. } => of == Some(side),
        What::Body { country: Some(code), .. } => side == Side::State(code),
        _ => false,
    }
}

/// Offices that make somebody the leader of a side.
pub(crate) fn leads(office: Office) -> bool {
    matches!(
        office,
        Office::President | Office::PrimeMinister | Office::Chancellor | Office::HeadOfState | Office::Leader
    )
}
