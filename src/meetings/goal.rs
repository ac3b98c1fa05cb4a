//! Where somebody goes, or the city after which a summit is called: what stands right behind the word.

use crate::lexicon::{Role, Sense};
use crate::segment::Kind;

use super::Text;
use super::place::{self, Site};
use super::trigger::Trigger;
use super::words::{Aid, Called, aids};

/// Where somebody goes, or the city a summit is called after: right after the verb or noun.
pub(super) fn goal(text: &Text<'_, '_>, trigger: &Trigger, from: u32) -> Option<(Site, u32)> {
    if matches!(trigger.called, Called::Summit | Called::Conference) {
        return city(text, from);
    }
    // "A journey to Asia", "a journey through 3 states of Asia".
    let skips = |at: u32| aids(text.doc, at, Aid::Go) || text.doc.is_kind(at, Kind::Number);
    let at = if skips(from) { text.doc.next(from) } else { from };
    // "Visits the states A, B and C", "three states of Asia: A".
    let word = |at: &u32| text.doc.token(*at).is_some_and(|t| t.is_word() && !t.is_capitalised());
    let name = (from..from + NOUN).find(|at| !word(at)).filter(|name| *name > from && *name < from + NOUN);
    let several =
        || text.doc.senses_at(from).any(|s| matches!(s, Sense::Role(Role::Plural) | Sense::Group(_)));
    let at = name.filter(|_| several()).unwrap_or(at);
    matches!(trigger.called, Called::Visit).then(|| place::read(text.doc, text.cast, at)).flatten()
}

/// How many words stand at most before the first of several states: "the states".
const NOUN: u32 = 3;

/// A city that stands alone: with another behind a dash it stands for a government.
fn city(text: &Text<'_, '_>, at: u32) -> Option<(Site, u32)> {
    let doc = text.doc;
    doc.sense(at, |s| matches!(s, Sense::Capital(_) | Sense::Place(_)).then_some(()))?;
    let (found, end) = place::read(doc, text.cast, at)?;
    let joined = doc.has_role(end, Role::And) || doc.has_role(end, Role::With);
    let dash = doc.token(end).is_some_and(|t| matches!(t.kind, Kind::Dash | Kind::Slash));
    (!joined && !dash).then_some((found, end))
}
