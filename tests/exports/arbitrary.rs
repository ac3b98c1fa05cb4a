//! Timelines that nobody would want to read: hostile strings wherever a string may stand.

use pourparler::*;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What breaks formats, each in its own way.
pub const HOSTILE: &[&str] = &[
    "Sergei Lavrov",
    "Lý Khắc Cường",
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "&lt;b&gt;&amp;",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1",
    "-1",
    "@SUM(A1)",
    "a,b;c\"d",
    "a\nEND:VEVENT\r\nBEGIN:VEVENT",
    "\\n\\,\\;",
    "| --- | `code` | *x* _y_ [z](http://example.org) ![i](x)",
    "# heading",
    "www.example.org",
    "\u{1b}]8;;http://example.org\u{7}x\u{1b}[31m",
    "\u{9b}2J",
    "a\u{202e}b\u{2066}c",
    "\0",
    "\u{feff}\u{200b}",
    "\u{2028}\u{2029}",
    "🇻🇳 e\u{301}\u{323}",
    "名前",
    "",
];

const DAYS: &[&str] = &[
    "2025-12-14",
    "2025-12-15",
    "2025-12-08/2025-12-14",
    "2025-12",
    "2025",
    "202X",
    "20XX",
    "XXXX-02-24",
    "2025-12-08/..",
    "../2025-12-08",
    "0001-01-01",
    "9998-12-31",
    "-0044-03-15",
    "2024-02-29",
    "2025-12-14?",
    "2025-12-14~",
    "1990/2020",
    "2025-21",
];

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => vec(select(HOSTILE), 1..4).prop_map(|parts| parts.concat()),
        1 => any::<String>(),
        1 => (select(HOSTILE), 0usize..400).prop_map(|(part, times)| part.repeat(times)),
    ]
}

/// A string that may be part of an identifier.
fn tail() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.chars().filter(|c| !c.is_whitespace()).take(60).collect())
}

fn word<T: Clone + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

prop_compose! {
    fn actor(number: usize)(
        tail in tail(),
        name in text(),
        aliases in vec(text(), 0..3),
        kind in word(ActorKind::ALL),
        office in option::of(word(Office::ALL)),
        of in option::of(prop_oneof![select(&["RU", "UA", "US"][..]).prop_map(str::to_owned), text()]),
        code in option::of("[A-Z]{2}"),
    ) -> Actor {
        let mut actor = Actor::new(format!("a{number}:{tail}").parse().expect("an id"), kind, name);
        actor.aliases = aliases.into_iter().map(SmolStr::from).collect();
        (actor.office, actor.of) = (office, of.map(SmolStr::from));
        actor.code = code.and_then(|code| code.parse().ok());
        actor
    }
}

#[derive(Debug, Clone)]
struct Seed {
    kind: u8,
    who: Vec<Index>,
    to: Vec<Index>,
    quote: QuoteKind,
    act: Act,
    stance: Stance,
    issue: Issue,
    meeting: MeetingKind,
    status: MeetingStatus,
    place: Option<String>,
    round: Option<u32>,
    when: When,
    confidence: f32,
    evidence: Vec<(usize, String)>,
}

prop_compose! {
    fn seed()(
        (kind, who, to) in (0u8..3, vec(any::<Index>(), 0..4), vec(any::<Index>(), 0..3)),
        (quote, act, stance, issue) in (word(QuoteKind::ALL), word(Act::ALL), word(Stance::ALL), word(Issue::ALL)),
        (meeting, status, place, round) in
            (word(MeetingKind::ALL), word(MeetingStatus::ALL), option::of(text()), option::of(any::<u32>())),
        when in option::of((select(DAYS), word(Basis::ALL))),
        confidence in 0.0f32..=1.0,
        evidence in vec((0usize..4000, text()), 1..4),
    ) -> Seed {
        let when = match when.map(|(day, basis)| (day.parse::<Edtf>(), basis)) {
            Some((Ok(day), basis)) => When::known(day, basis),
            _ => When::Unknown,
        };
        Seed { kind, who, to, quote, act, stance, issue, meeting, status, place, round, when, confidence, evidence }
    }
}

impl Seed {
    fn entry(self, id: EntryId, article: &ArticleId, actors: &[Actor], earlier: &[EntryId]) -> Entry {
        let pick = |who: &[Index]| -> Vec<ActorId> { who.iter().map(|i| i.get(actors).id.clone()).collect() };
        let (who, to) = (pick(&self.who), pick(&self.to));
        let event = match self.kind {
            0 => {
                let mut statement =
                    Statement::new(who.first().unwrap_or(&actors[0].id).clone(), self.quote, self.act);
                statement.via = to.first().cloned();
                Event::Statement(statement)
            }
            1 => {
                let mut condition = Condition::new(who, self.stance, self.issue);
                condition.to = to;
                condition.in_exchange_for = earlier.to_vec();
                Event::Condition(condition)
            }
            _ => {
                let mut meeting = Meeting::new(self.meeting, who, self.status);
                meeting.place = self.place.clone().map(|name| Place::new(name, "CH".parse().ok()));
                meeting.round = self.round;
                (meeting.hosts, meeting.agenda) = (to, self.place.clone().map(SmolStr::from));
                Event::Meeting(meeting)
            }
        };
        let evidence = self.evidence.into_iter().map(|(start, text)| {
            let span = Span::new(start, start + text.len()).expect("a span");
            Evidence::new(article.clone(), span, text).expect("as long as its span")
        });
        let mut entry = Entry::new(id, event, self.when, evidence.collect());
        entry.confidence = Confidence::new(self.confidence).expect("0 to 1");
        entry
    }
}

prop_compose! {
    /// What one article tells.
    fn one()(
        tail in tail(),
        actors in (1usize..6).prop_flat_map(|n| (0..n).map(actor).collect::<Vec<_>>()),
        seeds in vec(seed(), 0..12),
        published in option::of(0i64..800),
        times in vec((0usize..4000, text(), option::of(select(DAYS))), 0..4),
    ) -> Timeline {
        let article: ArticleId = format!("a{tail}").parse().expect("an id");
        let mut source = Source::new(article.clone(), Language::Vietnamese);
        let start = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day");
        source.published = published.map(|days| start + chrono::Duration::days(days));
        source.times = times
            .into_iter()
            .map(|(at, text, day)| {
                let span = Span::new(at, at + text.len()).expect("a span");
                TimeExpression::new(span, text, day.and_then(|day| day.parse().ok()))
            })
            .collect();
        let mut entries: Vec<Entry> = Vec::new();
        for (number, seed) in seeds.into_iter().enumerate() {
            let id = format!("{article}#{number}").parse().expect("an id");
            let conditions = entries.iter().filter(|entry| entry.condition().is_some());
            let earlier: Vec<EntryId> = conditions.map(|entry| entry.id.clone()).take(2).collect();
            entries.push(seed.entry(id, &article, &actors, &earlier));
        }
        Timeline::new(source, actors, entries).expect("a sound timeline")
    }
}

/// What up to three articles tell together.
pub fn timeline() -> impl Strategy<Value = Timeline> {
    vec(one(), 0..4).prop_map(|articles| articles.into_iter().collect())
}
