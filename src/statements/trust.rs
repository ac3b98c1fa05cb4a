//! How sure a statement is: hundredths, set by how often such statements were right in annotated articles.

use crate::actors::Form;

/// By what a statement was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// A quotation before its attribution.
    Quoted,
    /// A clause before its attribution.
    Before,
    /// A verb with "that", a colon or a quotation.
    Explicit,
    /// A verb of saying that its content simply follows.
    Plain,
    /// A verb that may mean a deed.
    Deed,
    /// Speech inside speech.
    Nested,
    /// A second verb of the same speaker.
    Second,
    /// A verb whose subject stands far before it.
    Far,
    /// "Reuters quoted X".
    Quoting,
    /// "according to X"
    According,
    /// A quotation that goes on.
    Resumed,
    /// An answer in an interview.
    Answer,
}

impl Trust {
    /// Hundredths, given how the speaker is named and whether something else speaks against it.
    pub(super) fn percent(self, form: Form, doubtful: bool) -> u8 {
        let trust: u8 = match self {
            Trust::Quoted => 90,
            Trust::Before => 78,
            Trust::Explicit => 86,
            Trust::Plain => 91,
            Trust::Deed => 74,
            Trust::Nested => 40,
            Trust::Second => 74,
            Trust::Far => 60,
            Trust::Quoting => 45,
            Trust::According => 79,
            Trust::Resumed => 45,
            Trust::Answer => 60,
        };
        let form = match form {
            Form::Name | Form::Title => 0,
            Form::Pronoun => 12,
            Form::Group => 25,
        };
        trust.saturating_sub(form + if doubtful { 18 } else { 0 })
    }
}
