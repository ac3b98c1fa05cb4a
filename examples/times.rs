//! Time expressions of the lines on standard input, read against the day that is given: `cargo run --example times 2022-03-14`.

use std::io;

use chrono::NaiveDate;
use pourparler::times;

fn main() -> io::Result<()> {
    let published: Option<NaiveDate> = std::env::args().nth(1).and_then(|day| day.parse().ok());
    for line in io::stdin().lines() {
        let line = line?;
        println!("{line}");
        for time in times::find(&line, published) {
            println!("    {} = {}", time.text, time.value.as_ref().map_or("?", |value| value.as_str()));
        }
    }
    Ok(())
}
