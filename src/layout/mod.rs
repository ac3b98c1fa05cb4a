//! The main article of a raw page.

use chrono::NaiveDate;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    Title,
    Lead,
    Paragraph,
    Caption,
    Noise,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Block {
    pub(crate) fn is_main(&self) -> bool {
        matches!(self.kind, BlockKind::Title | BlockKind::Lead | BlockKind::Paragraph)
    }
}

pub(crate) struct Layout {
    pub(crate) blocks: Vec<Block>,
    pub(crate) published: Option<NaiveDate>,
}

pub(crate) struct Terms;

impl Terms {
    pub(crate) fn new<'a>(_: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        Terms
    }
}

pub(crate) fn layout(text: &str, _: &Terms) -> Layout {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let start = at + (line.len() - line.trim_start().len());
            let kind = if blocks.is_empty() { BlockKind::Title } else { BlockKind::Paragraph };
            blocks.push(Block { kind, start, end: start + trimmed.len() });
        }
        at += line.len() + 1;
    }
    Layout { blocks, published: None }
}
