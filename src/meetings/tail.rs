//! What follows the word for a meeting: with whom, whose, where, when, the how-manieth.

use smallvec::SmallVec;

use crate::actors::Actors;
use crate::lexicon::{Role, Sense};
use crate::model::Country;
use crate::segment::Kind;
use crate::times::{Time, TimeWord};

use super::Text;
use super::apposition::after_comma;
use super::days::{is_day, is_year};
use super::goal::goal;
use super::hosts;
use super::numbers::{count, in_series, in_so_long, ordinal, stretch};
use super::parties::{Names, actors, is_person, list, subject};
use super::partners::governed;
use super::place::{self, Site};
use super::signs::signs_at;
use super::stops::further;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, aids, words};

/// What follows a trigger.
#[derive(Debug, Default)]
pub(super) struct Tail<'a> {
    /// Whom one meets: after "with", "between" or the verb.
    pub(super) partners: Names<'a>,
    /// Whose meeting it is: after "of".
    pub(super) owners: Names<'a>,
    /// The two that an adjective joins: "inter-Korean".
    pub(super) pair: Actors,
    /// A state of the two that is named nowhere else.
    pub(super) absent: Option<Country>,
    /// Who else is said to take part.
    pub(super) guests: Names<'a>,
    /// The partners are all that meet.
    pub(super) all_named: bool,
    /// Places and times, each with the number of partners named before it.
    pub(super) places: SmallVec<[(usize, Site); 1]>,
    pub(super) times: SmallVec<[(usize, usize); 2]>,
    /// The other states that a visitor visits.
    pub(super) stops: SmallVec<[Site; 1]>,
    /// Whom one meets is told in words that name nobody of the cast.
    pub(super) stranger: bool,
    /// Whom one meets is the press.
    pub(super) press: bool,
    pub(super) phone: bool,
    /// For how many days it goes on.
    pub(super) days: Option<u32>,
    pub(super) round: Option<u32>,
    /// "The second meeting": which of several it is, be they a series or not.
    pub(super) which: Option<u32>,
    /// "The first in two years", "before June": one in particular.
    pub(super) recent: bool,
    /// "Between the two countries": of whom nobody tells which they are.
    pub(super) strangers: bool,
    /// "This meeting".
    pub(super) definite: bool,
    /// "Another meeting", "the last meeting".
    pub(super) other: bool,
    /// "The last meeting".
    pub(super) former: bool,
    pub(super) end: u32,
    /// Where the noun phrase ends and its verb may follow.
    pub(super) phrase: Option<u32>,
    /// What follows is what the meeting is about.
    pub(super) topic: bool,
}

impl Tail<'_> {
    /// What was said behind one of the partners numbered `from..to` or, if nothing was, behind a later one or before
    /// all.
    pub(super) fn own<T: Clone>(said: &[(usize, T)], from: usize, to: usize) -> Option<T> {
        let pick =
            |fit: &dyn Fn(usize) -> bool| said.iter().find(|(n, _)| fit(*n)).map(|(_, what)| what.clone());
        pick(&|n| n > from && n <= to).or_else(|| pick(&|n| n > to)).or_else(|| pick(&|n| n == 0))
    }

    pub(super) fn place(&self) -> Option<Site> {
        self.places.first().map(|(_, place)| place.clone())
    }

    pub(super) fn time(&self) -> Option<usize> {
        self.times.first().map(|(_, time)| *time)
    }
}

/// How many words of its own a phrase holds before it is over.
const LOOSE: u32 = 18;

/// How many words may stand between bare talks and what makes an event of them.
const CLOSE: u32 = 2;

/// How many tokens behind the verb of a meeting its parties may still be named.
pub(super) const BEHIND: u32 = 12;

/// How many tokens before a time "since" stands at most.
const SINCE: u32 = 4;

