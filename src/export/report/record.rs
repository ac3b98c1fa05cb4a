//! Every entry in words, with the paragraph of the article that proves it.

use std::collections::HashMap;

use maud::{Markup, html};

use super::{Texts, glyph};
use crate::export::plain::{one_line, visible};
use crate::export::words;
use crate::model::{Basis, Disagreement, Entry, EntryId, Evidence, Reason, Timeline};

/// So much of a paragraph is shown before and after the evidence, in bytes.
const AROUND: usize = 700;
/// Articles that tell the same are listed up to here.
const MOST: usize = 8;

pub(super) fn record(timeline: &Timeline, texts: &Texts<'_>) -> Markup {
    let numbers: HashMap<&EntryId, usize> =
        timeline.entries().iter().enumerate().map(|(number, entry)| (&entry.id, number + 1)).collect();
    let days = timeline.entries().chunk_by(|a, b| a.when.value() == b.when.value());
    let mut number = 0;
    html! {
        @for day in days {
            h3 { (words::capital(&day[0].when.value().map_or("day unknown".to_owned(), words::day))) }
            ol.record {
                @for entry in day {
                    ({ number += 1; "" })
                    li.entry id={ "e" (number) } { (item(timeline, entry, &numbers, texts)) }
                }
            }
        }
    }
}

fn item(timeline: &Timeline, entry: &Entry, numbers: &HashMap<&EntryId, usize>, texts: &Texts<'_>) -> Markup {
    let exchange = entry.condition().map(|c| c.in_exchange_for.as_slice()).unwrap_or_default();
    let exchange: Vec<&usize> = exchange.iter().filter_map(|id| numbers.get(id)).collect();
    let published = entry.when.basis() == Some(Basis::Published);
    html! {
        p.head {
            (glyph::inline(glyph::of(&entry.event))) " "
            b { (words::who(timeline, entry)) } " " (words::what(timeline, entry))
            span.sure { " · " (entry.confidence) @if published { " · day of the report" } }
            @for number in exchange { " · in exchange for " a href={ "#e" (number) } { "no. " (number) } }
        }
        @for evidence in entry.evidence.iter().take(MOST) { (proof(timeline, evidence, texts)) }
        @if entry.evidence.len() > MOST { p.note { "and " (entry.evidence.len() - MOST) " more places" } }
        @for disagreement in &entry.disagreements { p.note { (disputed(disagreement)) } }
    }
}

/// The evidence, marked in its paragraph where the text of the article is at hand.
fn proof(timeline: &Timeline, evidence: &Evidence, texts: &Texts<'_>) -> Markup {
    let source = timeline.sources().iter().find(|source| source.article == *evidence.article());
    let language = source.map(|source| source.language.as_str());
    let (before, after) =
        texts.get(evidence.article()).and_then(|text| around(text, evidence)).unwrap_or_default();
    html! {
        blockquote lang=[language] {
            p { (visible(before)) mark { (visible(evidence.text())) } (visible(after)) }
            footer {
                (one_line(evidence.article().as_str()))
                @if let Some(day) = source.and_then(|source| source.published) { ", " (words::date(day)) }
            }
        }
    }
}

/// What stands before and after the evidence in its paragraph; nothing where the text is another one.
fn around<'t>(text: &'t str, evidence: &Evidence) -> Option<(&'t str, &'t str)> {
    let span = evidence.span();
    if span.get(text)? != evidence.text() {
        return None;
    }
    let (before, after) = (&text[..span.start()], &text[span.end()..]);
    let mut from = before.rfind('\n').map_or(0, |at| at + 1).max(before.len().saturating_sub(AROUND));
    while !before.is_char_boundary(from) {
        from += 1;
    }
    let mut to = after.find('\n').unwrap_or(after.len()).min(AROUND);
    while !after.is_char_boundary(to) {
        to -= 1;
    }
    Some((before[from..].trim_start(), after[..to].trim_end()))
}

fn disputed(disagreement: &Disagreement) -> String {
    let because = match disagreement.because {
        Reason::Stated => "the article itself says so",
        Reason::Majority => "more articles say so",
        Reason::Latest => "it was reported last",
        Reason::Surer => "it is the surer reading",
        Reason::Final => "what has taken place can no longer be planned",
        Reason::First => "nothing tells them apart",
    };
    let ids = |ids: &[EntryId]| one_line(&ids.iter().map(EntryId::article).collect::<Vec<_>>().join(", "));
    format!(
        "Articles disagree on the {}: {} followed, not {}, since {because}",
        disagreement.about,
        ids(&disagreement.kept),
        ids(&disagreement.overruled)
    )
}
