//! What is laid on others and what is announced: "Y must …", "X will …".

use super::clause::{self, after_auxiliaries, inside};
use super::issue;
use super::party::Subject;
use super::stance::{Frame, Reader};
use super::words::{StanceWord, begins_term, is, stating, tells};
use crate::actors::{ActorIx, Actors, Mention};
use crate::layout::BlockKind;
use crate::lexicon::{Role, Sense};
use crate::mark::Mark;
use crate::model::{Act, Issue, Stance};
use crate::segment::{Kind, Sentence};

/// Within how many tokens before a "must" the word stands whose terms it tells: "the condition is that Y must …".
pub(super) const REACH: u32 = 30;

/// How many words before what is announced tell that it is a threat.
const THREAT: u32 = 10;

impl Reader<'_> {
    /// "Y must …" in somebody's speech: the speaker demands it.
    pub(super) fn must(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        // Of a run of such words, however long, the first two say what there is to say.
        let before = doc.previous(at);
        if is(doc, before, StanceWord::Must) && is(doc, doc.previous(before), StanceWord::Must) {
            return None;
        }
        if self.concludes(at, sentence) || self.is_suffered(at) || self.is_subordinate(at, sentence) {
            return None;
        }
        let floor = sentence.first.max(at.saturating_sub(REACH));
        let listed = (floor..at).any(|at| is(doc, at, StanceWord::DemandNoun));
        let speaker = self.room.speaker(at, sentence.first);
        let speaker = speaker.or_else(|| self.going_on(at).filter(|_| listed))?;
        let start = self.list_start(clause::start(doc, at, sentence.first));
        // "made X change": nobody asks for it.
        if (floor..at).any(|at| is(doc, at, StanceWord::Cause)) {
            return None;
        }
        let from = inside(doc, after_auxiliaries(doc, inside(doc, doc.next(at))));
        let end = self.end(from, sentence.last);
        // "will need two weeks"
        let time = doc.token(from).is_some_and(|token| token.kind == Kind::Number);
        if time || self.is_own_people(start, at, &speaker) {
            return None;
        }
        let subject = self.room.subject(at, start).filter(|s| s.first.is_some() || s.we);
        let own = subject.as_ref().is_some_and(|s| s.we || self.room.same(&s.actors, &speaker))
            || self.is_bare(at, sentence);
        // "X needs guarantees", says somebody of whom it is not told for whom he speaks: X asks for them.
        let needs = is(doc, at, StanceWord::Need) && self.is_matter(from);
        let (speaker, own) = match &subject {
            Some(s) if needs && !self.room.stand(&speaker) && self.room.stand(&s.actors) => {
                (s.actors.clone(), true)
            }
            _ => (speaker, own),
        };
        let asked = || self.needed(from, end, &speaker).map(|m| m.actors.clone());
        let other = subject.filter(|_| !own).map(|s| s.actors).or_else(asked);
        if other.is_none() && doc.has_role(at, Role::Passive) {
            return None;
        }
        if other.as_ref().is_some_and(|other| other.iter().all(|actor| speaker.contains(actor))) {
            return None;
        }
        let about = issue::about(doc, start, end, start);
        if own && about.issue == Issue::Talks && begins_term(doc, from) {
            let frame = Frame { stance: Stance::Offer, by: speaker, to: Actors::new(), weight: 45 };
            return self.state(&frame, (start, end), from, sentence);
        }
        let weight = match (&other, about.named) {
            (Some(_), true) => 65,
            (Some(_), false) => 50,
            (None, true) if !own => 50,
            (None, false) if !own && begins_term(doc, from) => 50,
            // "we need guarantees", unlike "we need to guarantee".
            (None, true) if is(doc, at, StanceWord::Need) && self.is_matter(from) => 50,
            _ => return None,
        };
        let mutual = speaker.len() > 1 && (other.is_none() || self.is_agreed(at));
        let stance = if mutual { Stance::Acceptance } else { Stance::Demand };
        let to = other.unwrap_or_default();
        self.state(&Frame { stance, by: speaker, to, weight }, (start, end), start, sentence)
    }

    /// Where the list of names begins that goes on at `start`: "X, Y and Z must".
    fn list_start(&self, mut start: u32) -> u32 {
        let doc = self.room.doc;
        let listed = self.room.mention_at(start).is_some_and(|m| doc.has_role(m.last, Role::And));
        while listed && start > 1 && doc.is_kind(start - 1, Kind::Comma) {
            let Some(other) = self.room.reading.cast.mention_over(start - 2) else { break };
            start = other.first;
        }
        start
    }

    /// Whether what is said at `at` is agreed: "both agreed that Y must …".
    fn is_agreed(&self, at: u32) -> bool {
        let agrees = |at| tells(self.room.doc, at, Act::Agree);
        self.room.voice(at).is_some_and(|said| (said.cue.0..said.cue.1).any(agrees))
    }

    /// Whether nothing stands between a verb of saying and the "must" at `at`: "says will have to …" is said of oneself.
    fn is_bare(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let first = self.room.verb_group(at);
        let says = doc.senses_at(self.before(first)).any(|s| matches!(s, Sense::Cue(_)));
        let future = self.has_auxiliary(at, Role::Future) || doc.has_role(at, Role::Future);
        first > sentence.first && says && future
    }

    /// Whether a noun that names an issue stands at `from`.
    fn is_matter(&self, from: u32) -> bool {
        let doc = self.room.doc;
        let several = doc.has_role(from, Role::Plural);
        let noun = if several { doc.next(from) } else { from };
        issue::issues(doc, noun).any(|issue| issue != Issue::Talks) && (several || !begins_term(doc, noun))
    }

    /// Who is to do what "we need": "we need Y to …", "we need … from Y".
    fn needed(&self, from: u32, end: u32, speaker: &[ActorIx]) -> Option<&Mention> {
        let other = self.room.mention_at(from).filter(|m| !self.room.allied(&m.actors, speaker));
        let does = |m: &&Mention| m.last < end && begins_term(self.room.doc, self.verb(m.last, end));
        other.filter(does).or_else(|| self.room.behind(&[Role::From], from, end))
    }

    /// "X will not …", "X will …", "X announces to …": a refusal, or an offer where what is done is a gift.
    pub(super) fn future(&mut self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let subject = self.room.subject(at, sentence.first)?;
        let told = self.is_told(at, &subject, sentence)?;
        if subject.first.is_none() && !subject.we && self.has_own_noun(at)
            || subject.first.is_some_and(|first| self.is_within_noun(first))
        {
            return None;
        }
        if self.hypothetical(at, sentence)
            || self.is_subordinate(at, sentence)
            || is(doc, at, StanceWord::Decide) && self.is_purpose(at, &subject)
        {
            return None;
        }
        if is(doc, at, StanceWord::Decide) && doc.has_role(doc.next(at), Role::This) {
            return None;
        }
        // What somebody may do is a guess, unless he or his side says so.
        if doc.has_role(at, Role::May) && self.room.voice(at).is_none() {
            return None;
        }
        let verb = self.announced_verb(at, sentence)?;
        // "will not give up hope": of no term.
        let plain =
            doc.senses_at(verb).any(|s| s == Sense::Word) && issue::issues(doc, verb).next().is_none();
        if plain && self.is_negated(verb) {
            return None;
        }
        let end = clause::end(doc, verb, sentence.last);
        let noun = self.announces(at) || is(doc, at, StanceWord::Decide);
        if noun && self.is_noun_with_verb(verb, end) {
            return None;
        }
        let about = issue::about(doc, verb, end, verb);
        let to = self.opposite(&subject, doc.next(verb), end);
        // "will keep the sanctions until …"
        let until = || end < sentence.last && is(doc, end, StanceWord::Unless);
        let goes_on = self.goes_on(at, verb) || is(doc, verb, StanceWord::Keep) && until();
        let measure = self.is_measure(verb, end);
        let defies = goes_on && (measure || to.is_empty()) && about.issue != Issue::Talks;
        if is(doc, at, StanceWord::Unable) && !(told && about.named) {
            return None;
        }
        let decided = is(doc, at, StanceWord::Decide);
        let lead = doc.paragraph_kind(sentence) == BlockKind::Lead;
        let bargain = || {
            let before = sentence.first.max(at.saturating_sub(REACH))..at;
            before.chain(end..sentence.last.min(end + 3)).any(|at| clause::connects(doc, at))
        };
        // Troops stay, unlike an ambassador who has retired.
        let one = !subject.we && self.room.is_person(&subject.actors);
        let stays = is(doc, verb, StanceWord::Stay) && issue::stays(doc, verb) && !one;
        let (stance, weight) = match self.is_negated(verb) {
            // "will not stay in Y", "will stay in Y"
            true if stays => (Stance::Offer, 40),
            true => self.declined(verb, told, about.named)?,
            false if told && stays => (Stance::Refusal, 40),
            false if !about.named || !self.is_gift(at, verb) => return None,
            false if told && self.announces(at) && subject.actors.len() > 1 => (Stance::Acceptance, 38),
            false if told && defies => (Stance::Refusal, 38),
            false if told && !decided => (Stance::Offer, 38),
            // What the reporter foresees is a guess; a lead tells news, both sides together what they agreed, and an
            // "if" what is bargained for.
            false
                if (decided || lead || subject.actors.len() > 1 || bargain())
                    && is_bargained(about.issue) =>
            {
                (Stance::Offer, 34)
            }
            false => return None,
        };
        self.state(&Frame { stance, by: subject.actors, to, weight }, (at, end), verb, sentence)
    }

    /// Whether what begins at `verb` is a noun with a verb of its own: "says that cooperation is going well".
    fn is_noun_with_verb(&self, verb: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let done = |at| doc.has_role(at, Role::Past) && doc.has_role(doc.next(at), Role::Passive);
        let verbs = [Role::Is, Role::Present, Role::Future, Role::Must];
        let tells = |at| done(at) || doc.has_any_role(at, &verbs) || is(doc, at, StanceWord::Must);
        let same = |at: &u32| !doc.has_role(*at, Role::Clause) && !doc.has_role(*at, Role::And);
        (verb + 1..end).take_while(same).any(tells)
    }

    /// Whether a noun that names no party stands right before the verb: it is the subject, and nobody else.
    fn has_own_noun(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let Some(before) = self.room.verb_group(at).checked_sub(1) else { return false };
        let plain = doc.token(before).is_some_and(|token| token.is_word() && !token.is_capitalised());
        let matter = |mark: Mark| issue::issues(doc, mark.first).next().is_some();
        let noun = doc.mark_over(before).is_none_or(matter);
        plain && noun && self.room.reading.cast.mention_over(before).is_none()
    }

    /// Whether somebody tells what the subject of `at` will do; `None` where it is another side that says so.
    fn is_told(&self, at: u32, subject: &Subject, sentence: Sentence) -> Option<bool> {
        let doc = self.room.doc;
        let will = is(doc, at, StanceWord::Will) || is(doc, at, StanceWord::Unable);
        if !will || doc.paragraph_kind(sentence) == BlockKind::Title {
            return Some(true);
        }
        let Some(speaker) = self.room.speaker(at, sentence.first) else { return Some(false) };
        let own = self.room.allied(&subject.actors, &speaker) || !self.room.stand(&speaker);
        own.then_some(true)
    }

    /// The verb of what is announced at `at`: nothing past or suffered, and no stance word that speaks for itself.
    fn announced_verb(&self, at: u32, sentence: Sentence) -> Option<u32> {
        let doc = self.room.doc;
        let verb = self.verb(inside(doc, doc.next(at)), sentence.last);
        let closed = [Role::Past, Role::Passive, Role::Is];
        let under_way =
            doc.has_role(doc.next(at), Role::Present) && !is(doc, doc.next(at), StanceWord::Continue);
        let known = under_way || (at..=verb).any(|at| doc.has_any_role(at, &closed));
        let states = stating(doc, verb).is_some() && !(begins_term(doc, verb) && self.is_negated(verb));
        let other = is(doc, verb, StanceWord::Claim) || doc.has_role(doc.next(at), Role::Of);
        (!known && !states && !other).then_some(verb)
    }

    /// What it means not to do `verb`: a refusal, or an offer where it would be harm.
    fn declined(&self, verb: u32, told: bool, named: bool) -> Option<(Stance, u8)> {
        let doc = self.room.doc;
        match told {
            _ if is(doc, verb, StanceWord::Threat) && !issue::leaves_place(doc, verb) => {
                Some((Stance::Offer, 50))
            }
            true if self.begins_talks(verb) => Some((Stance::Refusal, 60)),
            false if self.begins_talks(verb) => Some((Stance::Refusal, 50)),
            true if named => Some((Stance::Refusal, 40)),
            _ => None,
        }
    }

    /// Whether the announced verb gives something: no threat, and no meeting that is merely planned.
    fn is_gift(&self, at: u32, verb: u32) -> bool {
        let doc = self.room.doc;
        // "the threat to stop …", "warned that it will stop …"
        let threat = (at.saturating_sub(THREAT)..at)
            .rev()
            .take_while(|at| doc.token(*at).is_some_and(|t| t.is_word()))
            .any(|at| is(doc, at, StanceWord::Menace) || tells(doc, at, Act::Warn));
        let meets = doc.senses_at(verb).any(|s| matches!(s, Sense::Meeting(word) if !word.serves()));
        let talks = issue::issues(doc, verb).any(|issue| issue == Issue::Talks);
        let tries = is(doc, at, StanceWord::Try);
        !threat && (tries || !meets) && (is(doc, verb, StanceWord::Act) || talks && tries)
    }

    /// Whether what stands at `at` is told as news: in a headline, in somebody's words, or as still to come.
    pub(super) fn is_announced(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let first = self.room.verb_group(at);
        !self.is_subordinate(at, sentence)
            && (doc.paragraph_kind(sentence) == BlockKind::Title
                || self.room.voice(at).is_some()
                || self.announces(doc.previous(first))
                || doc.sense(doc.previous(first), |s| matches!(s, Sense::Cue(_)).then_some(())).is_some()
                || (first..at).any(|at| doc.has_role(at, Role::Future)))
    }

    /// Whether the clause of `at` begins with "after", "when" and the like: what it tells is known already.
    pub(super) fn is_subordinate(&self, at: u32, sentence: Sentence) -> bool {
        let start = clause::start(self.room.doc, at, sentence.first);
        start > sentence.first && self.room.doc.has_role(self.room.doc.previous(start), Role::Clause)
    }

    /// Whether nothing makes the verb at `at` only possible, wished for or still to come.
    pub(super) fn is_done(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let open = [Role::Not, Role::May, Role::Future, Role::Must, Role::Purpose];
        let wished = |at| is(doc, at, StanceWord::Want) || is(doc, at, StanceWord::Decide);
        let first = doc.previous(self.room.verb_group(at));
        let group = (first..at).any(|at| wished(at) || doc.has_any_role(at, &open));
        // "is expected to help the two sides come to terms"
        let mut clause = clause::start(doc, at, sentence.first)..at;
        !group && !clause.any(|at| doc.has_role(at, Role::May) || doc.has_role(at, Role::Future))
    }

    /// Whether a verb of saying stands at `at` that has what is announced right behind it.
    pub(super) fn announces(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let tells = |act| !matches!(act, Act::Warn | Act::Assess);
        let cue = doc.sense(at, |s| matches!(s, Sense::Cue(act) if tells(act)).then_some(()));
        cue.is_some() && stating(doc, at).is_none() && begins_term(doc, after_auxiliaries(doc, doc.next(at)))
    }

    /// Whether the content at `from` begins with doing something, or with talking.
    pub(super) fn begins_talks(&self, from: u32) -> bool {
        let doc = self.room.doc;
        begins_term(doc, from) || issue::issues(doc, from).any(|issue| issue == Issue::Talks)
    }

    /// The verb at `from`, behind auxiliaries and an unknown adverb at most.
    pub(super) fn verb(&self, from: u32, limit: u32) -> u32 {
        let doc = self.room.doc;
        let verb = after_auxiliaries(doc, from);
        let next = after_auxiliaries(doc, verb + 1);
        let adverb = !begins_term(doc, verb) && next < limit && begins_term(doc, next);
        if adverb { next } else { verb }
    }
}

/// Whether doing something about it is news of a negotiation, and not as often of anything else.
fn is_bargained(issue: Issue) -> bool {
    !matches!(
        issue,
        Issue::Other | Issue::Trade | Issue::Finance | Issue::Justice | Issue::Resources | Issue::Legitimacy
    )
}
