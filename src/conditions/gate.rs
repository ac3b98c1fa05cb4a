//! How much an article is one about negotiations. In others, stance words speak of sport, crime and shopping.

use std::collections::HashSet;

use super::issue::issues;
use crate::actors::Cast;
use crate::mark::Doc;
use crate::model::{ActorKind, Issue};

/// What a term keeps of its weight in this article, in hundredths.
pub(super) fn keeps(doc: &Doc<'_>, cast: &Cast) -> u8 {
    let mut sides: HashSet<&str> = HashSet::new();
    for actor in &cast.actors {
        if matches!(actor.kind, ActorKind::State | ActorKind::Bloc | ActorKind::Organization) {
            sides.insert(actor.id.as_str());
        }
    }
    let (mut talks, mut hard) = (0_usize, 0_usize);
    for mark in &doc.marks {
        for issue in issues(doc, mark.first) {
            match issue {
                Issue::Talks => talks += 1,
                Issue::Trade | Issue::Finance | Issue::Justice | Issue::Resources | Issue::Other => {}
                _ => hard += 1,
            }
        }
    }
    let density = (talks + hard) * 1000 / doc.tokens.len().max(1);
    match (sides.len(), density) {
        (0 | 1, 0..16) => 33,
        (0 | 1, _) => 75,
        (_, 0..8) => 45,
        (_, 8..16) => 62,
        _ => 100,
    }
}
