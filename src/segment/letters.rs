//! What kind of character each is, in a table: the Unicode tables of the standard library, asked once.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::text::fold_char;

/// What is known of a character.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Class(u8);

pub(super) const LETTER: u8 = 1;
pub(super) const CAPITAL: u8 = 1 << 1;
/// Folding changes it.
pub(super) const FOLDS: u8 = 1 << 2;
pub(super) const SPACE: u8 = 1 << 3;
/// Combines with the letter before it.
pub(super) const MARK: u8 = 1 << 4;

impl Class {
    fn of(c: char) -> Self {
        let bit = |bit: u8, is: bool| if is { bit } else { 0 };
        Class(
            bit(LETTER, c.is_alphabetic())
                | bit(CAPITAL, c.is_uppercase())
                | bit(FOLDS, fold_char(c) != c)
                | bit(SPACE, c.is_whitespace())
                | bit(MARK, !c.is_ascii() && is_combining_mark(c)),
        )
    }

    /// Whether it has one of the `bits`.
    pub(super) fn is(self, bits: u8) -> bool {
        self.0 & bits != 0
    }
}

/// Latin letters, Vietnamese ones included, and the usual punctuation lie below this character.
const COMMON: usize = 0x2100;

/// The classes of the common characters.
pub(super) struct Letters([Class; COMMON]);

impl Letters {
    pub(super) fn get() -> &'static Letters {
        static LETTERS: LazyLock<Letters> = LazyLock::new(|| {
            Letters(std::array::from_fn(|i| char::from_u32(i as u32).map_or(Class::default(), Class::of)))
        });
        &LETTERS
    }

    #[inline]
    pub(super) fn class(&self, c: char) -> Class {
        self.0.get(c as usize).copied().unwrap_or_else(|| Class::of(c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        let letters = Letters::get();
        for (c, class) in [
            ('a', LETTER),
            ('Ế', LETTER | CAPITAL | FOLDS),
            ('İ', LETTER | CAPITAL),
            (' ', SPACE),
            ('\u{301}', MARK),
            ('7', 0),
            ('“', 0),
            ('习', LETTER),
        ] {
            assert_eq!(letters.class(c), Class(class), "{c}");
        }
    }
}
