//! The end of the article: authors, and picture texts that some collections gather there without any mark.

use memchr::memmem;

use super::BlockKind::{Caption, Noise, Paragraph};
use super::lines::{Numbers, Page};
use super::look::Look;
use super::sentence::{is_terminated, sentences};
use super::shape::is_item;
use super::signature;
use super::terms::Role;

/// An article of fewer paragraphs is taken as it is.
const PARAGRAPHS: usize = 3;

/// Shorter sentences (in characters) are too common to prove by their return that a text stands under a picture.
pub(super) const TELLING: usize = 15;

/// Picture texts say what is to be seen: their sentences are shorter than those of the article (in characters).
const SENTENCE: usize = 115;

/// Where paragraphs are shorter than this (in bytes), the last one tells nothing by being short.
const PARAGRAPH: usize = 200;

/// Most lines that are taken from the end without a mark of it.
const LINES: usize = 3;

/// Text behind the author's name that is longer (in words) is an article's.
const SIGNED_WORDS: usize = 150;

pub(super) fn mark(page: &mut Page) {
    trailing_headings(page);
    let typical = typical(page);
    if behind_signature(page, typical) {
        return;
    }
    for taken in 0..LINES {
        let open: Numbers = page.open().rev().take(PARAGRAPHS).collect();
        let [last, _, _, ..] = open[..] else { return };
        let signed = signature::signature(page, &page.lines[last]).is_some();
        let plain = !signed && describes(page, last, typical, taken > 0);
        if !plain && !is_echo(page, last) {
            return;
        }
        page.lines[last].kind = Some(Caption);
    }
}

/// The length of a paragraph of this article: the median. Nothing can be told from it where paragraphs are as short
/// as picture texts; nor is there need where pictures bear credits, for then a text without one is no picture's.
fn typical(page: &Page) -> usize {
    if page.lines.iter().any(|line| line.look == Look::Credit) {
        return 0;
    }
    let mut lengths: Numbers = page.open().map(|i| page.str(&page.lines[i]).len()).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().filter(|&median| median >= PARAGRAPH).unwrap_or(0)
}

/// A text that ends in headings: picture texts if they say anything, else labels. A list may end it, too.
fn trailing_headings(page: &mut Page) {
    for _ in 0..LINES {
        let open: Numbers = page.open().rev().take(PARAGRAPHS).collect();
        let [last, _, _, ..] = open[..] else { return };
        let line = &page.lines[last];
        let text = page.str(line);
        if line.look != Look::Heading
            || is_terminated(text)
            || is_item(text)
            || signature::signature(page, line).is_some()
        {
            return;
        }
        page.lines[last].kind = Some(if line.words < 3 { Noise } else { Caption });
    }
}

/// What stands behind the author's name at the end of the article stands under pictures. Behind a pointer
/// to another story it may as well be the article going on, so it must read like a picture's text.
fn behind_signature(page: &mut Page, typical: usize) -> bool {
    let open: Numbers = page.open().rev().take(LINES + 2).collect();
    let lasts = open.len().saturating_sub(2);
    for taken in 1..=LINES.min(lasts) {
        let (first, above) = (open[taken - 1], open[taken]);
        let between = |look: Look| (above + 1..first).any(|i| page.lines[i].look == look);
        let signed = between(Look::Byline) || signature::author(page, &page.lines[above]).is_some();
        let pointed = between(Look::More) || signature::more(page, &page.lines[above]).is_some();
        if !signed && !pointed {
            continue;
        }
        let tail = &open[..taken];
        let words: usize = tail.iter().map(|&i| page.lines[i].words).sum();
        let ends_article = tail.iter().any(|&i| signature::signature(page, &page.lines[i]).is_some());
        let found = words <= SIGNED_WORDS
            && !ends_article
            && (signed || tail.iter().all(|&i| is_short(page, i, typical) && is_untied(page, i)));
        if found {
            tail.iter().for_each(|&i| page.lines[i].kind = Some(Caption));
        }
        return found;
    }
    false
}

/// Whether the line's first sentence also stands in the text above: collections that drop pictures
/// leave the text under the first one within a paragraph.
fn is_echo(page: &Page, last: usize) -> bool {
    let text = page.str(&page.lines[last]);
    // An initial or an abbreviation may cut the first sentence short.
    let parts = sentences(text);
    let Some(first) = parts.iter().map(|s| &text[s.clone()]).find(|s| s.chars().count() >= TELLING) else {
        return false;
    };
    let mut above = page.lines[..last]
        .iter()
        .filter(|line| matches!(line.kind, None | Some(Paragraph)))
        .map(|line| page.str(line));
    // Prepared once: the lines are many.
    let finder = memmem::Finder::new(first);
    above.any(|text| {
        finder.find(text.as_bytes()).is_some() && sentences(text).into_iter().any(|s| &text[s] == first)
    })
}

/// Whether the line reads as one that says what is to be seen: shorter than a paragraph,
/// in short sentences that nothing ties to a text before them.
fn describes(page: &Page, last: usize, typical: usize, strict: bool) -> bool {
    let line = &page.lines[last];
    let text = page.str(line);
    if page.hits(line).any(|hit| hit.roles.has(Role::Place) && is_bracketed(page, hit.start, hit.end)) {
        return true;
    }
    let parts = sentences(text);
    let longest = if strict { SENTENCE * 2 / 3 } else { SENTENCE };
    let short =
        parts.iter().all(|s| text[s.clone()].chars().count() <= longest) && (!strict || parts.len() > 1);
    short && is_short(page, last, typical) && is_untied(page, last)
}

/// Whether the line is clearly shorter than a paragraph of this article.
fn is_short(page: &Page, i: usize, typical: usize) -> bool {
    page.str(&page.lines[i]).len() * 10 <= typical * 8
}

/// Whether nothing ties the line to a text before it, and no one speaks in it.
fn is_untied(page: &Page, i: usize) -> bool {
    let line = &page.lines[i];
    let text = page.str(line);
    let begins: Vec<usize> = sentences(text).iter().map(|part| line.start + part.start).collect();
    let tied = page.hits(line).any(|hit| {
        hit.roles.has(Role::Prose) || hit.roles.has(Role::Opening) && begins.binary_search(&hit.start).is_ok()
    });
    let speech =
        text.matches(['"', '“', '”']).count() % 2 == 1 || text.starts_with(['"', '“', '-', '–', '•']);
    !tied && !speech
}

fn is_bracketed(page: &Page, start: usize, end: usize) -> bool {
    page.text[..start].ends_with('(') && page.text[end..].starts_with([')', ',', ' '])
}
