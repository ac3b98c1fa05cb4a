//! When something was said.

use crate::lexicon::Role;
use crate::model::{Basis, When};

use super::subject::Reading;

/// The day of saying that the words of the attribution, from `first` to before `last`, tell: the time next to `cue`.
pub(crate) fn told(r: &Reading<'_>, first: u32, last: u32, cue: u32) -> When {
    let from = r.times.partition_point(|t| t.first < first);
    let to = r.times.partition_point(|t| t.last <= last).max(from);
    let since = |at| r.doc.mark_before(at).is_some_and(|m| r.has_role(m, Role::From));
    let dated = r.times[from..to].iter().filter(|t| t.value.is_some() && !since(t.first));
    let nearest = dated.min_by_key(|t| if t.first < cue { cue - t.last.min(cue) } else { t.first - cue });
    match nearest.and_then(|t| t.value.clone()) {
        Some(value) => When::known(value, Basis::Text),
        None => When::Unknown,
    }
}

/// The same day, known from what was said before.
pub(crate) fn inherited(when: &When) -> When {
    match when.value() {
        Some(value) => When::known(value.clone(), Basis::Inherited),
        None => When::Unknown,
    }
}
