//! How days compare.
//!
//! Where no year is told all days are taken to be of one year, that of the other day or any: news that means the same
//! day of another year says so.

use std::borrow::Cow;

use smol_str::StrExt;

use crate::model::Edtf;

/// How an unknown year is written, and a year that has every day.
const UNKNOWN: &str = "XXXX";
const ANY: &str = "2000";

/// Whether the two can share a day.
pub(super) fn overlap(a: &Edtf, b: &Edtf) -> bool {
    let (a, b) = in_one_year(a, b);
    a.overlaps(&b)
}

/// Whether all of the one lies before all of the other, by less than half a year where the year of one is unknown.
pub(super) fn is_before(a: &Edtf, b: &Edtf) -> bool {
    let told = year(a).is_some() && year(b).is_some();
    let (a, b) = in_one_year(a, b);
    let near = || match (a.last_day(), b.first_day()) {
        (Some(a), Some(b)) => (b - a).num_days() < 183,
        _ => false,
    };
    a.is_before(&b) && (told || near())
}

/// How many days lie between the first of the one and the last of the other.
pub(super) fn distance(a: &Edtf, b: &Edtf) -> Option<i64> {
    let (a, b) = in_one_year(a, b);
    Some((b.last_day()? - a.first_day()?).num_days().abs())
}

/// How many days lie between the first and the last.
pub(super) fn length(days: &Edtf) -> Option<i64> {
    distance(days, days)
}

/// Whether a day is one of `days`, and not the last.
pub(super) fn is_begun(days: &Edtf, day: &Edtf) -> bool {
    let (days, day) = in_one_year(days, day);
    match (days.first_day(), days.last_day(), day.first_day()) {
        (Some(first), Some(last), Some(day)) => first <= day && day < last,
        _ => false,
    }
}

/// Whether the one is the day before or after the other.
pub(super) fn next_to(a: &Edtf, b: &Edtf) -> bool {
    let (a, b) = in_one_year(a, b);
    let days = a.is_day() && b.is_day();
    days && matches!((a.first_day(), b.first_day()), (Some(a), Some(b)) if (b - a).num_days().abs() == 1)
}

/// The days from the one to the other, of one year where that of both is unknown.
pub(super) fn between(a: &Edtf, b: &Edtf) -> Option<Edtf> {
    let (first, last) = in_one_year(a, b);
    as_told(Edtf::days(first.first_day()?, last.last_day()?), year(a).or(year(b)))
}

/// The days of what begins on a day, or `ends` on it, and goes on for so many.
pub(super) fn lasting(day: Edtf, days: u32, ends: bool) -> Edtf {
    let more = chrono::Days::new(u64::from(days.saturating_sub(1)));
    let told = of_year(&day, ANY);
    let known = told.first_day().filter(|_| told.is_day());
    let other = known.and_then(|known| match ends {
        true => known.checked_sub_days(more),
        false => known.checked_add_days(more),
    });
    let Some((known, other)) = known.zip(other) else { return day };
    as_told(Edtf::days(known, other), year(&day)).unwrap_or(day)
}

/// Days that were counted in the year that stands for an unknown one, if none is told.
fn as_told(days: Edtf, year: Option<&str>) -> Option<Edtf> {
    if year.is_some() {
        return Some(days);
    }
    let one = days.as_str().split('/').all(|day| day.starts_with(ANY));
    one.then(|| days.as_str().replace_smolstr(ANY, UNKNOWN).parse().ok()).flatten()
}

/// Whether it is one day, of whatever year.
pub(super) fn is_day(value: &Edtf) -> bool {
    of_year(value, ANY).is_day()
}

/// Whether it is a whole year.
pub(super) fn is_year(value: &Edtf) -> bool {
    value.as_str().len() == 4 && year(value).is_some()
}

fn in_one_year<'a>(a: &'a Edtf, b: &'a Edtf) -> (Cow<'a, Edtf>, Cow<'a, Edtf>) {
    let year = year(a).or(year(b)).unwrap_or(ANY);
    (of_year(a, year), of_year(b, year))
}

/// The year that begins a value.
pub(super) fn year(value: &Edtf) -> Option<&str> {
    value.as_str().get(..4).filter(|year| year.bytes().all(|b| b.is_ascii_digit()))
}

