//! Who brings the parties together without being one: hosts and mediators.

use crate::actors::{ActorIx, Actors, Mention};

use super::Text;
use super::before::before;
use super::parties::{Names, actors, is_person, list, subject};
use super::trigger::{Form, Trigger};
use super::words::{Aid, aids};

/// Those who are named as bringing the parties together.
#[derive(Debug, Clone, Default)]
pub(super) struct Helpers {
    pub(super) hosts: Actors,
    pub(super) mediators: Actors,
}

/// How many tokens behind a mention its hosts are looked for.
const BEHIND: u32 = 40;

/// How many words may stand between a name and the verb that tells what it does for the meeting, and between that and
/// the meeting.
const CLOSE: u32 = 3;

/// Who hosts the meeting or mediates in it, as the sentence from `end` on or the verb before the noun tells; `complete`
/// where the phrase itself names all that meet.
pub(super) fn read(text: &Text<'_, '_>, trigger: &Trigger, complete: bool) -> Helpers {
    let mut found = Helpers::default();
    if trigger.form != Form::Verb {
        let governs = |aid| governed(text, trigger, aid);
        // Who convenes a meeting of which nobody else is named meets there too.
        if complete && governs(Aid::Convene) {
            found.hosts = actors(text, &near(text, trigger));
        } else if governs(Aid::Mediate) {
            found.mediators = actors(text, &near(text, trigger));
        }
    }
    let end = trigger.sentence.1.min(trigger.last.saturating_add(BEHIND)).min(trigger.next);
    for mark in text.doc.marks_in(trigger.last, end) {
        let (at, after) = (mark.first, mark.last);
        let (mediates, chairs) = (aids(text.doc, at, Aid::Mediation), aids(text.doc, at, Aid::Chair));
        if let Some((names, aid, _)) = by(text, at, end) {
            found.add(text, &names, aid == Aid::Mediate, aid == Aid::Convene);
        } else if (mediates || chairs)
            && let Some((names, _)) = list(text, after, end).filter(|(names, _)| names[0].first == after)
        {
            found.add(text, &names, mediates, chairs);
        }
    }
    found
}

/// Whether the verb before the noun says that its subject holds the meeting for others.
pub(super) fn convenes(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    trigger.form != Form::Verb && governed(text, trigger, Aid::Convene)
}

/// "A asked B to hold a meeting with C": A is who meets C, B their host. The subject, and the hosts.
pub(super) fn asked<'a>(text: &Text<'a, '_>, trigger: &Trigger, subject: Names<'a>) -> (Names<'a>, Actors) {
    let asks = |name: &&Mention| {
        text.doc
            .mark_before(name.first)
            .is_some_and(|mark| mark.last == name.first && aids(text.doc, mark.first, Aid::Ask))
    };
    if trigger.form != Form::Noun || !governed(text, trigger, Aid::Convene) {
        return (subject, Actors::new());
    }
    let Some(host) = subject.iter().copied().find(asks) else { return (subject, Actors::new()) };
    (before(text, trigger.sentence.0, host.first), actors(text, &subject))
}

/// "A sent an envoy to meet C": A's state, for whom somebody goes who is not named.
pub(super) fn sender(text: &Text<'_, '_>, trigger: &Trigger, subject: &[&Mention]) -> Option<ActorIx> {
    let &[name] = subject else { return None };
    let sends = |at: u32| aids(text.doc, at, Aid::Send);
    let unknown = |ix: &ActorIx| !text.named(*ix) && text.cast.actor(*ix).side().is_none();
    let nameless = |name: &Mention| name.actors.iter().all(unknown);
    let before = || {
        let verb = Some(text.doc.previous(name.first)).filter(|at| nameless(name) && sends(*at))?;
        text.cast.mentions_in(trigger.clause, verb).last()
    };
    let name = before().unwrap_or(name);
    let &[sender] = name.actors.as_slice() else { return None };
    let nobody =
        || text.cast.mentions_in(name.last, trigger.first).iter().all(|m| !is_person(text, m) || nameless(m));
    let sent = name.last <= trigger.first && (name.last..trigger.first).any(sends) && nobody();
    let side = text.side(sender).parse().ok().filter(|_| sent)?;
    text.states.get(&side).copied()
}

/// "Mediated by A": the names, what they do, and the token after that.
pub(super) fn by<'a>(text: &Text<'a, '_>, at: u32, end: u32) -> Option<(Names<'a>, Aid, u32)> {
    if !aids(text.doc, at, Aid::By) {
        return None;
    }
    let (names, last) = list(text, text.doc.next(at), end)?;
    let does = |at| [Aid::Mediate, Aid::Convene].into_iter().find(|aid| aids(text.doc, at, *aid));
    let (verb, aid) = (last..last + CLOSE).find_map(|at| does(at).map(|aid| (at, aid)))?;
    Some((names, aid, text.doc.next(verb)))
}

/// The token after a phrase that names a host or mediator.
pub(super) fn phrase(text: &Text<'_, '_>, at: u32, end: u32) -> Option<u32> {
    if let Some((_, _, last)) = by(text, at, end) {
        return Some(last);
    }
    let under = aids(text.doc, at, Aid::Mediation) || aids(text.doc, at, Aid::Chair);
    under.then(|| list(text, text.doc.next(at), end)).flatten().map(|(_, last)| last)
}

impl Helpers {
    fn add(&mut self, text: &Text<'_, '_>, names: &[&Mention], mediate: bool, host: bool) {
        let names = actors(text, names);
        match (mediate, host) {
            (true, _) => self.mediators.extend(names),
            (_, true) => self.hosts.extend(names),
            _ => {}
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &ActorIx> {
        self.hosts.iter().chain(&self.mediators)
    }
}

/// The subject, if it stands close before the verb that governs the noun.
fn near<'a>(text: &Text<'a, '_>, trigger: &Trigger) -> Names<'a> {
    let subject = subject(text, trigger);
    let close = |name: &&Mention| name.last <= trigger.first && trigger.first - name.last <= 2 * CLOSE;
    if subject.iter().any(close) { subject } else { Names::new() }
}

/// Whether a verb of this sense has the noun as its object: "hosted the talks", "mediated in the talks".
fn governed(text: &Text<'_, '_>, trigger: &Trigger, aid: Aid) -> bool {
    let mut at = trigger.first;
    for _ in 0..CLOSE {
        at = text.doc.previous(at);
        if aids(text.doc, at, aid) {
            return true;
        }
        if at <= trigger.sentence.0 || text.cast.mention_over(at).is_some() {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn whom_a_state_sends() {
        check(&[(
            "Rome sẽ cử một đại diện tới cuộc đàm phán với Đức ở Geneva ngày 28/5.",
            &["bilateral planned 2024-05-28 Geneva (CH) DE IT"],
        )]);
    }
}
