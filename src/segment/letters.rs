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
/// An ASCII digit.
pub(super) const DIGIT: u8 = 1 << 5;
/// Stands within names: `O'Brien`.
pub(super) const APOSTROPHE: u8 = 1 << 6;
/// Not ASCII.
pub(super) const WIDE: u8 = 1 << 7;

impl Class {
    #[cold]
    fn of(c: char) -> Self {
        let bit = |bit: u8, is: bool| if is { bit } else { 0 };
        Class(
            bit(LETTER, c.is_alphabetic())
                | bit(CAPITAL, c.is_uppercase())
                | bit(FOLDS, fold_char(c) != c)
                | bit(SPACE, c.is_whitespace())
                | bit(MARK, !c.is_ascii() && is_combining_mark(c))
                | bit(DIGIT, c.is_ascii_digit())
                | bit(APOSTROPHE, matches!(c, '\'' | '’'))
                | bit(WIDE, !c.is_ascii()),
        )
    }

    /// The bits of both.
    pub(super) fn and(self, other: Class) -> Self {
        Class(self.0 | other.0)
    }

    /// The bits that both have.
    pub(super) fn common(self, other: Class) -> Self {
        Class(self.0 & other.0)
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

    /// The class of the character that begins at `at` in UTF-8, and how many bytes it has.
    #[inline]
    pub(super) fn at(&self, text: &[u8], at: usize) -> (Class, usize) {
        let byte = text[at];
        let low = |n: usize| usize::from(text.get(at + n).copied().unwrap_or_default() & 0x3f);
        let (code, len) = match byte {
            0..=0x7f => return (self.0[usize::from(byte)], 1),
            0..=0xdf => (usize::from(byte & 0x1f) << 6 | low(1), 2),
            0..=0xef => (usize::from(byte & 0xf) << 12 | low(1) << 6 | low(2), 3),
            _ => (usize::from(byte & 7) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4),
        };
        (self.class(code), len)
    }

    #[inline]
    fn class(&self, code: usize) -> Class {
        let at = if code < LOW { code } else { code.wrapping_sub(HIGH).min(HIGH_LEN) + LOW };
        let rare = || char::from_u32(code as u32).map_or(Class::default(), Class::of);
        self.0.get(at).copied().unwrap_or_else(rare)
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
            ('Ế', LETTER | CAPITAL | FOLDS | WIDE),
            ('İ', LETTER | CAPITAL | WIDE),
            ('Q', LETTER | CAPITAL | FOLDS),
            (' ', SPACE),
            ('\u{301}', MARK | WIDE),
            ('7', DIGIT),
            ('’', APOSTROPHE | WIDE),
            ('“', WIDE),
            ('习', LETTER | WIDE),
            ('𝒜', LETTER | CAPITAL | WIDE),
        ] {
            assert_eq!(letters.at(c.to_string().as_bytes(), 0), (Class(class), c.len_utf8()), "{c}");
        }
    }
}
