//! Reads a text sentence by sentence and keeps in mind who spoke last.

use chrono::NaiveDate;
use smallvec::SmallVec;

use crate::actors::{ActorIx, Actors, Form};
use crate::layout::BlockKind;
use crate::model::{Act, ActorKind, QuoteKind, When};
use crate::segment::{Kind as Token, Sentence};

use super::Said;
use super::according::{self, Source};
use super::content::{self, Content};
use super::cues::{Cue, Kind};
use super::reading::Reading;
use super::trust::Trust;
use super::when::{self, Scene};

/// The most cues that are read in one sentence: what has more is no prose.
const CUES: usize = 64;

/// Who spoke last, in which sentence.
pub(super) struct Last {
    pub(super) speakers: Actors,
    pub(super) sentence: usize,
    pub(super) when: When,
    pub(super) quoted: bool,
}

/// The claims of a sentence.
pub(super) type Claims = SmallVec<[Claim; 2]>;

/// A cue with its speaker and content.
pub(super) struct Claim {
    pub(super) cue: Cue,
    pub(super) speakers: Actors,
    pub(super) via: Option<ActorIx>,
    pub(super) content: Content,
    /// Where the attribution begins.
    pub(super) first: u32,
    /// Where the attribution ends, if it stands behind its content.
    pub(super) tail: Option<u32>,
    pub(super) nested: bool,
    pub(super) confidence: u8,
}

impl Claim {
    /// Whether the token lies in its content.
    pub(super) fn holds(&self, at: u32) -> bool {
        self.content.first <= at && at < self.content.last
    }
}

pub(crate) struct Finder<'a> {
    pub(super) r: Reading<'a>,
    pub(super) cues: &'a [Cue],
    pub(super) last: Option<Last>,
    /// The last quotation that somebody was found to say.
    pub(super) spoken: Option<u32>,
    pub(super) scene: Scene,
    pub(super) said: Vec<Said>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(r: Reading<'a>, cues: &'a [Cue], published: Option<NaiveDate>) -> Self {
        let scene = Scene::new(published, r.times);
        Finder { r, cues, last: None, spoken: None, scene, said: Vec::with_capacity(cues.len()) }
    }

    pub(crate) fn run(mut self) -> Vec<Said> {
        for (number, sentence) in self.r.doc.sentences.iter().enumerate() {
            if self.r.doc.paragraph_kind(*sentence) != BlockKind::Title {
                self.read(number, *sentence);
            }
        }
        self.answers();
        self.said.sort_by_key(|said| (said.content, said.cue));
        self.said
    }

    fn read(&mut self, number: usize, sentence: Sentence) {
        if self.is_question(sentence) {
            return;
        }
        let from = self.cues.partition_point(|c| c.first < sentence.first);
        let to = self.cues.partition_point(|c| c.first < sentence.last);
        let cues = &self.cues[from..to.min(from + CUES)];
        let mut sources: Vec<Source> = Vec::new();
        let mut claims = Claims::new();
        for (n, cue) in cues.iter().enumerate() {
            match cue.kind {
                // What a speaker himself goes by is part of what he says.
                Kind::According if self.is_quoted(cue.first, sentence) => {}
                Kind::According => sources.extend(according::source(&self.r, *cue, sentence)),
                Kind::Quoting => {
                    if let Some(claim) = self.quoting(*cue, cues.get(n + 1), sentence) {
                        if claim.tail.is_some() {
                            self.cut(&mut claims, claim.first);
                        }
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
    pub(super) fn is_question(&self, sentence: Sentence) -> bool {
        let last = sentence.last.saturating_sub(1);
        self.r.kind(last) == Token::Question && self.r.doc.quote_over(last).is_none()
    }

    /// Whether a quotation that opens in the sentence holds the token.
    fn is_quoted(&self, at: u32, sentence: Sentence) -> bool {
        self.r.doc.quote_over(at).is_some_and(|quote| quote.open >= sentence.first)
    }

    /// How the mention that ends before `last` names its actor.
    fn form_at(&self, last: u32) -> Form {
        self.r.cast.mention_over(last.saturating_sub(1)).map_or(Form::Name, |m| m.form)
    }

    pub(super) fn medium(&self, actors: &[ActorIx]) -> Option<ActorIx> {
        actors.first().copied().filter(|a| self.r.cast.actor(*a).kind == ActorKind::Media)
    }

    /// Joins "according to" with what else the sentence says: a medium that carries another's words is no speaker.
    fn attribute(&self, sources: &[Source], claims: &mut Claims) {
        for source in sources {
            if source.behind {
                self.cut(claims, source.cue.first);
            }
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
                confidence: Trust::According.percent(self.form_at(source.last), false),
            });
        }
        self.carry(claims);
        claims.sort_by_key(|c| (c.content.first, c.cue.first));
    }

    /// "Reuters reports that X said …", "X said …, Reuters reports": a medium whose report is what others say only
    /// carries it.
    fn carry(&self, claims: &mut [Claim]) {
        let carries = |medium: &Claim, said: &Claim| match medium.tail {
            None => {
                said.nested && medium.content.first <= said.first && said.first <= medium.content.first + 1
            }
            Some(_) => {
                !said.nested
                    && said.tail.is_none()
                    && medium.holds(said.first)
                    && medium.holds(said.cue.first)
            }
        };
        for n in 0..claims.len() {
            let Some(medium) = self.medium(&claims[n].speakers) else { continue };
            let carried: Vec<usize> =
                (0..claims.len()).filter(|m| carries(&claims[n], &claims[*m])).collect();
            for said in &carried {
                claims[*said].via = claims[*said].via.or(Some(medium));
                claims[*said].nested = false;
            }
            if !carried.is_empty() {
                claims[n].content.last = claims[n].content.first;
            }
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
                confidence: Trust::Resumed.percent(Form::Name, false),
            });
        }
    }
}
