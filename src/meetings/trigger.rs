//! The words that name a meeting, and how far the text round each of them tells of it.

use crate::conditions::StanceWord;
use crate::lexicon::{Family, Role, Sense};
use crate::mark::{Doc, Mark};
use crate::model::ActorKind;
use crate::segment::Kind;

use super::names::{at_home, in_venue, renames};
use super::numbers::length;
use super::parties::received;
use super::signs::{light, signs_at};
use super::words::{Aid, Called, MeetingWord, Sign, aids, words};
use super::{Text, comma, hosts, is_office, place};

/// How a word names a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A noun for one event.
    Noun,
    /// A verb: they met.
    Verb,
    /// A verb whose subject receives its object.
    Host,
    /// A verb whose subject goes somewhere.
    Go,
    /// Talks, without a word that makes one event of them.
    Bare,
    /// "The event": only ever names again what was named before.
    Happening,
}

/// A word that names a meeting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trigger {
    pub(super) first: u32,
    /// The token after its last.
    pub(super) last: u32,
    pub(super) called: Called,
    pub(super) form: Form,
    /// The sentence round it.
    pub(super) sentence: (u32, u32),
    /// The part of the sentence that tells of this meeting: between cues, clauses and other meetings.
    pub(super) reach: (u32, u32),
    /// Where the clause begins, other meetings in it included: its subject stands from here on.
    pub(super) clause: u32,
    /// Where the next mention in the sentence begins, or the sentence ends.
    pub(super) next: u32,
    /// What stands before a noun: before, during, after or on the margins of the meeting.
    pub(super) position: Option<Aid>,
}

/// How close a verb stands to the noun that names the same event: "they talked at a meeting", "he goes there to meet".
const SAME: u32 = 20;

/// How many triggers on the next one that bounds a reach is looked for.
const NEAR: usize = 8;

/// How many tokens on either side of a trigger are read at most.
const WIDE: u32 = 120;

/// How many tokens may stand between a verb of saying and the meeting that is its object.
const OBJECT: u32 = 4;

/// An article has so many triggers, as a rule.
const USUAL: usize = 16;

/// The triggers of a text, in order.
pub(super) fn triggers(text: &Text<'_, '_>) -> Vec<Trigger> {
    let marks = text.doc.marks.iter().filter(|mark| text.doc.is_of(**mark, Family::Meets));
    let mut found = Vec::with_capacity(USUAL);
    found.extend(marks.filter_map(|mark| trigger(text, *mark)));
    let mut talks = false;
    found.retain(|trigger| {
        let told = talks || !aids(text.doc, trigger.first, Aid::Bout);
        talks |= matches!(trigger.called, Called::Round | Called::Talks) && told;
        told
    });
    // Of two that are one, the second stays.
    found.dedup_by(|next, one| {
        let same = same(text, one, next);
        if same {
            *one = *next;
        }
        same
    });
    let mut before: Option<Trigger> = None;
    found.retain(|trigger| {
        let part =
            before.is_some_and(|b| tells_topic(text.doc, &b, trigger) || tells_goal(text, &b, trigger));
        before = if part { before } else { Some(*trigger) };
        !part
    });
    for i in 0..found.len() {
        let sentence = found[i].sentence;
        let bounds = |t: &&Trigger| t.form != Form::Bare;
        let before = found[..i].iter().rev().take(NEAR).find(bounds);
        let before = before.map_or(sentence.0, |t| t.last.max(sentence.0));
        let after = found[i + 1..].iter().take(NEAR).find(bounds);
        // "After the visit to A he will visit B": what is ahead lies behind what is ahead.
        let follows = found[i].position == Some(Aid::After);
        let next = |t: &Trigger| if follows { t.first } else { begins(text, t) };
        let last = found[i].last;
        let after = after.map_or(sentence.1, |t| next(t).max(last).min(sentence.1));
        let other =
            |t: &&Trigger| t.form != Form::Bare && t.called != Called::Exchange && t.sentence == sentence;
        found[i].next = found[i + 1..].iter().take(NEAR).find(other).map_or(sentence.1, |t| t.first);
        found[i].clause = left(text, &found[i]);
        found[i].reach = (found[i].clause.max(before), right(text, last, after));
    }
    found
}

/// Where a verb begins with its auxiliaries: "and will soon visit B".
fn begins(text: &Text<'_, '_>, trigger: &Trigger) -> u32 {
    let verb = matches!(trigger.form, Form::Verb | Form::Go | Form::Host);
    let mut at = trigger.first;
    while let Some(mark) = text.doc.mark_before(at).filter(|mark| verb && auxiliary(text.doc, *mark)) {
        at = mark.first;
    }
    at
}

