//! The place that a phrase names: `khách sạn X ở Hà Nội`, `Riyadh, Saudi Arabia`.

use crate::actors::{ActorIx, Cast, Mention};
use crate::lexicon::{Role, Sense, is_syllable};
use crate::mark::{Doc, Mark};
use crate::model::{ActorKind, Country, Place};
use crate::segment::Kind;
use crate::text::with_folded;

use super::words::{Aid, MeetingWord, aids};

/// How many venue nouns and names one place has at most, and how many larger places are named behind it.
const PARTS: usize = 4;

/// A place, and whether it is no closer than a whole state or region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    pub(super) place: Place,
    pub(super) wide: bool,
    /// Somebody goes there: it stands right behind the word for that.
    pub(super) goal: bool,
}

/// The state in which a place is, if it is told where.
pub(super) fn country(site: Option<&Site>) -> Option<Country> {
    site.and_then(|site| site.place.country)
}

/// The place named from token `at` on, and the token after it; of "Syria, in Geneva" the closer one.
pub(super) fn read(doc: &Doc<'_>, cast: &Cast, at: u32) -> Option<(Site, u32)> {
    let found = one(doc, cast, at)?;
    let closer = || one(doc, cast, doc.next(found.1)).filter(|closer| !closer.0.wide);
    let goes_on = found.0.wide && doc.has_role(found.1, Role::At);
    goes_on.then(closer).flatten().or(Some(found))
}

fn one(doc: &Doc<'_>, cast: &Cast, at: u32) -> Option<(Site, u32)> {
    let at = if doc.has_role(at, Role::At) { doc.next(at) } else { at };
    let (mut end, mut country, mut named, mut wide) = (at, None, false, true);
    // What a headline ends with does not go on in the paragraph below.
    let last = doc.sentences.get(doc.sentence_of(at)).map_or(at, |sentence| sentence.last);
    for _ in 0..PARTS {
        if end >= last {
            break;
        }
        if let Some(mark) = venue(doc, end) {
            named |= doc.token(end).is_some_and(|t| t.is_capitalised());
            (wide, end) = (false, mark.last);
        } else if let Some((code, mark)) = geo(doc, end) {
            country = country.or(code);
            named = true;
            wide &=
                doc.senses(mark).all(|s| matches!(s, Sense::State(_) | Sense::StateShort(_) | Sense::Region));
            end = mark.last;
        } else if let Some(owner) = owner(cast, end).filter(|_| !wide && !named) {
            let side = owner.actors.iter().find_map(|ix| cast.actor(*ix).side()?.parse().ok());
            (country, named, end) = (country.or(side), true, owner.last);
        } else if country.is_some() {
            // Behind a state or city a capital letter begins something else.
            break;
        } else if let Some(last) = name(doc, cast, end, !wide) {
            (named, wide, end) = (true, false, last);
        } else {
            break;
        }
    }
    if end == at {
        return None;
    }
    let (mut last, mut name_end) = (end, end);
    // Nor does a state lie in another: "A, B and C".
    let within = |code: Option<Country>, country: Option<Country>| {
        !wide || country.is_none() || code.is_none() || code == country
    };
    while let Some((code, next)) = larger(doc, last)
        .filter(|(code, _)| !(wide && doc.has_role(last, Role::At)) && within(*code, country))
    {
        if !named {
            name_end = next;
            named = true;
        }
        // "The embassy of A in B" is in B.
        country = if doc.has_role(last, Role::At) { code.or(country) } else { country.or(code) };
        last = next;
    }
    let place = Place::new(doc.slice(at, name_end), country);
    named.then(|| (Site { place, wide, goal: false }, close(doc, last)))
}

/// The place or region that starts at `at`, and the state it lies in.
fn geo(doc: &Doc<'_>, at: u32) -> Option<(Option<Country>, Mark)> {
    if let Some((code, mark)) = country_at(doc, at) {
        return Some((Some(code), mark));
    }
    let mark = doc.mark_at(at)?;
    doc.senses(mark).any(|s| s == Sense::Region).then_some((None, mark))
}

/// The state that the mark at `at` names or lies in.
fn country_at(doc: &Doc<'_>, at: u32) -> Option<(Country, Mark)> {
    let mark = doc.mark_at(at)?;
    let country = doc.senses(mark).find_map(|sense| match sense {
        Sense::State(code) | Sense::StateShort(code) | Sense::Capital(code) | Sense::Place(code) => {
            Some(code)
        }
        Sense::Entity(id) => {
            doc.entity(id).country.filter(|_| doc.entity(id).kind == ActorKind::GovernmentBody)
        }
        _ => None,
    })?;
    Some((country, mark))
}

