//! One mention of a meeting: who, where, when and how, as far as its own clause tells.

use crate::actors::{ActorIx, Mention};
use crate::lexicon::Role;
use crate::model::{ActorKind, Basis, Edtf, Place};
use crate::segment::Kind;

use super::parties::{actors, apart, list, subject};
use super::status::{self, Outlook};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, aids, words};
use super::{Text, place};

/// A mention of a meeting.
#[derive(Debug, Clone)]
pub(super) struct Sighting {
    pub(super) called: Called,
    pub(super) form: Form,
    pub(super) position: Option<Aid>,
    /// The clause that is the evidence.
    pub(super) span: (u32, u32),
    pub(super) parties: Vec<ActorIx>,
    pub(super) place: Option<Place>,
    pub(super) when: Option<(Edtf, Basis)>,
    pub(super) outlook: Outlook,
    pub(super) round: Option<u32>,
    /// "This meeting": it was named before.
    pub(super) definite: bool,
    /// "Another meeting", "the last meeting": it is not the one named before.
    pub(super) other: bool,
    /// "Meetings", and talks without a word for one event.
    pub(super) several: bool,
    pub(super) title: bool,
}

/// What follows a trigger.
#[derive(Debug, Default)]
struct Tail<'a> {
    /// Whom one meets: after "with", "between" or the verb.
    partners: Vec<&'a Mention>,
    /// Whose meeting it is: after "of".
    owners: Vec<&'a Mention>,
    all_named: bool,
    place: Option<Place>,
    time: Option<usize>,
    round: Option<u32>,
    definite: bool,
    other: bool,
    end: u32,
    /// Where the noun phrase ends and its verb may follow.
    phrase: Option<u32>,
}

/// The mentions of meetings that a trigger makes: several where one person meets several others in turn.
pub(super) fn sightings(text: &Text<'_, '_>, trigger: &Trigger) -> Vec<Sighting> {
    let tail = tail(text, trigger);
    if !possible(text, trigger, &tail) {
        return Vec::new();
    }
    let mut partners = tail.partners.iter().chain(&tail.owners).copied().collect::<Vec<_>>();
    let own = match tail.all_named {
        true => Vec::new(),
        false => subject_of(text, trigger, &tail),
    };
    let first = own.iter().map(|n| n.first).chain(prelude(text, trigger)).filter(|f| *f < trigger.first);
    let first = first.min().unwrap_or(trigger.first).max(trigger.sentence.0);
    let span = (near(first, trigger.first), tail.end.max(trigger.last));
    let (when, place) = (when(text, trigger, &tail), tail.place.clone());
    let base = Sighting {
        called: trigger.called,
        form: trigger.form,
        position: trigger.position,
        span,
        parties: Vec::new(),
        place,
        when,
        outlook: status::read(text, trigger, (tail.phrase.unwrap_or(tail.end), trigger.reach.1)),
        round: tail.round,
        definite: tail.definite || trigger.form == Form::Happening,
        other: tail.other,
        several: trigger.form == Form::Bare || plural(text, trigger),
        title: text.is_title(trigger.first),
    };
    let splits = !tail.all_named && matches!(trigger.called, Called::Bilateral | Called::Call | Called::Exchange);
    let mut groups: Vec<Vec<&Mention>> = Vec::new();
    for name in tail.partners.iter().copied() {
        match groups.last_mut() {
            Some(group) if !splits || !group.iter().any(|other| apart(text, other, name)) => group.push(name),
            _ => groups.push(vec![name]),
        }
    }
    if groups.len() < 2 {
        partners.extend(&own);
        return vec![Sighting { parties: actors(text, &partners), ..base }];
    }
    let met = |(n, group): (usize, Vec<&Mention>)| {
        let (first, last) = (group[0].first, group[group.len() - 1].last);
        let span = if n == 0 { (span.0, last) } else { (first, last) };
        let parties = actors(text, &own.iter().copied().chain(group).chain(tail.owners.iter().copied()).collect::<Vec<_>>());
        Sighting { span, parties, ..base.clone() }
    };
    groups.into_iter().enumerate().map(met).collect()
}

/// How far before the trigger its evidence begins at most.
const PRELUDE: u32 = 24;

fn near(first: u32, trigger: u32) -> u32 {
    first.max(trigger.saturating_sub(PRELUDE))
}

/// The first token of the preposition before a noun.
fn prelude(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    trigger.position.map(|_| text.doc.previous(trigger.first))
}