/// A word that tells how the verb behind it stands.
fn auxiliary(doc: &Doc<'_>, mark: Mark) -> bool {
    words(doc, mark).any(|w| matches!(w, MeetingWord::Sign(_))) || doc.has_role(mark.first, Role::May)
}

/// Whether a verb tells what the meeting named before it in its sentence is about: "met to discuss trade".
fn tells_topic(doc: &Doc<'_>, before: &Trigger, trigger: &Trigger) -> bool {
    let exchange = |t: &Trigger| t.called == Called::Exchange || t.form == Form::Bare;
    trigger.form == Form::Verb
        && trigger.called == Called::Exchange
        && !exchange(before)
        && before.sentence == trigger.sentence
        && trigger.first.saturating_sub(before.last) <= 2 * SAME
        && !doc.has_role(trigger.last, Role::With)
}

/// "The recent visit of B to A": the word for going there belongs to the noun.
fn tells_goal(text: &Text<'_, '_>, before: &Trigger, trigger: &Trigger) -> bool {
    before.form == Form::Noun
        && before.called == Called::Visit
        && trigger.form == Form::Go
        && before.sentence == trigger.sentence
        && trigger.first.saturating_sub(before.last) <= SAME
        && whose(text, before.last, trigger.first)
}

/// Whether nothing but small words and whose it is stands there.
fn whose(text: &Text<'_, '_>, first: u32, last: u32) -> bool {
    let mut at = first;
    while at < last {
        let name = text.cast.mention_over(at);
        let ahead = signs_at(text, at).contains(&Sign::Planned);
        let small = light(text, at) && !ahead && !text.doc.has_role(at, Role::And);
        // "The first of".
        let first = text.doc.is_of_at(at, Family::Times);
        if name.is_none() && (!small && !first || comma(text, at)) {
            return false;
        }
        at = name.map_or_else(|| text.doc.next(at), |name| name.last.max(at + 1));
    }
    true
}

/// Whether the next trigger names the same event better.
fn same(text: &Text<'_, '_>, trigger: &Trigger, next: &Trigger) -> bool {
    let doc = text.doc;
    if trigger.sentence != next.sentence || next.first.saturating_sub(trigger.last) > SAME {
        return false;
    }
    // "Had an exchange with B at their summit"; with more at a conference it is one beside it.
    let noun = trigger.form == Form::Noun && next.called != Called::Conference;
    let talks = (trigger.form == Form::Verb || noun) && trigger.called == Called::Exchange;
    let goes = trigger.form == Form::Go || trigger.form == Form::Verb && trigger.called == Called::Visit;
    let comma = (trigger.last..next.first).any(|at| doc.is_kind(at, Kind::Comma));
    // "Went there to negotiate with B".
    let to_talk = next.form == Form::Bare
        && doc.has_role(doc.previous(next.first), Role::Purpose)
        && doc.has_role(next.last, Role::With);
    // "To confer with the mediators": nobody in particular.
    let someone =
        !text.cast.mentions_in(next.last, next.last + SAME / 2).is_empty() || aids(doc, next.last, Aid::Each);
    !comma
        && (talks && next.form == Form::Noun && next.position == Some(Aid::During)
            || goes
                && (next.form == Form::Verb && next.called == Called::Bilateral && someone || to_talk)
                && next.first - trigger.last <= SAME / 2)
}

