//! Who stands before a verb and can be its subject.

use smallvec::smallvec;

use crate::actors::{self, ActorIx, Mention};
use crate::lexicon::{CueForm, Role, Sense};
use crate::segment::Kind;

use super::parties::{LIST, Names, is_medium, is_person, is_state, list};
use super::words::{Aid, MeetingWord, aids, words};
use super::{Text, comma};

/// How many names back a subject is looked for.
const BACK: usize = 16;

/// The last name in `first..last` that can be a subject, with those joined to it.
pub(super) fn before<'a>(text: &Text<'a, '_>, first: u32, last: u32) -> Names<'a> {
    let names = text.cast.mentions_in(first, last);
    let told = |name: &Mention| is_source(text, name) && comma(text, name.last);
    // "Met A, B and received C": B was met.
    let verb = text.doc.mark_at(last).is_some_and(|mark| {
        words(text.doc, mark).any(|word| word.is_verb() || word == MeetingWord::Aid(Aid::Host))
    });
    let met =
        |name: &Mention| verb && text.doc.has_role(name.last, Role::And) && text.doc.next(name.last) == last;
    let fit = |name: &&Mention| {
        name.last <= last && can_act(text, name) && !governed(text, name) && !told(name) && !met(name)
    };
    let close = names.iter().rev().take(BACK).filter(fit);
    let person = close.clone().find(|name| is_person(text, name) || joined_to_person(text, name, first));
    let Some(mut found) = person.or_else(|| close.clone().next()) else { return Names::new() };
    // "A, who serves B, met": the name before the apposition is the subject.
    if comma(text, found.last)
        && let Some(head) = close.clone().rfind(|name| comma(text, name.last) && is_person(text, name))
    {
        found = head;
    }
    if let Some(holders) = holders(text, found, last) {
        return holders;
    }
    let mut subject: Names<'a> = smallvec![found];
    // "A together with B and C met".
    if text.doc.has_role(found.last, Role::With)
        && let Some((names, _)) = list(text, text.doc.next(found.last), last)
    {
        // Not his wife, nor "a member of his delegation".
        let side = |name: &&Mention| name.actors.iter().all(|ix| text.cast.actor(*ix).side().is_some());
        subject.extend(names.into_iter().filter(side));
    }
    let mut at = found.first;
    for _ in 0..LIST {
        let Some(other) = joined(text, at, first).or_else(|| listed(text, &subject, at, first)) else {
            break;
        };
        subject.push(other);
        at = other.first;
    }
    subject
}

/// "The leaders of A, B and C met": whoever leads A, with the states behind the comma.
fn holders<'a>(text: &Text<'a, '_>, first: &'a Mention, last: u32) -> Option<Names<'a>> {
    let unnamed = |ix: &ActorIx| text.cast.actor(*ix).side().is_some() && !text.named(*ix);
    let title = first.form == actors::Form::Title && first.actors.iter().all(unnamed);
    let holder = title && comma(text, first.last) && !is_source(text, first);
    let (names, _) = holder.then(|| list(text, first.first, last)).flatten()?;
    (names.len() > 2 && names[1..].iter().all(|name| is_state(text, name))).then_some(names)
}

/// "A, B and C met": a state before the comma, where states follow it.
fn listed<'a>(text: &Text<'a, '_>, list: &[&'a Mention], at: u32, first: u32) -> Option<&'a Mention> {
    let comma = at.checked_sub(1).filter(|at| *at > first && list.len() > 1 && comma(text, *at))?;
    // "A together with B, C and D".
    let with = |name: &Mention| text.doc.has_role(text.doc.previous(name.first), Role::With);
    let state = |name: &Mention| is_state(text, name) && (with(name) || !governed(text, name));
    let other =
        text.cast.mention_over(comma.checked_sub(1)?).filter(|m| m.first >= first && m.last == comma)?;
    list.iter().all(|name| state(name)).then_some(other).filter(|name| state(name) && !is_source(text, name))
}

/// "According to A, B and C met": not A.
fn is_source(text: &Text<'_, '_>, name: &Mention) -> bool {
    let according = |s| s == Sense::CueForm(CueForm::According);
    text.doc.senses_at(text.doc.previous(name.first)).any(according)
}

/// "The officials of A and B": the second name alone is a state, the first is people.
fn joined_to_person(text: &Text<'_, '_>, name: &Mention, first: u32) -> bool {
    joined(text, name.first, first).is_some_and(|other| is_person(text, other))
}

/// The name joined to the one at `at` by "and" before it.
fn joined<'a>(text: &Text<'a, '_>, at: u32, first: u32) -> Option<&'a Mention> {
    let before = text.doc.previous(at);
    // "A and the government of B".
    let body = |s| matches!(s, Sense::BodyNoun(_)).then_some(());
    let link = if text.doc.sense(before, body).is_some() { text.doc.previous(before) } else { before };
    let joins = text.doc.has_role(link, Role::And)
        || text.doc.has_role(link, Role::With)
        || text.doc.is_kind(link, Kind::Dash);
    if !joins || link <= first {
        return None;
    }
    // "The delegation of A, led by B, and that of C": B.
    let led = text.doc.mark_before(link).filter(|mark| aids(text.doc, mark.first, Aid::Lead));
    let end = led.map_or_else(|| text.doc.before_bracket(link), |mark| mark.first);
    text.cast.mention_over(end.checked_sub(1)?).filter(|other| other.first >= first && other.last == end)
}

/// Media and places tell of meetings; they do not meet.
fn can_act(text: &Text<'_, '_>, name: &Mention) -> bool {
    !is_medium(text, name)
}

/// A name that a preposition or the verb of another meeting governs is no subject, nor is one joined to such a name.
fn governed(text: &Text<'_, '_>, name: &Mention) -> bool {
    let mut first = name.first;
    for _ in 0..LIST {
        let Some(mark) = text.doc.mark_before(first) else { return false };
        let role = |role| text.doc.has_role(mark.first, role);
        if role(Role::And)
            && let Some(other) = mark.first.checked_sub(1).and_then(|at| text.cast.mention_over(at))
        {
            first = other.first;
            continue;
        }
        let verb = words(text.doc, mark).any(|w| {
            matches!(
                w,
                MeetingWord::Verb(_)
                    | MeetingWord::Event(_)
                    | MeetingWord::Aid(Aid::Host | Aid::Between | Aid::Go)
            )
        });
        let prepositions = [Role::With, Role::Of, Role::About, Role::From, Role::At, Role::To];
        return verb || prepositions.into_iter().any(role);
    }
    false
}