/// "Meetings": a plural marker before the noun.
fn plural(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    trigger.first > 0 && text.doc.has_role(text.doc.previous(trigger.first), Role::Plural)
}

/// The other side where the phrase names only one: the subject of the clause, before or after it.
fn subject_of<'a>(text: &Text<'a, '_>, trigger: &Trigger, tail: &Tail<'a>) -> Vec<&'a Mention> {
    let before = subject(text, trigger);
    if !before.is_empty() {
        return before;
    }
    // "In a meeting with B, A said": the subject follows the comma.
    let comma = text.doc.token(tail.end).is_some_and(|t| t.kind == Kind::Comma);
    let follows = comma && trigger.form == Form::Noun && trigger.position.is_some();
    match text.cast.mentions_in(tail.end + 1, (tail.end + 3).min(trigger.sentence.1)).first() {
        Some(name) if follows => vec![name],
        _ => Vec::new(),
    }
}

/// Whether the word is used for a meeting here.
fn possible(text: &Text<'_, '_>, trigger: &Trigger, tail: &Tail<'_>) -> bool {
    let person = |names: &[&Mention]| {
        names.iter().flat_map(|n| &n.actors).any(|ix| text.cast.actor(*ix).kind == ActorKind::Person)
    };
    match trigger.form {
        Form::Noun | Form::Bare => true,
        Form::Happening => tail.definite,
        Form::Host => person(&tail.partners) && tail.partners.iter().any(|n| n.first <= trigger.last + 2),
        Form::Go => tail.place.is_some() && person(&subject(text, trigger)) && goes(text, trigger),
        Form::Verb if trigger.called == Called::Visit => tail.place.is_some() || person(&tail.partners),
        Form::Verb if trigger.called == Called::Session => tail.place.is_some() || tail.time.is_some(),
        Form::Verb => !tail.partners.is_empty() || tail.all_named,
    }
}

/// Going somewhere is a visit where an auxiliary stands before it.
fn goes(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let before = text.doc.previous(trigger.first);
    text.doc.mark_at(before).is_some_and(|mark| words(text.doc, mark).any(|w| matches!(w, MeetingWord::Sign(_))))
        || text.doc.has_role(before, Role::May)
}

/// How many words of its own a phrase holds before it is over.
const LOOSE: u32 = 12;

fn tail<'a>(text: &Text<'a, '_>, trigger: &Trigger) -> Tail<'a> {
    let limit = trigger.reach.1;
    let mut tail = Tail { end: trigger.last, ..Tail::default() };
    let (mut at, mut loose) = (trigger.last, 0);
    if trigger.form != Form::Noun || matches!(trigger.called, Called::Visit) {
        if let Some((found, end)) = goal(text, trigger) {
            (tail.place, tail.end, at) = (Some(found), end, end);
        }
    }
    while at < limit && loose < LOOSE {
        match step(text, trigger, &mut tail, at, limit) {
            Step::To(next) => {
                tail.end = next;
                at = next;
            }
            Step::Skip(next) => {
                loose += 1;
                at = next;
            }
            Step::Stop => break,
        }
    }
    tail.end = tail.end.min(limit.max(trigger.last));
    tail
}

/// Where somebody goes: right after the verb or noun.
fn goal(text: &Text<'_, '_>, trigger: &Trigger) -> Option<(Place, u32)> {
    let at = match text.doc.has_role(trigger.last, Role::To) {
        true => text.doc.next(trigger.last),
        false => trigger.last,
    };
    matches!(trigger.called, Called::Visit).then(|| place::read(text.doc, text.cast, at)).flatten()
}

enum Step {
    /// It belongs to the phrase, which goes on at this token.
    To(u32),
    /// It may belong to it if more follows.
    Skip(u32),
    Stop,
}

