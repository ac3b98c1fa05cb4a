//! Days, months and years by their numbers and names.

use super::cursor::Cursor;
use super::expr::{Core, Month, Phrase, Year};
use super::figures::{old_year, plain_year, short_year};
use super::lunar;
use super::word::{TimeWord, Unit};
use crate::segment::Kind;

/// `ngày 14 tháng 3 năm 2022`, `mùng 3 tháng Ba`, `14 tháng 3`, `ngày 18`.
pub(super) fn day(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let headed = c.after_unit(at, Unit::Day);
    let first_days = c.after(headed.unwrap_or(at), TimeWord::FirstDays);
    let start = first_days.or(headed).unwrap_or(at);
    let named = first_days.is_some() || headed.is_some();
    let (day, next) = c.number(start).filter(|(day, _)| *day < 100)?;
    if !named && c.figure(start).is_none() && !is_spelled(c, next) {
        return None;
    }
    let comma = if c.is_kind(next, Kind::Comma) { next + 1 } else { next };
    if let Some(end) = c.after(next, TimeWord::MoonMonth) {
        return Some((Core::Elsewhen.into(), end));
    }
    let of_month = month_core(c, comma).filter(|(core, _)| named || comma == next && is_numbered(*core));
    if let Some((Core::Month { month, year }, end)) = of_month {
        let ends_in_unit = !named && c.unit(end).is_some();
        return (!ends_in_unit).then(|| moon(c, Core::Day { day, month, year }, end));
    }
    if let Some((month, end)) = month_apart(c, next, day).filter(|_| named) {
        return Some((Core::Day { day, month: Month::Number(month), year: Year::Unsaid }.into(), end));
    }
    // The last days of the old year are told as the 29th and 30th of the new.
    let days = if day < 15 { day as i32 - 1 } else { day as i32 - 31 };
    if let Some((core, end)) = new_year(c, next, days).filter(|_| day <= 31) {
        return Some((core.into(), end));
    }
    let single = named
        && (1..=31).contains(&day)
        && !c.is_counted(next)
        && c.unit(next).is_none()
        && !c.is_count_before(at)
        && !is_broken_off(c, next);
    single.then(|| moon(c, Core::Day { day, month: Month::Unsaid, year: Year::Unsaid }, next))
}

/// ` - 6` behind a day that is greater, so that no range can be meant: `ngày 18 - 6`.
fn month_apart(c: &Cursor<'_, '_>, at: u32, day: u32) -> Option<(u32, u32)> {
    let apart = c.is_kind(at, Kind::Dash) && !c.is_glued(at) && !c.is_glued(at + 1);
    let month = c.figure(at + 1).filter(|f| apart && (1..=12).contains(&f.value) && f.value < day)?;
    (!c.goes_on(at + 1) && !c.is_counted(at + 2)).then_some((month.value, at + 2))
}

/// A month in words and its year: before them a number in words is a day, and no count of months.
fn is_spelled(c: &Cursor<'_, '_>, at: u32) -> bool {
    let month = c.word(at, |w| matches!(w, TimeWord::Month(_)).then_some(()));
    month.is_some_and(|(_, end)| {
        c.after_unit(end, Unit::Year).is_some_and(|next| plain_year(c, next).is_some())
    })
}

/// Whether a month is told by its number: `3 tháng trước` is no day of last month.
fn is_numbered(core: Core) -> bool {
    matches!(core, Core::Month { month: Month::Number(_), .. })
}

/// Whether a separator stands there that nothing follows: half a date.
fn is_broken_off(c: &Cursor<'_, '_>, at: u32) -> bool {
    c.is_glued(at) && (c.is_kind(at, Kind::Slash) || c.is_kind(at, Kind::Dash))
}

/// `, 2022` behind a month.
fn year_set_off(c: &Cursor<'_, '_>, at: u32) -> (Year, u32) {
    let year = plain_year(c, at + 1).filter(|(_, end)| c.is_kind(at, Kind::Comma) && !c.is_counted(*end));
    year.filter(|_| !c.goes_on(at + 1)).unwrap_or((Year::Unsaid, at))
}

/// The month of `core` is one of the lunar calendar if a word behind says so.
fn moon(c: &Cursor<'_, '_>, core: Core, end: u32) -> (Phrase, u32) {
    match c.after(end, TimeWord::Moon) {
        Some(end) => (Core::Elsewhen.into(), end),
        None => (core.into(), end),
    }
}

