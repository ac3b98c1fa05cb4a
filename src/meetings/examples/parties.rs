//! Who meets, and who only brings them together.

use super::check;

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
fn whoever_chairs_the_meeting_of_two_is_its_host() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ở Geneva hôm 8/5. Thụy Sĩ, nước chủ trì cuộc gặp, \
             hài lòng.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT host:CH"],
        ),
        // One of the two may chair it.
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ở Geneva hôm 8/5. Đức, nước chủ trì cuộc gặp, hài \
             lòng.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
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
fn who_tells_of_it_takes_no_part() {
    check(&[(
        "Nhật báo cho biết trong cuộc gặp với Ngoại trưởng Ý Antonio Tajani hôm 8/5, Ngoại trưởng Đức Annalena \
         Baerbock đã xin lỗi.",
        &["bilateral held 2024-05-08 - DE IT"],
    )]);
}

#[test]
fn whose_planned_meeting_it_is() {
    check(&[(
        "Cuộc gặp sắp tới của Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz ở Geneva gây chú ý.",
        &["bilateral planned unknown Geneva (CH) DE IT"],
    )]);
}

#[test]
fn who_sit_together_abroad() {
    check(&[(
        "Tổng thống Sudan Omar al-Bashir có cuộc họp hôm 8/5 với Bộ Ngoại giao Sudan tại Oslo, Na Uy.",
        &["other held 2024-05-08 Oslo (NO) SD"],
    )]);
}

#[test]
fn whoever_holds_the_office() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni thăm Cairo hôm 8/5. Đây là chuyến thăm Ai Cập đầu tiên của một thủ tướng Ý sau \
             20 năm.",
            &["visit held 2024-05-08 Cairo (EG) EG IT"],
        ),
        ("Thủ tướng Ý Giorgia Meloni gặp một quan chức Đức hôm 8/5.", &["bilateral held 2024-05-08 - DE IT"]),
        // Nobody meets on a platform.
        (
            "Thủ tướng Ý Giorgia Meloni nói về cuộc gặp với Thủ tướng Đức Olaf Scholz trên Facebook.",
            &["bilateral held unknown - DE IT"],
        ),
    ]);
}

#[test]
fn who_attends_the_summit_of_two() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz tham dự hội nghị thượng đỉnh Bulgaria - Romania ở Geneva ngày 8/5.",
            &["summit held 2024-05-08 Geneva (CH) BG DE RO"],
        ),
        // On the visit of another: it is the visitor who attends.
        (
            "Thủ tướng Đức Olaf Scholz nói như vậy trong chuyến thăm Geneva dự hội nghị thượng đỉnh Bulgaria - Romania \
             ngày 8/5.",
            &["visit held unknown Geneva (CH) DE", "summit held 2024-05-08 - BG RO"],
        ),
        // "Also had": another meeting, whomever the first was with.
        (
            "Thủ tướng Đức Olaf Scholz có cuộc gặp hôm 8/5. Ông cũng có cuộc gặp với Thủ tướng Ý Giorgia Meloni.",
            &["bilateral held 2024-05-08 - DE", "bilateral held 2024-05-08 - DE IT"],
        ),
    ]);
}

