use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use edtf_core::Bound;
use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, ToSmolStr, format_smolstr};

use super::ModelError;

/// A date of any precision in the Extended Date/Time Format (ISO 8601-2:2019, Annex A): a day `2025-12-14`, a month
/// `2025-12`, a year, a decade `202X`, an interval `2025-12-08/2025-12-14`, an unknown year `XXXX-02-24`.
///
/// Parsing and bounds are those of the crate `edtf-core`. Values compare by first day, then last day, then text;
/// values without a known first day come last.
///
/// ```
/// use pourparler::Edtf;
///
/// let week: Edtf = "2025-12-08/2025-12-14".parse()?;
/// let month: Edtf = "2026-01".parse()?;
/// assert_eq!(week.last_day().unwrap().to_string(), "2025-12-14");
/// assert!(week.is_before(&month));
/// assert!("2025-02-30".parse::<Edtf>().is_err());
/// # Ok::<(), pourparler::ModelError>(())
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Edtf {
    text: SmolStr,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
}

impl Edtf {
    /// One day. Of a year with more than four digits only the year, for EDTF cannot write its days.
    pub fn day(day: NaiveDate) -> Self {
        Edtf { text: written(day), first: Some(day).filter(known), last: Some(day).filter(known) }
    }

    /// The days from `first` to `last`, both included, in either order; one day if they are the same.
    pub fn days(first: NaiveDate, last: NaiveDate) -> Self {
        let (first, last) = (first.min(last), first.max(last));
        if first == last {
            return Edtf::day(first);
        }
        let text = format_smolstr!("{}/{}", written(first), written(last));
        Edtf { text, first: Some(first).filter(known), last: Some(last).filter(known) }
    }

    /// The value as EDTF text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The first day it can mean, or `None` where the year is unknown or the interval has no known start.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.first
    }

    /// The last day it can mean, or `None` where the year is unknown or the interval has no known end.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.last
    }

    /// Whether it is exactly one day.
    pub fn is_day(&self) -> bool {
        self.first.is_some() && self.first == self.last
    }

    /// Whether all of it certainly lies before all of `other`.
    pub fn is_before(&self, other: &Edtf) -> bool {
        matches!((self.last, other.first), (Some(a), Some(b)) if a < b)
    }

    /// Whether some day it can mean lies before some day that `other` can mean; unknown bounds allow everything.
    ///
    /// ```
    /// use pourparler::Edtf;
    ///
    /// let (may, day): (Edtf, Edtf) = ("2025-05".parse()?, "2025-05-12".parse()?);
    /// assert!(may.may_be_before(&day) && day.may_be_before(&may));
    /// assert!(!may.is_before(&day) && may.overlaps(&day));
    /// # Ok::<(), pourparler::ModelError>(())
    /// ```
    pub fn may_be_before(&self, other: &Edtf) -> bool {
        match (self.first, other.last) {
            (Some(a), Some(b)) => a < b,
            _ => true,
        }
    }

    /// Whether every day it can mean is one that `period` can mean; unknown bounds lie within nothing.
    pub fn is_within(&self, period: &Edtf) -> bool {
        match (self.first, self.last, period.first, period.last) {
            (Some(first), Some(last), Some(from), Some(to)) => from <= first && last <= to,
            _ => false,
        }
    }

    /// Whether the value gives two ends, as `2025-12-08/2025-12-14` does, and is no single day, month or year.
    ///
    /// ```
    /// # use pourparler::Edtf;
    /// assert!("2025-12-08/2025-12-14".parse::<Edtf>()?.is_interval());
    /// assert!(!"2025-12".parse::<Edtf>()?.is_interval());
    /// # Ok::<(), pourparler::ModelError>(())
    /// ```
    pub fn is_interval(&self) -> bool {
        self.text.contains('/')
    }

    /// Whether the two can share a day; unknown bounds allow everything.
    pub fn overlaps(&self, other: &Edtf) -> bool {
        !self.is_before(other) && !other.is_before(self)
    }
}

/// A day as EDTF writes it.
fn written(day: NaiveDate) -> SmolStr {
    match day.year() {
        -9999..=9999 => day.to_smolstr(),
        year => format_smolstr!("Y{year}"),
    }
}

/// Whether a bound says anything. Year 0 and year 9999 are those of a wholly unspecified year.
fn known(day: &NaiveDate) -> bool {
    (1..=9998).contains(&day.year())
}

