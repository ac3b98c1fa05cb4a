//! Where two sides' terms on an issue meet or clash.

use std::collections::{BTreeMap, HashSet};

use super::{Desk, Ground, Position};
use crate::model::words::words;
use crate::model::{Condition, Entry, EntryId, Issue, Side, Stance};
use Stance::{Acceptance, Demand, Offer, Refusal};

/// So many of a side's latest terms of one stance are compared.
const LATEST: usize = 4;
/// So many sides on an issue are compared, those with most to say.
const SIDES: usize = 24;

words! {
    /// How two sides' terms go together.
    ContactKind {
        /// One side offers or accepts the very term that the other wants or offers.
        Meets = "meets",
        /// One side refuses what the other wants or offers.
        Clashes = "clashes",
    }
}

/// Two sides' standing terms on one issue that answer one another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contact<'a> {
    /// The issue.
    pub issue: Issue,
    /// Whether they meet or clash.
    pub kind: ContactKind,
    /// The side that wants or offers something.
    pub side: Side,
    /// What it wants or offers.
    pub term: &'a Entry,
    /// The side that answers.
    pub other: Side,
    /// Its answer.
    pub answer: &'a Entry,
    /// What ties the two together.
    pub ground: Ground,
}

/// A side's terms on an issue that it has not shifted away from.
struct Standing<'p, 'a> {
    side: &'p Side,
    terms: Vec<(&'a Entry, &'a Condition)>,
}

impl<'a> Desk<'a> {
    /// Of every two sides, and of each way to stand to one another, the plainest contact and of equals the latest.
    pub(super) fn contacts(&self, lines: &[Position<'a>]) -> Vec<Contact<'a>> {
        let mut issues: BTreeMap<Issue, Vec<&Position<'a>>> = BTreeMap::new();
        for line in lines {
            issues.entry(line.issue).or_default().push(line);
        }
        let mut contacts = Vec::new();
        for (issue, mut lines) in issues {
            let alone = lines.len() == 2;
            lines.sort_by_key(|line| (std::cmp::Reverse(line.stances.len()), &line.side));
            lines.truncate(SIDES);
            let standing: Vec<Standing<'_, 'a>> = lines.iter().map(|line| standing(line)).collect();
            for one in &standing {
                for other in standing.iter().filter(|other| other.side != one.side) {
                    contacts.extend(self.between(issue, one, other, alone));
                }
            }
        }
        contacts.sort_by(|a, b| {
            let key = |c: &Contact<'a>| (c.issue, c.ground, c.kind, c.term.id.clone(), c.answer.id.clone());
            key(a).cmp(&key(b))
        });
        contacts
    }

    fn between(
        &self,
        issue: Issue,
        one: &Standing<'_, 'a>,
        other: &Standing<'_, 'a>,
        alone: bool,
    ) -> Vec<Contact<'a>> {
        let mut best: BTreeMap<(Stance, Stance), Contact<'a>> = BTreeMap::new();
        for (term, wants) in &one.terms {
            // What is asked of others, this one does not answer.
            if !wants.to.is_empty() && !self.addresses(&wants.to, other.side) {
                continue;
            }
            for (answer, says) in other.terms.iter().filter(|(answer, _)| answer.id != term.id) {
                let Some(kind) = kind(wants.stance, says.stance) else { continue };
                let ground = self.ground((term, wants, one.side), (answer, says, other.side));
                // Who gives something else does not meet the other; who refuses may mean just that. Where more than
                // two sides speak of an issue, that alone ties none of them together.
                let ties = |ground: &Ground| match ground {
                    Ground::Term => true,
                    Ground::Addressed => kind == ContactKind::Clashes,
                    Ground::Issue => kind == ContactKind::Clashes && alone,
                };
                let Some(ground) = ground.filter(ties) else { continue };
                let (side, other) = (one.side.clone(), other.side.clone());
                let contact = Contact { issue, kind, side, term, other, answer, ground };
                let known = best.get(&(wants.stance, says.stance));
                if known.is_none_or(|known| ground <= known.ground) {
                    best.insert((wants.stance, says.stance), contact);
                }
            }
        }
        best.into_values().collect()
    }
}

fn standing<'p, 'a>(line: &'p Position<'a>) -> Standing<'p, 'a> {
    let left: HashSet<&EntryId> = line.shifts.iter().filter_map(|shift| Some(&shift.from?.id)).collect();
    let mut terms: Vec<(&'a Entry, &'a Condition)> = Vec::new();
    for stance in [Demand, Offer, Refusal, Acceptance] {
        let held = line.stances.iter().rev().filter_map(|entry| Some((*entry, entry.condition()?)));
        let held = held.filter(|(entry, condition)| condition.stance == stance && !left.contains(&entry.id));
        let mut latest: Vec<_> = held.take(LATEST).collect();
        latest.reverse();
        terms.extend(latest);
    }
    Standing { side: &line.side, terms }
}

fn kind(wants: Stance, says: Stance) -> Option<ContactKind> {
    match (wants, says) {
        (Demand, Offer | Acceptance) | (Offer, Acceptance) => Some(ContactKind::Meets),
        (Demand | Offer, Refusal) => Some(ContactKind::Clashes),
        _ => None,
    }
}
