//! Ranges and lists: `ngày 5 đến 10/8`, `5-10/8`, `giai đoạn 2016-2018`, `ngày 5, 7 và 9/3`.

use smallvec::{SmallVec, smallvec};

use super::calendar::{self, year_behind, year_joined};
use super::cursor::Cursor;
use super::expr::{Core, Expr, Month, Phrase, Year};
use super::figures::{chained_before, chained_behind, plain_year, read, whole};
use super::phrase::{HEADS, phrase};
use super::word::{TimeWord, Unit};
use crate::segment::Kind;

/// The longest range that begins at `at`, where also the phrase `single` begins.
pub(super) fn range(
    c: &Cursor<'_, '_>,
    at: u32,
    introduced: bool,
    single: Option<(Phrase, u32)>,
) -> Option<(Expr, u32)> {
    let start = heads(c, at);
    let introduced = introduced || start > at;
    let found =
        [days(c, start, introduced), months(c, start), years(c, start), phrases(c, at, introduced, single)];
    found.into_iter().flatten().max_by_key(|(_, end)| *end)
}

/// The token after the heads at `at`.
fn heads(c: &Cursor<'_, '_>, mut at: u32) -> u32 {
    let is_head = |w| matches!(w, TimeWord::Head { .. } | TimeWord::Part | TimeWord::About).then_some(());
    for _ in 0..HEADS {
        let Some((_, next)) = c.word(at, is_head) else { break };
        at = next;
    }
    at
}

/// The token after a dash or a word for "to".
fn joint(c: &Cursor<'_, '_>, at: u32) -> Option<u32> {
    if c.is_kind(at, Kind::Dash) { Some(at + 1) } else { c.after(at, TimeWord::To) }
}

fn expr(from: Core, to: Core) -> Expr {
    Expr { from: from.into(), to: Some(to.into()) }
}

/// A day without its month: `ngày 5`, `mùng 5`, `5`; and whether a word says so.
fn lone_day(c: &Cursor<'_, '_>, at: u32) -> Option<(u32, bool, u32)> {
    let headed = c.after_unit(at, Unit::Day);
    let first_days = c.after(headed.unwrap_or(at), TimeWord::FirstDays);
    let named = headed.is_some() || first_days.is_some();
    let start = first_days.or(headed).unwrap_or(at);
    let figure = c.figure(start).filter(|f| f.digits <= 2 && (1..=31).contains(&f.value))?;
    (!chained_before(c, start)).then_some((figure.value, named, start + 1))
}

/// A whole date in figures or words that closes a range or list.
fn full_day(c: &Cursor<'_, '_>, at: u32) -> Option<(Core, u32)> {
    let at = heads(c, at);
    let headed = c.after_unit(at, Unit::Day).unwrap_or(at);
    let start = c.after(headed, TimeWord::FirstDays).unwrap_or(headed);
    if let Some((core, end)) = whole(c, start) {
        return matches!(core, Core::Day { .. }).then_some((core, end));
    }
    let figure = c.figure(start).filter(|f| f.digits <= 2)?;
    let (month, end) = calendar::month(c, start + 1)?;
    let Core::Month { month, year } = month.core else { return None };
    Some((Core::Day { day: figure.value, month, year }, end))
}

