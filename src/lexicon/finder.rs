//! One automaton over the whole vocabulary.

use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, MatchKind, StartKind};

use crate::segment::Token;

/// Finds the terms of a lexicon in folded text.
#[derive(Debug, Clone)]
pub(crate) struct Finder {
    automaton: AhoCorasick,
}

/// A term in the text, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    pub(crate) term: u32,
}

impl Finder {
    pub(super) fn new(patterns: &[Box<str>]) -> Self {
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(StartKind::Both)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(patterns.iter().map(|p| p.as_bytes()))
            .expect("a vocabulary far smaller than the automaton's limit of 2³¹ states");
        Finder { automaton }
    }

    /// The terms among `tokens[first..last]`, leftmost and longest, each made of whole tokens.
    pub(crate) fn find(
        &self,
        folded: &str,
        tokens: &[Token],
        first: usize,
        last: usize,
        mut each: impl FnMut(Found),
    ) {
        let Some(end) = last.checked_sub(1).filter(|_| first < last).map(|i| tokens[i].end as usize) else {
            return;
        };
        let mut token = first;
        let mut from = tokens[first].start as usize;
        while let Some(hit) = self.automaton.find(Input::new(folded).span(from..end)) {
            while token < last && (tokens[token].start as usize) < hit.start() {
                token += 1;
            }
            if token >= last {
                return;
            }
            let start = tokens[token].start as usize;
            let found = (start == hit.start())
                .then(|| self.whole(folded, tokens, token, last, hit.end(), hit.pattern().as_u32()))
                .flatten();
            match found {
                Some(found) => {
                    each(found);
                    token = found.last as usize;
                }
                // Within a word, or the term would end within one: go on at the next word.
                None if start == hit.start() => token += 1,
                None => {}
            }
            if token >= last {
                return;
            }
            from = tokens[token].start as usize;
        }
    }

    /// The longest term that starts with `token`, is at most `end - start` long, and ends where a token ends.
    fn whole(
        &self,
        folded: &str,
        tokens: &[Token],
        token: usize,
        last: usize,
        mut end: usize,
        mut term: u32,
    ) -> Option<Found> {
        let start = tokens[token].start as usize;
        loop {
            let stop = (token..last).take_while(|i| (tokens[*i].start as usize) < end).last()?;
            if tokens[stop].end as usize == end {
                return Some(Found { first: token as u32, last: stop as u32 + 1, term });
            }
            let shorter = tokens[stop].start as usize;
            let input = Input::new(folded).span(start..shorter).anchored(Anchored::Yes);
            let hit = self.automaton.find(input)?;
            end = hit.end();
            term = hit.pattern().as_u32();
        }
    }
}
