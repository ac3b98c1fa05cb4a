//! The words of the vocabulary, numbered.

use rustc_hash::FxHashMap;

use crate::segment::{Folds, Token};
use crate::text::{fold, with_folded};

/// The most bytes of a word that is folded without an allocation.
const SHORT: usize = 16;

/// The words of all terms, each with a number: a word of a text is looked up once, whatever is then looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// Nearly all words are so short that they are numbers themselves (see [`packed`]).
    short: FxHashMap<u64, u32>,
    long: FxHashMap<Box<str>, u32>,
}

/// A word of up to seven bytes, `text[start..end]`, and its length.
fn packed(text: &str, start: usize, end: usize) -> Option<u64> {
    let len = end - start;
    // What stands behind the word is cut off: to copy seven bytes and more is faster than to copy as many as there are.
    let bytes = match text.as_bytes().get(start..).and_then(|rest| rest.first_chunk()) {
        Some(eight) => *eight,
        None => std::array::from_fn(|i| text.as_bytes().get(start + i).copied().unwrap_or_default()),
    };
    (len < 8).then(|| u64::from_le_bytes(bytes) & ((1 << (8 * len)) - 1) | (len as u64) << 56)
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
        match packed(word, 0, word.len()) {
            Some(word) => *self.short.entry(word).or_insert(new),
            None => *self.long.entry(word.into()).or_insert(new),
        }
    }

    /// The number of the word `text[start..end]`.
    #[inline(always)]
    fn get(&self, text: &str, start: usize, end: usize) -> Option<u32> {
        match packed(text, start, end) {
            Some(word) => self.short.get(&word).copied(),
            None => self.get_long(&text[start..end]),
        }
    }

    #[cold]
    fn get_long(&self, word: &str) -> Option<u32> {
        self.long.get(word).copied()
    }

    /// The number of a word that is not in lower case.
    fn get_folded(&self, text: &str, token: Token) -> Option<u32> {
        let short = || packed(text, token.start as usize, token.end as usize);
        if let Some(word) = (token.folds == Folds::Ascii).then(short).flatten() {
            let mut letters = word.to_le_bytes();
            letters[..7].make_ascii_lowercase();
            return self.short.get(&u64::from_le_bytes(letters)).copied();
        }
        let get = |word: &str| self.get(word, 0, word.len());
        match token.text(text) {
            word if word.len() <= SHORT => with_folded(word, get),
            word => get(&fold(word)),
        }
    }

    /// Gives the tokens of a text their numbers as words, case aside.
    pub(crate) fn number(&self, text: &str, tokens: &mut [Token]) {
        for token in tokens {
            let number = match token.folds {
                Folds::No => self.get(text, token.start as usize, token.end as usize),
                _ => self.get_folded(text, *token),
            };
            token.word = number.unwrap_or(Token::NO_WORD);
        }
    }
}
