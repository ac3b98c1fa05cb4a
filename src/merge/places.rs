//! Whether two names stand for one place.

use rustc_hash::FxHashSet;

use super::names::{self, Likeness, likeness};
use crate::model::{Actor, Country, Place};

/// How two places go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nearness {
    /// One place, perhaps named more exactly by one of the two.
    Same,
    /// Two places in one state.
    Country,
    /// Two places that are not known to lie in one state.
    Apart,
}

/// The names of states, as far as the actors tell them.
pub(super) struct Places(FxHashSet<(Country, Vec<String>)>);

impl Places {
    pub(super) fn new(actors: &[Actor]) -> Self {
        let states = actors.iter().filter_map(|actor| Some((actor, actor.code?)));
        let names = states.flat_map(|(actor, code)| {
            let names = actor.aliases.iter().chain([&actor.name]);
            names.map(move |name| (code, names::words(name)))
        });
        Places(names.collect())
    }

    pub(super) fn nearness(&self, a: &Place, b: &Place) -> Nearness {
        let (x, y) = (names::words(&a.name), names::words(&b.name));
        if let (Some(one), Some(other)) = (a.country, b.country) {
            if one != other {
                return Nearness::Apart;
            }
            if self.whole(one, &x) || self.whole(other, &y) {
                return Nearness::Same;
            }
        }
        let within = |long: &[String], short: &[String]| {
            !short.is_empty() && long.windows(short.len()).any(|words| words == short)
        };
        let alike = matches!(likeness(&x, &y), Some(Likeness::Same | Likeness::Spelt | Likeness::Heard));
        match () {
            () if alike || within(&x, &y) || within(&y, &x) => Nearness::Same,
            () if a.country.is_some() && a.country == b.country => Nearness::Country,
            () => Nearness::Apart,
        }
    }

    /// Whether the name is the state's own.
    fn whole(&self, country: Country, words: &[String]) -> bool {
        self.0.contains(&(country, words.to_vec()))
    }

    /// Whether somebody is called by what he is only ("the leader of Norway") and not by a name.
    pub(super) fn nameless(&self, person: &Actor) -> bool {
        let words = names::words(&person.name);
        let state = person.of.as_deref().and_then(|of| of.parse().ok());
        let of_state = |country| (0..words.len()).any(|from| self.whole(country, &words[from..]));
        person.name.starts_with(char::is_lowercase) || state.is_some_and(of_state)
    }

    /// How exact a place is: not the whole state, and in many words.
    pub(super) fn exactness(&self, place: &Place) -> (bool, usize) {
        let words = names::words(&place.name);
        (place.country.is_some_and(|country| !self.whole(country, &words)), words.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ActorKind;

    #[test]
    fn people_by_name_and_by_what_they_are() {
        let mut state = Actor::new("state:JO".parse().expect("an id"), ActorKind::State, "Jordan");
        state.code = "JO".parse().ok();
        let places = Places::new(&[state]);
        for (name, of, nameless) in [
            ("Vua Jordan", "JO", true),
            ("lãnh đạo", "JO", true),
            ("Michael Jordan", "US", false),
            ("Jordan Berg", "JO", false),
            ("Mohammed bin Said", "JO", false),
        ] {
            let mut person = Actor::new("person:x".parse().expect("an id"), ActorKind::Person, name);
            person.of = Some(of.into());
            assert_eq!(places.nameless(&person), nameless, "{name}");
        }
    }

    #[test]
    fn one_place_and_two() {
        let mut state = Actor::new("state:CH".parse().expect("an id"), ActorKind::State, "Thụy Sĩ");
        state.code = "CH".parse().ok();
        let places = Places::new(&[state]);
        let place = |name: &str, country: &str| Place::new(name, country.parse().ok());
        // The most exact first.
        let exact =
            ["cung điện Vàng, Genève", "Genève", "Thụy Sĩ"].map(|name| places.exactness(&place(name, "CH")));
        assert!(exact[0] > exact[1] && exact[1] > exact[2]);
        assert!(
            places.exactness(&place("Genève", "CH")) > places.exactness(&place("cung điện Vàng, Genève", ""))
        );
        for (a, b, expected) in [
            (place("Genève", "CH"), place("Geneve", "CH"), Nearness::Same),
            (place("Genève", "CH"), place("Thụy Sĩ", "CH"), Nearness::Same),
            (place("cung điện Vàng, Genève", "CH"), place("Genève", ""), Nearness::Same),
            (place("Genève", "CH"), place("Zürich", "CH"), Nearness::Country),
            (place("Genève", "CH"), place("Oslo", "NO"), Nearness::Apart),
            (place("Georgia", "GE"), place("Georgia", "US"), Nearness::Apart),
            (place("Genève", ""), place("Oslo", ""), Nearness::Apart),
        ] {
            assert_eq!(places.nearness(&a, &b), expected, "{a:?} {b:?}");
            assert_eq!(places.nearness(&b, &a), expected, "{b:?} {a:?}");
        }
    }
}