#[test]
fn who_meets_in_a_clause_that_leads() {
    check(&[
        (
            "Hội đàm với Thủ tướng Ý Giorgia Meloni hôm 8/5 tại Geneva, Thủ tướng Đức Olaf Scholz nói về cá.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        // An interview, as often as not.
        ("Trao đổi với Giorgia Meloni hôm 8/5 tại Geneva, Thủ tướng Đức Olaf Scholz nói về cá.", &[]),
    ]);
}

#[test]
fn whoever_sends_another() {
    check(&[
        (
            "Đức chờ tin. Thủ tướng Đức Olaf Scholz cử đặc phái viên tới Geneva hôm 8/5 để gặp Thủ tướng Ý Giorgia \
             Meloni.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz cử phái đoàn đến Geneva hôm 8/5 đàm phán với Ý. Đức chờ tin.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz cử Ngoại trưởng Đức Anna Stein tới Geneva gặp Thủ tướng Ý Giorgia Meloni hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn lists_of_states_and_who_speaks_afterwards() {
    check(&[
        (
            "Nga, Pháp, Đức và Ukraine họp tại Geneva hôm 8/5.",
            &["conference held 2024-05-08 Geneva (CH) DE FR RU UA"],
        ),
        (
            "Ngoại trưởng Nga, Pháp và Ukraine gặp nhau tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) FR RU UA"],
        ),
        (
            "Theo Ngoại trưởng Nga, Pháp và Ukraine gặp nhau tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) FR UA"],
        ),
        // Who told so is none of them.
        (
            "Theo Hungary, Đức và Ukraine họp tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE UA"],
        ),
        (
            "Sau cuộc hội đàm với Thủ tướng Đức Olaf Scholz ở Geneva hôm 8/5 để bàn về các nỗ lực do nhiều nước cùng dẫn \
             đầu nhằm loại bỏ chương trình tên lửa, Thủ tướng Ý Giorgia Meloni nói Ý sẽ giúp.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT about:các nỗ lực"],
        ),
        (
            "Trước cuộc hội đàm với Thủ tướng Đức Olaf Scholz ở Geneva ngày 28/5 để bàn về các nỗ lực do nhiều nước cùng \
             dẫn đầu nhằm loại bỏ chương trình tên lửa, Thủ tướng Ý Giorgia Meloni nói Ý sẽ giúp.",
            &["bilateral planned 2024-05-28 Geneva (CH) DE about:các nỗ lực"],
        ),
    ]);
}

#[test]
fn what_only_says_where_or_whose_it_is() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz đã gặp Thủ tướng Ý Giorgia Meloni tại trụ sở Liên Hợp Quốc ở New York hôm 8/5.",
            &["bilateral held 2024-05-08 trụ sở Liên Hợp Quốc (US) DE IT"],
        ),
        // An embassy is where it stands.
        (
            "Ngoại trưởng Đức Annalena Baerbock gặp Ngoại trưởng Ý Antonio Tajani tại Đại sứ quán Pháp ở Doha hôm 8/5.",
            &["bilateral held 2024-05-08 Đại sứ quán Pháp (QA) DE IT"],
        ),
        (
            "Trước cuộc gặp bên lề G20 được chờ đợi của Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni, Bộ \
             Nông nghiệp Đức công bố một thỏa thuận.",
            &["bilateral planned unknown - DE IT"],
        ),
        (
            "Phiên họp lần thứ 11 Ủy ban liên chính phủ Đức - Ý diễn ra tại Bonn hôm 8/5.",
            &["conference #11 held 2024-05-08 Bonn (DE) DE IT"],
        ),
        // Those of B whom nobody names stand for it; where they were met is no part of who they are.
        (
            "Thủ tướng Đức Olaf Scholz hội đàm với các đối tác Ý và Pháp ở Bonn hôm 8/5.",
            &["bilateral held 2024-05-08 Bonn (DE) DE FR IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz gặp các quan chức Ý ở Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz đã đến Bonn họp khẩn với Thủ tướng Ý Giorgia Meloni theo yêu cầu của Pháp.",
            &["bilateral held unknown Bonn (DE) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni hôm 8/5 tại khu phi quân sự chia cắt hai miền Triều \
             Tiên.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        // Nobody knows for whom a source stands.
        (
            "Một nguồn thạo tin cho biết cuộc gặp của Ngoại trưởng Đức Annalena Baerbock ở Geneva sẽ diễn ra ngày 28/5.",
            &["bilateral planned 2024-05-28 Geneva (CH) DE"],
        ),
    ]);
}

#[test]
fn whose_statement_was_made_there() {
    check(&[
        (
            "Tuyên bố của Thủ tướng Đức Olaf Scholz được đưa ra trong cuộc hội đàm với Thủ tướng Ý Giorgia Meloni ở Geneva \
             hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        // Whatever else is somebody's was not there.
        (
            "Bức ảnh của Thủ tướng Đức Olaf Scholz được chụp trong cuộc hội đàm với Thủ tướng Ý Giorgia Meloni ở Geneva hôm \
             8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) IT"],
        ),
    ]);
}

