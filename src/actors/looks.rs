//! What names look like: a quick no to the question whether two mean one person.

use smol_str::SmolStr;

/// How the words of a name begin and end, in a bit each: words that are one, or one letter apart and long, have one of
/// these bits in common, for the letter can only be at one of their ends.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    bits: u128,
    words: usize,
}

impl Looks {
    pub(super) fn new(words: &[SmolStr]) -> Self {
        Looks {
            bits: words.iter().map(|word| ends(word)).fold(0, |all, bits| all | bits),
            words: words.len(),
        }
    }

    /// Whether the words asked for may be a shorter form of the name, or a longer one.
    pub(super) fn may_agree(self, asked: &Asked) -> bool {
        self.words < asked.words || asked.bits.iter().all(|bits| self.bits & bits != 0)
    }
}

/// The words of a name that is looked for.
pub(super) struct Asked {
    /// The bits of every word that must agree, up to four; the others may be any.
    bits: [u128; 4],
    words: usize,
}

impl Asked {
    pub(super) fn new(words: &[SmolStr]) -> Self {
        let mut bits = [u128::MAX; 4];
        // Behind an initial only the last word must agree.
        let must = match words {
            [first, .., last] if first.len() < 2 => std::slice::from_ref(last),
            _ => words,
        };
        bits.iter_mut().zip(must).for_each(|(bits, word)| *bits = ends(word));
        Asked { bits, words: words.len() }
    }
}

/// A bit for how the word begins and one for how it ends; all bits for an initial, which agrees with any word of its
/// letter.
fn ends(word: &str) -> u128 {
    let word = word.as_bytes();
    if word.len() < 2 {
        return u128::MAX;
    }
    let bit = |letters: &[u8]| {
        let hash = letters.iter().fold(0_u32, |hash, letter| hash << 5 ^ u32::from(*letter));
        1 << (hash.wrapping_mul(0x9e37_79b1) >> 25)
    };
    let part = word.len().min(3);
    bit(&word[..part]) | bit(&word[word.len() - part..])
}

#[cfg(test)]
mod tests {
    use super::super::person::words;
    use super::*;

    #[test]
    fn what_agrees_is_never_passed_over() {
        for (name, asked, may) in [
            ("Sergei Lavrov", "Lavrov", true),
            ("Sergei Lavrov", "Sergey Lavrow", true),
            ("Sergei Lavrov", "Lavrof", true),
            ("S. Lavrov", "Igor Lavrov", true),
            ("Sergei Lavrov", "S. Lavrov", true),
            ("Lavrov", "Sergei Viktorovich Lavrov", true),
            ("Sergei Lavrov", "Merkel", false),
            ("Sergei Lavrov", "Sergei Merkel", false),
            ("Sergei Lavrov", "S. Merkel", false),
        ] {
            assert_eq!(
                Looks::new(&words(name)).may_agree(&Asked::new(&words(asked))),
                may,
                "{name} / {asked}"
            );
        }
    }
}
