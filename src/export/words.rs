//! What an entry tells, in words for people.

use chrono::{Datelike, NaiveDate};

use super::plain::one_line;
use crate::model::{
    Act, Actor, ActorId, Basis, Edtf, Entry, Event, Issue, Meeting, MeetingKind, MeetingStatus, Stance,
    Timeline, When,
};

/// The day in words: `14 December 2025`, `8–14 December 2025`, `December 2025`, `24 February of an unknown year`.
pub(super) fn day(value: &Edtf) -> String {
    match (value.first_day(), value.last_day()) {
        (Some(a), Some(b)) => days(a, b),
        (Some(a), None) => format!("from {}", date(a)),
        (None, Some(b)) => format!("until {}", date(b)),
        (None, None) => yearless(value.as_str()).unwrap_or_else(|| one_line(value.as_str())),
    }
}

/// When it happened, and what that rests on where the article does not say it.
pub(super) fn when(when: &When) -> String {
    match (when.value(), when.basis()) {
        (Some(value), Some(Basis::Published)) => format!("{} (day of the report)", day(value)),
        (Some(value), _) => day(value),
        (None, _) => "day unknown".to_owned(),
    }
}

fn days(a: NaiveDate, b: NaiveDate) -> String {
    let month = |d: NaiveDate| d.format("%B").to_string();
    let next = b.succ_opt().unwrap_or(b);
    let (starts, ends) = (a.day() == 1, next.day() == 1);
    let (year, same_year) = (a.year(), a.year() == b.year());
    match () {
        () if a == b => date(a),
        () if starts && ends && same_year && a.month() == b.month() => format!("{} {year}", month(a)),
        () if starts && ends && same_year && a.month() == 1 && b.month() == 12 => year.to_string(),
        () if starts && ends && same_year => format!("{}–{} {year}", month(a), month(b)),
        () if starts && ends && a.month() == 1 && b.month() == 12 => format!("{year}–{}", b.year()),
        () if same_year && a.month() == b.month() => format!("{}–{}", a.day(), date(b)),
        () if same_year => format!("{} {} – {}", a.day(), month(a), date(b)),
        () => format!("{} – {}", date(a), date(b)),
    }
}

/// `14 December 2025`.
pub(super) fn date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), day.format("%B"), day.year())
}

/// `XXXX-02-24` and `XXXX-02` in words.
fn yearless(value: &str) -> Option<String> {
    let rest = value.strip_prefix("XXXX-")?;
    let (month, day) = rest.split_once('-').unwrap_or((rest, "01"));
    // A leap year has every day.
    let known = NaiveDate::from_ymd_opt(2000, month.parse().ok()?, day.parse().ok()?)?;
    Some(match rest.contains('-') {
        true => format!("{} {} of an unknown year", known.day(), known.format("%B")),
        false => format!("{} of an unknown year", known.format("%B")),
    })
}

/// The names of `ids`, with whom they serve.
pub(super) fn names<'a>(timeline: &Timeline, ids: impl IntoIterator<Item = &'a ActorId>) -> String {
    ids.into_iter().map(|id| name(timeline, id)).collect::<Vec<_>>().join(", ")
}

pub(super) fn name(timeline: &Timeline, id: &ActorId) -> String {
    one_line(&timeline.actor(id).map_or_else(|| id.to_string(), Actor::to_string))
}

/// Who speaks, holds the stance or meets, and to whom.
pub(super) fn who(timeline: &Timeline, entry: &Entry) -> String {
    match &entry.event {
        Event::Statement(s) => name(timeline, &s.speaker),
        Event::Condition(c) if c.to.is_empty() => names(timeline, &c.by),
        Event::Condition(c) => format!("{} → {}", names(timeline, &c.by), names(timeline, &c.to)),
        Event::Meeting(m) => names(timeline, &m.participants),
    }
}

/// What it is, without who: `demands, on territory`, `round 4 of talks, planned, Geneva`.
pub(super) fn what(timeline: &Timeline, entry: &Entry) -> String {
    match &entry.event {
        Event::Statement(s) => match &s.via {
            Some(via) => format!("{} (via {})", act(s.act), name(timeline, via)),
            None => act(s.act).to_owned(),
        },
        Event::Condition(c) => format!("{}, on {}", stance(c.stance), issue(c.issue)),
        Event::Meeting(m) => {
            let what = match m.round {
                Some(round) => format!("{} (number {round})", meeting(m.kind)),
                None => meeting(m.kind).to_owned(),
            };
            let place = m.place.as_ref().map(|place| format!(", {}", one_line(&place.name)));
            let more: String = beside(timeline, m).iter().map(|more| format!(", {more}")).collect();
            format!("{what}, {}{}{more}", status(m.status), place.unwrap_or_default())
        }
    }
}

