//! Dates in figures: 14/3, 14-3, 14.3.2022, 14/3/22, 2024-03-15, 6/2024.

use super::calendar::year_behind;
use super::cursor::{Cursor, Figure};
use super::expr::{Core, Month, Year};
use super::word::{TimeWord, Unit};
use crate::segment::Kind;

/// What stands in figures, and the token after it. The year may follow in words: `14/3 năm ngoái`.
pub(super) fn figures(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    whole(c, at).filter(|_| !chained_before(c, at))
}

/// As [`figures`], where something may be glued to them in front.
pub(super) fn whole(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let (core, end) = read(c, at).filter(|(_, end)| !chained_behind(c, *end))?;
    let Core::Day { day, month, year: Year::Unsaid } = core else { return Some((core, end)) };
    // `3-4 năm tới` are three or four years.
    let rises = matches!(month, Month::Number(month) if day < month) && c.is_kind(at + 1, Kind::Dash);
    let counts = rises && !c.is_before(at, TimeWord::Unit(Unit::Day));
    let year = if counts { None } else { year_behind(c, end) };
    Some(year.map_or((core, end), |(year, end)| (Core::Day { day, month, year }, end)))
}

/// As [`figures`], where something may be glued to them in front or behind.
pub(super) fn read(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let a = c.figure(at)?;
    let (b, joint, next) = joined(c, at + 1)?;
    let third = joined(c, next).filter(|(_, kind, _)| *kind == joint);
    Some(match third {
        Some((z, _, end)) if a.digits == 4 => (day(z, b, year(a)?)?, end),
        Some((z, _, end)) => (day(a, b, year(z)?)?, end),
        None if b.digits == 4 => (month(a, year(b)?)?, next),
        None if a.digits == 4 && b.digits == 2 && b.value < 10 => (month(b, year(a)?)?, next),
        None => (day(a, b, Year::Unsaid)?, next),
    })
}

/// A separator and the figure glued behind it.
fn joined(c: &Cursor<'_, '_>, at: u32) -> Option<(Figure, Kind, u32)> {
    let joint = c.token(at).filter(|t| matches!(t.kind, Kind::Slash | Kind::Dash | Kind::Stop))?;
    let glued = joint.glued && c.is_glued(at + 1);
    (glued || joint.kind == Kind::Slash && !joint.glued).then_some(())?;
    Some((c.figure(at + 1)?, joint.kind, at + 2))
}

/// Whether something is glued to the figures in front that makes them part of a number, an address, a model's name.
pub(super) fn chained_before(c: &Cursor<'_, '_>, at: u32) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| c.is_glued(at)).and_then(|at| c.token(at)) else {
        return false;
    };
    match before.kind {
        Kind::Open | Kind::QuoteOpen | Kind::QuoteStraight | Kind::SingleOpen | Kind::Colon => false,
        Kind::Comma | Kind::Stop => at > 1 && before.glued && c.is_kind(at - 2, Kind::Number),
        Kind::Dash => before.glued,
        _ => true,
    }
}

/// The same behind them. A time of day may follow: `2024-03-15T10:00`.
pub(super) fn chained_behind(c: &Cursor<'_, '_>, end: u32) -> bool {
    let Some(after) = c.token(end).filter(|t| t.glued) else { return false };
    let glued = |kind| c.is_kind(end + 1, kind) && c.is_glued(end + 1);
    match after.kind {
        Kind::Word => !after.text(c.doc.text).starts_with('T'),
        Kind::Slash => true,
        Kind::Dash => glued(Kind::Number) || glued(Kind::Word),
        Kind::Stop | Kind::Comma => glued(Kind::Number),
        Kind::Number | Kind::Other => true,
        _ => false,
    }
}

fn day(day: Figure, month: Figure, year: Year) -> Option<Core> {
    let fits = day.digits <= 2 && month.digits <= 2 && (1..=31).contains(&day.value) && month_fits(month);
    fits.then_some(Core::Day { day: day.value, month: Month::Number(month.value), year })
}

fn month(month: Figure, year: Year) -> Option<Core> {
    let fits = month.digits <= 2 && month_fits(month);
    fits.then_some(Core::Month { month: Month::Number(month.value), year })
}

fn month_fits(month: Figure) -> bool {
    (1..=12).contains(&month.value)
}

/// A year in four digits, or in two of this century or the last.
fn year(figure: Figure) -> Option<Year> {
    match (figure.digits, figure.value as i32) {
        (4, year @ 1000..=2999) => Some(Year::Number(year)),
        (2, year @ 0..40) => Some(Year::Number(2000 + year)),
        (2, year) => Some(Year::Number(1900 + year)),
        _ => None,
    }
}

/// A year of four digits that stands for itself, and the token after it.
pub(super) fn plain_year(c: &Cursor<'_, '_>, at: u32) -> Option<(Year, u32)> {
    let figure = c.figure(at).filter(|f| f.digits == 4)?;
    year(figure).map(|year| (year, at + 1))
}