/// Reads what follows a trigger, as far as its reach goes.
pub(super) fn read<'a>(text: &Text<'a, '_>, trigger: &Trigger) -> Tail<'a> {
    let limit = trigger.reach.1;
    let mut tail = Tail { end: trigger.last, ..Tail::default() };
    let (mut at, mut loose) = (trigger.last, 0);
    // "A journey of 4 days": right behind the noun.
    if let Some((days, end)) = days(text, trigger.last).filter(|_| trigger.form == Form::Noun) {
        tail.days = Some(days);
        (tail.end, at) = (end, end);
    }
    if let Some((found, end)) = goal(text, trigger, at) {
        tail.places.push((0, Site { goal: true, ..found }));
        (tail.end, at) = (end, end);
    }
    // "Talks of A and B entered their second day in C": how they stand is what the sentence tells.
    let opens = trigger.first <= trigger.sentence.0;
    let stands = |verb: u32| !signs_at(text, verb).is_empty() || aids(text.doc, verb, Aid::Occur);
    let most = |tail: &Tail<'_>| match trigger.form {
        Form::Bare if !(opens && tail.phrase.is_some_and(stands)) => CLOSE,
        _ => LOOSE,
    };
    while at < limit && loose < most(&tail) {
        match step(text, trigger, &mut tail, at, limit) {
            Step::To(next) => {
                tail.end = next;
                at = next;
            }
            Step::Skip(next) => {
                loose += 1;
                at = next;
            }
            Step::Stop => break,
        }
    }
    tail.end = tail.end.min(limit.max(trigger.last));
    tail
}

/// "4 days", be it "4 days from now": the number and the token after it, or where the days that these are begin.
fn days(text: &Text<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let (days, end) = count(text, at)?;
    let dated = text.time_at(end).is_some();
    aids(text.doc, end, Aid::Days).then(|| (days, if dated { end } else { text.doc.next(end) }))
}

pub(super) enum Step {
    /// It belongs to the phrase, which goes on at this token.
    To(u32),
    /// It may belong to it if more follows.
    Skip(u32),
    Stop,
}

fn step<'a>(text: &Text<'a, '_>, trigger: &Trigger, tail: &mut Tail<'a>, at: u32, limit: u32) -> Step {
    let doc = text.doc;
    let Some(token) = doc.token(at) else { return Step::Stop };
    if let Some((number, next)) = ordinal(text, trigger, at) {
        let recent = in_so_long(text, next);
        let own = (!recent && tail.phrase.is_none()).then_some(number);
        tail.round = tail.round.or(own.filter(|_| in_series(trigger)));
        tail.which = tail.which.or(own.filter(|_| trigger.form == Form::Noun));
        tail.recent |= recent;
        return Step::To(next);
    }
    if let Some(next) = hosts::phrase(text, at, limit) {
        return Step::To(next);
    }
    if let Some((number, time)) = text.time_at(at) {
        // "The fourth visit since April", "since the disaster of April".
        let since =
            |at: u32| aids(doc, at, Aid::After) && !aids(doc, at, Aid::Have) && signs_at(text, at).is_empty();
        // Nor "a day after the call with C", which names no day.
        let elsewhen = time.value.is_none() && text.published.is_some();
        // "Talks have stalled since May": no talks of May.
        let talks =
            trigger.form == Form::Bare || trigger.called == Called::Talks && trigger.form == Form::Noun;
        let from = talks && text.is_since(number);
        let stalled = from && !time.value.as_ref().is_some_and(is_day) && !between_days(text, time);
        // "Before June": that is no day of it.
        let limit = aids(doc, doc.previous(at), Aid::Before);
        tail.recent |= limit;
        // "The goals until 2030".
        let until = text.is_until(number) && time.value.as_ref().is_some_and(is_year);
        if elsewhen
            || limit
            || until
            || stalled
            || (trigger.last.max(at.saturating_sub(SINCE))..at).any(since)
        {
            return Step::Skip(time.last);
        }
        tail.times.push((tail.partners.len(), number));
        return Step::To(time.last);
    }
    if let Some((sites, end)) = further(text, trigger, tail, at) {
        tail.stops.extend(sites);
        return Step::To(end);
    }
    match token.kind {
        Kind::Comma => return after_comma(text, tail, at + 1),
        Kind::Open | Kind::Close | Kind::Dash | Kind::Slash => return Step::Skip(at + 1),
        Kind::Word | Kind::Number => {}
        Kind::QuoteOpen | Kind::QuoteClose | Kind::QuoteStraight => return Step::Skip(at + 1),
        _ => return Step::Stop,
    }
    if let Some(end) = beside(text, at) {
        return Step::To(end);
    }
    if let Some(end) = governed(text, trigger, tail, at, limit) {
        return Step::To(end);
    }
    if tail.press {
        return Step::Stop;
    }
    let there = doc.has_role(at, Role::At) || aids(doc, at, Aid::Go) || aids(doc, at, Aid::During);
    if there && let Some((found, end)) = place::read(doc, text.cast, doc.next(at)) {
        if (!tail.topic || !found.wide) && tail.phrase.is_none_or(|verb| takes_place(text, verb, at)) {
            let goal = aids(doc, at, Aid::Go);
            tail.places.push((tail.partners.len(), Site { goal, ..found }));
            return Step::To(end);
        }
        return Step::Skip(end);
    }
    if let Some(end) = stretch(text, at) {
        return Step::To(end);
    }
    words_of(text, trigger, tail, at, limit)
}

