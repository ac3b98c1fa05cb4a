//! From what the mentions of an event say to one meeting.

use chrono::NaiveDate;

use crate::actors::ActorIx;
use crate::model::{Basis, Edtf, MeetingKind, MeetingStatus, When};

use super::cluster::{Cluster, sides};
use super::{Met, Text};

/// The meetings that the clusters tell of.
pub(super) fn settle(text: &Text<'_, '_>, mut clusters: Vec<Cluster>) -> Vec<Met> {
    for i in 0..clusters.len() {
        let host = clusters[i].host.and_then(|at| held_at(&clusters, at)).filter(|host| *host != i);
        if let Some(host) = host.map(|host| clusters[host].clone()) {
            clusters[i].place = clusters[i].place.take().or(host.place);
            if clusters[i].whens.is_empty() {
                clusters[i].whens = host.whens;
            }
        }
    }
    for i in 0..clusters.len() {
        if clusters[i].whens.is_empty()
            && let Some(when) = inherited(text, &clusters, i)
        {
            clusters[i].whens.push(when);
        }
    }
    clusters.into_iter().map(|c| meeting(text, c)).collect()
}

/// The cluster with the mention that ends at `end`.
fn held_at(clusters: &[Cluster], end: u32) -> Option<usize> {
    clusters.iter().position(|c| c.spans.iter().any(|span| span.1 == end))
}

/// How far before a mention the day it inherits stands at most.
const BEFORE: u32 = 70;

/// A day told for another meeting of the same people close by, or in the sentences before.
fn inherited(text: &Text<'_, '_>, clusters: &[Cluster], i: usize) -> Option<(Edtf, Basis)> {
    let c = &clusters[i];
    let first = c.spans.first()?.0;
    let past = c.votes.iter().all(|v| matches!(v.0, MeetingStatus::Held | MeetingStatus::Ongoing));
    if !past || c.several {
        return None;
    }
    let shares = |other: &Cluster| other.parties.iter().any(|p: &ActorIx| c.parties.contains(p));
    let near = |other: &Cluster| {
        other.spans.iter().any(|span| span.0 < first && first.saturating_sub(span.1) < BEFORE / 2)
    };
    let beside =
        clusters.iter().enumerate().rev().filter(|(n, other)| *n != i && shares(other) && near(other));
    let day =
        |(_, other): (usize, &Cluster)| other.whens.first().filter(|w| w.0.is_day()).map(|w| w.0.clone());
    let told = || {
        let times = text.times_in(first.saturating_sub(BEFORE), first);
        let days = times.rev().filter_map(|n| text.times[n].value.clone());
        days.filter(|value| value.is_day())
            .find(|value| text.published.is_none_or(|p| !Edtf::day(p).is_before(value)))
    };
    beside.take(8).find_map(day).or_else(told).map(|value| (value, Basis::Inherited))
}

fn meeting(text: &Text<'_, '_>, c: Cluster) -> Met {
    let sides = sides(text, &c.parties).len();
    let kind = c.called.kind(sides);
    let when = day(&c, text.published);
    let status = status(&c.votes, kind, when.as_ref().map(|w| &w.0), text.published);
    let confidence = confidence(&c, sides);
    let mut mentions = c.spans;
    mentions.sort_unstable();
    mentions.dedup();
    Met {
        kind,
        participants: c.parties,
        place: c.place.map(|site| site.place),
        status,
        round: c.round,
        when: when.map_or(When::Unknown, |(value, basis)| When::known(value, basis)),
        mentions,
        confidence,
    }
}

/// The tenths that speak for a status.
fn sum(votes: &[(MeetingStatus, u16)], status: MeetingStatus) -> u32 {
    votes.iter().filter(|v| v.0 == status).map(|v| u32::from(v.1)).sum()
}

/// The day: of several, the first on the side of the publication date on which the meeting is told to be.
fn day(c: &Cluster, published: Option<NaiveDate>) -> Option<(Edtf, Basis)> {
    let first = c.whens.first();
    let Some(today) = published.map(Edtf::day) else { return first.cloned() };
    let ahead = sum(&c.votes, MeetingStatus::Planned) + sum(&c.votes, MeetingStatus::Proposed);
    let fits = |when: &&(Edtf, Basis)| match ahead > sum(&c.votes, MeetingStatus::Held) {
        true => !when.0.is_before(&today),
        false => !today.is_before(&when.0),
    };
    c.whens.iter().find(fits).or(first).cloned()
}

/// The status that most speaks for, unless the day of the meeting rules it out.
fn status(
    votes: &[(MeetingStatus, u16)],
    kind: MeetingKind,
    when: Option<&Edtf>,
    published: Option<NaiveDate>,
) -> MeetingStatus {
    use MeetingStatus::{Cancelled, Held, Ongoing, Planned, Postponed, Proposed};
    let best = [Cancelled, Postponed, Held, Planned, Proposed, Ongoing]
        .into_iter()
        .rev()
        .max_by_key(|status| sum(votes, *status))
        .filter(|status| sum(votes, *status) > 0);
    let (Some(when), Some(published)) = (when, published) else { return best.unwrap_or(Held) };
    let today = Edtf::day(published);
    match best {
        Some(best @ (Cancelled | Postponed)) => best,
        _ if when.is_before(&today) => Held,
        Some(Proposed) if today.is_before(when) => Proposed,
        _ if today.is_before(when) => Planned,
        Some(Proposed) => Proposed,
        _ if goes_on(kind, when) => Ongoing,
        Some(best) => best,
        None if when.is_day() => Planned,
        None => Held,
    }
}

/// Whether the days are those over which one visit or conference goes on, not a week or month in which it falls.
fn goes_on(kind: MeetingKind, when: &Edtf) -> bool {
    let (Some(first), Some(last)) = (when.first_day(), when.last_day()) else { return false };
    let days = (last - first).num_days();
    matches!(kind, MeetingKind::Visit | MeetingKind::Summit | MeetingKind::Conference)
        && (1..12).contains(&days)
        && days != 6
}

/// Hundredths: the more is known of the event, the surer it is one.
fn confidence(c: &Cluster, sides: usize) -> u8 {
    let mut points = 30;
    points += 20 * u8::from(sides >= 2) + 5 * u8::from(sides == 1);
    points += 15 * u8::from(c.whens.iter().any(|w| w.1 == Basis::Text));
    points += 10 * u8::from(c.place.is_some());
    points += 10 * u8::from(c.spans.len() > 1);
    points += 10 * u8::from(c.round.is_some() || c.title);
    points.min(95)
}
