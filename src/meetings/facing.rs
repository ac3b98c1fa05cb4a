//! Who faces whom at a meeting of which nobody says with whom it is: two of whom its sentence tells, or who speaks and to
//! whom.

use crate::actors::Mention;
use crate::lexicon::Role;

use super::parties::{Names, is_person, is_state, list};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, aids};
use super::{Text, comma};

/// "A shakes hands with B at a meeting": the only two people of whom the sentence tells before a meeting of which it
/// names nobody else.
pub(super) fn facing<'a>(text: &Text<'a, '_>, trigger: &Trigger, busy: u32) -> Names<'a> {
    use Called::{Bilateral, Call, Exchange, Summit, VideoCall};
    let meets = matches!(trigger.called, Bilateral | Summit | Exchange | Call | VideoCall);
    if trigger.form != Form::Noun || trigger.position != Some(Aid::During) || !meets {
        return Names::new();
    }
    let names = text.cast.mentions_in(trigger.sentence.0.max(busy), trigger.first);
    let people: Names<'a> = names.iter().filter(|name| is_person(text, name)).collect();
    let &[one, other] = people.as_slice() else { return Names::new() };
    let breaks = |at: u32| {
        let role = |role| text.doc.has_role(at, role);
        comma(text, at)
            || [Role::That, Role::Clause, Role::About, Role::Of, Role::Which].into_iter().any(role)
    };
    let apart = (one.last..other.first).any(breaks) || (other.last..trigger.first).any(|at| comma(text, at));
    // "Both A and B asked for it in the call": each may have had one.
    let both = matches!(trigger.called, Call | VideoCall)
        && aids(text.doc, text.doc.previous(one.first), Aid::Light)
        && (one.last..other.first).any(|at| text.doc.has_role(at, Role::And));
    // "A said to B in a call": whoever these are.
    let told = text.doc.has_role(text.doc.previous(other.first), Role::With)
        && other.last + 1 >= text.doc.previous(trigger.first)
        && strangers(text, one, other);
    if (across(text, one, other) || told) && !apart && !both { people } else { Names::new() }
}

/// How many words may stand between the speaker and the verb of saying.
const VERB: u32 = 6;

/// "At the meeting, A told B that": who speaks there, as it is named behind the mention, and to whom.
pub(super) fn addressed<'a>(
    text: &Text<'a, '_>,
    trigger: &Trigger,
    subject: &[&'a Mention],
) -> Option<Names<'a>> {
    use Called::{Bilateral, Call, Exchange, VideoCall};
    let doc = text.doc;
    let meets = matches!(trigger.called, Bilateral | Call | VideoCall | Exchange);
    let &[one] = subject else { return None };
    (meets && trigger.form == Form::Noun && trigger.position == Some(Aid::During)).then_some(())?;
    let cue = text.cue_after(one.last).filter(|cue| one.first >= trigger.last && cue.0 <= one.last + VERB)?;
    let to = |at| doc.has_any_role(at, &[Role::With, Role::To]);
    let from = if to(cue.1) { doc.next(cue.1) } else { cue.1 };
    let told = |other: &&Mention| to(doc.previous(from)) || doc.has_role(other.last, Role::That);
    let other = text.cast.mention_over(from).filter(|name| name.first == from && is_person(text, name));
    let faced = |other| across(text, one, other).then(|| [one, other].into_iter().collect());
    other.filter(told).and_then(faced).or_else(|| called(text, trigger, one, cue.1))
}

/// "In the call, A promised B's side help", "assured the allies B and C of": on the telephone whoever is spoken to is at
/// the other end.
fn called<'a>(text: &Text<'a, '_>, trigger: &Trigger, one: &'a Mention, from: u32) -> Option<Names<'a>> {
    matches!(trigger.called, Called::Call | Called::VideoCall).then_some(())?;
    let ends =
        |at: &u32| comma(text, *at) || text.doc.has_any_role(*at, &[Role::That, Role::About, Role::Clause]);
    let clause = (from..trigger.sentence.1).take(ADDRESSEE as usize).take_while(|at| !ends(at));
    let with = clause.into_iter().find(|at| text.doc.has_role(*at, Role::With))?;
    let (mut names, _) = list(text, text.doc.next(with), trigger.sentence.1)?;
    let other = |name: &&Mention| (is_person(text, name) || is_state(text, name)) && apart(text, one, name);
    names.iter().all(other).then_some(())?;
    names.insert(0, one);
    Some(names)
}

/// How far behind the verb of saying whoever is spoken to stands.
const ADDRESSEE: u32 = 16;

/// Whether it is known that the two are of different sides.
fn apart(text: &Text<'_, '_>, one: &Mention, other: &Mention) -> bool {
    let side = |name: &Mention| name.actors.first().and_then(|ix| text.cast.actor(*ix).side());
    matches!((side(one), side(other)), (Some(a), Some(b)) if a != b)
}

/// Whether the two are named people of whom it is not known that they are of one side.
fn strangers(text: &Text<'_, '_>, one: &Mention, other: &Mention) -> bool {
    let side = |name: &Mention| name.actors.first().and_then(|ix| text.cast.actor(*ix).side());
    let named = |name: &Mention| matches!(name.actors.as_slice(), &[ix] if text.named(ix));
    named(one)
        && named(other)
        && one.actors != other.actors
        && (side(one).is_none() || side(one) != side(other))
}

/// Whether the two are named people of different sides.
fn across(text: &Text<'_, '_>, one: &Mention, other: &Mention) -> bool {
    let named = |name: &Mention| matches!(name.actors.as_slice(), &[ix] if text.named(ix));
    named(one) && named(other) && apart(text, one, other)
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn who_is_told_something_at_a_meeting_takes_part_in_it() {
        check(&[
            (
                "Trong cuộc điện đàm hôm 8/5, Thủ tướng Đức Olaf Scholz nói với Thủ tướng Ý Giorgia Meloni rằng Đức sẽ giúp.",
                &["call held 2024-05-08 - DE IT"],
            ),
            (
                "Trong cuộc điện đàm hôm 8/5, Thủ tướng Đức Olaf Scholz trấn an Thủ tướng Ý Giorgia Meloni rằng Đức sẽ \
                 giúp.",
                &["call held 2024-05-08 - DE IT"],
            ),
            (
                "Ông Olaf Scholz nói với bà Giorgia Meloni trong cuộc điện đàm hôm 8/5 rằng Đức sẽ giúp.",
                &["call held 2024-05-08 - ?"],
            ),
            // Of whom one speaks, or to whom elsewhere.
            (
                "Trong cuộc điện đàm hôm 8/5, Thủ tướng Đức Olaf Scholz chỉ trích Thủ tướng Ý Giorgia Meloni.",
                &["call held 2024-05-08 - DE"],
            ),
            (
                "Trong cuộc điện đàm hôm 8/5, Thủ tướng Đức Olaf Scholz cảnh báo Ý không được rút lui.",
                &["call held 2024-05-08 - DE"],
            ),
            (
                "Sau cuộc gặp hôm 8/5, Thủ tướng Đức Olaf Scholz nói với Thủ tướng Ý Giorgia Meloni rằng Đức sẽ giúp.",
                &["bilateral held 2024-05-08 - DE"],
            ),
        ]);
    }
}
