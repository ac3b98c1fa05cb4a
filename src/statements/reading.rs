//! What the statements are read from, and the questions asked of it again and again: which words stand there, and where a
//! clause begins.

use crate::actors::{Cast, Mention};
use crate::lexicon::{CueForm, Family, PronounKind, Role, Sense};
use crate::mark::{Doc, Mark};
use crate::model::ActorKind;
use crate::segment::Kind;
use crate::times::Time;

use super::cues::has_form;

/// A text with its actors and times.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub(crate) doc: &'a Doc<'a>,
    pub(crate) cast: &'a Cast,
    pub(crate) times: &'a [Time],
}

/// The most adverbs before a verb.
const ADVERBS: usize = 6;

impl<'a> Reading<'a> {
    /// The time that covers the token.
    pub(crate) fn time_over(&self, at: u32) -> Option<&'a Time> {
        let after = self.times.partition_point(|t| t.first <= at);
        after.checked_sub(1).map(|i| &self.times[i]).filter(|t| at < t.last)
    }

    pub(crate) fn has_role(&self, mark: Mark, role: Role) -> bool {
        self.doc.meaning(mark).has_role(role)
    }

    pub(super) fn has_any(&self, mark: Mark, roles: &[Role]) -> bool {
        self.doc.meaning(mark).has_any_role(roles)
    }

    pub(crate) fn kind(&self, at: u32) -> Kind {
        self.doc.token(at).map_or(Kind::Other, |t| t.kind)
    }

    pub(super) fn mention_at(&self, at: u32) -> Option<&'a Mention> {
        self.cast.mention_over(at).filter(|m| m.first == at)
    }

    pub(super) fn mention_ending(&self, end: u32) -> Option<&'a Mention> {
        end.checked_sub(1).and_then(|at| self.cast.mention_over(at)).filter(|m| m.last == end)
    }

    pub(super) fn is_person(&self, mention: &Mention) -> bool {
        mention.actors.iter().all(|a| self.cast.actor(*a).kind == ActorKind::Person)
    }

    /// Whether the mark may be a verb of saying.
    pub(crate) fn is_cue(&self, mark: Mark) -> bool {
        self.doc.is_of(mark, Family::Cues)
    }

    /// Whether the mark is a verb of saying and nothing else.
    pub(super) fn is_verb(&self, mark: Mark) -> bool {
        self.is_cue(mark)
            && !has_form(self.doc, mark, CueForm::Double)
            && !has_form(self.doc, mark, CueForm::Weak)
    }

    /// Whether the mark shows that the clause has a verb: one of saying, or its tense, mood or negation.
    pub(crate) fn is_predicate(&self, mark: Mark) -> bool {
        let tense =
            [Role::Past, Role::Present, Role::Future, Role::Not, Role::May, Role::Must, Role::Passive];
        self.is_verb(mark) || self.has_any(mark, &tense)
    }

    /// What the adverbs and the verb that begins at `at` follow.
    pub(crate) fn preceding(&self, mut at: u32) -> Option<Mark> {
        for _ in 0..ADVERBS {
            let mark = self.doc.mark_before(at)?;
            if !self.has_any(mark, &[Role::Also, Role::Past, Role::Present, Role::This]) {
                return Some(mark);
            }
            at = mark.first;
        }
        None
    }

    /// Whether a clause begins at `at`.
    pub(crate) fn begins_clause(&self, at: u32, floor: u32) -> bool {
        let Some(before) = at.checked_sub(1).filter(|before| *before >= floor) else { return true };
        if self.time_over(before).is_some() || !matches!(self.kind(before), Kind::Word | Kind::Number) {
            return true;
        }
        let borders = [Role::Clause, Role::But, Role::That, Role::If, Role::Also, Role::And];
        self.doc.mark_before(at).is_some_and(|m| {
            self.has_any(m, &borders) || self.is_verb(m) || has_form(self.doc, m, CueForm::Quoting)
        })
    }

    /// Whether nothing but adverbs and times stands between the verb that begins at `at` and a clause border. Anything
    /// else would be a subject that is no actor: "the public says".
    pub(crate) fn follows_border(&self, mut at: u32, floor: u32) -> bool {
        let adverbs = [Role::Also, Role::Past, Role::Present];
        while let Some(before) = at.checked_sub(1).filter(|before| *before >= floor) {
            let adverb = self.doc.mark_before(at).filter(|m| self.has_any(*m, &adverbs));
            if let Some(time) = self.time_over(before) {
                at = time.first;
            } else if let Some(mark) = adverb.filter(|m| !self.has_role(*m, Role::And)) {
                at = mark.first;
            } else {
                break;
            }
        }
        let words = matches!(at.checked_sub(1).map(|at| self.kind(at)), Some(Kind::Word | Kind::Number));
        at <= floor || !words || self.borders(at)
    }

    /// Whether what ends before `at` joins clauses, or ends the mention or the place that stood before.
    fn borders(&self, at: u32) -> bool {
        let joins = [
            Role::And,
            Role::But,
            Role::Clause,
            Role::That,
            Role::If,
            Role::Or,
            Role::Which,
            Role::Also,
            Role::With,
            Role::Including,
            Role::This,
        ];
        // "they said", but "whom they call"
        let which = |at| self.doc.mark_before(at).is_some_and(|m| self.has_role(m, Role::Which));
        let named = |mark: Mark| {
            let named = |s| match s {
                Sense::Place(_) | Sense::Region => true,
                Sense::Pronoun(kind) => kind == PronounKind::Group && !which(mark.first),
                _ => false,
            };
            self.doc.senses(mark).any(named) || has_form(self.doc, mark, CueForm::Noun)
        };
        let mark = self.doc.mark_before(at);
        self.cast.mention_over(at.saturating_sub(1)).is_some()
            || mark.is_some_and(|m| self.has_any(m, &joins) || self.is_cue(m) || named(m))
    }
}
