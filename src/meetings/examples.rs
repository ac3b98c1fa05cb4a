//! What must be found, and what must not: sentence in, meetings out.

use chrono::NaiveDate;

use crate::{ActorId, Article, Entry, Extractor, Language, Meeting, Timeline};

/// `kind status day place sides` and what else is told (host, mediator, agenda, day of calling off), one string a meeting, in the order of the text.
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
    let helpers = |ids: &[ActorId], word: &str| match ids {
        [] => String::new(),
        ids => format!(" {word}:{}", ids.iter().map(side).collect::<Vec<_>>().join("+")),
    };
    let agenda = meeting.agenda.as_ref().map_or(String::new(), |agenda| format!(" about:{agenda}"));
    let off = meeting.called_off.as_ref().map_or(String::new(), |day| format!(" off:{day}"));
    let round = meeting.round.map_or(String::new(), |round| format!(" #{round}"));
    let more = helpers(&meeting.hosts, "host") + &helpers(&meeting.mediators, "by") + &agenda + &off;
    format!("{}{round} {} {} {place} {}{more}", meeting.kind, meeting.status, entry.when, sides.join(" "))
}

pub(super) fn check(cases: &[(&str, &[&str])]) {
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
            "Quốc vương Jordan Abdullah II hội đàm với Tổng thống Kenya William Ruto tại Nairobi ngày 16/5. \
             Tại cuộc gặp, hai nhà lãnh đạo nói về thương mại. Cuộc hội đàm này kéo dài ba giờ.",
            &["bilateral held 2024-05-16 Nairobi (KE) JO KE"],
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
fn journeys() {
    check(&[
        (
            "Ngoại trưởng Đức Annalena Baerbock tới Rome dự hội nghị G7 và có cuộc gặp song phương với Ngoại trưởng \
             Ba Lan Radoslaw Sikorski.",
            &["conference held unknown Rome (IT) ? DE", "bilateral held unknown Rome (IT) DE PL"],
        ),
        (
            "Thủ tướng Anh Rishi Sunak dự kiến sẽ tới Paris để hội đàm với Tổng thống Pháp Emmanuel Macron và gặp \
             Thủ tướng Đức Olaf Scholz.",
            &["bilateral planned unknown Paris (FR) FR GB", "bilateral planned unknown Paris (FR) DE GB"],
        ),
        (
            "Thủ tướng Anh Rishi Sunak đã tới Paris. Ông Sunak sẽ điện đàm với Tổng thống Pháp Emmanuel Macron.",
            &["visit held unknown Paris (FR) GB", "call planned unknown - FR GB"],
        ),
        (
            "Ngày 9/5, Thủ tướng Nhật Bản Kishida Fumio gặp Tổng thống Hàn Quốc Yoon Suk-yeol tại Seoul. \
             Cùng ngày, ông Kishida gặp Ngoại trưởng Hàn Quốc Cho Tae-yul.",
            &["bilateral held 2024-05-09 Seoul (KR) JP KR", "bilateral held 2024-05-09 Seoul (KR) JP KR"],
        ),
    ]);
}

#[test]
fn venues() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni tại khách sạn Adlon ở Berlin ngày 3/5.",
            &["bilateral held 2024-05-03 khách sạn Adlon (DE) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz đã gặp Thủ tướng Ý Giorgia Meloni ở Singapore Những ngày đầu tháng 5.",
            &["bilateral held 2024-05-01/2024-05-10 Singapore (SG) DE IT"],
        ),
    ]);
}

#[test]
fn hosts_and_margins() {
    check(&[
        (
            "Trong cuộc gặp với Tổng thống Pháp Emmanuel Macron ngày 14/5 bên lề hội nghị thượng đỉnh G7 tại Bari, \
             Thủ tướng Ấn Độ Narendra Modi nói về thương mại.",
            &["bilateral held 2024-05-14 Bari (IT) FR IN", "summit held 2024-05-14 Bari (IT) ? FR IN"],
        ),
        (
            "Sau khi Hungary phản đối, tại hội nghị EU ở Brussels ngày 3/5, Tây Ban Nha và Ý đã lên tiếng.",
            &["conference held 2024-05-03 Brussels (BE) ? ES IT"],
        ),
        (
            "Hội nghị thượng đỉnh Riyadh giữa Saudi Arabia và Iran diễn ra ngày 11/5.",
            &["summit held 2024-05-11 Riyadh (SA) IR SA"],
        ),
        (
            "Thượng đỉnh Washington - Bình Nhưỡng sẽ diễn ra ngày 11/6.",
            &["summit planned 2024-06-11 - KP US"],
        ),
    ]);
}

