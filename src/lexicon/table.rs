//! The format of the tables: `class<TAB>value<TAB>term | term | …`.

use std::borrow::Cow;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

use crate::text::is_canonical;

/// A line of a lexicon table that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("lexicon line {line}: {fault}")]
pub struct LexiconError {
    line: usize,
    fault: String,
}

impl LexiconError {
    /// The line of the table, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }
}

/// One record of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record<'t> {
    line: usize,
    pub(super) class: &'t str,
    pub(super) value: &'t str,
    /// Never empty, in NFC.
    pub(super) terms: Vec<Cow<'t, str>>,
}

impl Record<'_> {
    pub(super) fn error(&self, fault: String) -> LexiconError {
        LexiconError { line: self.line, fault }
    }
}

/// The records of a table; blank lines and lines that begin with `#` are passed over.
pub(super) fn parse(table: &str) -> impl Iterator<Item = Result<Record<'_>, LexiconError>> {
    let lines = table.lines().enumerate().map(|(i, text)| (i + 1, text.trim_end()));
    lines
        .filter(|(_, text)| !text.is_empty() && !text.starts_with('#'))
        .map(|(line, text)| record(line, text))
}

fn record(line: usize, text: &str) -> Result<Record<'_>, LexiconError> {
    let mut columns = text.splitn(3, '\t').map(str::trim);
    let (Some(class), Some(value), Some(terms)) = (columns.next(), columns.next(), columns.next()) else {
        return Err(LexiconError { line, fault: "three columns are needed: class, value, terms".to_owned() });
    };
    let terms: Vec<Cow<'_, str>> = terms
        .split('|')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .map(|t| if is_canonical(t) { t.into() } else { Cow::Owned(t.nfc().collect()) })
        .collect();
    if terms.is_empty() {
        return Err(LexiconError { line, fault: format!("the record `{class} {value}` has no term") });
    }
    Ok(Record { line, class, value, terms })
}
