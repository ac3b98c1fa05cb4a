use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::ModelError;

/// A half-open range of **bytes** (UTF-8) in an article's text as it was given.
///
/// A span never ends before it starts. That it lies on character boundaries is checked wherever a span meets its
/// text: [`Span::of`] cannot make any other, and [`Span::get`] returns `None` where it does not fit.
///
/// ```
/// use pourparler::Span;
///
/// let text = "Nga và Ukraine";
/// let span = Span::of(text, 8..15).unwrap();
/// assert_eq!(span.get(text), Some("Ukraine"));
/// assert_eq!(Span::of(text, 6..7), None); // inside the two bytes of "à"
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawSpan", into = "RawSpan")]
pub struct Span {
    start: usize,
    end: usize,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RawSpan {
    start: usize,
    end: usize,
}

impl Span {
    /// The span from `start` to `end`; an error if it would end before it starts.
    pub fn new(start: usize, end: usize) -> Result<Self, ModelError> {
        if start <= end { Ok(Span { start, end }) } else { Err(ModelError::ReversedSpan { start, end }) }
    }

    /// The span of `range` in `text`, or `None` where `range` is out of bounds or cuts a character.
    pub fn of(text: &str, range: Range<usize>) -> Option<Self> {
        text.get(range.clone()).map(|_| Span { start: range.start, end: range.end })
    }

    /// The first byte.
    pub fn start(self) -> usize {
        self.start
    }

    /// The byte after the last.
    pub fn end(self) -> usize {
        self.end
    }

    /// Its length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it is empty.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The text it stands for, or `None` where it does not fit `text`.
    pub fn get(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }
}

impl TryFrom<RawSpan> for Span {
    type Error = ModelError;

    fn try_from(raw: RawSpan) -> Result<Self, ModelError> {
        Span::new(raw.start, raw.end)
    }
}

impl From<Span> for RawSpan {
    fn from(span: Span) -> Self {
        RawSpan { start: span.start, end: span.end }
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
