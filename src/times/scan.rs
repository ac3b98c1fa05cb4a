//! Where the expressions of a text are.

use chrono::NaiveDate;

use super::cursor::Cursor;
use super::expr::{Core, Expr, Month, Phrase, Side, Year};
use super::phrase::phrase;
use super::range::{list, range};
use super::stretch::lone_decade;
use super::word::{TimeWord, Unit};
use crate::conditions::StanceWord;
use crate::lexicon::{Family, Role, Sense};
use crate::mark::Doc;
use crate::segment::Kind;

/// An expression in the text, in tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken {
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) expr: Expr,
}

/// News has a time in one of so many words.
const SPARSE: usize = 48;

/// The expressions of a text, in order, without overlap.
pub(super) fn scan(doc: &Doc<'_>) -> Vec<Spoken> {
    let mut spoken = Vec::with_capacity(doc.tokens.len() / SPARSE);
    for paragraph in &doc.paragraphs {
        let c = Cursor { doc, first: paragraph.first, last: paragraph.last };
        let mut at = c.first;
        while at < c.last {
            at = step(&c, at, &mut spoken);
        }
    }
    spoken
}

/// Reads what begins at `at`; the token to go on with.
fn step(c: &Cursor<'_, '_>, at: u32, spoken: &mut Vec<Spoken>) -> u32 {
    if !may_begin(c, at) {
        return c.doc.next(at);
    }
    let introduced = is_introduced(c, at, spoken.last().map_or(0, |s| s.last));
    if let Some(members) = list(c, at, introduced).filter(|_| !is_repeated(c, at)) {
        let end = members.last().map_or(at + 1, |m| m.1);
        let valid = members.into_iter().filter(|m| is_valid(m.2));
        spoken.extend(valid.map(|(first, last, expr)| Spoken { first, last, expr }));
        return end;
    }
    let decade = spoken.last().filter(|s| introduced && matches!(s.expr.from.core, Core::Decade(_)));
    if let Some((decade, end)) = decade.and_then(|_| lone_decade(c, at)) {
        spoken.push(Spoken { first: at, last: end, expr: Phrase::from(decade).into() });
        return end;
    }
    let single = phrase(c, at, introduced);
    let found = range(c, at, introduced, single).or(single.map(|(phrase, end)| (phrase.into(), end)));
    match found.filter(|(expr, _)| !is_repeated(c, at) && !is_vague(c, at, expr.from)) {
        Some((expr, last)) => {
            // Of a day that no calendar has no part is a time either.
            spoken.extend(is_valid(expr).then_some(Spoken { first: at, last, expr }));
            last.max(at + 1)
        }
        None => c.doc.next(at),
    }
}

/// A cheap look before any grammar is tried: most tokens begin no time.
fn may_begin(c: &Cursor<'_, '_>, at: u32) -> bool {
    if c.is_kind(at, Kind::Number) {
        return c.figure(at).is_some();
    }
    if !c.doc.is_of_at(at, Family::Times) {
        return false;
    }
    let mut number = false;
    let begins = c.word(at, |w| {
        number |= matches!(w, TimeWord::Number(_));
        w.begins().then_some(())
    });
    // A number in words does before a unit only, or before the name of a month.
    let counts = |w| matches!(w, TimeWord::Unit(_) | TimeWord::ThatDay(_) | TimeWord::Month(_)).then_some(());
    begins.is_some() || number && c.word(c.doc.next(at), counts).is_some()
}

/// Whether the word before tells that a time follows, or a time stands right before.
fn is_introduced(c: &Cursor<'_, '_>, at: u32, last: u32) -> bool {
    let beside = last > c.first && {
        let comma = c.is_kind(last, Kind::Comma) && last + 1 == at;
        let and = c.after(last, TimeWord::And).or_else(|| c.after(last, TimeWord::To));
        comma || and == Some(at)
    };
    beside || c.is_before(at, TimeWord::Lead)
}

/// `mỗi sáng thứ Bảy`, `hàng năm`
fn is_repeated(c: &Cursor<'_, '_>, at: u32) -> bool {
    c.is_before(at, TimeWord::Each)
}

/// `những năm qua`, `3 năm rồi`: an unknown or counted number of units, not the last one.
fn is_vague(c: &Cursor<'_, '_>, at: u32, phrase: Phrase) -> bool {
    let unit = match phrase.core {
        Core::Unit { unit, .. } | Core::Gone(unit) => unit != Unit::Day && c.unit(at).is_some(),
        Core::Year(Year::Shift(_)) | Core::Month { month: Month::Shift(_), .. } => c.unit(at).is_some(),
        Core::Next { .. } | Core::Told(_) => c.unit(at).is_some(),
        _ => false,
    };
    unit && (c.is_count_before(at) || c.has_role_before(at, Role::Plural))
}

