//! Whether a mention can be of an event of which others tell, and how well it fits.

use crate::actors::ActorIx;
use crate::model::MeetingStatus;

use super::Text;
use super::cluster::{AROUND, Cluster};
use super::days::is_year;
use super::place::{Site, country};
use super::same_day::{days, same_day};
use super::sides::{
    below_leaders, is_org, known_sides, leads, org_side, other_people, people, placed, sides,
};
use super::sighting::Sighting;
use super::status::{FIRM, TOLD, Vote, ahead};
use super::trigger::Form;
use super::words::{Aid, Called};

/// How many tokens after its last mention "the event" still means a meeting.
const HAPPENING: u32 = 80;

/// Whether the mention can be of this event, and how well it fits.
pub(super) fn fit(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Option<u32> {
    let alone = s.form == Form::Noun && !s.named;
    if s.form == Form::Happening {
        return c.spans.last().is_some_and(|last| s.span.0 - last.1.min(s.span.0) < HAPPENING).then_some(1);
    }
    if !s.called.fits(c.called, alone || s.definite || same_people(text, c, s)) || another(c, s) {
        return None;
    }
    if matches!((c.which, s.which), (Some(a), Some(b)) if a != b)
        || matches!(s.called, Called::Round | Called::Exchange) && s.several != c.several
        || s.form == Form::Noun
            && s.named
            && s.several
            && !c.several
            && s.called != Called::Talks
            && !(days(c, s) == Some(2) || days(c, s) == Some(1) && places(c, s) > Some(0))
    {
        return None;
    }
    // "In regional forums", "the talks have stalled": none in particular.
    if alone && s.several && (s.called == Called::Conference || !c.several && !s.definite && s.when.is_none())
    {
        return None;
    }
    let days = days(c, s)?;
    let places = places(c, s)?;
    if stop(c, s) || other_visitor(text, c, s) {
        return None;
    }
    // A side that only one of the two has, where the other names its own.
    let strange =
        c.absent != s.absent && (s.absent.is_some() || s.named && sides(text, &s.parties).len() > 1);
    // A conference with a name is no meeting of two, and that no conference.
    let named = s.titled && !grand(c.called) || c.titled && !grand(s.called) && s.named;
    // "Met the editors", "talked to B": whoever these are.
    let met = |stranger, named, parties| stranger && named && sides(text, parties).len() > 1;
    let stranger = met(c.stranger, s.named, &s.parties) || met(s.stranger, true, &c.parties);
    if strange
        || stranger
        || of_others(text, c, s)
        || named
        || set_apart(c, s)
        || bygone(c, s)
        || beside_grand(text, c, s)
        || next_of_kind(c, s)
    {
        return None;
    }
    let parties = parties(text, c, s)?;
    // "The summit in April" of an organisation, and that of last year.
    let dated = c.dated && s.dated && s.outlook.vote.is_some_and(|vote| vote.1 == FIRM);
    // "The talks of A and B have ended": those that were to be.
    let ended = s.form == Form::Noun
        && s.named
        && !s.several
        && s.outlook.vote.is_some_and(|vote| vote.0 == MeetingStatus::Held && vote.1 > FIRM)
        && all_there(text, c, s);
    if times_apart(c, s) && days < 2 && !ended && (dated || !same_name(text, c, s)) {
        return None;
    }
    // "The talks" are rather those that were called so before.
    let called = |called| c.words.contains(&called);
    let short = s.called == Called::Conference && called(Called::Summit);
    // A summit weighs more than that two of another meeting are in view.
    let weight = if grand(s.called) { 3 } else { 1 };
    let word = if alone && (called(s.called) || short) { weight } else { 0 };
    // … or the one of which the text tells, not one that only says when something else was.
    let told = u32::from(alone && alike(c, s)) + u32::from(alone && !c.background && !s.background);
    Some(1 + days * 2 + places + parties * 2 + word + told)
}

/// A summit of two is none of their envoys.
fn of_others(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let summit = |called, parties| called == Called::Summit && !org_side(text, parties);
    summit(s.called, &s.parties) && c.called != Called::Summit && below_leaders(text, &c.parties)
        || summit(c.called, &c.parties)
            && s.called != Called::Summit
            && s.named
            && below_leaders(text, &s.parties)
}

/// "The two leaders will discuss": whatever they meet at is called.
fn same_people(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    s.form == Form::Verb && s.called == Called::Exchange && all_there(text, c, s)
}

/// Whether the mention tells of several people, all of whom meet at the event.
fn all_there(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    people(text, &s.parties) > 1 && s.parties.iter().all(|ix| c.parties.contains(ix))
}

/// Whether both are told as over, or both as to come.
fn alike(c: &Cluster, s: &Sighting) -> bool {
    let told = s.outlook.vote.filter(|vote| vote.1 >= 15);
    matches!((c.votes.last(), told), (Some(old), Some(new)) if ahead(old) == ahead(&new))
}

/// Whether it is said that the one comes before or after the other, or is on its margins. Who met "at the summit" may have
/// met at his own.
fn set_apart(c: &Cluster, s: &Sighting) -> bool {
    let other = |end: u32| c.spans.iter().any(|span| span.1 == end);
    let itself = c.of_two && s.position == Some(Aid::During);
    let host = c.host == Some(s.span.1) && !itself;
    s.apart.is_some_and(other) || s.host.is_some_and(other) || host
}

/// "The second summit", of which nothing tells that it is over, and one without a number that is.
fn next_of_kind(c: &Cluster, s: &Sighting) -> bool {
    let off = |vote: &Vote| matches!(vote.0, MeetingStatus::Cancelled | MeetingStatus::Postponed);
    if s.round.is_some()
        && c.round.is_none()
        && c.votes.iter().any(off)
        && s.when.is_none()
        && s.position.is_none()
    {
        // "The fourth visit", when a visit was put off before.
        return s.outlook.off.is_none();
    }
    let held = |vote: &Vote| vote.0 == MeetingStatus::Held && vote.1 >= TOLD;
    let over = s.outlook.vote.is_some_and(|vote| held(&vote)) || s.position.is_some() || s.place.is_some();
    let second = c.round.is_none() && s.round.is_some_and(|round| round > 1);
    second
        && !over
        && s.when.is_none()
        && c.place.is_some()
        && !c.whens.is_empty()
        && c.votes.iter().any(held)
}

/// How many tokens after its last mention an event of a bygone year is still spoken of.
const HISTORY: u32 = 60;

/// Whether the event is history, of which only its year is told, and the mention is far from it.
fn bygone(c: &Cluster, s: &Sighting) -> bool {
    let far = c.spans.last().is_none_or(|last| s.span.0.saturating_sub(last.1) > HISTORY);
    let history = c.whens.first().is_some_and(|when| is_year(&when.0));
    history && s.when.is_none() && !s.definite && far
}

/// A journey through a region, and a visit to one of its states.
fn stop(c: &Cluster, s: &Sighting) -> bool {
    let (Some(a), Some(b)) = (&c.place, &s.place) else { return false };
    let region = |site: &Site| site.wide && site.place.country.is_none();
    s.called == Called::Visit && region(a) != region(b) && a.goal && b.goal
}

/// Whether it is somebody else's visit: of another person of the state, or of another state than that visited.
fn other_visitor(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let visits = s.called == Called::Visit && c.called == Called::Visit;
    if !visits || s.parties.is_empty() || c.parties.is_empty() {
        return false;
    }
    let (a, b) = (sides(text, &c.parties), sides(text, &s.parties));
    let host = |side: &&str| country(c.place.as_ref()).is_some_and(|code| code.as_str() == *side);
    let strange = known_sides(text, &s.parties) > 0 && known_sides(text, &c.parties) > 0;
    other_people(text, &c.parties, &s.parties)
        || strange && !b.iter().any(|side| a.contains(side) || host(side))
}

/// Two meet on the margins of a summit of more, or of one that an organisation holds: that is a meeting of its own.
fn beside_grand(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    let two = |called, parties| called == Called::Bilateral && sides(text, parties).len() == 2;
    // "That meeting" is no G20.
    let alone = s.form == Form::Noun && !s.named && s.called == Called::Bilateral;
    if alone && grand(c.called) && c.of.is_some() {
        return true;
    }
    let beside = s.named && two(s.called, &s.parties) || s.host.is_some() && !grand(s.called);
    let wide = known_sides(text, &c.parties) > 2 || c.of.is_some() || org_side(text, &c.parties);
    beside && grand(c.called) && wide || s.of(text).is_some() && two(c.called, &c.parties)
}

pub(super) fn grand(called: Called) -> bool {
    matches!(called, Called::Summit | Called::Conference | Called::Session)
}

/// Whether the two share the name of an organisation whose meeting it is.
fn same_name(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> bool {
    s.parties.iter().any(|ix| is_org(text, *ix) && c.parties.contains(ix))
}

/// "Another meeting", or "a meeting": not the one named before. "They have had a talk" is no name of a meeting.
fn another(c: &Cluster, s: &Sighting) -> bool {
    let held = s.outlook.vote.is_some_and(|vote| vote.0 == MeetingStatus::Held);
    let talk = s.article && s.called == Called::Exchange && held;
    s.other && !talk && !same_day(c, s) && !same_wish(c, s)
}

/// "A meeting", and again "a meeting", of the same two and to come: whoever speaks of it speaks of one.
fn same_wish(c: &Cluster, s: &Sighting) -> bool {
    let open = s.outlook.vote.is_none_or(|vote| ahead(&vote) || vote.1 < TOLD);
    s.article
        && s.named
        && open
        && c.votes.iter().all(|vote| ahead(vote) || vote.1 < TOLD)
        && c.votes.iter().any(ahead)
}

fn places(c: &Cluster, s: &Sighting) -> Option<u32> {
    let (Some(a), Some(b)) = (&c.place, &s.place) else { return Some(0) };
    match (a.place.country, b.place.country) {
        (Some(a), Some(b)) if a != b => None,
        _ => Some(u32::from(a.place.name == b.place.name) + 1),
    }
}

/// How many sides are shared; `None` where the mention is of other parties.
fn parties(text: &Text<'_, '_>, c: &Cluster, s: &Sighting) -> Option<u32> {
    // "The talks between the two countries", and a meeting of one.
    let one = |parties: &[ActorIx]| !parties.is_empty() && known_sides(text, parties) < 2;
    if s.strangers && one(&c.parties) || c.strangers && s.named && one(&s.parties) {
        return None;
    }
    if s.parties.is_empty() || c.parties.is_empty() {
        let near = c.spans.last().is_some_and(|last| s.span.0.saturating_sub(last.1) < AROUND);
        let undated = near && c.whens.is_empty() && s.called.fits(c.called, false);
        let anaphor = s.form == Form::Noun && (s.definite || !s.several);
        return (anaphor && (s.when.is_none() || same_day(c, s) || s.called == c.called || undated))
            .then_some(0);
    }
    let (a, b) = (sides(text, &c.parties), sides(text, &s.parties));
    // "Will visit B at the invitation of B's president": it is not said who.
    if let (Called::Visit, Some(host)) = (s.called, country(s.place.as_ref()))
        && country(c.place.as_ref()) == Some(host)
        && b.iter().all(|side| *side == host.as_str())
    {
        return Some(0);
    }
    let shared = b.iter().filter(|side| a.contains(side)).count() as u32;
    if grand(s.called) && grand(c.called) {
        if same_name(text, c, s) || places(c, s) == Some(2) {
            return Some(shared);
        }
    } else if s.named
        && grand(s.called) != grand(c.called)
        && org_side(text, &c.parties) != org_side(text, &s.parties)
    {
        return None;
    }
    if !s.named && s.form == Form::Noun && !s.several {
        if b.len() > 1 && other_people(text, &c.parties, &s.parties) {
            return None;
        }
        let told = s.when.is_some() || s.place.is_some();
        // "At the meeting the president of C said": he was there.
        let third = |ix: &ActorIx| leads(text, *ix) && text.cast.actor(*ix).side().is_some();
        let during = s.position == Some(Aid::During) && c.helpers.hosts.is_empty();
        if during && shared == 0 && known_sides(text, &c.parties) > 1 && s.parties.iter().any(third) {
            return None;
        }
        if b.len() > 1 && (shared as usize) < a.len().min(2) {
            return None;
        }
        return (shared > 0 || s.definite || a.len() < 2 || s.position.is_some() && !told).then_some(shared);
    }
    // People of whom it is not known whom they serve may be of any side.
    let least = a.len().min(b.len()) as u32;
    let placed = placed(text, &c.parties, &s.parties) + placed(text, &s.parties, &c.parties);
    // Who meets more sides than those two meets them elsewhere.
    let open = grand(c.called) && (a.len() > 2 || org_side(text, &c.parties));
    if s.named && a.len() > 1 && known_sides(text, &s.parties) > a.len() && !open {
        return None;
    }
    let enough = shared >= least || shared > 0 && shared + placed >= least;
    (enough && !other_people(text, &c.parties, &s.parties)).then_some(shared)
}

/// One is told as over, the other as to come.
fn times_apart(c: &Cluster, s: &Sighting) -> bool {
    use MeetingStatus::{Cancelled, Held, Planned, Postponed, Proposed};
    if c.round.is_some() && c.round == s.round {
        return false;
    }
    let Some((new, sure)) = s.outlook.vote else { return false };
    if sure < 20 {
        return false;
    }
    let old = c.votes.iter().filter(|v| v.1 >= 20).map(|v| v.0).next_back();
    matches!(
        (old, new),
        (Some(Held), Planned | Proposed | Cancelled | Postponed)
            | (Some(Planned | Proposed | Cancelled | Postponed), Held)
    )
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn what_was_to_be_has_ended() {
        check(&[
            (
                "Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz ở Geneva. Cuộc gặp giữa bà Giorgia Meloni và ông \
                 Olaf Scholz kết thúc lúc 16h.",
                &["bilateral held unknown Geneva (CH) DE IT"],
            ),
            (
                "Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz ở Geneva. Cuộc gặp trước đó giữa bà Giorgia \
                 Meloni và ông Olaf Scholz ở Paris đã kết thúc.",
                &["bilateral planned unknown Geneva (CH) DE IT", "bilateral held unknown Paris (FR) DE IT"],
            ),
        ]);
    }

    #[test]
    fn the_summit_is_no_meeting_of_those_in_view() {
        check(&[(
            "Hội nghị thượng đỉnh giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Ý Giorgia Meloni sẽ diễn ra ở Rome. \
             Ông Macron đã gặp Thủ tướng Đức Olaf Scholz và cảm ơn ông Scholz vì đã giúp chuẩn bị hội nghị thượng đỉnh.",
            &["summit planned unknown Rome (IT) FR IT", "bilateral held unknown - DE FR"],
        )]);
    }

    #[test]
    fn two_of_whom_nobody_tells_are_not_one_side() {
        check(&[(
            "Tổng thống Pháp Emmanuel Macron gặp bà Anna Weber ở Paris. Cuộc đàm phán giữa hai nước đang diễn ra \
             tại Geneva.",
            &["bilateral held unknown Paris (FR) ? FR", "other ongoing unknown Geneva (CH) "],
        )]);
    }

    #[test]
    fn envoys_and_leaders() {
        check(&[(
            "Ngoại trưởng Đức Annalena Baerbock gặp Ngoại trưởng Ý Antonio Tajani ở Geneva hôm 8/5. Hội nghị thượng đỉnh \
             Đức - Ý sẽ diễn ra ở Rome.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT", "summit planned unknown Rome (IT) DE IT"],
        )]);
    }

    #[test]
    fn a_tour_and_its_stops() {
        check(&[(
            "Thủ tướng Ý Giorgia Meloni công du châu Á. Chuyến thăm của bà Meloni tới Nhật Bản kết thúc hôm 8/5.",
            &["visit held unknown châu Á IT", "visit held 2024-05-08 Nhật Bản (JP) IT JP"],
        )]);
    }
}
