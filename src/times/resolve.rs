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
    /// On which side of today the time lies.
    pub(super) side: Option<Side>,
    /// The expression itself says so, and not only the tense of its clause.
    pub(super) sure: bool,
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
        let context = Context { side: phrase.side.or(self.side), sure: phrase.side.is_some(), ..*self };
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
            None if self.today.or(self.told_day).is_some() => None,
            None => Some(Point::Yearless(month, Some(day)).into()),
        }
    }

    /// The nearest such day of this month or of one beside it.
    fn day_of_some_month(&self, day: u32) -> Option<Period> {
        let today = self.today.or(self.told_day)?;
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
        let today = self.today.or(self.told_day)?;
        // Nine years: a 29th of February may be as far off.
        let past = (0..9).filter_map(|n| of(today.year() + 1 - n)).find(|d| *d <= today);
        let future = (0..9).filter_map(|n| of(today.year() - 1 + n)).find(|d| *d >= today);
        let (Some(past), Some(future)) = (past, future) else { return past.or(future) };
        let (back, ahead) = ((today - past).num_days(), (future - today).num_days());
        let is_past = match self.side {
            Some(Side::Past) => self.sure || back <= FAR,
            Some(Side::Future) => !self.sure && back <= JUST_PAST && ahead > FAR,
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
            Unit::Day => self.told_day.or(self.told?.last_day())?,
            Unit::Week | Unit::Weekend => self.told?.last_day()?,
            _ => self.told?.first_day()?,
        };
        let at = add(told, unit, count)?;
        match unit {
            Unit::Week => Some(Period::day(at)),
            _ => Period::unit(unit, at, 0),
        }
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
            Unit::Day => self.told_day.or(self.today).map(Period::day),
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
