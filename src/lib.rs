//! Reads news articles about negotiations and returns a typed, ordered timeline.
//!
//! ```
//! use pourparler::{Article, Extractor};
//!
//! let text = "Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine.";
//! let timeline = Extractor::new().extract(&Article::new(text))?;
//! for entry in &timeline {
//!     println!("{}", timeline.line(entry)); // 2022-03-14  Sergei Lavrov (RU) say: Nga sẵn sàng đàm phán …
//! }
//! # assert!(timeline.statements().any(|(entry, _)| entry.when.to_string() == "2022-03-14"));
//! # Ok::<(), pourparler::Error>(())
//! ```
//!
//! # What it does
//!
//! It finds, in the text of a news article,
//!
//! - the **actors** that take part in its politics, and who is who ("Ngoại trưởng Nga Sergei Lavrov", "ông Lavrov",
//!   "ông"), with office and side;
//! - every **statement**: who said it, by which medium, in direct or indirect speech, and what was said;
//! - every **condition**: who demands, offers, refuses or accepts what, of whom, on which issue, in return for what;
//! - every **meeting**: of what kind, who with, where, which round, and whether it was held, is planned or fell through;
//! - every **time expression**, with its meaning on the calendar as [`Edtf`] (ISO 8601-2).
//!
//! The timelines of many articles [merge](Timeline::merge) into one, in any order: the same people, statements and meetings
//! are joined, with [what each article reports](Entry::reports) and where they [disagree](Entry::disagreements).
//! [`Timeline::positions`] tells where each side stands on each issue, and every shift.
//!
//! Each entry has the day on which it happened and what that day rests on ([`When`]), the stretch of the article that
//! proves it ([`Evidence`], a span of bytes in the text as it was given) and a [`Confidence`].
//!
//! # What it does not
//!
//! - It reads Vietnamese. Any other language is an [error](Error::UnsupportedLanguage).
//! - It reads what the article says, and does not judge whether that is true.
//! - It takes plain text, of a whole scraped page if need be; HTML only with the feature `webpage`.
//! - It makes mistakes. It follows grammar and vocabulary and understands nothing; use the confidence and the evidence.
//!
//! # How it is made
//!
//! The text is brought into one form (with a way back to the original), the article is told from the page around it, and
//! cut into sentences, quotations and tokens. One pass marks every term of the [`Lexicon`]; everything
//! after that works on marks. Grammars over marks find times and actors, then statements, conditions and meetings. The
//! vocabulary is [data](Lexicon), which you can add to. The same article gives the same timeline on every machine: there
//! is no clock, no network and no randomness. Time is linear in the length of the text.
//!
//! # Where to look
//!
//! - [`Extractor`] reads an [`Article`] and makes a [`Timeline`]. Build one and use it for all articles.
//! - [`Timeline`] holds [`Actor`]s, ordered [`Entry`]s, and the [`Source`]s they come from. An entry's [`Event`] is a
//!   [`Statement`], a [`Condition`] or a [`Meeting`].
//! - [`Timeline::merge`], [`as_of`](Timeline::as_of), [`of_side`](Timeline::of_side), [`upcoming`](Timeline::upcoming) and
//!   their like put timelines together and ask them; [`Positions`] is the table of who wants what.
//! - [`times`] is the tagger of time expressions, for use on its own.
//! - [`quotations`] finds what stands between quotation marks, for use on its own.
//! - [`jsonl`] reads and writes JSON Lines, for programs in other languages.
//!
//! Everything in a timeline implements serde's traits, and refuses JSON that breaks its promises ([`ModelError`]).
//!
//! # Errors, panics, features
//!
//! [`Extractor::extract`] fails for blank text, text over [the limit](Extractor::with_max_bytes) and text in a language
//! that it does not read; every [`Error`] names the article. An article in which nothing is found gives an empty timeline.
//! Nothing in this crate panics, whatever the text.
//!
//! Every limit can be set: [bytes of text](Extractor::with_max_bytes), [entries](Extractor::with_max_entries), [terms of a
//! lexicon](Lexicon::extended_up_to), [bytes of a line](jsonl::stream_up_to).
//!
//! Whatever is not needed to read articles is behind a cargo feature, and none is on by default:
//!
//! | feature | what it adds |
//! |---|---|
//! | `annotate` | `export::annotated_html`, `export::annotated_ansi`: an article with what was found in it |
//! | `csv` | `export::csv`: a table with a row an entry |
//! | `icalendar` | `export::icalendar`: a calendar of the meetings |
//! | `jsonld` | `export::jsonld`: schema.org in JSON-LD |
//! | `markdown` | `export::markdown`: tables for READMEs and wikis |
//! | `rayon` | [`Extractor::extract_all`] on all cores |
//! | `report` | `export::Report`: a page with a picture of the timeline |
//! | `schema` | `export::schema`: the JSON Schema of the output |
//! | `timelinejs` | `export::timelinejs`: slides for TimelineJS 3 |
//! | `webpage` | `webpage`: articles as web pages |

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod actors;
mod assemble;
mod conditions;
mod error;
#[cfg(any(
    feature = "annotate",
    feature = "csv",
    feature = "icalendar",
    feature = "jsonld",
    feature = "markdown",
    feature = "report",
    feature = "schema",
    feature = "timelinejs"
))]
pub mod export;
mod extractor;
pub mod jsonl;
mod language;
mod layout;
mod lexicon;
mod mark;
mod meetings;
mod merge;
mod model;
mod pipeline;
mod positions;
mod query;
pub mod quotations;
mod segment;
mod statements;
mod text;
pub mod times;
#[cfg(feature = "webpage")]
pub mod webpage;

pub use error::Error;
pub use extractor::Extractor;
pub use lexicon::{Lexicon, LexiconError};
pub use model::*;
/// The text of names: without an allocation where it is short.
pub use smol_str::SmolStr;

pub use positions::{Contact, ContactKind, Exchange, Ground, Position, Positions, Shift, ShiftKind};

/// The programs in the README are tested with the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