#[test]
fn the_two_of_whom_the_sentence_tells() {
    check(&[(
        "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni hôm 8/5. Đối với Hungary, Đức muốn có cuộc gặp giữa hai \
         lãnh đạo ở Geneva ngày 28/5.",
        &["bilateral held 2024-05-08 - DE IT", "bilateral proposed 2024-05-28 Geneva (CH) DE HU"],
    )]);
}

#[test]
fn officials_and_those_who_lead_meet_apart() {
    check(&[(
        "Thủ tướng Đức Olaf Scholz sẽ gặp Thủ tướng Ý Giorgia Meloni ngày 28/5. Các quan chức Đức và Ý đã gặp nhau ở Geneva.",
        &["bilateral planned 2024-05-28 - DE IT", "bilateral held unknown Geneva (CH) DE IT"],
    )]);
}

#[test]
fn who_is_at_the_other_end_of_the_line() {
    check(&[
        (
            "Trong cuộc điện đàm hôm 8/5, Thủ tướng Đức Olaf Scholz cam kết sát cánh với Thủ tướng Ý Giorgia Meloni.",
            &["call held 2024-05-08 - DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz nói với Thủ tướng Ý Giorgia Meloni trong cuộc điện đàm hôm 8/5 rằng Đức sẽ giúp.",
            &["call held 2024-05-08 - DE IT"],
        ),
        // Each may have had one.
        (
            "Cả Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni đều đề nghị như vậy trong cuộc điện đàm hôm 8/5.",
            &["call held 2024-05-08 - DE IT"],
        ),
    ]);
}

#[test]
fn who_tells_of_it_at_the_end() {
    check(&[
        (
            "Đặc phái viên Đức họp với Ngoại trưởng Ý và Ngoại trưởng Pháp vào thứ Ba, theo Bộ Ngoại giao Ý.",
            &["conference held 2024-05-14 - DE FR IT"],
        ),
        ("Ý đã có cuộc gặp với Đức hôm 8/5, theo Bộ Ngoại giao Ý.", &["bilateral held 2024-05-08 - DE IT"]),
    ]);
}

#[test]
fn relatives_stand_ins_and_capacities() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz điện đàm với con rể Thủ tướng Ý Marco Bellini là Luca Rossi hôm 8/5.",
            &["call held 2024-05-08 - DE IT"],
        ),
        (
            "Ngoại trưởng Pháp Luc Moreau thay mặt Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Marco Bellini ở Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) FR IT"],
        ),
        (
            "Ông Luc Moreau thăm Ý hôm 8/5 trên cương vị Tổng thư ký Liên Hợp Quốc.",
            &["visit held 2024-05-08 Ý (IT) ? IT"],
        ),
    ]);
}

#[test]
fn who_stays_away_takes_no_part() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz tại Geneva ngày 28/5. Tổng thống Pháp Jean Moreau \
             chưa được mời tham dự hội nghị.",
            &["conference planned 2024-05-28 Geneva (CH) DE IT"],
        ),
        (
            "Tổng thống Pháp Jean Moreau từ chối tham dự hội nghị thượng đỉnh G20 tại Geneva hôm 8/5.",
            &["summit held 2024-05-08 Geneva (CH) ?"],
        ),
    ]);
}

#[test]
fn who_arrives_by_air() {
    check(&[(
        "Ông Moreau đáp máy bay xuống Berlin hôm 8/5 và có cuộc gặp ba giờ với Thủ tướng Đức Olaf Scholz.",
        &["visit held 2024-05-08 Berlin (DE) ? DE", "bilateral held 2024-05-08 Berlin (DE) ? DE"],
    )]);
}

#[test]
fn who_goes_where_and_when() {
    check(&[
        ("Thủ tướng Ý Giorgia Meloni tới Berlin hôm 8/5.", &["visit held 2024-05-08 Berlin (DE) DE IT"]),
        // No day, and no journey.
        ("Thủ tướng Ý Giorgia Meloni chuyển lời tới Berlin.", &[]),
        (
            "Chuyến thăm đầu tiên của Thủ tướng Ý Giorgia Meloni tới Đức hôm 8/5 gây chú ý.",
            &["visit held 2024-05-08 Đức (DE) DE IT"],
        ),
    ]);
}
