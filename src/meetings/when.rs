//! On which day a mention says that the meeting is, and on which it was called off.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::model::{Basis, Edtf, MeetingStatus};
use crate::segment::Kind;
use crate::times::{TimeWord, Unit};

use super::days::{between, is_day, lasting, next_to};
use super::parties::comma_before;
use super::signs::{MODAL, all_light, signs_at};
use super::status::{Outlook, by_day};
use super::tail::Tail;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, Sign, aids};
use super::{Text, comma};

/// The number of the time that is the day: said behind the trigger, or before it in its clause. What stands before
/// token `busy` belongs to the meeting before.
pub(super) fn day(text: &Text<'_, '_>, trigger: &Trigger, behind: Option<usize>, busy: u32) -> Option<usize> {
    // What happened before a meeting happened on a day of its own.
    let ahead = trigger.form == Form::Noun && trigger.position == Some(Aid::Before);
    // "Said on Monday, before they met": what was on that day is not the meeting.
    let before = |at| aids(text.doc, at, Aid::Before) && text.doc.has_role(at, Role::Clause);
    let apart = |number: &usize| (text.times[*number].last..trigger.first).any(before);
    // "Once enemies in the war (1950–1953), they met": years in brackets belong to what stands before them.
    let enclosed = |number: &usize| {
        let time = &text.times[*number];
        let open = time.first.checked_sub(1).and_then(|at| text.doc.token(at));
        open.is_some_and(|t| t.kind == Kind::Open) && !time.value.as_ref().is_some_and(Edtf::is_day)
    };
    // "Since March he has met B three times", "the goals until 2030".
    let since = |number: &usize| {
        let before = text.doc.previous(text.times[*number].first);
        let until = text.is_until(*number) && before > trigger.sentence.0 && !comma(text, before - 1);
        (text.is_since(*number) || until)
            && !text.times[*number].value.as_ref().is_some_and(|value| is_day(value) || value.is_interval())
    };
    // "After B was elected in May, A met": that is when he was elected.
    let meanwhile = |number: &usize| {
        let first = text.times[*number].first;
        let parted = (text.times[*number].last..trigger.first).any(|at| comma(text, at));
        let clause = (trigger.sentence.0..first).rev().take_while(|at| !comma(text, *at));
        // One word alone may be a preposition: "after the reception on Monday, A met".
        let opens = |at: u32| {
            let word = [Aid::After, Aid::Before].into_iter().any(|aid| aids(text.doc, at, aid));
            word && text.doc.has_role(at, Role::Clause) && text.doc.next(at) > at + 1
        };
        parted && clause.into_iter().any(opens)
    };
    // "Broke the rules laid down in 1979 when he called B": that is when they were laid down.
    let laid_down = |number: &usize| {
        let time = &text.times[*number];
        let passive = |at: u32| text.doc.has_role(at, Role::Passive);
        let when = |at: u32| aids(text.doc, at, Aid::During) && text.doc.has_role(at, Role::Clause);
        (time.first.saturating_sub(MODAL)..time.first).any(passive) && (time.last..trigger.first).any(when)
    };
    let own = || {
        let mut times = text.times_in(trigger.reach.0.max(busy), trigger.first);
        times
            .next_back()
            .filter(|number| {
                !ahead
                    && !enclosed(number)
                    && !apart(number)
                    && !since(number)
                    && !meanwhile(number)
                    && !laid_down(number)
                    && leads(text, trigger, *number)
            })
            .filter(|number| !of_another_deed(text, trigger, text.times[*number].last))
    };
    behind.or_else(own)
}

/// Whether the day that ends at `from` is that on which somebody asked for the meeting or agreed to it, or that of what its
/// clause tells of whoever "once met B".
fn of_another_deed(text: &Text<'_, '_>, trigger: &Trigger, from: u32) -> bool {
    let doc = text.doc;
    let agrees = |at: u32| {
        [StanceWord::Acceptance, StanceWord::Settle].into_iter().any(|word| doc.has_stance(at, word))
    };
    let asks = |at: u32| signs_at(text, at).contains(&Sign::Proposed) && !doc.has_role(at, Role::May);
    once(text, trigger) && !all_light(text, from, trigger.first)
        || (from..trigger.first).any(|at| agrees(at) || asks(at))
}

/// "Once met B": on a day of its own.
pub(super) fn once(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    aids(text.doc, text.doc.previous(trigger.first), Aid::Once)
}

/// Whether a time before the trigger leads to it: not "in 2011 the two signed, the talks", of a noun that opens its clause.
pub(super) fn leads(text: &Text<'_, '_>, trigger: &Trigger, number: usize) -> bool {
    let end = text.times[number].last;
    let end = end + u32::from(text.doc.is_kind(end, Kind::Close));
    let at = |at| text.doc.has_role(at, Role::At);
    comma_before(text, trigger).is_none_or(|comma| end == comma || at(end) || at(end + 1))
}

/// What the days of a mention are told from.
pub(super) struct Days<'a, 't> {
    pub(super) trigger: &'a Trigger,
    pub(super) tail: &'a Tail<'t>,
    pub(super) outlook: Outlook,
    /// Where the meeting before ends.
    pub(super) busy: u32,
}

