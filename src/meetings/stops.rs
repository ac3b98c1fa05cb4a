//! Journeys to several states.

use smallvec::SmallVec;

use crate::lexicon::Role;

use super::place::{self, Site};
use super::tail::Tail;
use super::trigger::{Form, Trigger};
use super::words::Called;
use super::{Text, comma};

/// "Will visit A, B and C": the other states, and the token behind them.
pub(super) fn further(
    text: &Text<'_, '_>,
    trigger: &Trigger,
    tail: &Tail<'_>,
    mut at: u32,
) -> Option<(SmallVec<[Site; 2]>, u32)> {
    let visits = trigger.called == Called::Visit && trigger.form != Form::Noun;
    let [(_, first)] = &tail.places[..] else { return None };
    if !visits || at != tail.end {
        return None;
    }
    let mut sites: SmallVec<[Site; 2]> = SmallVec::new();
    loop {
        let last = text.doc.has_role(at, Role::And);
        if !last && !comma(text, at) {
            return None;
        }
        let (site, end) = place::read(text.doc, text.cast, text.doc.next(at))?;
        site.place.country?;
        if std::iter::once(first).chain(&sites).all(|known| known.place.country != site.place.country) {
            sites.push(Site { goal: true, ..site });
        }
        if last {
            return Some((sites, end));
        }
        at = end;
    }
}
