//! Demands and offers as nouns: "the demand of X that …".

use super::clause;
use super::issue;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is_auxiliary, stating};
use crate::actors::ActorIx;
use crate::lexicon::Role;
use crate::model::{Issue, Stance};
use crate::segment::Sentence;

impl Reader<'_> {
    /// Whether a word that may be a verb is used as a noun.
    pub(super) fn is_noun(&self, at: u32, word: StanceWord) -> bool {
        let doc = self.room.doc;
        let next = doc.next(at);
        match word {
            StanceWord::DemandNoun | StanceWord::OfferNoun => return true,
            StanceWord::Must | StanceWord::Quit => return false,
            _ if doc.has_role(next, Role::Of) => return true,
            _ => {}
        }
        let owned = [Role::This, Role::At, Role::From, Role::Passive, Role::And];
        if word.is_double() && owned.iter().any(|role| doc.has_role(next, *role)) {
            return true;
        }
        if next >= at + 3 {
            return false;
        }
        let before = doc.previous(at);
        before < at
            && !is_auxiliary(doc, before)
            && (doc.has_role(before, Role::Plural)
                || doc.has_role(before, Role::Nominal)
                || begins_term(doc, before) && stating(doc, before).is_none())
    }

    /// "the demand of X that …", "the offer to … of X": X holds it. Inside a refusal it is asked of whoever refuses.
    pub(super) fn owned(
        &mut self,
        at: u32,
        word: StanceWord,
        sentence: Sentence,
        answered_by: Option<&[ActorIx]>,
    ) -> Option<u32> {
        let doc = self.room.doc;
        let next = doc.next(at);
        let stance = match word {
            StanceWord::Ask | StanceWord::DemandNoun => Stance::Demand,
            StanceWord::Propose if answered_by.is_some() => Stance::Demand,
            StanceWord::Propose | StanceWord::Offer | StanceWord::OfferNoun => Stance::Offer,
            _ => return None,
        };
        let close = |from| clause::end(doc, from, sentence.last);
        let (owner, (from, end)) = if doc.has_role(next, Role::Of) {
            let owner = self.room.mention_at(doc.next(next))?;
            let from = self.content(owner.last);
            (owner, (from, if from == owner.last { from } else { close(from) }))
        } else {
            let from = self.content(next);
            let end = close(from);
            (self.room.behind(&[Role::Of], from, end)?, (from, end))
        };
        if end <= from + 1 {
            return None;
        }
        let to = answered_by.map(<[ActorIx]>::to_vec).unwrap_or_default();
        let talks = issue::about(doc, from, end, from).issue == Issue::Talks;
        let stance = if talks && word == StanceWord::Propose { Stance::Offer } else { stance };
        let frame = Frame { stance, by: owner.actors.clone(), to, weight: 60 };
        self.push(&frame, (from, end), from, sentence.first)
    }

    /// The content of a noun, behind "about", "that" and the like.
    fn content(&self, mut from: u32) -> u32 {
        let doc = self.room.doc;
        let skipped = [Role::About, Role::Nominal, Role::That, Role::At, Role::Clause, Role::Is];
        for _ in 0..3 {
            if !skipped.iter().any(|role| doc.has_role(from, *role)) {
                break;
            }
            from = doc.next(from);
        }
        from
    }

    /// The demands and offers of others that are refused or accepted in `from..to`.
    pub(super) fn owned_in(&mut self, from: u32, to: u32, by: &[ActorIx], sentence: Sentence) {
        let doc = self.room.doc;
        let mut at = from;
        while at < to {
            if let Some(word) = stating(doc, at)
                && self.owned(at, word, sentence, Some(by)).is_some()
            {
                return;
            }
            at = doc.next(at);
        }
    }
}
