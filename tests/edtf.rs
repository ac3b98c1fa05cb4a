//! Properties of dates of any precision: what is printed reads back, bounds hold, and comparison agrees with the days.

use chrono::{Datelike, Days, NaiveDate};
use pourparler::Edtf;
use proptest::prelude::*;

fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..400_000).prop_map(|n| NaiveDate::from_ymd_opt(1000, 1, 1).unwrap() + Days::new(n))
}

/// Values of every form that times have, with known bounds.
fn known() -> impl Strategy<Value = Edtf> {
    let text = (days(), days(), 0..8).prop_map(|(a, b, form)| {
        let (a, b) = (a.min(b), a.max(b));
        match form {
            0 => a.to_string(),
            1 => a.format("%Y-%m").to_string(),
            2 => a.format("%Y").to_string(),
            3 => format!("{}X", a.year() / 10),
            4 => format!("{}XX", a.year() / 100),
            5 => format!("{a}/{b}"),
            6 => format!("{}~", a.format("%Y-%m")),
            _ => format!("{}/{}", a.format("%Y-%m"), b.format("%Y-%m")),
        }
    });
    text.prop_map(|text| text.parse().expect("a valid date"))
}

/// Also values whose bounds are unknown.
fn any_value() -> impl Strategy<Value = Edtf> {
    let open = ["XXXX-02-24", "XXXX-08", "../2024-05-01", "2024-05-01/..", "XXXX"];
    let open = prop::sample::select(open.to_vec()).prop_map(|text| text.parse().expect("a valid date"));
    prop_oneof![4 => known(), 1 => open]
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(value in any_value()) {
        let again: Edtf = value.to_string().parse().unwrap();
        prop_assert_eq!(&again, &value);
        prop_assert_eq!((again.first_day(), again.last_day()), (value.first_day(), value.last_day()));
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<Edtf>(&json).unwrap(), value);
    }

    #[test]
    fn the_first_day_is_not_after_the_last(value in known()) {
        prop_assert!(value.first_day().unwrap() <= value.last_day().unwrap());
        prop_assert_eq!(value.is_day(), value.first_day() == value.last_day());
    }

    #[test]
    fn comparison_is_that_of_the_days(a in known(), b in known()) {
        let bounds = |e: &Edtf| (e.first_day().unwrap(), e.last_day().unwrap());
        let ((a1, a2), (b1, b2)) = (bounds(&a), bounds(&b));
        prop_assert_eq!(a.is_before(&b), a2 < b1);
        prop_assert_eq!(a.may_be_before(&b), a1 < b2);
        prop_assert_eq!(a.overlaps(&b), a1 <= b2 && b1 <= a2);
    }

    #[test]
    fn certain_is_possible_and_one_way(a in any_value(), b in any_value()) {
        if a.is_before(&b) {
            prop_assert!(a.may_be_before(&b) && !b.is_before(&a) && !b.may_be_before(&a) && !a.overlaps(&b));
            prop_assert!(a < b);
        }
        prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
        prop_assert!(a.overlaps(&a) && !a.is_before(&a));
    }

    #[test]
    fn an_interval_holds_its_days(a in days(), b in days(), n in 0_u64..400_000) {
        let interval = Edtf::days(a, b);
        let (first, last) = (a.min(b), a.max(b));
        let length = (last - first).num_days() as u64;
        let within = Edtf::day(first + Days::new(n % (length + 1)));
        prop_assert!(interval.overlaps(&within));
        prop_assert!(Edtf::day(first - Days::new(1)).is_before(&interval));
        prop_assert!(interval.is_before(&Edtf::day(last + Days::new(1))));
    }

    #[test]
    fn order_is_total(mut values in prop::collection::vec(any_value(), 0..12)) {
        values.sort();
        for pair in values.windows(2) {
            prop_assert!(pair[0] <= pair[1]);
            prop_assert_eq!(pair[0].cmp(&pair[1]).is_eq(), pair[0] == pair[1]);
        }
    }

    #[test]
    fn any_text_is_a_value_or_an_error(text in "\\PC{0,24}|[0-9X/~?%.-]{0,24}") {
        if let Ok(value) = text.parse::<Edtf>() {
            prop_assert_eq!(value.to_string().parse::<Edtf>().unwrap(), value);
        }
    }
}