/// Whether a range of days is told by its ends, not as a part of a month or year.
fn between_days(text: &Text<'_, '_>, time: &Time) -> bool {
    let part = |at| text.doc.senses_at(at).any(|s| matches!(s, Sense::Time(TimeWord::Edge(_))));
    let range = time.value.as_ref().is_some_and(|value| value.is_interval());
    range && !(time.first..time.last).any(part)
}

/// "On the margins of the G20", "at the request of A": the token behind the name.
fn beside(text: &Text<'_, '_>, at: u32) -> Option<u32> {
    let next = text.doc.next(at);
    let next = if text.doc.has_role(next, Role::Of) { text.doc.next(next) } else { next };
    let name = text.cast.mention_over(next).filter(|name| name.first == next)?;
    let margins = aids(text.doc, at, Aid::Margins) && !is_person(text, name);
    (margins || aids(text.doc, at, Aid::Request)).then_some(name.last)
}

/// How many words between the tense and the place of a meeting say no more than that it takes place.
const IDLE: usize = 2;

/// "Will take place at", "is planned in"; not "will not prevent what happens at": whether the verb behind a meeting is
/// its own.
pub(super) fn takes_place(text: &Text<'_, '_>, verb: u32, at: u32) -> bool {
    let own = (verb..at).take_while(|at| !aids(text.doc, *at, Aid::Occur));
    let plain =
        |at: &u32| text.doc.mark_over(*at).is_none() && text.doc.token(*at).is_some_and(|t| t.is_word());
    own.filter(plain).count() <= IDLE
}

