//! Two names run together: "con rể Trump Jared Kushner", the son-in-law of the one, called the other.

use smallvec::SmallVec;

use crate::lexicon::Sense;
use crate::mark::Doc;

use super::scan::{Raw, What};

/// How many words such a name has at least: the family name of the one and the full name of the other.
const WORDS: u32 = 3;

/// Words in order.
type Words<'a> = SmallVec<[&'a str; 32]>;

/// Leaves the family name of somebody else whom the text names elsewhere out of the name behind it, which a title leads.
///
/// Names that begin with a family name, as in Vietnamese, Chinese and Korean, stay whole: what follows must be a given
/// name, or end as the text calls somebody.
pub(super) fn part(doc: &Doc<'_>, raws: &mut [Raw]) {
    let long = |raw: &Raw| match raw.what {
        What::Person { name, .. } => {
            let word = |at| doc.token(at).is_some_and(|t| t.is_word() && t.is_capitalised());
            raw.first < name.0 && name.1 >= name.0 + WORDS && (name.0..name.1).all(word)
        }
        _ => false,
    };
    if !raws.iter().any(long) {
        return;
    }
    let word = |at: u32| doc.slice(at, at + 1);
    let family = |raw: &Raw| match raw.what {
        What::Person { name, .. } => Some(word(name.1 - 1)),
        _ => None,
    };
    let families = sorted(raws.iter().filter_map(family));
    let called = |raw: &&Raw| matches!(raw.what, What::Bare { name } if name.1 == name.0 + 1);
    let called = sorted(raws.iter().filter(called).map(|raw| word(raw.first)));
    let among = |words: &Words<'_>, at: u32| words.binary_search(&word(at)).is_ok();
    for raw in raws.iter_mut().filter(|raw| long(raw)) {
        let What::Person { name, .. } = &mut raw.what else { continue };
        let leads = doc.senses_at(name.0).any(|s| matches!(s, Sense::Surname(_) | Sense::Given));
        let own = word(name.1 - 1) == word(name.0);
        let given = doc.senses_at(name.0 + 1).any(|s| s == Sense::Given);
        let other = given || among(&called, name.1 - 1);
        if other && !leads && !own && among(&families, name.0) {
            name.0 += 1;
        }
    }
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> Words<'a> {
    let mut words: Words<'_> = words.collect();
    words.sort_unstable();
    words
}
