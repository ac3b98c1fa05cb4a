//! Statements and conditions that several articles tell of.

use std::collections::{BTreeSet, HashMap};

use super::groups::Link;
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
    let mut numbers: HashMap<Key, usize> = HashMap::new();
    let mut wordings: HashMap<usize, Wording> = HashMap::new();
    let mut meet = Vec::new();
    for (one, Told { report, days, .. }) in told.iter().enumerate() {
        let Some(key) = key(&report.event, sides) else { continue };
        let next = numbers.len();
        let number = *numbers.entry(key).or_insert(next);
        let wording = Wording::of(report.evidence.iter().map(|evidence| evidence.text()));
        meet.extend(wording.sketch().iter().map(|pair| (number, *pair, days.0, one)));
        wordings.insert(one, wording);
    }
    meet.sort_unstable();
    let mut links = BTreeSet::new();
    for (at, (number, pair, _, one)) in meet.iter().enumerate() {
        let together = meet[at + 1..].iter().take_while(|(n, p, ..)| (n, p) == (number, pair));
        for (.., other) in together.take(NEXT) {
            let (one, other) = (*one.min(other), *one.max(other));
            if let Some(strength) = same(&told[one], &told[other], &wordings[&one], &wordings[&other], sides)
            {
                links.insert(Link { strength, one, other, reach: APART });
            }
        }
    }
    links.into_iter().collect()
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
