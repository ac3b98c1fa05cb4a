//! Interviews in question and answer form: "- What now? - We shall wait."

use crate::actors::ActorIx;
use crate::model::{Act, ActorKind, QuoteKind, When};
use crate::segment::{Kind as Token, Sentence};

use super::Said;
use super::content::LONGEST;
use super::find::Finder;
use super::trust::Trust;

/// An article with fewer questions is no interview.
const QUESTIONS: usize = 2;

impl Finder<'_> {
    /// Each answer is a statement of whoever spoke last before the first question.
    pub(super) fn answers(&mut self) {
        let sentences = &self.r.doc.sentences;
        let questions: Vec<usize> = (0..sentences.len()).filter(|n| self.asks(sentences[*n])).collect();
        let Some(speaker) = questions.first().and_then(|first| self.interviewed(sentences[*first].first))
        else {
            return;
        };
        if questions.len() < QUESTIONS {
            return;
        }
        for (n, question) in questions.iter().enumerate() {
            let Some(answer) = sentences.get(question + 1).filter(|s| self.is_line(**s) && !self.asks(**s))
            else {
                continue;
            };
            let next = questions.get(n + 1).map(|next| sentences[*next].first);
            let end =
                next.unwrap_or(self.r.doc.tokens.len() as u32).min(answer.first.saturating_add(LONGEST));
            self.said.push(Said {
                speaker,
                via: None,
                quote: QuoteKind::Indirect,
                act: Act::Say,
                cue: (answer.first, answer.first),
                content: (answer.first + 1, end),
                when: When::Unknown,
                confidence: Trust::Answer.percent(crate::actors::Form::Name, false),
            });
        }
    }

    /// Whether the sentence begins with a dash, as what somebody else says does.
    fn is_line(&self, sentence: Sentence) -> bool {
        self.r.kind(sentence.first) == Token::Dash && sentence.last > sentence.first + 1
    }

    fn asks(&self, sentence: Sentence) -> bool {
        self.is_line(sentence) && self.is_question(sentence)
    }

    /// The person who spoke last before `at`.
    fn interviewed(&self, at: u32) -> Option<ActorIx> {
        let before = self.said.iter().rev().filter(|said| said.content.0 < at);
        before.map(|said| said.speaker).find(|actor| self.r.cast.actor(*actor).kind == ActorKind::Person)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn answers_are_said_by_the_person_interviewed() {
        check(&[
            (
                "Đại sứ Na Uy Olav Dahl nói rằng đàm phán đang tiến triển tốt.\n- Ông đánh giá thế nào về vòng đàm phán này?\n- Hai bên đã hiểu nhau hơn.\nChúng tôi sẽ gặp lại vào mùa thu.\n- Bước tiếp theo là gì? - Trước hết là trao đổi tù binh.",
                &[
                    "Olav Dahl (say, indirect): đàm phán đang tiến triển tốt",
                    "Olav Dahl (say, indirect): Hai bên đã hiểu nhau hơn.\nChúng tôi sẽ gặp lại vào mùa thu.",
                    "Olav Dahl (say, indirect): Trước hết là trao đổi tù binh.",
                ],
            ),
            (
                "Đại sứ Na Uy Olav Dahl nói rằng đàm phán đang tiến triển tốt.\n- Điều gì sẽ đến?\n- Ba kịch bản.",
                &["Olav Dahl (say, indirect): đàm phán đang tiến triển tốt"],
            ),
        ]);
    }
}
