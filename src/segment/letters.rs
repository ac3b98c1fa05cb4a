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
    #[cold]
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

    /// The bits of both.
    pub(super) fn and(self, other: Class) -> Self {
        Class(self.0 | other.0)
    }

    /// Whether it has one of the `bits`.
    pub(super) fn is(self, bits: u8) -> bool {
        self.0 & bits != 0
    }
}

/// Latin letters and combining marks lie below this character, …
const LOW: usize = 0x370;
/// … and Vietnamese letters and the usual punctuation from here on, in a stretch of so many.
const HIGH: usize = 0x1e00;
const HIGH_LEN: usize = 0x270;

/// The classes of the common characters.
pub(super) struct Letters([Class; LOW + HIGH_LEN]);

impl Letters {
    pub(super) fn get() -> &'static Letters {
        static LETTERS: LazyLock<Letters> = LazyLock::new(|| {
            let nth = |i: usize| char::from_u32(if i < LOW { i } else { i - LOW + HIGH } as u32);
            Letters(std::array::from_fn(|i| nth(i).map_or(Class::default(), Class::of)))
        });
        &LETTERS
    }

    /// The class of a character.
    #[inline]
    pub(super) fn class(&self, c: char) -> Class {
        let code = c as usize;
        let at = if code < LOW { code } else { code.wrapping_sub(HIGH).min(HIGH_LEN) + LOW };
        self.0.get(at).copied().unwrap_or_else(|| Class::of(c))
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
