//! Stretches of the calendar with their precision, and their EDTF.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use smol_str::{ToSmolStr, format_smolstr};

use super::word::{Edge, Unit};
use crate::model::Edtf;

/// A date of some precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Point {
    Day(NaiveDate),
    Month(i32, u32),
    Year(i32),
    /// The years that begin with these digits: 198.
    Decade(i32),
    /// The years that begin with these digits: 19.
    Century(i32),
    /// A month, or a day of it, of an unknown year.
    Yearless(u32, Option<u32>),
}

impl Point {
    pub(super) fn month(year: i32, month: u32) -> Option<Point> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month)).then_some(Point::Month(year, month))
    }

    pub(super) fn year(year: i32) -> Option<Point> {
        (1..=9999).contains(&year).then_some(Point::Year(year))
    }

    /// The month of `day`, or one that lies `months` on.
    pub(super) fn month_from(day: NaiveDate, months: i32) -> Option<Point> {
        add_months(day, months).map(|d| Point::Month(d.year(), d.month()))
    }

    pub(super) fn first_day(self) -> Option<NaiveDate> {
        match self {
            Point::Day(day) => Some(day),
            Point::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            Point::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            Point::Decade(decade) => NaiveDate::from_ymd_opt(decade * 10, 1, 1),
            Point::Century(century) => NaiveDate::from_ymd_opt(century * 100, 1, 1),
            Point::Yearless(..) => None,
        }
    }

    pub(super) fn last_day(self) -> Option<NaiveDate> {
        match self {
            Point::Day(day) => Some(day),
            Point::Month(..) => self.first_day()?.checked_add_months(Months::new(1))?.pred_opt(),
            Point::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31),
            Point::Decade(decade) => NaiveDate::from_ymd_opt(decade * 10 + 9, 12, 31),
            Point::Century(century) => NaiveDate::from_ymd_opt(century * 100 + 99, 12, 31),
            Point::Yearless(..) => None,
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Point::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Point::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Point::Year(year) => write!(f, "{year:04}"),
            Point::Decade(decade) => write!(f, "{decade:03}X"),
            Point::Century(century) => write!(f, "{century:02}XX"),
            Point::Yearless(month, Some(day)) => write!(f, "XXXX-{month:02}-{day:02}"),
            Point::Yearless(month, None) => write!(f, "XXXX-{month:02}"),
        }
    }
}

/// From one point to another, both included; often the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) from: Point,
    pub(super) to: Point,
}

impl From<Point> for Period {
    fn from(point: Point) -> Self {
        Period { from: point, to: point }
    }
}

impl Period {
    pub(super) fn day(day: NaiveDate) -> Self {
        Point::Day(day).into()
    }

    pub(super) fn days(from: NaiveDate, to: NaiveDate) -> Self {
        Period { from: Point::Day(from), to: Point::Day(to) }
    }

    /// `count` months of a year from `first` on, into the next year if need be.
    pub(super) fn months(year: i32, first: u32, count: u32) -> Option<Self> {
        let last = first.checked_add(count)?.checked_sub(2)?;
        let to = Point::month(year + (last / 12) as i32, last % 12 + 1)?;
        Some(Period { from: Point::month(year, first)?, to })
    }

    fn years(from: i32, to: i32) -> Option<Self> {
        Some(Period { from: Point::year(from)?, to: Point::year(to)? })
    }

