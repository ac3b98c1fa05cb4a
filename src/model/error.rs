use thiserror::Error;

use super::{ActorId, ArticleId, EntryId};

/// A word that is none of an enumeration's words.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{word}` is no {kind}")]
pub struct UnknownWord {
    kind: &'static str,
    word: String,
}

impl UnknownWord {
    pub(crate) fn new(kind: &'static str, word: &str) -> Self {
        UnknownWord { kind, word: word.to_owned() }
    }
}

/// Why a part of the model cannot be built, by hand or from JSON.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum ModelError {
    /// A span that would end before it starts.
    #[error("a span cannot end ({end}) before it starts ({start})")]
    ReversedSpan {
        /// The first byte.
        start: usize,
        /// The byte after the last.
        end: usize,
    },
    /// A country code that is not two capital letters.
    #[error("`{0}` is no ISO 3166-1 alpha-2 code")]
    Country(String),
    /// An identifier that is empty or holds white space.
    #[error("`{0}` is no identifier: it must not be empty or hold white space")]
    Id(String),
    /// A confidence outside 0 to 1.
    #[error("a confidence lies between 0 and 1, not {0}")]
    Confidence(f32),
    /// Evidence whose span is not as long as its text.
    #[error("evidence of {text} bytes cannot have a span of {span} bytes")]
    EvidenceLength {
        /// The length of the span.
        span: usize,
        /// The length of the text.
        text: usize,
    },
    /// A date that is not EDTF.
    #[error("`{value}` is no EDTF date: {reason}")]
    Edtf {
        /// What was given.
        value: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A basis without a day, or a day without a basis.
    #[error("a known day has both a value and a basis, an unknown one neither")]
    When,
    /// Two actors of one timeline share an id.
    #[error("actor `{0}` stands twice in the timeline")]
    DuplicateActor(ActorId),
    /// Two entries of one timeline share an id.
    #[error("entry `{0}` stands twice in the timeline")]
    DuplicateEntry(EntryId),
    /// An entry names an actor that the timeline does not hold.
    #[error("entry `{entry}` names actor `{actor}`, which the timeline does not hold")]
    UnknownActor {
        /// The entry.
        entry: EntryId,
        /// The actor it names.
        actor: ActorId,
    },
    /// A condition is given in exchange for an entry that is no condition of the timeline.
    #[error("entry `{entry}` is in exchange for `{other}`, which is no condition of the timeline")]
    UnknownExchange {
        /// The entry.
        entry: EntryId,
        /// What it is said to be in exchange for.
        other: EntryId,
    },
    /// An entry that is told by another article than the one whose timeline it stands in: its id is that article's id,
    /// `#` and a name without `#`, its evidence comes from that article, and it has no reports of others.
    #[error("entry `{entry}` is not what article `{article}` alone tells")]
    ForeignEntry {
        /// The entry.
        entry: EntryId,
        /// The article.
        article: ArticleId,
    },
    /// An article stands twice among the sources.
    #[error("article `{0}` stands twice in the timeline")]
    DuplicateArticle(ArticleId),
    /// Sources and articles do not match: a timeline must tell what each of its articles tells.
    #[error("a timeline holds what each of its sources tells, and nothing from elsewhere")]
    Articles,
    /// An entry without evidence.
    #[error("entry `{0}` has no evidence")]
    NoEvidence(EntryId),
}
