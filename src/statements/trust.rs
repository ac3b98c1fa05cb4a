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
}

impl Trust {
    /// Hundredths, given how the speaker is named and whether something else speaks against it.
    pub(super) fn percent(self, form: Form, doubtful: bool) -> u8 {
        let trust: u8 = match self {
            Trust::Quoted => 10,
            Trust::Before => 20,
            Trust::Explicit => 30,
            Trust::Plain => 40,
            Trust::Deed => 50,
            Trust::Nested => 60,
            Trust::Second => 70,
            Trust::Far => 80,
            Trust::Quoting => 5,
            Trust::According => 90,
            Trust::Resumed => 2,
        };
        let form = match form {
            Form::Name => 0,
            Form::Title => 1,
            Form::Pronoun => 2,
            Form::Group => 3,
        };
        trust + form + if doubtful { 5 } else { 0 }
    }
}
