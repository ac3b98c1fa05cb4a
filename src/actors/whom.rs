//! Whom an office serves: a state, a body, an organisation, in full or for short.

use crate::lexicon::{EntityId, Sense, is_syllable};
use crate::mark::Doc;
use crate::model::{ActorKind, Office};
use crate::segment::{Kind, Shape};
use crate::text::with_folded;

use super::name::{self, Lead};
use super::title::{Side, Title};

/// One piece that says whom an office serves: a state, its capital, a body, an organisation; with the side it tells.
pub(super) fn attachment(doc: &Doc<'_>, at: u32) -> Option<(u32, Option<Side>)> {
    if doc.token(at)?.kind == Kind::Open {
        return abbreviation(doc, at).map(|last| (last, None));
    }
    let mark = doc.mark_at(at)?;
    let side = doc.senses(mark).find_map(|sense| match sense {
        Sense::State(code) | Sense::Capital(code) => Some(Some(Side::State(code))),
        Sense::Entity(id) => Some(Some(entity_side(doc, id))),
        Sense::Place(code) => Some(Some(Side::State(code))),
        Sense::BodyNoun(_) | Sense::SideNoun | Sense::OfficeMod(_) => Some(None),
        _ => None,
    })?;
    Some((mark.last, side))
}

pub(super) fn entity_side(doc: &Doc<'_>, id: EntityId) -> Side {
    let entity = doc.entity(id);
    match (entity.kind, entity.country) {
        (ActorKind::GovernmentBody, Some(code)) => Side::State(code),
        _ => Side::Entity(id),
    }
}

/// "(EU)", "(ADB)": a short form in brackets; the token after the closing one.
pub(super) fn abbreviation(doc: &Doc<'_>, open: u32) -> Option<u32> {
    (open + 1..open + 6).find(|at| doc.is_kind(*at, Kind::Close)).and_then(|close| {
        let inside = (open + 1..close).filter_map(|at| doc.token(at));
        inside
            .clone()
            .all(|t| {
                t.is_word() && t.is_capitalised() || matches!(t.kind, Kind::Dash | Kind::Number | Kind::Other)
            })
            .then_some(close + 1)
    })
}

/// "lãnh đạo Hàn - Triều": whether a dash and another state stand at `at`.
pub(super) fn state_behind_dash(doc: &Doc<'_>, at: u32) -> bool {
    let state = |s| matches!(s, Sense::State(_) | Sense::StateShort(_));
    doc.is_kind(at, Kind::Dash) && doc.senses_at(at + 1).any(state)
}

/// "Tổng thống Hàn", "cựu ngoại trưởng Hàn Han Sung Joo": a state for short behind an office of the state, where it is no
/// part of a name.
pub(super) fn short_state(doc: &Doc<'_>, at: u32, title: &Title) -> Option<(u32, Option<Side>)> {
    use Office::{DefenceMinister, ForeignMinister, Leader, President, PrimeMinister};
    let code = doc.sense(at, |s| if let Sense::StateShort(code) = s { Some(code) } else { None })?;
    let next = doc.next(at);
    let high = matches!(title.office(), Some(President | PrimeMinister | ForeignMinister | DefenceMinister))
        || title.office() == Some(Leader) && state_behind_dash(doc, next);
    let capital = doc.token(next).is_some_and(|t| t.is_word() && t.is_capitalised());
    let whole_name = || {
        // "Tổng thống Hàn Moon Jae-in": Moon could be a word of the language.
        let foreign = name::is_foreign(doc, next) || name::is_foreign(doc, next + 1);
        let native = foreign || name::native_state(doc, next) == Some(code);
        native && name::name(doc, next, Lead::Office).is_some_and(|end| end > next + 1)
    };
    (high && title.of.is_none() && (!capital || whole_name())).then_some((next, Some(Side::State(code))))
}

/// The fewest letters of an organisation's short form: with two, it may be somebody's initials.
const SHORT_FORM: u32 = 3;

/// "chủ tịch HĐQT", "Bộ trưởng Bộ KH&ĐT": the short form of an organisation or a body that the lexicon does not know, in a
/// text that is no running line of capitals.
pub(super) fn acronym(doc: &Doc<'_>, at: u32, title: &Title) -> Option<(u32, Option<Side>)> {
    let upper = |at: u32| doc.token(at).filter(|t| t.is_word() && t.shape == Shape::Upper);
    let syllable = |at: u32| doc.token(at).is_some_and(|t| with_folded(t.text(doc.text), is_syllable));
    let joint =
        |at: u32| doc.token(at).is_some_and(|t| t.glued && matches!(t.kind, Kind::Dash | Kind::Other));
    let letters = |at: u32| upper(at).map_or(0, |t| t.text(doc.text).chars().count() as u32);
    let shouted = upper(title.first).is_some();
    let state_office = title.rules() && title.office() != Some(Office::Leader);
    // "Bộ KH&ĐT": the word for the body stands before.
    let noun = doc.mark_over(at).is_none() && upper(at).is_none() && syllable(at) && upper(at + 1).is_some();
    let at = at + u32::from(noun);
    if shouted || state_office || doc.mark_over(at).is_some() || syllable(at) {
        return None;
    }
    let mut last = at + 1;
    let mut length = letters(at);
    while length > 0 && joint(last) && letters(last + 1) > 0 {
        length += letters(last + 1);
        last += 2;
    }
    (letters(at) > 0 && length >= SHORT_FORM).then_some((last, None))
}
