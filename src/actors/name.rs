//! Names of people: runs of capitalised words. They need no dictionary, only to know where they begin.

use crate::lexicon::{Role, Sense, is_syllable};
use crate::mark::{Doc, Mark};
use crate::model::Country;
use crate::segment::{Kind, Shape, Token};
use crate::text::with_folded;
use crate::times::TimeWord;

/// A name may have this many words.
const LONGEST: u32 = 7;

/// What stands before a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// Nothing that tells.
    Nothing,
    /// An office: "Tổng thống".
    Office,
    /// An honorific: "ông". Behind it even a place is a name ("ông Austin").
    Honorific,
}

/// The token after the name of a person that begins at `at`; `None` where none does.
pub(super) fn name(doc: &Doc<'_>, at: u32, lead: Lead) -> Option<u32> {
    if !begins(doc, at, lead) {
        return None;
    }
    let family = is_native_family(doc, at);
    let mut end = at + 1;
    while end < at + LONGEST * 2 {
        match joined(doc, at, end, family, lead) {
            Some(next) => end = next,
            None => break,
        }
    }
    (end > at + 1 || !begins_compound(doc, at)).then_some(end)
}

/// "Năng lượng", "Nghiên cứu": a word of the language in a title, of which only the first syllable has a capital.
fn begins_compound(doc: &Doc<'_>, at: u32) -> bool {
    let next = doc.token(at + 1).is_some_and(|t| t.is_word() && !t.is_capitalised())
        && doc.mark_over(at + 1).is_none();
    next && doc.mark_over(at).is_none() && !is_foreign(doc, at)
}

fn begins(doc: &Doc<'_>, at: u32, lead: Lead) -> bool {
    let Some(token) = doc.token(at) else { return false };
    let titled = lead != Lead::Nothing;
    if !token.is_word() || !token.is_capitalised() {
        return titled
            && token.is_word()
            && is_particle(doc, at)
            && joined(doc, at, at + 1, false, lead).is_some();
    }
    let Some(mark) = doc.mark_over(at) else { return true };
    let place = |s: Sense| matches!(s, Sense::Place(_) | Sense::Capital(_) | Sense::Honorific(_));
    // "Chủ tịch TP", "các Bộ trưởng"
    let short = token.shape == Shape::Upper;
    let no_name = |s| s == Sense::Role(Role::Plural) || short && s == Sense::Role(Role::Abbreviation);
    // "ông Jordan Peterson"
    let polite = lead == Lead::Honorific;
    let goes_on = polite && is_plain_capital(doc, at + 1) && is_foreign(doc, at + 1);
    let state = |s: Sense| goes_on && matches!(s, Sense::State(_) | Sense::StateShort(_));
    // "Tập": a family name, though the word for a volume is spelt so.
    let family =
        mark.last == at + 1 && is_within(doc, at) && doc.senses(mark).any(|s| matches!(s, Sense::Surname(_)));
    let named = titled || family;
    let soft = |s| is_soft(s) || polite && place(s) || state(s) || named && is_ordinary(s) && !no_name(s);
    mark.first == at
        && !begins_date(doc, mark)
        && doc.senses(mark).all(soft)
        && (mark.last == at + 1 || doc.senses(mark).all(is_soft) || polite)
}

/// Whether a word stands right before it in its sentence.
fn is_within(doc: &Doc<'_>, at: u32) -> bool {
    let first = doc.sentences.get(doc.sentence_of(at)).map_or(0, |sentence| sentence.first);
    at > first && doc.token(at - 1).is_some_and(|t| t.is_word() || t.kind == Kind::Dash)
}

/// A sense of the vocabulary of reports. A capital within a sentence says that the word is part of a name all the same.
fn is_ordinary(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Role(_)
            | Sense::Cue(_)
            | Sense::CueForm(_)
            | Sense::Stance(_)
            | Sense::Issue(_)
            | Sense::Meeting(_)
            | Sense::Time(_)
            | Sense::Word
    )
}