    /// The week of `day`, Monday to Sunday.
    pub(super) fn week(day: NaiveDate) -> Option<Self> {
        let monday = day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))?;
        Some(Period::days(monday, monday.checked_add_days(Days::new(6))?))
    }

    /// The unit of the calendar that holds the day `shift` such units from `day`.
    pub(super) fn unit(unit: Unit, day: NaiveDate, shift: i32) -> Option<Self> {
        let at = add(day, unit, shift)?;
        match unit {
            Unit::Day => Some(Period::day(at)),
            Unit::Week => Period::week(at),
            Unit::Weekend => {
                let week = Period::week(at)?.from.first_day()?;
                Some(Period::days(add_days(week, 5)?, add_days(week, 6)?))
            }
            Unit::Month => Point::month(at.year(), at.month()).map(Period::from),
            Unit::Quarter => Period::months(at.year(), at.month0() / 3 * 3 + 1, 3),
            Unit::Year => Point::year(at.year()).map(Period::from),
            Unit::Decade => Some(Point::Decade(at.year().div_euclid(10)).into()),
            Unit::Century => Some(Point::Century(at.year().div_euclid(100)).into()),
        }
    }

    pub(super) fn first_day(self) -> Option<NaiveDate> {
        self.from.first_day()
    }

    pub(super) fn last_day(self) -> Option<NaiveDate> {
        self.to.last_day()
    }

    /// The day, if it is one.
    pub(super) fn single_day(self) -> Option<NaiveDate> {
        match (self.from, self.to) {
            (Point::Day(a), Point::Day(b)) if a == b => Some(a),
            _ => None,
        }
    }

    /// The month and the day, if it is one day of an unknown year.
    pub(super) fn yearless_day(self) -> Option<(u32, u32)> {
        match self.from {
            Point::Yearless(month, Some(day)) if self.from == self.to => Some((month, day)),
            _ => None,
        }
    }

    /// From the beginning of this one to the end of `other`; `None` if that comes first.
    pub(super) fn until(self, other: Period) -> Option<Self> {
        let ordered = match (self.first_day(), other.last_day()) {
            (Some(a), Some(b)) => a <= b,
            _ => true,
        };
        ordered.then_some(Period { from: self.from, to: other.to })
    }

    /// The early, middle or late part, or a half.
    pub(super) fn edge(self, edge: Edge) -> Option<Self> {
        if self.from != self.to {
            return self.edge_of_interval(edge);
        }
        match self.from {
            Point::Day(_) => Some(self),
            Point::Yearless(month, None) => {
                // 2000 was a leap year: any day that some year has.
                let (first, last) = days_of_month(edge, Point::Month(2000, month).last_day()?.day());
                let day = |d| Point::Yearless(month, Some(d));
                Some(Period { from: day(first), to: day(last) })
            }
            Point::Yearless(..) => Some(self),
            Point::Month(year, month) => {
                let (first, last) = days_of_month(edge, self.last_day()?.day());
                let day = |d| NaiveDate::from_ymd_opt(year, month, d);
                Some(Period::days(day(first)?, day(last)?))
            }
            Point::Year(year) => {
                let (first, count) = match edge {
                    Edge::Early => (1, 4),
                    Edge::Mid => (5, 4),
                    Edge::Late => (9, 4),
                    Edge::FirstHalf => (1, 6),
                    Edge::SecondHalf => (7, 6),
                };
                Period::months(year, first, count)
            }
            Point::Decade(decade) => years_of(edge, decade.checked_mul(10)?, [3, 4, 6, 7, 5]),
            Point::Century(century) => years_of(edge, century.checked_mul(100)?, [33, 34, 66, 67, 50]),
        }
    }

    /// Of a week the first two days, those in the middle, the weekend; of anything else a third or a half.
    fn edge_of_interval(self, edge: Edge) -> Option<Self> {
        let (first, last) = (self.first_day()?, self.last_day()?);
        let days = (last - first).num_days();
        let at = |n: i64| add_days(first, i32::try_from(n).ok()?);
        let (from, to) = match edge {
            Edge::Early if days == 6 => (0, 1),
            Edge::Mid if days == 6 => (2, 3),
            Edge::Late if days == 6 => (5, 6),
            Edge::Early => (0, days / 3),
            Edge::Mid => (days / 3 + 1, days * 2 / 3),
            Edge::Late => (days * 2 / 3 + 1, days),
            Edge::FirstHalf => (0, days / 2),
            Edge::SecondHalf => (days / 2 + 1, days),
        };
        Some(Period::days(at(from)?, at(to)?))
    }

    /// The `n`th unit in it, from the end where `n` is negative: the first week, the last day.
    pub(super) fn nth(self, unit: Unit, n: i32) -> Option<Self> {
        let (first, last) = (self.first_day()?, self.last_day()?);
        let start = match (n, unit) {
            (1.., _) => add(first, unit, n - 1)?,
            (_, Unit::Month | Unit::Quarter | Unit::Year) => add(last, unit, n + 1)?,
            _ => add_days(add(last, unit, n)?, 1)?,
        };
        let found = match unit {
            Unit::Week => Period::days(start, add_days(start, 6)?),
            _ => Period::unit(unit, start, 0)?,
        };
        (found.first_day()? >= first && found.last_day()? <= last).then_some(found)
    }

    /// The `n`th such day of the week (1 to 7) in it, from the end where `n` is negative.
    pub(super) fn nth_weekday(self, weekday: u8, n: i32) -> Option<Self> {
        let (first, last) = (self.first_day()?, self.last_day()?);
        let offset = |day: NaiveDate| i32::from(weekday) - 1 - day.weekday().num_days_from_monday() as i32;
        let day = match n {
            1.. => add_days(first, offset(first).rem_euclid(7) + 7 * (n - 1))?,
            _ => add_days(last, offset(last).rem_euclid(7) - if offset(last) == 0 { 0 } else { 7 })?,
        };
        (first <= day && day <= last).then(|| Period::day(day))
    }

    /// Its EDTF value; `approximate` adds the `~` of a simple date.
    pub(super) fn edtf(self, approximate: bool) -> Option<Edtf> {
        let text = match (self.from == self.to, approximate) {
            (true, true) => format_smolstr!("{}~", self.from),
            (true, false) => self.from.to_smolstr(),
            (false, _) => format_smolstr!("{}/{}", self.from, self.to),
        };
        text.parse().ok()
    }
}

