//! The lunar new year as Vietnam keeps it (UTC+7; China's is a day later in 2007 and 2030).

use chrono::NaiveDate;

/// The year of the first entry of [`DAYS`].
const FIRST: i32 = 1985;

/// Month and day of the new year, year by year.
const DAYS: [(u32, u32); 56] = [
    (1, 21),
    (2, 9),
    (1, 29),
    (2, 17),
    (2, 6), // 1985–1989
    (1, 27),
    (2, 15),
    (2, 4),
    (1, 23),
    (2, 10),
    (1, 31),
    (2, 19),
    (2, 7),
    (1, 28),
    (2, 16), // 1990–1999
    (2, 5),
    (1, 24),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 9),
    (1, 29),
    (2, 17),
    (2, 7),
    (1, 26), // 2000–2009
    (2, 14),
    (2, 3),
    (1, 23),
    (2, 10),
    (1, 31),
    (2, 19),
    (2, 8),
    (1, 28),
    (2, 16),
    (2, 5), // 2010–2019
    (1, 25),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 10),
    (1, 29),
    (2, 17),
    (2, 6),
    (1, 26),
    (2, 13), // 2020–2029
    (2, 2),
    (1, 23),
    (2, 11),
    (1, 31),
    (2, 19),
    (2, 8),
    (1, 28),
    (2, 15),
    (2, 4),
    (1, 24), // 2030–2039
    (2, 12), // 2040
];

/// The first day of the lunar year that begins in `year`; `None` outside 1985–2040.
pub(super) fn new_year(year: i32) -> Option<NaiveDate> {
    let index = usize::try_from(year.checked_sub(FIRST)?).ok()?;
    let (month, day) = DAYS.get(index)?;
    NaiveDate::from_ymd_opt(year, *month, *day)
}

/// The year in which the lunar year with this number in the cycle of sixty begins, between 1984 and 2043.
pub(super) fn of_cycle(number: u8) -> i32 {
    1983 + i32::from(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_years_are_new_moons_apart() {
        for year in FIRST + 1..FIRST + DAYS.len() as i32 {
            let days = (new_year(year).unwrap() - new_year(year - 1).unwrap()).num_days();
            // Twelve or thirteen months of 29 or 30 days.
            assert!((353..=355).contains(&days) || (383..=385).contains(&days), "{year}: {days}");
        }
        assert_eq!(new_year(1984), None);
        assert_eq!(new_year(i32::MIN), None);
    }
}
