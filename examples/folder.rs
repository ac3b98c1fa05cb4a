//! A folder of thousands of articles into one file of JSON Lines.
//!
//! `cargo run --release --features webpage --example folder -- FOLDER OUTPUT` reads every `.txt`, `.html` and `.htm` file
//! under FOLDER and adds a line for each to OUTPUT. It can be stopped at any time, by Ctrl-C or by a crash, and run again:
//! it goes on with the files that OUTPUT does not hold yet, and every line in OUTPUT is whole. Files that cannot be read
//! are listed at the end, tried again the next time, and show in the exit status.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressStyle};
use pourparler::{Article, Extractor, jsonl, webpage};

/// So many faults are told one by one.
const LISTED: usize = 20;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder, output] = arguments.as_slice() else {
        eprintln!("Usage: folder FOLDER OUTPUT");
        return ExitCode::FAILURE;
    };
    match run(folder, output) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("folder: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads what is left to read; `true` if all of it could be.
fn run(folder: &Path, output: &Path) -> io::Result<bool> {
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed)).map_err(io::Error::other)?;

    let (mut file, done) = resume(output)?;
    let mut left = Vec::new();
    files(folder, &mut left)?;
    left.retain(|path| !done.contains(&id(folder, path)));
    left.sort();

    let extractor = Extractor::new();
    let bar = ProgressBar::new(left.len() as u64);
    let style = "{wide_bar} {pos}/{len} articles, {per_sec}, {eta} left, {msg} errors";
    bar.set_style(ProgressStyle::with_template(style).map_err(io::Error::other)?);
    bar.set_message("0");
    let mut faults: Vec<String> = Vec::new();
    for path in &left {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        match read(&extractor, path, id(folder, path)) {
            // In one call, so that no line is ever half there unless the machine itself fails.
            Ok(line) => file.write_all(format!("{line}\n").as_bytes())?,
            Err(fault) => {
                faults.push(format!("{}: {fault}", path.display()));
                bar.set_message(faults.len().to_string());
            }
        }
        bar.inc(1);
    }
    let (tried, wrong) = (bar.position(), faults.len() as u64);
    bar.finish_and_clear();
    file.sync_all()?;

    let (read, left) = (tried - wrong, left.len() as u64 - tried);
    println!("{read} articles read, {} there before, {wrong} errors, {left} left", done.len());
    faults.iter().take(LISTED).for_each(|fault| eprintln!("folder: {fault}"));
    if faults.len() > LISTED {
        eprintln!("folder: and {} more", faults.len() - LISTED);
    }
    Ok(faults.is_empty())
}

/// Opens the output for more, without the half line that a crash may have left, and tells which articles it holds.
fn resume(output: &Path) -> io::Result<(File, HashSet<String>)> {
    let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(output)?;
    let mut done = HashSet::new();
    let mut whole = 0;
    let mut reader = BufReader::new(&file);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let article = serde_json::from_slice::<serde_json::Value>(&line).ok();
        let article = article.and_then(|line| Some(line.get("article")?.as_str()?.to_owned()));
        let (Some(article), true) = (article, line.ends_with(b"\n")) else { break };
        done.insert(article);
        whole += line.len() as u64;
        line.clear();
    }
    if file.metadata()?.len() > whole && line.ends_with(b"\n") {
        let fault = format!("{} holds a line that is no timeline", output.display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, fault));
    }
    file.set_len(whole)?;
    file.seek(SeekFrom::End(0))?;
    Ok((file, done))
}

/// The articles in `folder` and the folders in it; links are not followed.
fn files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let fault = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
    for file in folder.read_dir().map_err(fault)? {
        let file = file?;
        let (path, kind) = (file.path(), file.file_type()?);
        if kind.is_dir() {
            files(&path, found)?;
        } else if kind.is_file() && (is(&path, "txt") || is_page(&path)) {
            found.push(path);
        }
    }
    Ok(())
}

/// The path within the folder, without white space: the article's id.
fn id(folder: &Path, path: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path).to_string_lossy();
    Article::new("").id(path).article_id().to_string()
}

fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

fn is_page(path: &Path) -> bool {
    is(path, "html") || is(path, "htm")
}

fn read(extractor: &Extractor, path: &Path, id: String) -> Result<String, Box<dyn std::error::Error>> {
    let text = String::from_utf8(std::fs::read(path)?)?;
    let timeline = match is_page(path) {
        true => extractor.extract(&webpage::read(&text)?.article().id(id))?,
        false => extractor.extract(&Article::new(text).id(id))?,
    };
    Ok(jsonl::line(&timeline))
}
