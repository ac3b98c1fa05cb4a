//! One mention of a meeting: who, where, when and how, as far as its own clause tells.

use smallvec::{SmallVec, smallvec};

use crate::actors::{ActorIx, Actors, Mention};
use crate::model::{Basis, Country, Edtf};
use crate::segment::Kind;

use super::agenda;
use super::beside;
use super::facing::{addressed, facing};
use super::general::is_general;
use super::hosts::{self, Helpers};
use super::names::series;
use super::noun::{
    acts, also, attends, counted, held_by, indefinite, next_round, number, plural, stays_away, titled,
};
use super::parties::{Names, actors, is_medium};
use super::partners::groups;
use super::place::Site;
use super::possible::possible;
use super::setting::place_before;
use super::sides::{below_leaders, is_org, is_scholar, sides};
use super::signs::all_light;
use super::status::{self, Outlook};
use super::subject::{subject_of, visitor};
use super::tail::{self, Tail};
use super::trigger::{Form, Trigger};
use super::when::{Days, day, days_of, each_time, is_bygone};
use super::words::{Aid, Called, MeetingWord, aids, words};
use super::{Text, comma};

/// A mention of a meeting.
#[derive(Debug, Clone)]
pub(super) struct Sighting {
    pub(super) called: Called,
    pub(super) form: Form,
    pub(super) position: Option<Aid>,
    /// The clause that is the evidence.
    pub(super) span: (u32, u32),
    pub(super) parties: Actors,
    /// Who meets the one side that is named, as whoever speaks stands for it.
    pub(super) partner: Option<ActorIx>,
    /// A state of the two that one word joins, which no actor stands for.
    pub(super) absent: Option<Country>,
    /// Who else is said to take part; says nothing about which meeting it is.
    pub(super) guests: Actors,
    /// The phrase itself names whom one meets; else the parties are the subject of the clause at most.
    pub(super) named: bool,
    /// Whom one meets is told in words that name nobody of the cast.
    pub(super) stranger: bool,
    /// It is between two of whom nobody tells which they are.
    pub(super) strangers: bool,
    pub(super) place: Option<Site>,
    pub(super) when: Option<(Edtf, Basis)>,
    /// Its day is told, be it unknown which that is ("next week" of an unknown one), or how long there was none.
    pub(super) dated: bool,
    /// The day on which it was called off or put off.
    pub(super) called_off: Option<Edtf>,
    pub(super) helpers: Helpers,
    /// Whoever is said to attend it holds it, be it for others.
    pub(super) convened: bool,
    /// The phrase that says what it is about.
    pub(super) agenda: Option<(u32, u32)>,
    pub(super) outlook: Outlook,
    pub(super) round: Option<u32>,
    /// "The second meeting": which of several it is, be they a series or not.
    pub(super) which: Option<u32>,
    /// "Last year", of which nobody knows which that is.
    pub(super) bygone: bool,
    /// "This meeting": it was named before.
    pub(super) definite: bool,
    /// "Another meeting", "the last meeting": it is not the one named before.
    pub(super) other: bool,
    /// "A meeting".
    pub(super) article: bool,
    /// "A meeting" of which it is not said that it takes place.
    pub(super) indefinite: bool,
    /// The object of a verb: has, holds, attends.
    pub(super) object: bool,
    /// "The Conference of National Dialogue": it has a name of its own.
    pub(super) titled: bool,
    /// "Meetings", and talks without a word for one event.
    pub(super) several: bool,
    /// "Five rounds".
    pub(super) counted: bool,
    /// It only says when something else was, "since they met", or was before what the text tells of.
    pub(super) background: bool,
    /// The token after the mention of the meeting on whose margins it is.
    pub(super) host: Option<u32>,
    /// The token after the mention of a meeting before or after which it is.
    pub(super) apart: Option<u32>,
}

impl Sighting {
    /// The organisation whose summit or conference it is.
    pub(super) fn of(&self, text: &Text<'_, '_>) -> Option<ActorIx> {
        let grand = matches!(self.called, Called::Summit | Called::Conference);
        let &[only] = self.parties.as_slice() else { return None };
        (grand && is_org(text, only)).then_some(only)
    }
}

