//! What a word of class `time` means.

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// A part of a longer time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf,
}

/// A word of class `time`; the comment gives the value in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// `unit:day` …
    Unit(Unit),
    /// `head:past`: begins an expression, of the past; `head`: of any time.
    Head { past: bool },
    /// `about`: approximately.
    About,
    /// `lead`: stands before a time and is no part of it.
    Lead,
    /// `each`: what follows is repeated.
    Each,
    /// `more`: what follows lasts.
    More,
    /// `to`: between the ends of a range.
    To,
    /// `till-now`: behind the beginning of what goes on.
    TillNow,
    /// `and`: before the last member of a list.
    And,
    /// `of`: between a part and its whole.
    Of,
    /// `part`: of the day.
    Part,
    /// `edge:early` …
    Edge(Edge),
    /// `ordinal:1`: first; `ordinal:-1`: last.
    Ordinal(i32),
    /// `day:-1`: yesterday.
    Day(i32),
    /// `evening:-1`: after a part of the day, that of yesterday.
    Evening(i32),
    /// `shift:-1` after a unit: the one before.
    Shift(i32),
    /// `past` after a count of units: those that end now; after a day or month: one that has passed.
    Past,
    /// `next` after a count of units: those that begin now.
    Next,
    /// `following` after a count of units: those after what was told.
    Following,
    /// `sang` before a unit: the next.
    Sang,
    /// `ago` before a count of units.
    Ago,
    /// `back` after a count of units: ago.
    Back,
    /// `hence` after a count of units.
    Hence,
    /// `after` a count of units: later than what was told.
    After,
    /// `before` after a count of units: earlier than what was told.
    Before,
    /// `then-after`, `then-before` before a count of units: the same.
    Then { after: bool },
    /// `same`: before a unit.
    Same,
    /// `that`: after a unit.
    That,
    /// `that-day:1`: the day after the one told.
    ThatDay(i32),
    /// `same-period`: as now, but in another year.
    SamePeriod,
    /// `weekday:1`: Monday; the word also means "second".
    Weekday(u8),
    /// `sunday`: means nothing else.
    Sunday,
    /// `count`: a noun that an ordinal number follows.
    Count,
    /// `month:1` …
    Month(u8),
    /// `moon-month`: of the lunar calendar.
    MoonMonth,
    /// `first-days`: before the day of the month from 1 to 10.
    FirstDays,
    /// `moon`: after a day or month, of the lunar calendar.
    Moon,
    /// `moon-day`: the full moon.
    MoonDay,
    /// `season:6`: three months from this on.
    Season(u8),
    /// `decade`: before a year or tens of years.
    Decade,
    /// `bc`: after a year, which is then no time of ours.
    Bc,
    /// `feast:12-25`.
    Feast { month: u8, day: u8 },
    /// `feast-month:12`.
    FeastMonth(u8),
    /// `event:2001-09-11`: an event that is called by its day.
    Event { year: u16, month: u8, day: u8 },
    /// `new-year`: of the lunar calendar; `new-year:-1`: its eve.
    NewYear(i32),
    /// `cycle:36`: a year by its name in the cycle of sixty.
    Cycle(u8),
    /// `number:7`.
    Number(u8),
    /// `no-date`: figures beside it are none.
    NoDate,
}

impl TimeWord {
    /// The word that a value of the table stands for.
    pub(crate) fn parse(value: &str) -> Result<Self, String> {
        let (kind, argument) = value.split_once(':').unwrap_or((value, ""));
        let word = if argument.is_empty() { plain(kind) } else { with_argument(kind, argument) };
        word.ok_or_else(|| format!("`{value}` is no word of time"))
    }

    /// Whether an expression can begin with it; the other words stand before, between or behind its parts. A number
    /// can too, but most begin none.
    pub(super) fn begins(self) -> bool {
        use TimeWord::*;
        let joins = matches!(self, Lead | NoDate | Each | More | Count | And | Of | To | That | TillNow);
        let behind =
            matches!(self, Shift(_) | Past | Next | Following | Back | Hence | After | Before | Moon | Bc);
        let within = matches!(self, Evening(_) | Ordinal(_) | Cycle(_) | Number(_));
        !joins && !behind && !within
    }
}

fn plain(kind: &str) -> Option<TimeWord> {
    use TimeWord::*;
    Some(match kind {
        "head" => Head { past: false },
        "about" => About,
        "lead" => Lead,
        "each" => Each,
        "more" => More,
        "to" => To,
        "till-now" => TillNow,
        "and" => And,
        "of" => Of,
        "part" => Part,
        "past" => Past,
        "next" => Next,
        "following" => Following,
        "sang" => Sang,
        "ago" => Ago,
        "back" => Back,
        "hence" => Hence,
        "after" => After,
        "before" => Before,
        "then-after" => Then { after: true },
        "then-before" => Then { after: false },
        "same" => Same,
        "that" => That,
        "same-period" => SamePeriod,
        "sunday" => Sunday,
        "count" => Count,
        "moon-month" => MoonMonth,
        "first-days" => FirstDays,
        "moon" => Moon,
        "moon-day" => MoonDay,
        "decade" => Decade,
        "bc" => Bc,
        "new-year" => NewYear(0),
        "no-date" => NoDate,
        _ => return None,
    })
}

fn with_argument(kind: &str, argument: &str) -> Option<TimeWord> {
    use TimeWord::*;
    let number = || argument.parse::<i32>().ok();
    let month = || argument.parse().ok().filter(|m| (1..=12).contains(m));
    Some(match kind {
        "unit" => Unit(unit(argument)?),
        "head" if argument == "past" => Head { past: true },
        "edge" => Edge(edge(argument)?),
        "ordinal" => Ordinal(number()?),
        "day" => Day(number()?),
        "evening" => Evening(number()?),
        "shift" => Shift(number()?),
        "that-day" => ThatDay(number()?),
        "new-year" => NewYear(number()?),
        "weekday" => Weekday(argument.parse().ok().filter(|d| (1..=7).contains(d))?),
        "month" => Month(month()?),
        "season" => Season(month()?),
        "feast-month" => FeastMonth(month()?),
        "cycle" => Cycle(argument.parse().ok().filter(|n| (1..=60).contains(n))?),
        "number" => Number(argument.parse().ok()?),
        "feast" => {
            let (month, day) = argument.split_once('-')?;
            Feast { month: month.parse().ok()?, day: day.parse().ok()? }
        }
        "event" => {
            let mut parts = argument.split('-');
            let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
            Event { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? }
        }
        _ => return None,
    })
}

fn unit(name: &str) -> Option<Unit> {
    Some(match name {
        "day" => Unit::Day,
        "week" => Unit::Week,
        "weekend" => Unit::Weekend,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "year" => Unit::Year,
        "decade" => Unit::Decade,
        "century" => Unit::Century,
        _ => return None,
    })
}

fn edge(name: &str) -> Option<Edge> {
    Some(match name {
        "early" => Edge::Early,
        "mid" => Edge::Mid,
        "late" => Edge::Late,
        "first-half" => Edge::FirstHalf,
        "second-half" => Edge::SecondHalf,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_the_table() {
        assert_eq!(TimeWord::parse("shift:-2"), Ok(TimeWord::Shift(-2)));
        assert_eq!(TimeWord::parse("feast:12-25"), Ok(TimeWord::Feast { month: 12, day: 25 }));
        for bad in ["", "unit", "unit:fortnight", "month:13", "weekday:0", "feast:12", "day:x", "lead:1"] {
            assert!(TimeWord::parse(bad).is_err(), "{bad}");
        }
    }
}
