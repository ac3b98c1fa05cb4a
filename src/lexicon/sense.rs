//! What a term can mean. A class of the tables is a variant here; its value is checked when the table is read.

use std::str::FromStr;

use super::EntityId;
use crate::conditions::StanceWord;
use crate::meetings::MeetingWord;
use crate::model::words::words;
use crate::model::{Act, ActorKind, Country, Issue, Office, UnknownWord};
use crate::times::TimeWord;

words! {
    /// What an office-holder's title says besides the office.
    OfficeMod {
        /// No longer in office.
        Former = "former",
        /// In office for the time being.
        Acting = "acting",
        /// A deputy.
        Deputy = "deputy",
        /// Elected, not yet in office.
        Elect = "elect",
        /// Newly in office.
        New = "new",
        /// In office.
        Incumbent = "incumbent",
        /// Of high rank.
        Senior = "senior",
        /// Not recognised by others.
        SelfDeclared = "self-declared",
        /// Dead.
        Late = "late",
    }
}

words! {
    /// A noun that stands for an office-holder.
    Epithet {
        /// The leader, the head of, the master of.
        Leader = "leader",
        /// The counterpart.
        Counterpart = "counterpart",
        /// A counterpart of whom it is not sure that he is one person.
        Partner = "partner",
        /// The predecessor.
        Predecessor = "predecessor",
        /// The successor.
        Successor = "successor",
    }
}

words! {
    /// An unnamed source.
    SourceKind {
        /// Officials, sources.
        Official = "official",
        /// Observers, analysts.
        Expert = "expert",
        /// Local media and the like.
        Media = "media",
        /// The press, which is as often spoken to as it speaks.
        Press = "press",
    }
}

words! {
    /// Grammatical gender of an honorific.
    Gender {
        /// Male.
        Male = "m",
        /// Female.
        Female = "f",
        /// Either.
        Any = "-",
    }
}

words! {
    /// What a pronoun can stand for.
    PronounKind {
        /// A man.
        Male = "m",
        /// A woman.
        Female = "f",
        /// A state.
        State = "state",
        /// An organisation.
        Org = "org",
        /// A paper, a channel, an agency.
        Medium = "medium",
        /// Several.
        Group = "group",
        /// The speaker's side.
        We = "we",
        /// The speaker.
        I = "i",
        /// Somebody of either gender.
        Person = "person",
        /// Whoever is spoken to.
        You = "you",
        /// The subject itself.
        Own = "self",
    }
}

words! {
    /// How many parties an anaphoric group has.
    GroupSize {
        /// Two.
        Two = "two",
        /// Two states, no movements.
        TwoStates = "two-states",
        /// Two people.
        TwoPeople = "two-people",
        /// Those who lead two states.
        TwoLeaders = "two-leaders",
        /// Two ministers, envoys or negotiators.
        TwoOfficials = "two-officials",
        /// Three.
        Three = "three",
        /// Three people.
        ThreePeople = "three-people",
        /// Those who lead three states.
        ThreeLeaders = "three-leaders",
        /// Three ministers, envoys or negotiators.
        ThreeOfficials = "three-officials",
        /// Four.
        Four = "four",
        /// Five.
        Five = "five",
        /// Six.
        Six = "six",
        /// All of them.
        All = "all",
        /// The other side.
        Others = "others",
    }
}

words! {
    /// How a cue takes its speaker and content.
    CueForm {
        /// "according to": the speaker follows, the content stands after a comma or before.
        According = "according",
        /// "quotes": the medium before it carries what the actor after it says.
        Quoting = "quoting",
        /// A noun such as "statement" or "letter", whose owner speaks.
        Noun = "noun",
        /// "is said to": no speaker.
        Hearsay = "hearsay",
        /// Ends in "that".
        That = "that",
        /// Says something only before "that", a colon or a quotation, or behind what was said.
        Weak = "weak",
        /// "calls A B": needs "is" or a quotation behind its object.
        Naming = "naming",
        /// What somebody thinks; a person says it, a state only has it.
        Attitude = "attitude",
        /// A verb that is as often a noun.
        Double = "double",
        /// Makes a noun of the double term behind it: a, the words of.
        Article = "article",
        /// Says something, or is done without a word.
        Deed = "deed",
        /// What one acts "according to" without anyone saying so: a plan, a law.
        NoSource = "no_source",
    }
}

