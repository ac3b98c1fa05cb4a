//! The words of the vocabulary, numbered.

use rustc_hash::FxHashMap;

use crate::segment::{Folds, Token};
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
    fn get(&self, text: &str, start: usize, end: usize) -> Option<u32> {
        match packed(text, start, end) {
            Some(word) => self.short.get(&word),
            None => self.long.get(&text[start..end]),
        }
        .copied()
    }

    /// The same where case is ignored; `room` is for the word in lower case.
    fn get_folded(&self, text: &str, token: Token, room: &mut String) -> Option<u32> {
        let ascii = || packed(text, token.start as usize, token.end as usize);
        if let Some(word) = ascii().filter(|_| token.folds == Folds::Ascii) {
            let mut letters = word.to_le_bytes();
            letters[..7].make_ascii_lowercase();
            return self.short.get(&u64::from_le_bytes(letters)).copied();
        }
        room.clear();
        fold_into(token.text(text), room);
        self.get(room, 0, room.len())
    }

    /// Gives the tokens of a text their numbers as words, case aside.
    pub(crate) fn number(&self, text: &str, tokens: &mut [Token]) {
        let mut folded = String::with_capacity(LONG);
        for token in tokens {
            let number = match token.folds {
                Folds::No => self.get(text, token.start as usize, token.end as usize),
                _ => self.get_folded(text, *token, &mut folded),
            };
            token.word = number.unwrap_or(Token::NO_WORD);
        }
    }
}
