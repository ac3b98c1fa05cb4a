//! Feasts with a fixed day, and days that name an event.

use super::calendar::{new_year, year_behind};
use super::cursor::Cursor;
use super::expr::{Core, Month, Phrase, Year};
use super::figures::figures;
use super::word::TimeWord;
use crate::segment::Kind;

/// `Giáng sinh 2021`, `mùa Giáng sinh`, `Tết Nguyên đán`.
pub(super) fn feast(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    if let Some((core, end)) = new_year(c, at, 0).or_else(|| full_moon(c, at)) {
        return Some((core.into(), end));
    }
    let (core, next) = c.word(at, |w| {
        Some(match w {
            TimeWord::Feast { month, day } => {
                Core::Day { day: day.into(), month: Month::Number(month.into()), year: Year::Unsaid }
            }
            TimeWord::FeastMonth(month) => {
                Core::Month { month: Month::Number(month.into()), year: Year::Unsaid }
            }
            TimeWord::Event { year, month, day } => {
                let year = Year::Number(year.into());
                Core::Day { day: day.into(), month: Month::Number(month.into()), year }
            }
            _ => return None,
        })
    })?;
    if let Some((date, end)) = beside(c, next).filter(|(date, _)| same_day(core, *date)) {
        return Some((date.into(), end));
    }
    let (year, end) = year_behind(c, next).unwrap_or((Year::Unsaid, next));
    let core = match (core, year) {
        (Core::Day { day, month, year: Year::Unsaid }, year) => Core::Day { day, month, year },
        (Core::Month { month, .. }, year) => Core::Month { month, year },
        (core, _) => return Some((core.into(), next)),
    };
    Some((core.into(), end))
}

/// The date beside the name of a feast: `Quốc tế Phụ nữ 8/3`, `Giáng sinh (25/12)`.
fn beside(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let open = c.is_kind(at, Kind::Open);
    let (date, end) = figures(c, at + u32::from(open))?;
    (!open || c.is_kind(end, Kind::Close)).then_some((date, end + u32::from(open)))
}

fn same_day(a: Core, b: Core) -> bool {
    match (a, b) {
        (Core::Day { day: a, month: m, .. }, Core::Day { day: b, month: n, .. }) => a == b && m == n,
        _ => false,
    }
}

/// `rằm tháng Giêng`: a day of the lunar calendar.
fn full_moon(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let next = c.after(at, TimeWord::MoonDay)?;
    let end = super::calendar::month(c, next).map_or(next, |(_, end)| end);
    Some((Core::Elsewhen, end))
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn feasts() {
        check(
            "2022-03-14",
            &[
                (
                    "Giáng sinh năm 2020, mùa Giáng sinh năm 2019.",
                    &[("Giáng sinh năm 2020", "2020-12-25"), ("mùa Giáng sinh năm 2019", "2019-12")],
                ),
                (
                    "Sau Quốc khánh Trung Quốc và Quốc tế Lao động 1/5.",
                    &[("Quốc khánh Trung Quốc", "2021-10-01"), ("Quốc tế Lao động 1/5", "2022-05-01")],
                ),
                (
                    "Kể từ vụ khủng bố 11/9, khác với ngày 11/9.",
                    &[("vụ khủng bố 11/9", "2001-09-11"), ("ngày 11/9", "2021-09-11")],
                ),
                (
                    "Rằm tháng Giêng, Tết Nguyên đán 2019.",
                    &[("Rằm tháng Giêng", "?"), ("Tết Nguyên đán 2019", "2019-02-05")],
                ),
                ("Ông được giáng chức; New START và Minsk 2 còn hiệu lực.", &[]),
            ],
        );
    }
}