/// The lunar new year, with its own year if that is said: `Tết Nguyên đán Kỷ Hợi`, `Tết 2019`.
pub(super) fn new_year(c: &Cursor<'_, '_>, at: u32, days: i32) -> Option<(Core, u32)> {
    let (shift, next) = c.word(at, |w| if let TimeWord::NewYear(n) = w { Some(n) } else { None })?;
    let named =
        c.word(
            next,
            |w| if let TimeWord::Cycle(n) = w { Some(Year::Number(lunar::of_cycle(n))) } else { None },
        );
    let (year, end) =
        year_behind(c, named.map_or(next, |(_, end)| end)).or(named).unwrap_or((Year::Unsaid, next));
    Some((Core::NewYear { days: days + shift, year }, end))
}

/// `tháng 6`, `tháng Tư`, `tháng 6/2024`, `tháng 6 năm ngoái`, `tháng này`.
pub(super) fn month(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    if let Some(next) = c.after(at, TimeWord::MoonMonth) {
        return Some(match year_behind(c, next) {
            Some((year, end)) => (Core::Month { month: Month::Number(12), year }.into(), end),
            None => (Core::Elsewhen.into(), next),
        });
    }
    let (core, end) = month_core(c, at)?;
    Some(moon(c, core, end))
}

fn month_core(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let named = c.word(at, |w| if let TimeWord::Month(m) = w { Some(m.into()) } else { None });
    if let Some((month, next)) = named {
        let (year, end) = year_behind(c, next).unwrap_or_else(|| year_set_off(c, next));
        return Some((Core::Month { month: Month::Number(month), year }, end));
    }
    if let Some(found) = short_month(c, at) {
        return Some(found);
    }
    let next = c.after_unit(at, Unit::Month)?;
    if let Some((shift, end)) = c.shift(next) {
        return Some((Core::Month { month: Month::Shift(shift), year: Year::Unsaid }, end));
    }
    if let Some(end) = c.after(next, TimeWord::That) {
        return Some((Core::Month { month: Month::Told, year: Year::Unsaid }, end));
    }
    let figure = c.figure(next).filter(|f| f.digits <= 2 && (1..=12).contains(&f.value))?;
    let month = Month::Number(figure.value);
    if let Some((year, end)) = year_joined(c, next + 1).or_else(|| year_behind(c, next + 1)) {
        return Some((Core::Month { month, year }, end));
    }
    let (year, end) = year_set_off(c, next + 1);
    (!c.goes_on(next) && !is_broken_off(c, next + 1)).then_some((Core::Month { month, year }, end))
}

/// `T3/2022`, `T12-2021`: with its year only, for `T3` alone is a Tuesday.
fn short_month(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let token = c.token(at).filter(|t| t.is_word())?;
    let month = token.text(c.doc.text).strip_prefix('T')?.parse().ok().filter(|m| (1..=12).contains(m))?;
    let year = plain_year(c, at + 2)?;
    let joined = c.is_glued(at + 1) && (c.is_kind(at + 1, Kind::Slash) || c.is_kind(at + 1, Kind::Dash));
    joined.then_some((Core::Month { month: Month::Number(month), year: year.0 }, year.1))
}

/// `/2024`, `-2024`, `.2024`, ` - 2024`
pub(super) fn year_joined(c: &Cursor<'_, '_>, at: u32) -> Option<(Year, u32)> {
    let joint = c.token(at)?;
    let joins = match joint.kind {
        Kind::Slash | Kind::Dash => true,
        Kind::Stop => joint.glued && c.is_glued(at + 1),
        _ => false,
    };
    let short = || short_year(c, at + 1).filter(|_| joint.kind != Kind::Stop && joint.glued);
    joins.then(|| plain_year(c, at + 1).or_else(short)).flatten()
}

/// `năm 2024`, ` 2024`, `năm ngoái`, `cùng năm`, `sang năm`, with a comma before it or not.
pub(super) fn year_behind(c: &Cursor<'_, '_>, at: u32) -> Option<(Year, u32)> {
    if let Some(next) = c.after(at, TimeWord::Same) {
        return c.after_unit(next, Unit::Year).map(|end| (Year::Told, end));
    }
    let of = c.after(at, TimeWord::Of).unwrap_or(at);
    let comma = if of == at && c.is_kind(at, Kind::Comma) { at + 1 } else { of };
    let named = year_named(c, comma).or_else(|| old_year(c, c.after_unit(of, Unit::Year)?));
    if let Some(found) = named.filter(|(_, end)| !c.is(*end, TimeWord::Bc)) {
        return Some(found);
    }
    plain_year(c, at).filter(|(_, end)| !c.is_noun(*end) && !c.goes_on(at))
}

