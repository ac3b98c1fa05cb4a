//! What is told of an office between its noun and the name: "cố vấn về an ninh quốc gia John Bolton".

use crate::lexicon::{Role, Sense};
use crate::mark::Doc;
use crate::segment::Kind;

use super::name::{self, Lead};
use super::title::Side;
use super::whom::attachment;

/// How far a description may reach between an office and the name: "cố vấn về an ninh quốc gia John Bolton".
const DESCRIPTION: u32 = 14;

/// The end of a description that stands between the office and a name: plain words up to a foreign name.
pub(super) fn described(doc: &Doc<'_>, at: u32) -> Option<u32> {
    if name::name(doc, at, Lead::Office).is_some() {
        return None;
    }
    let (mut here, mut within) = (at, false);
    while here < at + DESCRIPTION {
        let token = doc.token(here)?;
        if !token.is_word() && token.kind != Kind::Dash {
            return None;
        }
        if here > at && begins_name(doc, here, within) {
            return Some(here);
        }
        if ends_description(doc, here) {
            doc.senses_at(here).any(|s| s == Sense::OrgNoun).then_some(())?;
            within = true;
        }
        here = doc.next(here);
    }
    None
}

/// Whether the name of a person begins at `at`, behind plain words or a state; `within` an organisation's name only where
/// that has had a capital: "Đại học George Mason" is no George.
fn begins_name(doc: &Doc<'_>, at: u32, within: bool) -> bool {
    let Some(before) = doc.token(at - 1).filter(|_| name::is_foreign(doc, at)) else { return false };
    let (capital, plain) =
        (before.is_word() && before.is_capitalised(), before.is_word() && !before.is_capitalised());
    let state = |m| doc.senses(m).any(|s| matches!(s, Sense::State(_)));
    let behind_state = doc.mark_before(at).is_some_and(state);
    let end = name::name(doc, at, Lead::Office).unwrap_or(at);
    let foreign = end >= at + 2 && (at..end).all(|i| name::is_foreign(doc, i));
    let known = name::looks_like_person(doc, at, end) && (!within || capital);
    known || foreign && (behind_state || plain && !within)
}

/// Whether what stands there belongs to no description of an office: a verb, another person.
pub(super) fn ends_description(doc: &Doc<'_>, at: u32) -> bool {
    let joins = doc.has_any_role(at, &[Role::Of, Role::About, Role::And, Role::At, Role::Plural]);
    let ends = |sense| match sense {
        Sense::Meeting(word) => word.is_event() || word.is_verb() || word.is_journey(),
        Sense::Role(_)
        | Sense::Cue(_)
        | Sense::Honorific(_)
        | Sense::Stance(_)
        | Sense::Time(_)
        | Sense::Office(_) => true,
        _ => false,
    };
    !joins && doc.senses_at(at).any(ends)
}

/// The side that a description tells: the one behind "of", or the first before what the office is about.
pub(super) fn sides_in(doc: &Doc<'_>, first: u32, last: u32) -> Option<Side> {
    let side = |at: u32| attachment(doc, at).and_then(|(_, side)| side);
    let owner = || {
        let mut of = (first..last).filter(|at| doc.has_role(*at, Role::Of));
        of.next_back().and_then(|of| (of + 1..last).find_map(side))
    };
    let before_about = || (first..last).take_while(|at| !doc.has_role(*at, Role::About));
    owner().or_else(|| before_about().find_map(side))
}
