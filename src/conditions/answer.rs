//! Offers, refusals and acceptances: "X is ready to …", "… is a red line", "…, but X has refused".

use super::checks::VERB;
use super::clause::{self, after_auxiliaries, inside};
use super::issue;
use super::party::Subject;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, negated, stating, tells};
use crate::actors::Actors;
use crate::lexicon::{CueForm, Role, Sense};
use crate::model::{Act, Issue, Stance};
use crate::segment::Sentence;

impl Reader<'_> {
    /// "X is ready to …", "X refuses …", "X agrees to …".
    pub(super) fn take(&mut self, at: u32, stance: Stance, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = inside(doc, doc.next(at));
        if (stance == Stance::Refusal || is(doc, at, StanceWord::Open))
            && let Some(end) = self.predicate(at, stance, sentence)
        {
            return Some(end);
        }
        if stance != Stance::Refusal
            && let Some(end) = self.urges(at, from, sentence)
        {
            return Some(end);
        }
        let threat = self.threatening(at);
        let subject = self.room.subject(threat.unwrap_or(at), sentence.first)?;
        let purpose = stance == Stance::Acceptance && self.is_purpose(at, &subject);
        if purpose
            || self.is_asked(&subject)
            || self.is_left_open(at)
            || self.is_guess(at, stance, &subject, sentence)
        {
            return None;
        }
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
        let end = self.end(from, sentence.last);
        if stance == Stance::Offer && self.is_fact(from, end) {
            return None;
        }
        // "Calls off the meeting to protest against …": the next word states that.
        let purpose = |to: &u32| is(doc, at, StanceWord::Cancel) && doc.has_role(*to, Role::Purpose);
        let end = (from..end).find(purpose).unwrap_or(end);
        let empty = stance != Stance::Acceptance && self.is_only_addressed(at, from, end);
        if empty || subject.first.is_none() && !subject.we && self.is_thing_done(at, from, end) {
            return None;
        }
        if is(doc, at, StanceWord::Refusal) && self.is_only_that(from, end) && self.is_accused(at, sentence) {
            return Some(end);
        }
        if doc.has_role(from, Role::With) && self.is_own_people(doc.next(from), from, &subject.actors) {
            return Some(end);
        }
        if stance == Stance::Acceptance && doc.has_role(from, Role::That) && !self.is_to_be_done(from, end) {
            return None;
        }
        // "that X accepts it is a result of …": spoken about, as known.
        let name = || self.room.reading.cast.mention_over(self.before(self.room.verb_group(at)));
        let first = subject.first.or_else(|| name().map(|name| name.first));
        let before = first.and_then(|first| doc.mark_before(first));
        // "The possibility that X refuses": he has not.
        if before.is_some_and(|mark| is(doc, mark.first, StanceWord::Chance)) {
            return None;
        }
        let noun = subject.first.is_some_and(|first| self.is_within_noun(first));
        if noun && (from..end).any(|at| doc.has_role(at, Role::Is)) {
            return None;
        }
        let to = self.opposite(&subject, from, end);
        let future = self.has_auxiliary(at, Role::Future);
        // What somebody has to agree to is asked of him, and not yet agreed.
        let laid = self.has_auxiliary(at, Role::Must) || is(doc, doc.previous(at), StanceWord::Must);
        if stance != Stance::Refusal && laid {
            return None;
        }
        // "The decision to call off the meeting is right": spoken about.
        let about = |at| doc.has_any_role(at, &[Role::Is, Role::Not]);
        if is(doc, at, StanceWord::Cancel) && (from..end).any(about) {
            return None;
        }
        let mutual = subject.actors.len() > 1 && to.is_empty();
        let talks = |issue| issue == Issue::Talks;
        let bargain = || (end..sentence.last.min(end + 3)).any(|at| clause::connects(doc, at));
        let stance = match stance {
            _ if self.is_negated(at) => negated(stance)?,
            // "has no intention of attacking": no term of anybody's.
            Stance::Refusal
                if is(doc, at, StanceWord::Unintended)
                    && is(doc, object, StanceWord::Threat)
                    && !issue::leaves_place(doc, object) =>
            {
                return Some(end);
            }
            // "there will be no attacks" is refused to nobody.
            Stance::Refusal if doc.has_role(at, Role::Future) && is(doc, object, StanceWord::Threat) => {
                return None;
            }
            // "accepts only …"
            Stance::Acceptance if is(doc, doc.previous(at), StanceWord::Only) && !bargain() => Stance::Demand,
            Stance::Acceptance if future || self.is_possible(at) => Stance::Offer,
            // "promises not to talk to Y"
            Stance::Offer if self.is_negated(object) && issue::issues(doc, object).any(talks) => {
                Stance::Refusal
            }
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
        let weight = if self.is_possible(at) || threat.is_some() { 45 } else { 70 };
        let frame = Frame { stance, by: subject.actors, to, weight };
        let last = self.state(&frame, (threat.unwrap_or(at), end), at, sentence);
        if matches!(stance, Stance::Refusal | Stance::Acceptance) {
            self.owned_in(from, end, &frame.by, sentence);
        }
        last
    }

    /// "X and Y agree to go on urging Z to …": both ask it of Z.
    fn urges(&mut self, at: u32, from: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = after_auxiliaries(doc, from);
        let verb = if is(doc, from, StanceWord::Continue) { doc.next(from) } else { from };
        let asks =
            stating(doc, verb) == Some(StanceWord::Ask) && !self.is_negated(at) && !self.is_negated(verb);
        let (to, last) = self.room.all_at(doc.next(verb)).filter(|_| asks)?;
        let by = self.room.subject(at, sentence.first)?.actors;
        let end = clause::end(doc, last, sentence.last);
        if self.room.allied(&to, &by) || end <= last {
            return None;
        }
        let first = self.room.mention_at(doc.next(verb)).map_or(verb, |name| name.first);
        self.state(&Frame { stance: Stance::Demand, by, to, weight: 75 }, (first, end), last, sentence)
    }

    /// "assures them that we are": what is, is not offered.
    fn is_fact(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let that = (from..end.min(from + VERB)).find(|at| doc.has_role(*at, Role::That));
        let told = |at: &u32| doc.has_role(*at, Role::Is) || begins_term(doc, *at);
        let verb = that.and_then(|that| (that + 1..end.min(that + VERB)).find(told));
        verb.is_some_and(|verb| doc.has_role(verb, Role::Is))
    }

    /// The verb of warning before a word of calling off: "threatens to call off the meeting".
    fn threatening(&self, at: u32) -> Option<u32> {
        let doc = self.room.doc;
        let before = self.before(at);
        (is(doc, at, StanceWord::Cancel) && tells(doc, before, Act::Warn)).then_some(before)
    }

    /// "demands that Y leave … and promise to …": what Y is to promise is demanded, too.
    pub(super) fn promised(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let last = self.drafts.last()?;
        let frame =
            Frame { stance: Stance::Demand, by: last.by.clone(), to: last.to.clone(), weight: last.weight };
        let from = inside(self.room.doc, self.room.doc.next(at));
        let end = clause::end(self.room.doc, from, sentence.last);
        self.state(&frame, (at, end), from, sentence)
    }

    /// Whether `from..end` only says to whom, and the verb at `at` not what: "protested to Y", "promised Y".
    fn is_only_addressed(&self, at: u32, from: u32, end: u32) -> bool {
        let room = self.room;
        let to = room.doc.has_any_role(from, &[Role::To, Role::With]);
        to && issue::issues(room.doc, at).next().is_none()
            && room.mention_at(room.doc.next(from)).is_some_and(|other| end <= other.last)
    }

    /// "… is unacceptable", "… is a red line" in somebody's speech: what stands before it is refused; "the door to talks is
    /// open": it is offered.
    pub(super) fn predicate(&mut self, at: u32, stance: Stance, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let from = inside(doc, doc.next(at));
        (clause::end(doc, from, sentence.last) <= from || self.is_predicate(at)).then_some(())?;
        let by = self.room.speaker(at, sentence.first)?;
        let start = clause::start(doc, at, sentence.first);
        let frame = Frame { stance, by, to: Actors::new(), weight: 55 };
        let about = issue::about(doc, start, at, start);
        (about.named && (stance == Stance::Refusal || about.issue == Issue::Talks)).then_some(())?;
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
}
