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

/// Whether the one is the day before or after the other.
pub(super) fn next_to(a: &Edtf, b: &Edtf) -> bool {
    let (a, b) = in_one_year(a, b);
    let days = a.is_day() && b.is_day();
    days && matches!((a.first_day(), b.first_day()), (Some(a), Some(b)) if (b - a).num_days().abs() == 1)
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