words! {
    /// Function words and the like, by what they do in a sentence.
    Role {
        /// Before a place or time: in, at, on.
        At = "at",
        /// of
        Of = "of",
        /// with
        With = "with",
        /// to, for
        To = "to",
        /// from
        From = "from",
        /// about
        About = "about",
        /// and
        And = "and",
        /// or
        Or = "or",
        /// but
        But = "but",
        /// that
        That = "that",
        /// Begins a clause: when, after, because, if.
        Clause = "clause",
        /// if
        If = "if",
        /// not
        Not = "not",
        /// will
        Future = "future",
        /// did
        Past = "past",
        /// Is doing.
        Present = "present",
        /// may, might
        May = "may",
        /// must
        Must = "must",
        /// Passive: was (done to).
        Passive = "passive",
        /// also, again, more
        Also = "also",
        /// Plural or definite marker before a noun.
        Plural = "plural",
        /// Relative: who, which.
        Which = "which",
        /// this, that (after a noun)
        This = "this",
        /// Turns a verb into a noun.
        Nominal = "nominal",
        /// An abbreviation that takes a stop.
        Abbreviation = "abbreviation",
        /// Begins a list of members: including.
        Including = "including",
        /// is
        Is = "is",
        /// Between an office and who held it then: "who was then".
        Then = "then",
        /// Makes the verb behind it an aim: to, in order to, wants to.
        Purpose = "purpose",
        /// What it does in a sentence it also does as the first or the last word of a longer term: "will" in "will have to".
        Auxiliary = "auxiliary",
    }
}

/// One sense of a term.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sense {
    /// An ordinary word; keeps its parts from being read as something else.
    Word,
    Role(Role),
    // Actors
    State(Country),
    StateShort(Country),
    Capital(Country),
    Place(Country),
    Region,
    /// An organisation, bloc, medium or government body that has a name of its own.
    Entity(EntityId),
    OrgNoun,
    /// A noun that makes a government body with a state beside it.
    BodyNoun(EntityId),
    SideNoun,
    /// A body or noun whose head leads the state.
    Seat,
    /// A body or noun whose head holds this office.
    Headed(Office),
    /// A noun that with a state behind it names a matter or a place and no party.
    MatterNoun,
    /// A noun for things that have names: a ship, an aircraft, a storm.
    ThingNoun,
    MediaNoun,
    Group(GroupSize),
    Office(Office),
    OfficeMod(OfficeMod),
    Epithet(Epithet),
    Source(SourceKind),
    Honorific(Gender),
    Pronoun(PronounKind),
    /// A family name that comes first; of one state alone, where that is certain.
    Surname(Option<Country>),
    Given,
    Particle,
    // Statements
    Cue(Act),
    CueForm(CueForm),
    // Times, conditions, meetings
    Time(TimeWord),
    Stance(StanceWord),
    Issue(Issue),
    Meeting(MeetingWord),
}

/// What several stages ask first of every term, and most often in vain: a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Family {
    /// A mention of somebody may begin with it.
    Names = 1,
    /// It says something, or tells how something is said.
    Says = 1 << 1,
    Times = 1 << 2,
    Stances = 1 << 3,
    Meets = 1 << 4,
    Issues = 1 << 5,
    /// A verb of saying.
    Cues = 1 << 6,
    /// An office, or what stands before one or for one.
    Titles = 1 << 7,
}

/// Makes or finds the entity of a kind, slug and state.
pub(super) type Intern<'a> = dyn FnMut(ActorKind, &str, Option<Country>) -> EntityId + 'a;

