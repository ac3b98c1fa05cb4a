//! Days of the week: `thứ Bảy`, `thứ 7`, `chủ nhật`, `thứ năm tuần tới`.

use super::cursor::Cursor;
use super::expr::{Core, Part, Phrase};
use super::phrase::side_behind;
use super::stretch;
use super::word::{TimeWord, Unit};
use crate::lexicon::Sense;
use crate::segment::Kind;

/// A day of the week; `introduced` tells that a word before it makes it a time.
pub(super) fn weekday(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<(Phrase, u32)> {
    let headed = c.after_unit(at, Unit::Day).unwrap_or(at);
    let ordinal = c.word(headed, |w| if let TimeWord::Weekday(day) = w { Some(day) } else { None });
    let (weekday, next) = ordinal.or_else(|| c.after(headed, TimeWord::Sunday).map(|next| (7, next)))?;
    let week = week_behind(c, next);
    if let Some((week, end)) = week {
        return Some((Core::Weekday { weekday, week: Some(week) }.into(), end));
    }
    if let Some((n, end)) = c.word(next, |w| if let TimeWord::Ordinal(n) = w { Some(n) } else { None }) {
        let (whole, end) = stretch::whole(c, c.after(end, TimeWord::Of).unwrap_or(end))?;
        return Some((Phrase { part: Some(Part::NthWeekday(weekday, n)), ..whole }, end));
    }
    let phrase = Phrase::from(Core::Weekday { weekday, week: None });
    let introduced = introduced && headed == at;
    let certain = ordinal.is_none() || introduced || is_name(c, headed, next) || c.is_alone(at, next);
    let told = |side: Option<_>| certain || side.is_some() || is_clear(c, at);
    if let Some((side, end)) = side_behind(c, next).filter(|(side, _)| !counts(c, headed) && told(*side)) {
        let this = side.is_none().then_some(0);
        return Some((Phrase::from(Core::Weekday { weekday, week: this }).on(side), end));
    }
    (certain && !counts(c, headed)).then_some((phrase, next))
}

/// `tuần tới`, `tuần trước`, `tuần này`, `tuần qua`, `của tuần`.
fn week_behind(c: &Cursor<'_, '_>, at: u32) -> Option<(i32, u32)> {
    let at = c.after(at, TimeWord::Of).unwrap_or(at);
    if let Some(next) = c.after(at, TimeWord::Sang) {
        return c.after_unit(next, Unit::Week).map(|end| (1, end));
    }
    let next = c.after_unit(at, Unit::Week)?;
    c.shift(next).or_else(|| c.after(next, TimeWord::Past).map(|end| (-1, end)))
}

/// Whether no noun stands before that the ordinal number could belong to.
fn is_clear(c: &Cursor<'_, '_>, at: u32) -> bool {
    let word = at.checked_sub(1).and_then(|at| c.token(at)).is_some_and(|t| t.is_word());
    !word || c.doc.mark_before(at).is_some_and(|mark| c.doc.senses(mark).any(|s| matches!(s, Sense::Role(_))))
}

/// Whether the word is written as the name of a day (`thứ Ba`) or stands where only a day can (`thứ 3, 14/3`).
fn is_name(c: &Cursor<'_, '_>, at: u32, next: u32) -> bool {
    let last = next.saturating_sub(1);
    c.is_capitalised(last) && last > at || dated(c, next)
}

/// Whether a date follows: `(14/3)`, `, 14/3`, `ngày 14/3`.
fn dated(c: &Cursor<'_, '_>, at: u32) -> bool {
    let marked = c.is_kind(at, Kind::Open) || c.is_kind(at, Kind::Comma);
    let at = if marked { at + 1 } else { at };
    let headed = c.after_unit(at, Unit::Day);
    let at = headed.unwrap_or(at);
    super::figures::figures(c, at).is_some() || headed.is_some() && c.figure(at).is_some()
}

/// Whether the noun before makes it an ordinal number: the third round.
fn counts(c: &Cursor<'_, '_>, at: u32) -> bool {
    c.is_before(at, TimeWord::Count)
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn days_of_the_week() {
        check(
            "2022-03-14",
            &[
                ("Họ gặp nhau hôm thứ Bảy.", &[("hôm thứ Bảy", "2022-03-12")]),
                ("Họ sẽ gặp nhau vào thứ Sáu.", &[("thứ Sáu", "2022-03-18")]),
                (
                    "Thứ năm tuần tới, chủ nhật vừa qua, thứ 7 tuần trước.",
                    &[
                        ("Thứ năm tuần tới", "2022-03-24"),
                        ("chủ nhật vừa qua", "2022-03-13"),
                        ("thứ 7 tuần trước", "2022-03-12"),
                    ],
                ),
                (
                    "Thứ Tư tuần qua, thứ Tư của tuần này, thứ Tư sang tuần.",
                    &[
                        ("Thứ Tư tuần qua", "2022-03-09"),
                        ("thứ Tư của tuần này", "2022-03-16"),
                        ("thứ Tư sang tuần", "2022-03-23"),
                    ],
                ),
                ("thứ hai", &[("thứ hai", "2022-03-14")]),
                ("Năm thứ Hai trời mưa.", &[]),
                ("Họp vào T7, và T2 tuần sau.", &[("T7", "2022-03-12"), ("T2 tuần sau", "2022-03-21")]),
                ("Ngày thứ ba (15-3), ông đến.", &[("Ngày thứ ba (15-3)", "2022-03-15")]),
                (
                    "Thứ Hai, ngày 14/3, và thứ 3 tới.",
                    &[("Thứ Hai, ngày 14/3", "2022-03-14"), ("thứ 3 tới", "2022-03-15")],
                ),
                (
                    "Từ thứ Hai đến thứ Sáu tuần này.",
                    &[("thứ Hai đến thứ Sáu tuần này", "2022-03-14/2022-03-18")],
                ),
            ],
        );
    }

    #[test]
    fn ordinal_numbers() {
        check(
            "2022-03-14",
            &[
                ("Đây là lần thứ ba, vòng thứ hai, bên thứ ba.", &[]),
                ("Thứ hai, ông nói kinh tế quan trọng.", &[]),
                ("Nền kinh tế lớn thứ năm thế giới, đề nghị thứ hai này.", &[]),
                ("Mỗi thứ Bảy ông đi nhà thờ.", &[]),
            ],
        );
    }
}
