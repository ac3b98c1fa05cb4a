use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::words::words;
use super::{ActorId, Country, Edtf};

words! {
    /// What sort of meeting it is.
    MeetingKind {
        /// A round of talks.
        Round = "round",
        /// A meeting of leaders announced as a summit.
        Summit = "summit",
        /// A meeting of two sides.
        Bilateral = "bilateral",
        /// A telephone call.
        Call = "call",
        /// A video call.
        VideoCall = "video_call",
        /// A conference of several sides.
        Conference = "conference",
        /// A visit for talks.
        Visit = "visit",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// Whether a meeting took place.
    MeetingStatus {
        /// It took place.
        Held = "held",
        /// It is going on.
        Ongoing = "ongoing",
        /// It is to take place.
        Planned = "planned",
        /// Somebody would like it to take place.
        Proposed = "proposed",
        /// It was put off.
        Postponed = "postponed",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

/// Where something happens: the name as the article prints it and, if known, the state it lies in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Place {
    /// The most specific name that the text gives.
    pub name: SmolStr,
    /// The state it lies in.
    pub country: Option<Country>,
}

impl Place {
    /// A place.
    pub fn new(name: impl Into<SmolStr>, country: Option<Country>) -> Self {
        Place { name: name.into(), country }
    }
}

/// One event at which parties talk. Each mention in the text is a piece of the entry's evidence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Meeting {
    /// What sort of meeting it is.
    #[serde(rename = "meeting")]
    pub kind: MeetingKind,
    /// The people and parties that the text names as meeting.
    pub participants: Vec<ActorId>,
    /// Who receives the parties or presides, without being one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<ActorId>,
    /// Who brings the parties together, without being one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mediators: Vec<ActorId>,
    /// What it is about, in the words of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agenda: Option<SmolStr>,
    /// The day on which it was called off or put off; the day on which it was to be is that of its entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called_off: Option<Edtf>,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Whether it took place.
    pub status: MeetingStatus,
    /// Which round of talks it is, counted from 1.
    pub round: Option<u32>,
}

impl Meeting {
    /// A meeting without place or round.
    pub fn new(kind: MeetingKind, participants: Vec<ActorId>, status: MeetingStatus) -> Self {
        Meeting {
            kind,
            participants,
            hosts: Vec::new(),
            mediators: Vec::new(),
            agenda: None,
            called_off: None,
            place: None,
            status,
            round: None,
        }
    }
}
