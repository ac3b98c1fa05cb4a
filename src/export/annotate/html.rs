use maud::{Markup, html};

use super::{Found, Stretch, Tone, shown, stretches, tone};
use crate::export::page::page;
use crate::export::plain::{one_line, visible};
use crate::export::words;
use crate::model::{Article, Timeline};

const STYLE: &str = include_str!("annotate.css");

/// The page may use this one style sheet, by its SHA-256, and nothing else: no script at all.
const POLICY: &str = "default-src 'none'; \
    style-src 'sha256-VcVnsc68s0cvjOVsRM2IlNQujxQw48mmw8OGDjXAHgg='; \
    base-uri 'none'; form-action 'none'";

/// The text of `article` as a page: what was found in it is highlighted and numbered, and the entries follow under
/// these numbers. Times are underlined.
///
/// The page loads nothing and runs nothing; the article's text is escaped, and control characters in it are shown as
/// signs.
///
/// ```
/// use pourparler::{Article, Extractor, export};
///
/// let article = Article::new("Hôm 14/3/2022, Nga nói sẵn sàng đàm phán.").id("a1");
/// let timeline = Extractor::new().extract(&article)?;
/// assert!(export::annotated_html(&timeline, &article).contains("Hôm 14/3/2022</span>"));
/// # Ok::<(), pourparler::Error>(())
/// ```
pub fn annotated_html(timeline: &Timeline, article: &Article<'_>) -> String {
    let id = article.article_id();
    let title = one_line(id.as_str());
    let source = timeline.sources().iter().find(|source| source.article == id);
    let language = source.map(|source| source.language.as_str());
    let stretches = stretches(timeline, &id, article.text());
    let body = html! {
        header {
            h1 { (title) }
            p.legend {
                @for tone in SHOWN { span class=(class(tone)) { (class(tone)) } " " }
            }
        }
        main lang=[language] { @for stretch in &stretches { (piece(timeline, stretch)) } }
        (entries(timeline, &stretches))
    };
    page(&title, POLICY, STYLE, &body)
}

const SHOWN: [Tone; 7] =
    [Tone::Demand, Tone::Offer, Tone::Refusal, Tone::Acceptance, Tone::Statement, Tone::Meeting, Tone::Time];

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Time => "time",
        Tone::Meeting => "meeting",
        Tone::Statement => "statement",
        Tone::Acceptance => "acceptance",
        Tone::Offer => "offer",
        Tone::Demand => "demand",
        Tone::Refusal => "refusal",
    }
}

/// A stretch of text and the numbers of what ends there.
fn piece(timeline: &Timeline, stretch: &Stretch<'_>) -> Markup {
    let mut classes = class(shown(stretch)).to_owned();
    let time = stretch.found.iter().any(|found| matches!(found, Found::Time));
    if time && shown(stretch) != Tone::Time {
        classes.push_str(" time");
    }
    let entries = stretch.found.iter().filter_map(|found| match found {
        Found::Entry(number, entry) => Some(format!("{number}. {}", line(timeline, entry))),
        Found::Time => None,
    });
    let title = Some(entries.collect::<Vec<_>>().join("\n")).filter(|title| !title.is_empty());
    html! {
        @if stretch.found.is_empty() { (visible(stretch.text)) }
        @else { span class=(classes) title=[title] { (visible(stretch.text)) } }
        @for number in &stretch.ends { sup { a href={ "#e" (number) } { (number) } } }
    }
}

/// The entries that are marked in the text.
fn entries(timeline: &Timeline, stretches: &[Stretch<'_>]) -> Markup {
    let mut numbers: Vec<usize> = stretches.iter().flat_map(|stretch| stretch.ends.iter().copied()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let entries =
        numbers.into_iter().filter_map(|number| Some((number, timeline.entries().get(number - 1)?)));
    html! {
        ol {
            @for (number, entry) in entries {
                li id={ "e" (number) } value=(number) {
                    span class=(class(tone(&entry.event))) { (words::capital(words::label(&entry.event))) }
                    " " (line(timeline, entry)) " · " (entry.confidence)
                }
            }
        }
    }
}

fn line(timeline: &Timeline, entry: &crate::model::Entry) -> String {
    let (when, who) = (words::when(&entry.when), words::who(timeline, entry));
    format!("{when} · {who} · {}", words::what(timeline, entry))
}
