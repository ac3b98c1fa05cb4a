//! Words, numbers and punctuation marks, with their place and shape.

use super::letters::{
    APOSTROPHE, CAPITAL, Class, DIGIT, FOLDS, FOLDS_WIDE, LETTER, LOWER, Letters, MARK, SPACE,
};
use crate::text::is_alphabetic;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Word,
    Number,
    Comma,
    Stop,
    Ellipsis,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    /// Hyphen or dash of any length.
    Dash,
    Slash,
    Open,
    Close,
    /// A mark that only opens a quotation: “ « „.
    QuoteOpen,
    /// A mark that only closes one: ” ».
    QuoteClose,
    /// A mark that does either: ".
    QuoteStraight,
    /// ‘
    SingleOpen,
    /// ’ or ' outside words.
    SingleClose,
    Other,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    Lower,
    /// The first letter is a capital.
    Capital,
    /// Two letters or more, all capitals.
    Upper,
}

/// Which letters of a word folding changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Folds {
    No,
    /// Those from A to Z only.
    Ascii,
    Wide,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    /// No white space stands between this token and the one before.
    pub(crate) glued: bool,
    /// What folding changes of a word.
    pub(crate) folds: Folds,
    /// Its number as a word of a lexicon, which gives it: see [`crate::lexicon::Words`].
    pub(crate) word: u32,
}

impl Token {
    /// The number of what is no word of the lexicon.
    pub(crate) const NO_WORD: u32 = u32::MAX;

    pub(crate) fn is_word(self) -> bool {
        self.kind == Kind::Word
    }

    pub(crate) fn is_capitalised(self) -> bool {
        self.shape != Shape::Lower
    }

