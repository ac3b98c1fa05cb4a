//! What several articles tell, one report a line, and which of it is one entry.

use smol_str::SmolStr;

use crate::model::{
    Act, Actor, ActorId, ActorKind, Basis, Edtf, Entry, Event, Evidence, Language, Meeting, MeetingStatus,
    Place, QuoteKind, Source, Span, Statement, Timeline, When,
};

/// The article in which the report stands, and its timeline: Berg of NO, Novak of XA, and the states.
fn article(number: usize, published: &str, event: Event, day: &str, text: &str) -> Timeline {
    let name = format!("a{number}");
    let mut source = Source::new(name.parse().expect("an id"), Language::Vietnamese);
    source.published = published.parse().ok();
    let actor = |id: &str, kind: ActorKind, of: Option<&str>| {
        let words = id.rsplit(':').next().unwrap_or(id).split('-');
        let words: Vec<String> = words.map(|word| word[..1].to_uppercase() + &word[1..]).collect();
        let mut actor = Actor::new(id.parse().expect("an id"), kind, words.join(" "));
        actor.of = of.map(SmolStr::new);
        if kind == ActorKind::State {
            actor.code = actor.name.parse().ok();
        }
        actor
    };
    let actors = vec![
        actor("person:anna-berg", ActorKind::Person, Some("NO")),
        actor("person:petr-novak", ActorKind::Person, Some("XA")),
        actor("person:olga-lind", ActorKind::Person, Some("XA")),
        actor("state:NO", ActorKind::State, None),
        actor("state:XA", ActorKind::State, None),
        actor("state:XB", ActorKind::State, None),
    ];
    let span = Span::new(0, text.len()).expect("in order");
    let evidence = Evidence::new(name.parse().expect("an id"), span, text).expect("its length");
    let when = match day.parse::<Edtf>() {
        Ok(value) => When::known(value, Basis::Text),
        Err(_) => When::Unknown,
    };
    let id = format!("{name}#e1").parse().expect("an id");
    Timeline::new(source, actors, vec![Entry::new(id, event, when, vec![evidence])]).expect("sound")
}

fn person(surname: &str) -> ActorId {
    let id = match surname {
        "Berg" => "person:anna-berg",
        "Novak" => "person:petr-novak",
        "Lind" => "person:olga-lind",
        code => return format!("state:{code}").parse().expect("an id"),
    };
    id.parse().expect("an id")
}

/// `published speaker act day text`.
fn statement(number: usize, line: &str) -> Timeline {
    let fields: Vec<&str> = line.splitn(5, ' ').collect();
    let act: Act = fields[2].parse().expect("an act");
    let statement = Statement::new(person(fields[1]), QuoteKind::Indirect, act);
    article(number, fields[0], Event::Statement(statement), fields[3], fields[4])
}

/// `published kind status day place round who,who`, with `-` for what is not told.
fn meeting(number: usize, line: &str) -> Timeline {
    let fields: Vec<&str> = line.split(' ').collect();
    let who = fields[6].split(',').map(person).collect();
    let kind = fields[1].parse().expect("a kind");
    let mut meeting = Meeting::new(kind, who, fields[2].parse::<MeetingStatus>().expect("a status"));
    meeting.place = Some(fields[4]).filter(|place| *place != "-").map(|place| Place::new(place, None));
    meeting.round = fields[5].parse().ok();
    article(number, fields[0], Event::Meeting(meeting), fields[3], "gặp nhau")
}

fn story(lines: &[&str], read: fn(usize, &str) -> Timeline) -> Timeline {
    lines.iter().enumerate().map(|(number, line)| read(number, line)).collect()
}

