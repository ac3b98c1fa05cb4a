//! What the terms mean, laid out so that to ask is to look at a bit or a slice.

use super::{CueForm, Family, Role, Sense};
use crate::conditions::StanceWord;
use crate::meetings::{Aid, MeetingWord};

/// One meaning of a term.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Meaning {
    pub(super) sense: Sense,
    /// The text must begin with a capital letter.
    capital: bool,
    /// So must its last word: "Lâm đồng ý" is not the province of Lâm Đồng.
    capital_last: bool,
}

impl Meaning {
    pub(super) fn new(sense: Sense, term: &str) -> Self {
        let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let place = matches!(sense, Sense::Place(_));
        Meaning {
            sense,
            capital: capital(term),
            capital_last: place && term.rsplit(' ').next().is_some_and(capital),
        }
    }

    /// Whether it stands where the first and the last word are capitalised so.
    fn allows(&self, first: bool, last: bool) -> bool {
        (first || !self.capital) && (last || !self.capital_last)
    }
}

/// Names a [`Reading`]; the default is that of no term, without a sense.
///
/// Its number, and below it in one byte the families of its senses: what is asked most often needs no look at a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ReadingId(u32);

impl ReadingId {
    fn new(number: usize, senses: &[Sense]) -> Self {
        let families = senses.iter().fold(0, |all, sense| all | sense.families());
        ReadingId((number as u32) << u8::BITS | u32::from(families))
    }

    #[inline]
    fn number(self) -> usize {
        (self.0 >> u8::BITS) as usize
    }

    /// Whether it has a sense of one of the families.
    #[inline]
    pub(crate) fn is_any(self, families: &[Family]) -> bool {
        self.0 & families.iter().fold(0, |all, family| all | *family as u32) != 0
    }
}

/// What a term means where it stands: the senses that its capitals allow.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reading {
    start: u32,
    end: u32,
    /// The roles among its senses, a bit each.
    roles: u64,
    /// The stances among its senses, a bit each.
    stances: u64,
    /// How it helps to read meetings, a bit each.
    aids: u64,
    /// How it takes speaker and content, a bit each.
    forms: u16,
}

impl Reading {
    fn new(start: usize, senses: &[Sense]) -> Self {
        let mut reading =
            Reading { start: start as u32, end: (start + senses.len()) as u32, ..Reading::default() };
        for sense in senses {
            match sense {
                Sense::Role(role) => reading.roles |= 1 << *role as u32,
                Sense::Stance(stance) => reading.stances |= 1 << *stance as u32,
                Sense::Meeting(MeetingWord::Aid(aid)) => reading.aids |= 1 << *aid as u32,
                Sense::CueForm(form) => reading.forms |= 1 << *form as u32,
                _ => {}
            }
        }
        reading
    }

    pub(crate) fn has_role(self, role: Role) -> bool {
        self.roles & 1 << role as u32 != 0
    }

    pub(crate) fn has_any_role(self, roles: &[Role]) -> bool {
        self.roles & roles.iter().fold(0, |all, role| all | 1 << *role as u32) != 0
    }

    pub(crate) fn has_form(self, form: CueForm) -> bool {
        self.forms & 1 << form as u32 != 0
    }

    pub(crate) fn aids(self, aid: Aid) -> bool {
        self.aids & 1 << aid as u32 != 0
    }

    pub(crate) fn has_stance(self, stance: StanceWord) -> bool {
        self.stances & 1 << stance as u32 != 0
    }
}

/// The readings of all terms.
#[derive(Debug)]
pub(super) struct Readings {
    senses: Vec<Sense>,
    readings: Vec<Reading>,
    /// For every term its reading by whether the first and the last word are capitalised.
    terms: Vec<[ReadingId; 4]>,
}

impl Readings {
    /// The terms are numbered as they come, each with its meanings.
    pub(super) fn new<'m>(terms: impl Iterator<Item = &'m [(u32, Meaning)]>) -> Self {
        let mut all = Readings { senses: Vec::new(), readings: vec![Reading::default()], terms: Vec::new() };
        for meanings in terms {
            let case = |n: usize| {
                let allowed = meanings.iter().filter(move |(_, m)| m.allows(n & 2 != 0, n & 1 != 0));
                allowed.map(|(_, m)| m.sense)
            };
            let any_case = meanings.iter().all(|(_, m)| m.allows(false, false));
            let readings =
                if any_case { [all.add(case(0)); 4] } else { std::array::from_fn(|n| all.add(case(n))) };
            all.terms.push(readings);
        }
        all
    }

    /// A reading with these senses: the one before, if that has the same.
    fn add(&mut self, senses: impl Iterator<Item = Sense>) -> ReadingId {
        let start = self.senses.len();
        for sense in senses {
            if !self.senses[start..].contains(&sense) {
                self.senses.push(sense);
            }
        }
        let new = &self.senses[start..];
        if new.is_empty() {
            return ReadingId::default();
        }
        let last = ReadingId::new(self.readings.len() - 1, new);
        if new == self.of(last) {
            self.senses.truncate(start);
            return last;
        }
        let id = ReadingId::new(self.readings.len(), new);
        self.readings.push(Reading::new(start, new));
        id
    }

    /// The reading of a term whose first and last word are capitalised so; `None` where it may not stand.
    pub(super) fn find(&self, term: u32, first: bool, last: bool) -> Option<ReadingId> {
        let reading = self.terms.get(term as usize)?[usize::from(first) * 2 + usize::from(last)];
        (reading != ReadingId::default()).then_some(reading)
    }

    #[inline]
    pub(super) fn get(&self, id: ReadingId) -> Reading {
        self.readings[id.number()]
    }

    #[inline]
    pub(super) fn of(&self, id: ReadingId) -> &[Sense] {
        let Reading { start, end, .. } = self.get(id);
        &self.senses[start as usize..end as usize]
    }
}
