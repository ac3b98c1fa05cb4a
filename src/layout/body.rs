//! Between the head and the tail: repeated lines, menus within the text, texts under pictures that bear no credit.

use rustc_hash::{FxBuildHasher, FxHashSet};

use super::BlockKind::{Caption, Noise, Paragraph};
use super::head::Head;
use super::lines::{Line, Numbers, Page};
use super::look::{Look, uncovered};
use super::sentence::is_terminated;
use super::shape::{is_item, without_dateline};
use super::terms::Role;

/// So many headings in a row are a menu or a list of other stories, …
const MENU: usize = 3;

/// … and two if both have so many words: subheadings are shorter, and do not come in pairs.
const STORY_WORDS: usize = 8;

/// So much running text stands above another story's teaser: the headline, lead and first paragraph look like one.
const BEFORE_TEASER: usize = 3;

/// A line that is printed twice is the page's doing, unless it is as short as a line of speech.
const REPEATED_WORDS: usize = 12;

pub(super) fn mark(page: &mut Page, head: &Head) {
    repeats(page, head);
    pictures(page);
    pointed(page);
    teasers(page);
    menus(page);
}

/// Second copies of the headline, of the lead, and of whole paragraphs.
fn repeats(page: &mut Page, head: &Head) {
    let mut seen: FxHashSet<&str> = FxHashSet::with_capacity_and_hasher(page.lines.len(), FxBuildHasher);
    for i in 0..page.lines.len() {
        let line = &page.lines[i];
        let is_head = [head.title, head.lead].contains(&Some(i));
        if is_head || line.kind.is_none() {
            let key = without_number(without_dateline(page.str(line)));
            if seen.contains(key) && !is_head {
                page.lines[i].kind = Some(Noise);
            } else if is_head || line.words >= REPEATED_WORDS {
                seen.insert(key);
            }
        }
    }
}

/// `Headline - 1`: pictures are numbered under the headline.
fn without_number(text: &str) -> &str {
    let stem = text.trim_end_matches(|c: char| c.is_ascii_digit());
    if stem.len() < text.len() { stem.strip_suffix(" - ").unwrap_or(text) } else { text }
}

/// The line below a picture's file name tells what the picture shows.
fn pictures(page: &mut Page) {
    for i in 1..page.lines.len() {
        let line = &page.lines[i];
        if line.kind.is_none() && page.lines[i - 1].look == Look::File && line.words <= 30 {
            page.lines[i].kind = Some(Caption);
        }
    }
}

/// The heading below a pointer that names no story itself (`See also:`) is that story's.
fn pointed(page: &mut Page) {
    for i in 1..page.lines.len() {
        let above = &page.lines[i - 1];
        let line = &page.lines[i];
        if line.kind.is_none() && line.look == Look::Heading && is_bare_pointer(page, above) {
            page.lines[i].kind = Some(Noise);
        }
    }
}

fn is_bare_pointer(page: &Page, line: &Line) -> bool {
    matches!(line.look, Look::More | Look::Chrome)
        && page.str(line).ends_with(':')
        && page.has(line, Role::More)
        && uncovered(page, line, &[Role::More]).all(|word| !word.contains(char::is_alphabetic))
}

/// Heading, a paragraph, and a button to read on: another story, once the article has begun.
fn teasers(page: &mut Page) {
    let mut prose = 0;
    for i in 0..page.lines.len() {
        let is_open = |i: usize, look: Look| page.lines[i].kind.is_none() && page.lines[i].look == look;
        if prose >= BEFORE_TEASER
            && is_button(page, &page.lines[i])
            && is_open(i - 1, Look::Prose)
            && is_open(i - 2, Look::Heading)
        {
            page.lines[i - 2..i].iter_mut().for_each(|line| line.kind = Some(Noise));
        }
        prose += usize::from(page.lines[i].look == Look::Prose);
    }
}

/// `Read on` and nothing else.
fn is_button(page: &Page, line: &Line) -> bool {
    line.look == Look::Chrome
        && page
            .hits(line)
            .any(|hit| hit.roles.has(Role::More) && hit.start == line.start && hit.end == line.end)
}

/// Runs of headings, unless they are the items of a list that the text announces.
fn menus(page: &mut Page) {
    let mut run = Numbers::new();
    let mut announced = false;
    let open: Numbers = page.open().collect();
    for i in open.into_iter().map(Some).chain([None]) {
        let heading =
            i.filter(|&i| page.lines[i].look == Look::Heading && !is_terminated(page.str(&page.lines[i])));
        if let Some(i) = heading {
            run.push(i);
            continue;
        }
        let is_list = announced || run.iter().all(|&i| is_item(page.str(&page.lines[i])));
        let stories = run.len() > 1 && run.iter().all(|&i| page.lines[i].words >= STORY_WORDS);
        if (run.len() >= MENU || stories) && !is_list {
            run.iter().for_each(|&i| page.lines[i].kind = Some(Noise));
        }
        run.clear();
        announced = i.is_some_and(|i| page.str(&page.lines[i]).ends_with(':'));
    }
}

/// Whatever is still open is the article's text. Should nothing be, running text is taken for it after all:
/// a sentence handed over on its own is no page, whatever it begins with.
pub(super) fn settle(page: &mut Page) {
    page.lines.iter_mut().filter(|line| line.kind.is_none()).for_each(|line| line.kind = Some(Paragraph));
    if page.lines.iter().any(|line| line.kind.is_some_and(super::BlockKind::is_main)) {
        return;
    }
    let few = page.lines.len() == 1;
    let text = page.text;
    for line in &mut page.lines {
        let is_text = is_terminated(&text[line.start..line.end]) && line.words >= 6;
        if is_text
            || few
                && line.words >= 3
                && !matches!(line.look, Look::Stamp | Look::Stop | Look::Chrome | Look::File)
        {
            line.kind = Some(Paragraph);
        }
    }
}
