//! What the texts under pictures tell of people: they are no part of the article, but often the only place that gives
//! somebody's title with his state.

use crate::layout::{Block, BlockKind};
use crate::lexicon::Gender;
use crate::mark::Doc;
use crate::model::Office;

use super::person;
use super::scan::{What, scan};
use super::title::Side;

/// Somebody whom a caption shows, with what his title there tells.
pub(super) struct Shown {
    pub(super) words: person::Words,
    pub(super) office: Option<Office>,
    pub(super) of: Side,
    pub(super) gender: Option<Gender>,
}

/// Everybody whom the captions of a text name with an office and a side.
pub(super) fn shown(doc: &Doc<'_>) -> Vec<Shown> {
    let read = |block: &Block| Block { kind: BlockKind::Paragraph, ..*block };
    let blocks: Vec<Block> = doc.captions.iter().map(read).collect();
    if blocks.is_empty() {
        return Vec::new();
    }
    let captions = Doc::with_tokens(doc.text, &blocks, doc.caption_tokens.clone(), doc.lexicon);
    let people = scan(&captions, &[]).into_iter().filter_map(|raw| {
        let What::Person { name, title: Some(title), gender } = raw.what else { return None };
        (!title.former).then_some(())?;
        Some(Shown {
            words: person::words(captions.slice(name.0, name.1)),
            office: title.office(),
            of: title.of?,
            gender: gender.or_else(|| title.kin(&captions)),
        })
    });
    people.collect()
}
