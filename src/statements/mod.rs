//! Statements: who said what.

use crate::actors::{ActorIx, Cast};
use crate::mark::Doc;
use crate::model::{Act, QuoteKind, When};
use crate::times::Time;

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

/// The statements of a text, in the order of their contents.
pub(crate) fn find(_doc: &Doc<'_>, _cast: &Cast, _times: &[Time]) -> Vec<Said> {
    Vec::new()
}
