//! One pass over the marks: every place that names somebody, as it stands, before anybody is told from anybody else.

use crate::lexicon::{CueForm, EntityId, Gender, GroupSize, PronounKind, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Country, Office};
use crate::segment::{Kind, Shape};
use crate::times::Time;

use super::name::{self, Lead};
use super::title::{self, Side, Title};

/// What stands at a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A person's name, in tokens, with what stands beside it.
    Person {
        name: (u32, u32),
        title: Option<Title>,
        gender: Option<Gender>,
    },
    /// Capitalised words that are a name if they are one elsewhere.
    Bare {
        name: (u32, u32),
    },
    /// An office or description without a name.
    Title(Title),
    /// Unnamed officials, experts, local media.
    Source {
        kind: ActorKind,
        office: Option<Office>,
        of: Option<Side>,
    },
    State(Country),
    Entity(EntityId),
    /// A government body: its noun, and whose it is, if told.
    Body {
        noun: EntityId,
        country: Option<Country>,
    },
    /// An organisation or medium that the lexicon does not know, by the tokens of its name.
    Unknown {
        kind: ActorKind,
        name: (u32, u32),
    },
    Pronoun(PronounKind),
    Group(GroupSize),
}

/// A mention as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Raw {
    pub(super) first: u32,
    /// The token after its last.
    pub(super) last: u32,
    pub(super) what: What,
    /// It only says where something is.
    pub(super) locates: bool,
}

/// Every mention of the text, in order, without overlap.
pub(super) fn scan(doc: &Doc<'_>, times: &[Time]) -> Vec<Raw> {
    let mut raws = Vec::new();
    let mut times = times.iter().peekable();
    for paragraph in &doc.paragraphs {
        let mut at = paragraph.first;
        while at < paragraph.last {
            while times.next_if(|time| time.last <= at).is_some() {}
            if let Some(time) = times.peek().filter(|time| time.first <= at) {
                at = time.last;
                continue;
            }
            match mention(doc, at) {
                Some(mut raw) if raw.last > at && raw.last <= paragraph.last => {
                    raw.locates |= raws.last().is_some_and(|before| goes_on(doc, before, &raw));
                    at = raw.last;
                    raws.push(raw);
                }
                _ => at = doc.next(at),
            }
        }
    }
    raws
}

/// "ở Syria, Iraq và Yemen": the states of a list locate if the first of them does.
fn goes_on(doc: &Doc<'_>, before: &Raw, raw: &Raw) -> bool {
    let listed = raw.first == before.last + 1
        && (doc.token(before.last).is_some_and(|t| t.kind == Kind::Comma)
            || doc.has_role(before.last, Role::And));
    before.locates && listed && matches!((before.what, raw.what), (What::State(_), What::State(_)))
}

/// The families of mentions, the more telling first.
fn mention(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    if doc.mark_over(at).is_some() {
        counted(doc, at)
            .or_else(|| titled(doc, at))
            .or_else(|| honoured(doc, at))
            .or_else(|| body(doc, at))
            .or_else(|| medium(doc, at))
            .or_else(|| organization(doc, at))
            .or_else(|| known(doc, at))
            .or_else(|| pronoun(doc, at))
            .or_else(|| named(doc, at))
    } else {
        named(doc, at)
    }
}

fn raw(first: u32, last: u32, what: What) -> Option<Raw> {
    Some(Raw { first, last, what, locates: false })
}

/// "các quan chức Mỹ", "một nhà ngoại giao Pháp": a plural or indefinite noun phrase.
fn counted(doc: &Doc<'_>, at: u32) -> Option<Raw> {
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
    Some(extended(doc, Raw { first: at, last: title.last, what, locates: false }))
}

fn source_of(kind: crate::lexicon::SourceKind) -> (ActorKind, Office) {
    match kind {
        crate::lexicon::SourceKind::Official => (ActorKind::Person, Office::Official),
        crate::lexicon::SourceKind::Expert => (ActorKind::Person, Office::Expert),
        crate::lexicon::SourceKind::Media => (ActorKind::Media, Office::Other),
    }
}

