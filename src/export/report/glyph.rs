//! The signs that tell entries apart, by shape first and by colour second.

use maud::{Markup, html};

use crate::model::{Event, MeetingStatus, Stance};

/// The sign of an entry: the name of its shape, and of its colour in the style sheet.
pub(super) fn of(event: &Event) -> &'static str {
    match event {
        Event::Statement(_) => "statement",
        Event::Condition(c) => stance(c.stance),
        Event::Meeting(m) => match m.status {
            MeetingStatus::Held | MeetingStatus::Ongoing => "held",
            MeetingStatus::Planned | MeetingStatus::Proposed => "planned",
            MeetingStatus::Postponed | MeetingStatus::Cancelled => "off",
        },
    }
}

pub(super) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Demand => "demand",
        Stance::Offer => "offer",
        Stance::Refusal => "refusal",
        Stance::Acceptance => "acceptance",
    }
}

/// Every sign, with what it means.
const ALL: [(&str, &str, &str); 8] = [
    ("held", "meeting held", "M0-7 7 0 0 7-7 0Z"),
    ("planned", "planned or proposed", "M0-6 6 0 0 6-6 0Z"),
    ("off", "called off or postponed", "M0-6 6 0 0 6-6 0ZM-7 5 7-5"),
    ("demand", "demand", "M0-6 6.5 5.5-6.5 5.5Z"),
    ("offer", "offer", "M0 6 6.5-5.5-6.5-5.5Z"),
    ("refusal", "refusal", "M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5"),
    ("acceptance", "acceptance", "M-5.5 0-1.5 4.5 5.5-4.5"),
    ("statement", "statement", "M-3.5 0A3.5 3.5 0 1 0 3.5 0 3.5 3.5 0 1 0-3.5 0Z"),
];

/// The shapes, once, for all that refer to them.
pub(super) fn shapes() -> Markup {
    html! {
        svg width="0" height="0" aria-hidden="true" class="shapes" {
            defs { @for (name, _, path) in ALL { path id={ "g-" (name) } class={ "g " (name) } d=(path) {} } }
        }
    }
}

/// A sign in running text.
pub(super) fn inline(name: &str) -> Markup {
    html! {
        svg class="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" {
            use href={ "#g-" (name) } {}
        }
    }
}

pub(super) fn legend() -> Markup {
    html! {
        ul.legend aria-label="Legend" {
            @for (name, meaning, _) in ALL { li { (inline(name)) " " (meaning) } }
            li { svg class="glyph" width="26" height="16" viewBox="-13 -8 26 16" aria-hidden="true" {
                rect class="bar" x="-12" y="-5" width="24" height="10" rx="5" {}
            } " some time between" }
        }
    }
}
