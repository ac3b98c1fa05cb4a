//! What a side's stances, one a line, make of shifts, exchanges and contacts.

use super::*;
use crate::model::{
    Actor, ActorKind, ArticleId, Basis, Edtf, Event, Evidence, Language, Source, Span, Stance, When,
};

/// A timeline of lines `id day side stance text`, all on one issue; `side>other` is addressed, `id=other` is in exchange
/// for `other`.
fn timeline(lines: &[&str]) -> Timeline {
    let article: ArticleId = "a".parse().expect("an id");
    let state = |code: &str| -> ActorId { format!("state:{code}").parse().expect("an id") };
    let entry = |(number, line): (usize, &&str)| {
        let mut fields = line.splitn(5, ' ');
        let mut next = || fields.next().expect("five fields");
        let (id, day, side, stance, text) = (next(), next(), next(), next(), next());
        let (by, to) = side.split_once('>').unwrap_or((side, ""));
        let (id, other) = id.split_once('=').unwrap_or((id, ""));
        let stance: Stance = stance.parse().expect("a stance");
        let mut condition = Condition::new(vec![state(by)], stance, Issue::TroopWithdrawal);
        condition.to = to.split(',').filter(|to| !to.is_empty()).map(state).collect();
        let given = |other: &str| format!("a#{other}").parse().expect("an id");
        condition.in_exchange_for =
            Some(other).filter(|other| !other.is_empty()).map(given).into_iter().collect();
        let span = Span::new(number * 100, number * 100 + text.len()).expect("in order");
        let evidence = Evidence::new(article.clone(), span, text).expect("its length");
        let when = match day.parse::<Edtf>() {
            Ok(value) => When::known(value, Basis::Text),
            Err(_) => When::Unknown,
        };
        Entry::new(given(id), Event::Condition(condition), when, vec![evidence])
    };
    let actor = |code: &str| {
        let mut actor = Actor::new(state(code), ActorKind::State, code);
        actor.code = code.parse().ok();
        actor
    };
    let actors = ["XA", "XB", "XC"].map(actor).to_vec();
    let source = Source::new("a".parse().expect("an id"), Language::Vietnamese);
    Timeline::new(source, actors, lines.iter().enumerate().map(entry).collect()).expect("sound")
}

#[test]
fn shifts() {
    for (lines, expected) in [
        (
            &[
                "c1 2026-03-01 XA refusal rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA offer sẽ rút quân khỏi vùng đệm",
            ][..],
            &["c2 refusal_softened c1 term"][..],
        ),
        (
            &[
                "c1 2026-03-01 XA offer rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA refusal rút quân khỏi vùng đệm",
            ],
            &["c2 offer_withdrawn c1 term"],
        ),
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA offer rút quân khỏi vùng đệm",
            ],
            &["c2 demand_dropped c1 term"],
        ),
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA acceptance rút quân khỏi vùng đệm",
            ],
            &["c2 agreed c1 term"],
        ),
        (
            &[
                "c1 2026-03-01 XA acceptance rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA refusal rút quân khỏi vùng đệm",
            ],
            &["c2 acceptance_withdrawn c1 term"],
        ),
        (
            &[
                "c1 2026-03-01 XA offer rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA demand rút quân khỏi vùng đệm",
            ],
            &["c2 new_demand c1 term"],
        ),
        // Put in other words, but about the same thing.
        (
            &[
                "c1 2026-03-01 XA refusal bác bỏ yêu cầu rút pháo binh",
                "c2 2026-03-09 XA offer sẵn sàng rút pháo binh khỏi vùng đệm",
            ],
            &["c2 refusal_softened c1 term"],
        ),
        // Another term on the issue.
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA demand giao bản đồ bãi mìn",
            ],
            &["c2 new_demand - issue"],
        ),
        (
            &[
                "c1 2026-03-01 XA refusal rời khỏi cao nguyên phía bắc",
                "c2 2026-03-09 XA offer giảm một nửa lực lượng",
            ],
            &["c2 refusal_softened c1 issue"],
        ),
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA offer giảm một nửa lực lượng",
            ],
            &["c2 new_offer - issue"],
        ),
        // No shift: the same again, on one day, on days of which none certainly comes first, by another side.
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA demand rút quân khỏi vùng đệm",
            ],
            &[],
        ),
        (
            &[
                "c1 2026-03-01 XA refusal rút quân khỏi vùng đệm",
                "c2 2026-03-01 XA offer rút quân khỏi vùng đệm",
            ],
            &[],
        ),
        (
            &[
                "c1 2026-03 XA refusal rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA offer rút quân khỏi vùng đệm",
            ],
            &[],
        ),
        (&["c1 - XA refusal rút quân khỏi vùng đệm", "c2 - XA offer rút quân khỏi vùng đệm"], &[]),
        (
            &[
                "c1 2026-03-01 XA refusal rút quân khỏi vùng đệm",
                "c2 2026-03-09 XB offer rút quân khỏi vùng đệm",
            ],
            &[],
        ),
        // There and back.
        (
            &[
                "c1 2026-03-01 XA refusal rút quân khỏi vùng đệm",
                "c2 2026-03-09 XA offer rút quân khỏi vùng đệm",
                "c3 2026-03-12 XA offer rút quân khỏi vùng đệm",
                "c4 2026-03-15 XA refusal rút quân khỏi vùng đệm",
            ],
            &["c2 refusal_softened c1 term", "c4 offer_withdrawn c3 term"],
        ),
    ] {
        let timeline = timeline(lines);
        let positions = timeline.positions();
        let tail = |entry: &Entry| entry.id.as_str().trim_start_matches("a#").to_owned();
        let shown: Vec<String> = positions
            .shifts()
            .map(|(_, shift)| {
                let from = shift.from.map_or("-".to_owned(), tail);
                format!("{} {} {from} {}", tail(shift.to), shift.kind, shift.ground)
            })
            .collect();
        assert_eq!(shown, expected, "{lines:?}");
    }
}

