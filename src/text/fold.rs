//! Case folding that keeps every byte offset, and slugs for identifiers.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// `text` in lower case, byte for byte in place: a letter whose lower case has another length stays as it is.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    folded.extend(text.chars().map(fold_char));
    folded
}

/// Whether the texts are one in lower case, as [`fold`] makes it.
pub(crate) fn same_folded(a: &str, b: &str) -> bool {
    a.chars().map(fold_char).eq(b.chars().map(fold_char))
}

/// What `look` makes of a word in lower case, as [`fold`] makes it; a word of many letters is cut.
pub(crate) fn with_folded<T>(word: &str, look: impl FnOnce(&str) -> T) -> T {
    let mut buffer = [0; 64];
    let mut end = 0;
    for c in word.chars().map(fold_char).take(buffer.len() / 4) {
        end += c.encode_utf8(&mut buffer[end..]).len();
    }
    look(std::str::from_utf8(&buffer[..end]).unwrap_or_default())
}

/// As [`char::is_alphabetic`], which searches in tables where this knows the usual letters.
pub(crate) fn is_alphabetic(c: char) -> bool {
    match c {
        'À'..='ɏ' => !matches!(c, '×' | '÷'),
        'Ḁ'..='ỿ' => true,
        _ => c.is_alphabetic(),
    }
}

/// As [`char::is_alphanumeric`].
pub(crate) fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || c.is_numeric()
}

/// Vietnamese and other Latin letters lie below this character.
const TABLE: usize = 0x1f00;

/// `c` in lower case; itself if that has another length.
pub(crate) fn fold_char(c: char) -> char {
    /// The standard library searches in its tables, which is asked once for the usual letters.
    static FOLDED: LazyLock<Box<[char]>> =
        LazyLock::new(|| (0..TABLE as u32).map(|code| char::from_u32(code).map_or('\0', search)).collect());
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    FOLDED.get(c as usize).copied().unwrap_or_else(|| search(c))
}

fn search(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) if l.len_utf8() == c.len_utf8() => l,
        _ => c,
    }
}

/// Appends `name` as the tail of an identifier: lower-case ASCII letters and digits, words joined by `-`.
/// What has no ASCII letter at all keeps its own letters, so that the slug of a name is never empty.
pub(crate) fn push_slug(name: &str, text: &mut String) {
    let begin = text.len();
    let mut ascii = Slug { text, begin, gap: false };
    for c in name.chars() {
        if c.is_ascii() {
            ascii.push(c, c.is_ascii_alphanumeric());
        } else {
            decompose_canonical(c, |part| match part {
                'đ' | 'Đ' => ascii.push('d', true),
                part if is_combining_mark(part) => {}
                part => part.to_lowercase().for_each(|c| ascii.push(c, c.is_ascii_alphanumeric())),
            });
        }
    }
    if text.len() == begin {
        let mut own = Slug { text, begin, gap: false };
        name.chars().flat_map(char::to_lowercase).for_each(|c| own.push(c, c.is_alphanumeric()));
    }
    if text.len() == begin {
        text.push_str("unnamed");
    }
}

/// A slug in the making.
struct Slug<'a> {
    text: &'a mut String,
    /// Where it begins in the text.
    begin: usize,
    /// Something was left out since the last letter.
    gap: bool,
}

impl Slug<'_> {
    fn push(&mut self, c: char, keep: bool) {
        if keep {
            if self.gap && self.text.len() > self.begin {
                self.text.push('-');
            }
            self.text.push(c.to_ascii_lowercase());
            self.gap = false;
        } else if c != '\'' && c != '’' {
            self.gap = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library() {
        for c in '\0'..=char::MAX {
            assert_eq!(
                (is_alphabetic(c), is_alphanumeric(c)),
                (c.is_alphabetic(), c.is_alphanumeric()),
                "{c:?}"
            );
        }
    }

    #[test]
    fn folding_keeps_every_offset() {
        for text in ["ĐIỆN KREMLIN", "İstanbul ẞ K", "Thủ tướng Nguyễn", ""] {
            assert_eq!(fold(text).len(), text.len(), "{text}");
        }
        assert_eq!(fold("Ủy ban ĐỐI NGOẠI"), "ủy ban đối ngoại");
    }

    #[test]
    fn slugs_are_readable_and_never_empty() {
        for (name, expected) in [
            ("Sergei Lavrov", "sergei-lavrov"),
            ("Nguyễn Phú Trọng", "nguyen-phu-trong"),
            ("Đỗ Đức", "do-duc"),
            ("Jean - Yves Le Drian", "jean-yves-le-drian"),
            ("O'Brien", "obrien"),
            ("习近平", "习近平"),
            ("—", "unnamed"),
        ] {
            let mut id = "person:".to_owned();
            push_slug(name, &mut id);
            assert_eq!(id, format!("person:{expected}"));
        }
    }
}
