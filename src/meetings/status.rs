//! How a meeting stands: from the words round its name, and from its day.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::model::MeetingStatus;
use crate::segment::Kind;

use super::Text;
use super::trigger::{Form, Trigger};
use super::words::{Aid, MeetingWord, Sign, aids, words};

/// What one mention says of the status, and how surely (in tenths).
pub(super) type Vote = (MeetingStatus, u16);

/// The tenths of a vote that a word for it casts; less is guessed from the form of the mention.
pub(super) const TOLD: u16 = 20;

/// How far before the trigger its auxiliaries and governing verbs stand.
const WINDOW: u32 = 14;

/// What is said round a trigger.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Outlook {
    pub(super) vote: Option<Vote>,
    /// It is said that it did not or will not happen, without a word for calling it off.
    pub(super) denied: bool,
}

/// What the words before the trigger and those in `after` (which follow its phrase) say.
pub(super) fn read(text: &Text<'_, '_>, trigger: &Trigger, after: (u32, u32)) -> Outlook {
    let aside = trigger.form == Form::Noun && trigger.position.is_some();
    let before = if aside { Vec::new() } else { signs_before(text, trigger) };
    let behind =
        if trigger.form == Form::Noun { signs_after(text, after, trigger.sentence.1) } else { Vec::new() };
    let denied = negated(text, trigger);
    let strongest = |sign| before.contains(&sign) || behind.contains(&sign);
    let sure = |status, tenths| Outlook { vote: Some((status, tenths)), denied: false };
    let doubtful = before.contains(&Sign::Proposed);
    if strongest(Sign::Cancelled) {
        return if doubtful { sure(MeetingStatus::Planned, 15) } else { sure(MeetingStatus::Cancelled, 50) };
    }
    if strongest(Sign::Postponed) {
        return sure(MeetingStatus::Postponed, 50);
    }
    if denied {
        // That the two will not meet is told of a meeting that could have been.
        let off = before.contains(&Sign::Planned) && trigger.form == Form::Verb;
        return if off { sure(MeetingStatus::Cancelled, 30) } else { Outlook { vote: None, denied } };
    }
    let vote = if before.first() == Some(&Sign::Held) && trigger.form == Form::Verb {
        // "Seems to have met": what stands farther off does not make it less over.
        Some(said(Sign::Held, 30))
    } else if before.first() == Some(&Sign::Proposed) {
        Some(said(Sign::Proposed, 30))
    } else if behind.contains(&Sign::Ongoing) {
        Some(said(Sign::Ongoing, 30))
    } else if let Some(sign) = behind.first() {
        Some(said(*sign, 30))
    } else if before.contains(&Sign::Proposed) {
        Some((MeetingStatus::Proposed, if before.contains(&Sign::Held) { 25 } else { 30 }))
    } else {
        before.first().map(|sign| said(*sign, 30))
    };
    Outlook { vote: vote.or_else(|| by_position(text, trigger)), denied }
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

/// "At the meeting", "after the meeting": it was held. "Before the meeting": it is to be.
fn by_position(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Vote> {
    match (trigger.position, trigger.form) {
        (Some(Aid::After), _) => Some(match tense(text, trigger) {
            // What will be done after it may come after one to come.
            Some(Sign::Planned) => (MeetingStatus::Held, 8),
            _ => (MeetingStatus::Held, 25),
        }),
        (Some(Aid::Before), _) => Some((MeetingStatus::Planned, 10)),
        (Some(Aid::During | Aid::Margins), Form::Noun) => Some(match tense(text, trigger) {
            Some(Sign::Planned | Sign::Proposed) => (MeetingStatus::Planned, 20),
            Some(_) => (MeetingStatus::Held, 20),
            None => (MeetingStatus::Held, 12),
        }),
        (None, Form::Verb | Form::Host) => Some((MeetingStatus::Held, 8)),
        _ => None,
    }
}

/// The tense of the clause that tells what happens at a meeting: before its mention or behind the comma after it.
fn tense(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let tells = |at: &u32| {
        let tense = |sign: &Sign| matches!(sign, Sign::Planned | Sign::Held);
        let may = text.doc.has_role(*at, Role::May).then_some(Sign::Planned);
        may.or_else(|| signs_at(text, *at).into_iter().find(tense))
    };
    let before = (trigger.reach.0..trigger.first).rev().take(WINDOW as usize).find_map(|at| tells(&at));
    before.or_else(|| (trigger.last..trigger.reach.1).take(2 * WINDOW as usize).find_map(|at| tells(&at)))
}

/// The signs before the trigger, the nearest first.
fn signs_before(text: &Text<'_, '_>, trigger: &Trigger) -> Vec<Sign> {
    let mut signs = Vec::new();
    let stop = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    let (mut at, mut past_name, mut others) = (trigger.first, false, 0);
    while at > stop {
        at = text.doc.previous(at);
        let near = trigger.first - at <= 2;
        if text.doc.token(at).is_some_and(|t| t.kind == Kind::Comma) && !near {
            break;
        }
        if aids(text.doc, at, Aid::Go) && !text.in_time(at) {
            // Who goes somewhere to meet somebody meets him when he goes.
            (past_name, others) = (false, 0);
        }
        past_name |= text.cast.mention_over(at).is_some();
        let here = signs_at(text, at);
        others += u32::from(here.is_empty() && !light(text, at));
        // Beyond the subject or another verb stands what somebody wants of it, not its own tense.
        let own = !past_name && others <= 1;
        let outer = |sign: &Sign| matches!(sign, Sign::Proposed | Sign::Cancelled | Sign::Postponed);
        signs.extend(here.into_iter().filter(|sign| own || outer(sign)));
    }
    signs
}

/// A word that may stand between an auxiliary and what it belongs to.
fn light(text: &Text<'_, '_>, at: u32) -> bool {
    let number = text.doc.token(at).is_some_and(|t| !t.is_word());
    number
        || text.in_time(at)
        || text.doc.mark_at(at).is_some_and(|mark| {
            text.doc.senses(mark).any(|s| matches!(s, Sense::Role(_) | Sense::Meeting(_)))
        })
}

/// The signs behind the phrase, as far as the clause goes; that it was put off or called off may follow a "but".
fn signs_after(text: &Text<'_, '_>, (first, last): (u32, u32), end: u32) -> Vec<Sign> {
    let mut signs = Vec::new();
    let mut at = first;
    let (last, end) = (last.min(first.saturating_add(WINDOW)), end.min(first.saturating_add(WINDOW * 2)));
    while at < end {
        let pause =
            text.doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Semicolon));
        // On what it depends is not how it stands.
        if pause || text.doc.has_role(at, Role::If) {
            break;
        }
        if text.cast.mention_over(at).is_none() {
            let off = |sign: &Sign| matches!(sign, Sign::Cancelled | Sign::Postponed);
            signs.extend(signs_at(text, at).into_iter().filter(|sign| at < last || off(sign)));
        }
        at = text.doc.next(at);
    }
    signs
}

