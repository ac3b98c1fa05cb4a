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
            // "A, B, C from Monday on".
            return (sites.len() > 1).then_some((sites, at));
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

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn the_states_that_somebody_visits() {
        check(&[
            (
                "Thủ tướng Ý Giorgia Meloni đã thăm chính thức các nước Áo, Bỉ, Đan Mạch từ ngày 8/5.",
                &[
                    "visit held 2024-05-08 Áo (AT) AT IT",
                    "visit held 2024-05-08 Bỉ (BE) BE IT",
                    "visit held 2024-05-08 Đan Mạch (DK) DK IT",
                ],
            ),
            // One name behind a comma may be another's.
            (
                "Thủ tướng Ý Giorgia Meloni đã thăm Áo, Bỉ lên tiếng phản đối.",
                &["visit held unknown Áo (AT) AT IT"],
            ),
        ]);
    }
}
