//! Every export of every timeline is well formed: what comes out is read back by a reader that knows nothing of us.

mod arbitrary;
mod calendar;
mod golden;
mod json;
mod pages;
mod tables;

use std::path::Path;
use std::sync::LazyLock;

use pourparler::{Article, Extractor, Timeline};

/// The sample articles: their ids and texts.
static SAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a sample article");
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), text)
    };
    let mut files: Vec<_> =
        folder.read_dir().expect("the samples").map(|file| read(file.expect("a file").path())).collect();
    files.sort();
    files
});

fn sample_articles() -> impl Iterator<Item = Article<'static>> {
    SAMPLES.iter().map(|(id, text)| Article::new(text.as_str()).id(id.as_str()))
}

/// What the samples tell, one by one and, last, together.
static TIMELINES: LazyLock<Vec<Timeline>> = LazyLock::new(|| {
    let extractor = Extractor::new();
    let mut all: Vec<Timeline> =
        sample_articles().map(|article| extractor.extract(&article).expect("a readable sample")).collect();
    all.push(all.iter().cloned().collect());
    all
});
