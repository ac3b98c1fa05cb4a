//! What the words of class `stance` do.

use crate::lexicon::{Family, Role, Sense};
use crate::mark::Doc;
use crate::model::words::words;
use crate::model::{Act, Stance};

words! {
    /// How a word takes part in stating a term.
    StanceWord {
        /// Demands: the addressee follows, then what he is to do.
        Ask = "ask",
        /// Forces: a demand where it is aimed at, else what came of something.
        Press = "press",
        /// Proposes: a demand where an addressee follows, else an offer.
        Propose = "propose",
        /// Of words that propose, those that ask for it where only the other side can do it.
        Request = "request",
        /// What only the other side can do: pardon, release.
        Theirs = "theirs",
        /// Wants: a demand where somebody else is to do it, else an offer.
        Want = "want",
        /// Offers, is ready to.
        Offer = "offer",
        /// Rejects, refuses.
        Refusal = "refusal",
        /// Leaves a treaty: a refusal where somebody announces it, else history.
        Quit = "quit",
        /// What one leaves: a treaty, an alliance.
        Treaty = "treaty",
        /// Agrees, accepts.
        Acceptance = "acceptance",
        /// Backs: an acceptance where it is said what is backed to be done, else a favour.
        Support = "support",
        /// Comes to terms: an acceptance where it is done, not only hoped for.
        Settle = "settle",
        /// A noun: the demand of.
        DemandNoun = "demand_noun",
        /// A noun: the offer of.
        OfferNoun = "offer_noun",
        /// The speaker lays it on somebody.
        Must = "must",
        /// What is needed: a thing, or something to be done.
        Need = "need",
        /// A red line: what stands before it is refused.
        Line = "line",
        /// Takes another's wish along.
        Convey = "convey",
        /// Is open: an offer of what stands before it.
        Open = "open",
        /// will
        Will = "will",
        /// cannot: a refusal where the side itself says so
        Unable = "unable",
        /// goes on with what it does, though others want an end of it
        Continue = "continue",
        /// decides to, plans to: its subject's own doing
        Decide = "decide",
        /// tries to: of those, where it is not sure to be reached
        Try = "try",
        /// Ends or puts off: talks that are ended are refused.
        Stop = "stop",
        /// Stays: troops do not leave the place behind it.
        Stay = "stay",
        /// Calls off: a meeting that a party calls off it refuses.
        Cancel = "cancel",
        /// What is done to the other side if it does not comply.
        Threat = "threat",
        /// Begins an item of a list: first, second.
        Item = "item",
        /// in exchange for
        Exchange = "exchange",
        /// only, which a "when" behind it makes a condition
        Only = "only",
        /// when, after
        When = "when",
        /// if, provided that
        Provided = "provided",
        /// should, or "therefore" where a reason stands before it
        Hence = "hence",
        /// because
        Since = "since",
        /// then: the main clause begins
        Then = "then",
        /// even if, supposing: what follows is asked of nobody
        Though = "though",
        /// Makes somebody do what follows, and asks nothing of him: "causes".
        Cause = "cause",
        /// Tells what comes of what stands before it: the content is over.
        Result = "result",
        /// or not: the clause asks
        Whether = "whether",
        /// unless, until
        Unless = "unless",
        /// Denied or unknown: what follows in the clause is said by nobody to be so.
        Doubt = "doubt",
        /// Makes what follows what somebody only seems to want: "apparently".
        Seem = "seem",
        /// One's own people, troops, ministries: whoever is told what to do is no party.
        Own = "own",
        /// Judges and investigates: what it decides is no side's term.
        Judge = "judge",
        /// To understand, to succeed: nothing that is done for anybody.
        Grasp = "grasp",
        /// A claim, which may be denied without any term being refused.
        Claim = "claim",
        /// Gives, gives up or recognises: about land where a place stands behind it.
        Hand = "hand",
        /// A stretch of land: a province, a town.
        Land = "land",
        /// According to a plan: whose it is, nothing is given to him.
        Under = "under",
        /// A paper that holds terms: a plan, a draft.
        Plan = "plan",
        /// Before whoever may do something, and has not: the possibility that.
        Chance = "chance",
        /// Under which: what was agreed before it binds who follows.
        Thereby = "thereby",
        /// The time that somebody is given.
        Term = "term",
        /// Keeps up, widens, imposes: no gift where it governs a measure.
        Harden = "harden",
        /// Leaves as it is.
        Keep = "keep",
        /// A threat, as a noun: what it announces is no gift.
        Menace = "menace",
        /// Does not mean to do it: no threat is refused by that.
        Unintended = "unintended",
        /// What hurts the other side: sanctions, tariffs, pressure.
        Measure = "measure",
        /// What a term asks to be done, and what may be given by doing it.
        Act = "act",
        /// What may be asked or refused, but is no gift.
        Deed = "deed",
    }
}

impl StanceWord {
    pub(crate) fn parse(value: &str) -> Result<Self, String> {
        value.parse().map_err(|e: crate::model::UnknownWord| e.to_string())
    }

    /// Whether the word is as often a noun as a verb.
    pub(super) fn is_double(self) -> bool {
        matches!(self, StanceWord::Ask | StanceWord::Propose | StanceWord::Offer | StanceWord::Want)
    }

    /// Whether the word takes a content of its own.
    fn states(self) -> bool {
        use StanceWord::{
            Acceptance, Ask, DemandNoun, Must, Offer, OfferNoun, Press, Propose, Quit, Refusal, Settle, Want,
        };
        matches!(
            self,
            Ask | Press
                | Propose
                | Want
                | Offer
                | Refusal
                | Quit
                | Settle
                | Acceptance
                | DemandNoun
                | OfferNoun
                | Must
        )
    }
}

/// Whether the mark that starts at `at` has this sense.
pub(super) fn is(doc: &Doc<'_>, at: u32, word: StanceWord) -> bool {
    doc.has_stance(at, word)
}

/// Whether the mark that starts at `at` is a cue of this act: "warns", "accuses".
pub(super) fn tells(doc: &Doc<'_>, at: u32, act: Act) -> bool {
    doc.senses_at(at).any(|s| s == Sense::Cue(act))
}

/// The stance word at `at` that takes a content.
pub(super) fn stating(doc: &Doc<'_>, at: u32) -> Option<StanceWord> {
    doc.is_of_at(at, Family::Stances).then_some(())?;
    doc.sense(at, |s| match s {
        Sense::Stance(word) if word.states() => Some(word),
        _ => None,
    })
}

/// Whether a term can begin at `at`: something to be done.
pub(super) fn begins_term(doc: &Doc<'_>, at: u32) -> bool {
    is(doc, at, StanceWord::Act) || is(doc, at, StanceWord::Deed)
}

/// Whether the mark only colours the verb after it: tense, negation, "also", "must".
pub(super) fn is_auxiliary(doc: &Doc<'_>, at: u32) -> bool {
    use Role::{Also, Future, May, Must, Not, Passive, Past, Present};
    doc.has_any_role(at, &[Not, Future, Past, Present, May, Must, Passive, Also])
}

/// The stance that a word takes when it is negated: "does not object" accepts, "is not ready" refuses.
pub(super) fn negated(stance: Stance) -> Option<Stance> {
    match stance {
        Stance::Offer | Stance::Acceptance => Some(Stance::Refusal),
        Stance::Refusal => Some(Stance::Acceptance),
        Stance::Demand => None,
    }
}
