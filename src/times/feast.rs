//! Feasts with a fixed day, and days that name an event.

use super::calendar::{of_new_year, year_behind};
use super::cursor::Cursor;
use super::expr::{Core, Month, Phrase, Year};
use super::word::TimeWord;

/// `Giáng sinh 2021`, `mùa Giáng sinh`, `Tết Nguyên đán`.
pub(super) fn feast(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    if let Some((core, end)) = of_new_year(c, at).or_else(|| full_moon(c, at)) {
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
    let (year, end) = year_behind(c, next).unwrap_or((Year::Unsaid, next));
    let core = match (core, year) {
        (Core::Day { day, month, year: Year::Unsaid }, year) => Core::Day { day, month, year },
        (Core::Month { month, .. }, year) => Core::Month { month, year },
        (core, _) => return Some((core.into(), next)),
    };
    Some((core.into(), end))
}

/// `rằm tháng Giêng`: a day of the lunar calendar.
fn full_moon(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let next = c.after(at, TimeWord::MoonDay)?;
    let end = super::calendar::month(c, next).map_or(next, |(_, end)| end);
    Some((Core::Elsewhen, end))
}
