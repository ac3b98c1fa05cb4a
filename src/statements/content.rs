//! What was said: the stretch of text that a cue brings in, before it or behind it.

use crate::lexicon::{CueForm, Role, Sense};
use crate::model::{Act, QuoteKind};
use crate::segment::{Kind, Quote, Sentence};

use super::cues::{Cue, has_form};
use super::reading::Reading;

/// A stretch of content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    /// Brought in by "that", a colon or a quotation mark.
    pub(crate) explicit: bool,
}

/// How far behind a verb "that", a colon or a quotation mark still belongs to it: "told the reporters there that".
const ADDRESSEE: u32 = 16;
/// Within how many tokens the next clause is looked for.
const CLAUSE: u32 = 60;
/// The fewest words of a quotation that a verb such as "reacted" can bring in from afar.
const SPEECH: usize = 3;
/// The most adverbs before a verb.
const ADVERBS: usize = 4;
/// The longest content that is not a single quotation.
pub(crate) const LONGEST: u32 = 500;
/// The longest phrase behind a verb that follows what was said: "said at a press conference in Moscow on Monday".
const TAIL: u32 = 30;

/// What follows `cue`, at most up to `end`.
pub(crate) fn behind(r: &Reading<'_>, cue: &Cue, end: u32) -> Option<Content> {
    // "voiced concern, urging …", "denied at once, saying …": the verb behind the comma says what there is to say.
    let comma = past_adverbs(r, cue.last);
    let verb = r.doc.mark_at(past_adverbs(r, comma + 1)).filter(|m| r.is_cue(*m));
    if r.kind(comma) == Kind::Comma && verb.is_some() {
        return None;
    }
    let end = end.min(cue.last.saturating_add(LONGEST));
    let explicit = explicit(r, cue, end);
    let at = match explicit {
        // "what the paper calls a disaster": what it is said of stands before.
        Some(at)
            if cue.naming
                && !cue.that
                && r.doc.mark_before(at).is_some_and(|m| m.first == cue.last && r.has_role(m, Role::Is)) =>
        {
            return None;
        }
        // "hopes that both can build “bridges”": all of the clause, where the verb is one of thought.
        Some(at) if cue.attitude && at > cue.last && r.mention_at(cue.last).is_some() => cue.last,
        Some(at) => at,
        None if cue.weak || cue.naming => return None,
        None => plain(r, cue, end)?,
    };
    let at = at + u32::from(matches!(r.kind(at), Kind::Comma | Kind::Colon));
    if r.kind(at) == Kind::Stop {
        return None;
    }
    let explicit = explicit.is_some();
    let at = if cue.naming && !cue.that { cue.last } else { at };
    let end = if cue.naming { named_end(r, at, end) } else { end };
    if let Some(quote) = opens_quote(r, at) {
        return Some(quoted(r, quote, at, end));
    }
    let end = if explicit || !cue.deed { end } else { before_next_clause(r, at, end) };
    // "A accuses B; C leaves … are the news of the day": one of a list of headlines.
    let listed = |at: &u32| r.kind(*at) == Kind::Ellipsis && r.doc.has_role(at + 1, Role::Is);
    let headline = |list: u32| (at..list).find(|at| r.kind(*at) == Kind::Semicolon).unwrap_or(list);
    let end = (at..end).find(listed).map_or(end, headline);
    let last = unstopped(r, at, end);
    if !explicit && is_occasion(r, at, last) {
        return None;
    }
    (words(r, at, end) >= 3 && (explicit || !is_name(r, at, last))).then_some(Content {
        first: at,
        last,
        explicit,
    })
}

/// "refused to sign, and Lima has left": what somebody else does is no part of a deed. "Peru and Chile fear" is one
/// subject, and what another is to do may be part of what was agreed.
fn before_next_clause(r: &Reading<'_>, first: u32, end: u32) -> u32 {
    let next = |at: &u32| {
        let Some(joins) = r.doc.mark_at(*at) else { return false };
        let Some(subject) = r.mention_at(joins.last) else { return false };
        let Some(verb) = r.doc.mark_at(past_adverbs(r, subject.last)) else { return false };
        let and = r.has_role(joins, Role::And) && r.mention_ending(joins.first).is_none();
        and && (r.is_cue(verb) || r.has_role(verb, Role::Past))
            || r.has_role(joins, Role::But) && (r.is_cue(verb) || r.is_predicate(verb))
    };
    (first..end.min(first + CLAUSE)).find(next).unwrap_or(end)
}

