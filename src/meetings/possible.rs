//! Whether a word is used for a meeting at all.

use crate::actors::Mention;
use crate::lexicon::Role;
use crate::model::{ActorKind, Office};

use super::Text;
use super::parties::{actors, is_state};
use super::place::Site;
use super::setting::place_before;
use super::sighting::PRELUDE;
use super::tail::Tail;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, aids};

/// Whether the word is used for a meeting here.
pub(super) fn possible(
    text: &Text<'_, '_>,
    trigger: &Trigger,
    tail: &Tail<'_>,
    subject: &[&Mention],
) -> bool {
    let person = |names: &[&Mention]| {
        names.iter().flat_map(|n| &n.actors).any(|ix| text.cast.actor(*ix).kind == ActorKind::Person)
    };
    let several = |names: &[&Mention]| actors(text, names).len() > 1;
    let fixed = !tail.places.is_empty() || !tail.times.is_empty();
    match trigger.form {
        _ if tail.press || trigger.called == Called::Visit && sees(text, trigger) => false,
        Form::Noun => true,
        // Talks in general are no event; those with a day, a place or a number are one.
        Form::Bare => {
            fixed
                || tail.round.is_some()
                || tail.recent
                || goes_to_talk(text, trigger)
                || days_of(text, trigger)
        }
        Form::Happening => tail.definite,
        Form::Host => person(&tail.partners) && person(subject) || several(subject),
        // "Went into the parliament": into a house, not to a state.
        Form::Go => {
            let abroad = |(_, site): &(usize, Site)| site.wide || site.place.country.is_some();
            tail.places.iter().any(abroad)
                && subject.iter().any(|name| !is_state(text, name) && !staff(text, name))
        }
        Form::Verb if trigger.called == Called::Visit => !tail.places.is_empty() || person(&tail.partners),
        Form::Verb if trigger.called == Called::Session => true,
        Form::Verb => !tail.partners.is_empty() || tail.all_named || several(subject),
    }
}

/// "Some guards have come": nobody whom others meet.
fn staff(text: &Text<'_, '_>, name: &Mention) -> bool {
    name.actors.iter().all(|ix| {
        let actor = text.cast.actor(*ix);
        let low = actor.office.is_none_or(|o| matches!(o, Office::Other | Office::Expert));
        actor.kind == ActorKind::Person && !text.named(*ix) && low
    })
}

/// "Two days of talks".
fn days_of(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let days = text.doc.previous(trigger.first);
    aids(text.doc, days, Aid::Days) && text.doc.is_number(text.doc.previous(days))
}

/// "Went there to negotiate", "went there on Tuesday to negotiate", which needs no word for "to".
fn goes_to_talk(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let before = text.doc.previous(trigger.first);
    let purpose = text.doc.has_role(before, Role::Purpose) || text.in_time(before);
    let near = trigger.reach.0.max(trigger.first.saturating_sub(PRELUDE))..trigger.first;
    purpose && near.into_iter().any(|at| aids(text.doc, at, Aid::Go)) && place_before(text, trigger).is_some()
}

/// "Visits a factory", "visits two schools": nobody is met.
fn sees(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let (doc, at) = (text.doc, trigger.last);
    let counts = aids(doc, at, Aid::One) || doc.has_role(at, Role::Plural) || doc.is_number(at);
    aids(doc, at, Aid::Sight) || counts && aids(doc, doc.next(at), Aid::Sight)
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn nobody_whom_others_meet() {
        check(&[
            ("Các nhân viên Đức đã tới Geneva.", &[]),
            ("Ngoại trưởng Đức đã tới Geneva.", &["visit held unknown Geneva (CH) DE"]),
        ]);
    }

    #[test]
    fn who_looks_at_a_company_meets_nobody() {
        check(&[("Thủ tướng Ý Giorgia Meloni phát biểu trong chuyến thăm công ty Fiat ở Turin.", &[])]);
    }
}
