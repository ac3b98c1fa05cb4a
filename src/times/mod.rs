//! The temporal tagger.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeWord {
    Unit,
}

impl TimeWord {
    pub(crate) fn parse(value: &str) -> Result<Self, String> {
        Err(format!("`{value}` is no word of time"))
    }
}

use crate::mark::Doc;
use crate::model::Edtf;
use chrono::NaiveDate;

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
pub(crate) fn tag(_doc: &Doc<'_>, _published: Option<NaiveDate>) -> Vec<Time> {
    Vec::new()
}
