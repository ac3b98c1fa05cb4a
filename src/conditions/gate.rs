//! How much an article is one about dealings between sides. In others, stance words speak of sport, crime and shopping, or
//! of what a state does at home.

use super::issue::issues;
use super::party::Room;
use super::stance::Draft;
use crate::actors::Cast;
use crate::lexicon::Family;
use crate::mark::{Doc, Mark};
use crate::model::{Actor, ActorKind, Issue};

/// What the article as a whole says about its terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gate {
    /// What a term keeps of its weight, in hundredths.
    keeps: u8,
    /// Whether the article is mostly about what goes on at home.
    domestic: bool,
}

/// From how many sentences on it can be told whether sides deal with one another.
const TELLING: usize = 8;

/// How far around a term another side is looked for, in tokens.
const REACH: u32 = 80;

impl Gate {
    pub(super) fn new(room: &Room<'_>) -> Self {
        let keeps = wording(room.doc, room.reading.cast);
        match interplay(room) {
            Some(0..10) => Gate { keeps: 0, domestic: true },
            Some(10..18) => Gate { keeps: keeps / 2, domestic: true },
            Some(18..36) => Gate { keeps, domestic: true },
            _ => Gate { keeps, domestic: false },
        }
    }

    /// What a term keeps of its weight in this article, in hundredths.
    pub(super) fn keeps(self, room: &Room<'_>, draft: &Draft) -> u8 {
        if self.domestic && is_inward(room, draft) { 0 } else { self.keeps }
    }
}

/// Of a hundred sentences, how many name two sides; `None` where they are too few.
fn interplay(room: &Room<'_>) -> Option<usize> {
    let sentences = &room.doc.sentences;
    let meets = |first, last| {
        let mentions = room.reading.cast.mentions_in(first, last).iter();
        let mut actors = mentions.flat_map(|m| &m.actors).filter(|actor| room.stand(&[**actor]));
        let one = actors.next().map(|actor| room.side(*actor));
        one.is_some_and(|one| actors.any(|actor| room.side(*actor) != one))
    };
    let both = sentences.iter().filter(|sentence| meets(sentence.first, sentence.last)).count();
    (sentences.len() >= TELLING).then(|| both * 100 / sentences.len())
}

/// Whether a term about a matter that states settle at home as well is put to nobody, and neither its sentence nor the
/// one before names another side.
fn is_inward(room: &Room<'_>, draft: &Draft) -> bool {
    let home = [Issue::Other, Issue::Justice, Issue::Finance, Issue::Trade, Issue::Legitimacy];
    if draft.by.len() > 1 || !draft.to.is_empty() || !home.contains(&draft.about.issue) {
        return false;
    }
    let number = room.doc.sentence_of(draft.clause.0);
    let near = room.doc.sentences.get(number.saturating_sub(1)..=number).unwrap_or_default();
    let other = |actor| room.stand(&[actor]) && !room.allied(&[actor], &draft.by);
    let names = |first, last| {
        room.reading.cast.mentions_in(first, last).iter().any(|m| m.actors.iter().any(|actor| other(*actor)))
    };
    let (first, last) = (draft.clause.0.saturating_sub(REACH), draft.clause.1.saturating_add(REACH));
    !near.iter().any(|sentence| names(sentence.first.max(first), sentence.last.min(last)))
}

/// What the article's words leave of a term's weight, in hundredths.
fn wording(doc: &Doc<'_>, cast: &Cast) -> u8 {
    let side =
        |actor: &&Actor| matches!(actor.kind, ActorKind::State | ActorKind::Bloc | ActorKind::Organization);
    let sides = cast.actors.iter().filter(side).count();
    let (mut talks, mut hard) = (0_usize, 0_usize);
    let tells = |mark: &&Mark| doc.is_any(**mark, &[Family::Issues, Family::Meets, Family::Stances]);
    for mark in doc.marks.iter().filter(tells) {
        for issue in issues(doc, mark.first) {
            match issue {
                Issue::Talks => talks += 1,
                Issue::Trade | Issue::Finance | Issue::Justice | Issue::Resources | Issue::Other => {}
                _ => hard += 1,
            }
        }
    }
    let density = (talks + hard) * 1000 / doc.tokens.len().max(1);
    match (sides, density) {
        (0 | 1, 0..16) => 33,
        (0 | 1, _) => 75,
        (_, 0..8) => 45,
        (_, 8..16) => 62,
        _ => 100,
    }
}
