//! What is glued to a paragraph without being part of it: a caption with its credit, a pointer to another story,
//! the author's name, a caption that the collection prints a second time at the end.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::lines::{Line, Page, trim, words};
use super::look::Look;
use super::sentence::{is_terminated, sentences};
use super::shape::{is_joint, is_name};
use super::signature::{more, pointer_end, signature_in};
use super::tail::TELLING;
use super::terms::Role;
use super::{Block, BlockKind};

/// So much text without a credit (in characters) before or behind a caption is the article's own.
const OWN_TEXT: usize = 170;

/// … and behind one that the text runs on from without a full stop.
const GLUED_TEXT: usize = 40;

/// The credit behind a caption's mark is short: a name, an agency (in characters).
const CREDIT: usize = 70;

/// A sentence longer than this (in words) that is printed twice is no picture's text.
const CAPTION_WORDS: usize = 45;

/// The page as blocks.
pub(super) fn blocks(page: &Page) -> Vec<Block> {
    let captions = caption_sentences(page);
    let last_main = page.lines.iter().rposition(|line| line.kind.is_some_and(BlockKind::is_main));
    let mut blocks = Vec::with_capacity(page.lines.len() + page.lines.len() / 2);
    for (i, line) in page.lines.iter().enumerate() {
        let kind = line.kind.unwrap_or(BlockKind::Paragraph);
        let behind = if line.look == Look::More && Some(i) < last_main {
            pointer_end(page, line, line.start)
        } else {
            line.end
        };
        if behind < line.end {
            blocks.push(Block { kind, start: line.start, end: trim(page.text, line.start..behind).end });
            blocks.push(Block {
                kind: BlockKind::Paragraph,
                start: trim(page.text, behind..line.end).start,
                end: line.end,
            });
        } else if kind.is_main() {
            pieces(page, line, kind, &captions, Some(i) == last_main, &mut blocks);
        } else {
            blocks.push(Block { kind, start: line.start, end: line.end });
        }
    }
    blocks
}

/// The sentences of everything found to stand under pictures.
fn caption_sentences<'t>(page: &Page<'t>) -> FxHashSet<&'t str> {
    let captions =
        page.lines.iter().filter(|line| line.kind == Some(BlockKind::Caption)).map(|line| page.str(line));
    captions
        .flat_map(|text| sentences(text).into_iter().map(move |s| &text[s]))
        .filter(|s| s.split_whitespace().count() <= CAPTION_WORDS)
        .collect()
}

/// Divides one line of the article.
fn pieces(
    page: &Page,
    line: &Line,
    kind: BlockKind,
    captions: &FxHashSet<&str>,
    is_last: bool,
    out: &mut Vec<Block>,
) {
    let text = page.text;
    let mut push = |kind, range: Range<usize>| {
        let Range { start, end } = trim(text, range);
        if start < end {
            out.push(Block { kind, start, end });
        }
    };
    let end = more(page, line).filter(|&at| at > line.start).unwrap_or(line.end);
    let signed = if is_last || end < line.end { signature_in(page, line.start..end) } else { None };
    let own = line.start..signed.unwrap_or(end);
    let mut from = own.start;
    for cut in
        glued(page, line, captions).into_iter().filter(|cut| cut.start >= own.start && cut.end <= own.end)
    {
        push(kind, from..cut.start);
        push(BlockKind::Caption, cut.clone());
        from = cut.end;
    }
    push(kind, from..own.end);
    push(BlockKind::Noise, own.end..end);
    let behind = if end < line.end { pointer_end(page, line, end) } else { end };
    push(BlockKind::Noise, end..behind);
    push(BlockKind::Paragraph, behind..line.end);
}

/// The captions within a line of the article, in order.
fn glued(page: &Page, line: &Line, captions: &FxHashSet<&str>) -> Vec<Range<usize>> {
    let has_mark = page.has(line, Role::Caption);
    if !has_mark && captions.is_empty() {
        return Vec::new();
    }
    let text = page.str(line);
    let mut cuts: Vec<Range<usize>> = if has_mark { credits(page, line) } else { Vec::new() };
    let mut follows = false;
    for s in sentences(text) {
        let known = captions.contains(&text[s.clone()]);
        // A piece as short as an initial counts only behind a piece that tells.
        follows = known && (follows || text[s.clone()].chars().count() >= TELLING);
        if follows && s.len() < text.len() {
            cuts.push(line.start + s.start..line.start + s.end);
        }
    }
    cuts.sort_by_key(|cut| cut.start);
    let mut reached = 0;
    cuts.retain(|cut| {
        let free = cut.start >= reached;
        reached = reached.max(cut.end);
        free
    });
    cuts
}

/// For each mark of a caption in the line: the sentence that it closes, and the credit behind it.
fn credits(page: &Page, line: &Line) -> Vec<Range<usize>> {
    let text = page.str(line);
    let parts = sentences(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for hit in page.hits(line).filter(|hit| hit.roles.has(Role::Caption)) {
        let offset = hit.start - line.start;
        at += parts[at..].iter().take_while(|part| part.end <= offset).count();
        let Some(part) = parts.get(at) else { break };
        // The mark may begin a sentence of its own; then it belongs to the one before.
        let own = offset <= part.start + 1 && at > 0;
        let start = if own { parts[at - 1].start } else { part.start };
        let behind = hit.end - line.start;
        let end = behind + credit_end(&text[behind..part.end.max(behind)]);
        let range = line.start + start..line.start + end;
        match found.last_mut() {
            Some(before) if before.end > range.start => before.end = before.end.max(range.end),
            _ => found.push(range),
        }
    }
    found
}

/// How long the credit at the beginning of this text is: all of it if it is short, else the names there.
/// The last name then begins the text that is glued to it, unless it stands alone.
fn credit_end(text: &str) -> usize {
    if text.chars().count() <= CREDIT {
        return text.len();
    }
    let ends = |(at, word): (usize, &str)| at + word.len();
    let names: Vec<(usize, &str)> = words(text)
        .take_while(|(_, word)| is_name(word) && !word.starts_with(['"', '“']) || is_joint(word))
        .collect();
    // An agency in capitals ends where the capitals do.
    let shouted = names.iter().take_while(|(_, word)| !word.contains(char::is_lowercase)).count();
    if shouted > 0 && names[0].1.chars().count() > 1 {
        return ends(names[shouted - 1]);
    }
    let is_quote = text[names.last().copied().map_or(0, ends)..].trim_start().starts_with(['"', '“']);
    match names[..] {
        [] => 0,
        [only] => ends(only),
        [.., last] if is_quote => ends(last),
        [.., before, _] => ends(before),
    }
}

/// Whether the whole line is captions: marks in it, and little beside the sentences that they close.
pub(super) fn is_credited(page: &Page, line: &Line) -> bool {
    if !page.has(line, Role::Caption) {
        return false;
    }
    let mut from = line.start;
    for cut in credits(page, line) {
        if page.text[from..cut.start.max(from)].chars().count() > OWN_TEXT {
            return false;
        }
        from = cut.end;
    }
    let limit = if is_terminated(&page.text[..from]) { OWN_TEXT } else { GLUED_TEXT };
    page.text[from..line.end].chars().count() <= limit
}
