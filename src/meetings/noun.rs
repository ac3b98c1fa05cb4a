//! What stands right round the noun for a meeting: its number, its article, and the verb whose object it is.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::mark::Mark;
use crate::segment::Kind;
use crate::times::TimeWord;

use super::Text;
use super::numbers;
use super::sighting::PRELUDE;
use super::signs::{MODAL, signs_at};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, Sign, aids, words};

/// "Meetings", "three rounds": a plural marker or a number before the noun.
pub(super) fn plural(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    counted(text, trigger) || text.doc.has_role(text.doc.previous(trigger.first), Role::Plural)
}

/// "The first round", "round no. 7", where one term names it.
pub(super) fn number(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    numbers::told(text, trigger.first).map(|(number, _)| number)
}

/// "3 rounds", "three rounds".
pub(super) fn counted(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let Some(before) = trigger.first.checked_sub(1).filter(|at| !text.in_time(*at)) else { return false };
    let word = |s| matches!(s, Sense::Time(TimeWord::Number(n)) if n > 1);
    let digits = text.doc.is_kind(before, Kind::Number);
    // The word for five is that for a year as well, which has conferences, but no rounds.
    let unit = || {
        trigger.called != Called::Round
            && text.doc.senses_at(before).any(|s| matches!(s, Sense::Time(TimeWord::Unit(_))))
    };
    digits || trigger.form == Form::Noun && text.doc.senses_at(before).any(word) && !unit()
}

/// Whether a conference is called by capitalised words that name nobody.
pub(super) fn titled(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let capital = text.doc.token(trigger.last).is_some_and(|t| t.is_word() && t.is_capitalised());
    trigger.called == Called::Conference && capital && text.cast.mention_over(trigger.last).is_none()
}

/// "A meeting": one that was not named before.
pub(super) fn indefinite(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    follows(text, trigger, Aid::One)
}

/// Whether the noun stands right behind such a word.
fn follows(text: &Text<'_, '_>, trigger: &Trigger, aid: Aid) -> bool {
    trigger.form == Form::Noun && trigger.first > 0 && aids(text.doc, text.doc.previous(trigger.first), aid)
}

/// "Has a meeting", "held three rounds": the noun is the object of a verb that says no more than that.
pub(super) fn held_by(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let before = text.doc.previous(trigger.first);
    trigger.form == Form::Noun
        && (aids(text.doc, before, Aid::Have) || aids(text.doc, text.doc.previous(before), Aid::Have))
}

/// "Also had a meeting with B".
pub(super) fn also(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let verb = text.doc.previous(trigger.first);
    held_by(text, trigger) && text.doc.has_role(text.doc.previous(verb), Role::Also)
}

/// Whether the subject takes part in what the noun names: "attended the talks".
pub(super) fn attends(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    follows(text, trigger, Aid::Attend)
}

/// "Has not been invited to attend", "refused to attend".
pub(super) fn stays_away(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let attends = text.doc.previous(trigger.first);
    let refuses =
        |at| text.doc.has_stance(at, StanceWord::Refusal) || signs_at(text, at).contains(&Sign::Cancelled);
    let mut before = (attends.saturating_sub(MODAL)..attends).rev();
    before.any(|at| text.doc.has_role(at, Role::Not) || aids(text.doc, at, Aid::Never) || refuses(at))
}

/// "The next round", in one term.
pub(super) fn next_round(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let other = || [Aid::Again, Aid::Former].into_iter().any(|aid| aids(text.doc, trigger.first, aid));
    trigger.called == Called::Round && other()
}

/// Whether the subject of the clause is that of the verb right before the noun: not in "A received B on his visit to attend
/// the summit of C and D".
pub(super) fn acts(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let first = trigger.clause.max(trigger.first.saturating_sub(PRELUDE));
    let noun = |mark: &Mark| words(text.doc, *mark).any(MeetingWord::is_event);
    !text.doc.marks_in(first, trigger.first).iter().any(noun)
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn earlier_ones_are_not_this_one() {
        check(&[(
            "Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni sẽ họp thượng đỉnh ở Geneva ngày 28/5. Hai cuộc gặp \
             thượng đỉnh Đức - Ý trước đó diễn ra ở Rome năm 2020.",
            &["summit planned 2024-05-28 Geneva (CH) DE IT", "summit held 2020 Rome (IT) DE IT"],
        )]);
    }

    #[test]
    fn five_rounds() {
        check(&[("Đức và Ý đã tiến hành năm vòng đàm phán.", &["round held unknown - DE IT"])]);
    }
}
