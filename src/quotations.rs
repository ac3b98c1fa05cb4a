//! Quotations in text: what stands between quotation marks, of every kind and layout.
//!
//! The finder is complete on its own and knows no language: it looks at marks, the spaces around them, and paragraphs.
//!
//! ```
//! use pourparler::quotations;
//!
//! let text = "“Họ nói ‘không’, nhưng chúng tôi vẫn chờ”, bà nói.";
//! let found = quotations::find(text);
//! assert_eq!(found[0].content.get(text), Some("Họ nói ‘không’, nhưng chúng tôi vẫn chờ"));
//! assert_eq!((found[1].content.get(text), found[1].depth), (Some("không"), 1));
//! ```
//!
//! # What it finds
//!
//! - Pairs of `“ ”`, `" "`, `‘ ’`, `' '`, `« »`, `‹ ›`, `„ “`, `「 」`, doubled single marks (`'' ''`), and marks
//!   that a writer mixed up: `”…”`, `»…«`, `“…"`.
//! - Quotations inside quotations, as deep as they go: see [`Quotation::depth`].
//! - Quotations over several paragraphs. Each may begin with an opening mark of its own, or the quotation goes on to a
//!   closing mark that nothing opens before it. Each line that is not blank is a paragraph.
//! - Quotations that nothing closes: they end with their paragraph. See [`Quotation::closed`].
//!
//! An apostrophe (`O'Brien`, `'90`) and the sign for inches (`15"`) open nothing. Whether the words between the marks
//! were spoken, or are a title or an ironical expression, is not asked here; [`Extractor`](crate::Extractor) tells
//! who said them. Time is linear in the length of the text.

use serde::Serialize;

use crate::model::Span;
use crate::segment::{Quote, Token, quotes, tokenize};
use crate::text::Canon;

/// A quotation.
///
/// ```
/// use pourparler::quotations::{self, Style};
///
/// let text = "Bà mở đầu: «Một.\n«Hai.»";
/// let quotation = &quotations::find(text)[0];
/// assert_eq!(quotation.span.get(text), Some("«Một.\n«Hai.»"));
/// assert_eq!(quotation.style, Style::Guillemets);
/// assert_eq!(quotation.paragraphs, 2);
/// assert!(quotation.closed);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Quotation {
    /// The quotation with its marks.
    pub span: Span,
    /// What stands between the marks, without the white space at its ends. The marks that open its further paragraphs
    /// are part of it.
    pub content: Span,
    /// The style of the opening mark.
    pub style: Style,
    /// In how many other quotations it stands.
    pub depth: u32,
    /// Over how many paragraphs it runs: 1 or more.
    pub paragraphs: u32,
    /// Whether a mark closes it. One that nothing closes ends with its last paragraph.
    pub closed: bool,
}

/// A style of quotation marks.
///
/// ```
/// use pourparler::quotations::{self, Style};
///
/// let style = |text| quotations::find(text)[0].style;
/// assert_eq!(style("„Ja“, sagte sie."), Style::Curly);
/// assert_eq!(style("\"Có\", bà nói."), Style::Straight);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Style {
    /// `“ ”`, `„ “`, `‘‘ ’’`
    Curly,
    /// `" "`, `'' ''`
    Straight,
    /// `‘ ’`, `' '`
    Single,
    /// `« »`, `‹ ›`
    Guillemets,
    /// `「 」`, `『 』`, `《 》`
    Corner,
}

impl Style {
    /// The style of the opening mark `mark`.
    fn of(mark: &str) -> Style {
        match mark {
            "«" | "»" | "‹" | "›" => Style::Guillemets,
            "「" | "」" | "『" | "』" | "《" | "》" => Style::Corner,
            "\"" | "＂" | "''" => Style::Straight,
            "'" | "‘" | "’" => Style::Single,
            _ => Style::Curly,
        }
    }
}

/// Offsets within a text are kept in 32 bits: what lies beyond is not read.
const MAX_BYTES: usize = 1 << 31;

/// The quotations of `text`, in the order of their opening marks: one that holds others comes before them, and two
/// either lie apart or one lies within the other. Only the first 2 GiB are read.
///
/// ```
/// use pourparler::quotations;
///
/// let text = "\"Có\", ông O'Brien nói.";
/// let contents: Vec<_> = quotations::find(text).iter().map(|q| &text[q.content.start()..q.content.end()]).collect();
/// assert_eq!(contents, ["Có"]);
/// ```
pub fn find(text: &str) -> Vec<Quotation> {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let canon = Canon::new(text);
    let (mut tokens, mut paragraphs, mut start) = (Vec::new(), Vec::new(), 0);
    for line in canon.as_str().split_inclusive('\n') {
        let (first, end) = (tokens.len(), start + line.len());
        tokenize(canon.as_str(), start, end, &mut tokens);
        if tokens.len() > first {
            paragraphs.push((first as u32, tokens.len() as u32));
        }
        start = end;
    }
    let page = Page { text, canon: &canon, tokens: &tokens, paragraphs: &paragraphs };
    quotes(&tokens, &paragraphs).into_iter().filter_map(|quote| page.quotation(quote)).collect()
}

struct Page<'a> {
    text: &'a str,
    canon: &'a Canon<'a>,
    tokens: &'a [Token],
    paragraphs: &'a [(u32, u32)],
}

impl Page<'_> {
    fn quotation(&self, quote: Quote) -> Option<Quotation> {
        let token = |at: u32| self.tokens.get(at as usize).copied();
        let open = token(quote.open)?;
        let last = quote.close.checked_sub(u32::from(!quote.closed))?;
        let content = match (token(quote.first()), token(quote.close.checked_sub(1)?)) {
            (Some(first), Some(last)) if quote.first() < quote.close => (first.start, last.end),
            _ => (open.end, open.end),
        };
        let number = |at: u32| self.paragraphs.partition_point(|p| p.1 <= at);
        Some(Quotation {
            span: self.span(open.start, token(last)?.end)?,
            content: self.span(content.0, content.1)?,
            style: Style::of(open.text(self.canon.as_str())),
            depth: quote.depth,
            paragraphs: (number(last) - number(quote.open)) as u32 + 1,
            closed: quote.closed,
        })
    }

    /// The bytes of the canonical text in the text as it was given.
    fn span(&self, start: u32, end: u32) -> Option<Span> {
        Span::of(self.text, self.canon.original(start as usize)..self.canon.original(end as usize))
    }
}
