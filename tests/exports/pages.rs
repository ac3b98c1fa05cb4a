//! The report and the annotated article: as an HTML parser sees them, and as a terminal does.

use std::collections::HashSet;

use dom_query::Document;
use pourparler::export::{self, Report};
use pourparler::{Article, Extractor, Timeline};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::arbitrary::{self, HOSTILE, timeline};
use crate::{TIMELINES, sample_articles};

/// That a page holds no more script than `scripts`, loads nothing, and keeps what its policy says.
fn check_page(page: &str, scripts: usize) -> Document {
    let document = Document::from(page);
    assert_eq!(document.select("script").length(), scripts, "{page}");
    assert_eq!(document.select("style").length(), 1);
    assert_eq!(
        document.select("link, img, iframe, object, embed, base, form, [src], [style], [srcdoc]").length(),
        0
    );
    let policy =
        document.select("meta[http-equiv='Content-Security-Policy']").attr("content").expect("a policy");
    assert!(policy.starts_with("default-src 'none'; "));
    for element in document.select("script, style").iter() {
        let hash = base64(&Sha256::digest(element.text().as_bytes()));
        assert!(policy.contains(&format!("'sha256-{hash}'")), "the policy allows {hash}, or nothing works");
    }
    let mut ids = HashSet::new();
    for element in document.select("[id]").iter() {
        assert!(ids.insert(element.attr("id").expect("an id").to_string()), "ids are unique");
    }
    for element in document.select("*").iter() {
        for attribute in element.attrs() {
            let name = attribute.name.local.to_string();
            assert!(!name.starts_with("on"), "{name}");
            if name == "href" {
                let id = attribute.value.strip_prefix('#').expect("a place on the page itself");
                assert!(ids.contains(id), "{id}");
            }
        }
    }
    document
}

/// RFC 4648, for digests of 32 bytes.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().chain([0, 0].iter()).take(3).fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place > three.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

fn check_report(timeline: &Timeline, articles: &[Article<'_>], title: &str) {
    let report = articles.iter().fold(Report::new(timeline).title(title), Report::article);
    let page = report.to_html();
    assert_eq!(page, report.to_html());
    let document = check_page(&page, 1);
    let entries = document.select("li.entry");
    assert_eq!(entries.length(), timeline.len());
    for (element, entry) in entries.iter().zip(timeline) {
        let marked = element.select("mark");
        assert_eq!(marked.length(), entry.evidence.len().min(8));
        assert_eq!(letters(&marked.first().text()), letters(entry.evidence[0].text()));
    }
    let drawn: HashSet<String> =
        document.select(".mark").iter().map(|mark| mark.attr("href").expect("a link").to_string()).collect();
    assert_eq!(drawn.len(), timeline.len(), "every entry is in the picture");
}

/// Letters and digits: what no escaping may change.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn check_annotated(timeline: &Timeline, article: &Article<'_>) {
    let document = check_page(&export::annotated_html(timeline, article), 0);
    document.select("main sup").remove();
    assert_eq!(letters(&document.select("main").text()), letters(article.text()));
    let text = export::annotated_ansi(timeline, article);
    let plain = stripped(&text);
    assert!(!plain.contains(|c: char| c.is_control() && c != '\n' && c != '\t'), "{plain:?}");
}

/// Text without the sequences that set colours; any other stays.
fn stripped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        let end = after.find(|c: char| !c.is_ascii_digit() && c != ';').unwrap_or(after.len());
        assert_eq!(after[end..].chars().next(), Some('m'), "{after:?}");
        rest = &after[end + 1..];
    }
    plain + rest
}

#[test]
fn the_samples() {
    let articles: Vec<_> = sample_articles().collect();
    for (timeline, article) in TIMELINES.iter().zip(&articles) {
        check_report(timeline, std::slice::from_ref(article), "Talks");
        check_annotated(timeline, article);
    }
    check_report(TIMELINES.last().expect("all together"), &articles, "Talks");
    check_report(&Timeline::default(), &[], "");
}

/// Evidence stands in its paragraph where the article is given, and alone where it is not.
#[test]
fn evidence_stands_in_its_paragraph() {
    let article = sample_articles().next().expect("a sample");
    let alone = Document::from(Report::new(&TIMELINES[0]).to_html());
    let within = Document::from(Report::new(&TIMELINES[0]).article(&article).to_html());
    for (alone, within) in alone.select("blockquote p").iter().zip(within.select("blockquote p").iter()) {
        assert_eq!(alone.text(), alone.select("mark").text());
        assert!(article.text().contains(&*within.text()) && within.text().len() >= alone.text().len());
    }
    assert!(within.html().len() > alone.html().len());
}

#[test]
fn articles_that_attack_are_shown_as_they_are() {
    let extractor = Extractor::new();
    let mut found = 0;
    for attack in HOSTILE {
        let text = format!(
            "Tổng thống Nga Ivan {attack} gặp gỡ\n\nHôm 14/3/2022, Ngoại trưởng Nga Ivan {attack} Petrov nói: “{attack} Chúng tôi \
             yêu cầu Ukraine rút quân {attack}”. Ông gặp Thủ tướng Ba Lan tại {attack} Geneva ngày 15/3/2022."
        );
        let article = Article::new(text.as_str()).id(format!("a{attack}"));
        let timeline = extractor.extract(&article).expect("an article");
        found += timeline.len();
        check_report(&timeline, std::slice::from_ref(&article), attack);
        check_annotated(&timeline, &article);
    }
    assert!(found > HOSTILE.len(), "most are read all the same: {found}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_report(timeline in timeline(), title in arbitrary::text()) {
        check_report(&timeline, &[], &title);
    }

    #[test]
    fn any_annotated_article(timeline in timeline(), text in arbitrary::text()) {
        let id = timeline.sources().first().map_or("a".to_owned(), |source| source.article.to_string());
        check_annotated(&timeline, &Article::new(text).id(id));
    }
}
