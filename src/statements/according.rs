//! "According to X, …", "…, according to X": the speaker is named beside the content, without a verb.

use crate::actors::{Actors, Mention};
use crate::lexicon::{CueForm, Role, Sense};
use crate::segment::{Kind, Sentence};

use super::content::{self, Content, LONGEST, closes_quote, unstopped, words};
use super::cues::{Cue, has_form};
use super::reading::Reading;

/// A source that is named by "according to".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) actors: Actors,
    pub(crate) cue: Cue,
    /// The token after the name.
    pub(crate) last: u32,
    pub(crate) content: Option<Content>,
    /// Stands behind its content.
    pub(crate) behind: bool,
}

/// The most words between "according to" and the name: "according to information from".
const NOUNS: u32 = 8;
/// The longest apposition to the name.
const APPOSITION: u32 = 30;

/// The source that `cue` names in `sentence`.
pub(crate) fn source(r: &Reading<'_>, cue: Cue, sentence: Sentence) -> Option<Source> {
    let mention = named(r, cue.last, sentence.last)?;
    let mut actors = mention.actors.clone();
    let mut last = mention.last;
    while let Some(and) = r.doc.mark_at(last).filter(|m| r.has_role(*m, Role::And)) {
        let Some(other) = r.cast.mention_over(and.last).filter(|m| m.first == and.last) else { break };
        actors.extend(other.actors.iter().copied());
        last = other.last;
    }
    let behind = stands_behind(r, cue.first, last, sentence);
    let content = match behind {
        true => content::before(r, cue.first, sentence),
        false => content_after(r, last, sentence),
    };
    Some(Source { actors, cue, last, content, behind })
}

/// Whom "according to" names: the mention right behind it, or behind "information from".
fn named<'a>(r: &Reading<'a>, first: u32, end: u32) -> Option<&'a Mention> {
    let mut at = first;
    while at < end.min(first + NOUNS) {
        if let Some(mention) = r.cast.mention_over(at) {
            return Some(mention);
        }
        let mark = r.doc.mark_at(at);
        let no_source = mark.is_some_and(|m| has_form(r.doc, m, CueForm::NoSource));
        if no_source || !matches!(r.kind(at), Kind::Word | Kind::Number) {
            return None;
        }
        let known = |m| {
            has_form(r.doc, m, CueForm::Noun)
                || has_form(r.doc, m, CueForm::Article)
                || [Role::Of, Role::From, Role::Plural].iter().any(|role| r.has_role(m, *role))
        };
        if !mark.is_some_and(known) {
            return None;
        }
        at = r.doc.next(at);
    }
    None
}

/// Whether "according to X" stands at the end of its clause.
fn stands_behind(r: &Reading<'_>, first: u32, last: u32, sentence: Sentence) -> bool {
    let Some(before) = first.checked_sub(1).filter(|at| *at >= sentence.first) else { return false };
    let cut = matches!(r.kind(before), Kind::Comma | Kind::Dash) || closes_quote(r, before);
    // "…, according to a letter that X sent to Y": whatever follows the name, there is no other clause.
    let ends =
        (last..sentence.last).all(|at| r.kind(at) != Kind::Comma && content::opens_quote(r, at).is_none());
    cut && ends && words(r, sentence.first, first) >= 4
}

fn skip_times(r: &Reading<'_>, mut at: u32) -> u32 {
    while let Some(time) = r.time_over(at) {
        at = time.last;
    }
    at
}

/// "according to X, an expert at Y, …": where the content begins behind the apposition that may begin at `at`.
fn past_apposition(r: &Reading<'_>, at: u32, limit: u32) -> u32 {
    let title =
        |s| matches!(s, Sense::Office(_) | Sense::Source(_) | Sense::OfficeMod(_) | Sense::Epithet(_));
    let titled = r.doc.sense(at, |s| title(s).then_some(())).is_some();
    let comma = (at..limit).find(|at| r.kind(*at) == Kind::Comma);
    match comma.filter(|comma| {
        titled && !(at..*comma).any(|at| r.doc.mark_at(at).is_some_and(|m| r.is_predicate(m)))
    }) {
        Some(comma) => comma + 1,
        None => at,
    }
}

/// The content behind the name and its comma.
fn content_after(r: &Reading<'_>, last: u32, sentence: Sentence) -> Option<Content> {
    let limit = sentence.last.min(last + APPOSITION);
    let at = skip_times(r, last);
    let first = if r.kind(at) == Kind::Comma {
        past_apposition(r, at + 1, limit)
    } else {
        (at..limit).find(|at| r.kind(*at) == Kind::Comma).map_or(at, |comma| comma + 1)
    };
    if let Some(quote) = content::opens_quote(r, first).filter(|q| words(r, q.close + 1, sentence.last) == 0)
    {
        return Some(Content { first: quote.first(), last: quote.close, explicit: true });
    }
    let last = unstopped(r, first, sentence.last.min(first.saturating_add(LONGEST)));
    (words(r, first, last) >= 3).then_some(Content { first, last, explicit: true })
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn who_is_named_as_the_source() {
        check(&[
            (
                "Theo Tổng thống Pháp Emmanuel Macron, thỏa thuận chỉ có giá trị khi được quốc hội hai nước phê chuẩn.",
                &[
                    "Emmanuel Macron (say, indirect): thỏa thuận chỉ có giá trị khi được quốc hội hai nước phê chuẩn",
                ],
            ),
            (
                "Thỏa thuận sẽ được ký vào mùa thu tới, theo Bộ Ngoại giao Qatar.",
                &["Bộ Ngoại giao Qatar (say, indirect): Thỏa thuận sẽ được ký vào mùa thu tới"],
            ),
            (
                "Theo Reuters, Bộ Ngoại giao Iran tuyên bố sẽ nối lại việc làm giàu urani.",
                &["Bộ Ngoại giao Iran via Reuters (declare, indirect): sẽ nối lại việc làm giàu urani"],
            ),
            (
                "Theo bà Marta Lindqvist, chuyên gia tại Đại học Uppsala, thỏa thuận khó có thể kéo dài.",
                &["Marta Lindqvist (say, indirect): thỏa thuận khó có thể kéo dài"],
            ),
            (
                "Theo Reuters, Bộ trưởng Quốc phòng Pháp đã tới Beirut, nơi ông gặp các tướng lĩnh.",
                &[
                    "Reuters (say, indirect): Bộ trưởng Quốc phòng Pháp đã tới Beirut, nơi ông gặp các tướng lĩnh",
                ],
            ),
            ("Theo kế hoạch, hai bên sẽ gặp nhau tại Geneva vào tuần tới.", &[]),
        ]);
    }
}
