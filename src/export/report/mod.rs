//! A timeline as a page.

mod axis;
mod glyph;
mod lanes;
mod picture;
mod positions;
mod record;

use std::borrow::Cow;
use std::collections::HashMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::plain::one_line;
use super::words;
use crate::model::{Article, ArticleId, Timeline};

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// The page may run this one script and use this one style sheet, by their SHA-256, and load nothing at all.
const POLICY: &str = "default-src 'none'; \
    style-src 'sha256-aqmIa/LqhcNyQpqX64X92UAfEh32g3qhaML9My2nS/o='; \
    script-src 'sha256-e6ytgE3o2FeLeWcdqKjxhxeSgbP3NFPIUa9GP6+kfyE='; \
    base-uri 'none'; form-action 'none'";

/// The texts of articles, by their ids.
type Texts<'a> = HashMap<ArticleId, &'a str>;

/// A timeline as one self-contained HTML page: a picture with a lane a side, the table of positions, and every entry
/// with the words that prove it.
///
/// The page loads nothing from anywhere and works without its script, which adds zooming, moving with the arrow keys
/// and a panel that shows the evidence of a mark. It follows the reader's choice of light or dark, fits a telephone and
/// can be printed. No text of an article can become mark-up: all is escaped, and the page's own Content-Security-Policy
/// forbids any other script.
///
/// ```
/// use pourparler::export::Report;
/// use pourparler::{Article, Extractor};
///
/// let article = Article::new("Hôm 14/3/2022, Ngoại trưởng Nga Sergei Lavrov nói Nga sẵn sàng đàm phán.").id("a1");
/// let timeline = Extractor::new().extract(&article)?;
/// let page = Report::new(&timeline).title("Talks").article(&article).to_html();
/// assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<h1>Talks</h1>"));
/// # Ok::<(), pourparler::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Report<'a> {
    timeline: &'a Timeline,
    title: Cow<'a, str>,
    texts: Texts<'a>,
}

impl<'a> Report<'a> {
    /// A report on `timeline`.
    pub fn new(timeline: &'a Timeline) -> Self {
        Report { timeline, title: "Timeline of talks".into(), texts: HashMap::new() }
    }

    /// Sets its title.
    #[must_use]
    pub fn title(mut self, title: impl Into<Cow<'a, str>>) -> Self {
        self.title = title.into();
        self
    }

    /// Gives an article of the timeline, whose paragraphs are then shown around the evidence. Without it, the evidence
    /// stands alone.
    #[must_use]
    pub fn article(mut self, article: &'a Article<'_>) -> Self {
        self.texts.insert(article.article_id(), article.text());
        self
    }

    /// The page.
    pub fn to_html(&self) -> String {
        let title = one_line(&self.title);
        let timeline = self.timeline;
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="generator" content="pourparler";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    (glyph::shapes())
                    header { h1 { (title) } p.lead { (summary(timeline)) } }
                    main {
                        section aria-label="Picture" {
                            div.tools { (glyph::legend()) (zoom()) }
                            (picture::picture(timeline))
                            p.note { "Days on which something happens are drawn wide, the time between is compressed. Choose a mark to see the words of the article." }
                        }
                        section { h2 { "Positions" } (positions::table(timeline)) }
                        section { h2 { "Record" } p.note { "Every entry in the words of the article, with how sure the reading is, from 0 to 1." } (record::record(timeline, &self.texts)) }
                    }
                    footer.end { "Made by pourparler, which reads by grammar and vocabulary and makes mistakes: check the evidence." }
                    script { (PreEscaped(SCRIPT)) }
                }
            }
        };
        page.into_string()
    }
}

/// How much the page is about.
fn summary(timeline: &Timeline) -> String {
    let count = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    let published: Vec<_> = timeline.sources().iter().filter_map(|source| source.published).collect();
    let period = match (published.iter().min(), published.iter().max()) {
        (Some(first), Some(last)) if first == last => format!(", published on {}", words::date(*first)),
        (Some(first), Some(last)) => {
            format!(", published from {} to {}", words::date(*first), words::date(*last))
        }
        _ => String::new(),
    };
    format!(
        "{}, {} and {}, read from {}{period}.",
        count(timeline.meetings().count(), "meeting"),
        count(timeline.conditions().count(), "condition"),
        count(timeline.statements().count(), "statement"),
        count(timeline.sources().len(), "article")
    )
}

/// The buttons, which the script shows.
fn zoom() -> Markup {
    html! {
        div.zoom role="group" aria-label="Zoom" hidden {
            button type="button" data-zoom="0.67" aria-label="Zoom out" { "−" }
            button type="button" data-zoom="0" aria-label="Whole picture" { "1:1" }
            button type="button" data-zoom="1.5" aria-label="Zoom in" { "+" }
        }
    }
}
