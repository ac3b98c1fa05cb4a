//! How a meeting stands: from the words round its name, and from its day.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::mark::Mark;
use crate::model::MeetingStatus;
use crate::times::{Edge, Time, TimeWord, Unit};

use super::apposition::place_or_time;
use super::clause::{by_clause, goes_on, tense};
use super::fit::grand;
use super::off::{called_off, conditional, doubtful, intends, negated, never, refuted, revived};
use super::signs::{MODAL, Signed, Signs, WINDOW, has, light, signs_after, signs_at, signs_before};
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, Sign, aids};
use super::{Text, comma, place};

/// What one mention says of the status, and how surely (in tenths).
///
/// Every mention of a meeting casts one vote, by the surest thing that its clause says, and the votes of all mentions
/// are added up ([`tally`](super::tally)):
///
/// | tenths | what speaks |
/// |---|---|
/// | 60 | that it takes place although it had been called off, which then does not count |
/// | 50 | a word for calling it off or putting it off |
/// | 45 | that it has taken place |
/// | 30 | the tense of its own verb, or the verb of which it is the object: holds, plans, proposes |
/// | 25 | a day that says on which side it lies ("last week", "22/5 next"); what is told after it |
/// | 21 | somebody has come |
/// | 20 | the tense of the clause that tells what happens at it |
/// | 8 to 15 | a guess from its form: a verb without a tense tells what happened |
pub(super) type Vote = (MeetingStatus, u16);

/// The tenths that cast for a meeting that had been called off that it takes place after all.
pub(super) const REVIVED: u16 = 60;

/// The tenths of a vote that a word for it casts; less is guessed from the form of the mention.
pub(super) const TOLD: u16 = 20;

/// The tenths that cast for a meeting of which it is said that it has taken place.
const TOOK_PLACE: u16 = 45;

/// The tenths that somebody casts who has come: he is there, or has been.
pub(super) const CAME: u16 = 21;

/// The tenths that a verb without a tense casts.
pub(super) const GUESS: u16 = 8;

/// The tenths from which on it is sure that a meeting is held, whatever was wished before.
pub(super) const FIRM: u16 = 25;

/// Whether it says that the meeting lies ahead.
pub(super) fn ahead(vote: &Vote) -> bool {
    matches!(vote.0, MeetingStatus::Planned | MeetingStatus::Proposed)
}

/// What is said round a trigger.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Outlook {
    pub(super) vote: Option<Vote>,
    /// It is said that it did not or will not happen, without a word for calling it off.
    pub(super) denied: bool,
    /// The word that calls it off or puts it off.
    pub(super) off: Option<u32>,
}

impl Outlook {
    pub(super) fn voting(status: MeetingStatus, tenths: u16) -> Self {
        Outlook { vote: Some((status, tenths)), ..Outlook::default() }
    }

    /// Whether it lies ahead.
    pub(super) fn ahead(&self) -> bool {
        self.vote.is_some_and(|vote| ahead(&vote))
    }
}

/// What the words before the trigger and those in `after` (which follow its phrase) say, or its day (the number of a
/// time).
pub(super) fn read(text: &Text<'_, '_>, trigger: &Trigger, after: (u32, u32), day: Option<usize>) -> Outlook {
    let aside = trigger.form == Form::Noun && trigger.position.is_some();
    let before = if aside { Signs::new() } else { signs_before(text, trigger) };
    // "Before the summit, which opens on Monday": the summit is to come.
    let noun = matches!(trigger.form, Form::Noun | Form::Bare);
    let behind = if noun && trigger.position != Some(Aid::Before) {
        signs_after(text, after, trigger.sentence.1, !aside)
    } else {
        Signs::new()
    };
    // "Once the talks are over they will": whether they are over is open.
    let open = trigger.position == Some(Aid::After) && tense(text, trigger) == Some(Sign::Planned);
    let behind = if open { Signs::new() } else { behind };
    let never = trigger.form == Form::Noun && never(text, after);
    let denied = never || negated(text, trigger);
    if !denied && revived(text, trigger, &before, after) {
        return Outlook::voting(MeetingStatus::Planned, REVIVED);
    }
    called_off(text, trigger, &before, &behind).unwrap_or_else(|| match denied {
        // That the two will not meet is told of a meeting that could have been; "unless …", of one that still can be.
        true if trigger.form == Form::Verb && has(&before, Sign::Planned) && !refuted(text, trigger) => {
            match conditional(text, trigger) {
                Some(status) => Outlook::voting(status, 15),
                None => Outlook::voting(MeetingStatus::Cancelled, 30),
            }
        }
        true if never => Outlook::voting(MeetingStatus::Cancelled, 30),
        // Who has no plan to meet another "on the margins of the summit" has the summit before him.
        true => {
            let ahead = intends(text, trigger).then_some((MeetingStatus::Planned, 15));
            Outlook { denied, vote: ahead, ..Outlook::default() }
        }
        false => {
            let vote = own(text, trigger, &before, &behind)
                .or_else(|| by_day(text, day))
                .or_else(|| today(text, trigger, day));
            // Who has come is there, be it no longer.
            let came = |vote: Vote| trigger.form == Form::Go && vote.0 == MeetingStatus::Held;
            let vote = vote.map(|vote| if came(vote) { (vote.0, CAME) } else { vote });
            Outlook { vote: vote.or_else(|| by_clause(text, trigger)), ..Outlook::default() }
        }
    })
}

