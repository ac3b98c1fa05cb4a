//! Words, numbers and punctuation marks, with their place and shape.

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
}

impl Token {
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
    let mut at = start;
    let mut glued = false;
    while at < end {
        let c = text[at..].chars().next().expect("a character before the end");
        if c.is_whitespace() {
            at += c.len_utf8();
            glued = false;
            continue;
        }
        let (kind, shape, stop) = scan(text, at, end, c);
        tokens.push(Token { start: at as u32, end: stop as u32, kind, shape, glued });
        glued = true;
        at = stop;
    }
}

/// The kind, shape and end of the token that begins with `c` at `at`.
fn scan(text: &str, at: usize, end: usize, c: char) -> (Kind, Shape, usize) {
    if c.is_ascii_digit() {
        let digits = text.as_bytes()[at..end].iter().take_while(|b| b.is_ascii_digit()).count();
        return (Kind::Number, Shape::Lower, at + digits);
    }
    if c.is_alphabetic() || is_mark(c) {
        let (shape, stop) = word(text, at, end);
        return (Kind::Word, shape, stop);
    }
    let stop = at + c.len_utf8();
    if c == '.' && text[stop..end].starts_with("..") {
        return (Kind::Ellipsis, Shape::Lower, stop + 2);
    }
    if let Some(kind) = doubled(c).filter(|_| text[stop..end].starts_with(c)) {
        return (kind, Shape::Lower, stop + c.len_utf8());
    }
    (punctuation(c), Shape::Lower, stop)
}

/// Letters, then letters, digits and apostrophes between letters: `Lavrov`, `G7`, `O'Brien`.
fn word(text: &str, at: usize, end: usize) -> (Shape, usize) {
    let (mut letters, mut capitals, mut first) = (0_u32, 0_u32, false);
    let mut stop = at;
    let mut chars = text[at..end].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        if c.is_alphabetic() {
            let capital = c.is_uppercase();
            first |= letters == 0 && capital;
            letters += 1;
            capitals += u32::from(capital);
        } else if matches!(c, '\'' | '’') {
            if !chars.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
                break;
            }
        } else if !c.is_ascii_digit() && !is_mark(c) {
            break;
        }
        stop = at + i + c.len_utf8();
    }
    let shape = match first {
        true if letters > 1 && letters == capitals => Shape::Upper,
        true => Shape::Capital,
        false => Shape::Lower,
    };
    (shape, stop)
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

fn is_mark(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c)
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
