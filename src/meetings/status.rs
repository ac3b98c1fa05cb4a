//! How a meeting stands: from the words round its name, and from its day.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::model::MeetingStatus;
use crate::times::TimeWord;

use super::signs::{MODAL, Signed, WINDOW, has, light, negated, never, signs_after, signs_at, signs_before};
use super::trigger::{Form, Trigger};
use super::words::{Aid, MeetingWord, Sign, aids};
use super::{Text, comma, place};

/// What one mention says of the status, and how surely (in tenths).
///
/// Every mention of a meeting casts one vote, by the surest thing that its clause says, and the votes of all mentions are
/// added up ([`settle`](super::settle)):
///
/// | tenths | what speaks |
/// |---|---|
/// | 50 | a word for calling it off or putting it off |
/// | 30 | the tense of its own verb, or the verb of which it is the object: holds, plans, proposes |
/// | 25 | a day that says on which side it lies ("last week", "22/5 next"); what is told after it |
/// | 20 | the tense of the clause that tells what happens at it |
/// | 8 to 15 | a guess from its form: a verb without a tense tells what happened |
pub(super) type Vote = (MeetingStatus, u16);

/// The tenths of a vote that a word for it casts; less is guessed from the form of the mention.
pub(super) const TOLD: u16 = 20;

/// The tenths from which on it is sure that a meeting is held, whatever was wished before.
pub(super) const FIRM: u16 = 25;

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
    fn voting(status: MeetingStatus, tenths: u16) -> Self {
        Outlook { vote: Some((status, tenths)), ..Outlook::default() }
    }

    /// Whether it lies ahead.
    pub(super) fn ahead(&self) -> bool {
        self.vote.is_some_and(|vote| matches!(vote.0, MeetingStatus::Planned | MeetingStatus::Proposed))
    }
}

/// What the words before the trigger and those in `after` (which follow its phrase) say, or its day (the number of a time).
pub(super) fn read(text: &Text<'_, '_>, trigger: &Trigger, after: (u32, u32), day: Option<usize>) -> Outlook {
    let aside = trigger.form == Form::Noun && trigger.position.is_some();
    let before = if aside { Vec::new() } else { signs_before(text, trigger) };
    // "Before the summit, which opens on Monday": the summit is to come.
    let behind = if trigger.form == Form::Noun && trigger.position != Some(Aid::Before) {
        signs_after(text, after, trigger.sentence.1, !aside)
    } else {
        Vec::new()
    };
    // "Once the talks are over they will": whether they are over is open.
    let open = trigger.position == Some(Aid::After) && tense(text, trigger) == Some(Sign::Planned);
    let behind = if open { Vec::new() } else { behind };
    let never = trigger.form == Form::Noun && never(text, after);
    let denied = never || negated(text, trigger);
    called_off(text, &before, &behind).unwrap_or_else(|| match denied {
        // That the two will not meet is told of a meeting that could have been; "unless …", of one that still can be.
        true if trigger.form == Form::Verb && has(&before, Sign::Planned) => match conditional(text, trigger)
        {
            true => Outlook::voting(MeetingStatus::Planned, 15),
            false => Outlook::voting(MeetingStatus::Cancelled, 30),
        },
        true if never => Outlook::voting(MeetingStatus::Cancelled, 30),
        true => Outlook { denied, ..Outlook::default() },
        false => {
            let vote = own(text, trigger, &before, &behind).or_else(|| by_day(text, day));
            Outlook { vote: vote.or_else(|| by_clause(text, trigger)), ..Outlook::default() }
        }
    })
}

/// Whether an "if" or "unless" follows in the sentence.
fn conditional(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let end = trigger.sentence.1.min(trigger.last + 2 * WINDOW);
    (trigger.last..end).any(|at| text.doc.has_role(at, Role::If))
}

/// What was put off or called off, unless somebody only asks for that.
fn called_off(text: &Text<'_, '_>, before: &[Signed], behind: &[Signed]) -> Option<Outlook> {
    let find = |sign| before.iter().chain(behind).find(|signed| signed.0 == sign);
    let (status, at) = match (find(Sign::Cancelled), find(Sign::Postponed)) {
        (Some(found), _) => (MeetingStatus::Cancelled, found.1),
        (None, Some(found)) => (MeetingStatus::Postponed, found.1),
        (None, None) => return None,
    };
    let wished = has(before, Sign::Proposed);
    Some(match wished || doubtful(text, at) {
        true => Outlook::voting(MeetingStatus::Planned, 15),
        false => Outlook { off: Some(at), ..Outlook::voting(status, 50) },
    })
}

