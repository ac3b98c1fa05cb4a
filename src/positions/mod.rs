//! Where each side stands on each issue, how that changes, and where sides meet or clash.

mod contact;
mod display;
mod exchange;
mod shift;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, HashSet};

pub use contact::{Contact, ContactKind};
pub use exchange::Exchange;
pub use shift::{Shift, ShiftKind};

use crate::merge::wording::Wording;
use crate::model::words::words;
use crate::model::{ActorId, ArticleId, Condition, Entry, EntryId, Evidence, Issue, Side, Sides, Timeline};

/// Terms of at least so many words …
const WORDS: usize = 3;
/// … of which so many thousandths are the same are one term, however a side stands to it.
const SAME_TERM: u32 = 600;
/// With so many pairs of neighbouring words in common, so many thousandths are enough: the verbs of the stances differ.
const CORE_PAIRS: usize = 2;
const CORE: u32 = 400;
/// Terms with no more than this in common are different ones.
const OTHER_TERM: u32 = 350;
/// A word in so many terms, or in more than one of so many, is no longer rare; the more it is used, the less it counts.
const FEW: usize = 4;
const SELDOM: usize = 50;
/// Two sides that deal with one another mean the same term within so many days, if no article tells of both stances.
const SEASON: u64 = 366;
/// And one side answers the other within so many, …
const MONTH: u64 = 31;
/// … in words of which so many thousandths are the same.
const TOUCH: u32 = 150;
/// Of so many sides of one meeting, every two deal with one another.
const TABLE: usize = 6;

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
    /// How many terms use a word.
    uses: HashMap<u64, usize>,
    /// Sides of which one has turned to the other, or that have met.
    dealings: HashSet<(Side, Side)>,
}

impl<'a> Desk<'a> {
    fn new(timeline: &'a Timeline) -> Self {
        let wording = |entry: &'a Entry| {
            let term = entry.evidence.first().map(|evidence| evidence.text());
            (&entry.id, Wording::of(term))
        };
        let wordings: HashMap<&EntryId, Wording> =
            timeline.conditions().map(|(entry, _)| wording(entry)).collect();
        let mut uses: HashMap<u64, usize> = HashMap::new();
        wordings.values().flat_map(Wording::words).for_each(|word| *uses.entry(word).or_default() += 1);
        let sides = Sides::of(timeline.actors());
        let dealings = dealings(timeline, &sides);
        Desk { timeline, sides, wordings, uses, dealings }
    }

    /// The share of words that the terms of two conditions have in common.
    fn shared(&self, one: &Entry, other: &Entry) -> Option<u32> {
        self.wordings.get(&one.id)?.shared(self.wordings.get(&other.id)?, WORDS)
    }

    /// The same between two sides, who may speak of two matters: what every other term says, says little.
    fn shared_rarely(&self, one: &Entry, other: &Entry) -> Option<u32> {
        let few = FEW.max(self.wordings.len() / SELDOM);
        let weight = |word: u64| 1000 * few / self.uses.get(&word).copied().unwrap_or_default().max(few);
        self.wordings.get(&one.id)?.weighed(self.wordings.get(&other.id)?, WORDS, weight)
    }

    /// Whether two terms, of which so many words are shared, are one.
    fn same_term(&self, one: &Entry, other: &Entry, shared: Option<u32>) -> bool {
        let Some((a, b)) = self.wordings.get(&one.id).zip(self.wordings.get(&other.id)) else { return false };
        let core = || a.common_pairs(b) >= CORE_PAIRS;
        a == b || shared.is_some_and(|share| share >= SAME_TERM || share >= CORE && core())
    }

    /// Whether the actors, if there are any, include the side.
    fn addresses(&self, actors: &[ActorId], side: &Side) -> bool {
        actors.iter().any(|actor| self.sides.side(actor) == *side)
    }

    /// What ties a condition of one side to one of another side, on one issue: what one article tells of both, or what
    /// sides that deal with one another say of the same term in one season, or to one another in one month.
    fn ground(&self, one: (&Entry, &Condition, &Side), other: (&Entry, &Condition, &Side)) -> Option<Ground> {
        let together = || told_together(one.0, other.0);
        let shared = self.shared_rarely(one.0, other.0);
        let deal = || self.dealings.contains(&(one.2.min(other.2).clone(), one.2.max(other.2).clone()));
        // What belongs to no issue that has a name is not one matter.
        let addressed = one.1.issue != Issue::Other
            && (self.addresses(&one.1.to, other.2) || self.addresses(&other.1.to, one.2));
        let answers = || near(one.0, other.0, MONTH) && shared >= Some(TOUCH);
        if self.same_term(one.0, other.0, shared) && (near(one.0, other.0, SEASON) && deal() || together()) {
            Some(Ground::Term)
        } else if addressed && (answers() || together()) {
            Some(Ground::Addressed)
        } else if one.1.to.is_empty() && other.1.to.is_empty() && together() {
            Some(Ground::Issue)
        } else {
            None
        }
    }
}

/// Pairs of sides, the lesser first, of which one turns to the other, or that meet.
fn dealings(timeline: &Timeline, sides: &Sides) -> HashSet<(Side, Side)> {
    let mut dealings = HashSet::new();
    let mut deal = |one: &Side, other: &Side| {
        dealings.insert((one.min(other).clone(), one.max(other).clone()));
    };
    for (_, condition) in timeline.conditions() {
        let to = sides.all(&condition.to);
        sides.all(&condition.by).iter().for_each(|by| to.iter().for_each(|to| deal(by, to)));
    }
    for (_, meeting) in timeline.meetings() {
        let table = sides.all(&meeting.participants);
        let table = &table[..table.len().min(TABLE)];
        table
            .iter()
            .enumerate()
            .for_each(|(n, one)| table[n + 1..].iter().for_each(|other| deal(one, other)));
    }
    dealings
}

/// Whether one article tells of both.
fn told_together(one: &Entry, other: &Entry) -> bool {
    let articles: HashSet<&ArticleId> = one.evidence.iter().map(Evidence::article).collect();
    other.evidence.iter().any(|evidence| articles.contains(evidence.article()))
}

/// Whether the days of both are known, and at most so many days apart.
fn near(one: &Entry, other: &Entry, days: u64) -> bool {
    let days_of =
        |entry: &Entry| entry.when.value().and_then(|value| value.first_day().zip(value.last_day()));
    days_of(one).zip(days_of(other)).is_some_and(|(a, b)| {
        let gap = a.0.max(b.0).signed_duration_since(a.1.min(b.1)).num_days();
        u64::try_from(gap).unwrap_or_default() <= days
    })
}

/// Whether `one` certainly happened before `other`.
fn before(one: &Entry, other: &Entry) -> bool {
    one.when.value().zip(other.when.value()).is_some_and(|(a, b)| a.is_before(b))
}