/// The mentions of meetings in a text.
pub(super) fn all(text: &Text<'_, '_>, triggers: &[Trigger]) -> Vec<Sighting> {
    let mut found: Vec<Sighting> = Vec::with_capacity(triggers.len());
    // Where the sentence and the last trigger in it began to be found, and the token after what was read.
    let (mut opened, mut since, mut busy) = (0, 0, 0);
    let mut margins = None;
    for (n, trigger) in triggers.iter().enumerate() {
        if found.last().is_some_and(|before| beside::discusses(text, before, trigger)) {
            continue;
        }
        let mut own = sightings(text, trigger, busy);
        margins = beside::margins(text, trigger, &mut own, margins);
        busy = own.iter().map(|s| s.span.1).max().unwrap_or(busy);
        match n.checked_sub(1).and_then(|n| triggers.get(n)) {
            Some(before) if before.sentence == trigger.sentence => {
                beside::tell(text, &mut found[opened..], since - opened, &mut own, (before, trigger));
            }
            _ => opened = found.len(),
        }
        since = found.len();
        found.extend(own);
    }
    found
}

/// The mentions that one trigger makes: several where one person meets several others in turn.
fn sightings(text: &Text<'_, '_>, trigger: &Trigger, busy: u32) -> SmallVec<[Sighting; 1]> {
    let tail = tail::read(text, trigger);
    // "A's visit", "the talks of A with B": whoever tells of it takes no part.
    let whole = |names: Names<'_>| sides(text, &actors(text, &names)).len() > 1;
    let told = || whole(tail.partners.iter().chain(&tail.owners).copied().collect());
    let owned =
        !tail.owners.is_empty() && (trigger.called == Called::Visit || trigger.position.is_some() && told());
    let attends = attends(text, trigger);
    let complete = tail.all_named || !tail.pair.is_empty();
    let subject = match complete && !(attends && acts(text, trigger)) || owned {
        true => Names::new(),
        false => visitor(text, trigger, &tail, subject_of(text, trigger, &tail)),
    };
    let alone = tail.partners.is_empty() && tail.owners.is_empty() && tail.pair.is_empty();
    let both = if alone && !tail.all_named && !plural(text, trigger) {
        addressed(text, trigger, &subject).unwrap_or_else(|| facing(text, trigger, busy))
    } else {
        Names::new()
    };
    let faced = !both.is_empty();
    let subject = if faced { both } else { subject };
    let (mut subject, asked) = hosts::asked(text, trigger, subject);
    let sender = hosts::sender(text, trigger, &subject);
    // "A fails while the summit of B goes well": no organisation attends the summit of another.
    let org = |name: &Mention| name.actors.iter().any(|ix| is_org(text, *ix));
    if matches!(trigger.called, Called::Summit | Called::Conference)
        && tail.partners.iter().chain(&tail.owners).any(|name| org(name))
    {
        subject.retain(|name| !org(name));
    }
    if !possible(text, trigger, &tail, &subject) {
        return SmallVec::new();
    }
    let (sent, away) = (sender.is_some(), attends && stays_away(text, trigger));
    let own: &[&Mention] = match sent || away || attends && (complete || tail.partners.is_empty()) {
        true => &[],
        false => &subject,
    };
    // "Prepares the summit": an envoy attends none of his leaders.
    let alone = alone && trigger.called == Called::Summit && trigger.form == Form::Noun && !attends;
    let own = if alone && below_leaders(text, &actors(text, own)) { &[] } else { own };
    // "B's call, X remarked": scholars remark on it.
    let scholar = |name: &&Mention| name.actors.iter().all(|ix| is_scholar(text, *ix));
    let own = if trigger.form == Form::Noun && !tail.partners.is_empty() && own.iter().all(scholar) {
        &[]
    } else {
        own
    };
    let named: Names<'_> = tail.partners.iter().chain(&tail.owners).chain(own).copied().collect();
    let whose = series(text, trigger.first);
    let parties = with(actors(text, &named), &tail.pair);
    let parties = with(with(parties, sender.as_slice()), whose.as_slice());
    let mut guests = tail.guests.clone();
    if attends && !away {
        guests.extend_from_slice(&subject);
    }
    // What is told before "since" was on a day of its own.
    let since = since(text, trigger);
    let busy = since.map_or(busy, |at| busy.max(at));
    // A day before a noun may be that of what its clause tells.
    let verb = trigger.form != Form::Noun || held_by(text, trigger);
    let day = if verb { day(text, trigger, tail.time(), busy) } else { tail.time() };
    if is_general(text, trigger, &tail, day) {
        return SmallVec::new();
    }
    let outlook = status::read(text, trigger, (tail.phrase.unwrap_or(tail.end), trigger.reach.1), day);
    let days = Days { trigger, tail: &tail, outlook, busy };
    let mut helpers = hosts::read(text, trigger, complete || owned);
    helpers.hosts.extend(asked);
    let aside = |ix: &ActorIx| helpers.all().all(|helper| helper != ix);
    let called = if tail.phone { Called::Call } else { trigger.called };
    // Who telephones is in two places.
    let remote = matches!(called, Called::Call | Called::VideoCall);
    // "The second day of talks".
    let of_days = aids(text.doc, text.doc.previous(trigger.first), Aid::Days);
    let round = tail.round.or_else(|| number(text, trigger)).filter(|_| !of_days);
    let base = Sighting {
        called,
        form: trigger.form,
        position: trigger.position,
        span: span(text, trigger, &tail, if faced { &[] } else { &subject }),
        partner: partner(text, trigger, &tail, &parties),
        parties: parties.into_iter().filter(aside).collect(),
        absent: tail.absent,
        guests: actors(text, &guests).into_iter().filter(aside).collect(),
        named: !tail.partners.is_empty()
            || !tail.owners.is_empty()
            || !tail.pair.is_empty()
            || whose.is_some()
            || faced
            || (matches!(trigger.form, Form::Verb | Form::Host) || held_by(text, trigger))
                && actors(text, &subject).len() > 1,
        stranger: match tail.partners.is_empty() {
            true => tail.stranger,
            false => tail.partners.iter().all(|name| is_medium(text, name)),
        },
        strangers: tail.strangers,
        place: tail.place().or_else(|| place_before(text, trigger)).filter(|_| !remote),
        when: days.when(text, tail.time()),
        dated: tail.time().is_some() || tail.recent,
        called_off: days.called_off(text),
        helpers,
        convened: hosts::convenes(text, trigger),
        agenda: agenda::read(text, trigger),
        outlook,
        round,
        which: round.or(tail.which),
        bygone: tail.time().is_some_and(|number| is_bygone(text, number)),
        definite: tail.definite,
        other: tail.other
            || next_round(text, trigger)
            || indefinite(text, trigger)
            || also(text, trigger) && !tail.partners.is_empty(),
        article: indefinite(text, trigger) && !tail.other,
        indefinite: indefinite(text, trigger) && !held_by(text, trigger),
        object: attends || held_by(text, trigger),
        titled: titled(text, trigger),
        several: trigger.form == Form::Bare || plural(text, trigger),
        counted: trigger.called == Called::Round && counted(text, trigger),
        background: since.is_some() || tail.former || in_passing(text, trigger),
        host: None,
        apart: None,
    };
    // "A meeting with B on the 10th and C on the 11th": in turn, where each has a day or place of his own.
    let in_turn = tail.times.iter().any(|(n, _)| *n > 1) && tail.times.len() > 1;
    // "Meetings with A and B".
    let each = trigger.form == Form::Noun && plural(text, trigger);
    let splits = !tail.all_named
        && (matches!(trigger.called, Called::Bilateral | Called::Call | Called::Exchange)
            || in_turn && trigger.called == Called::Session);
    // "Will visit A, B and C": each is a visit.
    if !tail.stops.is_empty() {
        let visit = |site: &Site| Sighting { place: Some(site.clone()), ..base.clone() };
        return std::iter::once(base.clone()).chain(tail.stops.iter().map(visit)).collect();
    }
    // "The two summits of 2000 and 2007": each is one.
    if let Some((one, other)) = each_time(text, &tail).filter(|_| plural(text, trigger)) {
        let on = |when| Sighting { when: days_of(text, when), ..base.clone() };
        return smallvec![on(one), on(other)];
    }
    let groups = groups(text, &tail.partners, splits, each);
    if groups.len() < 2 {
        return smallvec![base];
    }
    let met = |&(from, to): &(usize, usize)| {
        let group = &tail.partners[from..to];
        let (first, last) = (group[0].first, group[group.len() - 1].last);
        let everybody: Names<'_> = own.iter().chain(group).chain(&tail.owners).copied().collect();
        Sighting {
            span: if from == 0 { (base.span.0, last) } else { (first, last) },
            parties: actors(text, &everybody),
            place: Tail::own(&tail.places, from, to).or_else(|| base.place.clone()),
            when: days.when(text, Tail::own(&tail.times, from, to)),
            ..base.clone()
        }
    };
    groups.iter().map(met).collect()
}

