//! Who governs a verb: the mention to its left that is its subject.

use crate::actors::{ActorIx, Actors, Form, Mention};
use crate::lexicon::{CueForm, Role, Sense};
use crate::mark::Mark;
use crate::model::{Act, ActorKind, Office};
use crate::segment::Kind;

use super::cues::has_form;
use super::reading::Reading;

/// The subject of a verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Never empty; several for "A and B" and for groups.
    pub(crate) actors: Actors,
    /// The first token of the subject.
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    /// How many words that are no adverbs stand between subject and verb.
    pub(crate) gap: u32,
    /// Does the verb to somebody: "accused by Washington".
    pub(crate) agent: bool,
    /// Only owns what does it, and that is no document: "the decision of Peru threatens".
    pub(crate) owner: bool,
}

/// The most words between a subject and its verb, and the most that an apposition is long.
const FAR: u32 = 10;
pub(super) const APPOSITION: u32 = 30;
/// The most steps of a walk.
const STEPS: usize = 60;

/// Among how many marks behind a list of states the verb is looked for that several do.
const JOINT: usize = 3;

/// Words that put what follows them out of the running for subject.
const GOVERNORS: [Role; 6] = [Role::At, Role::With, Role::To, Role::From, Role::About, Role::Including];

impl<'a> Reading<'a> {
    /// The mark that ends before `at` if it governs what follows: with, at, according to.
    fn governor(&self, at: u32) -> Option<Mark> {
        let mark = self.doc.mark_before(at)?;
        // "as X said": "as" and "such as" are one word.
        if self.has_role(mark, Role::Including) && self.begins_clause(mark.first, 0) {
            return None;
        }
        (self.has_any(mark, &GOVERNORS) || has_form(self.doc, mark, CueForm::According)).then_some(mark)
    }

    /// The subject of the verb that begins at `at`, not looking before `floor`;
    /// `None` where the clause has none of its own: a second verb of the same subject, or a sentence without one.
    pub(crate) fn subject(&self, at: u32, floor: u32) -> Option<Subject> {
        // "did something, accusing": who did it.
        if self.doc.has_role(at, Role::With) && !self.doc.has_role(at, Role::Also) {
            let passive = |at| self.doc.has_role(at, Role::Passive);
            let active = |s: &Subject| !(s.last..at).rev().take(STEPS).any(passive);
            return self.leading(at, floor).filter(active);
        }
        // "the spokesman of X said", "after meeting X said": X if nothing better stands before it.
        let mut second = None;
        self.walk(at, floor, &mut second).or(second)
    }

    fn walk(&self, verb: u32, floor: u32, second: &mut Option<Subject>) -> Option<Subject> {
        let (mut at, mut gap, mut skipped) = (verb, 0, false);
        let mut dated = false;
        for _ in 0..STEPS {
            let before = at.checked_sub(1).filter(|before| *before >= floor)?;
            if let Some(time) = self.time_over(before) {
                dated = true;
                at = time.first;
                continue;
            }
            if let Some(mention) = self.cast.mention_over(before) {
                match self.in_clause(mention, gap).unwrap_or_else(|| self.standing(mention)) {
                    Standing::Free if gap == 0 && !skipped && !dated => {
                        let subject = self.joined(mention, floor, gap);
                        return Some(self.who_met(subject.first, floor).unwrap_or(subject));
                    }
                    Standing::Free if self.begins_clause(mention.first, floor) => {
                        // With no preposition between them, what stands next to the verb is its subject.
                        return if second.is_none() || skipped {
                            Some(self.joined(mention, floor, gap))
                        } else {
                            None
                        };
                    }
                    Standing::Free => {
                        second.get_or_insert_with(|| self.joined(mention, floor, gap));
                        (at, gap, skipped) = (mention.first, gap + 1, false);
                        continue;
                    }
                    Standing::Owner(first) => {
                        second.get_or_insert_with(|| self.owning(mention, first, floor, gap));
                        (at, gap, skipped) = (first, gap + 1, true);
                        continue;
                    }
                    Standing::Governed(first) => {
                        (at, gap, skipped) = (first, 0, true);
                        continue;
                    }
                }
            }
            match self.kind(before) {
                Kind::Comma if gap == 0 && !skipped => return self.before_apposition(before, floor),
                Kind::Comma => return self.before_comma(before, floor),
                Kind::Dash if gap == 0 && !skipped => return self.before_dash(before, floor),
                Kind::Close => at = self.opening(before, floor)?,
                Kind::QuoteClose | Kind::QuoteStraight | Kind::SingleClose => {
                    let quote =
                        self.doc.quote_over(before).filter(|q| q.close == before && q.open >= floor)?;
                    (at, gap) = (quote.open, gap + 2);
                }
                Kind::Word | Kind::Number => match self.step(at, gap, verb)? {
                    Step::Skip(first) => at = first,
                    Step::Phrase(first) => (at, gap, skipped) = (first, 0, true),
                    Step::Word(first) => (at, gap) = (first, gap + 1),
                },
                _ => return None,
            }
            if gap > FAR {
                return None;
            }
        }
        None
    }

