//! How a side's stance on an issue changes.

use std::collections::HashSet;

use super::{Desk, Ground, OTHER_TERM, before, near};
use crate::model::words::words;
use crate::model::{Edtf, Entry, Issue, Stance};
use Stance::{Acceptance, Demand, Offer, Refusal};

/// A stance is compared with so many before it.
const BACK: usize = 64;
/// Where only the issue ties two stances, a side comes from one to the other within so many days.
const ISSUE: u64 = 60;

words! {
    /// How a stance changed.
    ShiftKind {
        /// Demands something that it had not demanded before.
        NewDemand = "new_demand",
        /// No longer demands it, but offers it or turns it down.
        DemandDropped = "demand_dropped",
        /// Offers something on an issue on which it had offered nothing.
        NewOffer = "new_offer",
        /// Refuses what it had offered.
        OfferWithdrawn = "offer_withdrawn",
        /// Refuses something on an issue on which it had refused nothing.
        NewRefusal = "new_refusal",
        /// Offers, accepts or even demands what it had refused.
        RefusalSoftened = "refusal_softened",
        /// Accepts what it had demanded or offered: there it is agreed.
        Agreed = "agreed",
        /// Refuses what it had accepted.
        AcceptanceWithdrawn = "acceptance_withdrawn",
    }
}

impl ShiftKind {
    /// Whether the side comes nearer to the others by it: otherwise it moves away from them.
    ///
    /// ```
    /// use pourparler::ShiftKind;
    ///
    /// assert!(ShiftKind::RefusalSoftened.softens());
    /// assert!(!ShiftKind::OfferWithdrawn.softens());
    /// ```
    pub fn softens(self) -> bool {
        use ShiftKind::{Agreed, DemandDropped, NewOffer, RefusalSoftened};
        matches!(self, DemandDropped | NewOffer | RefusalSoftened | Agreed)
    }
}

/// A change of a side's stance on an issue, between days of which one certainly lies before the other.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shift<'a> {
    /// How the stance changed.
    pub kind: ShiftKind,
    /// The stance before it, on the same term or, where the ground is the issue, the last on the issue; `None` where
    /// the side adds something.
    pub from: Option<&'a Entry>,
    /// The stance after it.
    pub to: &'a Entry,
    /// Whether both state the same term, or only speak of the same issue.
    pub ground: Ground,
}

impl<'a> Desk<'a> {
    /// The shifts among one side's stances on one issue, which come in the order of time.
    pub(super) fn shifts(&self, stances: &[&'a Entry]) -> Vec<Shift<'a>> {
        let on_day: HashSet<(Option<&Edtf>, Stance)> =
            stances.iter().map(|entry| (entry.when.value(), stance(entry))).collect();
        let shift = |(at, to): (usize, &&'a Entry)| {
            let earlier: Vec<&'a Entry> = stances[at.saturating_sub(BACK)..at]
                .iter()
                .copied()
                .filter(|from| before(from, to))
                .collect();
            let same = earlier.iter().rev().find(|from| self.same_term(from, to, self.shared(from, to)));
            match same {
                Some(from) => {
                    let kind = change(stance(from), stance(to)).filter(|kind| !mutual(*kind, from, to))?;
                    Some(Shift { kind, from: Some(from), to, ground: Ground::Term })
                }
                None => self.on_issue(&earlier, to, |stance| on_day.contains(&(to.when.value(), stance))),
            }
        };
        stances.iter().enumerate().filter_map(shift).collect()
    }

    /// The shift to a term that the side had not spoken of: by how it stood on the issue on the last day before, and by
    /// how it stands `now`, on the same day.
    fn on_issue(
        &self,
        earlier: &[&'a Entry],
        to: &'a Entry,
        now: impl Fn(Stance) -> bool,
    ) -> Option<Shift<'a>> {
        let last = *earlier.last()?;
        let moved = near(last, to, ISSUE) && self.speak_of_one(last, to);
        let then: Vec<Stance> = earlier
            .iter()
            .filter(|from| from.when.value() == last.when.value())
            .map(|from| stance(from))
            .collect();
        let only = |wanted: &[Stance]| then.iter().all(|stance| wanted.contains(stance));
        let ever = |stance: Stance| earlier.iter().any(|from| self::stance(from) == stance);
        let new = |kind| Some(Shift { kind, from: None, to, ground: Ground::Issue });
        let from_last = |kind| Some(Shift { kind, from: Some(last), to, ground: Ground::Issue });
        match stance(to) {
            Offer | Acceptance if moved && only(&[Refusal]) && !now(Refusal) => {
                from_last(ShiftKind::RefusalSoftened)
            }
            Offer if !ever(Offer) => new(ShiftKind::NewOffer),
            Refusal if moved && only(&[Offer]) && !now(Offer) && !now(Acceptance) => {
                from_last(ShiftKind::OfferWithdrawn)
            }
            Refusal if moved && only(&[Acceptance]) && !now(Offer) && !now(Acceptance) => {
                from_last(ShiftKind::AcceptanceWithdrawn)
            }
            Refusal if !ever(Refusal) => new(ShiftKind::NewRefusal),
            Demand if self.is_new(earlier, to) => new(ShiftKind::NewDemand),
            _ => None,
        }
    }

    /// Whether two stances can be about one matter: one issue that has a name, and not two other sides.
    fn speak_of_one(&self, from: &Entry, to: &Entry) -> bool {
        let Some((from, to)) = from.condition().zip(to.condition()) else { return false };
        let (before, after) = (self.sides.all(&from.to), self.sides.all(&to.to));
        let other = before.iter().all(|side| !after.contains(side));
        from.issue != Issue::Other && (before.is_empty() || after.is_empty() || !other)
    }

    /// Whether a demand has little in common with every demand before it.
    fn is_new(&self, earlier: &[&Entry], to: &Entry) -> bool {
        let mut demands = earlier.iter().filter(|from| stance(from) == Demand);
        demands.all(|from| self.shared(from, to).is_some_and(|share| share <= OTHER_TERM))
    }
}

/// What it means that a side stands otherwise to the same term.
fn change(from: Stance, to: Stance) -> Option<ShiftKind> {
    match (from, to) {
        (Demand, Offer | Refusal) => Some(ShiftKind::DemandDropped),
        (Demand | Offer, Acceptance) => Some(ShiftKind::Agreed),
        (Offer, Refusal) => Some(ShiftKind::OfferWithdrawn),
        (Offer, Demand) => Some(ShiftKind::NewDemand),
        (Refusal, Offer | Acceptance | Demand) => Some(ShiftKind::RefusalSoftened),
        (Acceptance, Refusal) => Some(ShiftKind::AcceptanceWithdrawn),
        _ => None,
    }
}

/// What sides only do together, a side may demand and offer in one breath.
fn mutual(kind: ShiftKind, from: &Entry, to: &Entry) -> bool {
    let together = matches!(to.issue(), Some(Issue::Talks | Issue::Ceasefire));
    together && matches!(kind, ShiftKind::DemandDropped | ShiftKind::NewDemand) && stance(from) != stance(to)
}

/// The stance that the entry, a condition, states.
fn stance(entry: &Entry) -> Stance {
    entry.condition().map_or(Demand, |condition| condition.stance)
}
