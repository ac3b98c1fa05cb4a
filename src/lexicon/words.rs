//! The words of the vocabulary, numbered.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use crate::segment::Token;
use crate::text::fold_into;

/// Few words have more bytes.
const LONG: usize = 32;

/// The words of all terms, each with a number: a word of a text is looked up once, whatever is then looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    numbers: HashMap<Box<str>, u32, FxBuildHasher>,
}

impl Words {
    pub(crate) fn reserve(&mut self, words: usize) {
        self.numbers.reserve(words);
    }

    pub(crate) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of a word in folded form, which is a new one where the word is.
    pub(crate) fn add(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(word.into(), number);
        number
    }

    /// Gives the tokens of a text their numbers as words, case aside.
    pub(crate) fn number(&self, text: &str, tokens: &mut [Token]) {
        let mut folded = String::with_capacity(LONG);
        for token in tokens {
            let word = token.text(text);
            let number = if token.folds {
                folded.clear();
                fold_into(word, &mut folded);
                self.numbers.get(folded.as_str())
            } else {
                self.numbers.get(word)
            };
            token.word = number.copied().unwrap_or(Token::NO_WORD);
        }
    }
}
