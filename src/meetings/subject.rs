//! Who meets where the phrase names only one side: the subject of its clause, before or after it.

use crate::actors::Mention;
use crate::lexicon::Role;
use crate::mark::Mark;

use super::parties::{Names, is_person, list, subject};
use super::place::country;
use super::sighting::PRELUDE;
use super::signs::all_light;
use super::tail::Tail;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, aids, words};
use super::{Text, comma};

/// The other side where the phrase names only one: the subject of the clause, before or after it.
pub(super) fn subject_of<'a>(text: &Text<'a, '_>, trigger: &Trigger, tail: &Tail<'a>) -> Names<'a> {
    if within_another(text, trigger) {
        return Names::new();
    }
    let before = if behind_clause(text, trigger) { Names::new() } else { subject(text, trigger) };
    let first = text.cast.mentions_in(trigger.sentence.0, trigger.first).is_empty();
    let preposition = text.doc.previous(trigger.first).checked_sub(1);
    let begins = |at: u32| comma(text, at) || text.cue_before(at + 1).is_some_and(|cue| cue.1 == at + 1);
    // "A month before the summit, A and B met": who meets there is not said to attend it.
    let others = matches!(trigger.position, Some(Aid::Before | Aid::After))
        && tail.partners.is_empty()
        && trigger.next < trigger.sentence.1;
    let resumed = trigger.position.is_some() && !others && preposition.is_some_and(begins);
    // "When meeting B, A said", "Meeting B, A said".
    let begins_it =
        || trigger.called != Called::Exchange && all_light(text, trigger.sentence.0, trigger.first);
    let verb = matches!(trigger.form, Form::Verb | Form::Host);
    let opens = verb && before.is_empty() && (trigger.position.is_some() || begins_it());
    let apart = others && trigger.position == Some(Aid::Before);
    let noun = trigger.form == Form::Noun
        && (resumed || !apart && before.is_empty() && (trigger.position.is_some() || first));
    if !opens && !noun {
        return before;
    }
    // "In a meeting with B, A said": the subject follows the comma.
    let end = trigger.sentence.1.min(tail.end.saturating_add(PRELUDE));
    let speaks = |at: &u32| {
        let name = text.cast.mention_over(at + 1).filter(|name| comma(text, *at) && name.first == at + 1);
        name.is_some_and(|name| text.cue_after(name.last).is_some_and(|cue| cue.0 <= name.last + 1))
    };
    // "After a meeting with B to …, A said": however long it goes on, whoever speaks behind the comma was there.
    let leads = text.doc.previous(trigger.first) <= trigger.sentence.0 + 1 && !tail.partners.is_empty();
    let there = matches!(trigger.position, Some(Aid::During | Aid::After));
    let far = || (tail.end..trigger.sentence.1).find(speaks).filter(|_| leads && there);
    let Some(at) = (tail.end..end).find(|at| comma(text, *at)).or_else(far) else { return before };
    let close = !text.cast.mentions_in(at + 1, at + 3).is_empty();
    list(text, at + 1, trigger.sentence.1).filter(|_| close).map_or(before, |(names, _)| names)
}

/// "After A had left, at the summit": what A did is told of in a clause of its own.
fn behind_clause(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let (doc, opens) = (text.doc, trigger.sentence.0);
    let clause = [Aid::After, Aid::Before].into_iter().any(|aid| aids(doc, opens, aid));
    let pause = trigger.position.and_then(|_| doc.previous(trigger.first).checked_sub(1));
    let first = |at: u32| comma(text, at) && !(opens..at).rev().any(|at| comma(text, at));
    clause && doc.has_role(opens, Role::Clause) && pause.is_some_and(first)
}

/// "Said after the meeting of A and B at the summit": where that meeting was, whoever said so.
fn within_another(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let first = trigger.clause.max(trigger.first.saturating_sub(BEFORE));
    let noun = |mark: &&Mark| words(text.doc, **mark).any(MeetingWord::is_event);
    let other = text.doc.marks_in(first, trigger.first).iter().rev().find(noun);
    let placed = |at: u32| [Aid::After, Aid::Before].into_iter().any(|aid| aids(text.doc, at, aid));
    trigger.form == Form::Noun
        && trigger.position == Some(Aid::During)
        && other.is_some_and(|mark| {
            placed(text.doc.previous(mark.first)) && !(mark.last..trigger.first).any(|at| comma(text, at))
        })
}

/// How far before a trigger another may stand in whose phrase it is.
const BEFORE: u32 = 20;

/// "A received B on his visit to A's country": nobody visits the state that he serves.
pub(super) fn visitor<'a>(
    text: &Text<'a, '_>,
    trigger: &Trigger,
    tail: &Tail<'a>,
    subject: Names<'a>,
) -> Names<'a> {
    let country = country(tail.place().as_ref());
    let Some(country) = country.filter(|_| trigger.called == Called::Visit) else { return subject };
    let home = |name: &Mention| name.actors.iter().all(|ix| text.side(*ix) == country.as_str());
    if trigger.form != Form::Noun || subject.is_empty() || !subject.iter().all(|name| home(name)) {
        return subject;
    }
    let names = text.cast.mentions_in(trigger.sentence.0, trigger.first).iter().rev().take(VISITOR);
    let mut abroad = names.filter(|name| is_person(text, name) && !home(name));
    abroad.next().into_iter().collect()
}

/// How many names back somebody is looked for who can be the visitor.
const VISITOR: usize = 4;

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn who_met_before_a_summit_is_not_said_to_attend_it() {
        check(&[(
            "Một tháng trước hội nghị thượng đỉnh ở Geneva, Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz gặp \
             nhau ở Berlin.",
            &["summit planned unknown Geneva (CH) ", "bilateral held unknown Berlin (DE) DE IT"],
        )]);
    }

    #[test]
    fn who_left_before_it_was_not_there() {
        check(&[(
            "Sau khi Hungary rời đi, tại hội nghị thượng đỉnh Đức - Ý ở Geneva hôm 8/5, hai bên ký hiệp định.",
            &["summit held 2024-05-08 Geneva (CH) DE IT"],
        )]);
    }
}
