//! From stance words to terms: the word's party, addressee and content.

use smallvec::smallvec;

use super::checks::quits_agreement;
use super::clause::{self, further, inside};
use super::enumeration::Listing;
use super::issue::{self, About};
use super::party::{Room, Subject};
use super::words::{StanceWord, begins_term, is, stating, tells};
use crate::actors::{ActorIx, Actors};
use crate::lexicon::{Family, Role};
use crate::mark::{Doc, Mark};
use crate::model::{Act, ActorKind, Issue, Stance};
use crate::segment::{Kind, Sentence};

/// Within how many tokens behind a term one without a subject goes on with its party.
pub(super) const NEAR: u32 = 60;

/// What a term weighs at most that somebody only seems to hold.
const SEEMS: u8 = 40;

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

/// Whether the mark may state something: most cannot.
fn may_state(doc: &Doc<'_>, mark: Mark) -> bool {
    doc.is_any(mark, &[Family::Stances, Family::Says]) || doc.meaning(mark).has_role(Role::To)
}

/// Reads sentences one after the other.
pub(super) struct Reader<'r> {
    pub(super) room: &'r Room<'r>,
    pub(super) drafts: Vec<Draft>,
    pub(super) listing: Option<Listing>,
    /// Whose paper was spoken of last, and in which sentence.
    pub(super) plan: Option<(Actors, u32)>,
}

