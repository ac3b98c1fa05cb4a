//! Where a meeting is, as what stands before it in its sentence tells.

use crate::lexicon::{Role, Sense};

use super::Text;
use super::parties::comma_before;
use super::place::{self, Site};
use super::sighting::{PRELUDE, attends};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, aids, is};

/// "In Geneva, the talks": the place right before the comma.
fn opening_place(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Site> {
    let comma = comma_before(text, trigger)?;
    let first = trigger.sentence.0.max(comma.saturating_sub(PLACE));
    let at = (first..comma).find(|at| text.doc.has_role(*at, Role::At))?;
    place::read(text.doc, text.cast, text.doc.next(at)).filter(|place| place.1 == comma).map(|place| place.0)
}

/// How many tokens a place has at most that opens a sentence.
const PLACE: u32 = 10;

/// A place named before the trigger in its sentence: where somebody went to meet, or the city where something was said.
pub(super) fn place_before(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Site> {
    let aside = matches!(trigger.position, Some(Aid::During | Aid::Margins | Aid::After));
    let doc = text.doc;
    if trigger.form == Form::Noun && !aside && !attends(text, trigger) {
        return opening_place(text, trigger);
    }
    let mut at = trigger.first;
    let stop = trigger.sentence.0.max(trigger.first.saturating_sub(PRELUDE));
    while at > stop {
        at = doc.previous(at);
        let visits = is(doc, at, MeetingWord::Verb(Called::Visit));
        // "Goes there after the summit": that was elsewhere.
        let after = trigger.position == Some(Aid::After);
        let goes = (visits || aids(doc, at, Aid::Go)) && !text.in_time(at) && !after;
        let city = doc.has_role(at, Role::At)
            && doc
                .sense(doc.next(at), |s| matches!(s, Sense::Capital(_) | Sense::Place(_)).then_some(()))
                .is_some();
        if goes || city {
            return place::read(doc, text.cast, doc.next(at)).map(|(place, _)| place);
        }
    }
    None
}
