//! News articles about negotiations in; a typed, ordered timeline out.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod actors;
mod assemble;
mod conditions;
mod error;
mod extractor;
pub mod jsonl;
mod language;
mod layout;
mod lexicon;
mod mark;
mod meetings;
mod model;
mod segment;
mod statements;
mod text;
pub mod times;

pub use error::Error;
pub use extractor::Extractor;
pub use lexicon::{Lexicon, LexiconError};
pub use model::*;
