//! Demands and offers as nouns: "the demand of X that …".

use super::clause;
use super::clause::after_auxiliaries;
use super::issue;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, is_auxiliary, stating};
use crate::actors::{ActorIx, Actors};
use crate::lexicon::{CueForm, Role, Sense};
use crate::model::{Issue, Stance};
use crate::segment::Sentence;

/// Within how many tokens behind the noun the verb "is" stands that tells its content.
const FAR: u32 = 12;

impl Reader<'_> {
    /// Whether a word that may be a verb is used as a noun.
    pub(super) fn is_noun(&self, at: u32, word: StanceWord) -> bool {
        let doc = self.room.doc;
        let next = doc.next(at);
        match word {
            StanceWord::DemandNoun | StanceWord::OfferNoun => return true,
            StanceWord::Must | StanceWord::Quit | StanceWord::Press => return false,
            _ if is(doc, at, StanceWord::Open) || is(doc, at, StanceWord::Cancel) => return false,
            _ if doc.has_role(next, Role::Of) => return true,
            _ => {}
        }
        let owned = [Role::This, Role::At, Role::From, Role::Passive, Role::And];
        if word == StanceWord::Ask && doc.has_role(next, Role::About) {
            return true;
        }
        if word.is_double() && doc.has_any_role(next, &owned) {
            return true;
        }
        let before = doc.previous(at);
        let prepositions = [Role::About, Role::With, Role::To, Role::From, Role::Of];
        if word.is_double() && doc.has_any_role(before, &prepositions) {
            return true;
        }
        // "accepts the proposal to …", "refuses to demand …"
        let answers = [StanceWord::Refusal, StanceWord::Acceptance, StanceWord::Support];
        if word.is_double() && answers.iter().any(|word| is(doc, before, *word)) {
            return true;
        }
        // "conveys X's wish to …"
        if word.is_double() && is(doc, before, StanceWord::Convey) {
            return true;
        }
        let acts = self.room.mention_at(next).is_some() || begins_term(doc, next);
        if word.is_double() && (doc.has_role(before, Role::Is) && !acts || self.is_count(before)) {
            return true;
        }
        if next >= at + 3 {
            return false;
        }
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
        let stance = match word {
            StanceWord::Ask | StanceWord::DemandNoun => Stance::Demand,
            StanceWord::Propose if answered_by.is_some() => Stance::Demand,
            StanceWord::Propose | StanceWord::Offer | StanceWord::OfferNoun => Stance::Offer,
            _ => return None,
        };
        let according = |s| (s == Sense::CueForm(CueForm::According)).then_some(());
        if doc.sense(doc.previous(at), according).is_some() {
            return None;
        }
        let (by, from, end) = self.owner(at, word, sentence)?;
        let named = word != StanceWord::Offer && issue::about(doc, from, end, from).named;
        let says = named || begins_term(doc, after_auxiliaries(doc, from));
        if end <= from + 1 || !says && self.room.mention_at(from).is_none() {
            return None;
        }
        // A ministry's proposal that its own president rejects is no term of the negotiation.
        if answered_by.is_some_and(|others| self.room.allied(others, &by)) {
            return None;
        }
        let to = answered_by.map(Actors::from).unwrap_or_default();
        let talks = issue::about(doc, from, end, from).issue == Issue::Talks;
        let stance = match word {
            StanceWord::Propose if self.is_for_oneself(from, &by) => Stance::Demand,
            StanceWord::Propose if talks => Stance::Offer,
            _ => stance,
        };
        let frame = Frame { stance, by, to, weight: 60 };
        self.push(&frame, (from, end), from, sentence.first)
    }

    /// "X's red line is that Y does not do A": demanded; "… is A": refused.
    pub(super) fn red_line(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let (by, from, end) = self.owner(at, StanceWord::DemandNoun, sentence)?;
        let named = issue::about(doc, from, end, from).named;
        let not = (from..end).any(|at| doc.has_role(at, Role::Not));
        let stance = if not { Stance::Demand } else { Stance::Refusal };
        named.then(|| {
            self.push(&Frame { stance, by, to: Actors::new(), weight: 60 }, (from, end), from, sentence.first)
        })?
    }

    /// Whose demand or offer the noun at `at` is, and its content: "the demand of X that …", "X's first condition is …",
    /// "the demand to … of X".
    fn owner(&self, at: u32, word: StanceWord, sentence: Sentence) -> Option<(Actors, u32, u32)> {
        let doc = self.room.doc;
        let next = doc.next(at);
        let close = |from| clause::end(doc, from, sentence.last);
        let noun = matches!(word, StanceWord::DemandNoun | StanceWord::OfferNoun);
        if let Some(is) = (next..sentence.last.min(next + FAR)).find(|at| noun && doc.has_role(*at, Role::Is))
        {
            // "The condition of X is", "the condition that X sets is".
            let sets = || {
                self.room
                    .reading
                    .cast
                    .mentions_in(next, is)
                    .first()
                    .filter(|_| doc.has_role(next, Role::Which))
            };
            let owner = self.room.behind(&[Role::Of], at, is).or_else(sets).map(|m| m.actors.clone());
            let from = self.content(is);
            return Some((owner.or_else(|| self.going_on(at))?, from, close(from)));
        }
        if doc.has_role(next, Role::Of) {
            let owner = self.room.mention_at(doc.next(next))?;
            let from = self.content(owner.last);
            let bare = from == owner.last && !begins_term(doc, from);
            return Some((owner.actors.clone(), from, if bare { from } else { close(from) }));
        }
        let from = self.content(next);
        let end = close(from);
        (from > next || begins_term(doc, after_auxiliaries(doc, from))).then_some(())?;
        Some((self.room.behind(&[Role::Of], from, end)?.actors.clone(), from, end))
    }

    /// The content of a noun, behind "about", "that" and the like.
    fn content(&self, mut from: u32) -> u32 {
        let doc = self.room.doc;
        let skipped = [Role::About, Role::Nominal, Role::That, Role::At, Role::Clause, Role::Is];
        for _ in 0..3 {
            if !doc.has_any_role(from, &skipped) {
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
