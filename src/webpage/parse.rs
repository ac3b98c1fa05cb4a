//! HTML into a tree of bounded size.
//!
//! HTML's rules for repairing mark-up let a short text grow into a huge tree, so the size is watched while the text is
//! read, piece by piece; and what looks at the tree afterwards takes time with the square of its depth.

use dom_query::Document;
use html5ever::driver::ParseOpts;
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;

use super::{MAX_DEPTH, MAX_NODES, PageError};

/// So much is read between two looks at the size, in bytes.
const PIECE: usize = 1024;

pub(super) fn parse(html: &str) -> Result<Document, PageError> {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    let options = ParseOpts { tree_builder, ..Default::default() };
    let mut parser = html5ever::parse_document(Document::default(), options);
    let mut rest = html;
    while !rest.is_empty() {
        let mut end = rest.len().min(PIECE);
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        let (piece, after) = rest.split_at(end);
        parser.process(StrTendril::from_slice(piece));
        let document = &parser.tokenizer.sink.sink;
        if document.tree.len() > MAX_NODES {
            return Err(PageError::TooLarge);
        }
        if open_elements(document) > MAX_DEPTH {
            return Err(PageError::TooDeep);
        }
        rest = after;
    }
    let document = parser.finish();
    if depth(&document) > MAX_DEPTH { Err(PageError::TooDeep) } else { Ok(document) }
}

/// How deep the end of what has been read stands.
fn open_elements(document: &Document) -> usize {
    std::iter::successors(Some(document.root()), |node| node.last_child()).count()
}

/// How many elements stand in each other, at most.
fn depth(document: &Document) -> usize {
    let mut deepest = 0;
    let mut open = vec![(document.root().id, 0)];
    while let Some((node, depth)) = open.pop() {
        deepest = deepest.max(depth);
        open.extend(document.tree.child_ids_of_it(&node, false).map(|child| (child, depth + 1)));
    }
    deepest
}