/// The calendar day of a bound within chrono's range.
fn day_of(bound: Bound) -> Option<NaiveDate> {
    let Bound::Date(date) = bound else { return None };
    NaiveDate::from_ymd_opt(i32::try_from(date.year).ok()?, u32::from(date.month), u32::from(date.day))
}

/// How an unknown year is written.
const UNKNOWN: &str = "XXXX";

/// A year, month or day, or what lies between two of them, as most values tell: nothing that takes a grammar to read.
fn plain(value: &str) -> Option<Edtf> {
    let (first, last) = match value.split_once('/') {
        None => plain_point(value)?,
        Some((from, to)) => {
            // A known year beside an unknown one takes the grammar.
            let mixed = from.starts_with(UNKNOWN) != to.starts_with(UNKNOWN);
            let (from, to) = (plain_point(from)?, plain_point(to)?);
            if mixed || from.1 >= to.0 {
                return None;
            }
            (from.0, to.1)
        }
    };
    // The days of an unknown year are read as those of a leap year.
    let told = |day: NaiveDate| Some(day).filter(|day| known(day) && !value.starts_with(UNKNOWN));
    Some(Edtf { text: value.into(), first: told(first), last: told(last) })
}

/// The first and the last day of `2025`, `2025-12`, `2025-12-14`, `XXXX-12` or `XXXX-12-14`.
fn plain_point(value: &str) -> Option<(NaiveDate, NaiveDate)> {
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?;
    let (year, rest) = value.split_at_checked(4)?;
    let year = if year == UNKNOWN && !rest.is_empty() { 2000 } else { number(year)? as i32 };
    let part = |from: usize| match rest.get(from..from + 2) {
        Some(part) if rest.as_bytes()[from - 1] == b'-' => number(part),
        _ => None,
    };
    match rest.len() {
        0 => Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?)),
        3 => {
            let first = NaiveDate::from_ymd_opt(year, part(1)?, 1)?;
            Some((first, first.checked_add_months(Months::new(1))?.pred_opt()?))
        }
        6 => NaiveDate::from_ymd_opt(year, part(1)?, part(4)?).map(|day| (day, day)),
        _ => None,
    }
}

impl FromStr for Edtf {
    type Err = ModelError;

    fn from_str(value: &str) -> Result<Self, ModelError> {
        plain(value).map_or_else(|| Edtf::parse(value), Ok)
    }
}

impl Edtf {
    /// Reads a value of any form.
    fn parse(value: &str) -> Result<Self, ModelError> {
        let parsed = edtf_core::Edtf::parse(value)
            .map_err(|error| ModelError::Edtf { value: value.to_owned(), reason: error.to_string() })?;
        // A wholly unspecified year has bounds of its own in EDTF (0000 to 9999): for a timeline they say nothing.
        let bounds = (!value.starts_with(UNKNOWN)).then(|| parsed.bounds());
        // What has nothing but figures is written in one way only.
        let plain = value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'X' | b'-' | b'/'));
        let text = if plain { value.into() } else { parsed.to_smolstr() };
        let day = |bound| day_of(bound).filter(known);
        Ok(Edtf {
            text,
            first: bounds.and_then(|bounds| day(bounds.earliest)),
            last: bounds.and_then(|bounds| day(bounds.latest)),
        })
    }
}

impl TryFrom<String> for Edtf {
    type Error = ModelError;

    fn try_from(value: String) -> Result<Self, ModelError> {
        value.parse()
    }
}

impl From<Edtf> for String {
    fn from(value: Edtf) -> Self {
        value.text.into()
    }
}

