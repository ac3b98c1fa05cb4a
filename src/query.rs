//! Questions to a timeline. They return iterators, so that several go together.

use chrono::NaiveDate;

use crate::merge::names;
use crate::model::{
    ActorId, Edtf, Entry, Event, Issue, Meeting, MeetingStatus, Place, Side, Sides, Timeline, When,
};

impl When {
    /// Whether it certainly lies in `period`: every day it can mean does. What is unknown lies nowhere for certain.
    ///
    /// ```
    /// use pourparler::{Basis, Edtf, When};
    ///
    /// let december: Edtf = "2025-12".parse()?;
    /// let week = When::known("2025-12-29/2026-01-04".parse::<Edtf>()?, Basis::Text);
    /// assert!(!week.certainly_in(&december) && week.possibly_in(&december));
    /// # Ok::<(), pourparler::ModelError>(())
    /// ```
    pub fn certainly_in(&self, period: &Edtf) -> bool {
        self.value().is_some_and(|value| value.is_within(period))
    }

    /// Whether it can lie in `period`: some day it can mean does. What is unknown can lie anywhere.
    pub fn possibly_in(&self, period: &Edtf) -> bool {
        self.value().is_none_or(|value| value.overlaps(period))
    }
}

impl Place {
    /// Whether this is the place `name`, however spelt, or lies in it: a state by its code, a town by its name.
    ///
    /// ```
    /// use pourparler::Place;
    ///
    /// let place = Place::new("khách sạn Beau-Rivage, Genève", "CH".parse().ok());
    /// assert!(place.is_in("geneve") && place.is_in("CH") && !place.is_in("FR"));
    /// ```
    pub fn is_in(&self, name: &str) -> bool {
        if name.parse().ok().is_some_and(|code| self.country == Some(code)) {
            return true;
        }
        let (wanted, own) = (names::words(name), names::words(&self.name));
        !wanted.is_empty() && own.windows(wanted.len()).any(|words| words == wanted)
    }
}

impl Timeline {
    /// The side for which the actor stands.
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let timeline = Extractor::new().extract(&Article::new("Ngoại trưởng Nga Sergei Lavrov tới Minsk."))?;
    /// let lavrov = timeline.actors().iter().find(|actor| actor.name == "Sergei Lavrov").expect("him");
    /// assert_eq!(timeline.side(&lavrov.id).to_string(), "RU");
    /// # Ok::<(), pourparler::Error>(())
    /// ```
    pub fn side(&self, actor: &ActorId) -> Side {
        Sides::of(self.actors()).side(actor)
    }

    /// The entries that name the actor, in any role.
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let text = "Ngoại trưởng Nga Sergei Lavrov hôm 14/3/2022 nói Nga sẵn sàng đàm phán.";
    /// let timeline = Extractor::new().extract(&Article::new(text))?;
    /// assert!(timeline.involving(&"person:sergei-lavrov".parse()?).count() > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn involving<'a>(&'a self, actor: &'a ActorId) -> impl Iterator<Item = &'a Entry> {
        self.entries().iter().filter(move |entry| entry.event.actors().any(|named| named == actor))
    }

    /// The entries in which the side takes part, by itself or by its people and bodies.
    ///
    /// ```
    /// use pourparler::{Article, Extractor, Side};
    ///
    /// let text = "Ngoại trưởng Nga Sergei Lavrov hôm 14/3/2022 nói Nga sẵn sàng đàm phán.";
    /// let timeline = Extractor::new().extract(&Article::new(text))?;
    /// let march = "2022-03".parse()?;
    /// let russia: Side = "RU".parse()?;
    /// let entries = timeline.of_side(&russia).filter(|entry| entry.when.certainly_in(&march));
    /// assert!(entries.count() > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_side<'a>(&'a self, side: &'a Side) -> impl Iterator<Item = &'a Entry> {
        let sides = Sides::of(self.actors());
        let takes_part = move |entry: &&Entry| entry.event.actors().any(|actor| sides.side(actor) == *side);
        self.entries().iter().filter(takes_part)
    }

    /// The meetings at a place: a town by its name, a state by its code (see [`Place::is_in`]).
    ///
    /// ```
    /// use pourparler::{Article, Extractor};
    ///
    /// let text = "Ngoại trưởng Nga Sergei Lavrov hôm 10/3/2022 gặp Ngoại trưởng Ukraine Dmytro Kuleba tại Antalya.";
    /// let timeline = Extractor::new().extract(&Article::new(text))?;
    /// assert_eq!(timeline.meetings_in("Antalya").count(), 1);
    /// # Ok::<(), pourparler::Error>(())
    /// ```
    pub fn meetings_in<'a>(&'a self, place: &'a str) -> impl Iterator<Item = (&'a Entry, &'a Meeting)> {
        self.meetings().filter(move |(_, meeting)| meeting.place.as_ref().is_some_and(|it| it.is_in(place)))
    }

    /// The meetings that are still to come on `day`, or may be: neither held nor called off, and not certainly before
    /// it. Together with [`as_of`](Timeline::as_of): what was expected then.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pourparler::{Article, Extractor};
    ///
    /// let day = NaiveDate::from_ymd_opt(2026, 3, 18).unwrap();
    /// let text = "Vòng đàm phán thứ tư giữa Ethiopia và Eritrea dự kiến được tổ chức tại Doha vào ngày 27/3.";
    /// let timeline = Extractor::new().extract(&Article::new(text).published(day))?;
    /// assert_eq!(timeline.as_of(day).upcoming(day).count(), 1);
    /// # Ok::<(), pourparler::Error>(())
    /// ```
    pub fn upcoming(&self, day: NaiveDate) -> impl Iterator<Item = (&Entry, &Meeting)> {
        let day = Edtf::day(day);
        self.meetings().filter(move |(entry, meeting)| {
            let over = matches!(meeting.status, MeetingStatus::Held | MeetingStatus::Cancelled);
            !over && entry.when.value().is_none_or(|value| !value.is_before(&day))
        })
    }
}

impl Entry {
    /// What it is about: the issue of a condition. Statements and meetings have none of their own.
    ///
    /// ```
    /// use pourparler::{Condition, Entry, Event, Issue, Stance, When};
    ///
    /// let condition = Condition::new(Vec::new(), Stance::Demand, Issue::Ceasefire);
    /// let entry = Entry::new("a#c1".parse()?, Event::Condition(condition), When::Unknown, Vec::new());
    /// assert_eq!(entry.issue(), Some(Issue::Ceasefire));
    /// # Ok::<(), pourparler::ModelError>(())
    /// ```
    pub fn issue(&self) -> Option<Issue> {
        if let Event::Condition(condition) = &self.event { Some(condition.issue) } else { None }
    }
}