#[test]
fn days_told_elsewhere() {
    check(&[
        (
            "Ngoại giao Thổ Nhĩ Kỳ bận rộn trong hai tuần qua. Tổng thống Thổ Nhĩ Kỳ Tayyip Erdogan đã có những cuộc gặp \
             với Tổng thống Iran Ebrahim Raisi.",
            &["bilateral held 2024-05-06/2024-05-20 - IR TR"],
        ),
        (
            "Ngày 16/5, giao tranh tiếp diễn. Ngoại trưởng Ai Cập Sameh Shoukry lên tiếng trong chuyến thăm Jordan.",
            &["visit held 2024-05-16 Jordan (JO) EG"],
        ),
        // What is to come is not on the day of the news.
        (
            "Ngày 16/5, giao tranh tiếp diễn. Ngoại trưởng Ai Cập Sameh Shoukry sẽ thăm Jordan.",
            &["visit planned unknown Jordan (JO) EG"],
        ),
        (
            "Hội nghị thượng đỉnh Mỹ - Nga sẽ diễn ra vào tháng 6. Tại hội nghị thượng đỉnh Nga - Mỹ ngày 12/6, \
             hai bên sẽ ký thỏa thuận.",
            &["summit planned 2024-06-12 - RU US"],
        ),
        (
            "Cuộc điện đàm thứ Sáu vừa rồi giữa Ngoại trưởng Pháp Stephane Sejourne với Ngoại trưởng Nga \
             Sergei Lavrov kéo dài một giờ.",
            &["call held 2024-05-17 - FR RU"],
        ),
    ]);
}

#[test]
fn how_it_stands() {
    check(&[
        (
            "Tổng thống Nga Vladimir Putin hôm 15/5 từ chối cuộc điện đàm của Tổng thống Ukraine Volodymyr Zelensky.",
            &["call cancelled 2024-05-15 - RU UA"],
        ),
        (
            "Triều Tiên tuyên bố hủy một cuộc gặp đã lên lịch vào ngày 18/5 với Hàn Quốc.",
            &["bilateral cancelled 2024-05-18 - KP KR"],
        ),
        (
            "Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan có chuyến thăm Iran ngày 17/5 theo lời mời của Ngoại trưởng Iran.",
            &["visit held 2024-05-17 Iran (IR) IR TR"],
        ),
        (
            "Tổng thống Mỹ Joe Biden quyết định gặp Chủ tịch Triều Tiên Kim Jong-un.",
            &["bilateral planned unknown - KP US"],
        ),
        (
            "Ngoại trưởng Nhật Bản dường như đã gặp Ngoại trưởng Trung Quốc ngày 3/5.",
            &["bilateral held 2024-05-03 - CN JP"],
        ),
        (
            "Ngoại trưởng Nhật Bản có thể thăm Trung Quốc nếu hai bên đồng ý.",
            &["visit proposed unknown Trung Quốc (CN) JP"],
        ),
    ]);
}

#[test]
fn hosts_and_mediators_are_no_parties() {
    check(&[
        (
            "Qatar đăng cai vòng đàm phán giữa Armenia và Azerbaijan tại Doha ngày 3/5.",
            &["round held 2024-05-03 Doha (QA) AM AZ host:QA"],
        ),
        (
            "Cuộc đàm phán giữa Israel và Hamas do Ai Cập làm trung gian diễn ra tại Cairo ngày 7/5.",
            &["bilateral held 2024-05-07 Cairo (EG) ? IL by:EG"],
        ),
        (
            "Vòng đàm phán thứ 2 giữa Sudan và Ethiopia dưới sự trung gian của Kenya sẽ diễn ra ngày 2/6.",
            &["round #2 planned 2024-06-02 - ET SD by:KE"],
        ),
        (
            "Na Uy làm trung gian cho cuộc đàm phán giữa Serbia và Kosovo ở Oslo hôm 8/5.",
            &["bilateral held 2024-05-08 Oslo (NO) RS XK by:NO"],
        ),
        // Who presides over a meeting of which nobody else is named takes part.
        (
            "Thủ tướng Nhật Bản Kishida Fumio chủ trì hội nghị thượng đỉnh G7 tại Hiroshima ngày 3/5.",
            &["summit held 2024-05-03 Hiroshima (JP) ? JP"],
        ),
    ]);
}

