use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::plain::{one_line, shorten};
use super::words;
use crate::model::{Edtf, Entry, Meeting, MeetingStatus, Timeline};

/// So much of the evidence goes into a description, in characters.
const LONGEST: usize = 400;

/// The meetings as a calendar (RFC 5545), an all-day event each.
///
/// A meeting of which only the week, month or year is known takes all of it, and says so in its description; one whose
/// day is wholly unknown is left out. Meetings called off are `CANCELLED`, those proposed or put off `TENTATIVE`. An
/// event keeps its `UID` as long as the entry keeps its id, so that importing a calendar anew updates the old one; its
/// `DTSTAMP` is the day of the report or, where that is unknown, the day of the meeting. No event makes anybody busy.
///
/// ```
/// use pourparler::{Article, Extractor, export};
///
/// let article = Article::new("Ngoại trưởng Nga và Ukraine gặp nhau tại Antalya ngày 10/3/2022.").id("a1");
/// let calendar = export::icalendar(&Extractor::new().extract(&article)?);
/// assert!(calendar.contains("DTSTART;VALUE=DATE:20220310\r\n"));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn icalendar(timeline: &Timeline) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//pourparler//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.extend(timeline.meetings().filter_map(|(entry, meeting)| event(timeline, entry, meeting)));
    calendar.to_string()
}

fn event(timeline: &Timeline, entry: &Entry, meeting: &Meeting) -> Option<Event> {
    let (first, last) = bounds(entry.when.value()?)?;
    let mut event = Event::with_uid(&one_line(entry.id.as_str()));
    event
        .timestamp(entry.reported.unwrap_or(first).and_time(NaiveTime::MIN).and_utc())
        .starts(first)
        // The day after the last: ends are exclusive.
        .ends(last.succ_opt()?)
        .summary(&summary(timeline, meeting))
        .description(&description(timeline, entry, meeting))
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("CATEGORIES", words::kind(&entry.event).to_uppercase());
    event.status(match meeting.status {
        MeetingStatus::Held | MeetingStatus::Ongoing | MeetingStatus::Planned => EventStatus::Confirmed,
        MeetingStatus::Proposed | MeetingStatus::Postponed => EventStatus::Tentative,
        MeetingStatus::Cancelled => EventStatus::Cancelled,
    });
    if let Some(place) = &meeting.place {
        event.location(&shorten(&one_line(&place.name), LONGEST));
    }
    Some(event.done())
}

/// The first and the last day; the one that is known for both, where only one is.
fn bounds(value: &Edtf) -> Option<(NaiveDate, NaiveDate)> {
    let known = value.first_day().or(value.last_day())?;
    Some((value.first_day().unwrap_or(known), value.last_day().unwrap_or(known)))
}

fn summary(timeline: &Timeline, meeting: &Meeting) -> String {
    let round = meeting.round.map(|round| format!(" (number {round})")).unwrap_or_default();
    let who = words::names(timeline, &meeting.participants);
    let kind = words::capital(words::meeting(meeting.kind));
    let colon = if who.is_empty() { "" } else { ": " };
    let status = words::status(meeting.status);
    format!("{kind}{round}{colon}{} [{status}]", shorten(&who, LONGEST))
}

/// When it is, in words, and what else is known of it; the evidence; the articles.
fn description(timeline: &Timeline, entry: &Entry, meeting: &Meeting) -> String {
    let mut articles: Vec<&str> = entry.evidence.iter().map(|evidence| evidence.article().as_str()).collect();
    articles.dedup();
    articles.truncate(10);
    let evidence = shorten(&words::evidence(entry), LONGEST);
    let articles = shorten(&one_line(&articles.join(", ")), LONGEST);
    let mut told = vec![words::when(&entry.when)];
    told.extend(words::beside(timeline, meeting));
    let told = shorten(&words::capital(&told.join(", ")), LONGEST);
    format!("{told}\n{evidence}\n{articles}")
}