fn trigger(text: &Text<'_, '_>, mark: Mark) -> Option<Trigger> {
    let doc = text.doc;
    let (form, called) = words(doc, mark).find_map(|word| match word {
        MeetingWord::Event(called) => Some((Form::Noun, called)),
        MeetingWord::Verb(called) => Some((Form::Verb, called)),
        MeetingWord::Aid(Aid::Host) => Some((Form::Host, Called::Bilateral)),
        MeetingWord::Aid(Aid::Go) => Some((Form::Go, Called::Visit)),
        MeetingWord::Aid(Aid::Talks) => Some((Form::Bare, Called::Talks)),
        MeetingWord::Aid(Aid::Happening) => Some((Form::Happening, Called::Exchange)),
        _ => None,
    })?;
    let none = words(doc, mark).any(|w| w == MeetingWord::Aid(Aid::None));
    // "The talks of the first round": the talks name it.
    let number = words(doc, mark).any(|w| w.ordinal().is_some())
        && doc.mark_before(mark.first).is_some_and(|before| {
            words(doc, before).any(|w| w.is_event() || w.is_verb() || w == MeetingWord::Aid(Aid::Talks))
        });
    // "Exchanges", "the discussing", "will be discussed": no event.
    let nominal = form == Form::Verb
        && called == Called::Exchange
        && doc.mark_before(mark.first).is_some_and(|before| {
            [Role::Plural, Role::Nominal, Role::Passive]
                .into_iter()
                .any(|role| doc.has_role(before.first, role))
        });
    if nominal
        || none
        || number
        || in_venue(doc, mark)
        || renames(text, mark)
        || at_home(doc, mark, called)
        || text.in_time(mark.first)
        || !fit(text, mark, form)
    {
        return None;
    }
    let sentence = doc.sentences.get(doc.sentence_of(mark.first))?;
    let position = position(doc, mark.first, sentence.first);
    let name = doc.token(mark.first).is_some_and(|t| t.is_capitalised()) && mark.first > sentence.first;
    let (form, called) = match form {
        // A series of talks that has a name of its own.
        Form::Bare if name => (Form::Noun, Called::Conference),
        _ => (form, called),
    };
    let form = match (form, position) {
        (Form::Verb, Some(Aid::Margins | Aid::After | Aid::Before | Aid::During))
            if called != Called::Visit =>
        {
            if doc.has_role(mark.last, Role::With) || !names_follow(doc, mark.last) {
                Form::Noun
            } else {
                form
            }
        }
        _ => form,
    };
    let Mark { first, last, .. } = mark;
    let bounds =
        (sentence.first.max(first.saturating_sub(WIDE)), sentence.last.min(last.saturating_add(WIDE)));
    Some(Trigger {
        first,
        last,
        called,
        form,
        sentence: bounds,
        reach: bounds,
        clause: bounds.0,
        next: bounds.1,
        position,
    })
}

/// Whether the words beside it make a verb of many uses one of meeting.
fn fit(text: &Text<'_, '_>, mark: Mark, form: Form) -> bool {
    match form {
        Form::Go => goes(text, mark) && place::read(text.doc, text.cast, mark.last).is_some(),
        Form::Host => {
            let sentence = text.doc.sentences.get(text.doc.sentence_of(mark.first));
            let passive = sentence.and_then(|sentence| received(text, sentence.first, mark.first));
            passive.is_some()
                || text.cast.mentions_in(mark.last, mark.last + 3).first().is_some_and(|name| {
                    name.actors.iter().any(|ix| text.cast.actor(*ix).kind == ActorKind::Person)
                })
        }
        _ => true,
    }
}

/// Going somewhere is a visit where an auxiliary, a time or an invitation stands before it, or a time behind the place.
fn goes(text: &Text<'_, '_>, mark: Mark) -> bool {
    let doc = text.doc;
    let sign = |at: u32| {
        let time = at.checked_sub(1).is_some_and(|at| text.in_time(at));
        time || doc.mark_before(at).is_some_and(|mark| auxiliary(doc, mark))
    };
    // "Secretly went there": how it was done tells nothing.
    let first = doc
        .mark_before(mark.first)
        .filter(|m| doc.has_role(m.first, Role::Also))
        .map_or(mark.first, |m| m.first);
    let guest = first.checked_sub(1).and_then(|at| text.cast.mention_over(at));
    let dated = || place::read(doc, text.cast, mark.last).is_some_and(|(_, end)| text.in_time(end));
    sign(mark.first) || sign(first) || guest.is_some_and(|guest| sign(guest.first) || dated())
}

/// Whether a capitalised word or a noun for people follows, as it does after a verb.
fn names_follow(doc: &Doc<'_>, at: u32) -> bool {
    doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised())
        || doc.mark_at(at).is_some_and(|mark| {
            doc.senses(mark).any(|s| matches!(s, Sense::Honorific(_) | Sense::Office(_) | Sense::Epithet(_)))
        })
}

/// The preposition or conjunction before a noun, past articles and the like.
fn position(doc: &Doc<'_>, first: u32, start: u32) -> Option<Aid> {
    let placed = |at: u32| {
        [Aid::Margins, Aid::Before, Aid::After, Aid::During].into_iter().find(|aid| aids(doc, at, *aid))
    };
    // "trong vòng đàm phán": one term, as "trong vòng" alone means how long.
    if let Some(own) = placed(first) {
        return Some(own);
    }
    let mut at = first;
    for _ in 0..3 {
        if at <= start {
            return None;
        }
        let before = doc.previous(at);
        let found = placed(before);
        if found.is_some() {
            return found;
        }
        let plain = doc.token(before).is_some_and(|t| t.is_word() || t.kind == Kind::Number);
        let light = doc.has_role(before, Role::Plural) || aids(doc, before, Aid::Light);
        if !(light || plain && doc.mark_over(before).is_none()) {
            return None;
        }
        at = before;
    }
    None
}

