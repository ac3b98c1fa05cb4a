//! The people that the text names, told apart before any mention is resolved.

use crate::mark::Doc;
use crate::model::Office;

use super::name;
use super::person::{self, Person};
use super::scan::{Leader, Raw, What};
use super::title::{Side, Title, TitleRole};

/// So many people are told apart; a text that names more is no news article.
const PEOPLE: usize = 256;

/// The people named in the text and what is known about them.
pub(super) struct Roster {
    pub(super) people: Vec<Person>,
}

impl Roster {
    /// Everybody whom the text names with a title or by a full name.
    pub(super) fn new(doc: &Doc<'_>, raws: &[Raw]) -> Self {
        let mut roster = Roster { people: Vec::new() };
        let mut last_office = None;
        for raw in raws {
            let named = match raw.what {
                What::Person { name, title, gender } => Some((name, title, gender)),
                What::Body { leader: Some(Leader { name, title: title @ Some(_) }), .. } => {
                    Some((name, title, None))
                }
                _ => None,
            };
            if let Some((name, mut title, gender)) = named {
                if let (Some(title), Some(office)) = (&mut title, last_office) {
                    title.fill(office);
                }
                last_office = title.and_then(|t| t.office()).or(last_office);
                let text = doc.slice(name.0, name.1);
                let number = roster.find(text, title, roster.people.len()).unwrap_or_else(|| {
                    roster.people.push(Person::new(text));
                    roster.people.len() - 1
                });
                let home = name::native_state(doc, name.0).filter(|_| name.1 > name.0 + 2);
                roster.people[number].learn(text, title, gender, home.map(Side::State));
            }
        }
        roster.people.iter_mut().for_each(Person::settle);
        roster.infer_sides(raws);
        roster
    }

    /// The person of that name, preferring those whose office or side agrees, then the latest before `until`.
    pub(super) fn find(&self, name: &str, title: Option<Title>, until: usize) -> Option<usize> {
        let words = person::words(name);
        let fits = |person: &Person| person.answers_to(&words);
        let clashes = |person: &Person| {
            let of = title.and_then(|t| t.of);
            matches!((of, person.of), (Some(Side::State(a)), Some(Side::State(b))) if a != b)
        };
        let candidates =
            || (0..until.min(self.people.len())).rev().take(PEOPLE).filter(|i| fits(&self.people[*i]));
        candidates()
            .find(|i| !clashes(&self.people[*i]))
            .or_else(|| candidates().next().filter(|_| words.len() > 1))
    }

    /// "Tổng thống Trump" and "Tổng thống Mỹ" are one where the text keeps to both and nobody else can be meant.
    fn infer_sides(&mut self, raws: &[Raw]) {
        let mut open: Vec<(Office, Side, usize)> = Vec::new();
        for raw in raws {
            let What::Title(Title { role: TitleRole::Office(office), of: Some(side), .. }) = raw.what else {
                continue;
            };
            let held = |p: &Person| p.of == Some(side) && p.office == Some(office);
            if let Some((.., times)) = open.iter_mut().find(|(o, s, _)| *o == office && *s == side) {
                *times += 1;
            } else if office != Office::Leader && open.len() < PEOPLE && !self.people.iter().any(held) {
                open.push((office, side, 1));
            }
        }
        for (office, side, times) in &open {
            let alone = open.iter().filter(|(o, ..)| o == office).count() == 1;
            let mut lacking =
                self.people.iter_mut().filter(|p| p.office == Some(*office) && p.of.is_none() && !p.former);
            if let (true, true, Some(person), None) = (alone, *times > 1, lacking.next(), lacking.next()) {
                person.of = Some(*side);
            }
        }
    }
}

/// Offices that make somebody the leader of a side.
pub(super) fn leads(office: Office) -> bool {
    matches!(
        office,
        Office::President | Office::PrimeMinister | Office::Chancellor | Office::HeadOfState | Office::Leader
    )
}