/// "called X “a fool”, which …": the name ends with its quotation.
fn named_end(r: &Reading<'_>, at: u32, end: u32) -> u32 {
    let quote = (at..end.min(at + ADDRESSEE)).find_map(|at| opens_quote(r, at));
    quote.map_or(end, |quote| end.min(quote.close + 1))
}

/// "said when receiving the envoys": whether nothing but the time of saying stands there.
fn is_occasion(r: &Reading<'_>, first: u32, last: u32) -> bool {
    let during = |s| matches!(s, Sense::Meeting(word) if word.is_when());
    let when =
        r.doc.mark_at(first).is_some_and(|m| r.has_role(m, Role::Clause) && r.doc.senses(m).any(during));
    // "said when the talks end, he will go"
    let main = |at| {
        let verb = |m| [Role::Future, Role::Must, Role::That].iter().any(|role| r.has_role(m, *role));
        r.kind(at) == Kind::Comma || r.doc.mark_at(at).is_some_and(verb)
    };
    when && !(first..last).any(main)
}

/// Whether nothing but a mention stands there, with or without a preposition: whom a deed is done to.
fn is_name(r: &Reading<'_>, first: u32, last: u32) -> bool {
    let to = r.doc.mark_at(first).filter(|m| r.has_role(*m, Role::To) || r.has_role(*m, Role::With));
    let first = to.map_or(first, |to| to.last);
    r.cast.mention_over(first).is_some_and(|m| m.first == first && m.last >= last)
}

/// Where the content begins that "that", a colon or a quotation mark brings in.
fn explicit(r: &Reading<'_>, cue: &Cue, end: u32) -> Option<u32> {
    if cue.that {
        return Some(cue.last);
    }
    let mut at = cue.last;
    while at < end.min(cue.last + ADDRESSEE) {
        match r.kind(at) {
            Kind::Colon => return Some(at + 1),
            Kind::Comma if at > cue.last && opens_quote(r, at + 1).is_none() => return None,
            Kind::Stop | Kind::Semicolon => return None,
            _ if opens_quote(r, at).is_some() => {
                // "reacted rather “mildly”": a word or two are no speech.
                let speech = opens_quote(r, at).is_some_and(|q| words(r, q.first(), q.close) >= SPEECH);
                let near = cue.weak && !cue.deed
                    || cue.naming
                    || at <= cue.last + 1
                    || r.kind(at.saturating_sub(1)) == Kind::Comma;
                let near = near && (speech || !cue.weak || cue.naming);
                return near.then_some(at);
            }
            _ => {}
        }
        if let Some(mark) = r.doc.mark_at(at) {
            // "accused X and declared that", "Reuters reports that X stresses: “…”": the next verb brings it in.
            let joined = r.has_role(mark, Role::And)
                && r.doc.mark_at(past_adverbs(r, mark.last)).is_some_and(|m| r.is_cue(m));
            if joined || at > cue.last && r.is_verb(mark) {
                return None;
            }
            let is = r.has_role(mark, Role::Is);
            // "what he calls X": the object of a naming verb must stand between it and "is".
            let named = if cue.naming { at > cue.last } else { at == cue.last };
            if r.has_role(mark, Role::That) && (!is || named) {
                return Some(mark.last);
            }
            // "assessed that X is a sign that": the second "that" is not the verb's.
            if is && !(cue.naming || cue.weak) {
                return None;
            }
        }
        at = r.doc.next(at);
    }
    None
}

/// Where the content begins that follows the verb without a sign: behind the addressee, if there is one.
fn plain(r: &Reading<'_>, cue: &Cue, end: u32) -> Option<u32> {
    let mut at = cue.last;
    while let Some(time) = r.time_over(at) {
        at = time.last;
    }
    let Some(mark) = r.doc.mark_at(at) else { return (!cue.deed || cue.act != Act::Warn).then_some(at) };
    // "a target of Iran's criticism", "made this statement": a noun.
    let pointed = r.has_role(mark, Role::This) && !r.has_role(mark, Role::At);
    if r.has_role(mark, Role::Of) || pointed {
        return None;
    }
    if cue.deed && cue.act == Act::Warn && !r.has_role(mark, Role::Future) {
        return None;
    }
    if r.has_role(mark, Role::With) && cue.act != Act::Accuse {
        let addressee = r.cast.mention_over(mark.last)?;
        return Some(addressee.last).filter(|last| *last < end);
    }
    let place = r.has_role(mark, Role::At) && r.cast.mention_over(at).is_none();
    let topic = r.has_role(mark, Role::About) && cue.act == Act::Say;
    (!place && !topic).then_some(at)
}

