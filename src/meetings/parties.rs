//! Who meets: the names round the word for the meeting.

use smallvec::{SmallVec, smallvec};

use crate::actors::{self, ActorIx, Actors, Mention};
use crate::lexicon::{CueForm, Role, Sense};
use crate::mark::Mark;
use crate::model::{ActorKind, Office};
use crate::segment::Kind;

use super::before::before;
use super::signs::{all_light, light};
use super::trigger::{Form, Trigger};
use super::words::{Aid, MeetingWord, aids, words};
use super::{Text, comma};

/// How many words may stand between a preposition and the name it governs.
const GAP: u32 = 6;

/// Some names, in the order of the text.
pub(super) type Names<'a> = SmallVec<[&'a Mention; 4]>;

/// How many words may stand between "who" and its verb.
const CLOSE: usize = 4;

/// How many names one list has at most.
pub(super) const LIST: usize = 12;

/// The names that follow from `at` on as one list (`A, B và C`, `các nước như A và B`), and the token after it.
pub(super) fn list<'a>(text: &Text<'a, '_>, at: u32, limit: u32) -> Option<(Names<'a>, u32)> {
    let first = next_name(text, at, limit)?;
    let (mut names, mut end) = (smallvec![first] as Names<'a>, first.last);
    // "Officials from A and B" are A and B.
    let office = |name: &Mention| name.actors.iter().any(|ix| text.cast.actor(*ix).office.is_some());
    let origin = aids(text.doc, end, Aid::Origin) && office(first);
    if (text.doc.has_role(end, Role::Including) || origin)
        && let Some(member) = next_name(text, text.doc.next(end), limit)
    {
        (names, end) = (smallvec![member], member.last);
    }
    // Names after commas belong to the list only if it comes to its "and".
    let mut pending = Names::new();
    let mut from = end;
    for _ in 0..LIST {
        from = text.doc.past_bracket(from);
        let kind = text.doc.token(from).map(|t| t.kind);
        let comma = kind == Some(Kind::Comma);
        let and = text.doc.has_role(from, Role::And) || matches!(kind, Some(Kind::Dash | Kind::Slash));
        if from >= limit || !comma && !and {
            break;
        }
        let Some(name) = next_name(text, text.doc.next(from), limit) else {
            // "Met A, B and received C", "met A, B and some ministers".
            let right_behind =
                |name: &&Mention| name.first.checked_sub(1).is_some_and(|at| super::comma(text, at));
            if text.doc.has_role(from, Role::And) && !pending.is_empty() && pending.iter().all(right_behind) {
                names.append(&mut pending);
                end = names.last().map_or(end, |name| name.last);
            }
            break;
        };
        pending.push(name);
        from = name.last;
        if and {
            names.append(&mut pending);
            end = from;
        }
    }
    Some((names, end))
}

/// The name that begins at `at` or after a few words of its description, with no verb or punctuation before it.
fn next_name<'a>(text: &Text<'a, '_>, at: u32, limit: u32) -> Option<&'a Mention> {
    let mut at = at;
    let stop = limit.min(at.saturating_add(GAP));
    while at < stop {
        if let Some(name) = text.cast.mention_over(at) {
            return Some(name).filter(|name| name.last <= limit.max(name.first + 1));
        }
        let word = text.doc.token(at).is_some_and(|t| t.is_word() || t.kind == Kind::Number);
        if !word || blocks(text, at) {
            return None;
        }
        at = text.doc.next(at);
    }
    None
}

/// A word that no description of a party holds.
fn blocks(text: &Text<'_, '_>, at: u32) -> bool {
    let doc = text.doc;
    let role =
        [Role::With, Role::And, Role::Clause, Role::That, Role::Future, Role::Past, Role::About, Role::At];
    role.into_iter().any(|r| doc.has_role(at, r))
        || text.time_at(at).is_some()
        || doc.mark_at(at).is_some_and(|mark| {
            words(doc, mark)
                .any(|w| !matches!(w, MeetingWord::Aid(Aid::Home | Aid::Venue | Aid::Again | Aid::Each)))
        })
}

/// The grammatical subject of a trigger, and whoever is joined to it by "and".
pub(super) fn subject<'a>(text: &Text<'a, '_>, trigger: &Trigger) -> Names<'a> {
    if trigger.form == Form::Noun
        && trigger.position.is_none()
        && (oblique(text, trigger) || opens(text, trigger))
    {
        return Names::new();
    }
    if let Some(name) = relative(text, trigger) {
        return smallvec![name];
    }
    if trigger.form == Form::Host
        && let Some(names) = received(text, trigger.clause, trigger.first)
    {
        return names;
    }
    let own = before(text, trigger.clause, trigger.first);
    let aside = trigger.form == Form::Noun && trigger.position.is_some();
    let object = text.doc.mark_before(trigger.first).is_some_and(|mark| {
        words(text.doc, mark).any(|w| {
            matches!(w, MeetingWord::Sign(_) | MeetingWord::Aid(Aid::Attend | Aid::Occur | Aid::Light))
        })
    });
    let bare = (trigger.form != Form::Noun || object) && own.is_empty();
    // "Said that missiles may go there": it is not the speaker who goes.
    if trigger.form == Form::Go && own.is_empty() && !all_light(text, trigger.clause, trigger.first) {
        return own;
    }
    if !aside && nameless(text, trigger, &own) {
        return Names::new();
    }
    if aside
        && own.is_empty()
        && let Some(name) = teller(text, trigger)
    {
        return smallvec![name];
    }
    let acts = own.iter().any(|name| is_person(text, name) || name.actors.len() > 1);
    if acts || !own.is_empty() && !aside || !aside && !bare {
        return own;
    }
    // A verb right behind its auxiliaries, or a noun that says where something was said: the subject is the speaker.
    let wider = before(text, trigger.sentence.0, trigger.clause);
    if own.is_empty() || wider.iter().any(|name| is_person(text, name)) { wider } else { own }
}

/// "The ministry said that the three parties held", "A said that his son met", "after A and B agreed, the two sides met":
/// whether the subject is somebody of whom nobody tells who he is.
fn nameless(text: &Text<'_, '_>, trigger: &Trigger, own: &[&Mention]) -> bool {
    let doc = text.doc;
    let unknown = |mark: &&Mark| text.cast.mention_over(mark.first).is_none();
    let is = |mark: &Mark, fits: fn(Sense) -> bool| doc.senses(*mark).any(fits);
    let group = |mark: &Mark| is(mark, |s| matches!(s, Sense::Group(_)));
    let kin = |mark: &Mark| {
        is(mark, |s| s == Sense::Office(Office::Other)) && is(mark, |s| matches!(s, Sense::Honorific(_)))
    };
    let marks = |from| doc.marks_in(from, trigger.first).iter().filter(unknown);
    let Some(name) = own.last() else {
        return marks(trigger.clause).any(|mark| group(mark) || kin(mark));
    };
    let comma = (name.last..trigger.first).find(|at| comma(text, *at));
    comma.is_some_and(|at| marks(at).any(|mark| group(mark) && all_light(text, mark.last, trigger.first)))
}

/// "The statement of A was made at the meeting": A.
fn teller<'a>(text: &Text<'a, '_>, trigger: &Trigger) -> Option<&'a Mention> {
    let noun = |s| s == Sense::CueForm(CueForm::Noun);
    // "B rejects the opinion of A at the meeting": there it is B who speaks.
    let own = |name: &Mention| text.cue_before(name.first).is_none_or(|cue| cue.1 <= trigger.sentence.0);
    let tells = |name: &&Mention| {
        let of = text.doc.previous(name.first);
        is_person(text, name)
            && text.doc.has_role(of, Role::Of)
            && text.doc.senses_at(text.doc.previous(of)).any(noun)
            && (text.doc.has_role(name.last, Role::Passive) || own(name))
    };
    text.cast.mentions_in(trigger.clause, trigger.first).iter().rev().find(tells)
}

/// "A and B were received by C", as the verb at `at` is said: all of them.
pub(super) fn received<'a>(text: &Text<'a, '_>, from: u32, at: u32) -> Option<Names<'a>> {
    let host = text.cast.mention_over(at.checked_sub(1)?).filter(|name| name.last == at)?;
    let passive = text.doc.previous(host.first);
    let named = host.actors.iter().all(|ix| text.named(*ix));
    if !is_person(text, host) || !named || !text.doc.has_role(passive, Role::Passive) {
        return None;
    }
    let mut names = before(text, from, passive);
    let guests = names.iter().any(|name| is_person(text, name));
    names.push(host);
    guests.then_some(names)
}

/// "A, who will visit": the name before the comma.
fn relative<'a>(text: &Text<'a, '_>, trigger: &Trigger) -> Option<&'a Mention> {
    let mut at = trigger.first;
    for _ in 0..CLOSE {
        at = text.doc.previous(at);
        if text.doc.has_role(at, Role::Which) && comma(text, text.doc.previous(at)) {
            let end = text.doc.previous(at);
            return text.cast.mention_over(end.checked_sub(1)?).filter(|name| name.last == end);
        }
        if at <= trigger.sentence.0 || !light(text, at) {
            return None;
        }
    }
    None
}

/// "By the summit", "about the talks": the noun is no object of the verb, whose subject has nothing to do with it.
fn oblique(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    text.doc.mark_before(trigger.first).is_some_and(|mark| {
        let role = |role| text.doc.has_role(mark.first, role);
        mark.last == trigger.first && (role(Role::Of) || role(Role::Clause) || role(Role::From))
    })
}

/// ", the talks will": the noun is the subject of a clause that begins with it.
fn opens(text: &Text<'_, '_>, trigger: &Trigger) -> bool {
    comma_before(text, trigger).is_some()
}

/// The comma right before a noun and its article.
pub(super) fn comma_before(text: &Text<'_, '_>, trigger: &Trigger) -> Option<u32> {
    let before = text.doc.previous(trigger.first);
    let light = text.doc.has_role(before, Role::Plural) || aids(text.doc, before, Aid::One);
    let at = if light { text.doc.previous(before) } else { before };
    (trigger.form == Form::Noun && comma(text, at)).then_some(at)
}

pub(super) fn is_person(text: &Text<'_, '_>, name: &Mention) -> bool {
    name.actors.iter().any(|ix| text.cast.actor(*ix).kind == ActorKind::Person)
}

pub(super) fn is_medium(text: &Text<'_, '_>, name: &Mention) -> bool {
    name.actors.iter().all(|ix| text.cast.actor(*ix).kind == ActorKind::Media)
}

pub(super) fn is_state(text: &Text<'_, '_>, name: &Mention) -> bool {
    name.actors.iter().all(|ix| text.cast.actor(*ix).kind == ActorKind::State)
}

/// The actors of names, each once; media and unnamed sources are left out, and "a president" who may be any.
pub(super) fn actors(text: &Text<'_, '_>, names: &[&Mention]) -> Actors {
    let mut actors = Actors::new();
    let tells = |ix| text.cast.actor(ix).kind == ActorKind::Media || nobody(text, ix);
    for ix in names.iter().filter(|name| !any(text, name)).flat_map(|name| name.actors.iter().copied()) {
        if !tells(ix) && !actors.contains(&ix) {
            actors.push(ix);
        }
    }
    actors
}

/// "A well-informed source", "experts": nobody knows for whom they stand. Spokesmen tell of others' meetings.
fn nobody(text: &Text<'_, '_>, ix: ActorIx) -> bool {
    let actor = text.cast.actor(ix);
    let source = matches!(actor.office, Some(Office::Expert | Office::Official));
    source && actor.side().is_none() && !text.named(ix) || actor.office == Some(Office::Spokesperson)
}

/// "The first time that an American president": whoever holds the office.
fn any(text: &Text<'_, '_>, name: &Mention) -> bool {
    let holds = |ix: &ActorIx| top(text.cast.actor(*ix).office) && !text.named(*ix);
    aids(text.doc, name.first, Aid::One) && name.actors.iter().all(holds)
}

/// Whether it is the office of one who leads.
fn top(office: Option<Office>) -> bool {
    let leads = |o| actors::leads(o) || matches!(o, Office::Legislator | Office::SecretaryGeneral);
    office.is_some_and(leads)
}

/// Whether two of the people met are met one after the other, not as one delegation.
pub(super) fn apart(text: &Text<'_, '_>, one: &Mention, other: &Mention) -> bool {
    let (&[a], &[b]) = (one.actors.as_slice(), other.actors.as_slice()) else { return false };
    let (a, b) = (text.cast.actor(a), text.cast.actor(b));
    let people = a.kind == ActorKind::Person && b.kind == ActorKind::Person;
    let sides = matches!((a.side(), b.side()), (Some(a), Some(b)) if a != b);
    people && (sides || top(a.office) && top(b.office))
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn who_takes_no_part() {
        check(&[
            // The noun begins its clause: who is named before the comma is another's subject.
            (
                "Sau khi Hungary phản đối, cuộc gặp với Romania ở Geneva diễn ra ngày 8/5.",
                &["bilateral held 2024-05-08 Geneva (CH) RO"],
            ),
            // Nobody visits his own country.
            (
                "Hôm 8/5, Thủ tướng Đức Olaf Scholz đã tiếp Thủ tướng Ý Giorgia Meloni nhân chuyến thăm tới Đức.",
                &["bilateral held 2024-05-08 Đức (DE) DE IT", "visit held 2024-05-08 Đức (DE) DE IT"],
            ),
            // The two of whom the sentence tells meet; not where it tells of another's.
            (
                "Thủ tướng Đức Olaf Scholz (phải) bắt tay Thủ tướng Ý Giorgia Meloni trong cuộc gặp ở Geneva hôm 8/5.",
                &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
            ),
            (
                "Thủ tướng Đức Olaf Scholz bác bỏ ý kiến của Thủ tướng Ý Giorgia Meloni trong cuộc gặp ở Geneva hôm \
                 8/5.",
                &["bilateral held 2024-05-08 Geneva (CH) DE"],
            ),
            (
                "Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni bàn về khí hậu tại hội nghị thượng đỉnh song \
                 phương ở Geneva hôm 8/5.",
                &["summit held 2024-05-08 Geneva (CH) DE IT"],
            ),
            // Brackets tell more of a name.
            (
                "Thủ tướng Đức Olaf Scholz (trái) và Thủ tướng Ý Giorgia Meloni gặp nhau ở Geneva hôm 8/5.",
                &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
            ),
            // Who tells of others takes no part, be it unknown who these are.
            ("Bộ Quốc phòng Đức cho biết ba bên đã tổ chức cuộc họp ở Geneva hôm 8/5.", &[]),
            ("Thủ tướng Đức Olaf Scholz thừa nhận con trai từng gặp luật sư Ý Anna Rossi ở Geneva.", &[]),
            // Before another event.
            (
                "Thủ tướng Đức Olaf Scholz đã có chuyến thăm tới Warsaw trước thềm G7.",
                &["visit held unknown Warsaw (PL) DE PL"],
            ),
        ]);
    }

    #[test]
    fn who_is_met_last_receives_nobody() {
        check(&[(
            "Ngày 8/5, Thủ tướng Ý Giorgia Meloni hội kiến với Tổng thống Pháp Emmanuel Macron, Thủ tướng Đức Olaf Scholz và \
             tiếp Tổng thống Áo Anna Weber.",
            &[
                "bilateral held 2024-05-08 - FR IT",
                "bilateral held 2024-05-08 - DE IT",
                "bilateral held 2024-05-08 - AT IT",
            ],
        )]);
    }

    #[test]
    fn the_two_sides_behind_a_comma_are_not_those_before_it() {
        check(&[(
            "Sau khi Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni đồng ý, các nhà đàm phán ba bên mới gặp nhau ở \
             Geneva.",
            &[],
        )]);
    }
}
