//! From stance words to terms: the word's party, addressee and content.

use smallvec::smallvec;

use super::checks::quits_agreement;
use super::clause::{self, after_auxiliaries, further, inside};
use super::enumeration::Listing;
use super::issue::{self, About};
use super::party::{Room, Subject};
use super::words::{StanceWord, begins_term, is, negated, stating};
use crate::actors::Actors;
use crate::lexicon::{CueForm, Family, Role, Sense};
use crate::model::{Issue, Stance};
use crate::segment::{Kind, Sentence};

/// Within how many tokens behind a term one without a subject goes on with its party.
pub(super) const NEAR: u32 = 60;

/// A term before the article as a whole has been weighed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    pub(super) by: Actors,
    pub(super) to: Actors,
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
    pub(super) by: Actors,
    pub(super) to: Actors,
    pub(super) weight: u8,
}

/// Reads sentences one after the other.
pub(super) struct Reader<'r> {
    pub(super) room: &'r Room<'r>,
    pub(super) drafts: Vec<Draft>,
    pub(super) listing: Option<Listing>,
}

impl Reader<'_> {
    /// Adds the terms of a sentence.
    pub(super) fn sentence(&mut self, sentence: Sentence, number: u32) {
        let doc = self.room.doc;
        let asks = sentence.last.checked_sub(1).and_then(|last| doc.token(last));
        if asks.is_some_and(|token| token.kind == Kind::Question) {
            return;
        }
        let mut at = self.item(sentence, number).unwrap_or(sentence.first);
        self.announce(sentence, number);
        for mark in doc.marks_in(sentence.first, sentence.last) {
            if mark.first >= at {
                at = self.word(mark.first, sentence).unwrap_or(at);
            }
        }
    }

    /// Reads the stance word at `at`; the token after what it states.
    fn word(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        if !doc.is_any_at(at, &[Family::Stances, Family::Says]) {
            return None;
        }
        if clause::connects(doc, at) && !is(doc, at, StanceWord::Exchange) {
            return self.conditional(at, sentence);
        }
        let backed = || self.backs(at).then_some(StanceWord::Acceptance);
        let Some(word) = stating(doc, at).or_else(backed) else {
            let announces = [StanceWord::Will, StanceWord::Unable, StanceWord::Decide];
            let announced = announces.iter().any(|word| is(doc, at, *word)) || self.announces(at);
            return if announced { self.future(at, sentence) } else { None };
        };
        if self.hypothetical(at, sentence) {
            return None;
        }
        if self.is_noun(at, word) {
            return self.told(at, word, sentence).or_else(|| self.owned(at, word, sentence, None));
        }
        match word {
            StanceWord::Ask | StanceWord::Propose => self.ask(at, word, sentence),
            StanceWord::Press if self.is_aim(at) && !self.is_charge(at, sentence) => {
                self.ask(at, word, sentence)
            }
            StanceWord::Want => self.want(at, sentence),
            StanceWord::Offer => self.take(at, Stance::Offer, sentence),
            StanceWord::Refusal => self.take(at, Stance::Refusal, sentence),
            StanceWord::Quit if self.is_announced(at, sentence) && quits_agreement(doc, at) => {
                self.take(at, Stance::Refusal, sentence)
            }
            StanceWord::Settle if self.is_done(at) && !self.is_subordinate(at, sentence) => {
                self.take(at, Stance::Acceptance, sentence)
            }
            StanceWord::Acceptance => self.take(at, Stance::Acceptance, sentence),
            StanceWord::Must => self.must(at, sentence),
            _ => None,
        }
    }

    /// "X asks Y to …".
    fn ask(&mut self, at: u32, word: StanceWord, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = inside(doc, doc.next(at));
        if self.is_negated(at) || self.room.is_me(from) {
            return None;
        }
        let end = clause::end(doc, from, sentence.last);
        let asked = self.room.all_at(from);
        if self.is_empty_at(from) || end <= asked.as_ref().map_or(from, |(_, last)| *last) {
            return None;
        }
        let subject = self.room.subject(at, sentence.first).map(|s| s.actors);
        let subject = subject.or_else(|| self.going_on(at).filter(|_| asked.is_some()));
        // Nobody asks himself: the subject was another's.
        let subject = match (&asked, subject) {
            (Some((asked, _)), Some(subject))
                if subject.len() == 1 && self.room.serve_only(asked, &subject) =>
            {
                let speaker = self.room.voice(at).map(|said| smallvec![said.speaker]);
                Some(speaker.filter(|speaker| !self.room.allied(asked, speaker))?)
            }
            (_, subject) => subject,
        };
        let Some(subject) = subject else { return self.owned(at, word, sentence, None) };
        // "persuades Y that …", "reminds Y that …": an argument, and nothing to be done.
        let last = asked.as_ref().map_or(from, |(_, last)| *last);
        let laid = (last..end).any(|at| doc.has_role(at, Role::Must));
        if doc.has_role(last, Role::That) && (word == StanceWord::Press || asked.is_some() && !laid) {
            return None;
        }
        let other = asked.clone().filter(|(actors, _)| !self.room.allied(actors, &subject));
        if asked.as_ref().is_some_and(|(actors, _)| self.room.is_own_body(actors, &subject)) {
            return Some(end);
        }
        if self.is_own_people(from, last, &subject) {
            return Some(end);
        }
        let talks = issue::about(doc, from, end, from).issue == Issue::Talks;
        let matter = issue::issues(doc, doc.next(from)).next().is_some();
        let others = asked.is_some() || self.is_group(from) || doc.has_role(from, Role::Plural) && !matter;
        let own = !others && !(from..end).any(|at| stating(doc, at) == Some(StanceWord::Must));
        let joint = || {
            let one = asked.as_ref().is_some_and(|(actors, _)| actors.len() == 1);
            let with = self.room.behind(&[Role::With], last, end);
            let here = with.is_none_or(|m| self.room.allied(&m.actors, &subject));
            one && (doc.has_role(from, Role::With) || self.begins_talks(last) && here)
        };
        let stance = match word {
            StanceWord::Propose if own || talks && joint() => Stance::Offer,
            _ => Stance::Demand,
        };
        let start = asked.map_or(at, |_| self.room.mention_at(from).map_or(from, |m| m.first));
        let to = other.map(|(actors, _)| actors).unwrap_or_default();
        let weight = match to.is_empty() {
            _ if self.is_possible(at) => 45,
            true => 65,
            false => 80,
        };
        self.state(&Frame { stance, by: subject, to, weight }, (start, end), from, sentence)
    }

    /// The party of the term before, where that stands near: whose paper or list goes on.
    pub(super) fn going_on(&self, at: u32) -> Option<Actors> {
        let last = self.drafts.last()?;
        (at.saturating_sub(last.clause.1) < NEAR).then(|| last.by.clone())
    }

    /// "X wants Y to …", "X wants to …".
    fn want(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let from = inside(doc, doc.next(at));
        let end = clause::end(doc, from, sentence.last);
        let called = self.is_predicate(at) && !subject.we;
        if called || stating(doc, from).is_some() && !begins_term(doc, from) || self.is_empty_at(from) {
            return None;
        }
        if self.is_own_people(from, from, &subject.actors) {
            return Some(end);
        }
        let other = self.room.mention_at(from).filter(|m| !self.room.allied(&m.actors, &subject.actors));
        // "they want us to …" is asked of whoever reports it.
        let us = self.room.voice(at).filter(|_| self.room.is_we(from)).map(|said| smallvec![said.speaker]);
        let about = issue::about(doc, from, end, from);
        let negated = self.is_negated(at) || doc.has_role(at, Role::Not);
        let is = subject.we && (from..end.min(from + 3)).any(|at| doc.has_role(at, Role::Is));
        let (stance, weight) = match other {
            Some(m) if end <= m.last => return None,
            Some(_) => (Stance::Demand, 60),
            None if us.is_some() || is => (Stance::Demand, 50),
            // "hopes that the talks will be a success": nobody is to do anything.
            None if about.issue == Issue::Talks && self.is_outcome(from, end) => return Some(end),
            None if about.issue == Issue::Talks && self.begins_talks(from) => {
                // Who only hopes that others' talks go well is no party to them.
                (begins_term(doc, from) || self.room.serve(&subject.actors)).then_some((Stance::Offer, 45))?
            }
            // "wants no …", "wants not to be …".
            None if about.named && doc.has_role(from, Role::Not) => (Stance::Demand, 45),
            None if begins_term(doc, from) && about.issue == Issue::TroopWithdrawal => (Stance::Offer, 40),
            None if begins_term(doc, from) && about.named => (Stance::Demand, 40),
            None if about.named && self.is_own(from, &subject) => (Stance::Offer, 40),
            None if about.named && self.is_clause(from, end) => (Stance::Demand, 38),
            None if self.is_several(from) && self.is_clause(from, end) => (Stance::Demand, 50),
            None if begins_term(doc, from) && self.room.behind(&[Role::From], from, end).is_some() => {
                (Stance::Demand, 50)
            }
            None => return None,
        };
        let stance = if negated { Stance::Refusal } else { stance };
        let to = other.map(|m| m.actors.clone()).or(us).unwrap_or_default();
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), from, sentence)
    }

    /// "X is ready to …", "X refuses …", "X agrees to …".
    fn take(&mut self, at: u32, stance: Stance, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = inside(doc, doc.next(at));
        if stance == Stance::Refusal
            && let Some(end) = self.predicate(at, sentence)
        {
            return Some(end);
        }
        let subject = self.room.subject(at, sentence.first)?;
        let object =
            if doc.has_role(from, Role::Plural) { doc.next(from) } else { after_auxiliaries(doc, from) };
        if is(doc, from, StanceWord::Claim) || is(doc, object, StanceWord::Claim) {
            return None;
        }
        if stance == Stance::Offer
            && (is(doc, object, StanceWord::Threat) && !self.is_negated(object) || self.is_empty_at(from))
        {
            return None;
        }
        let end = clause::end(doc, from, sentence.last);
        if doc.has_role(from, Role::With) && self.is_own_people(doc.next(from), from, &subject.actors) {
            return Some(end);
        }
        if stance == Stance::Acceptance && doc.has_role(from, Role::That) && !self.is_to_be_done(from, end) {
            return None;
        }
        let to = self.opposite(&subject, from, end);
        let auxiliary = |role| (self.room.verb_group(at)..at).any(|at| doc.has_role(at, role));
        let future = auxiliary(Role::Future);
        // What somebody has to agree to is asked of him, and not yet agreed.
        let laid = auxiliary(Role::Must) || is(doc, doc.previous(at), StanceWord::Must);
        if stance != Stance::Refusal && laid {
            return None;
        }
        let mutual = subject.actors.len() > 1 && to.is_empty();
        let stance = match stance {
            _ if self.is_negated(at) => negated(stance)?,
            Stance::Acceptance if future => Stance::Offer,
            Stance::Offer if mutual => Stance::Acceptance,
            _ => stance,
        };
        if end <= from && from < at + 3 {
            return self.bare(at, stance, subject, sentence);
        }
        let vague = to.is_empty() && !begins_term(doc, after_auxiliaries(doc, from));
        let refers = stance == Stance::Acceptance && (from..end).any(|at| doc.has_role(at, Role::This));
        if vague && !refers && stance != Stance::Refusal && !issue::about(doc, from, end, from).named {
            return None;
        }
        let weight = if self.is_possible(at) { 45 } else { 70 };
        let frame = Frame { stance, by: subject.actors, to, weight };
        let last = self.state(&frame, (at, end), at, sentence);
        if matches!(stance, Stance::Refusal | Stance::Acceptance) {
            self.owned_in(from, end, &frame.by, sentence);
        }
        last
    }

    /// "… is unacceptable", "… is a red line" in somebody's speech: what stands before it is refused.
    fn predicate(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = inside(doc, doc.next(at));
        (clause::end(doc, from, sentence.last) <= from || self.is_predicate(at)).then_some(())?;
        let by = self.room.speaker(at, sentence.first)?;
        let start = clause::start(doc, at, sentence.first);
        let frame = Frame { stance: Stance::Refusal, by, to: Actors::new(), weight: 55 };
        issue::about(doc, start, at, start).named.then_some(())?;
        self.push(&frame, (start, doc.next(at)), start, start)
    }

    /// "…, but X has refused": the term was named before.
    fn bare(&mut self, at: u32, stance: Stance, subject: Subject, sentence: Sentence) -> Option<u32> {
        let answers = match stance {
            Stance::Refusal => !self.is_accused(at, sentence),
            Stance::Acceptance => !self.is_subordinate(at, sentence),
            _ => false,
        };
        let first = subject.first.filter(|_| answers)?;
        let frame = Frame { stance, by: subject.actors, to: Actors::new(), weight: 60 };
        self.push(&frame, (first, self.room.doc.next(at)), at, sentence.first)
    }

    /// Whom an offer or answer is made to: the mention it begins with, behind "with", "to", or whose proposal it is.
    pub(super) fn opposite(&self, subject: &Subject, from: u32, end: u32) -> Actors {
        let room = self.room;
        let of = room.doc.next(from);
        let owner = if room.doc.has_role(of, Role::Of) { room.mention_at(room.doc.next(of)) } else { None };
        let to = owner
            .or_else(|| room.mention_at(from))
            .or_else(|| room.behind(&[Role::With, Role::To], from, end))
            .or_else(|| room.behind(&[Role::Of], from, self.source(from, end).unwrap_or(end)));
        to.filter(|m| !room.allied(&m.actors, &subject.actors)).map(|m| m.actors.clone()).unwrap_or_default()
    }

    /// Where the content says whose plan or words it follows: "… according to the plan of Z".
    fn source(&self, from: u32, end: u32) -> Option<u32> {
        let according = |s| {
            matches!(s, Sense::CueForm(CueForm::According) | Sense::Stance(StanceWord::Under)).then_some(())
        };
        (from..end).find(|at| self.room.doc.sense(*at, according).is_some())
    }

    /// Adds a term, those joined to it, and what is given for it; the token after them. Its issue is looked for from
    /// `content` on.
    pub(super) fn state(
        &mut self,
        frame: &Frame,
        clause: (u32, u32),
        content: u32,
        sentence: Sentence,
    ) -> Option<u32> {
        let number = self.drafts.len();
        let mut end = self.push(frame, clause, content, sentence.first)?;
        for term in further(self.room.doc, end, sentence.last) {
            // "refuses …, and at the same time does …": a deed, and not refused.
            let doc = self.room.doc;
            if frame.stance == Stance::Refusal && doc.has_role(doc.previous(term.0), Role::Also) {
                break;
            }
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
        let doc = self.room.doc;
        let asks = doc.token(end).is_some_and(|t| t.kind == Kind::Question)
            || is(doc, doc.previous(end), StanceWord::Whether);
        let expert = self.room.voice(from).is_some_and(|said| self.room.is_expert(said.speaker));
        if end <= from + 1 || asks || expert || !self.room.bargain(frame) {
            return None;
        }
        let gives = matches!(frame.stance, Stance::Offer | Stance::Acceptance);
        let speaks = if stating(doc, content).is_some() { doc.next(content) } else { content };
        if gives && self.is_measure(speaks, end) {
            return None;
        }
        let left = self.leaves(content, end);
        let stance = if left.is_some() && gives { Stance::Refusal } else { frame.stance };
        let about = issue::about(self.room.doc, left.unwrap_or(content), end, context);
        let vague = frame.stance == Stance::Offer && !about.named && frame.to.is_empty();
        if vague && self.is_vague(from, end) {
            return None;
        }
        let by = match self.room.voice(from) {
            Some(said) if frame.by.len() == 1 && self.room.speaks_for(said.speaker, &frame.by) => {
                smallvec![said.speaker]
            }
            _ => frame.by.clone(),
        };
        let to = frame.to.iter().copied().filter(|to| !by.contains(to)).collect();
        let weight = frame.weight;
        self.drafts.push(Draft { by, to, stance, about, clause: (from, end), exchange: None, weight });
        Some(end)
    }
}