/// "The headquarters of the party": whoever is named right behind the word for a venue, and is no person.
fn owner(cast: &Cast, at: u32) -> Option<&Mention> {
    let person = |ix: &ActorIx| cast.actor(*ix).kind == ActorKind::Person;
    cast.mention_over(at).filter(|name| name.first == at && !name.actors.iter().any(person))
}

fn venue(doc: &Doc<'_>, at: u32) -> Option<Mark> {
    doc.mark_at(at).filter(|mark| aids(doc, mark.first, Aid::Venue))
}

/// Capitalised words that name nobody, unless they follow the word for a venue: the token after them.
fn name(doc: &Doc<'_>, cast: &Cast, at: u32, venue: bool) -> Option<u32> {
    let free = |at| {
        let capital = doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised());
        // A hotel may be called after a person.
        let person = !venue
            && cast.mention_over(at).is_some_and(|mention| {
                mention.actors.iter().any(|ix| cast.actor(*ix).kind != ActorKind::State)
            });
        let known = text_mark(doc, at, |s| {
            matches!(
                s,
                Sense::Time(_)
                    | Sense::Meeting(MeetingWord::Event(_) | MeetingWord::Aid(Aid::Talks))
                    | Sense::Honorific(_)
                    | Sense::Office(_)
            )
        });
        capital && !person && !known
    };
    let mut end = at;
    while end < at + 8 {
        if free(end) {
            end += 1;
        } else if end > at && joins(doc, end) && (free(end + 1) || joins(doc, end + 2) && free(end + 3)) {
            end += 1 + u32::from(!free(end + 1)) * 2;
        } else {
            break;
        }
    }
    // A term that only begins with a capital: "Nhà Quốc hội".
    if let Some(mark) = doc.mark_over(end).filter(|mark| end > at && mark.first < end) {
        end = mark.last;
    }
    // The first syllable of a longer word: "Ngân hàng".
    let plain = |at: u32| {
        doc.token(at).is_some_and(|t| t.is_word() && !t.is_capitalised()) && doc.mark_over(at).is_none()
    };
    let syllable = end == at + 1 && doc.token(at).is_some_and(|t| with_folded(t.text(doc.text), is_syllable));
    (end > at && !(syllable && plain(end))).then_some(end)
}

fn text_mark(doc: &Doc<'_>, at: u32, fit: impl Fn(Sense) -> bool) -> bool {
    doc.mark_over(at).is_some_and(|mark| doc.senses(mark).any(fit))
}

fn joins(doc: &Doc<'_>, at: u32) -> bool {
    doc.is_kind(at, Kind::Dash)
}

/// A larger place behind the one that ends before `at`: `, bang Alaska`, `(Bỉ)`, `của Ả Rập`.
fn larger(doc: &Doc<'_>, at: u32) -> Option<(Option<Country>, u32)> {
    let token = doc.token(at)?;
    let opens = matches!(token.kind, Kind::Comma | Kind::Open)
        || doc.has_role(at, Role::Of)
        || doc.has_role(at, Role::At);
    if !opens {
        return None;
    }
    let start = doc.next(at);
    let geo = venue(doc, start).map_or(start, |mark| mark.last);
    match country_at(doc, geo) {
        // After a comma a state may begin the next clause: only one that another mark follows belongs here.
        Some((_, mark)) if token.kind == Kind::Comma && runs_on(doc, mark.last) => None,
        Some((code, mark)) => Some((Some(code), mark.last)),
        None => None,
    }
}

/// Whether a sentence goes on right after `at` without a pause, so that what ends there is its subject.
fn runs_on(doc: &Doc<'_>, at: u32) -> bool {
    let word = doc.token(at).is_some_and(|t| t.is_word());
    let light = doc.mark_at(at).is_some_and(|mark| {
        doc.senses(mark).any(|s| {
            matches!(s, Sense::Time(_) | Sense::Role(Role::At | Role::And | Role::Clause | Role::About))
        })
    });
    word && !light
}

/// Past the closing bracket right at `at`.
fn close(doc: &Doc<'_>, at: u32) -> u32 {
    at + u32::from(doc.is_kind(at, Kind::Close))
}
