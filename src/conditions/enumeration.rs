//! Terms told one after the other: a sentence announces conditions, the next ones begin with "first", a number, a dash.

use super::clause::{self, after_auxiliaries};
use super::issue;
use super::party::Room;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, stating};
use crate::actors::Actors;
use crate::lexicon::{Family, Role};
use crate::mark::Mark;
use crate::model::Stance;
use crate::segment::{Kind, Sentence};

/// Conditions that were announced and are being told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listing {
    by: Actors,
    /// The number of the sentence after which nothing more is expected unless an item comes.
    until: u32,
    /// Whether the sentence before was a number or dash alone, whose item follows.
    open: bool,
}

/// How many sentences may stand between two items.
const GAP: u32 = 3;

/// Within how many tokens behind their noun the items begin that are told in the same sentence.
const OPENING: u32 = 14;

impl Reader<'_> {
    /// Notes the announcement of conditions in a sentence, numbered `number`.
    pub(super) fn announce(&mut self, marks: &[Mark], sentence: Sentence, number: u32) {
        let doc = self.room.doc;
        let mut stances =
            marks.iter().filter(|mark| doc.is_of(**mark, Family::Stances)).map(|mark| mark.first);
        let Some(noun) = stances.find(|at| self.is_announced_noun(*at)) else { return };
        let announced = doc.is_kind(sentence.last.saturating_sub(1), Kind::Colon)
            || is(doc, sentence.last, StanceWord::Item)
            || self.is_count(doc.previous(noun));
        let by = self.room.subject(noun, sentence.first).map(|s| s.actors).filter(|_| announced);
        if let Some(by) = by {
            self.listing = Some(Listing { by, until: number + GAP, open: false });
        }
    }

    /// Whether a noun stands at `at` whose items may follow: "conditions", "three demands".
    fn is_announced_noun(&self, at: u32) -> bool {
        let doc = self.room.doc;
        is(doc, at, StanceWord::DemandNoun)
            || stating(doc, at) == Some(StanceWord::Ask) && self.is_count(doc.previous(at))
    }

    /// Whether a number stands at `at`, in figures or in words, that is no date's.
    pub(super) fn is_count(&self, at: u32) -> bool {
        let Room { doc, reading, .. } = self.room;
        let before = reading.times.partition_point(|time| time.first <= at);
        doc.is_number(at) && before.checked_sub(1).is_none_or(|time| reading.times[time].last <= at)
    }

    /// "two conditions: A, and B", "demands that include A and B": the items told in the same sentence.
    pub(super) fn told(&mut self, at: u32, word: StanceWord, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let stance = match word {
            StanceWord::DemandNoun | StanceWord::Ask => Stance::Demand,
            StanceWord::OfferNoun | StanceWord::Propose => Stance::Offer,
            _ => return None,
        };
        let noun = doc.next(at);
        let kind = |at: u32| doc.token(at).map(|token| token.kind);
        let opens = |at: &u32| kind(*at) == Some(Kind::Colon) || doc.has_role(*at, Role::Including);
        let stop = |at: &u32| kind(*at) != Some(Kind::Comma) || doc.has_role(doc.next(*at), Role::Including);
        let open = (noun..sentence.last.min(noun + OPENING)).take_while(stop).find(opens)?;
        // "demands, among them …": behind a comma what is to be done is a term, and a mere matter none.
        let apart = kind(doc.previous(open)) == Some(Kind::Comma);
        let by = self.room.subject(at, sentence.first)?.actors;
        let mut from = doc.next(open);
        let mut last = None;
        for _ in 0..8 {
            let end = clause::end(doc, from, sentence.last);
            let to = self.room.mention_at(from);
            let verb = to.map_or(from, |m| m.last);
            let verb = if doc.has_role(verb, Role::Nominal) { doc.next(verb) } else { verb };
            let does = begins_term(doc, after_auxiliaries(doc, verb));
            let says = does || !apart && issue::about(doc, from, end, from).named;
            if end <= from + 1 || !says {
                break;
            }
            let to = to.map(|m| m.actors.clone()).filter(|to| !self.room.allied(to, &by)).unwrap_or_default();
            let frame = Frame { stance, by: by.clone(), to, weight: 60 };
            last = Some(self.push(&frame, (from, end), from, from)?);
            from = clause::past_joints(doc, end, sentence.last);
            if from == end {
                break;
            }
        }
        last
    }

    /// Reads the sentence as an item of the list that goes on; the token after it.
    pub(super) fn item(&mut self, sentence: Sentence, number: u32) -> Option<u32> {
        let doc = self.room.doc;
        let listing = self.listing.clone()?;
        if number > listing.until {
            self.listing = None;
            return None;
        }
        let bullet = self.after_bullet(sentence);
        let from = bullet.or_else(|| listing.open.then_some(sentence.first))?;
        let open = from >= sentence.last;
        self.listing = Some(Listing { until: number + GAP, by: listing.by.clone(), open });
        if open {
            return None;
        }
        if stating(doc, from).is_some() && !begins_term(doc, from) {
            return None;
        }
        let end = clause::end(doc, from, sentence.last);
        let party = self.room.mention_at(from).map(|m| m.actors.clone()).unwrap_or_default();
        let to = if self.room.allied(&party, &listing.by) { Actors::new() } else { party };
        let frame = Frame { stance: Stance::Demand, by: listing.by, to, weight: 60 };
        self.state(&frame, (from, end), from, sentence)
    }

    /// The first token behind the bullet, number or "first" that begins the sentence; `None` where none does.
    fn after_bullet(&self, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let (mut at, mut item) = (sentence.first, false);
        for _ in 0..4 {
            let kind = doc.token(at)?.kind;
            if is(doc, at, StanceWord::Item) || matches!(kind, Kind::Dash | Kind::Number | Kind::Other) {
                item = true;
            } else if !matches!(kind, Kind::Stop | Kind::Close | Kind::Open | Kind::Comma | Kind::Colon) {
                break;
            }
            at = doc.next(at);
        }
        item.then_some(at)
    }
}
