//! Events of which the text tells twice: a meeting at a summit that is the summit, and the invitation to a visit of which
//! it tells otherwise.

use smallvec::SmallVec;

use crate::actors::Actors;
use crate::model::{Basis, MeetingStatus};

use super::Text;
use super::cluster::Cluster;
use super::days::overlap;
use super::place::country;
use super::settle::{held_at, round};
use super::sides::{is_guest, other_people, sides};
use super::status::TOLD;
use super::words::Called;

/// How many parts are followed from one to the next.
const PARTS: usize = 8;

/// Joins what is part of another event with that.
pub(super) fn join_parts(text: &Text<'_, '_>, clusters: &mut Vec<Cluster>) {
    let host = |i| itself(text, clusters, i).or_else(|| invited(text, clusters, i));
    let hosts: SmallVec<[Option<usize>; 16]> = (0..clusters.len()).map(host).collect();
    // What is part of a part is part of the whole.
    let whole = |part: usize| {
        let chain = std::iter::successors(Some(part), |at| hosts[*at]).take(PARTS);
        chain.last().filter(|last| *last != part && hosts[*last].is_none())
    };
    if hosts.iter().all(Option::is_none) {
        return;
    }
    let mut events: Vec<Option<Cluster>> = clusters.drain(..).map(Some).collect();
    for part in 0..events.len() {
        if let Some(whole) = whole(part)
            && let Some(taken) = events[part].take()
            && let Some(event) = &mut events[whole]
        {
            event.absorb(taken);
        }
    }
    clusters.extend(events.into_iter().flatten());
}

/// "A met B at their summit": that is the summit.
fn itself(text: &Text<'_, '_>, clusters: &[Cluster], i: usize) -> Option<usize> {
    let host = clusters[i].host.and_then(|end| held_at(clusters, i, end)).filter(|host| *host != i)?;
    let (part, summit) = (&clusters[i], &clusters[host]);
    let of_two = summit.of_two || part.of_two && summit.called == Called::Summit;
    (of_two && same_two(text, summit, part)).then_some(host)
}

/// Whether they are the same two, neither on another day nor elsewhere.
fn same_two(text: &Text<'_, '_>, summit: &Cluster, part: &Cluster) -> bool {
    let (of, met) = (sides(text, &summit.parties), sides(text, &part.parties));
    let day = |c: &Cluster| c.whens.first().map(|when| when.0.clone());
    let country = |c: &Cluster| country(c.place.as_ref());
    let apart = matches!((day(summit), day(part)), (Some(a), Some(b)) if !overlap(&a, &b));
    let elsewhere = matches!((country(summit), country(part)), (Some(a), Some(b)) if a != b);
    let same = of.len() == 2 && met.len() == 2 && met.iter().all(|side| of.contains(side));
    same && !other_people(text, &summit.parties, &part.parties) && !apart && !elsewhere
}

/// "B had invited A": where the text tells of A's stay in B's country, that is to what. A visit of which nothing is told
/// for sure is the one that is told of otherwise.
fn invited(text: &Text<'_, '_>, clusters: &[Cluster], i: usize) -> Option<usize> {
    let wish = &clusters[i];
    let open = wish.votes.iter().all(|vote| vote.0 == MeetingStatus::Proposed || vote.1 < TOLD);
    let dated = wish.whens.iter().any(|when| when.1 == Basis::Text);
    if wish.called != Called::Visit || !open || dated || wish.round.is_some() {
        return None;
    }
    let wished = wish.votes.iter().any(|vote| vote.0 == MeetingStatus::Proposed);
    let site = wish.place.as_ref()?;
    let host = country(Some(site))?;
    let guests: Actors = wish.parties.iter().copied().filter(|ix| is_guest(text, *ix, host)).collect();
    let there = |c: &Cluster| {
        let there = c.place.as_ref().filter(|there| country(Some(there)) == Some(host));
        there.is_some_and(|there| there.wide || site.wide || there.place.name == site.place.name)
    };
    let stays = |c: &Cluster| {
        let all = !guests.is_empty() && guests.iter().all(|guest| c.parties.contains(guest));
        (wished || c.called == Called::Visit) && all && there(c)
    };
    round(clusters, i).find(|(n, c)| *n != i && stays(c)).map(|(n, _)| n)
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn invited_to_the_visit_of_which_it_tells() {
        check(&[
            (
                "Thủ tướng Ý Giorgia Meloni mời Thủ tướng Đức Olaf Scholz tới Rome. Hôm 8/5, ông Scholz gặp bà Meloni tại Rome.",
                &["bilateral held 2024-05-08 Rome (IT) DE IT"],
            ),
            // Elsewhere in the country.
            (
                "Thủ tướng Ý Giorgia Meloni mời Thủ tướng Đức Olaf Scholz tới Milan. Hôm 8/5, ông Scholz gặp bà Meloni tại \
                 Rome.",
                &["visit proposed unknown Milan (IT) DE", "bilateral held 2024-05-08 Rome (IT) DE IT"],
            ),
        ]);
    }

    #[test]
    fn a_visit_told_with_an_office_and_told_with_a_name() {
        check(&[(
            "Ngoại trưởng Đức Annalena Baerbock tới Rome hôm 8/5 trong chuyến thăm hai ngày. Trong chuyến thăm của bà \
             Baerbock tới Rome, hai bên ký hiệp định.",
            &["visit held 2024-05-08 Rome (IT) DE IT"],
        )]);
    }
}
