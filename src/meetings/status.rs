//! How a meeting stands: from the words round its name, and from its day.

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::model::MeetingStatus;
use crate::segment::Kind;
use crate::times::TimeWord;

use super::Text;
use super::trigger::{Form, Trigger};
use super::words::{Aid, MeetingWord, Sign, aids, words};

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

/// How far before the trigger its auxiliaries and governing verbs stand.
const WINDOW: u32 = 14;

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

/// A sign and where it stands.
type Signed = (Sign, u32);

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
    let never = trigger.form == Form::Noun && never(text, after);
    let denied = never || negated(text, trigger);
    called_off(text, &before, &behind).unwrap_or_else(|| match denied {
        // That the two will not meet is told of a meeting that could have been.
        true if trigger.form == Form::Verb && has(&before, Sign::Planned) => {
            Outlook::voting(MeetingStatus::Cancelled, 30)
        }
        true if never => Outlook::voting(MeetingStatus::Cancelled, 30),
        true => Outlook { denied, ..Outlook::default() },
        false => {
            let vote = own(text, trigger, &before, &behind).or_else(|| by_day(text, day));
            Outlook { vote: vote.or_else(|| by_clause(text, trigger)), ..Outlook::default() }
        }
    })
}

fn has(signs: &[Signed], sign: Sign) -> bool {
    signs.iter().any(|signed| signed.0 == sign)
}

/// What was put off or called off, unless somebody only asks for that.
fn called_off(text: &Text<'_, '_>, before: &[Signed], behind: &[Signed]) -> Option<Outlook> {
    let find = |sign| before.iter().chain(behind).find(|signed| signed.0 == sign);
    let (status, at) = match (find(Sign::Cancelled), find(Sign::Postponed)) {
        (Some(found), _) => (MeetingStatus::Cancelled, found.1),
        (None, Some(found)) => (MeetingStatus::Postponed, found.1),
        (None, None) => return None,
    };
    let wished = status == MeetingStatus::Cancelled && has(before, Sign::Proposed);
    Some(match wished || doubtful(text, at) {
        true => Outlook::voting(MeetingStatus::Planned, 15),
        false => Outlook { off: Some(at), ..Outlook::voting(status, 50) },
    })
}

/// How far before a word its modal or the verb that governs it stands.
const MODAL: u32 = 4;

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
    if has(behind, Sign::Ongoing) {
        return Some(said(Sign::Ongoing, 30));
    }
    // "Has been revived and will take place".
    let occurs = |at: u32| (at + 1..at + MODAL).any(|at| aids(text.doc, at, Aid::Occur));
    if behind.iter().any(|(sign, at)| *sign == Sign::Planned && occurs(*at)) {
        return Some(said(Sign::Planned, 30));
    }
    if let Some((sign, _)) = behind.first() {
        return Some(said(*sign, 30));
    }
    if has(before, Sign::Proposed) {
        return Some((MeetingStatus::Proposed, if has(before, Sign::Held) { 25 } else { 30 }));
    }
    nearest.map(|sign| said(sign, 30))
}

/// "The summit, which will take place in May": an apposition says that it is to come.
fn to_come(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    let comma = |at: &u32| text.doc.token(*at).is_some_and(|t| t.kind == Kind::Comma);
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
    let past = words(time.first).find_map(past).or_else(|| words(last?.first).find_map(behind))?;
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
        (Some(Aid::Before), _) => Some((MeetingStatus::Planned, 10)),
        (Some(Aid::During | Aid::Margins), Form::Noun) => Some(match tense(text, trigger) {
            Some(Sign::Planned) => (MeetingStatus::Planned, 20),
            Some(_) => (MeetingStatus::Held, 20),
            None => (MeetingStatus::Held, 12),
        }),
        (None, Form::Verb | Form::Host) => Some(match chained(text, trigger) {
            Some(sign) => said(sign, 20),
            None => (MeetingStatus::Held, 8),
        }),
        (None, Form::Noun)
            if (trigger.last..trigger.reach.1)
                .take(WINDOW as usize)
                .any(|at| aids(text.doc, at, Aid::Occur)) =>
        {
            Some((MeetingStatus::Held, 12))
        }
        _ => None,
    }
}

/// The tense of the clause that tells what happens at a meeting: before its mention or behind the comma after it.
fn tense(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let behind =
        || (trigger.last..trigger.reach.1).take(2 * WINDOW as usize).find_map(|at| tense_at(text, at));
    tense_before(text, trigger).or_else(behind)
}

fn tense_before(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    (trigger.reach.0..trigger.first).rev().take(WINDOW as usize).find_map(|at| tense_at(text, at))
}

