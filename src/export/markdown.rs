use std::fmt::Write;

use chrono::Datelike;

use super::words;
use crate::model::{Entry, Timeline};

/// How much of the calendar goes into one table of [`markdown`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Period {
    /// A table a day; a week, a month or a year has its own.
    #[default]
    Day,
    /// A table a month, with a column for the day; what lasts longer stands in the month in which it begins.
    Month,
}

/// A table a day or a month, each under a heading of the second level, in GitHub's dialect of Markdown.
///
/// ```
/// use pourparler::export::{Period, markdown};
/// use pourparler::{Article, Extractor};
///
/// let timeline = Extractor::new().extract(&Article::new("Hôm 14/3/2022, Nga nói sẵn sàng đàm phán."))?;
/// let text = markdown(&timeline, Period::Day);
/// assert!(text.starts_with("## 14 March 2022\n\n| Who | What | In the words of the article |\n"));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn markdown(timeline: &Timeline, period: Period) -> String {
    let mut text = String::new();
    for group in timeline.entries().chunk_by(|a, b| heading(a, period) == heading(b, period)) {
        let blank = if text.is_empty() { "" } else { "\n" };
        let (day, rule) = match period {
            Period::Day => ("", ""),
            Period::Month => ("| Day ", "|---"),
        };
        let _ = writeln!(text, "{blank}## {}\n", escape(&words::capital(&heading(&group[0], period))));
        let _ = writeln!(text, "{day}| Who | What | In the words of the article |\n{rule}|---|---|---|");
        for entry in group {
            let when = match period {
                Period::Day => String::new(),
                Period::Month => format!("| {} ", escape(&words::when(&entry.when))),
            };
            let who = escape(&words::who(timeline, entry));
            let what = escape(&words::what(timeline, entry));
            let _ = writeln!(text, "{when}| {who} | {what} | {} |", escape(&words::evidence(entry)));
        }
    }
    text
}

fn heading(entry: &Entry, period: Period) -> String {
    let first = entry.when.value().and_then(|value| value.first_day());
    match (period, entry.when.value(), first) {
        (Period::Month, _, Some(day)) => format!("{} {}", day.format("%B"), day.year()),
        (_, Some(value), _) => words::day(value),
        _ => words::when(&entry.when),
    }
}

/// Text that Markdown leaves alone: no mark-up, no cell's end, no HTML, no address that turns into a link.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let link = match c {
            ':' => text[at..].starts_with("://"),
            '.' => text[..at].to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        let first = at == 0 && matches!(c, '-' | '+' | '=' | '#');
        if link
            || first
            || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '!' | '&' | '$' | '@')
        {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mark_up_is_text() {
        for (text, written) in [
            ("a | b", "a \\| b"),
            ("<script>*x*</script>", "\\<script\\>\\*x\\*\\</script\\>"),
            ("![x](http://y)", "\\!\\[x\\](http\\://y)"),
            ("WWW.a.vn, a@b.vn", "WWW\\.a.vn, a\\@b.vn"),
            ("# `a_b` &lt;", "\\# \\`a\\_b\\` \\&lt;"),
            ("số 1, v.v.", "số 1, v.v."),
        ] {
            assert_eq!(escape(text), written);
        }
    }
}
