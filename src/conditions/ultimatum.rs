//! What is laid on others by what will happen else: "if Y does …", "X will … if Y does not", "X gives Y ten days to …".

use smallvec::smallvec;

use super::clause::{self, after_auxiliaries};
use super::issue;
use super::modal::REACH;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, stating};
use crate::lexicon::Role;
use crate::model::{Act, Stance};
use crate::segment::Sentence;

/// How many tokens the time may take up that somebody is given.
const TERM: u32 = 8;

impl Reader<'_> {
    /// "if Y does …" in somebody's speech: the speaker wants it done. Behind a threat he wants the contrary of it.
    pub(super) fn conditional(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        if is(doc, at, StanceWord::Though) {
            return None;
        }
        let threat = self.threat(at, sentence);
        let speaker = match self.room.voice(at) {
            Some(said) => smallvec![said.speaker],
            None => self.room.subject(threat?, sentence.first)?.actors,
        };
        let from = doc.next(at);
        let named = self.room.mention_at(from);
        let behind = named.map_or(from, |m| m.last);
        // "warns that Y will pay for it if it does …"
        let warned = || self.room.subject(threat?, sentence.first).map(|subject| subject.actors);
        let other = named.map(|m| m.actors.clone()).or_else(warned)?;
        if self.room.allied(&other, &speaker) {
            return None;
        }
        let verb = self.verb(behind, sentence.last);
        let agrees = stating(doc, verb) == Some(StanceWord::Acceptance);
        if threat.is_none() && !agrees && !begins_term(doc, verb) {
            return None;
        }
        let end = clause::end(doc, from, sentence.last);
        let not = self.is_negated(verb) || stating(doc, verb) == Some(StanceWord::Refusal);
        let goes_on = self.goes_on(behind, verb + 1);
        let stance = if (threat.is_some() || goes_on) && !not { Stance::Refusal } else { Stance::Demand };
        if end <= behind {
            return None;
        }
        let named = issue::about(doc, from, end, from).named;
        let weight = match (threat.is_some(), named) {
            (true, true) => 40,
            (_, false) => 55,
            _ => 38,
        };
        let frame = Frame { stance, by: speaker, to: other, weight };
        let start = threat.filter(|threat| *threat < at && self.room.voice(*threat) == self.room.voice(at));
        self.state(&frame, (start.unwrap_or(from), end), from, sentence)
    }

    /// "X gives Y ten days to …": X demands it.
    pub(super) fn deadline(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let counts = |at| doc.is_number(at) || is(doc, at, StanceWord::Term);
        let other = self.room.mention_at(doc.next(at)).filter(|m| counts(m.last))?;
        let purpose = (other.last + 1..other.last + TERM).find(|at| doc.has_role(*at, Role::Purpose))?;
        let from = doc.next(purpose);
        let by = self.room.subject(at, sentence.first)?.actors;
        let closed = [StanceWord::Settle, StanceWord::Quit];
        let does = begins_term(doc, after_auxiliaries(doc, from))
            || stating(doc, from).is_some_and(|word| closed.contains(&word));
        (does && !self.room.allied(&by, &other.actors)).then_some(())?;
        let end = clause::end(doc, from, sentence.last);
        let frame = Frame { stance: Stance::Demand, by, to: other.actors.clone(), weight: 65 };
        self.state(&frame, (from, end), from, sentence)
    }

    /// The threat in the sentence of the "if" at `at`: before it, or announced in the clause behind.
    fn threat(&self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let threat = |at: &u32| is(doc, *at, StanceWord::Threat);
        let floor = sentence.first.max(at.saturating_sub(REACH));
        let before = (floor..at).rev().find(threat).or_else(|| self.own_threat(at, sentence));
        let main = clause::end(doc, doc.next(at), sentence.last) + 1;
        let stop = clause::end(doc, main, sentence.last);
        before.or_else(|| (main..stop).find(|at| threat(at) && self.is_announced_in(main, *at)))
    }

    /// "X warns that it will … if", "X will … if Y does not": what somebody will do himself, where what it is does not tell
    /// that it is a threat.
    fn own_threat(&self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let voice = self.room.voice(at);
        let floor = voice.map_or(sentence.first, |said| said.content.0).max(at.saturating_sub(REACH));
        let will = (floor..at).rev().find(|at| doc.has_role(*at, Role::Future))?;
        let subject = self.room.subject(will, sentence.first).filter(|s| s.first.is_some() || s.we)?;
        let own = voice.is_none_or(|said| self.room.allied(&subject.actors, &[said.speaker]));
        let other = self.room.mention_at(doc.next(at))?;
        let verb = self.verb(other.last, sentence.last);
        let goes_on = self.goes_on(other.last, verb + 1);
        let against = self.is_negated(verb) || goes_on || voice.is_some_and(|said| said.act == Act::Warn);
        (own && against && begins_term(doc, verb)).then_some(will)
    }

    /// Whether a future stands between the two tokens.
    fn is_announced_in(&self, from: u32, to: u32) -> bool {
        (from..to).any(|at| self.room.doc.has_role(at, Role::Future))
    }
}