/// The days of an early, middle or late month, or of half of one.
fn days_of_month(edge: Edge, length: u32) -> (u32, u32) {
    match edge {
        Edge::Early => (1, 10),
        Edge::Mid => (11, 20),
        Edge::Late => (21, length),
        Edge::FirstHalf => (1, 15),
        Edge::SecondHalf => (16, length),
    }
}

/// Years of a decade or century that begins with `first`: ends of the thirds, and the half.
fn years_of(edge: Edge, first: i32, [early, mid, middle, late, half]: [i32; 5]) -> Option<Period> {
    let end = if half == 5 { 9 } else { 99 };
    let (from, to) = match edge {
        Edge::Early => (0, early),
        Edge::Mid => (mid, middle),
        Edge::Late => (late, end),
        Edge::FirstHalf => (0, half - 1),
        Edge::SecondHalf => (half, end),
    };
    Period::years(first + from, first + to)
}

/// The day `count` units from `day`, with the day of the month kept where it can be.
pub(super) fn add(day: NaiveDate, unit: Unit, count: i32) -> Option<NaiveDate> {
    match unit {
        Unit::Day => add_days(day, count),
        Unit::Week | Unit::Weekend => add_days(day, count.checked_mul(7)?),
        Unit::Month => add_months(day, count),
        Unit::Quarter => add_months(day, count.checked_mul(3)?),
        Unit::Year => add_months(day, count.checked_mul(12)?),
        Unit::Decade => add_months(day, count.checked_mul(120)?),
        Unit::Century => add_months(day, count.checked_mul(1200)?),
    }
}

pub(super) fn add_days(day: NaiveDate, count: i32) -> Option<NaiveDate> {
    let days = Days::new(count.unsigned_abs().into());
    let moved = if count < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) };
    moved.filter(|day| (1..=9999).contains(&day.year()))
}

