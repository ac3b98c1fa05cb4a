//! Where each side stands on each issue, how that changes, and where sides meet or clash.

mod contact;
mod display;
mod exchange;
mod shift;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

pub use contact::{Contact, ContactKind};
pub use exchange::Exchange;
pub use shift::{Shift, ShiftKind};

use crate::merge::wording::Wording;
use crate::model::words::words;
use crate::model::{ActorId, Condition, Entry, EntryId, Issue, Side, Sides, Timeline};

/// Terms of at least so many words …
const WORDS: usize = 3;
/// … of which so many thousandths are the same are one term, however a side stands to it.
const SAME_TERM: u32 = 600;
/// With so many pairs of neighbouring words in common, so many thousandths are enough: the verbs of the stances differ.
const CORE_PAIRS: usize = 2;
const CORE: u32 = 400;
/// Terms with no more than this in common are different ones.
const OTHER_TERM: u32 = 350;

words! {
    /// What ties two conditions together, the strongest tie first.
    Ground {
        /// They state the same term in nearly the same words.
        Term = "term",
        /// One is addressed to the side that holds the other.
        Addressed = "addressed",
        /// They are about the same issue, and nothing speaks against it.
        Issue = "issue",
    }
}

/// The positions of all sides: what [`Timeline::positions`] returns. Printed, it is a table to read.
#[derive(Debug, Clone)]
pub struct Positions<'a> {
    timeline: &'a Timeline,
    lines: Vec<Position<'a>>,
    exchanges: Vec<Exchange<'a>>,
    contacts: Vec<Contact<'a>>,
}

/// How one side stands on one issue.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Position<'a> {
    /// The side.
    pub side: Side,
    /// The issue.
    pub issue: Issue,
    /// All its stances on the issue, in the order of the timeline.
    pub stances: Vec<&'a Entry>,
    /// How they changed, in the order of time.
    pub shifts: Vec<Shift<'a>>,
}

impl<'a> Positions<'a> {
    /// Every side's position on every issue, ordered by issue, then by side.
    pub fn iter(&self) -> std::slice::Iter<'_, Position<'a>> {
        self.lines.iter()
    }

    /// The position of a side on an issue, if it has any.
    pub fn get(&self, side: &Side, issue: Issue) -> Option<&Position<'a>> {
        self.lines.iter().find(|line| line.side == *side && line.issue == issue)
    }

    /// All shifts of all sides, in the order of time.
    pub fn shifts(&self) -> impl Iterator<Item = (&Position<'a>, &Shift<'a>)> {
        let mut shifts: Vec<_> =
            self.lines.iter().flat_map(|line| line.shifts.iter().map(move |shift| (line, shift))).collect();
        shifts.sort_by(|(_, a), (_, b)| a.to.when.cmp(&b.to.when));
        shifts.into_iter()
    }

    /// What is offered for what, in the order of time.
    pub fn exchanges(&self) -> &[Exchange<'a>] {
        &self.exchanges
    }

    /// Where what two sides want of one another meets or clashes, ordered by issue.
    pub fn contacts(&self) -> &[Contact<'a>] {
        &self.contacts
    }
}

impl<'p, 'a> IntoIterator for &'p Positions<'a> {
    type Item = &'p Position<'a>;
    type IntoIter = std::slice::Iter<'p, Position<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Timeline {
    /// Where each side stands on each issue over time, with every shift, what is offered for what, and where two sides'
    /// terms meet or clash. People and bodies count for the sides they serve.
    ///
    /// ```
    /// use pourparler::{Article, Extractor, Issue, ShiftKind};
    ///
    /// let extractor = Extractor::new();
    /// let read = |text: &'static str, day: &str| {
    ///     extractor.extract(&Article::new(text).published(day.parse().unwrap())).unwrap()
    /// };
    /// let before = read("Ukraine hôm nay bác bỏ việc rút quân khỏi vùng Donbass.", "2025-12-01");
    /// let after = read("Ukraine hôm nay sẵn sàng rút quân khỏi vùng Donbass.", "2025-12-14");
    /// let both = before.merge(after);
    /// let positions = both.positions();
    /// let line = positions.get(&"UA".parse()?, Issue::TroopWithdrawal).expect("Ukraine's position");
    /// assert_eq!(line.stances.len(), 2);
    /// assert_eq!(line.shifts[0].kind, ShiftKind::RefusalSoftened);
    /// # Ok::<(), pourparler::ModelError>(())
    /// ```
    pub fn positions(&self) -> Positions<'_> {
        let desk = Desk::new(self);
        let mut held: BTreeMap<(Issue, Side), Vec<&Entry>> = BTreeMap::new();
        for (entry, condition) in self.conditions() {
            for side in desk.sides.all(&condition.by) {
                held.entry((condition.issue, side)).or_default().push(entry);
            }
        }
        let line = |((issue, side), stances): ((Issue, Side), Vec<_>)| {
            let shifts = desk.shifts(&stances);
            Position { side, issue, stances, shifts }
        };
        let lines: Vec<Position<'_>> = held.into_iter().map(line).collect();
        let (exchanges, contacts) = (desk.exchanges(), desk.contacts(&lines));
        Positions { timeline: self, lines, exchanges, contacts }
    }
}

/// A timeline, with what is needed to compare its conditions.
struct Desk<'a> {
    timeline: &'a Timeline,
    sides: Sides,
    wordings: HashMap<&'a EntryId, Wording>,
}

impl<'a> Desk<'a> {
    fn new(timeline: &'a Timeline) -> Self {
        let wording = |entry: &'a Entry| {
            let term = entry.evidence.first().map(|evidence| evidence.text());
            (&entry.id, Wording::of(term))
        };
        let wordings = timeline.conditions().map(|(entry, _)| wording(entry)).collect();
        Desk { timeline, sides: Sides::of(timeline.actors()), wordings }
    }

    /// The share of words that the terms of two conditions have in common.
    fn shared(&self, one: &Entry, other: &Entry) -> Option<u32> {
        self.wordings.get(&one.id)?.shared(self.wordings.get(&other.id)?, WORDS)
    }

    fn same_term(&self, one: &Entry, other: &Entry) -> bool {
        let Some((a, b)) = self.wordings.get(&one.id).zip(self.wordings.get(&other.id)) else { return false };
        let core = || a.common_pairs(b) >= CORE_PAIRS;
        a == b || a.shared(b, WORDS).is_some_and(|share| share >= SAME_TERM || share >= CORE && core())
    }

    /// Whether the actors, if there are any, include the side.
    fn addresses(&self, actors: &[ActorId], side: &Side) -> bool {
        actors.iter().any(|actor| self.sides.side(actor) == *side)
    }

    /// What ties a condition of one side to one of another side, on one issue.
    fn ground(&self, one: (&Entry, &Condition, &Side), other: (&Entry, &Condition, &Side)) -> Option<Ground> {
        if self.same_term(one.0, other.0) {
            Some(Ground::Term)
        } else if self.addresses(&one.1.to, other.2) || self.addresses(&other.1.to, one.2) {
            Some(Ground::Addressed)
        } else if one.1.to.is_empty() && other.1.to.is_empty() {
            Some(Ground::Issue)
        } else {
            None
        }
    }
}

/// Whether `one` certainly happened before `other`.
fn before(one: &Entry, other: &Entry) -> bool {
    one.when.value().zip(other.when.value()).is_some_and(|(a, b)| a.is_before(b))
}