/// An unnamed source whose noun stands at `noun`, with the sides that follow.
fn unnamed(doc: &Doc<'_>, first: u32, noun: u32, (kind, office): (ActorKind, Office)) -> Raw {
    let office = (kind == ActorKind::Person).then_some(office);
    let raw =
        Raw { first, last: doc.next(noun), what: What::Source { kind, office, of: None }, locates: false };
    extended(doc, raw)
}

/// How many further words belong to the description of an unnamed source.
const DESCRIPTION: u32 = 4;

/// An unnamed source reaches over the states and the plain words behind it ("giấu tên", "am hiểu vấn đề").
fn extended(doc: &Doc<'_>, mut raw: Raw) -> Raw {
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

/// A title, with or without a name behind it.
fn titled(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let title = title::title(doc, at)?;
    if let Some((name, gender)) = name_behind(doc, title) {
        return raw(at, name.1, What::Person { name, title: Some(title), gender });
    }
    match title.office() {
        Some(office @ (Office::Official | Office::Expert)) => {
            let what = What::Source { kind: ActorKind::Person, office: Some(office), of: title.of };
            Some(extended(doc, Raw { first: at, last: title.last, what, locates: false }))
        }
        _ => raw(at, title.last, What::Title(title)),
    }
}

/// The name that a title belongs to: right behind it, behind an honorific, or behind a comma.
fn name_behind(doc: &Doc<'_>, title: Title) -> Option<((u32, u32), Option<Gender>)> {
    let direct = |at| name::name(doc, at, Lead::Office).map(|end| ((at, end), None));
    let polite = |at| {
        let gender = honorific(doc, at)?;
        let begin = doc.next(at);
        name::name(doc, begin, Lead::Honorific).map(|end| ((begin, end), Some(gender)))
    };
    let at = title.last;
    direct(at)
        .or_else(|| polite(at))
        .or_else(|| {
            let comma = doc.token(at)?.kind == Kind::Comma;
            let behind = at + 1;
            let end = name::name(doc, behind, Lead::Nothing)?;
            let apposed = comma && title.of.is_some() && name::looks_like_person(doc, behind, end);
            let closed = matches!(doc.token(end).map(|t| t.kind), Some(Kind::Comma));
            (apposed && closed).then_some(((behind, end), None))
        })
        .or_else(|| {
            (doc.token(at)?.kind == Kind::Comma && title.of.is_some()).then(|| polite(at + 1)).flatten()
        })
}

fn honorific(doc: &Doc<'_>, at: u32) -> Option<Gender> {
    doc.sense(at, |s| if let Sense::Honorific(gender) = s { Some(gender) } else { None })
}

/// "ông Lavrov", and what stands in apposition to it.
fn honoured(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let gender = honorific(doc, at)?;
    let begin = doc.next(at);
    let end = name::name(doc, begin, Lead::Honorific)?;
    Some(apposed(
        doc,
        Raw {
            first: at,
            last: end,
            what: What::Person { name: (begin, end), title: None, gender: Some(gender) },
            locates: false,
        },
    ))
}

/// Capitalised words without a title.
fn named(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let end = name::name(doc, at, Lead::Nothing)?;
    let sentence_start = doc.sentences.get(doc.sentence_of(at)).is_some_and(|s| s.first == at);
    if sentence_start && end == at + 1 && !name::is_foreign(doc, at) {
        return None;
    }
    let plain = Raw { first: at, last: end, what: What::Bare { name: (at, end) }, locates: false };
    let with_title = apposed(doc, plain);
    if end > at + 1
        && name::is_foreign(doc, at)
        && with_title.last == end
        && let Some(title) = title_after_comma(doc, end)
    {
        return raw(at, end, What::Person { name: (at, end), title: Some(title), gender: None });
    }
    if with_title.last > end || name::looks_like_person(doc, at, end) {
        let title = if let What::Person { title, .. } = with_title.what { title } else { None };
        return raw(at, with_title.last, What::Person { name: (at, end), title, gender: None });
    }
    if end == at + 1 && paired_name(doc, at) {
        return raw(at, end, What::Person { name: (at, end), title: None, gender: None });
    }
    let abbreviation = end == at + 1 && doc.token(at).is_some_and(|t| t.shape == Shape::Upper);
    (!abbreviation).then_some(plain)
}

/// The title behind a comma, as far as it is certain, where no other name follows it.
fn title_after_comma(doc: &Doc<'_>, at: u32) -> Option<Title> {
    let comma = doc.token(at)?.kind == Kind::Comma;
    let title = title::title(doc, at + 1).filter(|_| comma)?;
    name_behind(doc, title).is_none().then_some(title)
}

/// "Trump - Putin": two bare names joined by a hyphen are people who meet.
fn paired_name(doc: &Doc<'_>, at: u32) -> bool {
    let dash = |at: u32| doc.token(at).is_some_and(|t| t.kind == Kind::Dash);
    let other = |at: u32| {
        name::name(doc, at, Lead::Nothing) == Some(at + 1)
            && doc.token(at).is_some_and(|t| t.shape == Shape::Capital)
    };
    let partner = match (dash(at + 1), at > 1 && dash(at - 1)) {
        (true, _) => at + 2,
        (_, true) => at - 2,
        _ => return false,
    };
    other(partner)
        && name::is_foreign(doc, at)
        && (name::is_foreign(doc, partner) || doc.mark_at(partner).is_some())
}

/// Takes up a title in apposition: ", cố vấn của Tổng thống Nga,", "- người phát ngôn Điện Kremlin -", "(Bộ trưởng …)".
fn apposed(doc: &Doc<'_>, raw: Raw) -> Raw {
    let Some(mark) = doc.token(raw.last) else { return raw };
    if !matches!(mark.kind, Kind::Comma | Kind::Dash | Kind::Open) {
        return raw;
    }
    let Some(mut title) = title::title(doc, raw.last + 1) else { return raw };
    if let Some((name, _)) = name_behind(doc, title) {
        // Another person's title, unless what follows can only be a firm's name.
        if title.of.is_some()
            || name::looks_like_person(doc, name.0, name.1)
            || name.1 < name.0 + 2
            || raw.last < raw.first + 2
        {
            return raw;
        }
        title.last = name.1;
        title.complete = true;
    }
    let Some(close) = doc.token(title.last) else { return raw };
    let before =
        |form| doc.mark_before(raw.first).is_some_and(|m| doc.senses(m).any(|s| s == Sense::CueForm(form)));
    let ends = matches!(close.kind, Kind::Comma | Kind::Stop | Kind::QuoteOpen | Kind::QuoteStraight);
    let described = [Role::About, Role::At, Role::Of].iter().any(|role| doc.has_role(title.last, *role));
    let closes = match mark.kind {
        Kind::Open => close.kind == Kind::Close,
        Kind::Dash => close.kind == Kind::Dash,
        // "Theo ông Peskov, Tổng thống Nga sẽ …": the title begins what he says.
        _ if before(CueForm::According) => ends,
        _ => ends || described || title.complete && !title.rules(),
    };
    if !closes {
        return raw;
    }
    let (name, gender) = match raw.what {
        What::Person { name, gender, .. } => (name, gender),
        What::Bare { name } => (name, None),
        _ => return raw,
    };
    let last = title.last + u32::from(matches!(close.kind, Kind::Dash | Kind::Close));
    Raw { last, what: What::Person { name, title: Some(title), gender }, ..raw }
}

/// "Bộ Ngoại giao Trung Quốc", "chính quyền Tổng thống Mỹ Donald Trump", "phía Nga".
fn body(doc: &Doc<'_>, at: u32) -> Option<Raw> {
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
    let owner = owner(doc, next);
    match (noun, owner) {
        (Noun::Side, Some((last, Some(code)))) => raw(at, last, What::State(code)),
        (Noun::Side, _) => None,
        (Noun::Body(noun), Some((last, country))) => raw(at, last, What::Body { noun, country }),
        (Noun::Body(noun), None) => match name::name(doc, next, Lead::Office) {
            // "chính quyền Biden"
            Some(end) => raw(at, end, What::Unknown { kind: ActorKind::GovernmentBody, name: (at, end) }),
            None => raw(at, doc.next(at), What::Body { noun, country: None }),
        },
    }
}

/// Whose body it is: a state, its capital, or the title of somebody who serves it.
fn owner(doc: &Doc<'_>, at: u32) -> Option<(u32, Option<Country>)> {
    if let Some(code) = doc.sense(at, country) {
        return Some((doc.next(at), Some(code)));
    }
    let title = title::title(doc, at)?;
    let code = if let Some(Side::State(code)) = title.of { Some(code) } else { None };
    let last = name::name(doc, title.last, Lead::Office).unwrap_or(title.last);
    (code.is_some() || last > title.last).then_some((last, code))
}

fn country(sense: Sense) -> Option<Country> {
    match sense {
        Sense::State(code) | Sense::Capital(code) => Some(code),
        _ => None,
    }
}

/// "hãng tin Reuters", "tờ Hadashot", "truyền thông Hàn Quốc".
fn medium(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    doc.sense(at, |s| (s == Sense::MediaNoun).then_some(()))?;
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
        return raw(at, doc.next(next), What::Source { kind: ActorKind::Media, office: None, of });
    }
    let end = name::name(doc, next, Lead::Nothing)?;
    raw(at, end, What::Unknown { kind: ActorKind::Media, name: (next, end) })
}

