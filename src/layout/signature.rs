//! How a paragraph is signed off: by its author's name, by a pointer to another story.

use std::ops::Range;

use super::lines::{Line, Page, words};
use super::sentence::{is_stated, is_terminated, sentences};
use super::shape::{is_joint, is_name};
use super::terms::Role;
use crate::text::{is_alphabetic, is_alphanumeric};

/// Where the line turns to point to another story: a term for it with a sign behind.
pub(super) fn more(page: &Page, line: &Line) -> Option<usize> {
    let points = |hit: &&super::terms::Hit| {
        hit.roles.has(Role::More)
            && is_capital(page.text, hit.start)
            && page.text[hit.end..].trim_start_matches(' ').starts_with([':', '>', '»'])
    };
    page.hits(line).find(points).map(|hit| hit.start)
}

/// Where the pointer that begins here ends: with its sentence, or where running text is glued to it.
pub(super) fn pointer_end(page: &Page, line: &Line, start: usize) -> usize {
    let text = &page.text[start..line.end];
    let sentence = sentences(text).first().map_or(text.len(), |first| first.end);
    let glued = page
        .hits(line)
        .filter(|hit| hit.roles.has(Role::Opening) && hit.start > start && is_capital(page.text, hit.start));
    // Headlines hold no capital but in names; a sentence's first word behind a plain one is a new beginning.
    let begins = |at: usize| {
        words(&page.text[start..at]).nth(6).is_some()
            && page.text[..at].trim_end_matches(' ').ends_with(|c: char| is_alphanumeric(c))
    };
    let end = glued.map(|hit| hit.start).find(|&at| begins(at)).unwrap_or(line.end).min(start + sentence);
    let rest = page.text[end..line.end].trim();
    if rest.chars().count() >= 60 && is_stated(rest) { end } else { line.end }
}

fn is_capital(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(char::is_uppercase)
}

/// Where the author's name or a pointer to another story begins behind the last sentence of a paragraph.
pub(super) fn signature(page: &Page, line: &Line) -> Option<usize> {
    author(page, line).or_else(|| more(page, line))
}

/// Where the author's name begins behind the last sentence of a paragraph.
pub(super) fn author(page: &Page, line: &Line) -> Option<usize> {
    signature_in(page, line.start..more(page, line).unwrap_or(line.end))
}

pub(super) fn signature_in(page: &Page, range: Range<usize>) -> Option<usize> {
    let text = &page.text[range.clone()];
    let mut start = text.len();
    let mut names = 0;
    // Walks back over the names, and over a bracket that says whence: `Name Name (Agency)`.
    let bracket =
        text.trim_end().ends_with(')').then(|| text.rfind('(')).flatten().filter(|at| text.len() - at <= 60);
    for (at, word) in last_words(&text[..bracket.unwrap_or(text.len())]) {
        let ends_sentence =
            word.trim_end_matches(['"', '”', '’', '»', ')', '/', '\'']).ends_with(['.', '?', '!', '…']);
        if ends_sentence && !is_initial(word)
            || ends_sentence && names == 0 && bracket.is_none()
            || word.chars().all(|c| matches!(c, '"' | '”' | '»'))
        {
            break;
        }
        if !(is_name(word) && word.chars().filter(|c| is_alphabetic(*c)).count() > 0 || is_joint(word)) {
            return None;
        }
        names += usize::from(!is_joint(word));
        start = at;
    }
    let start = if names == 0 { bracket? } else { start };
    let closed = is_terminated(text[..start].trim_end());
    let agency_only = names == 0 && bracket.is_some_and(|at| text[at..].split_whitespace().all(is_name));
    let enough = names >= 2 || names == 1 && bracket.is_some() || agency_only;
    (closed && enough && start > 0).then_some(range.start + start)
}

/// The last words of a text, from the end, with where they begin.
fn last_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_end();
        let at = rest.char_indices().rev().take_while(|(_, c)| !c.is_whitespace()).last()?.0;
        let word = &rest[at..];
        rest = &rest[..at];
        Some((at, word))
    })
    .take(10)
}

/// `Đ.`, `H.Y`: a dot behind one letter ends no sentence.
fn is_initial(word: &str) -> bool {
    word.trim_end_matches(['.', '"', '”', '’', '»']).chars().rev().take_while(|c| is_alphabetic(*c)).count()
        <= 1
        && word.contains(char::is_uppercase)
}