/// "May be put off", "threatens to call off".
fn doubtful(text: &Text<'_, '_>, at: u32) -> bool {
    let wish = |s| {
        let doubt = Sense::Meeting(MeetingWord::Aid(Aid::Doubt));
        s == doubt || matches!(s, Sense::Role(Role::May | Role::If))
    };
    (at.saturating_sub(MODAL)..at).any(|before| {
        let sign = signs_at(text, before).contains(&Sign::Proposed);
        sign || text
            .doc
            .mark_at(before)
            .is_some_and(|mark| mark.last <= at && text.doc.senses(mark).any(wish))
    })
}

/// The tense of its verb, or the verb that governs it.
fn own(text: &Text<'_, '_>, trigger: &Trigger, before: &[Signed], behind: &[Signed]) -> Option<Vote> {
    let nearest = before.first().map(|signed| signed.0);
    let ends = |pair: &[Signed]| matches!(pair, [(Sign::Planned, a), (Sign::Held, b), ..] if b - a <= 1);
    let reversed: Vec<Signed> = before.iter().take(2).rev().copied().collect();
    if ends(behind) || ends(&reversed) {
        // "Is about to end": it goes on.
        return Some(said(Sign::Ongoing, 30));
    }
    if to_come(text, trigger) {
        return Some(said(Sign::Planned, 30));
    }
    if let Some((Sign::Proposed, at)) = before.first()
        && accepted(text, *at)
    {
        return Some(said(Sign::Planned, 30));
    }
    if nearest == Some(Sign::Held) && trigger.form == Form::Verb || nearest == Some(Sign::Proposed) {
        // "Seems to have met": what stands farther off does not make it less over.
        return nearest.map(|sign| said(sign, 30));
    }
    let object = trigger.form == Form::Noun && aids(text.doc, text.doc.previous(trigger.first), Aid::Have);
    if object && let Some((sign @ (Sign::Held | Sign::Ongoing), _)) = before.first() {
        // "Is having talks and will": what follows is another verb.
        return Some(said(*sign, 30));
    }
    if has(behind, Sign::Ongoing) {
        return Some(said(Sign::Ongoing, 30));
    }
    // "Has been revived and will take place".
    let occurs = |at: u32| (at + 1..at + MODAL).any(|at| aids(text.doc, at, Aid::Occur));
    if behind.iter().any(|(sign, at)| *sign == Sign::Planned && occurs(*at)) {
        return Some(said(Sign::Planned, 30));
    }
    if let Some((sign, at)) = behind.first() {
        // "Threatens to end", "may fail".
        let open = *sign == Sign::Held && doubtful(text, *at);
        // "The visit will strengthen ties": so it is said of one that is over, too.
        let effect = *sign == Sign::Planned && text.doc.has_role(*at, Role::Future);
        return Some(if open || effect { (MeetingStatus::Planned, 15) } else { said(*sign, 30) });
    }
    if has(before, Sign::Proposed) {
        return Some((MeetingStatus::Proposed, if has(before, Sign::Held) { 25 } else { 30 }));
    }
    nearest.map(|sign| said(sign, 30))
}

/// "The summit, which will take place in May": an apposition says that it is to come.
fn to_come(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let comma = |at: &u32| comma(text, *at);
    let future = |at| text.doc.has_role(at, Role::Future) || signs_at(text, at).contains(&Sign::Planned);
    trigger.form == Form::Noun
        && (trigger.last..trigger.sentence.1.min(trigger.last + 2 * WINDOW)).find(comma).is_some_and(|at| {
            let verb = text.doc.next(at + 1);
            future(at + 1)
                && (aids(text.doc, verb, Aid::Occur) || aids(text.doc, text.doc.next(verb), Aid::Occur))
        })
}

/// "Accepted the proposal".
fn accepted(text: &Text<'_, '_>, at: u32) -> bool {
    text.doc.mark_before(at).is_some_and(|mark| {
        mark.last == at && text.doc.senses(mark).any(|s| s == Sense::Stance(StanceWord::Acceptance))
    })
}

