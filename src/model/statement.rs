use serde::{Deserialize, Serialize};

use super::ActorId;
use super::words::words;

words! {
    /// How a statement is rendered.
    QuoteKind {
        /// All of the content stands in quotation marks.
        Direct = "direct",
        /// None of it does.
        Indirect = "indirect",
        /// Part of it does.
        Mixed = "mixed",
    }
}

words! {
    /// What the speaker does by speaking.
    Act {
        /// Says or tells.
        Say = "say",
        /// Declares or announces.
        Declare = "declare",
        /// Confirms or admits.
        Confirm = "confirm",
        /// Denies.
        Deny = "deny",
        /// Stresses.
        Stress = "stress",
        /// Warns or threatens.
        Warn = "warn",
        /// Accuses or criticises.
        Accuse = "accuse",
        /// Urges or calls for.
        Urge = "urge",
        /// Demands.
        Demand = "demand",
        /// Proposes or offers.
        Propose = "propose",
        /// Rejects or refuses.
        Reject = "reject",
        /// Promises or pledges.
        Promise = "promise",
        /// Agrees.
        Agree = "agree",
        /// Praises or welcomes.
        Praise = "praise",
        /// Asks.
        Ask = "ask",
        /// Assesses, believes or predicts.
        Assess = "assess",
    }
}

/// One attributed act of communication: a speaker, a cue and the content. The content is the entry's evidence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Statement {
    /// Who says it.
    pub speaker: ActorId,
    /// The medium that reports it, if the text names one.
    pub via: Option<ActorId>,
    /// Whether it is quoted in direct or indirect speech.
    pub quote: QuoteKind,
    /// What the speaker does by speaking.
    pub act: Act,
}

impl Statement {
    /// A statement that no medium is named for.
    pub fn new(speaker: ActorId, quote: QuoteKind, act: Act) -> Self {
        Statement { speaker, via: None, quote, act }
    }
}