impl Reader<'_> {
    /// Adds the terms of a sentence.
    pub(super) fn sentence(&mut self, sentence: Sentence, number: u32) {
        let doc = self.room.doc;
        let asks = sentence.last.checked_sub(1).and_then(|last| doc.token(last));
        if asks.is_some_and(|token| token.kind == Kind::Question) {
            return;
        }
        let marks = doc.marks_in(sentence.first, sentence.last);
        self.note_plans(marks, sentence, number);
        let mut at = self.item(sentence, number).unwrap_or(sentence.first);
        self.announce(marks, sentence, number);
        for mark in marks {
            if mark.first >= at && may_state(doc, *mark) {
                let known = self.drafts.len();
                at = self.word(mark.first, sentence).unwrap_or(at);
                if known < self.drafts.len() && self.seems(mark.first, sentence) {
                    let seeming = self.drafts[known..].iter_mut();
                    seeming.for_each(|draft| draft.weight = draft.weight.min(SEEMS));
                }
            }
        }
    }

    /// Reads the word at `at` that may state something; the token after what it states.
    fn word(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        if doc.has_role(at, Role::To) {
            return self.deadline(at, sentence);
        }
        if clause::connects(doc, at) && !is(doc, at, StanceWord::Exchange) {
            return self.conditional(at, sentence);
        }
        if (is(doc, at, StanceWord::Will) || is(doc, at, StanceWord::Must))
            && let Some(end) = self.planned(at, sentence)
        {
            return Some(end);
        }
        if is(doc, at, StanceWord::Only)
            && let Some(end) = self.only_when(at, sentence)
        {
            return Some(end);
        }
        if is(doc, at, StanceWord::Line) {
            let line = self.predicate(at, Stance::Refusal, sentence);
            return line.or_else(|| self.red_line(at, sentence));
        }
        let backed = || self.backs(at).then_some(StanceWord::Acceptance);
        let called_off = || self.calls_off(at).then_some(StanceWord::Refusal);
        let Some(word) = stating(doc, at).or_else(backed).or_else(called_off) else {
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
            StanceWord::Press
                if self.is_aim(at) && !self.is_possible(at) && !self.is_charge(at, sentence) =>
            {
                self.ask(at, word, sentence)
            }
            StanceWord::Want => self.want(at, sentence),
            StanceWord::Offer if self.is_demanded(at) => self.promised(at, sentence),
            StanceWord::Offer => self.take(at, Stance::Offer, sentence),
            StanceWord::Refusal => self.take(at, Stance::Refusal, sentence),
            StanceWord::Quit if self.is_announced(at, sentence) && quits_agreement(doc, at) => {
                self.take(at, Stance::Refusal, sentence)
            }
            StanceWord::Settle
                if self.is_done(at, sentence)
                    && !self.is_subordinate(at, sentence)
                    && !self.is_demanded(at) =>
            {
                self.take(at, Stance::Acceptance, sentence)
            }
            StanceWord::Acceptance if self.is_demanded(at) => self.promised(at, sentence),
            StanceWord::Acceptance => self.take(at, Stance::Acceptance, sentence),
            StanceWord::Must => self.must(at, sentence),
            _ => None,
        }
    }

    /// "X asks Y to …".
    fn ask(&mut self, at: u32, word: StanceWord, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = inside(doc, doc.next(at));
        if self.is_negated(at) || self.room.is_me(from) || self.is_idle_purpose(at, sentence) {
            return None;
        }
        let asked = self.room.all_at(from);
        let end = self.end(from, sentence.last);
        if self.is_empty_at(from) || end <= asked.as_ref().map_or(from, |(_, last)| *last) {
            return None;
        }
        // "To ask Y to resign does not help": spoken about.
        let opens = self.room.verb_group(at) == sentence.first;
        if opens && (from..end).any(|at| doc.has_role(at, Role::Not) || doc.has_role(at, Role::Is)) {
            return None;
        }
        let subject = self.room.subject(at, sentence.first);
        // "A number of states urged Y and Z": Z, of whom the clause before told, asks nothing.
        let named = |s: &Subject| s.first.is_some() || s.we || self.room.cue(at).is_some();
        if let (Some((others, _)), Some(subject)) = (&asked, &subject)
            && others.len() > 1
            && !named(subject)
            && self.room.allied(others, &subject.actors)
        {
            return None;
        }
        let subject = subject.map(|s| s.actors);
        let subject = subject.or_else(|| self.paper(at, sentence));
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
        // "proposes a resolution that calls on Y to …": read at the call.
        let calls = |at: u32| {
            stating(doc, at) == Some(StanceWord::Ask) && self.room.mention_at(doc.next(at)).is_some()
        };
        if word == StanceWord::Propose && asked.is_none() && (from..end).any(calls) {
            return None;
        }
        // "persuades Y that …", "reminds Y that …": an argument, and nothing to be done.
        let last = asked.as_ref().map_or(from, |(_, last)| *last);
        let laid = (last..end).any(|at| doc.has_role(at, Role::Must));
        let argues = !laid && (asked.is_some() || !self.is_to_be_done(last, end));
        if doc.has_role(last, Role::That) && (word == StanceWord::Press || argues) {
            return None;
        }
        if asked.is_some() && self.is_adjunct(last, end) {
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
            StanceWord::Propose if own && self.is_for_oneself(from, &subject) => Stance::Demand,
            StanceWord::Propose
                if own && is(doc, at, StanceWord::Request) && is(doc, from, StanceWord::Theirs) =>
            {
                Stance::Demand
            }
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

    /// "Made Y a proposal in order to settle …", "urged Y at the meeting with Z": nothing that Y is to do.
    fn is_adjunct(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let purpose = doc.has_role(from, Role::Clause) && !doc.has_role(from, Role::Purpose);
        let does = |at: u32| begins_term(doc, at) || stating(doc, at).is_some();
        purpose || doc.has_role(from, Role::At) && !(doc.next(from)..end).any(does)
    }

    /// The token after the content that begins at `from`. "Asks X, Y and Z to …": a comma between those of one kind ends
    /// nothing.
    pub(super) fn end(&self, from: u32, limit: u32) -> u32 {
        let doc = self.room.doc;
        let end = clause::end(doc, from, limit);
        // People stand for states.
        let kind = |ix: &ActorIx| match self.room.reading.cast.actor(*ix).kind {
            ActorKind::Person => ActorKind::State,
            kind => kind,
        };
        let alike = |actors: &[ActorIx]| actors.windows(2).all(|pair| kind(&pair[0]) == kind(&pair[1]));
        match self.room.all_at(from) {
            Some((actors, last)) if end < last && alike(&actors) => clause::end(doc, last, limit),
            _ => end,
        }
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
        if doc.has_role(at, Role::Not) && self.is_guess(at, Stance::Refusal, &subject, sentence) {
            return None;
        }
        let from = inside(doc, doc.next(at));
        let end = self.end(from, sentence.last);
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
        // "hopes to meet soon", unlike "hopes that the meeting will …"
        let does = begins_term(doc, self.verb(from, end)) && !doc.has_role(from, Role::Nominal);
        let negated = self.is_negated(at) || doc.has_role(at, Role::Not);
        let says_is = subject.we && (from..end.min(from + 3)).any(|at| doc.has_role(at, Role::Is));
        let (stance, weight) = match other {
            Some(m) if end <= m.last => return None,
            Some(m) if is(doc, self.verb(m.last, end), StanceWord::Grasp) => return Some(end),
            Some(_) => (Stance::Demand, 60),
            None if us.is_some() || says_is => (Stance::Demand, 50),
            // "hopes that the talks will be a success": nobody is to do anything.
            None if about.issue == Issue::Talks && self.is_outcome(from, end) => return Some(end),
            None if about.issue == Issue::Talks
                && (does || self.begins_talks(from) || self.is_talks(from, end)) =>
            {
                // Who only hopes that others' talks go well is no party to them.
                let others = self.is_clause(from, end) && self.room.behind_pair(from, end, &subject.actors);
                let stance = if others { Stance::Demand } else { Stance::Offer };
                (does || self.room.serve(&subject.actors)).then_some((stance, 45))?
            }
            // "wants no …", "wants not to be …".
            None if about.named && doc.has_role(from, Role::Not) => (Stance::Demand, 45),
            None if does && about.issue == Issue::TroopWithdrawal => (Stance::Offer, 40),
            // "wants to sell Y …"
            None if does && about.named && self.gives_to(from, end, &subject.actors) => (Stance::Offer, 40),
            None if does && about.named => (Stance::Demand, 40),
            None if about.named && self.is_own(from, &subject) => (Stance::Offer, 40),
            None if about.named && self.is_clause(from, end) => (Stance::Demand, 38),
            None if self.is_several(from) && self.is_clause(from, end) => (Stance::Demand, 50),
            None if does && self.room.behind(&[Role::From], from, end).is_some() => (Stance::Demand, 50),
            None => return None,
        };
        let stance = if negated { Stance::Refusal } else { stance };
        let to = other.map(|m| m.actors.clone()).or(us).unwrap_or_default();
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), from, sentence)
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
            let doc = self.room.doc;
            // "…, and invites Z", "…, and threatens to …": said of itself, and not to whom the first is.
            let warns = tells(doc, term.0, Act::Warn);
            let demands = frame.stance == Stance::Demand;
            if warns && frame.stance != Stance::Refusal || !demands && self.offers_itself(term.0) {
                break;
            }
            // "refuses …, and at the same time does …", "…, and will do …": a deed, and not refused.
            let does = || doc.has_role(term.0, Role::Future) && !self.is_negated(self.verb(term.0, term.1));
            if frame.stance == Stance::Refusal && (doc.has_role(doc.previous(term.0), Role::Also) || does()) {
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
        let asks = doc.is_kind(end, Kind::Question) || (from..end).any(|at| is(doc, at, StanceWord::Whether));
        let expert = self.room.voice(from).is_some_and(|said| self.room.is_expert(said.speaker));
        if end <= from + 1 || asks || expert || !self.room.bargain(frame) {
            return None;
        }
        let gives = matches!(frame.stance, Stance::Offer | Stance::Acceptance);
        let speaks = if stating(doc, content).is_some() { doc.next(content) } else { content };
        if gives && self.is_measure(speaks, end) {
            return None;
        }
        let left = self.leaves(content, end).or_else(|| self.breaks_off(content, end));
        let stance = if left.is_some() && gives { Stance::Refusal } else { frame.stance };
        let about = issue::about(self.room.doc, left.unwrap_or(content), end, context);
        let vague = frame.stance == Stance::Offer && !about.named && frame.to.is_empty();
        if vague && self.is_vague(from, end) {
            return None;
        }
        let by: Actors = match self.room.voice(from) {
            Some(said) if frame.by.len() == 1 && self.room.speaks_for(said.speaker, &frame.by) => {
                smallvec![said.speaker]
            }
            _ => frame.by.clone(),
        };
        let mut to: Actors = frame.to.iter().copied().filter(|to| !by.contains(to)).collect();
        if to.is_empty() && gives && about.issue == Issue::Talks {
            to = self.room.met(from, end).filter(|others| !self.room.allied(others, &by)).unwrap_or_default();
        }
        let weight = frame.weight;
        self.drafts.push(Draft { by, to, stance, about, clause: (from, end), exchange: None, weight });
        Some(end)
    }
}
