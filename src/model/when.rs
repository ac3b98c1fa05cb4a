use std::fmt;

use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Edtf, ModelError};

words! {
    /// What the day of an entry rests on.
    Basis {
        /// The sentence itself says it.
        Text = "text",
        /// It goes on from the sentences before.
        Inherited = "inherited",
        /// Only the publication date is known.
        Published = "published",
    }
}

/// When something happened: an EDTF value and what it rests on, or unknown.
///
/// In JSON: `{"value": "2025-12-14", "basis": "text"}`, unknown: `{"value": null, "basis": null}`.
/// Known days come in the order of [`Edtf`], unknown ones last.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawWhen", into = "RawWhen")]
pub enum When {
    /// The day, month, year or interval is known.
    Known {
        /// The date.
        value: Edtf,
        /// What it rests on.
        basis: Basis,
    },
    /// Nothing is known.
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RawWhen {
    #[serde(default)]
    value: Option<Edtf>,
    #[serde(default)]
    basis: Option<Basis>,
}

impl When {
    /// A known date.
    pub fn known(value: impl Into<Edtf>, basis: Basis) -> Self {
        When::Known { value: value.into(), basis }
    }

    /// The date, if known.
    pub fn value(&self) -> Option<&Edtf> {
        match self {
            When::Known { value, .. } => Some(value),
            When::Unknown => None,
        }
    }

    /// What it rests on, if known.
    pub fn basis(&self) -> Option<Basis> {
        match self {
            When::Known { basis, .. } => Some(*basis),
            When::Unknown => None,
        }
    }
}

impl TryFrom<RawWhen> for When {
    type Error = ModelError;

    fn try_from(raw: RawWhen) -> Result<Self, ModelError> {
        match (raw.value, raw.basis) {
            (Some(value), Some(basis)) => Ok(When::Known { value, basis }),
            (None, None) => Ok(When::Unknown),
            _ => Err(ModelError::When),
        }
    }
}

impl From<When> for RawWhen {
    fn from(when: When) -> Self {
        match when {
            When::Known { value, basis } => RawWhen { value: Some(value), basis: Some(basis) },
            When::Unknown => RawWhen { value: None, basis: None },
        }
    }
}

impl fmt::Display for When {
    /// The EDTF value, or `unknown`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.value().map_or("unknown", Edtf::as_str))
    }
}