impl From<NaiveDate> for Edtf {
    fn from(day: NaiveDate) -> Self {
        Edtf::day(day)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl PartialEq for Edtf {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Edtf {}

impl Hash for Edtf {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl PartialOrd for Edtf {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Edtf {
    fn cmp(&self, other: &Self) -> Ordering {
        let unknown = |e: &Edtf| e.first.is_none() && e.last.is_none();
        // `None` is less than any day: an open beginning comes before all that has one.
        let key = |e: &Edtf| (unknown(e), e.first, e.last.is_none(), e.last);
        key(self).cmp(&key(other)).then_with(|| self.text.cmp(&other.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edtf(value: &str) -> Edtf {
        value.parse().expect(value)
    }

    #[test]
    fn bounds_of_every_form() {
        for (value, first, last) in [
            ("2025-12-14", Some("2025-12-14"), Some("2025-12-14")),
            ("2024-02", Some("2024-02-01"), Some("2024-02-29")),
            ("2025", Some("2025-01-01"), Some("2025-12-31")),
            ("198X", Some("1980-01-01"), Some("1989-12-31")),
            ("2016-01/2016-10", Some("2016-01-01"), Some("2016-10-31")),
            ("XXXX-02-24", None, None),
        ] {
            let e = edtf(value);
            assert_eq!(e.as_str(), value);
            assert_eq!(e.first_day().map(|d| d.to_string()).as_deref(), first, "{value}");
            assert_eq!(e.last_day().map(|d| d.to_string()).as_deref(), last, "{value}");
        }
    }

    /// Whether the first certainly is, or may be, before the second, shares a day with it, and lies within it.
    #[test]
    fn how_two_values_lie() {
        for (a, b, before, may_be_before, overlaps, within) in [
            ("2025-05-12", "2025-05-12", false, false, true, true),
            ("2025-05-11", "2025-05-12", true, true, false, false),
            ("2025-05-12", "2025-05-11", false, false, false, false),
            ("2025-05", "2025-05-01", false, false, true, false),
            ("2025-05", "2025-05-31", false, true, true, false),
            ("2025-05-01", "2025-05", false, true, true, true),
            ("2025-05-31", "2025-05", false, false, true, true),
            ("2025-05", "2025-06", true, true, false, false),
            ("2025-05/2025-06", "2025-06/2025-07", false, true, true, false),
            ("2025-05", "2025", false, true, true, true),
        ] {
            let (one, other) = (edtf(a), edtf(b));
            assert_eq!(one.is_before(&other), before, "{a} before {b}");
            assert_eq!(one.may_be_before(&other), may_be_before, "{a} may be before {b}");
            assert_eq!(one.overlaps(&other), overlaps, "{a} overlaps {b}");
            assert_eq!(one.is_within(&other), within, "{a} within {b}");
        }
    }

    #[test]
    fn plain_values_mean_what_the_grammar_says() {
        let points =
            ["0000", "0001-02", "1900-02-29", "2024-02", "2024-02-29", "2024", "2025-12-31", "2025-00"];
        let unknown = ["XXXX", "XXXX-02", "XXXX-02-29", "XXXX-02-30", "XXXX-12-31", "9999", "2024/", "20é4"];
        let points = points.into_iter().chain(unknown);
        let pairs = points.clone().flat_map(|a| points.clone().map(move |b| format!("{a}/{b}")));
        for value in points.clone().map(str::to_owned).chain(pairs) {
            let Some(plain) = plain(&value) else { continue };
            let read = Edtf::parse(&value).unwrap_or_else(|e| panic!("{e}"));
            assert_eq!((&plain, plain.first, plain.last), (&read, read.first, read.last), "{value}");
        }
        assert!(plain("2024-02").is_some() && plain("XXXX-02/XXXX-12-31").is_some());
    }

    #[test]
    fn any_day_can_be_written_and_read_again() {
        for day in [NaiveDate::MIN, NaiveDate::MAX].into_iter().chain(
            [-9999, -1, 0, 1, 987, 9998, 9999, 10_000]
                .iter()
                .filter_map(|y| NaiveDate::from_ymd_opt(*y, 2, 3)),
        ) {
            for value in [Edtf::day(day), Edtf::days(day, NaiveDate::MAX), Edtf::days(NaiveDate::MIN, day)] {
                assert_eq!(edtf(value.as_str()), value);
                assert_eq!(edtf(value.as_str()).cmp(&value), Ordering::Equal, "{value}");
            }
        }
    }

    #[test]
    fn order_is_by_first_day_and_unknown_years_come_last() {
        let mut values = ["XXXX-02-24", "2025-03", "2025-03-01", "2024"].map(edtf);
        values.sort();
        assert_eq!(values.map(String::from), ["2024", "2025-03-01", "2025-03", "XXXX-02-24"]);
    }

    #[test]
    fn what_is_no_date_is_an_error_that_names_it() {
        for bad in ["", "2025-13", "2025-02-30", "hôm qua", "0"] {
            let error = bad.parse::<Edtf>().expect_err(bad).to_string();
            assert!(error.contains(bad), "{error}");
        }
    }
}