#[test]
fn contacts() {
    for (lines, expected) in [
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB refusal không rút quân khỏi vùng đệm",
            ][..],
            &["XB clashes XA term"][..],
        ),
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB offer rút quân khỏi vùng đệm",
            ],
            &["XB meets XA term"],
        ),
        (
            &[
                "c1 2026-03-01 XA>XB demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB refusal điều đơn phương như vậy",
            ],
            &["XB clashes XA addressed"],
        ),
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB refusal điều đơn phương như vậy",
            ],
            &["XB clashes XA issue"],
        ),
        // What is given is not what was asked for.
        (
            &[
                "c1 2026-03-01 XA>XB demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB>XA offer giao bản đồ bãi mìn",
            ],
            &[],
        ),
        // The demand is to somebody else.
        (
            &[
                "c1 2026-03-01 XA>XC demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB refusal điều đơn phương như vậy",
            ],
            &[],
        ),
        // Two who want the same are no contact, nor is one side with itself.
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB demand rút quân khỏi vùng đệm",
            ],
            &[],
        ),
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XA refusal rút quân khỏi vùng đệm",
            ],
            &[],
        ),
        // A refusal that was softened clashes no longer.
        (
            &[
                "c1 2026-03-01 XA demand rút quân khỏi vùng đệm",
                "c2 2026-03-02 XB refusal rút quân khỏi vùng đệm",
                "c3 2026-03-09 XB offer rút quân khỏi vùng đệm",
            ],
            &["XB meets XA term"],
        ),
    ] {
        let timeline = timeline(lines);
        let positions = timeline.positions();
        let shown: Vec<String> = positions
            .contacts()
            .iter()
            .map(|contact| format!("{} {} {} {}", contact.other, contact.kind, contact.side, contact.ground))
            .collect();
        assert_eq!(shown, expected, "{lines:?}");
    }
}

#[test]
fn exchanges() {
    for (lines, expected) in [
        (
            &[
                "c1=c2 2026-03-01 XA offer dỡ bỏ phong tỏa",
                "c2=c1 2026-03-01 XA>XB demand rút quân khỏi vùng đệm",
            ][..],
            "XA c1 for c2: open",
        ),
        (
            &[
                "c1 2026-03-01 XA offer dỡ bỏ phong tỏa",
                "c2=c1 2026-03-01 XA>XB demand rút quân khỏi vùng đệm",
                "c3 2026-03-04 XB refusal rút quân khỏi vùng đệm",
            ],
            "XA c1 for c2: c3",
        ),
        (
            &[
                "c1=c2 2026-03-01 XA offer dỡ bỏ phong tỏa",
                "c2 2026-03-01 XA>XB demand rút quân khỏi vùng đệm",
                "c3 2026-03-04 XC refusal rút quân khỏi vùng đệm",
                "c4 2026-03-05 XB acceptance rút quân khỏi vùng đệm",
            ],
            "XA c1 for c2: c4",
        ),
    ] {
        let timeline = timeline(lines);
        let positions = timeline.positions();
        let tail = |entry: &Entry| entry.id.as_str().trim_start_matches("a#").to_owned();
        let [exchange] = positions.exchanges() else { panic!("one exchange: {lines:?}") };
        let answer = exchange.answer.map_or("open".to_owned(), tail);
        let shown =
            format!("{} {} for {}: {answer}", exchange.side, tail(exchange.gives), tail(exchange.asks));
        assert_eq!(shown, expected, "{lines:?}");
        assert_eq!(exchange.is_open(), answer == "open");
    }
}