/// "Changed his mind after talking to B": it tells when something else was.
fn in_passing(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let talks = |mark| words(text.doc, mark).any(|w| w == MeetingWord::Verb(Called::Exchange));
    trigger.position.is_some()
        && text.doc.mark_at(trigger.first).is_some_and(talks)
        && !all_light(text, trigger.sentence.0, trigger.first)
}

/// The word of "since they met".
fn since(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    let clause = (trigger.clause.min(trigger.first)..=trigger.first).rev().take(2 * PRELUDE as usize);
    clause.into_iter().take_while(|at| !comma(text, *at)).find(|at| aids(text.doc, *at, Aid::Since))
}

/// "The talks with B", of which A's side speaks and names nobody else: A's state, or A.
fn partner(text: &Text<'_, '_>, trigger: &Trigger, tail: &Tail<'_>, parties: &[ActorIx]) -> Option<ActorIx> {
    let talks = matches!(trigger.called, Called::Talks | Called::Round);
    let noun = matches!(trigger.form, Form::Noun | Form::Bare) && tail.owners.is_empty();
    let &[side] = &sides(text, parties)[..] else { return None };
    let with = talks && noun && !tail.partners.is_empty();
    text.speaking(trigger.first).filter(|ix| with && text.side(*ix) != side)
}

