//! People: a name with what stands beside it, or a title alone.

use std::borrow::Cow;

use crate::lexicon::{CueForm, Family, Gender, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Office};
use crate::segment::{Kind, Shape};
use crate::times::TimeWord;

use super::bodies;
use super::description;
use super::name::{self, Lead};
use super::scan::{Raw, Weight, What, raw};
use super::sources::extended;
use super::title::{self, Side, Title};

/// A title, with or without a name behind it.
pub(super) fn titled(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let mut title = title::title(doc, at)?;
    if title.last == doc.next(at) && title.is_kin(doc) {
        // "con rể Kushner", but "con rể ông Trump", "em gái Kim Jong-un": whose name it is cannot be told.
        let end = name::name(doc, title.last, Lead::Office)?;
        return raw(at, end, What::Person { name: (title.last, end), title: None, gender: None });
    }
    if let Some((name, gender)) = name_behind(doc, title) {
        let mut last = name.1;
        // "Quốc vương Hamad của Bahrain"
        if title.of.is_none()
            && doc.has_role(last, Role::Of)
            && let Some(code) = doc.sense(doc.next(last), bodies::country)
        {
            title.of = Some(Side::State(code));
            last = doc.next(doc.next(last));
        }
        let told = Raw {
            first: at,
            last,
            what: What::Person { name, title: Some(title), gender },
            weight: Weight::Full,
        };
        return Some(second_title(doc, told, title));
    }
    match title.office() {
        Some(office @ (Office::Official | Office::Expert)) => {
            let what =
                What::Source { kind: ActorKind::Person, office: Some(office), of: title.of, count: None };
            Some(extended(doc, Raw { first: at, last: title.last, what, weight: Weight::Full }))
        }
        _ => raw(at, title.last, What::Title(title)),
    }
}

/// "Ngoại trưởng Nga - Mỹ": who holds the office on the other side of a dash.
pub(super) fn other_holder(doc: &Doc<'_>, one: &Raw) -> Option<Raw> {
    let What::Title(title) = one.what else { return None };
    let dash = doc.is_kind(one.last, Kind::Dash);
    let at = one.last + 1;
    let state = |s| if let Sense::State(code) | Sense::StateShort(code) = s { Some(code) } else { None };
    let code = doc.sense(at, state).filter(|_| dash && title.rules())?;
    let (Side::State(first), last) = (title.of?, doc.next(at)) else { return None };
    let other = Title { first: at, last, of: Some(Side::State(code)), either: None, ..title };
    raw(at, last, What::Title(other)).filter(|_| code != first)
}

/// "Tướng X, chỉ huy quân đội Sudan,": a further title of somebody who has one, in commas; not the next of a list.
fn second_title(doc: &Doc<'_>, raw: Raw, first: Title) -> Raw {
    let What::Person { name, gender, .. } = raw.what else { return raw };
    let comma = |at| doc.is_kind(at, Kind::Comma);
    let Some(second) = title_after_comma(doc, raw.last).filter(|t| t.complete && comma(t.last)) else {
        return raw;
    };
    let listed = doc.has_role(second.last + 1, Role::And)
        || title::title(doc, second.last + 1).is_some()
        || named(doc, second.last + 1).is_some();
    let one_side = match (first.of, second.of) {
        (Some(Side::State(_)), Some(Side::Entity(_))) => true,
        (Some(a), Some(b)) => a == b && !(first.rules() && second.rules()),
        _ => !(first.rules() && second.rules()),
    };
    if listed || !one_side {
        return raw;
    }
    let title = Some(first.joined_with(second));
    Raw { last: second.last, what: What::Person { name, title, gender }, ..raw }
}

/// The name that a title belongs to: right behind it, behind an honorific, or behind a comma.
pub(super) fn name_behind(doc: &Doc<'_>, title: Title) -> Option<((u32, u32), Option<Gender>)> {
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
            // "Tổng thống Peru, Hugo Salas nói"
            let leads = title.rules()
                && doc.sentences.get(doc.sentence_of(title.first)).is_some_and(|s| s.first == title.first);
            (apposed && (closed || leads)).then_some(((behind, end), None))
        })
        .or_else(|| {
            // "Ngoại trưởng Nga, ông Petrov", "em gái lãnh đạo Cuba - bà Ruiz", "trưởng đoàn Nga là ông Petrov"
            let kind = doc.token(at)?.kind;
            let (comma, is) = (kind == Kind::Comma, doc.has_role(at, Role::Is));
            let joint = comma || is || kind == Kind::Dash;
            let bare = || is.then(|| direct(doc.next(at))).flatten();
            let behind = || polite(doc.next(at)).or_else(bare);
            let found = (joint && title.of.is_some()).then(behind).flatten()?;
            // "After meeting the chancellor of Germany, Mr X said": another.
            let acts = doc.token(found.0.1).is_some_and(|t| t.is_word());
            (!(comma && acts && title::is_met(doc, title.first))).then_some(found)
        })
}