fn step<'a>(text: &Text<'a, '_>, trigger: &Trigger, tail: &mut Tail<'a>, at: u32, limit: u32) -> Step {
    let doc = text.doc;
    if let Some((number, time)) = text.time_at(at) {
        tail.time = tail.time.or(Some(number));
        return Step::To(time.last);
    }
    let Some(token) = doc.token(at) else { return Step::Stop };
    let open = tail.phrase.is_none();
    match token.kind {
        Kind::Comma => return after_comma(text, at + 1),
        Kind::Open | Kind::Close | Kind::Dash | Kind::Slash => return Step::Skip(at + 1),
        Kind::Word | Kind::Number => {}
        _ => return Step::Stop,
    }
    if open && aids(doc, at, Aid::Between)
        && let Some((names, end)) = list(text, doc.next(at), limit)
    {
        let actors = actors(text, &names);
        tail.all_named = actors.len() > 1;
        tail.partners.extend(names);
        return Step::To(end);
    }
    if open && doc.has_role(at, Role::With)
        && let Some((names, end)) = list(text, doc.next(at), limit)
    {
        tail.partners.extend(names);
        return Step::To(end);
    }
    if open && doc.has_role(at, Role::Of)
        && let Some((names, end)) = list(text, doc.next(at), limit)
    {
        tail.owners.extend(names);
        return Step::To(end);
    }
    if (doc.has_role(at, Role::At) || doc.has_role(at, Role::To) || aids(doc, at, Aid::During))
        && let Some((found, end)) = place::read(doc, text.cast, doc.next(at))
    {
        tail.place.get_or_insert(found);
        return Step::To(end);
    }
    words_of(text, trigger, tail, at, limit)
}

/// After a comma only a place or a time still belongs to the phrase.
fn after_comma(text: &Text<'_, '_>, at: u32) -> Step {
    let goes_on = text.time_at(at).is_some() || text.doc.has_role(at, Role::At);
    if goes_on { Step::Skip(at) } else { Step::Stop }
}

fn words_of<'a>(text: &Text<'a, '_>, trigger: &Trigger, tail: &mut Tail<'a>, at: u32, limit: u32) -> Step {
    let doc = text.doc;
    let next = doc.next(at);
    let own: Vec<MeetingWord> = doc.mark_at(at).map(|mark| words(doc, mark).collect()).unwrap_or_default();
    if let Some(round) = own.iter().find_map(|w| if let MeetingWord::Ordinal(n) = w { Some(*n) } else { None }) {
        tail.round = tail.round.or(Some(round));
        return Step::To(next);
    }
    if own.contains(&MeetingWord::Aid(Aid::Count))
        && let Some(round) = number(text, next)
    {
        tail.round = tail.round.or(Some(round));
        return Step::To(next + 1);
    }
    if doc.has_role(at, Role::This) || own.contains(&MeetingWord::Aid(Aid::Latest)) {
        tail.definite |= at <= trigger.last + 2 && !own.contains(&MeetingWord::Aid(Aid::Former));
        return Step::To(next);
    }
    if own.contains(&MeetingWord::Aid(Aid::Former)) || own.contains(&MeetingWord::Aid(Aid::Again)) {
        tail.other |= at <= trigger.last + 2;
        return Step::Skip(next);
    }
    if own.contains(&MeetingWord::Aid(Aid::Each)) {
        tail.all_named = true;
        tail.partners.extend(subject(text, trigger));
        return Step::To(next);
    }
    if own.iter().any(|w| matches!(w, MeetingWord::Sign(_) | MeetingWord::Aid(Aid::Occur))) {
        tail.phrase.get_or_insert(at);
        return Step::Skip(next);
    }
    if tail.phrase.is_none() && tail.partners.is_empty() && text.cast.mention_over(at).is_some()
        && let Some((names, end)) = list(text, at, limit)
    {
        tail.all_named = trigger.form == Form::Noun && actors(text, &names).len() > 1;
        tail.partners.extend(names);
        return Step::To(end);
    }
    if text.cast.mention_over(at).is_some() {
        return Step::Stop;
    }
    Step::Skip(next)
}

/// A small number in digits.
fn number(text: &Text<'_, '_>, at: u32) -> Option<u32> {
    let token = text.doc.token(at).filter(|t| t.kind == Kind::Number)?;
    token.text(text.doc.text).parse().ok().filter(|n| (1..=200).contains(n))
}

/// The day: said behind the trigger, before it in its clause, or in its sentence where the sentence tells of the meeting itself.
fn when(text: &Text<'_, '_>, trigger: &Trigger, tail: &Tail<'_>) -> Option<(Edtf, Basis)> {
    let value = |number: usize| text.times.get(number).and_then(|t| t.value.clone());
    if let Some(value) = tail.time.and_then(value) {
        return Some((value, Basis::Text));
    }
    let last_in = |first, last| text.times_in(first, last).next_back();
    let own = last_in(trigger.reach.0, trigger.first);
    let present = trigger.form == Form::Noun && matches!(trigger.position, Some(Aid::During | Aid::After));
    let wide = || match present {
        true => last_in(trigger.sentence.0, trigger.first).or_else(|| text.times_in(tail.end, trigger.sentence.1).next()),
        false => None,
    };
    own.or_else(wide).and_then(value).map(|value| (value, Basis::Text))
}
