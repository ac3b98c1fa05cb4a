//! Whether a meeting was called off or put off, is not even planned, or takes place after all.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::model::MeetingStatus;

use super::fit::grand;
use super::signs::{MODAL, Signed, WINDOW, has, light, signs_at};
use super::status::Outlook;
use super::trigger::{Form, Trigger};
use super::words::{Aid, MeetingWord, Sign, aids};
use super::{Text, comma};

/// What was put off or called off, unless somebody only asks for that.
pub(super) fn called_off(
    text: &Text<'_, '_>,
    trigger: &Trigger,
    before: &[Signed],
    behind: &[Signed],
) -> Option<Outlook> {
    let find = |sign| before.iter().chain(behind).find(|signed| signed.0 == sign);
    let (status, at) = match (find(Sign::Cancelled), find(Sign::Postponed)) {
        (Some(found), _) => (MeetingStatus::Cancelled, found.1),
        (None, Some(found)) => (MeetingStatus::Postponed, found.1),
        (None, None) => return None,
    };
    // "An attempt to bring about a meeting, which was called off": what was wished comes first; not "left open whether it
    // will be".
    let will = |at: u32| (at.saturating_sub(MODAL)..at).any(|at| text.doc.has_role(at, Role::Future));
    let wished = has(before, Sign::Proposed) && (at < trigger.first || will(at));
    // "Had once announced calling it off": that is not its end.
    let once = (at.saturating_sub(MODAL)..at).any(|at| aids(text.doc, at, Aid::Once));
    Some(match wished || once || doubtful(text, at) || unreal(text, trigger, at) {
        true => Outlook::voting(MeetingStatus::Planned, 15),
        false => Outlook { off: Some(at), ..Outlook::voting(status, 50) },
    })
}

/// "May be put off", "threatens to call off".
pub(super) fn doubtful(text: &Text<'_, '_>, at: u32) -> bool {
    let wish = |s| {
        let doubt = Sense::Meeting(MeetingWord::Aid(Aid::Doubt));
        s == doubt || matches!(s, Sense::Role(Role::May | Role::If))
    };
    (at.saturating_sub(MODAL)..at).any(|before| {
        let sign = signs_at(text, before).contains(&Sign::Proposed);
        sign || text
            .doc
            .mark_at(before)
            .is_some_and(|mark| mark.last <= at && text.doc.senses(mark).any(wish))
    })
}

/// "Will not refuse the call", "would call it off if".
fn unreal(text: &Text<'_, '_>, trigger: &Trigger, at: u32) -> bool {
    let (before, first) = (text.doc.previous(at), trigger.sentence.0);
    let not = |at: u32| text.doc.has_role(text.doc.mark_over(at).map_or(at, |mark| mark.first), Role::Not);
    // "Does not threaten to call it off".
    let far = (first.max(at.saturating_sub(2))..at).any(not);
    let (first, last) = trigger.sentence;
    let sentence = first.max(at.saturating_sub(2 * WINDOW))..last.min(at.saturating_add(2 * WINDOW));
    let negated = far || not(before) || aids(text.doc, before, Aid::Never);
    negated
        || text.doc.has_role(before, Role::Future)
            && sentence.into_iter().any(|at| text.doc.has_role(at, Role::If))
}

/// "The meeting will still take place", "still meets B".
pub(super) fn revived(text: &Text<'_, '_>, trigger: &Trigger, before: &[Signed], after: (u32, u32)) -> bool {
    let doc = text.doc;
    let still = |at: u32| aids(doc, at, Aid::Still);
    // "Hopes that it still takes place".
    let hoped = |at: u32| text.doc.mark_over(at).map_or(at + 1, |mark| mark.last) == trigger.first;
    if before.first().is_some_and(|(sign, at)| *sign == Sign::Proposed && hoped(*at)) {
        return false;
    }
    let expected = has(before, Sign::Planned);
    match trigger.form {
        Form::Verb => {
            let mut at = trigger.first;
            while at > trigger.reach.0 && light(text, doc.previous(at)) {
                at = doc.previous(at);
                if still(at) {
                    return true;
                }
            }
            false
        }
        Form::Noun => {
            // The verb begins with its auxiliaries, before which the word stands.
            let first = doc.previous(after.0).max(trigger.last);
            let last = after.1.min(after.0.saturating_add(WINDOW));
            let occurs = |from: u32, to: u32| (from..to).any(|at| aids(doc, at, Aid::Occur));
            // "Will take place as planned".
            let tense = |to: u32| (first..to).any(|at| doc.has_role(at, Role::Future));
            let will = |to: u32| occurs(first, to) && (tense(to) || expected);
            let mut clause = (first..last).take_while(|at| !comma(text, *at));
            clause.any(|at| still(at) && (occurs(at + 1, at + 1 + MODAL) || will(at)))
        }
        _ => false,
    }
}