pub(super) fn honorific(doc: &Doc<'_>, at: u32) -> Option<Gender> {
    doc.sense(at, |s| if let Sense::Honorific(gender) = s { Some(gender) } else { None })
}

/// "ông Lavrov", and what stands in apposition to it.
pub(super) fn honoured(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let gender = honorific(doc, at)?;
    let begin = doc.next(at);
    let end = name::name(doc, begin, Lead::Honorific)?;
    Some(apposed(
        doc,
        Raw {
            first: at,
            last: end,
            what: What::Person { name: (begin, end), title: None, gender: Some(gender) },
            weight: Weight::Full,
        },
    ))
}

/// Capitalised words without a title.
pub(super) fn named(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let end = name::name(doc, at, Lead::Nothing)?;
    let sentence_start = doc.sentences.get(doc.sentence_of(at)).is_some_and(|s| s.first == at);
    if sentence_start && end == at + 1 && !name::is_foreign(doc, at) {
        return None;
    }
    let plain = Raw { first: at, last: end, what: What::Bare { name: (at, end) }, weight: Weight::Full };
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
    if end == at + 1 && (paired_name(doc, at) || says(doc, at) || one_of_two(doc, at)) {
        return raw(at, end, What::Person { name: (at, end), title: None, gender: None });
    }
    let abbreviation = end == at + 1 && doc.token(at).is_some_and(|t| t.shape == Shape::Upper);
    (!abbreviation).then_some(plain)
}

/// "Hale said", "Hale met Stein": whoever does, where a clause begins, what only people do.
fn says(doc: &Doc<'_>, at: u32) -> bool {
    let cue = |s| matches!(s, Sense::Cue(_));
    let meets = |s| matches!(s, Sense::Meeting(word) if word.is_verb());
    let met = || name::name(doc, doc.next(at + 1), Lead::Nothing).is_some();
    let acts = || doc.senses_at(past_time(doc, at + 1)).any(cue) || doc.senses_at(at + 1).any(meets) && met();
    is_whole(doc, at) && begins_clause(doc, at) && acts()
}

/// "(Hale) on 22 February also (said)": the token behind a time and adverbs.
fn past_time(doc: &Doc<'_>, mut at: u32) -> u32 {
    for _ in 0..WHEN {
        let figure = doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Number | Kind::Slash | Kind::Dash));
        if !figure && !doc.is_of_at(at, Family::Times) && !doc.has_any_role(at, &[Role::Also, Role::Past]) {
            break;
        }
        at = doc.next(at);
    }
    at
}

/// "The meeting between Hale and Stein": one of two bare names who meet.
fn one_of_two(doc: &Doc<'_>, at: u32) -> bool {
    let between = |at: u32| {
        let event = |s| matches!(s, Sense::Meeting(word) if word.is_event());
        doc.senses_at(at).any(|s| matches!(s, Sense::Meeting(word) if word.is_between()))
            && doc.marks_in(at.saturating_sub(EVENT), at).iter().any(|mark| doc.senses(*mark).any(event))
    };
    let bare = |at: u32| name::name(doc, at, Lead::Nothing) == Some(at + 1) && is_whole(doc, at);
    let two = |one: u32| {
        between(doc.previous(one)) && bare(one) && doc.has_role(one + 1, Role::And) && bare(one + 2)
    };
    two(at) || at >= 2 && two(at - 2)
}

/// Whether the word at `at` can be a family name by itself: foreign, and no initial or abbreviation.
fn is_whole(doc: &Doc<'_>, at: u32) -> bool {
    let word = doc.token(at).is_some_and(|t| t.shape == Shape::Capital && t.end - t.start > SHORT);
    word && name::is_foreign(doc, at)
}

/// Whether a clause begins at `at`: with the sentence, or behind a mark or a conjunction.
fn begins_clause(doc: &Doc<'_>, at: u32) -> bool {
    let opens = |kind| {
        matches!(kind, Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::QuoteClose | Kind::QuoteStraight)
    };
    let joins = [Role::That, Role::Clause, Role::But];
    let before = doc.previous(at);
    doc.sentences.get(doc.sentence_of(at)).is_some_and(|s| s.first == at)
        || doc.token(before).is_some_and(|t| opens(t.kind))
        || doc.has_any_role(before, &joins)
}

/// How many tokens before "between" the word for the meeting stands.
const EVENT: u32 = 6;

/// How many words and figures a time between a name and its verb has at most.
const WHEN: usize = 6;

/// Names of so many bytes are rather short for something else.
const SHORT: u32 = 3;

/// The title behind a comma, as far as it is certain, where no other name follows it.
pub(super) fn title_after_comma(doc: &Doc<'_>, at: u32) -> Option<Title> {
    let comma = doc.token(at)?.kind == Kind::Comma;
    let title = title::title(doc, at + 1).filter(|_| comma)?;
    name_behind(doc, title).is_none().then_some(title)
}

