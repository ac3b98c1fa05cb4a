//! Sentences: between stops that end one, never inside a quotation.

use super::{Kind, Quote, Token};

/// A sentence, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    /// The paragraph it belongs to.
    pub(crate) paragraph: u32,
}

/// The most tokens a sentence has. What is longer is no language, or a speech: it is cut here, so that whatever looks
/// through a sentence takes time that does not grow with the text.
const LONGEST: u32 = 768;

/// News has a sentence to so many tokens.
const TYPICAL: usize = 16;

/// The sentences of a text in order; `abbreviation` tells whether the word before a stop is a known abbreviation.
pub(crate) fn sentences(
    tokens: &[Token],
    paragraphs: &[(u32, u32)],
    quotes: &[Quote],
    abbreviation: impl Fn(u32) -> bool,
) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(tokens.len() / TYPICAL);
    let mut quotes = quotes.iter().peekable();
    for (paragraph, &(first, last)) in paragraphs.iter().enumerate() {
        let paragraph = paragraph as u32;
        let mut start = first;
        let mut at = first;
        while at < last {
            if !may_end(tokens[at as usize].kind) && at - start < LONGEST {
                at += 1;
                continue;
            }
            while quotes.next_if(|q| q.close < at).is_some() {}
            let quoted = quotes.peek().filter(|q| q.open < at && at < q.close && q.close < last);
            let ends = quoted.is_none() && ends_sentence(tokens, at, last, &abbreviation);
            if ends || at - start >= LONGEST {
                let stop = after_closers(tokens, at + 1, last);
                sentences.push(Sentence { first: start, last: stop, paragraph });
                start = stop;
                at = stop;
            } else {
                at += 1;
            }
        }
        if start < last {
            sentences.push(Sentence { first: start, last, paragraph });
        }
    }
    sentences
}

/// Whether such a token can end a sentence: most cannot.
fn may_end(kind: Kind) -> bool {
    use Kind::{Ellipsis, Exclamation, Question, QuoteClose, QuoteStraight, Stop};
    matches!(kind, Stop | Question | Exclamation | Ellipsis | QuoteClose | QuoteStraight)
}

/// Marks that close something right behind the stop belong to the sentence.
fn after_closers(tokens: &[Token], mut at: u32, last: u32) -> u32 {
    let closes = |t: &Token| {
        t.glued
            && matches!(
                t.kind,
                Kind::Close
                    | Kind::QuoteClose
                    | Kind::QuoteStraight
                    | Kind::SingleClose
                    | Kind::Slash
                    | Kind::Stop
            )
    };
    while at < last && closes(&tokens[at as usize]) {
        at += 1;
    }
    at
}

fn ends_sentence(tokens: &[Token], at: u32, last: u32, abbreviation: &impl Fn(u32) -> bool) -> bool {
    let token = tokens[at as usize];
    match token.kind {
        Kind::Question | Kind::Exclamation | Kind::Ellipsis => starts_anew(tokens, at, last),
        // "“Một câu.” Câu sau": the stop inside the marks ends the sentence.
        Kind::QuoteClose | Kind::QuoteStraight if token.glued && at > 0 => {
            matches!(
                tokens[at as usize - 1].kind,
                Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis
            ) && starts_anew(tokens, at, last)
        }
        Kind::Stop => {
            let initial = at > 0 && token.glued && {
                let before = tokens[at as usize - 1];
                before.is_word()
                    && before.is_capitalised()
                    && (before.end - before.start <= 1 || abbreviation(at - 1))
            };
            !initial && starts_anew(tokens, at, last)
        }
        _ => false,
    }
}

/// Whether what follows the stop and its closers begins like a sentence: after white space, not in lower case.
fn starts_anew(tokens: &[Token], at: u32, last: u32) -> bool {
    let next = after_closers(tokens, at + 1, last);
    if next >= last {
        return true;
    }
    let token = tokens[next as usize];
    let lower = token.is_word() && !token.is_capitalised();
    !token.glued && !lower && !matches!(token.kind, Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Close)
}

#[cfg(test)]
mod tests {
    use super::super::{quotes, tokenize};
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        tokenize(text, 0, text.len(), &mut tokens);
        let paragraphs = [(0, tokens.len() as u32)];
        let quotes = quotes(&tokens, &paragraphs);
        let abbreviation = |at: u32| tokens[at as usize].text(text) == "TP";
        sentences(&tokens, &paragraphs, &quotes, abbreviation)
            .into_iter()
            .map(|s| &text[tokens[s.first as usize].start as usize..tokens[s.last as usize - 1].end as usize])
            .collect()
    }

    #[test]
    fn none_is_endless() {
        let text = "từ ".repeat(5 * LONGEST as usize);
        let mut tokens = Vec::new();
        crate::segment::tokenize(&text, 0, text.len(), &mut tokens);
        let all = sentences(&tokens, &[(0, tokens.len() as u32)], &[], |_| false);
        assert!(all.len() > 4 && all.iter().all(|s| s.last - s.first <= LONGEST + 1));
        assert!(all.windows(2).all(|pair| pair[0].last == pair[1].first));
    }

    #[test]
    fn stops_that_end_a_sentence_and_stops_that_do_not() {
        for (text, expected) in [
            ("Một câu. Hai câu.", vec!["Một câu.", "Hai câu."]),
            ("Khoảng 1.000 người ở TP. HCM đến.", vec!["Khoảng 1.000 người ở TP. HCM đến."]),
            ("Ông George W. Bush đến.", vec!["Ông George W. Bush đến."]),
            ("“Một. Hai”, ông nói. Hết.", vec!["“Một. Hai”, ông nói.", "Hết."]),
            ("“Một. Hai.” Ba.", vec!["“Một. Hai.”", "Ba."]),
            ("Thế nào? Không rõ...", vec!["Thế nào?", "Không rõ..."]),
            ("xung đột./.", vec!["xung đột./."]),
            ("", vec![]),
        ] {
            assert_eq!(split(text), expected, "{text}");
        }
    }
}