/// The token behind the adverbs at `at`.
fn past_adverbs(r: &Reading<'_>, mut at: u32) -> u32 {
    for _ in 0..ADVERBS {
        match r.doc.mark_at(at).filter(|m| r.has_role(*m, Role::Also)) {
            Some(mark) => at = mark.last,
            None => break,
        }
    }
    at
}

/// The quotation that opens at `at`.
pub(crate) fn opens_quote(r: &Reading<'_>, at: u32) -> Option<Quote> {
    r.doc.quote_over(at).filter(|q| q.open == at)
}

/// Content that begins with a quotation: all of it, or up to `end` where the sentence goes on after it.
fn quoted(r: &Reading<'_>, quote: Quote, at: u32, end: u32) -> Content {
    let goes_on = words(r, quote.close.saturating_add(1), end) >= 1;
    if goes_on {
        Content { first: at, last: unstopped(r, at, end), explicit: true }
    } else {
        Content { first: quote.first(), last: quote.close, explicit: true }
    }
}

/// The number of words from `first` to before `last`, counted up to 8.
pub(crate) fn words(r: &Reading<'_>, first: u32, last: u32) -> usize {
    let words = (first..last).filter(|at| matches!(r.kind(*at), Kind::Word | Kind::Number));
    words.take(8).count()
}

/// The end of a stretch without the marks that end it.
pub(crate) fn unstopped(r: &Reading<'_>, first: u32, mut last: u32) -> u32 {
    let mark =
        |at| matches!(r.kind(at), Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Dash);
    while last > first + 1 && mark(last - 1) {
        last -= 1;
    }
    last
}

/// The end of a stretch that is cut where another clause begins, without the words that join the two.
pub(crate) fn trimmed(r: &Reading<'_>, first: u32, last: u32) -> u32 {
    let mut last = unstopped(r, first, last);
    let joins = [Role::And, Role::But, Role::Clause, Role::Also, Role::Including];
    while let Some(mark) = r.doc.mark_before(last).filter(|mark| {
        mark.first > first
            && joins.iter().any(|role| r.has_role(*mark, *role))
            && !r.has_role(*mark, Role::This)
    }) {
        last = unstopped(r, first, mark.first);
    }
    last
}

/// The first mark from `at` on that ends a clause.
pub(crate) fn clause_end(r: &Reading<'_>, at: u32, end: u32) -> u32 {
    let ends = |at: &u32| matches!(r.kind(*at), Kind::Comma | Kind::Stop | Kind::Semicolon);
    (at..end.min(at + TAIL)).find(ends).unwrap_or(end)
}

/// Where the phrase ends that follows a verb behind its content: `None` if the verb brings in more.
pub(crate) fn tail(r: &Reading<'_>, cue: &Cue, end: u32) -> Option<u32> {
    let mut at = cue.last;
    let limit = end.min(cue.last + TAIL);
    let mut phrase = false;
    while at < limit {
        if let Some(time) = r.time_over(at) {
            at = time.last;
            continue;
        }
        match r.kind(at) {
            Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Exclamation | Kind::Ellipsis => {
                return Some(at);
            }
            Kind::Colon => return None,
            _ if opens_quote(r, at).is_some() => return phrase.then_some(at),
            _ => {}
        }
        let mark = r.doc.mark_at(at);
        let is = |role| mark.is_some_and(|m| r.has_role(m, role));
        if is(Role::That) && !is(Role::Is) {
            return None;
        }
        let begins = [Role::At, Role::With, Role::To, Role::About, Role::From, Role::Clause];
        if begins.into_iter().any(is) {
            phrase = true;
        } else if !phrase {
            let adverb =
                is(Role::Also) || is(Role::This) || mark.is_some_and(|m| has_form(r.doc, m, CueForm::Weak));
            if is(Role::And) {
                return Some(at);
            }
            if !adverb {
                return None;
            }
        }
        at = r.doc.next(at);
    }
    (at >= end).then_some(end)
}

