//! Terms told one after the other: a sentence announces conditions, the next ones begin with "first", a number, a dash.

use super::clause;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, stating};
use crate::actors::ActorIx;
use crate::model::Stance;
use crate::segment::{Kind, Sentence};

/// Conditions that were announced and are being told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listing {
    by: Vec<ActorIx>,
    /// The number of the sentence after which nothing more is expected unless an item comes.
    until: u32,
}

/// How many sentences may stand between two items.
const GAP: u32 = 3;

impl Reader<'_> {
    /// Notes the announcement of conditions in a sentence, numbered `number`.
    pub(super) fn announce(&mut self, sentence: Sentence, number: u32) {
        let doc = self.room.doc;
        let mut at = sentence.first;
        let mut noun = None;
        while at < sentence.last && noun.is_none() {
            noun = is(doc, at, StanceWord::DemandNoun).then_some(at);
            at = doc.next(at);
        }
        let Some(noun) = noun else { return };
        let announced = doc.token(sentence.last.saturating_sub(1)).is_some_and(|t| t.kind == Kind::Colon)
            || is(doc, sentence.last, StanceWord::Item)
            || noun
                .checked_sub(1)
                .and_then(|before| doc.token(before))
                .is_some_and(|t| t.kind == Kind::Number);
        let by = self.room.subject(noun, sentence.first).map(|s| s.actors).filter(|_| announced);
        if let Some(by) = by {
            self.listing = Some(Listing { by, until: number + GAP });
        }
    }

    /// Reads the sentence as an item of the list that goes on; the token after it.
    pub(super) fn item(&mut self, sentence: Sentence, number: u32) -> Option<u32> {
        let doc = self.room.doc;
        let listing = self.listing.clone()?;
        if number > listing.until {
            self.listing = None;
            return None;
        }
        let from = self.after_bullet(sentence)?;
        self.listing = Some(Listing { until: number + GAP, by: listing.by.clone() });
        if stating(doc, from).is_some() && !begins_term(doc, from) {
            return None;
        }
        let end = clause::end(doc, from, sentence.last);
        let party = self.room.mention_at(from).map(|m| m.actors.clone()).unwrap_or_default();
        let to = if self.room.allied(&party, &listing.by) { Vec::new() } else { party };
        let frame = Frame { stance: Stance::Demand, by: listing.by, to, weight: 60 };
        self.state(&frame, (from, end), from, sentence)
    }

    /// The first token behind the bullet, number or "first" that begins the sentence; `None` where none does.
    fn after_bullet(&self, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let (mut at, mut item) = (sentence.first, false);
        for _ in 0..4 {
            let kind = doc.token(at)?.kind;
            if is(doc, at, StanceWord::Item) || matches!(kind, Kind::Dash | Kind::Number | Kind::Other) {
                item = true;
            } else if !matches!(kind, Kind::Stop | Kind::Close | Kind::Open | Kind::Comma | Kind::Colon) {
                break;
            }
            at = doc.next(at);
        }
        (item && at < sentence.last).then_some(at)
    }
}
