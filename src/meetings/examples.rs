//! What must be found, and what must not: sentence in, meetings out.

use chrono::NaiveDate;

use crate::{ActorId, Article, Entry, Extractor, Language, Meeting, Timeline};

/// `kind status day place sides`, one string a meeting, in the order of the text.
fn meetings(extractor: &Extractor, text: &str) -> Vec<String> {
    let published = NaiveDate::from_ymd_opt(2024, 5, 20).expect("a day");
    let article = Article::new(text).published(published).language(Language::Vietnamese);
    let timeline = extractor.extract(&article).expect(text);
    let mut found: Vec<(&Entry, &Meeting)> = timeline.meetings().collect();
    found.sort_by_key(|(entry, _)| entry.evidence[0].span().start());
    found.into_iter().map(|(entry, meeting)| line(&timeline, entry, meeting)).collect()
}

fn line(timeline: &Timeline, entry: &Entry, meeting: &Meeting) -> String {
    let side =
        |id: &ActorId| timeline.actors().iter().find(|a| a.id == *id).and_then(|a| a.side()).unwrap_or("?");
    let mut sides: Vec<&str> = meeting.participants.iter().map(side).collect();
    sides.sort_unstable();
    sides.dedup();
    let place = meeting.place.as_ref().map_or("-".to_owned(), |p| {
        p.country.map_or(p.name.clone(), |country| format!("{} ({country})", p.name))
    });
    let round = meeting.round.map_or(String::new(), |round| format!(" #{round}"));
    format!("{}{round} {} {} {place} {}", meeting.kind, meeting.status, entry.when, sides.join(" "))
}

fn check(cases: &[(&str, &[&str])]) {
    let extractor = Extractor::new();
    for (text, expected) in cases {
        assert_eq!(meetings(&extractor, text), *expected, "{text}");
    }
}

#[test]
fn kinds_parties_places_and_days() {
    check(&[
        (
            "Ngoại trưởng Pháp Jean-Noel Barrot đã gặp Ngoại trưởng Ba Lan Radoslaw Sikorski tại Warsaw ngày 14/5.",
            &["bilateral held 2024-05-14 Warsaw (PL) FR PL"],
        ),
        (
            "Vòng đàm phán thứ 3 giữa Armenia và Azerbaijan sẽ diễn ra tại Geneva vào ngày 2/6.",
            &["round #3 planned 2024-06-02 Geneva (CH) AM AZ"],
        ),
        (
            "Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Israel Benjamin Netanyahu hôm 18/5.",
            &["call held 2024-05-18 - IL US"],
        ),
        (
            "Thủ tướng Hungary Viktor Orban sẽ thăm Trung Quốc vào ngày 28/5.",
            &["visit planned 2024-05-28 Trung Quốc (CN) HU"],
        ),
        (
            "Hai bên ngừng bắn. Hội nghị thượng đỉnh Mỹ - Triều Tiên bị hủy bỏ.",
            &["summit cancelled unknown - KP US"],
        ),
    ]);
}

#[test]
fn one_meeting_has_many_mentions() {
    check(&[
        (
            "Tổng thống Nga Vladimir Putin hội đàm với Chủ tịch Trung Quốc Tập Cận Bình tại Bắc Kinh ngày 16/5. \
             Tại cuộc gặp, hai nhà lãnh đạo nói về thương mại. Cuộc hội đàm này kéo dài ba giờ.",
            &["bilateral held 2024-05-16 Bắc Kinh (CN) CN RU"],
        ),
        (
            "Thủ tướng Anh Rishi Sunak đã gặp Tổng thống Ukraine Volodymyr Zelensky ngày 10/5. \
             Ông Sunak dự kiến gặp Thủ tướng Đức Olaf Scholz tại Berlin ngày 30/5.",
            &["bilateral held 2024-05-10 - GB UA", "bilateral planned 2024-05-30 Berlin (DE) DE GB"],
        ),
    ]);
}

#[test]
fn partners_met_in_turn() {
    check(&[(
        "Ngoại trưởng Mỹ Antony Blinken đã gặp Tổng thống Ai Cập Abdel Fattah al-Sisi và Quốc vương Jordan Abdullah.",
        &["bilateral held unknown - EG US", "bilateral held unknown - JO US"],
    )]);
}

#[test]
fn what_is_no_meeting() {
    check(&[
        ("Tổng thống Pháp Emmanuel Macron trả lời phóng viên tại cuộc họp báo ở Paris.", &[]),
        ("Các cuộc đàm phán đã đình trệ từ lâu.", &[]),
        ("Nga sẵn sàng đối thoại với phương Tây.", &[]),
        ("Kinh tế Nhật Bản gặp khó khăn trong năm 2023.", &[]),
        ("Ông nói chuyện trực tiếp và tiếp tục tiếp cận thị trường Mỹ.", &[]),
        ("Tổng thống Mỹ Joe Biden không gặp Thủ tướng Israel Benjamin Netanyahu.", &[]),
    ]);
}

#[test]
fn hostile_text_does_no_harm() {
    let extractor = Extractor::new();
    for text in [
        "cuộc gặp ".repeat(3_000),
        "đàm phán với giữa và của tại ".repeat(2_000),
        "Nga gặp Mỹ, ".repeat(2_000),
        "sẽ không gặp nhau tại (\"".repeat(2_000),
    ] {
        meetings(&extractor, &text);
    }
}
