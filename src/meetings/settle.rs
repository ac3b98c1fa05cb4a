//! From what the mentions of an event say to one meeting.

use chrono::NaiveDate;

use crate::actors::{ActorIx, Actors};
use crate::model::{ActorKind, Basis, Edtf, MeetingKind, MeetingStatus, When};

use super::cluster::{Cluster, RECENT};
use super::days::{is_day, length};
use super::place::{Site, country};
use super::sides::{is_scholar, org_side, people, sides};
use super::status::{FIRM, TOLD, Vote};
use super::stay::stay;
use super::tally::{status, sum};
use super::words::Called;
use super::{Met, Text};

/// The meetings that the clusters tell of.
pub(super) fn settle(text: &Text<'_, '_>, mut clusters: Vec<Cluster>) -> Vec<Met> {
    for i in 0..clusters.len() {
        let host = clusters[i].host.and_then(|at| held_at(&clusters, i, at)).filter(|host| *host != i);
        if let Some(host) = host {
            let place = clusters[i].place.clone().or_else(|| clusters[host].place.clone());
            clusters[host].place = clusters[host].place.take().or_else(|| place.clone());
            clusters[i].place = place;
            if clusters[i].whens.is_empty() {
                clusters[i].whens = clusters[host].whens.clone();
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
    for i in 0..clusters.len() {
        if clusters[i].place.is_none() {
            clusters[i].place = same_day(text, &clusters, i);
        }
    }
    let numbered: Vec<usize> =
        (0..clusters.len()).filter(|i| clusters[*i].round.is_some()).take(NUMBERED).collect();
    for &i in &numbered {
        if numbered.iter().any(|later| follows(text, &clusters[*later], &clusters[i])) {
            clusters[i].votes.push((MeetingStatus::Held, FIRM));
        }
    }
    for i in 0..clusters.len() {
        let vote = stay(text, &clusters, i);
        clusters[i].votes.extend(vote);
    }
    clusters.into_iter().filter(|c| individual(text, c)).map(|c| meeting(text, c)).collect()
}

/// So many events with numbers are compared; a text that tells of more is no news article.
const NUMBERED: usize = 64;

/// Whether the one is of the same series and of a later number: who speaks of the third summit has had the second.
fn follows(text: &Text<'_, '_>, later: &Cluster, c: &Cluster) -> bool {
    if c.round >= later.round || c.called != later.called {
        return false;
    }
    let parties = sides(text, &c.parties);
    sides(text, &later.parties).iter().filter(|side| parties.contains(side)).count() > 1
}

/// Whether something tells this event from talks in general: a day, a place, its number, how many there were, the people
/// who meet, or that it was called off.
fn individual(text: &Text<'_, '_>, c: &Cluster) -> bool {
    let series = c.counted && sides(text, &c.parties).len() > 1;
    // "The coming summit of the two".
    let summit = c.of_two && c.votes.iter().any(|vote| vote.0 == MeetingStatus::Planned && vote.1 > FIRM);
    let fixed = !c.whens.is_empty() || c.dated || c.place.is_some() || c.round.is_some() || series || summit;
    let off = |vote: &Vote| matches!(vote.0, MeetingStatus::Cancelled | MeetingStatus::Postponed);
    // "Said at a workshop": by scholars alone.
    let scholars = !c.parties.is_empty() && c.parties.iter().all(|ix| is_scholar(text, *ix));
    // "Agreed to talk again": none in particular.
    let talks = c.several && c.called == Called::Talks;
    let told = fixed || c.votes.iter().any(off) || people(text, &c.parties) > 1 && !talks;
    told && !scholars && !within_own_state(text, c)
}

/// Whether somebody travels in the state that he serves.
fn within_own_state(text: &Text<'_, '_>, c: &Cluster) -> bool {
    let country = country(c.place.as_ref());
    c.called == Called::Visit
        && country.is_some_and(|country| sides(text, &c.parties)[..] == [country.as_str()])
}

/// How many events on either side are compared for their places.
const ROUND: usize = 12;

/// Nobody is in two places on one day: where another meeting of one of the people was on the same day.
fn same_day(text: &Text<'_, '_>, clusters: &[Cluster], i: usize) -> Option<Site> {
    let c = &clusters[i];
    let remote = |c: &Cluster| matches!(c.called, Called::Call | Called::VideoCall);
    let day = c.whens.first().map(|when| &when.0).filter(|day| is_day(day) && !remote(c))?;
    let near = clusters.iter().take(i.saturating_add(ROUND)).skip(i.saturating_sub(ROUND));
    let person = |ix: &ActorIx| text.cast.actor(*ix).kind == ActorKind::Person && text.named(*ix);
    near.filter(|other| !remote(other))
        .filter(|other| other.whens.first().is_some_and(|when| when.0 == *day))
        .filter(|other| other.parties.iter().any(|ix| person(ix) && c.parties.contains(ix)))
        .find_map(|other| other.place.clone())
}

/// The cluster with the mention that ends at `end`, of those round the one that asks.
pub(super) fn held_at(clusters: &[Cluster], i: usize, end: u32) -> Option<usize> {
    round(clusters, i).find(|(_, c)| c.spans.iter().any(|span| span.1 == end)).map(|(n, _)| n)
}

/// The clusters whose mentions can stand close to those of one: no mention joins an event that is older.
pub(super) fn round(clusters: &[Cluster], i: usize) -> impl DoubleEndedIterator<Item = (usize, &Cluster)> {
    let first = i.saturating_sub(RECENT);
    let last = clusters.len().min(i.saturating_add(RECENT));
    clusters.iter().enumerate().take(last).skip(first)
}

/// How far before a mention the day it inherits stands at most.
pub(super) const BEFORE: u32 = 70;

/// A day told for another meeting of the same people close by, or in the sentences before.
fn inherited(text: &Text<'_, '_>, clusters: &[Cluster], i: usize) -> Option<(Edtf, Basis)> {
    let c = &clusters[i];
    let first = c.spans.first()?.0;
    // What is told counts, and what is guessed where nothing is.
    let told = c.votes.iter().any(|v| v.1 >= TOLD);
    let mut votes = c.votes.iter().filter(|v| !told || v.1 >= TOLD);
    let past = votes.all(|v| matches!(v.0, MeetingStatus::Held | MeetingStatus::Ongoing));
    if !past || c.background {
        return None;
    }
    let inherit = |value| (value, Basis::Inherited);
    if c.several {
        return scene(text, first).map(inherit);
    }
    let shares = |other: &Cluster| other.parties.iter().any(|p: &ActorIx| c.parties.contains(p));
    let near = |other: &Cluster| {
        other.spans.iter().any(|span| span.0 < first && first.saturating_sub(span.1) < BEFORE / 2)
    };
    let beside = round(clusters, i).rev().filter(|(n, other)| *n != i && shares(other) && near(other));
    let day =
        |(_, other): (usize, &Cluster)| other.whens.first().filter(|w| w.0.is_day()).map(|w| w.0.clone());
    let told = || {
        let times = text.times_in(first.saturating_sub(BEFORE), first);
        past_values(text, times).find(Edtf::is_day)
    };
    beside
        .take(8)
        .find_map(day)
        .or_else(told)
        .or_else(|| scene(text, first))
        .or_else(|| news(text, first))
        .map(inherit)
}

/// How far before a mention the day of the news stands at most, and how many days before the publication it lies.
const FAR: u32 = 200;
pub(super) const NEWS: chrono::Days = chrono::Days::new(7);

/// The day of which the article tells as news: the last one close to its publication.
fn news(text: &Text<'_, '_>, first: u32) -> Option<Edtf> {
    let since = text.published?.checked_sub_days(NEWS)?;
    let times = text.times_in(first.saturating_sub(FAR), first);
    past_values(text, times).find(|value| value.is_day() && value.first_day().is_some_and(|d| d >= since))
}

/// How many days a stretch of time has at most that says when something happened in it.
const STRETCH: i64 = 31;

/// The stretch of days of which the sentence before tells, or the same one: "in the last two weeks".
fn scene(text: &Text<'_, '_>, first: u32) -> Option<Edtf> {
    let number = text.doc.sentence_of(first);
    let from = text.doc.sentences.get(number.saturating_sub(1))?.first.max(first.saturating_sub(BEFORE));
    past_values(text, text.times_in(from, first))
        .find(|value| value.first_day().is_some() && length(value).is_some_and(|n| n < STRETCH))
}

/// The values of times, the last first, that do not lie ahead as a whole, nor tell until when something is.
fn past_values(text: &Text<'_, '_>, times: std::ops::Range<usize>) -> impl Iterator<Item = Edtf> {
    let values = times.rev().filter(|n| !text.is_until(*n)).filter_map(|n| text.times[n].value.clone());
    values.filter(|value| text.published.is_none_or(|p| !Edtf::day(p).is_before(value)))
}

fn kind(text: &Text<'_, '_>, c: &Cluster) -> MeetingKind {
    // An organisation's session is one of its members.
    let members = c.called == Called::Session && org_side(text, &c.parties);
    c.called.kind(sides(text, &c.parties).len() + 2 * usize::from(members))
}

/// How the event stands, by what has been told of it so far.
pub(super) fn status_of(text: &Text<'_, '_>, c: &Cluster) -> MeetingStatus {
    status(text, &c.votes, kind(text, c), day(c, text.published).as_ref().map(|when| &when.0))
}

fn meeting(text: &Text<'_, '_>, c: Cluster) -> Met {
    let kind = kind(text, &c);
    let when = day(&c, text.published);
    let status = status_of(text, &c);
    let confidence = confidence(text, &c, status);
    let mut mentions = c.spans;
    mentions.sort_unstable();
    mentions.dedup();
    let off = matches!(status, MeetingStatus::Cancelled | MeetingStatus::Postponed);
    // Who meets is a party, whatever else he does.
    let apart = |helpers: Actors| {
        let mut apart: Actors = helpers.into_iter().filter(|ix| !c.parties.contains(ix)).collect();
        apart.sort_unstable();
        apart.dedup();
        apart
    };
    let (hosts, mediators) = (apart(c.helpers.hosts), apart(c.helpers.mediators));
    Met {
        kind,
        hosts,
        mediators,
        agenda: c.agenda,
        called_off: c.called_off.filter(|_| off),
        participants: with_visited(text, kind, c.parties, c.place.as_ref()),
        place: c.place.map(|site| site.place),
        status,
        round: c.round,
        when: when.map_or(When::Unknown, |(value, basis)| When::known(value, basis)),
        mentions,
        confidence,
    }
}

/// Whoever visits a state meets it, if the text names nobody else.
fn with_visited(text: &Text<'_, '_>, kind: MeetingKind, mut parties: Actors, place: Option<&Site>) -> Actors {
    let state = place.and_then(|site| text.states.get(&site.place.country?).copied());
    if let (MeetingKind::Visit, Some(state), [side]) = (kind, state, &sides(text, &parties)[..])
        && text.side(state) != *side
    {
        parties.push(state);
    }
    parties
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
    let told = c.whens.iter().find(fits).or(first)?;
    // "This week", and elsewhere "on Thursday".
    let closer = |when: &&(Edtf, Basis)| when.1 == Basis::Text && within(&when.0, &told.0);
    c.whens.iter().find(closer).or(Some(told)).cloned()
}

/// Whether the days of one are some of those of the other.
fn within(inner: &Edtf, outer: &Edtf) -> bool {
    let (inner, outer) = ((inner.first_day(), inner.last_day()), (outer.first_day(), outer.last_day()));
    match (inner, outer) {
        ((Some(a), Some(b)), (Some(c), Some(d))) => c <= a && b <= d && (a, b) != (c, d),
        _ => false,
    }
}

/// Hundredths. The weights follow what 1,109 meetings in random articles have in common that independent readers found to
/// be one real event with the right status, and those of the annotated articles: with a day, a place and two people nine of
/// ten, of those that somebody only wishes for every second, and the surer the word for its status the more.
fn confidence(text: &Text<'_, '_>, c: &Cluster, status: MeetingStatus) -> u8 {
    let told = c.whens.iter().any(|when| when.1 == Basis::Text);
    let surest = c.votes.iter().map(|vote| vote.1).max().unwrap_or_default();
    let over = matches!(status, MeetingStatus::Held | MeetingStatus::Cancelled);
    // Who telephones is in no place.
    let placed = c.place.is_some() || matches!(c.called, Called::Call | Called::VideoCall);
    let weigh = |holds: bool, points: i32| if holds { points } else { 0 };
    let points = 42
        + weigh(told, 13)
        + weigh(placed, 18)
        + weigh(people(text, &c.parties) > 1, 12)
        + weigh(sides(text, &c.parties).len() > 1, 4)
        + weigh(status == MeetingStatus::Proposed, -17)
        + weigh(c.several, -8)
        + weigh(c.called == Called::Exchange, -10)
        + weigh((1..TOLD).contains(&surest), -5)
        + weigh(over && surest >= FIRM, 7);
    points.clamp(5, 97) as u8
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn a_summit_of_two_to_come_is_one_event() {
        check(&[
            ("Hội nghị thượng đỉnh Đức - Ý sắp tới thu hút sự chú ý.", &["summit planned unknown - DE IT"]),
            ("Hội nghị thượng đỉnh Đức - Ý thu hút sự chú ý.", &[]),
        ]);
    }

    #[test]
    fn to_talk_again_is_no_event() {
        check(&[(
            "Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni đã đồng ý nối lại các cuộc đàm phán.",
            &[],
        )]);
    }
}
