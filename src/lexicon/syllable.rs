//! Whether a word could be a Vietnamese syllable: what is none, and is capitalised, is a foreign name.

use crate::text::is_alphabetic;

/// Initial consonants, longest first.
const ONSETS: [&str; 27] = [
    "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v", "x",
];

const CODAS: [&str; 9] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// Whether `folded` (lower case) has the build of one Vietnamese syllable; tone marks are not checked against it.
pub(crate) fn is_syllable(folded: &str) -> bool {
    let first = folded.as_bytes().first();
    let mut onsets = ONSETS.iter().filter(|onset| onset.as_bytes().first() == first);
    let bare = onsets.find_map(|onset| folded.strip_prefix(onset).filter(|rest| rhyme(rest)));
    bare.is_some() || rhyme(folded)
}

/// One to three vowels and a final consonant.
fn rhyme(rest: &str) -> bool {
    let end = rest.find(|c: char| !is_vowel(c)).unwrap_or(rest.len());
    let vowels = rest[..end].chars().count();
    (1..=3).contains(&vowels) && CODAS.contains(&&rest[end..])
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y') || (!c.is_ascii() && is_alphabetic(c) && c != 'đ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_and_foreign_words() {
        for word in ["nguyễn", "trọng", "quý", "gì", "ý", "nghị", "đức", "kim", "xuống", "uỷ"]
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in
            ["trump", "putin", "lavrov", "zelensky", "biden", "jong-il", "merkel", "f", "", "strasbourg"]
        {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
