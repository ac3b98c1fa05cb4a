//! Bargains: "A in exchange for B", "A if B", and ultimatums: "not A unless B".

use smallvec::smallvec;

use super::clause::{self, Border};
use super::issue;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, stating};
use crate::actors::Actors;
use crate::lexicon::{Role, Sense};
use crate::model::{Issue, Stance};
use crate::segment::{Kind, Sentence};

/// How far before a term its condition may stand, in tokens.
const REACH: u32 = 40;

/// How many tokens the subject of a term may take up behind its condition.
const SUBJECT: u32 = 12;

impl Reader<'_> {
    /// Reads what the term `number`, which ends at `end`, is given for; the token after it.
    pub(super) fn exchange(&mut self, number: usize, end: u32, sentence: Sentence) -> u32 {
        let doc = self.room.doc;
        let at = self.connective(end, sentence.last);
        let Some(stance) = self.drafts.get(number).map(|draft| draft.stance) else { return end };
        if at >= sentence.last || !clause::connects(doc, at) {
            self.fronted(number, sentence).or_else(|| self.given_for(number, sentence));
            return end;
        }
        let gives = matches!(stance, Stance::Offer | Stance::Acceptance);
        let from = doc.next(at);
        let stop = clause::end(doc, from, sentence.last);
        let counter = if is(doc, at, StanceWord::Exchange) {
            let given = if gives { Stance::Demand } else { Stance::Offer };
            (stance != Stance::Refusal).then_some((given, true))
        } else if is(doc, at, StanceWord::Provided) && gives && self.asks_something((from, stop), number) {
            Some((Stance::Demand, true))
        } else if is(doc, at, StanceWord::Unless) && stance != Stance::Demand {
            Some((Stance::Demand, false))
        } else {
            None
        };
        match counter {
            Some((counter, linked)) => self.counter(number, counter, (from, stop), linked).unwrap_or(end),
            None if stance == Stance::Refusal && is(doc, at, StanceWord::Provided) => self
                .ultimatum(number, (from, stop))
                .or_else(|| self.until(number, (from, stop)))
                .unwrap_or(end),
            None => end,
        }
    }

    /// "If Y does B, X does A": the condition stands before the term `number`.
    fn fronted(&mut self, number: usize, sentence: Sentence) -> Option<()> {
        let doc = self.room.doc;
        let draft = self.drafts.get(number).filter(|draft| draft.stance != Stance::Demand)?;
        let (by, at, gives) = (draft.by.clone(), draft.clause.0, draft.stance != Stance::Refusal);
        let floor = sentence.first.max(at.saturating_sub(REACH));
        let provided = (floor..at).rev().find(|at| is(doc, *at, StanceWord::Provided))?;
        let from = doc.next(provided);
        let stop = clause::end(doc, from, at);
        let other =
            self.room.mention_at(from).filter(|m| m.last < stop && !self.room.allied(&m.actors, &by))?;
        let verb = self.verb(other.last, stop);
        let not = (from..=verb).any(|at| doc.has_role(at, Role::Not));
        let does = begins_term(doc, verb) || stating(doc, verb) == Some(StanceWord::Acceptance);
        let apart =
            (stop..at).any(|at| matches!(clause::border(doc, at), Some(Border::Full | Border::Speech)));
        if apart || at > stop + SUBJECT || !does || gives == not {
            return None;
        }
        let known = self.drafts.iter().rposition(|draft| draft.clause.0 == from && draft.by == by);
        match known {
            Some(known) if gives => self.link(number, known),
            Some(_) => {}
            None => {
                self.counter(number, Stance::Demand, (from, stop), gives)?;
            }
        }
        Some(())
    }

    /// "In exchange for B, X agrees to A": X offers A, and demands B.
    fn given_for(&mut self, number: usize, sentence: Sentence) -> Option<()> {
        let doc = self.room.doc;
        let draft = self.drafts.get(number)?;
        let gives = matches!(draft.stance, Stance::Offer | Stance::Acceptance);
        let at = draft.clause.0;
        (gives && is(doc, sentence.first, StanceWord::Exchange)).then_some(())?;
        let from = doc.next(sentence.first);
        let stop = clause::end(doc, from, at);
        let near = at <= stop + SUBJECT && doc.is_kind(stop, Kind::Comma);
        (near && self.asks_something((from, stop), number)).then_some(())?;
        self.counter(number, Stance::Demand, (from, stop), true)?;
        self.drafts[number].stance = Stance::Offer;
        Some(())
    }

    /// "X only does A when Y does B": X demands B, and offers A for it.
    pub(super) fn only_when(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let verb = self.verb(clause::inside(doc, doc.next(at)), sentence.last);
        let occurs = doc.senses_at(verb).any(|s| matches!(s, Sense::Meeting(word) if word.occurs()));
        if !begins_term(doc, verb) && !occurs && stating(doc, verb) != Some(StanceWord::Acceptance) {
            return None;
        }
        let when = clause::end(doc, verb, sentence.last);
        // "Only strikes back if": what is threatened asks for nothing. "Only accepts A if" is an acceptance.
        let accepts = stating(doc, verb) == Some(StanceWord::Acceptance);
        let provided = is(doc, when, StanceWord::Provided) && !accepts && !self.is_measure(verb, when);
        (is(doc, when, StanceWord::When) || provided).then_some(())?;
        let subject = self.room.subject(at, sentence.first).map(|s| s.actors);
        let by = subject.or_else(|| self.room.voice(at).map(|said| smallvec![said.speaker]))?;
        let from = doc.next(when);
        let stop = clause::end(doc, from, sentence.last);
        let other = self.room.mention_at(from).filter(|m| m.last + 1 < stop);
        let suffers = |at: u32| doc.has_role(at, Role::Passive) && begins_term(doc, doc.next(at));
        let asks = match other {
            Some(other) if self.room.allied(&other.actors, &by) => false,
            // What is over is no condition: "only told it after Y had left".
            Some(other) => doc.has_role(at, Role::Future) || begins_term(doc, self.verb(other.last, stop)),
            None => (from..stop).any(suffers),
        };
        asks.then_some(())?;
        let to = other.map(|m| m.actors.clone()).unwrap_or_default();
        let offer = Frame { stance: Stance::Offer, by: by.clone(), to: to.clone(), weight: 50 };
        let gift = issue::about(doc, verb, when, verb).named && !self.is_measure(verb, when);
        let offered = gift.then(|| self.push(&offer, (at, when), verb, sentence.first)).flatten();
        let demand = Frame { stance: Stance::Demand, by, to, weight: 60 };
        let number = self.drafts.len();
        let end = self.push(&demand, (from, stop), from, from)?;
        if offered.is_some() {
            self.link(number - 1, number);
        }
        Some(end)
    }

    /// Whether the clause names what others are to do, and not only that somebody wishes it: "if they want so".
    fn asks_something(&self, clause: (u32, u32), number: usize) -> bool {
        let doc = self.room.doc;
        let by = self.drafts.get(number).map_or(&[][..], |draft| &draft.by);
        let own = self.room.is_we(clause.0)
            || self.room.mention_at(clause.0).is_some_and(|mention| self.room.same(&mention.actors, by));
        let vague = [StanceWord::Want, StanceWord::Ask, StanceWord::Propose, StanceWord::DemandNoun];
        let wishes = (clause.0..clause.1).any(|at| vague.iter().any(|word| is(doc, at, *word)));
        let does = (clause.0..clause.1).any(|at| begins_term(doc, at));
        // "if the talks go well", "if that helps to …": nobody is asked for anything.
        let about = issue::about(doc, clause.0, clause.1, clause.0);
        let told = about.named && (about.issue != Issue::Talks || self.room.mention_at(clause.0).is_some());
        let that = doc.has_role(clause.0, Role::Nominal) && doc.has_role(doc.next(clause.0), Role::This);
        !own && !wishes && !that && (does || told)
    }

    fn link(&mut self, one: usize, other: usize) {
        self.drafts[one].exchange = Some(other);
        self.drafts[other].exchange = Some(one);
    }

    /// Where the connective behind a term stands: right at its end or behind a comma and a few words more.
    fn connective(&self, end: u32, limit: u32) -> u32 {
        let doc = self.room.doc;
        if doc.token(end).is_none_or(|t| t.kind != Kind::Comma) {
            return end;
        }
        let near = (end + 1..limit.min(end + 5)).find(|at| clause::connects(doc, *at));
        near.unwrap_or(end + 1)
    }

    /// Adds the other side of the bargain and links the two.
    fn counter(&mut self, number: usize, stance: Stance, clause: (u32, u32), linked: bool) -> Option<u32> {
        let draft = self.drafts.get(number)?;
        let to = self.others(number, clause);
        let to = if to.is_empty() { draft.to.clone() } else { to };
        let from = clause.0 + u32::from(self.room.doc.has_role(clause.0, Role::Nominal));
        let theirs = stance == Stance::Offer
            && self.room.mention_at(from).is_some_and(|m| {
                !self.room.allied(&m.actors, &draft.by)
                    && begins_term(self.room.doc, self.verb(m.last, clause.1))
            });
        // "asks Y to do A in exchange for Z's doing B": asked of both.
        let stance = if theirs { Stance::Demand } else { stance };
        let frame = Frame { stance, by: draft.by.clone(), to, weight: draft.weight.max(50) };
        let end = self.push(&frame, clause, clause.0, clause.0)?;
        if linked {
            self.link(number, self.drafts.len() - 1);
        }
        Some(end)
    }

    /// "Breaks off A if Y does not do B": B is demanded, and the refusal is the threat. "Will not do A as long as Y does not
    /// do B" is both.
    fn ultimatum(&mut self, number: usize, clause: (u32, u32)) -> Option<u32> {
        let doc = self.room.doc;
        let to = self.others(number, clause);
        let not = (clause.0..clause.1).find(|at| doc.has_role(*at, Role::Not)).filter(|_| !to.is_empty())?;
        let (first, last) = self.drafts.get(number)?.clause;
        let declines = (first..last).any(|at| doc.has_role(at, Role::Not));
        if declines && begins_term(doc, self.verb(doc.next(not), clause.1)) {
            return self.counter(number, Stance::Demand, clause, false);
        }
        let draft = self.drafts.get_mut(number)?;
        draft.stance = Stance::Demand;
        draft.clause.1 = clause.1;
        draft.to = to;
        Some(clause.1)
    }

    /// "… as long as B is not done": what is not done, by nobody in particular, is demanded.
    fn until(&mut self, number: usize, clause: (u32, u32)) -> Option<u32> {
        let doc = self.room.doc;
        let not = (clause.0..clause.1).find(|at| doc.has_role(*at, Role::Not))?;
        let done = doc.has_role(doc.next(not), Role::Passive) && begins_term(doc, doc.next(doc.next(not)));
        if !done || !self.others(number, clause).is_empty() {
            return None;
        }
        self.counter(number, Stance::Demand, clause, false)
    }

    /// The first party in the clause that is not on the draft's side, and does something: not "until Y is released".
    fn others(&self, number: usize, clause: (u32, u32)) -> Actors {
        let by = self.drafts.get(number).map_or(&[][..], |draft| &draft.by);
        let mentions = self.room.reading.cast.mentions_in(clause.0, clause.1);
        mentions
            .iter()
            .filter(|m| !self.room.doc.has_role(m.last, Role::Passive))
            .flat_map(|m| m.actors.iter().copied())
            .find(|a| !self.room.allied(&[*a], by))
            .into_iter()
            .collect()
    }
}
