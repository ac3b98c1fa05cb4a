//! From what an expression says to when that is.

use chrono::{Datelike, NaiveDate};

use super::expr::{Core, Expr, Month, Part, Phrase, Side, Year};
use super::lunar;
use super::period::{Period, Point, add, add_days};
use super::word::Unit;

/// What expressions lean on.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Context {
    /// The day of speaking.
    pub(super) today: Option<NaiveDate>,
    /// What was told last.
    pub(super) told: Option<Period>,
    /// The day told last.
    pub(super) told_day: Option<NaiveDate>,
    /// The last year of which the text tells a day or month, where `today` is unknown.
    pub(super) reached: Option<i32>,
    /// The day told last, if nobody knows its year.
    pub(super) told_yearless: Option<(u32, u32)>,
    /// On which side of today the time lies.
    pub(super) side: Option<Side>,
    /// The expression itself says so, and not only the tense of its clause.
    pub(super) sure: bool,
    /// The expression says so, and the tense says the other.
    pub(super) crossed: bool,
}

/// Without a word on the side, a day that lies so far ahead or less is nearer than its fellow of the year before.
const AHEAD: i64 = 135;
/// A day that the tense puts in the past, but so far back, is rather the one to come.
const FAR: i64 = 300;
/// A day that the tense puts in the future, but that was so recently, is rather that one.
const JUST_PAST: i64 = 31;

impl Context {
    /// When it is; `None` where that cannot be told, or is no day of the calendar.
    pub(super) fn resolve(&self, expr: Expr) -> Option<Period> {
        let Some(to) = expr.to else { return self.phrase(expr.from) };
        let to_period = self.phrase(to)?;
        let from = Phrase { core: inherit(expr.from.core, to.core), ..expr.from };
        let from = self.near_end(from, to_period).or_else(|| self.phrase(from))?;
        from.until(to_period)
    }

    /// The beginning of a range whose end is known takes its missing year and month from the end.
    fn near_end(&self, from: Phrase, to: Period) -> Option<Period> {
        let end = to.first_day()?;
        let lacks = match from.core {
            Core::Day { year: Year::Unsaid, .. } | Core::Month { year: Year::Unsaid, .. } => true,
            Core::Weekday { week, .. } => week.is_none(),
            _ => false,
        };
        let context = Context { today: Some(end), side: Some(Side::Past), sure: true, ..*self };
        lacks.then(|| context.strictly(from)).flatten()
    }

    fn phrase(&self, phrase: Phrase) -> Option<Period> {
        let crossed = phrase.side.is_some() && self.side.is_some() && phrase.side != self.side;
        let sure = phrase.side.is_some() && !crossed;
        let context = Context { side: phrase.side.or(self.side), sure, crossed, ..*self };
        context.part(phrase, context.core(phrase.core)?)
    }

    /// The last such time up to today, however long ago.
    fn strictly(&self, phrase: Phrase) -> Option<Period> {
        let today = self.today?;
        let whole = self.core(phrase.core)?;
        if whole.first_day()? <= today {
            return self.part(phrase, whole);
        }
        let back = Context { today: add(today, Unit::Year, -1), ..*self };
        self.part(phrase, back.core(phrase.core)?)
    }

    fn part(&self, phrase: Phrase, whole: Period) -> Option<Period> {
        match phrase.part {
            None => Some(whole),
            Some(Part::Edge(edge)) => whole.edge(edge),
            Some(Part::Nth(unit, n)) => whole.nth(unit, n),
            Some(Part::NthWeekday(weekday, n)) => whole.nth_weekday(weekday, n),
        }
    }

