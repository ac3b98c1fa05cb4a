//! What has been told so far: who was mentioned, whom a sentence is about, who spoke last.

use smallvec::SmallVec;

use crate::lexicon::{CueForm, Role, Sense};

use super::resolve::{Key, Resolver};
use super::scan::{Raw, Weight, What};
use super::title::Side;

/// How many tokens may stand between a subject and its verb: "hôm qua đã".
const BEFORE_VERB: u32 = 4;

/// How many sentences are told apart.
const LATEST: usize = 4;

/// What pronouns and bare titles are resolved by.
#[derive(Default)]
pub(super) struct Memory {
    /// Actors in the order of mention, latest last; people and sides alike.
    pub(super) recent: Vec<usize>,
    /// The same without what only tells where something is or what it is about.
    pub(super) parties: Vec<usize>,
    /// The latest sentences with a mention, and how many of the parties were mentioned before each.
    opened: SmallVec<[(usize, usize); LATEST]>,
    /// The person whom the last sentence that named one, outside quotations, is about.
    pub(super) focus: Option<usize>,
    pub(super) focus_sentence: usize,
    focus_weight: Subject,
    /// The state that begins the sentence which is the last to begin with one, and that sentence.
    pub(super) leading: Option<(usize, usize)>,
    /// The state told of last, by itself or by somebody of it who speaks (none if the text has not named it), and the token
    /// after that.
    pub(super) told: Option<(Option<usize>, u32)>,
    /// The person who spoke last, and in which sentence.
    pub(super) spoke: Option<(usize, usize)>,
}

/// How much speaks for a sentence's being about the person at a mention.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    /// Only a source: "theo ông X".
    #[default]
    Source,
    Named,
    /// A verb of saying follows.
    Speaks,
}

impl Resolver<'_> {
    /// Keeps in mind whom a mention means, and whether its sentence is about him.
    pub(super) fn remember(&mut self, raw: &Raw, found: &[usize]) {
        self.memory.recent.extend_from_slice(found);
        let sentence = self.doc.sentence_of(raw.first);
        if self.memory.opened.last().is_none_or(|(last, _)| *last != sentence) {
            if self.memory.opened.len() == LATEST {
                self.memory.opened.remove(0);
            }
            self.memory.opened.push((sentence, self.memory.parties.len()));
        }
        if raw.weight == Weight::Full {
            self.memory.parties.extend_from_slice(found);
        }
        let state = |draft: &usize| matches!(self.drafts[*draft].key, Key::State(_));
        if let [one] = found
            && state(one)
            && self.begins(raw.first)
        {
            self.memory.leading = Some((*one, sentence));
        }
        if let [one] = found {
            match self.drafts[*one].of {
                _ if state(one) => self.memory.told = Some((Some(*one), raw.last)),
                Some(Side::State(code)) if self.subject(raw) == Subject::Speaks => {
                    self.memory.told = Some((self.by_key.get(&Key::State(code)).copied(), raw.last));
                }
                _ => {}
            }
        }
        let quoted = self.doc.quote_over(raw.first).is_some();
        let person = match raw.what {
            What::Person { .. } | What::Bare { .. } | What::Title(_) | What::Pronoun(_) => true,
            What::Source { .. } => found.iter().all(|draft| self.is_somebody(*draft)),
            _ => false,
        };
        if !person || quoted {
            return;
        }
        let weight = self.subject(raw);
        // Somebody without a name is what a sentence is about only if he speaks.
        if weight < Subject::Speaks && !found.iter().all(|draft| self.is_named(*draft)) {
            return;
        }
        let memory = &mut self.memory;
        if weight == Subject::Speaks {
            memory.spoke = found.first().map(|draft| (*draft, sentence));
        }
        if memory.focus.is_none() || sentence != memory.focus_sentence || weight > memory.focus_weight {
            memory.focus = found.first().copied();
            memory.focus_sentence = sentence;
            memory.focus_weight = weight;
        }
    }

    /// The latest sentences and those mentioned in each so far, the latest first.
    pub(super) fn by_sentence(&self) -> impl Iterator<Item = (usize, &[usize])> {
        let mut end = self.memory.parties.len();
        self.memory.opened.iter().rev().map(move |(sentence, start)| {
            let own = self.memory.parties.get(*start..end).unwrap_or_default();
            end = *start;
            (*sentence, own)
        })
    }

    /// The person who has spoken in the sentence of a mention that is neither a source nor speaks itself.
    pub(super) fn speaks_of(&self, raw: &Raw) -> Option<usize> {
        let (person, sentence) = self.memory.spoke?;
        let same = sentence == self.doc.sentence_of(raw.first) && self.subject(raw) == Subject::Named;
        same.then_some(person)
    }

    /// Whether a sentence begins at `at`.
    pub(super) fn begins(&self, at: u32) -> bool {
        self.doc.sentences.get(self.doc.sentence_of(at)).is_some_and(|sentence| sentence.first == at)
    }

    /// Whether a sentence begins with what stands at `at`, or with a body or an office of it: "the ministry of this country".
    pub(super) fn opens(&self, at: u32) -> bool {
        let Some(sentence) = self.doc.sentences.get(self.doc.sentence_of(at)) else { return false };
        let of = |s| matches!(s, Sense::BodyNoun(_) | Sense::Office(_) | Sense::OfficeMod(_));
        let mut from = sentence.first;
        while from < at
            && let Some(mark) = self.doc.mark_at(from).filter(|mark| self.doc.senses(*mark).any(of))
        {
            from = mark.last;
        }
        from == at
    }

    fn subject(&self, raw: &Raw) -> Subject {
        let doc = self.doc;
        let according = Sense::CueForm(CueForm::According);
        if doc.mark_before(raw.first).is_some_and(|mark| doc.senses(mark).any(|s| s == according)) {
            return Subject::Source;
        }
        // "after he had criticised …, X said": the sentence is about X.
        if doc.mark_before(raw.first).is_some_and(|mark| doc.has_role(mark.first, Role::Clause)) {
            return Subject::Named;
        }
        let mut at = raw.last;
        // "met X and invited …": not X.
        let goes_on = |at: u32| doc.token(at).is_some_and(|t| t.is_word()) && !doc.has_role(at, Role::And);
        while at < raw.last + BEFORE_VERB && goes_on(at) {
            let verb = doc.mark_at(at).map(|mark| doc.head(mark).unwrap_or(mark));
            if verb.is_some_and(|verb| doc.senses(verb).any(|s| matches!(s, Sense::Cue(_)))) {
                return Subject::Speaks;
            }
            at = doc.next(at);
        }
        Subject::Named
    }
}