/// "Did not meet", "will not meet".
pub(super) fn negated(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    if denied(text, trigger) {
        return true;
    }
    let mut at = trigger.first;
    for _ in 0..3 {
        if at <= trigger.reach.0 {
            return false;
        }
        at = text.doc.previous(at);
        // "Refused to attend the summit": which is held without him.
        if grand(trigger.called) && aids(text.doc, at, Aid::Attend) {
            return false;
        }
        if text.doc.has_role(at, Role::Not)
            || aids(text.doc, at, Aid::Never)
            || text.doc.has_stance(at, StanceWord::Refusal)
            || aids(text.doc, at, Aid::Deny)
        {
            return true;
        }
        if text.cast.mention_over(at).is_some() || trigger.form == Form::Noun && !light(text, at) {
            return false;
        }
    }
    false
}

/// "Denies that he will meet B".
pub(super) fn refuted(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let near = trigger.first.saturating_sub(MODAL)..trigger.first;
    denied(text, trigger) || near.into_iter().any(|at| aids(text.doc, at, Aid::Deny))
}

/// "Denies that the two will meet".
pub(super) fn denied(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let (from, sentence) = (trigger.reach.0, trigger.sentence.0);
    trigger.form == Form::Verb && from > sentence && aids(text.doc, text.doc.previous(from), Aid::Deny)
}

/// "Has no plan to meet", "does not want to meet".
pub(super) fn intends(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let before = text.doc.previous(trigger.first);
    trigger.form == Form::Verb
        && [StanceWord::Refusal, StanceWord::Unintended, StanceWord::Want]
            .into_iter()
            .any(|word| text.doc.has_stance(before, word))
}

/// How a meeting stands that somebody will not have "if": it is planned; "unless" or "until": it is possible.
pub(super) fn conditional(text: &Text<'_, '_>, trigger: &Trigger) -> Option<MeetingStatus> {
    let end = trigger.sentence.1.min(trigger.last + 2 * WINDOW);
    (trigger.last..end).find_map(|at| {
        let unless = text.doc.has_stance(at, StanceWord::Unless);
        let open = unless.then_some(MeetingStatus::Proposed);
        open.or_else(|| text.doc.has_role(at, Role::If).then_some(MeetingStatus::Planned))
    })
}

/// How many tokens before or behind the end of the phrase its negated verb stands at most.
const NEGATION: u32 = 3;

/// "The meeting will not take place"; not "will not begin before June", "may not take place", "not take place there".
pub(super) fn never(text: &Text<'_, '_>, (first, last): (u32, u32)) -> bool {
    let doc = text.doc;
    let occurs = |at: u32| {
        let behind = doc.next(at);
        let elsewhere =
            doc.has_role(behind, Role::At) || aids(doc, behind, Aid::Before) || text.in_time(behind);
        aids(doc, at, Aid::Occur) && !elsewhere
    };
    // "Planned between A and B at C did not take place".
    let named = |at: &u32| {
        let capital = doc.token(*at).is_some_and(|t| t.is_capitalised());
        capital
            || text.cast.mention_over(*at).is_some()
            || light(text, doc.mark_over(*at).map_or(*at, |m| m.first))
    };
    let far = (first..last.min(first.saturating_add(2 * WINDOW))).find(|at| !named(at)).unwrap_or(last);
    let last = last.min(far.max(first.saturating_add(NEGATION)));
    (first.saturating_sub(NEGATION)..last).any(|at| {
        let next = doc.next(at);
        let perhaps = doc.mark_before(at).is_some_and(|m| m.last == at && doc.has_role(m.first, Role::May));
        aids(doc, at, Aid::Never) && !perhaps && (occurs(next) || occurs(doc.next(next)))
    })
}

