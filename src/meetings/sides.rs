//! For whom those stand who meet, and whether two mentions name others.

use smallvec::SmallVec;

use crate::actors::{self, ActorIx, Actors};
use crate::model::{ActorKind, Country, Office};

use super::Text;
use super::place::{Site, country};

/// How many sides there are at least: whoever is of no known side may be of any.
pub(super) fn known_sides(text: &Text<'_, '_>, parties: &[ActorIx]) -> usize {
    let known = |ix: &&ActorIx| text.cast.actor(**ix).side().is_some();
    sides(text, &parties.iter().filter(known).copied().collect::<Actors>()).len()
}

pub(super) fn is_org(text: &Text<'_, '_>, ix: ActorIx) -> bool {
    matches!(text.cast.actor(ix).kind, ActorKind::Organization | ActorKind::Bloc)
}

/// How many people of unknown side among `from` can stand for a side of `to` for which nobody else is named.
pub(super) fn placed(text: &Text<'_, '_>, from: &[ActorIx], to: &[ActorIx]) -> u32 {
    let person = |ix: ActorIx| text.cast.actor(ix).kind == ActorKind::Person;
    let unknown = |ix: &&ActorIx| person(**ix) && text.cast.actor(**ix).side().is_none() && !to.contains(ix);
    let taken = sides(text, from);
    let free = |side: &&str| {
        let held = to.iter().any(|ix| text.side(*ix) == *side && person(*ix) && text.named(*ix));
        !taken.contains(side) && !held
    };
    let free = sides(text, to).iter().filter(|side| free(side)).count();
    from.iter().filter(unknown).count().min(free) as u32
}

pub(super) fn org_side(text: &Text<'_, '_>, parties: &[ActorIx]) -> bool {
    parties.iter().any(|ix| is_org(text, *ix))
}

/// Whether the two name different people of one side.
pub(super) fn other_people(text: &Text<'_, '_>, known: &[ActorIx], new: &[ActorIx]) -> bool {
    let person = |ix: &&ActorIx| text.cast.actor(**ix).kind == ActorKind::Person && text.named(**ix);
    new.iter().filter(person).any(|one| {
        let side = text.side(*one);
        let mut same_side = known.iter().filter(person).filter(|old| text.side(**old) == side).peekable();
        same_side.peek().is_some() && !same_side.any(|old| old == one)
    }) || other_offices(text, known, new)
        || other_rank(text, known, new)
        || other_rank(text, new, known)
}

/// Whether those of a state are officials without a name here, and whoever leads it there.
fn other_rank(text: &Text<'_, '_>, low: &[ActorIx], high: &[ActorIx]) -> bool {
    let official = |ix: &&ActorIx| {
        text.cast.actor(**ix).office == Some(Office::Official) && !text.named(**ix) && !high.contains(*ix)
    };
    low.iter().filter(official).any(|one| {
        let side = text.side(*one);
        let of_side = |ix: &&ActorIx| text.side(**ix) == side;
        high.iter().filter(of_side).any(|ix| leads(text, *ix))
            && !low.iter().filter(of_side).any(|ix| leads(text, *ix))
    })
}

/// Whether somebody leads a state.
pub(super) fn leads(text: &Text<'_, '_>, ix: ActorIx) -> bool {
    text.cast.actor(ix).office.is_some_and(actors::leads)
}

/// Whether somebody only knows about it: a scholar, who negotiates with nobody.
pub(super) fn is_scholar(text: &Text<'_, '_>, ix: ActorIx) -> bool {
    text.cast.actor(ix).office == Some(Office::Expert)
}

/// Whether those who meet are people below whoever leads: ministers, envoys, officials, and nobody above them.
pub(super) fn below_leaders(text: &Text<'_, '_>, parties: &[ActorIx]) -> bool {
    use Office::{
        Adviser, Ambassador, DefenceMinister, Envoy, ForeignMinister, Minister, Negotiator, Official,
    };
    let lower = |ix: &ActorIx| {
        let office = text.cast.actor(*ix).office;
        let of =
            [Adviser, Ambassador, DefenceMinister, Envoy, ForeignMinister, Minister, Negotiator, Official];
        office.is_some_and(|office| of.contains(&office))
    };
    parties.iter().any(lower) && !parties.iter().any(|ix| leads(text, *ix))
}

/// Whether the two name holders of different offices of one state.
fn other_offices(text: &Text<'_, '_>, known: &[ActorIx], new: &[ActorIx]) -> bool {
    let high = |ix: &ActorIx| {
        let office = text.cast.actor(*ix).office;
        let office = office.filter(|o| {
            !matches!(o, Office::Leader | Office::HeadOfState | Office::Official | Office::Other)
        });
        office.map(|office| (text.side(*ix), office))
    };
    new.iter().filter(|ix| !known.contains(ix)).filter_map(high).any(|(side, office)| {
        let mut same_side = known.iter().filter_map(high).filter(|old| old.0 == side).peekable();
        same_side.peek().is_some() && !same_side.any(|old| old.1 == office)
    })
}

/// Whether somebody who is named comes from abroad to that state.
pub(super) fn is_guest(text: &Text<'_, '_>, ix: ActorIx, host: Country) -> bool {
    let person = text.cast.actor(ix).kind == ActorKind::Person && text.named(ix);
    person && text.side(ix) != host.as_str()
}

/// The different sides of actors; unnamed officials of nobody stand for none.
pub(super) fn sides<'a>(text: &Text<'a, '_>, actors: &[ActorIx]) -> SmallVec<[&'a str; 4]> {
    let mut sides = SmallVec::new();
    for ix in actors {
        let actor = text.cast.actor(*ix);
        let vague = actor.side().is_none()
            && !text.named(*ix)
            && matches!(actor.office, Some(Office::Official | Office::Expert | Office::Adviser));
        let side = text.side(*ix);
        if !vague && !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
}

/// Whether those who sit together are bodies or people of one government: a session of theirs is no meeting of parties,
/// if they have not gone abroad for it.
pub(super) fn at_home(text: &Text<'_, '_>, parties: &[ActorIx], place: Option<&Site>) -> bool {
    let country = country(place);
    let sides = sides(text, parties);
    let abroad = country.is_some_and(|country| !sides.contains(&country.as_str()));
    let known = parties.iter().all(|ix| text.cast.actor(*ix).side().is_some());
    let body = |ix: &ActorIx| text.cast.actor(*ix).kind == ActorKind::GovernmentBody;
    let own = parties.len() > 1 || parties.iter().any(body);
    known && own && !abroad && sides.len() == 1
}

/// How many people are among those who meet.
pub(super) fn people(text: &Text<'_, '_>, parties: &[ActorIx]) -> usize {
    parties.iter().filter(|ix| text.cast.actor(**ix).kind == ActorKind::Person).count()
}
