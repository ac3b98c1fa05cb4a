//! Who holds a stance, and to whom it is addressed.

use super::clause::{Border, border, connects};
use super::words::{StanceWord, is, is_auxiliary};
use crate::actors::{ActorIx, Actors, Form, Mention};
use crate::lexicon::{GroupSize, PronounKind, Role, Sense};
use crate::mark::Doc;
use crate::model::ActorKind;
use crate::segment::{Kind, Token};
use crate::statements::{Reading, Said};

/// Nobody speaks.
const SILENT: u32 = u32::MAX;

/// How far back a verb of saying is looked for, in marks.
const STEPS: usize = 60;

/// From how many words on that name no party they are the subject, and not an adverb.
const NOUN: u32 = 3;

/// How many words and marks before the verb are looked at for them.
const GROUP: usize = 40;

/// How many words may stand between a subject and its verb.
const FAR: u32 = 3;

/// The text with its people and their voices.
pub(super) struct Room<'r> {
    pub(super) doc: &'r Doc<'r>,
    pub(super) reading: Reading<'r>,
    said: &'r [Said],
    /// For each token the statement in whose content it stands, and the one whose cue covers it.
    voices: Vec<[u32; 2]>,
    /// Those who judge or investigate, and bargain with nobody.
    pub(super) judges: Actors,
}

/// The subject of a verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) actors: Actors,
    /// Its first token, where it stands in the clause itself.
    pub(super) first: Option<u32>,
    /// "we", "I", or a pronoun for whoever speaks.
    pub(super) we: bool,
}

impl<'r> Room<'r> {
    pub(super) fn new(reading: Reading<'r>, said: &'r [Said]) -> Self {
        let tokens = reading.doc.tokens.len();
        let mut voices = vec![[SILENT; 2]; tokens];
        for (number, said) in said.iter().enumerate() {
            for (part, span) in [said.content, said.cue].into_iter().enumerate() {
                within(&mut voices, span).iter_mut().for_each(|voice| voice[part] = number as u32);
            }
        }
        let mut judges = Actors::new();
        for mention in &reading.cast.mentions {
            let noun = mention.first + u32::from(reading.doc.has_role(mention.first, Role::Plural));
            if is(reading.doc, noun, StanceWord::Judge) {
                for ix in &mention.actors {
                    if !judges.contains(ix) {
                        judges.push(*ix);
                    }
                }
            }
        }
        Room { doc: reading.doc, reading, said, voices, judges }
    }

