//! From stance words to terms: the word's party, addressee and content.

use super::clause::{self, Border, after_auxiliaries, border, further};
use super::issue::{self, About};
use super::party::{Room, Subject};
use super::words::{StanceWord, begins_term, is, is_auxiliary, negated, stating};
use crate::actors::ActorIx;
use crate::lexicon::Role;
use crate::model::{Issue, Stance};
use crate::segment::{Kind, Sentence};

/// A term before the article as a whole has been weighed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    pub(super) by: Vec<ActorIx>,
    pub(super) to: Vec<ActorIx>,
    pub(super) stance: Stance,
    pub(super) about: About,
    pub(super) clause: (u32, u32),
    /// The number of the draft it is given for.
    pub(super) exchange: Option<usize>,
    /// How sure the wording makes it, in hundredths.
    pub(super) weight: u8,
}

/// What a stance word states, before its content is looked at.
struct Frame {
    stance: Stance,
    by: Vec<ActorIx>,
    to: Vec<ActorIx>,
    weight: u8,
}

/// Reads sentences one after the other.
pub(super) struct Reader<'r, 'd> {
    pub(super) room: &'r Room<'r, 'd>,
    pub(super) drafts: Vec<Draft>,
}

impl Reader<'_, '_> {
    /// Adds the terms of a sentence.
    pub(super) fn sentence(&mut self, sentence: Sentence) {
        let doc = self.room.doc;
        let asks = sentence.last.checked_sub(1).and_then(|last| doc.token(last));
        if asks.is_some_and(|token| token.kind == Kind::Question) {
            return;
        }
        let mut at = sentence.first;
        while at < sentence.last {
            let end = self.word(at, sentence).unwrap_or(at);
            at = end.max(doc.next(at));
        }
    }

    /// Reads the stance word at `at`; the token after what it states.
    fn word(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        if doc.has_role(at, Role::Future) {
            return self.future(at, sentence);
        }
        let word = stating(doc, at)?;
        if self.hypothetical(at, sentence) {
            return None;
        }
        let next = doc.next(at);
        if next >= sentence.last || doc.has_role(next, Role::And) || border(doc, next) == Some(Border::Soft) {
            return None;
        }
        if self.is_noun(at, word) {
            return self.owned(at, word, sentence, None);
        }
        match word {
            StanceWord::Ask | StanceWord::Propose => self.ask(at, word, sentence),
            StanceWord::Want => self.want(at, sentence),
            StanceWord::Offer => self.take(at, Stance::Offer, sentence),
            StanceWord::Refusal => self.take(at, Stance::Refusal, sentence),
            StanceWord::Acceptance => self.take(at, Stance::Acceptance, sentence),
            StanceWord::Must => self.must(at, sentence),
            _ => None,
        }
    }

    /// Whether the word stands in a clause that begins with "if".
    fn hypothetical(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let start = clause::start(doc, at, sentence.first);
        let before = doc.previous(start);
        before < start && before >= sentence.first && clause::connects(doc, before)
    }

    /// Whether a word that may be a verb is used as a noun.
    fn is_noun(&self, at: u32, word: StanceWord) -> bool {
        let doc = self.room.doc;
        if matches!(word, StanceWord::DemandNoun | StanceWord::OfferNoun)
            || doc.has_role(doc.next(at), Role::Of)
        {
            return true;
        }
        if word == StanceWord::Must {
            return false;
        }
        let before = doc.previous(at);
        before < at
            && !is_auxiliary(doc, before)
            && (doc.has_role(before, Role::Plural)
                || doc.has_role(before, Role::Nominal)
                || begins_term(doc, before) && stating(doc, before).is_none())
    }

