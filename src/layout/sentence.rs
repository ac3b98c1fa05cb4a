//! Just enough about sentences to take a page apart; the segmenter proper comes after layout.

use std::ops::Range;

use smallvec::SmallVec;

use super::lines::{first_of, trim};
use crate::text::is_alphanumeric;

const CLOSING_BUT_SPACE: [char; 9] = ['"', '”', '’', '\'', '»', ')', ']', '*', '/'];
const CLOSING: [char; 10] = ['"', '”', '’', '\'', '»', ')', ']', '*', '/', ' '];

/// The first letter or digit.
pub(super) fn first_char(text: &str) -> Option<char> {
    text.chars().find(|c| is_alphanumeric(*c))
}

/// Whether the text ends as a sentence does.
pub(super) fn is_terminated(text: &str) -> bool {
    text.trim_end_matches(CLOSING).ends_with(['.', '!', '?', '…'])
}

/// Whether it ends as a statement does: a headline may ask or exclaim, it hardly ever states.
pub(super) fn is_stated(text: &str) -> bool {
    text.trim_end_matches(CLOSING).ends_with('.')
}

/// The sentences of a paragraph, roughly. A capital behind an initial or an abbreviation also begins one:
/// callers compare whole sentences or ask where one begins, and both survive a sentence too many.
pub(super) fn sentences(text: &str) -> SmallVec<[Range<usize>; 8]> {
    let mut found = SmallVec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(end) = terminator(text, at) {
        at = end;
        let closed = text[end..].trim_start_matches(CLOSING_BUT_SPACE);
        let next = closed.trim_start();
        if next.len() < closed.len() && next.chars().next().is_some_and(|c| !c.is_lowercase()) {
            let begin = text.len() - next.len();
            found.push(trim(text, start..begin));
            (start, at) = (begin, begin);
        }
    }
    found.push(trim(text, start..text.len()));
    found.retain(|sentence: &mut Range<usize>| sentence.start < sentence.end);
    found
}

/// Behind the next terminator.
fn terminator(text: &str, from: usize) -> Option<usize> {
    const ELLIPSIS: &[u8] = "…".as_bytes();
    let bytes = &text.as_bytes()[from..];
    let mut at = 0;
    loop {
        at += first_of([b'.', b'?', ELLIPSIS[0]], [b'!'; 3], &bytes[at..])?;
        if bytes[at].is_ascii() {
            return Some(from + at + 1);
        }
        if bytes[at..].starts_with(ELLIPSIS) {
            return Some(from + at + ELLIPSIS.len());
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_before_a_capital() {
        let cases = [
            ("Một câu. Hai câu? \"Ba câu.\" Bốn câu", vec!["Một câu.", "Hai câu?", "\"Ba câu.\"", "Bốn câu"]),
            ("Tăng 3.5 phần trăm, v.v. và hơn thế", vec!["Tăng 3.5 phần trăm, v.v. và hơn thế"]),
            ("", vec![]),
        ];
        for (text, want) in cases {
            let got: Vec<_> = sentences(text).into_iter().map(|s| &text[s]).collect();
            assert_eq!(got, want);
        }
    }

    #[test]
    fn closing_signs_do_not_hide_the_end() {
        for (text, ends) in
            [("Xong./.", true), ("“Xong.”", true), ("Xong?", true), ("'Xong'", false), ("Xong:", false)]
        {
            assert_eq!(is_terminated(text), ends, "{text}");
        }
    }
}