impl Days<'_, '_> {
    /// The day of the meeting: its own, or that of the sentence where this tells what happened at the meeting.
    pub(super) fn when(&self, text: &Text<'_, '_>, behind: Option<usize>) -> Option<(Edtf, Basis)> {
        let (trigger, tail) = (self.trigger, self.tail);
        let value = |number: usize| text.times.get(number).and_then(|t| t.value.clone());
        let told = day(text, trigger, behind, self.busy).filter(|number| !self.is_off(text, *number));
        let aside = matches!(trigger.position, Some(Aid::During | Aid::After));
        let wide = || {
            // What is said of a meeting to come is not said at it.
            let said = text.cue_before(trigger.first).filter(|_| self.outlook.ahead());
            // Nor is the day on which somebody said so that of what he speaks about.
            let quote = text.doc.quote_over(trigger.first).map_or(0, |quote| quote.first());
            let first = trigger.sentence.0.max(self.busy).max(quote).max(said.map_or(0, |cue| cue.1));
            // "As of Monday 900 reporters have asked to be at it".
            let before = text.times_in(first, trigger.first).next_back().filter(|n| !text.is_until(*n));
            before.or_else(|| text.times_in(tail.end, trigger.reach.1).next())
        };
        // "After the meeting last year": a day of its own, be it unknown which.
        let present = trigger.form == Form::Noun && aside && told.is_none();
        // "On the 19th and 20th": both.
        let both = |number: usize| {
            let (one, other) = (value(number)?, text.times.get(number + 1)?.value.as_ref()?);
            (joined(text, number, number + 1) && next_to(&one, other)).then(|| between(&one, other)).flatten()
        };
        let own = told.and_then(|n| both(n).or_else(|| value(n))).map(|value| (value, Basis::Text));
        // What was "last Monday" is not what is to come.
        let over =
            |number: &usize| by_day(text, Some(*number)).is_some_and(|vote| vote.0 == MeetingStatus::Held);
        let fits = |number: &usize| !(self.outlook.ahead() && over(number));
        let (value, basis) = own.or_else(|| {
            let number = present.then(wide).flatten().filter(fits);
            number.and_then(value).map(|value| (value, Basis::Inherited))
        })?;
        let before = text.doc.previous(trigger.first);
        let ends = || aids(text.doc, before, Aid::After) && aids(text.doc, before, Aid::Have);
        Some(match tail.days {
            Some(days) => (lasting(value, days, ends()), basis),
            None => (value, basis),
        })
    }

    /// Whether a time says when the meeting was called off: it stands on the same side of the trigger as the word for
    /// that, or behind both. A call is refused when it comes.
    fn is_off(&self, text: &Text<'_, '_>, number: usize) -> bool {
        let (Some(off), Some(time)) = (self.outlook.off, text.times.get(number)) else { return false };
        let behind = off > self.trigger.first;
        self.trigger.called != Called::Call
            && if behind { time.first > off } else { time.first < self.trigger.first }
    }

    /// The day on which the meeting was called off.
    pub(super) fn called_off(&self, text: &Text<'_, '_>) -> Option<Edtf> {
        let off = self.outlook.off?;
        // "on Monday, X announced calling off": the day of saying so is that of doing it.
        let said = text.cue_before(off).is_some_and(|cue| cue.1 == off);
        let from = if said { self.trigger.sentence.0 } else { self.trigger.reach.0 };
        let (from, to) = (from.max(self.busy), self.trigger.reach.1);
        let mut times = text.times_in(from, to).filter(|number| self.is_off(text, *number));
        times.find_map(|number| text.times[number].value.clone())
    }
}

/// The numbers of two times that an "and" joins.
pub(super) fn each_time(text: &Text<'_, '_>, tail: &Tail<'_>) -> Option<(usize, usize)> {
    let &[(_, one), (_, other)] = &tail.times[..] else { return None };
    let told = |n: usize| text.times[n].value.is_some();
    // "Between April and May" is one stretch.
    let between = aids(text.doc, text.times[one].first, Aid::Between);
    (joined(text, one, other) && !between && told(one) && told(other)).then_some((one, other))
}

/// Whether an "and" stands between the two times.
fn joined(text: &Text<'_, '_>, one: usize, other: usize) -> bool {
    let and = text.times[one].last;
    text.doc.has_role(and, Role::And) && text.doc.next(and) == text.times[other].first
}

/// Whether a time is "last year" or "three years ago", and nobody knows which year that is.
pub(super) fn is_bygone(text: &Text<'_, '_>, number: usize) -> bool {
    let time = &text.times[number];
    let says = |word: fn(TimeWord) -> bool| {
        let mut senses = (time.first..time.last).flat_map(|at| text.doc.senses_at(at));
        senses.any(|sense| matches!(sense, Sense::Time(told) if word(told)))
    };
    let year = || says(|word| word == TimeWord::Unit(Unit::Year));
    let past = || {
        says(|word| {
            matches!(word, TimeWord::Ago | TimeWord::Past) || matches!(word, TimeWord::Shift(n) if n < 0)
        })
    };
    time.value.is_none() && year() && past()
}

/// What a time says, as the day of a meeting.
pub(super) fn days_of(text: &Text<'_, '_>, number: usize) -> Option<(Edtf, Basis)> {
    text.times[number].value.clone().map(|value| (value, Basis::Text))
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn the_year_in_which_something_was_laid_down_is_not_its_day() {
        check(&[(
            "Thủ tướng Ý Giorgia Meloni phá vỡ nguyên tắc được đề ra năm 1979 khi điện đàm với Thủ tướng Đức Olaf Scholz.",
            &["call held unknown - DE IT"],
        )]);
    }

    #[test]
    fn the_day_of_another_deed() {
        check(&[
            (
                "Sau khi Ý bầu cử năm 2023, Thủ tướng Đức Olaf Scholz đã gặp Tổng thống Pháp Emmanuel Macron.",
                &["bilateral held unknown - DE FR"],
            ),
            (
                "Sau lễ đón hôm 4/5, Thủ tướng Đức Olaf Scholz đã gặp Tổng thống Pháp Emmanuel Macron.",
                &["bilateral held 2024-05-04 - DE FR"],
            ),
        ]);
    }
}
