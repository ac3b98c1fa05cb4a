//! The articles that an example reads: the files it is given or, without any, those in `examples/articles/`.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use pourparler::Article;

/// The articles in the files that the command line names, or the samples.
pub fn articles() -> io::Result<Vec<Article<'static>>> {
    let named: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let paths = if named.is_empty() { samples()? } else { named };
    paths.iter().map(|path| article(path)).collect()
}

fn samples() -> io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths = folder.read_dir()?.map(|file| Ok(file?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// The article in a file, named and, if its name begins with a day, dated like it: `2026-05-07-geneva.txt`.
fn article(path: &Path) -> io::Result<Article<'static>> {
    let fault = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let published = name.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    let article = Article::new(std::fs::read_to_string(path).map_err(fault)?).id(name);
    Ok(match published {
        Some(day) => article.published(day),
        None => article,
    })
}
