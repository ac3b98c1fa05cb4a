//! Text of a news page → headline, lead, paragraphs, captions, noise.
//!
//! A scraped page carries far more than its article. The stage works on lines and in passes, each of which knows
//! one thing and decides only what no earlier pass has decided:
//!
//! 1. `lines`: where lines begin and end (rejoining hard-wrapped ones), and what vocabulary each holds;
//! 2. `look`: what a line looks like on its own — prose, heading, byline, credit, date line, chrome;
//! 3. `extent`: where the article stops — related stories, comments, a second article;
//! 4. `head`: which heading is the headline, and what around it is navigation;
//! 5. `body`: repeated lines, menus within the text, picture texts without a credit;
//! 6. `tail`: picture texts gathered at the end, which some collections put there without any mark;
//! 7. `cuts`: what is glued to a paragraph — an author, a pointer to another story, a caption.
//!
//! Every word of a language that it knows comes from the lexicon, through [`Terms`].

mod body;
mod cuts;
mod date;
mod extent;
mod head;
mod lines;
mod look;
#[cfg(test)]
mod pages;
mod sentence;
mod shape;
mod signature;
mod tail;
mod terms;
#[cfg(test)]
mod tests;

pub(crate) use terms::{Role, Terms};

use chrono::NaiveDate;
use lines::Page;

use crate::segment::Token;

/// What a stretch of the page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// The headline.
    Title,
    /// The paragraph that sums the article up, right below the headline.
    Lead,
    /// Running text of the article, headings within it included.
    Paragraph,
    /// Text under a picture or a video, with its credit.
    Caption,
    /// Anything that is not the article: navigation, related stories, authors, tags, repeated lines.
    Noise,
}

impl BlockKind {
    /// Whether the stretch is the main article: headline, lead or body.
    pub(crate) fn is_main(self) -> bool {
        matches!(self, Self::Title | Self::Lead | Self::Paragraph)
    }
}

/// A line or paragraph of the page, or a part of one: trimmed, in order, never overlapping another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    /// What it is.
    pub(crate) kind: BlockKind,
    /// Byte offset of its first character.
    pub(crate) start: usize,
    /// Byte offset behind its last character.
    pub(crate) end: usize,
}

/// A page taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Layout {
    /// Everything on the page that is not white space.
    pub(crate) blocks: Vec<Block>,
    /// The day of publication, if a date line of the page states it.
    pub(crate) published: Option<NaiveDate>,
}

/// Takes a page apart whose `tokens` are numbered by the lexicon of the `terms`. Linear in the length of `text`, which
/// must be canonical; any such text will do.
pub(crate) fn layout(text: &str, tokens: &[Token], terms: &Terms) -> Layout {
    let mut page = Page::read(text, tokens, terms);
    look::every_line(&mut page);
    extent::mark(&mut page);
    let head = head::mark(&mut page);
    body::mark(&mut page, &head);
    tail::mark(&mut page);
    let published = date::published(&page, &head);
    body::settle(&mut page);
    Layout { blocks: cuts::blocks(&page), published }
}
