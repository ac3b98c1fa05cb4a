//! Meetings: which events bring the parties together.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MeetingWord {
    Noun,
}

impl MeetingWord {
    pub(crate) fn parse(value: &str) -> Result<Self, String> {
        Err(format!("`{value}` is no meeting"))
    }
}

use crate::actors::{ActorIx, Cast};
use crate::mark::Doc;
use crate::model::{MeetingKind, MeetingStatus, Place, When};
use crate::statements::Said;
use crate::times::Time;

/// A meeting with all its mentions, in tokens and cast numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Met {
    pub(crate) kind: MeetingKind,
    pub(crate) participants: Vec<ActorIx>,
    pub(crate) place: Option<Place>,
    pub(crate) status: MeetingStatus,
    pub(crate) round: Option<u32>,
    pub(crate) when: When,
    /// One clause a mention (first token, token after its last), in order; never empty.
    pub(crate) mentions: Vec<(u32, u32)>,
    /// Hundredths.
    pub(crate) confidence: u8,
}

/// The meetings of a text, in the order of their first mentions.
pub(crate) fn find(_doc: &Doc<'_>, _cast: &Cast, _times: &[Time], _said: &[Said]) -> Vec<Met> {
    Vec::new()
}
