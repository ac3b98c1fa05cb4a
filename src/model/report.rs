//! What several articles tell of one entry, and where they do not agree.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Confidence, EntryId, Event, Evidence, When};

/// What one article says of an entry that several tell of: the entry as it stands in that article's own timeline, with
/// the actors of the joined one.
///
/// ```
/// use pourparler::{Article, Extractor};
///
/// let extractor = Extractor::new();
/// let read = |id: &'static str, day: &str| {
///     let text = "Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine.";
///     extractor.extract(&Article::new(text).id(id).published(day.parse().unwrap())).unwrap()
/// };
/// let both = read("evening-paper", "2022-03-15").merge(read("morning-paper", "2022-03-14"));
/// let (entry, _) = both.statements().next().expect("one statement, told twice");
/// let articles: Vec<&str> = entry.reports.iter().map(|report| report.id.article()).collect();
/// assert_eq!(articles, ["morning-paper", "evening-paper"]); // the earliest first
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Report {
    /// The entry's id in the timeline of the article, which it names.
    pub id: EntryId,
    /// What the article tells.
    #[serde(flatten)]
    pub event: Event,
    /// When it happened, by this article.
    pub when: When,
    /// The day the article was published, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<NaiveDate>,
    /// How sure we are of this report alone.
    pub confidence: Confidence,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
}

words! {
    /// What reports of one entry can disagree on.
    Aspect {
        /// The day.
        Day = "day",
        /// The place.
        Place = "place",
        /// Who takes part.
        Participants = "participants",
        /// Whether a meeting took place.
        Status = "status",
    }
}

words! {
    /// Why one version of an entry won over another, the strongest reason first.
    Reason {
        /// What has taken place can no longer be planned.
        Final = "final",
        /// The sentence itself says it; the others infer it.
        Stated = "stated",
        /// More articles say so.
        Majority = "majority",
        /// It was reported later.
        Latest = "latest",
        /// We are surer of it.
        Surer = "surer",
        /// Nothing tells them apart: the article whose id comes first.
        First = "first",
    }
}

/// Reports of one entry that cannot all be right, which of them the entry follows, and why.
///
/// What they say stands in the entry's [reports](super::Entry::reports), under the ids given here. News that goes on
/// (planned, then held) is no disagreement, nor is one report being more exact than another.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Disagreement {
    /// What they disagree on.
    pub about: Aspect,
    /// The reports that the entry follows.
    pub kept: Vec<EntryId>,
    /// The reports that say otherwise.
    pub overruled: Vec<EntryId>,
    /// Why.
    pub because: Reason,
}
