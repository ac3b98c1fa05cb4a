//! Titles: an office and whom it serves, "Bộ trưởng Ngoại giao Nga", "cố vấn của Tổng thống".

use crate::lexicon::{EntityId, Epithet, Family, Gender, OfficeMod, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Country, Office};
use crate::segment::Kind;

use super::description::{described, sides_in};
use super::name::{self, Lead};
use super::roster::leads;
use super::whom::{acronym, attachment, short_state};

/// Whom somebody serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    State(Country),
    Entity(EntityId),
}

/// What a title tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) first: u32,
    /// The token after its last.
    pub(super) last: u32,
    pub(super) role: TitleRole,
    pub(super) of: Option<Side>,
    pub(super) former: bool,
    /// In office for the time being, or only by his own word: another may hold it.
    pub(super) acting: bool,
    /// More than the office's noun: whom or what it serves.
    pub(super) complete: bool,
    /// The master's title, and the token after a name behind it that may be his or the servant's: "Thư ký báo chí của
    /// Tổng thống Nga …".
    pub(super) either: Option<(u32, u32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TitleRole {
    Office(Office),
    Epithet(Epithet),
}

impl TitleRole {
    /// Whether it is an office of somebody who serves another person.
    fn serves(self) -> bool {
        matches!(
            self,
            TitleRole::Office(
                Office::Adviser
                    | Office::Spokesperson
                    | Office::Envoy
                    | Office::Director
                    | Office::Secretary
                    | Office::Other
            )
        )
    }
}

impl Title {
    /// Whether it is no more than whose son, wife or sister somebody is: "con trai".
    pub(super) fn is_kin(self, doc: &Doc<'_>) -> bool {
        self.kin(doc).is_some_and(|gender| gender != Gender::Any)
    }

    /// The gender, or either, of somebody whose title says whose family it is: "con trai", "đệ nhất phu nhân".
    pub(super) fn kin(self, doc: &Doc<'_>) -> Option<Gender> {
        let gender = |s| if let Sense::Honorific(gender) = s { Some(gender) } else { None };
        self.office().filter(|o| *o == Office::Other).and_then(|_| doc.sense(self.noun_at(doc), gender))
    }

    fn noun_at(self, doc: &Doc<'_>) -> u32 {
        self.own_noun(doc).unwrap_or(self.first)
    }

    /// Where the office's noun stands; none in the second of "ngoại trưởng Nga - Mỹ".
    pub(super) fn own_noun(self, doc: &Doc<'_>) -> Option<u32> {
        let is_noun =
            |at: &u32| doc.senses_at(*at).any(|s| matches!(s, Sense::Office(_) | Sense::Epithet(_)));
        (self.first..self.last).find(is_noun)
    }

    /// The office's noun as the text has it: "chủ tịch".
    pub(super) fn noun<'a>(self, doc: &Doc<'a>) -> &'a str {
        let at = self.noun_at(doc);
        doc.slice(at, doc.next(at))
    }

    /// "người đồng cấp Nga": the counterpart holds the same office as who was named before.
    pub(super) fn fill(&mut self, office: Office) {
        if matches!(self.role, TitleRole::Epithet(Epithet::Counterpart | Epithet::Partner)) {
            self.role = TitleRole::Office(office);
        }
    }

    /// Whether it is an office of somebody who serves another person.
    pub(super) fn serves(self) -> bool {
        self.role.serves()
    }

    /// Whether it is an office so high that its bare title names somebody: "Tổng thống Pháp".
    pub(super) fn rules(self) -> bool {
        let high = |o| leads(o) || matches!(o, Office::ForeignMinister | Office::DefenceMinister);
        self.office().is_some_and(high)
    }

    /// Whether another office beside it would tell more: "Phó Thủ tướng, Bộ trưởng Ngoại giao".
    fn is_vague(self) -> bool {
        use Office::{Director, Expert, Leader, Minister, Official, Other};
        let vague = |o| matches!(o, Director | Expert | Leader | Minister | Official | Other);
        self.office().is_none_or(vague)
    }

    /// With what a second title of the same person tells beyond it.
    pub(super) fn joined_with(self, second: Title) -> Title {
        let role = if self.is_vague() && matches!(second.role, TitleRole::Office(_)) {
            second.role
        } else {
            self.role
        };
        Title { role, of: self.of.or(second.of), ..self }
    }

    /// The master, where the title holds his name as well.
    pub(super) fn master(self) -> Option<u32> {
        self.either.filter(|(_, end)| *end <= self.last).map(|(first, _)| first)
    }

    /// The office, where the title names one.
    pub(super) fn office(self) -> Option<Office> {
        match self.role {
            TitleRole::Office(office) => Some(office),
            TitleRole::Epithet(Epithet::Leader) => Some(Office::Leader),
            TitleRole::Epithet(_) => None,
        }
    }
}