/// The last two digits of a year glued behind its month, where they can be no month: `tháng 12/99`.
pub(super) fn short_year(c: &Cursor<'_, '_>, at: u32) -> Option<(Year, u32)> {
    let figure = c.figure(at).filter(|f| c.is_glued(at) && f.digits == 2 && f.value > 12)?;
    let single = !chained_behind(c, at + 1) && !c.is_counted(at + 1);
    single.then(|| year(figure)).flatten().map(|year| (year, at + 1))
}

/// Behind the word for it a year of three digits, or the last two of one within memory: `năm 938`, `năm 68`.
pub(super) fn old_year(c: &Cursor<'_, '_>, at: u32) -> Option<(Year, u32)> {
    let figure = c.figure(at).filter(|_| !c.goes_on(at))?;
    let year = match (figure.digits, figure.value) {
        (3, value @ 100..) => Year::Number(value as i32),
        (2, 40..) => year(figure)?,
        _ => return None,
    };
    // A unit or a currency makes it a count.
    let counts = c.is_counted(at + 1) || c.unit(at + 1).is_some() || c.is_capitalised(at + 1);
    (!counts).then_some((year, at + 1))
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn dates_in_figures() {
        check(
            "2022-03-14",
            &[
                ("Họp ngày 9/3.", &[("ngày 9/3", "2022-03-09")]),
                ("Họp ngày 9-3.", &[("ngày 9-3", "2022-03-09")]),
                ("Họp ngày 09.03.", &[("ngày 09.03", "2022-03-09")]),
                ("Họp 14.3.2022 tại Paris.", &[("14.3.2022", "2022-03-14")]),
                ("Ký ngày 14/3/22.", &[("ngày 14/3/22", "2022-03-14")]),
                ("Ký ngày 2-9-45.", &[("ngày 2-9-45", "1945-09-02")]),
                ("Ngày phát hành: 2024-03-15T10:00:00Z.", &[("2024-03-15", "2024-03-15")]),
                ("23:56 29/04/2025", &[("29/04/2025", "2025-04-29")]),
                (
                    "Dời từ ngày 29-3 đến 31-10 năm nay, từ 5-10/8 năm 2019; ngày 30/6 năm ngoái họ gặp nhau.",
                    &[
                        ("ngày 29-3 đến 31-10 năm nay", "2022-03-29/2022-10-31"),
                        ("5-10/8 năm 2019", "2019-08-05/2019-08-10"),
                        ("ngày 30/6 năm ngoái", "2021-06-30"),
                    ],
                ),
                ("29.10.99", &[("29.10.99", "1999-10-29")]),
                ("Hạn chót (29-3) đã qua.", &[("29-3", "2022-03-29")]),
                (
                    "Hạn chót là tháng 3/2023, không phải 9/2023.",
                    &[("tháng 3/2023", "2023-03"), ("9/2023", "2023-09")],
                ),
            ],
        );
    }

    #[test]
    fn figures_that_are_no_dates() {
        check(
            "2022-03-14",
            &[
                ("Ông được 2/3 số phiếu, 3/4 dân số ủng hộ.", &[]),
                ("Đội nhà thắng 2-1, tỷ số hiệp một là 1-0.", &[]),
                ("Nghị định 15/2020/NĐ-CP và Thông tư 12/2019/TT-BTC.", &[]),
                ("Gọi 0912.345.678 hoặc truy cập 192.168.1.1.", &[]),
                ("Máy bay F-16, Su-35 và tên lửa S-400.", &[]),
                ("Dịch vụ 24/7, tăng 3,5%, giá 1.000.000 đồng.", &[]),
                ("Trong khoảng 3-4 năm tới họ sẽ xong.", &[]),
                ("Phiên bản mới là 1.10.30, bản cũ 1-2-3.", &[]),
                ("Nhà số 133/21/63 đường 30/4.", &[]),
                ("Ngày 31/2, 45/13, 00/00/0000, 29/2/2019, 1/2/3/4.", &[]),
                ("Ngày 5/", &[]),
                ("Ngày", &[]),
            ],
        );
    }

    #[test]
    fn what_is_glued_to_figures() {
        check(
            "2024-05-20",
            &[
                ("Tàu rời cảng 2022-03.", &[("2022-03", "2022-03")]),
                ("Tàu rời cảng 2022-3.", &[]),
                ("Tàu rời cảng 2022-10.", &[]),
                ("Tàu rời cảng 14/3/2022%.", &[]),
                ("Tàu rời cảng,14/3.", &[("14/3", "2024-03-14")]),
                ("Tàu rời cảng ngày 15 / 3.", &[("ngày 15 / 3", "2024-03-15")]),
            ],
        );
    }
}
