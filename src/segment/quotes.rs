//! Pairs of quotation marks.

use super::{Kind, Token};

/// A quotation: its marks and what stands between them, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quote {
    /// The opening mark.
    pub(crate) open: u32,
    /// The closing mark or, where none closes it, the token after its last paragraph.
    pub(crate) close: u32,
    /// Whether a mark closes it.
    pub(crate) closed: bool,
    /// In how many others it stands.
    pub(crate) depth: u32,
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

/// In how many paragraphs the mark is looked for that closes a quotation left open.
const AHEAD: usize = 3;

/// An article has so many quotations, as a rule.
const USUAL: usize = 16;

/// The quotations of a text in the order of their opening marks. `paragraphs` are the token ranges of its paragraphs.
///
/// A quotation normally closes in its paragraph. An outermost one that does not goes on while paragraphs begin with an
/// opening mark of their own, or to its closing mark if that is the next mark. Else it ends with its last paragraph.
pub(crate) fn quotes(tokens: &[Token], paragraphs: &[(u32, u32)]) -> Vec<Quote> {
    let mut pairing = Pairing { tokens, found: Vec::with_capacity(USUAL), open: Vec::new() };
    for (number, &(first, last)) in paragraphs.iter().enumerate() {
        let again = pairing.enter(paragraphs, number);
        for at in first + u32::from(again)..last {
            if is_mark(tokens[at as usize].kind) {
                pairing.read(Mark::new(tokens, at, first, last), number);
            }
        }
        pairing.leave();
    }
    pairing.end(paragraphs);
    let mut quotes = Vec::with_capacity(pairing.found.len());
    quotes.extend(pairing.found.into_iter().flatten());
    nest(quotes)
}

/// Gives each quotation its depth.
fn nest(mut quotes: Vec<Quote>) -> Vec<Quote> {
    let mut around: Vec<u32> = Vec::new();
    for quote in &mut quotes {
        while around.last().is_some_and(|close| *close <= quote.open) {
            around.pop();
        }
        quote.depth = around.len() as u32;
        around.push(quote.close);
    }
    quotes
}

/// An opening mark that waits for its closing one.
#[derive(Clone, Copy)]
struct Open {
    at: u32,
    kind: Kind,
    /// The last paragraph that begins with its mark.
    paragraph: usize,
    /// Its place among the quotations found.
    place: usize,
}

impl Open {
    fn is_single(&self) -> bool {
        matches!(self.kind, Kind::SingleOpen | Kind::SingleClose)
    }
}

struct Pairing<'a> {
    tokens: &'a [Token],
    /// A place for each opening mark, filled when it closes.
    found: Vec<Option<Quote>>,
    /// The open marks, outermost first. No two single ones stand side by side.
    open: Vec<Open>,
}

impl Pairing<'_> {
    /// Ends what is open if it does not go on in paragraph `number`; whether it goes on with a mark of its own.
    fn enter(&mut self, paragraphs: &[(u32, u32)], number: usize) -> bool {
        let Some(open) = self.open.first_mut() else { return false };
        let tokens = self.tokens;
        let (first, last) = paragraphs[number];
        // Straight marks do not open again: where one stands first, another quotation begins.
        if first < last && open.kind != Kind::QuoteStraight {
            let mark = Mark::new(tokens, first, first, last);
            if mark.kind == open.kind && mark.starts {
                open.paragraph = number;
                return true;
            }
        }
        let double = |at: &u32| is_double(tokens[*at as usize].kind);
        let marks = |&(first, last): &(u32, u32)| {
            (first..last).filter(double).map(move |at| Mark::new(tokens, at, first, last))
        };
        let next = paragraphs[number..].iter().take(AHEAD).flat_map(marks).next();
        if !next.is_some_and(|m| m.role(Some(open.kind)) == Role::Close && !m.starts) {
            self.end(paragraphs);
        }
        false
    }

    fn read(&mut self, mark: Mark, number: usize) {
        let opening = Open { at: mark.at, kind: mark.kind, paragraph: number, place: self.found.len() };
        if mark.is_double() {
            let around = self.open.iter().rposition(|open| !open.is_single());
            match (mark.role(around.map(|i| self.open[i].kind)), around) {
                (Role::Open, _) => self.push(opening),
                (Role::Close, Some(i)) => self.close(i, mark.at),
                _ => {}
            }
        } else if let Some(i) = self.open.len().checked_sub(1).filter(|i| self.open[*i].is_single()) {
            if mark.kind == Kind::SingleClose && mark.glued_before {
                self.close(i, mark.at);
            } else if opening.is_single() && mark.starts {
                // The one before was an apostrophe.
                self.open.pop();
                self.push(opening);
            }
        } else if opening.is_single() && mark.starts {
            self.push(opening);
        }
    }

    fn push(&mut self, open: Open) {
        self.open.push(open);
        self.found.push(None);
    }

    /// Closes the quotation at `i`; what is open inside it is none.
    fn close(&mut self, i: usize, close: u32) {
        let open = self.open[i];
        self.found[open.place] = Some(Quote { open: open.at, close, closed: true, depth: 0 });
        self.open.truncate(i);
    }

    /// At the end of a paragraph: only the outermost quotation may go on, and none in single marks.
    fn leave(&mut self) {
        let outermost = self.open.iter().copied().find(|open| !open.is_single());
        self.open.clear();
        self.open.extend(outermost);
    }

    /// Ends what is open with its last paragraph.
    fn end(&mut self, paragraphs: &[(u32, u32)]) {
        if let Some(open) = self.open.first() {
            let close = paragraphs[open.paragraph].1;
            self.found[open.place] = Some(Quote { open: open.at, close, closed: false, depth: 0 });
        }
        self.open.clear();
    }
}

