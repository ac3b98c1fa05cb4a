//! Reads a text sentence by sentence and keeps in mind who spoke last.

use chrono::NaiveDate;

use crate::actors::{ActorIx, Form, Mention};
use crate::layout::BlockKind;
use crate::lexicon::{CueForm, PronounKind, Role, Sense};
use crate::model::{Act, ActorKind, Basis, Office, QuoteKind, When};
use crate::segment::{Kind as Token, Quote, Sentence};

use super::Said;
use super::according::{self, Source};
use super::content::{self, Content};
use super::cues::{Cue, Kind, has_form};
use super::subject::{Reading, Subject};
use super::when::{self, Scene};

/// Who spoke last, in which sentence.
struct Last {
    speakers: Vec<ActorIx>,
    sentence: usize,
    when: When,
    quoted: bool,
}

/// A cue with its speaker and content.
struct Claim {
    cue: Cue,
    speakers: Vec<ActorIx>,
    via: Option<ActorIx>,
    content: Content,
    /// Where the attribution begins.
    first: u32,
    /// Where the attribution ends, if it stands behind its content.
    tail: Option<u32>,
    nested: bool,
    confidence: u8,
}

pub(crate) struct Finder<'a> {
    r: Reading<'a>,
    cues: &'a [Cue],
    last: Option<Last>,
    /// The last quotation that somebody was found to say.
    spoken: Option<u32>,
    scene: Scene,
    said: Vec<Said>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(r: Reading<'a>, cues: &'a [Cue], published: Option<NaiveDate>) -> Self {
        Finder { r, cues, last: None, spoken: None, scene: Scene::new(published), said: Vec::new() }
    }

    pub(crate) fn run(mut self) -> Vec<Said> {
        for (number, sentence) in self.r.doc.sentences.iter().enumerate() {
            if self.r.doc.paragraph_kind(*sentence) != BlockKind::Title {
                self.read(number, *sentence);
            }
        }
        self.said.sort_by_key(|said| (said.content, said.cue));
        self.said
    }

    fn read(&mut self, number: usize, sentence: Sentence) {
        if self.is_question(sentence) {
            return;
        }
        let from = self.cues.partition_point(|c| c.first < sentence.first);
        let to = self.cues.partition_point(|c| c.first < sentence.last);
        let cues = &self.cues[from..to];
        let mut sources: Vec<Source> = Vec::new();
        let mut claims: Vec<Claim> = Vec::new();
        for (n, cue) in cues.iter().enumerate() {
            match cue.kind {
                Kind::According => sources.extend(according::source(&self.r, *cue, sentence)),
                Kind::Quoting => {
                    if let Some(claim) = self.quoting(*cue, cues.get(n + 1), sentence) {
                        claims.push(claim);
                    }
                }
                Kind::Verb => self.verb(*cue, number, sentence, &mut claims),
            }
        }
        self.attribute(&sources, &mut claims);
        if claims.is_empty() {
            self.resume(number, sentence);
        }
        self.record(number, sentence, claims);
    }

    /// Whether the reporter asks it.
    fn is_question(&self, sentence: Sentence) -> bool {
        let last = sentence.last.saturating_sub(1);
        self.r.kind(last) == Token::Question && self.r.doc.quote_over(last).is_none()
    }

    /// A medium quotes somebody without another verb: "Reuters quoted X: …".
    fn quoting(&self, cue: Cue, next: Option<&Cue>, sentence: Sentence) -> Option<Claim> {
        let r = &self.r;
        let medium = r.subject(cue.first, sentence.first);
        let speaker = (cue.last..sentence.last.min(cue.last + 6)).find_map(|at| r.cast.mention_over(at))?;
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
            confidence: 80,
        })
    }

    fn medium(&self, actors: &[ActorIx]) -> Option<ActorIx> {
        actors.first().copied().filter(|a| self.r.cast.actor(*a).kind == ActorKind::Media)
    }

    fn verb(&self, cue: Cue, number: usize, sentence: Sentence, claims: &mut Vec<Claim>) {
        let r = &self.r;
        let quote = r.doc.quote_over(cue.first);
        let floor = quote.map_or(sentence.first, |q| q.first().max(sentence.first));
        let subject = r.subject(cue.first, floor).filter(|s| !self.is_speaker_itself(s.first));
        let subject = subject.map(|s| self.same_speaker(s, number));
        match (quote, subject) {
            (Some(quote), Some(subject)) => self.within(cue, quote, subject, claims),
            (Some(_), None) => {}
            (None, Some(subject)) => self.named(cue, subject, sentence, claims),
            (None, None) => self.elided(cue, number, sentence, claims),
        }
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
            && !self.is_plural(mention);
        if same { Subject { actors: last.speakers.clone(), ..subject } } else { subject }
    }

    fn is_plural(&self, mention: &Mention) -> bool {
        let plural = |at| self.r.doc.has_role(at, Role::Plural);
        plural(mention.first) || mention.first > 0 && plural(self.r.doc.previous(mention.first))
    }

    /// Whether the mention is "I" or "we".
    fn is_speaker_itself(&self, at: u32) -> bool {
        let own = |s| matches!(s, Sense::Pronoun(PronounKind::I | PronounKind::We));
        self.r.doc.sense(at, |s| own(s).then_some(())).is_some()
    }

    /// Speech inside a quotation.
    fn within(&self, cue: Cue, quote: Quote, subject: Subject, claims: &mut Vec<Claim>) {
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
                confidence: 60,
            });
        }
    }

    /// A verb with a subject of its own.
    fn named(&self, cue: Cue, subject: Subject, sentence: Sentence, claims: &mut Vec<Claim>) {
        let r = &self.r;
        let quoting = self.cues[..self.cues.partition_point(|c| c.first < subject.first)].last();
        let quoting = quoting
            .filter(|c| c.kind == Kind::Quoting && c.last + 3 >= subject.first && c.first >= sentence.first);
        let medium = quoting.and_then(|c| r.subject(c.first, sentence.first));
        let first = medium.as_ref().map_or(subject.first, |m| m.first);
        let via = medium.and_then(|m| self.medium(&m.actors));
        let start = self.attribution_start(first, sentence);
        let before = match content::tail(r, &cue, sentence.last) {
            Some(end) => self.said_before(start, end, sentence, &cue).map(|content| (content, end)),
            None => self.quoted_before(start, sentence, &cue),
        };
        if let Some((content, end)) = before {
            if let Some(open) =
                claims.last_mut().filter(|c| c.content.first < start && c.content.last > start)
            {
                open.content.last = content::trimmed(r, open.content.first, start);
            }
            let confidence = if content.explicit { 92 } else { 85 };
            claims.push(Claim {
                cue,
                speakers: subject.actors,
                via,
                content,
                first: start,
                tail: Some(end),
                nested: false,
                confidence,
            });
            return;
        }
        let Some(content) = content::behind(r, &cue, sentence.last) else { return };
        let nominal =
            cue.deed && r.doc.mark_before(subject.first).is_some_and(|m| r.has_role(m, Role::Nominal));
        if nominal || self.is_told_to(&subject, claims) || cue.attitude && !self.is_person(&subject) {
            return;
        }
        let open = claims.iter().position(|c| {
            c.tail.is_none() && c.content.first <= subject.first && subject.first < c.content.last
        });
        let mut nested = open.is_some();
        if let Some(open) = open {
            let said = content::words(r, claims[open].content.first, start) >= 3;
            if said && start > 0 && self.is_border(start) {
                claims[open].content.last = content::trimmed(r, claims[open].content.first, start);
                nested = false;
            }
        }
        // What is reported next to the verb is speech; deeds further on are news.
        let near = open.is_some_and(|open| subject.first <= claims[open].content.first + 1)
            && r.doc.mark_before(cue.first).is_some_and(|m| r.has_role(m, Role::Past));
        if nested && cue.attitude || cue.deed && !content.explicit && (nested && !near || subject.agent) {
            return;
        }
        let mut confidence: u8 = if content.explicit {
            90
        } else if cue.deed {
            70
        } else {
            85
        };
        confidence -= if subject.gap > 2 { 12 } else { 0 };
        confidence -= if nested { 8 } else { 0 };
        claims.push(Claim {
            cue,
            speakers: subject.actors,
            via,
            content,
            first: start,
            tail: None,
            nested,
            confidence,
        });
    }

    /// Whether the subject is whom the verb before it urges to do something: "urged Iran to announce".
    fn is_told_to(&self, subject: &Subject, claims: &[Claim]) -> bool {
        let directive = |act| matches!(act, Act::Urge | Act::Demand | Act::Propose | Act::Accuse | Act::Warn);
        claims.iter().any(|c| directive(c.cue.act) && c.tail.is_none() && c.cue.last == subject.first)
    }

    fn is_person(&self, subject: &Subject) -> bool {
        subject.actors.iter().all(|a| self.r.cast.actor(*a).kind == ActorKind::Person)
    }

    /// Whether a clause of its own begins at `at`.
    fn is_border(&self, at: u32) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        let roles = [Role::But, Role::Clause];
        matches!(self.r.kind(before), Token::Comma | Token::Semicolon)
            || self.r.doc.mark_before(at).is_some_and(|m| roles.iter().any(|role| self.r.has_role(m, *role)))
    }

    /// The start of the attribution with the times and adverbs before its subject.
    fn attribution_start(&self, mut at: u32, sentence: Sentence) -> u32 {
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
    fn said_before(&self, start: u32, end: u32, sentence: Sentence, cue: &Cue) -> Option<Content> {
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
        let ends = content::words(r, end, sentence.last) == 0;
        (content.explicit || bare && ends).then_some(content)
    }

    /// The quotation that begins the sentence and ends right before the attribution.
    fn quoted_before(&self, start: u32, sentence: Sentence, cue: &Cue) -> Option<(Content, u32)> {
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

    /// A verb without a subject of its own: the one before it in the sentence goes on, or the one of the sentence before.
    fn elided(&self, cue: Cue, number: usize, sentence: Sentence, claims: &mut Vec<Claim>) {
        let r = &self.r;
        // "those who warn", "reports say": said by somebody, but not by the subject before.
        let other = r.preceding(cue.first).is_some_and(|m| {
            r.has_role(m, Role::Which) || has_form(r.doc, m, CueForm::Noun) && m.last <= cue.first
        });
        if cue.attitude || other {
            return;
        }
        let Some(content) = content::behind(r, &cue, sentence.last) else { return };
        let outer = claims.iter().rposition(|c| !c.nested);
        let (speakers, via, mut confidence): (Vec<ActorIx>, Option<ActorIx>, u8) = if let Some(outer) = outer
        {
            (claims[outer].speakers.clone(), None, 80)
        } else if let Some(subject) = r.leading(cue.first, sentence.first) {
            (subject.actors, None, 68)
        } else if let Some(last) =
            self.last.as_ref().filter(|l| l.sentence + 1 == number && self.opens(cue.first, sentence))
        {
            (last.speakers.clone(), None, 70)
        } else {
            return;
        };
        if cue.deed && !content.explicit {
            confidence -= 15;
        }
        if let Some(outer) = outer {
            let open = &mut claims[outer].content;
            if open.first < cue.first && cue.first < open.last {
                open.last = content::trimmed(r, open.first, cue.first.min(open.last));
            }
        }
        claims.push(Claim {
            cue,
            speakers,
            via,
            content,
            first: cue.first,
            tail: None,
            nested: false,
            confidence,
        });
    }

    /// Whether only adverbs stand before `at` in the sentence.
    fn opens(&self, at: u32, sentence: Sentence) -> bool {
        at > sentence.first && self.attribution_start(at, sentence) == sentence.first
    }

    /// Joins "according to" with what else the sentence says: a medium that carries another's words is no speaker.
    fn attribute(&self, sources: &[Source], claims: &mut Vec<Claim>) {
        for source in sources {
            let medium = self.medium(&source.actors);
            let carried = claims.iter_mut().filter(|c| !c.nested && c.cue.kind == Kind::Verb);
            if let Some(medium) = medium {
                let mut any = false;
                for claim in carried {
                    claim.via = claim.via.or(Some(medium));
                    any = true;
                }
                if any {
                    continue;
                }
            }
            let Some(content) = source.content else { continue };
            claims.push(Claim {
                cue: source.cue,
                speakers: source.actors.clone(),
                via: None,
                content,
                first: source.cue.first,
                tail: source.behind.then_some(source.last),
                nested: false,
                confidence: 88,
            });
        }
        self.carry(claims);
        claims.sort_by_key(|c| (c.content.first, c.cue.first));
    }

    /// "Reuters reports that X said …": a medium whose report is what another says only carries it.
    fn carry(&self, claims: &mut Vec<Claim>) {
        let carries = |medium: &Claim, said: &Claim| {
            said.nested && medium.content.first <= said.first && said.first <= medium.content.first + 1
        };
        for n in 0..claims.len() {
            let Some(medium) = self.medium(&claims[n].speakers) else { continue };
            let Some(said) = (0..claims.len()).find(|m| carries(&claims[n], &claims[*m])) else { continue };
            claims[said].via = claims[said].via.or(Some(medium));
            claims[said].nested = false;
            claims[n].content.last = claims[n].content.first;
        }
    }

    /// A sentence that is a quotation and nothing else: the speaker before goes on.
    fn resume(&mut self, number: usize, sentence: Sentence) {
        let r = &self.r;
        let Some(quote) = content::opens_quote(r, sentence.first) else { return };
        let whole = content::words(r, quote.close.saturating_add(1), sentence.last) == 0;
        let next = r.doc.token(sentence.last);
        let attributed_next = next.is_some_and(|t| t.is_word() && !t.is_capitalised());
        let long = content::words(r, quote.first(), quote.close) >= 5;
        let Some(last) = self.last.as_mut().filter(|l| l.sentence + 1 == number && l.quoted) else { return };
        if !whole
            || attributed_next
            || !long
            || self.spoken == Some(quote.open)
            || quote.close > sentence.last
        {
            return;
        }
        last.sentence = number;
        self.spoken = Some(quote.open);
        for speaker in last.speakers.clone() {
            self.said.push(Said {
                speaker,
                via: None,
                quote: QuoteKind::Direct,
                act: Act::Say,
                cue: (quote.open, quote.open),
                content: (quote.first(), quote.close),
                when: when::inherited(&last.when),
                confidence: 55,
            });
        }
    }

    fn record(&mut self, number: usize, sentence: Sentence, claims: Vec<Claim>) {
        let r = self.r;
        let mut day = When::Unknown;
        let contents: Vec<(u32, u32)> = claims.iter().map(|c| (c.content.first, c.content.last)).collect();
        // What a medium reports is the story itself.
        let told: Vec<(u32, u32)> = claims
            .iter()
            .filter(|c| self.medium(&c.speakers).is_none())
            .map(|c| (c.content.first, c.content.last))
            .collect();
        for claim in claims {
            let content = self.with_verb(&claim);
            let cut_short = content::words(&r, content.first, content.last) < 3
                && content::quote_kind(&r, content) == QuoteKind::Indirect;
            if content.first >= content.last || cut_short {
                continue;
            }
            let region = match claim.tail {
                Some(end) => (claim.first, end),
                None => (sentence.first, claim.content.first),
            };
            let mut when = self.scene.told(&r, region, claim.cue.first, &contents);
            if when == When::Unknown && !claim.nested {
                when = match &self.last {
                    _ if day != When::Unknown => day.clone(),
                    Some(last) if last.sentence + 1 >= number && last.speakers == claim.speakers => {
                        when::inherited(&last.when)
                    }
                    _ => When::Unknown,
                };
            }
            if when == When::Unknown {
                when = self.scene.inherited(number);
            }
            self.scene.said(number, &when);
            let quote =
                if claim.nested { self.nested_kind(&claim) } else { content::quote_kind(&r, claim.content) };
            if let Some(quote) = r.doc.quote_over(claim.content.first).filter(|_| !claim.nested) {
                self.spoken = Some(quote.open);
            }
            let quote_kind = quote;
            let via = claim.via.or_else(|| self.told_to(&claim, region, &contents));
            for speaker in &claim.speakers {
                self.said.push(Said {
                    speaker: *speaker,
                    via,
                    quote: quote_kind,
                    act: claim.cue.act,
                    cue: (claim.cue.first, claim.cue.last),
                    content: (content.first, content.last),
                    when: when.clone(),
                    confidence: claim.confidence,
                });
            }
            if !claim.nested {
                day = when.clone();
                self.last = Some(Last {
                    speakers: claim.speakers,
                    sentence: number,
                    when,
                    quoted: quote_kind == QuoteKind::Direct,
                });
            }
        }
        if day.basis() != Some(Basis::Text) {
            self.scene.pass(&r, number, sentence, &told);
        }
    }

    /// The medium that the speaker told it to: "told Reuters", "in an interview with Reuters".
    fn told_to(&self, claim: &Claim, region: (u32, u32), contents: &[(u32, u32)]) -> Option<ActorIx> {
        let r = &self.r;
        let mentions = r.cast.mentions_in(region.0, region.1).iter();
        let told = mentions.filter(|m| {
            r.is_governed(m) && !contents.iter().any(|c| c.0 <= m.first && m.first < c.1) && !claim.nested
        });
        told.filter_map(|m| self.medium(&m.actors)).find(|medium| !claim.speakers.contains(medium))
    }

    /// "rejected this offer": what was said is more than the few words behind the verb.
    fn with_verb(&self, claim: &Claim) -> Content {
        let r = &self.r;
        let content = claim.content;
        let few = content.first >= claim.cue.last
            && content.first < content.last
            && content::words(r, content.first, content.last) < 4
            && content::quote_kind(r, content) == QuoteKind::Indirect;
        if few { Content { first: claim.cue.first, ..content } } else { content }
    }

    /// Inside a quotation, speech within it is indirect.
    fn nested_kind(&self, claim: &Claim) -> QuoteKind {
        match self.r.doc.quote_over(claim.cue.first) {
            Some(_) => QuoteKind::Indirect,
            None => content::quote_kind(&self.r, claim.content),
        }
    }
}
