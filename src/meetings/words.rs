//! What a term of the tables has to do with meetings.

use std::str::FromStr;

use crate::lexicon::{Family, Sense};
use crate::mark::{Doc, Mark};
use crate::model::words::words;
use crate::model::{Country, MeetingKind, UnknownWord};

words! {
    /// What a noun or verb calls a meeting. Some nouns leave the kind to the participants.
    Called {
        /// A round of talks.
        Round = "round",
        /// A summit.
        Summit = "summit",
        /// A meeting of two sides.
        Bilateral = "bilateral",
        /// A telephone call.
        Call = "call",
        /// A video call.
        VideoCall = "video_call",
        /// A conference.
        Conference = "conference",
        /// A visit.
        Visit = "visit",
        /// "Talks" of no particular form.
        Talks = "talks",
        /// A session of some body or of several parties.
        Session = "session",
        /// An exchange of views: a meeting only where it is said who with.
        Exchange = "exchange",
    }
}

impl Called {
    /// The kind of a meeting that is called so, between `sides` sides.
    pub(super) fn kind(self, sides: usize) -> MeetingKind {
        match self {
            Called::Round => MeetingKind::Round,
            Called::Summit => MeetingKind::Summit,
            Called::Bilateral => MeetingKind::Bilateral,
            Called::Call => MeetingKind::Call,
            Called::VideoCall => MeetingKind::VideoCall,
            Called::Conference => MeetingKind::Conference,
            Called::Visit => MeetingKind::Visit,
            Called::Talks | Called::Session | Called::Exchange => match sides {
                2 => MeetingKind::Bilateral,
                0 | 1 => MeetingKind::Other,
                _ => MeetingKind::Conference,
            },
        }
    }

    /// Whether one event can be called both: a summit is a meeting, a call is not. A noun alone ("the meeting") means
    /// more than one that names its parties.
    pub(super) fn fits(self, other: Called, alone: bool) -> bool {
        use Called::{
            Bilateral, Call, Conference, Exchange, Round, Session, Summit, Talks, VideoCall, Visit,
        };
        let pair = |one: &[Called], two: &[Called]| {
            one.contains(&self) && two.contains(&other) || one.contains(&other) && two.contains(&self)
        };
        self == other
            || pair(&[Bilateral], &[Summit, Talks, Session, Exchange])
            || pair(&[Talks], &[Round, Session, Exchange])
            || pair(&[Session], &[Exchange, Conference, Summit, Round])
            || pair(&[Conference], &[Summit])
            || pair(&[Call], &[Exchange, VideoCall])
            || alone && pair(&[Summit], &[Talks, Exchange, Round])
            || alone
                && !pair(&[Call, VideoCall, Visit], &[Bilateral, Conference, Round, Session, Summit, Talks])
                && self != Visit
                && other != Visit
    }

    /// How much the word tells about the kind: of two words for one event the more telling names it.
    pub(super) fn weight(self) -> u8 {
        match self {
            Called::Exchange => 0,
            Called::Session | Called::Talks => 1,
            Called::Bilateral => 2,
            Called::Conference => 3,
            Called::Visit | Called::Call => 4,
            Called::Round | Called::Summit | Called::VideoCall => 5,
        }
    }
}

words! {
    /// How a meeting stands, as a word beside it tells.
    Sign {
        /// It is to take place.
        Planned = "planned",
        /// Somebody would like it.
        Proposed = "proposed",
        /// Put off.
        Postponed = "postponed",
        /// Called off.
        Cancelled = "cancelled",
        /// Over.
        Held = "held",
        /// Going on.
        Ongoing = "ongoing",
    }
}