#[test]
fn statements() {
    for (lines, entries) in [
        // Two translations, an exact day and a day of publication, a day apart.
        (
            &[
                "2026-03-15 Berg say 2026-03-14 chúng tôi sẽ không rời bàn đàm phán trước khi có lệnh ngừng bắn",
                "2026-03-15 Berg stress - chúng tôi sẽ không rời khỏi bàn đàm phán trước khi có lệnh ngừng bắn",
                "2026-03-16 Berg say 2026-03-15 chúng tôi sẽ không rời bàn đàm phán trước khi có lệnh ngừng bắn",
            ][..],
            1,
        ),
        // Another thing on the same day, other figures, another speaker, another week, the opposite.
        (
            &[
                "2026-03-15 Berg say 2026-03-14 chúng tôi sẽ không rời bàn đàm phán trước khi có lệnh ngừng bắn",
                "2026-03-15 Berg say 2026-03-14 hai bên còn bất đồng về lịch rút quân khỏi vùng đệm",
            ],
            2,
        ),
        (
            &[
                "2026-03-15 Berg say 2026-03-14 lệnh ngừng bắn kéo dài 10 ngày kể từ nửa đêm",
                "2026-03-15 Berg say 2026-03-14 lệnh ngừng bắn kéo dài 30 ngày kể từ nửa đêm",
            ],
            2,
        ),
        (
            &[
                "2026-03-15 Berg say 2026-03-14 chúng tôi sẵn sàng ngừng bắn",
                "2026-03-15 Novak say 2026-03-14 chúng tôi sẵn sàng ngừng bắn",
            ],
            2,
        ),
        (
            &[
                "2026-03-15 Berg say 2026-03-14 chúng tôi sẵn sàng ngừng bắn",
                "2026-03-25 Berg say 2026-03-24 chúng tôi sẵn sàng ngừng bắn",
            ],
            2,
        ),
        (
            &[
                "2026-03-15 Berg say 2026-03-14 quân đội đã vượt qua biên giới",
                "2026-03-15 Berg deny 2026-03-14 quân đội đã vượt qua biên giới",
            ],
            2,
        ),
        // Nothing tells when a short thing was said.
        (&["- Berg say - chúng tôi sẵn sàng ngừng bắn", "- Berg say - chúng tôi sẵn sàng ngừng bắn"], 2),
    ] {
        assert_eq!(story(lines, statement).len(), entries, "{lines:?}");
    }
}

#[test]
fn meetings() {
    for (lines, entries) in [
        // Planned, then held; the same day and sides; people for the sides they serve.
        (
            &[
                "2026-03-10 round planned 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Oslo 4 Berg,Novak",
            ][..],
            1,
        ),
        (&["2026-03-15 call held 2026-03-14 - - NO,XA", "2026-03-15 call held 2026-03-14 - - Berg,Novak"], 1),
        // Papers that disagree on the place or the day of what is plainly one round.
        (
            &[
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Bergen 4 NO,XA",
            ],
            1,
        ),
        (
            &[
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-15 Oslo 4 NO,XA",
            ],
            1,
        ),
        // Put off, and announced anew.
        (
            &[
                "2026-03-10 summit planned 2026-03-14 Oslo - NO,XA",
                "2026-03-12 summit planned 2026-03-20 Oslo - NO,XA",
            ],
            1,
        ),
        // Leaders without a name are those with one; two sides that met are those of the summit.
        (
            &[
                "2026-03-15 summit held 2026-03-14 - - Berg,Novak",
                "2026-03-15 bilateral held 2026-03-14 - - NO,XA",
            ],
            1,
        ),
        // A summit of the same two people, told within a few days.
        (
            &[
                "2026-03-10 summit planned 2026-03-14 - - Berg,Novak",
                "2026-03-12 summit planned - - - Berg,Novak",
            ],
            1,
        ),
        // A year is no day, but a year of its own.
        (&["- bilateral held 2018 - - Berg,Novak", "- bilateral held 2018-06 - - Berg,Novak"], 2),
        (&["- bilateral held 2018 - - Berg,Novak", "- bilateral held 2018 - - Berg,Novak"], 1),
        (
            &[
                "- summit held 2018-02 Oslo 2 Berg,Novak",
                "- summit held 2018 Oslo 2 Berg,Novak",
                "- summit held 2018-06 Oslo 2 Berg,Novak",
            ],
            2,
        ),
        // What is over is not what is still to come.
        (
            &[
                "2026-03-10 summit held - Oslo - Berg,Novak",
                "2026-03-11 summit planned 2026-03-14 Oslo - Berg,Novak",
            ],
            2,
        ),
        (
            &[
                "2026-03-10 summit held 2026-03-08 Oslo - Berg,Novak",
                "2026-03-11 summit planned - Oslo - Berg,Novak",
            ],
            2,
        ),
        // Other rounds, other sides, other people of a side, a call and a visit, another month.
        (
            &[
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Oslo 5 NO,XA",
            ],
            2,
        ),
        (
            &[
                "2026-03-15 bilateral held 2026-03-14 Oslo - NO,XA",
                "2026-03-15 bilateral held 2026-03-14 Oslo - NO,XB",
            ],
            2,
        ),
        (
            &[
                "2026-03-15 bilateral held 2026-03-14 - - Berg,Novak",
                "2026-03-15 bilateral held 2026-03-14 - - Berg,Lind",
            ],
            2,
        ),
        (&["2026-03-15 call held 2026-03-14 - - NO,XA", "2026-03-15 visit held 2026-03-14 - - NO,XA"], 2),
        (
            &[
                "2026-03-15 summit held 2026-03-14 Oslo - NO,XA",
                "2026-05-15 summit held 2026-05-14 Oslo - NO,XA",
            ],
            2,
        ),
        // Nothing tells when they were.
        (&["- bilateral held - Oslo - NO,XA", "- bilateral held - Oslo - NO,XA"], 2),
    ] {
        assert_eq!(story(lines, meeting).len(), entries, "{lines:?}");
    }
}