/// Where an attribution ends that follows a quotation: whatever stands behind its verb, nothing more is said in it.
pub(crate) fn attribution_end(r: &Reading<'_>, cue: &Cue, end: u32) -> u32 {
    let ends = |at: &u32| {
        matches!(r.kind(*at), Kind::Comma | Kind::Stop | Kind::Semicolon)
            || opens_quote(r, *at).is_some()
            || r.doc.mark_at(*at).is_some_and(|m| r.has_role(m, Role::And))
    };
    let end = end.min(cue.last + TAIL);
    (cue.last..end).find(ends).unwrap_or(end)
}

/// What stands before the attribution that begins at `at`: a quotation, or the clause before its comma.
pub(crate) fn before(r: &Reading<'_>, at: u32, sentence: Sentence) -> Option<Content> {
    let mut end = at;
    while end > sentence.first && matches!(r.kind(end - 1), Kind::Comma | Kind::Dash) {
        end -= 1;
    }
    let comma = end < at && r.kind(end) == Kind::Comma;
    if end == sentence.first || !comma && !closes_quote(r, end - 1) {
        return None;
    }
    if closes_quote(r, end - 1) {
        let quote = r.doc.quote_over(end - 1)?;
        let plain = quote.open <= sentence.first || words(r, sentence.first, quote.open) == 0;
        let first = if plain { quote.first() } else { start(r, sentence).max(end.saturating_sub(LONGEST)) };
        let last = if plain { quote.close } else { end };
        return Some(Content { first, last, explicit: true });
    }
    let first = start(r, sentence).max(end.saturating_sub(LONGEST));
    (first < end && words(r, first, end) >= 5).then_some(Content { first, last: end, explicit: false })
}

/// The first token of a sentence behind its joining words: "However, ".
fn start(r: &Reading<'_>, sentence: Sentence) -> u32 {
    let mut at = sentence.first;
    while let Some(mark) = r.doc.mark_at(at) {
        let joins = [Role::But, Role::And, Role::Also].iter().any(|role| r.has_role(mark, *role));
        if !joins || mark.last >= sentence.last {
            break;
        }
        at = mark.last + u32::from(r.kind(mark.last) == Kind::Comma);
    }
    at
}

/// Whether a quotation closes at `at`.
pub(crate) fn closes_quote(r: &Reading<'_>, at: u32) -> bool {
    r.doc.quote_over(at).is_some_and(|q| q.close == at)
}

/// How the content is rendered. Inside a quotation only quotations within it would count.
pub(crate) fn quote_kind(r: &Reading<'_>, content: Content) -> QuoteKind {
    let (mut inside, mut outside) = (false, false);
    let mut at = content.first;
    while at < content.last {
        match r.doc.quote_over(at) {
            Some(quote) if words(r, quote.first(), quote.close) > 0 => {
                inside = true;
                at = quote.close.max(at) + 1;
            }
            _ => {
                outside |= matches!(r.kind(at), Kind::Word | Kind::Number);
                at += 1;
            }
        }
    }
    match (inside, outside) {
        (true, false) => QuoteKind::Direct,
        (true, true) => QuoteKind::Mixed,
        (false, _) => QuoteKind::Indirect,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn what_a_cue_brings_in() {
        check(&[
            (
                "Tổng thống Pháp Emmanuel Macron nói: “Châu Âu không thể đứng ngoài các cuộc đàm phán này”.",
                &["Emmanuel Macron (say, direct): Châu Âu không thể đứng ngoài các cuộc đàm phán này"],
            ),
            (
                "Tổng thống Pháp Emmanuel Macron nêu rõ:\n“Châu Âu không thể đứng ngoài các cuộc đàm phán này.”",
                &["Emmanuel Macron (say, direct): Châu Âu không thể đứng ngoài các cuộc đàm phán này."],
            ),
            (
                "Tổng thống Mỹ Donald Trump gọi thỏa thuận này là “một thảm họa”.",
                &["Donald Trump (say, mixed): thỏa thuận này là “một thảm họa”"],
            ),
            (
                "Trả lời phỏng vấn của hãng tin TASS, Ngoại trưởng Nga Sergei Lavrov nói rằng đàm phán đang bế tắc.",
                &["Sergei Lavrov via TASS (say, indirect): đàm phán đang bế tắc"],
            ),
            (
                "Trong cuộc họp báo tại Berlin, Thủ tướng Đức Olaf Scholz bác bỏ đề xuất này.",
                &["Olaf Scholz (deny, indirect): bác bỏ đề xuất này"],
            ),
            ("Thủ tướng Hungary Viktor Orban phát biểu tại hội nghị ở Budapest.", &[]),
        ]);
    }
}
