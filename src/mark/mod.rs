//! The text as every later stage sees it: paragraphs, sentences, quotations, tokens, and marks from one pass of the
//! lexicon's tree of words. Nothing after this scans text again.

use smallvec::SmallVec;

use crate::conditions::StanceWord;
use crate::layout::{Block, BlockKind};
use crate::lexicon::{Entity, EntityId, Family, Found, Lexicon, Reading, ReadingId, Role, Sense};
use crate::segment::{Kind, Quote, Sentence, Token, quotes, sentences};
use crate::times::TimeWord;

/// A term of the lexicon in the text, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    term: u32,
    reading: ReadingId,
}

/// A paragraph of main text, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) kind: BlockKind,
}

/// Whether the first and the last word of `first..last` begin with capitals.
fn capitals(tokens: &[Token], first: u32, last: u32) -> (bool, bool) {
    let capital = |at: u32| tokens.get(at as usize).is_some_and(|t| t.is_capitalised());
    (capital(first), capital(last.saturating_sub(1)))
}

/// The tokens of the page that the block holds, in part at least.
fn within<'p>(page: &'p [Token], block: &Block) -> &'p [Token] {
    let page = &page[page.partition_point(|t| (t.end as usize) <= block.start)..];
    &page[..page.partition_point(|t| (t.start as usize) < block.end)]
}

/// Appends the tokens of a block of the page.
fn block_tokens(text: &str, lexicon: &Lexicon, block: &Block, page: &[Token], tokens: &mut Vec<Token>) {
    let own = within(page, block);
    let whole = |token: &Token| block.start <= token.start as usize && token.end as usize <= block.end;
    let first = tokens.len();
    if own.first().is_some_and(whole) && own.last().is_some_and(whole) {
        tokens.extend_from_slice(own);
    } else {
        // The block begins or ends within a token of the page.
        lexicon.tokenize(text, block.start, block.end, tokens);
    }
    if let Some(token) = tokens.get_mut(first) {
        token.glued = false;
    }
}

/// No mark covers the token.
const NONE: u32 = u32::MAX;

/// How many tokens a bracket holds at most that only tells more of the name before it.
const BRACKET: u32 = 6;

/// A marked text. All positions are token numbers; the functions that take one answer for any number.
pub(crate) struct Doc<'a> {
    pub(crate) text: &'a str,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) tokens: Vec<Token>,
    pub(crate) paragraphs: Vec<Paragraph>,
    /// What stands under pictures: no main text.
    pub(crate) captions: Vec<Block>,
    /// The tokens of the page in them.
    pub(crate) caption_tokens: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    /// The outermost quotations.
    pub(crate) quotes: Vec<Quote>,
    pub(crate) marks: Vec<Mark>,
    /// What is known of each token.
    places: Vec<Place>,
}

/// Where a token stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// The mark that covers it.
    mark: u32,
    /// What the mark that starts with it means.
    reading: ReadingId,
    sentence: u32,
}

impl<'a> Doc<'a> {
    /// Marks the main text (title, lead, paragraphs) of canonical `text`.
    pub(crate) fn new(text: &'a str, blocks: &[Block], lexicon: &'a Lexicon) -> Self {
        Doc::with_tokens(text, blocks, lexicon.tokens(text), lexicon)
    }

    /// The same where the `page` has been read into tokens already.
    pub(crate) fn with_tokens(
        text: &'a str,
        blocks: &[Block],
        page: Vec<Token>,
        lexicon: &'a Lexicon,
    ) -> Self {
        let main = || blocks.iter().filter(|block| block.kind.is_main());
        let mut tokens = Vec::with_capacity(main().map(|block| within(&page, block).len()).sum());
        let mut paragraphs = Vec::with_capacity(blocks.len());
        for block in main() {
            let first = tokens.len() as u32;
            block_tokens(text, lexicon, block, &page, &mut tokens);
            paragraphs.push(Paragraph { first, last: tokens.len() as u32, kind: block.kind });
        }
        let captions: Vec<Block> = blocks.iter().filter(|b| b.kind == BlockKind::Caption).copied().collect();
        let caption_tokens = captions.iter().flat_map(|block| within(&page, block)).copied().collect();
        drop(page);
        let mut doc = Doc {
            text,
            lexicon,
            places: vec![Place { mark: NONE, reading: ReadingId::default(), sentence: 0 }; tokens.len()],
            // Rather more than every second token begins a term, in few texts many more.
            marks: Vec::with_capacity(tokens.len() / 2 + tokens.len() / 20),
            captions,
            caption_tokens,
            tokens,
            paragraphs,
            sentences: Vec::new(),
            quotes: Vec::new(),
        };
        doc.mark();
        let bounds: SmallVec<[(u32, u32); 32]> = doc.paragraphs.iter().map(|p| (p.first, p.last)).collect();
        doc.quotes = quotes(&doc.tokens, &bounds);
        doc.quotes.retain(|quote| quote.depth == 0);
        // The stop may also stand within a term: "TP. HCM".
        let within = |at| doc.mark_over(at).is_some_and(|mark| mark.last > at + 1);
        let abbreviation = |at| doc.has_role(at, Role::Abbreviation) || within(at);
        doc.sentences = sentences(&doc.tokens, &bounds, &doc.quotes, abbreviation);
        let mut seen = 0;
        for (number, sentence) in (0..).zip(&doc.sentences) {
            let last = sentence.last as usize;
            doc.places[seen..last].iter_mut().for_each(|place| place.sentence = number);
            seen = last;
        }
        doc
    }