words! {
    /// The other words round a meeting.
    Aid {
        /// Bare "talks", "to negotiate".
        Talks = "talks",
        /// Receives a visitor.
        Host = "host",
        /// Goes to a place.
        Go = "go",
        /// Takes part in, holds, convenes.
        Attend = "attend",
        /// Holds a meeting for others, or presides over it.
        Convene = "convene",
        /// Asks another to do something.
        Ask = "ask",
        /// Sends somebody to meet others in its subject's place.
        Send = "send",
        /// Brings others together.
        Mediate = "mediate",
        /// Behind whoever is at the head of a delegation: leads it.
        Lead = "lead",
        /// Before whoever presides or mediates and what he does: "by".
        By = "by",
        /// Before whoever presides: "under the chairmanship of".
        Chair = "chair",
        /// Before whoever mediates: "with the mediation of".
        Mediation = "mediation",
        /// Before what is talked about: "discuss".
        Topic = "topic",
        /// "The event".
        Happening = "happening",
        /// Makes of what follows a threat or a risk.
        Doubt = "doubt",
        /// Does not, will not.
        Never = "never",
        /// Says that it is not so: before what was said to be planned.
        Deny = "deny",
        /// Takes place.
        Occur = "occur",
        /// Between two parties.
        Between = "between",
        /// Before the meeting.
        Before = "before",
        /// Shortly before it, or in preparation of it.
        Eve = "eve",
        /// For its sake: before a meeting that somebody does something for.
        Toward = "toward",
        /// In, at, on the occasion of it.
        During = "during",
        /// After it.
        After = "after",
        /// From then on: what it names is no more than a point in time.
        Since = "since",
        /// On the margins of it.
        Margins = "margins",
        /// Between an auxiliary and its noun: "have", "a".
        Light = "light",
        /// A verb that says no more than that a meeting takes place: has, holds.
        Have = "have",
        /// The indefinite article.
        One = "one",
        /// Before the number of days it lasts.
        Lasting = "lasting",
        /// Days, after a number.
        Days = "days",
        /// Before whoever asked for it: "at the request of".
        Request = "request",
        /// By telephone.
        Phone = "phone",
        /// Before a list of those who take part.
        Among = "among",
        /// Between people and the states that they come from.
        Origin = "origin",
        /// Each other.
        Each = "each",
        /// Another, a new, the next.
        Again = "again",
        /// Behind what somebody may have done: or not yet.
        Whether = "whether",
        /// Says yes to an invitation.
        Accept = "accept",
        /// After all: before what takes place although it had been called off.
        Still = "still",
        /// Before a verb: at some time, nobody says when.
        Once = "once",
        /// Begins it.
        Start = "start",
        /// How a meeting is, behind the noun: "fruitful".
        Quality = "quality",
        /// No matter which: "any".
        Any = "any",
        /// More than once, nobody says when.
        Often = "often",
        /// Behind a number: so often.
        Times = "times",
        /// A crowd of those who follow.
        Many = "many",
        /// This one, of a series.
        Latest = "latest",
        /// The previous one.
        Former = "former",
        /// Makes a session domestic: "of the cabinet".
        Home = "home",
        /// Before a number: the how-manieth.
        Count = "count",
        /// A noun that begins the name of a place.
        Venue = "venue",
        /// A round that does not say of what: of talks, where the text has told of some.
        Bout = "bout",
        /// What is looked at on a visit, where nobody is met: a factory, a museum.
        Sight = "sight",
        /// Looks like a meeting and is none.
        None = "none",
    }
}

/// What a term of class `meeting` means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MeetingWord {
    /// A noun that names one event.
    Event(Called),
    /// A verb: to hold one.
    Verb(Called),
    Sign(Sign),
    Ordinal(u32),
    /// Joins two states: "inter-Korean".
    Pair(Country, Country),
    Aid(Aid),
}

impl MeetingWord {
    /// Whether it is a service to those who meet, and no meeting.
    pub(crate) fn serves(self) -> bool {
        matches!(self, MeetingWord::Aid(Aid::Mediate | Aid::Convene))
    }

    /// Whether it says that a meeting takes place.
    pub(crate) fn occurs(self) -> bool {
        self == MeetingWord::Aid(Aid::Occur)
    }

