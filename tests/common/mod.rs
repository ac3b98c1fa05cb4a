//! What the test programs share.

use std::path::Path;
use std::sync::LazyLock;

use pourparler::{Article, Extractor, Timeline};

/// Building the vocabulary takes a while: once a test program is enough.
pub static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// The sample articles' names and timelines, in the order of the names.
#[allow(dead_code, reason = "not every test program reads them")]
pub fn samples() -> Vec<(String, Timeline)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("samples").map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).expect("UTF-8");
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a plain name");
        let mut article = Article::new(text).id(name);
        if let Some(day) = name.get(..10).and_then(|day| day.parse().ok()) {
            article = article.published(day);
        }
        (name.to_owned(), EXTRACTOR.extract(&article).expect(name))
    };
    paths.iter().map(read).collect()
}