    fn core(&self, core: Core) -> Option<Period> {
        match core {
            Core::Day { day, month, year } => self.day(day, month, year),
            Core::Month { month, year } => self.month(month, year),
            Core::Months { first, count, year } => self.months(first, count, year),
            Core::Year(year) => Point::year(self.year(year)?).map(Period::from),
            Core::Decade(decade) => Some(Point::Decade(decade).into()),
            Core::Century(century) => Some(Point::Century(century).into()),
            Core::Weekday { weekday, week } => self.weekday(weekday, week),
            Core::Unit { unit, shift } => Period::unit(unit, self.today?, shift),
            Core::Away { unit, count } => Period::unit(unit, self.today?, count),
            Core::Step { unit, count } => self.step(unit, count),
            Core::Running { unit, count } => self.running(unit, count),
            Core::Following { unit, count } => {
                let told = self.told?.last_day()?;
                Some(Period::days(told, add(told, unit, count)?))
            }
            Core::Gone(unit) => self.gone(unit),
            Core::Weekend => self.weekend(),
            Core::Told(unit) => self.same(unit),
            Core::Next { unit: Unit::Day, count } => self.step(Unit::Day, count),
            Core::Next { unit, count } => Period::unit(unit, self.told?.first_day()?, count),
            Core::NewYear { days, year } => self.new_year(days, year),
            Core::Elsewhen => None,
        }
    }

    /// A year that is said, by whatever words.
    fn year(&self, year: Year) -> Option<i32> {
        match year {
            Year::Unsaid => None,
            Year::Number(year) => Some(year),
            Year::Shift(years) => self.today?.year().checked_add(years),
            Year::Told => Some(self.told.and_then(Period::first_day).or(self.today)?.year()),
        }
    }

    fn day(&self, day: u32, month: Month, year: Year) -> Option<Period> {
        let month = match month {
            Month::Number(month) => month,
            Month::Shift(shift) => {
                let Point::Month(year, month) = Point::month_from(self.today?, shift)? else { return None };
                return NaiveDate::from_ymd_opt(year, month, day).map(Period::day);
            }
            Month::Told => self.told.and_then(Period::first_day).or(self.today)?.month(),
            Month::Unsaid => return self.day_of_some_month(day),
        };
        if year != Year::Unsaid {
            return NaiveDate::from_ymd_opt(self.year(year)?, month, day).map(Period::day);
        }
        // 2000 was a leap year: any day that some year has.
        NaiveDate::from_ymd_opt(2000, month, day)?;
        match self.years(|year| NaiveDate::from_ymd_opt(year, month, day)) {
            Some(day) => Some(Period::day(day)),
            None if self.near().is_some() => None,
            None => Some(Point::Yearless(month, Some(day)).into()),
        }
    }

    /// The day near which one lies whose year is not said: today, or where that is unknown the day told last. A day of
    /// years before is history, and those without a year are of the year of which the text tells.
    fn near(&self) -> Option<NaiveDate> {
        let history = |day: &NaiveDate| self.reached.is_some_and(|year| day.year() + 1 < year);
        self.today.or(self.told_day.filter(|day| !history(day)))
    }

    /// The nearest such day of this month or of one beside it.
    fn day_of_some_month(&self, day: u32) -> Option<Period> {
        let today = self.near()?;
        let candidates = [0, -1, 1, -2, 2].into_iter().filter_map(|shift| {
            let first = add(today.with_day(1)?, Unit::Month, shift)?;
            first.with_day(day)
        });
        let fits = |d: &NaiveDate| match self.side {
            Some(Side::Past) => *d <= today,
            Some(Side::Future) => *d >= today,
            None => true,
        };
        candidates.filter(fits).min_by_key(|d| (*d - today).num_days().abs()).map(Period::day)
    }

    fn month(&self, month: Month, year: Year) -> Option<Period> {
        let number = match month {
            Month::Number(month) => month,
            Month::Shift(shift) => return Point::month_from(self.today?, shift).map(Period::from),
            Month::Told => return self.same(Unit::Month),
            Month::Unsaid => return None,
        };
        if year != Year::Unsaid {
            return Point::month(self.year(year)?, number).map(Period::from);
        }
        // The month of today is both past and to come.
        if let Some(today) = self.today.filter(|d| d.month() == number) {
            return Point::month(today.year(), number).map(Period::from);
        }
        match self.years(|year| NaiveDate::from_ymd_opt(year, number, 15)) {
            Some(day) => Point::month(day.year(), number).map(Period::from),
            None => Some(Point::Yearless(number, None).into()),
        }
    }

