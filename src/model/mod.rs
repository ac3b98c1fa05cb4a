//! What a timeline is made of. There is no parsing of articles in here.

mod actor;
mod article;
mod codes;
mod condition;
mod display;
mod edtf;
mod entry;
mod error;
mod excerpt;
mod meeting;
mod report;
mod side;
mod span;
mod statement;
mod timeline;
mod when;
pub(crate) mod words;

pub use actor::{Actor, ActorId, ActorKind, Country, Office};
pub use article::{Article, Language, Source, TimeExpression};
pub use condition::{Condition, Issue, Stance};
pub use display::Line;
pub(crate) use display::OneLine;
pub use edtf::Edtf;
pub use entry::{ArticleId, Confidence, Entry, EntryId, Event, Evidence};
pub use error::{ModelError, UnknownWord};
pub use meeting::{Meeting, MeetingKind, MeetingStatus, Place};
pub use report::{Aspect, Disagreement, Reason, Report};
pub use side::Side;
pub(crate) use side::Sides;
pub use span::Span;
pub use statement::{Act, QuoteKind, Statement};
pub use timeline::Timeline;
pub(crate) use timeline::{Joined, Part};
pub use when::{Basis, When};
