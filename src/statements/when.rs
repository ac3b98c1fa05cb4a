//! When something was said.

use chrono::{Days, NaiveDate};

use crate::lexicon::{Role, Sense};
use crate::model::{Basis, Edtf, When};
use crate::segment::{Kind, Sentence};
use crate::times::{Time, TimeWord};

use super::reading::Reading;

/// How long before its publication the day of news may lie that an article goes on about.
const NEWS: Days = Days::new(31);

/// A time longer than this many days is that of the matter rather than of its saying, unless it stands with the verb.
const MONTH: i64 = 31;
/// How many tokens before the verb a comma between the two is looked for.
const NEAR: usize = 30;

/// How many tokens stand at most between the verb and a time longer than a month, unless this leads its sentence.
const BESIDE: u32 = 12;

fn is_long(time: &Time) -> bool {
    let bounds = time.value.as_ref().map(|value| (value.first_day(), value.last_day()));
    matches!(bounds, Some((Some(first), Some(last))) if (last - first).num_days() > MONTH)
}

/// What lies longer back than this before the article, or before the last day that it tells, is history: nobody speaks then.
const HISTORY: Days = Days::new(366);

/// The day that the text is at: what goes on undated goes on that day.
pub(crate) struct Scene {
    published: Option<NaiveDate>,
    /// From this day on it is no history.
    since: Option<NaiveDate>,
    /// The day, and whether it is that of the news rather than of something long before.
    day: Option<(Edtf, bool)>,
    sentence: usize,
}

impl Scene {
    pub(crate) fn new(published: Option<NaiveDate>, times: &[Time]) -> Self {
        let days = times.iter().filter_map(|time| time.value.as_ref()?.first_day());
        let last = published.or_else(|| days.max());
        let since = last.and_then(|last| last.checked_sub_days(HISTORY));
        Scene { published, since, day: None, sentence: 0 }
    }

    /// The day of saying that the words from `first` to before `last` tell, those of `contents` apart: the time next
    /// to `cue`.
    pub(crate) fn told(
        &self,
        r: &Reading<'_>,
        region: (u32, u32),
        cue: u32,
        contents: &[(u32, u32)],
    ) -> When {
        // "The convention of 1982": a bare year is part of a name.
        let bare = |t: &Time| t.last == t.first + 1 && r.kind(t.first) == Kind::Number;
        let since = |at| r.doc.mark_before(at).is_some_and(|m| r.has_role(m, Role::From));
        let dated = within(r, region).iter().filter(|t| {
            let leads = t.first <= region.0.saturating_add(2);
            let apart = !leads && (t.last..cue).take(NEAR).any(|at| r.kind(at) == Kind::Comma);
            let other = is_said(t, contents);
            let far = !leads && is_long(t) && t.first.abs_diff(cue).min(t.last.abs_diff(cue)) > BESIDE;
            self.is_past(t) && !(other || bare(t) || far || since(t.first) || apart && is_long(t))
        });
        let nearest = dated.min_by_key(|t| t.first.abs_diff(cue));
        match nearest.and_then(|t| t.value.clone()) {
            Some(value) => When::known(value, Basis::Text),
            None => When::Unknown,
        }
    }

    /// Whether the time is known and has begun when the article appears: nothing is said on a day to come.
    fn is_past(&self, time: &Time) -> bool {
        time.value.as_ref().is_some_and(|value| {
            !matches!((value.first_day(), self.published), (Some(day), Some(published)) if day > published)
        })
    }

    /// The day that a statement without one of its own in sentence `number` inherits.
    pub(crate) fn inherited(&self, number: usize) -> When {
        match &self.day {
            Some((day, news)) if *news || number <= self.sentence + 1 => {
                When::known(day.clone(), Basis::Inherited)
            }
            _ => When::Unknown,
        }
    }

    /// Goes on to the day of something said.
    pub(crate) fn said(&mut self, number: usize, when: &When) {
        if let Some(day) = when.value().filter(|_| when.basis() == Some(Basis::Text)) {
            self.enter(number, day.clone());
        }
    }

    /// Goes on to the last day that a sentence tells outside what is said in it.
    pub(crate) fn pass(
        &mut self,
        r: &Reading<'_>,
        number: usize,
        sentence: Sentence,
        contents: &[(u32, u32)],
    ) {
        let from = r.times.partition_point(|t| t.first < sentence.first);
        let to = r.times.partition_point(|t| t.first < sentence.last).max(from);
        // "The attacks of 11 September" are no day on which anything is told to happen.
        let event =
            |t: &Time| r.doc.senses_at(t.first).any(|s| matches!(s, Sense::Time(TimeWord::Event { .. })));
        let told = r.times[from..to].iter().rfind(|t| {
            self.is_past(t)
                && !event(t)
                && t.value.as_ref().is_some_and(Edtf::is_day)
                && r.doc.quote_over(t.first).is_none()
                && !is_said(t, contents)
        });
        if let Some(day) = told.and_then(|t| t.value.clone()) {
            self.enter(number, day);
        }
    }

