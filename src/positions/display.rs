//! Positions as a table to read.

use std::fmt;

use super::{Contact, ContactKind, Exchange, Ground, Position, Positions, Shift};
use crate::model::{Entry, OneLine, Side, Stance};

/// The words of the article that state the term.
fn term(entry: &Entry) -> OneLine<'_> {
    OneLine(entry.evidence.first().map_or("", |evidence| evidence.text()))
}

impl Positions<'_> {
    /// The side's name, as far as the timeline has an actor for it.
    fn name<'s>(&'s self, side: &'s Side) -> String {
        let mut actors = self.timeline.actors().iter();
        let actor = match side {
            Side::State(code) => actors.find(|actor| actor.code == Some(*code)),
            Side::Actor(id) => actors.find(|actor| actor.id == *id),
        };
        actor.map_or_else(|| side.to_string(), |actor| OneLine(&actor.name).to_string())
    }

    fn line(&self, line: &Position<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {}", self.name(&line.side))?;
        for entry in &line.stances {
            let stance = entry.condition().map_or("", |condition| condition.stance.as_str());
            write!(f, "    {:<12} {stance:<10} {}", entry.when, term(entry))?;
            if let articles @ 2.. = entry.articles().count() {
                write!(f, " [{articles} articles]")?;
            }
            writeln!(f)?;
            for shift in line.shifts.iter().filter(|shift| shift.to.id == entry.id) {
                writeln!(f, "    {:<12} {shift}", "")?;
            }
        }
        Ok(())
    }

    fn contact(&self, contact: &Contact<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Contact { side, term: wanted, other, answer, .. } = contact;
        let verb = match contact.kind {
            ContactKind::Meets => "meets",
            ContactKind::Clashes => "clashes with",
        };
        let tie = match contact.ground {
            Ground::Term => "",
            Ground::Addressed => " [addressed]",
            Ground::Issue => " [same issue]",
        };
        let stance = |entry: &Entry| entry.condition().map_or("", |condition| condition.stance.as_str());
        writeln!(
            f,
            "  {} {} “{}” {verb} {} {} “{}”{tie}",
            self.name(other),
            stance(answer),
            term(answer),
            self.name(side),
            stance(wanted),
            term(wanted),
        )
    }

    fn exchange(&self, exchange: &Exchange<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Exchange { side, gives, asks, answer } = exchange;
        let name = self.name(side);
        write!(f, "  {:<12} {name}: “{}” for “{}”: ", gives.when, term(gives), term(asks))?;
        match answer.and_then(|answer| Some((answer, answer.condition()?.stance))) {
            Some((answer, Stance::Acceptance)) => writeln!(f, "accepted {}", answer.when),
            Some((answer, _)) => writeln!(f, "refused {}", answer.when),
            None => writeln!(f, "open"),
        }
    }
}

impl fmt::Display for Shift<'_> {
    /// `↘ refusal softened, since 2025-12-01`: an arrow down for a softer stance, up for a harder one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arrow = if self.kind.softens() { '↘' } else { '↗' };
        write!(f, "{arrow} {}", self.kind.as_str().replace('_', " "))?;
        match self.from {
            Some(from) => write!(f, ", since {}", from.when),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Positions<'_> {
    /// The sides of each issue with their stances and shifts, then where they meet or clash, then the exchanges.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = None;
        for line in &self.lines {
            if last.replace(line.issue) != Some(line.issue) {
                writeln!(f, "{}", line.issue)?;
            }
            self.line(line, f)?;
        }
        for (number, contact) in self.contacts.iter().enumerate() {
            if number == 0 {
                writeln!(f, "contacts")?;
            }
            self.contact(contact, f)?;
        }
        for (number, exchange) in self.exchanges.iter().enumerate() {
            if number == 0 {
                writeln!(f, "exchanges")?;
            }
            self.exchange(exchange, f)?;
        }
        Ok(())
    }
}
