//! Sources without a name: officials, experts, local media.

use crate::lexicon::{PronounKind, Role, Sense, SourceKind};
use crate::mark::Doc;
use crate::model::{ActorKind, Office};

use super::name::{self, Lead};
use super::scan::{Raw, Weight, What};
use super::title::{self, Side};

/// "các quan chức Mỹ", "một nhà ngoại giao Pháp": a plural or indefinite noun phrase.
pub(super) fn counted(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    if let Some(kind) = doc.sense(at, |s| if let Sense::Source(kind) = s { Some(kind) } else { None }) {
        return Some(unnamed(doc, at, at, source_of(kind)));
    }
    doc.has_role(at, Role::Plural).then_some(())?;
    let noun = doc.next(at);
    let title = title::title(doc, noun)?;
    if name::name(doc, title.last, Lead::Office).is_some() {
        return None;
    }
    let what = What::Source { kind: ActorKind::Person, office: title.office(), of: title.of };
    Some(extended(doc, Raw { first: at, last: title.last, what, weight: Weight::Full }))
}

pub(super) fn source_of(kind: SourceKind) -> (ActorKind, Office) {
    match kind {
        SourceKind::Official => (ActorKind::Person, Office::Official),
        SourceKind::Expert => (ActorKind::Person, Office::Expert),
        SourceKind::Media => (ActorKind::Media, Office::Other),
    }
}

/// An unnamed source whose noun stands at `noun`, with the sides that follow.
pub(super) fn unnamed(doc: &Doc<'_>, first: u32, noun: u32, (kind, office): (ActorKind, Office)) -> Raw {
    let office = (kind == ActorKind::Person).then_some(office);
    let raw = Raw {
        first,
        last: doc.next(noun),
        what: What::Source { kind, office, of: None },
        weight: Weight::Full,
    };
    extended(doc, raw)
}

/// How many further words belong to the description of an unnamed source.
pub(super) const DESCRIPTION: u32 = 4;

/// An unnamed source reaches over the states and the plain words behind it ("giấu tên", "am hiểu vấn đề").
pub(super) fn extended(doc: &Doc<'_>, mut raw: Raw) -> Raw {
    let limit = raw.last + DESCRIPTION;
    while raw.last < limit {
        let at = raw.last;
        let side = doc.sense(at, |s| match s {
            Sense::State(code) | Sense::Capital(code) => Some(Some(Side::State(code))),
            Sense::Entity(id) if doc.entity(id).kind != ActorKind::Media => Some(Some(Side::Entity(id))),
            Sense::Place(code) => Some(Some(Side::State(code))),
            // "một quan chức nước này"
            Sense::SideNoun
            | Sense::Role(Role::Of)
            | Sense::Pronoun(PronounKind::State | PronounKind::Org) => Some(None),
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