/// Where the name that begins at `first` goes on at `at`: over a word, a particle and a word, a hyphen and a word, or an initial's stop.
fn joined(doc: &Doc<'_>, first: u32, at: u32, family: bool, lead: Lead) -> Option<u32> {
    let token = doc.token(at)?;
    match token.kind {
        Kind::Word if token.is_capitalised() => {
            part(doc, first, at, family, lead).then(|| whole_given(doc, at))
        }
        Kind::Word if is_particle(doc, at) => {
            let next = (at + 1..at + 4)
                .find(|i| !is_particle(doc, *i) && doc.token(*i).is_none_or(|t| t.kind != Kind::Dash))?;
            let capitalised = doc.token(next).is_some_and(|t| t.is_word() && t.is_capitalised());
            (capitalised && part(doc, first, next, family, lead)).then_some(next + 1)
        }
        Kind::Dash => {
            let next = doc.token(at + 1).filter(|t| t.is_word())?;
            // "Kim Jong-un", "Jean-Marc", but "Trump-Putin" are two.
            let one_name =
                at > first + 1 || !next.is_capitalised() || is_given(doc, at - 1) || is_particle(doc, at - 1);
            let tight = token.glued && next.glued && one_name;
            // Tokenised text sets spaces round the hyphen: "Kim Jong - un", but not "Trump - Putin".
            let loose = !token.glued && !next.glued && loosely_joined(doc, first, at, lead);
            (tight || loose).then_some(at + 2)
        }
        // Tokenised text parts "O'Connor".
        Kind::SingleClose | Kind::QuoteStraight => {
            let letter = doc.token(at - 1).is_some_and(|t| t.end - t.start == 1 && t.is_capitalised());
            let next = doc.token(at + 1)?;
            (letter && at > first + 1 && token.glued && next.is_word() && next.is_capitalised())
                .then_some(at + 2)
        }
        Kind::Stop if token.glued => {
            let initial = doc.token(at - 1).is_some_and(|t| t.end - t.start <= 2 && t.is_capitalised());
            // "Jr."
            if at > first + 1 && doc.has_role(at - 1, Role::Abbreviation) {
                return Some(at + 1);
            }
            let next = doc.token(at + 1)?;
            // "… and Moon Jae In. Then": the stop of a sentence.
            let initial = initial && doc.sentence_of(at) == doc.sentence_of(at + 1);
            (initial && next.is_word() && next.is_capitalised() && part(doc, first, at + 1, family, lead))
                .then_some(at + 2)
        }
        _ => None,
    }
}

/// The token after a given name of several, "Yong - ho", or after the word.
fn whole_given(doc: &Doc<'_>, at: u32) -> u32 {
    if doc.mark_at(at).is_some() && is_given(doc, at) { doc.next(at) } else { at + 1 }
}

/// Whether a hyphen between spaces joins the words of one name.
fn loosely_joined(doc: &Doc<'_>, first: u32, dash: u32, lead: Lead) -> bool {
    let capital = doc.token(dash + 1).is_some_and(Token::is_capitalised);
    let lower = !capital && doc.mark_over(dash + 1).is_none();
    let first_names = is_given(doc, dash - 1) && is_given(doc, dash + 1);
    // "Ngoại trưởng Jean - Yves Le Drian": the name goes on behind.
    let goes_on = lead != Lead::Nothing
        && dash == first + 1
        && capital
        && (is_foreign(doc, dash + 1) || is_given(doc, dash - 1))
        && (is_plain_capital(doc, dash + 2) || is_given(doc, dash + 2) || is_particle(doc, dash + 2));
    // "Han Tae - song", though the last syllable may be a word, but no term of several: "Luis Vega - con rể của".
    let foreign = || is_foreign(doc, first) && is_foreign(doc, first + 1);
    let term = doc.mark_over(dash + 1).is_some_and(|mark| mark.last > dash + 2);
    let short = !capital && !term && is_short(doc, dash + 1);
    let korean = short && dash == first + 2 && (is_family(doc, first) || foreign());
    // "Duncan Innes - Kerr", "Guy Saint - Jacques", but "Donald Trump - Shinzo Abe" are two.
    let double = dash == first + 2
        && is_given(doc, first)
        && is_foreign(doc, dash - 1)
        && is_foreign(doc, dash + 1)
        && (doc.mark_over(dash + 1).is_none() || is_given(doc, dash + 1))
        && !doc.token(dash + 2).is_some_and(|t| t.is_word() && t.is_capitalised());
    lower || korean || double || first_names || goes_on || is_particle(doc, dash - 1)
}