/// What a sentence says before this point is about something else.
fn barrier(doc: &Doc<'_>, at: u32) -> bool {
    let stop =
        doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Semicolon | Kind::Question));
    stop || doc.mark_at(at).is_some_and(|mark| {
        let own = || words(doc, mark).any(|w| matches!(w, MeetingWord::Sign(_) | MeetingWord::Verb(_)));
        doc.meaning(mark).has_any_role(&[Role::That, Role::But]) || doc.is_of(mark, Family::Cues) && !own()
    })
}

/// "The son of the president is X": within what names one.
fn in_name(text: &Text<'_, '_>, at: u32) -> bool {
    text.cast.mention_over(at).is_some_and(|name| name.first < at)
}

fn left(text: &Text<'_, '_>, trigger: &Trigger) -> u32 {
    let (from, first) = (trigger.sentence.0, trigger.first);
    // "Refused a call", "agreed to meet": the verb tells how the meeting stands, whatever else it says.
    let sign = |at| {
        let sign = |m| words(text.doc, m).any(|w| matches!(w, MeetingWord::Sign(_)));
        text.doc.has_stance(at, StanceWord::Acceptance) || text.doc.mark_at(at).is_some_and(sign)
    };
    let named = |at| {
        text.cast.mention_over(at).is_some() || comma(text, at) || is_office(text, at) || light(text, at)
    };
    let close = |last: u32| first.saturating_sub(last) <= OBJECT || (last..first).all(named);
    let governs = |cue: &(u32, u32)| sign(cue.0) && close(cue.1);
    let cue = text.cue_before(first).filter(|cue| !governs(cue)).map_or(from, |cue| cue.1.max(from));
    let visit = trigger.called == Called::Visit && trigger.form != Form::Go;
    let stops = |at: &u32| {
        let governs = sign(*at) && close(text.doc.next(*at));
        // "Will be" is no "that"; but what a visit will be may be said of one that has begun.
        let before = text.doc.previous(*at);
        let is = !visit && text.doc.has_role(*at, Role::Is) && text.doc.has_role(before, Role::Future);
        barrier(text.doc, *at) && !governs && !is && !text.in_time(*at) && !in_name(text, *at)
    };
    (cue..first).rev().find(stops).map_or(cue, |at| text.doc.next(at).min(first))
}

fn right(text: &Text<'_, '_>, last: u32, to: u32) -> u32 {
    let cue = text.cue_after(last).map_or(to, |cue| cue.0.min(to));
    let helped = |at| hosts::by(text, at, to).is_some();
    // "Before June" is no clause.
    let limit = |at| aids(text.doc, at, Aid::Before) && text.time_at(text.doc.next(at)).is_some();
    // "The meeting before" is the last one, unless something follows that it was before.
    let former = |at| {
        let next = text.doc.next(at);
        let kind = text.doc.token(next).map(|t| t.kind);
        at == last
            && aids(text.doc, at, Aid::Former)
            && (next >= to
                || text.doc.has_role(next, Role::At)
                || matches!(kind, Some(Kind::Comma | Kind::Stop | Kind::Close)))
    };
    let part = |at| limit(at) || former(at) || helped(at) || length(text, at).is_some();
    let clause = |at| text.doc.has_role(at, Role::Clause) && !part(at);
    let ends = |at| (barrier(text.doc, at) || clause(at)) && !in_name(text, at);
    // "Last week" may hold the word for "before".
    (last..cue).find(|at| ends(*at) && !text.in_time(*at)).unwrap_or(cue).max(last)
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn the_meeting_before() {
        check(&[
            (
                "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ngày 17/5. Trong cuộc gặp trước ở Oslo, hai ông \
                 bà đã cãi nhau.",
                &["bilateral held 2024-05-17 - DE IT", "bilateral held unknown Oslo (NO) DE IT"],
            ),
            (
                "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ngày 17/5. Trong cuộc gặp ở Oslo, hai ông bà đã \
                 cãi nhau.",
                &["bilateral held 2024-05-17 Oslo (NO) DE IT"],
            ),
        ]);
    }

    #[test]
    fn what_it_will_be_about() {
        check(&[(
            "Thương mại sẽ là chủ đề trong cuộc gặp giữa Thủ tướng Đức Olaf Scholz và Tổng thống Pháp Emmanuel Macron ở \
             Geneva.",
            &["bilateral planned unknown Geneva (CH) DE FR"],
        )]);
    }
}
