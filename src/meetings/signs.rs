//! The words round a mention that tell how its meeting stands.

use smallvec::SmallVec;

use crate::conditions::StanceWord;
use crate::lexicon::{Role, Sense};
use crate::segment::Kind;

use super::fit::grand;
use super::trigger::{Form, Trigger};
use super::words::{Aid, Called, MeetingWord, Sign, aids, words};
use super::{Text, comma, is_office};

/// A sign and where it stands.
pub(super) type Signed = (Sign, u32);
pub(super) type Signs = SmallVec<[Signed; 4]>;

/// How far before the trigger its auxiliaries and governing verbs stand.
pub(super) const WINDOW: u32 = 14;

/// How far before a word its modal or the verb that governs it stands.
pub(super) const MODAL: u32 = 4;

pub(super) fn has(signs: &[Signed], sign: Sign) -> bool {
    signs.iter().any(|signed| signed.0 == sign)
}

/// The signs before the trigger, the nearest first.
pub(super) fn signs_before(text: &Text<'_, '_>, trigger: &Trigger) -> Signs {
    let mut signs = Signs::new();
    let stop = trigger.reach.0.max(trigger.first.saturating_sub(WINDOW));
    let (mut at, mut past_name, mut others, mut verbs) = (trigger.first, false, 0, 0);
    // "Went there to attend the summit": what was done for it was done before.
    let (mut ahead, mut holding) = (false, false);
    // "Called off attending the summit", "invited A to attend it": which takes place without him.
    let (mut attends, mut places) = (false, false);
    // "On Monday they had to meet": so they did.
    let dated = || !text.times_in(trigger.reach.0, trigger.first).is_empty();
    if trigger.form == Form::Verb && text.doc.has_role(text.doc.previous(at), Role::Must) && !dated() {
        signs.push((Sign::Proposed, at));
    }
    // "Will prolong the visit": so it has begun.
    let visit = trigger.form == Form::Noun && trigger.called == Called::Visit;
    if visit && aids(text.doc, text.doc.previous(at), Aid::Lasting) {
        signs.push((Sign::Ongoing, at));
        return signs;
    }
    while at > stop {
        at = text.doc.previous(at);
        let near = trigger.first - at <= 2;
        // The comma of "Secretary General, President X" ends no clause.
        let titles = |at: u32| is_office(text, at.saturating_sub(1)) && is_office(text, at + 1);
        if comma(text, at) && !near && !titles(at) {
            break;
        }
        // "When he meets": what somebody wants in the main clause is not the meeting.
        let time = aids(text.doc, at, Aid::During) || aids(text.doc, at, Aid::After);
        if time && text.doc.has_role(at, Role::Clause) {
            break;
        }
        // "Before they enter the talks": what goes on then does not yet.
        if aids(text.doc, at, Aid::Before) && text.doc.has_role(at, Role::Clause) {
            signs.retain(|signed| signed.0 != Sign::Ongoing);
            break;
        }
        let goes = aids(text.doc, at, Aid::Go) && !text.in_time(at);
        ahead |= trigger.form == Form::Noun
            && (goes || aids(text.doc, at, Aid::Toward) && text.doc.has_role(at, Role::Clause));
        if goes {
            // Who goes somewhere to meet somebody meets him when he goes.
            (past_name, others) = (false, 0);
        }
        // "Agreed on holding a summit": the tense is that of agreeing.
        holding |= nominal(text, trigger, at);
        past_name |= text.cast.mention_over(at).is_some() || holding;
        let mut here = signs_at(text, at);
        // "Considers five places for the meeting": what is open is where.
        places |= trigger.form == Form::Noun
            && aids(text.doc, at, Aid::Toward)
            && !text.doc.has_role(at, Role::Clause);
        here.retain(|sign| !(places && *sign == Sign::Proposed));
        if agreed(text, trigger, at) || holding && settled(text, at) {
            here.push(Sign::Planned);
        }
        if trigger.form == Form::Noun
            && text.doc.next(at) == trigger.first
            && text.doc.has_role(at, Role::May)
        {
            // "Perhaps the visit was": it is the clause that is in doubt.
            here.clear();
        }
        let other = u32::from(here.is_empty() && !light(text, at));
        others += other;
        verbs += if text.cast.mention_over(at).is_none() { other } else { 0 };
        // Beyond the subject or another verb stands what somebody wants of it, not its own tense.
        let own = !past_name && others <= 1;
        // What may be, or is wished, is what the words right behind it tell.
        let near = verbs <= if text.doc.has_role(at, Role::May) { 1 } else { MODAL };
        let wish = |sign: &Sign| *sign == Sign::Proposed && near;
        // "Was called off and": what was is its subject.
        let passive = text.doc.has_role(text.doc.previous(at), Role::Passive);
        here.retain(|sign| !(ahead && *sign == Sign::Held));
        let fits = |sign: &Sign| match sign {
            Sign::Cancelled | Sign::Postponed => !passive,
            Sign::Planned if holding => true,
            sign => own || wish(sign),
        };
        let open = |sign| matches!(sign, Sign::Proposed | Sign::Cancelled | Sign::Postponed);
        let told = |sign: Sign| if attends && open(sign) { Sign::Planned } else { sign };
        signs.extend(here.into_iter().filter(fits).map(|sign| (told(sign), at)));
        // Who wants to host it wants it.
        let attend = aids(text.doc, at, Aid::Attend) && !aids(text.doc, at, Aid::Convene);
        attends |= grand(trigger.called) && (goes || attend);
    }
    if signs.first().is_some_and(|signed| signed.0 == Sign::Planned) {
        signs.extend(hoped(text, trigger));
    }
    signs
}

