//! Journeys to several states.

use smallvec::SmallVec;

use crate::lexicon::Role;
use crate::model::Country;

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
    let mut known: SmallVec<[Country; 4]> = first.place.country.into_iter().collect();
    let mut sites = SmallVec::new();
    loop {
        let last = text.doc.has_role(at, Role::And);
        if !last && !comma(text, at) {
            return None;
        }
        let (site, end) = place::read(text.doc, text.cast, text.doc.next(at))?;
        let country = site.place.country?;
        if !known.contains(&country) {
            known.push(country);
            sites.push(site);
        }
        if last {
            return Some((sites, end));
        }
        at = end;
    }
}
