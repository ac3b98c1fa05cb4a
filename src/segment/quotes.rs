//! Pairs of quotation marks.

use super::{Kind, Token};

/// A quotation: its marks and what stands between them, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quote {
    /// The opening mark.
    pub(crate) open: u32,
    /// The closing mark or, where none closes the paragraph, the token after its last.
    pub(crate) close: u32,
}

impl Quote {
    /// The first token inside.
    pub(crate) fn first(self) -> u32 {
        self.open + 1
    }

    /// Whether `token` is one of the marks or stands between them.
    pub(crate) fn covers(self, token: u32) -> bool {
        self.open <= token && token <= self.close
    }
}

/// How many paragraphs on a quotation left open may be closed.
const PARAGRAPHS_OPEN: usize = 3;

/// The outermost quotations of a text, in order. `paragraphs` are the token ranges of its paragraphs.
///
/// A quotation normally closes in its paragraph. One that does not goes on to its closing mark in one of the next
/// paragraphs, each of which may begin with an opening mark of its own; if there is none, it ends with its paragraph.
pub(crate) fn quotes(tokens: &[Token], paragraphs: &[(u32, u32)]) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let mut open: Option<(u32, Kind, usize)> = None;
    for (number, &(first, last)) in paragraphs.iter().enumerate() {
        if let Some((start, kind, since)) = open
            && (number > since + PARAGRAPHS_OPEN || !goes_on(tokens, first, last, kind))
        {
            quotes.push(Quote { open: start, close: paragraphs[since].1 });
            open = None;
        }
        let mut depth = 0_u32;
        for at in first..last {
            let role = role(tokens, at, first, last, open.map(|(_, kind, _)| kind));
            match (role, open) {
                (Role::Open, None) => open = Some((at, tokens[at as usize].kind, number)),
                (Role::Open, Some((_, Kind::QuoteOpen, _))) if at > first => depth += 1,
                (Role::Close, Some(_)) if depth > 0 => depth -= 1,
                (Role::Close, Some((start, ..))) => {
                    quotes.push(Quote { open: start, close: at });
                    open = None;
                }
                _ => {}
            }
        }
    }
    if let Some((start, _, since)) = open {
        quotes.push(Quote { open: start, close: paragraphs[since].1 });
    }
    quotes
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Open,
    Close,
    None,
}

/// Whether an open quotation goes on in this paragraph: its first mark closes, or it only begins with an opening one.
fn goes_on(tokens: &[Token], first: u32, last: u32, open: Kind) -> bool {
    if open == Kind::QuoteStraight
        && first < last
        && is_straight(tokens, first)
        && !closes(tokens, first, first, last)
    {
        // Straight marks do not reopen: it begins a quotation of its own.
        return false;
    }
    let reopened = first < last && role(tokens, first, first, last, None) == Role::Open;
    let from = first + u32::from(reopened);
    let mark = (from..last)
        .map(|at| match role(tokens, at, first, last, Some(open)) {
            // A straight mark with a word right behind it and none before opens the next quotation.
            Role::Close if is_straight(tokens, at) && !closes(tokens, at, first, last) => Role::Open,
            role => role,
        })
        .find(|r| *r != Role::None);
    mark == Some(Role::Close) || reopened && mark.is_none()
}

fn is_straight(tokens: &[Token], at: u32) -> bool {
    tokens[at as usize].kind == Kind::QuoteStraight
}

/// Whether a straight mark stands where one that closes does: behind a word, or before anything but a word.
fn closes(tokens: &[Token], at: u32, first: u32, last: u32) -> bool {
    let after = at + 1 < last && tokens[at as usize + 1].glued && tokens[at as usize + 1].is_word();
    at > first && tokens[at as usize].glued || !after
}

/// What the mark at `at` does, given the mark that is open.
fn role(tokens: &[Token], at: u32, first: u32, last: u32, open: Option<Kind>) -> Role {
    let token = tokens[at as usize];
    let glued_after = at + 1 < last && tokens[at as usize + 1].glued;
    let glued_before = at > first && token.glued;
    match token.kind {
        Kind::QuoteOpen => Role::Open,
        // Some papers close with the mark that others open with, or the other way round.
        Kind::QuoteClose if open.is_none() && glued_after && !glued_before => Role::Open,
        Kind::QuoteClose => Role::Close,
        Kind::QuoteStraight => match open {
            Some(Kind::QuoteStraight | Kind::QuoteOpen) if !glued_after || glued_before => Role::Close,
            Some(Kind::QuoteStraight) => Role::Close,
            Some(_) => Role::None,
            None => Role::Open,
        },
        Kind::SingleOpen if open.is_none() && glued_after => Role::Open,
        Kind::SingleClose if open.is_none() && glued_after && !glued_before => Role::Open,
        Kind::SingleClose if matches!(open, Some(Kind::SingleOpen | Kind::SingleClose)) && glued_before => {
            Role::Close
        }
        _ => Role::None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokenize;
    use super::*;

    /// The quotations of paragraphs that are separated by line breaks.
    fn found(text: &str) -> Vec<String> {
        let (mut tokens, mut paragraphs, mut at) = (Vec::new(), Vec::new(), 0);
        for line in text.split('\n') {
            let first = tokens.len() as u32;
            tokenize(text, at, at + line.len(), &mut tokens);
            paragraphs.push((first, tokens.len() as u32));
            at += line.len() + 1;
        }
        let inside = |q: Quote| {
            let words = &tokens[q.first() as usize..q.close as usize];
            words.iter().map(|t| t.text(text)).collect::<Vec<_>>().join(" ")
        };
        quotes(&tokens, &paragraphs).into_iter().map(inside).collect()
    }

    #[test]
    fn pairs_of_every_kind() {
        for (text, expected) in [
            ("“một” và “hai”", vec!["một", "hai"]),
            ("\"một\" và \"hai\"", vec!["một", "hai"]),
            ("« một » và 'hai'", vec!["một", "hai"]),
            ("“ngoài “trong” ngoài” hết", vec!["ngoài “ trong ” ngoài"]),
            ("“mở đầu\nkết thúc”, ông nói", vec!["mở đầu kết thúc"]),
            ("“mở đầu\n“giữa\n“kết thúc”", vec!["mở đầu “ giữa “ kết thúc"]),
            ("“không đóng\nkhông có\n“một” xong", vec!["không đóng", "một"]),
            ("\"mở đầu\nkết thúc \", ông nói", vec!["mở đầu kết thúc"]),
            ("\"không đóng\n\"một\" và \"hai\"", vec!["không đóng", "một", "hai"]),
            ("không có gì", vec![]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn odd_marks_do_no_harm() {
        for text in ["\"", "”", "“", "“\n“\n“\n“\n“", "''''", "» «", "\"a\nb\"\n\""] {
            found(text);
        }
    }
}
