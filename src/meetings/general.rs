//! Mentions of no meeting in particular: how often two met, any talks whatever, the many whom somebody met.

use crate::lexicon::Role;

use super::days::{is_day, is_year};
use super::parties::actors;
use super::sides::sides;
use super::tail::Tail;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, aids};
use super::{Text, comma};

/// How many tokens before a trigger, and behind what follows it, its frequency is told.
const NEAR: u32 = 4;

/// Whether the mention is of meetings in general. A day (the number of a time) or a place makes one of "often" and
/// "many".
pub(super) fn is_general(
    text: &Text<'_, '_>,
    trigger: &Trigger,
    tail: &Tail<'_>,
    day: Option<usize>,
) -> bool {
    let before = text.doc.previous(trigger.first);
    // Every visit has a place.
    let placed = trigger.called != Called::Visit && !tail.places.is_empty();
    let fixed = day.is_some() || !tail.times.is_empty() || placed;
    let amount = |at: u32| aids(text.doc, at, Aid::Many);
    // "Many meetings", "a series of the meetings".
    let series =
        amount(before) || text.doc.has_role(before, Role::Plural) && amount(text.doc.previous(before));
    let several = trigger.form == Form::Noun && series && !has_day(text, tail);
    let plural = trigger.form == Form::Noun && text.doc.has_role(before, Role::Plural);
    aids(text.doc, before, Aid::Any)
        || several && day.is_none()
        || open(text, trigger, tail)
        || !fixed && (often(text, trigger, tail) || many(text, tail))
        || plural && trigger.called == Called::Visit && !has_day(text, tail)
        || plural && matches!(trigger.called, Called::Bilateral | Called::Exchange) && of_one(text, tail)
}

/// "Whether he has met B".
fn open(text: &Text<'_, '_>, trigger: &Trigger, tail: &Tail<'_>) -> bool {
    let mut behind = trigger.last..trigger.reach.1.min(tail.end.saturating_add(NEAR));
    trigger.form != Form::Noun && behind.any(|at| aids(text.doc, at, Aid::Whether))
}

/// "A's meetings in C": with whom nobody says, nor when.
fn of_one(text: &Text<'_, '_>, tail: &Tail<'_>) -> bool {
    let whose = || sides(text, &actors(text, &tail.owners)).len();
    tail.partners.is_empty() && tail.pair.is_empty() && tail.times.is_empty() && whose() == 1
}

/// "Met 14 times", "has often met".
fn often(text: &Text<'_, '_>, trigger: &Trigger, tail: &Tail<'_>) -> bool {
    let doc = text.doc;
    let frequency = |at: u32| {
        aids(doc, at, Aid::Often) || aids(doc, at, Aid::Times) && doc.is_number(at.saturating_sub(1))
    };
    // "In 2016 A met B twice, and C 3 times": all of that was in the year.
    // … not if it says since when.
    let stretch = |number: usize| {
        !text.is_since(number) && text.times[number].value.as_ref().is_some_and(|value| !is_day(value))
    };
    if text.times_in(trigger.sentence.0, trigger.first).any(stretch) {
        return false;
    }
    let behind = trigger.last..trigger.reach.1.min(tail.end.saturating_add(NEAR));
    let before = trigger.reach.0.max(trigger.first.saturating_sub(NEAR))..trigger.first;
    behind.into_iter().take_while(|at| !comma(text, *at)).any(frequency)
        || before.into_iter().rev().take_while(|at| !comma(text, *at)).any(frequency)
}

/// "Met many leaders".
fn many(text: &Text<'_, '_>, tail: &Tail<'_>) -> bool {
    !tail.partners.is_empty() && tail.partners.iter().all(|name| aids(text.doc, name.first, Aid::Many))
}

/// Whether a time says on which days or in which month.
fn has_day(text: &Text<'_, '_>, tail: &Tail<'_>) -> bool {
    let value = |number: usize| text.times.get(number).and_then(|time| time.value.as_ref());
    tail.times.iter().any(|(_, number)| value(*number).is_some_and(|value| !is_year(value)))
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn how_often_is_no_meeting() {
        check(&[
            ("Thủ tướng Ý Giorgia Meloni đã gặp Thủ tướng Đức Olaf Scholz 14 lần kể từ khi nhậm chức.", &[]),
            ("Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz từng gặp nhau hai lần.", &[]),
            ("Thủ tướng Ý Giorgia Meloni nhiều lần điện đàm với Thủ tướng Đức Olaf Scholz.", &[]),
            ("Chưa rõ Thủ tướng Ý Giorgia Meloni đã đến Berlin hay chưa.", &[]),
            (
                "Từ tháng ba, Thủ tướng Ý Giorgia Meloni đã tới Đức và hội đàm ba lần với Thủ tướng Đức Olaf Scholz.",
                &[],
            ),
            // A number of its own is another matter, and a day makes one meeting of them.
            (
                "Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz lần thứ hai.",
                &["bilateral held unknown - DE IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz gặp nhau hai lần hôm 8/5.",
                &["bilateral held 2024-05-08 - DE IT"],
            ),
        ]);
    }

    #[test]
    fn any_meeting_and_many_people() {
        check(&[
            ("Ý sẽ không công nhận bất kỳ cuộc đàm phán nào giữa Pháp và Đức tại Berlin.", &[]),
            ("Thủ tướng Ý Giorgia Meloni đã điện đàm với nhiều nguyên thủ từ khi nhậm chức.", &[]),
            ("Các cuộc gặp của Thủ tướng Ý Giorgia Meloni tại Berlin gây chú ý.", &[]),
            ("Thủ tướng Ý Giorgia Meloni đã có nhiều cuộc gặp với Thủ tướng Đức Olaf Scholz ở Berlin.", &[]),
            ("Thủ tướng Ý Giorgia Meloni từng thăm Đức ba lần.", &[]),
            ("Ý và Pháp đã có một loạt các cuộc đàm phán cấp cao tại Berlin.", &[]),
            ("Ý thúc đẩy các chuyến thăm của lãnh đạo hai nước Ý và Đức trong năm 2024.", &[]),
            (
                "Thủ tướng Ý Giorgia Meloni đã điện đàm với nhiều nguyên thủ hôm 8/5.",
                &["call held 2024-05-08 - ? IT"],
            ),
        ]);
    }
}
