//! The report as a reader uses it, in a real browser: with the mouse, the keyboard and a finger, light and dark. Skipped
//! where no Chromium is installed; `CHROME` may name the program.

mod chromium;

use std::path::{Path, PathBuf};

use chromium::Browser;
use pourparler::export::Report;
use pourparler::{Article, Extractor, Timeline};

/// The report of the sample articles as a file, and their timeline.
fn report(name: &str) -> (PathBuf, Timeline) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let texts = folder.read_dir().expect("the samples").map(|file| {
        let path = file.expect("a file").path();
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), std::fs::read_to_string(&path))
    });
    let articles: Vec<Article<'_>> =
        texts.map(|(id, text)| Article::new(text.expect("a sample")).id(id)).collect();
    let extractor = Extractor::new();
    let timeline: Timeline =
        articles.iter().map(|article| extractor.extract(article).expect("a readable sample")).collect();
    let report = articles.iter().fold(Report::new(&timeline), Report::article);
    (write(name, &report.to_html()), timeline)
}

fn write(name: &str, page: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, page).expect("a folder of the build");
    path
}

/// A browser, if there is one, and otherwise a word on why nothing is tested.
fn browser() -> Option<Browser> {
    let browser = Browser::start();
    if browser.is_none() {
        eprintln!("skipped: no Chromium is installed");
    }
    browser
}

/// Which entry the panel shows is told by its evidence.
const SHOWN: &str = "document.querySelector('.panel:not([hidden]) blockquote mark').textContent";
const CLOSED: &str = "document.querySelector('.panel').hidden";

/// The mark of an entry in the picture, by its number.
fn mark(number: usize) -> String {
    format!(".mark[href='#e{number}'] .hit")
}

fn evidence(timeline: &Timeline, number: usize) -> &str {
    timeline.entries()[number - 1].evidence[0].text()
}

#[test]
fn a_mark_shows_its_evidence_when_it_is_clicked() {
    let Some(mut browser) = browser() else { return };
    let (page, timeline) = report("clicked.html");
    browser.resize(1280, 800);
    browser.open(&page);
    browser.holds(CLOSED);
    for number in [1, timeline.len() / 2, timeline.len()] {
        browser.click(&mark(number));
        assert_eq!(browser.text(SHOWN), evidence(&timeline, number));
        // The words of the article around it are there, too.
        let paragraph = SHOWN.replace("blockquote mark", "blockquote p");
        assert!(browser.text(&paragraph).contains(evidence(&timeline, number)));
        browser.holds("document.querySelectorAll('.mark.on').length > 0");
        browser.click(".panel [aria-label='Close']");
        browser.holds(CLOSED);
    }
    // A term in the table leads to its evidence as well.
    browser.click(".positions .term");
    let number = browser.text("document.querySelector('.positions .term').hash").replace("#e", "");
    assert_eq!(browser.text(SHOWN), evidence(&timeline, number.parse().expect("a number")));
    browser.press("Escape");

    let width = "document.querySelector('.lanes').getBoundingClientRect().width";
    let before = browser.value(width).as_f64();
    browser.click("[aria-label='Zoom in']");
    assert!(browser.value(width).as_f64() > before);
    browser.click("[aria-label='Whole picture']");
    assert_eq!(browser.value(width).as_f64(), before);
    browser.all_quiet();
}

#[test]
fn the_keyboard_is_enough() {
    let Some(mut browser) = browser() else { return };
    let (page, timeline) = report("pressed.html");
    browser.resize(1280, 800);
    browser.open(&page);
    let focused = "(document.activeElement.closest('.mark') || {href: {baseVal: ''}}).href.baseVal";
    let mut presses = 0;
    while browser.text(focused).is_empty() {
        assert!(presses < 8, "the picture comes soon after the beginning");
        browser.press("Tab");
        presses += 1;
    }
    let number = |hash: String| hash.replace("#e", "").parse::<usize>().expect("a number");
    let first = number(browser.text(focused));
    browser.press("ArrowRight");
    let second = number(browser.text(focused));
    assert_ne!(first, second, "an arrow leads to the next mark");
    browser.press("Enter");
    assert_eq!(browser.text(SHOWN), evidence(&timeline, second));
    browser.press("ArrowRight");
    assert_eq!(browser.text(SHOWN), evidence(&timeline, second + 1), "and in the panel to the next entry");
    browser.press("ArrowLeft");
    assert_eq!(browser.text(SHOWN), evidence(&timeline, second));
    browser.press("Escape");
    browser.holds(CLOSED);
    assert_eq!(number(browser.text(focused)), second, "back where it was opened");
    browser.all_quiet();
}

#[test]
fn a_telephone_shows_it_in_its_width() {
    let Some(mut browser) = browser() else { return };
    let (page, timeline) = report("touched.html");
    browser.resize(390, 844);
    browser.open(&page);
    browser.holds("document.documentElement.scrollWidth <= 390");
    for number in [2, timeline.len()] {
        browser.tap(&mark(number));
        assert_eq!(browser.text(SHOWN), evidence(&timeline, number));
        let panel = "document.querySelector('.panel').getBoundingClientRect()";
        browser.holds(&format!("{panel}.left >= 0 && {panel}.right <= 390 && {panel}.bottom <= 844"));
        browser.tap(".panel [aria-label='Close']");
        browser.holds(CLOSED);
    }
    browser.all_quiet();
}

/// WCAG asks for 4.5 between letters and what they stand on.
#[test]
fn letters_can_be_read_in_light_and_dark() {
    let Some(mut browser) = browser() else { return };
    let (page, _) = report("seen.html");
    browser.open(&page);
    for scheme in ["light", "dark"] {
        browser.prefer(scheme);
        let faint = browser.value(include_str!("contrast.js"));
        assert_eq!(faint, serde_json::json!([]), "{scheme}");
    }
    browser.all_quiet();
}

#[test]
fn an_article_that_attacks_runs_nothing() {
    let Some(mut browser) = browser() else { return };
    let attack =
        "<script>document.title = 'attacked'</script><img src=x onerror=\"document.title = 'attacked'\">";
    let text = format!(
        "Hôm 14/3/2022, Ngoại trưởng Nga Ivan Petrov nói: “{attack} Chúng tôi yêu cầu Ukraine rút quân”."
    );
    let article = Article::new(text);
    let timeline = Extractor::new().extract(&article).expect("an article");
    let page = Report::new(&timeline).title(attack).article(&article).to_html();
    browser.open(&write("attacked.html", &page));
    assert_eq!(browser.text("document.title"), attack);
    browser.click(&mark(1));
    assert_eq!(browser.text(SHOWN), evidence(&timeline, 1));
    browser.all_quiet();
}
