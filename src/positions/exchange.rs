//! What is offered for what.

use std::collections::{BTreeSet, HashMap};

use super::{Desk, Ground, before};
use crate::model::{Condition, Entry, EntryId, Side, Stance};

/// An answer is looked for among so many conditions that follow.
const AHEAD: usize = 256;

/// A side gives something and asks for something in return.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// The side that offers it.
    pub side: Side,
    /// What it would give.
    pub gives: &'a Entry,
    /// What it asks for in return.
    pub asks: &'a Entry,
    /// The first acceptance or refusal of another side that answers it.
    pub answer: Option<&'a Entry>,
}

impl Exchange<'_> {
    /// Whether nobody has answered it.
    pub fn is_open(&self) -> bool {
        self.answer.is_none()
    }
}

impl<'a> Desk<'a> {
    /// The exchanges, each once, in the order of time.
    pub(super) fn exchanges(&self) -> Vec<Exchange<'a>> {
        let conditions: Vec<(&'a Entry, &'a Condition)> = self.timeline.conditions().collect();
        let at: HashMap<&EntryId, usize> =
            conditions.iter().enumerate().map(|(n, (entry, _))| (&entry.id, n)).collect();
        let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (one, (_, condition)) in conditions.iter().enumerate() {
            for other in condition.in_exchange_for.iter().filter_map(|id| at.get(id).copied()) {
                match (condition.stance, conditions[other].1.stance) {
                    (Stance::Demand, Stance::Offer | Stance::Acceptance) => _ = pairs.insert((other, one)),
                    (Stance::Offer | Stance::Acceptance, Stance::Demand) => _ = pairs.insert((one, other)),
                    _ => {}
                }
            }
        }
        pairs.into_iter().filter_map(|(gives, asks)| self.exchange(&conditions, gives, asks)).collect()
    }

    fn exchange(
        &self,
        conditions: &[(&'a Entry, &'a Condition)],
        gives: usize,
        asks: usize,
    ) -> Option<Exchange<'a>> {
        let (given, giver) = conditions[gives];
        let side = self.sides.all(&giver.by).into_iter().next()?;
        let answers = |(entry, condition): &&(&'a Entry, &'a Condition)| {
            let decided = matches!(condition.stance, Stance::Acceptance | Stance::Refusal);
            let of =
                [gives, asks].iter().any(|term| self.answers(conditions[*term], (entry, condition), &side));
            decided && of && !before(entry, given)
        };
        // An answer of the same day may stand before the offer.
        let from = gives.min(asks).saturating_sub(AHEAD / 4);
        let answer = conditions[from..].iter().take(AHEAD).find(answers).map(|(entry, _)| *entry);
        Some(Exchange { side, gives: given, asks: conditions[asks].0, answer })
    }

    /// Whether another side's condition can be the answer to a term of `side`.
    fn answers(&self, term: (&Entry, &Condition), answer: (&Entry, &Condition), side: &Side) -> bool {
        let others = self.sides.all(&answer.1.by);
        let asked = self.sides.all(&term.1.to);
        answer.1.issue == term.1.issue
            && !others.contains(side)
            && others.iter().any(|other| {
                let ground = self.ground((term.0, term.1, side), (answer.0, answer.1, other));
                (asked.is_empty() || asked.contains(other)) && ground.is_some_and(|it| it != Ground::Issue)
            })
    }
}
