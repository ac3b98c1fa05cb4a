//! The tagger as users see it.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::tag;
use crate::layout::{Block, BlockKind};
use crate::lexicon::Lexicon;
use crate::mark::Doc;
use crate::model::{Language, Span, TimeExpression};
use crate::text::Canon;

/// The day against which relative expressions are read.
///
/// ```
/// use chrono::NaiveDate;
/// use pourparler::times::{self, Reference};
///
/// let day = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
/// let value = |reference| times::find("hôm qua", reference)[0].value.as_ref().map(|v| v.to_string());
/// assert_eq!(value(Reference::Day(day)).as_deref(), Some("2023-12-31"));
/// assert_eq!(value(Reference::Unknown), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Reference {
    /// The text was written or published on this day.
    Day(NaiveDate),
    /// Nothing is known, unless the text itself says which day is today: `hôm nay (14/3/2022)`.
    #[default]
    Unknown,
}

impl From<NaiveDate> for Reference {
    fn from(day: NaiveDate) -> Self {
        Reference::Day(day)
    }
}

impl From<Option<NaiveDate>> for Reference {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Reference::Unknown, Reference::Day)
    }
}

/// Finds time expressions. Build one and use it for all texts, or use [`find`].
///
/// ```
/// use pourparler::times::{Reference, Tagger};
/// use pourparler::{Language, Lexicon};
///
/// let lexicon = Lexicon::builtin(Language::Vietnamese).extended("time\tfeast:08-30\tngày độc lập Kazakhstan")?;
/// let tagger = Tagger::with_lexicon(lexicon);
/// let times = tagger.find("Hai bên gặp nhau vào ngày độc lập Kazakhstan năm 2021.", Reference::Unknown);
/// assert_eq!(times[0].value, Some("2021-08-30".parse().unwrap()));
/// # Ok::<(), pourparler::LexiconError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Tagger {
    lexicon: Lexicon,
}

/// Offsets within a text are kept in 32 bits: what lies beyond is not read.
const MAX_BYTES: usize = 1 << 31;

impl Tagger {
    /// A tagger with the crate's own vocabulary.
    pub fn new(language: Language) -> Self {
        Tagger { lexicon: Lexicon::builtin(language) }
    }

    /// A tagger with a vocabulary of your own.
    pub fn with_lexicon(lexicon: Lexicon) -> Self {
        Tagger { lexicon }
    }

    /// The time expressions of `text` in order, without overlap. Each line is a paragraph; only the first 2 GiB are read.
    pub fn find(&self, text: &str, reference: impl Into<Reference>) -> Vec<TimeExpression> {
        let text = &text[..text.floor_char_boundary(MAX_BYTES)];
        let canon = Canon::new(text);
        let doc = Doc::new(canon.as_str(), &lines(canon.as_str()), &self.lexicon);
        let published = match reference.into() {
            Reference::Day(day) => Some(day),
            Reference::Unknown => None,
        };
        let times = tag(&doc, published).into_iter();
        let expression = |time: super::Time| {
            let (start, end) = doc.bytes(time.first, time.last);
            let span = Span::of(text, canon.original(start)..canon.original(end))?;
            Some(TimeExpression::new(span, span.get(text)?, time.value))
        };
        times.filter_map(expression).collect()
    }
}

/// Every line that is not blank as a paragraph.
fn lines(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if !line.trim().is_empty() {
            blocks.push(Block { kind: BlockKind::Paragraph, start, end });
        }
        start = end;
    }
    blocks
}

/// The time expressions of a Vietnamese text in order, without overlap, by the crate's own vocabulary.
///
/// ```
/// use pourparler::times::{self, Reference};
///
/// let times = times::find("Hiệp ước INF được ký năm 1987.", Reference::Unknown);
/// assert_eq!(times[0].text, "năm 1987");
/// assert_eq!(times[0].value, Some("1987".parse().unwrap()));
/// ```
pub fn find(text: &str, reference: impl Into<Reference>) -> Vec<TimeExpression> {
    static TAGGER: LazyLock<Tagger> = LazyLock::new(|| Tagger::new(Language::Vietnamese));
    TAGGER.find(text, reference)
}
