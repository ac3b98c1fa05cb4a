//! Times told from the day of speaking: `hôm qua`, `tuần trước`, `cách đây hai tuần`, `ba ngày tới`.

use super::cursor::Cursor;
use super::expr::{Core, Phrase, Side, Year};
use super::word::{TimeWord, Unit};
use crate::lexicon::{Role, Sense};
use crate::meetings::MeetingWord;
use crate::segment::{Kind, Shape};

/// `hôm nay`, `ngày mai`; after a part of the day also `(sáng) nay`, `(tối) qua`.
pub(super) fn day(c: &Cursor<'_, '_>, at: u32, after_part: bool) -> Option<(Phrase, u32)> {
    let (shift, end) = c.word(at, |w| match w {
        TimeWord::Day(n) if !is_name(c, at) => Some(n),
        TimeWord::Evening(n) if after_part => Some(n),
        _ => None,
    })?;
    Some((Core::Unit { unit: Unit::Day, shift }.into(), end))
}

/// A capital within makes it a name: the movement "Tomorrow".
fn is_name(c: &Cursor<'_, '_>, at: u32) -> bool {
    c.token(c.doc.next(at).saturating_sub(1)).is_some_and(|last| last.shape == Shape::Capital)
}

/// `tuần trước`, `cuối tuần này`, `năm qua`, `sang năm`, `cuối tuần`.
pub(super) fn unit(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    if let Some(next) = c.after(at, TimeWord::Sang) {
        let (unit, end) = c.unit(next).filter(|(u, end)| *u != Unit::Day && c.shift(*end).is_none())?;
        return c.figure(end).is_none().then(|| (Core::Unit { unit, shift: 1 }.into(), end));
    }
    let (unit, next) = c.unit(at).filter(|(u, _)| *u != Unit::Day)?;
    if let Some(end) = c.after(next, TimeWord::Past).filter(|_| is_short(unit)) {
        return Some((Core::Gone(unit).into(), end));
    }
    if let Some((shift, end)) = c.shift(next) {
        return Some((Core::Unit { unit, shift }.into(), end));
    }
    (unit == Unit::Weekend).then_some((Core::Weekend.into(), next))
}

/// `3 ngày trước`, `hai tuần nữa`, `hai tháng qua`, `ba ngày tới`, `cách đây hai tuần`.
pub(super) fn counted(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    if let Some(next) = c.after(at, TimeWord::Ago) {
        let about = c.after(next, TimeWord::About);
        let (count, unit, end) = count(c, about.unwrap_or(next))?;
        let end = c.after(end, TimeWord::Back).unwrap_or(end);
        let phrase = Phrase::from(Core::Away { unit, count: -count });
        return Some((Phrase { about: about.is_some(), ..phrase }, end));
    }
    if let Some(found) = counted_days(c, at) {
        return Some(found);
    }
    let (count, unit, next) = count(c, at)?;
    let (core, end) = c.word(next, |w| {
        Some(match w {
            TimeWord::Back if is_event(c, c.doc.next(next)) => Core::Elsewhen,
            TimeWord::After if is_event(c, c.doc.next(next)) || c.is_noun(c.doc.next(next)) => Core::Elsewhen,
            TimeWord::Back if count == 1 && unit == Unit::Day && opens(c, at, c.doc.next(next)) => {
                Core::Step { unit, count: -count }
            }
            TimeWord::Back => Core::Away { unit, count: -count },
            TimeWord::Hence if !lasts(c, at) => Core::Away { unit, count },
            TimeWord::Past if is_short(unit) => Core::Running { unit, count: -count },
            // "a visit of three days to Peru"
            TimeWord::Next if is_led(c, at) && c.is_place(c.doc.next(next)) => return None,
            TimeWord::Next => Core::Running { unit, count },
            TimeWord::Following if is_short(unit) => Core::Following { unit, count },
            TimeWord::After => Core::Step { unit, count },
            TimeWord::Before => Core::Step { unit, count: -count },
            _ => return None,
        })
    })?;
    Some((core.into(), end))
}

/// `hai hôm trước`, `ba hôm sau`: with a number before it the other day is counted from.
fn counted_days(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let (count, next) = c.number(at).filter(|(n, _)| (2..=999).contains(n))?;
    let count = count as i32;
    let (core, end) = c.word(next, |w| match w {
        TimeWord::ThatDay(-1) => Some(Core::Away { unit: Unit::Day, count: -count }),
        TimeWord::ThatDay(1) => Some(Core::Step { unit: Unit::Day, count }),
        _ => None,
    })?;
    Some((core.into(), end))
}

/// "A day before, …" at the head of a sentence goes on from the day that was told last.
fn opens(c: &Cursor<'_, '_>, at: u32, end: u32) -> bool {
    let sentence = c.doc.sentences.get(c.doc.sentence_of(at));
    sentence.is_some_and(|s| s.first == at) && c.is_kind(end, Kind::Comma)
}

/// Years and more that end now are lengths, not stretches of the calendar.
fn is_short(unit: Unit) -> bool {
    !matches!(unit, Unit::Year | Unit::Decade | Unit::Century)
}

/// A count of units: `hai tuần`.
pub(super) fn count(c: &Cursor<'_, '_>, at: u32) -> Option<(i32, Unit, u32)> {
    let (count, next) = c.number(at).filter(|(n, _)| (1..=999).contains(n))?;
    let (unit, end) = c.unit(next).filter(|(u, _)| *u != Unit::Weekend)?;
    Some((count as i32, unit, end))
}

