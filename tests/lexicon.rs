//! `lexicon/README.md` names every class and value that the tables use.

use std::path::Path;

/// Values that are open: codes, slugs, numbers.
const OPEN: &[&str] = &[
    "state",
    "state_short",
    "capital",
    "place",
    "body",
    "body_noun",
    "org",
    "party",
    "party_bloc",
    "bloc",
    "media",
    "surname",
];

#[test]
fn every_class_and_value_is_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon");
    let readme = std::fs::read_to_string(folder.join("README.md")).expect("it is there");
    let explains = |word: &str| {
        [format!("`{word}`"), format!("`{word}:"), format!("`{word}/")].iter().any(|w| readme.contains(w))
    };
    let mut records = 0;
    for file in std::fs::read_dir(folder.join("vi")).expect("tables") {
        let table = std::fs::read_to_string(file.expect("a file").path()).expect("UTF-8");
        for line in table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (class, value) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
            assert!(explains(class), "lexicon/README.md does not explain class `{class}`");
            let closed = !OPEN.contains(&class);
            let word = value.split([':', '/']).next().unwrap_or_default();
            assert!(
                !closed || explains(word),
                "lexicon/README.md does not explain value `{value}` of class `{class}`"
            );
            records += 1;
        }
    }
    assert!(records > 3_000);
}