/// `năm 2024`, `năm mới 2024`, `năm ngoái`, `sang năm`, `năm đó`.
fn year_named(c: &Cursor<'_, '_>, at: u32) -> Option<(Year, u32)> {
    if let Some(next) = c.after(at, TimeWord::Sang) {
        return c.after_unit(next, Unit::Year).map(|end| (Year::Shift(1), end));
    }
    let next = c.after_unit(at, Unit::Year)?;
    if let Some((year, end)) = plain_year(c, next) {
        return (!c.goes_on(next) || is_range(c, end)).then_some((year, end));
    }
    if let Some((shift, end)) = c.shift(next) {
        return Some((Year::Shift(shift), end));
    }
    c.after(next, TimeWord::That).map(|end| (Year::Told, end))
}

/// Whether a range of years goes on here: `2016-2018`.
fn is_range(c: &Cursor<'_, '_>, at: u32) -> bool {
    let joint = c.is_kind(at, Kind::Dash) || c.is_kind(at, Kind::Slash);
    joint && plain_year(c, at + 1).is_some_and(|(_, end)| !c.is_kind(end, Kind::Slash))
}

/// `năm 2024`, `năm ngoái`, `năm 938`.
pub(super) fn year(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let old = || old_year(c, c.after_unit(at, Unit::Year).filter(|_| !c.is_count_before(at))?);
    let (year, end) = year_named(c, at).or_else(old)?;
    let bc = c.is(end, TimeWord::Bc);
    (!bc).then_some((Core::Year(year).into(), end))
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn days_in_words() {
        check(
            "2022-03-14",
            &[
                ("Họp ngày 14 tháng 3 năm 2022.", &[("ngày 14 tháng 3 năm 2022", "2022-03-14")]),
                ("Họp 14 tháng 3, 2021.", &[("14 tháng 3, 2021", "2021-03-14")]),
                ("Sinh mồng 3 tháng Ba.", &[("mồng 3 tháng Ba", "2022-03-03")]),
                (
                    "Ngày hai mươi lăm tháng mười hai năm 2020, ông đi.",
                    &[("Ngày hai mươi lăm tháng mười hai năm 2020", "2020-12-25")],
                ),
                ("Mười một tháng mười năm 2019.", &[("Mười một tháng mười năm 2019", "2019-10-11")]),
                ("Tính đến ngày 18 - 6, có 30 ca.", &[("ngày 18 - 6", "2022-06-18")]),
                ("Thuốc uống một ngày 2 lần, ngày 3 bữa.", &[]),
                (
                    "Họp ngày 18 tới, rồi ngày 5 tháng sau.",
                    &[("ngày 18 tới", "2022-03-18"), ("ngày 5 tháng sau", "2022-04-05")],
                ),
                (
                    "Lễ hội vào mùng 10 tháng 3 âm lịch, ngày 23 tháng Chạp.",
                    &[("mùng 10 tháng 3 âm lịch", "?"), ("ngày 23 tháng Chạp", "?")],
                ),
                (
                    "Mùng 2 Tết, ông chúc Tết Kỷ Hợi.",
                    &[("Mùng 2 Tết", "2022-02-02"), ("Tết Kỷ Hợi", "2019-02-05")],
                ),
                (
                    "Đêm giao thừa và mùng 7 tết âm lịch.",
                    &[("Đêm giao thừa", "2022-01-31"), ("mùng 7 tết âm lịch", "2022-02-07")],
                ),
                ("Ngày 0 tháng 0, ngày 32 tháng 5, ngày 5 tháng 13.", &[]),
                ("Mỗi người làm ngày 8 tiếng, ngày càng nhiều.", &[]),
            ],
        );
    }

    #[test]
    fn months_and_years() {
        check(
            "2022-03-14",
            &[
                ("Từ tháng 6 năm ngoái.", &[("tháng 6 năm ngoái", "2021-06")]),
                ("Vào tháng Tư, hồi tháng hai.", &[("tháng Tư", "2022-04"), ("hồi tháng hai", "2022-02")]),
                ("Tháng Giêng năm 2020.", &[("Tháng Giêng năm 2020", "2020-01")]),
                (
                    "Quý I năm 2019, quý 3/2020, quý này, quý trước.",
                    &[
                        ("Quý I năm 2019", "2019-01/2019-03"),
                        ("quý 3/2020", "2020-07/2020-09"),
                        ("quý này", "2022-01/2022-03"),
                        ("quý trước", "2021-10/2021-12"),
                    ],
                ),
                (
                    "Mùa thu năm 2016, mùa hè vừa qua, mùa đông 2018.",
                    &[
                        ("Mùa thu năm 2016", "2016-09/2016-11"),
                        ("mùa hè vừa qua", "2021-06/2021-08"),
                        ("mùa đông 2018", "2018-12/2019-02"),
                    ],
                ),
                (
                    "Trong những năm 1980, thập niên 90 của thế kỷ trước, thế kỷ XXI.",
                    &[
                        ("những năm 1980", "198X"),
                        ("thập niên 90 của thế kỷ trước", "199X"),
                        ("thế kỷ XXI", "20XX"),
                    ],
                ),
                (
                    "Tháng 3, 2021, tháng 12/99, tháng 5-21, ngày 7 tháng 5 năm 54, năm 938.",
                    &[
                        ("Tháng 3, 2021", "2021-03"),
                        ("tháng 12/99", "1999-12"),
                        ("tháng 5-21", "2021-05"),
                        ("ngày 7 tháng 5 năm 54", "1954-05-07"),
                        ("năm 938", "0938"),
                    ],
                ),
                ("Từ T3/2021, hồi T12-2019.", &[("T3/2021", "2021-03"), ("hồi T12-2019", "2019-12")]),
                (
                    "Tháng 3, 2021-2022 và tháng 3, 2020 người.",
                    &[("Tháng 3", "2022-03"), ("2021-2022", "2021/2022"), ("tháng 3", "2022-03")],
                ),
                ("Mùa hè", &[("Mùa hè", "2022-06/2022-08")]),
                ("Mùa hè nóng, mùa hè này nóng hơn.", &[("mùa hè này", "2022-06/2022-08")]),
                ("Trong 3 năm 150 người, mỗi năm 500 vụ, năm 300 USD, năm 20 tuổi.", &[]),
                ("Năm 200 trước Công nguyên, năm 221 TCN, năm 0, năm 99999.", &[]),
                ("Tháng và năm không phải là ngày; tháng 13 không có.", &[]),
            ],
        );
    }

    #[test]
    fn half_dates_and_figures_set_off() {
        check(
            "2024-05-20",
            &[
                ("Tàu rời cảng ngày 18 -6.", &[("ngày 18", "2024-05-18")]),
                ("Tàu rời cảng ngày 18- 6.", &[]),
                ("Tàu rời cảng ngày 6 - 6.", &[("ngày 6", "2024-05-06")]),
                ("Tàu rời cảng tháng 3/.", &[]),
                ("Tàu rời cảng ngày 15, tháng 3 năm 2022.", &[("ngày 15, tháng 3 năm 2022", "2022-03-15")]),
                ("Tàu rời cảng ngày 9/11, năm nay.", &[("ngày 9/11, năm nay", "2024-11-09")]),
                ("Tàu rời cảng T3/2022, T12-2021 và T3.2022.", &[("T3/2022", "2022-03")]),
                // The stop of a sentence.
                ("Tàu rời cảng tháng 3. 2022 là năm khó khăn.", &[("tháng 3", "2024-03")]),
                ("Tàu rời cảng tháng 12/99/3.", &[]),
                ("Tàu rời cảng năm 2016-17.", &[]),
                ("Tàu rời cảng năm 2016-2018/3.", &[]),
                // A count of months.
                ("Họ chờ ba tháng Ba.", &[("tháng Ba", "2024-03")]),
                ("Tàu rời cảng ngày 100 tháng 3.", &[("tháng 3", "2024-03")]),
                // The days round the lunar new year.
                (
                    "Tàu rời cảng ngày 14 Tết và ngày 15 Tết.",
                    &[("ngày 14 Tết", "2024-02-23"), ("ngày 15 Tết", "2024-01-25")],
                ),
            ],
        );
    }
}
