//! From mentions to actors: who is the same as whom within the article.

use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};
use smol_str::SmolStr;

use crate::lexicon::{EntityId, Epithet, Gender, GroupSize, PronounKind, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Country, Office};

use super::memory::Memory;
use super::people;
use super::person::phrase;
use super::roster::{Roster, leads};
use super::scan::{Leader, Raw, Weight, What};
use super::sources::Count;
use super::title::{Side, Title, TitleRole};
use super::whom::state_behind_dash;
use super::{ActorIx, Form, Mention};

/// By what an actor that is no named person is told from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    State(Country),
    Entity(EntityId),
    Body(EntityId, Option<Country>),
    /// A person, by number.
    Person(usize),
    /// Somebody known by title alone.
    Holder(Office, Side),
    /// An unnamed source or an organisation that the lexicon does not know, by its folded words; whether it is several.
    Phrase(ActorKind, SmolStr, bool),
}

/// An actor in the making.
#[derive(Debug, Clone)]
pub(super) struct Draft<'a> {
    pub(super) key: Key,
    pub(super) kind: ActorKind,
    pub(super) office: Option<Office>,
    pub(super) of: Option<Side>,
    /// The forms by which the text names it, each once, in order.
    pub(super) forms: SmallVec<[&'a str; 4]>,
    /// It only counts where it says or does something.
    pub(super) minor: bool,
    /// Several people: "các chuyên gia".
    pub(super) many: bool,
}

/// Resolves the mentions of a text one after the other.
pub(super) struct Resolver<'a> {
    pub(super) doc: &'a Doc<'a>,
    pub(super) roster: &'a Roster<'a>,
    pub(super) drafts: Vec<Draft<'a>>,
    pub(super) by_key: FxHashMap<Key, usize>,
    pub(super) memory: Memory,
}

/// The drafts of one mention, by number.
pub(super) type Drafts = SmallVec<[usize; 3]>;

/// An actor is mentioned so many times.
const OFTEN: usize = 3;

/// How far back pronouns and bare titles look, in mentions.
pub(super) const MEMORY: usize = 64;

impl<'a> Resolver<'a> {
    pub(super) fn new(doc: &'a Doc<'a>, roster: &'a Roster<'a>) -> Self {
        Resolver { doc, roster, drafts: Vec::new(), by_key: FxHashMap::default(), memory: Memory::default() }
    }

    /// Makes room for what so many mentions usually need.
    fn reserve(&mut self, mentions: usize) {
        self.memory.recent.reserve(mentions);
        self.memory.parties.reserve(mentions);
        self.drafts.reserve(mentions / OFTEN);
        self.by_key.reserve(mentions / OFTEN);
    }

    pub(super) fn run(mut self, raws: &[Raw]) -> (Vec<Draft<'a>>, Vec<Mention>) {
        self.reserve(raws.len());
        let mut mentions = Vec::with_capacity(raws.len());
        for (n, raw) in raws.iter().enumerate() {
            if let Some(master) = people::master(self.doc, raw) {
                self.resolve(&master, false);
            }
            let found = self.resolve(raw, self.beside_leader(raws, n));
            if found.is_empty() {
                continue;
            }
            self.remember(raw, &found);
            let form = match raw.what {
                What::Title(_) | What::Source { .. } => Form::Title,
                What::Pronoun(_) => Form::Pronoun,
                What::Group(_) => Form::Group,
                _ => Form::Name,
            };
            let actors = found.into_iter().map(|i| ActorIx(i as u32)).collect();
            mentions.push(Mention { first: raw.first, last: raw.last, form, actors });
        }
        (self.drafts, mentions)
    }

