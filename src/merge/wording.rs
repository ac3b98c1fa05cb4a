//! Whether two texts say the same in nearly the same words, as two translations of one sentence do.

use std::borrow::Cow;
use std::cmp::Ordering;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// So many of a text's pairs of words stand for it where texts are looked up: the least by their hash.
const SKETCH: usize = 6;
/// Two texts are alike if this share of their pairs of words is common, in thousandths.
const ALIKE: u32 = 600;
/// A text that is a part of another has at least so many pairs, …
const PART: usize = 8;
/// … of which this share is found in the other, in thousandths.
const WITHIN: u32 = 850;

/// A text as its pairs of neighbouring words, its words and its figures: hashes in ascending order, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Wording {
    pairs: Vec<u64>,
    words: Vec<u64>,
    figures: Vec<u64>,
}

impl Wording {
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Wording::default();
        for text in texts {
            let text = composed(text).to_lowercase();
            let tokens: Vec<&str> =
                text.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
            match tokens[..] {
                [one] => all.pairs.push(hash([one, ""])),
                _ => all.pairs.extend(tokens.windows(2).map(|pair| hash([pair[0], pair[1]]))),
            }
            all.words.extend(tokens.iter().map(|token| hash([token, ""])));
            let numbers = tokens.iter().filter(|token| token.bytes().all(|byte| byte.is_ascii_digit()));
            all.figures.extend(numbers.map(|token| hash([token, ""])));
        }
        for hashes in [&mut all.pairs, &mut all.words, &mut all.figures] {
            hashes.sort_unstable();
            hashes.dedup();
        }
        all
    }

    /// The pairs under which texts that are alike meet, nearly always.
    pub(crate) fn sketch(&self) -> &[u64] {
        &self.pairs[..self.pairs.len().min(SKETCH)]
    }

    /// Whether it is long enough not to be said twice by chance.
    pub(crate) fn is_long(&self) -> bool {
        self.pairs.len() >= PART
    }

    /// How alike the two are, in thousandths, if they are. Texts with different figures say different things.
    pub(crate) fn alike(&self, other: &Wording) -> Option<u32> {
        if !self.figures_agree(other) {
            return None;
        }
        let common = common(&self.pairs, &other.pairs).count();
        let (short, long) =
            (self.pairs.len().min(other.pairs.len()), self.pairs.len().max(other.pairs.len()));
        let share = share(2 * common, short + long);
        let within = short >= PART && self::share(common, short) >= WITHIN;
        (share >= ALIKE || within).then_some(share.max(1))
    }

    /// The share of the words of the shorter that the longer has too, in thousandths: how near two terms are that are
    /// put in different ways. None where the shorter has fewer than `least` words.
    pub(crate) fn shared(&self, other: &Wording, least: usize) -> Option<u32> {
        self.weighed(other, least, |_| 1)
    }

    /// The same, where words do not count alike.
    pub(crate) fn weighed(
        &self,
        other: &Wording,
        least: usize,
        weight: impl Fn(u64) -> usize,
    ) -> Option<u32> {
        let (short, long) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        let sum = |words: &mut dyn Iterator<Item = u64>| words.map(&weight).sum::<usize>();
        let shared = sum(&mut common(&short.words, &long.words));
        (short.words.len() >= least).then(|| share(shared, sum(&mut short.words())))
    }

    /// Its words, as numbers, each once.
    pub(crate) fn words(&self) -> impl Iterator<Item = u64> {
        self.words.iter().copied()
    }

    /// How many pairs of neighbouring words the two have in common.
    pub(crate) fn common_pairs(&self, other: &Wording) -> usize {
        common(&self.pairs, &other.pairs).count()
    }

    /// Whether no figure stands against another.
    pub(crate) fn figures_agree(&self, other: &Wording) -> bool {
        let least = self.figures.len().min(other.figures.len());
        common(&self.figures, &other.figures).count() == least
    }
}

/// The text in composed letters, as nearly all news is.
fn composed(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    }
}

/// The items of two ascending lists that are in both.
fn common<'a>(mut a: &'a [u64], mut b: &'a [u64]) -> impl Iterator<Item = u64> + 'a {
    std::iter::from_fn(move || {
        while let (Some((x, after)), Some((y, behind))) = (a.split_first(), b.split_first()) {
            match x.cmp(y) {
                Ordering::Less => a = after,
                Ordering::Greater => b = behind,
                Ordering::Equal => {
                    (a, b) = (after, behind);
                    return Some(*x);
                }
            }
        }
        None
    })
}

fn share(part: usize, whole: usize) -> u32 {
    u32::try_from(part * 1000 / whole.max(1)).unwrap_or(u32::MAX)
}

/// FNV-1a over both words, then mixed, so that the least hashes are spread over all words.
fn hash(words: [&str; 2]) -> u64 {
    let bytes = words.into_iter().flat_map(|word| word.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ (mixed >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same() {
        for (a, b, expected) in [
            ("sẵn sàng đàm phán", "Sẵn sàng đàm phán.", true),
            (
                "chúng tôi sẽ không rời bàn thương lượng trước khi có thỏa thuận",
                "Chúng tôi sẽ không rời bàn thương lượng cho đến trước khi có thỏa thuận",
                true,
            ),
            (
                "từng bước đi của họ sẽ được đáp lại bằng từng bước đi của chúng tôi",
                "ông nhắc lại rằng từng bước đi của họ sẽ được đáp lại bằng từng bước đi của chúng tôi và của các đồng minh trong suốt quá trình thương lượng kéo dài này",
                true,
            ),
            ("ngừng bắn trong 10 ngày kể từ nửa đêm", "ngừng bắn trong 30 ngày kể từ nửa đêm", false),
            ("sẵn sàng đàm phán", "không có gì để đàm phán", false),
            ("ông Holm sẽ tới Oslo", "ông Holm đã rời Bergen", false),
            ("", "sẵn sàng đàm phán", false),
            ("!", "?", false),
        ] {
            let (one, other) = (Wording::of([a]), Wording::of([b]));
            assert_eq!(one.alike(&other).is_some(), expected, "{a} / {b}");
            assert_eq!(one.alike(&other), other.alike(&one), "{a} / {b}");
        }
    }

    #[test]
    fn composed_and_decomposed_text_are_the_same() {
        let text = "sẵn sàng đàm phán";
        assert_eq!(Wording::of([text]), Wording::of([&*text.nfd().collect::<String>()]));
    }
}
