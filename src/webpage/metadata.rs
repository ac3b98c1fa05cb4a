//! What a page says of its article for machines.

use chrono::{DateTime, Datelike, NaiveDate};
use dom_query::Document;
use serde_json::Value;

/// How deep an article may stand in JSON-LD.
const DEPTH: usize = 6;

/// Where pages state the day of publication, the most reliable first: an element and the attribute that holds it.
const DAYS: &[(&str, &str)] = &[
    ("meta[property='article:published_time']", "content"),
    ("meta[property='og:article:published_time']", "content"),
    ("meta[itemprop='datePublished']", "content"),
    ("meta[name='article:published_time']", "content"),
    ("meta[name='pubdate']", "content"),
    ("meta[name='publishdate']", "content"),
    ("meta[name='publish-date']", "content"),
    ("meta[name='parsely-pub-date']", "content"),
    ("meta[name='dc.date.issued'], meta[name='DC.date.issued']", "content"),
    ("meta[name='dcterms.created'], meta[name='DC.date']", "content"),
    ("meta[name='date']", "content"),
    ("time[itemprop='datePublished']", "datetime"),
    ("time[pubdate]", "datetime"),
    ("article time[datetime]", "datetime"),
    ("time[datetime]", "datetime"),
];

/// The same for the headline.
const TITLES: &[(&str, &str)] = &[
    ("meta[property='og:title']", "content"),
    ("meta[name='twitter:title']", "content"),
    ("meta[itemprop='headline']", "content"),
];

#[derive(Debug, Default)]
pub(super) struct Metadata {
    pub(super) title: Option<String>,
    pub(super) published: Option<NaiveDate>,
}

impl Metadata {
    pub(super) fn of(document: &Document) -> Self {
        let mut metadata = Metadata::default();
        for script in document.select("script[type='application/ld+json']").iter() {
            if let Ok(value) = serde_json::from_str(&script.text()) {
                metadata.read(&value, DEPTH);
            }
        }
        let first = |(selector, attribute): &(&str, &str)| {
            document.select(selector).iter().find_map(|element| element.attr(attribute))
        };
        metadata.published =
            metadata.published.or_else(|| DAYS.iter().filter_map(first).find_map(|text| day(&text)));
        metadata.title =
            metadata.title.or_else(|| TITLES.iter().filter_map(first).find_map(|text| headline(&text)));
        metadata
    }

    /// Takes what the first article in JSON-LD says.
    fn read(&mut self, value: &Value, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.read(value, depth)),
            Value::Object(fields) if is_article(&value["@type"]) => {
                let text = |name| fields.get(name).and_then(Value::as_str);
                self.published = self.published.or_else(|| day(text("datePublished")?));
                self.title = self.title.take().or_else(|| headline(text("headline")?));
            }
            Value::Object(fields) => {
                for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
                    fields.get(name).into_iter().for_each(|value| self.read(value, depth));
                }
            }
            _ => {}
        }
    }
}

/// Whether a type of schema.org is a sort of article.
fn is_article(kind: &Value) -> bool {
    let article = |kind: &Value| {
        kind.as_str().is_some_and(|kind| {
            kind.ends_with("Article") || kind.ends_with("BlogPosting") || kind == "Report"
        })
    };
    article(kind) || kind.as_array().is_some_and(|kinds| kinds.iter().any(article))
}

/// Text in which some pages leave HTML, as plain text.
fn headline(text: &str) -> Option<String> {
    let text = Document::fragment(text).text();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(text).filter(|text| !text.is_empty())
}

/// The day as the page's own clock has it: `2025-12-14`, `2025-12-14T09:15:00+07:00`, `Sun, 14 Dec 2025 09:15:00 +0700`.
fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let iso = || {
        let (day, rest) = text.split_at_checked(10)?;
        let ends = rest.is_empty() || rest.starts_with(['T', 't', ' ']);
        day.parse().ok().filter(|_| ends)
    };
    let mail = || DateTime::parse_from_rfc2822(text).ok().map(|time| time.date_naive());
    iso().or_else(mail).filter(|day: &NaiveDate| (1..=9998).contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_pages_write_them() {
        for (text, value) in [
            ("2025-12-14", Some("2025-12-14")),
            (" 2025-12-14T23:59:00+07:00\n", Some("2025-12-14")),
            ("2025-12-14 09:15", Some("2025-12-14")),
            ("Sun, 14 Dec 2025 09:15:00 +0700", Some("2025-12-14")),
            ("2025-12-141", None),
            ("2025-02-30", None),
            ("0000-01-01", None),
            ("14/12/2025", None),
            ("hôm qua hôm qua", None),
            ("", None),
        ] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), value, "{text}");
        }
    }

    #[test]
    fn what_a_page_states() {
        let ld = |json: &str| format!(r#"<script type="application/ld+json">{json}</script>"#);
        for (head, title, published) in [
            (ld(r#"{"@type": "NewsArticle", "headline": "A &quot;b&quot;", "datePublished": "2025-12-14T01:00"}"#), Some("A \"b\""), Some("2025-12-14")),
            (ld(r#"{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, {"@type": ["Article"], "datePublished": "2025-12-14"}]}"#), None, Some("2025-12-14")),
            (ld("not json") + r#"<meta property="og:title" content="C"><time datetime="2025-12-13">"#, Some("C"), Some("2025-12-13")),
            (r#"<time datetime="soon"></time><time itemprop="datePublished" datetime="2025-12-12">"#.to_owned(), None, Some("2025-12-12")),
            (r#"<meta property="article:published_time" content="2025-12-11"><meta name="date" content="1999-01-01">"#.to_owned(), None, Some("2025-12-11")),
            (ld(&"[".repeat(1000)) + &ld(&format!("{}{}", "[".repeat(100), "]".repeat(100))), None, None),
            ("<p>2025-12-14".to_owned(), None, None),
        ] {
            let found = Metadata::of(&Document::from(head.as_str()));
            assert_eq!(found.title.as_deref(), title, "{head}");
            assert_eq!(found.published.map(|day| day.to_string()).as_deref(), published, "{head}");
        }
    }
}