/// How far reports of one meeting may lie apart: each pair a day too far is two.
#[test]
fn days_that_still_go_together() {
    for (first, then, days) in [
        // A day that is not told lies within a month of the other.
        (
            "2026-03-10 summit held 2026-03-08 Oslo - Berg,Novak",
            "{} summit held - Oslo - Berg,Novak",
            ["2026-04-07", "2026-04-08"],
        ),
        // A round is told of within two months, whatever day papers give it.
        (
            "2026-03-15 round held 2026-03-14 - 4 NO,XA",
            "2026-06-01 round held {} - 4 NO,XA",
            ["2026-05-13", "2026-05-14"],
        ),
        // A summit that was put off is held within two weeks.
        (
            "2026-03-10 summit planned 2026-03-14 Oslo - NO,XA",
            "2026-03-12 summit planned {} Oslo - NO,XA",
            ["2026-03-28", "2026-03-29"],
        ),
        // Papers are a day out.
        (
            "2026-03-15 bilateral held 2026-03-14 Oslo - Berg,Novak",
            "2026-03-16 bilateral held {} Oslo - Berg,Novak",
            ["2026-03-15", "2026-03-16"],
        ),
        (
            "2026-03-16 bilateral held 2026-03-15 Oslo - Berg,Novak",
            "2026-03-16 bilateral held {} Oslo - Berg,Novak",
            ["2026-03-14", "2026-03-13"],
        ),
    ] {
        let entries = days.map(|day| story(&[first, &then.replace("{}", day)], meeting).len());
        assert_eq!(entries, [1, 2], "{first} / {then}");
    }
}

/// What two reports of one day must have in common.
#[test]
fn what_speaks_for_one_meeting() {
    for (first, then, entries) in [
        // The kind: the same, or one that says no more than that two sides met.
        ("bilateral held 2026-03-14 - - NO,XA", "bilateral held 2026-03-14 - - NO,XA", 1),
        ("bilateral held 2026-03-14 - - NO,XA", "round held 2026-03-14 - - NO,XA", 1),
        ("summit held 2026-03-14 - - NO,XA", "round held 2026-03-14 - - NO,XA", 2),
        ("summit held 2026-03-14 - - Berg,Novak", "round held 2026-03-14 - - Berg,Novak", 1),
        ("call held 2026-03-14 - - NO,XA", "video_call held 2026-03-14 - - NO,XA", 2),
        ("call held 2026-03-14 - - Berg,Novak", "video_call held 2026-03-14 - - Berg,Novak", 1),
        ("bilateral held 2026-03-14 Oslo - Berg,Novak", "visit held 2026-03-14 Oslo - Berg,Novak", 2),
        ("call held 2026-03-14 - - Berg,Novak", "bilateral held 2026-03-14 - - Berg,Novak", 2),
        // The sides: those of one among those of the other.
        ("bilateral held 2026-03-14 - - NO,XA", "bilateral held 2026-03-14 - - NO,XA,XB", 1),
        ("bilateral held 2026-03-14 Oslo - NO,XA", "bilateral held 2026-03-14 Oslo - XA,XB", 2),
        ("round held 2026-03-14 Oslo 4 NO", "round held 2026-03-14 Oslo 4 NO,XA", 1),
        ("bilateral held 2026-03-14 Oslo - NO", "bilateral held 2026-03-14 Oslo - NO,XA", 1),
        ("call held 2026-03-14 - - NO", "call held 2026-03-14 - - NO,XA", 2),
        // The place, told to the day, the week or the month.
        ("round held 2026-03-14 Oslo - NO,XA", "summit held 2026-03-14 Oslo - NO,XA", 1),
        ("round held 2026-03-14 Oslo - NO,XA", "round held 2026-03-14 Bergen - NO,XA", 2),
        ("bilateral held 2026-03-14 - - NO,XA", "bilateral held 2026-03-10/2026-03-16 - - NO,XA", 1),
        ("bilateral held 2026-03-14 - - NO,XA", "bilateral held 2026-03-10/2026-03-17 - - NO,XA", 2),
        ("bilateral held 2026-03-14 Oslo - NO,XA", "bilateral held 2026-03 Oslo - NO,XA", 1),
        ("bilateral held 2026-03-14 - - Berg,Novak", "bilateral held 2026-03 - - Berg,Novak", 1),
        ("bilateral held 2026-03-14 Oslo - NO,XA", "bilateral held 2026 Oslo - NO,XA", 2),
        // The people: common ones, and different ones of a side.
        ("round held 2026-03-14 - 4 Berg,XA", "round held 2026-03-14 - 4 Berg,Lind", 1),
        ("summit held 2026-03-14 Oslo - Berg,Novak", "summit held 2026-03-14 Oslo - Berg,Lind", 1),
        ("bilateral held 2026-03-14 - - NO,Novak", "bilateral held 2026-03-14 - - NO,Lind", 2),
    ] {
        let lines = [first, then].map(|line| format!("2026-03-20 {line}"));
        let [one, other] = [&lines[0][..], &lines[1][..]];
        assert_eq!(story(&[one, other], meeting).len(), entries, "{one} / {other}");
        assert_eq!(story(&[other, one], meeting).len(), entries, "{other} / {one}");
    }
}