    pub(crate) fn text(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}

/// Appends the tokens of `text[start..end]`. Offsets are those of `text`, which must be shorter than 4 GiB.
pub(crate) fn tokenize(text: &str, start: usize, end: usize, tokens: &mut Vec<Token>) {
    let letters = Letters::get();
    let bytes = &text.as_bytes()[..end];
    let mut glued = false;
    let mut at = start;
    while at < end {
        if bytes[at] == b' ' {
            glued = false;
            at += 1;
            continue;
        }
        let (class, len) = letters.at(bytes, at);
        if class.is(SPACE) {
            glued = false;
            at += len;
            continue;
        }
        let (len, kind, shape, folds) = if class.is(LETTER | MARK) {
            let (end, seen) = word(letters, bytes, at + len, class);
            let shape = if seen.is(CAPITAL) { shape(&text[at..end], class, seen) } else { Shape::Lower };
            (end - at, Kind::Word, shape, folds(seen))
        } else {
            let (len, kind) = sign(&text[at..end]);
            (len, kind, Shape::Lower, Folds::No)
        };
        let start = at as u32;
        at += len;
        tokens.push(Token { start, end: at as u32, kind, shape, glued, folds, word: Token::NO_WORD });
        glued = true;
    }
}

/// The length and kind of the number or mark that the text begins with.
fn sign(text: &str) -> (usize, Kind) {
    let Some(c) = text.chars().next() else { return (1, Kind::Other) };
    let len = c.len_utf8();
    if c.is_ascii_digit() {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        return (digits, Kind::Number);
    }
    if text.starts_with("...") {
        return (3, Kind::Ellipsis);
    }
    match doubled(c).filter(|_| text[len..].starts_with(c)) {
        Some(kind) => (2 * len, kind),
        None => (len, punctuation(c)),
    }
}

/// Reads on behind a letter of class `seen`, over letters, digits and apostrophes between letters: `Lavrov`, `G7`,
/// `O'Brien`. Where they end, and the classes of all.
fn word(letters: &Letters, text: &[u8], mut at: usize, mut seen: Class) -> (usize, Class) {
    loop {
        // Most letters are plain ones.
        let plain = plain_letters(&text[at..]);
        if plain > 0 {
            seen = seen.and(Class::PLAIN);
            at += plain;
        }
        // What ends most words.
        if text.get(at).is_none_or(|byte| *byte == b' ') {
            break;
        }
        let (class, len) = letters.at(text, at);
        if !class.is(LETTER | DIGIT | MARK) {
            let behind = at + len;
            let joins = class.is(APOSTROPHE) && behind < text.len();
            if !joins || !letters.at(text, behind).0.is(LETTER) {
                break;
            }
        }
        seen = seen.and(class);
        at += len;
    }
    (at, seen)
}

/// How many letters from a to z the text begins with, up to eight, which are looked at at once.
fn plain_letters(text: &[u8]) -> usize {
    let Some(eight) = text.first_chunk() else {
        return text.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    };
    const ONES: u64 = u64::MAX / 0xff;
    let bytes = u64::from_le_bytes(*eight);
    // The highest bit of each byte tells of its other bits whether they are no less than `a`, and more than `z`.
    let low = bytes & (0x7f * ONES);
    let (from_a, behind_z) = (low + (0x80 - 0x61) * ONES, low + (0x7f - 0x7a) * ONES);
    let others = !(from_a & !behind_z & !bytes) & (0x80 * ONES);
    others.trailing_zeros() as usize / 8
}

/// How a word with capitals is written that begins with a character of class `first`.
fn shape(word: &str, first: Class, seen: Class) -> Shape {
    if first.is(LOWER) {
        return Shape::Lower;
    }
    if first.is(CAPITAL) && seen.is(LOWER) {
        return Shape::Capital;
    }
    // Capitals only, or a mark before the first letter: both are rare.
    let mut own = word.chars().filter(|c| is_alphabetic(*c));
    match (own.next().is_some_and(char::is_uppercase), own.next().is_some() && !seen.is(LOWER)) {
        (false, _) => Shape::Lower,
        (true, true) => Shape::Upper,
        (true, false) => Shape::Capital,
    }
}

fn folds(seen: Class) -> Folds {
    match () {
        () if seen.is(FOLDS_WIDE) => Folds::Wide,
        () if seen.is(FOLDS) => Folds::Ascii,
        () => Folds::No,
    }
}

/// What two single marks in a row stand for.
fn doubled(c: char) -> Option<Kind> {
    match c {
        '\'' => Some(Kind::QuoteStraight),
        '‘' => Some(Kind::QuoteOpen),
        '’' => Some(Kind::QuoteClose),
        _ => None,
    }
}

fn punctuation(c: char) -> Kind {
    match c {
        ',' => Kind::Comma,
        '.' => Kind::Stop,
        '…' => Kind::Ellipsis,
        '?' => Kind::Question,
        '!' => Kind::Exclamation,
        ':' => Kind::Colon,
        ';' => Kind::Semicolon,
        '-' | '–' | '—' | '−' | '‐' | '‑' | '―' => Kind::Dash,
        '/' => Kind::Slash,
        '(' | '[' | '{' => Kind::Open,
        ')' | ']' | '}' => Kind::Close,
        '“' | '«' | '„' | '‟' | '‹' | '❝' | '「' | '『' | '《' => Kind::QuoteOpen,
        '”' | '»' | '›' | '❞' | '」' | '』' | '》' => Kind::QuoteClose,
        '"' | '＂' => Kind::QuoteStraight,
        '‘' => Kind::SingleOpen,
        '’' | '\'' => Kind::SingleClose,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(&str, Kind)> {
        let mut tokens = Vec::new();
        tokenize(text, 0, text.len(), &mut tokens);
        tokens.into_iter().map(|t| (t.text(text), t.kind)).collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        use Kind::*;
        assert_eq!(
            kinds("Ông O'Brien, G7: 14/3…"),
            [
                ("Ông", Word),
                ("O'Brien", Word),
                (",", Comma),
                ("G7", Word),
                (":", Colon),
                ("14", Number),
                ("/", Slash),
                ("3", Number),
                ("…", Ellipsis)
            ]
        );
    }

    #[test]
    fn plain_letters_are_counted_eight_at_once() {
        for byte in 0..=255_u8 {
            for at in 0..8 {
                let mut text = *b"azbymnqk";
                text[at] = byte;
                let expected = text.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
                assert_eq!(plain_letters(&text), expected, "{byte} at {at}");
            }
        }
    }

    #[test]
    fn shapes() {
        for (text, shape) in [
            ("nga", Shape::Lower),
            ("Nga", Shape::Capital),
            ("NATO", Shape::Upper),
            ("Ý", Shape::Capital),
            ("iPhone", Shape::Lower),
        ] {
            let mut tokens = Vec::new();
            tokenize(text, 0, text.len(), &mut tokens);
            assert_eq!(tokens[0].shape, shape, "{text}");
        }
    }
}
