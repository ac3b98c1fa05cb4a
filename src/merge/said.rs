//! Statements and conditions that several articles tell of.

use rustc_hash::FxHashMap;

use super::groups::{Link, pairs};
use super::told::Told;
use super::wording::Wording;
use crate::model::{Act, ActorId, Event, Issue, Side, Sides, Stance};

/// Reports that are looked up together are compared with so many that follow them in time.
const NEXT: usize = 4;
/// Articles may differ by so many days, where they agree in all else.
const APART: u64 = 1;
/// What a link loses by that.
const DIFFERENT_DAY: u32 = 300;
/// Where nothing tells when something was said, so many thousandths of a long text are the same.
const UNDATED: u32 = 800;
/// Of a term that is put in other words, so many of a thousand words are the same …
const TERM: u32 = 800;
/// … of at least so many.
const TERM_WORDS: usize = 4;

/// Whose words they are, or who stands how to which issue.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Key {
    Speaker(ActorId),
    Stance(Vec<Side>, Stance, Issue),
}

/// Links between reports of one statement or condition: the same speaker or the same stance of the same side on the
/// same issue, in nearly the same words, on a day that can be the same. Only reports that share one of a few pairs of
/// words are compared, each with the next few in time.
pub(super) fn links(told: &[Told], sides: &Sides) -> Vec<Link> {
    let mut numbers: FxHashMap<Key, usize> = FxHashMap::default();
    let mut wordings: Vec<Wording> = Vec::with_capacity(told.len());
    let mut looked_up = Vec::new();
    for (one, Told { report, days, .. }) in told.iter().enumerate() {
        let Some(key) = key(&report.event, sides) else {
            wordings.push(Wording::default());
            continue;
        };
        let next = numbers.len();
        let number = *numbers.entry(key).or_insert(next);
        let wording = Wording::of(report.evidence.iter().map(|evidence| evidence.text()));
        looked_up.extend(wording.sketch().iter().map(|pair| ((number, *pair), days.0, one)));
        wordings.push(wording);
    }
    let link = |(one, other): (usize, usize)| {
        let strength = same(&told[one], &told[other], &wordings[one], &wordings[other], sides)?;
        Some(Link { strength, one, other, reach: APART })
    };
    pairs(looked_up, NEXT).into_iter().filter_map(link).collect()
}

fn key(event: &Event, sides: &Sides) -> Option<Key> {
    match event {
        Event::Statement(s) => Some(Key::Speaker(s.speaker.clone())),
        Event::Condition(c) => Some(Key::Stance(sides.all(&c.by), c.stance, c.issue)),
        Event::Meeting(_) => None,
    }
}

/// How plainly two reports tell of one thing, if they do. An article may repeat a term; who speaks twice says two things.
fn same(a: &Told, b: &Told, words: &Wording, others: &Wording, sides: &Sides) -> Option<u32> {
    let twice = a.part == b.part && matches!(a.report.event, Event::Statement(_));
    if twice || !a.near(b, APART) {
        return None;
    }
    let mut alike = words.alike(others);
    if let (Event::Statement(x), Event::Statement(y)) = (&a.report.event, &b.report.event) {
        // To deny something is not to say it.
        if denies(x.act) != denies(y.act) {
            return None;
        }
    }
    if let (Event::Condition(x), Event::Condition(y)) = (&a.report.event, &b.report.event) {
        let (to, other) = (sides.all(&x.to), sides.all(&y.to));
        if !to.is_empty() && !other.is_empty() && to.iter().all(|side| !other.contains(side)) {
            return None;
        }
        let shared =
            words.shared(others, TERM_WORDS).filter(|share| *share >= TERM && words.figures_agree(others));
        alike = alike.or(shared.map(|share| share / 2));
    }
    if (a.open() || b.open()) && !(words.is_long() && alike >= Some(UNDATED)) {
        return None;
    }
    let loss = if a.near(b, 0) { 0 } else { DIFFERENT_DAY };
    alike.map(|strength| strength.saturating_sub(loss))
}

fn denies(act: Act) -> bool {
    matches!(act, Act::Deny | Act::Reject)
}