    /// The drafts of a mention, which may be `paired` with the name of a leader: "Trump - Kim".
    fn resolve(&mut self, raw: &Raw, paired: bool) -> Drafts {
        let text = self.doc.slice(raw.first, raw.last);
        match raw.what {
            What::Person { name, title, gender } => self.person(name, title, gender, paired, text),
            What::Bare { name } => {
                let name = self.doc.slice(name.0, name.1);
                let found = self.called(name, None, None, paired);
                found.map(|number| self.draft_person(number, name)).into_iter().collect()
            }
            What::Title(title) => self.holder(title, text).into_iter().collect(),
            What::Source { kind, office, of, count } => smallvec![self.source(raw, kind, office, of, count)],
            _ if raw.weight == Weight::Place => Drafts::new(),
            What::State(code) => {
                smallvec![self.weighed(raw, |s| s.draft(
                    Key::State(code),
                    ActorKind::State,
                    text,
                    None,
                    None
                ))]
            }
            What::Entity(id) => {
                let entity = self.doc.entity(id);
                let of = entity.country.map(Side::State);
                let name = self.own_name(raw, id);
                let draft = self.weighed(raw, |s| s.draft(Key::Entity(id), entity.kind, name, None, of));
                self.add_form(draft, text);
                smallvec![draft]
            }
            What::Body { noun, country, leader } => {
                let led = leader.and_then(|leader| self.leader_of_body(leader));
                match country.or(led) {
                    // "chính quyền Sonora": somebody, or some place, that the text tells no more about.
                    None if leader.is_some() => {
                        smallvec![self.unknown(ActorKind::GovernmentBody, text, text)]
                    }
                    country => self.body(noun, country, raw, text).into_iter().collect(),
                }
            }
            What::Unknown { kind, name } => {
                smallvec![self.unknown(kind, self.doc.slice(name.0, name.1), text)]
            }
            What::Pronoun(kind) => self.pronoun(kind, raw.first).into_iter().collect(),
            What::Group(size) => {
                self.pair(size, raw.first).unwrap_or_else(|| self.group(size, raw.first)).into()
            }
        }
    }

    /// "hai miền Triều Tiên": of the two states that the word itself names those told of, or who leads them.
    fn pair(&self, size: GroupSize, at: u32) -> Option<Vec<usize>> {
        let (one, other) =
            self.doc.sense(at, |s| if let Sense::Meeting(word) = s { word.pair() } else { None })?;
        let told = |code: Country| {
            let leads = |d: &Draft<'_>| d.of == Some(Side::State(code)) && d.office.is_some_and(leads);
            let leader = || self.latest_somebody(leads);
            let leader = if size == GroupSize::TwoLeaders { leader() } else { None };
            leader.or_else(|| self.by_key.get(&Key::State(code)).copied())
        };
        Some([one, other].into_iter().filter_map(told).collect())
    }

    fn person(
        &mut self,
        name: (u32, u32),
        title: Option<Title>,
        gender: Option<Gender>,
        paired: bool,
        text: &'a str,
    ) -> Drafts {
        let name = self.doc.slice(name.0, name.1);
        let Some(number) = self.called(name, title, gender, paired) else { return Drafts::new() };
        let draft = self.draft_person(number, name);
        self.add_form(draft, text);
        if let Some(Side::Entity(id)) = title.and_then(|t| t.of) {
            let entity = self.doc.entity(id);
            self.draft(Key::Entity(id), entity.kind, &entity.name, None, entity.country.map(Side::State));
        }
        smallvec![draft]
    }

    /// What a mention drafts; in the background, it counts only if another mention makes it count.
    fn weighed(&mut self, raw: &Raw, draft: impl Fn(&mut Self) -> usize) -> usize {
        let known = self.drafts.len();
        let number = draft(self);
        let minor = self.is_minor(number);
        let draft = &mut self.drafts[number];
        match raw.weight {
            Weight::Full => draft.minor = minor,
            _ => draft.minor |= number == known,
        }
        number
    }

    /// A body, organisation or medium that the lexicon does not know.
    fn unknown(&mut self, kind: ActorKind, name: &'a str, text: &'a str) -> usize {
        let key = Key::Phrase(kind, phrase(name), false);
        let draft = self.draft(key, kind, name, None, None);
        self.add_form(draft, text);
        draft
    }