    fn months(&self, first: u32, count: u32, said: Year) -> Option<Period> {
        if !matches!(said, Year::Unsaid | Year::Shift(0)) {
            return Period::months(self.year(said)?, first, count);
        }
        let middle = first + count / 2;
        let of =
            |year: i32| NaiveDate::from_ymd_opt(year + (middle as i32 - 1) / 12, (middle - 1) % 12 + 1, 1);
        let today = self.today?;
        let running = |year: &i32| {
            let period = Period::months(*year, first, count);
            period.is_some_and(|p| p.first_day() <= Some(today) && Some(today) <= p.last_day())
        };
        let year = [today.year(), today.year() - 1].into_iter().find(running).filter(|_| self.side.is_none());
        let this = (said == Year::Shift(0)).then_some(today.year());
        let year = year
            .or(this)
            .or_else(|| (-1..=1).map(|n| today.year() + n).find(|y| of(*y) == self.years(of)))?;
        Period::months(year, first, count)
    }

    fn new_year(&self, days: i32, year: Year) -> Option<Period> {
        let of = |year| add_days(lunar::new_year(year)?, days);
        let day = if year == Year::Unsaid { self.years(of)? } else { of(self.year(year)?)? };
        Some(Period::day(day))
    }

    /// The one of the days that `of` makes of the years round today that fits best.
    fn years(&self, of: impl Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> {
        let today = self.near()?;
        // Nine years: a 29th of February may be as far off.
        let past = (0..9).filter_map(|n| of(today.year() + 1 - n)).find(|d| *d <= today);
        let future = (0..9).filter_map(|n| of(today.year() - 1 + n)).find(|d| *d >= today);
        let (Some(past), Some(future)) = (past, future) else { return past.or(future) };
        let (back, ahead) = ((today - past).num_days(), (future - today).num_days());
        let is_past = match self.side {
            Some(Side::Past) => self.sure || back <= if self.crossed { JUST_PAST.max(ahead) } else { FAR },
            Some(Side::Future) => !self.sure && !self.crossed && back <= JUST_PAST && ahead > FAR,
            None => back <= ahead || ahead > AHEAD,
        };
        Some(if is_past { past } else { future })
    }

    fn weekday(&self, weekday: u8, week: Option<i32>) -> Option<Period> {
        let today = self.today?;
        let offset = i32::from(weekday) - 1;
        if let Some(week) = week {
            let monday = Period::week(add_days(today, week.checked_mul(7)?)?)?.first_day()?;
            return add_days(monday, offset).map(Period::day);
        }
        let since = today.weekday().num_days_from_monday() as i32 - offset;
        let shift = match self.side {
            Some(Side::Future) => (-since).rem_euclid(7),
            _ => -(since.rem_euclid(7)),
        };
        let same_day = shift == 0 && self.side == Some(Side::Future);
        add_days(today, if same_day { 7 } else { shift }).map(Period::day)
    }

    /// A count of units from what was told last, as precise as the coarser of the two.
    fn step(&self, unit: Unit, count: i32) -> Option<Period> {
        let told = match unit {
            Unit::Day => match self.told_day.or(self.told?.last_day()) {
                Some(day) => day,
                None => return self.days_on(count),
            },
            Unit::Week | Unit::Weekend => self.told?.last_day()?,
            _ => self.told?.first_day()?,
        };
        let at = add(told, unit, count)?;
        match unit {
            Unit::Week => Some(Period::day(at)),
            _ => Period::unit(unit, at, 0),
        }
    }

    /// So many days after the day of an unknown year, as far as it is the same day in every year.
    fn days_on(&self, count: i32) -> Option<Period> {
        let (month, day) = self.told_yearless?;
        let within = |year| add_days(NaiveDate::from_ymd_opt(year, month, day)?, count);
        let (leap, other) = (within(2000)?, within(2001)?);
        let same = (leap.month(), leap.day()) == (other.month(), other.day());
        same.then(|| Point::Yearless(leap.month(), Some(leap.day())).into())
    }

    fn running(&self, unit: Unit, count: i32) -> Option<Period> {
        let today = self.today?;
        match unit {
            Unit::Day if count < 0 => Some(Period::days(add_days(today, count + 1)?, today)),
            _ if count < 0 => Some(Period::days(add(today, unit, count)?, today)),
            _ => Some(Period::days(today, add(today, unit, count)?)),
        }
    }

    /// A week or weekend that is over, or ends now; of longer units the stretch that ends today.
    fn gone(&self, unit: Unit) -> Option<Period> {
        let today = self.today?;
        match unit {
            Unit::Week | Unit::Weekend => Period::unit(unit, today, if ends_week(today) { 0 } else { -1 }),
            _ => self.running(unit, -1),
        }
    }

    fn weekend(&self) -> Option<Period> {
        let today = self.today?;
        let early = today.weekday().num_days_from_monday() < 2;
        let last = match self.side {
            Some(Side::Past) => true,
            Some(Side::Future) => false,
            None => early,
        };
        Period::unit(Unit::Weekend, today, if last && !ends_week(today) { -1 } else { 0 })
    }

    fn same(&self, unit: Unit) -> Option<Period> {
        match unit {
            Unit::Day => self.told_day.or(self.today).map(Period::day).or_else(|| self.days_on(0)),
            _ => Period::unit(unit, self.told.and_then(Period::first_day).or(self.today)?, 0),
        }
    }
}

fn ends_week(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() >= 5
}

/// What the beginning of a range does not say and its end does.
fn inherit(from: Core, to: Core) -> Core {
    match (from, to) {
        (Core::Day { day, month, year: Year::Unsaid }, Core::Day { month: m, year: y, .. }) => match month {
            Month::Unsaid => Core::Day { day, month: m, year: y },
            month => Core::Day { day, month, year: Year::Unsaid },
        },
        (Core::Weekday { weekday, week: None }, Core::Weekday { week, .. }) => {
            Core::Weekday { weekday, week }
        }
        _ => from,
    }
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    /// Written on a Wednesday.
    #[test]
    fn days_of_the_week() {
        check(
            "2022-03-16",
            &[
                ("Hai bên đã họp hôm thứ Tư.", &[("hôm thứ Tư", "2022-03-16")]),
                ("Hai bên sẽ họp vào thứ Tư.", &[("thứ Tư", "2022-03-23")]),
                ("Hai bên đã họp hôm thứ Năm.", &[("hôm thứ Năm", "2022-03-10")]),
                ("Hai bên sẽ họp vào thứ Năm.", &[("thứ Năm", "2022-03-17")]),
                ("Hai bên đã họp hôm thứ Ba.", &[("hôm thứ Ba", "2022-03-15")]),
                ("Hai bên sẽ họp vào thứ Ba.", &[("thứ Ba", "2022-03-22")]),
                ("Chủ nhật tuần trước họ nghỉ.", &[("Chủ nhật tuần trước", "2022-03-13")]),
                ("Chủ nhật tuần này họ nghỉ.", &[("Chủ nhật tuần này", "2022-03-20")]),
                ("Thứ Hai tuần sau họ họp.", &[("Thứ Hai tuần sau", "2022-03-21")]),
            ],
        );
    }

    #[test]
    fn weeks_and_weekends_that_are_over() {
        for (published, sentence, found, value) in [
            ("2022-03-14", "Cuối tuần họ họp.", "Cuối tuần", "2022-03-12/2022-03-13"),
            ("2022-03-15", "Cuối tuần họ họp.", "Cuối tuần", "2022-03-12/2022-03-13"),
            ("2022-03-16", "Cuối tuần họ họp.", "Cuối tuần", "2022-03-19/2022-03-20"),
            ("2022-03-16", "Cuối tuần họ đã họp.", "Cuối tuần", "2022-03-12/2022-03-13"),
            ("2022-03-14", "Cuối tuần họ sẽ họp.", "Cuối tuần", "2022-03-19/2022-03-20"),
            ("2022-03-19", "Cuối tuần họ đã họp.", "Cuối tuần", "2022-03-19/2022-03-20"),
            ("2022-03-18", "Cuối tuần qua họ họp.", "Cuối tuần qua", "2022-03-12/2022-03-13"),
            ("2022-03-19", "Cuối tuần qua họ họp.", "Cuối tuần qua", "2022-03-19/2022-03-20"),
            ("2022-03-18", "Tuần qua họ họp.", "Tuần qua", "2022-03-07/2022-03-13"),
            ("2022-03-20", "Tuần qua họ họp.", "Tuần qua", "2022-03-14/2022-03-20"),
            ("2022-03-20", "Tháng qua họ họp.", "Tháng qua", "2022-02-20/2022-03-20"),
        ] {
            check(published, &[(sentence, &[(found, value)])]);
        }
    }

    /// How far a day without its year lies from the day of writing.
    #[test]
    fn the_year_that_is_not_told() {
        for (published, sentence, found, value) in [
            // No tense: the nearer one, unless it is far ahead.
            ("2022-01-01", "Ngày 16/5 là ngày lễ.", "Ngày 16/5", "2022-05-16"),
            ("2022-01-01", "Ngày 17/5 là ngày lễ.", "Ngày 17/5", "2021-05-17"),
            ("2022-12-31", "Ngày 20/4 là ngày lễ.", "Ngày 20/4", "2023-04-20"),
            // A past tense: the last one, unless it is far back.
            ("2022-12-31", "Ngày 6/3 họ đã họp.", "Ngày 6/3", "2022-03-06"),
            ("2022-12-31", "Ngày 5/3 họ đã họp.", "Ngày 5/3", "2023-03-05"),
            // A future: the next one, unless it was just now.
            ("2022-12-31", "Ngày 29/11 họ sẽ họp.", "Ngày 29/11", "2023-11-29"),
            ("2022-12-31", "Ngày 30/11 họ sẽ họp.", "Ngày 30/11", "2022-11-30"),
            // The expression itself says so: no doubt.
            ("2022-12-31", "Ngày 5/3 vừa qua họ họp.", "Ngày 5/3 vừa qua", "2022-03-05"),
            ("2022-12-31", "Ngày 30/11 tới họ họp.", "Ngày 30/11 tới", "2023-11-30"),
            // Today is both past and to come.
            ("2022-03-14", "Ngày 14/3 họ sẽ họp.", "Ngày 14/3", "2022-03-14"),
            ("2022-03-14", "Ngày 14/3 họ đã họp.", "Ngày 14/3", "2022-03-14"),
            ("2022-03-14", "Tháng 3 họ sẽ họp.", "Tháng 3", "2022-03"),
            // A day that few years have.
            ("2022-03-14", "Ngày 29/2 họ đã họp.", "Ngày 29/2", "2024-02-29"),
            ("2021-03-14", "Ngày 29/2 vừa qua họ họp.", "Ngày 29/2 vừa qua", "2020-02-29"),
            ("1903-03-14", "Ngày 29/2 vừa qua họ họp.", "Ngày 29/2 vừa qua", "1896-02-29"),
        ] {
            check(published, &[(sentence, &[(found, value)])]);
        }
    }

    #[test]
    fn the_month_that_is_not_told() {
        check(
            "2022-03-14",
            &[
                ("Ngày 30 họ đã họp.", &[("Ngày 30", "2022-01-30")]),
                ("Ngày 30 họ sẽ họp.", &[("Ngày 30", "2022-03-30")]),
                ("Ngày 14 họ đã họp.", &[("Ngày 14", "2022-03-14")]),
                ("Ngày 14 họ sẽ họp.", &[("Ngày 14", "2022-03-14")]),
                ("Ngày 15 họ đã họp.", &[("Ngày 15", "2022-02-15")]),
                ("Ngày 13 họ sẽ họp.", &[("Ngày 13", "2022-04-13")]),
                ("Ngày 28 có họp.", &[("Ngày 28", "2022-03-28")]),
                ("Ngày 1 có họp.", &[("Ngày 1", "2022-03-01")]),
            ],
        );
    }

    #[test]
    fn seasons_and_quarters_without_their_year() {
        for (published, sentence, found, value) in [
            // The one that runs, though its middle may lie in the next year.
            ("2022-01-10", "Mùa đông này lạnh.", "Mùa đông này", "2021-12/2022-02"),
            ("2022-12-10", "Mùa đông này lạnh.", "Mùa đông này", "2022-12/2023-02"),
            ("2022-03-14", "Quý I họ họp.", "Quý I", "2022-01/2022-03"),
            ("2022-03-31", "Quý I họ họp.", "Quý I", "2022-01/2022-03"),
            ("2022-03-14", "Quý II họ họp.", "Quý II", "2022-04/2022-06"),
            ("2022-03-14", "Quý IV họ họp.", "Quý IV", "2021-10/2021-12"),
            ("2022-03-14", "Quý I họ sẽ họp.", "Quý I", "2023-01/2023-03"),
            ("2022-03-14", "Quý IV họ sẽ họp.", "Quý IV", "2022-10/2022-12"),
        ] {
            check(published, &[(sentence, &[(found, value)])]);
        }
    }

    #[test]
    fn steps_from_what_was_told() {
        check(
            "2022-03-14",
            &[
                (
                    "Tháng 5/2019 họ ký. Hai năm sau đó, họ rút.",
                    &[("Tháng 5/2019", "2019-05"), ("Hai năm sau đó", "2021")],
                ),
                (
                    "Ngày 5/3 họ ký. Hai tháng trước đó, họ gặp nhau.",
                    &[("Ngày 5/3", "2022-03-05"), ("Hai tháng trước đó", "2022-01")],
                ),
                (
                    "Ngày 5/3 họ ký. Hai tuần trước đó, họ gặp nhau.",
                    &[("Ngày 5/3", "2022-03-05"), ("Hai tuần trước đó", "2022-02-19")],
                ),
                (
                    "Năm 1998 họ ký. Năm sau đó họ rút, cùng tháng họ quay lại.",
                    &[("Năm 1998", "1998"), ("Năm sau đó", "1999"), ("cùng tháng", "1999-01")],
                ),
                (
                    "Trong hai ngày qua, ba tuần qua và hai tháng tới.",
                    &[
                        ("hai ngày qua", "2022-03-13/2022-03-14"),
                        ("ba tuần qua", "2022-02-21/2022-03-14"),
                        ("hai tháng tới", "2022-03-14/2022-05-14"),
                    ],
                ),
            ],
        );
    }

    #[test]
    fn ranges_whose_end_tells_the_year() {
        check(
            "2022-03-14",
            &[
                (
                    "Từ ngày 30/12 đến ngày 2/1/2021.",
                    &[("ngày 30/12 đến ngày 2/1/2021", "2020-12-30/2021-01-02")],
                ),
                ("Từ tháng 11 đến tháng 2/2020.", &[("tháng 11 đến tháng 2/2020", "2019-11/2020-02")]),
                ("Từ tháng 2 đến tháng 11/2020.", &[("tháng 2 đến tháng 11/2020", "2020-02/2020-11")]),
                ("Từ năm 2019 đến năm 2020.", &[("năm 2019 đến năm 2020", "2019/2020")]),
            ],
        );
    }

    #[test]
    fn weekends_seen_from_a_saturday() {
        check(
            "2024-05-18",
            &[(
                "Tàu rời cảng cuối tuần này, cuối tuần qua, cuối tuần tới.",
                &[
                    ("cuối tuần này", "2024-05-18/2024-05-19"),
                    ("cuối tuần qua", "2024-05-18/2024-05-19"),
                    ("cuối tuần tới", "2024-05-25/2024-05-26"),
                ],
            )],
        );
    }
}