fn said(sign: Sign, tenths: u16) -> Vote {
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

/// The day, if it says itself on which side of the day of speaking it lies.
fn by_day(text: &Text<'_, '_>, day: Option<usize>) -> Option<Vote> {
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
    let last =
        text.doc.mark_before(time.last).filter(|mark| mark.last == time.last && mark.first > time.first);
    // "On 11-12/4 next": the word may stand behind what the times take for one expression.
    let next = || {
        let goes = place::read(text.doc, text.cast, text.doc.next(time.last)).is_some();
        words(time.last).find(|word| *word == TimeWord::Next && !goes).map(|_| false)
    };
    let past =
        words(time.first).find_map(past).or_else(|| words(last?.first).find_map(behind)).or_else(next)?;
    Some((if past { MeetingStatus::Held } else { MeetingStatus::Planned }, 25))
}

/// "At the meeting", "after the meeting": it was held. "Before the meeting": it is to be.
fn by_clause(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Vote> {
    match (trigger.position, trigger.form) {
        (Some(Aid::After), _) => Some(match (tense_before(text, trigger), tense(text, trigger)) {
            // "Will go there after the summit": the summit is to come too; "after the summit they will" is open.
            (Some(Sign::Planned), _) => (MeetingStatus::Planned, 12),
            (_, Some(Sign::Planned)) => (MeetingStatus::Held, 8),
            _ => (MeetingStatus::Held, 25),
        }),
        (Some(Aid::Before), _) if eve(text, trigger) => Some((MeetingStatus::Planned, TOLD)),
        (Some(Aid::Before), _) => Some((MeetingStatus::Planned, 10)),
        // "Is in the course of a visit".
        (Some(Aid::During), Form::Noun) if goes_on(text, trigger) => Some((MeetingStatus::Ongoing, 30)),
        (Some(Aid::During | Aid::Margins), Form::Noun) => Some(match tense(text, trigger) {
            Some(Sign::Planned) if !answered(text, trigger) => (MeetingStatus::Planned, 20),
            None | Some(Sign::Planned) if heard(text, trigger) => (MeetingStatus::Held, FIRM),
            Some(_) => (MeetingStatus::Held, 20),
            None => (MeetingStatus::Held, 12),
        }),
        // "If it comes true, it is the third time that they meet."
        (None, Form::Verb | Form::Host) if text.doc.has_role(trigger.sentence.0, Role::If) => {
            Some((MeetingStatus::Proposed, TOLD))
        }
        (None, Form::Verb | Form::Host) if before_it(text, trigger) => {
            Some(match tense_before(text, trigger) {
                Some(Sign::Held) => (MeetingStatus::Held, 8),
                _ => (MeetingStatus::Planned, 10),
            })
        }
        (None | Some(Aid::During), Form::Verb | Form::Host) => {
            Some(match chained(text, trigger).or_else(|| meanwhile(text, trigger)) {
                Some(sign) => said(sign, 20),
                None => (MeetingStatus::Held, 8),
            })
        }
        (None, Form::Noun) => {
            // "Will prepare the conference that they hold in November."
            let ahead = tense_before(text, trigger) == Some(Sign::Planned) || toward(text, trigger);
            let occurs = || {
                let behind = (trigger.last..trigger.reach.1).take(WINDOW as usize);
                behind.into_iter().any(|at| aids(text.doc, at, Aid::Occur))
            };
            if ahead {
                Some((MeetingStatus::Planned, 12))
            } else {
                occurs().then_some((MeetingStatus::Held, 12))
            }
        }
        _ => None,
    }
}

/// "Before A goes there to meet B": nothing but names and small words after the conjunction.
fn before_it(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let stop = trigger.sentence.0.max(trigger.first.saturating_sub(2 * WINDOW));
    let mut at = trigger.first;
    while at > stop {
        at = text.doc.previous(at);
        if aids(text.doc, at, Aid::Before) && text.doc.has_role(at, Role::Clause) {
            return true;
        }
        let named = text.cast.mention_over(at).is_some();
        if comma(text, at) || text.doc.has_role(at, Role::And) || !named && !light(text, at) {
            return false;
        }
    }
    false
}

/// Whether a word for what goes on stands before the preposition.
fn goes_on(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let preposition = text.doc.previous(trigger.first);
    preposition > trigger.sentence.0
        && aids(text.doc, preposition, Aid::During)
        && signs_at(text, text.doc.previous(preposition)).contains(&Sign::Ongoing)
}

/// "On the eve of the meeting", "prepares the meeting".
fn eve(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    (trigger.first.saturating_sub(MODAL)..trigger.first).any(|at| aids(text.doc, at, Aid::Eve))
}

/// "Precautions for the meeting", "to go there and attend the meeting": what is done for it is done before.
fn toward(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let (mut at, mut attends) = (trigger.first, false);
    let first = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    while at > first {
        at = text.doc.previous(at);
        attends |= aids(text.doc, at, Aid::Attend);
        if aids(text.doc, at, Aid::Toward) && (!attends || text.doc.has_role(at, Role::Clause)) {
            return true;
        }
        if comma(text, at) || !attends && !light(text, at) {
            return false;
        }
    }
    false
}

/// "Said at the meeting", "at the meeting A said": somebody has spoken there.
fn heard(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let opens = trigger.first <= trigger.sentence.0 + MODAL;
    let last = trigger.sentence.1;
    spoken(text, trigger).is_some() || opens && text.cue_after(trigger.last).is_some_and(|cue| cue.1 <= last)
}

/// "Answered at the meeting whether he would": what is said there may lie ahead, unlike what "at the meeting, they will" tells.
fn answered(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let Some(cue) = spoken(text, trigger) else { return false };
    let ahead = |at: &u32| tense_at(text, *at) == Some(Sign::Planned);
    let mut clause = (trigger.last..trigger.reach.1).take(2 * WINDOW as usize).take_while(|at| !ahead(at));
    let speaker = !text.cast.mentions_in(cue, trigger.first).is_empty();
    tense_before(text, trigger).is_none() && (speaker || !clause.any(|at| comma(text, at)))
}

/// The token after a cue close before the mention, names not counted, with no other verb between.
fn spoken(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    let cue = text.cue_before(trigger.first).filter(|cue| cue.0 >= trigger.sentence.0)?;
    let unnamed = |at: &u32| text.cast.mention_over(*at).is_none();
    let between: Vec<u32> = (cue.1..trigger.first).filter(unnamed).take(MODAL as usize + 1).collect();
    let verb = |at: &u32| !signs_at(text, *at).is_empty();
    (between.len() <= MODAL as usize && !between.iter().any(verb)).then_some(cue.1)
}

/// The tense of the clause that tells what happens at a meeting: before its mention or behind the comma after it.
fn tense(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let behind =
        || (trigger.last..trigger.reach.1).take(2 * WINDOW as usize).find_map(|at| tense_at(text, at));
    tense_before(text, trigger).or_else(behind)
}

fn tense_before(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    // The verb may stand far before "at it"; "after it" belongs to one close by.
    let width = if trigger.position == Some(Aid::After) { WINDOW } else { 2 * WINDOW };
    (trigger.reach.0..trigger.first).rev().take(width as usize).find_map(|at| tense_at(text, at))
}

/// "Will take the time to meet": a verb without a tense has that of the verb before it in its clause.
fn chained(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let comma = |at: &u32| comma(text, *at);
    let clause = (trigger.reach.0..trigger.first).rev().take(2 * WINDOW as usize).take_while(|at| !comma(at));
    clause.filter_map(|at| tense_at(text, at)).find(|sign| *sign == Sign::Planned)
}

/// "Will raise it when they meet", "when they meet, they will": a clause without a tense has that of the main clause.
fn meanwhile(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let comma = |at: &u32| comma(text, *at);
    let opens = |at: &u32| aids(text.doc, *at, Aid::During) && text.doc.has_role(*at, Role::Clause);
    let (first, last) = trigger.sentence;
    let clause =
        (first..trigger.first).rev().take(WINDOW as usize).take_while(|at| !comma(at)).find(opens)?;
    let main = (first..clause).rev().take(3 * WINDOW as usize).find_map(|at| tense_at(text, at));
    let behind = || {
        let rest = (trigger.last..last).take(3 * WINDOW as usize).skip_while(|at| !comma(at));
        rest.into_iter().find_map(|at| tense_at(text, at))
    };
    if clause <= first + 1 { behind() } else { main }
}

fn tense_at(text: &Text<'_, '_>, at: u32) -> Option<Sign> {
    let role = |role| text.doc.has_role(at, role);
    if role(Role::Future) || role(Role::May) {
        return Some(Sign::Planned);
    }
    role(Role::Past).then_some(Sign::Held)
}
