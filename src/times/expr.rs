//! What an expression says, before it is known when.

use super::word::{Edge, Unit};

/// A year as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    Unsaid,
    Number(i32),
    /// So many years from that of the reference.
    Shift(i32),
    /// That of the day last told.
    Told,
}

/// A month as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Month {
    Unsaid,
    Number(u32),
    Shift(i32),
    Told,
}

/// The core of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Core {
    /// A day of a month.
    Day {
        day: u32,
        month: Month,
        year: Year,
    },
    Month {
        month: Month,
        year: Year,
    },
    /// Some months of a year: a quarter, a season.
    Months {
        first: u32,
        count: u32,
        year: Year,
    },
    Year(Year),
    /// The years that begin with these digits.
    Decade(i32),
    Century(i32),
    /// A day of the week, 1 to 7, of the nearest or of a certain week.
    Weekday {
        weekday: u8,
        week: Option<i32>,
    },
    /// A whole unit, so many from that of the reference.
    Unit {
        unit: Unit,
        shift: i32,
    },
    /// So many units from the reference.
    Away {
        unit: Unit,
        count: i32,
    },
    /// So many units from what was told last.
    Step {
        unit: Unit,
        count: i32,
    },
    /// So many units up to the reference (negative) or from it on.
    Running {
        unit: Unit,
        count: i32,
    },
    /// So many units from what was told last on.
    Following {
        unit: Unit,
        count: i32,
    },
    /// The whole unit just past.
    Gone(Unit),
    /// The weekend, of this week or the last.
    Weekend,
    /// The unit that holds what was told last.
    Told(Unit),
    /// The unit so many after the one that holds what was told last.
    Next {
        unit: Unit,
        count: i32,
    },
    /// So many days from the first of the lunar year.
    NewYear {
        days: i32,
        year: Year,
    },
    /// Known to be a time, but not to the calendar.
    Elsewhen,
}

/// On which side of the reference a time lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Past,
    Future,
}

/// Which part of the core is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Edge(Edge),
    /// The nth unit in it, from its end where negative.
    Nth(Unit, i32),
    /// The nth such day of the week (1 to 7) in it.
    NthWeekday(u8, i32),
}

/// An expression of one stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) core: Core,
    pub(super) part: Option<Part>,
    /// Where the expression itself tells it.
    pub(super) side: Option<Side>,
    pub(super) about: bool,
    /// Where a date stands beside a word such as "today": how far that word's day is from the day of speaking.
    pub(super) fixes: Option<i32>,
}

impl From<Core> for Phrase {
    fn from(core: Core) -> Self {
        Phrase { core, part: None, side: None, about: false, fixes: None }
    }
}

impl Phrase {
    pub(super) fn on(self, side: Option<Side>) -> Self {
        Phrase { side: side.or(self.side), ..self }
    }
}

/// An expression: a phrase, or a range of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Expr {
    pub(super) from: Phrase,
    pub(super) to: Option<Phrase>,
}

impl From<Phrase> for Expr {
    fn from(from: Phrase) -> Self {
        Expr { from, to: None }
    }
}