#[cfg(test)]
mod tests {
    use super::super::examples::{check, check_undated};

    #[test]
    fn what_was_wished_and_called_off() {
        check(&[
            (
                "Berlin nỗ lực sắp xếp cuộc gặp giữa Bulgaria và Romania ở Geneva, nhưng đã bị huỷ.",
                &["bilateral cancelled unknown Geneva (CH) BG RO host:DE"],
            ),
            (
                "Berlin để ngỏ khả năng cuộc gặp giữa Bulgaria và Romania ở Geneva sẽ bị hoãn.",
                &["bilateral planned unknown Geneva (CH) BG RO"],
            ),
        ]);
    }

    #[test]
    fn what_takes_place_after_all() {
        check(&[
            (
                "Ý huỷ cuộc gặp với Đức ở Geneva ngày 28/5. Hôm nay Rome nói cuộc gặp vẫn có thể diễn ra.",
                &["bilateral planned 2024-05-28 Geneva (CH) DE IT"],
            ),
            (
                "Ý từng huỷ cuộc gặp với Đức ở Geneva, nhưng nay nói cuộc gặp sẽ diễn ra ngày 28/5 như kế hoạch.",
                &["bilateral planned 2024-05-28 Geneva (CH) DE IT"],
            ),
            (
                "Ý huỷ cuộc gặp với Đức ở Geneva. Hôm nay Rome nói cuộc gặp dự kiến diễn ra đúng kế hoạch ngày 28/5.",
                &["bilateral planned 2024-05-28 Geneva (CH) DE IT"],
            ),
            (
                "Cuộc gặp giữa Đức và Ý dự kiến diễn ra ở Geneva ngày 28/5 vẫn chưa bị huỷ.",
                &["bilateral planned 2024-05-28 Geneva (CH) DE IT"],
            ),
            // That somebody hopes for it does not revive it.
            (
                "Ý huỷ cuộc gặp với Đức. Berlin mong cuộc gặp vẫn diễn ra ở Geneva ngày 28/5.",
                &["bilateral cancelled 2024-05-28 Geneva (CH) DE IT"],
            ),
            // That it was to take place says nothing against its being off.
            (
                "Ý huỷ cuộc gặp với Đức. Cuộc gặp dự kiến diễn ra ở Geneva ngày 28/5.",
                &["bilateral cancelled 2024-05-28 Geneva (CH) DE IT"],
            ),
        ]);
    }

    #[test]
    fn who_will_not_meet_until_something_is_done() {
        check(&[
            (
                "Thủ tướng Đức Olaf Scholz sẽ không gặp Thủ tướng Ý Giorgia Meloni cho tới khi Rome có bước đi cụ thể.",
                &["bilateral proposed unknown - DE IT"],
            ),
            (
                "Thủ tướng Đức Olaf Scholz sẽ không gặp Thủ tướng Ý Giorgia Meloni nếu không thấy bước đi cụ thể.",
                &["bilateral proposed unknown - DE IT"],
            ),
            (
                "Thủ tướng Đức Olaf Scholz sẽ không gặp Thủ tướng Ý Giorgia Meloni.",
                &["bilateral cancelled unknown - DE IT"],
            ),
        ]);
    }

    #[test]
    fn what_was_once_called_off_or_is_not_planned() {
        check_undated(&[
            (
                "Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni sẽ họp ở Geneva ngày 28/5. Ông Scholz từng \
                 tuyên bố huỷ cuộc gặp.",
                &["bilateral planned XXXX-05-28 Geneva (CH) DE IT"],
            ),
            ("Thủ tướng Đức Olaf Scholz bác tin sắp gặp Thủ tướng Ý Giorgia Meloni ở Geneva.", &[]),
            ("Đức bác thông tin Thủ tướng Olaf Scholz sẽ gặp Thủ tướng Ý Giorgia Meloni ở Geneva.", &[]),
            // The summit on whose margins somebody has no plan to meet another lies ahead of him.
            (
                "Thủ tướng Đức Olaf Scholz không có kế hoạch gặp Thủ tướng Ý Giorgia Meloni bên lề hội nghị thượng đỉnh \
                 G20 ở Osaka.",
                &["summit planned unknown Osaka (JP) ? DE IT"],
            ),
        ]);
    }
}
