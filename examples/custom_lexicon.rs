//! A party and a verb that the crate does not know, added from a file.
//!
//! `cargo run --release --example custom_lexicon` reads one sentence with the crate's own vocabulary and then with the
//! records in `examples/custom_lexicon.tsv` added.

use std::io::Write;
use std::path::Path;

use pourparler::{Article, Extractor, Language, Lexicon};

const TEXT: &str = "Hôm 14/3/2022, Ngoại trưởng Valdoria Ilan Terov bóng gió rằng đàm phán sắp đổ vỡ. \
    Port Maren yêu cầu Ukraine rút quân khỏi vùng đệm.";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/custom_lexicon.tsv");
    let own = Lexicon::builtin(Language::Vietnamese);
    let more = own.extended(&std::fs::read_to_string(table)?)?;
    for (name, lexicon) in [("own vocabulary", own), ("with the file", more)] {
        let timeline = Extractor::new().with_lexicon(lexicon).extract(&Article::new(TEXT))?;
        writeln!(out, "{name}: {} entries", timeline.len())?;
        for entry in &timeline {
            writeln!(out, "  {}", timeline.line(entry))?;
        }
    }
    Ok(())
}