/// `ngày 5 đến 10/8`, `5-10/8`, `18 đến ngày 20 tháng 11`.
fn days(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<(Expr, u32)> {
    let (day, named, next) = lone_day(c, at)?;
    let (to, end) = full_day(c, joint(c, next)?)?;
    let Core::Day { day: last, .. } = to else { return None };
    // `1-2-3` is no range: the same dash would stand for two things.
    let dash = |at: u32| c.is_kind(at, Kind::Dash) && c.is_glued(at) && c.is_glued(at + 1);
    let doubtful = c.is_counted(end) || dash(next) && dash(next + 2);
    let certain = named || introduced || !doubtful;
    let from = Core::Day { day, month: Month::Unsaid, year: Year::Unsaid };
    (certain && day < last).then(|| (expr(from, to), end))
}

/// `tháng 3 - 5/2022`, `tháng 3 đến tháng 5`, `tháng 3-5`.
fn months(c: &Cursor<'_, '_>, at: u32) -> Option<(Expr, u32)> {
    let next = c.after_unit(at, Unit::Month)?;
    let month =
        |at: u32| c.figure(at).filter(|f| f.digits <= 2 && (1..=12).contains(&f.value)).map(|f| f.value);
    let first = month(next)?;
    let from = Core::Month { month: Month::Number(first), year: Year::Unsaid };
    if let Some((last, end)) = listed(c, first, next + 1) {
        let (year, end) = year_joined(c, end).or_else(|| year_behind(c, end)).unwrap_or((Year::Unsaid, end));
        return Some((expr(from, Core::Month { month: Month::Number(last), year }), end));
    }
    let to = joint(c, next + 1);
    let comma = c.is_kind(next + 1, Kind::Comma).then_some(next + 2);
    let next = to.or_else(|| c.after(next + 1, TimeWord::And)).or(comma)?;
    let next = c.after_unit(next, Unit::Month).unwrap_or(next);
    let comes_next = |to| matches!(to, Core::Month { month: Month::Number(m), .. } if m == first + 1);
    let joined = to.is_some();
    if let Some((to @ Core::Month { .. }, end)) = read(c, next).filter(|(_, end)| !chained_behind(c, *end)) {
        return (joined || comes_next(to)).then(|| (expr(from, to), end));
    }
    let last = month(next).filter(|last| *last > first && !chained_behind(c, next + 1))?;
    let year = year_behind(c, next + 1);
    let certain = (joined || last == first + 1 && comma.is_none())
        && (year.is_some() || !c.is_counted(next + 1) && c.unit(next + 1).is_none());
    let (year, end) = year.unwrap_or((Year::Unsaid, next + 1));
    certain.then(|| (expr(from, Core::Month { month: Month::Number(last), year }), end))
}

/// `, 4 và 5` behind a month: three months and more, each the next of the one before.
fn listed(c: &Cursor<'_, '_>, first: u32, mut at: u32) -> Option<(u32, u32)> {
    let mut last = first;
    while last < 12 {
        let and = c.after(at, TimeWord::And);
        let next = and.or(c.is_kind(at, Kind::Comma).then_some(at + 1))?;
        let next = c.after_unit(next, Unit::Month).unwrap_or(next);
        c.figure(next).filter(|f| f.digits <= 2 && f.value == last + 1)?;
        (last, at) = (last + 1, next + 1);
        if and.is_some() {
            break;
        }
    }
    (last > first + 1).then_some((last, at))
}

/// `2016-2018`, `năm 2007 tới năm 2014`, `1950 đến 1953`, `2016/2017`.
fn years(c: &Cursor<'_, '_>, at: u32) -> Option<(Expr, u32)> {
    let start = c.after_unit(at, Unit::Year).unwrap_or(at);
    let (first, next) = plain_year(c, start).filter(|_| !chained_before(c, start))?;
    let slash = c.is_kind(next, Kind::Slash) && c.is_glued(next);
    let next = joint(c, next).or(slash.then_some(next + 1))?;
    let next = c.after_unit(next, Unit::Year).unwrap_or(next);
    let (last, end) = plain_year(c, next).filter(|(_, end)| !chained_behind(c, *end))?;
    let (Year::Number(a), Year::Number(b)) = (first, last) else { return None };
    let near = a < b && b - a < 1000 && (start > at || a >= 1500 && b < 2100);
    let counted = start == at && c.is_counted(end);
    (near && !counted).then(|| (expr(Core::Year(first), Core::Year(last)), end))
}

/// Two phrases of one kind: `ngày 30-6 đến ngày 1-7`, `thứ Hai đến thứ Sáu`, `cuối tháng 5 đến đầu tháng 6`.
fn phrases(
    c: &Cursor<'_, '_>,
    at: u32,
    introduced: bool,
    single: Option<(Phrase, u32)>,
) -> Option<(Expr, u32)> {
    if let Some((from, next)) = glued_day(c, at, introduced) {
        let (to, end) = full_day(c, next + 1)?;
        return Some((Expr { from, to: Some(to.into()) }, end));
    }
    let (from, next) = single?;
    let (to, end) = phrase(c, joint(c, next)?, true)?;
    alike(from, to).then_some((Expr { from, to: Some(to) }, end))
}

/// `5/8` before `-10/8`.
fn glued_day(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<(Phrase, u32)> {
    let at = heads(c, at);
    let headed = c.after_unit(at, Unit::Day);
    let start = headed.unwrap_or(at);
    let (core, end) = read(c, start).filter(|_| !chained_before(c, start))?;
    let whole = matches!(core, Core::Day { .. })
        && (headed.is_some() || introduced || c.is_kind(start + 1, Kind::Slash));
    (whole && c.is_kind(end, Kind::Dash) && c.is_glued(end)).then(|| (core.into(), end))
}

fn alike(a: Phrase, b: Phrase) -> bool {
    let kind = |phrase: Phrase| match phrase.core {
        Core::Day { .. } | Core::Unit { unit: Unit::Day, .. } => 1,
        Core::Month { .. } | Core::Unit { unit: Unit::Month, .. } => 2,
        Core::Year(_) => 3,
        Core::Weekday { .. } => 4,
        Core::Months { .. } => 5,
        Core::Decade(_) => 6,
        Core::Century(_) => 7,
        _ => 0,
    };
    let (a, b) = (kind(a), kind(b));
    a != 0 && (a == b || a + b == 5 && a % 3 == 2)
}

/// How many members a list can have.
const MEMBERS: usize = 8;

/// Times in a list, each with its place in tokens.
type Members = SmallVec<[(u32, u32, Expr); 1]>;

/// Days that share a month: `ngày 5, 7 và 9/3`, `27 và 28-2`. Each is a time of its own unless they follow each other.
pub(super) fn list(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<Members> {
    let start = heads(c, at);
    let (day, named, mut next) = lone_day(c, start)?;
    let headed = named || introduced || start > at;
    let mut members: SmallVec<[(u32, u32, u32); MEMBERS]> = smallvec![(at, next, day)];
    while members.len() < MEMBERS {
        let comma = c.is_kind(next, Kind::Comma);
        let and = c.after(next, TimeWord::And);
        let item = and.unwrap_or(next + u32::from(comma));
        if !comma && and.is_none() {
            return None;
        }
        if let Some((Core::Day { day, month, year }, end)) = full_day(c, item) {
            let certain = headed || and.is_some() && !c.is_counted(end);
            members.push((item, end, day));
            let rising = members.windows(2).all(|pair| pair[0].2 < pair[1].2);
            return (certain && rising).then(|| spread(&members, month, year));
        }
        let (day, _, end) = lone_day(c, item).filter(|_| headed)?;
        members.push((item, end, day));
        next = end;
    }
    None
}

fn spread(members: &[(u32, u32, u32)], month: Month, year: Year) -> Members {
    let core = |day| Core::Day { day, month, year };
    let consecutive = members.windows(2).all(|pair| pair[0].2 + 1 == pair[1].2);
    match (members.first(), members.last()) {
        (Some(a), Some(b)) if consecutive => smallvec![(a.0, b.1, expr(core(a.2), core(b.2)))],
        _ => members.iter().map(|m| (m.0, m.1, Phrase::from(core(m.2)).into())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn ranges() {
        check(
            "2022-03-14",
            &[
                ("Từ ngày 5 đến 10/2.", &[("ngày 5 đến 10/2", "2022-02-05/2022-02-10")]),
                (
                    "Diễn ra 5-10/2, từ 5/2-10/2, từ 18 đến ngày 20 tháng 2.",
                    &[
                        ("5-10/2", "2022-02-05/2022-02-10"),
                        ("5/2-10/2", "2022-02-05/2022-02-10"),
                        ("18 đến ngày 20 tháng 2", "2022-02-18/2022-02-20"),
                    ],
                ),
                ("Từ ngày 30-1 đến ngày 1-2.", &[("ngày 30-1 đến ngày 1-2", "2022-01-30/2022-02-01")]),
                (
                    "Giai đoạn 2016-2018, từ năm 2007 tới năm 2014.",
                    &[("Giai đoạn 2016-2018", "2016/2018"), ("năm 2007 tới năm 2014", "2007/2014")],
                ),
                ("Trong các tháng 3, 4 và 5/2021.", &[("tháng 3, 4 và 5/2021", "2021-03/2021-05")]),
                ("Mưa tháng 1, tháng 2 và tháng 3.", &[("tháng 1, tháng 2 và tháng 3", "2022-01/2022-03")]),
                (
                    "Tháng 3 - 5/2021, từ tháng 11 đến tháng 2/2022.",
                    &[
                        ("Tháng 3 - 5/2021", "2021-03/2021-05"),
                        ("tháng 11 đến tháng 2/2022", "2021-11/2022-02"),
                    ],
                ),
                (
                    "Từ cuối tháng 5 đến đầu tháng 6/2021.",
                    &[("cuối tháng 5 đến đầu tháng 6/2021", "2021-05-21/2021-06-10")],
                ),
                (
                    "Năm 2016, 2017 họ họp, năm 2018 / 2019 họ nghỉ.",
                    &[("Năm 2016", "2016"), ("2017", "2017"), ("năm 2018", "2018")],
                ),
                ("Từ 5-10 người, chiếm 10-12 phần, tuổi từ 20 đến 30.", &[]),
            ],
        );
    }

    #[test]
    fn lists() {
        check(
            "2022-03-14",
            &[
                (
                    "Các ngày 5, 7 và 9/3.",
                    &[("ngày 5", "2022-03-05"), ("7", "2022-03-07"), ("9/3", "2022-03-09")],
                ),
                ("Họ gặp nhau ngày 27 và 28/2.", &[("ngày 27 và 28/2", "2022-02-27/2022-02-28")]),
                ("Ngày 18 và 20-2-2021.", &[("Ngày 18", "2021-02-18"), ("20-2-2021", "2021-02-20")]),
                (
                    "Tháng 5/2019 và 6/2020, các năm 2015 và 2018.",
                    &[
                        ("Tháng 5/2019", "2019-05"),
                        ("6/2020", "2020-06"),
                        ("năm 2015", "2015"),
                        ("2018", "2018"),
                    ],
                ),
                ("Có 5, 7 và 9 người.", &[]),
            ],
        );
    }

    #[test]
    fn days_joined_without_a_space() {
        check(
            "2024-05-20",
            &[
                ("Tàu rời cảng 5/8-10/8.", &[("5/8-10/8", "2024-08-05/2024-08-10")]),
                ("Tàu rời cảng 5.8-10.8.", &[]),
                ("Tàu rời cảng giai đoạn 1998-1998.", &[]),
                (
                    "Hai nước ký hiệp ước ngày 13 và 13/7.",
                    &[("ngày 13", "2024-05-13"), ("13/7", "2024-07-13")],
                ),
            ],
        );
    }
}