/// How many pieces may follow the office's noun.
const LONGEST: usize = 12;

/// How many words like "former" may stand before the office's noun.
const MODIFIERS: usize = 4;

/// How many titles a title may hold: the master's, the second office.
const DEPTH: u32 = 3;

/// The title that begins at `at`, its modifiers included.
pub(super) fn title(doc: &Doc<'_>, at: u32) -> Option<Title> {
    nested(doc, at, DEPTH)
}

/// A title that may hold others, one in the other, `depth` levels deep.
fn nested(doc: &Doc<'_>, at: u32, depth: u32) -> Option<Title> {
    if !doc.is_of_at(at, Family::Titles) {
        return None;
    }
    let mut here = at;
    let (mut former, mut acting) = (false, false);
    for _ in 0..MODIFIERS {
        let modifier = doc.sense(here, |s| if let Sense::OfficeMod(m) = s { Some(m) } else { None });
        let Some(modifier) = modifier else { break };
        former |= modifier == OfficeMod::Former;
        acting |= matches!(modifier, OfficeMod::Acting | OfficeMod::SelfDeclared);
        // A term may hold both: "nguyên thủ tướng", which is not "nguyên thủ" and "tướng".
        if doc.senses_at(here).any(|s| matches!(s, Sense::Office(_))) {
            break;
        }
        here = doc.next(here);
    }
    let role = doc.sense(here, |s| match s {
        Sense::Office(office) => Some(TitleRole::Office(office)),
        Sense::Epithet(epithet) => Some(TitleRole::Epithet(epithet)),
        _ => None,
    })?;
    let mut title = Title {
        first: at,
        last: doc.next(here),
        role,
        of: None,
        former,
        acting,
        complete: false,
        either: None,
    };
    let noun = title.last;
    complement(doc, &mut title, depth);
    title.complete = title.last > noun;
    if let Some(depth) = depth.checked_sub(1) {
        joint_office(doc, &mut title, depth);
    }
    Some(title)
}

/// Reads on over whom the office serves and what it is about, as far as that is certain.
fn complement(doc: &Doc<'_>, title: &mut Title, depth: u32) {
    for _ in 0..LONGEST {
        let at = title.last;
        let after_of = if doc.has_role(at, Role::Of) { doc.next(at) } else { at };
        // "chủ tịch ủy ban", "người đứng đầu CIA"
        if title.office() == Some(Office::Leader) && is_lesser_body(doc, after_of) {
            let headed =
                doc.sense(after_of, |s| if let Sense::Headed(office) = s { Some(office) } else { None });
            title.role = TitleRole::Office(headed.unwrap_or(Office::Director));
        }
        let piece = attachment(doc, after_of).filter(|_| !ends_title(doc, after_of, title));
        let piece =
            piece.or_else(|| short_state(doc, after_of, title)).or_else(|| acronym(doc, after_of, title));
        match piece {
            Some((last, side)) if title.of.is_none() || after_of == at || side.is_none() => {
                title.of = title.of.or(side);
                title.last = last;
            }
            Some((last, side @ Some(Side::State(_)))) if !title.of.is_some_and(|of| is_bloc(doc, of)) => {
                title.of = side;
                title.last = last;
            }
            _ => break,
        }
    }
    if let Some(depth) = depth.checked_sub(1)
        && (title.last == doc.next(title.first) || title.of.is_none())
    {
        master(doc, title, depth);
    }
    posted(doc, title);
    if let Some(last) = described(doc, title.last) {
        title.of = title.of.or_else(|| sides_in(doc, title.last, last));
        title.last = last;
    }
    held_then(doc, title);
}

/// "Tổng thống Nga khi đó là ông …": who held the office at the time that is told of.
fn held_then(doc: &Doc<'_>, title: &mut Title) {
    let name = doc.next(title.last);
    let held = doc.has_role(title.last, Role::Then);
    if held && (name::name(doc, name, Lead::Office).is_some() || polite(doc, name)) {
        title.last = name;
        title.former = true;
    }
}

/// Whether a government body that does not lead its state stands there.
fn is_lesser_body(doc: &Doc<'_>, at: u32) -> bool {
    let body = |s| match s {
        Sense::BodyNoun(_) => true,
        Sense::Entity(id) => doc.entity(id).kind == ActorKind::GovernmentBody,
        _ => false,
    };
    doc.senses_at(at).any(body) && !doc.senses_at(at).any(|s| s == Sense::Seat)
}

