//! From a marked text to its times: what is said is scanned first, then dated in the order of the text.

use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;

use super::expr::{Core, Expr, Month, Phrase, Year};
use super::period::{Period, add_days};
use super::resolve::Context;
use super::scan::{Spoken, scan, tense};
use super::word::Unit;
use crate::mark::Doc;
use crate::model::Edtf;
use crate::segment::{Kind, Quote, Token};

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
    let today = published.or_else(|| stated_today(&spoken));
    // In a single sentence nothing was told before: what hangs on that can only hang on the day of speaking.
    let told = today.filter(|_| doc.sentences.len() == 1).map(Period::day);
    let reached = if today.is_none() { reached(&spoken) } else { None };
    let mut context = Context { today, told, reached, ..Context::default() };
    let mut times = Vec::with_capacity(spoken.len());
    let mut years = Years::default();
    for (n, &Spoken { first, last, expr }) in spoken.iter().enumerate() {
        let expr = years.recall(expr);
        let today = said_on(doc, &spoken, n, context).or(context.today);
        let here = Context { side: tense(doc, first, last), today, ..context };
        let period = here.resolve(expr);
        years.note(period, context.today);
        times.push(Time { first, last, value: period.and_then(|p| p.edtf(expr.from.about)) });
        context.told = period.or(context.told);
        context.told_day = period.and_then(Period::single_day).or(context.told_day);
        context.told_yearless = period.and_then(Period::yearless_day).or(context.told_yearless);
    }
    times
}

/// How far from today a day may be to be told again without its year, in days.
const RECENT: i64 = 400;

/// The years in which the days of a text lie, by month and day: one that is told again is the same.
/// Days of other years are history, whose days are told with their year.
#[derive(Default)]
struct Years(FxHashMap<(u32, u32), i32>);

impl Years {
    fn note(&mut self, period: Option<Period>, today: Option<NaiveDate>) {
        let near = |day: &NaiveDate| today.is_none_or(|t| (t - *day).num_days().abs() <= RECENT);
        if let Some(day) = period.and_then(Period::single_day).filter(near) {
            self.0.insert((day.month(), day.day()), day.year());
        }
    }

    /// `expr` with the year in which its day was told before, unless it says on which side it lies.
    fn recall(&self, expr: Expr) -> Expr {
        let Core::Day { day, month: Month::Number(month), year: Year::Unsaid } = expr.from.core else {
            return expr;
        };
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
            let stated = day(Context { today: Some(latest), ..plain }, s.expr);
            stated.filter(|stated| NEAR.contains(&(*stated - latest).num_days()))
        })?;
        add_days(stated, -shift)
    })
}

/// The last year of which a day or month is told with its year.
fn reached(spoken: &[Spoken]) -> Option<i32> {
    let close = |period: &Period| match (period.first_day(), period.last_day()) {
        (Some(first), Some(last)) => (last - first).num_days() <= MONTH,
        _ => false,
    };
    let told = spoken.iter().filter_map(|s| Context::default().resolve(s.expr)).filter(close);
    told.filter_map(Period::first_day).map(|day| day.year()).max()
}

/// No month has more days.
const MONTH: i64 = 31;

/// How many days "yesterday, 16/7" may lie behind the latest day that is told with its year to be of that year, or before
/// it, where that is still to come: what is farther off is history.
const NEAR: std::ops::RangeInclusive<i64> = -30..=180;

/// How long before publication a quotation is taken to have been said, in days.
const FRESH: i64 = 7;

/// How many expressions behind a quotation's `today` are looked at.
const BEHIND: usize = 6;

