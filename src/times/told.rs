//! Times told from what was told last: `cùng ngày`, `một ngày sau đó`, `hôm trước đó`, `năm đó`.

use super::cursor::Cursor;
use super::expr::{Core, Phrase, Year};
use super::relative::count;
use super::word::{TimeWord, Unit};

/// An expression that hangs on the one before it.
pub(super) fn told(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let found = same(c, at).or_else(|| that_day(c, at)).or_else(|| then(c, at)).or_else(|| that(c, at));
    found.map(|(core, end)| (core.into(), end))
}

/// `cùng ngày`, `cùng năm`.
fn same(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let next = c.after(at, TimeWord::Same)?;
    let (unit, end) = c.unit(next).filter(|(u, _)| *u != Unit::Weekend)?;
    let end = c.after(end, TimeWord::That).unwrap_or(end);
    Some((if unit == Unit::Year { Core::Year(Year::Told) } else { Core::Told(unit) }, end))
}

/// `hôm sau`, `ngày hôm trước`, `hôm đó`.
fn that_day(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let (count, end) = c.word(at, |w| if let TimeWord::ThatDay(n) = w { Some(n) } else { None })?;
    let core = if count == 0 { Core::Told(Unit::Day) } else { Core::Step { unit: Unit::Day, count } };
    Some((core, end))
}

/// `trước đó một ngày`, `sau đó hai năm`.
fn then(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let (after, next) = c.word(at, |w| if let TimeWord::Then { after } = w { Some(after) } else { None })?;
    let about = c.after(next, TimeWord::About).unwrap_or(next);
    let (count, unit, end) = count(c, about)?;
    Some((Core::Step { unit, count: if after { count } else { -count } }, end))
}

/// `tuần sau đó`, `tháng đó`, `ngày sau đó`.
fn that(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let (unit, next) = c.unit(at)?;
    let (core, end) = c.word(next, |w| match (unit, w) {
        (Unit::Weekend | Unit::Decade | Unit::Century, _) => None,
        (_, TimeWord::That) => Some(Core::Told(unit)),
        (_, TimeWord::Then { after }) => Some(Core::Next { unit, count: if after { 1 } else { -1 } }),
        _ => None,
    })?;
    Some((core, end))
}
