//! Articles as web pages, whole, broken and hostile.

use pourparler::webpage::{self, PageError};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn paragraphs() -> String {
    let told = "Ngoại trưởng Nga Sergei Lavrov nói rằng Nga sẵn sàng đàm phán với Ukraine, nhưng không chấp nhận điều kiện tiên quyết.";
    (1..6).map(|n| format!("<p>Đoạn {n}. {told} {told}</p>\n")).collect()
}

fn page(head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=vi><head><title>Trang tin - Thế giới</title>{head}</head><body>\
         <nav><ul><li><a href=/>Trang chủ</a><li><a href=/the-gioi>Thế giới</a></ul></nav>{body}\
         <aside class=related><a href=/1>Tin liên quan một</a> <a href=/2>Tin liên quan hai</a></aside>\
         <footer>Bản quyền</footer><script>alert('x')</script></body></html>"
    )
}

#[test]
fn headline_day_and_paragraphs() {
    let head = r#"<meta property="og:title" content="Nga để ngỏ khả năng đàm phán"><meta property="article:published_time" content="2022-03-14T22:10:00+07:00">"#;
    let page =
        webpage::read(&page(head, &format!("<article>{}</article>", paragraphs()))).expect("an article");
    assert_eq!(page.title, "Nga để ngỏ khả năng đàm phán");
    assert_eq!(page.published.expect("a day").to_string(), "2022-03-14");
    let lines: Vec<&str> = page.text.lines().filter(|line| !line.trim().is_empty()).collect();
    assert_eq!(lines[0], page.title);
    assert_eq!(lines.len(), 6, "{lines:#?}");
    assert!(lines[1].starts_with("Đoạn 1. "));
    for chrome in ["Trang chủ", "Tin liên quan", "Bản quyền", "alert"] {
        assert!(!page.text.contains(chrome), "{chrome}");
    }
    assert_eq!(page.article().published_on(), page.published);
    assert_eq!(page.article().text(), page.text);
}

#[test]
fn what_is_no_article_is_an_error() {
    assert_eq!(webpage::read(""), Err(PageError::NoArticle));
    assert_eq!(webpage::read("<html><body></body></html>"), Err(PageError::NoArticle));
    assert_eq!(webpage::read(&" ".repeat(webpage::MAX_BYTES + 1)), Err(PageError::TooLarge));
    assert_eq!(webpage::read(&"<p>a".repeat(webpage::MAX_NODES)), Err(PageError::TooLarge));
}

/// Mark-up that grows, and elements in elements in elements: neither memory, stack nor clock runs out.
#[test]
fn pages_made_to_be_heavy_are_refused() {
    let deep = |open: &str, depth: usize| {
        webpage::read(&page("", &format!("{}{}", open.repeat(depth), paragraphs())))
    };
    assert!(deep("<div>", 100).is_ok());
    for open in ["<div>", "<span><div>", "<table><tr><td>", "<svg><g>"] {
        assert_eq!(deep(open, 20_000), Err(PageError::TooDeep), "{open}");
    }
    // Elements that are left open begin anew in each paragraph: the tree grows with the square of the text.
    let open = |n: usize| (0..n).map(|n| format!("<p><b a={n}>")).collect::<String>();
    assert_eq!(webpage::read(&page("", &open(100_000))), Err(PageError::TooDeep));
    assert_eq!(webpage::read(&page("", &(open(100) + &"<p>a".repeat(50_000)))), Err(PageError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_soup_is_an_article_or_an_error(
        pieces in vec(
            prop_oneof![
                select(&["<p>", "</p>", "<div>", "</div>", "<table><td>", "<script>", "<!--", "-->", "<svg><style>", "&amp;", "&#0;",
                    "<article>", "<meta property='article:published_time' content='2022-03-14'>", "<time datetime='x'>", "<![CDATA[",
                    "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": 1}</script>", "<template>", "<a b='"][..])
                    .prop_map(str::to_owned),
                any::<String>(),
                Just(paragraphs()),
            ],
            0..30,
        )
    ) {
        if let Ok(page) = webpage::read(&pieces.concat()) {
            prop_assert!(!page.text.trim().is_empty());
        }
    }
}