fn add_months(day: NaiveDate, count: i32) -> Option<NaiveDate> {
    let months = Months::new(count.unsigned_abs());
    let moved = if count < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) };
    moved.filter(|day| (1..=9999).contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    fn text(period: Option<Period>) -> String {
        period.and_then(|p| p.edtf(false)).map(String::from).unwrap_or_default()
    }

    #[test]
    fn units_and_their_parts() {
        use Edge::{Early, FirstHalf, Late, Mid, SecondHalf};
        let thursday = day("2019-10-24");
        // Of each unit the early, the middle and the late part, and the halves.
        for (unit, shift, expected, parts) in [
            (Unit::Day, -24, "2019-09-30", ["2019-09-30"; 5]),
            (
                Unit::Week,
                0,
                "2019-10-21/2019-10-27",
                [
                    "2019-10-21/2019-10-22",
                    "2019-10-23/2019-10-24",
                    "2019-10-26/2019-10-27",
                    "2019-10-21/2019-10-24",
                    "2019-10-25/2019-10-27",
                ],
            ),
            (
                Unit::Weekend,
                -1,
                "2019-10-19/2019-10-20",
                ["2019-10-19", "", "2019-10-20", "2019-10-19", "2019-10-20"],
            ),
            (
                Unit::Month,
                -8,
                "2019-02",
                [
                    "2019-02-01/2019-02-10",
                    "2019-02-11/2019-02-20",
                    "2019-02-21/2019-02-28",
                    "2019-02-01/2019-02-15",
                    "2019-02-16/2019-02-28",
                ],
            ),
            (
                Unit::Quarter,
                1,
                "2020-01/2020-03",
                [
                    "2020-01-01/2020-01-31",
                    "2020-02-01/2020-03-01",
                    "2020-03-02/2020-03-31",
                    "2020-01-01/2020-02-15",
                    "2020-02-16/2020-03-31",
                ],
            ),
            (
                Unit::Year,
                1,
                "2020",
                [
                    "2020-01/2020-04",
                    "2020-05/2020-08",
                    "2020-09/2020-12",
                    "2020-01/2020-06",
                    "2020-07/2020-12",
                ],
            ),
            (Unit::Decade, -1, "200X", ["2000/2003", "2004/2006", "2007/2009", "2000/2004", "2005/2009"]),
            (Unit::Century, 0, "20XX", ["2000/2033", "2034/2066", "2067/2099", "2000/2049", "2050/2099"]),
        ] {
            let whole = Period::unit(unit, thursday, shift);
            assert_eq!(text(whole), expected);
            let edge = |edge| text(whole.and_then(|p| p.edge(edge)));
            assert_eq!([Early, Mid, Late, FirstHalf, SecondHalf].map(edge), parts, "{unit:?}");
        }
    }

    #[test]
    fn months_and_days_of_an_unknown_year() {
        for (month, edge, expected) in [
            (2, Edge::Late, "XXXX-02-21/XXXX-02-29"),
            (2, Edge::SecondHalf, "XXXX-02-16/XXXX-02-29"),
            (5, Edge::Late, "XXXX-05-21/XXXX-05-31"),
            (12, Edge::Late, "XXXX-12-21/XXXX-12-31"),
            (4, Edge::Early, "XXXX-04-01/XXXX-04-10"),
            (4, Edge::Late, "XXXX-04-21/XXXX-04-30"),
        ] {
            let whole = Period::from(Point::Yearless(month, None));
            assert_eq!(text(whole.edge(edge)), expected);
            assert_eq!((whole.first_day(), whole.last_day()), (None, None));
        }
        let fifth = Period::from(Point::Yearless(4, Some(5)));
        assert_eq!(fifth.edge(Edge::Late), Some(fifth));
    }

    #[test]
    fn first_and_last_days() {
        for (point, first, last) in [
            (Point::Month(2019, 12), "2019-12-01", "2019-12-31"),
            (Point::Month(2020, 2), "2020-02-01", "2020-02-29"),
            (Point::Year(2019), "2019-01-01", "2019-12-31"),
            (Point::Decade(198), "1980-01-01", "1989-12-31"),
            (Point::Century(19), "1900-01-01", "1999-12-31"),
        ] {
            assert_eq!((point.first_day(), point.last_day()), (Some(day(first)), Some(day(last))));
        }
    }

    #[test]
    fn months_run_into_the_next_year() {
        for (first, count, expected) in [
            (1, 1, "2019-01"),
            (10, 3, "2019-10/2019-12"),
            (11, 3, "2019-11/2020-01"),
            (12, 3, "2019-12/2020-02"),
            (0, 3, ""),
            (13, 3, ""),
        ] {
            assert_eq!(text(Period::months(2019, first, count)), expected, "{count} months from {first}");
        }
    }

    #[test]
    fn the_nth_of_what_a_period_holds() {
        let (february, november) = (Point::Month(2019, 2), Point::Month(2020, 11));
        for (whole, unit, n, expected) in [
            (february, Unit::Week, 1, "2019-02-01/2019-02-07"),
            (february, Unit::Week, 4, "2019-02-22/2019-02-28"),
            (february, Unit::Week, 5, ""),
            (february, Unit::Week, -1, "2019-02-22/2019-02-28"),
            (november, Unit::Week, -1, "2020-11-24/2020-11-30"),
            (february, Unit::Day, 1, "2019-02-01"),
            (february, Unit::Day, 28, "2019-02-28"),
            (february, Unit::Day, 29, ""),
            (february, Unit::Day, -1, "2019-02-28"),
            (Point::Year(2019), Unit::Month, 1, "2019-01"),
            (Point::Year(2019), Unit::Month, 13, ""),
            (Point::Year(2019), Unit::Month, -1, "2019-12"),
            (Point::Year(2019), Unit::Quarter, 2, "2019-04/2019-06"),
            (Point::Year(2019), Unit::Quarter, -1, "2019-10/2019-12"),
            (Point::Decade(198), Unit::Year, 3, "1982"),
            (Point::Decade(198), Unit::Year, 11, ""),
            (Point::Decade(198), Unit::Year, -1, "1989"),
            (february, Unit::Month, 1, "2019-02"),
            (february, Unit::Quarter, 1, ""),
        ] {
            assert_eq!(text(Period::from(whole).nth(unit, n)), expected, "{n} {unit:?} of {whole}");
        }
        // November 2020 begins on a Sunday and ends on a Monday.
        for (weekday, n, expected) in [
            (7, 1, "2020-11-01"),
            (1, 1, "2020-11-02"),
            (2, 1, "2020-11-03"),
            (7, 5, "2020-11-29"),
            (7, 6, ""),
            (1, -1, "2020-11-30"),
            (7, -1, "2020-11-29"),
            (2, -1, "2020-11-24"),
        ] {
            let found = Period::from(november).nth_weekday(weekday, n);
            assert_eq!(text(found), expected, "{n} of weekday {weekday}");
        }
    }

    #[test]
    fn no_period_ends_before_it_begins() {
        let (march, may) = (Period::from(Point::Month(2019, 3)), Period::from(Point::Month(2019, 5)));
        assert_eq!(text(march.until(may)), "2019-03/2019-05");
        assert_eq!(may.until(march), None);
        assert_eq!(text(may.until(may)), "2019-05");
        assert_eq!(text(Period::day(day("2019-03-31")).until(march)), "2019-03-31/2019-03");
    }

    #[test]
    fn one_day_alone_is_a_single_day() {
        let (first, second) = (day("2019-03-01"), day("2019-03-02"));
        assert_eq!(Period::day(first).single_day(), Some(first));
        assert_eq!(Period::days(first, second).single_day(), None);
        assert_eq!(Period::from(Point::Month(2019, 3)).single_day(), None);
    }

    #[test]
    fn no_date_beyond_the_calendar() {
        assert_eq!(Period::unit(Unit::Century, day("2019-10-24"), i32::MAX), None);
        assert_eq!(Period::unit(Unit::Year, day("2019-10-24"), -3000), None);
        assert_eq!(add_days(day("9999-12-31"), 1), None);
        assert_eq!(add_days(day("0001-01-01"), -1), None);
        assert_eq!(add(day("9999-12-01"), Unit::Month, 1), None);
        assert_eq!(Point::year(0).or(Point::year(10_000)).or(Point::month(2019, 13)), None);
        assert_eq!(Period::from(Point::Month(2019, 2)).nth(Unit::Week, 9), None);
    }
}