    /// What the word before `at` means for the walk; `None` at a clause border.
    fn step(&self, at: u32, gap: u32, verb: u32) -> Option<Step> {
        let Some(mark) = self.doc.mark_before(at) else { return Some(Step::Word(at - 1)) };
        let is = |roles: &[Role]| self.has_any(mark, roles);
        let first = mark.first;
        if is(&[Role::And, Role::But, Role::If]) && !is(&[Role::With]) {
            return None;
        }
        // "Together" before a verb is the word for "with".
        if is(&GOVERNORS) && !(gap == 0 && is(&[Role::Also])) {
            return Some(Step::Phrase(first));
        }
        if is(&[Role::Of]) {
            return Some(Step::Word(first));
        }
        if is(&[
            Role::Also,
            Role::Past,
            Role::Present,
            Role::Future,
            Role::Not,
            Role::May,
            Role::Must,
            Role::Passive,
        ]) {
            return Some(Step::Skip(first));
        }
        if is(&[Role::Clause]) {
            // "after the talks": a phrase of time; right before the verb it begins a clause without subject.
            return (gap > 0 && mark.last < verb).then_some(Step::Phrase(first));
        }
        if is(&[Role::That]) || self.is_verb(mark) {
            return None;
        }
        Some(if is(&[Role::Which]) { Step::Skip(first) } else { Step::Word(first) })
    }

    /// Whether the mention can be a subject where it stands.
    pub(super) fn standing(&self, mention: &Mention) -> Standing {
        if let Some(mark) = self.governor(mention.first) {
            // "a statement from X says"
            let document = self.has_role(mark, Role::From)
                && self.doc.mark_before(mark.first).is_some_and(|m| has_form(self.doc, m, CueForm::Noun));
            return if document { Standing::Owner(mark.first) } else { Standing::Governed(mark.first) };
        }
        // "scholars of X or Y": as X.
        let or = self.doc.mark_before(mention.first).filter(|mark| self.has_role(*mark, Role::Or));
        let one =
            or.and_then(|mark| self.mention_ending(mark.first)).and_then(|one| self.governor(one.first));
        if let Some(mark) = one {
            return Standing::Governed(mark.first);
        }
        // "the head of X", and without "of".
        let office = |s| matches!(s, Sense::Office(_));
        let owner = self.doc.mark_before(mention.first).filter(|mark| {
            self.has_role(*mark, Role::Of) || !self.is_person(mention) && self.doc.senses(*mark).any(office)
        });
        owner.map_or(Standing::Free, |mark| Standing::Owner(mark.first))
    }

    /// "the pictures that X showed [say]", "the government led by X [says]": X is the subject of another verb, which
    /// stands between.
    fn in_clause(&self, mention: &Mention, gap: u32) -> Option<Standing> {
        let mark = self.doc.mark_before(mention.first).filter(|_| gap > 0)?;
        let noun = mark.first.checked_sub(1).is_some_and(|before| self.kind(before) == Kind::Word);
        let which = self.has_role(mark, Role::Which) && self.has_role(mark, Role::Clause) && noun;
        let by = |s| matches!(s, Sense::Meeting(word) if word.is_by());
        let led = self.doc.senses(mark).any(by) && self.mention_ending(mark.first).is_some();
        (which || led).then_some(Standing::Governed(mark.first))
    }

    /// Whether a preposition governs the mention.
    pub(crate) fn is_governed(&self, mention: &Mention) -> bool {
        self.standing(mention) != Standing::Free
    }

