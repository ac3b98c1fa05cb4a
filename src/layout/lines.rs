//! The page as a list of lines, each with the vocabulary found in it.

use std::ops::Range;

use memchr::memchr3;
use smallvec::SmallVec;

use super::BlockKind;
use super::look::Look;
use super::sentence::{first_char, is_terminated};
use super::shape::is_item;
use super::terms::{Hit, Role, Terms};
use crate::segment::Token;

/// Some lines, by number.
pub(super) type Numbers = SmallVec<[usize; 32]>;

/// A line that is not blank.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hits: Range<usize>,
    pub(crate) words: usize,
    pub(crate) look: Look,
    /// What it has been found to be, once a pass is sure.
    pub(crate) kind: Option<BlockKind>,
}

/// The page in the hands of the passes.
#[derive(Debug)]
pub(super) struct Page<'t> {
    pub(crate) text: &'t str,
    pub(crate) hits: Vec<Hit>,
    pub(crate) lines: Vec<Line>,
}

impl<'t> Page<'t> {
    pub(crate) fn read(text: &'t str, tokens: &[Token], terms: &Terms) -> Self {
        let hits = terms.find(text, tokens);
        let (mut next, mut rest) = (0, tokens);
        let line = |Range { start, end }: Range<usize>| {
            next += hits[next..].iter().take_while(|hit| hit.start < start).count();
            let count = hits[next..].iter().take_while(|hit| hit.start < end).count();
            rest = &rest[rest.partition_point(|token| (token.start as usize) < start)..];
            let own = rest.iter().take_while(|token| (token.start as usize) < end);
            let words = count_words(text, own);
            Line { start, end, hits: next..next + count, words, look: Look::Heading, kind: None }
        };
        let lines = unwrap(text, split(text)).map(line).collect();
        Self { text, hits, lines }
    }

    /// The text of a line.
    pub(crate) fn str(&self, line: &Line) -> &'t str {
        &self.text[line.start..line.end]
    }

    /// The vocabulary of a line. Terms that run over its end are left out.
    pub(crate) fn hits(&self, line: &Line) -> impl Iterator<Item = &Hit> + Clone {
        let end = line.end;
        self.hits[line.hits.clone()].iter().filter(move |hit| hit.end <= end)
    }

    /// Whether the line holds a term in this role, anywhere.
    pub(crate) fn has(&self, line: &Line, role: Role) -> bool {
        self.hits(line).any(|hit| hit.roles.has(role))
    }

    /// The lines that no pass has decided about, by number.
    pub(crate) fn open(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.lines.len()).filter(|&i| self.lines[i].kind.is_none())
    }
}

/// The number of words between blanks that are more than signs.
fn count_words<'p>(text: &str, tokens: impl Iterator<Item = &'p Token>) -> usize {
    let mut within = false;
    let mut count = 0;
    for token in tokens {
        let first = text.as_bytes()[token.start as usize];
        let sign = !first.is_ascii_alphanumeric() && first < 0xc3;
        within &= token.glued;
        count += usize::from(!within && !sign);
        within |= !sign;
    }
    count
}

/// No one breaks lines by hand wider than this (in bytes).
const WIDTH: usize = 300;

/// White space, and signs that leave no trace on the screen.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The stretch without blanks at its ends.
pub(super) fn trim(text: &str, Range { start, end }: Range<usize>) -> Range<usize> {
    let part = &text[start..end];
    let tail = part.trim_end_matches(is_blank);
    let head = tail.trim_start_matches(is_blank);
    start + tail.len() - head.len()..start + tail.len()
}

/// Words, and signs that stand alone, with where they begin.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '|' | ',');
    let mut at = 0;
    text.split_inclusive(is_gap).filter_map(move |piece| {
        let start = at;
        at += piece.len();
        let word = piece.trim_end_matches(is_gap);
        (!word.is_empty()).then_some((start, word))
    })
}

/// Most pages have no more lines.
const LINES: usize = 32;

/// Lines that are not blank, each with whether it stands right below the one before.
fn split(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut lines = Vec::with_capacity(LINES);
    let mut adjacent = false;
    let mut start = 0;
    while start <= text.len() {
        let (end, next) = line_break(text, start);
        let line = trim(text, start..end);
        if line.is_empty() {
            adjacent = false;
        } else {
            lines.push((line, adjacent));
            adjacent = true;
        }
        start = next;
    }
    lines
}

/// Where the first of some bytes stands, the common ones and others.
pub(super) fn first_of(common: [u8; 3], others: [u8; 3], bytes: &[u8]) -> Option<usize> {
    let [a, b, c] = common;
    let near = memchr3(a, b, c, bytes);
    let [a, b, c] = others;
    memchr3(a, b, c, &bytes[..near.unwrap_or(bytes.len())]).or(near)
}

/// The next sign that ends a line, and the place behind it; at the end of the text a place beyond it.
fn line_break(text: &str, from: usize) -> (usize, usize) {
    let mut at = from;
    while let Some(found) = first_of([b'\n', 0xc2, 0xe2], [b'\r', 0x0b, 0x0c], &text.as_bytes()[at..]) {
        at += found;
        let sign = text[at..].chars().next().unwrap_or('\n');
        let behind = at + if text[at..].starts_with("\r\n") { 2 } else { sign.len_utf8() };
        if matches!(sign, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            return (at, behind);
        }
        at = behind;
    }
    (text.len(), text.len() + 1)
}

/// Rejoins lines that were broken at a fixed width. The sign of it: line after line goes on in lower case.
fn unwrap(text: &str, mut lines: Vec<(Range<usize>, bool)>) -> impl Iterator<Item = Range<usize>> {
    let goes_on = |above: &Range<usize>, below: &Range<usize>| {
        !is_terminated(&text[above.clone()])
            && !is_item(&text[below.clone()])
            && first_char(&text[below.clone()]).is_some_and(char::is_lowercase)
    };
    let pairs = || lines.windows(2).filter(|pair| pair[1].1);
    let wrapped = pairs().filter(|pair| goes_on(&pair[0].0, &pair[1].0)).count();
    let width = lines.iter().map(|(line, _)| line.len()).max().unwrap_or(0);
    let is_wrapped = width <= WIDTH && wrapped >= 3 && wrapped * 3 >= pairs().count();

    let mut last = lines.first().map_or(0..0, |(line, _)| line.clone());
    lines.dedup_by(|(line, adjacent), (above, _)| {
        let is_full = is_wrapped && last.len() * 3 >= width * 2;
        let joins = *adjacent && (is_full || goes_on(&last, line));
        if joins {
            above.end = line.end;
        }
        last = line.clone();
        joins
    });
    lines.into_iter().map(|(line, _)| line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<&str> {
        let page = Page::read(text, &[], &Terms::default());
        page.lines.iter().map(|line| page.str(line)).collect()
    }

    #[test]
    fn lines_are_trimmed_and_blank_ones_dropped() {
        assert_eq!(lines("\u{feff} Một \r\n\r\n\t\u{a0}Hai\u{200b}\rBa"), ["Một", "Hai", "Ba"]);
        assert!(lines(" \n\u{200b}\n").is_empty());
    }

    #[test]
    fn hard_wrapped_lines_are_one_paragraph() {
        let text = "Hai nước đã đồng ý mở lại\ncửa khẩu biên giới từ tuần\nsau, theo lời bộ trưởng\nThương mại hôm nay ở thủ\nđô.\n\nĐoạn sau.";
        assert_eq!(lines(text).len(), 2);
        assert_eq!(lines("Hai nước mở lại cửa khẩu\nBộ trưởng nói vậy.").len(), 2);
    }
}
