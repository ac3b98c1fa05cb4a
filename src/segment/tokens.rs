//! Words, numbers and punctuation marks, with their place and shape.

use std::str::Chars;

use super::letters::{CAPITAL, Class, FOLDS, LETTER, Letters, MARK, SPACE};

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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    /// No white space stands between this token and the one before.
    pub(crate) glued: bool,
    /// It is a word with letters that folding changes.
    pub(crate) folds: bool,
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
    let mut rest = text[start..end].chars();
    let mut glued = false;
    loop {
        let here = rest.clone();
        let Some(c) = rest.next() else { return };
        let class = letters.class(c);
        if class.is(SPACE) {
            glued = false;
            continue;
        }
        let (kind, shape, folds) = if class.is(LETTER | MARK) {
            rest = here.clone();
            let (shape, folds) = letters_from(letters, &mut rest);
            (Kind::Word, shape, folds)
        } else {
            (sign(c, &mut rest), Shape::Lower, false)
        };
        let place = |rest: &Chars<'_>| (end - rest.as_str().len()) as u32;
        let (start, end) = (place(&here), place(&rest));
        tokens.push(Token { start, end, kind, shape, glued, folds, word: Token::NO_WORD });
        glued = true;
    }
}

/// The kind of the number or mark that begins with `c`, read to its end.
fn sign(c: char, rest: &mut Chars<'_>) -> Kind {
    if c.is_ascii_digit() {
        while rest.clone().next().is_some_and(|c| c.is_ascii_digit()) {
            rest.next();
        }
        return Kind::Number;
    }
    if c == '.' && rest.as_str().starts_with("..") {
        rest.nth(1);
        return Kind::Ellipsis;
    }
    if let Some(kind) = doubled(c).filter(|_| rest.as_str().starts_with(c)) {
        rest.next();
        return kind;
    }
    punctuation(c)
}

/// Reads letters, then letters, digits and apostrophes between letters: `Lavrov`, `G7`, `O'Brien`. The shape of the
/// word, and whether folding changes it.
fn letters_from(letters: &Letters, rest: &mut Chars<'_>) -> (Shape, bool) {
    let (begin, mut ahead) = (rest.clone(), rest.clone());
    let (mut seen, mut count, mut capitals) = (Class::default(), 0_u32, 0_u32);
    while let Some(c) = ahead.next() {
        let class = letters.class(c);
        if class.is(LETTER) {
            seen = seen.and(class);
            count += 1;
            capitals += u32::from(class.is(CAPITAL));
        } else if matches!(c, '\'' | '’') {
            if !ahead.clone().next().is_some_and(|next| letters.class(next).is(LETTER)) {
                break;
            }
        } else if !c.is_ascii_digit() && !class.is(MARK) {
            break;
        }
        *rest = ahead.clone();
    }
    let first = || begin.map(|c| letters.class(c)).find(|class| class.is(LETTER));
    let shape = match capitals {
        0 => Shape::Lower,
        _ if !first().is_some_and(|first| first.is(CAPITAL)) => Shape::Lower,
        _ if count > 1 && count == capitals => Shape::Upper,
        _ => Shape::Capital,
    };
    (shape, seen.is(FOLDS))
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
