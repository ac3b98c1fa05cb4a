//! Bargains: "A in exchange for B", "A if B", "if B, then A".

use super::clause;
use super::stance::Reader;
use super::words::{StanceWord, is};
use crate::model::Stance;
use crate::segment::{Kind, Sentence};

impl Reader<'_, '_> {
    /// Reads what the term `number`, which ends at `end`, is given for; the token after it.
    pub(super) fn exchange(&mut self, number: usize, end: u32, sentence: Sentence) -> u32 {
        let doc = self.room.doc;
        let comma = doc.token(end).is_some_and(|t| t.kind == Kind::Comma);
        let at = if comma { end + 1 } else { end };
        let Some(stance) = self.drafts.get(number).map(|draft| draft.stance) else { return end };
        let (counter, linked) = match stance {
            _ if at >= sentence.last => return end,
            Stance::Demand if is(doc, at, StanceWord::Exchange) => (Stance::Offer, true),
            Stance::Offer | Stance::Acceptance if is(doc, at, StanceWord::Exchange) => (Stance::Demand, true),
            Stance::Offer | Stance::Acceptance if is(doc, at, StanceWord::Provided) => (Stance::Demand, true),
            Stance::Offer | Stance::Refusal if is(doc, at, StanceWord::Unless) => (Stance::Demand, false),
            _ => return end,
        };
        let from = doc.next(at);
        let stop = clause::end(doc, from, sentence.last);
        self.counter(number, counter, (from, stop), linked, from).unwrap_or(end)
    }
}
