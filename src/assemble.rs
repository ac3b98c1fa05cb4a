//! From what the stages found to a timeline: byte spans in the text as given, ids, order.

use std::sync::Arc;

use chrono::NaiveDate;
use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::actors::{ActorIx, Cast, Part};
use crate::conditions::Term;
use crate::mark::Doc;
use crate::meetings::Met;
use crate::model::{
    Actor, ActorId, Article, ArticleId, Basis, Condition, Confidence, Entry, EntryId, Event, Evidence,
    Meeting, Source, Span, Statement, TimeExpression, Timeline, When,
};
use crate::statements::Said;
use crate::text::Canon;
use crate::times::Time;

/// What the stages found in one article.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) times: Vec<Time>,
    pub(crate) cast: Cast,
    pub(crate) said: Vec<Said>,
    pub(crate) terms: Vec<Term>,
    pub(crate) met: Vec<Met>,
}

pub(crate) fn timeline(
    article: &Article<'_>,
    id: ArticleId,
    published: Option<NaiveDate>,
    canon: &Canon<'_>,
    doc: &Doc<'_>,
    found: Found,
) -> Timeline {
    let Found { times, cast, said, terms, met } = found;
    let given = Given { article: &id, text: article.text().into(), canon, doc };
    let mut source = Source::new(id.clone(), doc.lexicon.language());
    source.published = published;
    source.times = times.into_iter().map(|time| given.time(time)).collect();

    let mut desk = Desk { given: &given, cast: &cast, published, room: String::with_capacity(64) };
    let mut entries = Vec::with_capacity(said.len() + terms.len() + met.len());
    entries.extend(said.into_iter().enumerate().map(|(n, said)| desk.statement(n, said)));
    entries.extend(terms.into_iter().enumerate().map(|(n, term)| desk.condition(n, term)));
    entries.extend(met.into_iter().enumerate().map(|(n, met)| desk.meeting(n, met)));
    let actors = players(cast, &entries);
    Timeline::new(source, actors, entries).expect("entries name actors of the cast and have evidence")
}

/// The actors that count: all but the minor ones that no entry names.
fn players(cast: Cast, entries: &[Entry]) -> Vec<Actor> {
    let mut named = FxHashSet::with_capacity_and_hasher(cast.actors.len(), FxBuildHasher);
    named.extend(entries.iter().flat_map(|entry| entry.event.actors()));
    let counts = |(actor, part): &(Actor, Part)| !part.minor || named.contains(&actor.id);
    cast.actors.into_iter().zip(cast.parts).filter(counts).map(|(actor, _)| actor).collect()
}

/// The article as it was given.
struct Given<'a> {
    article: &'a ArticleId,
    text: Arc<str>,
    canon: &'a Canon<'a>,
    doc: &'a Doc<'a>,
}

impl Given<'_> {
    fn span(&self, (first, last): (u32, u32)) -> (Span, &str) {
        let (start, end) = self.doc.bytes(first, last);
        let range = self.canon.original(start)..self.canon.original(end);
        let span = Span::of(&self.text, range).expect("tokens lie on character boundaries");
        (span, span.get(&self.text).unwrap_or_default())
    }

    fn evidence(&self, tokens: (u32, u32)) -> Evidence {
        let (span, _) = self.span(tokens);
        Evidence::within(self.article.clone(), span, self.text.clone()).expect("the span is the text's own")
    }

    fn time(&self, time: Time) -> TimeExpression {
        let (span, text) = self.span((time.first, time.last));
        TimeExpression::new(span, text, time.value)
    }
}

/// Makes entries.
struct Desk<'a> {
    given: &'a Given<'a>,
    cast: &'a Cast,
    published: Option<NaiveDate>,
    /// Where ids are put together.
    room: String,
}

impl Desk<'_> {
    /// The id of the `n`th entry of a kind, counted from 0.
    fn id(&mut self, kind: char, n: usize) -> EntryId {
        EntryId::numbered(self.given.article, kind, n + 1, &mut self.room)
    }

    fn actor(&self, ix: ActorIx) -> ActorId {
        self.cast.actor(ix).id.clone()
    }

    fn actors(&self, ixs: &[ActorIx]) -> Vec<ActorId> {
        ixs.iter().map(|ix| self.actor(*ix)).collect()
    }

    fn entry(id: EntryId, event: Event, when: When, evidence: Vec<Evidence>, confidence: u8) -> Entry {
        let mut entry = Entry::new(id, event, when, evidence);
        entry.confidence = Confidence::percent(confidence);
        entry
    }

    /// What is said and demanded is news of the day the article appeared, where the text tells no other.
    fn day(&self, when: When) -> When {
        match (when, self.published) {
            (When::Unknown, Some(day)) => When::known(day, Basis::Published),
            (when, _) => when,
        }
    }

    fn statement(&mut self, number: usize, said: Said) -> Entry {
        let mut statement = Statement::new(self.actor(said.speaker), said.quote, said.act);
        statement.via = said.via.map(|via| self.actor(via));
        let evidence = vec![self.given.evidence(said.content)];
        Self::entry(
            self.id('s', number),
            Event::Statement(statement),
            self.day(said.when),
            evidence,
            said.confidence,
        )
    }

    fn condition(&mut self, number: usize, term: Term) -> Entry {
        let mut condition = Condition::new(self.actors(&term.by), term.stance, term.issue);
        condition.to = self.actors(&term.to);
        condition.in_exchange_for = term.exchange.map(|other| self.id('c', other)).into_iter().collect();
        let evidence = vec![self.given.evidence(term.clause)];
        Self::entry(
            self.id('c', number),
            Event::Condition(condition),
            self.day(term.when),
            evidence,
            term.confidence,
        )
    }

    fn meeting(&mut self, number: usize, met: Met) -> Entry {
        let mut meeting = Meeting::new(met.kind, self.actors(&met.participants), met.status);
        meeting.hosts = self.actors(&met.hosts);
        meeting.mediators = self.actors(&met.mediators);
        meeting.agenda = met.agenda.map(|(first, last)| self.given.doc.slice(first, last).into());
        meeting.called_off = met.called_off;
        meeting.place = met.place;
        meeting.round = met.round;
        let evidence = met.mentions.iter().map(|mention| self.given.evidence(*mention)).collect();
        Self::entry(self.id('m', number), Event::Meeting(meeting), met.when, evidence, met.confidence)
    }
}
