use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::{Tone, shown, stretches, tone};
use crate::export::plain::visible;
use crate::export::words;
use crate::model::{Article, Timeline};

/// The text of `article` for a terminal: what was found in it is coloured and numbered, and the entries follow under
/// these numbers. Times are underlined.
///
/// The text cannot command the terminal: control characters in it are shown as signs (`␛`). To leave the colours out,
/// strip the escape sequences, as the crate `anstream` does where the output is no terminal.
///
/// ```
/// use pourparler::{Article, Extractor, export};
///
/// let article = Article::new("Hôm 14/3/2022, Nga nói sẵn sàng đàm phán.").id("a1");
/// let timeline = Extractor::new().extract(&article)?;
/// assert!(export::annotated_ansi(&timeline, &article).contains("\u{1b}[4mHôm 14/3/2022\u{1b}[0m"));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn annotated_ansi(timeline: &Timeline, article: &Article<'_>) -> String {
    let mut out = String::new();
    let id = article.article_id();
    for stretch in stretches(timeline, &id, article.text()) {
        let style = style(shown(&stretch));
        let _ = write!(out, "{style}{}{style:#}", visible(stretch.text));
        for number in &stretch.ends {
            let _ = write!(out, "{NUMBER}[{number}]{NUMBER:#}");
        }
    }
    out.push_str("\n\n");
    for (number, entry) in timeline.entries().iter().enumerate() {
        if entry.evidence.iter().all(|evidence| *evidence.article() != id) {
            continue;
        }
        let style = style(tone(&entry.event));
        let _ = writeln!(
            out,
            "{NUMBER}[{}]{NUMBER:#} {} · {} {style}{}{style:#} · {}",
            number + 1,
            words::when(&entry.when),
            words::who(timeline, entry),
            words::what(timeline, entry),
            entry.confidence
        );
    }
    out
}

const NUMBER: Style = Style::new().dimmed();

fn style(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Time => Style::new().underline(),
        Tone::Meeting => AnsiColor::Yellow.on_default(),
        Tone::Statement => AnsiColor::Blue.on_default(),
        Tone::Acceptance => AnsiColor::Green.on_default(),
        Tone::Offer => AnsiColor::Cyan.on_default(),
        Tone::Demand => AnsiColor::Magenta.on_default(),
        Tone::Refusal => AnsiColor::Red.on_default(),
    }
}
