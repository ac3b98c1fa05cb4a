//! What certainly lies behind an article whose day of publication is unknown.

use crate::lexicon::Sense;
use crate::mark::Doc;
use crate::model::Edtf;
use crate::times::{Time, TimeWord};

use super::days::{is_before, is_begun, is_day, year};

/// The last day and year that an article tells of as past.
#[derive(Debug, Clone, Default)]
pub(super) struct Reached {
    day: Option<Edtf>,
    year: Option<i32>,
}

/// By how many years the last year that is named may lie ahead: elections, deadlines.
const AHEAD: i32 = 2;

impl Reached {
    pub(super) fn read(doc: &Doc<'_>, times: &[Time]) -> Self {
        let mut reached = Reached::default();
        for time in times {
            let Some(value) = &time.value else { continue };
            if is_day(value)
                && past(doc, time)
                && reached.day.as_ref().is_none_or(|day| is_before(day, value))
            {
                reached.day = Some(value.clone());
            }
            reached.year = reached.year.max(year(value).and_then(|year| year.parse().ok()));
        }
        reached
    }

    /// Whether all of these days lie ahead of what is told as past.
    pub(super) fn is_ahead(&self, when: &Edtf) -> bool {
        self.day.as_ref().is_some_and(|day| is_before(day, when))
    }

    /// Whether what goes on over these days began by the last day that is told as past, and ends on a later one.
    pub(super) fn is_within(&self, when: &Edtf) -> bool {
        self.day.as_ref().is_some_and(|day| is_begun(when, day))
    }

    /// Whether all of these days lie behind.
    pub(super) fn is_past(&self, when: &Edtf) -> bool {
        let year = || year(when)?.parse::<i32>().ok();
        self.day.as_ref().is_some_and(|day| is_before(when, day))
            || matches!((year(), self.year), (Some(of), Some(last)) if of <= last - AHEAD)
    }
}

/// "On the evening of the 8th", "today, the 8th": a word for days that have come.
fn past(doc: &Doc<'_>, time: &Time) -> bool {
    (time.first..time.last).any(|at| {
        doc.sense(at, |sense| match sense {
            Sense::Time(TimeWord::Head { past: true }) => Some(()),
            Sense::Time(TimeWord::Day(n) | TimeWord::Evening(n)) if n <= 0 => Some(()),
            _ => None,
        })
        .is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::super::examples::check_undated;

    #[test]
    fn what_lies_ahead_of_all_that_is_told() {
        check_undated(&[
            (
                "Hôm 4/5, Hungary đã lên tiếng về hội nghị thượng đỉnh Bulgaria - Romania ngày 9/5.",
                &["summit planned XXXX-05-09 - BG RO"],
            ),
            (
                "Hôm 14/5, Hungary đã lên tiếng về hội nghị thượng đỉnh Bulgaria - Romania ngày 9/5.",
                &["summit held XXXX-05-09 - BG RO"],
            ),
            // The day is that of the agreement.
            (
                "Hôm 14/5, Hungary đã lên tiếng. Tổng thống Bulgaria ngày 8/5 đã chấp nhận đề nghị gặp Tổng thống \
                 Romania.",
                &["bilateral planned unknown - BG RO"],
            ),
        ]);
    }

    #[test]
    fn days_of_today_and_of_a_year() {
        check_undated(&[
            (
                "Hôm nay 4/5, Bulgaria im lặng. Hội nghị thượng đỉnh Bulgaria - Romania ngày 9/5 gây chú ý.",
                &["summit planned XXXX-05-09 - BG RO"],
            ),
            (
                "Hôm 4/5/2023, Bulgaria im lặng. Hội nghị thượng đỉnh Bulgaria - Romania ngày 9/12/2023 gây chú ý.",
                &["summit planned 2023-12-09 - BG RO"],
            ),
        ]);
    }
}
