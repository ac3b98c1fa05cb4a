//! For whom somebody stands, and who can hold a stance.

use super::party::Room;
use super::stance::Frame;
use crate::actors::{ActorIx, Actors};
use crate::model::{ActorKind, Office};

impl Room<'_> {
    /// For whom an actor stands: a state's code, or the lexicon's name of an organisation.
    pub(super) fn side(&self, actor: ActorIx) -> &str {
        let actor = self.reading.cast.actor(actor);
        let known = || {
            let (_, slug) = actor.id.as_str().split_once(':')?;
            self.doc.lexicon.known(actor.kind, slug).map(|entity| &*entity.name)
        };
        actor.side().or_else(known).unwrap_or(&actor.name)
    }

    /// Whether one of the one stands for the same side as one of the other.
    pub(super) fn allied(&self, one: &[ActorIx], other: &[ActorIx]) -> bool {
        one.iter().any(|a| other.iter().any(|b| a == b || self.side(*a) == self.side(*b)))
    }

    /// Whether all of the one stand for the sides of the others.
    pub(super) fn serve_only(&self, one: &[ActorIx], other: &[ActorIx]) -> bool {
        one.iter().all(|actor| self.allied(&[*actor], other))
    }

    /// Whether these are the speaker's own side, and not somebody else of it.
    pub(super) fn same(&self, actors: &[ActorIx], speaker: &[ActorIx]) -> bool {
        let person = |ix: &ActorIx| self.reading.cast.actor(*ix).kind == ActorKind::Person;
        let others = actors.iter().any(person) && speaker.iter().any(person);
        match others {
            true => actors.iter().any(|actor| speaker.contains(actor)),
            false => self.allied(actors, speaker),
        }
    }

    /// Whether the speaker is of the party's side, or is one of no known side who tells what an organisation does.
    pub(super) fn speaks_for(&self, speaker: ActorIx, party: &[ActorIx]) -> bool {
        let kind = |ix: &ActorIx| self.reading.cast.actor(*ix).kind;
        // "a source says that X demands": X's demand.
        if self.is_unnamed(speaker) && !party.contains(&speaker) {
            return false;
        }
        self.allied(&[speaker], party)
            || kind(&speaker) == ActorKind::Person
                && !self.stand(&[speaker])
                && self.parties(&[speaker])
                && party.iter().all(|ix| kind(ix) == ActorKind::Organization)
    }

    /// Whether it is somebody whose name is not told: "a source", "two officials".
    fn is_unnamed(&self, actor: ActorIx) -> bool {
        let cast = self.reading.cast;
        !cast.is_named(actor)
            && matches!(cast.actor(actor).office, Some(Office::Official | Office::Legislator))
    }

    /// Whether it is known for whom they stand: anybody but a private person does.
    pub(super) fn stand(&self, actors: &[ActorIx]) -> bool {
        actors.iter().any(|ix| {
            let actor = self.reading.cast.actor(*ix);
            actor.kind != ActorKind::Person || actor.of.is_some()
        })
    }

    /// Whether these can hold a stance: experts, media and courts have none.
    pub(super) fn parties(&self, actors: &[ActorIx]) -> bool {
        let media = |ix: &ActorIx| self.reading.cast.actor(*ix).kind == ActorKind::Media;
        !actors.is_empty()
            && actors.iter().all(|ix| !media(ix) && !self.is_expert(*ix) && !self.judges.contains(ix))
    }

    /// Whether it is one person alone.
    pub(super) fn is_person(&self, actors: &[ActorIx]) -> bool {
        matches!(actors, [one] if self.reading.cast.actor(*one).kind == ActorKind::Person)
    }

    /// Whether it is an observer, whose views on what others want are no news of theirs.
    pub(super) fn is_expert(&self, actor: ActorIx) -> bool {
        self.reading.cast.actor(actor).office == Some(Office::Expert)
    }

    /// Whether the party can bargain. What a private person asks is no term, unless it is asked of somebody who stands for
    /// a party; and nobody bargains with the bodies of his own state.
    pub(super) fn bargain(&self, frame: &Frame) -> bool {
        let Frame { by, to, .. } = frame;
        let private = by.len() == 1 && !self.serve(by) && !self.stand(to);
        self.parties(by) && !private && !self.is_own_body(to, by)
    }

    /// Whether two sides are named in `from..to`, and none of them is that of `actors`: "the talks of Y and Z".
    pub(super) fn behind_pair(&self, from: u32, to: u32, actors: &[ActorIx]) -> bool {
        let named: Actors =
            self.reading.cast.mentions_in(from, to).iter().flat_map(|m| m.actors.clone()).collect();
        let one = named.first().map(|ix| self.side(*ix));
        one.is_some_and(|one| named.iter().any(|ix| self.side(*ix) != one)) && !self.allied(&named, actors)
    }

    /// Whether all of these are more than private persons: they serve somebody, or hold an office that speaks for one.
    pub(super) fn serve(&self, actors: &[ActorIx]) -> bool {
        actors.iter().all(|ix| {
            let actor = self.reading.cast.actor(*ix);
            let private = matches!(
                actor.office,
                None | Some(Office::Other | Office::Director | Office::Official | Office::Legislator)
            );
            actor.kind != ActorKind::Person || actor.of.is_some() || !private
        })
    }

    /// Whether all of these are bodies of the state that the others serve.
    pub(super) fn is_own_body(&self, actors: &[ActorIx], of: &[ActorIx]) -> bool {
        let body = |ix: &ActorIx| self.reading.cast.actor(*ix).kind == ActorKind::GovernmentBody;
        !actors.is_empty() && actors.iter().all(body) && self.allied(actors, of)
    }
}
