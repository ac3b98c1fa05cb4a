//! Timelines in the formats of others. Each export is a function behind a cargo feature of its own name.
//!
//! | feature | what comes out | for |
//! |---|---|---|
//! | `annotate` | [`annotated_html`], [`annotated_ansi`]: an article with what was found in it | whoever asks why |
//! | `csv` | [`csv()`]: a row an entry | spreadsheets, R, pandas |
//! | `icalendar` | [`icalendar()`]: the meetings | calendars |
//! | `jsonld` | [`jsonld`]: schema.org events, quotations, people, organisations | search engines, knowledge graphs |
//! | `markdown` | [`markdown`]: a table a day or month | READMEs, wikis |
//! | `report` | [`Report`]: a page with a picture of the timeline | readers, newsrooms |
//! | `schema` | [`schema()`]: JSON Schema of the output | programs in other languages |
//! | `timelinejs` | [`timelinejs`]: slides for TimelineJS 3 | newsrooms |
//!
//! All of them give the same text for the same timeline, on every machine: none asks a clock. Whatever stands in an
//! article comes out as text and nothing else: no export lets it run as a script, a formula, a link or a terminal's
//! control sequence.

#[cfg(feature = "annotate")]
mod annotate;
#[cfg(feature = "csv")]
mod csv;
#[cfg(feature = "icalendar")]
mod icalendar;
#[cfg(feature = "jsonld")]
mod jsonld;
#[cfg(feature = "markdown")]
mod markdown;
#[cfg(any(feature = "annotate", feature = "report"))]
mod page;
#[cfg(feature = "report")]
mod report;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "timelinejs")]
mod timelinejs;
// No export uses all of these.
#[allow(dead_code)]
mod plain;
#[allow(dead_code)]
mod words;

#[cfg(feature = "csv")]
pub use self::csv::csv;
#[cfg(feature = "icalendar")]
pub use self::icalendar::icalendar;
#[cfg(feature = "annotate")]
pub use annotate::{annotated_ansi, annotated_html};
#[cfg(feature = "jsonld")]
pub use jsonld::jsonld;
#[cfg(feature = "markdown")]
pub use markdown::{Period, markdown};
#[cfg(feature = "report")]
pub use report::Report;
#[cfg(feature = "schema")]
pub use schema::{Output, schema};
#[cfg(feature = "timelinejs")]
pub use timelinejs::timelinejs;
