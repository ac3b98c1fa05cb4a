//! Conditions: who demands, offers, refuses or accepts what.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StanceWord {
    Verb,
}

impl StanceWord {
    pub(crate) fn parse(value: &str) -> Result<Self, String> {
        Err(format!("`{value}` is no stance"))
    }
}

use crate::actors::{ActorIx, Cast};
use crate::mark::Doc;
use crate::model::{Issue, Stance, When};
use crate::statements::Said;
use crate::times::Time;

/// A condition, in tokens and cast numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Term {
    pub(crate) by: Vec<ActorIx>,
    pub(crate) to: Vec<ActorIx>,
    pub(crate) stance: Stance,
    pub(crate) issue: Issue,
    /// The clause that states the term: first token and the token after its last.
    pub(crate) clause: (u32, u32),
    /// The number of the term it is given for, in the same list.
    pub(crate) exchange: Option<usize>,
    pub(crate) when: When,
    /// Hundredths.
    pub(crate) confidence: u8,
}

/// The conditions of a text, in the order of their clauses.
pub(crate) fn find(_doc: &Doc<'_>, _cast: &Cast, _times: &[Time], _said: &[Said]) -> Vec<Term> {
    Vec::new()
}