/// The tense of its verb, or the verb that governs it.
fn own(text: &Text<'_, '_>, trigger: &Trigger, before: &[Signed], behind: &[Signed]) -> Option<Vote> {
    let told = stage(text, trigger, before, behind)
        .or_else(|| governed(text, trigger, before))
        .or_else(|| followed(text, behind));
    if told.is_some() {
        return told;
    }
    if has(before, Sign::Proposed) {
        return Some((MeetingStatus::Proposed, if has(before, Sign::Held) { 25 } else { 30 }));
    }
    let nearest = before.first().map(|signed| said(signed.0, 30));
    nearest.or_else(|| invited(text, trigger))
}

/// That it begins, goes on, is about to end or is to come.
fn stage(text: &Text<'_, '_>, trigger: &Trigger, before: &[Signed], behind: &[Signed]) -> Option<Vote> {
    let ends =
        |pair: &[Signed]| matches!(pair, [(Sign::Planned, a), (Sign::Held, b), ..] if *a < *b && b - a <= 1);
    let reversed: Signs = before.iter().take(2).rev().copied().collect();
    if behind.windows(2).any(ends) || ends(&reversed) {
        // "Is about to end": it goes on.
        return Some(said(Sign::Ongoing, 30));
    }
    // "Is on a visit and has": what he has done is another verb.
    if trigger.form == Form::Noun && trigger.position == Some(Aid::During) && goes_on(text, trigger) {
        return Some(said(Sign::Ongoing, 30));
    }
    if to_come(text, trigger) {
        return Some(said(Sign::Planned, 30));
    }
    let open = || before.iter().any(|(sign, _)| matches!(sign, Sign::Planned | Sign::Proposed));
    (begins(text, trigger) && !open()).then(|| said(Sign::Ongoing, 30))
}

/// What the verb before it says of which it is the object: holds, proposes.
fn governed(text: &Text<'_, '_>, trigger: &Trigger, before: &[Signed]) -> Option<Vote> {
    if has(before, Sign::Proposed) && quality(text, trigger) {
        return Some((MeetingStatus::Planned, 15));
    }
    let (nearest, at) = *before.first()?;
    if nearest == Sign::Proposed
        && (accepted(text, at) || aids(text.doc, at, Aid::Ask) && taken_up(text, trigger))
    {
        return Some(said(Sign::Planned, 30));
    }
    // "Seems to have met": what stands farther off does not make it less over.
    let verb = nearest == Sign::Held && trigger.form == Form::Verb || nearest == Sign::Proposed;
    // "Is having talks and will": what follows is another verb.
    let object = trigger.form == Form::Noun
        && aids(text.doc, text.doc.previous(trigger.first), Aid::Have)
        && matches!(nearest, Sign::Held | Sign::Ongoing);
    (verb || object).then(|| said(nearest, 30))
}

