//! From stance words to terms: the word's party, addressee and content.

use super::clause::{self, after_auxiliaries, further};
use super::issue::{self, About};
use super::party::{Room, Subject};
use super::words::{StanceWord, begins_term, is, is_auxiliary, negated, stating};
use crate::actors::ActorIx;
use crate::layout::BlockKind;
use crate::lexicon::{Role, Sense};
use crate::model::{Issue, Stance};
use crate::segment::{Kind, Sentence};

/// Within how many tokens behind a term one without a subject goes on with its party.
const NEAR: u32 = 60;

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
#[derive(Clone)]
pub(super) struct Frame {
    pub(super) stance: Stance,
    pub(super) by: Vec<ActorIx>,
    pub(super) to: Vec<ActorIx>,
    pub(super) weight: u8,
}

/// Reads sentences one after the other.
pub(super) struct Reader<'r> {
    pub(super) room: &'r Room<'r>,
    pub(super) drafts: Vec<Draft>,
}

impl Reader<'_> {
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
        if clause::connects(doc, at) && !is(doc, at, StanceWord::Exchange) {
            return self.conditional(at, sentence);
        }
        let Some(word) = stating(doc, at) else {
            let announced = is(doc, at, StanceWord::Will) || self.announces(at);
            return if announced { self.future(at, sentence) } else { None };
        };
        if self.hypothetical(at, sentence) {
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
            StanceWord::Quit if self.is_announced(at, sentence) => self.take(at, Stance::Refusal, sentence),
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

    /// Whether what stands at `at` is told as news: in a headline, in somebody's words, or as still to come.
    fn is_announced(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let first = self.room.verb_group(at);
        let start = clause::start(doc, at, sentence.first);
        if start > sentence.first && doc.has_role(doc.previous(start), Role::Clause) {
            return false;
        }
        doc.paragraph_kind(sentence) == BlockKind::Title
            || self.room.voice(at).is_some()
            || self.announces(doc.previous(first))
            || (first..at).any(|at| doc.has_role(at, Role::Future))
    }

    /// Whether a verb of saying stands at `at` that has what is announced right behind it.
    fn announces(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let cue = doc.sense(at, |s| matches!(s, Sense::Cue(_)).then_some(())).is_some();
        cue && stating(doc, at).is_none() && begins_term(doc, after_auxiliaries(doc, doc.next(at)))
    }

    /// Whether a word that may be a verb is used as a noun.
    fn is_noun(&self, at: u32, word: StanceWord) -> bool {
        let doc = self.room.doc;
        let next = doc.next(at);
        match word {
            StanceWord::DemandNoun | StanceWord::OfferNoun => return true,
            StanceWord::Must => return false,
            _ if doc.has_role(next, Role::Of) => return true,
            _ => {}
        }
        let owned = [Role::This, Role::At, Role::From, Role::Passive, Role::And];
        if word.is_double() && owned.iter().any(|role| doc.has_role(next, *role)) {
            return true;
        }
        let before = doc.previous(at);
        before < at
            && !is_auxiliary(doc, before)
            && (doc.has_role(before, Role::Plural)
                || doc.has_role(before, Role::Nominal)
                || begins_term(doc, before) && stating(doc, before).is_none())
    }

    /// "the demand of X that …", "the offer to … of X": X holds it. Inside a refusal it is asked of whoever refuses.
    fn owned(
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

    /// "X asks Y to …".
    fn ask(&mut self, at: u32, word: StanceWord, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        if self.is_negated(at) {
            return None;
        }
        let from = doc.next(at);
        let end = clause::end(doc, from, sentence.last);
        let asked = self.room.mention_at(from);
        if end <= asked.map_or(from, |m| m.last) {
            return None;
        }
        let subject = self.room.subject(at, sentence.first).map(|s| s.actors);
        let subject = subject.or_else(|| self.going_on(at).filter(|_| asked.is_some()))?;
        let other = asked.filter(|m| !self.room.allied(&m.actors, &subject));
        let talks = issue::about(doc, from, end, from).issue == Issue::Talks;
        let own = asked.is_none() && begins_term(doc, from);
        let stance = match word {
            StanceWord::Propose if own || talks => Stance::Offer,
            _ => Stance::Demand,
        };
        let to = other.map(|m| m.actors.clone()).unwrap_or_default();
        let weight = if to.is_empty() { 65 } else { 80 };
        let start = asked.map_or(at, |m| m.first);
        self.state(&Frame { stance, by: subject, to, weight }, (start, end), from, sentence)
    }

    /// The party of the term before, where that stands near: whose paper or list goes on.
    fn going_on(&self, at: u32) -> Option<Vec<ActorIx>> {
        let last = self.drafts.last()?;
        (at.saturating_sub(last.clause.1) < NEAR).then(|| last.by.clone())
    }

    /// "if Y does …" in somebody's speech: the speaker wants it done.
    fn conditional(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let speaker = self.room.voice(at).map(|said| vec![said.speaker])?;
        let from = doc.next(at);
        let other = self.room.mention_at(from).filter(|m| !self.room.allied(&m.actors, &speaker))?;
        if !begins_term(doc, self.verb(other.last.saturating_sub(1), sentence.last)) {
            return None;
        }
        let end = clause::end(doc, from, sentence.last);
        if !issue::about(doc, from, end, from).named {
            return None;
        }
        let frame = Frame { stance: Stance::Demand, by: speaker, to: other.actors.clone(), weight: 35 };
        self.state(&frame, (from, end), from, sentence)
    }

    /// "X wants Y to …", "X wants to …".
    fn want(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let from = doc.next(at);
        let end = clause::end(doc, from, sentence.last);
        if stating(doc, from).is_some() && !begins_term(doc, from) {
            return None;
        }
        let other = self.room.mention_at(from).filter(|m| !self.room.allied(&m.actors, &subject.actors));
        let about = issue::about(doc, from, end, from);
        let negated = self.is_negated(at);
        let (stance, weight) = match other {
            Some(m) if end <= m.last => return None,
            Some(_) => (Stance::Demand, 60),
            None if about.issue == Issue::Talks && self.begins_talks(from) => (Stance::Offer, 45),
            None if begins_term(doc, from) && about.named => (Stance::Demand, 40),
            None => return None,
        };
        let stance = if negated { Stance::Refusal } else { stance };
        let to = other.map(|m| m.actors.clone()).unwrap_or_default();
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), from, sentence)
    }

    /// "X is ready to …", "X refuses …", "X agrees to …".
    fn take(&mut self, at: u32, stance: Stance, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let from = doc.next(at);
        if is(doc, from, StanceWord::Claim) || is(doc, after_auxiliaries(doc, from), StanceWord::Claim) {
            return None;
        }
        let future = (self.room.verb_group(at)..at).any(|at| doc.has_role(at, Role::Future));
        let stance = match stance {
            _ if self.is_negated(at) => negated(stance)?,
            Stance::Acceptance if future => Stance::Offer,
            _ => stance,
        };
        let end = clause::end(doc, from, sentence.last);
        if end <= from && from < at + 3 {
            return self.bare(at, stance, subject, sentence);
        }
        let to = self.opposite(&subject, from, end);
        let vague = to.is_empty() && !begins_term(doc, after_auxiliaries(doc, from));
        if vague && stance != Stance::Refusal && !issue::about(doc, from, end, from).named {
            return None;
        }
        let frame = Frame { stance, by: subject.actors, to, weight: 70 };
        let last = self.state(&frame, (at, end), at, sentence);
        if matches!(stance, Stance::Refusal | Stance::Acceptance) {
            self.owned_in(from, end, &frame.by, sentence);
        }
        last
    }

    /// "…, but X has refused": the term was named before.
    fn bare(&mut self, at: u32, stance: Stance, subject: Subject, sentence: Sentence) -> Option<u32> {
        let first = subject.first.filter(|_| matches!(stance, Stance::Refusal | Stance::Acceptance))?;
        let frame = Frame { stance, by: subject.actors, to: Vec::new(), weight: 60 };
        self.push(&frame, (first, self.room.doc.next(at)), at, sentence.first)
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
        let room = self.room;
        let of = room.doc.next(from);
        let owner = if room.doc.has_role(of, Role::Of) { room.mention_at(room.doc.next(of)) } else { None };
        let to = owner
            .or_else(|| room.mention_at(from))
            .or_else(|| room.behind(&[Role::With, Role::To], from, end))
            .or_else(|| room.behind(&[Role::Of], from, end));
        to.filter(|m| !room.allied(&m.actors, &subject.actors)).map(|m| m.actors.clone()).unwrap_or_default()
    }

    /// "Y must …" in somebody's speech: the speaker demands it.
    fn must(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let speaker = self.room.speaker(at, sentence.first)?;
        let start = clause::start(doc, at, sentence.first);
        let from = after_auxiliaries(doc, doc.next(at));
        let end = clause::end(doc, from, sentence.last);
        let subject = self.room.subject(at, start).filter(|s| s.first.is_some() || s.we);
        let own = subject.as_ref().is_some_and(|s| s.we || self.room.same(&s.actors, &speaker));
        let other = subject.filter(|_| !own).map(|s| s.actors);
        let about = issue::about(doc, start, end, start);
        if own && about.issue == Issue::Talks && self.begins_talks(from) {
            let frame = Frame { stance: Stance::Offer, by: speaker, to: Vec::new(), weight: 45 };
            return self.state(&frame, (start, end), from, sentence);
        }
        let weight = match (&other, about.named) {
            (Some(_), true) => 65,
            (Some(_), false) => 50,
            (None, true) if !own => 50,
            _ => return None,
        };
        let to = other.unwrap_or_default();
        self.state(&Frame { stance: Stance::Demand, by: speaker, to, weight }, (start, end), start, sentence)
    }

    /// "X will not …", "X will …", "X announces to …": a refusal, or an offer where what is done is a gift.
    fn future(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let speaker = match is(doc, at, StanceWord::Will) {
            true => self.room.speaker(at, sentence.first),
            false => Some(subject.actors.clone()),
        };
        let own = speaker.as_ref().is_none_or(|speaker| self.room.allied(&subject.actors, speaker));
        if !own || self.hypothetical(at, sentence) {
            return None;
        }
        let verb = self.verb(at, sentence.last);
        if doc.has_role(doc.next(at), Role::Of) || (at..verb).any(|at| doc.has_role(at, Role::Passive)) {
            return None;
        }
        if stating(doc, verb).is_some() && !begins_term(doc, verb) {
            return None;
        }
        let end = clause::end(doc, verb, sentence.last);
        let about = issue::about(doc, verb, end, verb);
        let talks = issue::issues(doc, verb).any(|issue| issue == Issue::Talks);
        let told = speaker.is_some();
        let gives = about.named && is(doc, verb, StanceWord::Act);
        let (stance, weight) = match self.is_negated(verb) {
            true if begins_term(doc, verb) || talks => (Stance::Refusal, if told { 60 } else { 45 }),
            false if gives && !talks && told => (Stance::Offer, 38),
            _ => return None,
        };
        let to = self.opposite(&subject, doc.next(verb), end);
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), verb, sentence)
    }

    /// Whether the content at `from` begins with doing something, or with talking.
    fn begins_talks(&self, from: u32) -> bool {
        let doc = self.room.doc;
        begins_term(doc, from) || issue::issues(doc, from).any(|issue| issue == Issue::Talks)
    }

    /// The verb behind the auxiliary at `at`, an unknown adverb between them at most.
    fn verb(&self, at: u32, limit: u32) -> u32 {
        let doc = self.room.doc;
        let verb = after_auxiliaries(doc, doc.next(at));
        let next = after_auxiliaries(doc, verb + 1);
        let adverb = !begins_term(doc, verb) && next < limit && begins_term(doc, next);
        if adverb { next } else { verb }
    }

    /// Whether a "not" stands in the verb's group.
    fn is_negated(&self, at: u32) -> bool {
        let doc = self.room.doc;
        (self.room.verb_group(at)..=at).any(|at| doc.has_role(at, Role::Not))
    }

    /// Adds a term, those joined to it, and what is given for it; the token after them. Its issue is looked for from
    /// `content` on.
    fn state(&mut self, frame: &Frame, clause: (u32, u32), content: u32, sentence: Sentence) -> Option<u32> {
        let number = self.drafts.len();
        let mut end = self.push(frame, clause, content, sentence.first)?;
        for term in further(self.room.doc, end, sentence.last) {
            end = self.push(frame, term, term.0, sentence.first)?;
        }
        Some(self.exchange(number, end, sentence))
    }

    /// Adds one term; `None` where its party cannot hold one or its clause says nothing.
    pub(super) fn push(
        &mut self,
        frame: &Frame,
        (from, end): (u32, u32),
        content: u32,
        context: u32,
    ) -> Option<u32> {
        let asks = self.room.doc.token(end).is_some_and(|t| t.kind == Kind::Question);
        if end <= from + 1 || asks || !self.room.parties(&frame.by) {
            return None;
        }
        let about = issue::about(self.room.doc, content, end, context);
        let by = match self.room.voice(from) {
            Some(said) if frame.by.len() == 1 && self.room.allied(&[said.speaker], &frame.by) => {
                vec![said.speaker]
            }
            _ => frame.by.clone(),
        };
        let to = frame.to.iter().copied().filter(|to| !by.contains(to)).collect();
        let (stance, weight) = (frame.stance, frame.weight);
        self.drafts.push(Draft { by, to, stance, about, clause: (from, end), exchange: None, weight });
        Some(end)
    }
}