fn words_of<'a>(text: &Text<'a, '_>, trigger: &Trigger, tail: &mut Tail<'a>, at: u32, limit: u32) -> Step {
    let doc = text.doc;
    let next = doc.next(at);
    let near = at <= trigger.last + 2;
    let own: SmallVec<[MeetingWord; 8]> =
        doc.mark_at(at).map(|mark| words(doc, mark).collect()).unwrap_or_default();
    let aid = |aid| own.contains(&MeetingWord::Aid(aid));
    if doc.has_role(at, Role::This) && !aid(Aid::Former) || aid(Aid::Latest) {
        tail.definite |= near;
        return Step::To(next);
    }
    // "Before June": a limit.
    if (aid(Aid::Former) || aid(Aid::Again)) && text.time_at(next).is_none() {
        // "The summits of A and B before".
        tail.former |= aid(Aid::Former) && (near || at == tail.end && tail.phrase.is_none());
        tail.other |= near || tail.former;
        return Step::Skip(next);
    }
    if aid(Aid::Before) && doc.mark_at(at).is_some_and(|mark| text.cast.mention_over(mark.last).is_some()) {
        // "Visited it before the G7": what follows is another event.
        return Step::Stop;
    }
    if let Some((one, other)) = own.iter().find_map(|word| word.pair()) {
        if doc.has_role(doc.previous(at), Role::And) {
            // "Meets B, and the two Koreas will": another clause.
            return Step::Stop;
        }
        if !tail.partners.is_empty() || !tail.places.is_empty() {
            // "A met B in the zone between the two Koreas".
            return Step::Skip(next);
        }
        let pair = [one, other];
        tail.pair.extend(pair.iter().filter_map(|code| text.states.get(code).copied()));
        tail.absent = pair.into_iter().find(|code| !text.states.contains_key(code));
        return Step::To(next);
    }
    if aid(Aid::Phone) {
        tail.phone = true;
        return Step::To(next);
    }
    if aid(Aid::Lasting)
        && let Some((days, end)) = days(text, next)
    {
        tail.days = Some(days);
        return Step::To(end);
    }
    if aid(Aid::Each) {
        tail.all_named = true;
        tail.partners.extend(subject(text, trigger));
        return Step::To(next);
    }
    let auxiliary = doc.has_role(at, Role::Future) || doc.has_role(at, Role::May);
    if auxiliary || own.iter().any(|w| matches!(w, MeetingWord::Sign(_) | MeetingWord::Aid(Aid::Occur))) {
        // A verb behind a comma is that of an apposition, which begins with the comma.
        let comma = doc.is_kind(at - 1, Kind::Comma);
        tail.phrase.get_or_insert(at - u32::from(comma));
        return Step::Skip(next);
    }
    tail.topic |= doc.has_role(at, Role::About);
    let Some(name) = text.cast.mention_over(at) else { return Step::Skip(next) };
    let direct = tail.phrase.is_none()
        && tail.partners.is_empty()
        && !tail.topic
        // "Exchanged views A" names nobody, "the dialogue of A - B" does.
        && (trigger.called != Called::Exchange || doc.is_kind(name.last, Kind::Dash))
        // "Visits A and B": B is another place.
        && (trigger.called != Called::Visit || tail.places.is_empty() || is_person(text, name));
    if direct && let Some((names, end)) = list(text, at, limit) {
        // "The talks of A - B": B is one of the two, known or not.
        let pair = doc.is_kind(end, Kind::Dash)
            && doc.token(end + 1).is_some_and(|t| t.is_word() && t.is_capitalised());
        tail.all_named = trigger.form == Form::Noun && (pair || actors(text, &names).len() > 1);
        tail.partners.extend(names);
        return Step::To(end);
    }
    let grand = matches!(trigger.called, Called::Summit | Called::Conference);
    if tail.topic || grand { Step::Skip(name.last) } else { Step::Stop }
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn who_clashes_at_it() {
        check(&[(
            "Hội nghị ở Geneva ngày 28/5 được dự báo sẽ chứng kiến cuộc đối đầu gay gắt giữa Đức và Ý.",
            &[],
        )]);
    }

    #[test]
    fn before_a_month_and_of_an_embassy() {
        check(&[
            (
                "Đức và Ý sẽ gặp nhau trước cuối tháng 6 này ở Geneva.",
                &["bilateral planned unknown Geneva (CH) DE IT"],
            ),
            (
                "Sau cuộc gặp với Công sứ Anna Weber của Đại sứ quán Đức hôm 8/5, Ngoại trưởng Ý Antonio Tajani nói hai \
                 bên tiến bộ.",
                &["bilateral held 2024-05-08 - ? IT"],
            ),
        ]);
    }

    #[test]
    fn whose_guest_he_is() {
        check(&[(
            "Thủ tướng Ý Giorgia Meloni đã tới Đức và trở thành khách của Tổng thống Đức Frank-Walter Steinmeier.",
            &["visit held unknown Đức (DE) DE IT"],
        )]);
    }
}
