//! From what the mentions of an event say to one meeting.

use chrono::NaiveDate;

use crate::model::{Basis, Edtf, MeetingStatus, When};

use super::cluster::{Cluster, sides};
use super::{Met, Text};

/// The meeting that a cluster tells of.
pub(super) fn settle(text: &Text<'_, '_>, c: Cluster) -> Met {
    let sides = sides(text, &c.parties).len();
    let when = c.when.as_ref().map(|w| &w.0);
    let status = status(&c.votes, when, text.published);
    let confidence = confidence(&c, sides);
    let mut mentions = c.spans;
    mentions.sort_unstable();
    mentions.dedup();
    Met {
        kind: c.called.kind(sides),
        participants: c.parties,
        place: c.place,
        status,
        round: c.round,
        when: c.when.map_or(When::Unknown, |(value, basis)| When::known(value, basis)),
        mentions,
        confidence,
    }
}

/// The status that most speaks for, unless the day of the meeting rules it out.
fn status(
    votes: &[(MeetingStatus, u16)],
    when: Option<&Edtf>,
    published: Option<NaiveDate>,
) -> MeetingStatus {
    use MeetingStatus::{Cancelled, Held, Ongoing, Planned, Postponed, Proposed};
    let sum = |status| votes.iter().filter(|v| v.0 == status).map(|v| v.1).sum::<u16>();
    let best = [Cancelled, Postponed, Held, Planned, Proposed, Ongoing]
        .into_iter()
        .rev()
        .max_by_key(|status| sum(*status))
        .filter(|status| sum(*status) > 0);
    let (Some(when), Some(published)) = (when, published) else { return best.unwrap_or(Held) };
    let today = Edtf::day(published);
    match best {
        Some(best @ (Cancelled | Postponed)) => best,
        _ if when.is_before(&today) => Held,
        Some(Proposed) if today.is_before(when) => Proposed,
        _ if today.is_before(when) => Planned,
        Some(best) => best,
        None => Held,
    }
}

/// Hundredths: the more is known of the event, the surer it is one.
fn confidence(c: &Cluster, sides: usize) -> u8 {
    let mut points = 30;
    points += 20 * u8::from(sides >= 2) + 5 * u8::from(sides == 1);
    points += 15 * u8::from(matches!(c.when, Some((_, Basis::Text))));
    points += 10 * u8::from(c.place.is_some());
    points += 10 * u8::from(c.spans.len() > 1);
    points += 10 * u8::from(c.round.is_some() || c.title);
    points.min(95)
}
