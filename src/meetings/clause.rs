//! What the clause in which a mention stands tells of how its meeting stands, where no word beside it does.

use crate::lexicon::{Family, Role};
use crate::model::MeetingStatus;

use super::signs::{MODAL, WINDOW, light, signs_at};
use super::status::{FIRM, GUESS, TOLD, Vote, is_today, said};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, Sign, aids, words};
use super::{Text, comma};

/// "At the meeting", "after the meeting": it was held. "Before the meeting": it is to be.
pub(super) fn by_clause(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Vote> {
    match (trigger.position, trigger.form) {
        (Some(Aid::After), _) => Some(match (tense_before(text, trigger), tense(text, trigger)) {
            // "Will go there after the summit": the summit is to come too; "after the summit they will" is open.
            (Some(Sign::Planned), _) => (MeetingStatus::Planned, 12),
            (_, Some(Sign::Planned)) => (MeetingStatus::Held, 8),
            _ => (MeetingStatus::Held, 25),
        }),
        (Some(Aid::Before), _) if eve(text, trigger) => Some((MeetingStatus::Planned, TOLD)),
        (Some(Aid::Before), _) => Some((MeetingStatus::Planned, 10)),
        (Some(Aid::During), Form::Noun) if trails(text, trigger) => Some((MeetingStatus::Held, FIRM)),
        (Some(Aid::During | Aid::Margins), Form::Noun)
            if trigger.called == Called::Visit && on_it_today(text, trigger) =>
        {
            Some((MeetingStatus::Ongoing, TOLD))
        }
        (Some(Aid::During | Aid::Margins), Form::Noun) if to_do(text, trigger) => {
            // What somebody will do on a visit may be on one that has begun.
            Some((MeetingStatus::Planned, if trigger.called == Called::Visit { 15 } else { TOLD }))
        }
        (Some(Aid::During), Form::Noun) if behind_it(text, trigger) => Some((MeetingStatus::Held, TOLD)),
        (Some(Aid::During | Aid::Margins), Form::Noun) if meets_at(text, trigger) => {
            Some((MeetingStatus::Planned, TOLD))
        }
        (Some(Aid::During | Aid::Margins), Form::Noun) => Some(match tense(text, trigger) {
            Some(Sign::Planned) if !answered(text, trigger) => (MeetingStatus::Planned, 20),
            None | Some(Sign::Planned) if heard(text, trigger) => (MeetingStatus::Held, FIRM),
            Some(_) => (MeetingStatus::Held, 20),
            None => (MeetingStatus::Held, 12),
        }),
        // "If it comes true, it is the third time that they meet."
        (None, Form::Verb | Form::Host) if text.doc.has_role(trigger.sentence.0, Role::If) => {
            Some((MeetingStatus::Proposed, TOLD))
        }
        (None, Form::Verb | Form::Host | Form::Noun) if before_it(text, trigger) => {
            Some(match tense_before(text, trigger) {
                Some(Sign::Held) => (MeetingStatus::Held, 8),
                _ => (MeetingStatus::Planned, 10),
            })
        }
        (None | Some(Aid::During), Form::Verb | Form::Host) => {
            Some(match chained(text, trigger).or_else(|| meanwhile(text, trigger)) {
                Some(sign) => said(sign, 20),
                None => (MeetingStatus::Held, GUESS),
            })
        }
        (None, Form::Noun) => {
            // "Will prepare the conference that they hold in November."
            let ahead = tense_before(text, trigger) == Some(Sign::Planned) || toward(text, trigger);
            let occurs = || {
                let behind = (trigger.last..trigger.reach.1).take(WINDOW as usize);
                behind.into_iter().any(|at| aids(text.doc, at, Aid::Occur))
            };
            if ahead {
                Some((MeetingStatus::Planned, 12))
            } else {
                occurs().then_some((MeetingStatus::Held, 12))
            }
        }
        _ => None,
    }
}

/// "Before A goes there to meet B": nothing but names and small words after the conjunction.
fn before_it(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let stop = trigger.sentence.0.max(trigger.first.saturating_sub(2 * WINDOW));
    let mut at = trigger.first;
    while at > stop {
        at = text.doc.previous(at);
        if aids(text.doc, at, Aid::Before) && text.doc.has_role(at, Role::Clause) {
            return true;
        }
        let named = text.cast.mention_over(at).is_some();
        if comma(text, at) || text.doc.has_role(at, Role::And) || !named && !light(text, at) {
            return false;
        }
    }
    false
}

/// "Said that they will meet again at the summit": it is there that they will.
fn meets_at(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let doc = text.doc;
    let mut at = doc.previous(doc.previous(trigger.first));
    let each = |at: u32| aids(doc, at, Aid::Each) || doc.has_role(at, Role::Also);
    while at > trigger.sentence.0 && each(at) {
        at = doc.previous(at);
    }
    let meets = doc.mark_at(at).is_some_and(|mark| words(doc, mark).any(MeetingWord::is_verb));
    meets && (at.saturating_sub(MODAL).max(trigger.sentence.0)..at).any(|at| doc.has_role(at, Role::Future))
}

/// "Came home after the handshakes at the summit": what was at it is over.
fn behind_it(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let first = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    let preposition = text.doc.previous(trigger.first);
    let mut clause =
        (first..preposition).rev().take_while(|at| !comma(text, *at) && tense_at(text, *at).is_none());
    clause.any(|at| aids(text.doc, at, Aid::After) && !aids(text.doc, at, Aid::Have))
}

/// Whether a word for what goes on stands before the preposition.
pub(super) fn goes_on(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let preposition = text.doc.previous(trigger.first);
    preposition > trigger.sentence.0
        && aids(text.doc, preposition, Aid::During)
        && signs_at(text, text.doc.previous(preposition)).contains(&Sign::Ongoing)
}

/// "Met B today on a visit to A", "said today on a visit"; not "said today that on a visit A will".
fn on_it_today(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let times = text.times_in(trigger.sentence.0, trigger.first);
    let Some(today) = times.map(|n| &text.times[n]).rfind(|time| is_today(text, time)) else { return false };
    let told = (today.last..trigger.first).any(|at| text.doc.is_of_at(at, Family::Cues));
    !told || tense(text, trigger) != Some(Sign::Planned) || answered(text, trigger)
}

/// "On the eve of the meeting", "prepares the meeting".
fn eve(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    (trigger.first.saturating_sub(MODAL)..trigger.first).any(|at| aids(text.doc, at, Aid::Eve))
}

/// "Precautions for the meeting", "to go there and attend the meeting": what is done for it is done before.
fn toward(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let (mut at, mut attends) = (trigger.first, false);
    let first = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    while at > first {
        at = text.doc.previous(at);
        attends |= aids(text.doc, at, Aid::Attend);
        if aids(text.doc, at, Aid::Toward) && (!attends || text.doc.has_role(at, Role::Clause)) {
            return true;
        }
        if comma(text, at) || !attends && !light(text, at) {
            return false;
        }
    }
    false
}

/// "Said at the meeting", "at the meeting A said": somebody has spoken there.
fn heard(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let opens = trigger.first <= trigger.sentence.0 + MODAL;
    let last = trigger.sentence.1;
    spoken(text, trigger).is_some() || opens && text.cue_after(trigger.last).is_some_and(|cue| cue.1 <= last)
}

/// "Answered at the meeting whether he would": what is said there may lie ahead, unlike what "at the meeting, they
/// will" tells.
fn answered(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let Some(cue) = spoken(text, trigger) else { return false };
    let ahead = |at: &u32| tense_at(text, *at) == Some(Sign::Planned);
    let mut clause = (trigger.last..trigger.reach.1).take(2 * WINDOW as usize).take_while(|at| !ahead(at));
    let speaker = !text.cast.mentions_in(cue, trigger.first).is_empty();
    tense_before(text, trigger).is_none() && (speaker || !clause.any(|at| comma(text, at)))
}

/// "A said that B will …, in a call with C": it is there that A said so, whatever B will do.
fn trails(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let preposition = text.doc.previous(trigger.first);
    let Some(pause) = preposition.checked_sub(1).filter(|at| comma(text, *at)) else { return false };
    let said = text.cue_before(pause).is_some_and(|cue| cue.0 > trigger.sentence.0 && cue.1 + 1 < pause);
    said && !(trigger.last..trigger.sentence.1).any(|at| comma(text, at))
}

/// "A will raise it at the meeting": told by nobody else, so that it is there that A will.
fn to_do(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let apart = |at: &u32| comma(text, *at) || text.doc.has_role(*at, Role::That);
    let first = trigger.sentence.0;
    let mut clause = (first..trigger.first).rev().take(2 * WINDOW as usize).take_while(|at| !apart(at));
    clause.find(|at| text.doc.has_role(*at, Role::Future)).is_some_and(|at| {
        let named = at.checked_sub(1).and_then(|before| text.cast.mention_over(before));
        named.is_some() && text.cue_before(at).is_none_or(|cue| cue.0 < first)
    })
}

/// The token after a cue close before the mention, names not counted, with no other verb between.
fn spoken(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    let cue = text.cue_before(trigger.first).filter(|cue| cue.0 >= trigger.sentence.0)?;
    let unnamed = |at: &u32| text.cast.mention_over(*at).is_none();
    let between: Vec<u32> = (cue.1..trigger.first).filter(unnamed).take(MODAL as usize + 1).collect();
    let verb = |at: &u32| !signs_at(text, *at).is_empty();
    (between.len() <= MODAL as usize && !between.iter().any(verb)).then_some(cue.1)
}

/// The tense of the clause that tells what happens at a meeting: before its mention or behind the comma after it.
pub(super) fn tense(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    // "The tone at the meeting may", "at the meeting, they may": only in the second they may do so there.
    let behind = || {
        let (last, end) = (trigger.reach.1, done_there(text, trigger).unwrap_or(trigger.reach.1));
        let mut clause = (trigger.last..end).take(2 * WINDOW as usize);
        let mut paused = false;
        clause.find_map(|at| {
            paused |= comma(text, at);
            tense_at(text, at).filter(|_| paused || at < last && !text.doc.has_role(at, Role::May))
        })
    };
    tense_before(text, trigger).or_else(behind)
}

/// "On the visit, A will meet B": the token of the verb of another meeting whose auxiliaries tell when this one is.
fn done_there(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    let aside = trigger.form == Form::Noun && trigger.position == Some(Aid::During);
    let auxiliary = |at: u32| !signs_at(text, at).is_empty() || text.doc.has_role(at, Role::May);
    (aside && (trigger.reach.1..trigger.next).all(auxiliary)).then_some(trigger.next)
}

fn tense_before(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    // The verb may stand far before "at it"; "after it" belongs to one close by.
    let after = trigger.position == Some(Aid::After);
    let (first, width) = if after { (trigger.clause, WINDOW) } else { (trigger.reach.0, 2 * WINDOW) };
    (first..trigger.first).rev().take(width as usize).find_map(|at| tense_at(text, at))
}

/// "Will take the time to meet": a verb without a tense has that of the verb before it in its clause.
fn chained(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let comma = |at: &u32| comma(text, *at);
    let clause = (trigger.reach.0..trigger.first).rev().take(2 * WINDOW as usize).take_while(|at| !comma(at));
    clause.filter_map(|at| tense_at(text, at)).find(|sign| *sign == Sign::Planned)
}

/// "Will raise it when they meet", "when they meet, they will": a clause without a tense has that of the main clause.
fn meanwhile(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let comma = |at: &u32| comma(text, *at);
    let opens = |at: &u32| aids(text.doc, *at, Aid::During) && text.doc.has_role(*at, Role::Clause);
    let (first, last) = trigger.sentence;
    let clause =
        (first..trigger.first).rev().take(WINDOW as usize).take_while(|at| !comma(at)).find(opens)?;
    let main = (first..clause).rev().take(3 * WINDOW as usize).find_map(|at| tense_at(text, at));
    // "When they met, A said that she will": what was said there tells no tense.
    let said = text.cue_after(trigger.last).map(|cue| cue.0);
    let here = |at: u32| if said == Some(at) { Some(Sign::Held) } else { tense_at(text, at) };
    let behind = || {
        let rest = (trigger.last..last).take(3 * WINDOW as usize).skip_while(|at| !comma(at));
        rest.into_iter().find_map(here)
    };
    if clause <= first + 1 { behind() } else { main }
}

fn tense_at(text: &Text<'_, '_>, at: u32) -> Option<Sign> {
    let role = |role| text.doc.has_role(at, role);
    if role(Role::Future) || role(Role::May) {
        return Some(Sign::Planned);
    }
    role(Role::Past).then_some(Sign::Held)
}

#[cfg(test)]
mod tests {
    use super::super::examples::{check, check_undated};

    #[test]
    fn who_does_something_on_a_visit_today_is_on_it() {
        check_undated(&[
            (
                "Sáng nay, trong chuyến thăm chính thức Việt Nam, Thủ tướng Ý Giorgia Meloni gặp Chủ tịch nước.",
                &["visit ongoing unknown Việt Nam (VN) IT VN"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni hôm nay thăm một nhà máy ở Lyon, nằm trong khuôn khổ chuyến thăm Pháp.",
                &["visit ongoing unknown Pháp (FR) FR IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni hôm qua thăm một nhà máy ở Lyon, nằm trong khuôn khổ chuyến thăm Pháp.",
                &["visit held unknown Pháp (FR) FR IT"],
            ),
        ]);
    }

    #[test]
    fn whom_somebody_will_meet_on_a_visit() {
        check_undated(&[
            (
                "Bộ Ngoại giao Ý hôm nay cho biết, trong chuyến thăm Việt Nam, Thủ tướng Ý Giorgia Meloni sẽ gặp Chủ tịch \
                 nước.",
                &["visit planned unknown Việt Nam (VN) IT VN"],
            ),
            (
                "Bộ Ngoại giao Ý hôm nay cho biết, trong chuyến thăm Việt Nam, Thủ tướng Ý Giorgia Meloni đã gặp Chủ tịch \
                 nước.",
                &["visit ongoing unknown Việt Nam (VN) IT VN"],
            ),
        ]);
    }

    #[test]
    fn what_was_at_it_is_over() {
        check(&[(
            "Khi Thủ tướng Đức Olaf Scholz về nước sau màn bắt tay tại hội nghị thượng đỉnh ở Geneva, ông sẽ phải đối mặt \
             nhiều khó khăn.",
            &["summit held unknown Geneva (CH) DE"],
        )]);
    }

    #[test]
    fn where_they_will_meet_and_where_he_is() {
        check(&[
            (
                "Thủ tướng Đức Olaf Scholz cho biết hai bên sẽ gặp lại tại hội nghị G7 ở Rome.",
                &["conference planned unknown Rome (IT) ? DE"],
            ),
            (
                "Thủ tướng Đức Olaf Scholz đang trong chuyến thăm Ý và đã tham dự lễ đón.",
                &["visit ongoing unknown Ý (IT) DE IT"],
            ),
        ]);
    }

    #[test]
    fn where_somebody_said_so_is_told_behind_it() {
        check(&[
            (
                "Thủ tướng Ý Giorgia Meloni nói Rome sẽ tôn trọng hiệp định, trong cuộc điện đàm với Thủ tướng Đức Olaf Scholz.",
                &["call held unknown - DE IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni nói, trong cuộc điện đàm với Thủ tướng Đức Olaf Scholz, bà sẽ nêu hiệp định.",
                &["call planned unknown - DE IT"],
            ),
        ]);
    }
}