    fn enter(&mut self, number: usize, day: Edtf) {
        if matches!((day.last_day(), self.since), (Some(day), Some(since)) if day < since) {
            return;
        }
        let since = self.published.and_then(|published| published.checked_sub_days(NEWS));
        let news = match (day.first_day(), since) {
            (Some(first), Some(since)) => day.is_day() && first >= since,
            _ => false,
        };
        // What lies long back is told in passing: the news goes on behind it.
        if news || !self.day.as_ref().is_some_and(|(_, news)| *news) {
            self.day = Some((day, news));
            self.sentence = number;
        }
    }
}

/// Whether the words of `region` tell a day that cannot be known, outside of `contents`: "last Thursday" of an article
/// without a date. It is not that of what was said before.
pub(crate) fn is_open(r: &Reading<'_>, region: (u32, u32), contents: &[(u32, u32)]) -> bool {
    within(r, region).iter().any(|t| t.value.is_none() && !is_said(t, contents))
}

/// The times that lie in `region` as a whole.
fn within<'r>(r: &Reading<'r>, region: (u32, u32)) -> &'r [Time] {
    let from = r.times.partition_point(|t| t.first < region.0);
    let to = r.times.partition_point(|t| t.last <= region.1).max(from);
    &r.times[from..to]
}

/// Whether the time belongs to what is said.
fn is_said(time: &Time, contents: &[(u32, u32)]) -> bool {
    contents.iter().any(|c| c.0 <= time.first && time.first < c.1)
}

/// The same day, known from what was said before.
pub(crate) fn inherited(when: &When) -> When {
    match when.value() {
        Some(value) => When::known(value.clone(), Basis::Inherited),
        None => When::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn the_day_it_was_said() {
        check(&[
            (
                "Ngày 18/6, Ngoại trưởng Nga Sergei Lavrov tuyên bố Moscow sẽ không rút quân. Ông Lavrov cũng khẳng định đàm phán vẫn tiếp tục.",
                &[
                    "2024-06-18 Sergei Lavrov (declare, indirect): Moscow sẽ không rút quân",
                    "2024-06-18 Sergei Lavrov (confirm, indirect): đàm phán vẫn tiếp tục",
                ],
            ),
            (
                "Hồi tháng 3, Tổng thống Mỹ Donald Trump đe dọa sẽ áp thuế với toàn bộ hàng hóa của Trung Quốc.",
                &["2024-03 Donald Trump (warn, indirect): sẽ áp thuế với toàn bộ hàng hóa của Trung Quốc"],
            ),
            (
                "Ngoại trưởng Nga Sergei Lavrov cho biết vòng đàm phán tới sẽ diễn ra ngày 28/6 ở Geneva.",
                &["Sergei Lavrov (say, indirect): vòng đàm phán tới sẽ diễn ra ngày 28/6 ở Geneva"],
            ),
        ]);
    }

    #[test]
    fn years_of_something_else() {
        check(&[
            // The year leads, or stands with the verb.
            (
                "Năm 2021, khi dự họp ở Geneva, Ngoại trưởng Nga Sergei Lavrov tuyên bố Moscow sẽ rút quân.",
                &["2021 Sergei Lavrov (declare, indirect): Moscow sẽ rút quân"],
            ),
            (
                "Ngoại trưởng Nga Sergei Lavrov năm 2021 tuyên bố Moscow sẽ rút quân.",
                &["2021 Sergei Lavrov (declare, indirect): Moscow sẽ rút quân"],
            ),
            // Nobody who speaks now does so on a day of history.
            (
                "Hiệp ước được ký ngày 8/12/1987. Ngoại trưởng Nga Sergei Lavrov cho biết Moscow sẽ rút quân.",
                &["Sergei Lavrov (say, indirect): Moscow sẽ rút quân"],
            ),
            // It is that of what somebody did, of a treaty, of an event.
            (
                "Ngoại trưởng Nga Sergei Lavrov, người ngồi ghế này từ lâu và từng ký hiệp ước vào năm 2021 ở Geneva cùng \
                 nhiều đồng nghiệp khác, tuyên bố Moscow sẽ rút quân.",
                &["Sergei Lavrov (declare, indirect): Moscow sẽ rút quân"],
            ),
            (
                "Ngoại trưởng Nga Sergei Lavrov theo Geneva 1949 tuyên bố Moscow sẽ rút quân.",
                &["Sergei Lavrov (declare, indirect): Moscow sẽ rút quân"],
            ),
            (
                "Nhiều người thiệt mạng trong vụ khủng bố 11/9. Ngoại trưởng Nga Sergei Lavrov tuyên bố Moscow sẽ rút quân.",
                &["Sergei Lavrov (declare, indirect): Moscow sẽ rút quân"],
            ),
        ]);
    }
}