/// What the verb behind it says of which it is the subject: goes on, has taken place, may fail.
fn followed(text: &Text<'_, '_>, behind: &[Signed]) -> Option<Vote> {
    if has(behind, Sign::Ongoing) {
        return Some(said(Sign::Ongoing, 30));
    }
    // "Has been revived and will take place".
    let occurs = |at: u32| (at + 1..at + MODAL).any(|at| aids(text.doc, at, Aid::Occur));
    if behind.iter().any(|(sign, at)| *sign == Sign::Planned && occurs(*at)) {
        return Some(said(Sign::Planned, 30));
    }
    // "Has taken place": whatever was planned before.
    let took_place =
        |at: u32| text.doc.has_role(at, Role::Past) && aids(text.doc, text.doc.next(at), Aid::Occur);
    if behind.iter().any(|(sign, at)| *sign == Sign::Held && took_place(*at)) {
        return Some((MeetingStatus::Held, TOOK_PLACE));
    }
    // "Has been set for Tuesday".
    let set = |pair: &[Signed]| matches!(pair, [(Sign::Held, a), (Sign::Planned, b), ..] if b - a <= MODAL);
    if set(behind) {
        return Some(said(Sign::Planned, 30));
    }
    let (sign, at) = *behind.first()?;
    // "Threatens to end", "may fail".
    let open = sign == Sign::Held && doubtful(text, at);
    // "The visit will strengthen ties": so it is said of one that is over, too.
    let expected = sign == Sign::Proposed && text.doc.has_role(text.doc.previous(at), Role::Passive);
    let effect = sign == Sign::Planned && text.doc.has_role(at, Role::Future) || expected && !occurs(at);
    Some(if open || effect { (MeetingStatus::Planned, 15) } else { said(sign, 30) })
}