/// Whether a modifier begins what follows the title: "lãnh đạo Nga cố tình", "Tổng thống Mỹ mới đây".
fn ends_title(doc: &Doc<'_>, at: u32, title: &Title) -> bool {
    doc.senses_at(at).any(|s| match s {
        Sense::OfficeMod(OfficeMod::Late | OfficeMod::Former | OfficeMod::Deputy) => true,
        Sense::OfficeMod(OfficeMod::New) => title.of.is_some(),
        _ => false,
    })
}

fn is_bloc(doc: &Doc<'_>, side: Side) -> bool {
    matches!(side, Side::Entity(id) if doc.entity(id).kind == ActorKind::Bloc)
}

/// "Đại sứ Nhật Bản tại Peru", "Trưởng văn phòng AP ở Nairobi": where somebody serves, as far as the post or a name
/// behind it tells that it is part of the title.
fn posted(doc: &Doc<'_>, title: &mut Title) {
    if !doc.has_role(title.last, Role::At) {
        return;
    }
    let mut last = doc.next(title.last);
    let begin = last;
    while let Some((next, _)) = attachment(doc, last).filter(|_| last < begin + 6) {
        last = next;
    }
    let named = || name::name(doc, last, Lead::Office).is_some() || polite(doc, last);
    let post = title.role == TitleRole::Office(Office::Ambassador) && title.of.is_some();
    if last > begin && (post || named()) {
        title.last = last;
    }
}

/// Whether an honorific and a name stand here.
fn polite(doc: &Doc<'_>, at: u32) -> bool {
    doc.sense(at, |s| matches!(s, Sense::Honorific(_)).then_some(())).is_some()
        && name::name(doc, doc.next(at), Lead::Honorific).is_some()
}

/// "trợ lý của Tổng thống Nga", "người phát ngôn Tổng thống", "phát ngôn viên của bà Merkel": whom a servant serves.
fn master(doc: &Doc<'_>, title: &mut Title, depth: u32) {
    if !title.role.serves() {
        return;
    }
    let after_of = doc.has_role(title.last, Role::Of);
    let speaks = matches!(
        title.office(),
        Some(Office::Adviser | Office::Spokesperson | Office::Envoy | Office::Secretary)
    );
    let kin = title.is_kin(doc);
    if !(after_of || speaks || kin) {
        return;
    }
    let at = if after_of { doc.next(title.last) } else { title.last };
    let inner = nested(doc, at, depth);
    if !(after_of || inner.is_some_and(Title::rules)) {
        return;
    }
    let (begin, of) = match inner {
        Some(inner) => (inner.last, inner.of),
        None if kin => return,
        None if polite(doc, at) => (doc.next(at), None),
        None if doc.senses_at(at).any(|s| matches!(s, Sense::Pronoun(_))) => {
            title.last = doc.next(at);
            return;
        }
        None => return,
    };
    title.of = title.of.or(of);
    // "cố vấn của Tổng thống Peru Hugo Salas": of aides and relatives the name is the master's.
    let masters = kin || after_of && title.office() != Some(Office::Spokesperson);
    let Some(end) = name::name(doc, begin, Lead::Office) else {
        title.last = begin;
        return;
    };
    // "Thư ký báo chí của Tổng thống Nga Dmitry Peskov": whose name it is cannot be told; the servant's, where a state
    // stands between.
    if masters || of.is_some() {
        title.either = Some((at, end));
    }
    title.last = if masters || of.is_none() { end } else { begin };
}

/// "Phó Thủ tướng, Bộ trưởng Ngoại giao", "Bộ trưởng Quốc phòng Đại tướng": offices held jointly, of which the more
/// telling counts, the first of equals.
fn joint_office(doc: &Doc<'_>, title: &mut Title, depth: u32) {
    let joined = doc.is_kind(title.last, Kind::Comma) || doc.has_role(title.last, Role::And);
    let next = title.last + u32::from(joined);
    if doc.mark_at(next).is_none() || !joined && title.of.is_none() {
        return;
    }
    // "meeting the chairman of the bank, Minister X said": two people.
    if title.of.is_some() && is_met(doc, title.first) {
        return;
    }
    if let Some(second) = nested(doc, next, depth)
        && matches!(second.role, TitleRole::Office(_))
        && (title.of.is_none() || second.of.is_none() || title.of == second.of)
        && name::name(doc, second.last, Lead::Office).is_some()
        && name::name(doc, title.last, Lead::Office).is_none()
    {
        *title = title.joined_with(second);
        title.last = second.last;
    }
}

/// Whether whoever stands at `at` is met, or the next of those who are: what follows the comma is somebody else.
pub(super) fn is_met(doc: &Doc<'_>, at: u32) -> bool {
    let meets = |s| {
        matches!(s, Sense::Role(Role::And | Role::With))
            || matches!(s, Sense::Meeting(word) if word.is_verb())
    };
    doc.mark_before(at).is_some_and(|mark| doc.senses(mark).any(meets))
}