/// Whether the capitalised word at `at` can go on a name.
fn part(doc: &Doc<'_>, first: u32, at: u32, family: bool, lead: Lead) -> bool {
    let Some(mark) = doc.mark_over(at) else { return true };
    if doc.senses(mark).all(is_soft) {
        return true;
    }
    if begins_date(doc, mark) {
        return false;
    }
    let single = mark.last == mark.first + 1;
    // "Thái Anh Văn": a state's name between the syllables of a name.
    let within = single
        && !is_foreign(doc, at)
        && (is_plain_capital(doc, at + 1) || is_family(doc, at + 1))
        && is_family(doc, at - 1);
    // "Lâm Thị Nguyệt Nga", as a whole behind a title.
    let last = single
        && lead != Lead::Nothing
        && at >= first + 2
        && is_family(doc, first)
        && !is_foreign(doc, at)
        && (first + 1..at).all(|i| !is_foreign(doc, i));
    if within || last || single && closes(doc, first, at, lead) {
        return true;
    }
    let ordinary = doc.token(at).is_some_and(|t| t.shape == Shape::Capital);
    // "Lloyd Austin"; in Vietnamese names every syllable may be a word of its own: "Nguyễn Đức Anh".
    let fits = |s| {
        is_soft(s)
            || matches!(s, Sense::Place(_))
            || ordinary && is_ordinary(s)
            || family && !matches!(s, Sense::Capital(_))
    };
    let whole = single || family || doc.senses(mark).all(|s| s == Sense::Word);
    whole && doc.senses(mark).all(fits)
}

/// "Tesfaye Bekele Năm 1990, …": a heading that runs into the text.
fn begins_date(doc: &Doc<'_>, mark: Mark) -> bool {
    let unit = doc.senses(mark).any(|s| matches!(s, Sense::Time(TimeWord::Unit(_))));
    unit && doc.is_kind(mark.last, Kind::Number)
}

/// Whether the name of a state, city or organisation is the family name of somebody with a title: "Bộ trưởng Thérèse
/// Kayikwamba Wagner", "ông Michael Jordan".
fn closes(doc: &Doc<'_>, first: u32, at: u32, lead: Lead) -> bool {
    let foreign = is_foreign(doc, first) && is_foreign(doc, at);
    let ordinary = doc.token(at).is_some_and(|t| t.shape == Shape::Capital);
    let named = at >= first + 2 || is_given(doc, first);
    lead != Lead::Nothing && foreign && ordinary && named && (first + 1..at).all(|i| is_foreign(doc, i))
}

/// A sense that does not keep a word out of a name.
fn is_soft(sense: Sense) -> bool {
    matches!(sense, Sense::Surname(_) | Sense::Given | Sense::Particle | Sense::StateShort(_))
}

/// Whether an unmarked capitalised word stands there.
fn is_plain_capital(doc: &Doc<'_>, at: u32) -> bool {
    doc.mark_over(at).is_none() && doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised())
}

fn is_given(doc: &Doc<'_>, at: u32) -> bool {
    doc.senses_at(at).any(|s| s == Sense::Given)
}

/// A word as long as a syllable of a Korean name.
fn is_short(doc: &Doc<'_>, at: u32) -> bool {
    doc.token(at).is_some_and(|t| t.text(doc.text).len() <= 6 && t.text(doc.text).is_ascii())
}

fn is_family(doc: &Doc<'_>, at: u32) -> bool {
    doc.senses_at(at).any(|s| matches!(s, Sense::Surname(_)))
}

fn is_particle(doc: &Doc<'_>, at: u32) -> bool {
    doc.sense(at, |s| (s == Sense::Particle).then_some(())).is_some()
}

/// Whether the word is a family name behind which every syllable may be part of the name.
fn is_native_family(doc: &Doc<'_>, at: u32) -> bool {
    doc.senses_at(at).any(|s| matches!(s, Sense::Surname(Some(_))))
}

/// The state to which a family name alone belongs: neighbours share some.
pub(super) fn native_state(doc: &Doc<'_>, at: u32) -> Option<Country> {
    let mut states =
        doc.senses_at(at).filter_map(|s| if let Sense::Surname(state) = s { state } else { None });
    states.next().filter(|_| states.next().is_none())
}

/// Whether the run from `first` to `last` is a person's name by its own looks, without a title: a given name or
/// family name begins it and at least one more word follows, or two words are foreign.
pub(super) fn looks_like_person(doc: &Doc<'_>, first: u32, last: u32) -> bool {
    let words =
        (first..last).filter(|i| doc.token(*i).is_some_and(|t| t.is_word() && t.shape != Shape::Lower));
    if words.count() < 2 {
        return false;
    }
    let known = |sense| matches!(sense, Sense::Given | Sense::Surname(_)).then_some(());
    doc.sense(first, known).is_some()
}

/// Whether a capitalised word is foreign to the language, so that a capital at the beginning of a sentence tells something.
pub(super) fn is_foreign(doc: &Doc<'_>, at: u32) -> bool {
    doc.token(at)
        .is_some_and(|t| t.is_word() && t.is_capitalised() && !with_folded(t.text(doc.text), is_syllable))
}
