//! Time expressions in text: where they stand and which day, month, year or interval they mean.
//!
//! The tagger is complete on its own and needs nothing else of this crate:
//!
//! ```
//! use chrono::NaiveDate;
//! use pourparler::times;
//!
//! let published = NaiveDate::from_ymd_opt(2022, 3, 14).unwrap();
//! let text = "Hôm qua, hai bên thỏa thuận sẽ gặp lại vào thứ Sáu tuần này. Vòng đàm phán đầu tiên diễn ra hôm 28/2.";
//! let found = times::find(text, published);
//! let read: Vec<_> = found.iter().map(|time| (&*time.text, time.value.as_ref().unwrap().as_str())).collect();
//! assert_eq!(read, [
//!     ("Hôm qua", "2022-03-13"),
//!     ("thứ Sáu tuần này", "2022-03-18"),
//!     ("hôm 28/2", "2022-02-28"),
//! ]);
//! ```
//!
//! # What it finds
//!
//! Dates in figures and words, whole or in part; months, quarters, seasons, halves, years, decades, centuries; weeks,
//! weekends and days of the week; what is early, in the middle or late in them; times told from the day of speaking
//! ("yesterday", "two weeks ago", "next month") or from what was told last ("the same day", "a week later"); ranges
//! and lists; feasts with a fixed day. Values are [EDTF](crate::Edtf) (ISO 8601-2). The time of day is passed over.
//!
//! Lengths of time ("for three weeks"), repeated times ("every year") and vague ones ("recently") are no times here,
//! nor are fractions, scores, ratios, and the numbers of laws, roads and models.
//!
//! # What it leans on
//!
//! Most expressions mean nothing without the day they were written on: see [`Reference`]. A date without a year is
//! taken to be the nearest one on the side that the tense of its clause tells. Where nothing is known a relative
//! expression is found without a value, and a date without a year keeps an unknown one: `XXXX-02-24`.

mod calendar;
mod cursor;
#[cfg(test)]
mod examples;
mod expr;
mod feast;
mod figures;
mod lunar;
mod period;
mod phrase;
mod range;
mod relative;
mod resolve;
mod scan;
mod stretch;
mod tag;
mod tagger;
mod told;
mod weekday;
mod word;

pub(crate) use self::tag::{Time, tag};
pub use self::tagger::{Reference, Tagger, find};
pub(crate) use self::word::{Edge, TimeWord, Unit};
pub use crate::model::TimeExpression;