fn entity(doc: &Doc<'_>, at: u32, kind: ActorKind) -> Option<EntityId> {
    doc.sense(
        at,
        |s| if let Sense::Entity(id) = s { (doc.entity(id).kind == kind).then_some(id) } else { None },
    )
}

/// How many words an organisation's name may have behind its noun.
const ORGANIZATION: u32 = 10;

/// "Tập đoàn Dầu khí Quốc gia (ABC)", "nhóm phiến quân Houthi".
fn organization(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    doc.sense(at, |s| (s == Sense::OrgNoun).then_some(()))?;
    let begin = doc.next(at);
    // "tổ chức hội nghị" is what somebody does.
    if doc.senses_at(begin).any(|s| matches!(s, Sense::Meeting(_))) {
        return None;
    }
    // A known name soon behind the noun is what the phrase means.
    let soon = (begin..begin + 4).take_while(|i| doc.token(*i).is_some_and(|t| t.is_word())).find_map(|i| {
        let known = doc.sense(i, |s| {
            if let Sense::Entity(id) = s {
                (doc.entity(id).kind == ActorKind::Organization).then_some(id)
            } else {
                None
            }
        });
        known.map(|id| (doc.next(i), id))
    });
    if let Some((last, id)) = soon {
        return raw(at, bracketed(doc, last), What::Entity(id));
    }
    let end = organization_end(doc, begin);
    let own = (begin..end).any(|i| doc.sense(i, country).is_none());
    (end > begin && own).then_some(())?;
    let last = bracketed(doc, end);
    raw(at, last, What::Unknown { kind: ActorKind::Organization, name: (at, end) })
}

