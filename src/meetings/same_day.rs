//! Whether a mention can be of the day of an event.

use crate::model::{Basis, Edtf};

use super::cluster::Cluster;
use super::days::{is_year, next_to, overlap, year};
use super::fit::grand;
use super::sighting::Sighting;
use super::words::Called;

/// Whether both tell the same day.
pub(super) fn same_day(c: &Cluster, s: &Sighting) -> bool {
    matches!((c.whens.first(), &s.when), (Some((a, _)), Some((b, _))) if a == b)
}

/// 2 the same day, 1 compatible, 0 unknown; `None` where the days exclude each other.
pub(super) fn days(c: &Cluster, s: &Sighting) -> Option<u32> {
    // The summit of 2006 and that of 2017, if both are in November.
    let years = |a: &Edtf, b: &Edtf| year(a).is_some() && year(b).is_some() && year(a) != year(b);
    let other = |when: &(Edtf, Basis)| {
        s.when.as_ref().is_some_and(|new| years(&when.0, &new.0) && !overlap(&when.0, &new.0))
    };
    if grand(s.called) && c.whens.iter().skip(1).any(other) {
        return None;
    }
    // The summit of 2000, and that "on 27/4": of this year, or the year would have been told.
    let history = |a: &Edtf, b: &Edtf| is_year(a) && year(b).is_none();
    // "Last year", and a day without a year, or "today".
    let near = |when: Option<&(Edtf, Basis)>, dated| when.map_or(dated, |when| year(&when.0).is_none());
    let now = (near(c.whens.first(), c.dated), near(s.when.as_ref(), s.dated));
    if s.bygone && !c.bygone && now.0 || c.bygone && !s.bygone && now.1 {
        return None;
    }
    match (c.whens.first(), &s.when) {
        (Some((a, _)), Some((b, _))) if a == b => Some(2),
        (Some((a, Basis::Text)), Some((b, Basis::Text))) if history(a, b) || history(b, a) => None,
        (Some((a, Basis::Text)), Some((b, Basis::Text))) if overlap(a, b) => Some(1),
        // The first and the second day of one visit or round.
        (Some((a, Basis::Text)), Some((b, Basis::Text))) => {
            let lasts = matches!(s.called, Called::Visit | Called::Round) && c.called == s.called;
            (lasts && next_to(a, b)).then_some(0)
        }
        _ => Some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::examples::check_undated;

    #[test]
    fn a_summit_of_old_and_one_of_this_year() {
        check_undated(&[(
            "Sau hội nghị thượng đỉnh Đức - Ý hôm 27/4, hai nước mở lại cửa khẩu. Hội nghị thượng đỉnh đầu tiên giữa \
             Đức và Ý năm 2000 diễn ra ở Rome.",
            &["summit held XXXX-04-27 - DE IT", "summit #1 held 2000 Rome (IT) DE IT"],
        )]);
    }

    #[test]
    fn last_year_is_another_day() {
        check_undated(&[(
            "Sau hội nghị thượng đỉnh G7 ở Geneva hôm 27/4, Đức mở cửa khẩu. Tại hội nghị thượng đỉnh G7 năm ngoái, Đức \
                 phản đối.",
            &["summit held XXXX-04-27 Geneva (CH) ? DE", "summit held unknown - ? DE"],
        )]);
    }

    #[test]
    fn the_second_is_not_the_third() {
        check_undated(&[(
            "Cuộc gặp thứ hai giữa Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni tại Rome đổ vỡ. Hội nghị thượng \
             đỉnh lần thứ ba giữa ông Olaf Scholz và bà Giorgia Meloni sẽ diễn ra.",
            &["bilateral held unknown Rome (IT) DE IT", "summit #3 planned unknown - DE IT"],
        )]);
    }
}
