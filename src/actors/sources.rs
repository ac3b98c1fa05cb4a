//! Sources without a name: officials, experts, local media.

use crate::lexicon::{Family, PronounKind, Role, Sense, SourceKind};
use crate::mark::Doc;
use crate::model::{ActorKind, Office};
use crate::segment::Kind;
use crate::times::TimeWord;

use super::name::{self, Lead};
use super::people;
use super::scan::{Raw, Weight, What};
use super::title::{self, Side, Title, TitleRole};
use super::whom;

/// How many people a noun phrase counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// "một quan chức": somebody new.
    One,
    /// "các quan chức", "hai quan chức".
    Many,
}

/// "các quan chức Mỹ", "một nhà ngoại giao Pháp", "2 nguồn tin": a plural or indefinite noun phrase; a noun for unnamed
/// sources without either.
pub(super) fn counted(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let count = count(doc, at);
    let noun = if count.is_some() { doc.next(at) } else { at };
    // "một cựu quan chức giấu tên"
    let former = |s| matches!(s, Sense::OfficeMod(_));
    let source = if doc.is_of_at(noun, Family::Titles) && doc.senses_at(noun).any(former) {
        doc.next(noun)
    } else {
        noun
    };
    if let Some(kind) = doc.sense(source, |s| if let Sense::Source(kind) = s { Some(kind) } else { None }) {
        // "said to the press": no medium in particular.
        if kind == SourceKind::Press && doc.has_role(doc.previous(at), Role::With) {
            return None;
        }
        let source = unnamed(doc, at, source, count, source_of(kind));
        return Some(introduced(doc, source).unwrap_or(source));
    }
    let counted = count?;
    let title = title::title(doc, noun)?;
    let last = match name::name(doc, title.last, Lead::Office) {
        // "một quan chức chính quyền Trump"
        Some(end) if is_owner(doc, title, counted) => end,
        Some(_) => return None,
        None => title.last,
    };
    let what = What::Source { kind: ActorKind::Person, office: title.office(), of: title.of, count };
    let source = extended(doc, Raw { first: at, last, what, weight: Weight::Full });
    Some(introduced(doc, source).unwrap_or(source))
}

/// "Một quan chức Hamas, ông X, nói": the name that follows one who was told of as unknown.
fn introduced(doc: &Doc<'_>, source: Raw) -> Option<Raw> {
    let What::Source { kind: ActorKind::Person, office, of, count: Some(Count::One) } = source.what else {
        return None;
    };
    let comma = |at| doc.is_kind(at, Kind::Comma);
    let gender = people::honorific(doc, source.last + 1).filter(|_| comma(source.last))?;
    let begin = doc.next(source.last + 1);
    let end = name::name(doc, begin, Lead::Honorific)?;
    let title = Title {
        first: source.first,
        last: source.last,
        role: TitleRole::Office(office?),
        of,
        former: false,
        acting: false,
        complete: true,
        either: None,
    };
    let what = What::Person { name: (begin, end), title: Some(title), gender: Some(gender) };
    Some(Raw { last: end, what, ..source })
}

/// Whether the name behind an indefinite title is of whom the unnamed serve: they have none.
fn is_owner(doc: &Doc<'_>, title: Title, count: Count) -> bool {
    let body = |mark| doc.senses(mark).any(|s| matches!(s, Sense::BodyNoun(_)));
    // "các cố vấn của Tổng thống Moon Jae-in"
    let of_master = title.serves() && (title.first..title.last).any(|at| doc.has_role(at, Role::Of));
    of_master
        || title.of.is_none()
            && (count == Count::One && title.office() == Some(Office::Official)
                || doc.mark_before(title.last).is_some_and(body))
}

/// What an article, a plural marker or a number at `at` counts.
fn count(doc: &Doc<'_>, at: u32) -> Option<Count> {
    let token = doc.token(at)?;
    if token.kind == Kind::Number {
        // Not the tail of "2.600".
        return (!token.glued).then_some(Count::Many);
    }
    if !doc.has_role(at, Role::Plural) && !doc.is_of_at(at, Family::Times) {
        return None;
    }
    doc.sense(at, |s| match s {
        Sense::Role(Role::Plural) => Some(Count::Many),
        Sense::Time(TimeWord::Number(1)) => Some(Count::One),
        Sense::Time(TimeWord::Number(_)) => Some(Count::Many),
        _ => None,
    })
}

fn source_of(kind: SourceKind) -> (ActorKind, Office) {
    match kind {
        SourceKind::Official => (ActorKind::Person, Office::Official),
        SourceKind::Expert => (ActorKind::Person, Office::Expert),
        SourceKind::Media | SourceKind::Press => (ActorKind::Media, Office::Other),
    }
}

/// An unnamed source whose noun stands at `noun`, with the sides that follow.
fn unnamed(
    doc: &Doc<'_>,
    first: u32,
    noun: u32,
    count: Option<Count>,
    (kind, office): (ActorKind, Office),
) -> Raw {
    let office = (kind == ActorKind::Person).then_some(office);
    let what = What::Source { kind, office, of: None, count };
    extended(doc, Raw { first, last: doc.next(noun), what, weight: Weight::Full })
}

/// Whether a state, place or body stands there.
fn side_at(doc: &Doc<'_>, at: u32) -> bool {
    doc.senses_at(at).any(|s| match s {
        Sense::State(_) | Sense::Capital(_) | Sense::Place(_) => true,
        Sense::Entity(id) => doc.entity(id).kind == ActorKind::GovernmentBody,
        _ => false,
    })
}

/// How many further words belong to the description of an unnamed source.
pub(super) const DESCRIPTION: u32 = 4;

/// An unnamed source reaches over the states and the plain words behind it ("giấu tên", "am hiểu vấn đề").
pub(super) fn extended(doc: &Doc<'_>, mut raw: Raw) -> Raw {
    let limit = raw.last + DESCRIPTION;
    while raw.last < limit {
        // "Met officials of A in B": where they met.
        let stay = matches!(raw.what, What::Source { of: None, .. });
        let from = doc.has_role(raw.last, Role::From) || stay && doc.has_role(raw.last, Role::At);
        let at = if from && side_at(doc, doc.next(raw.last)) { doc.next(raw.last) } else { raw.last };
        let side = doc.sense(at, |s| match s {
            Sense::State(code) | Sense::Capital(code) => Some(Some(Side::State(code))),
            Sense::Entity(id) if doc.entity(id).kind != ActorKind::Media => {
                Some(Some(whom::entity_side(doc, id)))
            }
            Sense::Place(code) => Some(Some(Side::State(code))),
            // "một quan chức nước này"
            Sense::SideNoun
            | Sense::BodyNoun(_)
            | Sense::Role(Role::Of)
            | Sense::Pronoun(PronounKind::State | PronounKind::Org | PronounKind::Medium) => Some(None),
            _ => None,
        });
        // "các nhà quan sát Phố Wall"
        let named =
            doc.mark_over(at).is_none() && doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised());
        let Some(side) = side.or(named.then_some(None)) else { break };
        if let What::Source { of: of @ None, .. } = &mut raw.what {
            *of = side;
        }
        raw.last = doc.next(at);
    }
    // A dangling "of" or noun belongs to what follows.
    while raw.last > raw.first + 1
        && doc
            .mark_before(raw.last)
            .is_some_and(|m| m.first > raw.first && doc.senses(m).any(|s| matches!(s, Sense::Role(Role::Of))))
    {
        raw.last = doc.previous(raw.last);
    }
    raw
}
