//! Strings of articles made harmless.

/// `text` on one line: without control characters and invisible marks of direction, with single spaces.
pub(super) fn one_line(text: &str) -> String {
    let seen: String = text
        .chars()
        .filter(|c| !is_direction(*c))
        .map(|c| if c.is_control() || is_line_end(c) { ' ' } else { c })
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `text` with what a terminal or a reader's eye would be fooled by shown as a sign; lines and tabs stay.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(shown).collect()
}

fn shown(c: char) -> char {
    match c {
        '\n' | '\t' => c,
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        c if c.is_control() || is_direction(c) => '\u{fffd}',
        c => c,
    }
}

/// The first `characters` of `text`, with an ellipsis if that is not all.
pub(super) fn shorten(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// `text` for HTML, in an element or between double quotes.
pub(super) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Marks that turn the direction of the text after them, and with it what a reader sees.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_harmless() {
        assert_eq!(one_line(" a\r\n\tb\u{202e}c\0d\u{2028}e\u{1b}[31m "), "a bc d e [31m");
        assert_eq!(visible("a\u{1b}[2J\n\tb\u{9b}\u{7f}\u{202e}\r"), "a␛[2J\n\tb\u{fffd}␡\u{fffd}␍");
        assert_eq!(html("<a b=\"c\" d='e'>&"), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
        assert_eq!(shorten("hòa bình", 3), "hòa…");
        assert_eq!(shorten("hòa", 3), "hòa");
    }
}