    pub(crate) fn parse(value: &str) -> Result<Self, String> {
        let fault = |e: UnknownWord| e.to_string();
        Ok(match value.split_once('/') {
            Some(("event", called)) => MeetingWord::Event(Called::from_str(called).map_err(fault)?),
            Some(("verb", called)) => MeetingWord::Verb(Called::from_str(called).map_err(fault)?),
            Some(("sign", sign)) => MeetingWord::Sign(Sign::from_str(sign).map_err(fault)?),
            Some(("ordinal", number)) => {
                MeetingWord::Ordinal(number.parse().map_err(|_| format!("`{number}` is no number"))?)
            }
            Some(("pair", codes)) => {
                let (a, b) = codes.split_once('+').ok_or_else(|| format!("`{codes}` are not two states"))?;
                let code = |code: &str| Country::from_str(code).map_err(|e| e.to_string());
                MeetingWord::Pair(code(a)?, code(b)?)
            }
            _ => MeetingWord::Aid(Aid::from_str(value).map_err(fault)?),
        })
    }

    /// The two states that the word itself names: "inter-Korean".
    pub(crate) fn pair(self) -> Option<(Country, Country)> {
        if let MeetingWord::Pair(one, other) = self { Some((one, other)) } else { None }
    }

    /// The how-manieth.
    pub(super) fn ordinal(self) -> Option<u32> {
        if let MeetingWord::Ordinal(n) = self { Some(n) } else { None }
    }

    /// A noun that names one event.
    pub(crate) fn is_event(self) -> bool {
        matches!(self, MeetingWord::Event(_))
    }

    /// A noun for an event that brings sides together, and not the members of one body.
    pub(crate) fn joins_sides(self) -> bool {
        self.is_event() && self != MeetingWord::Event(Called::Conference)
    }

    /// To hold one.
    pub(crate) fn is_verb(self) -> bool {
        matches!(self, MeetingWord::Verb(_))
    }

    /// To exchange views, or anything else.
    pub(crate) fn is_exchange(self) -> bool {
        self == MeetingWord::Verb(Called::Exchange)
    }

    /// During or after it.
    pub(crate) fn is_when(self) -> bool {
        matches!(self, MeetingWord::Aid(Aid::During | Aid::After))
    }

    /// Stands before the two who meet.
    pub(crate) fn is_between(self) -> bool {
        self == MeetingWord::Aid(Aid::Between)
    }

    /// Stands before whoever does it.
    pub(crate) fn is_by(self) -> bool {
        self == MeetingWord::Aid(Aid::By)
    }

    /// A verb of going somewhere.
    pub(crate) fn is_journey(self) -> bool {
        self == MeetingWord::Aid(Aid::Go)
    }
}

/// The meanings of a mark that concern meetings.
pub(super) fn words<'a>(doc: &'a Doc<'_>, mark: Mark) -> impl Iterator<Item = MeetingWord> + 'a {
    let senses = doc.is_of(mark, Family::Meets).then(|| doc.senses(mark));
    senses.into_iter().flatten().filter_map(|sense| match sense {
        Sense::Meeting(word) => Some(word),
        _ => None,
    })
}

/// Whether the mark that covers `at` has this meaning.
pub(super) fn is(doc: &Doc<'_>, at: u32, word: MeetingWord) -> bool {
    doc.mark_over(at).is_some_and(|mark| words(doc, mark).any(|w| w == word))
}

/// Whether the mark that covers `at` helps in this way.
pub(super) fn aids(doc: &Doc<'_>, at: u32, aid: Aid) -> bool {
    doc.mark_over(at).is_some_and(|mark| doc.meaning(mark).aids(aid))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_the_tables() {
        assert_eq!(MeetingWord::parse("event/summit"), Ok(MeetingWord::Event(Called::Summit)));
        assert_eq!(MeetingWord::parse("ordinal/3"), Ok(MeetingWord::Ordinal(3)));
        assert_eq!(MeetingWord::parse("host"), Ok(MeetingWord::Aid(Aid::Host)));
        for bad in ["", "event", "event/", "event/party", "ordinal/x", "sign/maybe"] {
            assert!(MeetingWord::parse(bad).is_err(), "{bad}");
        }
    }
}
