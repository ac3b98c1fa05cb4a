//! Bargains: "A in exchange for B", "A if B", and ultimatums: "not A unless B".

use super::clause;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, is};
use crate::actors::ActorIx;
use crate::lexicon::Role;
use crate::model::Stance;
use crate::segment::{Kind, Sentence};

impl Reader<'_> {
    /// Reads what the term `number`, which ends at `end`, is given for; the token after it.
    pub(super) fn exchange(&mut self, number: usize, end: u32, sentence: Sentence) -> u32 {
        let doc = self.room.doc;
        let at = self.connective(end, sentence.last);
        let Some(stance) = self.drafts.get(number).map(|draft| draft.stance) else { return end };
        if at >= sentence.last {
            return end;
        }
        let gives = matches!(stance, Stance::Offer | Stance::Acceptance);
        let from = doc.next(at);
        let stop = clause::end(doc, from, sentence.last);
        let counter = if is(doc, at, StanceWord::Exchange) {
            Some((if gives { Stance::Demand } else { Stance::Offer }, stance != Stance::Refusal))
        } else if is(doc, at, StanceWord::Provided) && gives {
            Some((Stance::Demand, true))
        } else if is(doc, at, StanceWord::Unless) && stance != Stance::Demand {
            Some((Stance::Demand, false))
        } else {
            None
        };
        match counter {
            Some((counter, linked)) => self.counter(number, counter, (from, stop), linked).unwrap_or(end),
            None if stance == Stance::Refusal && is(doc, at, StanceWord::Provided) => {
                self.ultimatum(number, (from, stop)).unwrap_or(end)
            }
            None => end,
        }
    }

    /// Where the connective behind a term stands: right at its end or behind a comma and a few words more.
    fn connective(&self, end: u32, limit: u32) -> u32 {
        let doc = self.room.doc;
        if doc.token(end).is_none_or(|t| t.kind != Kind::Comma) {
            return end;
        }
        let near = (end + 1..limit.min(end + 5)).find(|at| clause::connects(doc, *at));
        near.unwrap_or(end + 1)
    }

    /// Adds the other side of the bargain and links the two.
    fn counter(&mut self, number: usize, stance: Stance, clause: (u32, u32), linked: bool) -> Option<u32> {
        let draft = self.drafts.get(number)?;
        let to = self.others(number, clause);
        let to = if to.is_empty() { draft.to.clone() } else { to };
        let frame = Frame { stance, by: draft.by.clone(), to, weight: draft.weight.max(50) };
        let end = self.push(&frame, clause, clause.0, clause.0)?;
        if linked {
            let other = self.drafts.len() - 1;
            self.drafts[number].exchange = Some(other);
            self.drafts[other].exchange = Some(number);
        }
        Some(end)
    }

    /// "… if Y does not …": what Y does not do is demanded, and the refusal is the threat.
    fn ultimatum(&mut self, number: usize, clause: (u32, u32)) -> Option<u32> {
        let to = self.others(number, clause);
        let not = (clause.0..clause.1).any(|at| self.room.doc.has_role(at, Role::Not));
        let draft = self.drafts.get_mut(number).filter(|_| not && !to.is_empty())?;
        draft.stance = Stance::Demand;
        draft.clause.1 = clause.1;
        draft.to = to;
        Some(clause.1)
    }

    /// The first party in the clause that is not on the draft's side.
    fn others(&self, number: usize, clause: (u32, u32)) -> Vec<ActorIx> {
        let by = self.drafts.get(number).map_or(&[][..], |draft| &draft.by);
        let mentions = self.room.reading.cast.mentions_in(clause.0, clause.1);
        mentions
            .iter()
            .flat_map(|m| m.actors.iter().copied())
            .find(|a| !self.room.allied(&[*a], by))
            .into_iter()
            .collect()
    }
}