/// "Hopes that the two will soon meet": the cue at which the clause begins is a wish.
fn hoped(text: &Text<'_, '_>, trigger: &Trigger) -> Option<Signed> {
    let cue = text.cue_before(trigger.first).filter(|cue| cue.1 == trigger.reach.0)?;
    let wish = trigger.form == Form::Verb && signs_at(text, cue.0).contains(&Sign::Proposed);
    wish.then_some((Sign::Proposed, cue.0))
}

/// "Reached an agreement" on holding it.
fn settled(text: &Text<'_, '_>, at: u32) -> bool {
    [StanceWord::Acceptance, StanceWord::Settle].into_iter().any(|word| text.doc.has_stance(at, word))
}

/// "The holding of a meeting": the noun before the verb of which the meeting is the object.
fn nominal(text: &Text<'_, '_>, trigger: &Trigger, at: u32) -> bool {
    let verb = text.doc.next(at);
    trigger.form == Form::Noun && text.doc.has_role(at, Role::Nominal) && aids(text.doc, verb, Aid::Have)
}

/// "Agreed to meet".
fn agreed(text: &Text<'_, '_>, trigger: &Trigger, at: u32) -> bool {
    let meets = trigger.form == Form::Verb && trigger.called != Called::Exchange;
    meets && text.doc.has_stance(at, StanceWord::Acceptance)
}

/// A word that may stand between an auxiliary and what it belongs to.
pub(super) fn light(text: &Text<'_, '_>, at: u32) -> bool {
    let number = text.doc.token(at).is_some_and(|t| !t.is_word());
    number
        || text.in_time(at)
        || text.doc.mark_at(at).is_some_and(|mark| {
            text.doc.senses(mark).any(|s| matches!(s, Sense::Role(_) | Sense::Meeting(_)))
        })
}

/// Whether only such words stand there.
pub(super) fn all_light(text: &Text<'_, '_>, first: u32, last: u32) -> bool {
    let mut at = first;
    while at < last {
        if !light(text, at) {
            return false;
        }
        at = text.doc.next(at);
    }
    true
}