    fn mark(&mut self) {
        let Doc { tokens, paragraphs, marks, places, lexicon, .. } = self;
        for paragraph in paragraphs.iter() {
            let range = (paragraph.first as usize, paragraph.last as usize);
            lexicon.finder().find(tokens, range.0, range.1, |Found { first, last, term }| {
                let capitals = capitals(tokens, first, last);
                if let Some(reading) = lexicon.reading_of(term, capitals.0, capitals.1) {
                    let number = marks.len() as u32;
                    places[first as usize..last as usize].iter_mut().for_each(|place| place.mark = number);
                    places[first as usize].reading = reading;
                    marks.push(Mark { first, last, term, reading });
                }
            });
        }
    }

    #[inline]
    pub(crate) fn token(&self, at: u32) -> Option<Token> {
        self.tokens.get(at as usize).copied()
    }

    /// The marks that start in `first..last`.
    pub(crate) fn marks_in(&self, first: u32, last: u32) -> &[Mark] {
        let from = self.marks.partition_point(|mark| mark.first < first);
        let marks = &self.marks[from..];
        &marks[..marks.partition_point(|mark| mark.first < last)]
    }

    /// The mark that covers `at`.
    #[inline]
    pub(crate) fn mark_over(&self, at: u32) -> Option<Mark> {
        self.places.get(at as usize).and_then(|place| self.marks.get(place.mark as usize)).copied()
    }

    /// The mark that starts at `at`.
    #[inline]
    pub(crate) fn mark_at(&self, at: u32) -> Option<Mark> {
        self.mark_over(at).filter(|mark| mark.first == at)
    }

    /// The mark that ends right before `at`.
    #[inline]
    pub(crate) fn mark_before(&self, at: u32) -> Option<Mark> {
        self.mark_over(at.checked_sub(1)?).filter(|mark| mark.last == at)
    }

    /// The verb of saying that the mark begins with, where the mark is none itself: "declared" in "declared ready to".
    pub(crate) fn head(&self, mark: Mark) -> Option<Mark> {
        let (term, words) = self.lexicon.head(mark.term)?;
        let last = (mark.first + words).min(mark.last);
        let (capital, last_capital) = capitals(&self.tokens, mark.first, last);
        let reading = self.lexicon.reading_of(term, capital, last_capital)?;
        Some(Mark { first: mark.first, last, term, reading })
    }