/// "Will take the time to meet": a verb without a tense has that of the verb before it in its clause.
fn chained(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Sign> {
    let comma = |at: &u32| text.doc.token(*at).is_some_and(|t| t.kind == Kind::Comma);
    let clause = (trigger.reach.0..trigger.first).rev().take(WINDOW as usize).take_while(|at| !comma(at));
    clause.filter_map(|at| tense_at(text, at)).find(|sign| *sign == Sign::Planned)
}

fn tense_at(text: &Text<'_, '_>, at: u32) -> Option<Sign> {
    let role = |role| text.doc.has_role(at, role);
    if role(Role::Future) || role(Role::May) {
        return Some(Sign::Planned);
    }
    role(Role::Past).then_some(Sign::Held)
}

/// The signs before the trigger, the nearest first.
fn signs_before(text: &Text<'_, '_>, trigger: &Trigger) -> Vec<Signed> {
    let mut signs = Vec::new();
    let stop = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    let (mut at, mut past_name, mut others) = (trigger.first, false, 0);
    if trigger.form == Form::Verb && text.doc.has_role(text.doc.previous(at), Role::Must) {
        signs.push((Sign::Proposed, at));
    }
    while at > stop {
        at = text.doc.previous(at);
        let near = trigger.first - at <= 2;
        if text.doc.token(at).is_some_and(|t| t.kind == Kind::Comma) && !near {
            break;
        }
        // "When he meets": what somebody wants in the main clause is not the meeting.
        let time = aids(text.doc, at, Aid::During) || aids(text.doc, at, Aid::After);
        if time && text.doc.has_role(at, Role::Clause) {
            break;
        }
        if aids(text.doc, at, Aid::Go) && !text.in_time(at) {
            // Who goes somewhere to meet somebody meets him when he goes.
            (past_name, others) = (false, 0);
        }
        past_name |= text.cast.mention_over(at).is_some();
        let mut here = signs_at(text, at);
        if trigger.form == Form::Noun
            && text.doc.next(at) == trigger.first
            && text.doc.has_role(at, Role::May)
        {
            // "Perhaps the visit was": it is the clause that is in doubt.
            here.clear();
        }
        others += u32::from(here.is_empty() && !light(text, at));
        // Beyond the subject or another verb stands what somebody wants of it, not its own tense.
        let own = !past_name && others <= 1;
        let outer = |sign: &Sign| matches!(sign, Sign::Proposed | Sign::Cancelled | Sign::Postponed);
        signs.extend(here.into_iter().filter(|sign| own || outer(sign)).map(|sign| (sign, at)));
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
///
/// What stands behind a noun that only says where or when something happened is the verb of what happened: of that only
/// what follows at once belongs to the noun (`own` is false).
fn signs_after(text: &Text<'_, '_>, (first, last): (u32, u32), end: u32, own: bool) -> Vec<Signed> {
    let mut signs = Vec::new();
    let mut at = first;
    let width = if own { WINDOW } else { MODAL };
    let (last, end) = (last.min(first.saturating_add(width)), end.min(first.saturating_add(width * 2)));
    while at < end {
        let pause =
            text.doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Semicolon));
        // On what it depends is not how it stands.
        if pause || text.doc.has_role(at, Role::If) {
            break;
        }
        if text.cast.mention_over(at).is_none() {
            let off = |sign: &Sign| matches!(sign, Sign::Cancelled | Sign::Postponed);
            // "Seems to be meant to": perhaps it is so, but not perhaps it takes place.
            let idle = text.doc.has_role(at, Role::May)
                && !(at + 1..at + MODAL)
                    .any(|at| aids(text.doc, at, Aid::Occur) || text.doc.has_role(at, Role::Passive));
            let fits = |sign: &Sign| {
                if idle {
                    false
                } else if off(sign) {
                    own && intransitive(text, at)
                } else {
                    at < last
                }
            };
            signs.extend(signs_at(text, at).into_iter().filter(fits).map(|sign| (sign, at)));
        }
        at = text.doc.next(at);
    }
    signs
}

/// Whether a verb of calling off has no object, so that its subject is what was called off: "was put off", "is put off to".
fn intransitive(text: &Text<'_, '_>, at: u32) -> bool {
    let doc = text.doc;
    let next = doc.next(at);
    doc.has_role(doc.previous(at), Role::Passive)
        || text.in_time(next)
        || doc.token(next).is_none_or(|t| !t.is_word())
        || doc.mark_at(next).is_some_and(|mark| {
            doc.senses(mark)
                .any(|s| matches!(s, Sense::Role(Role::At | Role::To | Role::Clause | Role::But | Role::And)))
        })
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

/// How many tokens before or behind the end of the phrase its negated verb stands at most.
const NEGATION: u32 = 3;

/// "The meeting will not take place"; not "will not begin before June".
fn never(text: &Text<'_, '_>, (first, last): (u32, u32)) -> bool {
    let doc = text.doc;
    let occurs = |at: u32| {
        let behind = doc.next(at);
        aids(doc, at, Aid::Occur) && !aids(doc, behind, Aid::Before) && !text.in_time(behind)
    };
    let last = last.min(first.saturating_add(NEGATION));
    (first.saturating_sub(NEGATION)..last).any(|at| {
        let next = doc.next(at);
        aids(doc, at, Aid::Never) && (occurs(next) || occurs(doc.next(next)))
    })
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