#[test]
fn what_it_is_about() {
    check(&[
        (
            "Ngoại trưởng Pháp Jean-Noel Barrot đã có cuộc gặp với Ngoại trưởng Ba Lan Radoslaw Sikorski về hạn ngạch cá \
             ngày 14/5.",
            &["bilateral held 2024-05-14 - FR PL about:hạn ngạch cá"],
        ),
        (
            "Tại cuộc gặp ngày 14/5, Ngoại trưởng Pháp và Ngoại trưởng Ba Lan đã thảo luận về hạn ngạch cá.",
            &["bilateral held 2024-05-14 - FR PL about:hạn ngạch cá"],
        ),
        // What is said at it is not what it is about.
        (
            "Sau cuộc gặp với Ngoại trưởng Ba Lan ngày 14/5, Ngoại trưởng Pháp nói về hạn ngạch cá.",
            &["bilateral held 2024-05-14 - FR PL"],
        ),
    ]);
}

#[test]
fn the_day_of_calling_it_off() {
    check(&[
        (
            "Hôm 15/5, Bulgaria tuyên bố hủy cuộc gặp với Romania dự kiến vào ngày 28/5.",
            &["bilateral cancelled 2024-05-28 - BG RO off:2024-05-15"],
        ),
        (
            "Cuộc gặp giữa Bulgaria và Romania dự kiến vào ngày 28/5 đã bị hoãn hôm 15/5.",
            &["bilateral postponed 2024-05-28 - BG RO off:2024-05-15"],
        ),
        (
            "Romania hôm 15/5 hoãn cuộc gặp với Bulgaria.",
            &["bilateral postponed unknown - BG RO off:2024-05-15"],
        ),
        ("Romania đã gặp Bulgaria hôm 15/5.", &["bilateral held 2024-05-15 - BG RO"]),
    ]);
}

#[test]
fn pairs_that_one_word_joins() {
    check(&[
        (
            "Hàn Quốc và Triều Tiên bất đồng. Hội nghị thượng đỉnh liên Triều diễn ra ngày 27/4. \
             Thượng đỉnh Mỹ - Triều Tiên sẽ diễn ra ngày 11/6.",
            &["summit held 2024-04-27 - KP KR", "summit planned 2024-06-11 - KP US"],
        ),
        ("Quan hệ liên Triều xấu đi.", &[]),
    ]);
}

