//! Quarters, seasons, decades and centuries, and the parts of what is long.

use super::calendar::{month, year, year_behind, year_joined};
use super::cursor::Cursor;
use super::expr::{Core, Part, Phrase, Year};
use super::figures::plain_year;
use super::word::{TimeWord, Unit};

/// `quý 1/2019`, `quý III năm ngoái`, `quý này`.
pub(super) fn quarter(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let next = c.after_unit(at, Unit::Quarter)?;
    let (number, next) = roman(c, next).or_else(|| {
        let figure = c.figure(next).map(|f| (f.value, next + 1));
        figure.or_else(|| c.number(next))
    })?;
    let first = number.checked_sub(1).filter(|n| *n < 4)? * 3 + 1;
    let (year, end) = year_joined(c, next).or_else(|| year_behind(c, next)).unwrap_or((Year::Unsaid, next));
    Some((Core::Months { first, count: 3, year }.into(), end))
}

/// A Roman number up to 29.
fn roman(c: &Cursor<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let text = c.token(at).filter(|t| t.is_word() && t.end - t.start <= 5)?.text(c.doc.text);
    let tens = text.bytes().take_while(|b| *b == b'X').count();
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let ones = ones.iter().position(|o| *o == &text[tens..])?;
    (tens < 3 && tens + ones > 0).then_some(((tens * 10 + ones) as u32, at + 1))
}

/// `mùa thu năm 2016`, `mùa hè vừa qua`, `mùa đông này`.
pub(super) fn season(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let (first, next) = c.word(at, |w| if let TimeWord::Season(m) = w { Some(m.into()) } else { None })?;
    let season = |year| Phrase::from(Core::Months { first, count: 3, year });
    if let Some((year, end)) = year_joined(c, next).or_else(|| year_behind(c, next)) {
        return Some((season(year), end));
    }
    match super::phrase::side_behind(c, next) {
        Some((None, end)) => Some((season(Year::Shift(0)), end)),
        Some((side, end)) => Some((season(Year::Unsaid).on(side), end)),
        None => c.is_alone(at, next).then(|| (season(Year::Unsaid), next)),
    }
}

/// `6 tháng đầu năm 2019`, `quý cuối năm`, `tuần đầu tiên của tháng 9`, `ngày cuối cùng của năm`.
pub(super) fn part_of(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let counted = c.number(at).filter(|(n, _)| (2..=11).contains(n));
    let (count, next) = counted.unwrap_or((1, at));
    let (unit, next) = c.unit(next).filter(|(u, _)| *u != Unit::Weekend)?;
    let (n, next) = c.word(next, |w| match w {
        TimeWord::Ordinal(n) => Some(n),
        // The names of the days of the week are ordinal numbers.
        TimeWord::Weekday(day) if unit == Unit::Week => Some(i32::from(day) + 1),
        TimeWord::Edge(super::word::Edge::Early) => Some(1),
        TimeWord::Edge(super::word::Edge::Late) => Some(-1),
        _ => None,
    })?;
    let next = c.after(next, TimeWord::Of).unwrap_or(next);
    let (whole, end) = whole(c, next)?;
    match (counted, unit, whole.core) {
        (None, ..) => Some((Phrase { part: Some(Part::Nth(unit, n)), ..whole }, end)),
        (Some(_), Unit::Month, Core::Year(year)) => {
            let first = if n > 0 { 1 } else { 13 - count };
            Some((Core::Months { first, count, year }.into(), end))
        }
        _ => None,
    }
}

/// What can have parts: a month, a quarter, a year, a decade, a century; a bare unit is the present one.
pub(super) fn whole(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let said = month(c, at).or_else(|| year(c, at)).or_else(|| quarter(c, at));
    let said = said.or_else(|| decade(c, at)).or_else(|| century(c, at)).or_else(|| season(c, at));
    said.or_else(|| super::relative::unit(c, at)).or_else(|| bare_unit(c, at)).or_else(|| bare_year(c, at))
}

