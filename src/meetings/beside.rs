//! What mentions of meetings in one sentence or paragraph tell of each other.

use crate::actors::Actors;
use crate::lexicon::Role;
use crate::model::{ActorKind, Basis, MeetingStatus};

use super::days::overlap;
use super::sighting::{PRELUDE, Sighting};
use super::status::{GUESS, TOLD, Vote};
use super::trigger::{Form, Trigger};
use super::when::{leads, once};
use super::words::{Aid, Called, MeetingWord, aids, words};
use super::{Text, comma};

/// Completes the mentions that one trigger makes (`own`) and those before it in its sentence, of which the last trigger
/// made those from number `last` on.
pub(super) fn tell(
    text: &Text<'_, '_>,
    earlier: &mut [Sighting],
    last: usize,
    own: &mut [Sighting],
    (before, trigger): (&Trigger, &Trigger),
) {
    let (_, latest) = earlier.split_at_mut(last.min(earlier.len()));
    hosts(text, latest, own, (before, trigger));
    let opening =
        text.times_in(trigger.sentence.0, before.first).next().filter(|time| leads(text, before, *time));
    let value = opening.and_then(|number| text.times[number].value.clone());
    let once = once(text, trigger);
    for met in own.iter_mut().filter(|met| met.form == Form::Verb && met.when.is_none() && !once) {
        met.when = value.clone().map(|value| (value, Basis::Inherited));
    }
    apart(text, latest, own, (before, trigger));
    together(text, latest, own);
    in_a_row(latest, own);
    in_order(text, latest, own, trigger);
    on_journey(earlier, own, trigger);
}

/// Whether the verb tells what talks before it in its sentence, which have a day or a place, are about: "will hold talks
/// in Geneva to discuss trade".
pub(super) fn discusses(text: &Text<'_, '_>, before: &Sighting, trigger: &Trigger) -> bool {
    before.form == Form::Bare
        && (trigger.form, trigger.called) == (Form::Verb, Called::Exchange)
        && text.doc.has_role(text.doc.previous(trigger.first), Role::Purpose)
        && before.span.0 >= trigger.sentence.0
        && trigger.first.saturating_sub(before.span.1) <= PRELUDE
}

/// The summit with which a paragraph begins: "On the margins of the summit many will meet".
#[derive(Debug, Clone, Copy)]
pub(super) struct Margins {
    paragraph: u32,
    /// The token after the mention of the summit.
    host: u32,
}

/// The meetings of the sentences that follow in the paragraph are on its margins too, where they have no place of their
/// own; the summit for those after this trigger.
pub(super) fn margins(
    text: &Text<'_, '_>,
    trigger: &Trigger,
    own: &mut [Sighting],
    known: Option<Margins>,
) -> Option<Margins> {
    let sentence = text.doc.sentences.get(text.doc.sentence_of(trigger.first))?;
    if let (Some(Aid::Margins), true, Some(host)) = (trigger.position, grand(trigger.called), own.first()) {
        return Some(Margins { paragraph: sentence.paragraph, host: host.span.1 });
    }
    let known = known.filter(|margins| margins.paragraph == sentence.paragraph)?;
    let guests = own.iter_mut().filter(|met| met.called == Called::Bilateral && met.place.is_none());
    guests.for_each(|met| met.host = Some(known.host));
    Some(known)
}

/// What two mentions in one sentence, the second that of `trigger`, tell of each other.
fn hosts(
    text: &Text<'_, '_>,
    earlier: &mut [Sighting],
    later: &mut [Sighting],
    (before, trigger): (&Trigger, &Trigger),
) {
    let margins = |t: &Trigger| match t.position {
        Some(Aid::Margins) => grand(t.called) || t.called == Called::Session,
        position => grand(t.called) && position == Some(Aid::During),
    };
    // "The talks of A and B are to be discussed at the summit": they are not held there.
    let spoken_of = || (before.last..trigger.first).any(|at| aids(text.doc, at, Aid::Topic));
    // "After the meeting, A said … at the summit": which was before.
    let relative = matches!(before.position, Some(Aid::After | Aid::Before))
        && trigger.position == Some(Aid::During)
        && text.cue_after(before.last).is_some_and(|cue| cue.0 < trigger.first);
    if relative {
        return;
    }
    if margins(trigger) && !grand(before.called) {
        if spoken_of() {
            later.iter_mut().for_each(|host| host.apart = earlier.last().map(|other| other.span.1));
        } else if let Some(host) = later.first_mut() {
            earlier.iter_mut().for_each(|guest| on_margins(guest, host));
            if let [guest] = earlier
                && guest.parties.is_empty()
                && guest.position == Some(Aid::During)
            {
                guest.parties = speakers(text, host);
            }
        }
    } else if before.position == Some(Aid::Margins)
        && grand(before.called)
        && !grand(trigger.called)
        && let Some(host) = earlier.first_mut()
    {
        later.iter_mut().for_each(|guest| on_margins(guest, host));
    }
}

