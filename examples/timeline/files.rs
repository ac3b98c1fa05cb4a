//! Articles in files.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use pourparler::{Article, Error};

/// The articles that come with the crate, in the order of their names.
pub fn sample_articles() -> io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths =
        std::fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// The article in `bytes`, named like the file it comes from, and published on the day that the name begins with
/// (`2026-05-07-geneva.txt`), if it begins with one.
pub fn article<'a>(path: &Path, bytes: &'a [u8]) -> Result<Article<'a>, Error> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let published: Option<NaiveDate> = name.get(..10).and_then(|day| day.parse().ok());
    let article = Article::from_utf8(name, bytes)?;
    Ok(match published {
        Some(day) => article.published(day),
        None => article,
    })
}