    /// The statement in whose content `at` stands.
    pub(super) fn voice(&self, at: u32) -> Option<&'r Said> {
        self.said.get(self.voices.get(at as usize)?[0] as usize)
    }

    /// The statement that the verb at `at` makes.
    pub(super) fn cue(&self, at: u32) -> Option<&'r Said> {
        self.said.get(self.voices.get(at as usize)?[1] as usize)
    }

    /// All who make the statement: one that several make is listed once for each.
    fn speakers(&self, said: &Said) -> Actors {
        let from = self.said.partition_point(|other| other.content.0 < said.content.0);
        let same = self.said[from..].iter().take_while(|other| other.content.0 == said.content.0);
        same.filter(|other| other.content == said.content && other.cue == said.cue)
            .map(|s| s.speaker)
            .collect()
    }

    /// Who speaks at `at`: the speaker of the statement or, where none was found, the subject before "says that".
    pub(super) fn speaker(&self, at: u32, floor: u32) -> Option<Actors> {
        match self.voice(at) {
            Some(said) => Some(self.speakers(said)),
            None => self.before_speech(at, floor),
        }
    }

    fn before_speech(&self, at: u32, floor: u32) -> Option<Actors> {
        let mut cursor = at;
        for _ in 0..STEPS {
            if cursor <= floor {
                break;
            }
            let before = self.doc.previous(cursor);
            match border(self.doc, before) {
                Some(Border::Speech) => return self.subject(before, floor).map(|s| s.actors),
                Some(Border::Full) => break,
                _ => cursor = before,
            }
        }
        None
    }

    /// The subject of the verb at `at`: whoever is found to say it, its grammatical subject, "we" or a pronoun for the
    /// speaker, the subject of the clauses before it, or the speaker.
    pub(super) fn subject(&self, at: u32, floor: u32) -> Option<Subject> {
        let voice = self.voice(at);
        let spoken = |said, we| Subject { actors: self.speakers(said), first: None, we };
        if let Some(said) = self.cue(at).filter(|said| self.parties(&[said.speaker])) {
            return Some(spoken(said, false));
        }
        let sentence = floor;
        let floor = voice.map_or(floor, |said| floor.max(said.content.0));
        let own = self.reading.subject(at, floor).filter(|s| s.gap <= FAR);
        // X "will not …": the quotation begins behind its subject.
        let before = || self.reading.subject(at, sentence).filter(|s| s.gap == 0 && s.last < floor);
        let own = own.or_else(|| if floor > sentence { before() } else { None });
        let since = own.as_ref().map_or(floor.max(at.saturating_sub(12)), |s| s.last);
        if let Some(said) = voice
            && (self.says_we(since, at) || own.as_ref().is_some_and(|s| self.is_own_pronoun(s.first)))
        {
            return Some(spoken(said, true));
        }
        if let Some(own) = own {
            if let Some(said) =
                voice.filter(|said| self.is_pronoun(own.first) && own.actors.contains(&said.speaker))
            {
                let actors = self.other_than(said.speaker, floor, own.first);
                return Some(Subject { actors, first: Some(own.first), we: false });
            }
            // "the companies of X are ready to": not X.
            let noun =
                self.doc.mark_before(own.first).is_some_and(|m| is(self.doc, m.first, StanceWord::Own));
            if noun || self.is_between(own.first) {
                return None;
            }
            return Some(Subject { actors: own.actors, first: Some(own.first), we: false });
        }
        if self.is_of_others(at, floor) {
            return None;
        }
        // "…, if Y does …, but is also ready to": not Y, where the speaker can be meant.
        let supposed = |first| self.doc.mark_before(first).is_some_and(|mark| connects(self.doc, mark.first));
        let leading = self.reading.leading(at, floor).filter(|s| voice.is_none() || !supposed(s.first));
        leading
            .map(|s| Subject { actors: s.actors, first: None, we: false })
            .or_else(|| voice.map(|said| spoken(said, false)))
    }

    /// "The talks between X and Y will help": neither does.
    fn is_between(&self, first: u32) -> bool {
        let doc = self.doc;
        let between = |s| matches!(s, Sense::Meeting(word) if word.is_between());
        let mut first = first;
        for _ in 0..2 {
            let Some(mark) = doc.mark_before(first).filter(|mark| mark.last == first) else { return false };
            if doc.senses(mark).any(between) {
                return true;
            }
            let end = mark.first.checked_sub(1).filter(|_| doc.has_role(mark.first, Role::And));
            let Some(other) = end.and_then(|at| self.reading.cast.mention_over(at)) else { return false };
            first = other.first;
        }
        false
    }

    /// Whether words that name no party fill the clause before the verb: "the other eleven states agreed".
    fn is_of_others(&self, at: u32, floor: u32) -> bool {
        let (mut at, mut words) = (self.verb_group(at), 0);
        for _ in 0..GROUP {
            if at <= floor || words >= NOUN {
                break;
            }
            at = self.doc.previous(at);
            let word = self.doc.token(at).is_some_and(|t| t.is_word() || t.kind == Kind::Number);
            if !word || self.reading.cast.mention_over(at).is_some() {
                break;
            }
            match self.doc.mark_at(at) {
                // "The other states": nobody whose name is told.
                Some(_) if self.doc.senses_at(at).any(|s| s == Sense::Group(GroupSize::Others)) => {
                    return true;
                }
                Some(_) if is_auxiliary(self.doc, at) => {}
                Some(_) if border(self.doc, at).is_some() => break,
                Some(_) if self.doc.has_role(at, Role::Clause) => break,
                Some(_) if self.doc.has_role(at, Role::And) && words == 0 => break,
                Some(_) if self.doc.has_role(at, Role::And) => {}
                _ => words += 1,
            }
        }
        words >= NOUN
    }

    /// Whom "he" in the speaker's own words means, who would say "I" of himself: the person named last before it, if any.
    fn other_than(&self, speaker: ActorIx, from: u32, to: u32) -> Actors {
        let person = |ix: &ActorIx| *ix != speaker && self.reading.cast.actor(*ix).kind == ActorKind::Person;
        let named = |m: &&Mention| m.form != Form::Pronoun && m.actors.iter().all(person);
        self.reading
            .cast
            .mentions_in(from, to)
            .iter()
            .rev()
            .find(named)
            .map(|m| m.actors.clone())
            .unwrap_or_default()
    }

    /// Whether a pronoun stands at `at` that may mean whoever speaks: "he" outside quotation marks.
    fn is_own_pronoun(&self, at: u32) -> bool {
        self.is_pronoun(at) && self.doc.quote_over(at).is_none()
    }

    fn is_pronoun(&self, at: u32) -> bool {
        self.reading.cast.mention_over(at).is_some_and(|m| m.form == Form::Pronoun)
    }

    /// Whether "we", "us" or "I" stands at `at`.
    pub(super) fn is_we(&self, at: u32) -> bool {
        let we = |s| matches!(s, Sense::Pronoun(PronounKind::We | PronounKind::I)).then_some(());
        self.doc.sense(at, we).is_some()
    }

    /// Whether "me" stands at `at`: what one person asks of another is no side's.
    pub(super) fn is_me(&self, at: u32) -> bool {
        self.doc.sense(at, |s| (s == Sense::Pronoun(PronounKind::I)).then_some(())).is_some()
    }

    /// Whether "we" or "I" stands in `from..to`, in the same clause as `to`.
    fn says_we(&self, from: u32, to: u32) -> bool {
        let mut at = to;
        while at > from {
            at = self.doc.previous(at);
            if self.is_we(at) {
                return true;
            }
            // "I know that they want": not I.
            if self.is_pronoun(at) || self.doc.senses_at(at).any(|s| matches!(s, Sense::Pronoun(_))) {
                return false;
            }
            if matches!(border(self.doc, at), Some(Border::Full | Border::Speech)) {
                return false;
            }
        }
        false
    }

    /// The mention that begins at `from`, behind at most a preposition.
    pub(super) fn mention_at(&self, from: u32) -> Option<&'r Mention> {
        let doc = self.doc;
        let mention = |at: u32| self.reading.cast.mention_over(at).filter(|m| m.first == at);
        let skips = doc.has_any_role(from, &[Role::With, Role::To, Role::Plural, Role::Clause]);
        mention(from).or_else(|| skips.then(|| mention(doc.next(from))).flatten())
    }

    /// All who are named from `from` on, "Y, Z and W", and the token after the last of them.
    pub(super) fn all_at(&self, from: u32) -> Option<(Actors, u32)> {
        let first = self.mention_at(from)?;
        let (mut actors, mut last) = (first.actors.clone(), first.last);
        let joint = |at| {
            let mark = |t: Token| matches!(t.kind, Kind::Comma | Kind::Dash);
            self.doc.has_role(at, Role::And) || self.doc.token(at).is_some_and(mark)
        };
        while actors.len() < 8 && joint(last) {
            let at = self.doc.next(last);
            let Some(next) = self.reading.cast.mention_over(at).filter(|m| m.first == at) else { break };
            actors.extend(
                next.actors.iter().filter(|actor| !actors.contains(actor)).copied().collect::<Actors>(),
            );
            last = next.last;
        }
        Some((actors, last))
    }

    /// Whether a state that is not on the side of `actors` is named in `from..to`.
    pub(super) fn names_other_state(&self, from: u32, to: u32, actors: &[ActorIx]) -> bool {
        let other = |s| match s {
            Sense::State(state) | Sense::StateShort(state) => Some(state),
            _ => None,
        };
        (from..to)
            .filter_map(|at| self.doc.sense(at, other))
            .any(|state| actors.iter().all(|actor| self.side(*actor) != state.as_str()))
    }

    /// The first mention behind one of these prepositions in `from..to`.
    pub(super) fn behind(&self, roles: &[Role], from: u32, to: u32) -> Option<&'r Mention> {
        self.reading.cast.mentions_in(from, to).iter().find(|mention| {
            let before = self.doc.previous(mention.first);
            before < mention.first && self.doc.has_any_role(before, roles)
        })
    }

    /// Whom one meets or talks with in `from..to`.
    pub(super) fn met(&self, from: u32, to: u32) -> Option<Actors> {
        let meets = |s| matches!(s, Sense::Meeting(word) if word.is_verb());
        let other = self.reading.cast.mentions_in(from, to).iter().find(|mention| {
            let before = self.doc.mark_before(mention.first).filter(|mark| mark.last == mention.first);
            before.is_some_and(|mark| {
                self.doc.has_role(mark.first, Role::With) || self.doc.senses(mark).any(meets)
            })
        });
        self.all_at(other?.first).map(|(actors, _)| actors).filter(|actors| self.parties(actors))
    }

    /// The first mark of the verb's group: before its auxiliaries.
    pub(super) fn verb_group(&self, at: u32) -> u32 {
        let mut first = at;
        for _ in 0..5 {
            let before = self.doc.previous(first);
            if before >= first || !is_auxiliary(self.doc, before) {
                break;
            }
            first = before;
        }
        first
    }
}

/// What a list holds for the tokens of a span, as far as it has them.
fn within<T>(list: &mut [T], (first, last): (u32, u32)) -> &mut [T] {
    let last = (last as usize).min(list.len());
    list.get_mut(first as usize..last).unwrap_or_default()
}