    /// The state whose government somebody leads, who thereby is named as well.
    fn leader_of_body(&mut self, leader: Leader) -> Option<Country> {
        let name = self.doc.slice(leader.name.0, leader.name.1);
        let number = self.roster.find(self.doc, name, leader.title, None)?;
        self.draft_person(number, name);
        match self.roster.people[number].of {
            Some(Side::State(code)) => Some(code),
            _ => None,
        }
    }

    fn draft_person(&mut self, number: usize, form: &'a str) -> usize {
        let roster = self.roster;
        let person = &roster.people[number];
        let draft =
            self.draft(Key::Person(number), ActorKind::Person, &person.name, person.office, person.of);
        self.add_form(draft, form);
        draft
    }

    /// Whom a title without a name means.
    fn holder(&mut self, title: Title, text: &'a str) -> Option<usize> {
        let number = match title.role {
            TitleRole::Office(office) => self.office_holder(office, title),
            TitleRole::Epithet(Epithet::Leader) => match title.of {
                Some(side) => self.leader(side),
                None => self.latest_person(|p| !p.former && p.office.is_some_and(leads)),
            },
            TitleRole::Epithet(Epithet::Counterpart | Epithet::Partner) => self.counterpart(title.of?),
            TitleRole::Epithet(_) => None,
        };
        if let Some(number) = number {
            let draft = self.draft_person(number, text);
            return Some(draft);
        }
        // "ngoại trưởng Nga - Mỹ", "lãnh đạo Mỹ - Triều", "các đối tác Mỹ", of whom the text tells no more: the state.
        let untold = title.own_noun(self.doc).is_none()
            || title.role == TitleRole::Epithet(Epithet::Partner)
            || title.office() == Some(Office::Leader) && state_behind_dash(self.doc, title.last);
        if let Some(Side::State(code)) = title.of.filter(|_| untold) {
            return Some(self.draft(Key::State(code), ActorKind::State, text, None, None));
        }
        // "vị đại sứ này"
        if title.of.is_none() && self.doc.has_role(title.last, Role::This) {
            let same = title.office().and_then(|office| self.latest_somebody(|d| d.office == Some(office)));
            return same.or_else(|| self.pronoun(PronounKind::Person, title.first));
        }
        let office = title.office().or_else(|| self.office_of_counterpart(title))?;
        let key = match title.of {
            Some(side) => Key::Holder(office, side),
            // "phát ngôn viên của ông": somebody of whom only the master is told.
            None if title.complete && matches!(title.role, TitleRole::Office(_)) => {
                Key::Phrase(ActorKind::Person, phrase(text), false)
            }
            None => return None,
        };
        Some(self.draft(key, ActorKind::Person, text, Some(office), title.of))
    }

    fn source(
        &mut self,
        raw: &Raw,
        kind: ActorKind,
        office: Option<Office>,
        of: Option<Side>,
        count: Option<Count>,
    ) -> usize {
        let text = self.doc.slice(raw.first, raw.last);
        // Without its article or plural marker the phrase is the same source.
        let noun = if count.is_some() { self.doc.next(raw.first) } else { raw.first };
        let bare = self.doc.slice(noun, raw.last);
        let pointed = self.doc.has_role(raw.last, Role::This);
        let listed =
            self.doc.mark_before(raw.first).is_some_and(|mark| self.doc.has_role(mark.first, Role::And));
        let is = |fits: fn(Sense) -> bool| self.doc.senses_at(noun).any(fits);
        let bare_office = || is(|s| matches!(s, Sense::Office(_))) && !is(|s| matches!(s, Sense::Source(_)));
        let one = count == Some(Count::One) || count.is_none() && !listed && bare_office();
        let known = || {
            let head = self.doc.slice(noun, self.doc.next(noun));
            let spoke = self.last_speaker(raw).filter(|_| one && !pointed);
            let told = spoke.or_else(|| self.told_source(raw.what, head, one));
            told.or_else(|| self.pronoun(PronounKind::Person, raw.first).filter(|_| pointed && one))
        };
        if (count.is_none() || pointed)
            && let Some(known) = known()
        {
            self.add_form(known, text);
            return known;
        }
        // "one official" is none of "the officials".
        let key = Key::Phrase(kind, phrase(bare), !one);
        let draft = self.draft(key, kind, text, office, of);
        self.drafts[draft].many = !one;
        self.add_form(draft, bare);
        draft
    }

