//! How a meeting stands after all reports.

use super::choice::{best, disagreement};
use crate::model::{Aspect, Disagreement, Event, MeetingStatus, Reason, Report};
use MeetingStatus::{Cancelled, Held, Ongoing, Planned, Postponed, Proposed};

/// The status by the latest reports, of one day the one that is furthest on; what took place, no later plan undoes.
pub(super) fn status(reports: &[&Report], disagreements: &mut Vec<Disagreement>) -> MeetingStatus {
    let status: Vec<MeetingStatus> = reports.iter().filter_map(|report| of(report)).collect();
    let by = |wanted: MeetingStatus, numbers: &[usize]| -> Vec<usize> {
        numbers.iter().copied().filter(|one| status[*one] == wanted).collect()
    };
    let all: Vec<usize> = (0..status.len()).collect();
    let newest = reports.iter().map(|report| report.reported).max();
    let last: Vec<usize> = all.iter().copied().filter(|one| Some(reports[*one].reported) == newest).collect();

    let furthest = last.iter().map(|one| status[*one]).max_by_key(|s| progress(*s)).unwrap_or(Planned);
    let mut versions = vec![by(furthest, &last)];
    versions.extend(MeetingStatus::ALL.iter().filter(|s| !follows(**s, furthest)).map(|s| by(*s, &last)));
    versions.retain(|version| !version.is_empty());
    let (mut won, mut because) = match &versions[..] {
        [_, _, ..] => {
            let (winner, because) = best(reports, &versions);
            (status[versions[winner][0]], because)
        }
        _ => (furthest, Reason::Latest),
    };
    if status.contains(&Held) && matches!(won, Proposed | Planned | Ongoing) {
        (won, because) = (Held, Reason::Final);
    }
    let kept = by(won, &all);
    let until = kept.iter().map(|one| reports[*one].reported).max();
    let earlier = |one: usize| Some(reports[one].reported) <= until && follows(status[one], won);
    let overruled: Vec<usize> = all.into_iter().filter(|one| status[*one] != won && !earlier(*one)).collect();
    if !overruled.is_empty() {
        disagreements.push(disagreement(Aspect::Status, reports, &[kept, overruled], (0, because)));
    }
    won
}

fn of(report: &Report) -> Option<MeetingStatus> {
    if let Event::Meeting(meeting) = &report.event { Some(meeting.status) } else { None }
}

/// How far on a meeting is.
fn progress(status: MeetingStatus) -> u8 {
    match status {
        Proposed => 0,
        Planned => 1,
        Postponed => 2,
        Ongoing => 3,
        Cancelled => 4,
        Held => 5,
    }
}

/// Whether news can go on from `one` to `other`, or stay there.
fn follows(one: MeetingStatus, other: MeetingStatus) -> bool {
    match one {
        Held => other == Held,
        Cancelled => !matches!(other, Held | Ongoing),
        Ongoing => matches!(other, Ongoing | Held | Cancelled),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Entry, Evidence, Meeting, MeetingKind, Span, When};

    /// Reports `day status`, one an article, and what becomes of them: the status, why, and how many are overruled.
    #[test]
    fn the_status_follows_the_latest_report() {
        for (reports, won, overruled) in [
            (&["1 planned", "3 held"][..], "held", None),
            (&["1 planned", "3 cancelled"], "cancelled", None),
            (&["1 proposed", "2 planned", "3 postponed"], "postponed", None),
            (&["1 postponed", "2 planned", "3 held"], "held", None),
            (&["1 ongoing", "1 held"], "held", None),
            (&["1 ongoing", "2 cancelled"], "cancelled", None),
            (&["2 cancelled", "3 planned"], "planned", None),
            (&["- planned", "1 proposed"], "proposed", None),
            (&["1 planned", "1 cancelled"], "cancelled", None),
            (&["2 held", "5 planned"], "held", Some((Reason::Final, 1))),
            (&["2 held", "5 cancelled"], "cancelled", Some((Reason::Latest, 1))),
            (&["2 cancelled", "5 held"], "held", Some((Reason::Latest, 1))),
            (&["1 planned", "2 held", "2 held", "2 cancelled"], "held", Some((Reason::Majority, 1))),
            (&["2 held", "2 cancelled"], "held", Some((Reason::First, 1))),
        ] {
            let told: Vec<Report> = reports.iter().enumerate().map(|(n, text)| report(n, text)).collect();
            let mut disagreements = Vec::new();
            let status = status(&told.iter().collect::<Vec<_>>(), &mut disagreements);
            assert_eq!(status.as_str(), won, "{reports:?}");
            let shown = disagreements.first().map(|d| (d.because, d.overruled.len()));
            assert_eq!(shown, overruled, "{reports:?}");
        }
    }

    fn report(number: usize, text: &str) -> Report {
        let (day, status) = text.split_once(' ').expect("two words");
        let meeting = Meeting::new(MeetingKind::Round, Vec::new(), status.parse().expect("a status"));
        let article = format!("a{number}");
        let span = Span::new(0, 3).expect("in order");
        let evidence = Evidence::new(article.parse().expect("an id"), span, "Nga").expect("its length");
        let id = format!("{article}#m1").parse().expect("an id");
        let entry = Entry::new(id, Event::Meeting(meeting), When::Unknown, vec![evidence]);
        Report {
            id: entry.id,
            event: entry.event,
            when: entry.when,
            reported: format!("2026-03-0{day}").parse().ok(),
            confidence: entry.confidence,
            evidence: entry.evidence,
        }
    }
}
