use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::ModelError;
use super::words::words;

words! {
    /// What sort of actor somebody is.
    ActorKind {
        /// A human being.
        Person = "person",
        /// A state (or a territory that acts like one).
        State = "state",
        /// A ministry, a seat of power, a parliament, an army.
        GovernmentBody = "government_body",
        /// An international organisation, a party, a movement, a company.
        Organization = "organization",
        /// A loose group of states: the West, Europe, G7.
        Bloc = "bloc",
        /// A news agency, paper or channel.
        Media = "media",
    }
}

words! {
    /// The office that a person holds, in the words of the annotation guidelines.
    Office {
        /// President of a state or of an institution.
        President = "president",
        /// Prime minister.
        PrimeMinister = "prime_minister",
        /// Chancellor.
        Chancellor = "chancellor",
        /// Foreign minister or secretary of state.
        ForeignMinister = "foreign_minister",
        /// Defence minister.
        DefenceMinister = "defence_minister",
        /// Any other minister.
        Minister = "minister",
        /// Spokesperson.
        Spokesperson = "spokesperson",
        /// Special envoy.
        Envoy = "envoy",
        /// Adviser or aide.
        Adviser = "adviser",
        /// Ambassador.
        Ambassador = "ambassador",
        /// Secretary general of an organisation.
        SecretaryGeneral = "secretary_general",
        /// Secretary of a council or the like.
        Secretary = "secretary",
        /// Monarch or other head of state.
        HeadOfState = "head_of_state",
        /// Member or speaker of a parliament.
        Legislator = "legislator",
        /// Military commander.
        Commander = "commander",
        /// Member or head of a delegation to talks.
        Negotiator = "negotiator",
        /// Director of an agency.
        Director = "director",
        /// Any other leader.
        Leader = "leader",
        /// An official, often unnamed.
        Official = "official",
        /// An expert or observer.
        Expert = "expert",
        /// Another office.
        Other = "other",
    }
}

/// The code of a state: two capital letters, ISO 3166-1 alpha-2 (also `XK` for Kosovo and the withdrawn `SU`, `DD`, `YU`, `CS`).
///
/// The letters are checked, not the list: codes come and go, and a timeline of 1990 may name states of its own.
///
/// ```
/// use pourparler::Country;
///
/// let country: Country = "VN".parse()?;
/// assert_eq!(country.as_str(), "VN");
/// assert!("Vietnam".parse::<Country>().is_err());
/// # Ok::<(), pourparler::ModelError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = ModelError;

    fn from_str(code: &str) -> Result<Self, ModelError> {
        match code.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Country([a, b])),
            _ => Err(ModelError::Country(code.to_owned())),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = ModelError;

    fn try_from(code: String) -> Result<Self, ModelError> {
        code.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.as_str().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.as_str())
    }
}

/// Defines an identifier: a non-empty string without white space.
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(smol_str::SmolStr);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ModelError;

            fn from_str(id: &str) -> Result<Self, ModelError> {
                if id.is_empty() || id.contains(char::is_whitespace) {
                    return Err(ModelError::Id(id.to_owned()));
                }
                Ok($name(id.into()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = ModelError;

            fn try_from(id: String) -> Result<Self, ModelError> {
                id.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

pub(crate) use id;

id! {
    /// Names an actor within a timeline: readable and stable, such as `person:sergei-lavrov`, `state:RU` or `org:nato`.
    ActorId
}

/// Somebody who speaks, demands, meets, or takes part otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Actor {
    /// The identifier by which entries refer to this actor.
    pub id: ActorId,
    /// What sort of actor it is.
    pub kind: ActorKind,
    /// The fullest form of the name in the article.
    pub name: SmolStr,
    /// Other forms by which the article names this actor, without `name` itself.
    #[serde(default)]
    pub aliases: Vec<SmolStr>,
    /// The office a person holds, if the article tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
    /// Whom the actor serves: the code of a state, or the name of an organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<SmolStr>,
    /// For states: the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Country>,
}

impl Actor {
    /// An actor of whom nothing is known but id, kind and name.
    pub fn new(id: ActorId, kind: ActorKind, name: impl Into<SmolStr>) -> Self {
        Actor { id, kind, name: name.into(), aliases: Vec::new(), office: None, of: None, code: None }
    }

    /// For whom the actor stands at the table: a state's code, or whom a person serves; `None` where neither is known.
    pub fn side(&self) -> Option<&str> {
        self.code.as_ref().map(Country::as_str).or(self.of.as_deref())
    }
}

impl fmt::Display for Actor {
    /// The name, and for whom a person or body stands: `Sergei Lavrov (RU)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.of {
            Some(of) => write!(f, "{} ({of})", self.name),
            None => f.write_str(&self.name),
        }
    }
}
