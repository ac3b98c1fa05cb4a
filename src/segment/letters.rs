//! What kind of character each is, in a table: the Unicode tables of the standard library, asked once.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::text::fold_char;

/// What is known of a character.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Class(u8);

pub(super) const LETTER: u8 = LOWER | CAPITAL;
/// A letter that is no capital.
pub(super) const LOWER: u8 = 1;
pub(super) const CAPITAL: u8 = 1 << 1;
/// An ASCII letter that folding changes.
pub(super) const FOLDS: u8 = 1 << 2;
/// Another character that folding changes.
pub(super) const FOLDS_WIDE: u8 = 1 << 3;
pub(super) const SPACE: u8 = 1 << 4;
/// Combines with the letter before it.
pub(super) const MARK: u8 = 1 << 5;
/// An ASCII digit.
pub(super) const DIGIT: u8 = 1 << 6;
/// Stands within names: `O'Brien`.
pub(super) const APOSTROPHE: u8 = 1 << 7;

impl Class {
    /// A letter from a to z.
    pub(super) const PLAIN: Class = Class(LOWER);

    #[cold]
    fn of(c: char) -> Self {
        let bit = |bit: u8, is: bool| if is { bit } else { 0 };
        let folds = fold_char(c) != c;
        Class(
            bit(LOWER, c.is_alphabetic() && !c.is_uppercase())
                | bit(CAPITAL, c.is_uppercase())
                | bit(FOLDS, folds && c.is_ascii())
                | bit(FOLDS_WIDE, folds && !c.is_ascii())
                | bit(SPACE, c.is_whitespace())
                | bit(MARK, !c.is_ascii() && is_combining_mark(c))
                | bit(DIGIT, c.is_ascii_digit())
                | bit(APOSTROPHE, matches!(c, '\'' | '’')),
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

    /// The class of the character that begins at `at` in UTF-8, and how many bytes it has.
    #[inline(always)]
    pub(super) fn at(&self, text: &[u8], at: usize) -> (Class, usize) {
        let code = |lead: u8, rest: &[u8]| {
            rest.iter().fold(usize::from(lead), |code, byte| code << 6 | usize::from(byte & 0x3f))
        };
        match text[at..] {
            [a @ ..=0x7f, ..] => (self.0[usize::from(a)], 1),
            [a @ ..=0xdf, b, ..] => (self.class(code(a & 0x1f, &[b])), 2),
            [a @ ..=0xef, b, c, ..] => (self.class(code(a & 0xf, &[b, c])), 3),
            [a, b, c, d, ..] => (self.class(code(a & 7, &[b, c, d])), 4),
            _ => (Class::default(), 1),
        }
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
    fn letters_are_those_of_the_standard_library() {
        for c in '\0'..=char::MAX {
            assert_eq!(Class::of(c).is(LETTER), c.is_alphabetic(), "{c:?}");
        }
    }

    #[test]
    fn classes() {
        let letters = Letters::get();
        for (c, class) in [
            ('a', LOWER),
            ('Q', CAPITAL | FOLDS),
            ('ế', LOWER),
            ('Ế', CAPITAL | FOLDS_WIDE),
            ('İ', CAPITAL),
            ('习', LOWER),
            ('𝒜', CAPITAL),
            (' ', SPACE),
            ('\u{301}', MARK),
            ('7', DIGIT),
            ('’', APOSTROPHE),
            ('“', 0),
        ] {
            assert_eq!(letters.at(c.to_string().as_bytes(), 0), (Class(class), c.len_utf8()), "{c}");
        }
    }
}