/// "Invited B to attend the summit": it is to come. "Invited B to go there to meet C": that is what he wishes.
fn invited(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Vote> {
    if summoned(text, trigger) {
        return Some((MeetingStatus::Proposed, 30));
    }
    let before = text.doc.previous(trigger.first);
    let article = aids(text.doc, before, Aid::One);
    let at = if article { text.doc.previous(before) } else { before };
    let there = aids(text.doc, at, Aid::Attend) || aids(text.doc, at, Aid::Go);
    // "Proposes to host it".
    let holds = aids(text.doc, at, Aid::Convene);
    let attends = trigger.form == Form::Noun && grand(trigger.called) && there && !holds;
    (attends && asked(text, trigger.sentence.0, at)).then_some((MeetingStatus::Planned, 15))
}

/// Whether it is what somebody was asked to go somewhere for.
fn summoned(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let purpose = text.doc.previous(trigger.first);
    if trigger.form != Form::Verb || !text.doc.has_role(purpose, Role::Purpose) {
        return false;
    }
    let first = trigger.sentence.0.max(purpose.saturating_sub(2 * WINDOW));
    let goes = |at: &u32| aids(text.doc, *at, Aid::Go);
    (first..purpose).rev().find(goes).is_some_and(|at| asked(text, first, at))
}

/// Whether somebody is asked to do what the verb at `at` says: only his name stands between.
fn asked(text: &Text<'_, '_>, first: u32, mut at: u32) -> bool {
    while at > first && (light(text, at) || text.cast.mention_over(at).is_some()) {
        at = text.doc.previous(at);
        if aids(text.doc, at, Aid::Ask) {
            return true;
        }
    }
    false
}

/// "The summit, which will take place in May", "…, planned for May": an apposition says that it is to come.
fn to_come(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let comma = |at: &u32| comma(text, *at);
    trigger.form == Form::Noun
        && (trigger.last..trigger.sentence.1.min(trigger.last + 2 * WINDOW)).find(comma).is_some_and(|at| {
            let verb = text.doc.next(at + 1);
            let planned = signs_at(text, at + 1).contains(&Sign::Planned);
            let occurs = aids(text.doc, verb, Aid::Occur) || aids(text.doc, text.doc.next(verb), Aid::Occur);
            (planned || text.doc.has_role(at + 1, Role::Future)) && occurs
                || planned && place_or_time(text, verb)
        })
}

/// "Hopes to have a fruitful meeting": what is wished is that it be fruitful.
fn quality(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let doc = text.doc;
    let have = aids(doc, doc.previous(trigger.first), Aid::Have);
    let fruitful = |at| aids(doc, at, Aid::Quality);
    trigger.form == Form::Noun && have && (fruitful(trigger.last) || fruitful(trigger.last + 1))
}

/// "Begins a visit", of which nothing has said yet that it is over; not "since he began it".
fn begins(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let verb = text.doc.previous(trigger.first);
    matches!(trigger.form, Form::Noun | Form::Verb)
        && trigger.called == Called::Visit
        && aids(text.doc, verb, Aid::Start)
        && !text.doc.has_role(text.doc.previous(verb), Role::Clause)
}

/// "Accepted the proposal".
fn accepted(text: &Text<'_, '_>, at: u32) -> bool {
    text.doc.mark_before(at).is_some_and(|mark| {
        mark.last == at && text.doc.senses(mark).any(|s| s == Sense::Stance(StanceWord::Acceptance))
    })
}

/// How many tokens behind an invitation its acceptance stands at most.
const REPLY: u32 = 60;

/// "Invited B to visit Rome. B accepted": in the same sentence or the next.
fn taken_up(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let next = text.doc.sentences.get(text.doc.sentence_of(trigger.first) + 1);
    let end = next.map_or(trigger.sentence.1, |next| next.last).min(trigger.last.saturating_add(REPLY));
    let accepts = |mark: &&Mark| aids(text.doc, mark.first, Aid::Accept);
    let not = |at: u32| text.doc.has_role(at, Role::Not) || text.doc.has_stance(at, StanceWord::Refusal);
    let mut replies = text.doc.marks_in(trigger.last, end).iter().filter(accepts);
    replies.any(|mark| !not(text.doc.previous(mark.first)))
}

pub(super) fn said(sign: Sign, tenths: u16) -> Vote {
    let status = match sign {
        Sign::Planned => MeetingStatus::Planned,
        Sign::Proposed => MeetingStatus::Proposed,
        Sign::Postponed => MeetingStatus::Postponed,
        Sign::Cancelled => MeetingStatus::Cancelled,
        Sign::Held => MeetingStatus::Held,
        Sign::Ongoing => MeetingStatus::Ongoing,
    };
    (status, tenths)
}

/// "Visits B today": he is there.
fn today(text: &Text<'_, '_>, trigger: &Trigger, day: Option<usize>) -> Option<Vote> {
    let time = text.times.get(day?)?;
    let goes = trigger.called == Called::Visit && trigger.form != Form::Noun;
    (goes && is_today(text, time)).then_some((MeetingStatus::Ongoing, TOLD))
}

/// Whether the time is "today" or "this morning".
pub(super) fn is_today(text: &Text<'_, '_>, time: &Time) -> bool {
    let now = |s| matches!(s, Sense::Time(TimeWord::Day(0) | TimeWord::Evening(0)));
    (time.first..time.last).any(|at| text.doc.senses_at(at).any(now))
}

/// The day, if it says itself on which side of the day of speaking it lies.
pub(super) fn by_day(text: &Text<'_, '_>, day: Option<usize>) -> Option<Vote> {
    let time = text.times.get(day?)?;
    let words = |at: u32| {
        text.doc.senses_at(at).filter_map(|sense| match sense {
            Sense::Time(word) => Some(word),
            _ => None,
        })
    };
    let past = |word| match word {
        TimeWord::Head { past: true } | TimeWord::Ago => Some(true),
        TimeWord::Day(n) | TimeWord::Evening(n) if n != 0 => Some(n < 0),
        _ => None,
    };
    let behind = |word| match word {
        TimeWord::Shift(n) if n != 0 => Some(n < 0),
        TimeWord::Past | TimeWord::Back => Some(true),
        TimeWord::Next | TimeWord::Hence => Some(false),
        _ => None,
    };
    // "At the end of this week".
    let late = |word| matches!(word, TimeWord::Edge(Edge::Late) | TimeWord::Unit(Unit::Weekend));
    let this = |mark: Mark| words(mark.first).any(|word| word == TimeWord::Shift(0));
    let last =
        text.doc.mark_before(time.last).filter(|mark| mark.last == time.last && mark.first > time.first);
    // "On 11-12/4 next": the word may stand behind what the times take for one expression.
    let next = || {
        let goes = place::read(text.doc, text.cast, text.doc.next(time.last)).is_some();
        words(time.last).find(|word| *word == TimeWord::Next && !goes).map(|_| false)
    };
    let ends = || last.is_some_and(|mark| words(time.first).any(late) && this(mark)).then_some(false);
    let told = words(time.first).find_map(past).or_else(|| words(last?.first).find_map(behind));
    let past = told.or_else(next).or_else(ends)?;
    Some((if past { MeetingStatus::Held } else { MeetingStatus::Planned }, 25))
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn what_was_planned_and_is_over() {
        check(&[(
            "Cuộc gặp theo kế hoạch giữa Bulgaria và Romania đã diễn ra ở Geneva.",
            &["bilateral held unknown Geneva (CH) BG RO"],
        )]);
    }
}
