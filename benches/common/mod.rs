//! What the benchmarks read.

use std::path::Path;

use pourparler::jsonl;

/// The sample articles are repeated until there are so many bytes.
const ENOUGH: usize = 256 << 10;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample articles, several times over.
pub fn samples() -> Vec<String> {
    let files = std::fs::read_dir(root().join("examples/articles")).expect("samples");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).expect("UTF-8")).collect();
    let once: usize = texts.iter().map(String::len).sum();
    texts.iter().cycle().take(texts.len() * ENOUGH.div_ceil(once)).cloned().collect()
}

/// Real news, where it is at hand.
pub fn corpus() -> Option<Vec<String>> {
    let lines = std::fs::read_to_string(root().join("../shared/corpus/articles.jsonl")).ok()?;
    let texts = lines.lines().filter_map(|line| jsonl::article(line).ok());
    Some(texts.map(|article| article.text().to_owned()).collect())
}
