//! What names look like: a quick no to the question whether two mean one person.

/// The first letters and lengths of a name's words, a bit each: words that are one of them, or one letter apart from one,
/// have one of these bits.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    bits: u64,
    words: usize,
}

impl Looks {
    pub(super) fn new(words: &[String]) -> Self {
        let bits = |word: &String| match word.len() {
            // An initial agrees with any word of its letter.
            0 | 1 => u64::MAX,
            len => look(word, len - 1) | look(word, len) | look(word, len + 1),
        };
        Looks { bits: words.iter().map(bits).fold(0, |all, bits| all | bits), words: words.len() }
    }

    /// Whether the words asked for may be a shorter form of the name, or a longer one.
    pub(super) fn may_agree(self, asked: &Asked) -> bool {
        self.words < asked.words || asked.bits.iter().all(|bits| self.bits & bits != 0)
    }
}

/// The words of a name that is looked for.
pub(super) struct Asked {
    /// One bit for every word that must agree, up to four; the others may be any.
    bits: [u64; 4],
    words: usize,
}

impl Asked {
    pub(super) fn new(words: &[String]) -> Self {
        let bit = |word: &String| if word.len() < 2 { u64::MAX } else { look(word, word.len()) };
        let mut bits = [u64::MAX; 4];
        // Behind an initial only the last word must agree.
        let must = match words {
            [first, .., last] if first.len() < 2 => std::slice::from_ref(last),
            _ => words,
        };
        bits.iter_mut().zip(must).for_each(|(bits, word)| *bits = bit(word));
        Asked { bits, words: words.len() }
    }
}

fn look(word: &str, len: usize) -> u64 {
    let first = word.bytes().next().map_or(0, usize::from);
    1 << ((first * 5 + len) % 64)
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
