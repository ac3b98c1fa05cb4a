//! Text in one canonical form, and the way back to the text as it was given.

mod canon;
mod fold;

pub(crate) use canon::Canon;
pub(crate) use fold::{fold, slug};
