//! Government bodies, media and organisations, by their nouns.

use crate::lexicon::{EntityId, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Country};
use crate::segment::{Kind, Shape};

use super::name::{self, Lead};
use super::scan::{Leader, Raw, What, raw};
use super::title::{self, Side};
use super::whom;

/// "Bộ Ngoại giao Trung Quốc", "chính quyền Tổng thống Mỹ Donald Trump", "phía Nga".
pub(super) fn body(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    enum Noun {
        Body(EntityId),
        Side,
    }
    let noun = doc.sense(at, |s| match s {
        Sense::BodyNoun(id) => Some(Noun::Body(id)),
        Sense::SideNoun => Some(Noun::Side),
        _ => None,
    })?;
    let mut next = doc.next(at);
    if doc.has_role(next, Role::Of) && owner(doc, doc.next(next)).is_some() {
        next = doc.next(next);
    }
    match (noun, owner(doc, next)) {
        (Noun::Side, Some(Owner { last, country: Some(code), leader: None })) => {
            raw(at, last, What::State(code))
        }
        (Noun::Side, _) => None,
        (Noun::Body(noun), Some(Owner { last, country, leader })) => {
            let leader = leader.or_else(|| leader_behind(doc, last));
            let last = leader.map_or(last, |leader| last.max(leader.name.1));
            raw(at, bracketed(doc, last), What::Body { noun, country, leader })
        }
        (Noun::Body(noun), None) => {
            let country = shared(doc, next);
            raw(at, doc.next(at), What::Body { noun, country, leader: None })
        }
    }
}

/// "The government and the rebels of Syria": the state of both, behind the second.
fn shared(doc: &Doc<'_>, at: u32) -> Option<Country> {
    let other = doc.has_role(at, Role::And).then(|| doc.next(at))?;
    doc.sense(other, |s| if let Sense::Entity(id) = s { Some(id) } else { None }).filter(|id| {
        let party = doc.entity(*id);
        party.is_party_bloc()
    })?;
    doc.sense(doc.next(other), country)
}

/// "Văn phòng Thủ tướng Israel Daniel Levi": who leads it, by a name of several words behind its state.
fn leader_behind(doc: &Doc<'_>, at: u32) -> Option<Leader> {
    let end = name::name(doc, at, Lead::Office)?;
    let named = (at..end).all(|i| name::is_foreign(doc, i)) || name::looks_like_person(doc, at, end);
    (named && end > at + 1).then_some(Leader { name: (at, end), title: None })
}

/// Whose body it is.
struct Owner {
    last: u32,
    country: Option<Country>,
    leader: Option<Leader>,
}

/// A state, its capital, or somebody who serves it, by title, by name or by both.
fn owner(doc: &Doc<'_>, at: u32) -> Option<Owner> {
    if let Some(code) = doc.sense(at, country) {
        return Some(Owner { last: doc.next(at), country: Some(code), leader: None });
    }
    title_owner(doc, at).or_else(|| {
        let polite = doc.sense(at, |s| matches!(s, Sense::Honorific(_)).then_some(())).is_some();
        let (begin, lead) = if polite { (doc.next(at), Lead::Honorific) } else { (at, Lead::Office) };
        let end = name::name(doc, begin, lead)?;
        Some(Owner { last: end, country: None, leader: Some(Leader { name: (begin, end), title: None }) })
    })
}

/// "Tổng thống Mỹ Donald Trump", "Tổng thống Mỹ", behind the noun of a body.
fn title_owner(doc: &Doc<'_>, at: u32) -> Option<Owner> {
    let title = title::title(doc, at)?;
    let country = if let Some(Side::State(code)) = title.of { Some(code) } else { None };
    match name::name(doc, title.last, Lead::Office) {
        Some(end) => {
            let leader = Leader { name: (title.last, end), title: Some(title) };
            Some(Owner { last: end, country, leader: Some(leader) })
        }
        None => country.map(|_| Owner { last: title.last, country, leader: None }),
    }
}

pub(super) fn country(sense: Sense) -> Option<Country> {
    match sense {
        Sense::State(code) | Sense::Capital(code) => Some(code),
        _ => None,
    }
}

