//! What the lexicon knows by name: states, capitals, organisations, blocs; and states that only say where something is.

use crate::conditions::StanceWord;
use crate::lexicon::{EntityId, Role, Sense};
use crate::mark::{Doc, Mark};
use crate::model::{ActorKind, Country};
use crate::segment::{Kind, Shape};

use super::bodies::{bracketed, country};
use super::scan::{Raw, Weight, What};

/// States, capitals, and whatever else the lexicon knows by name.
pub(super) fn known(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let last = doc.next(at);
    let what = doc.sense(at, |s| match s {
        Sense::State(code) | Sense::Capital(code) => Some(What::State(code)),
        Sense::StateShort(code) => paired(doc, at, last).then_some(What::State(code)),
        Sense::Entity(id) => Some(What::Entity(id)),
        _ => None,
    })?;
    let last = if let What::Entity(id) = what { named_further(doc, id, last) } else { last };
    let place = matches!(what, What::State(_)) || doc.senses_at(at).any(|s| matches!(s, Sense::Place(_)));
    let weight = match () {
        () if place && (locates(doc, at) || names_treaty(doc, at, last) || listed(doc, at, last)) => {
            Weight::Place
        }
        () if background(doc, at, what) => Weight::Background,
        () => Weight::Full,
    };
    Some(Raw { first: at, last, what, weight })
}

/// "khủng hoảng Syria", "bay tới Peru", "hội nghị G20", "ở châu Âu": what stands behind a noun or verb that makes no
/// party of it.
fn background(doc: &Doc<'_>, at: u32, what: What) -> bool {
    let entity =
        |kinds: &[ActorKind]| matches!(what, What::Entity(id) if kinds.contains(&doc.entity(id).kind));
    let state = matches!(what, What::State(_));
    doc.mark_before(at).is_some_and(|mark| {
        doc.senses(mark).any(|s| match s {
            Sense::MatterNoun => state,
            Sense::Meeting(word) if word.is_journey() => state,
            Sense::Meeting(word) if word.is_event() => entity(&[ActorKind::Bloc, ActorKind::Organization]),
            Sense::Role(Role::At | Role::From) => entity(&[ActorKind::Bloc]),
            _ => false,
        })
    })
}

/// "Hezbollah Li Băng", "Hãng thông tấn Arab Saudi SPA": what belongs to the name behind it, and a short form in brackets.
pub(super) fn named_further(doc: &Doc<'_>, id: EntityId, last: u32) -> u32 {
    let kind = doc.entity(id).kind;
    let state = kind == ActorKind::Organization && doc.sense(last, country).is_some();
    let short = kind == ActorKind::Media
        && doc.mark_over(last).is_none()
        && doc.token(last).is_some_and(|t| t.shape == Shape::Upper && !t.glued);
    bracketed(doc, if state || short { doc.next(last) } else { last })
}

/// Whether a hyphen joins the mark to another state: "Mỹ - Trung".
pub(super) fn paired(doc: &Doc<'_>, first: u32, last: u32) -> bool {
    let dash = |at: u32| doc.is_kind(at, Kind::Dash);
    let state = |at: u32| {
        doc.sense(at, |s| {
            matches!(s, Sense::State(_) | Sense::StateShort(_) | Sense::Capital(_)).then_some(())
        })
        .is_some()
    };
    dash(last) && state(last + 1) || first > 1 && dash(first - 1) && state(doc.previous(first - 1))
}

/// Whether the name only says where something is: behind a preposition of place, behind a place that lies in it
/// ("Osaka, Nhật Bản", "Astana (Kazakhstan)", "Brussels của Bỉ"), or behind a medium or a party that comes from it ("phe đối
/// lập Syria").
pub(super) fn locates(doc: &Doc<'_>, at: u32) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|i| doc.token(i)) else { return false };
    let joint = matches!(before.kind, Kind::Comma | Kind::Open);
    let of = doc.mark_before(at).is_some_and(|mark| doc.senses(mark).any(|s| s == Sense::Role(Role::Of)));
    if joint || of {
        let end = if joint { at - 1 } else { doc.previous(at) };
        let comma = before.kind == Kind::Comma;
        let behind = |mark| {
            let from = |state| doc.senses(mark).any(|s| comes_from(doc, s, state, comma));
            doc.sense(at, country).is_some_and(from)
        };
        return doc.mark_before(end).is_some_and(behind);
    }
    let locates = |sense| match sense {
        Sense::Role(Role::At | Role::From) => true,
        Sense::Entity(id) => doc.entity(id).is_party_bloc(),
        _ => false,
    };
    doc.mark_before(at).is_some_and(|mark| mark.last == at && doc.senses(mark).any(locates))
}

/// How many cities a list of places has at most.
const LIST: usize = 6;

/// "ở Geneva, London và Stockholm": a city in a list that a preposition of place governs.
fn listed(doc: &Doc<'_>, at: u32, last: u32) -> bool {
    let city = |at| doc.senses_at(at).any(|s| matches!(s, Sense::Capital(_) | Sense::Place(_)));
    let comma = |at| doc.is_kind(at, Kind::Comma);
    let and = |at| doc.has_role(at, Role::And);
    if !doc.senses_at(at).any(|s| matches!(s, Sense::Capital(_))) {
        return false;
    }
    let (mut first, mut joined) = (at, false);
    for _ in 0..LIST {
        let joint = doc.previous(first);
        if !(comma(joint) || and(joint)) || !city(doc.previous(joint)) {
            break;
        }
        joined |= and(joint);
        first = doc.previous(joint);
    }
    // The list has an "and", before the city or behind it.
    let mut end = last;
    for _ in 0..LIST {
        if joined || !comma(end) || !city(end + 1) {
            break;
        }
        end = doc.next(end + 1);
        joined |= and(end) && city(doc.next(end));
    }
    joined |= first < at && and(last) && city(doc.next(last));
    first < at && joined && doc.has_role(doc.previous(first), Role::At)
}

/// "Hiệp định Paris năm 2015", unlike "thỏa thuận Moscow đề xuất": a treaty that bears the name of the capital where it was
/// made.
fn names_treaty(doc: &Doc<'_>, at: u32, last: u32) -> bool {
    let treaty = |mark: Mark| doc.has_stance(mark.first, StanceWord::Treaty);
    let capital = doc.senses_at(at).any(|s| matches!(s, Sense::Capital(_)));
    let verb = doc.senses_at(last).any(|s| matches!(s, Sense::Cue(_)))
        || doc.has_any_role(last, &[Role::Past, Role::Future, Role::Not, Role::Passive]);
    capital && !verb && doc.mark_before(at).is_some_and(treaty)
}

/// Whether what has this sense lies in, or comes from, the state named behind it: "Tehran, Mỹ" are two.
fn comes_from(doc: &Doc<'_>, sense: Sense, state: Country, comma: bool) -> bool {
    match sense {
        Sense::Place(of) | Sense::Capital(of) => of == state,
        Sense::Entity(id) => !comma && doc.entity(id).kind == ActorKind::Media,
        _ => false,
    }
}
