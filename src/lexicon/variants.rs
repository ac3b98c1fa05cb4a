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

/// The patterns by which `term` is found in folded text, without repetition.
pub(super) fn variants(term: &str) -> Vec<String> {
    let folded = fold(term);
    let mut variants = vec![tones(&folded, false), tones(&folded, true)];
    if folded.contains(['-', '+']) {
        let spaced: Vec<String> = variants.iter().map(|v| v.replace(" - ", "-")).collect();
        variants.extend(spaced.iter().map(|v| v.replace('-', " - ").replace('+', " + ")));
        variants.extend(spaced);
    }
    variants.sort();
    variants.dedup();
    variants
}

/// `folded` with every movable tone mark on the second vowel, or on the first, word by word.
fn tones(folded: &str, second: bool) -> String {
    let word = |word: &str| {
        for (old, new) in TONES {
            let (from, to) = if second { (old, new) } else { (new, old) };
            // After `q` the `u` belongs to the consonant: `quý` has no other spelling.
            if let Some(stem) = word.strip_suffix(from).filter(|stem| !stem.ends_with('q')) {
                return format!("{stem}{to}");
            }
        }
        word.to_owned()
    };
    folded.split(' ').map(word).collect::<Vec<_>>().join(" ")
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
            assert_eq!(variants(term), expected, "{term}");
        }
    }
}
