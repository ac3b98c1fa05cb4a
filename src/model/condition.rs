use serde::{Deserialize, Serialize};

use super::words::words;
use super::{ActorId, EntryId};

words! {
    /// How a side stands to a term of the negotiation.
    Stance {
        /// Wants the other side to do it.
        Demand = "demand",
        /// Is ready to do or give it.
        Offer = "offer",
        /// Rejects it: a red line.
        Refusal = "refusal",
        /// Agrees to a term of the other side.
        Acceptance = "acceptance",
    }
}

words! {
    /// What a term is about.
    Issue {
        /// Ceasefire, truce.
        Ceasefire = "ceasefire",
        /// Territory, borders, sovereignty.
        Territory = "territory",
        /// Withdrawal of troops.
        TroopWithdrawal = "troop_withdrawal",
        /// Security guarantees.
        SecurityGuarantees = "security_guarantees",
        /// Membership in an alliance or union.
        AllianceMembership = "alliance_membership",
        /// Neutrality.
        Neutrality = "neutrality",
        /// Demilitarisation, buffer zones.
        Demilitarization = "demilitarization",
        /// Nuclear programmes and their end.
        Denuclearization = "denuclearization",
        /// Arms control treaties, missiles.
        ArmsControl = "arms_control",
        /// Sanctions.
        Sanctions = "sanctions",
        /// Frozen assets.
        FrozenAssets = "frozen_assets",
        /// Trade, tariffs, markets.
        Trade = "trade",
        /// Oil, gas, minerals, water, fish.
        Resources = "resources",
        /// Arms sales and deliveries.
        MilitaryAid = "military_aid",
        /// Prisoners, hostages, detainees.
        Prisoners = "prisoners",
        /// Aid, corridors, civilians, refugees.
        Humanitarian = "humanitarian",
        /// Recognition of states, governments, capitals.
        Recognition = "recognition",
        /// Who may rule; elections.
        Legitimacy = "legitimacy",
        /// Whether, where, with whom or at what level to talk.
        Talks = "talks",
        /// Courts, crimes, extradition.
        Justice = "justice",
        /// Money, debt, payments.
        Finance = "finance",
        /// Strikes, exercises, escalation.
        MilitaryAction = "military_action",
        /// Something else.
        Other = "other",
    }
}

/// A term of the negotiation, and how a side stands to it. The clause that states it is the entry's evidence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Condition {
    /// Who holds the stance: people count for the sides they serve.
    pub by: Vec<ActorId>,
    /// Of whom it is asked, or to whom it is offered; empty where the text does not tell.
    pub to: Vec<ActorId>,
    /// The stance.
    pub stance: Stance,
    /// What the term is about.
    pub issue: Issue,
    /// The conditions that are given for this one.
    #[serde(default)]
    pub in_exchange_for: Vec<EntryId>,
}

impl Condition {
    /// A condition without addressee or exchange.
    pub fn new(by: Vec<ActorId>, stance: Stance, issue: Issue) -> Self {
        Condition { by, to: Vec::new(), stance, issue, in_exchange_for: Vec::new() }
    }
}