fn signs_at(text: &Text<'_, '_>, at: u32) -> Vec<Sign> {
    let Some(mark) = text.doc.mark_at(at) else { return Vec::new() };
    let mut signs: Vec<Sign> = words(text.doc, mark)
        .filter_map(|word| match word {
            MeetingWord::Sign(sign) => Some(sign),
            _ => None,
        })
        .collect();
    let wanted = text.doc.senses(mark).any(|sense| match sense {
        Sense::Stance(word) => matches!(
            word,
            StanceWord::Ask
                | StanceWord::Propose
                | StanceWord::Want
                | StanceWord::Offer
                | StanceWord::DemandNoun
                | StanceWord::OfferNoun
        ),
        _ => false,
    });
    if wanted && signs.is_empty() {
        signs.push(Sign::Proposed);
    }
    if text.doc.has_role(at, Role::If) {
        signs.push(Sign::Planned);
    }
    if text.doc.has_role(at, Role::May) {
        signs.push(Sign::Proposed);
    }
    let another = words(text.doc, mark).any(|w| w == MeetingWord::Aid(Aid::Again));
    if text.doc.has_role(at, Role::Past) && signs.is_empty() && !another {
        signs.push(Sign::Held);
    }
    if text.doc.has_role(at, Role::Future) && signs.is_empty() {
        signs.push(Sign::Planned);
    }
    signs
}

/// "Did not meet", "will not meet".
fn negated(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let mut at = trigger.first;
    for _ in 0..3 {
        if at <= trigger.reach.0 {
            return false;
        }
        at = text.doc.previous(at);
        let refuses = text.doc.sense(at, |s| (s == Sense::Stance(StanceWord::Refusal)).then_some(()));
        if text.doc.has_role(at, Role::Not) || refuses.is_some() {
            return true;
        }
        if text.cast.mention_over(at).is_some() || trigger.form == Form::Noun && !light(text, at) {
            return false;
        }
    }
    false
}