/// "hãng tin Reuters", "tờ Hadashot", "truyền thông Hàn Quốc".
pub(super) fn medium(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    doc.sense(at, |s| matches!(s, Sense::MediaNoun).then_some(()))?;
    let mut next = doc.next(at);
    // "kênh truyền hình nhà nước Nga RT": nouns and states may stand between.
    for _ in 0..3 {
        let between = doc.sense(next, |s| matches!(s, Sense::MediaNoun | Sense::BodyNoun(_)).then_some(()));
        let state = doc.sense(next, country);
        let beyond = doc.next(next);
        if between.is_some()
            || state.is_some()
                && (entity(doc, beyond, ActorKind::Media).is_some()
                    || name::name(doc, beyond, Lead::Office).is_some())
        {
            next = beyond;
        }
    }
    if let Some(id) = entity(doc, next, ActorKind::Media) {
        return raw(at, doc.next(next), What::Entity(id));
    }
    if let Some(code) = doc.sense(next, country) {
        let of = Some(Side::State(code));
        return raw(
            at,
            doc.next(next),
            What::Source { kind: ActorKind::Media, office: None, of, count: None },
        );
    }
    let end = name::name(doc, next, Lead::Nothing)?;
    raw(at, end, What::Unknown { kind: ActorKind::Media, name: (next, end) })
}

pub(super) fn entity(doc: &Doc<'_>, at: u32, kind: ActorKind) -> Option<EntityId> {
    doc.sense(
        at,
        |s| if let Sense::Entity(id) = s { (doc.entity(id).kind == kind).then_some(id) } else { None },
    )
}

/// How many words an organisation's name may have behind its noun.
pub(super) const ORGANIZATION: u32 = 10;

/// "Tập đoàn Dầu khí Quốc gia (ABC)", "nhóm phiến quân Houthi".
pub(super) fn organization(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    doc.sense(at, |s| matches!(s, Sense::OrgNoun).then_some(()))?;
    let begin = doc.next(at);
    // "tổ chức hội nghị" is what somebody does.
    if doc.senses_at(begin).any(|s| matches!(s, Sense::Meeting(_))) {
        return None;
    }
    // A known name soon behind the noun is what the phrase means.
    let soon = (begin..begin + 4).take_while(|i| doc.token(*i).is_some_and(|t| t.is_word())).find_map(|i| {
        let known = doc.sense(i, |s| {
            if let Sense::Entity(id) = s {
                matches!(doc.entity(id).kind, ActorKind::Organization | ActorKind::Media).then_some(id)
            } else {
                None
            }
        });
        known.map(|id| (doc.next(i), id))
    });
    if let Some((last, id)) = soon {
        return raw(at, bracketed(doc, last), What::Entity(id));
    }
    let end = organization_end(doc, past_trade(doc, begin));
    let own = (begin..end).any(|i| doc.sense(i, country).is_none());
    (end > begin && own).then_some(())?;
    let last = bracketed(doc, end);
    raw(at, last, What::Unknown { kind: ActorKind::Organization, name: (at, end) })
}

/// How many words of what an organisation does may stand before its name.
const TRADE: u32 = 4;

/// "Công ty viễn thông Telia": where the foreign name begins behind plain words for what the organisation does, or `at`.
fn past_trade(doc: &Doc<'_>, at: u32) -> u32 {
    let plain = |i: &u32| {
        doc.mark_over(*i).is_none() && doc.token(*i).is_some_and(|t| t.is_word() && !t.is_capitalised())
    };
    let name = at + (at..at + TRADE).take_while(plain).count() as u32;
    if name::is_foreign(doc, name) && doc.mark_over(name).is_none() { name } else { at }
}

/// Capitalised words, each with the lower-case syllable that completes it: "Nghiên cứu Quốc tế".
pub(super) fn organization_end(doc: &Doc<'_>, begin: u32) -> u32 {
    let mut end = begin;
    while end < begin + ORGANIZATION {
        let Some(token) = doc.token(end).filter(|t| t.is_word()) else { break };
        let stops = |s: Sense| {
            matches!(
                s,
                Sense::Cue(_) | Sense::Honorific(_) | Sense::Office(_) | Sense::Time(_) | Sense::Meeting(_)
            )
            .then_some(())
        };
        let completes = end > begin && doc.mark_over(end).is_none() && doc.mark_before(end).is_none();
        let before = doc.token(end.saturating_sub(1)).is_some_and(|t| t.is_capitalised())
            && !name::is_foreign(doc, end.saturating_sub(1));
        if doc.sense(end, stops).is_some() || !(token.is_capitalised() || completes && before) {
            break;
        }
        end = doc.next(end);
    }
    end
}

fn entity_at(doc: &Doc<'_>, at: u32) -> bool {
    doc.senses_at(at).any(|s| matches!(s, Sense::Entity(_)))
}

/// The token after a short form in brackets at `at`, or `at`.
pub(super) fn bracketed(doc: &Doc<'_>, at: u32) -> u32 {
    let open = doc.is_kind(at, Kind::Open);
    let Some(last) = open.then(|| whom::abbreviation(doc, at)).flatten() else { return at };
    // "EU (Brexit)"
    let short = |i| doc.token(i).is_some_and(|t| t.shape == Shape::Upper) || entity_at(doc, i);
    if (at + 1..last).any(short) { last } else { at }
}
