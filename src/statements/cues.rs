//! Cues: the verbs and prepositions of saying in a text, where they say something.

use crate::actors::Cast;
use crate::lexicon::{CueForm, Family, Role, Sense};
use crate::mark::{Doc, Mark};
use crate::model::Act;
use crate::segment::Token;

/// What a cue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A verb; its subject speaks.
    Verb,
    /// "according to"
    According,
    /// "quotes": what stands before it is the medium, what stands behind it speaks.
    Quoting,
}

/// A cue in the text, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cue {
    pub(crate) first: u32,
    /// The token after its last.
    pub(crate) last: u32,
    pub(crate) kind: Kind,
    pub(crate) act: Act,
    /// Ends in "that".
    pub(crate) that: bool,
    /// Needs "that", a colon or a quotation, or what was said before it.
    pub(crate) weak: bool,
    /// "calls A B"
    pub(crate) naming: bool,
    /// What a person says and a state only thinks.
    pub(crate) attitude: bool,
    /// May have been done without a word.
    pub(crate) deed: bool,
}

/// How many marks back an adverb, a negation or a modal verb still belongs to the verb.
const ADVERBS: usize = 6;

/// The cues of a text in order, never two verbs side by side.
pub(crate) fn cues(doc: &Doc<'_>, cast: &Cast) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::with_capacity(doc.sentences.len());
    for mark in &doc.marks {
        // Only a term of stance has a verb of saying at its head.
        let head = || doc.head(*mark).filter(|_| doc.is_of(*mark, Family::Stances));
        let says = Some(*mark).filter(|mark| doc.is_of(*mark, Family::Says)).or_else(head);
        let Some(cue) = says.and_then(|mark| cue(doc, cast, mark)) else { continue };
        match cues.last_mut() {
            Some(last) if last.last == cue.first && last.kind == Kind::Verb && cue.kind == Kind::Verb => {
                // "spoke up to warn" is one verb; in "declared to agree" the second is what was declared.
                if is_document(doc, *last) {
                    *last = cue;
                } else if last.weak && !last.attitude {
                    *last = Cue { first: last.first, ..cue };
                }
            }
            _ => cues.push(cue),
        }
    }
    cues
}

fn cue(doc: &Doc<'_>, cast: &Cast, mark: Mark) -> Option<Cue> {
    let has = |form| has_form(doc, mark, form);
    let act = doc.senses(mark).find_map(|s| if let Sense::Cue(act) = s { Some(act) } else { None });
    let kind = if has(CueForm::According) {
        Kind::According
    } else if has(CueForm::Quoting) {
        Kind::Quoting
    } else {
        act.filter(|_| !has(CueForm::Hearsay)).map(|_| Kind::Verb)?
    };
    // "the Declaration of 1993": a title, unless it begins the sentence.
    let title = doc.token(mark.first).is_some_and(Token::is_capitalised)
        && doc.sentences.get(doc.sentence_of(mark.first)).is_some_and(|s| s.first < mark.first)
        && doc.token(mark.first.saturating_sub(1)).is_some_and(Token::is_word)
        && kind == Kind::Verb;
    let named =
        title || cast.mention_over(mark.first).is_some_and(|m| m.first < mark.first || mark.last < m.last);
    let says = match kind {
        Kind::Verb => {
            let nominal = doc.mark_before(mark.first).is_some_and(|m| has_any(doc, m, &[Role::Nominal]));
            !(nominal || is_unsaid(doc, mark) || has(CueForm::Double) && is_noun(doc, mark))
        }
        Kind::According => !is_no_source(doc, mark.last),
        Kind::Quoting => !is_unsaid(doc, mark),
    };
    (says && !named).then(|| Cue {
        first: mark.first,
        last: mark.last,
        kind,
        act: act.unwrap_or(Act::Say),
        that: has(CueForm::That),
        weak: has(CueForm::Weak),
        naming: has(CueForm::Naming),
        attitude: has(CueForm::Attitude),
        deed: has(CueForm::Deed),
    })
}

/// "The statement says": a noun that begins its sentence, though it may be a verb.
fn is_document(doc: &Doc<'_>, cue: Cue) -> bool {
    let begins = doc.sentences.get(doc.sentence_of(cue.first)).is_some_and(|s| s.first == cue.first);
    begins && doc.mark_at(cue.first).is_some_and(|m| has_form(doc, m, CueForm::Noun) && m.last == cue.last)
}

