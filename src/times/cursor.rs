//! Reading tokens and words of time within one paragraph.

use super::word::{TimeWord, Unit};
use crate::lexicon::{Family, Role, Sense};
use crate::mark::{Doc, Mark};
use crate::segment::{Kind, Token};

/// A paragraph to read in.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'d, 'a> {
    pub(super) doc: &'d Doc<'a>,
    pub(super) first: u32,
    pub(super) last: u32,
}

/// A number in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) value: u32,
    pub(super) digits: u32,
}

impl Cursor<'_, '_> {
    pub(super) fn token(&self, at: u32) -> Option<Token> {
        self.doc.token(at).filter(|_| self.first <= at && at < self.last)
    }

    pub(super) fn is_kind(&self, at: u32, kind: Kind) -> bool {
        self.token(at).is_some_and(|t| t.kind == kind)
    }

    /// Whether no space stands before the token.
    pub(super) fn is_glued(&self, at: u32) -> bool {
        self.token(at).is_some_and(|t| t.glued)
    }

    pub(super) fn is_capitalised(&self, at: u32) -> bool {
        self.token(at).is_some_and(Token::is_capitalised)
    }

    /// Up to four digits.
    pub(super) fn figure(&self, at: u32) -> Option<Figure> {
        let token = self.token(at).filter(|t| t.kind == Kind::Number && t.end - t.start <= 4)?;
        let value = token.text(self.doc.text).parse().ok()?;
        Some(Figure { value, digits: token.end - token.start })
    }

    /// A whole number in digits or words, and the token after it.
    pub(super) fn number(&self, at: u32) -> Option<(u32, u32)> {
        match self.figure(at) {
            Some(figure) => (!self.goes_on(at)).then_some((figure.value, at + 1)),
            None => self.word(at, |w| if let TimeWord::Number(n) = w { Some(n.into()) } else { None }),
        }
    }

    /// Whether the figure at `at` is part of a longer one: 1.000, 2,5, 14/3, 25%.
    pub(super) fn goes_on(&self, at: u32) -> bool {
        let joint = |at: u32| {
            let kind = self.token(at).map(|t| t.kind);
            self.is_glued(at)
                && matches!(kind, Some(Kind::Stop | Kind::Comma | Kind::Slash | Kind::Dash | Kind::Colon))
        };
        let figure = |at: u32| self.is_kind(at, Kind::Number) && self.is_glued(at);
        let before = at > 1 && self.is_glued(at) && joint(at - 1) && self.is_kind(at - 2, Kind::Number);
        let after = joint(at + 1) && figure(at + 2);
        let unit = self.is_glued(at + 1)
            && self.token(at + 1).is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Other));
        before || after || unit
    }

    /// What a sense of the mark that starts at `at` gives, and the token after the mark.
    pub(super) fn word<T>(&self, at: u32, mut pick: impl FnMut(TimeWord) -> Option<T>) -> Option<(T, u32)> {
        self.is_time(at).then_some(())?;
        let found = self.doc.sense(at, |sense| match sense {
            Sense::Time(word) => pick(word),
            _ => None,
        })?;
        Some((found, self.doc.next(at)))
    }

    /// Whether a word of time starts at `at`.
    pub(super) fn is_time(&self, at: u32) -> bool {
        self.first <= at && at < self.last && self.doc.is_of_at(at, Family::Times)
    }

    /// The token after `word`, if that starts at `at`.
    pub(super) fn after(&self, at: u32, word: TimeWord) -> Option<u32> {
        let own = |s| matches!(s, Sense::Time(w) if w == word);
        (self.is_time(at) && self.doc.senses_at(at).any(own)).then(|| self.doc.next(at))
    }

    pub(super) fn is(&self, at: u32, word: TimeWord) -> bool {
        self.after(at, word).is_some()
    }

    pub(super) fn unit(&self, at: u32) -> Option<(Unit, u32)> {
        self.word(at, |w| if let TimeWord::Unit(unit) = w { Some(unit) } else { None })
    }

    pub(super) fn after_unit(&self, at: u32, unit: Unit) -> Option<u32> {
        self.after(at, TimeWord::Unit(unit))
    }

    pub(super) fn shift(&self, at: u32) -> Option<(i32, u32)> {
        self.word(at, |w| if let TimeWord::Shift(n) = w { Some(n) } else { None })
    }

    /// Whether a state, a city or a place begins at `at`.
    pub(super) fn is_place(&self, at: u32) -> bool {
        let place = |s| matches!(s, Sense::State(_) | Sense::Capital(_) | Sense::Place(_) | Sense::Region);
        self.doc.senses_at(at).any(place)
    }

    /// Whether the mark that ends right before `at` is `word`.
    pub(super) fn is_before(&self, at: u32, word: TimeWord) -> bool {
        let times = |mark: &Mark| mark.first >= self.first && self.doc.is_of(*mark, Family::Times);
        let before = self.doc.mark_before(at).filter(times);
        before.is_some_and(|mark| self.doc.senses(mark).any(|s| s == Sense::Time(word)))
    }

    pub(super) fn has_role_before(&self, at: u32, role: Role) -> bool {
        let before = self.doc.mark_before(at).filter(|mark| mark.first >= self.first);
        before.is_some_and(|mark| self.doc.meaning(mark).has_role(role))
    }

    /// Whether nothing but what stands from `at` to `end` is in the paragraph.
    pub(super) fn is_alone(&self, at: u32, end: u32) -> bool {
        at == self.first && end == self.last
    }

    /// Whether a number stands right before `at`: what begins there is counted.
    pub(super) fn is_count_before(&self, at: u32) -> bool {
        let number = |s| matches!(s, Sense::Time(TimeWord::Number(_)));
        at > self.first
            && (self.is_kind(at - 1, Kind::Number)
                || self.doc.mark_before(at).is_some_and(|m| self.doc.senses(m).any(number)))
    }

    /// Whether what is counted follows: a plain noun, or one of those that ordinal numbers stand behind.
    pub(super) fn is_counted(&self, at: u32) -> bool {
        self.is_noun(at) || self.is(at, TimeWord::Count)
    }

    /// Whether a plain noun or verb follows: a word in lower case that is none of time and no function word.
    pub(super) fn is_noun(&self, at: u32) -> bool {
        let Some(token) = self.token(at).filter(|t| t.is_word() && !t.is_capitalised()) else { return false };
        let known = self.doc.mark_over(at).is_some_and(|mark| {
            self.doc
                .senses(mark)
                .any(|s| !matches!(s, Sense::Word | Sense::Time(TimeWord::NoDate | TimeWord::Count)))
        });
        !known && !token.glued
    }
}
