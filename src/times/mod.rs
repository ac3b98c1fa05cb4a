//! The temporal tagger.

mod calendar;
mod cursor;
mod expr;
mod feast;
mod figures;
mod period;
mod phrase;
mod range;
mod relative;
mod resolve;
mod scan;
mod told;
mod weekday;
mod word;

use chrono::NaiveDate;

use self::expr::{Core, Expr};
use self::period::{Period, add_days};
use self::resolve::Context;
use self::scan::{Spoken, scan, tense};
pub(crate) use self::word::TimeWord;
use crate::mark::Doc;
use crate::model::Edtf;

/// A time expression, in tokens.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Time {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    /// What it means; `None` where that cannot be told.
    pub(crate) value: Option<Edtf>,
}

/// The time expressions of a text, in order, without overlap.
pub(crate) fn tag(doc: &Doc<'_>, published: Option<NaiveDate>) -> Vec<Time> {
    let spoken = scan(doc);
    let mut context = Context { today: published.or_else(|| stated_today(&spoken)), ..Context::default() };
    let mut times = Vec::with_capacity(spoken.len());
    for Spoken { first, last, expr } in spoken {
        let here = Context {
            side: tense(doc, first, last),
            today: day_of_speech(doc, first, expr, context),
            ..context
        };
        let period = here.resolve(expr);
        times.push(Time { first, last, value: period.and_then(|p| p.edtf(expr.from.about)) });
        context.told = period.or(context.told);
        context.told_day = period.and_then(Period::single_day).or(context.told_day);
    }
    times
}

/// The day of speaking that the text itself states: `hôm nay (14/3/2022)`; the year may be that of another date.
fn stated_today(spoken: &[Spoken]) -> Option<NaiveDate> {
    let plain = Context::default();
    let last = || spoken.iter().filter_map(|s| plain.resolve(s.expr)).filter_map(Period::single_day).max();
    spoken.iter().find_map(|s| {
        let shift = s.expr.from.fixes?;
        let day = plain.resolve(s.expr).and_then(Period::single_day);
        let day = day.or_else(|| {
            let context = Context { today: last(), side: None, ..plain };
            context.resolve(s.expr).and_then(Period::single_day)
        })?;
        add_days(day, -shift)
    })
}

/// How long before the day of publication a quotation is taken to have been said on the day told last.
const FRESH: i64 = 7;

/// What `today` means: in a quotation the day it was said.
fn day_of_speech(doc: &Doc<'_>, at: u32, expr: Expr, context: Context) -> Option<NaiveDate> {
    let deictic = matches!(expr.from.core, Core::Unit { unit: word::Unit::Day, .. });
    let said = context.told_day.filter(|_| deictic && doc.quote_over(at).is_some());
    let fresh =
        |day: &NaiveDate| context.today.is_none_or(|today| (0..=FRESH).contains(&(today - *day).num_days()));
    said.filter(fresh).or(context.today)
}
