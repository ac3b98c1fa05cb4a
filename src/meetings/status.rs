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
    let before = signs_before(text, trigger);
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
        return Outlook { vote: None, denied };
    }
    let vote = if behind.contains(&Sign::Ongoing) {
        Some(said(Sign::Ongoing, 30))
    } else if let Some(sign) = behind.first() {
        Some(said(*sign, 30))
    } else if before.contains(&Sign::Proposed) {
        Some((MeetingStatus::Proposed, if before.contains(&Sign::Held) { 25 } else { 30 }))
    } else {
        before.first().map(|sign| said(*sign, 30))
    };
    Outlook { vote: vote.or_else(|| by_position(trigger)), denied }
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
fn by_position(trigger: &Trigger) -> Option<Vote> {
    match (trigger.position, trigger.form) {
        (Some(Aid::After), _) => Some((MeetingStatus::Held, 25)),
        (Some(Aid::Before), _) => Some((MeetingStatus::Planned, 15)),
        (Some(Aid::During | Aid::Margins), Form::Noun) => Some((MeetingStatus::Held, 12)),
        (None, Form::Verb | Form::Host) => Some((MeetingStatus::Held, 8)),
        _ => None,
    }
}

/// The signs before the trigger, the nearest first.
fn signs_before(text: &Text<'_, '_>, trigger: &Trigger) -> Vec<Sign> {
    let mut signs = Vec::new();
    let stop = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    let mut at = trigger.first;
    let mut past_name = false;
    while at > stop {
        at = text.doc.previous(at);
        let near = trigger.first - at <= 2;
        if text.doc.token(at).is_some_and(|t| t.kind == Kind::Comma) && !near {
            break;
        }
        past_name |= text.cast.mention_over(at).is_some();
        for sign in signs_at(text, at) {
            // Beyond the subject stands what somebody wants of it, not its own tense.
            let outer = matches!(sign, Sign::Proposed | Sign::Cancelled | Sign::Postponed);
            if !past_name || outer {
                signs.push(sign);
            }
        }
    }
    signs
}

/// The signs behind the phrase, as far as the clause goes; that it was put off or called off may follow a "but".
fn signs_after(text: &Text<'_, '_>, (first, last): (u32, u32), end: u32) -> Vec<Sign> {
    let mut signs = Vec::new();
    let mut at = first;
    let (last, end) = (last.min(first.saturating_add(WINDOW)), end.min(first.saturating_add(WINDOW * 2)));
    while at < end {
        if text.doc.token(at).is_some_and(|t| t.kind == Kind::Comma) {
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
    if wanted && !signs.contains(&Sign::Proposed) {
        signs.push(Sign::Proposed);
    }
    if text.doc.has_role(at, Role::If) {
        signs.push(Sign::Planned);
    }
    if text.doc.has_role(at, Role::May) {
        signs.push(Sign::Proposed);
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
        if text.doc.has_role(at, Role::Not) {
            return !aids(text.doc, at, Aid::During);
        }
        if text.cast.mention_over(at).is_some() {
            return false;
        }
    }
    false
}