/// Whether the calendar has such days.
fn is_valid(expr: Expr) -> bool {
    let exists = |phrase: Phrase| match phrase.core {
        Core::Day { day, month: Month::Number(month), year } => {
            // 2000 was a leap year: any day that some year has.
            let year = if let Year::Number(year) = year { year } else { 2000 };
            NaiveDate::from_ymd_opt(year, month, day).is_some()
        }
        _ => true,
    };
    exists(expr.from) && expr.to.is_none_or(exists)
}

/// How far from an expression its tense is looked for, in marks and plain tokens.
const REACH: usize = 14;

/// The tense of the clause round an expression: that of the nearest word that has one.
pub(super) fn tense(doc: &Doc<'_>, first: u32, last: u32) -> Option<Side> {
    let sentence = doc.sentences.get(doc.sentence_of(first))?;
    let mut before = first;
    let mut back = None;
    for _ in 0..REACH {
        if before <= sentence.first || ends_clause(doc, before - 1) {
            break;
        }
        before = doc.previous(before);
        back = side_of(doc, before);
        if back.is_some() {
            break;
        }
    }
    let mut after = last;
    for _ in 0..REACH {
        if after >= sentence.last || ends_clause(doc, after) && after > last {
            break;
        }
        if let Some(side) = side_of(doc, after) {
            return back.or(Some(side));
        }
        // Behind the date of what was said comes what is to be.
        if doc.sense(after, |s| matches!(s, Sense::Cue(_)).then_some(())).is_some() {
            return back.or(Some(Side::Past));
        }
        after = doc.next(after);
    }
    back
}

fn ends_clause(doc: &Doc<'_>, at: u32) -> bool {
    let stops = |kind| {
        matches!(
            kind,
            Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Stop | Kind::QuoteOpen | Kind::QuoteStraight
        )
    };
    doc.token(at).is_some_and(|t| stops(t.kind))
}

fn side_of(doc: &Doc<'_>, at: u32) -> Option<Side> {
    if wishes(doc, at) {
        return Some(Side::Future);
    }
    doc.sense(at, |sense| match sense {
        Sense::Role(Role::Future) => Some(Side::Future),
        Sense::Role(Role::Past) => Some(Side::Past),
        _ => None,
    })
}

/// "Proposes to hold", "offers to meet": what is wished for is to come.
fn wishes(doc: &Doc<'_>, at: u32) -> bool {
    let wish = [StanceWord::Propose, StanceWord::Offer, StanceWord::Want];
    wish.iter().any(|stance| doc.has_stance(at, *stance))
        && doc
            .senses_at(doc.next(at))
            .any(|s| matches!(s, Sense::Meeting(word) if word.serves() || word.is_verb()))
}

#[cfg(test)]
mod tests {
    use crate::times::examples::check;

    #[test]
    fn the_tense_tells_the_side() {
        check(
            "2021-12-20",
            &[
                ("Hai bên sẽ gặp nhau ngày 20/2.", &[("ngày 20/2", "2022-02-20")]),
                ("Hai bên đã gặp nhau hôm 24/2.", &[("hôm 24/2", "2021-02-24")]),
                ("Ngày 20/2, ông sẽ đến Paris.", &[("Ngày 20/2", "2022-02-20")]),
                // A word for days that are over, in a clause on what is to come: whichever is nearer.
                ("Hai bên sẽ gặp nhau vào hôm 24/12.", &[("hôm 24/12", "2021-12-24")]),
                ("Ông nói sẽ gặp họ hôm 18/12.", &[("hôm 18/12", "2021-12-18")]),
                ("Hội nghị dự kiến khai mạc vào tháng 3.", &[("tháng 3", "2022-03")]),
                ("Áo đề xuất tổ chức cuộc gặp tại Vienna vào thứ sáu.", &[("thứ sáu", "2021-12-24")]),
                ("Áo đề xuất lệnh cấm mới vào thứ sáu.", &[("thứ sáu", "2021-12-17")]),
                ("Hội nghị đã bế mạc hồi tháng 3.", &[("hồi tháng 3", "2021-03")]),
                (
                    "Ngày 3/1 họ gặp nhau, ngày 28/12 họ ký.",
                    &[("Ngày 3/1", "2022-01-03"), ("ngày 28/12", "2021-12-28")],
                ),
            ],
        );
    }
}
