//! One stretch of time: heads, the longest of the families, and what stands behind.

use super::cursor::Cursor;
use super::expr::{Core, Month, Part, Phrase, Side, Year};
use super::figures::{figures, plain_year};
use super::word::{Edge, TimeWord, Unit};
use super::{calendar, feast, relative, stretch, told, weekday};
use crate::lexicon::Sense;
use crate::segment::Kind;

/// The words before the core.
#[derive(Clone, Copy)]
struct Head {
    end: u32,
    side: Option<Side>,
    part_of_day: bool,
    /// A word tells that a time follows.
    introduced: bool,
}

/// How many words a head can have: `hồi sáng sớm hôm …`.
pub(super) const HEADS: usize = 4;

/// The longest phrase that begins at `at`; `introduced` tells that the word before makes figures a date.
pub(super) fn phrase(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<(Phrase, u32)> {
    let about = c.after(at, TimeWord::About);
    let head = head(c, about.unwrap_or(at), introduced);
    let (found, end) = edged(c, head.end).or_else(|| core(c, head))?;
    let found = Phrase { about: found.about || about.is_some(), ..found.on(head.side) };
    let (found, end) = behind(c, found, end);
    Some(note(c, found, end))
}

fn head(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Head {
    let mut head = Head { end: at, side: None, part_of_day: false, introduced };
    for _ in 0..HEADS {
        let read = c.word(head.end, |w| match w {
            TimeWord::Head { past } => Some((past, false)),
            TimeWord::Part => Some((false, true)),
            _ => None,
        });
        let Some(((past, part), end)) = read else { break };
        head.side = if past { Some(Side::Past) } else { head.side };
        head = Head { end, part_of_day: head.part_of_day || part, introduced: true, ..head };
    }
    head
}

/// `đầu tháng 6`, `cuối năm`, `nửa đầu năm 2019`, `đầu ngày 23/7`.
fn edged(c: &Cursor<'_, '_>, at: u32) -> Option<(Phrase, u32)> {
    let (edge, next) = c.word(at, |w| if let TimeWord::Edge(edge) = w { Some(edge) } else { None })?;
    let next = c.after(next, TimeWord::Of).unwrap_or(next);
    if let Some((whole, end)) = stretch::whole(c, next) {
        return Some((Phrase { part: Some(Part::Edge(edge)), ..whole }, end));
    }
    let day = matches!(edge, Edge::Early | Edge::Mid | Edge::Late).then(|| dated(c, next, true)).flatten();
    day.or_else(|| c.unit(next).filter(|(u, _)| *u == Unit::Day).and_then(|_| calendar::day(c, next)))
}

/// The longest of the families.
fn core(c: &Cursor<'_, '_>, head: Head) -> Option<(Phrase, u32)> {
    let at = head.end;
    let dated = dated(c, at, head.introduced);
    let day = calendar::day(c, at).or_else(|| bare_day(c, head));
    let lone_year = lone_year(c, at, head.introduced);
    // Few families begin with figures, and most of what begins with figures is no time.
    if c.is_kind(at, Kind::Number) && !c.is_time(at) {
        return longest([dated, day, stretch::part_of(c, at), relative::counted(c, at), lone_year]);
    }
    longest([
        dated,
        day,
        calendar::month(c, at),
        calendar::year(c, at),
        stretch::quarter(c, at),
        stretch::season(c, at),
        stretch::decade(c, at),
        stretch::century(c, at),
        stretch::part_of(c, at),
        weekday::weekday(c, at, head.introduced),
        relative::day(c, at, head.part_of_day),
        relative::unit(c, at),
        relative::counted(c, at),
        relative::same_period(c, at),
        told::told(c, at),
        feast::feast(c, at),
        lone_year,
    ])
}

/// Of two equally long the first: the families come in the order of certainty.
fn longest<const N: usize>(found: [Option<(Phrase, u32)>; N]) -> Option<(Phrase, u32)> {
    found.into_iter().flatten().reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// A day in figures: `ngày 14/3`, `(sáng) 14/3`, `14/3/2022`.
fn dated(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<(Phrase, u32)> {
    let headed = c.after_unit(at, Unit::Day);
    let first_days = c.after(headed.unwrap_or(at), TimeWord::FirstDays);
    let start = first_days.or(headed).unwrap_or(at);
    let (core, end) = figures(c, start)?;
    let part_of_day = c.is_before(at, TimeWord::Part) || c.is_before(at, TimeWord::Head { past: true });
    let certain =
        part_of_day || headed.is_some() || first_days.is_some() || bare(c, start, end, core, introduced);
    certain.then(|| match c.after(end, TimeWord::Moon) {
        Some(end) => (Core::Elsewhen.into(), end),
        None => (core.into(), end),
    })
}

/// Whether figures without a head are a date, and no fraction, score or number of a law.
fn bare(c: &Cursor<'_, '_>, at: u32, end: u32, core: Core, introduced: bool) -> bool {
    let refused = c.is_before(at, TimeWord::NoDate)
        || !introduced
            && c.doc.mark_over(at).is_some_and(|mark| c.doc.senses(mark).any(|s| s == Sense::Word));
    if refused {
        return false;
    }
    let (day, month) = match core {
        Core::Day { day, month: Month::Number(month), year: Year::Unsaid } => (day, month),
        _ => return introduced || !c.is_counted(end) && !is_version(c, at, end),
    };
    let joint = c.token(at + 1).map(|t| t.kind);
    let enclosed = c.is_kind(at.wrapping_sub(1), Kind::Open) && c.is_kind(end, Kind::Close);
    match joint {
        Some(Kind::Stop) => {
            enclosed && day > 9 || introduced && !c.is_counted(end) && c.is_kind(end, Kind::Close)
        }
        Some(Kind::Slash) if introduced => !c.is_counted(end) || day > month,
        Some(Kind::Slash) => enclosed || !c.is_counted(end) && (day >= month || day > 10 || month > 10),
        _ if introduced => !c.is_counted(end) || day > month,
        _ => day > 9 && (enclosed || !c.is_counted(end)),
    }
}

/// `1.10.30`, `1-2-30`: three short numbers, not all of two digits, are rather those of a version.
fn is_version(c: &Cursor<'_, '_>, at: u32, end: u32) -> bool {
    let short = |at: u32| c.figure(at).is_some_and(|f| f.digits <= 2);
    let pair = |at: u32| c.figure(at).is_some_and(|f| f.digits == 2);
    !c.is_kind(at + 1, Kind::Slash) && short(at) && short(end - 1) && !(pair(at) && pair(at + 2))
}

/// A day of the month behind a head: `sáng 18`, `hôm 5 tháng 3`.
fn bare_day(c: &Cursor<'_, '_>, head: Head) -> Option<(Phrase, u32)> {
    let ends_in_hom = head.end > 0 && c.is_before(head.end, TimeWord::Head { past: true });
    if !ends_in_hom {
        return None;
    }
    let (day, end) = c.number(head.end).filter(|(day, _)| (1..=31).contains(day))?;
    let single = c.figure(head.end).is_some() && !c.is_counted(end) && c.unit(end).is_none();
    let core = Core::Day { day, month: Month::Unsaid, year: Year::Unsaid };
    single.then(|| (core.into(), end))
}

/// A year that stands alone: `(1987)`, `từ 2015`, `thỏa thuận hạt nhân 2015`.
fn lone_year(c: &Cursor<'_, '_>, at: u32, introduced: bool) -> Option<(Phrase, u32)> {
    let (year, end) = plain_year(c, at).filter(|(y, _)| matches!(y, Year::Number(1900..=2099)))?;
    let before = at.checked_sub(1).and_then(|at| c.token(at));
    let after_name = before.is_some_and(|t| t.is_word() && t.is_capitalised() && at - 1 > c.first);
    let refused = c.goes_on(at)
        || c.is_counted(end)
        || c.is_before(at, TimeWord::NoDate)
        || c.is_before(at, TimeWord::About)
        || c.unit(end).is_some()
        || c.token(end).is_some_and(|t| t.kind == Kind::Other || t.is_word() && t.glued);
    let follows_word = before.is_some_and(|t| t.is_word() || matches!(t.kind, Kind::Open | Kind::Close));
    let certain = introduced || follows_word && !after_name || at == c.first;
    (certain && !refused).then_some((Core::Year(year).into(), end))
}

/// What stands behind a date and tells its side: `(ngày 31/10) tới`, `(tháng 11) này`, `(tháng 7) qua`.
pub(super) fn side_behind(c: &Cursor<'_, '_>, at: u32) -> Option<(Option<Side>, u32)> {
    c.word(at, |w| match w {
        TimeWord::Past => Some(Some(Side::Past)),
        TimeWord::Shift(n) if n < 0 => Some(Some(Side::Past)),
        TimeWord::Shift(0) => Some(None),
        TimeWord::Shift(_) => Some(Some(Side::Future)),
        _ => None,
    })
}

fn behind(c: &Cursor<'_, '_>, phrase: Phrase, end: u32) -> (Phrase, u32) {
    let open = match phrase.core {
        Core::Day { year: Year::Unsaid, month, .. } => !matches!(month, Month::Shift(_)),
        Core::Month { month: Month::Number(_), year: Year::Unsaid } => true,
        Core::Months { year: Year::Unsaid, .. } => true,
        _ => false,
    };
    match (side_behind(c, end).filter(|_| open && !is_verb_or_preposition(c, end)), phrase.core) {
        (Some((None, end)), Core::Month { month, .. }) => {
            (Phrase { core: Core::Month { month, year: Year::Shift(0) }, ..phrase }, end)
        }
        (Some((side, end)), _) => (phrase.on(side), end),
        (None, _) => (phrase, end),
    }
}

/// `tới` and `sau` before a noun, a name or a number are a preposition, not part of the date.
fn is_verb_or_preposition(c: &Cursor<'_, '_>, at: u32) -> bool {
    let plain = c.is(at, TimeWord::Back) || c.is(at, TimeWord::To) || c.is(at, TimeWord::After);
    let next = c.doc.next(at);
    plain
        && c.token(next)
            .is_some_and(|t| t.is_word() && (t.is_capitalised() || c.is_noun(next)) || t.kind == Kind::Number)
        || c.is(at, TimeWord::Back)
        || c.is(at, TimeWord::After)
}

/// A date beside a word that tells the same: `hôm nay (14/3)`, `thứ Hai, ngày 14/3`, `ngày 14/3 (thứ Hai)`.
fn note(c: &Cursor<'_, '_>, phrase: Phrase, end: u32) -> (Phrase, u32) {
    let relative = matches!(
        phrase.core,
        Core::Weekday { .. } | Core::Unit { unit: Unit::Day, .. } | Core::Told(Unit::Day)
    );
    let enclosed = c.is_kind(end, Kind::Open);
    let comma = c.is_kind(end, Kind::Comma);
    if relative {
        let start = if enclosed || comma { end + 1 } else { end };
        let date = dated(c, start, true).or_else(|| calendar::day(c, start));
        let date = date.or_else(|| figures(c, start).map(|(core, end)| (core.into(), end)));
        let date = date.or_else(|| weekday_of(c, phrase, start));
        if let Some((date, stop)) = date.filter(|(_, stop)| !enclosed || c.is_kind(*stop, Kind::Close)) {
            let fixes = if let Core::Unit { shift, .. } = phrase.core { Some(shift) } else { None };
            return (Phrase { fixes, ..date }, stop + u32::from(enclosed));
        }
    } else if enclosed && matches!(phrase.core, Core::Day { .. }) {
        let beside = weekday::weekday(c, end + 1, true).or_else(|| relative::day(c, end + 1, false));
        if let Some((beside, stop)) = beside.filter(|(_, stop)| c.is_kind(*stop, Kind::Close)) {
            let fixes = if let Core::Unit { shift, .. } = beside.core { Some(shift) } else { None };
            return (Phrase { fixes, ..phrase }, stop + 1);
        }
    }
    (phrase, end)
}

/// The name of the day behind "today", and the date that may follow: `hôm nay (thứ Hai)`, `hôm nay, thứ Hai 14/3`.
fn weekday_of(c: &Cursor<'_, '_>, day: Phrase, at: u32) -> Option<(Phrase, u32)> {
    let Core::Unit { .. } = day.core else { return None };
    let (weekday, end) = weekday::weekday(c, at, false)?;
    let Core::Weekday { week: None, .. } = weekday.core else { return None };
    let (date, stop) = note(c, weekday, end);
    Some(if stop > end { (date, stop) } else { (day, end) })
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn heads_and_what_stands_behind() {
        check(
            "2022-03-14",
            &[
                (
                    "Hồi đầu tháng trước, hôm thứ Tư vừa qua.",
                    &[("Hồi đầu tháng trước", "2022-02-01/2022-02-10"), ("hôm thứ Tư vừa qua", "2022-03-09")],
                ),
                (
                    "Rạng sáng 4/3, đêm 2-3, đầu giờ chiều 11-2.",
                    &[
                        ("Rạng sáng 4/3", "2022-03-04"),
                        ("đêm 2-3", "2022-03-02"),
                        ("đầu giờ chiều 11-2", "2022-02-11"),
                    ],
                ),
                (
                    "Hôm nay (14/3), sáng nay 14/3, ngày 14/3 (thứ Hai).",
                    &[
                        ("Hôm nay (14/3)", "2022-03-14"),
                        ("sáng nay 14/3", "2022-03-14"),
                        ("ngày 14/3 (thứ Hai)", "2022-03-14"),
                    ],
                ),
                (
                    "Hôm nay, thứ Hai 14/3, hôm nay (thứ Hai), hôm qua 3/4 giá tăng.",
                    &[
                        ("Hôm nay, thứ Hai 14/3", "2022-03-14"),
                        ("hôm nay (thứ Hai)", "2022-03-14"),
                        ("hôm qua 3/4", "2022-04-03"),
                    ],
                ),
                (
                    "Ngày 31/10 tới, ngày 20/4 vừa qua, tháng 11 này.",
                    &[
                        ("Ngày 31/10 tới", "2022-10-31"),
                        ("ngày 20/4 vừa qua", "2021-04-20"),
                        ("tháng 11 này", "2022-11"),
                    ],
                ),
                (
                    "Khoảng tháng 5/2021, vào khoảng năm 2010.",
                    &[("Khoảng tháng 5/2021", "2021-05~"), ("khoảng năm 2010", "2010~")],
                ),
                (
                    "Hiệp ước (1987), thỏa thuận 2015, bước sang năm mới 2019.",
                    &[("1987", "1987"), ("2015", "2015"), ("năm mới 2019", "2019")],
                ),
                ("Hơn 2000 người, khoảng 2020 xe, Nghị quyết số 2015.", &[]),
            ],
        );
    }

    #[test]
    fn figures_that_may_be_a_date() {
        check(
            "2024-05-20",
            &[
                ("Tàu rời cảng (9.3).", &[]),
                ("Tàu rời cảng sáng 9.3.", &[("sáng 9.3", "2024-03-09")]),
                ("Tàu rời cảng vào 9.3 (giờ địa phương).", &[]),
                ("Tàu rời cảng vào 14-3 hai bên bàn.", &[("14-3", "2024-03-14")]),
                ("Tàu rời cảng 10-10.", &[("10-10", "2023-10-10")]),
                ("Trận đấu kết thúc vào 3-3 điểm.", &[]),
                ("Hồi năm ngoái ông đến. Hồi năm 2 ông đến.", &[("Hồi năm ngoái", "2023")]),
                ("Tàu rời cảng 9-9.", &[]),
                ("Tàu rời cảng 3/10.", &[]),
                ("Tàu rời cảng 14/3/22.", &[("14/3/22", "2022-03-14")]),
                ("Peru 2015 và Chile 2016.", &[("2015", "2015")]),
            ],
        );
    }

    #[test]
    fn what_stands_behind_a_date() {
        check(
            "2024-05-20",
            &[
                // To Peru, not the next.
                ("Tàu rời cảng ngày 31/10 tới Peru.", &[("ngày 31/10", "2023-10-31")]),
                ("Tàu rời cảng quý I vừa qua.", &[("quý I vừa qua", "2024-01/2024-03")]),
                ("Tàu rời cảng cuối ngày 18.", &[("cuối ngày 18", "2024-05-18")]),
                ("Tàu rời cảng ngày 21/5 (ngày mai).", &[("ngày 21/5 (ngày mai)", "2024-05-21")]),
                (
                    "Tàu rời cảng năm 2019 (thứ 3 vừa qua).",
                    &[("năm 2019", "2019"), ("thứ 3 vừa qua", "2024-05-14")],
                ),
            ],
        );
    }
}
