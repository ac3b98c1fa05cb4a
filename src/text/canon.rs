//! One canonical form: composed letters (NFC), plain spaces, no invisible characters.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Text in canonical form, with the way back to the original.
pub(crate) struct Canon<'a> {
    original: &'a str,
    text: Cow<'a, str>,
    /// Where the distance between the two texts changes: (offset here, offset in the original), ascending.
    breaks: Vec<(usize, usize)>,
}

impl<'a> Canon<'a> {
    /// Borrows `original` where it is canonical already, as nearly all news is.
    pub(crate) fn new(original: &'a str) -> Self {
        if is_canonical(original) {
            return Canon { original, text: Cow::Borrowed(original), breaks: Vec::new() };
        }
        let mut text = String::with_capacity(original.len());
        let mut breaks = vec![(0, 0)];
        let mut shift = 0_isize;
        let mut keep_place = |text: &String, start: usize| {
            let here = start as isize - text.len() as isize;
            if here != shift {
                breaks.push((text.len(), start));
                shift = here;
            }
        };
        let mut at = 0;
        while at < original.len() {
            let odd = next_odd(original, at).unwrap_or(original.len()..original.len());
            // What is odd may compose with the character before it.
            let before = original[at..odd.start].chars().next_back().map_or(0, char::len_utf8);
            let start = if odd.is_empty() { odd.start } else { odd.start - before };
            keep_place(&text, at);
            text.push_str(&original[at..start]);
            for (place, cluster) in clusters(&original[start..odd.end]) {
                keep_place(&text, start + place);
                push_canonical(cluster, &mut text);
            }
            at = odd.end;
        }
        breaks.push((text.len(), original.len()));
        Canon { original, text: Cow::Owned(text), breaks }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Where the character that starts at `offset` here starts in the original; always on a character boundary, and
    /// never before the place of an earlier offset. (A space of three bytes is one byte here: what composes with
    /// nothing after it would otherwise seem to start within the space.)
    pub(crate) fn original(&self, offset: usize) -> usize {
        let after = self.breaks.partition_point(|(here, _)| *here <= offset);
        let Some((here, there)) = after.checked_sub(1).map(|i| self.breaks[i]) else { return offset };
        let next = self.breaks.get(after).map_or(self.original.len(), |(_, there)| *there);
        self.original.floor_char_boundary((there + (offset - here)).min(next))
    }
}

/// Whether the text is in canonical form as it stands.
pub(crate) fn is_canonical(text: &str) -> bool {
    if is_plain(text.as_bytes()) {
        return true;
    }
    let mut at = 0;
    while let Some(odd) = next_odd(text, at) {
        if !is_canonical_odd(&text[odd.clone()]) {
            return false;
        }
        at = odd.end;
    }
    true
}

/// Whether all characters are known to be canonical wherever they stand. Every byte is looked at with the two behind it,
/// whatever they are, so that many can be looked at in one step.
fn is_plain(text: &[u8]) -> bool {
    let odd = |a: u8, b: u8, c: u8| {
        let letter = (a == 0xe1) & (b & 0xfc == 0xb8);
        let sign = (a == 0xe2) & (b == 0x80) & (0x90..=0xa7).contains(&c);
        ((a == 0xc2) | (a >= 0xcc)) & !letter & !sign
    };
    let behind = |n: usize| text.get(n..).unwrap_or_default();
    let whole = text.iter().zip(behind(1)).zip(behind(2));
    let none = !whole.fold(false, |any, ((a, b), c)| any | odd(*a, *b, *c));
    // No character of the last two bytes has three.
    none && behind(text.len().saturating_sub(2)).iter().all(|byte| !odd(*byte, 0, 0))
}

/// The next stretch of characters, from `at` on, that are not known to be canonical wherever they stand.
fn next_odd(text: &str, at: usize) -> Option<Range<usize>> {
    let start = at + odd(&text.as_bytes()[at..])?;
    let plain = |c: char| PLAIN[usize::from(c.encode_utf8(&mut [0; 4]).as_bytes()[0])];
    Some(start..text[start..].find(plain).map_or(text.len(), |len| start + len))
}

/// Whether a byte begins, or goes on with, a character that is canonical wherever it stands: one below the first combining
/// mark, or a precomposed Latin letter. Nearly any text is made of these; Unicode's tables need not be asked about them.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        plain[byte] = matches!(byte, 0x00..=0xbf | 0xc3..=0xcb);
        byte += 1;
    }
    plain
};

