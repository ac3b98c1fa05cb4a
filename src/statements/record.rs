//! From what a sentence was found to say to statements: days, media, kinds of quotation.

use smallvec::SmallVec;

use crate::actors::ActorIx;
use crate::lexicon::Role;
use crate::model::{Act, Basis, QuoteKind, When};
use crate::segment::Sentence;

use super::Said;
use super::content::{self, Content};
use super::find::{Claim, Claims, Finder, Last};
use super::when;

/// How far before an attribution its day may stand.
const REACH: u32 = 200;

impl Finder<'_> {
    pub(super) fn record(&mut self, number: usize, sentence: Sentence, claims: Claims) {
        let r = self.r;
        let mut day = When::Unknown;
        let contents: SmallVec<[(u32, u32); 4]> =
            claims.iter().map(|c| (c.content.first, c.content.last)).collect();
        // What a medium reports is the story itself.
        let told: SmallVec<[(u32, u32); 4]> = claims
            .iter()
            .filter(|c| self.medium(&c.speakers).is_none())
            .map(|c| (c.content.first, c.content.last))
            .collect();
        for claim in claims {
            let content = self.with_verb(&claim);
            let cut_short = content::words(&r, content.first, content.last) < 3
                && content::quote_kind(&r, content) == QuoteKind::Indirect;
            // "praises and agrees to": nothing but the verb, which says something only if it denies.
            let bare = content.last <= claim.cue.last && content.first == claim.cue.first;
            let empty = bare && claim.cue.act != Act::Deny;
            if content.first >= content.last || cut_short || empty {
                continue;
            }
            let region = match claim.tail {
                Some(end) => (claim.first, end),
                None => (sentence.first.max(claim.first.saturating_sub(REACH)), claim.content.first),
            };
            let mut when = self.scene.told(&r, region, claim.cue.first, &contents);
            let open = when == When::Unknown && when::is_open(&r, region, &contents);
            if when == When::Unknown && !claim.nested && !open {
                when = match &self.last {
                    _ if day != When::Unknown => day.clone(),
                    Some(last) if last.sentence + 1 >= number && last.speakers == claim.speakers => {
                        when::inherited(&last.when)
                    }
                    _ => When::Unknown,
                };
            }
            if when == When::Unknown && !open {
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
        if !few {
            return content;
        }
        let and = r.doc.mark_before(content.last).filter(|m| r.has_role(*m, Role::And));
        let last = and.map_or(content.last, |and| and.first);
        Content { first: claim.cue.first, last, ..content }
    }

    /// Inside a quotation, speech within it is indirect.
    fn nested_kind(&self, claim: &Claim) -> QuoteKind {
        match self.r.doc.quote_over(claim.cue.first) {
            Some(_) => QuoteKind::Indirect,
            None => content::quote_kind(&self.r, claim.content),
        }
    }
}
