//! The codes that political scientists have for stances and issues, so that our output joins to their data.
//!
//! What was looked up where: PLOVER's event types in its manual and the table that converts CAMEO to them; CAMEO's codes
//! in its code list; PA-X's issues in the field list of its database.

use super::{Issue, Stance};

impl Stance {
    /// The event type of [PLOVER](https://github.com/openeventdata/PLOVER).
    ///
    /// PLOVER does not tell an offer from an acceptance, both are `AGREE`. Its `DEMAND` is meant for demands that are
    /// stronger than an appeal, while [`Stance::Demand`] is both.
    ///
    /// ```
    /// use pourparler::Stance;
    /// assert_eq!(Stance::Refusal.plover(), "REJECT");
    /// assert_eq!(Stance::Offer.plover(), Stance::Acceptance.plover());
    /// ```
    pub fn plover(self) -> &'static str {
        match self {
            Stance::Demand => "DEMAND",
            Stance::Offer | Stance::Acceptance => "AGREE",
            Stance::Refusal => "REJECT",
        }
    }

    /// The event code of CAMEO for this stance on an issue: one of the families 03 (express intent to cooperate), 10
    /// (demand) and 12 (reject), and the one of the whole family where CAMEO has none for the issue.
    ///
    /// CAMEO codes what is said, not what it is worth: an offer and an acceptance have the same code, and so have a
    /// demand for a ceasefire, for the withdrawal of troops and for an end of strikes (1056, de-escalation). Appeals (02)
    /// are not told from demands. It has no codes for territory, alliances, neutrality, arms control, nuclear programmes
    /// or recognition.
    ///
    /// ```
    /// use pourparler::{Issue, Stance};
    /// assert_eq!(Stance::Demand.cameo(Issue::Sanctions), "1054");
    /// assert_eq!(Stance::Refusal.cameo(Issue::Talks), "125");
    /// assert_eq!(Stance::Offer.cameo(Issue::Neutrality), "030");
    /// ```
    pub fn cameo(self, issue: Issue) -> &'static str {
        let [demand, agree, reject] = match issue {
            Issue::Trade => ["1011", "0311", "1211"],
            Issue::Justice => ["1013", "0313", "1213"],
            Issue::Finance => ["1031", "0331", "1221"],
            Issue::MilitaryAid => ["1032", "0332", "1222"],
            Issue::Humanitarian => ["1033", "0333", "1223"],
            Issue::SecurityGuarantees => ["1034", "0334", "1224"],
            Issue::Legitimacy => ["1041", "0341", "1231"],
            Issue::Prisoners | Issue::FrozenAssets => ["1053", "0353", "1243"],
            Issue::Sanctions => ["1054", "0354", "1244"],
            Issue::Ceasefire | Issue::TroopWithdrawal | Issue::Demilitarization | Issue::MilitaryAction => {
                ["1056", "0356", "1246"]
            }
            Issue::Talks => ["106", "036", "125"],
            Issue::Territory
            | Issue::AllianceMembership
            | Issue::Neutrality
            | Issue::Denuclearization
            | Issue::ArmsControl
            | Issue::Resources
            | Issue::Recognition
            | Issue::Other => ["100", "030", "120"],
        };
        match self {
            Stance::Demand => demand,
            Stance::Offer | Stance::Acceptance => agree,
            Stance::Refusal => reject,
        }
    }
}

impl Issue {
    /// The issue of [PA-X](https://www.peaceagreements.org), the database of peace agreements, that a provision on this
    /// one is coded under; `None` where it has none.
    ///
    /// PA-X describes signed agreements, mostly within states, so that much of what states bargain about (alliances,
    /// nuclear programmes, sanctions, tariffs, who talks to whom) has no place in it. What it tells apart and we do not:
    /// borders and independence (`StBor`, `StInd`), institutions and elections (`Pol`, `Ele`), transitional justice and
    /// the courts (`TjGen`, `JusJu`), resources and water (`NatRes`, `Wat`).
    ///
    /// ```
    /// use pourparler::Issue;
    /// assert_eq!(Issue::Prisoners.pax(), Some("TjPrire"));
    /// assert_eq!(Issue::Trade.pax(), None);
    /// ```
    pub fn pax(self) -> Option<&'static str> {
        match self {
            Issue::Ceasefire => Some("Ce"),
            Issue::Territory => Some("StBor"),
            Issue::TroopWithdrawal => Some("SsrFf"),
            Issue::SecurityGuarantees => Some("SsrGua"),
            Issue::Demilitarization => Some("DdrDemil"),
            Issue::Resources => Some("NatRes"),
            Issue::Prisoners => Some("TjPrire"),
            Issue::Humanitarian => Some("DevHum"),
            Issue::Legitimacy => Some("Pol"),
            Issue::Justice => Some("TjGen"),
            Issue::AllianceMembership
            | Issue::Neutrality
            | Issue::Denuclearization
            | Issue::ArmsControl
            | Issue::Sanctions
            | Issue::FrozenAssets
            | Issue::Trade
            | Issue::MilitaryAid
            | Issue::Recognition
            | Issue::Talks
            | Issue::Finance
            | Issue::MilitaryAction
            | Issue::Other => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_of_the_family_of_its_stance() {
        for issue in Issue::ALL {
            for (stance, family) in [
                (Stance::Demand, "10"),
                (Stance::Offer, "03"),
                (Stance::Acceptance, "03"),
                (Stance::Refusal, "12"),
            ] {
                let code = stance.cameo(*issue);
                assert!(
                    code.starts_with(family) && (3..=4).contains(&code.len()),
                    "{stance} {issue}: {code}"
                );
            }
        }
    }

    #[test]
    fn types_of_plover() {
        let types = [Stance::Demand, Stance::Offer, Stance::Acceptance, Stance::Refusal].map(Stance::plover);
        assert_eq!(types, ["DEMAND", "AGREE", "AGREE", "REJECT"]);
    }

    #[test]
    fn no_two_issues_share_a_heading_of_pax() {
        let mut headings: Vec<_> = Issue::ALL.iter().filter_map(|issue| issue.pax()).collect();
        let all = headings.len();
        headings.sort_unstable();
        headings.dedup();
        assert_eq!(headings.len(), all);
    }
}
