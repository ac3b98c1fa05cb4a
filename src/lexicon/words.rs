//! The words of the vocabulary, numbered.

use rustc_hash::FxHashMap;

use crate::segment::Token;
use crate::text::fold_into;

/// Few words of a text have more bytes.
const LONG: usize = 32;

/// The words of all terms, each with a number: a word of a text is looked up once, whatever is then looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// Nearly all words are so short that they are numbers themselves (see [`packed`]).
    short: FxHashMap<u64, u32>,
    long: FxHashMap<Box<str>, u32>,
}

/// A word of up to seven bytes, and its length.
fn packed(word: &str) -> Option<u64> {
    let mut bytes = [0; 8];
    *bytes.last_mut()? = u8::try_from(word.len()).ok().filter(|len| *len < 8)?;
    bytes[..word.len()].copy_from_slice(word.as_bytes());
    Some(u64::from_le_bytes(bytes))
}

impl Words {
    pub(crate) fn reserve(&mut self, words: usize) {
        self.short.reserve(words);
    }

    pub(crate) fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }

    /// The number of a word in folded form, which is a new one where the word is.
    pub(crate) fn add(&mut self, word: &str) -> u32 {
        let new = self.len() as u32;
        match packed(word) {
            Some(word) => *self.short.entry(word).or_insert(new),
            None => *self.long.entry(word.into()).or_insert(new),
        }
    }

    fn get(&self, word: &str) -> u32 {
        let number = packed(word).map_or_else(|| self.long.get(word), |word| self.short.get(&word));
        number.copied().unwrap_or(Token::NO_WORD)
    }

    /// Gives the tokens of a text their numbers as words, case aside.
    pub(crate) fn number(&self, text: &str, tokens: &mut [Token]) {
        let mut folded = String::with_capacity(LONG);
        for token in tokens {
            let word = token.text(text);
            token.word = if token.folds {
                folded.clear();
                fold_into(word, &mut folded);
                self.get(&folded)
            } else {
                self.get(word)
            };
        }
    }
}
