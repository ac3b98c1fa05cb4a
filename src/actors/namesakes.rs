//! Who of several goes by a name.

use crate::lexicon::{Gender, Role};
use crate::segment::Kind;

use super::person::words;
use super::resolve::{Drafts, Key, MEMORY, Resolver};
use super::roster::leads;
use super::scan::{Raw, What};
use super::title::Title;

impl Resolver<'_> {
    /// Whether a bare name is joined to that of a leader by a dash or an "and".
    pub(super) fn beside_leader(&self, raws: &[Raw], n: usize) -> bool {
        let bare = |raw: &Raw| match raw.what {
            What::Bare { name } | What::Person { name, title: None, gender: None } => Some(name),
            _ => None,
        };
        let Some(own) = bare(&raws[n]) else { return false };
        let joins = |at: u32| {
            let dash = self.doc.is_kind(at, Kind::Dash);
            dash || self.doc.has_role(at, Role::And)
        };
        let rules = |name: (u32, u32)| {
            let number = self.roster.find(self.doc, self.doc.slice(name.0, name.1), None, None);
            number.is_some_and(|number| self.roster.people[number].office.is_some_and(leads))
        };
        let before = n.checked_sub(1).and_then(|n| bare(&raws[n]));
        let after = raws.get(n + 1).and_then(bare);
        before.is_some_and(|name| name.1 + 1 == own.0 && joins(name.1) && rules(name))
            || after.is_some_and(|name| own.1 + 1 == name.0 && joins(own.1) && rules(name))
    }

    /// Who goes by that name: of several, rather who leads a state, if `paired` with who does, or who spoke last; then, by the
    /// bare name, who was told of most, and politely, who was told of last; before all, whom the text names most.
    pub(super) fn called(
        &self,
        name: &str,
        title: Option<Title>,
        gender: Option<Gender>,
        paired: bool,
    ) -> Option<usize> {
        let words = words(name);
        if words.len() > 1 {
            return self.roster.find_words(self.doc, &words, title, gender);
        }
        let people = &self.roster.people;
        let mut namesakes: Drafts = self.roster.namesakes(self.doc, &words, title, gender).collect();
        let rules = |number: &usize| people[*number].office.is_some_and(leads);
        if paired && namesakes.iter().any(rules) {
            namesakes.retain(|number| rules(number));
        }
        let most = |number: &usize| people[*number].told;
        let latest = namesakes.iter().rev().copied().max_by_key(most);
        if namesakes.len() < 2 {
            return latest;
        }
        let number = |draft: usize| match self.drafts[draft].key {
            Key::Person(number) if namesakes.contains(&number) => Some(number),
            _ => None,
        };
        let spoke = self.memory.spoke.and_then(|(draft, _)| number(draft));
        let recent = || self.memory.recent.iter().rev().take(MEMORY).filter_map(|draft| number(*draft));
        let told = |n: &usize| recent().filter(|other| other == n).count();
        let bare = title.is_none() && gender.is_none();
        let known = || if bare { recent().max_by_key(told) } else { recent().next() };
        spoke.or_else(known).or(latest)
    }
}