/// Whether the mark has this form.
pub(crate) fn has_form(doc: &Doc<'_>, mark: Mark, form: CueForm) -> bool {
    doc.meaning(mark).has_form(form)
}

fn has_any(doc: &Doc<'_>, mark: Mark, roles: &[Role]) -> bool {
    doc.meaning(mark).has_any_role(roles)
}

fn is_no_source(doc: &Doc<'_>, at: u32) -> bool {
    doc.mark_at(at).is_some_and(|mark| has_form(doc, mark, CueForm::NoSource))
}

/// Whether the verb is denied, only possible, still to come, an aim, or done to its subject.
fn is_unsaid(doc: &Doc<'_>, verb: Mark) -> bool {
    let mut at = verb.first;
    for _ in 0..ADVERBS {
        let Some(mark) = doc.mark_before(at) else { return false };
        if has_any(doc, mark, &[Role::Also, Role::Past]) {
            at = mark.first;
            continue;
        }
        let unsaid = [Role::Not, Role::Future, Role::May, Role::Must, Role::Purpose, Role::Passive];
        // "promises to urge", "agrees with the view": the term holds its verb's own content.
        if has_any(doc, mark, &unsaid) || has_form(doc, mark, CueForm::Hearsay) || doc.head(mark).is_some() {
            return true;
        }
        if !has_any(doc, mark, &[Role::Present]) {
            return false;
        }
        at = mark.first;
    }
    false
}

/// Whether a term that is a verb or a noun is a noun here, by its neighbours.
fn is_noun(doc: &Doc<'_>, term: Mark) -> bool {
    let before = doc.mark_before(term.first);
    let nominal = [Role::Plural, Role::Of, Role::About, Role::At, Role::From, Role::To, Role::With];
    // "The letter asks Y to …", unlike "a letter of request".
    let asks = doc.is_of_at(term.last, Family::Names);
    let made_noun = before.is_some_and(|mark| {
        has_any(doc, mark, &nominal)
            || has_form(doc, mark, CueForm::Article)
            || has_form(doc, mark, CueForm::Noun) && !has_form(doc, mark, CueForm::Double) && !asks
            || has_form(doc, mark, CueForm::Deed)
    });
    let counted = term
        .first
        .checked_sub(1)
        .and_then(|at| doc.token(at))
        .is_some_and(|t| t.kind == crate::segment::Kind::Number);
    let owned = [Role::Of, Role::This, Role::Passive, Role::Is];
    // "wrote on Twitter": before a word it is no "the above".
    let place =
        |mark: Mark| has_any(doc, mark, &[Role::At]) && doc.token(mark.last).is_some_and(Token::is_word);
    let owner = doc
        .mark_at(term.last)
        .is_some_and(|mark| has_any(doc, mark, &owned) && !has_any(doc, mark, &[Role::That]) && !place(mark));
    made_noun || counted && !is_dated(doc, term.first) || owner
}

/// Whether the number before `at` ends a date such as 11/6.
fn is_dated(doc: &Doc<'_>, at: u32) -> bool {
    at.checked_sub(2).and_then(|at| doc.token(at)).is_some_and(|t| {
        matches!(
            t.kind,
            crate::segment::Kind::Slash | crate::segment::Kind::Dash | crate::segment::Kind::Word
        )
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn verbs_that_say_nothing() {
        check(&[
            ("Thủ tướng Hungary Viktor Orban không nói gì về kế hoạch này.", &[]),
            ("Tổng thống Mỹ Donald Trump có thể sẽ tuyên bố rút khỏi thỏa thuận.", &[]),
            ("Bộ Ngoại giao Iran từ chối bình luận về thông tin này.", &[]),
            ("Nga được cho là đã chuyển thêm quân tới biên giới.", &[]),
            ("Tuyên bố của Nga khiến nhiều nước lo lắng.", &[]),
            ("Nga lo ngại NATO sẽ mở rộng về phía đông.", &[]),
            ("Hai bên đã ký Tuyên bố Bình Nhưỡng sau nhiều ngày làm việc.", &[]),
        ]);
    }
}
