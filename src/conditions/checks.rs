//! What the words around a stance word make of it: an "if", a denial, a mere possibility, a claim.

use super::clause::{self, inside};
use super::issue;
use super::party::Subject;
use super::stance::{Draft, NEAR, Reader};
use super::words::{StanceWord, begins_term, is, stating, tells};
use crate::actors::{ActorIx, Mention};
use crate::layout::BlockKind;
use crate::lexicon::{Role, Sense};
use crate::mark::Doc;
use crate::model::{Act, ActorKind, Issue, Stance};
use crate::segment::{Kind, Sentence};

/// How far back an "if" is looked for, in marks.
const STEPS: usize = 30;

/// How far before an "and" whoever makes somebody do something is looked for, in marks.
const MADE: usize = 8;

/// How many tokens the subject of a wish may have.
const SUBJECT: u32 = 14;

/// Within how many tokens the verb of a content is looked for, and what it governs behind it.
pub(super) const VERB: u32 = 5;
const OBJECT: u32 = 7;

impl Reader<'_> {
    /// Whether the word stands behind an "if", or behind words that say that it is not so, with no comma between.
    pub(super) fn hypothetical(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        self.behind(at, sentence, |at| {
            let unreal = clause::connects(doc, at) && !is(doc, at, StanceWord::Exchange);
            unreal || is(doc, at, StanceWord::Doubt)
        })
    }

    /// Whether it only seems so.
    pub(super) fn seems(&self, at: u32, sentence: Sentence) -> bool {
        self.behind(at, sentence, |at| is(self.room.doc, at, StanceWord::Seem))
    }

    /// Whether a word of which `fits` holds stands before `at` in its clause, names not counted.
    fn behind(&self, at: u32, sentence: Sentence, fits: impl Fn(u32) -> bool) -> bool {
        let doc = self.room.doc;
        let mut at = at;
        for _ in 0..STEPS {
            if at <= sentence.first {
                break;
            }
            at = doc.previous(at);
            if let Some(name) = self.room.reading.cast.mention_over(at) {
                at = name.first;
                continue;
            }
            if fits(at) {
                return true;
            }
            let word = doc.token(at).is_some_and(|token| token.is_word() || token.kind == Kind::Number);
            if !word || is(doc, at, StanceWord::Then) || doc.has_role(at, Role::But) {
                break;
            }
        }
        false
    }

    /// Whether the "should" at `at` means "therefore": ", so …", "because …, so …".
    pub(super) fn concludes(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let floor = sentence.first.max(at.saturating_sub(NEAR));
        let Some(hence) = (self.room.verb_group(at)..=at).find(|at| is(doc, *at, StanceWord::Hence)) else {
            return false;
        };
        let comma = doc.token(doc.previous(hence)).is_some_and(|token| token.kind == Kind::Comma);
        let told = |at: &u32| clause::border(doc, *at) != Some(clause::Border::Speech);
        comma || (floor..hence).rev().take_while(told).any(|at| is(doc, at, StanceWord::Since))
    }

    /// Whether no content begins at `from`: "as X demands), because …".
    pub(super) fn is_empty_at(&self, from: u32) -> bool {
        let doc = self.room.doc;
        let subordinate = doc.has_role(from, Role::Clause) && !doc.has_role(from, Role::Purpose);
        subordinate || doc.token(from).is_none_or(|token| token.kind == Kind::Close)
    }

    /// Whether one's own people, troops or officials stand in `from..last`, and not those of another state.
    pub(super) fn is_own_people(&self, from: u32, last: u32, subject: &[ActorIx]) -> bool {
        let doc = self.room.doc;
        let noun = if doc.has_role(from, Role::Plural) { doc.next(from) } else { from };
        is(doc, noun, StanceWord::Own) && !self.room.names_other_state(noun, last.max(noun + 4), subject)
    }

    /// Whether `from..end` speaks of something to be done, and not of how things are.
    pub(super) fn is_to_be_done(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let open = [Role::Future, Role::Must, Role::May];
        (from..end).any(|at| begins_term(doc, at) || doc.has_any_role(at, &open))
    }

    /// Whether the verb at `at` tells what somebody is after, and not what has come of something: "…, forcing Y to".
    pub(super) fn is_aim(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let first = self.room.verb_group(at);
        let past = (first..at).any(|at| doc.has_role(at, Role::Past));
        let forced = self.room.mention_at(inside(doc, doc.next(at)));
        !past && forced.is_some() && doc.token(doc.previous(first)).is_none_or(|t| t.kind != Kind::Comma)
    }

    /// Whether what the verb at `at` states is only thought possible.
    pub(super) fn is_possible(&self, at: u32) -> bool {
        self.has_auxiliary(at, Role::May)
    }

    /// Whether the verb at `at` has an auxiliary of that role.
    pub(super) fn has_auxiliary(&self, at: u32, role: Role) -> bool {
        (self.room.verb_group(at)..at).any(|at| self.room.doc.has_role(at, role))
    }

    /// The word before `at`, or before the quotation that `at` opens.
    pub(super) fn before(&self, at: u32) -> u32 {
        let doc = self.room.doc;
        let opens = doc.quote_over(at).is_some_and(|quote| quote.open + 1 == at);
        doc.previous(if opens { at - 1 } else { at })
    }

    /// Whether what the verb at `at` states is a guess: what somebody may do, unless he or his side says so, what he will
    /// give, where another side says so, and what he will not, where only the reporter does.
    pub(super) fn is_guess(&self, at: u32, stance: Stance, subject: &Subject, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let group = || self.room.verb_group(at)..at;
        let future = group().any(|at| doc.has_role(at, Role::Future) || is(doc, at, StanceWord::Will));
        let may = |at| doc.has_role(at, Role::May) && is(doc, at, StanceWord::Will);
        let hopes = is(doc, at, StanceWord::Want);
        let possible = group().any(may) || doc.has_role(at, Role::May) && !hopes;
        let negated = self.is_negated(at);
        let refuses = negated != (stance == Stance::Refusal);
        match self.room.speaker(at, sentence.first) {
            None if possible && !negated => true,
            None => refuses && future && doc.paragraph_kind(sentence) == BlockKind::Paragraph,
            Some(_) if negated || !possible && (refuses || !future) => false,
            Some(speaker) => !self.room.allied(&subject.actors, &speaker) && self.room.stand(&speaker),
        }
    }

    /// Whether the verb at `at` tells what something is for: "a condition for Y to accept …".
    pub(super) fn is_purpose(&self, at: u32, subject: &Subject) -> bool {
        let doc = self.room.doc;
        let first = subject.first.unwrap_or_else(|| self.room.verb_group(at));
        let purpose = doc.mark_before(first).is_some_and(|mark| doc.has_role(mark.first, Role::Purpose));
        purpose || subject.first.is_none() && self.is_made_to(self.room.verb_group(at))
    }

    /// "Has made Y lose heart and accept …": whether the verb behind the "and" before `at` is what somebody is made to do.
    fn is_made_to(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let Some(and) = doc.mark_before(at).filter(|mark| doc.has_role(mark.first, Role::And)) else {
            return false;
        };
        let mut before = and.first;
        for _ in 0..MADE {
            before = doc.previous(before);
            if clause::border(doc, before).is_some() {
                return false;
            }
            if doc.has_role(before, Role::Purpose) || is(doc, before, StanceWord::Result) {
                return self.room.mention_at(doc.next(before)).is_some();
            }
        }
        false
    }

    /// Whether the verb at `at` tells what for something is not done: "will not knock at the door to ask for …".
    pub(super) fn is_idle_purpose(&self, at: u32, sentence: Sentence) -> bool {
        let doc = self.room.doc;
        let purpose = doc.previous(self.room.verb_group(at));
        let start = clause::start(doc, purpose, sentence.first);
        doc.has_role(purpose, Role::Purpose) && (start..purpose).any(|at| doc.has_role(at, Role::Not))
    }

    /// Whether what `from..end` tells of is done for another side: "to sell to Y …".
    pub(super) fn gives_to(&self, from: u32, end: u32, by: &[ActorIx]) -> bool {
        self.room.behind(&[Role::To], from, end).is_some_and(|m| !self.room.allied(&m.actors, by))
    }

    /// Whether what `from..` asks for is done for oneself: "proposes to allow his country to …".
    pub(super) fn is_for_oneself(&self, from: u32, by: &[ActorIx]) -> bool {
        let doc = self.room.doc;
        let state = |ix: &ActorIx| self.room.reading.cast.actor(*ix).kind == ActorKind::State;
        let own = |m: &Mention| m.actors.iter().all(state) && self.room.allied(&m.actors, by);
        begins_term(doc, from) && self.room.mention_at(doc.next(from)).is_some_and(own)
    }

    /// Whether the verb at `at` with its content names a thing done, and nobody does it: "by leaving the pact, X …",
    /// "accepting the offer is what …".
    pub(super) fn is_thing_done(&self, at: u32, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let first = self.room.verb_group(at);
        let noun =
            doc.mark_before(first).is_some_and(|m| m.last == first && doc.has_role(m.first, Role::Nominal));
        let is_what = |at| doc.has_role(at, Role::Is) && doc.has_role(doc.next(at), Role::Nominal);
        noun || (from..end).any(is_what)
    }

    /// Whether somebody wants the subject to do it: "advises Y to refuse …".
    pub(super) fn is_asked(&self, subject: &Subject) -> bool {
        let doc = self.room.doc;
        let asks = |at| {
            use StanceWord::{Ask, Press, Propose, Want};
            matches!(stating(doc, at), Some(Ask | Press | Propose | Want))
        };
        let before = subject.first.and_then(|first| doc.mark_before(first));
        before.is_some_and(|mark| {
            asks(mark.first) || doc.has_role(mark.first, Role::Passive) && asks(doc.previous(mark.first))
        })
    }

    /// Whether the verb at `at` ends a choice that nobody has made: "neither confirms nor refuses".
    pub(super) fn is_left_open(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let or = doc.previous(self.room.verb_group(at));
        or < at && doc.has_role(or, Role::Or) && self.is_negated(doc.previous(or))
    }

    /// Whether the subject that begins at `first` only does what the sentence speaks of: "X's visit will …", "that X visits
    /// Y will …".
    pub(super) fn is_within_noun(&self, first: u32) -> bool {
        let doc = self.room.doc;
        doc.mark_before(first).is_some_and(|mark| doc.has_role(mark.first, Role::Nominal))
    }

    /// Whether `from..end` is "it" or "this" alone.
    pub(super) fn is_only_that(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let that = |at| doc.has_role(at, Role::This);
        let word = doc.token(from).is_some_and(|token| token.is_word());
        let it = word && end == from + 1 && doc.mark_at(from).is_none();
        it || end <= from + 2 && (that(from) || that(doc.next(from)))
    }

    /// Whether the verb at `at` offers something of its own: "invites Z".
    pub(super) fn offers_itself(&self, at: u32) -> bool {
        stating(self.room.doc, at) == Some(StanceWord::Offer)
            && self.room.mention_at(self.room.doc.next(at)).is_some()
    }

    /// Whether `from..end` is "the talks" and what belongs to them, and tells nothing that they are to do.
    pub(super) fn is_talks(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let verb = (from..end).any(|at| doc.has_any_role(at, &[Role::Future, Role::Passive]));
        doc.has_role(from, Role::Plural) && self.begins_talks(doc.next(from)) && !verb
    }

    /// Whether the party's own side stands at `from`: "the president wants his country to …".
    pub(super) fn is_own(&self, from: u32, subject: &Subject) -> bool {
        self.room.mention_at(from).is_some_and(|m| self.room.allied(&m.actors, &subject.actors))
    }

    /// Whether the word at `at` backs what another is to do: "supports Y's return", "supports the lifting of", unlike
    /// "supports Y".
    pub(super) fn backs(&self, at: u32) -> bool {
        let doc = self.room.doc;
        if !is(doc, at, StanceWord::Support) {
            return false;
        }
        let from = doc.next(at);
        let verb = match self.room.mention_at(from) {
            Some(other) => other.last,
            None if doc.has_role(from, Role::Nominal) => doc.next(from),
            None => return false,
        };
        begins_term(doc, self.verb(verb, verb + VERB))
    }

    /// Whether the "must not" at `at` is a passive: whoever does it stands behind, "is not recognised by Y".
    pub(super) fn is_suffered(&self, at: u32) -> bool {
        let doc = self.room.doc;
        doc.has_role(at, Role::Passive) && self.room.mention_at(doc.next(at)).is_some()
    }

    /// Whether "the parties", "all sides" or another plural stands at `from`.
    pub(super) fn is_several(&self, from: u32) -> bool {
        let doc = self.room.doc;
        self.is_group(from) || doc.has_role(from, Role::Plural)
    }

    /// Whether "the parties", "both sides" stands at `at`.
    pub(super) fn is_group(&self, at: u32) -> bool {
        self.room.doc.sense(at, |s| matches!(s, Sense::Group(_)).then_some(())).is_some()
    }

    /// Whether a noun with its verb stands in `from..end`: "the two sides may …", "the talks will be …".
    pub(super) fn is_clause(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let several = self.is_several(from);
        let verb = |at: u32| {
            doc.has_any_role(at, &[Role::Future, Role::May]) || several && is(doc, at, StanceWord::Act)
        };
        (from + 1..end.min(from + SUBJECT)).any(verb)
    }

    /// Whether `from..end` tells how the talks or the meeting that it begins with are to turn out: "the talks will be a
    /// success", unlike "the talks will be resumed".
    pub(super) fn is_outcome(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let noun = if doc.has_role(from, Role::Plural) { doc.next(from) } else { from };
        let talks = issue::issues(doc, noun).any(|issue| issue == Issue::Talks) && !begins_term(doc, noun);
        let verbs = [Role::Future, Role::May, Role::Purpose];
        let verb = (noun..end).find(|at| doc.has_any_role(*at, &verbs));
        let occurs = |at| doc.senses_at(at).any(|s| matches!(s, Sense::Meeting(word) if word.occurs()));
        let held = |at| occurs(at) || doc.has_role(at, Role::Passive) && self.begins_talks(doc.next(at));
        talks && verb.is_some_and(|verb| !(verb..end).any(held))
    }

    /// Whether the word at `at` tells what something is: "is unacceptable", "is a thing that …".
    pub(super) fn is_predicate(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let before = self.before(at);
        let noun = if doc.has_role(before, Role::Nominal) { doc.previous(before) } else { before };
        doc.has_role(noun, Role::Is)
    }

    /// Whether an accusation stands before `at`, so that what is rejected is no term.
    pub(super) fn is_accused(&self, at: u32, sentence: Sentence) -> bool {
        let claims = |at| is(self.room.doc, at, StanceWord::Claim);
        self.is_charge(at, sentence) || (sentence.first.max(at.saturating_sub(NEAR))..at).any(claims)
    }

    /// Whether the verb at `at` tells what somebody is accused of: "accuses X of stealing … and forcing Y to …".
    pub(super) fn is_charge(&self, at: u32, sentence: Sentence) -> bool {
        (sentence.first.max(at.saturating_sub(NEAR))..at).any(|at| tells(self.room.doc, at, Act::Accuse))
    }

    /// Whether a "not" stands in the verb's group.
    pub(super) fn is_negated(&self, at: u32) -> bool {
        self.has_auxiliary(at, Role::Not)
    }

    /// Whether what is done in `from..to` is being done already: "continues to".
    pub(super) fn goes_on(&self, from: u32, to: u32) -> bool {
        (from..to).any(|at| is(self.room.doc, at, StanceWord::Continue))
    }

    /// Whether the clause says nothing that anybody could do: no deed, and nothing that was named before.
    pub(super) fn is_vague(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        !(from..end).any(|at| {
            begins_term(doc, at)
                || doc.has_role(at, Role::This)
                || doc.sense(at, |s| matches!(s, Sense::Group(_)).then_some(())).is_some()
        })
    }

    /// Whether what `from..end` speaks of is a measure against the other side, and no gift to it: "keeps the sanctions",
    /// "raises tariffs", "leaves the treaty".
    pub(super) fn is_measure(&self, from: u32, end: u32) -> bool {
        let doc = self.room.doc;
        let harms = [StanceWord::Harden, StanceWord::Measure, StanceWord::Threat, StanceWord::Quit];
        let suffers = |at| doc.has_role(at, Role::Passive) && is(doc, doc.next(at), StanceWord::Threat);
        if (from..end).any(suffers) {
            return true;
        }
        let tells = |at: &u32| begins_term(doc, *at) || harms.iter().any(|word| is(doc, *at, *word));
        let Some(verb) = (from..end.min(from + VERB)).find(tells).filter(|verb| !self.is_negated(*verb))
        else {
            return false;
        };
        let governs = || {
            (verb + 1..end.min(verb + OBJECT))
                .find(|at| harms.iter().any(|word| is(doc, *at, *word)) || begins_term(doc, *at))
        };
        if is(doc, verb, StanceWord::Quit) {
            return quits_agreement(doc, verb);
        }
        is(doc, verb, StanceWord::Threat)
            || verb <= from + 1 && is(doc, verb, StanceWord::Measure)
            || is(doc, verb, StanceWord::Harden)
                && governs()
                    .is_some_and(|at| is(doc, at, StanceWord::Measure) || is(doc, at, StanceWord::Threat))
    }

    /// Where the treaty or alliance stands that `from..end` takes somebody out of: "withdraws its country from the deal".
    pub(super) fn leaves(&self, from: u32, end: u32) -> Option<u32> {
        let doc = self.room.doc;
        let verb = (from..end.min(from + VERB)).find(|at| is(doc, *at, StanceWord::Act))?;
        issue::issues(doc, verb).any(|issue| issue == Issue::TroopWithdrawal).then_some(())?;
        let out = (verb + 1..end.min(verb + OBJECT)).find(|at| doc.has_role(*at, Role::From))?;
        let noun = doc.next(out);
        // "takes its country out of" whatever is no place.
        let state = |ix: &ActorIx| self.room.reading.cast.actor(*ix).kind == ActorKind::State;
        let object = self.room.reading.cast.mention_over(doc.next(verb));
        let place = |s| matches!(s, Sense::State(_) | Sense::Capital(_) | Sense::Place(_) | Sense::Region);
        let own = object
            .is_some_and(|m| m.first == doc.next(verb) && m.last == out && m.actors.iter().all(state))
            && !doc.senses_at(noun).any(place);
        let body = |s| match s {
            Sense::Entity(id) => doc.entity(id).kind == ActorKind::Organization,
            _ => false,
        };
        (own || is(doc, noun, StanceWord::Treaty) || doc.senses_at(noun).any(body)).then_some(noun)
    }

    /// Whether the verb at `at` goes on with what was demanded of somebody right before: "urges both to settle … and come to
    /// terms", unlike "urges both to settle …, and at the same time promises".
    pub(super) fn is_demanded(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let last = self.drafts.last().filter(|draft| draft.stance == Stance::Demand && !draft.to.is_empty());
        last.is_some_and(|Draft { clause: (_, end), .. }| {
            let joint = clause::past_joints(doc, *end, at);
            let comma = doc.token(*end).is_some_and(|token| token.kind == Kind::Comma);
            let turns = comma && (end + 1..at).any(|at| doc.has_role(at, Role::Also));
            *end <= at && joint >= self.room.verb_group(at) && !turns
        })
    }

    /// Whether whoever does it calls off a meeting at `at`: "cancels the summit with Y", unlike "the summit was cancelled".
    pub(super) fn calls_off(&self, at: u32) -> bool {
        let doc = self.room.doc;
        let next = doc.next(at);
        let noun = if doc.has_role(next, Role::Plural) { doc.next(next) } else { next };
        let open = self.is_negated(at) || self.is_possible(at) || self.has_auxiliary(at, Role::Passive);
        is(doc, at, StanceWord::Cancel) && !open && meets(doc, noun)
    }

    /// Where the talks or the treaty stand that `from..end` ends or puts off: "suspends all talks with Y".
    pub(super) fn breaks_off(&self, from: u32, end: u32) -> Option<u32> {
        let doc = self.room.doc;
        let verb = (from..end.min(from + VERB)).find(|at| is(doc, *at, StanceWord::Stop))?;
        let mut noun = doc.next(verb);
        while doc.has_role(noun, Role::Plural) {
            noun = doc.next(noun);
        }
        let talks = issue::issues(doc, noun).any(|issue| issue == Issue::Talks);
        (noun < end && (talks || is(doc, noun, StanceWord::Treaty))).then_some(noun)
    }
}

/// Whether a noun for a meeting stands there.
fn meets(doc: &Doc<'_>, at: u32) -> bool {
    doc.sense(at, |s| matches!(s, Sense::Meeting(word) if word.joins_sides()).then_some(())).is_some()
}

/// "rút khỏi INF", unlike "rút khỏi Syria": a verb that may also tell of a deed needs a treaty or an organisation; and
/// "rút khỏi INF là …" speaks about it.
pub(super) fn quits_agreement(doc: &Doc<'_>, at: u32) -> bool {
    let object = |s: Sense| match s {
        Sense::Issue(_) => true,
        Sense::Entity(id) => doc.entity(id).kind == ActorKind::Organization,
        _ => false,
    };
    let next = doc.next(at);
    !is(doc, at, StanceWord::Deed)
        || doc.senses_at(next).any(object) && !doc.has_role(doc.next(next), Role::Is)
}