/// What is known of a meeting beyond who, when and where: hosts, mediators, the day it was called off, the agenda.
pub(super) fn beside(timeline: &Timeline, meeting: &Meeting) -> Vec<String> {
    let roles = [("hosted by", &meeting.hosts), ("mediated by", &meeting.mediators)];
    let roles = roles.into_iter().filter(|(_, actors)| !actors.is_empty());
    let mut told: Vec<String> =
        roles.map(|(role, actors)| format!("{role} {}", names(timeline, actors))).collect();
    told.extend(meeting.called_off.as_ref().map(|off| format!("called off {}", day(off))));
    told.extend(meeting.agenda.as_ref().map(|agenda| format!("on “{}”", one_line(agenda))));
    told
}

/// What it is in one word, as JSON has it: the act, the stance, the kind of meeting.
pub(super) fn label(event: &Event) -> &'static str {
    match event {
        Event::Statement(s) => s.act.as_str(),
        Event::Condition(c) => c.stance.as_str(),
        Event::Meeting(m) => m.kind.as_str(),
    }
}

/// What sort of entry it is, as JSON has it.
pub(super) fn kind(event: &Event) -> &'static str {
    match event {
        Event::Statement(_) => "statement",
        Event::Condition(_) => "condition",
        Event::Meeting(_) => "meeting",
    }
}

/// The first words of the article that prove it.
pub(super) fn evidence(entry: &Entry) -> String {
    entry.evidence.first().map(|evidence| one_line(evidence.text())).unwrap_or_default()
}

pub(super) fn act(act: Act) -> &'static str {
    match act {
        Act::Say => "says",
        Act::Declare => "declares",
        Act::Confirm => "confirms",
        Act::Deny => "denies",
        Act::Stress => "stresses",
        Act::Warn => "warns",
        Act::Accuse => "accuses",
        Act::Urge => "urges",
        Act::Demand => "demands",
        Act::Propose => "proposes",
        Act::Reject => "rejects",
        Act::Promise => "promises",
        Act::Agree => "agrees",
        Act::Praise => "praises",
        Act::Ask => "asks",
        Act::Assess => "assesses",
    }
}

pub(super) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Demand => "demands",
        Stance::Offer => "offers",
        Stance::Refusal => "refuses",
        Stance::Acceptance => "accepts",
    }
}

pub(super) fn issue(issue: Issue) -> String {
    issue.as_str().replace('_', " ")
}

pub(super) fn meeting(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Round => "round of talks",
        MeetingKind::Summit => "summit",
        MeetingKind::Bilateral => "bilateral meeting",
        MeetingKind::Call => "call",
        MeetingKind::VideoCall => "video call",
        MeetingKind::Conference => "conference",
        MeetingKind::Visit => "visit",
        MeetingKind::Other => "meeting",
    }
}

pub(super) fn status(status: MeetingStatus) -> &'static str {
    status.as_str()
}

/// `text` with a capital at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_words() {
        for (value, words) in [
            ("2025-12-14", "14 December 2025"),
            ("2025-12", "December 2025"),
            ("2024-02", "February 2024"),
            ("2025", "2025"),
            ("202X", "2020–2029"),
            ("2025-12-08/2025-12-14", "8–14 December 2025"),
            ("2025-12-28/2026-01-03", "28 December 2025 – 3 January 2026"),
            ("2025-11-28/2025-12-03", "28 November – 3 December 2025"),
            ("2016-09/2016-11", "September–November 2016"),
            ("2016/2018", "2016–2018"),
            ("2016-03/2018-02", "1 March 2016 – 28 February 2018"),
            ("2016-01-01/2018-12-15", "1 January 2016 – 15 December 2018"),
            ("2016-01-02/2018-12-31", "2 January 2016 – 31 December 2018"),
            ("2016-01-01/2018-11-30", "1 January 2016 – 30 November 2018"),
            ("2016-02-01/2018-12-31", "1 February 2016 – 31 December 2018"),
            ("2016-01-01/2016-12-15", "1 January – 15 December 2016"),
            ("2016-01-02/2016-12-31", "2 January – 31 December 2016"),
            ("2016-03-01/2016-03-30", "1–30 March 2016"),
            ("2016-03-02/2016-03-31", "2–31 March 2016"),
            ("XXXX-02-24", "24 February of an unknown year"),
            ("XXXX-02", "February of an unknown year"),
            ("2025-12-08/..", "from 8 December 2025"),
            ("../2025-12-08", "until 8 December 2025"),
        ] {
            assert_eq!(day(&value.parse().expect(value)), words, "{value}");
        }
    }

    #[test]
    fn a_day_that_only_the_report_has_is_told_apart() {
        let day: Edtf = "2025-12-14".parse().expect("a day");
        assert_eq!(when(&When::known(day.clone(), Basis::Text)), "14 December 2025");
        assert_eq!(when(&When::known(day, Basis::Published)), "14 December 2025 (day of the report)");
        assert_eq!(when(&When::Unknown), "day unknown");
        assert_eq!(capital("đàm phán"), "Đàm phán");
    }
}
