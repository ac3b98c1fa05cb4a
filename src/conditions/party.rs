//! Who holds a stance, and to whom it is addressed.

use super::clause::{Border, border};
use super::words::is_auxiliary;
use crate::actors::{ActorIx, Cast, Mention};
use crate::lexicon::{CueForm, PronounKind, Role, Sense};
use crate::mark::Doc;
use crate::model::{ActorKind, Office};
use crate::statements::Said;

/// Nobody speaks.
const SILENT: u32 = u32::MAX;

/// How far back a subject is looked for, in marks.
const STEPS: usize = 60;

/// The text with its people and their voices.
pub(super) struct Room<'r, 'd> {
    pub(super) doc: &'r Doc<'d>,
    pub(super) cast: &'r Cast,
    pub(super) said: &'r [Said],
    /// For each token the statement in whose content it stands.
    voices: Vec<u32>,
}

/// The subject of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) actors: Vec<ActorIx>,
    /// It stands in the clause itself.
    pub(super) own: bool,
    /// It is the speaker: "we", "I", or nobody else.
    pub(super) speaker: bool,
}

impl<'r, 'd> Room<'r, 'd> {
    pub(super) fn new(doc: &'r Doc<'d>, cast: &'r Cast, said: &'r [Said]) -> Self {
        let mut voices = vec![SILENT; doc.tokens.len()];
        for (number, said) in said.iter().enumerate() {
            let (first, last) = (said.content.0 as usize, (said.content.1 as usize).min(voices.len()));
            if let Some(content) = voices.get_mut(first..last) {
                content.fill(number as u32);
            }
        }
        Room { doc, cast, said, voices }
    }

