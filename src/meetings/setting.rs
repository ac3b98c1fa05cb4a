//! Where a meeting is, as what stands before it in its sentence tells.

use crate::lexicon::{Role, Sense};

use super::noun::attends;
use super::parties::comma_before;
use super::place::{self, Site};
use super::sighting::PRELUDE;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, aids, is};
use super::{Text, comma};

/// "In Geneva, the talks": the place right before the comma.
fn opening_place(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Site> {
    let comma = comma_before(text, trigger)?;
    let first = trigger.sentence.0.max(comma.saturating_sub(PLACE));
    let at = (first..comma).find(|at| text.doc.has_role(*at, Role::At))?;
    place::read(text.doc, text.cast, text.doc.next(at)).filter(|place| place.1 == comma).map(|place| place.0)
}

/// How many tokens a place has at most that opens a sentence.
const PLACE: u32 = 10;

/// "In Helsinki there will be a meeting", "Sentosa, where the meeting takes place": the place before the verb of which the
/// noun is the subject.
fn scene(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Site> {
    let doc = text.doc;
    let verb = |at: u32| {
        let tense = doc.has_any_role(at, &[Role::Future, Role::Past, Role::Plural]);
        tense || aids(doc, at, Aid::Occur) || aids(doc, at, Aid::Light) || aids(doc, at, Aid::One)
    };
    let stop = trigger.sentence.0.max(trigger.first.saturating_sub(PLACE));
    let (mut end, mut occurs) = (trigger.first, false);
    while end > stop && verb(doc.previous(end)) {
        end = doc.previous(end);
        occurs |= aids(doc, end, Aid::Occur);
    }
    occurs.then_some(())?;
    let first = trigger.sentence.0.max(end.saturating_sub(PLACE));
    let ends = |at: u32, end: u32| {
        place::read(doc, text.cast, at).filter(|place| place.1 == end).map(|place| place.0)
    };
    let which = doc.previous(end);
    let comma = which.checked_sub(1).filter(|at| doc.has_role(which, Role::Which) && comma(text, *at));
    match comma {
        Some(comma) => (first..comma).find_map(|at| ends(at, comma)),
        None => (first..end).filter(|at| doc.has_role(*at, Role::At)).find_map(|at| ends(doc.next(at), end)),
    }
}

/// A place named before the trigger in its sentence: where somebody went to meet, or the city where something was said.
pub(super) fn place_before(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Site> {
    let aside = matches!(trigger.position, Some(Aid::During | Aid::Margins | Aid::After));
    let doc = text.doc;
    if trigger.form == Form::Noun && !aside && !attends(text, trigger) {
        return opening_place(text, trigger).or_else(|| scene(text, trigger));
    }
    // "Said in Geneva that A will meet B": that is where it was said.
    let said = text.cue_before(trigger.first).filter(|_| !aside).map_or(0, |cue| cue.1);
    let mut at = trigger.first;
    let stop = trigger.sentence.0.max(said).max(trigger.first.saturating_sub(PRELUDE));
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

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn the_place_before_the_verb() {
        check(&[
            (
                "Tại thủ đô Helsinki của Phần Lan sẽ diễn ra cuộc gặp giữa Đức và Ý.",
                &["bilateral planned unknown thủ đô Helsinki (FI) DE IT"],
            ),
            (
                "Thành phố Geneva, nơi diễn ra cuộc gặp giữa Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni, thắt \
                 chặt an ninh.",
                &["bilateral held unknown Thành phố Geneva (CH) DE IT"],
            ),
            // Where it may be, and where somebody speaks of it.
            (
                "Geneva, nơi có thể diễn ra cuộc gặp giữa Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni, thắt \
                 chặt an ninh.",
                &["bilateral proposed unknown - DE IT"],
            ),
            (
                "Ngoại trưởng Ý Antonio Tajani ở Geneva cho biết Thủ tướng Đức Olaf Scholz sẽ gặp bà Giorgia Meloni.",
                &["bilateral planned unknown - ? DE"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni phát biểu ở Geneva sau cuộc điện đàm với Thủ tướng Đức Olaf Scholz.",
                &["call held unknown - DE IT"],
            ),
        ]);
    }
}