/// Capitalised words, each with the lower-case syllable that completes it: "Nghiên cứu Quốc tế".
fn organization_end(doc: &Doc<'_>, begin: u32) -> u32 {
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

/// The token after a short form in brackets at `at`, or `at`.
fn bracketed(doc: &Doc<'_>, at: u32) -> u32 {
    let open = doc.token(at).is_some_and(|t| t.kind == Kind::Open);
    open.then(|| title::abbreviation(doc, at)).flatten().unwrap_or(at)
}

/// States, capitals, and whatever else the lexicon knows by name.
fn known(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let last = doc.next(at);
    let what = doc.sense(at, |s| match s {
        Sense::State(code) | Sense::Capital(code) => Some(What::State(code)),
        Sense::StateShort(code) => paired(doc, at, last).then_some(What::State(code)),
        Sense::Entity(id) => Some(What::Entity(id)),
        _ => None,
    })?;
    let last = if let What::Entity(id) = what { named_further(doc, id, last) } else { last };
    let place = matches!(what, What::State(_)) || doc.senses_at(at).any(|s| matches!(s, Sense::Place(_)));
    let locates = place && locates(doc, at);
    Some(Raw { first: at, last, what, locates })
}

/// "Hezbollah Li Băng", "Hãng thông tấn Arab Saudi SPA": what belongs to the name behind it, and a short form in brackets.
fn named_further(doc: &Doc<'_>, id: EntityId, last: u32) -> u32 {
    let kind = doc.entity(id).kind;
    let state = kind == ActorKind::Organization && doc.sense(last, country).is_some();
    let short = kind == ActorKind::Media
        && doc.mark_over(last).is_none()
        && doc.token(last).is_some_and(|t| t.shape == Shape::Upper && !t.glued);
    bracketed(doc, if state || short { doc.next(last) } else { last })
}

/// Whether a hyphen joins the mark to another state: "Mỹ - Trung".
fn paired(doc: &Doc<'_>, first: u32, last: u32) -> bool {
    let dash = |at: u32| doc.token(at).is_some_and(|t| t.kind == Kind::Dash);
    let state = |at: u32| {
        doc.sense(at, |s| {
            matches!(s, Sense::State(_) | Sense::StateShort(_) | Sense::Capital(_)).then_some(())
        })
        .is_some()
    };
    dash(last) && state(last + 1) || first > 1 && dash(first - 1) && state(doc.previous(first - 1))
}

/// Whether the name only says where something is: behind a preposition of place, behind a place that lies in it
/// ("Osaka, Nhật Bản", "Astana (Kazakhstan)", "Brussels của Bỉ"), or behind a medium that comes from it.
fn locates(doc: &Doc<'_>, at: u32) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|i| doc.token(i)) else { return false };
    let joint = matches!(before.kind, Kind::Comma | Kind::Open);
    let of = doc.mark_before(at).is_some_and(|mark| doc.senses(mark).any(|s| s == Sense::Role(Role::Of)));
    if joint || of {
        let end = if joint { at - 1 } else { doc.previous(at) };
        return doc
            .mark_before(end)
            .is_some_and(|mark| doc.senses(mark).any(|s| comes_from(doc, s, before.kind == Kind::Comma)));
    }
    doc.mark_before(at)
        .is_some_and(|mark| doc.senses(mark).any(|s| matches!(s, Sense::Role(Role::At | Role::From))))
}

/// Whether what has this sense lies in, or comes from, the state named behind it.
fn comes_from(doc: &Doc<'_>, sense: Sense, comma: bool) -> bool {
    match sense {
        Sense::Place(_) | Sense::Capital(_) => true,
        Sense::Entity(id) => !comma && doc.entity(id).kind == ActorKind::Media,
        _ => false,
    }
}

fn pronoun(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let what = doc.sense(at, |s| match s {
        Sense::Pronoun(kind) if !matches!(kind, PronounKind::We | PronounKind::I) => {
            Some(What::Pronoun(kind))
        }
        // "hai nhà lãnh đạo Mỹ và Nga": the states behind it say who.
        Sense::Group(size) => doc.sense(doc.next(at), country).is_none().then_some(What::Group(size)),
        _ => None,
    })?;
    raw(at, doc.next(at), what)
}
