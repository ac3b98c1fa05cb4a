//! What still belongs to the phrase of a meeting behind a comma.

use crate::actors::Mention;
use crate::lexicon::{Role, Sense};
use crate::times::TimeWord;

use super::tail::{Step, Tail};
use super::words::{Aid, MeetingWord, Sign, aids, is};
use super::{Text, comma};

/// After a comma only a place, a time or an apposition still belongs to the phrase.
pub(super) fn after_comma(text: &Text<'_, '_>, tail: &Tail<'_>, at: u32) -> Step {
    // A day between commas opens the next clause.
    // … and one before a verb of saying is that of saying so.
    let ends = |at| comma(text, at) || text.cue_after(at).is_some_and(|cue| cue.0 == at);
    if text.time_at(at).is_some_and(|(_, time)| !ends(time.last)) || text.doc.has_role(at, Role::At) {
        return Step::Skip(at);
    }
    let closed = |name: &&Mention| comma(text, name.last);
    // ", planned for Tuesday in Geneva", ", taking place in Geneva": an apposition.
    let planned = |at| is(text.doc, at, MeetingWord::Sign(Sign::Planned));
    let placed = |at| place_or_time(text, at) || aids(text.doc, at, Aid::Occur);
    let next = text.doc.next(at);
    if planned(at) && placed(next) || aids(text.doc, at, Aid::Occur) && place_or_time(text, next) {
        return Step::Skip(at);
    }
    if let Some(end) = first_since(text, at).filter(|end| place_or_time(text, *end)) {
        return Step::To(past_lead(text, end));
    }
    match text.cast.mention_over(at).filter(closed) {
        Some(name) if !tail.partners.is_empty() && place_or_time(text, name.last + 1) => {
            Step::Skip(name.last)
        }
        _ => Step::Stop,
    }
}

/// How many tokens there are at most between the commas of an apposition that tells the how-manieth it is.
const APPOSITION: u32 = 12;

/// "…, the first since 2018, at Geneva": the token behind such an apposition.
fn first_since(text: &Text<'_, '_>, at: u32) -> Option<u32> {
    let doc = text.doc;
    let ordinal =
        |at| doc.senses_at(at).any(|s| matches!(s, Sense::Meeting(word) if word.ordinal().is_some()));
    let comma = (at..at + APPOSITION).find(|at| comma(text, *at))?;
    let counts = ordinal(at) || ordinal(doc.next(at));
    (counts && text.cast.mentions_in(at, comma).is_empty()).then_some(comma + 1)
}

/// "At …", "on …", "(on) Tuesday".
pub(super) fn place_or_time(text: &Text<'_, '_>, at: u32) -> bool {
    text.time_at(past_lead(text, at)).is_some() || text.doc.has_role(at, Role::At)
}

/// The token behind a word that leads to a time, if one stands at `at`.
fn past_lead(text: &Text<'_, '_>, at: u32) -> u32 {
    let leads = text.doc.senses_at(at).any(|s| s == Sense::Time(TimeWord::Lead));
    if leads { text.doc.next(at) } else { at }
}

#[cfg(test)]
mod tests {
    use super::super::examples::check;

    #[test]
    fn an_apposition_tells_when_and_where() {
        check(&[
            (
                "Cuộc gặp giữa Bulgaria và Romania, dự kiến diễn ra ngày 28/5 tại Geneva, gây chú ý.",
                &["bilateral planned 2024-05-28 Geneva (CH) BG RO"],
            ),
            (
                "Cuộc gặp giữa Bulgaria và Romania, dự kiến diễn ra ngày 28/5, cũng bị hủy vào phút chót.",
                &["bilateral cancelled 2024-05-28 - BG RO"],
            ),
            (
                "Bulgaria và Romania sẽ đàm phán chính thức, lần đầu tiên sau hơn hai năm, vào ngày 28/5 tại Geneva \
                 để thảo luận về việc Hungary mở cửa biên giới ở Belgrade.",
                &["bilateral planned 2024-05-28 Geneva (CH) BG RO about:việc Hungary mở cửa biên giới"],
            ),
            (
                "Sau cuộc gặp ở Geneva giữa Bulgaria và Romania, dự kiến Hungary sẽ lên tiếng ngày 28/5.",
                &["bilateral held unknown Geneva (CH) BG RO"],
            ),
        ]);
    }
}
