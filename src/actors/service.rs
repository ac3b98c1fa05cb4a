//! Whom somebody serves where no title of his says so.

use crate::lexicon::Role;
use crate::mark::Doc;
use crate::model::Office;
use crate::segment::Kind;

use super::roster::Roster;
use super::scan::{Raw, What};
use super::title::{Side, Title};

impl Roster<'_> {
    /// "Ngoại trưởng Mỹ Albert Smith và cố vấn an ninh John Brown": those who are named in one breath serve one state,
    /// where the titles that tell which agree and nobody among them leads one.
    pub(super) fn join_colleagues(&mut self, doc: &Doc<'_>, raws: &[Raw]) {
        let mut first = 0;
        for at in 1..=raws.len() {
            if at < raws.len() && is_joined(doc, &raws[at - 1], &raws[at]) {
                continue;
            }
            if at - first > 1 {
                self.serve_together(doc, &raws[first..at]);
            }
            first = at;
        }
    }

    fn serve_together(&mut self, doc: &Doc<'_>, raws: &[Raw]) {
        let mut sides = raws.iter().filter_map(colleague).filter_map(|(_, title)| title.of);
        let Some(side @ Side::State(_)) = sides.next() else { return };
        if sides.any(|other| other != side) || !raws.iter().all(|raw| colleague(raw).is_some()) {
            return;
        }
        for (name, title) in raws.iter().filter_map(colleague) {
            let number = self.find(doc, doc.slice(name.0, name.1), Some(title), None);
            if let Some(person) = number.map(|number| &mut self.people[number])
                && person.of.is_none()
                && !person.former
            {
                person.of = Some(side);
            }
        }
    }
}

/// The name and title of a minister, adviser or the like.
fn colleague(raw: &Raw) -> Option<((u32, u32), Title)> {
    let What::Person { name, title: Some(title), .. } = raw.what else { return None };
    let serves = matches!(
        title.office()?,
        Office::ForeignMinister
            | Office::DefenceMinister
            | Office::Minister
            | Office::Adviser
            | Office::Secretary
            | Office::Negotiator
    );
    (serves && !title.former).then_some((name, title))
}

/// Whether a comma or "and" is all that stands between two mentions.
fn is_joined(doc: &Doc<'_>, one: &Raw, other: &Raw) -> bool {
    let mut at = one.last;
    let comma = |at| doc.is_kind(at, Kind::Comma);
    at += u32::from(comma(at));
    if doc.has_role(at, Role::And) {
        at = doc.next(at);
    }
    at > one.last && at == other.first
}
