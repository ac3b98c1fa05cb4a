//! Statements: who said what.
//!
//! `reading` is the text with its actors and times. `cues` finds the verbs and prepositions of saying and `subject` who
//! governs a verb, behind what `apposition` passes over; `find` reads sentence by sentence: `verbs` and `according` make
//! claims of the cues, with what `content` delimits and `behind` finds before an attribution, and `record` makes statements
//! of the claims, with the day that `when` keeps in mind.

mod according;
mod apposition;
mod behind;
mod carried;
mod content;
mod cues;
#[cfg(test)]
mod examples;
mod find;
mod interview;
mod reading;
mod record;
mod subject;
#[cfg(test)]
mod testing;
mod trust;
mod verbs;
mod when;

use chrono::NaiveDate;

use crate::actors::{ActorIx, Cast};
use crate::mark::Doc;
use crate::model::{Act, QuoteKind, When};
use crate::times::Time;

pub(crate) use reading::Reading;

/// A statement, in tokens and cast numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Said {
    pub(crate) speaker: ActorIx,
    pub(crate) via: Option<ActorIx>,
    pub(crate) quote: QuoteKind,
    pub(crate) act: Act,
    /// The cue: first token and the token after its last. Empty (equal) where a quotation goes on without one.
    pub(crate) cue: (u32, u32),
    /// What was said: first token and the token after its last. May reach over sentences and paragraphs.
    pub(crate) content: (u32, u32),
    pub(crate) when: When,
    /// Hundredths.
    pub(crate) confidence: u8,
}

/// The statements of a text, in the order of their contents. Nothing is said on a day after `published`.
pub(crate) fn find(doc: &Doc<'_>, cast: &Cast, times: &[Time], published: Option<NaiveDate>) -> Vec<Said> {
    let cues = cues::cues(doc, cast);
    find::Finder::new(Reading { doc, cast, times }, &cues, published).run()
}