    /// "the demand of X that …": X holds it. Inside a refusal, it is asked of whoever refuses.
    fn owned(
        &mut self,
        at: u32,
        word: StanceWord,
        sentence: Sentence,
        refused_by: Option<&[ActorIx]>,
    ) -> Option<u32> {
        let doc = self.room.doc;
        let of = doc.next(at);
        if !doc.has_role(of, Role::Of) {
            return None;
        }
        let owner = self.room.cast.mention_over(doc.next(of)).filter(|m| m.first == doc.next(of))?;
        let stance = match word {
            StanceWord::Ask | StanceWord::DemandNoun => Stance::Demand,
            StanceWord::Propose if refused_by.is_some() => Stance::Demand,
            StanceWord::Propose | StanceWord::Offer | StanceWord::OfferNoun => Stance::Offer,
            _ => return None,
        };
        let mut from = owner.last;
        for _ in 0..3 {
            let skip = [Role::About, Role::Nominal, Role::That, Role::At, Role::Clause, Role::Is];
            if !skip.iter().any(|role| doc.has_role(from, *role)) {
                break;
            }
            from = doc.next(from);
        }
        let end = clause::end(doc, from, sentence.last);
        if end <= from + 1 || from == owner.last {
            return None;
        }
        let to = refused_by.map(<[ActorIx]>::to_vec).unwrap_or_default();
        let frame = Frame { stance, by: owner.actors.clone(), to, weight: 60 };
        self.push(&frame, (from, end), sentence.first)
    }

    /// "X asks Y to …".
    fn ask(&mut self, at: u32, word: StanceWord, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        if self.is_negated(at) {
            return None;
        }
        let subject = self.room.subject(at, sentence.first)?;
        let from = doc.next(at);
        let end = clause::end(doc, from, sentence.last);
        let asked = self.room.mention_at(from).filter(|m| !self.room.allied(&m.actors, &subject.actors));
        let to = asked.map(|m| m.actors.clone()).unwrap_or_default();
        let about = issue::about(doc, from, end, from);
        let stance = match word {
            StanceWord::Propose if to.is_empty() || about.issue == Issue::Talks => Stance::Offer,
            _ => Stance::Demand,
        };
        let weight = if to.is_empty() { 65 } else { 80 };
        let start = asked.map_or(at, |m| m.first);
        self.state(&Frame { stance, by: subject.actors, to, weight }, (start, end), sentence)
    }

