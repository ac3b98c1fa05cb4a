//! Spellings of one term that mean the same: tone marks on either vowel, spaces round hyphens.

use crate::text::fold;

/// Where a tone mark may stand in an open final diphthong: on the first vowel (the older way) or on the second.
const TONES: [(&str, &str); 15] = [
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("úy", "uý"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

/// Gives each the patterns by which `term` is found in folded text, without repetition.
pub(super) fn variants(term: &str, mut each: impl FnMut(&str)) {
    let folded = fold(term);
    let moves = folded.as_bytes().split(|byte| *byte == b' ').any(may_move)
        && folded.split(' ').any(has_movable_tone);
    let joined = folded.contains(['-', '+']);
    if !moves && !joined {
        return each(&folded);
    }
    let mut variants = if moves { vec![tones(&folded, false), tones(&folded, true)] } else { vec![folded] };
    if joined {
        let spaced: Vec<String> = variants.iter().map(|v| v.replace(" - ", "-")).collect();
        variants.extend(spaced.iter().map(|v| v.replace('-', " - ").replace('+', " + ")));
        variants.extend(spaced);
    }
    variants.sort_unstable();
    variants.dedup();
    variants.iter().for_each(|variant| each(variant));
}

/// A quick no for nearly all words: one of the pair is plain.
fn may_move(word: &[u8]) -> bool {
    matches!(
        word,
        [.., 0x80..=0xff, b'a' | b'e' | b'y'] | [.., b'o' | b'u', 0xc3, _] | [.., b'o' | b'u', 0xe1, _, _]
    )
}

/// Whether the word ends in a pair of vowels of which either may bear the tone.
fn has_movable_tone(word: &str) -> bool {
    let (_, vowels) = stem(word);
    TONES.iter().any(|(old, new)| vowels == *old || vowels == *new)
}

/// A word and its last two letters.
fn stem(word: &str) -> (&str, &str) {
    let mut letters = word.char_indices().rev();
    letters.next();
    word.split_at(letters.next().map_or(0, |(at, _)| at))
}

/// `folded` with every movable tone mark on the second vowel, or on the first, word by word.
fn tones(folded: &str, second: bool) -> String {
    let mut moved = String::with_capacity(folded.len() + 4);
    for (n, word) in folded.split(' ').enumerate() {
        if n > 0 {
            moved.push(' ');
        }
        let (stem, vowels) = stem(word);
        let pair = |&(old, new): &(&'static str, &'static str)| match second {
            true => (vowels == old).then_some(new),
            false => (vowels == new).then_some(old),
        };
        let other = TONES.iter().find_map(pair);
        moved.push_str(stem);
        // After `q` the `u` belongs to the consonant: `quý` has no other spelling.
        moved.push_str(other.filter(|_| !stem.ends_with('q')).unwrap_or(vowels));
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        for (term, expected) in [
            ("Nga", vec!["nga"]),
            ("hòa bình", vec!["hoà bình", "hòa bình"]),
            ("Ủy ban hòa giải", vec!["uỷ ban hoà giải", "ủy ban hòa giải"]),
            ("quý", vec!["quý"]),
            ("P5+1", vec!["p5 + 1", "p5+1"]),
            ("I-ran", vec!["i - ran", "i-ran"]),
        ] {
            let mut found = Vec::new();
            variants(term, |variant| found.push(variant.to_owned()));
            assert_eq!(found, expected, "{term}");
        }
    }
}
