//! With whom somebody meets: the names behind the prepositions of a meeting.

use smallvec::SmallVec;

use crate::actors::Mention;
use crate::lexicon::Role;
use crate::model::ActorKind;

use super::Text;
use super::parties::{actors, apart, is_person, list};
use super::tail::{BEHIND, Tail, takes_place};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, aids};

/// Names after "with", "between", "of", "with the participation of", "and".
pub(super) fn governed<'a>(
    text: &Text<'a, '_>,
    trigger: &Trigger,
    tail: &mut Tail<'a>,
    at: u32,
    limit: u32,
) -> Option<u32> {
    let doc = text.doc;
    let next = doc.next(at);
    if aids(doc, at, Aid::Among) {
        let (names, end) = list(text, next, trigger.sentence.1)?;
        tail.guests.extend(names);
        return Some(end);
    }
    // "A meeting that took place on Tuesday with B": right behind its verb the phrase goes on.
    if tail.phrase.is_some_and(|verb| at.saturating_sub(verb) > BEHIND || !tail.partners.is_empty()) {
        return None;
    }
    // "Discussed the talks between A and B": what they talk about is no meeting of theirs.
    // … nor is "will see a clash between A and B" at a conference.
    let of_another = tail.phrase.is_some_and(|verb| !takes_place(text, verb, at));
    if aids(doc, at, Aid::Between) && !(tail.topic && trigger.form == Form::Verb) && !of_another {
        let Some((mut names, mut end)) = list(text, next, limit) else {
            tail.strangers = trigger.form == Form::Noun && tail.phrase.is_none();
            return None;
        };
        // "Between A with B" is "between A and B".
        if doc.has_role(end, Role::With)
            && let Some((others, last)) = list(text, doc.next(end), limit)
        {
            names.extend(others);
            end = last;
        }
        tail.all_named = actors(text, &names).len() > 1;
        tail.partners.extend(names);
        return Some(end);
    }
    if doc.has_role(at, Role::With) {
        if (1..=3).any(|n| aids(doc, at + n, Aid::Home)) {
            tail.press |= tail.partners.is_empty();
            return None;
        }
        let Some((names, end)) = list(text, next, limit) else {
            let meets = at == trigger.last || trigger.form == Form::Noun && tail.phrase.is_none();
            tail.stranger |=
                meets && trigger.called != Called::Visit && doc.token(next).is_some_and(|t| t.is_word());
            return None;
        };
        tail.partners.extend(names);
        return Some(end);
    }
    // "With the envoy X of the embassy of B": whose he is.
    let served = tail.partners.last().filter(|name| name.last == at && is_person(text, name));
    if doc.has_role(at, Role::Of)
        && served.is_some()
        && let Some(name) = text.cast.mention_over(next)
        && name.actors.iter().all(|ix| institution(text.cast.actor(*ix).kind))
    {
        return Some(name.last);
    }
    // "The planned meeting of A and B".
    let plain = |verb: u32| doc.mark_at(verb).is_some_and(|mark| mark.last == at);
    // … and "the decision to meet B of A"; not "A went there and was the guest of B".
    let verb = matches!(trigger.form, Form::Verb | Form::Go | Form::Host);
    let owned = !verb || text.cast.mentions_in(trigger.clause, trigger.first).is_empty();
    if owned && doc.has_role(at, Role::Of) && !tail.topic && tail.phrase.is_none_or(plain) {
        let (names, end) = list(text, next, limit)?;
        tail.owners.extend(names);
        return Some(end);
    }
    let name =
        Some(text.cast.mention_over(next)?).filter(|name| name.first == next && !tail.partners.is_empty())?;
    let person = name.actors.iter().all(|ix| text.cast.actor(*ix).kind == ActorKind::Person);
    let closes = |at| {
        text.in_time(at)
            || text.in_time(at + 1)
            || doc.has_role(at, Role::At)
            || doc.token(at).is_none_or(|t| !t.is_word())
            || at >= limit
    };
    if doc.has_role(at, Role::And) && person && closes(name.last) {
        tail.partners.push(name);
        return Some(name.last);
    }
    None
}

/// What is no party beside somebody who serves it.
fn institution(kind: ActorKind) -> bool {
    matches!(kind, ActorKind::GovernmentBody | ActorKind::Organization)
}

/// Who of the partners is met together: ranges of their list.
pub(super) fn groups(
    text: &Text<'_, '_>,
    partners: &[&Mention],
    splits: bool,
    each: bool,
) -> SmallVec<[(usize, usize); 2]> {
    let mut groups: SmallVec<[(usize, usize); 2]> = SmallVec::new();
    for (n, name) in partners.iter().enumerate() {
        match groups.last_mut() {
            Some(group)
                if !splits
                    || !each && !partners[group.0..group.1].iter().any(|other| apart(text, other, name)) =>
            {
                group.1 = n + 1;
            }
            _ => groups.push((n, n + 1)),
        }
    }
    groups
}