    /// "X wants Y to …", "X wants to …".
    fn want(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let from = doc.next(at);
        let end = clause::end(doc, from, sentence.last);
        let other = self.room.mention_at(from).filter(|m| !self.room.allied(&m.actors, &subject.actors));
        let about = issue::about(doc, from, end, from);
        let stance = match (self.is_negated(at), other) {
            (true, _) => Stance::Refusal,
            (false, Some(_)) => Stance::Demand,
            (false, None) if about.issue == Issue::Talks => Stance::Offer,
            (false, None) => Stance::Demand,
        };
        let to = other.map(|m| m.actors.clone()).unwrap_or_default();
        let weight = if to.is_empty() { 45 } else { 60 };
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), sentence)
    }

    /// "X is ready to …", "X refuses …", "X agrees to …".
    fn take(&mut self, at: u32, stance: Stance, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let from = doc.next(at);
        if is(doc, from, StanceWord::Claim) || is(doc, after_auxiliaries(doc, from), StanceWord::Claim) {
            return None;
        }
        let stance = if self.is_negated(at) { negated(stance)? } else { stance };
        let end = clause::end(doc, from, sentence.last);
        let to = self.opposite(&subject, from, end);
        let frame = Frame { stance, by: subject.actors, to, weight: 75 };
        let last = self.state(&frame, (at, end), sentence);
        if matches!(stance, Stance::Refusal | Stance::Acceptance) {
            self.owned_in(from, end, &frame.by, sentence);
        }
        last
    }

    /// The demands and offers of others that are refused or accepted in `from..to`.
    fn owned_in(&mut self, from: u32, to: u32, by: &[ActorIx], sentence: Sentence) {
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

    /// Whom an offer or answer is made to: the mention it begins with, behind "with", "to", or whose proposal it is.
    fn opposite(&self, subject: &Subject, from: u32, end: u32) -> Vec<ActorIx> {
        let doc = self.room.doc;
        let owner = || {
            let mentions = self.room.cast.mentions_in(from, end);
            mentions
                .iter()
                .find(|m| doc.mark_before(m.first).is_some_and(|b| doc.has_role(b.first, Role::Of)))
        };
        let to = self.room.mention_at(from).or_else(|| self.room.addressee(from, end)).or_else(owner);
        to.filter(|m| !self.room.allied(&m.actors, &subject.actors))
            .map(|m| m.actors.clone())
            .unwrap_or_default()
    }

    /// "Y must …" in somebody's speech: the speaker demands it.
    fn must(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let speaker = self.room.speaker(at, sentence.first)?;
        let start = clause::start(doc, at, sentence.first);
        let from = after_auxiliaries(doc, doc.next(at));
        let end = clause::end(doc, from, sentence.last);
        let subject = self.room.subject(at, sentence.first).filter(|s| s.own && !s.speaker);
        let (other, own) = match &subject {
            Some(s) if self.room.allied(&s.actors, &speaker) => (None, true),
            Some(s) => (Some(s.actors.clone()), false),
            None => (None, false),
        };
        let about = issue::about(doc, start, end, start);
        let weight = match (&other, about.named) {
            (Some(_), true) => 65,
            (Some(_), false) => 50,
            (None, true) if !own => 50,
            _ => return None,
        };
        let to = other.unwrap_or_default();
        self.state(&Frame { stance: Stance::Demand, by: speaker, to, weight }, (start, end), sentence)
    }

    /// "X will not …", "X will …" in X's own speech: a refusal, or an offer where what is done is a gift.
    fn future(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let speaker = self.room.speaker(at, sentence.first)?;
        let subject = self.room.subject(at, sentence.first)?;
        if !self.room.allied(&subject.actors, &speaker) || self.hypothetical(at, sentence) {
            return None;
        }
        let verb = after_auxiliaries(doc, doc.next(at));
        if stating(doc, verb).is_some() && !begins_term(doc, verb) {
            return None;
        }
        let not = self.is_negated(verb);
        let end = clause::end(doc, verb, sentence.last);
        let about = issue::about(doc, verb, end, verb);
        let gives = is(doc, verb, StanceWord::Act) || about.issue == Issue::Talks;
        if !about.named || !(not && begins_term(doc, verb) || gives) {
            return None;
        }
        let (stance, weight) = if not { (Stance::Refusal, 60) } else { (Stance::Offer, 50) };
        let to = self.opposite(&subject, doc.next(verb), end);
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), sentence)
    }

    /// Whether a "not" stands in the verb's group.
    fn is_negated(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let mut cursor = at;
        let first = self.room.verb_group(at, 0);
        while cursor > first {
            cursor = doc.previous(cursor);
            if doc.has_role(cursor, Role::Not) {
                return true;
            }
        }
        false
    }

    /// Adds a term, those joined to it, and what is given for it; the token after them.
    fn state(&mut self, frame: &Frame, clause: (u32, u32), sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let number = self.drafts.len();
        let mut end = self.push(frame, clause, sentence.first)?;
        for term in further(doc, end, sentence.last) {
            end = self.push(frame, term, sentence.first)?;
        }
        Some(self.exchange(number, end, sentence))
    }

    /// Adds one term; `None` where its party cannot hold one or its clause says nothing.
    fn push(&mut self, frame: &Frame, (from, end): (u32, u32), context: u32) -> Option<u32> {
        if end <= from + 1 || !self.room.parties(&frame.by) {
            return None;
        }
        let about = issue::about(self.room.doc, from, end, context);
        let by = match self.room.voice(from) {
            Some(said) if self.room.allied(&[said.speaker], &frame.by) => vec![said.speaker],
            _ => frame.by.clone(),
        };
        let to = frame.to.iter().copied().filter(|to| !by.contains(to)).collect();
        let (stance, weight) = (frame.stance, frame.weight);
        self.drafts.push(Draft { by, to, stance, about, clause: (from, end), exchange: None, weight });
        Some(end)
    }

    /// Adds a term of the other side of a bargain and links the two.
    pub(super) fn counter(
        &mut self,
        number: usize,
        stance: Stance,
        clause: (u32, u32),
        linked: bool,
        context: u32,
    ) -> Option<u32> {
        let draft = self.drafts.get(number)?;
        let to = self.room.cast.mentions_in(clause.0, clause.1).iter().flat_map(|m| m.actors.iter().copied());
        let to: Vec<ActorIx> = to.filter(|a| !self.room.allied(&[*a], &draft.by)).take(1).collect();
        let to = if to.is_empty() { draft.to.clone() } else { to };
        let frame = Frame { stance, by: draft.by.clone(), to, weight: draft.weight };
        let end = self.push(&frame, clause, context)?;
        if linked {
            let other = self.drafts.len() - 1;
            self.drafts[number].exchange = Some(other);
            self.drafts[other].exchange = Some(number);
        }
        Some(end)
    }
}
