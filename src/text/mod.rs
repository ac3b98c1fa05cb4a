//! Text in one canonical form, and the way back to the text as it was given.

mod canon;
mod fold;

pub(crate) use canon::{Canon, is_canonical};
pub(crate) use fold::{fold, fold_char, is_alphabetic, is_alphanumeric, push_slug, same_folded, with_folded};