    /// The mention as a subject, with those that "and" joins to it.
    pub(super) fn joined(&self, mention: &Mention, floor: u32, gap: u32) -> Subject {
        let mut subject = Subject {
            actors: mention.actors.clone(),
            first: mention.first,
            last: mention.last,
            gap,
            agent: self.doc.mark_before(mention.first).is_some_and(|m| self.has_role(m, Role::Passive)),
            owner: false,
        };
        if mention.form == Form::Group {
            subject.actors.sort_unstable();
        }
        let (mut listed, joint) = (false, mention.form != Form::Group);
        for _ in 0..5 {
            let comma = subject.first.checked_sub(1).filter(|at| self.kind(*at) == Kind::Comma);
            let dash = || subject.first.checked_sub(1).filter(|at| self.kind(*at) == Kind::Dash);
            let states = |at: &u32| {
                let other = at.checked_sub(1).and_then(|at| self.cast.mention_over(at));
                self.are_states(&subject.actors) && other.is_some_and(|m| self.are_states(&m.actors))
            };
            // "A, B and C", and of states "A, B agreed" too.
            let comma = comma.filter(|at| listed || joint && states(at) && self.is_joint(mention.last));
            let Some(end) = self.before_and(subject.first).or(comma).or_else(|| dash().filter(states)) else {
                break;
            };
            let Some(other) = end.checked_sub(1).and_then(|at| self.cast.mention_over(at)) else { break };
            if other.first < floor || !self.begins_clause(other.first, floor) || other.last != end {
                break;
            }
            listed = true;
            subject.first = other.first;
            // "officials of Peru and Cuba": it is they who speak.
            if self.is_unnamed(other) && self.are_states(&subject.actors) {
                subject.actors.clone_from(&other.actors);
                continue;
            }
            let own = std::mem::replace(&mut subject.actors, other.actors.clone());
            subject.actors.retain(|actor| !own.contains(actor));
            subject.actors.extend_from_slice(&own);
        }
        subject
    }

    /// Whether what begins at `at` is done by several: they agree, or do it together.
    fn is_joint(&self, at: u32) -> bool {
        let mut at = at;
        for _ in 0..JOINT {
            let Some(mark) = self.doc.mark_at(at) else { return false };
            let agrees = self.doc.senses(mark).any(|s| s == Sense::Cue(Act::Agree));
            if agrees || self.has_role(mark, Role::With) && self.has_role(mark, Role::Also) {
                return true;
            }
            at = mark.last;
        }
        false
    }

    /// "X when meeting Y said": X, where those who are met begin at `met`.
    fn who_met(&self, mut met: u32, floor: u32) -> Option<Subject> {
        // "when meeting Y and Z"
        while let Some(other) = self.before_and(met).and_then(|end| self.mention_ending(end)) {
            if other.first < floor || other.first >= met {
                break;
            }
            met = other.first;
        }
        let meets = |s| matches!(s, Sense::Meeting(word) if word.is_verb());
        let verb = self.doc.mark_before(met).filter(|m| self.doc.senses(*m).any(meets))?;
        let when = self.doc.mark_before(verb.first).filter(|m| self.has_role(*m, Role::Clause))?;
        let mention = self.mention_ending(when.first)?;
        let free = mention.first >= floor && self.standing(mention) == Standing::Free;
        (free && self.begins_clause(mention.first, floor)).then(|| self.joined(mention, floor, 1))
    }

    /// The mention as a subject that speaks by what it owns, which ends at `of`: "the letter of X says".
    fn owning(&self, mention: &Mention, of: u32, floor: u32, gap: u32) -> Subject {
        let subject = self.joined(mention, floor, gap);
        let noun =
            self.doc.mark_before(of).filter(|m| has_form(self.doc, *m, CueForm::Noun) && m.first >= floor);
        let people = |s| match s {
            Sense::Office(_) | Sense::Source(_) | Sense::Epithet(_) => true,
            Sense::BodyNoun(_) | Sense::OrgNoun | Sense::SideNoun => true,
            Sense::Meeting(word) => word.is_event(),
            _ => false,
        };
        let head = self.doc.mark_before(of).filter(|m| self.doc.senses(*m).any(people));
        let owner = noun.is_none() && head.is_none();
        Subject { first: noun.map_or(subject.first, |noun| noun.first), owner, ..subject }
    }

    /// Where what "and", "with" or a comma in a list joins to the mention at `at` ends.
    fn before_and(&self, at: u32) -> Option<u32> {
        if let Some(mark) = self.doc.mark_before(at) {
            return self.has_role(mark, Role::And).then_some(mark.first);
        }
        None
    }

