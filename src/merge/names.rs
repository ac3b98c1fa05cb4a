//! Names in a form in which their usual spellings agree.

use deunicode::deunicode;
use strsim::{normalized_damerau_levenshtein, osa_distance};

/// How two names agree, the weakest way first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// One is a part of the other, as people are called after their first mention: `Lavrov`, `J. Bolton`.
    Part,
    /// The same name written by ear: `Mohammed`, `Muhammad`.
    Heard,
    /// The same words in another order: `Shinzo Abe`, `Abe Shinzo`.
    Turned,
    /// The same name but for a letter, or for initials.
    Spelt,
    /// The same.
    Same,
}

/// The words of a name: Latin letters in lower case, without marks, doubled letters or the choice between `i` and `y`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    words.map(plain).filter(|word| !word.is_empty()).collect()
}

fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in deunicode(word).chars().filter(char::is_ascii_alphanumeric) {
        let c = if matches!(c, 'y' | 'Y') { 'i' } else { c.to_ascii_lowercase() };
        // Figures are doubled on purpose.
        if c.is_ascii_digit() || !plain.ends_with(c) {
            plain.push(c);
        }
    }
    plain
}

/// How two names agree, if they do.
pub(super) fn likeness(a: &[String], b: &[String]) -> Option<Likeness> {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    if short.is_empty() {
        return None;
    }
    if long == short {
        return Some(Likeness::Same);
    }
    if long.len() > short.len() {
        let full: Vec<&String> = long.iter().filter(|word| word.len() > 1).collect();
        if short.len() > 1 && full.iter().copied().eq(short) {
            return Some(Likeness::Spelt);
        }
        return is_part(long, short).then_some(Likeness::Part);
    }
    let every = |same: fn(&str, &str) -> bool| long.iter().zip(short).all(|(x, y)| x == y || same(x, y));
    let firm = long.iter().zip(short).any(|(x, y)| x == y && x.len() > 1);
    let sorted = |words: &[String]| {
        let mut words = words.to_vec();
        words.sort_unstable();
        words
    };
    if every(spelt) {
        Some(Likeness::Spelt)
    } else if sorted(long) == sorted(short) {
        Some(Likeness::Turned)
    } else if firm && every(initial) {
        Some(Likeness::Part)
    } else if firm && every(heard) {
        Some(Likeness::Heard)
    } else {
        None
    }
}

/// Whether the words of `short` begin or end `long`, or stand in it in the same order and end it.
fn is_part(long: &[String], short: &[String]) -> bool {
    let same = |x: &String, y: &String| x == y || spelt(x, y);
    let ends = long.last().zip(short.last()).is_some_and(|(x, y)| same(x, y));
    if let [one] = short {
        return ends || same(&long[0], one);
    }
    let mut rest = long.iter();
    let in_order = short.iter().all(|word| rest.any(|x| same(x, word) || initial(x, word)));
    in_order && (ends || long.iter().zip(short).all(|(x, y)| same(x, y)))
}

/// Long enough for one letter to differ, not the first.
fn spelt(a: &str, b: &str) -> bool {
    a.len().max(b.len()) >= 6 && a.as_bytes()[0] == b.as_bytes()[0] && osa_distance(a, b) <= 1
}

/// The same word in two transcriptions.
fn heard(a: &str, b: &str) -> bool {
    spelt(a, b)
        || a.len().min(b.len()) >= 6
            && a.as_bytes()[0] == b.as_bytes()[0]
            && normalized_damerau_levenshtein(a, b) >= 0.7
}

/// Whether one is the other's initial.
fn initial(a: &str, b: &str) -> bool {
    (a.len() == 1 || b.len() == 1) && a.as_bytes()[0] == b.as_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_how_they_agree() {
        use Likeness::*;
        for (a, b, expected) in [
            ("Volodymyr Zelensky", "Volodymyr Zelenskyy", Some(Same)),
            ("Volodymyr Zelenskiy", "Volodymyr Zelensky", Some(Same)),
            ("Sergei Lavrov", "Sergey Lavrov", Some(Same)),
            ("Kim Jong-un", "Kim Jong Un", Some(Same)),
            ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", Some(Same)),
            ("Binali Yıldırım", "Binali Yildirim", Some(Same)),
            ("Nguyễn Văn Đức", "Nguyen Van Duc", Some(Same)),
            ("Алиев", "Aliev", Some(Same)),
            ("Alexander Lukashenko", "Alexander Lukashenka", Some(Spelt)),
            ("Vladimir Zelensky", "Volodymyr Zelensky", Some(Heard)),
            ("Mohammed Zarif", "Muhammad Zarif", Some(Heard)),
            ("Shinzo Abe", "Abe Shinzo", Some(Turned)),
            ("Recep Tayyip Erdoğan", "Tayyip Recep Erdogan", Some(Turned)),
            ("Sergei Lavrov", "Lavrov", Some(Part)),
            ("Kim Jong Un", "Kim", Some(Part)),
            ("Kim Jong Un", "Jong-un", Some(Part)),
            ("Donald J. Trump", "Donald Trump", Some(Spelt)),
            ("John Bolton", "J. Bolton", Some(Part)),
            ("Bashar al-Assad", "Bashar Assad", Some(Part)),
            ("Ursula von der Leyen", "von der Leyen", Some(Part)),
            ("Anna Maria Berg", "Maria Berg", Some(Part)),
            ("Anna Maria Berg", "Anna Maria", Some(Part)),
            ("Anna Maria Berg", "Anna Berg", Some(Part)),
            ("Anna Maria Berg", "A. Berg", Some(Part)),
            ("Anna Maria Berg", "Olga Berg", None),
            ("Anna Maria Berg", "Anna Holm", None),
            ("Anna Maria Berg", "Berg Anna", None),
            ("Kim Jong Un", "Kim Yo Jong", None),
            ("Kim Jong Un", "Kim Jong Il", None),
            ("Boris Johnson", "Mike Johnson", None),
            ("Ivan Petrov", "Iran Petrov", None),
            ("Nguyễn Phú Trọng", "Nguyễn Phú Trung", None),
            ("Lavrov", "Kuleba", None),
            ("", "Kuleba", None),
        ] {
            assert_eq!(likeness(&words(a), &words(b)), expected, "{a} / {b}");
            assert_eq!(likeness(&words(b), &words(a)), expected, "{b} / {a}");
        }
    }
}
