use schemars::{JsonSchema, generate::SchemaSettings};

use crate::jsonl::{ErrorLine, Line};
use crate::model::Timeline;

/// What a [`schema()`] describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Output {
    /// A line that [`jsonl`](crate::jsonl) writes: a timeline of one article, or an error.
    Line,
    /// A [`Timeline`] of any number of articles, as serde writes and reads it.
    Timeline,
}

/// One line of JSON Lines.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum Answer<'a> {
    Timeline(Line<'a>),
    Error(ErrorLine<'a>),
}

/// The JSON Schema (draft 2020-12) of the output, indented. The crate's folder `schema/` holds both as files.
///
/// ```
/// use pourparler::export::{Output, schema};
///
/// assert!(schema(Output::Line).contains("\"in_exchange_for\""));
/// ```
pub fn schema(output: Output) -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = match output {
        Output::Line => generator.into_root_schema_for::<Answer<'_>>(),
        Output::Timeline => generator.into_root_schema_for::<Timeline>(),
    };
    let title = match output {
        Output::Line => "A line of pourparler's JSON Lines",
        Output::Timeline => "A timeline of pourparler",
    };
    schema.insert("title".to_owned(), title.into());
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema has string keys only");
    text.push('\n');
    text
}