fn with(mut parties: Actors, pair: &[ActorIx]) -> Actors {
    parties.extend(pair.iter().filter(|ix| !parties.contains(ix)).copied().collect::<Actors>());
    parties
}

/// How far before the trigger its evidence begins at most.
pub(super) const PRELUDE: u32 = 12;

/// The evidence: from the subject or preposition before the trigger to the end of its phrase.
fn span(text: &Text<'_, '_>, trigger: &Trigger, tail: &Tail<'_>, subject: &[&Mention]) -> (u32, u32) {
    let near = |first: &u32| *first < trigger.first && trigger.first - first <= PRELUDE;
    let digit = |at| u32::from(text.doc.is_kind(at, Kind::Number));
    let preposition =
        trigger.position.map(|_| text.doc.previous(trigger.first)).map(|at| at.saturating_add(digit(at)));
    let first = subject.iter().map(|n| n.first).chain(preposition).filter(near).min();
    // "Round no. 7".
    let count = aids(text.doc, trigger.first, Aid::Count);
    let last = trigger.last + if count { digit(trigger.last) } else { 0 };
    (first.unwrap_or(trigger.first).max(trigger.sentence.0), tail.end.max(last))
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn who_prepares_a_summit_is_not_at_it() {
        check(&[(
            "Đặc phái viên Đức Anna Weber nói về cuộc hội đàm thượng đỉnh tại Geneva ngày 28/5.",
            &["summit planned 2024-05-28 Geneva (CH) "],
        )]);
    }

    #[test]
    fn who_remarks_on_a_call_is_not_at_it() {
        check(&[
            (
                "Nhà phân tích Marco Rossi nói về cuộc gặp với Đức tại Geneva hôm 8/5.",
                &["bilateral held 2024-05-08 Geneva (CH) DE"],
            ),
            (
                "Nhà phân tích Marco Rossi tham dự cuộc gặp với Đức tại Geneva hôm 8/5.",
                &["bilateral held 2024-05-08 Geneva (CH) ? DE"],
            ),
        ]);
    }

    #[test]
    fn one_of_each_year() {
        check(&[
            (
                "Hai hội nghị thượng đỉnh Đức - Ý diễn ra tại Rome vào các năm 2000 và 2007.",
                &["summit held 2000 Rome (IT) DE IT", "summit held 2007 Rome (IT) DE IT"],
            ),
            (
                "Các cuộc đàm phán Đức - Ý diễn ra tại Rome giữa tháng 2 và tháng 4.",
                &["bilateral held 2024-02-11/2024-02-20 Rome (IT) DE IT"],
            ),
        ]);
    }

    #[test]
    fn meetings_with_several_are_one_with_each() {
        check(&[
            (
                "Ngày 8/5, Thủ tướng Ý Giorgia Meloni có các cuộc gặp với Ngoại trưởng Đức Annalena Baerbock và Bộ trưởng Quốc \
                 phòng Đức Boris Pistorius.",
                &["bilateral held 2024-05-08 - DE IT", "bilateral held 2024-05-08 - DE IT"],
            ),
            (
                "Ngày 8/5, Thủ tướng Ý Giorgia Meloni có cuộc gặp với Ngoại trưởng Đức Annalena Baerbock và Bộ trưởng Quốc \
                 phòng Đức Boris Pistorius.",
                &["bilateral held 2024-05-08 - DE IT"],
            ),
        ]);
    }
}
