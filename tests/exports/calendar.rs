//! iCalendar, read back by the parser of the `icalendar` crate.

use icalendar::{Calendar, Component, EventLike, EventStatus};
use pourparler::export;
use pourparler::{MeetingStatus, Timeline};
use proptest::prelude::*;

use crate::TIMELINES;
use crate::arbitrary::timeline;

fn check(timeline: &Timeline) {
    let text = export::icalendar(timeline);
    assert_eq!(text, export::icalendar(timeline));
    for line in text.split("\r\n") {
        // RFC 5545, 3.1 asks for 75, as a "should"; the library's last line may have one more.
        assert!(line.len() <= 76, "{line}");
        assert!(!line.contains(char::is_control), "{line:?}");
    }
    let calendar: Calendar = text.parse().unwrap_or_else(|error| panic!("{error} in {text}"));
    assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
    assert_eq!(calendar.property_value("PRODID"), Some("-//pourparler//EN"));
    let placed = timeline.meetings().filter(|(entry, _)| {
        entry.when.value().is_some_and(|day| day.first_day().is_some() || day.last_day().is_some())
    });
    let placed: Vec<_> = placed.collect();
    assert_eq!(calendar.events().count(), placed.len());
    for (event, (entry, meeting)) in calendar.events().zip(placed) {
        assert_eq!(event.property_value("DTSTART").map(str::len), Some(8), "a date without a time");
        assert!(event.property_value("DTSTART") < event.property_value("DTEND"));
        assert!(event.get_timestamp().is_some() && event.get_summary().is_some());
        let uid: String = event.get_uid().expect("a UID").chars().filter(|c| c.is_alphanumeric()).collect();
        let id: String = entry.id.as_str().chars().filter(|c| c.is_alphanumeric()).collect();
        assert_eq!(uid, id);
        let cancelled = event.get_status() == Some(EventStatus::Cancelled);
        assert_eq!(cancelled, meeting.status == MeetingStatus::Cancelled);
        let location = event.get_location().is_some();
        assert_eq!(location, meeting.place.is_some());
    }
}

#[test]
fn the_samples() {
    TIMELINES.iter().for_each(check);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_calendar(timeline in timeline()) {
        check(&timeline);
    }
}