    /// The entity's own name within a mention that may hold a noun before it and a short form behind it.
    fn own_name(&self, raw: &Raw, id: EntityId) -> &'a str {
        let named = |at: &u32| self.doc.senses_at(*at).any(|s| s == Sense::Entity(id));
        let at = (raw.first..raw.last).find(named).unwrap_or(raw.first);
        self.doc.slice(at, self.doc.next(at).min(raw.last))
    }

    /// A ministry whose state is not told is the one named before, that of whoever speaks of it in the same sentence, or
    /// that of the state told of most.
    fn body(&mut self, noun: EntityId, country: Option<Country>, raw: &Raw, text: &'a str) -> Option<usize> {
        let told = country.is_some();
        let country = country.or_else(|| {
            let same = |draft: &usize| match self.drafts[*draft].key {
                Key::Body(n, Some(code)) if n == noun => Some(code),
                _ => None,
            };
            let state = |draft: &usize| match self.drafts[*draft].key {
                Key::State(code) => Some(code),
                _ => None,
            };
            let recent = || self.memory.recent.iter().rev().take(MEMORY);
            let speakers = || match self.drafts[self.speaks_of(raw)?].of {
                Some(Side::State(code)) => Some(code),
                _ => None,
            };
            recent().find_map(same).or_else(speakers).or_else(|| {
                let told = |code: Country| recent().filter(|d| state(d) == Some(code)).count();
                recent().filter_map(state).rev().max_by_key(|code| told(*code))
            })
        })?;
        let of = Some(Side::State(country));
        let known = self.drafts.len();
        let draft = self.draft(Key::Body(noun, Some(country)), ActorKind::GovernmentBody, text, None, of);
        let minor = &mut self.drafts[draft].minor;
        *minor = !told && (*minor || draft == known);
        Some(draft)
    }

    fn draft(
        &mut self,
        key: Key,
        kind: ActorKind,
        form: &'a str,
        office: Option<Office>,
        of: Option<Side>,
    ) -> usize {
        let next = self.drafts.len();
        let number = self.by_key.get(&key).copied().unwrap_or(next);
        if number == next {
            self.by_key.insert(key.clone(), next);
            self.drafts.push(Draft {
                key,
                kind,
                office,
                of,
                forms: SmallVec::new(),
                minor: false,
                many: false,
            });
        }
        self.add_form(number, form);
        if number == next {
            self.drafts[number].minor = self.is_minor(number);
        }
        number
    }

    /// Whether what the draft is makes it count only where it says or does something.
    fn is_minor(&self, number: usize) -> bool {
        let Draft { key, kind, forms, .. } = &self.drafts[number];
        let generic =
            |o: &Office| matches!(o, Office::Leader | Office::Official | Office::Expert | Office::Other);
        match key {
            // "các đồng minh", unlike "phương Tây".
            Key::Entity(_) => {
                let capital = |w: &str| w.starts_with(char::is_uppercase);
                *kind == ActorKind::Bloc && !forms[0].split(' ').skip(1).any(capital)
            }
            Key::Phrase(kind, ..) => *kind != ActorKind::Organization,
            Key::Holder(office, side) => generic(office) && matches!(side, Side::State(_)),
            _ => false,
        }
    }

    fn add_form(&mut self, draft: usize, form: &'a str) {
        let forms = &mut self.drafts[draft].forms;
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
}
