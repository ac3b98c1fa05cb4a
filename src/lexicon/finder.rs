//! The vocabulary as a tree of words.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::Words;
use crate::segment::{Token, tokenize};

/// Finds the terms of a lexicon among the tokens of a text.
///
/// A term is a path of words, which have their numbers from [`Words`]. Most words begin no term of two, so that the tree
/// is faster than an automaton over bytes, which would also look within words; and it is built in a fraction of the time,
/// as nothing leads back when a path ends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Finder {
    /// Where the terms begin that begin with the word of that number.
    roots: Vec<Node>,
    /// The node behind a [`step`].
    steps: HashMap<u64, Node, FxBuildHasher>,
}

/// A place in the tree.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Its number: of a root, twice that of its word; of others, an odd one.
    number: u32,
    /// The term that ends here.
    term: u32,
    /// The words with which longer terms go on, as far as [`bit`] tells them apart: a look here saves most searches.
    next: u64,
}

impl Node {
    fn new(number: u32) -> Self {
        Node { number, term: NONE, next: 0 }
    }
}

/// One of 64 bits for a word.
fn bit(word: u32) -> u64 {
    1 << (word % 64)
}

/// A term in the text, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    pub(crate) term: u32,
}

/// No term.
const NONE: u32 = u32::MAX;

/// From a node over a word, which is glued to the one before or not.
fn step(node: u32, token: Token) -> u64 {
    u64::from(node) << 33 | u64::from(token.word) << 1 | u64::from(token.glued)
}

impl Finder {
    /// The terms are numbered as they come.
    pub(crate) fn new<'p>(words: &mut Words, terms: impl ExactSizeIterator<Item = &'p str> + Clone) -> Self {
        let mut finder = Finder::default();
        words.reserve(terms.len() / 2);
        finder.steps.reserve(terms.len() * 3 / 2);
        let (mut tokens, mut ends) =
            (Vec::with_capacity(terms.len() * 5 / 2), Vec::with_capacity(terms.len()));
        // The words that begin terms come first, so that the numbers of most others are none of a root.
        for term in terms.clone() {
            let first = tokens.len();
            tokenize(term, 0, term.len(), &mut tokens);
            ends.push(tokens.len());
            if let Some(token) = tokens.get_mut(first) {
                token.word = words.add(token.text(term));
            }
        }
        finder.roots.extend((0..words.len() as u32).map(|word| Node::new(2 * word)));
        let mut first = 0;
        for ((number, term), end) in terms.enumerate().zip(ends) {
            let own = &mut tokens[first..end];
            own.iter_mut().skip(1).for_each(|token| token.word = words.add(token.text(term)));
            finder.add(own, number as u32);
            first = end;
        }
        finder
    }

    fn add(&mut self, tokens: &[Token], number: u32) {
        let Some((first, rest)) = tokens.split_first() else { return };
        let mut node = &mut self.roots[first.word as usize];
        for token in rest {
            node.next |= bit(token.word);
            let (from, new) = (node.number, 2 * self.steps.len() as u32 + 1);
            node = self.steps.entry(step(from, *token)).or_insert_with(|| Node::new(new));
        }
        node.term = number;
    }

    /// The terms among `tokens[first..last]`: from left to right, each as long as can be, without overlap.
    pub(crate) fn find(&self, tokens: &[Token], first: usize, last: usize, mut each: impl FnMut(Found)) {
        let mut at = first;
        while at < last {
            let mut longest = None;
            self.at(&tokens[..last], at, |found| longest = Some(found));
            at = longest.map_or(at + 1, |found| found.last as usize);
            if let Some(found) = longest {
                each(found);
            }
        }
    }

    /// Every term that begins with the token at `first`, the shortest first.
    #[inline]
    pub(crate) fn at(&self, tokens: &[Token], first: usize, mut each: impl FnMut(Found)) {
        let root = |token: &Token| self.roots.get(token.word as usize);
        let Some(mut node) = tokens.get(first).and_then(root) else { return };
        let mut at = first;
        loop {
            at += 1;
            if node.term != NONE {
                each(Found { first: first as u32, last: at as u32, term: node.term });
            }
            let Some(token) = tokens.get(at).filter(|token| node.next & bit(token.word) != 0) else { return };
            let Some(next) = self.steps.get(&step(node.number, *token)) else { return };
            node = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(terms: &[&str], text: &str) -> Vec<String> {
        let mut words = Words::default();
        let finder = Finder::new(&mut words, terms.iter().copied());
        let mut tokens = Vec::new();
        tokenize(text, 0, text.len(), &mut tokens);
        words.number(text, &mut tokens);
        let mut found = Vec::new();
        finder.find(&tokens, 0, tokens.len(), |f| {
            let (first, last) = (tokens[f.first as usize], tokens[f.last as usize - 1]);
            found.push(text[first.start as usize..last.end as usize].to_owned());
        });
        found
    }

    #[test]
    fn whole_words_the_longest_term_from_the_left() {
        let terms = ["tổng thống", "tổng thống nga", "nga", "thống", "p5+1", "a-b", "a - b"];
        for (text, expected) in [
            ("Tổng thống Nga", vec!["Tổng thống Nga"]),
            ("Tổng thống Ngan", vec!["Tổng thống"]),
            ("tổng, thống ngang NGA", vec!["thống", "NGA"]),
            ("P5+1, P5 +1, a-b, a - b, a- b", vec!["P5+1", "a-b", "a - b"]),
            ("", vec![]),
        ] {
            assert_eq!(found(&terms, text), expected, "{text}");
        }
    }
}