/// "Trump - Putin": two bare names joined by a hyphen are people who meet.
pub(super) fn paired_name(doc: &Doc<'_>, at: u32) -> bool {
    let dash = |at: u32| doc.is_kind(at, Kind::Dash);
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

/// The token behind an indefinite article at `at`, or `at`.
fn article_behind(doc: &Doc<'_>, at: u32) -> u32 {
    let article = doc.senses_at(at).any(|s| s == Sense::Time(TimeWord::Number(1)));
    if article { doc.next(at) } else { at }
}

/// How far the words behind a title in apposition may reach: ", chủ tịch ủy ban các vấn đề sông ngòi,".
const DESCRIPTION: u32 = 20;

/// The comma, or the mark that opened it, that closes the description that begins at `at`, where nothing but a description lies between; else `at`.
fn description_end(doc: &Doc<'_>, at: u32, mark: Kind) -> u32 {
    let mut here = at;
    while here < at + DESCRIPTION {
        match doc.token(here) {
            Some(token) if token.kind == Kind::Comma => return here,
            Some(token) if token.kind == mark && !token.glued => return here,
            Some(token)
                if token.is_word()
                    || matches!(token.kind, Kind::Number | Kind::Dash | Kind::Open | Kind::Close) => {}
            _ => return at,
        }
        if description::ends_description(doc, here) {
            return at;
        }
        here = doc.next(here);
    }
    at
}

/// The master whose name a mention's title holds: "X, adviser to the prime minister Z,", "the sister of Z".
pub(super) fn master(doc: &Doc<'_>, raw: &Raw) -> Option<Raw> {
    let (What::Person { title: Some(title), .. } | What::Title(title)) = raw.what else { return None };
    titled(doc, title.master()?)
}

/// The mentions, with the masters that their titles hold.
pub(super) fn with_masters<'r>(doc: &Doc<'_>, raws: &'r [Raw]) -> Cow<'r, [Raw]> {
    if raws.iter().all(|raw| master(doc, raw).is_none()) {
        return Cow::Borrowed(raws);
    }
    Cow::Owned(raws.iter().flat_map(|raw| master(doc, raw).into_iter().chain([*raw])).collect())
}

/// Takes up a title in apposition: ", cố vấn của Tổng thống Nga,", "- người phát ngôn Điện Kremlin -", "(Bộ trưởng …)".
pub(super) fn apposed(doc: &Doc<'_>, raw: Raw) -> Raw {
    let Some(mark) = doc.token(raw.last) else { return raw };
    if !matches!(mark.kind, Kind::Comma | Kind::Dash | Kind::Open) {
        return raw;
    }
    let begin = article_behind(doc, raw.last + 1);
    let Some(mut title) = title::title(doc, begin) else { return raw };
    if let Some((name, _)) = name_behind(doc, title) {
        // "X Y, adviser to the prime minister Z,": the name behind is the master's. Else it is another person's title,
        // unless what follows can only be a firm's name.
        let closed = doc.token(name.1).is_some_and(|t| t.kind == Kind::Comma || t.kind == mark.kind);
        let masters = closed && title.either.is_some_and(|(_, end)| end == name.1);
        let others =
            title.of.is_some() || name::looks_like_person(doc, name.0, name.1) || name.1 < name.0 + 2;
        if others && !masters || raw.last < raw.first + 2 {
            return raw;
        }
        title.last = name.1;
        title.complete = true;
    }
    if mark.kind != Kind::Open {
        let end = description_end(doc, title.last, mark.kind);
        title.complete |= end > title.last;
        title.last = end;
    }
    let Some(close) = doc.token(title.last) else { return raw };
    let before =
        |form| doc.mark_before(raw.first).is_some_and(|m| doc.senses(m).any(|s| s == Sense::CueForm(form)));
    let ends = matches!(close.kind, Kind::Comma | Kind::Stop | Kind::QuoteOpen | Kind::QuoteStraight);
    let described = doc.has_any_role(title.last, &[Role::About, Role::At, Role::Of]);
    let closes = match mark.kind {
        Kind::Open => close.kind == Kind::Close,
        Kind::Dash => {
            close.kind == Kind::Dash
                || close.kind == Kind::Comma && title.complete && raw.last > raw.first + 1
        }
        // "Theo ông Peskov, Tổng thống Nga sẽ …": the title begins what he says.
        _ if before(CueForm::According) => ends,
        _ => ends || described || title.complete && !title.rules(),
    };
    if !closes {
        return raw;
    }
    let (name, had, gender) = match raw.what {
        What::Person { name, title, gender } => (name, title, gender),
        What::Bare { name } => (name, None, None),
        _ => return raw,
    };
    let last = title.last + u32::from(matches!(close.kind, Kind::Dash | Kind::Close));
    let told = Raw { last, what: What::Person { name, title: Some(title), gender }, ..raw };
    if had.is_some() {
        return Raw { last, ..raw };
    }
    // ", chủ tịch ủy ban, trưởng đoàn đàm phán,": the first of several titles counts.
    if close.kind == Kind::Comma { apposed(doc, told) } else { told }
}