/// The value in this year, if its own is unknown.
fn of_year<'a>(value: &'a Edtf, year: &str) -> Cow<'a, Edtf> {
    let told = || value.as_str().replace_smolstr(UNKNOWN, year).parse().ok();
    let unknown = value.as_str().starts_with(UNKNOWN);
    unknown.then(told).flatten().map_or(Cow::Borrowed(value), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edtf(value: &str) -> Edtf {
        value.parse().expect(value)
    }

    #[test]
    fn days_without_a_year_are_of_one() {
        for (a, b, expected) in [
            ("XXXX-04-27", "XXXX-06-12", false),
            ("XXXX-06", "XXXX-06-12", true),
            ("2018-06", "XXXX-06-12", true),
            ("XXXX-05", "2018-06-12", false),
            ("2018", "XXXX-06-12", true),
            ("2017", "2018", false),
            ("XXXX-02-27/XXXX-02-28", "XXXX-02-28", true),
        ] {
            assert_eq!(overlap(&edtf(a), &edtf(b)), expected, "{a} {b}");
        }
    }

    #[test]
    fn the_turn_of_the_year() {
        assert!(is_before(&edtf("XXXX-04-27"), &edtf("XXXX-06-12")));
        // Early January comes after late December, not most of a year before.
        assert!(!is_before(&edtf("XXXX-01-05"), &edtf("XXXX-12-28")));
        assert!(is_before(&edtf("2017-01-05"), &edtf("2017-12-28")));
    }

    #[test]
    fn days_that_go_on() {
        for (a, b, expected) in [
            ("2018-06-12", "2018-06-14", Some("2018-06-12/2018-06-14")),
            ("XXXX-06-12", "XXXX-06-14", Some("XXXX-06-12/XXXX-06-14")),
            ("XXXX-06-12", "2018-06-14", Some("2018-06-12/2018-06-14")),
            ("2018-06-12", "2018-06-12", Some("2018-06-12")),
        ] {
            assert_eq!(between(&edtf(a), &edtf(b)), expected.map(edtf), "{a} {b}");
        }
        for (day, days, ends, expected) in [
            ("2018-12-30", 3, false, "2018-12-30/2019-01-01"),
            ("2018-12-30", 3, true, "2018-12-28/2018-12-30"),
            ("XXXX-05-04", 2, false, "XXXX-05-04/XXXX-05-05"),
            ("XXXX-05-04", 1, false, "XXXX-05-04"),
            // Of which year the second day is nobody knows; a month has no first day to count from.
            ("XXXX-12-31", 2, false, "XXXX-12-31"),
            ("2018-05", 2, false, "2018-05"),
        ] {
            assert_eq!(lasting(edtf(day), days, ends), edtf(expected), "{day} {days}");
        }
        for (days, day, begun) in [
            ("XXXX-05-04/XXXX-05-06", "XXXX-05-04", true),
            ("XXXX-05-04/XXXX-05-06", "2018-05-05", true),
            ("2018-05-04/2018-05-06", "2018-05-06", false),
            ("2018-05-04/2018-05-06", "2018-05-03", false),
        ] {
            assert_eq!(is_begun(&edtf(days), &edtf(day)), begun, "{days} {day}");
        }
        assert_eq!(length(&edtf("XXXX-05-04/XXXX-05-06")), Some(2));
        assert_eq!(length(&edtf("2018-05-04")), Some(0));
    }

    #[test]
    fn one_day_of_whatever_year() {
        assert!(is_day(&edtf("XXXX-02-29")) && is_day(&edtf("2018-06-12")));
        assert!(!is_day(&edtf("XXXX-02")) && !is_year(&edtf("XXXX-02")) && is_year(&edtf("2018")));
    }

    #[test]
    fn what_lies_before_and_beside() {
        for (a, b, before, beside) in [
            // Half a year apart, the year of one or of both unknown.
            ("XXXX-01-05", "XXXX-07-05", true, false),
            ("XXXX-01-05", "XXXX-07-06", false, false),
            ("2023-01-05", "XXXX-07-07", false, false),
            ("2023-01-05", "2023-07-07", true, false),
            ("XXXX-05-08", "XXXX-05-09", true, true),
            ("XXXX-05-09", "2023-05-08", false, true),
            ("2023-05-08", "2023-05-08", false, false),
            // A month is no day.
            ("2023-04", "2023-05-01", true, false),
            ("2023-05-01", "2023-05", false, false),
        ] {
            let found = (is_before(&edtf(a), &edtf(b)), next_to(&edtf(a), &edtf(b)));
            assert_eq!(found, (before, beside), "{a} {b}");
        }
        assert_eq!((year(&edtf("2018-06")), year(&edtf("XXXX-06"))), (Some("2018"), None));
    }
}
