//! Media that quote somebody: whom they quote speaks, and they carry it.

use crate::actors::{ActorIx, Form};
use crate::segment::Sentence;

use super::content;
use super::cues::{Cue, Kind};
use super::find::{Claim, Claims, Finder};
use super::subject::Subject;
use super::trust::Trust;

/// How far behind the verb that quotes its source may stand.
const SOURCE: u32 = 6;

impl Finder<'_> {
    /// A medium quotes somebody without another verb: "Reuters quoted X: …".
    pub(super) fn quoting(&self, cue: Cue, next: Option<&Cue>, sentence: Sentence) -> Option<Claim> {
        let r = &self.r;
        let medium = r.subject(cue.first, sentence.first);
        let speaker =
            (cue.last..sentence.last.min(cue.last + SOURCE)).find_map(|at| r.cast.mention_over(at))?;
        let verb = next.filter(|c| c.kind == Kind::Verb && c.first < speaker.last + 30);
        if verb.is_some_and(|v| r.subject(v.first, speaker.first).is_some()) {
            return None;
        }
        let whole = Cue { last: speaker.last, ..cue };
        let first = medium.as_ref().map_or(cue.first, |m| m.first);
        let (content, tail) = match content::before(r, first, sentence) {
            Some(content) => (content, Some(sentence.last)),
            None => (content::behind(r, &whole, sentence.last)?, None),
        };
        let via = medium.and_then(|m| self.medium(&m.actors));
        Some(Claim {
            cue,
            speakers: speaker.actors.clone(),
            via,
            content,
            first,
            tail,
            nested: false,
            confidence: Trust::Quoting.percent(Form::Name, false),
        })
    }

    /// "X was quoted by Reuters as saying", "quoting a statement of X, Reuters reports": X, and the medium.
    pub(super) fn quoted_by(
        &self,
        subject: Subject,
        cue: Cue,
        sentence: Sentence,
        claims: &mut Claims,
    ) -> (Subject, Option<ActorIx>) {
        let r = &self.r;
        let Some(medium) = self.medium(&subject.actors) else { return (subject, None) };
        let quoting = self.cues[..self.cues.partition_point(|c| c.first < cue.first)].iter().rev();
        let mut quoting =
            quoting.take_while(|c| c.first >= sentence.first).filter(|c| c.kind == Kind::Quoting);
        let quoted = quoting.find_map(|c| {
            let opens = c.first == sentence.first;
            let end = if opens { subject.first } else { cue.first };
            let source = (c.last..end.min(c.last + SOURCE)).find_map(|at| r.cast.mention_over(at))?;
            (opens || subject.last <= c.first).then_some((*c, source))
        });
        if let Some((quoting, source)) = quoted {
            claims.retain(|claim| claim.cue != quoting);
            return (Subject { actors: source.actors.clone(), ..subject }, Some(medium));
        }
        let passive = r.doc.mark_before(subject.first).filter(|_| subject.agent);
        match passive.and_then(|passive| r.subject(passive.first, sentence.first)) {
            Some(quoted) => (quoted, Some(medium)),
            None => (subject, None),
        }
    }

    /// "Reuters quoted X as saying": the medium before the verb that quotes the subject.
    pub(super) fn quoting_medium(&self, subject: &Subject, sentence: Sentence) -> Option<Subject> {
        let quoting = self.cues[..self.cues.partition_point(|c| c.first < subject.first)].last()?;
        let near = quoting.last + 3 >= subject.first && quoting.first >= sentence.first;
        (quoting.kind == Kind::Quoting && near)
            .then(|| self.r.subject(quoting.first, sentence.first))
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn whom_a_medium_quotes() {
        check(&[
            (
                "Dẫn tuyên bố của Bộ Quốc phòng Peru, hãng tin Reuters cho biết hai tàu tuần tra đã rời cảng từ sáng sớm.",
                &["Bộ Quốc phòng Peru via Reuters (say, indirect): hai tàu tuần tra đã rời cảng từ sáng sớm"],
            ),
            (
                "Hai tàu tuần tra đã rời cảng từ sáng sớm, Reuters dẫn thông báo từ Bộ Quốc phòng Peru cho biết.",
                &["Bộ Quốc phòng Peru via Reuters (say, indirect): Hai tàu tuần tra đã rời cảng từ sáng sớm"],
            ),
            (
                "Reuters dẫn một danh sách dài cho biết hai tàu tuần tra đã rời cảng từ sáng sớm.",
                &["Reuters (say, indirect): hai tàu tuần tra đã rời cảng từ sáng sớm"],
            ),
        ]);
    }
}