#[test]
fn the_tense_of_the_clause() {
    check(&[
        // A verb without a tense has that of the verb before it.
        (
            "Thủ tướng Ý Giorgia Meloni sẽ tận dụng thời gian gặp Thủ tướng Đức Olaf Scholz.",
            &["bilateral planned unknown - DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni mong sớm gặp Thủ tướng Đức Olaf Scholz.",
            &["bilateral proposed unknown - DE IT"],
        ),
        // The day says on which side it lies.
        (
            "Giới quan sát chờ đợi Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz ngày 28/5 tới.",
            &["bilateral planned 2024-05-28 - DE IT"],
        ),
        // What was wished for came about.
        (
            "Ý đề nghị một cuộc gặp với Đức hôm 8/5. Ý để ngỏ cuộc gặp với Đức hôm 8/5. Thủ tướng Ý Giorgia Meloni đã gặp \
             Thủ tướng Đức Olaf Scholz hôm 8/5.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        // What is said of a meeting to come is not said at it.
        (
            "Hôm 4/5, Ngoại trưởng Đức Annalena Baerbock nói thuế quan có thể được nêu ra trong cuộc gặp với Ngoại trưởng Ý \
             Antonio Tajani.",
            &["bilateral planned unknown - DE IT"],
        ),
    ]);
}

#[test]
fn a_wish_to_call_it_off_is_no_calling_off() {
    check(&[
        ("Bulgaria dọa hủy cuộc gặp với Romania ở Geneva.", &["bilateral planned unknown Geneva (CH) BG RO"]),
        (
            "Cuộc gặp giữa Bulgaria và Romania ngày 28/5 có thể bị hoãn.",
            &["bilateral planned 2024-05-28 - BG RO"],
        ),
        (
            "Cuộc gặp giữa Bulgaria và Romania, dự kiến vào tuần tới, đã bị hủy.",
            &["bilateral cancelled unknown - BG RO"],
        ),
        // Something else is put off.
        (
            "Cuộc gặp hôm 8/5 giữa Bulgaria và Romania giúp trì hoãn nguy cơ chiến tranh.",
            &["bilateral held 2024-05-08 - BG RO"],
        ),
        (
            "Cuộc gặp giữa Bulgaria và Romania ngày 28/5 sẽ không diễn ra.",
            &["bilateral cancelled 2024-05-28 - BG RO"],
        ),
        (
            "Cuộc gặp giữa Bulgaria và Romania hôm 8/5 không đạt tiến bộ.",
            &["bilateral held 2024-05-08 - BG RO"],
        ),
    ]);
}

#[test]
fn who_asks_another_to_hold_it() {
    check(&[(
        "Bulgaria nhờ Thụy Sĩ tổ chức một cuộc gặp với Romania ở Geneva.",
        &["bilateral proposed unknown Geneva (CH) BG RO host:CH"],
    )]);
}

#[test]
fn one_wish_told_again_is_one() {
    check(&[(
        "Bulgaria đề nghị một cuộc gặp với Romania ở Geneva. Romania cân nhắc một cuộc gặp với Bulgaria.",
        &["bilateral proposed unknown Geneva (CH) BG RO"],
    )]);
}

#[test]
fn still_to_come_and_nearly_over() {
    check(&[
        (
            "Tin được đưa ra sau cuộc gặp giữa Bulgaria và Romania, dự kiến diễn ra vào ngày 28/5.",
            &["bilateral planned 2024-05-28 - BG RO"],
        ),
        (
            "Chuyến thăm Bulgaria của Thủ tướng Đức Olaf Scholz sắp kết thúc.",
            &["visit ongoing unknown Bulgaria (BG) DE"],
        ),
        (
            "Romania chấp nhận đề nghị gặp Bulgaria ở Geneva.",
            &["bilateral planned unknown Geneva (CH) BG RO"],
        ),
    ]);
}

#[test]
fn what_is_no_meeting() {
    check(&[
        ("Tổng thống Pháp Emmanuel Macron trả lời phóng viên tại cuộc họp báo ở Paris.", &[]),
        ("Các cuộc đàm phán đã đình trệ từ lâu.", &[]),
        ("Nga sẵn sàng đối thoại với phương Tây.", &[]),
        ("Thủ tướng Đức Olaf Scholz tổ chức cuộc gặp gỡ báo giới ở Berlin.", &[]),
        ("Thủ tướng Đức Olaf Scholz trả lời cuộc phỏng vấn với truyền hình Pháp hôm 8/5.", &[]),
        ("Đội tuyển Đức gặp đội tuyển Pháp trong trận chung kết ngày 8/5.", &[]),
        ("Tổng thống Nga triệu tập cuộc họp hội đồng an ninh quốc gia ngày 8/5.", &[]),
        ("Quân đội Nga chạm trán quân đội Ukraine ở Kharkov ngày 8/5.", &[]),
        ("Mỹ tìm cách ngăn các chuyến công du của Ngoại trưởng Iran.", &[]),
        ("Kinh tế Nhật Bản gặp khó khăn trong năm 2023.", &[]),
        ("Ông nói chuyện trực tiếp và tiếp tục tiếp cận thị trường Mỹ.", &[]),
        ("Thủ tướng Nhật Bản Kishida Fumio có cuộc họp ngày 10/5 với Bộ Ngoại giao Nhật Bản.", &[]),
        ("Các bên mất lòng tin trong các cuộc đàm phán hòa bình giữa Israel và Palestine.", &[]),
        // Two states, and nothing that tells which of their meetings.
        ("Các cuộc gặp giữa Bulgaria và Romania giúp giảm căng thẳng.", &[]),
        ("Bulgaria sẽ đàm phán với Romania.", &[]),
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
