//! The subject of a verb behind what is told of it between commas or dashes.

use crate::actors::Form;
use crate::lexicon::Role;
use crate::segment::Kind;

use super::reading::Reading;
use super::subject::{APPOSITION, Standing, Subject};

/// The most appositions one after the other.
const APPOSITIONS: usize = 3;

impl Reading<'_> {
    /// "X, a former adviser, [said]", "the envoy, Mr X, [said]": the name in or before the apposition that ends here.
    pub(super) fn before_apposition(&self, comma: u32, floor: u32) -> Option<Subject> {
        let mut best: Option<Subject> = None;
        let mut comma = comma;
        for _ in 0..APPOSITIONS {
            let start = comma.saturating_sub(APPOSITION).max(floor);
            let Some(other) = (start..comma).rev().find(|at| self.kind(*at) == Kind::Comma) else { break };
            // "X, who calls Y a friend, [said]"
            let who = self.doc.has_role(other + 1, Role::Which);
            if !who && (other + 1..comma).any(|at| self.doc.mark_at(at).is_some_and(|m| self.is_verb(m))) {
                break;
            }
            if let Some(named) = self
                .mention_at(other + 1)
                .filter(|m| m.last == comma && m.form == Form::Name && self.is_person(m))
            {
                let subject = self.joined(named, floor, 0);
                let first = self.before_comma(other, floor).map_or(subject.first, |s| s.first);
                return Some(Subject { first, ..subject });
            }
            best = self.before_comma(other, floor).or(best);
            comma = other;
        }
        best
    }

    /// "X - once an envoy to Y - [said]": the name before the dashes of which the last is at `dash`.
    pub(super) fn before_dash(&self, dash: u32, floor: u32) -> Option<Subject> {
        let start = dash.saturating_sub(APPOSITION).max(floor);
        let other = (start..dash).rev().find(|at| self.kind(*at) == Kind::Dash)?;
        let named = self.mention_ending(other).filter(|m| m.first >= floor && self.is_person(m))?;
        let verb = |at: u32| self.doc.mark_at(at).is_some_and(|mark| self.has_role(mark, Role::That));
        let free = self.standing(named) == Standing::Free && !(other + 1..dash).any(verb);
        free.then(|| self.joined(named, floor, 0))
    }

    /// "X, in a letter [said]": the mention that begins its clause and ends at this comma.
    pub(super) fn before_comma(&self, comma: u32, floor: u32) -> Option<Subject> {
        let mention = comma.checked_sub(1).and_then(|at| self.cast.mention_over(at))?;
        let free = self.standing(mention) == Standing::Free && mention.first >= floor;
        (free && self.begins_clause(mention.first, floor)).then(|| self.joined(mention, floor, 1))
    }
}
