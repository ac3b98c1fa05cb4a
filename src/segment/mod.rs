//! Paragraphs into tokens, quotations and sentences.

mod letters;
mod quotes;
mod sentences;
mod tokens;

pub(crate) use quotes::{Quote, quotes};
pub(crate) use sentences::{Sentence, sentences};
pub(crate) use tokens::{Folds, Kind, Shape, Token, tokenize};