    /// The statement in whose content `at` stands.
    pub(super) fn voice(&self, at: u32) -> Option<&'r Said> {
        self.said.get(*self.voices.get(at as usize)? as usize)
    }

    /// Who speaks at `at`: the speaker of the statement or, where none was found, the subject before "says that".
    pub(super) fn speaker(&self, at: u32, floor: u32) -> Option<Vec<ActorIx>> {
        match self.voice(at) {
            Some(said) => Some(vec![said.speaker]),
            None => self.before_speech(at, floor),
        }
    }

    fn before_speech(&self, at: u32, floor: u32) -> Option<Vec<ActorIx>> {
        let mut cursor = at;
        for _ in 0..STEPS {
            if cursor <= floor {
                return None;
            }
            let before = self.doc.previous(cursor);
            match border(self.doc, before) {
                Some(Border::Speech) => return self.subject(before, floor).map(|s| s.actors),
                Some(Border::Full) => return None,
                _ => cursor = before,
            }
        }
        None
    }

    /// The subject of the verb at `at`: the nearest mention before it that hangs on no preposition or, beyond a comma
    /// or "and", the first of the clause there; beyond "says that", and where there is none, the speaker.
    pub(super) fn subject(&self, at: u32, floor: u32) -> Option<Subject> {
        let (mut cursor, mut own, mut owner, mut first) = (at, true, None, None::<&Mention>);
        for _ in 0..STEPS {
            if cursor <= floor {
                break;
            }
            if let Some(mention) = self.cast.mention_over(cursor - 1) {
                match self.hang(mention) {
                    Hang::Free if own => return Some(self.joined(mention, floor)),
                    Hang::Free => first = Some(mention),
                    Hang::Owner if own => owner = owner.or(Some(mention)),
                    _ => {}
                }
                cursor = mention.first;
                continue;
            }
            let before = self.doc.previous(cursor);
            if self.is_we(before) {
                return self.voice(at).map(|said| Subject { actors: vec![said.speaker], own, speaker: true });
            }
            let border = border(self.doc, before);
            let joint = self.doc.has_role(before, Role::And);
            if (border.is_some() || joint)
                && own
                && let Some(owner) = owner
            {
                return Some(Subject { actors: owner.actors.clone(), own, speaker: false });
            }
            match border {
                Some(Border::Full) => break,
                Some(_) if first.is_some() => break,
                Some(Border::Speech) if self.voice(at).is_some() => break,
                Some(_) => own = false,
                None if joint => own = false,
                None => {}
            }
            cursor = before;
        }
        let mention = first.or(owner.filter(|_| own));
        match (mention, self.voice(at)) {
            (Some(m), _) => Some(Subject { actors: m.actors.clone(), own, speaker: false }),
            (None, Some(said)) => Some(Subject { actors: vec![said.speaker], own: false, speaker: true }),
            (None, None) => None,
        }
    }

    /// The mention with those that "and" or a comma joins to it: "the United States and Britain".
    fn joined(&self, mention: &Mention, floor: u32) -> Subject {
        let mut actors = mention.actors.clone();
        let mut first = mention.first;
        for _ in 0..6 {
            let before = self.doc.previous(first);
            if before < floor || before >= first || !self.doc.has_role(before, Role::And) {
                break;
            }
            let Some(other) = before.checked_sub(1).and_then(|last| self.cast.mention_over(last)) else {
                break;
            };
            if self.hang(other) != Hang::Free || other.first < floor {
                break;
            }
            actors.extend(other.actors.iter().filter(|a| !mention.actors.contains(a)));
            first = other.first;
        }
        Subject { actors, own: true, speaker: false }
    }

    fn is_we(&self, at: u32) -> bool {
        self.doc
            .sense(at, |s| matches!(s, Sense::Pronoun(PronounKind::We | PronounKind::I)).then_some(()))
            .is_some()
    }

    /// What the mention hangs on.
    fn hang(&self, mention: &Mention) -> Hang {
        let Some(before) = self.doc.mark_before(mention.first) else { return Hang::Free };
        let mut hang = Hang::Free;
        for sense in self.doc.senses(before) {
            match sense {
                Sense::Role(Role::Of) => hang = Hang::Owner,
                Sense::Role(
                    Role::With | Role::To | Role::About | Role::At | Role::From | Role::Including,
                )
                | Sense::CueForm(CueForm::According) => return Hang::Bound,
                _ => {}
            }
        }
        hang
    }

    /// The mention that begins at `from`, behind at most a preposition.
    pub(super) fn mention_at(&self, from: u32) -> Option<&'r Mention> {
        let doc = self.doc;
        let skips = |role| doc.has_role(from, role);
        let next = if skips(Role::With) || skips(Role::To) || skips(Role::Plural) || skips(Role::Clause) {
            doc.next(from)
        } else {
            from
        };
        [from, next].into_iter().find_map(|at| self.cast.mention_over(at).filter(|m| m.first == at))
    }

    /// The first mention behind "with", "to" or "for" in `from..to`.
    pub(super) fn addressee(&self, from: u32, to: u32) -> Option<&'r Mention> {
        self.cast.mentions_in(from, to).iter().find(|mention| {
            let before = self.doc.previous(mention.first);
            before < mention.first
                && (self.doc.has_role(before, Role::With) || self.doc.has_role(before, Role::To))
        })
    }

    /// For whom an actor stands.
    pub(super) fn side(&self, actor: ActorIx) -> &str {
        let actor = self.cast.actor(actor);
        actor.side().unwrap_or(actor.id.as_str())
    }

    /// Whether one of the one stands for the same side as one of the other.
    pub(super) fn allied(&self, one: &[ActorIx], other: &[ActorIx]) -> bool {
        one.iter().any(|a| other.iter().any(|b| a == b || self.side(*a) == self.side(*b)))
    }

    /// Whether these can hold a stance: experts and media have none.
    pub(super) fn parties(&self, actors: &[ActorIx]) -> bool {
        !actors.is_empty()
            && actors.iter().all(|ix| {
                let actor = self.cast.actor(*ix);
                actor.kind != ActorKind::Media && actor.office != Some(Office::Expert)
            })
    }

    /// The first mark of the verb's group: before its auxiliaries.
    pub(super) fn verb_group(&self, at: u32, floor: u32) -> u32 {
        let mut first = at;
        for _ in 0..5 {
            let before = self.doc.previous(first);
            if before >= first || before < floor || !is_auxiliary(self.doc, before) {
                break;
            }
            first = before;
        }
        first
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hang {
    Free,
    /// On "of".
    Owner,
    /// On another preposition.
    Bound,
}
