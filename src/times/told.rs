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

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn from_what_was_told_last() {
        check(
            "2022-03-14",
            &[
                (
                    "Ngày 5/3 ông đến. Cùng ngày, họ gặp nhau.",
                    &[("Ngày 5/3", "2022-03-05"), ("Cùng ngày", "2022-03-05")],
                ),
                (
                    "Ngày 5/3 ông đến. Ngày hôm sau, ông về.",
                    &[("Ngày 5/3", "2022-03-05"), ("Ngày hôm sau", "2022-03-06")],
                ),
                (
                    "Ngày 5/3 ông đến. Một tuần sau đó, họ ký.",
                    &[("Ngày 5/3", "2022-03-05"), ("Một tuần sau đó", "2022-03-12")],
                ),
                (
                    "Ngày 5/3 ông đến. Trước đó một ngày, bà đi.",
                    &[("Ngày 5/3", "2022-03-05"), ("Trước đó một ngày", "2022-03-04")],
                ),
                (
                    "Ngày 5/3 ông đến. Một ngày trước, bà đi. Họ gặp nhau một ngày trước, hai ngày trước, bà đi.",
                    &[
                        ("Ngày 5/3", "2022-03-05"),
                        ("Một ngày trước", "2022-03-04"),
                        ("một ngày trước", "2022-03-13"),
                        ("hai ngày trước", "2022-03-12"),
                    ],
                ),
                (
                    "Năm 1998 họ ký. Sau đó một năm, họ rút.",
                    &[("Năm 1998", "1998"), ("Sau đó một năm", "1999")],
                ),
                (
                    "Tháng 5/2019 họ gặp nhau, tháng sau đó họ ký, cùng năm họ rút.",
                    &[("Tháng 5/2019", "2019-05"), ("tháng sau đó", "2019-06"), ("cùng năm", "2019")],
                ),
                (
                    "Ngày 5/3 họ gặp nhau, hai ngày sau cuộc đàm phán.",
                    &[("Ngày 5/3", "2022-03-05"), ("hai ngày sau", "?")],
                ),
                (
                    "Ngày 5/3 họ gặp nhau, 9 ngày sau vụ cháy.",
                    &[("Ngày 5/3", "2022-03-05"), ("9 ngày sau", "?")],
                ),
                (
                    "Ngày 5/3 họ gặp nhau. Ngày kế tiếp họ nghỉ.",
                    &[("Ngày 5/3", "2022-03-05"), ("Ngày kế tiếp", "2022-03-06")],
                ),
                (
                    "Ngày 5/3 ông đến, và ba ngày tiếp theo họ họp.",
                    &[("Ngày 5/3", "2022-03-05"), ("ba ngày tiếp theo", "2022-03-05/2022-03-08")],
                ),
                ("Họp lại 3 ngày sau.", &[("3 ngày sau", "2022-03-17")]),
                ("Họ mệt. Ba ngày sau, họ họp lại.", &[("Ba ngày sau", "?")]),
                ("Hai bên cùng người dân, sau đó ba bên.", &[]),
            ],
        );
    }
}
