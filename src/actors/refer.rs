//! Whom a mention without a name of its own means: bare titles, "the expert", pronouns, "the two sides".

use crate::lexicon::{Epithet, Family, Gender, GroupSize, PronounKind, Sense};
use crate::model::{ActorKind, Office};
use crate::segment::Kind;

use super::person::Person;
use super::resolve::{Draft, Key, MEMORY, Resolver};
use super::roster::leads;
use super::scan::{Raw, What};
use super::title::{Side, Title, TitleRole};

/// How many sides of the latest are compared for who the two opponents are, and how many times as often these are told of.
const STAGE: usize = 4;
const MAIN: usize = 3;

/// How many sentences back a meeting is looked for that "both sides" had.
const MET: usize = 2;

impl Resolver<'_> {
    pub(super) fn office_holder(&self, office: Office, title: Title) -> Option<usize> {
        let fits = |p: &Person<'_>| {
            p.former == title.former
                && (p.acts() || !title.acting)
                && match title.of {
                    Some(side) => {
                        (p.of == Some(side) || title.acting && p.of.is_none())
                            && (p.office == Some(office)
                                || office == Office::Leader && p.office.is_some_and(leads))
                    }
                    None => p.office == Some(office),
                }
        };
        // Whoever only acts in the office, or says so, is meant where nobody else can be.
        let holds = |p: &Person<'_>| fits(p) && p.acts() == title.acting;
        let latest = || self.latest_person(holds).or_else(|| self.latest_person(fits));
        let first = || {
            let people = &self.roster.people;
            people.iter().position(holds).or_else(|| people.iter().position(fits))
        };
        let same = self.same_post(office, title, fits).or_else(latest);
        same.or_else(|| title.of.and_then(|_| first()))
    }

    /// Of ministers and the like, of whom there are many kinds, whoever was named with the same word: "phó thủ tướng" is no
    /// "bộ trưởng".
    fn same_post(&self, office: Office, title: Title, fits: impl Fn(&Person<'_>) -> bool) -> Option<usize> {
        matches!(office, Office::Minister | Office::Other).then_some(())?;
        let word = self.doc.slice(title.first, self.doc.next(title.first));
        self.memory.recent.iter().rev().take(MEMORY).find_map(|draft| match &self.drafts[*draft] {
            Draft { key: Key::Person(number), forms, .. } if fits(&self.roster.people[*number]) => {
                forms.iter().any(|form| begins(form, word)).then_some(*number)
            }
            _ => None,
        })
    }

    pub(super) fn leader(&self, side: Side) -> Option<usize> {
        let fits = |p: &Person<'_>| p.of == Some(side) && !p.former && p.office.is_some_and(leads);
        self.latest_person(fits).or_else(|| self.roster.people.iter().position(fits))
    }

    /// "người đồng cấp Nga": who holds the office of the person just named, on that side.
    pub(super) fn counterpart(&self, side: Side) -> Option<usize> {
        let office = self
            .latest_person(|p| p.office.is_some() && p.of != Some(side))
            .and_then(|n| self.roster.people[n].office)?;
        let fits = |p: &Person<'_>| p.of == Some(side) && p.office == Some(office);
        let exact = self.latest_person(fits).or_else(|| self.roster.people.iter().position(fits));
        // "Chủ tịch Tập … người đồng cấp Mỹ": those who lead are each other's counterparts.
        exact.or_else(|| if leads(office) { self.leader(side) } else { None })
    }

    /// The office that a counterpart holds whose name nobody tells: that of the person on another side told of last.
    pub(super) fn office_of_counterpart(&self, title: Title) -> Option<Office> {
        let one = title.role == TitleRole::Epithet(Epithet::Counterpart);
        let side = title.of.filter(|side| one && matches!(side, Side::State(_)))?;
        let other =
            |draft: &Draft<'_>| draft.of.is_some_and(|of| of != side) && draft.kind == ActorKind::Person;
        let recent = self.memory.recent.iter().rev().take(MEMORY).map(|draft| &self.drafts[*draft]);
        recent.filter(|draft| other(draft)).find_map(|draft| draft.office)
    }

    /// The person mentioned last of whom `fits` holds.
    pub(super) fn latest_person(&self, fits: impl Fn(&Person<'_>) -> bool) -> Option<usize> {
        self.memory.recent.iter().rev().take(MEMORY).find_map(|draft| match self.drafts[*draft].key {
            Key::Person(number) if fits(&self.roster.people[number]) => Some(number),
            _ => None,
        })
    }

    /// "nguồn tin", "chuyên gia" without article: the source of that office and side told last, where it is one a
    /// named person too; rather one that has the same noun.
    pub(super) fn told_source(&self, what: What, noun: &str, one: bool) -> Option<usize> {
        let What::Source { kind, office, of, .. } = what else { return None };
        let same = |draft: &Draft<'_>| {
            let fits = match draft.key {
                Key::Phrase(k, ..) => k == kind && !(one && draft.many),
                Key::Person(_) => one && kind == ActorKind::Person && of.is_none(),
                _ => false,
            };
            fits && draft.office == office && (of.is_none() || draft.of == of)
        };
        let named = |draft: &Draft<'_>| draft.forms.iter().any(|form| begins(form, noun));
        let recent = || {
            let drafts = self.memory.recent.iter().rev().take(MEMORY).copied();
            drafts.filter(|draft| same(&self.drafts[*draft]))
        };
        recent().find(|draft| named(&self.drafts[*draft])).or_else(|| recent().next().filter(|_| one))
    }

    /// Whether it is one person, with a name or without.
    pub(super) fn is_somebody(&self, draft: usize) -> bool {
        let draft = &self.drafts[draft];
        draft.kind == ActorKind::Person && !draft.many
    }

    pub(super) fn is_named(&self, draft: usize) -> bool {
        matches!(self.drafts[draft].key, Key::Person(_))
    }

    /// The single person mentioned last, with a name or without, of whom `fits` holds.
    pub(super) fn latest_somebody(&self, fits: impl Fn(&Draft<'_>) -> bool) -> Option<usize> {
        let mut recent = self.memory.recent.iter().rev().take(MEMORY).copied();
        recent.find(|draft| self.is_somebody(*draft) && fits(&self.drafts[*draft]))
    }

    /// "chuyên gia" without an article: who spoke in the sentence before, if nothing tells that he is something else.
    pub(super) fn last_speaker(&self, raw: &Raw) -> Option<usize> {
        let What::Source { kind: ActorKind::Person, office, of, .. } = raw.what else { return None };
        let at = raw.first;
        let (speaker, sentence) = self.memory.spoke?;
        // "X - an expert at Y": a description of somebody else.
        let described =
            at.checked_sub(1).and_then(|at| self.doc.token(at)).is_some_and(|t| t.kind == Kind::Dash);
        // "an official of the Ministry of Transport"
        let body = |s| matches!(s, Sense::BodyNoun(_));
        let of_body = (raw.first..raw.last).any(|at| self.doc.senses_at(at).any(body));
        let near = sentence + 2 >= self.doc.sentence_of(at) && !described && !of_body;
        let may_be = |draft: &usize| {
            let learned = |o| matches!(o, Office::Expert | Office::Director | Office::Other);
            self.is_somebody(*draft)
                && (of.is_none() || self.drafts[*draft].of == of)
                && self.drafts[*draft].office.is_none_or(|told| match office {
                    Some(Office::Expert) => learned(told),
                    Some(Office::Official) => !learned(told) && !leads(told),
                    _ => Some(told) == office,
                })
        };
        Some(speaker).filter(|_| near).filter(may_be)
    }

    /// Whom a pronoun means: a person is whom the sentence before is about; "this person" leads no state.
    pub(super) fn pronoun(&self, kind: PronounKind, at: u32) -> Option<usize> {
        let gender = |draft: usize| match self.drafts[draft].key {
            Key::Person(number) => self.roster.people[number].gender,
            _ => None,
        };
        let focus = || self.memory.focus.filter(|draft| self.is_somebody(*draft));
        let person = |fits: &dyn Fn(Option<Gender>) -> bool| {
            let focus = focus().filter(|draft| fits(gender(*draft)));
            let latest = || {
                self.latest_person(|p| fits(p.gender)).and_then(|n| self.by_key.get(&Key::Person(n)).copied())
            };
            focus.or_else(latest)
        };
        let latest = |fits: &dyn Fn(&Draft<'_>) -> bool| {
            self.memory.recent.iter().rev().take(MEMORY).copied().find(|draft| fits(&self.drafts[*draft]))
        };
        match kind {
            PronounKind::Male => person(&|g| g != Some(Gender::Female)),
            PronounKind::Female => {
                person(&|g| g == Some(Gender::Female)).or_else(|| person(&|g| g.is_none()))
            }
            PronounKind::State => {
                // "X has long wanted to talk with Y. This country also …": X.
                let before = |(_, sentence): &(usize, usize)| sentence + 1 == self.doc.sentence_of(at);
                let leading = self.memory.leading.filter(before).filter(|_| self.opens(at));
                // "An official of X says that this country": X, wherever another was told of before.
                let same = |last: u32| last < at && self.doc.sentence_of(last) == self.doc.sentence_of(at);
                let here = self.memory.told.filter(|(_, last)| same(*last));
                match (leading, here) {
                    (Some((state, _)), _) => Some(state),
                    (None, Some((state, _))) => state,
                    (None, None) => latest(&|d| matches!(d.key, Key::State(_))),
                }
            }
            PronounKind::Org => latest(&|d| {
                matches!(d.kind, ActorKind::Organization | ActorKind::Bloc | ActorKind::GovernmentBody)
            }),
            PronounKind::Medium => latest(&|d| d.kind == ActorKind::Media),
            PronounKind::Person => {
                let leads = |d: &Draft<'_>| d.office.is_some_and(leads);
                let before = |_: &usize| self.memory.focus_sentence != self.doc.sentence_of(at);
                let focus = focus().filter(before).filter(|draft| !leads(&self.drafts[*draft]));
                focus.or_else(|| self.latest_somebody(|d| !leads(d)))
            }
            _ => None,
        }
    }

    /// The parties last told, of different sides.
    pub(super) fn group(&self, size: GroupSize, at: u32) -> Vec<usize> {
        use GroupSize::{
            Three, ThreeLeaders, ThreeOfficials, ThreePeople, Two, TwoLeaders, TwoOfficials, TwoPeople,
            TwoStates,
        };
        let wanted = match size {
            Two | TwoStates | TwoPeople | TwoLeaders | TwoOfficials => 2,
            Three | ThreePeople | ThreeLeaders | ThreeOfficials => 3,
            _ => return Vec::new(),
        };
        let states = match size {
            Two if !self.tells_of_states(at) => self.opponents(|d| self.negotiates(d)),
            Two | TwoStates => self.opponents(|d| matches!(d.key, Key::State(_))),
            Three if !self.tells_of_states(at) => self.distinct(wanted, |d| self.negotiates(d)),
            _ => self.distinct(wanted, |d| matches!(d.key, Key::State(_))),
        };
        let people = |fits: &dyn Fn(&Draft<'_>) -> bool| {
            self.distinct(wanted, |d| matches!(d.key, Key::Person(_)) && d.of.is_some() && fits(d))
        };
        let leading = |d: &Draft<'_>| d.office.is_some_and(leads);
        let leaders = people(&leading);
        let complete = |found: &Vec<usize>| found.len() == wanted;
        let found = match size {
            TwoPeople | ThreePeople if complete(&leaders) => leaders,
            TwoLeaders | ThreeLeaders | TwoPeople | ThreePeople => {
                let heads = self.heads(wanted);
                let people = Some(people(&|_| true)).filter(complete);
                let named = heads.iter().any(|head| self.is_somebody(*head));
                if named {
                    heads
                } else {
                    people.filter(|_| matches!(size, TwoPeople | ThreePeople)).unwrap_or(heads)
                }
            }
            // Those of one office: not one side's minister and the other's envoy, or the host.
            TwoOfficials | ThreeOfficials => {
                let recent = self.memory.parties.iter().rev().take(MEMORY).map(|draft| &self.drafts[*draft]);
                let mut offices = recent.filter(|d| !leading(d)).filter_map(|d| d.office);
                let of_one = |office| Some(people(&|d| d.office == Some(office))).filter(complete);
                offices.find_map(of_one).unwrap_or(states)
            }
            _ if complete(&leaders) && (self.later(&leaders, &states) || !complete(&states)) => leaders,
            _ => states,
        };
        let found = if complete(&found) { found } else { Vec::new() };
        let same = |pair: &Vec<usize>| {
            let of = |side: &usize| found.iter().any(|other| self.side_of(*other) == self.side_of(*side));
            pair.iter().all(of)
        };
        let facing = match size {
            Two | TwoStates => self.facing(at),
            TwoLeaders | TwoPeople => self.leaders_beside(at),
            _ => None,
        };
        facing.filter(|pair| !same(pair)).unwrap_or(found)
    }

    /// "A's general called his counterpart in B, and both sides": the two sides that the sentence names, by whomever; or a
    /// sentence before it that tells of a meeting.
    fn facing(&self, at: u32) -> Option<Vec<usize>> {
        let own = self.doc.sentence_of(at);
        let near = self.by_sentence().take_while(|(sentence, _)| own - sentence <= MET);
        let tells = |sentence: usize| {
            let marks = self.doc.sentences.get(sentence).map(|s| self.doc.marks_in(s.first, s.last));
            marks.is_some_and(|marks| marks.iter().any(|mark| self.doc.is_of(*mark, Family::Meets)))
        };
        for (sentence, told) in near {
            if sentence == own || tells(sentence) {
                match &self.sides_among(told)?[..] {
                    [] => {}
                    [one, other] => return Some(vec![*one, *other]),
                    _ => return None,
                }
            }
        }
        None
    }

    /// "As for A, B arranged a meeting of the two leaders": those who lead the two sides that the sentence names.
    fn leaders_beside(&self, at: u32) -> Option<Vec<usize>> {
        let (sentence, told) = self.by_sentence().next()?;
        (sentence == self.doc.sentence_of(at)).then_some(())?;
        let &[one, other] = &self.sides_among(told)?[..] else { return None };
        Some([one, other].map(|side| self.leader_of(side).unwrap_or(side)).to_vec())
    }

    /// The sides that the text names for whom these stand; `None` where one stands for none.
    fn sides_among(&self, told: &[usize]) -> Option<Vec<usize>> {
        let mut sides: Vec<(Side, usize)> = Vec::new();
        for draft in told {
            let side = self.side_of(*draft)?;
            if sides.iter().all(|(known, _)| *known != side) {
                sides.push((side, self.stands_for(side)?));
            }
        }
        Some(sides.into_iter().map(|(_, draft)| draft).collect())
    }

    /// The draft of a side, if the text names it.
    fn stands_for(&self, side: Side) -> Option<usize> {
        let key = match side {
            Side::State(code) => Key::State(code),
            Side::Entity(id) => Key::Entity(id),
        };
        self.by_key.get(&key).copied().filter(|draft| self.negotiates(&self.drafts[*draft]))
    }

    /// The two sides told last, unless the text tells far more of another than of one of them: a mediator is none of "both
    /// sides".
    fn opponents(&self, fits: impl Fn(&Draft<'_>) -> bool + Copy) -> Vec<usize> {
        let recent = || self.memory.parties.iter().rev().take(MEMORY).map(|draft| self.side_of(*draft));
        let sides = self.distinct(STAGE, fits);
        let told = |side: &usize| recent().filter(|other| *other == self.side_of(*side)).count();
        let [.., one, other] = sides[..] else { return sides };
        let (weaker, stronger) = if told(&one) < told(&other) { (one, other) } else { (other, one) };
        let third = sides.iter().rev().skip(2).max_by_key(|side| told(side));
        match third.filter(|third| told(third) >= MAIN * told(&weaker)) {
            Some(third) => vec![*third, stronger],
            None => vec![one, other],
        }
    }

    /// Those who lead the sides last told, and the state where the text has not told who.
    fn heads(&self, wanted: usize) -> Vec<usize> {
        let may_lead = |d: &Draft<'_>| d.of.is_some() && d.office.is_none_or(leads);
        let sides = self.distinct(wanted, |d| match d.key {
            Key::State(_) => true,
            Key::Person(_) => may_lead(d),
            _ => false,
        });
        sides.iter().map(|side| self.leader_of(*side).unwrap_or(*side)).collect()
    }

    /// "Hai bên mong hai nước xích lại gần nhau": whether the sentence says that the sides are states.
    fn tells_of_states(&self, at: u32) -> bool {
        let states = |at: u32| self.doc.senses_at(at).any(|s| s == Sense::Group(GroupSize::TwoStates));
        self.doc.sentences.get(self.doc.sentence_of(at)).is_some_and(|s| (at..s.last).any(states))
    }

    /// A state, its government, or what negotiates as a state does.
    fn negotiates(&self, draft: &Draft<'_>) -> bool {
        match draft.key {
            Key::State(_) => true,
            Key::Entity(id) | Key::Body(id, Some(_)) => self.doc.entity(id).party,
            _ => false,
        }
    }

    /// Who leads the state, if the text has told.
    fn leader_of(&self, state: usize) -> Option<usize> {
        let Key::State(code) = self.drafts[state].key else { return None };
        let leads_it = |d: &Draft<'_>| {
            matches!(d.key, Key::Person(_)) && d.of == Some(Side::State(code)) && d.office.is_none_or(leads)
        };
        self.memory.recent.iter().rev().take(MEMORY).copied().find(|draft| leads_it(&self.drafts[*draft]))
    }

    /// The latest actors of different sides of whom `fits` holds, in the order of mention.
    fn distinct(&self, wanted: usize, fits: impl Fn(&Draft<'_>) -> bool) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::with_capacity(wanted);
        for draft in self.memory.parties.iter().rev().take(MEMORY) {
            let other = |known: &usize| self.side_of(*known) != self.side_of(*draft);
            if fits(&self.drafts[*draft]) && found.iter().all(other) {
                found.push(self.state_of(*draft));
                if found.len() == wanted {
                    break;
                }
            }
        }
        found.reverse();
        found
    }

    /// For whom the draft stands.
    fn side_of(&self, draft: usize) -> Option<Side> {
        match self.drafts[draft].key {
            Key::State(code) => Some(Side::State(code)),
            Key::Entity(id) => self.drafts[draft].of.or(Some(Side::Entity(id))),
            _ => self.drafts[draft].of,
        }
    }

    /// The state itself in place of its body, where the text names it.
    fn state_of(&self, draft: usize) -> usize {
        match self.drafts[draft].key {
            Key::Body(_, Some(code)) => self.by_key.get(&Key::State(code)).copied().unwrap_or(draft),
            _ => draft,
        }
    }

    /// Whether all of `a` were mentioned after the earliest of `b`.
    fn later(&self, a: &[usize], b: &[usize]) -> bool {
        let last = |draft: &usize| self.memory.recent.iter().rposition(|d| d == draft);
        a.iter().map(last).min() > b.iter().map(last).min()
    }
}

/// Whether the text begins with the noun, in whatever case.
fn begins(text: &str, noun: &str) -> bool {
    let mut text = text.chars().flat_map(char::to_lowercase);
    noun.chars().flat_map(char::to_lowercase).all(|c| text.next() == Some(c))
}
