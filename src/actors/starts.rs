//! How many mentions begin before a token, without a search.

use super::Mention;

/// Tokens to a block.
const BLOCK: usize = 16;

/// For every block of tokens, how many mentions begin before it: those before a token are few more.
#[derive(Debug, Default)]
pub(super) struct Starts(Vec<u32>);

impl Starts {
    /// Of mentions that begin at the tokens `firsts`, in order, in a text of so many tokens.
    pub(super) fn new(firsts: impl Iterator<Item = u32>, tokens: usize) -> Self {
        let mut before = Vec::with_capacity(tokens / BLOCK + 1);
        let mut count = 0;
        for first in firsts {
            before.resize((first as usize / BLOCK + 1).max(before.len()), count);
            count += 1;
        }
        before.resize((tokens / BLOCK + 1).max(before.len()), count);
        Starts(before)
    }

    /// How many of the mentions begin before the token.
    #[inline]
    pub(super) fn before(&self, mentions: &[Mention], at: u32) -> usize {
        let Some(known) = self.0.get(at as usize / BLOCK) else { return mentions.len() };
        let more = mentions[*known as usize..].iter().take_while(|mention| mention.first < at);
        *known as usize + more.count()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::actors::{Actors, Form};

    proptest! {
        #[test]
        fn as_a_search_would_find(mut firsts in prop::collection::vec(0..300_u32, 0..40), at in 0..400_u32) {
            firsts.sort_unstable();
            let starts = Starts::new(firsts.iter().copied(), 250);
            let mention = |first: &u32| Mention { first: *first, last: first + 1, form: Form::Name, actors: Actors::new() };
            let mentions: Vec<Mention> = firsts.iter().map(mention).collect();
            let expected = firsts.partition_point(|first| *first < at);
            prop_assert_eq!(starts.before(&mentions, at), expected);
        }
    }
}