fn is_double(kind: Kind) -> bool {
    matches!(kind, Kind::QuoteOpen | Kind::QuoteClose | Kind::QuoteStraight)
}

fn is_mark(kind: Kind) -> bool {
    is_double(kind) || matches!(kind, Kind::SingleOpen | Kind::SingleClose)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Open,
    Close,
    None,
}

/// A token and how it stands.
#[derive(Clone, Copy)]
struct Mark {
    at: u32,
    kind: Kind,
    glued_before: bool,
    /// Right before a word and not behind one, as where something begins.
    starts: bool,
    /// Before a stop, or right behind a word or a stop and not before a word, as where something ends.
    ends: bool,
}

impl Mark {
    fn new(tokens: &[Token], at: u32, first: u32, last: u32) -> Self {
        let token = tokens[at as usize];
        let glued_before = at > first && token.glued;
        let opener =
            |kind| matches!(kind, Kind::Colon | Kind::Open | Kind::Dash | Kind::Slash | Kind::QuoteOpen);
        let behind = glued_before && !opener(tokens[at as usize - 1].kind);
        let stop = |kind| {
            matches!(
                kind,
                Kind::Comma | Kind::Stop | Kind::Close | Kind::Colon | Kind::Semicolon | Kind::Dash
            )
        };
        let next = tokens[..last as usize].get(at as usize + 1);
        let before = next.is_some_and(|next| next.glued && !stop(next.kind));
        let ends =
            behind && !before || next.is_some_and(|next| matches!(next.kind, Kind::Comma | Kind::Stop));
        Mark { at, kind: token.kind, glued_before, starts: before && !behind, ends }
    }

    fn is_double(&self) -> bool {
        is_double(self.kind)
    }

    /// What a double mark does, given the mark that is open around it.
    fn role(&self, around: Option<Kind>) -> Role {
        match (self.kind, around) {
            // Some papers close with the mark that others open with, or the other way round.
            (Kind::QuoteOpen, Some(_)) if self.ends => Role::Close,
            (Kind::QuoteOpen, _) => Role::Open,
            (Kind::QuoteClose, Some(_)) => Role::Close,
            (Kind::QuoteClose, None) if self.starts => Role::Open,
            (Kind::QuoteStraight, Some(Kind::QuoteStraight)) => Role::Close,
            (Kind::QuoteStraight, Some(_)) if self.starts => Role::Open,
            (Kind::QuoteStraight, Some(_)) => Role::Close,
            (Kind::QuoteStraight, None) if !self.ends => Role::Open,
            _ => Role::None,
        }
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
            let words = words.iter().map(|t| t.text(text)).collect::<Vec<_>>().join(" ");
            format!("{}{words}", "> ".repeat(q.depth as usize))
        };
        quotes(&tokens, &paragraphs).into_iter().map(inside).collect()
    }

    #[test]
    fn pairs_of_every_kind() {
        for (text, expected) in [
            ("“một” và “hai”", vec!["một", "hai"]),
            ("\"một\" và \"hai\"", vec!["một", "hai"]),
            ("« một » và 'hai'", vec!["một", "hai"]),
            ("„một“ và »hai«, rồi ”ba”", vec!["một", "hai", "ba"]),
            ("''một'' và ‘‘hai’’", vec!["một", "hai"]),
            ("nói: \" một \" , rồi nói:\"hai\"", vec!["một", "hai"]),
            ("“ngoài “trong” ngoài” hết", vec!["ngoài “ trong ” ngoài", "> trong"]),
            ("“ngoài \"trong\" ngoài” hết", vec!["ngoài \" trong \" ngoài", "> trong"]),
            ("\"ngoài 'trong' ngoài\" hết", vec!["ngoài ' trong ' ngoài", "> trong"]),
            (
                "“ngoài ‘trong “sâu” trong’”",
                vec!["ngoài ‘ trong “ sâu ” trong ’", "> trong “ sâu ” trong", "> > sâu"],
            ),
            ("People 's Daily viết “một”", vec!["một"]),
            ("\"một \"- ông nói. \"hai \". ba \". Ông nói: \"bốn\"", vec!["một", "hai", "bốn"]),
            ("dài 15\", theo \"một\"", vec!["một"]),
            ("“mở đầu\nkết thúc”, ông nói", vec!["mở đầu kết thúc"]),
            ("“mở đầu\n“giữa\n“kết thúc”", vec!["mở đầu “ giữa “ kết thúc"]),
            ("“không đóng\nkhông có\n“một” xong", vec!["không đóng", "một"]),
            ("“mở đầu\ngiữa\nkết thúc”, ông nói", vec!["mở đầu giữa kết thúc"]),
            (
                "“mở đầu\n“giữa “trong” giữa\n“ba\n“bốn\n“năm” hết",
                vec!["mở đầu “ giữa “ trong ” giữa “ ba “ bốn “ năm", "> trong"],
            ),
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
