//! The articles that an example reads: the files it is given or, without any, those in `examples/articles/`.

#[path = "../timeline/files.rs"]
mod files;

use std::io;
use std::path::PathBuf;

use pourparler::{Article, Error};

/// The files that the command line names, or the samples, and what they hold.
pub fn read() -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let named: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let paths = if named.is_empty() { files::sample_articles()? } else { named };
    let fault = |path: &PathBuf, error: io::Error| {
        io::Error::new(error.kind(), format!("{}: {error}", path.display()))
    };
    paths
        .into_iter()
        .map(|path| match std::fs::read(&path) {
            Ok(bytes) => Ok((path, bytes)),
            Err(error) => Err(fault(&path, error)),
        })
        .collect()
}

/// The articles in the files.
pub fn articles(files: &[(PathBuf, Vec<u8>)]) -> Result<Vec<Article<'_>>, Error> {
    files.iter().map(|(path, bytes)| files::article(path, bytes)).collect()
}
