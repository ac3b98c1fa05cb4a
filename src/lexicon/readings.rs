//! What the terms mean, laid out so that asking costs a look.

use super::{Role, Sense};

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

/// Names a [`Reading`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReadingId(u32);

/// What a term means where it stands: the senses that its capitals allow.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub(crate) senses: &'a [Sense],
    /// The roles among them, a bit each.
    pub(crate) roles: u64,
}

/// The bit of a role in [`Reading::roles`].
pub(crate) fn bit(role: Role) -> u64 {
    1 << role as u32
}

/// No reading: the term may not stand where its capitals are so.
const NONE: u32 = u32::MAX;

/// The readings of all terms.
#[derive(Debug, Default)]
pub(super) struct Readings {
    senses: Vec<Sense>,
    /// Where the senses of a reading begin and end, and its roles.
    readings: Vec<(u32, u32, u64)>,
    /// For every term its reading by whether the first and the last word are capitalised.
    terms: Vec<[u32; 4]>,
}

impl Readings {
    pub(super) fn new(terms: &[Vec<Meaning>]) -> Self {
        let mut readings = Readings::default();
        for meanings in terms {
            let mut of = [NONE; 4];
            for (case, (first, last)) in
                [(false, false), (false, true), (true, false), (true, true)].into_iter().enumerate()
            {
                of[case] = readings.add(meanings.iter().filter(|m| m.allows(first, last)).map(|m| m.sense));
            }
            readings.terms.push(of);
        }
        readings
    }

    /// A reading with these senses, of which the one before may be a copy.
    fn add(&mut self, senses: impl Iterator<Item = Sense>) -> u32 {
        let start = self.senses.len();
        self.senses.extend(senses);
        let (before, new) = self.senses.split_at(start);
        if new.is_empty() {
            return NONE;
        }
        if before.ends_with(new) && self.readings.last().is_some_and(|r| r.0 as usize + new.len() == start) {
            self.senses.truncate(start);
            return self.readings.len() as u32 - 1;
        }
        let role = |sense: &Sense| if let Sense::Role(role) = sense { bit(*role) } else { 0 };
        let roles = new.iter().map(role).fold(0, |all, role| all | role);
        self.readings.push((start as u32, self.senses.len() as u32, roles));
        self.readings.len() as u32 - 1
    }

    /// How many terms there are.
    pub(super) fn terms(&self) -> usize {
        self.terms.len()
    }

    pub(super) fn of(&self, term: u32, first: bool, last: bool) -> Option<ReadingId> {
        let reading = self.terms.get(term as usize)?[usize::from(first) * 2 + usize::from(last)];
        (reading != NONE).then_some(ReadingId(reading))
    }

    #[inline]
    pub(super) fn get(&self, id: ReadingId) -> Reading<'_> {
        let (start, end, roles) = self.readings[id.0 as usize];
        Reading { senses: &self.senses[start as usize..end as usize], roles }
    }
}
