//! A visit, and what the visitor will do on it.

use crate::actors::ActorIx;
use crate::model::MeetingStatus;

use super::Text;
use super::cluster::Cluster;
use super::days::{distance, is_day};
use super::place::country;
use super::settle::{BEFORE, round, status_of};
use super::sides::is_guest;
use super::status::{CAME, TOLD, Vote};
use super::words::Called;

/// The tenths that cast for the stay of whoever has come and will meet somebody there.
const THERE: u16 = 30;

/// How many days after somebody has come he meets those for whom he came.
const STAY: i64 = 6;

/// "A has come to C", "A will meet B in C": A is still there. A visit of which nothing is told for sure is as much to
/// come as what somebody will do on it.
pub(super) fn stay(text: &Text<'_, '_>, clusters: &[Cluster], i: usize) -> Option<Vote> {
    let visit = &clusters[i];
    let most = visit.votes.iter().map(|vote| vote.1).max().unwrap_or_default();
    let came = most == CAME && visit.votes.contains(&(MeetingStatus::Held, CAME));
    let dated = visit.whens.first().is_some_and(|when| is_day(&when.0));
    let vote = match most < TOLD {
        _ if came => (MeetingStatus::Ongoing, THERE),
        true if dated => (MeetingStatus::Ongoing, THERE),
        true => (MeetingStatus::Planned, TOLD),
        false => return None,
    };
    let held = visit.called == Called::Visit && status_of(text, visit) == MeetingStatus::Held;
    if !held || visit.background {
        return None;
    }
    let country = country(visit.place.as_ref())?;
    let comes_to = |c: &Cluster, ix: &ActorIx| is_guest(text, *ix, country) && c.parties.contains(ix);
    let meets = |c: &Cluster| {
        let told = c.votes.iter().any(|vote| vote.0 == MeetingStatus::Planned && vote.1 > TOLD);
        told && c.called != Called::Visit
            && self::country(c.place.as_ref()) == Some(country)
            && visit.parties.iter().any(|ix| comes_to(c, ix))
            && status_of(text, c) == MeetingStatus::Planned
            && soon(visit, c)
    };
    round(clusters, i).any(|(n, c)| n != i && meets(c)).then_some(vote)
}

/// Whether the meeting is in the days after somebody has come, as far as both are told.
fn soon(visit: &Cluster, c: &Cluster) -> bool {
    match (visit.whens.first(), c.whens.first()) {
        (Some((a, _)), Some((b, _))) => distance(a, b).is_some_and(|days| days <= STAY),
        (Some((a, _)), None) => is_day(a),
        (None, _) => visit.spans.iter().any(|a| c.spans.iter().any(|b| a.0.abs_diff(b.0) < BEFORE)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::examples::{check, check_undated};

    #[test]
    fn who_has_come_and_will_meet_somebody_is_still_there() {
        check_undated(&[
            (
                "Thủ tướng Ý Giorgia Meloni đã đặt chân đến Berlin tối 8/5. Bà Meloni sẽ gặp Thủ tướng Đức Olaf Scholz tại \
                 Berlin vào ngày mai.",
                &[
                    "visit ongoing XXXX-05-08 Berlin (DE) DE IT",
                    "bilateral planned unknown Berlin (DE) DE IT",
                ],
            ),
            // Elsewhere, or not for long: what he will do is another journey.
            (
                "Thủ tướng Ý Giorgia Meloni đã đặt chân đến Berlin tối 8/5. Bà Meloni sẽ gặp Thủ tướng Pháp Gabriel Attal \
                 tại Paris vào ngày mai.",
                &["visit held XXXX-05-08 Berlin (DE) DE IT", "bilateral planned unknown Paris (FR) FR IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni đã đặt chân đến Berlin tối 8/5. Bà Meloni sẽ gặp Thủ tướng Đức Olaf Scholz tại \
                 Berlin vào ngày 25/6.",
                &[
                    "visit held XXXX-05-08 Berlin (DE) DE IT",
                    "bilateral planned XXXX-06-25 Berlin (DE) DE IT",
                ],
            ),
        ]);
    }

    #[test]
    fn a_visit_of_which_nothing_is_told_is_as_much_to_come() {
        check(&[(
            "Chuyến đi Berlin của Thủ tướng Ý Giorgia Meloni gây chú ý. Bà Meloni sẽ gặp Thủ tướng Đức Olaf Scholz tại Berlin.",
            &["visit planned unknown Berlin (DE) DE IT", "bilateral planned unknown Berlin (DE) DE IT"],
        )]);
    }

    #[test]
    fn days_over_which_it_goes_on() {
        check_undated(&[
            (
                "Thủ tướng Ý Giorgia Meloni thăm Berlin từ ngày 8 đến 10/5. Hôm 9/5, Berlin và Rome ký hiệp định.",
                &["visit ongoing XXXX-05-08/XXXX-05-10 Berlin (DE) DE IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni thăm Berlin từ ngày 8 đến 10/5. Hôm 12/5, Berlin và Rome ký hiệp định.",
                &["visit held XXXX-05-08/XXXX-05-10 Berlin (DE) DE IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni thăm Berlin trong hai ngày 8/5 và 9/5.",
                &["visit held XXXX-05-08/XXXX-05-09 Berlin (DE) DE IT"],
            ),
            (
                "Đức và Ý đã bắt đầu cuộc đàm phán kéo dài ba ngày từ ngày 8-5 tại Berlin.",
                &["bilateral held XXXX-05-08/XXXX-05-10 Berlin (DE) DE IT"],
            ),
        ]);
    }
}