/// Whether an event is named that the time is counted from: `hai ngày sau cuộc gặp`.
fn is_event(c: &Cursor<'_, '_>, at: u32) -> bool {
    let event =
        |s| matches!(s, Sense::Meeting(MeetingWord::Event(_)) | Sense::Role(Role::Nominal | Role::Plural));
    c.token(at).is_some() && c.doc.mark_at(at).is_some_and(|mark| c.doc.senses(mark).any(event))
}

/// Whether it is how long an event takes that is named before: `chuyến thăm (kéo dài) ba ngày`.
fn is_led(c: &Cursor<'_, '_>, at: u32) -> bool {
    let event = |mark| {
        c.doc.senses(mark).any(|s| matches!(s, Sense::Meeting(word) if word.is_event() || word.is_journey()))
    };
    lasts(c, at) || c.doc.mark_before(at).is_some_and(event)
}

/// Whether the word before makes it a length of time.
fn lasts(c: &Cursor<'_, '_>, at: u32) -> bool {
    c.is_before(at, TimeWord::More)
}

/// `cùng kỳ năm ngoái`, `cùng kỳ 2018`.
pub(super) fn same_period(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let next = c.after(at, TimeWord::SamePeriod)?;
    if let Some((phrase, end)) = super::calendar::month(c, next) {
        return Some((phrase, end));
    }
    let (year, end) = super::calendar::year_behind(c, next)?;
    let side = (year == Year::Unsaid).then_some(Side::Past);
    Some((Phrase::from(Core::Year(year)).on(side), end))
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn from_the_day_of_speaking() {
        check(
            "2022-03-14",
            &[
                (
                    "Hôm qua, hôm kia, ngày mai, ngày kia.",
                    &[
                        ("Hôm qua", "2022-03-13"),
                        ("hôm kia", "2022-03-12"),
                        ("ngày mai", "2022-03-15"),
                        ("ngày kia", "2022-03-16"),
                    ],
                ),
                (
                    "Sáng nay, tối qua, chiều mai, rạng sáng nay.",
                    &[
                        ("Sáng nay", "2022-03-14"),
                        ("tối qua", "2022-03-13"),
                        ("chiều mai", "2022-03-15"),
                        ("rạng sáng nay", "2022-03-14"),
                    ],
                ),
                ("Bà bắt đầu chuyến thăm ba ngày tới Peru.", &[]),
                ("Chuyến thăm kéo dài ba ngày tới Peru.", &[]),
                ("Trong ba ngày tới Peru sẽ bầu cử.", &[("ba ngày tới", "2022-03-14/2022-03-17")]),
                (
                    "Tuần trước, tháng này, năm sau, sang năm.",
                    &[
                        ("Tuần trước", "2022-03-07/2022-03-13"),
                        ("tháng này", "2022-03"),
                        ("năm sau", "2023"),
                        ("sang năm", "2023"),
                    ],
                ),
                (
                    "Cuối tuần qua, đầu tuần này, cuối tuần sau.",
                    &[
                        ("Cuối tuần qua", "2022-03-12/2022-03-13"),
                        ("đầu tuần này", "2022-03-14/2022-03-15"),
                        ("cuối tuần sau", "2022-03-26/2022-03-27"),
                    ],
                ),
                (
                    "Cách đây hai tuần, 3 ngày trước, 5 năm trước.",
                    &[
                        ("Cách đây hai tuần", "2022-02-28/2022-03-06"),
                        ("3 ngày trước", "2022-03-11"),
                        ("5 năm trước", "2017"),
                    ],
                ),
                (
                    "3 tháng trước, hai hôm trước, 5 ngày trước đây.",
                    &[
                        ("3 tháng trước", "2021-12"),
                        ("hai hôm trước", "2022-03-12"),
                        ("5 ngày trước đây", "2022-03-09"),
                    ],
                ),
                (
                    "Hai tuần nữa, một tháng nữa.",
                    &[("Hai tuần nữa", "2022-03-28/2022-04-03"), ("một tháng nữa", "2022-04")],
                ),
                (
                    "Trong hai tháng qua và ba ngày tới.",
                    &[("hai tháng qua", "2022-01-14/2022-03-14"), ("ba ngày tới", "2022-03-14/2022-03-17")],
                ),
                (
                    "Khoảng 10 ngày trước, gần 3 năm trước.",
                    &[("Khoảng 10 ngày trước", "2022-03-04~"), ("gần 3 năm trước", "2019~")],
                ),
                (
                    "Cùng kỳ năm ngoái, cùng kỳ 2018.",
                    &[("Cùng kỳ năm ngoái", "2021"), ("cùng kỳ 2018", "2018")],
                ),
            ],
        );
    }

    #[test]
    fn lengths_and_vague_times() {
        check(
            "2022-03-14",
            &[
                ("Kéo dài 8 tháng, trong 3 tuần, suốt 5 ngày, thêm hai năm nữa.", &[]),
                ("Hàng năm, mỗi tháng, hằng ngày, thường niên.", &[]),
                ("Gần đây, hiện nay, trước đó, sắp tới, lâu nay, mấy hôm nay.", &[]),
                ("Những năm qua, nhiều tháng tới, các tuần trước, vài ngày tới, 70 năm qua.", &[]),
                ("Gần nửa tháng trước, nửa năm sau.", &[]),
                ("Năm người, năm nước, ba bên và phong trào Ngày Mai.", &[]),
            ],
        );
    }
}
