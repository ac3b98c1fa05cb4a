//! A timeline for reading: a paragraph an entry, in columns.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use pourparler::{Actor, ActorId, Basis, Entry, Event, Report, Stance, Timeline};
use textwrap::Options;

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
/// Room for a day in brackets.
const DAY: usize = 14;
/// The widest label: `acceptance`, `conference`.
const LABEL: usize = 10;
/// Lines longer than this are hard to read.
const WIDEST: usize = 110;
/// So much of a statement is shown, in characters.
const LONGEST: usize = 280;

/// Writes the headline of `text`, what was found in it, and its entries.
pub fn write(timeline: &Timeline, text: &str, out: &mut impl Write) -> io::Result<()> {
    let headline = text.lines().map(clean).find(|line| !line.is_empty()).unwrap_or_default();
    writeln!(out, "{BOLD}{headline}{BOLD:#}")?;
    let (actors, entries) = (timeline.actors().len(), timeline.len());
    let from = match timeline.sources() {
        [source] => {
            let published =
                source.published.map_or("day unknown".to_owned(), |day| format!("published {day}"));
            format!("{}, {published}", source.article)
        }
        sources => format!("{} articles", sources.len()),
    };
    writeln!(out, "{DIM}{from}, {actors} actors, {entries} entries{DIM:#}")?;
    for entry in timeline {
        Row::new(timeline, entry).write(out)?;
    }
    writeln!(out)
}

/// What an entry says, column by column.
struct Row<'a> {
    entry: &'a Entry,
    label: &'static str,
    style: Style,
    who: String,
    what: String,
    /// The words of the article, and what they are given for.
    text: String,
}

impl<'a> Row<'a> {
    fn new(timeline: &'a Timeline, entry: &'a Entry) -> Self {
        let names = |ids: &[ActorId]| names(timeline, ids);
        let colour = |colour: AnsiColor| colour.on_default();
        let mut text = shorten(&evidence(entry));
        let (label, style, who, what) = match &entry.event {
            Event::Statement(s) => {
                let via = s.via.as_ref().map(|via| format!("via {}", names(std::slice::from_ref(via))));
                let speaker = names(std::slice::from_ref(&s.speaker));
                (s.act.as_str(), colour(AnsiColor::Blue), speaker, via.unwrap_or_default())
            }
            Event::Condition(c) => {
                let others = timeline.entries().iter().filter(|e| c.in_exchange_for.contains(&e.id));
                for other in others {
                    text = format!("{text} [in exchange for: {}]", shorten(&evidence(other)));
                }
                let to = if c.to.is_empty() { String::new() } else { format!(" → {}", names(&c.to)) };
                let who = format!("{}{to}", names(&c.by));
                (c.stance.as_str(), stance_style(c.stance), who, c.issue.to_string())
            }
            Event::Meeting(m) => {
                let round = m.round.map(|round| format!("number {round}"));
                let place = m.place.as_ref().map(|place| clean(&place.name));
                let what: Vec<String> =
                    [Some(m.status.to_string()), round, place].into_iter().flatten().collect();
                (m.kind.as_str(), colour(AnsiColor::Yellow), names(&m.participants), what.join(", "))
            }
            _ => ("", Style::new(), String::new(), String::new()),
        };
        Row { entry, label, style, who, what, text }
    }

    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let Row { entry, label, style, who, what, text } = self;
        // A day that the sentence itself does not state stands back.
        let day = if entry.when.basis() == Some(Basis::Text) { Style::new() } else { DIM };
        write!(
            out,
            "{day}{:<DAY$}{day:#}{style}{label:<LABEL$}{style:#}  {BOLD}{who}{BOLD:#}",
            shown(entry)
        )?;
        match what.is_empty() {
            true => writeln!(out)?,
            false => writeln!(out, "  {DIM}{what}{DIM:#}")?,
        }
        let indent = " ".repeat(DAY);
        let options = Options::new(textwrap::termwidth().clamp(2 * DAY, WIDEST));
        let options = options.initial_indent(&indent).subsequent_indent(&indent);
        textwrap::wrap(text, &options).iter().try_for_each(|line| writeln!(out, "{line}"))?;
        let dim = |text: String| {
            let lines = textwrap::wrap(&text, &options).into_iter().map(String::from);
            lines.collect::<Vec<String>>()
        };
        let told = (entry.articles().count() > 1).then(|| format!("told by: {}", reports(entry)));
        let apart = entry.disagreements.iter().map(|it| format!("disagree on {it}"));
        for line in told.into_iter().chain(apart).flat_map(dim) {
            writeln!(out, "{DIM}{line}{DIM:#}")?;
        }
        Ok(())
    }
}

/// The articles that tell of the entry, and what each says of a meeting's day and status.
fn reports(entry: &Entry) -> String {
    let report = |report: &Report| match &report.event {
        Event::Meeting(meeting) => format!("{} ({} {})", report.id.article(), meeting.status, report.when),
        _ => report.id.article().to_owned(),
    };
    let mut reports: Vec<String> = entry.reports.iter().map(report).collect();
    reports.dedup();
    clean(&reports.join(", "))
}

/// The day; in brackets where only the day of publication is known.
fn shown(entry: &Entry) -> String {
    match entry.when.basis() {
        Some(Basis::Published) => format!("({}) ", entry.when),
        _ => format!("{}  ", entry.when),
    }
}

fn stance_style(stance: Stance) -> Style {
    match stance {
        Stance::Demand => AnsiColor::Magenta.on_default(),
        Stance::Offer => AnsiColor::Cyan.on_default(),
        Stance::Refusal => AnsiColor::Red.on_default(),
        Stance::Acceptance => AnsiColor::Green.on_default(),
        _ => Style::new(),
    }
}

fn names(timeline: &Timeline, ids: &[ActorId]) -> String {
    let name = |id: &ActorId| timeline.actor(id).map_or_else(|| id.to_string(), Actor::to_string);
    clean(&ids.iter().map(name).collect::<Vec<_>>().join(", "))
}

/// The words of the article that prove an entry, its first mention only.
fn evidence(entry: &Entry) -> String {
    entry.evidence.first().map(|evidence| clean(evidence.text())).unwrap_or_default()
}

/// `text` on one line, without anything that a terminal would obey.
fn clean(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