/// "At the meeting on the margins of the summit, A said": A.
fn speakers(text: &Text<'_, '_>, host: &Sighting) -> Actors {
    let everybody = host.parties.iter().chain(&host.guests).copied();
    everybody.filter(|ix| text.cast.actor(*ix).kind == ActorKind::Person).collect()
}

fn grand(called: Called) -> bool {
    matches!(called, Called::Summit | Called::Conference)
}

/// "They met after the summit", "after the summit they met": two events, if it is not plain that the second only names
/// the first again.
fn apart(
    text: &Text<'_, '_>,
    earlier: &[Sighting],
    later: &mut [Sighting],
    (before, trigger): (&Trigger, &Trigger),
) {
    let relative = |t: &Trigger| matches!(t.position, Some(Aid::After | Aid::Before));
    let said = text.cue_after(before.last).is_some_and(|cue| cue.0 < trigger.first);
    if said || relative(before) == relative(trigger) {
        return;
    }
    let joined = (before.last..trigger.first).any(|at| comma(text, at) || text.doc.has_role(at, Role::And));
    let known = earlier.last().map_or(&[][..], |other| other.parties.as_slice());
    let other_people = |s: &Sighting| s.named && s.parties.iter().any(|ix| !known.contains(ix));
    // Behind an "and" the meeting before may be told of again, with its place.
    let elsewhere = |s: &Sighting| match (earlier.last().and_then(|other| other.place.as_ref()), &s.place) {
        (known, Some(new)) => !joined || known.is_some_and(|known| known != new),
        (_, None) => false,
    };
    let told = |s: &Sighting| other_people(s) || s.when.is_some() || s.round.is_some() || elsewhere(s);
    for met in later.iter_mut().filter(|s| !s.definite && (told(s) || relative(trigger) && !joined)) {
        met.apart = earlier.last().map(|other| other.span.1);
    }
}

/// "Met A and visited B on Tuesday": the day behind the second is that of the first, where no tense comes between.
fn together(text: &Text<'_, '_>, earlier: &mut [Sighting], later: &[Sighting]) {
    let ([before], [.., next]) = (earlier, later) else { return };
    let Some((value, Basis::Text)) = &next.when else { return };
    let chained = (before.span.1..next.span.0).any(|at| text.doc.has_role(at, Role::And))
        && !(before.span.1..next.span.0).any(|at| comma(text, at));
    let shares = next.parties.is_empty() || next.parties.iter().any(|p| before.parties.contains(p));
    let alike = next
        .outlook
        .vote
        .is_none_or(|vote| vote.1 < TOLD || Some(vote.0) == before.outlook.vote.map(|v| v.0));
    if before.when.is_none() && chained && shares && alike {
        before.when = Some((value.clone(), Basis::Inherited));
    }
}

/// "Will meet A and visit B": the tense of the first verb is that of the next, which has none of its own.
fn in_a_row(earlier: &[Sighting], later: &mut [Sighting]) {
    use MeetingStatus::{Held, Planned, Proposed};
    let acts = |s: &Sighting| s.object || matches!(s.form, Form::Verb | Form::Host | Form::Go);
    let everybody = |s: &Sighting| s.parties.iter().chain(&s.guests).copied().collect::<Actors>();
    let Some(before) = earlier.last().filter(|s| acts(s)) else { return };
    let Some(vote) = before.outlook.vote.filter(|vote| matches!(vote.0, Held | Planned | Proposed)) else {
        return;
    };
    // "Went there to attend the summit": it is not over when he comes.
    let open = |s: &Sighting| s.form == Form::Noun && before.called == Called::Visit && vote.0 == Held;
    let shared = |s: &Sighting| everybody(s).iter().any(|p| everybody(before).contains(p));
    for next in later.iter_mut().filter(|s| acts(s) && shared(s) && !open(s)) {
        if next.outlook.vote.is_none_or(|own| own.1 < TOLD) && vote.1 >= TOLD {
            next.outlook.vote = Some(vote);
        }
    }
}

/// "Received B before conferring with him": what comes second is as far on as what comes first.
fn in_order(text: &Text<'_, '_>, earlier: &[Sighting], later: &mut [Sighting], trigger: &Trigger) {
    let before = text.doc.previous(trigger.first);
    let follows = aids(text.doc, before, Aid::Before) && text.doc.has_role(before, Role::Clause);
    let acts = |s: &&Sighting| matches!(s.form, Form::Verb | Form::Host | Form::Go);
    let verb =
        text.doc.mark_at(trigger.first).is_some_and(|mark| words(text.doc, mark).any(MeetingWord::is_verb));
    if let (true, true, Some(first)) = (verb, follows, earlier.last().filter(acts)) {
        let vote = first.outlook.vote.unwrap_or((MeetingStatus::Held, GUESS));
        later.iter_mut().for_each(|next| next.outlook.vote = Some(vote));
    }
}

