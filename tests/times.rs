//! Properties of the temporal tagger over random days and random text.

use chrono::{Datelike, Days, NaiveDate};
use pourparler::times::{self, Reference};
use proptest::prelude::*;

fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..60_000).prop_map(|n| NaiveDate::from_ymd_opt(1920, 1, 1).unwrap() + Days::new(n))
}

/// The values found in `text`, `?` for what has none.
fn values(text: &str, reference: impl Into<Reference>) -> Vec<String> {
    let text_of =
        |time: &pourparler::TimeExpression| time.value.as_ref().map_or("?".to_owned(), |v| v.to_string());
    times::find(text, reference).iter().map(text_of).collect()
}

const MONTHS: [&str; 12] = [
    "tháng Một",
    "tháng Hai",
    "tháng Ba",
    "tháng Tư",
    "tháng Năm",
    "tháng Sáu",
    "tháng Bảy",
    "tháng Tám",
    "tháng Chín",
    "tháng Mười",
    "tháng Mười một",
    "tháng Mười hai",
];

/// A day in every form that states its year.
fn whole(day: NaiveDate) -> Vec<String> {
    let (d, m, y) = (day.day(), day.month(), day.year());
    let word = MONTHS[day.month0() as usize];
    vec![
        format!("{d}/{m}/{y}"),
        format!("{d}-{m}-{y}"),
        format!("{d:02}.{m:02}.{y}"),
        format!("{y}-{m:02}-{d:02}"),
        format!("ngày {d}/{m}/{y}"),
        format!("ngày {d:02}-{m:02}-{y}"),
        format!("hôm {d}.{m}.{y}"),
        format!("ngày {d} tháng {m} năm {y}"),
        format!("{d} tháng {m}, {y}"),
        format!("ngày {d} {word} năm {y}"),
        format!("sáng {d}/{m}/{y}"),
        format!("tối ngày {d}-{m}-{y}"),
        format!("23:56 {d:02}/{m:02}/{y}"),
    ]
}

/// A day in forms that leave its year to the reader.
fn partial(day: NaiveDate) -> Vec<String> {
    let (d, m) = (day.day(), day.month());
    vec![
        format!("ngày {d}/{m}"),
        format!("hôm {d}-{m}"),
        format!("ngày {d:02}.{m:02}"),
        format!("ngày {d} tháng {m}"),
        format!("rạng sáng {d}/{m}"),
        format!("ngày {d} {}", MONTHS[day.month0() as usize]),
    ]
}

const RELATIVE: [&str; 8] = [
    "hôm nay",
    "hôm qua",
    "hôm kia",
    "ngày mai",
    "3 ngày trước",
    "cách đây hai ngày",
    "10 ngày nữa",
    "hai ngày qua",
];

proptest! {
    #[test]
    fn a_day_with_its_year_is_read_as_itself(day in days()) {
        for form in whole(day) {
            let text = format!("Hai bên gặp nhau vào {form}.");
            prop_assert_eq!(values(&text, Reference::Unknown), [day.to_string()], "{}", text);
        }
    }

    #[test]
    fn a_day_without_its_year_is_the_last_one(day in days(), later in 0_u64..130) {
        for form in partial(day) {
            let text = format!("Hai bên đã gặp nhau {form}.");
            prop_assert_eq!(values(&text, day + Days::new(later)), [day.to_string()], "{}", text);
            let unknown = format!("XXXX-{:02}-{:02}", day.month(), day.day());
            prop_assert_eq!(values(&text, Reference::Unknown), [unknown], "{}", text);
        }
    }

    #[test]
    fn ranges_hold_both_ends(first in days(), length in 1_u64..60) {
        let last = first + Days::new(length);
        let of = |day: NaiveDate| format!("{}/{}", day.day(), day.month());
        let (a, b, year) = (of(first), of(last), last.year());
        for text in [
            format!("Từ ngày {a} đến ngày {b}/{year}."),
            format!("Từ {a} đến {b}/{year}."),
            format!("Từ ngày {a}-{b}/{year}."),
        ] {
            prop_assert_eq!(values(&text, Reference::Unknown), [format!("{first}/{last}")], "{}", text);
        }
    }

    #[test]
    fn relative_days_move_with_the_reference(day in days(), n in 0_u64..400) {
        for form in RELATIVE {
            let of = |reference: NaiveDate| times::find(form, reference)[0].value.clone().unwrap();
            let (early, late) = (of(day), of(day + Days::new(n)));
            prop_assert_eq!(early.first_day().map(|d| d + Days::new(n)), late.first_day());
            prop_assert_eq!(early.last_day().map(|d| d + Days::new(n)), late.last_day());
        }
    }

    #[test]
    fn spans_are_ordered_and_never_overlap(words in prop::collection::vec(word(), 0..40), day in days()) {
        let text = words.join(" ");
        let found = times::find(&text, day);
        for time in &found {
            prop_assert_eq!(time.span.get(&text), Some(time.text.as_str()));
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].span.end() <= pair[1].span.start(), "{}", text);
        }
    }

    #[test]
    fn any_text_will_do(text in any::<String>(), day in days()) {
        times::find(&text, day);
        times::find(&text, Reference::Unknown);
    }
}

/// Words and signs that times are made of.
fn word() -> impl Strategy<Value = String> {
    let words = "ngày tháng năm tuần quý thế kỷ hôm hồi sáng tối nay qua mai tới trước sau đó cùng kỳ cách đây hai ba mười \
                 đầu cuối giữa nửa thứ chủ nhật mùng Tết rằm mùa hè từ đến và , . - / ( ) \" sẽ đã âm lịch II 5 14 31 2022 99999 \
                 14/3 5-10/8 2016-2018 1/2/3/4";
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    prop_oneof![9 => prop::sample::select(words), 1 => "\\PC{0,6}"]
}

#[test]
fn extreme_days_of_reference_do_no_harm() {
    let text = "Hôm qua, tuần sau, thế kỷ trước, 999 năm trước, cách đây 999 thế kỷ, ngày 29/2, thứ Hai tới, cuối tuần, mùng 1 Tết.";
    for day in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::from_ymd_opt(1, 1, 1).unwrap()] {
        times::find(text, day);
    }
}

/// How long such texts take is for `benches/slower.rs`.
#[test]
fn long_texts_of_times() {
    for unit in [
        "/",
        "1/",
        "14/3 ",
        "ngày ",
        "5, ",
        "ngày 5, ",
        "năm ",
        "\"hôm nay ",
        "đầu ",
        "khoảng hồi sáng ",
        "tháng 3 - ",
    ] {
        let text = unit.repeat(32_000);
        let found = times::find(&text, Reference::Unknown);
        assert!(found.iter().all(|time| time.span.get(&text).is_some()), "{unit:?}");
        assert!(found.windows(2).all(|two| two[0].span.end() <= two[1].span.start()), "{unit:?}");
    }
}