fn bare_unit(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let (unit, end) = c.unit(at)?;
    let core = match unit {
        Unit::Year => Core::Year(Year::Shift(0)),
        Unit::Week | Unit::Month => Core::Unit { unit, shift: 0 },
        _ => return None,
    };
    (c.figure(end).is_none()).then_some((core.into(), end))
}

/// `đầu 2019`
fn bare_year(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let (year, end) = plain_year(c, at).filter(|(_, end)| !c.is_noun(*end) && !c.goes_on(at))?;
    Some((Core::Year(year).into(), end))
}

/// `những năm 1980`, `thập niên 80 (của thế kỷ 20)`.
pub(super) fn decade(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let (core, end) = lone_decade(c, c.after(at, TimeWord::Decade)?)?;
    let Core::Decade(decade) = core else { return None };
    let of = c.after(end, TimeWord::Of).unwrap_or(end);
    if let Some((Phrase { core: Core::Century(century), .. }, end)) = century(c, of) {
        return Some((Core::Decade(century * 10 + decade % 10).into(), end));
    }
    // `thập niên 90 của thế kỷ trước`
    let century = c.after_unit(of, Unit::Century).and_then(|_| super::relative::unit(c, of));
    Some((core.into(), century.map_or(end, |(_, end)| end)))
}

/// The figures of a decade: `1980`, `80`.
pub(super) fn lone_decade(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let figure = c.figure(at).filter(|f| f.value % 10 == 0 && !c.goes_on(at))?;
    match (figure.digits, figure.value as i32) {
        (4, year @ 1000..=2990) => Some((Core::Decade(year / 10), at + 1)),
        (2, tens) => Some((Core::Decade(190 + tens / 10), at + 1)),
        _ => None,
    }
}

/// `thế kỷ 21`, `thế kỷ XX`.
pub(super) fn century(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let next = c.after_unit(at, Unit::Century)?;
    let (number, end) = roman(c, next).or_else(|| c.number(next)).filter(|(n, _)| (2..=29).contains(n))?;
    let bc = c.is(end, TimeWord::Bc);
    (!bc).then(|| (Core::Century(number as i32 - 1).into(), end))
}
#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn parts() {
        check(
            "2022-03-14",
            &[
                (
                    "Đầu tháng 6, giữa tháng 6, cuối tháng 2.",
                    &[
                        ("Đầu tháng 6", "2022-06-01/2022-06-10"),
                        ("giữa tháng 6", "2022-06-11/2022-06-20"),
                        ("cuối tháng 2", "2022-02-21/2022-02-28"),
                    ],
                ),
                (
                    "Đầu năm 2019, giữa năm nay, cuối năm ngoái.",
                    &[
                        ("Đầu năm 2019", "2019-01/2019-04"),
                        ("giữa năm nay", "2022-05/2022-08"),
                        ("cuối năm ngoái", "2021-09/2021-12"),
                    ],
                ),
                (
                    "Nửa đầu năm 2019, nửa cuối tháng 3, 9 tháng đầu năm 2021.",
                    &[
                        ("Nửa đầu năm 2019", "2019-01/2019-06"),
                        ("nửa cuối tháng 3", "2022-03-16/2022-03-31"),
                        ("9 tháng đầu năm 2021", "2021-01/2021-09"),
                    ],
                ),
                (
                    "Tuần đầu tiên của tháng 9/2021, ngày cuối cùng của năm 2019.",
                    &[
                        ("Tuần đầu tiên của tháng 9/2021", "2021-09-01/2021-09-07"),
                        ("ngày cuối cùng của năm 2019", "2019-12-31"),
                    ],
                ),
                (
                    "Thứ Ba đầu tiên của tháng 11/2020.",
                    &[("Thứ Ba đầu tiên của tháng 11/2020", "2020-11-03")],
                ),
                ("Bắt đầu năm mới, lần đầu năm người gặp nhau.", &[]),
            ],
        );
    }
}
