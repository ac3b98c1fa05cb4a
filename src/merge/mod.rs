//! From many articles one story: the same actors, statements, conditions and meetings joined.
//!
//! A timeline is a set of articles, and everything joined is a function of that set ([`join`]), computed over the
//! articles in one fixed order. That is all the laws of merging need; no rule below has to keep them.

mod cast;
mod choice;
mod groups;
mod met;
pub(crate) mod names;
mod people;
mod places;
mod said;
mod settle;
mod status;
#[cfg(test)]
mod tests;
mod told;
pub(crate) mod wording;

use std::cmp::Ordering;
use std::sync::Arc;

use chrono::NaiveDate;

use self::cast::Cast;
use self::groups::{Bar, groups};
use self::places::Places;
use self::told::Told;
use crate::model::{ArticleId, Entry, Event, Joined, Part, Report, Sides, Source, Timeline};

impl Timeline {
    /// What both timelines tell, as one: the same actors under different spellings become one, and so do statements,
    /// conditions and meetings that several articles tell of. Each joined entry keeps what every article
    /// [reports](Entry::reports) and says where they [disagree](Entry::disagreements).
    ///
    /// Merging is associative, commutative and idempotent: in whatever order and grouping articles come, and however
    /// often, the result is the same. Two timelines of one article (by its id) are two readings of it, and one is kept.
    /// To merge many, collect them: `Timeline` implements `FromIterator` and `Extend`.
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let a = extractor.extract(&Article::new("Hôm 14/3/2022, Tổng thống Ukraine Volodymyr Zelensky kêu gọi Nga ngừng bắn."))?;
    /// let b = extractor.extract(&Article::new("Tổng thống Ukraine Zelenskyy hôm 15/3/2022 gặp Thủ tướng Ba Lan tại Kiev."))?;
    /// let both = a.clone().merge(b.clone());
    /// assert_eq!(both, b.merge(a));
    /// assert_eq!(both.sources().len(), 2);
    /// # Ok::<(), pourparler::Error>(())
    /// ```
    #[must_use]
    pub fn merge(mut self, mut other: Timeline) -> Timeline {
        // The smaller goes into the larger, so that folding many articles one by one stays cheap.
        if self.parts().len() < other.parts().len() {
            std::mem::swap(&mut self, &mut other);
        }
        other.parts().for_each(|part| self.insert(part.clone()));
        self
    }

    /// The timeline as it was known from what had been published by `day`, that day included. Articles of which the day
    /// of publication is unknown are left out.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pourparler::{Article, Extractor};
    ///
    /// let day = |day| NaiveDate::from_ymd_opt(2022, 3, day).unwrap();
    /// let article = Article::new("Nga và Ukraine đàm phán hôm nay.").published(day(14));
    /// let timeline = Extractor::new().extract(&article)?;
    /// assert_eq!(timeline.as_of(day(13)).sources().len(), 0);
    /// assert_eq!(timeline.as_of(day(14)), timeline);
    /// # Ok::<(), pourparler::Error>(())
    /// ```
    #[must_use]
    pub fn as_of(&self, day: NaiveDate) -> Timeline {
        let mut known = Timeline::default();
        let published = self.parts().filter(|part| part.source.published.is_some_and(|on| on <= day));
        published.for_each(|part| known.insert(part.clone()));
        known
    }
}

impl Extend<Timeline> for Timeline {
    fn extend<I: IntoIterator<Item = Timeline>>(&mut self, timelines: I) {
        for timeline in timelines {
            *self = std::mem::take(self).merge(timeline);
        }
    }
}

impl FromIterator<Timeline> for Timeline {
    fn from_iter<I: IntoIterator<Item = Timeline>>(timelines: I) -> Self {
        let mut all = Timeline::default();
        all.extend(timelines);
        all
    }
}

/// Whether, of two readings of one article, the second is kept: the one that knows the day of publication, then the
/// one with more entries; where that does not tell them apart, the later as JSON.
pub(crate) fn precedes(one: &Part, other: &Part) -> bool {
    let known = |part: &Part| (part.source.published.is_some(), part.entries.len());
    let json = |part: &Part| serde_json::to_string(&(&part.source, &part.actors, &part.entries)).ok();
    match known(one).cmp(&known(other)) {
        Ordering::Less => true,
        Ordering::Greater => false,
        Ordering::Equal => one != other && json(one) < json(other),
    }
}

/// What `parts` tell together.
pub(crate) fn join<'a>(parts: impl Iterator<Item = &'a Arc<Part>>) -> Joined {
    let mut parts: Vec<&Part> = parts.map(|part| &**part).collect();
    parts.sort_by_key(|part| publication(&part.source));
    let cast = Cast::new(&parts);
    let (sides, places) = (Sides::of(&cast.actors), Places::new(&cast.actors));
    let told = told::told(&parts, &cast);
    let mut links = said::links(&told, &sides);
    links.extend(met::links(&told, &sides, &cast.actors, &places));
    let groups = groups(&told.iter().map(bar).collect::<Vec<_>>(), links);
    let reports: Vec<&Report> = told.iter().map(|told| &told.report).collect();
    let mut entries = settle::Desk { sides: &sides, places: &places }.entries(&reports, &groups);
    entries.sort_by(Entry::order);
    let sources = parts.iter().map(|part| part.source.clone()).collect();
    Joined { sources, actors: cast.actors, entries }
}

/// Statements and meetings that one article tells apart are two; a term may be repeated.
fn bar(told: &Told) -> Bar {
    match &told.report.event {
        Event::Statement(_) => Bar { article: Some(told.part), ..Bar::default() },
        Event::Condition(_) => Bar::default(),
        Event::Meeting(meeting) => {
            Bar { article: Some(told.part), round: meeting.round, days: (!told.open()).then_some(told.days) }
        }
    }
}

/// The order in which articles are read: by day of publication, unknown ones last.
fn publication(source: &Source) -> (bool, Option<NaiveDate>, &ArticleId) {
    (source.published.is_none(), source.published, &source.article)
}