/// How many mentions back in its sentence a journey is looked for.
const JOURNEY: usize = 4;

/// Who visits a place or attends a conference and meets somebody meets him there.
fn on_journey(earlier: &[Sighting], later: &mut [Sighting], trigger: &Trigger) {
    // "The visit took place a week before the meeting": that was elsewhere.
    let stays = matches!(trigger.called, Called::Visit | Called::Call | Called::VideoCall)
        || matches!(trigger.position, Some(Aid::Before | Aid::After));
    if stays || grand(trigger.called) && trigger.position.is_some() {
        return;
    }
    for met in later {
        let goes = |s: &&Sighting| {
            let attends = grand(s.called) && s.form == Form::Noun && s.position.is_none();
            let shares = met.parties.iter().any(|p| s.parties.contains(p) || s.guests.contains(p));
            (s.called == Called::Visit || attends && !grand(met.called)) && shares
        };
        let Some(journey) = earlier.iter().rev().take(JOURNEY).find(goes) else { continue };
        met.place = met.place.take().or_else(|| journey.place.clone());
        met.when = met.when.take().or_else(|| journey.when.clone());
    }
}

/// A meeting on the margins of another is where and when that one is, and its parties attend both.
fn on_margins(guest: &mut Sighting, host: &mut Sighting) {
    // "Carries out on Monday what was agreed on at the summit in March."
    if matches!((&guest.when, &host.when), (Some((a, Basis::Text)), Some((b, Basis::Text))) if !overlap(a, b))
    {
        return;
    }
    guest.place = guest.place.take().or_else(|| host.place.clone());
    // A day told of the host says more than one that the guest has from elsewhere in the sentence.
    let own = guest.when.take_if(|when| when.1 == Basis::Text || host.when.is_none());
    guest.when = own.or_else(|| host.when.clone());
    guest.host = Some(host.span.1);
    // As long as the guests have not met, the summit lies ahead too.
    let off = guest.outlook.vote.is_some_and(|vote| vote.0 == MeetingStatus::Cancelled);
    if (guest.outlook.ahead() || off) && host.outlook.vote.is_none_or(|vote| vote.1 <= TOLD) {
        let tenths = |vote: Vote| if off { GUESS } else { vote.1 };
        host.outlook.vote = guest.outlook.vote.map(|vote| (MeetingStatus::Planned, tenths(vote)));
    }
    host.guests.extend_from_slice(&guest.parties);
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn a_summit_lies_ahead_with_what_is_on_its_margins() {
        check(&[(
            "Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz bên lề hội nghị thượng đỉnh G7 ở Bari.",
            &["bilateral planned unknown Bari (IT) DE IT", "summit planned unknown Bari (IT) ? DE IT"],
        )]);
    }

    #[test]
    fn a_paragraph_on_the_margins() {
        check(&[
            (
                "Hội nghị thượng đỉnh G7 khai mạc hôm 8/5 tại Bari.\n\nBên lề hội nghị sẽ có nhiều cuộc gặp song \
                 phương. Thủ tướng Ý Giorgia Meloni có cuộc gặp với Thủ tướng Đức Olaf Scholz ngày 9/5.",
                &["summit held 2024-05-08 Bari (IT) ?", "bilateral held 2024-05-09 Bari (IT) DE IT"],
            ),
            // The next paragraph tells of something else.
            (
                "Hội nghị thượng đỉnh G7 khai mạc hôm 8/5 tại Bari.\n\nBên lề hội nghị sẽ có nhiều cuộc gặp song \
                 phương.\n\nThủ tướng Ý Giorgia Meloni có cuộc gặp với Thủ tướng Đức Olaf Scholz ngày 2/5.",
                &["summit held 2024-05-08 Bari (IT) ?", "bilateral held 2024-05-02 - DE IT"],
            ),
        ]);
    }

    #[test]
    fn one_after_the_other() {
        check(&[(
            "Thủ tướng Ý Giorgia Meloni được Thủ tướng Đức Olaf Scholz tiếp đón ở Berlin, trước khi hội đàm về khí hậu.",
            &["bilateral held unknown Berlin (DE) DE IT about:khí hậu"],
        )]);
    }

    #[test]
    fn told_again_behind_an_and() {
        check(&[(
            "Hội nghị thượng đỉnh Đức - Ý sẽ diễn ra ngày 28/5 và đó là bài học cho Đức trước cuộc gặp ở Geneva.",
            &["summit planned 2024-05-28 Geneva (CH) DE IT"],
        )]);
    }

    #[test]
    fn what_was_before_the_summit_was_not_at_it() {
        check(&[(
            "Sau cuộc gặp với Thủ tướng Đức Olaf Scholz, Thủ tướng Ý Giorgia Meloni cho biết ông Scholz đã hứa giúp tại hội \
             nghị G7 ở Bari.",
            &["bilateral held unknown - DE IT", "conference held unknown Bari (IT) ? DE"],
        )]);
    }
}