impl Sense {
    /// The families to which it belongs, as a set of bits.
    pub(super) fn families(self) -> u8 {
        match self {
            Sense::Role(Role::Plural)
            | Sense::State(_)
            | Sense::StateShort(_)
            | Sense::Capital(_)
            | Sense::Entity(_)
            | Sense::OrgNoun
            | Sense::BodyNoun(_)
            | Sense::SideNoun
            | Sense::MediaNoun
            | Sense::ThingNoun
            | Sense::Group(_)
            | Sense::Source(_)
            | Sense::Honorific(_)
            | Sense::Pronoun(_) => Family::Names as u8,
            Sense::Office(_) | Sense::OfficeMod(_) | Sense::Epithet(_) => {
                Family::Names as u8 | Family::Titles as u8
            }
            Sense::Time(TimeWord::Number(_)) => Family::Names as u8 | Family::Times as u8,
            Sense::Time(_) => Family::Times as u8,
            Sense::Cue(_) => Family::Says as u8 | Family::Cues as u8,
            Sense::CueForm(_) => Family::Says as u8,
            Sense::Stance(_) => Family::Stances as u8,
            Sense::Meeting(_) => Family::Meets as u8,
            Sense::Issue(_) => Family::Issues as u8,
            _ => 0,
        }
    }

    pub(super) fn parse(class: &str, value: &str, intern: &mut Intern<'_>) -> Result<Sense, String> {
        let slug = |value: &str| match value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            true => Ok(()),
            false => Err(format!("`{value}` is no slug: lower-case ASCII letters, digits and hyphens")),
        };
        let mut named = |kind| slug(value).map(|()| Sense::Entity(intern(kind, value, None)));
        Ok(match class {
            "word" => Sense::Word,
            "role" => Sense::Role(word(value)?),
            "state" => {
                let code = country(value)?;
                intern(ActorKind::State, value, Some(code));
                Sense::State(code)
            }
            "state_short" => Sense::StateShort(country(value)?),
            "capital" => Sense::Capital(country(value)?),
            "place" => Sense::Place(country(value)?),
            "region" => Sense::Region,
            "org" | "party" => named(ActorKind::Organization)?,
            "bloc" | "party_bloc" => named(ActorKind::Bloc)?,
            "media" => named(ActorKind::Media)?,
            "body" => {
                let (code, name) = value.split_once('/').ok_or(format!("`{value}` is no `CODE/slug`"))?;
                slug(name)?;
                Sense::Entity(intern(ActorKind::GovernmentBody, name, Some(country(code)?)))
            }
            "org_noun" => Sense::OrgNoun,
            "body_noun" => {
                slug(value)?;
                Sense::BodyNoun(intern(ActorKind::GovernmentBody, value, None))
            }
            "side_noun" => Sense::SideNoun,
            "seat" => Sense::Seat,
            "headed" => Sense::Headed(word(value)?),
            "matter_noun" => Sense::MatterNoun,
            "thing_noun" => Sense::ThingNoun,
            "media_noun" => Sense::MediaNoun,
            "group" => Sense::Group(word(value)?),
            "office" => Sense::Office(word(value)?),
            "office_mod" => Sense::OfficeMod(word(value)?),
            "epithet" => Sense::Epithet(word(value)?),
            "source" => Sense::Source(word(value)?),
            "honorific" => Sense::Honorific(word(value)?),
            "pronoun" => Sense::Pronoun(word(value)?),
            "surname" if value == "-" => Sense::Surname(None),
            "surname" => Sense::Surname(Some(country(value)?)),
            "given" => Sense::Given,
            "particle" => Sense::Particle,
            "cue" => Sense::Cue(word(value)?),
            "cue_form" => Sense::CueForm(word(value)?),
            "time" => Sense::Time(TimeWord::parse(value)?),
            "stance" => Sense::Stance(StanceWord::parse(value)?),
            "issue" => Sense::Issue(word(value)?),
            "meeting" => Sense::Meeting(MeetingWord::parse(value)?),
            _ => return Err(format!("`{class}` is no class of terms")),
        })
    }
}

fn word<T: FromStr<Err = UnknownWord>>(value: &str) -> Result<T, String> {
    value.parse().map_err(|e: UnknownWord| e.to_string())
}

fn country(code: &str) -> Result<Country, String> {
    code.parse().map_err(|e: crate::ModelError| e.to_string())
}