/// What of several reports the one entry tells.
#[test]
fn one_entry_of_many_reports() {
    let told = |lines: &[&str]| {
        let story = story(lines, meeting);
        let [entry] = story.entries() else { panic!("{lines:?}: {} meetings", story.len()) };
        let meeting = entry.meeting().expect("a meeting");
        let place = meeting.place.as_ref().map_or("-", |place| place.name.as_str());
        let round = meeting.round.map_or("-".to_owned(), |round| round.to_string());
        let who: Vec<&str> = meeting.participants.iter().map(|who| who.as_str()).collect();
        let disagreements: Vec<String> = entry.disagreements.iter().map(ToString::to_string).collect();
        let line =
            format!("{} {} {} {place} {round} {}", meeting.kind, meeting.status, entry.when, who.join(","));
        (line, disagreements)
    };
    for (lines, expected, disagreements) in [
        // The kind that most papers tell, the most exact day and place, the fullest list.
        (
            &[
                "2026-03-15 bilateral held 2026-03 Oslo - NO,XA",
                "2026-03-15 summit held 2026-03-14 - - NO,XA",
                "2026-03-15 summit held 2026-03-14 Oslo 2 NO,XA",
            ][..],
            "summit held 2026-03-14 Oslo 2 state:NO,state:XA",
            &[][..],
        ),
        // A day that was moved is no disagreement; one that papers tell afterwards is.
        (
            &[
                "2026-03-10 summit planned 2026-03-14 Oslo - NO,XA",
                "2026-03-12 summit planned 2026-03-20 Oslo - NO,XA",
            ],
            "summit planned 2026-03-20 Oslo - state:NO,state:XA",
            &[],
        ),
        (
            &[
                "2026-03-16 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-16 round held 2026-03-15 Oslo 4 NO,XA",
                "2026-03-16 round held 2026-03-15 Oslo 4 NO,XA",
            ],
            "round held 2026-03-15 Oslo 4 state:NO,state:XA",
            &["day: a1#e1, a2#e1 against a0#e1, by majority"],
        ),
        // Who else came: of few papers each is believed, of many none alone.
        (
            &[
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA,XB",
            ],
            "round held 2026-03-14 Oslo 4 state:NO,state:XA,state:XB",
            &[],
        ),
        (
            &[
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
                "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA,XB",
            ],
            "round held 2026-03-14 Oslo 4 state:NO,state:XA",
            &[],
        ),
    ] {
        let (line, shown) = told(lines);
        assert_eq!(line, expected, "{lines:?}");
        assert_eq!(shown, disagreements, "{lines:?}");
    }
}

/// The history of a meeting stays readable, and what papers do not agree on is told.
#[test]
fn a_history() {
    let story = story(
        &[
            "2026-03-10 round planned 2026-03-14 Oslo 4 NO,XA",
            "2026-03-15 round held 2026-03-14 Oslo 4 NO,XA",
            "2026-03-15 round held 2026-03-14 Bergen 4 NO,XA",
        ],
        meeting,
    );
    let [entry] = story.entries() else { panic!("one meeting") };
    let told: Vec<MeetingStatus> = entry
        .reports
        .iter()
        .filter_map(|report| if let Event::Meeting(m) = &report.event { Some(m.status) } else { None })
        .collect();
    assert_eq!(told, [MeetingStatus::Planned, MeetingStatus::Held, MeetingStatus::Held]);
    assert_eq!(entry.meeting().map(|m| m.status), Some(MeetingStatus::Held));
    assert_eq!(entry.reported.map(|day| day.to_string()).as_deref(), Some("2026-03-10"));
    assert_eq!(entry.evidence.len(), 3);
    let shown: Vec<String> = entry.disagreements.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["place: a0#e1, a1#e1 against a2#e1, by majority"]);
    let then = story.as_of("2026-03-12".parse().expect("a day"));
    assert_eq!(then.meetings().map(|(_, m)| m.status).collect::<Vec<_>>(), [MeetingStatus::Planned]);
}
