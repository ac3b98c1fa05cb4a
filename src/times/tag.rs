//! From a marked text to its times: what is said is scanned first, then dated in the order of the text.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::expr::{Core, Expr, Month, Phrase, Year};
use super::period::{Period, add_days};
use super::resolve::Context;
use super::scan::{Spoken, scan, tense};
use super::word::Unit;
use crate::mark::Doc;
use crate::model::Edtf;
use crate::segment::{Kind, Quote};

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
    let mut years = Years::default();
    for (n, &Spoken { first, last, expr }) in spoken.iter().enumerate() {
        let expr = years.recall(expr);
        let today = said_on(doc, &spoken, n, context).or(context.today);
        let here = Context { side: tense(doc, first, last), today, ..context };
        let period = here.resolve(expr);
        years.note(period);
        times.push(Time { first, last, value: period.and_then(|p| p.edtf(expr.from.about)) });
        context.told = period.or(context.told);
        context.told_day = period.and_then(Period::single_day).or(context.told_day);
    }
    times
}

/// The years in which the days of a text lie, by month and day: one that is told again is the same.
#[derive(Default)]
struct Years(HashMap<(u32, u32), i32>);

impl Years {
    fn note(&mut self, period: Option<Period>) {
        if let Some(day) = period.and_then(Period::single_day) {
            self.0.insert((day.month(), day.day()), day.year());
        }
    }

    /// `expr` with the year in which its day was told before, unless it says on which side it lies.
    fn recall(&self, expr: Expr) -> Expr {
        let Core::Day { day, month: Month::Number(month), year: Year::Unsaid } = expr.from.core else { return expr };
        match self.0.get(&(month, day)).filter(|_| expr.from.side.is_none() && expr.to.is_none()) {
            Some(year) => {
                let core = Core::Day { day, month: Month::Number(month), year: Year::Number(*year) };
                Phrase { core, ..expr.from }.into()
            }
            None => expr,
        }
    }
}

/// The day of speaking that the text itself states: `hôm nay (14/3/2022)`. Where the year is not said there, it is
/// that of the latest day whose year is.
fn stated_today(spoken: &[Spoken]) -> Option<NaiveDate> {
    let day = |context: Context, expr: Expr| context.resolve(expr).and_then(Period::single_day);
    let plain = Context::default();
    spoken.iter().find_map(|s| {
        let shift = s.expr.from.fixes?;
        let stated = day(plain, s.expr).or_else(|| {
            let latest = spoken.iter().filter_map(|s| day(plain, s.expr)).max()?;
            day(Context { today: Some(latest), ..plain }, s.expr)
        })?;
        add_days(stated, -shift)
    })
}

/// How long before publication a quotation is taken to have been said, in days.
const FRESH: i64 = 7;

/// What `today` means in a quotation: the day told behind it in its sentence, else the one told last.
fn said_on(doc: &Doc<'_>, spoken: &[Spoken], n: usize, context: Context) -> Option<NaiveDate> {
    let here = spoken.get(n).filter(|s| is_today(s.expr))?;
    let quote = doc.quote_over(here.first).filter(|quote| is_plain(doc, *quote))?;
    let sentence = doc.sentences.get(doc.sentence_of(quote.close))?;
    let behind = spoken.get(n + 1..)?.iter().take_while(|s| s.first < sentence.last);
    let day = behind
        .filter(|s| s.first > quote.close)
        .find_map(|s| context.resolve(s.expr).and_then(Period::single_day))
        .or(context.told_day)?;
    let fresh = context.today.is_none_or(|today| (0..=FRESH).contains(&(today - day).num_days()));
    fresh.then_some(day)
}

fn is_today(expr: Expr) -> bool {
    matches!(expr.from.core, Core::Unit { unit: Unit::Day, .. }) && expr.to.is_none()
}

/// Whether double marks open and close it in one paragraph: apostrophes and forgotten marks quote nothing.
fn is_plain(doc: &Doc<'_>, quote: Quote) -> bool {
    let kind = |at| doc.token(at).map(|t| t.kind);
    let paragraph = doc.paragraphs.partition_point(|p| p.last <= quote.open);
    matches!(kind(quote.open), Some(Kind::QuoteOpen | Kind::QuoteStraight | Kind::QuoteClose))
        && matches!(kind(quote.close), Some(Kind::QuoteClose | Kind::QuoteStraight))
        && doc.paragraphs.get(paragraph).is_some_and(|p| quote.close < p.last)
}
