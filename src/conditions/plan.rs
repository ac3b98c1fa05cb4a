//! Terms of a paper: "under X's plan, Y will …", "the plan asks Y to …".

use super::clause::{self, after_auxiliaries, inside};
use super::issue;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is};
use crate::actors::{Actors, Mention};
use crate::lexicon::{CueForm, Family, Role, Sense};
use crate::mark::Mark;
use crate::model::{Issue, Stance};
use crate::segment::{Kind, Sentence};

/// How many tokens may stand between the paper and whose it is: "the new 28-point plan of X".
const NAME: u32 = 6;

/// For how many sentences a paper is that of whoever it was called last.
const LASTING: u32 = 5;

impl Reader<'_> {
    /// Remembers whose paper the sentence speaks of.
    pub(super) fn note_plans(&mut self, marks: &[Mark], sentence: Sentence, number: u32) {
        let doc = self.room.doc;
        for mark in marks {
            if doc.is_of(*mark, Family::Stances)
                && is_paper(self, mark.first)
                && let Some(owner) = self.owner_of(mark.last, sentence.last)
            {
                self.plan = Some((owner.actors.clone(), number));
            }
        }
    }

    /// "… of X", "… drafted by X" behind the paper that ends at `last`.
    fn owner_of(&self, last: u32, end: u32) -> Option<&Mention> {
        let doc = self.room.doc;
        let by = |at| doc.senses_at(at).any(|s| matches!(s, Sense::Meeting(word) if word.is_by()));
        let of = (last..end.min(last + NAME)).find(|at| doc.has_role(*at, Role::Of) || by(*at))?;
        self.room.mention_at(doc.next(of)).filter(|m| self.room.stand(&m.actors))
    }

    /// Whose paper "the plan" before the verb at `at` is, where it is its subject.
    pub(super) fn paper(&self, at: u32, sentence: Sentence) -> Option<Actors> {
        let doc = self.room.doc;
        let before = doc.previous(self.room.verb_group(at));
        let subject = before >= sentence.first && is_paper(self, before);
        let start = clause::start(doc, before, sentence.first);
        let mut first = start..before;
        let alone = !first.any(|at| self.room.reading.cast.mention_over(at).is_some());
        self.known_plan(sentence).filter(|_| subject && alone)
    }

    fn known_plan(&self, sentence: Sentence) -> Option<Actors> {
        let number = self.room.doc.sentence_of(sentence.first) as u32;
        let near = |(_, told): &&(Actors, u32)| number.saturating_sub(*told) <= LASTING;
        self.plan.as_ref().filter(near).map(|(actors, _)| actors.clone())
    }

    /// Whose paper the sentence goes by: "under X's proposal, … at …", "under the plan".
    fn author(&self, at: u32, sentence: Sentence) -> Option<Actors> {
        let doc = self.room.doc;
        let comma = |at: &u32| doc.is_kind(*at, Kind::Comma);
        let comma = (sentence.first..at).find(comma)?;
        let according = |at| doc.senses_at(at).any(|s| s == Sense::CueForm(CueForm::According));
        let first = sentence.first;
        let paper = match is(doc, first, StanceWord::Under) {
            true => first,
            false => Some(doc.next(first)).filter(|at| according(first) && is_paper(self, *at))?,
        };
        let named = self.owner_of(doc.next(paper), comma).map(|owner| owner.actors.clone());
        named.or_else(|| self.known_plan(sentence))
    }

    /// "They have agreed …, under which Y will …": Y accepts it.
    fn agreed(&self, subject: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let Some(thereby) = (sentence.first..subject).find(|at| is(doc, *at, StanceWord::Thereby)) else {
            return false;
        };
        // At the beginning of a sentence it takes up the one before.
        let before = match thereby == sentence.first {
            true => doc.sentence_of(thereby).checked_sub(1).map(|number| doc.sentences[number].first),
            false => Some(sentence.first),
        };
        let closed = [StanceWord::Acceptance, StanceWord::Settle];
        let closes = |at| closed.iter().any(|word| is(doc, at, *word)) && !self.is_negated(at);
        before.is_some_and(|before| (before..thereby).any(closes))
    }

    /// "Under X's plan, Y will …": X asks it of Y; what X is to do himself he offers.
    pub(super) fn planned(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let first = subject.first?;
        let from = inside(doc, after_auxiliaries(doc, inside(doc, doc.next(at))));
        let end = clause::end(doc, from, sentence.last);
        let talks = issue::about(doc, from, end, from).issue == Issue::Talks;
        (begins_term(doc, from) && !talks).then_some(())?;
        if self.agreed(first, sentence) {
            let frame =
                Frame { stance: Stance::Acceptance, by: subject.actors, to: Actors::new(), weight: 55 };
            return self.state(&frame, (at, end), from, sentence);
        }
        let by = self.author(at, sentence)?;
        let own = self.room.serve_only(&subject.actors, &by);
        // "Y will be freed of …"
        let given = (at..from).any(|at| doc.has_role(at, Role::Passive)) && !self.is_measure(from, end);
        let (stance, to) = match (own, given) {
            (true, true) => (Stance::Demand, Actors::new()),
            (true, false) => (Stance::Offer, Actors::new()),
            (false, true) => (Stance::Offer, subject.actors),
            (false, false) => (Stance::Demand, subject.actors),
        };
        let start = if own { at } else { first };
        self.state(&Frame { stance, by, to, weight: 60 }, (start, end), from, sentence)
    }
}

/// Whether a word for a paper stands at `at`, as a noun.
fn is_paper(reader: &Reader<'_>, at: u32) -> bool {
    let doc = reader.room.doc;
    let paper = is(doc, at, StanceWord::Plan) || is(doc, at, StanceWord::Under);
    let named = || reader.room.reading.cast.mention_over(doc.next(at)).is_some();
    paper && !named() && !begins_term(doc, doc.next(at))
}