/// Where the first character begins that is not known to be canonical.
fn odd(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].iter().position(|byte| !PLAIN[usize::from(*byte)])?;
        match text[at..] {
            // U+1E00 to U+1EFF, and marks of punctuation from U+2010 to U+2027.
            [0xe1, 0xb8..=0xbb, ..] | [0xe2, 0x80, 0x90..=0xa7, ..] => at += 3,
            _ => return Some(at),
        }
    }
}

fn is_canonical_odd(text: &str) -> bool {
    is_nfc_quick(text.chars()) == IsNormalized::Yes && !text.chars().any(|c| is_space(c) || is_invisible(c))
}

/// A space that is not the plain one.
fn is_space(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{2028}' | '\u{2029}'
    )
}

/// A character that prints nothing: soft hyphen, zero-width and bidirectional controls, byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether `c` can compose with the character before it.
fn continues(c: char) -> bool {
    canonical_combining_class(c) != 0 || matches!(c, '\u{1160}'..='\u{11ff}') || is_invisible(c)
}

/// A character and all that composes with it, with its offset.
fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = chars.next()?;
        while chars.next_if(|(_, c)| continues(*c)).is_some() {}
        let end = chars.peek().map_or(text.len(), |(at, _)| *at);
        Some((start, &text[start..end]))
    })
}

fn push_canonical(cluster: &str, text: &mut String) {
    let visible = cluster.chars().filter(|c| !is_invisible(*c));
    text.extend(visible.map(|c| if is_space(c) { ' ' } else { c }).nfc());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_text_is_borrowed() {
        let canon = Canon::new("Điện Kremlin: “sẵn sàng”");
        assert!(matches!(canon.text, Cow::Borrowed(_)));
        assert_eq!(canon.original(7), 7);
    }

    #[test]
    fn plain_characters_are_canonical() {
        for c in '\0'..='\u{2fff}' {
            let text = c.to_string();
            let canonical = is_canonical_odd(&text) && canonical_combining_class(c) == 0;
            assert_eq!(is_plain(text.as_bytes()), odd(text.as_bytes()).is_none(), "{c:?}");
            assert!(canonical || odd(text.as_bytes()).is_some(), "{c:?}");
        }
    }

    #[test]
    fn every_character_finds_its_way_back() {
        let composed = "Ngoại trưởng Mỹ: hoà bình";
        for given in [
            composed.nfd().collect::<String>(),
            composed.replace(' ', "\u{a0}"),
            composed.replace('g', "g\u{200b}"),
        ] {
            let canon = Canon::new(&given);
            assert_eq!(canon.as_str(), composed);
            let at = composed.find("Mỹ").unwrap();
            let back = &given[canon.original(at)..canon.original(at + "Mỹ".len())];
            assert_eq!(back.nfc().collect::<String>(), "Mỹ");
            assert_eq!(canon.original(composed.len()), given.len());
        }
    }

    #[test]
    fn an_offset_within_a_cluster_falls_on_a_boundary() {
        for given in [
            "x\u{a0}\u{301}y",
            "x\u{2003}\u{301}\u{323}y",
            "x\u{1fef}\u{301}y",
            "1\u{344}2",
            "\u{a0}\u{200b}\u{301}",
        ] {
            let canon = Canon::new(given);
            let offsets = canon.as_str().char_indices().map(|(at, _)| at).chain([canon.as_str().len()]);
            let places: Vec<usize> = offsets.map(|at| canon.original(at)).collect();
            assert!(places.iter().all(|at| given.is_char_boundary(*at)), "{given:?}: {places:?}");
            assert!(places.is_sorted(), "{given:?}: {places:?}");
        }
    }

    #[test]
    fn lone_combining_marks_and_invisibles_do_no_harm() {
        for given in ["\u{301}", "\u{200b}", "a\u{200b}", "\u{feff}Nga", ""] {
            let canon = Canon::new(given);
            assert_eq!(canon.original(canon.as_str().len()), given.len());
        }
    }
}
