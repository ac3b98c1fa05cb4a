//! Verbs of saying: whose they are, and what they bring in.

use crate::actors::{Form, Mention};
use crate::lexicon::{CueForm, PronounKind, Role, Sense, SourceKind};
use crate::mark::Mark;
use crate::model::{Act, ActorKind, Office};
use crate::segment::{Kind as Token, Quote, Sentence};
use crate::times::TimeWord;

use super::content::{self, Content};
use super::cues::{Cue, has_form};
use super::find::{Claim, Claims, Finder};
use super::subject::Subject;
use super::trust::Trust;

/// How far a verb stands from its subject, at most, where nothing but adverbs and a day stand between.
const BESIDE: u32 = 4;
/// The most tokens of a content that may well be the object of a deed.
const BRIEF: u32 = 10;

impl Finder<'_> {
    pub(super) fn verb(&self, cue: Cue, number: usize, sentence: Sentence, claims: &mut Claims) {
        let r = &self.r;
        let quote = r.doc.quote_over(cue.first);
        let floor = quote.map_or(sentence.first, |q| q.first().max(sentence.first));
        let subject = r.subject(cue.first, floor).filter(|s| !self.is_speaker_itself(s.first));
        let subject = subject.map(|s| self.same_speaker(s, number));
        // "if Moscow announces": nothing was said.
        if subject.as_ref().and_then(|s| r.doc.mark_before(s.first)).is_some_and(|m| r.has_role(m, Role::If))
        {
            return;
        }
        let sentence = self.clause(cue, sentence);
        match (quote, subject) {
            (Some(quote), Some(subject)) => self.within(cue, quote, subject, claims),
            (Some(_), None) => {}
            (None, Some(subject)) => self.named(cue, subject, sentence, claims),
            (None, None) => self.elided(cue, number, sentence, claims),
        }
    }

    /// "Although X said …, Y", "But after X said …, Y": the sentence up to the end of the clause that `cue` stands in.
    fn clause(&self, cue: Cue, sentence: Sentence) -> Sentence {
        let r = &self.r;
        let mut first = sentence.first;
        if let Some(but) = r.doc.mark_at(first).filter(|m| r.has_role(*m, Role::But)) {
            first = but.last + u32::from(r.kind(but.last) == Token::Comma);
        }
        while let Some(time) = r.time_over(first) {
            first = time.last;
        }
        let although = r.doc.mark_at(first).filter(|m| r.has_role(*m, Role::Clause));
        let Some(although) = although.filter(|m| !r.has_role(*m, Role::Also)) else { return sentence };
        let comma = |at: &u32| r.kind(*at) == Token::Comma && r.doc.quote_over(*at).is_none();
        let end = (although.last..sentence.last).find(comma).filter(|comma| cue.last <= *comma);
        Sentence { last: end.unwrap_or(sentence.last), ..sentence }
    }

    /// Whether the mention is "I" or "we".
    fn is_speaker_itself(&self, at: u32) -> bool {
        let own = |s| matches!(s, Sense::Pronoun(PronounKind::I | PronounKind::We));
        self.r.doc.sense(at, |s| own(s).then_some(())).is_some()
    }

    /// "The analyst added": whoever spoke in the sentence before, if it can be him.
    fn same_speaker(&self, subject: Subject, number: usize) -> Subject {
        let r = &self.r;
        let Some(last) = self.last.as_ref().filter(|l| l.sentence + 2 >= number && l.speakers.len() == 1)
        else {
            return subject;
        };
        let Some(mention) = r.cast.mention_over(subject.first).filter(|_| subject.actors.len() == 1) else {
            return subject;
        };
        let (speaker, named) = (r.cast.actor(last.speakers[0]), r.cast.actor(subject.actors[0]));
        let source = |office| matches!(office, Some(Office::Expert | Office::Official));
        let same = mention.form == Form::Title
            && speaker.kind == ActorKind::Person
            && source(named.office)
            && speaker.office == named.office
            && (speaker.of.is_none() || named.of.is_none() || speaker.of == named.of)
            && !self.is_new(mention);
        if same { Subject { actors: last.speakers.clone(), ..subject } } else { subject }
    }

    /// Whether an article, a number or a noun such as "analysts" tells that it is somebody else.
    fn is_new(&self, mention: &Mention) -> bool {
        let new = |s| {
            matches!(
                s,
                Sense::Role(Role::Plural)
                    | Sense::Time(TimeWord::Number(_))
                    | Sense::Source(SourceKind::Expert)
            )
        };
        let at = |at| self.r.doc.senses_at(at).any(new);
        at(mention.first) || mention.first > 0 && at(self.r.doc.previous(mention.first))
    }

    /// Speech inside a quotation.
    fn within(&self, cue: Cue, quote: Quote, subject: Subject, claims: &mut Claims) {
        let Some(content) = content::behind(&self.r, &cue, quote.close) else { return };
        if content.explicit && !subject.agent && !cue.attitude {
            claims.push(Claim {
                cue,
                speakers: subject.actors,
                via: None,
                content,
                first: subject.first,
                tail: None,
                nested: true,
                confidence: Trust::Nested.percent(Form::Name, false),
            });
        }
    }

    /// A verb with a subject of its own.
    fn named(&self, cue: Cue, subject: Subject, sentence: Sentence, claims: &mut Claims) {
        let (subject, carrier) = self.quoted_by(subject, cue, sentence, claims);
        let medium = self.quoting_medium(&subject, sentence);
        let first = medium.as_ref().map_or(subject.first, |m| m.first);
        let start = self.attribution_start(first, sentence);
        let via = carrier.or(medium.and_then(|m| self.medium(&m.actors)));
        let before = match content::tail(&self.r, &cue, sentence.last) {
            Some(end) => self.said_before(start, end, sentence, &cue).map(|content| (content, end)),
            None => self.quoted_before(start, sentence, &cue),
        };
        // "…, but Tehran denies it": what was denied stands before, and is not what was said.
        let before = before.filter(|(content, _)| content.explicit || cue.act != Act::Deny);
        let claim = match before {
            Some((content, end)) => {
                self.cut(claims, start);
                let trust = if content.explicit { Trust::Quoted } else { Trust::Before };
                Some((content, Some(end), false, trust))
            }
            None => self
                .said_behind(cue, &subject, start, sentence, claims)
                .or_else(|| self.denied(cue, &subject, start, sentence, claims)),
        };
        let Some((content, tail, nested, trust)) = claim else { return };
        // Little was said, or much stands between: a deed told, or another's.
        let brief = tail.is_none() && content.last.saturating_sub(content.first) < BRIEF;
        let doubtful = brief || subject.gap > 2 || cue.act == Act::Accuse;
        let confidence = trust.percent(self.form(&subject), doubtful);
        let speakers = subject.actors;
        claims.push(Claim { cue, speakers, via, content, first: start, tail, nested, confidence });
    }

    /// What follows the verb, whether it is speech inside speech, and how sure that is.
    fn said_behind(
        &self,
        cue: Cue,
        subject: &Subject,
        start: u32,
        sentence: Sentence,
        claims: &mut [Claim],
    ) -> Option<(Content, Option<u32>, bool, Trust)> {
        let r = &self.r;
        let content = content::behind(r, &cue, sentence.last)?;
        let nominal =
            cue.deed && r.doc.mark_before(subject.first).is_some_and(|m| r.has_role(m, Role::Nominal));
        let done = cue.deed && subject.owner && !content.explicit;
        // "the talks that he had announced for May"
        let which = |m: Mark| {
            let noun = m.first.checked_sub(1).is_some_and(|at| r.kind(at) == Token::Word);
            r.has_role(m, Role::Which) && noun
        };
        let relative = !content.explicit && r.doc.mark_before(subject.first).is_some_and(which);
        if nominal || done || relative || self.is_told_to(subject) || cue.attitude && !self.is_person(subject)
        {
            return None;
        }
        let open = claims.iter().find(|c| c.tail.is_none() && c.holds(subject.first));
        // What is reported next to the verb is speech, and so is what "as Reuters reports, X" does; deeds further on
        // are news.
        let past = r.doc.mark_before(cue.first).is_some_and(|m| r.has_role(m, Role::Past));
        let near = open.as_ref().is_some_and(|open| {
            let aside = self.medium(&open.speakers).is_some()
                && r.kind(open.cue.last) == Token::Comma
                && cue.first <= subject.last + BESIDE;
            subject.first <= open.content.first + 1 && (past || aside)
        });
        let apart = open.as_ref().is_some_and(|o| {
            self.is_border(start, subject.first)
                && content::words(r, o.content.first, start) >= 3
                && !self.is_phrase(o.content.first, start)
        });
        let nested = open.is_some() && !apart;
        if nested && cue.attitude || cue.deed && !content.explicit && (nested && !near || subject.agent) {
            return None;
        }
        if apart {
            self.cut(claims, start);
        }
        let trust = match (content.explicit, cue.deed) {
            _ if nested => Trust::Nested,
            (true, _) => Trust::Explicit,
            (false, false) => Trust::Plain,
            (false, true) => Trust::Deed,
        };
        Some((content, None, nested, trust))
    }

    /// "but Tehran denies it": the denial itself is what was said.
    fn denied(
        &self,
        cue: Cue,
        subject: &Subject,
        start: u32,
        sentence: Sentence,
        claims: &mut [Claim],
    ) -> Option<(Content, Option<u32>, bool, Trust)> {
        let end = content::clause_end(&self.r, cue.last, sentence.last);
        let brief = content::words(&self.r, cue.last, end) < 3;
        let bare = cue.act == Act::Deny && brief && !subject.agent && self.is_border(start, subject.first);
        if !bare {
            return None;
        }
        self.cut(claims, start);
        let content = Content { first: subject.first, last: end, explicit: false };
        Some((content, None, false, Trust::Deed))
    }

    /// Ends what is open where another clause begins.
    pub(super) fn cut(&self, claims: &mut [Claim], at: u32) {
        for open in
            claims.iter_mut().filter(|c| c.tail.is_none() && c.content.first < at && at < c.content.last)
        {
            open.content.last = content::trimmed(&self.r, open.content.first, at);
        }
    }

    /// How the subject is named.
    fn form(&self, subject: &Subject) -> Form {
        self.r.cast.mention_over(subject.first).map_or(Form::Name, |m| m.form)
    }

    /// Whether the subject is whom the verb before it urges to do something: "urged Iran to announce".
    fn is_told_to(&self, subject: &Subject) -> bool {
        let directive = |act| matches!(act, Act::Urge | Act::Demand | Act::Propose | Act::Accuse | Act::Warn);
        let before = self.cues[..self.cues.partition_point(|c| c.first < subject.first)].last();
        before.is_some_and(|c| directive(c.act) && c.last == subject.first && !c.that)
    }

    fn is_person(&self, subject: &Subject) -> bool {
        subject.actors.iter().all(|a| self.r.cast.actor(*a).kind == ActorKind::Person)
    }

    /// Whether a clause of its own begins at `at`, with the adverbs before its subject.
    fn is_border(&self, at: u32, subject: u32) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        if at < subject && self.r.doc.has_role(at, Role::Also) {
            return true;
        }
        let roles = [Role::But, Role::Clause];
        matches!(self.r.kind(before), Token::Comma | Token::Semicolon)
            || self.r.doc.mark_before(at).is_some_and(|m| roles.iter().any(|role| self.r.has_role(m, *role)))
    }

    /// A verb without a subject of its own: the one before it in the sentence goes on, or the one of the sentence before.
    fn elided(&self, cue: Cue, number: usize, sentence: Sentence, claims: &mut Claims) {
        let r = &self.r;
        // "those who warn", "reports say": said by somebody, but not by the subject before.
        let preceding = r.preceding(cue.first);
        let noun = preceding.filter(|m| has_form(r.doc, *m, CueForm::Noun) && m.last <= cue.first);
        let document = noun.is_some_and(|m| self.attribution_start(m.first, sentence) == sentence.first);
        let which = |m| r.has_role(m, Role::Which) && !r.has_role(m, Role::Clause);
        let strange = preceding.is_some_and(which) || noun.is_some() && !document;
        if cue.attitude || strange || !r.follows_border(cue.first, sentence.first) {
            return;
        }
        let Some(content) = content::behind(r, &cue, sentence.last) else { return };
        let outer = claims.iter().rfind(|c| !c.nested);
        // "said they had asked for it": all of that was said.
        let said = |c: &Claim| c.holds(cue.first) && content::words(r, c.content.first, cue.first) < 3;
        let joined = r.preceding(cue.first).is_some_and(|m| r.has_role(m, Role::And));
        if !joined && outer.is_some_and(said) {
            return;
        }
        // "After X declared victory, Y turned away and called …": Y.
        // "X says that Y hinders peace when refusing": Y.
        let subordinate = r.preceding(cue.first).is_some_and(|m| r.has_role(m, Role::Clause));
        let floor = |outer: &Claim| match subordinate && self.says_clause(outer) {
            true => outer.content.first,
            false => outer.content.last,
        };
        let other = outer.and_then(|outer| r.leading(cue.first, floor(outer)));
        let (speakers, trust) = if let Some(other) = other {
            (other.actors, Trust::Far)
        } else if let Some(outer) = outer {
            (outer.speakers.clone(), Trust::Second)
        } else if let Some(subject) = r.leading(cue.first, sentence.first) {
            (subject.actors, Trust::Far)
        } else if let Some(last) = self
            .last
            .as_ref()
            .filter(|l| l.sentence + 1 == number && (document || self.opens(cue.first, sentence)))
        {
            (last.speakers.clone(), Trust::Far)
        } else if let Some(owner) = document.then(|| self.issuer(number)).flatten() {
            (owner.actors, Trust::Far)
        } else {
            return;
        };
        self.cut(claims, cue.first);
        let confidence = trust.percent(Form::Name, cue.deed && !content.explicit);
        claims.push(Claim {
            cue,
            speakers,
            via: None,
            content,
            first: cue.first,
            tail: None,
            nested: false,
            confidence,
        });
    }

    /// "X issued a statement. The statement says …": whom the sentence before tells of.
    fn issuer(&self, number: usize) -> Option<Subject> {
        let before = self.r.doc.sentences.get(number.checked_sub(1)?)?;
        self.r.leading(before.last, before.first)
    }

    /// Whether what is said has a subject and a verb: "says that Y …", "accuses Y of …", "says Y has …", unlike "praises Y".
    fn says_clause(&self, claim: &Claim) -> bool {
        let r = &self.r;
        let verbs = [Role::Past, Role::Present, Role::Future, Role::Is, Role::Not, Role::May, Role::Must];
        let subject = r.cast.mention_over(claim.content.first);
        let verb = subject.and_then(|m| r.doc.mark_at(m.last)).is_some_and(|m| r.has_any(m, &verbs));
        claim.content.explicit || claim.cue.act == Act::Accuse || verb
    }

    /// Whether only adverbs stand before `at` in the sentence.
    pub(super) fn opens(&self, at: u32, sentence: Sentence) -> bool {
        at > sentence.first && self.attribution_start(at, sentence) == sentence.first
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn speech_inside_speech_and_second_verbs() {
        check(&[
            (
                "Ngoại trưởng Nga Sergei Lavrov cho biết Mỹ đã thông báo hoãn vòng đàm phán tới.",
                &[
                    "Sergei Lavrov (say, indirect): Mỹ đã thông báo hoãn vòng đàm phán tới",
                    "Mỹ (declare, indirect): hoãn vòng đàm phán tới",
                ],
            ),
            (
                "“Nga nói rằng họ muốn hòa bình, nhưng tên lửa vẫn rơi”, Tổng thống Ukraine Volodymyr Zelensky phát biểu.",
                &[
                    "Volodymyr Zelensky (say, direct): Nga nói rằng họ muốn hòa bình, nhưng tên lửa vẫn rơi",
                    "Nga (say, indirect): họ muốn hòa bình, nhưng tên lửa vẫn rơi",
                ],
            ),
            (
                "Trung Quốc kêu gọi các bên kiềm chế và cảnh báo xung đột có thể lan rộng, đồng thời nhấn mạnh vai trò của Liên Hợp Quốc.",
                &[
                    "Trung Quốc (urge, indirect): các bên kiềm chế",
                    "Trung Quốc (warn, indirect): xung đột có thể lan rộng",
                    "Trung Quốc (stress, indirect): vai trò của Liên Hợp Quốc",
                ],
            ),
            (
                "Hãng tin Reuters dẫn lời Tổng thống Pháp Emmanuel Macron cho biết châu Âu sẽ gửi quan sát viên tới biên giới.",
                &["Emmanuel Macron via Reuters (say, indirect): châu Âu sẽ gửi quan sát viên tới biên giới"],
            ),
            (
                "Reuters đưa tin quân đội Israel đã rút khỏi hai ngôi làng ở biên giới.",
                &["Reuters (say, indirect): quân đội Israel đã rút khỏi hai ngôi làng ở biên giới"],
            ),
        ]);
    }
}