    /// Every sense of a mark that its capitals allow.
    #[inline]
    pub(crate) fn senses(&self, mark: Mark) -> impl Iterator<Item = Sense> + use<'a> {
        self.lexicon.senses(mark.reading).iter().copied()
    }

    /// Every sense of the mark that starts at `at`.
    pub(crate) fn senses_at(&self, at: u32) -> impl Iterator<Item = Sense> {
        self.lexicon.senses(self.reading_id(at)).iter().copied()
    }

    /// The first sense of the mark that starts at `at` for which `pick` answers.
    #[inline]
    pub(crate) fn sense<T>(&self, at: u32, pick: impl FnMut(Sense) -> Option<T>) -> Option<T> {
        self.senses_at(at).find_map(pick)
    }

    #[inline]
    fn reading_id(&self, at: u32) -> ReadingId {
        self.places.get(at as usize).map(|place| place.reading).unwrap_or_default()
    }

    /// What the mark that starts at `at` means.
    #[inline]
    fn reading(&self, at: u32) -> Reading {
        self.lexicon.reading(self.reading_id(at))
    }

    /// What the mark means.
    #[inline]
    pub(crate) fn meaning(&self, mark: Mark) -> Reading {
        self.lexicon.reading(mark.reading)
    }

    /// Whether the mark has a sense of this family.
    #[inline]
    pub(crate) fn is_of(&self, mark: Mark, family: Family) -> bool {
        self.is_any(mark, &[family])
    }

    /// Whether the mark has a sense of one of these families.
    #[inline]
    pub(crate) fn is_any(&self, mark: Mark, families: &[Family]) -> bool {
        mark.reading.is_any(families)
    }

    /// Whether the mark that starts at `at` has a sense of this family.
    #[inline]
    pub(crate) fn is_of_at(&self, at: u32, family: Family) -> bool {
        self.is_any_at(at, &[family])
    }

    /// Whether the mark that starts at `at` has a sense of one of these families.
    #[inline]
    pub(crate) fn is_any_at(&self, at: u32, families: &[Family]) -> bool {
        self.reading_id(at).is_any(families)
    }

    /// Whether the mark that starts at `at` has this role.
    #[inline]
    pub(crate) fn has_role(&self, at: u32, role: Role) -> bool {
        self.reading(at).has_role(role)
    }

    /// Whether the mark that starts at `at` has one of these roles.
    #[inline]
    pub(crate) fn has_any_role(&self, at: u32, roles: &[Role]) -> bool {
        self.reading(at).has_any_role(roles)
    }

    /// Whether a token of that kind stands at `at`.
    #[inline]
    pub(crate) fn is_kind(&self, at: u32, kind: Kind) -> bool {
        self.token(at).is_some_and(|token| token.kind == kind)
    }

    /// Whether a number stands at `at`, in figures or in words.
    pub(crate) fn is_number(&self, at: u32) -> bool {
        self.is_kind(at, Kind::Number)
            || self.senses_at(at).any(|s| matches!(s, Sense::Time(TimeWord::Number(_))))
    }

    /// Whether the mark that starts at `at` is this word of stance.
    #[inline]
    pub(crate) fn has_stance(&self, at: u32, stance: StanceWord) -> bool {
        self.is_of_at(at, Family::Stances) && self.reading(at).has_stance(stance)
    }

    /// The token after the mark that starts at `at`, or after the token where none does.
    #[inline]
    pub(crate) fn next(&self, at: u32) -> u32 {
        let begins = self.reading_id(at) != ReadingId::default();
        if begins { self.mark_at(at).map_or(at + 1, |mark| mark.last) } else { at + 1 }
    }

    /// The first token of the mark that ends right before `at`, or the token before where none does. 0 stays 0.
    pub(crate) fn previous(&self, at: u32) -> u32 {
        self.mark_over(at.saturating_sub(1)).map_or(at.saturating_sub(1), |mark| mark.first)
    }

    /// The token after a short bracket that opens at `at`, or `at`: "(left)".
    pub(crate) fn past_bracket(&self, at: u32) -> u32 {
        let close = || (at + 1..at + BRACKET).find(|at| self.is_kind(*at, Kind::Close));
        if self.is_kind(at, Kind::Open) { close().map_or(at, |close| close + 1) } else { at }
    }

    /// Where a short bracket opens that closes right before `at`, or `at`.
    pub(crate) fn before_bracket(&self, at: u32) -> u32 {
        let Some(close) = at.checked_sub(1).filter(|at| self.is_kind(*at, Kind::Close)) else { return at };
        let first = close.saturating_sub(BRACKET);
        (first..close).rev().find(|at| self.is_kind(*at, Kind::Open)).unwrap_or(at)
    }

    /// Bytes of the canonical text from token `first` to before token `last`; empty where there is no such token.
    pub(crate) fn bytes(&self, first: u32, last: u32) -> (usize, usize) {
        match (self.token(first), last.checked_sub(1).and_then(|l| self.token(l))) {
            (Some(a), Some(b)) if first < last => (a.start as usize, b.end as usize),
            _ => (0, 0),
        }
    }

    /// The text from token `first` to before token `last`.
    pub(crate) fn slice(&self, first: u32, last: u32) -> &'a str {
        let (start, end) = self.bytes(first, last);
        &self.text[start..end]
    }

    pub(crate) fn entity(&self, id: EntityId) -> &'a Entity {
        self.lexicon.entity(id)
    }

    /// The number of the sentence that holds the token; that of the last sentence for tokens beyond it.
    #[inline]
    pub(crate) fn sentence_of(&self, at: u32) -> usize {
        let place = self.places.get(at as usize);
        place.map_or(self.sentences.len().saturating_sub(1), |place| place.sentence as usize)
    }

    /// The quotation that holds the token, its marks included.
    pub(crate) fn quote_over(&self, at: u32) -> Option<Quote> {
        let after = self.quotes.partition_point(|q| q.open <= at);
        after.checked_sub(1).map(|i| self.quotes[i]).filter(|q| q.covers(at))
    }

    /// The kind of paragraph of a sentence.
    pub(crate) fn paragraph_kind(&self, sentence: Sentence) -> BlockKind {
        self.paragraphs[sentence.paragraph as usize].kind
    }
}