    /// Whether the mention is of officials or experts without names.
    fn is_unnamed(&self, mention: &Mention) -> bool {
        let source =
            |a: &ActorIx| matches!(self.cast.actor(*a).office, Some(Office::Official | Office::Expert));
        mention.form == Form::Title && mention.actors.iter().all(source)
    }

    fn are_states(&self, actors: &[ActorIx]) -> bool {
        actors.iter().all(|a| self.cast.actor(*a).kind == ActorKind::State)
    }

    /// The bracket that the closing bracket at `close` belongs to.
    fn opening(&self, close: u32, floor: u32) -> Option<u32> {
        (close.saturating_sub(APPOSITION).max(floor)..close).rev().find(|at| self.kind(*at) == Kind::Open)
    }

    /// The last mention before `at` that begins a clause: whom a verb without a subject of its own goes on about.
    pub(crate) fn leading(&self, at: u32, floor: u32) -> Option<Subject> {
        let mentions = self.cast.mentions_in(floor, at);
        let leads = |m: &&Mention| {
            m.last < at
                && self.standing(m) == Standing::Free
                && self.begins_clause(m.first, floor)
                && self.before_and(m.first).is_none()
                && self.kind(m.last) == Kind::Word
                && self.doc.mark_at(m.last).is_none_or(|mark| !self.has_any(mark, &[Role::And, Role::Of]))
        };
        mentions.iter().rev().take(8).find(leads).map(|m| self.joined(m, floor, FAR))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Free,
    /// By a preposition that begins here.
    Governed(u32),
    /// By "of", which begins here.
    Owner(u32),
}

enum Step {
    /// An adverb.
    Skip(u32),
    /// A preposition: what was walked over was its phrase.
    Phrase(u32),
    /// A word that might be anything.
    Word(u32),
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn who_governs_a_verb() {
        check(&[
            (
                "Nga và Ukraine nhất trí trao đổi thêm một nghìn tù binh.",
                &[
                    "Nga (agree, indirect): trao đổi thêm một nghìn tù binh",
                    "Ukraine (agree, indirect): trao đổi thêm một nghìn tù binh",
                ],
            ),
            (
                "Bà Maria Zakharova, người phát ngôn Bộ Ngoại giao Nga, cho hay cuộc gặp sẽ diễn ra tại Istanbul.",
                &["Maria Zakharova (say, indirect): cuộc gặp sẽ diễn ra tại Istanbul"],
            ),
            (
                "Tổng thống Nga Vladimir Putin trong cuộc gặp Thủ tướng Ấn Độ Narendra Modi hôm 19/6 khẳng định Moscow luôn cởi mở với đối thoại.",
                &["2024-06-19 Vladimir Putin (confirm, indirect): Moscow luôn cởi mở với đối thoại"],
            ),
            (
                "Iran bị Mỹ cáo buộc hỗ trợ các nhóm vũ trang trong khu vực.",
                &["Mỹ (accuse, indirect): hỗ trợ các nhóm vũ trang trong khu vực"],
            ),
            (
                "Chính phủ Peru do Tổng thống Luis Vega đứng đầu thừa nhận rằng đàm phán đang bế tắc.",
                &["Chính phủ Peru (confirm, indirect): đàm phán đang bế tắc"],
            ),
            (
                "Đặc phái viên Peru gặp bà Astrid Dahl. Ngoại trưởng Chile Ana Soto, người gọi bà Dahl là bạn cũ, nói rằng cơ chế này do hai bộ quản lý.",
                &["Ana Soto (say, indirect): cơ chế này do hai bộ quản lý"],
            ),
            (
                "Hôm 16/2, bà Astrid Dahl - một cựu quan chức phụ trách vấn đề biên giới của Bộ Ngoại giao Na Uy - cho rằng đã tới lúc mở lại đường dây nóng.",
                &["2024-02-16 Astrid Dahl (assess, indirect): đã tới lúc mở lại đường dây nóng"],
            ),
            (
                "Các quan chức thân cận Tổng thống Peru Luis Vega cho biết thỏa thuận đã gần kề.",
                &["Các quan chức (say, indirect): thỏa thuận đã gần kề"],
            ),
            (
                "Các nhà quan sát nhận định lệnh ngừng bắn rất mong manh.",
                &["Các nhà quan sát (assess, indirect): lệnh ngừng bắn rất mong manh"],
            ),
        ]);
    }
}