/// The signs behind the phrase, as far as the clause goes; that it was put off or called off may follow a "but".
///
/// What stands behind a noun that only says where or when something happened is the verb of what happened: of that only
/// what follows at once belongs to the noun (`own` is false).
pub(super) fn signs_after(text: &Text<'_, '_>, (first, last): (u32, u32), end: u32, own: bool) -> Signs {
    let mut signs = Signs::new();
    let mut at = first;
    let width = if own { WINDOW } else { MODAL };
    let (mut last, mut end) =
        (last.min(first.saturating_add(width)), end.min(first.saturating_add(width * 2)));
    while at < end {
        let pause =
            text.doc.token(at).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Semicolon));
        if own
            && signs.is_empty()
            && let Some(resumed) = apposition(text, at, end)
        {
            at = resumed;
            continue;
        }
        // ", but was called off": nothing else belongs to it, nor does what another subject stands before.
        if pause && own && text.doc.has_role(text.doc.next(at), Role::But) {
            (last, end) = (last.min(at), end.min(at.saturating_add(MODAL + 1)));
            at = text.doc.next(at);
            continue;
        }
        // On what it depends is not how it stands, nor is what somebody did meanwhile.
        let meanwhile = aids(text.doc, at, Aid::During) && text.doc.has_role(at, Role::Clause);
        if pause || meanwhile || text.doc.has_role(at, Role::If) {
            break;
        }
        // "Attended it with the wish to": that is no wish for it.
        let motive = text.doc.has_role(text.doc.previous(at), Role::With);
        if text.cast.mention_over(at).is_none() && !motive {
            let off = |sign: &Sign| matches!(sign, Sign::Cancelled | Sign::Postponed);
            let occurs = (at + 1..at + MODAL).any(|at| aids(text.doc, at, Aid::Occur));
            let passive = || own && (at + 1..at + MODAL).any(|at| text.doc.has_role(at, Role::Passive));
            // "Seems to be meant to": perhaps it is so, but not perhaps it takes place. "Is all over the news": what
            // goes on is the news.
            let idle = text.doc.has_role(at, Role::May) && !occurs && !passive()
                || text.doc.has_role(at, Role::Present) && !occurs && !own;
            // "Said after the talks, looking to": a verb with an object is that of the clause.
            let verb = || {
                let next = text.doc.next(at);
                let word = text.doc.token(next).is_some_and(|t| t.is_word());
                word && !light(text, next) && text.cast.mention_over(next).is_none()
            };
            // "The visit promotes trade": what is wished is what it brings.
            let object = |sign: &Sign| {
                let of = text.doc.has_role(text.doc.next(at), Role::Of);
                *sign == Sign::Proposed
                    && !text.doc.has_role(at, Role::May)
                    && !(occurs || of || intransitive(text, at))
            };
            let fits = |sign: &Sign| {
                if idle || object(sign) || !own && *sign == Sign::Planned && verb() {
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

/// ", planned for Tuesday,": the token after an apposition that says when it was to be.
fn apposition(text: &Text<'_, '_>, at: u32, end: u32) -> Option<u32> {
    let opens = comma(text, at) && signs_at(text, at + 1).contains(&Sign::Planned);
    opens.then(|| (at + 1..end).find(|at| comma(text, *at))).flatten().map(|at| at + 1)
}

/// Whether a verb of calling off has no object, so that its subject is what was called off: "was put off", "is put off
/// to", "put off because".
fn intransitive(text: &Text<'_, '_>, at: u32) -> bool {
    let doc = text.doc;
    let next = doc.next(at);
    doc.has_role(doc.previous(at), Role::Passive)
        || text.in_time(next)
        || doc.has_stance(next, StanceWord::Since)
        || doc.token(next).is_none_or(|t| !t.is_word())
        || doc.mark_at(next).is_some_and(|mark| {
            doc.senses(mark)
                .any(|s| matches!(s, Sense::Role(Role::At | Role::To | Role::Clause | Role::But | Role::And)))
        })
}

pub(super) fn signs_at(text: &Text<'_, '_>, at: u32) -> SmallVec<[Sign; 4]> {
    let Some(mark) = text.doc.mark_at(at) else { return SmallVec::new() };
    let mut signs: SmallVec<[Sign; 4]> = words(text.doc, mark)
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

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn the_verb_behind_the_noun() {
        check(&[
            (
                "Cuộc gặp ở Geneva giữa Bulgaria và Romania vẫn sẽ diễn ra.",
                &["bilateral planned unknown Geneva (CH) BG RO"],
            ),
            (
                "Cuộc gặp giữa Bulgaria và Romania có thể diễn ra ở Geneva.",
                &["bilateral proposed unknown Geneva (CH) BG RO"],
            ),
            // That it takes place elsewhere is no calling off.
            (
                "Cuộc gặp giữa Bulgaria và Romania có thể không diễn ra ở Geneva.",
                &["bilateral proposed unknown Geneva (CH) BG RO"],
            ),
            ("Cuộc gặp giữa Bulgaria và Romania sẽ không diễn ra.", &["bilateral cancelled unknown - BG RO"]),
        ]);
    }

    #[test]
    fn the_verb_before_the_noun() {
        check(&[(
            "Ngoại trưởng Đức Annalena Baerbock đang có chuyến thăm Ai Cập và sẽ phát biểu ở Cairo.",
            &["visit ongoing unknown Ai Cập (EG) DE EG"],
        )]);
    }

    #[test]
    fn what_it_brings_is_no_wish_for_it() {
        check(&[
            (
                "Thủ tướng Ý Giorgia Meloni đã tới Berlin hôm 8/5. Chuyến thăm được kỳ vọng sẽ thúc đẩy thương mại.",
                &["visit held 2024-05-08 Berlin (DE) DE IT"],
            ),
            (
                "Cuộc gặp giữa Bulgaria và Romania ở Geneva đang được thúc đẩy.",
                &["bilateral proposed unknown Geneva (CH) BG RO"],
            ),
        ]);
    }

    #[test]
    fn what_is_open_is_where_and_who_had_to_meet_has() {
        check(&[
            (
                "Bulgaria đang cân nhắc 5 địa điểm cho cuộc gặp giữa Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni.",
                &["bilateral planned unknown - DE IT"],
            ),
            (
                "Ngày 8/5, Đức và Ý phải họp khẩn cấp ở Geneva.",
                &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
            ),
        ]);
    }

    #[test]
    fn who_offers_to_host_proposes() {
        check(&[(
            "Ý đề nghị đăng cai cuộc gặp thượng đỉnh giữa Bulgaria và Romania ở Rome.",
            &["summit proposed unknown Rome (IT) BG RO host:IT"],
        )]);
    }

    #[test]
    fn what_was_planned_did_not_take_place() {
        check(&[(
            "Cuộc họp dự kiến giữa Bulgaria và Romania tại Geneva đã không diễn ra.",
            &["bilateral cancelled unknown Geneva (CH) BG RO"],
        )]);
    }

    #[test]
    fn what_somebody_hopes_they_will_do() {
        check(&[
            (
                "Pháp bày tỏ hy vọng Thủ tướng Ý Giorgia Meloni sẽ sớm gặp Thủ tướng Đức Olaf Scholz.",
                &["bilateral proposed unknown - DE IT"],
            ),
            (
                "Pháp cho biết Thủ tướng Ý Giorgia Meloni sẽ sớm gặp Thủ tướng Đức Olaf Scholz.",
                &["bilateral planned unknown - DE IT"],
            ),
        ]);
    }

    #[test]
    fn what_will_end_goes_on() {
        check(&[(
            "Chuyến thăm Bulgaria của Thủ tướng Đức Olaf Scholz sẽ kết thúc vào hôm nay.",
            &["visit ongoing 2024-05-20 Bulgaria (BG) BG DE"],
        )]);
    }
}
