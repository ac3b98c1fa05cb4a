//! Attributions that stand behind what was said: “…”, X said on Monday.

use crate::lexicon::{CueForm, Role, Sense};
use crate::segment::{Kind as Token, Sentence};

use super::content::{self, Content};
use super::cues::Cue;
use super::find::Finder;

impl Finder<'_> {
    /// The start of the attribution with the times and adverbs before its subject.
    pub(super) fn attribution_start(&self, mut at: u32, sentence: Sentence) -> u32 {
        let r = &self.r;
        while at > sentence.first {
            if let Some(time) = r.time_over(at - 1) {
                at = time.first;
            } else if let Some(mark) = r.doc.mark_before(at).filter(|m| r.has_role(*m, Role::Also)) {
                at = mark.first;
            } else {
                break;
            }
        }
        at.max(sentence.first)
    }

    /// What was said before the attribution from `start` to `end`.
    pub(super) fn said_before(&self, start: u32, end: u32, sentence: Sentence, cue: &Cue) -> Option<Content> {
        let r = &self.r;
        if start == sentence.first {
            let closed = start.checked_sub(1).filter(|at| content::closes_quote(r, *at))?;
            let lower = r.doc.token(start).is_some_and(|t| !t.is_capitalised());
            let quote = r.doc.quote_over(closed).filter(|q| lower && self.spoken != Some(q.open))?;
            return Some(Content { first: quote.first(), last: quote.close, explicit: true });
        }
        let content = content::before(r, start, sentence)?;
        // "In his speech on Monday, X spoke to the press": nothing was said yet. A phrase behind the verb
        // needs a quotation before it.
        let bare = content::words(r, cue.last, end) == 0 || self.only_times(cue.last, end);
        let ends = content::words(r, end, sentence.last) == 0 || self.is_carried(end);
        let quoted = content::opens_quote(r, content.first).is_some();
        let told = bare || !cue.weak && self.is_clause(content);
        (content.explicit || quoted || told && ends).then_some(content)
    }

    /// Whether it has a verb and is no phrase of time or place: "The pact holds", not "In his speech on the pact".
    fn is_clause(&self, content: Content) -> bool {
        let opens = [Role::At, Role::With, Role::To, Role::From, Role::About, Role::Clause, Role::If];
        !self.opens_with(content.first, &opens)
            && !self.announces(content)
            && self.has_verb(content.first, content.last)
    }

    /// "X said on Monday, Y had ordered …": what was said is still to come.
    fn announces(&self, content: Content) -> bool {
        let r = &self.r;
        let last = r.doc.mark_before(content.last).filter(|mark| mark.first > content.first);
        last.is_some_and(|mark| {
            mark.last == content.last && r.doc.senses(mark).any(|s| matches!(s, Sense::Cue(_)))
        })
    }

    /// Whether nothing but a phrase of time or place stands there: "in a call with Y".
    pub(super) fn is_phrase(&self, first: u32, last: u32) -> bool {
        self.opens_with(first, &[Role::At, Role::Clause]) && !self.has_verb(first, last)
    }

    fn opens_with(&self, at: u32, roles: &[Role]) -> bool {
        let r = &self.r;
        r.doc.mark_at(at).is_some_and(|m| roles.iter().any(|role| r.has_role(m, *role)))
    }

    fn has_verb(&self, first: u32, last: u32) -> bool {
        (first..last).any(|at| self.r.doc.mark_at(at).is_some_and(|m| self.r.is_predicate(m)))
    }

    /// "…, X said, according to Reuters.": whether all that follows is by whom it is carried.
    fn is_carried(&self, end: u32) -> bool {
        let r = &self.r;
        let at = end + u32::from(r.kind(end) == Token::Comma);
        r.doc.senses_at(at).any(|s| s == Sense::CueForm(CueForm::According))
    }

    /// The quotation that begins the sentence and ends right before the attribution.
    pub(super) fn quoted_before(&self, start: u32, sentence: Sentence, cue: &Cue) -> Option<(Content, u32)> {
        let r = &self.r;
        let content = content::before(r, start, sentence).filter(|c| c.explicit)?;
        let quote = r.doc.quote_over(content.first).filter(|q| q.open <= sentence.first)?;
        let whole = content.last == quote.close && content::words(r, content.first, content.last) >= 5;
        let end = content::attribution_end(r, cue, sentence.last);
        let more = (cue.last..end).any(|at| r.kind(at) == Token::Colon);
        (whole && !more).then_some((content, end))
    }

    fn only_times(&self, first: u32, last: u32) -> bool {
        let mut at = first;
        while at < last {
            match self.r.time_over(at) {
                Some(time) => at = time.last,
                None if self.r.doc.mark_at(at).is_some_and(|m| self.r.has_role(m, Role::Also)) => {
                    at = self.r.doc.next(at)
                }
                None => return false,
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn quotations_of_every_layout() {
        check(&[
            (
                "“Chúng tôi sẵn sàng trở lại bàn đàm phán”, Ngoại trưởng Nga Sergei Lavrov nói hôm 18/6.",
                &["2024-06-18 Sergei Lavrov (say, direct): Chúng tôi sẵn sàng trở lại bàn đàm phán"],
            ),
            (
                "\"Thời gian không còn nhiều cho hòa bình\" - Tổng thống Pháp Emmanuel Macron viết trên Twitter ngày 17/6.",
                &["2024-06-17 Emmanuel Macron (say, direct): Thời gian không còn nhiều cho hòa bình"],
            ),
            (
                "«Không ai thắng trong cuộc chiến này», Thủ tướng Hungary Viktor Orban nhấn mạnh.",
                &["Viktor Orban (stress, direct): Không ai thắng trong cuộc chiến này"],
            ),
            (
                "Serbia vừa thông qua đề án xây cầu qua sông, các nguồn tin ngoại giao hôm 18/6 cho biết, theo Reuters.",
                &[
                    "2024-06-18 các nguồn tin ngoại giao via Reuters (say, indirect): Serbia vừa thông qua đề án xây cầu qua sông",
                ],
            ),
            (
                "“Cuộc gặp rất tốt đẹp và thẳng thắn.\nChúng tôi sẽ gặp lại nhau vào tháng tới”, Tổng thống Pháp Emmanuel Macron cho biết.",
                &[
                    "Emmanuel Macron (say, direct): Cuộc gặp rất tốt đẹp và thẳng thắn.\nChúng tôi sẽ gặp lại nhau vào tháng tới",
                ],
            ),
            (
                "“Chúng tôi muốn hòa bình lâu dài”, Tổng thống Pháp Emmanuel Macron nói. “Nhưng hòa bình phải công bằng với mọi bên”.",
                &[
                    "Emmanuel Macron (say, direct): Chúng tôi muốn hòa bình lâu dài",
                    "Emmanuel Macron (say, direct): Nhưng hòa bình phải công bằng với mọi bên",
                ],
            ),
            (
                "“Không có thỏa thuận nào cả”, TASS dẫn lời Ngoại trưởng Nga Sergei Lavrov nói.",
                &["Sergei Lavrov via TASS (say, direct): Không có thỏa thuận nào cả"],
            ),
            (
                "Ngoại trưởng Nga Sergei Lavrov hôm 18/6 cho biết, Tổng thống Nga Vladimir Putin đã chỉ thị cho ông tiếp tục đàm phán.",
                &[
                    "2024-06-18 Sergei Lavrov (say, indirect): Tổng thống Nga Vladimir Putin đã chỉ thị cho ông tiếp tục đàm phán",
                    "2024-06-18 Vladimir Putin (demand, indirect): cho ông tiếp tục đàm phán",
                ],
            ),
            ("Bộ Ngoại giao Nga bày tỏ thất vọng sau các vụ thử tên lửa.", &[]),
            ("Chiến dịch “Lá chắn phương Bắc” bắt đầu từ tháng trước.", &[]),
        ]);
    }
}