/// What `today` means in a quotation: the day told behind it in its sentence, else the one told last.
fn said_on(doc: &Doc<'_>, spoken: &[Spoken], n: usize, context: Context) -> Option<NaiveDate> {
    let here = spoken.get(n).filter(|s| is_today(s.expr))?;
    let quote = doc.quote_over(here.first).filter(|quote| is_plain(doc, *quote, here.first))?;
    let sentence = doc.sentences.get(doc.sentence_of(quote.close))?;
    let behind = spoken.get(n + 1..)?.iter().take(BEHIND).take_while(|s| s.first < sentence.last);
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

/// Whether a double mark opens it in the paragraph: apostrophes and forgotten marks quote nothing.
fn is_plain(doc: &Doc<'_>, quote: Quote, at: u32) -> bool {
    let double = |t: Token| matches!(t.kind, Kind::QuoteOpen | Kind::QuoteStraight | Kind::QuoteClose);
    let opens = doc.token(quote.open).is_some_and(double);
    let paragraph = doc.paragraphs.partition_point(|p| p.last <= quote.open);
    opens
        && doc.token(quote.first()).is_some_and(|t| t.glued && t.is_word())
        && doc.paragraphs.get(paragraph).is_some_and(|p| at < p.last)
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn a_text_that_says_which_day_it_is() {
        check(
            "",
            &[
                (
                    "Hôm nay (14/3/2022) họ họp; hôm qua họ nghỉ.",
                    &[("Hôm nay (14/3/2022)", "2022-03-14"), ("hôm qua", "2022-03-13")],
                ),
                (
                    "Năm 2022: ngày 1/3/2022 họ ký, hôm nay (14/3) họ họp, tuần trước họ nghỉ.",
                    &[
                        ("Năm 2022", "2022"),
                        ("ngày 1/3/2022", "2022-03-01"),
                        ("hôm nay (14/3)", "2022-03-14"),
                        ("tuần trước", "2022-03-07/2022-03-13"),
                    ],
                ),
                (
                    "Ngày 12/3/2019 ông đến, chiều 12/3 ông về.",
                    &[("Ngày 12/3/2019", "2019-03-12"), ("chiều 12/3", "2019-03-12")],
                ),
            ],
        );
    }

    #[test]
    fn a_text_that_does_not() {
        check(
            "",
            &[
                (
                    "Hôm qua họ họp, ngày 24/2 họ ký, tháng 3 họ rút.",
                    &[("Hôm qua", "?"), ("ngày 24/2", "XXXX-02-24"), ("tháng 3", "XXXX-03")],
                ),
                // What was years ago says nothing about the year of a day that is told without.
                (
                    "Ngày 10/4/1998 họ ký, tháng 11/2018 họ rút, ngày 22/8 họ họp.",
                    &[
                        ("Ngày 10/4/1998", "1998-04-10"),
                        ("tháng 11/2018", "2018-11"),
                        ("ngày 22/8", "XXXX-08-22"),
                    ],
                ),
                (
                    "Ngày 10/4/2018 họ ký, tháng 11/2018 họ rút, ngày 22/8 họ họp.",
                    &[
                        ("Ngày 10/4/2018", "2018-04-10"),
                        ("tháng 11/2018", "2018-11"),
                        ("ngày 22/8", "2018-08-22"),
                    ],
                ),
                (
                    "Từ ngày 5 đến 10/8, cuối tháng 5.",
                    &[
                        ("ngày 5 đến 10/8", "XXXX-08-05/XXXX-08-10"),
                        ("cuối tháng 5", "XXXX-05-21/XXXX-05-31"),
                    ],
                ),
                (
                    "Ngày 5/3 họ họp. Cùng ngày, họ ký. Hai ngày sau đó, họ rút.",
                    &[
                        ("Ngày 5/3", "XXXX-03-05"),
                        ("Cùng ngày", "XXXX-03-05"),
                        ("Hai ngày sau đó", "XXXX-03-07"),
                    ],
                ),
                // The day of history is of no year of today's.
                (
                    "Hôm qua 16/7 họ họp, nhắc tới ngày 11/9/2001.",
                    &[("Hôm qua 16/7", "XXXX-07-16"), ("ngày 11/9/2001", "2001-09-11")],
                ),
                // It is not the same day in every year.
                (
                    "Ngày 27/2 họ họp. Hai ngày sau đó, họ rút.",
                    &[("Ngày 27/2", "XXXX-02-27"), ("Hai ngày sau đó", "?")],
                ),
                ("Năm 1987 họ ký, ngày 5/3 họ họp.", &[("Năm 1987", "1987"), ("ngày 5/3", "XXXX-03-05")]),
            ],
        );
    }

    #[test]
    fn today_in_a_quotation_is_the_day_it_was_said() {
        check(
            "2022-03-14",
            &[
                (
                    "“Hành động hôm nay là cần thiết”, ông nói ngày 12/3.",
                    &[("hôm nay", "2022-03-12"), ("ngày 12/3", "2022-03-12")],
                ),
                (
                    "Ông đến ngày 12/3. “Hôm nay chúng tôi ký”, ông nói.",
                    &[("ngày 12/3", "2022-03-12"), ("Hôm nay", "2022-03-12")],
                ),
                (
                    "Ông đến ngày 12/3. Hôm nay hai bên ký.",
                    &[("ngày 12/3", "2022-03-12"), ("Hôm nay", "2022-03-14")],
                ),
            ],
        );
    }

    #[test]
    fn today_in_a_quotation() {
        check(
            "2024-05-20",
            &[
                (
                    "\"Hôm nay là ngày vui\", ông nói hôm 14/5.",
                    &[("Hôm nay", "2024-05-14"), ("hôm 14/5", "2024-05-14")],
                ),
                // An apostrophe quotes nothing, and a Monday is no today.
                (
                    "'Hôm nay là ngày vui', ông nói hôm 14/5.",
                    &[("Hôm nay", "2024-05-20"), ("hôm 14/5", "2024-05-14")],
                ),
                (
                    "\"Thứ Hai là ngày vui\", ông nói hôm 14/5.",
                    &[("Thứ Hai", "2024-05-20"), ("hôm 14/5", "2024-05-14")],
                ),
            ],
        );
    }

    #[test]
    fn today_as_the_text_states_it() {
        check(
            "",
            &[
                (
                    "Hôm nay (14/3/2022), tàu rời cảng. Ngày mai tàu về.",
                    &[("Hôm nay (14/3/2022)", "2022-03-14"), ("Ngày mai", "2022-03-15")],
                ),
                (
                    "Hôm nay (14/3), tàu rời cảng. Tàu về ngày 20/3/2022. Hôm qua trời mưa.",
                    &[
                        ("Hôm nay (14/3)", "2022-03-14"),
                        ("ngày 20/3/2022", "2022-03-20"),
                        ("Hôm qua", "2022-03-13"),
                    ],
                ),
            ],
        );
    }

    #[test]
    fn a_day_told_again() {
        check(
            "2024-05-20",
            &[
                (
                    "Tàu rời cảng ngày 25/4/2023. Ngày 25/4, trời mưa.",
                    &[("ngày 25/4/2023", "2023-04-25"), ("Ngày 25/4", "2023-04-25")],
                ),
                // Long ago: the day of this year.
                (
                    "Tàu rời cảng ngày 14/3/2023. Ngày 14/3, trời mưa.",
                    &[("ngày 14/3/2023", "2023-03-14"), ("Ngày 14/3", "2024-03-14")],
                ),
            ],
        );
    }
}
