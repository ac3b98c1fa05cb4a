//! What a line looks like on its own.

use super::BlockKind::{Caption, Noise};
use super::cuts;
use super::date;
use super::lines::{Line, Page, words};
use super::sentence::{is_stated, is_terminated, sentences};
use super::shape::{ends_in_agency, is_breadcrumb, is_joint, is_machine, is_name};
use super::signature;
use super::terms::Role;

/// The first impression of a line. Later passes weigh it against its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Running text.
    Prose,
    /// A short line without a full stop: headline, heading, item of a menu.
    Heading,
    /// Who wrote it.
    Byline,
    /// A picture's text, marked as such.
    Credit,
    /// The name of a picture's file, which announces its text.
    File,
    /// A date line.
    Stamp,
    /// A pointer to another story.
    More,
    /// Buttons, menus, addresses.
    Chrome,
    /// The head of what follows the article.
    Stop,
    /// The foot of a box.
    Resume,
}

/// Looks at every line, and settles those that can be nothing else.
pub(super) fn every_line(page: &mut Page) {
    for i in 0..page.lines.len() {
        let look = look(page, &page.lines[i], i == 0);
        page.lines[i].look = look;
        page.lines[i].kind = match look {
            Look::Prose | Look::Heading => None,
            Look::Credit => Some(Caption),
            _ => Some(Noise),
        };
    }
}

fn look(page: &Page, line: &Line, is_first: bool) -> Look {
    let text = page.str(line);
    let short = line.words <= 14 && !is_terminated(text);
    if !text.contains(char::is_alphabetic) {
        return if date::stamp(page, line).is_some() { Look::Stamp } else { Look::Chrome };
    }
    if is_arrow(text) {
        Look::More
    } else if heads(page, line, Role::Stop, line.words <= 40) {
        Look::Stop
    } else if heads(page, line, Role::Resume, short) {
        Look::Resume
    } else if date::stamp(page, line).is_some() {
        Look::Stamp
    } else if heads(page, line, Role::Skip, short) || short && is_menu(page, line) {
        Look::Chrome
    } else if signature::more(page, line) == Some(line.start) {
        Look::More
    } else if heads(page, line, Role::Caption, line.words <= 60)
        || cuts::is_credited(page, line)
        || line.words <= 60 && ends_in_agency(text)
    {
        Look::Credit
    } else if is_machine(text) {
        if text.contains(' ') { Look::Chrome } else { Look::File }
    } else if short && is_breadcrumb(text) {
        Look::Chrome
    } else if is_byline(page, line) {
        Look::Byline
    } else if is_prose(text, line.words, is_first) {
        Look::Prose
    } else {
        Look::Heading
    }
}

/// Whether the line is a term in this role, or (where `may_lead`) begins with one that stands for the whole line.
fn heads(page: &Page, line: &Line, role: Role, may_lead: bool) -> bool {
    if page.hits(line).next().is_none() {
        return false;
    }
    let text = page.str(line);
    let strip = |c: char| !c.is_alphabetic();
    let from = line.start + text.len() - text.trim_start_matches(strip).len();
    let to = line.start + text.trim_end_matches(strip).len();
    page.hits(line).any(|hit| {
        hit.roles.has(role) && role != Role::Caption && hit.start <= from && hit.end >= to
            || may_lead && hit.leads.has(role) && hit.start <= from
    })
}

/// Whether vocabulary of pages, and nothing else, makes up the line: a menu in one line.
fn is_menu(page: &Page, line: &Line) -> bool {
    let roles = [Role::Skip, Role::Section, Role::Stop, Role::Stamp];
    uncovered(page, line, &roles).all(|word| !word.contains(char::is_alphabetic))
}

/// The words of the line that no term in one of these roles covers.
pub(super) fn uncovered<'p>(
    page: &'p Page,
    line: &'p Line,
    roles: &'p [Role],
) -> impl Iterator<Item = &'p str> {
    let mut reached = line.start;
    let mut hits = page.hits(line).filter(|hit| hit.roles.any(roles)).peekable();
    words(page.str(line)).filter_map(move |(at, word)| {
        let start = line.start + at;
        let end = start + word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        while let Some(hit) = hits.next_if(|hit| hit.start < end) {
            reached = reached.max(hit.end);
        }
        (end > reached).then_some(word)
    })
}

/// `>>> Something`: a pointer to another story, whatever it says.
fn is_arrow(text: &str) -> bool {
    text.starts_with(">>") || text.starts_with("> >") || text.starts_with("» ")
}

/// Names and nothing else, but for words of credit: `Name`, `Name - Name (Agency)`, `Source: Agency`.
fn is_byline(page: &Page, line: &Line) -> bool {
    let text = page.str(line);
    if line.words > 14
        || text.chars().count() > 100
        || text.ends_with(['?', '!', ':'])
        || is_statement(text, line.words)
    {
        return false;
    }
    if !uncovered(page, line, &[Role::Credit]).all(|word| is_name(word) || is_joint(word)) {
        return false;
    }
    // A word of credit counts at the beginning or behind names: `by X`, `X (from Y)`.
    let before = |at: usize| &page.text[line.start..at];
    let credited = page.hits(line).any(|hit| {
        hit.roles.has(Role::Credit) && !before(hit.start).contains(char::is_lowercase)
            || before_bracket(before(hit.start))
    });
    let shouted = !text.contains(char::is_lowercase);
    let few = line.words <= if shouted { 3 } else { 6 };
    let like_a_name = line.words > 1 || shouted || text.contains('.');
    credited || like_a_name && (few || text.contains(['/', '(']))
}

fn before_bracket(before: &str) -> bool {
    before.trim_end().ends_with('(')
}

/// A full stop that is not part of an initial or a site's name.
fn is_statement(text: &str, words: usize) -> bool {
    words > 1 && is_stated(text) && !text.contains('/') && !ends_in_initial(text)
}

/// `T.H`, `P. D.`: a dot that ends no sentence.
fn ends_in_initial(text: &str) -> bool {
    text.trim_end_matches('.').chars().rev().take_while(|c| c.is_alphanumeric()).count() <= 2
}

/// Running text: a sentence with a full stop, several sentences, or simply too long for a heading.
fn is_prose(text: &str, words: usize, is_first: bool) -> bool {
    let long = words >= if is_first { 40 } else { 25 };
    let asks = is_terminated(text) && !is_stated(text);
    long || is_stated(text) && words >= 5 || asks && words >= 16 && !is_first || words >= 8 && goes_on(text)
}

/// Whether a sentence ends within the text, and not with an abbreviation: its last word has no capital.
fn goes_on(text: &str) -> bool {
    let parts = sentences(text);
    let ends = |part: &std::ops::Range<usize>| {
        let sentence = &text[part.clone()];
        is_stated(sentence)
            && !sentence.ends_with("..")
            && sentence.split_whitespace().count() >= 4
            && !sentence.split_whitespace().next_back().is_some_and(is_name)
    };
    parts.split_last().is_some_and(|(_, before)| before.iter().any(ends))
}
