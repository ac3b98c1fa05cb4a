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
