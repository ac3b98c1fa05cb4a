//! One pass over the marks: every place that names somebody, as it stands, before anybody is told from anybody else.

use crate::lexicon::{EntityId, Family, Gender, GroupSize, PronounKind, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Country, Office};
use crate::segment::{Kind, Token};
use crate::times::Time;

use super::bodies::{body, country, medium, organization};
use super::known::known;
use super::name::{self, Lead};
use super::people::{honoured, named, other_holder, titled};
use super::sources::{Count, counted};
use super::title::{Side, Title};

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
        count: Option<Count>,
    },
    State(Country),
    Entity(EntityId),
    /// A government body: its noun, and whose it is, if told; "the government of President X" names its leader too.
    Body {
        noun: EntityId,
        country: Option<Country>,
        leader: Option<Leader>,
    },
    /// An organisation or medium that the lexicon does not know, by the tokens of its name.
    Unknown {
        kind: ActorKind,
        name: (u32, u32),
    },
    Pronoun(PronounKind),
    Group(GroupSize),
}

/// Whose government it is: the tokens of the name, and the title before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leader {
    pub(super) name: (u32, u32),
    pub(super) title: Option<Title>,
}

/// A mention as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Raw {
    pub(super) first: u32,
    /// The token after its last.
    pub(super) last: u32,
    pub(super) what: What,
    pub(super) weight: Weight,
}

/// What a mention says about whom it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// That it takes part in the story.
    Full,
    /// What a matter, an event or a journey is about: it takes part if something else says so.
    Background,
    /// Only where something is.
    Place,
}

/// News names somebody in one of so many words.
const SPARSE: usize = 12;

/// … and the text under a picture so many.
const FEW: usize = 4;

/// Every mention of the text, in order, without overlap.
pub(super) fn scan(doc: &Doc<'_>, times: &[Time]) -> Vec<Raw> {
    let mut raws = Vec::with_capacity(doc.tokens.len() / SPARSE + FEW);
    let mut times = times.iter().peekable();
    for paragraph in &doc.paragraphs {
        let mut at = paragraph.first;
        while at < paragraph.last {
            if !may_begin(doc, at) {
                at = doc.next(at);
                continue;
            }
            while times.next_if(|time| time.last <= at).is_some() {}
            if let Some(time) = times.peek().filter(|time| time.first <= at) {
                at = time.last;
                continue;
            }
            if let Some(last) = thing(doc, at) {
                at = last;
                continue;
            }
            match mention(doc, at) {
                Some(mut raw) if raw.last > at && raw.last <= paragraph.last => {
                    if raws.last().is_some_and(|before| goes_on(doc, before, &raw)) {
                        raw.weight = Weight::Place;
                    }
                    at = raw.last;
                    raws.push(raw);
                    if let Some(other) = other_holder(doc, &raw) {
                        at = other.last;
                        raws.push(other);
                    }
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
        && (doc.is_kind(before.last, Kind::Comma) || doc.has_role(before.last, Role::And));
    before.weight == Weight::Place
        && listed
        && matches!((before.what, raw.what), (What::State(_), What::State(_)))
}

/// "tàu sân bay Carl Vinson": the token after the name of a thing, which names nobody.
fn thing(doc: &Doc<'_>, at: u32) -> Option<u32> {
    let noun = doc.is_of_at(at, Family::Names) && doc.senses_at(at).any(|s| s == Sense::ThingNoun);
    noun.then(|| name::name(doc, doc.next(at), Lead::Nothing)).flatten()
}

/// Nothing begins a mention but a term that names, a capital or a figure: most tokens begin none.
fn may_begin(doc: &Doc<'_>, at: u32) -> bool {
    let telling = |token: Token| token.kind == Kind::Number || token.is_capitalised();
    doc.is_of_at(at, Family::Names) || doc.token(at).is_some_and(telling)
}

/// The kinds of mentions, the more telling first.
fn mention(doc: &Doc<'_>, at: u32) -> Option<Raw> {
    let token = doc.token(at)?;
    if !doc.is_of_at(at, Family::Names) {
        return match token.kind {
            Kind::Number => counted(doc, at),
            _ if token.is_capitalised() => named(doc, at),
            _ => None,
        };
    }
    counted(doc, at)
        .or_else(|| titled(doc, at))
        .or_else(|| honoured(doc, at))
        .or_else(|| body(doc, at))
        .or_else(|| medium(doc, at))
        .or_else(|| organization(doc, at))
        .or_else(|| known(doc, at))
        .or_else(|| pronoun(doc, at))
        .or_else(|| named(doc, at))
}

pub(super) fn raw(first: u32, last: u32, what: What) -> Option<Raw> {
    Some(Raw { first, last, what, weight: Weight::Full })
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
