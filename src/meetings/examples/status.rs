//! How a meeting stands.

use super::{check, check_undated};

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
            &["visit proposed unknown Trung Quốc (CN) CN JP"],
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
            "Ý đề nghị một cuộc gặp với Đức hôm 8/5. Ý để ngỏ cuộc gặp với Đức hôm 8/5. Thủ tướng Ý Giorgia Meloni đã \
             gặp Thủ tướng Đức Olaf Scholz hôm 8/5.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        // What is said of a meeting to come is not said at it.
        (
            "Hôm 4/5, Ngoại trưởng Đức Annalena Baerbock nói thuế quan có thể được nêu ra trong cuộc gặp với Ngoại \
             trưởng Ý Antonio Tajani.",
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
            "Tổng thống Bulgaria sẽ không gặp Tổng thống Romania nếu Romania không rút tàu.",
            &["bilateral planned unknown - BG RO"],
        ),
        (
            "Cuộc gặp giữa Bulgaria và Romania, dự kiến vào tuần tới, đã bị hủy.",
            &["bilateral cancelled 2024-05-27/2024-06-02 - BG RO"],
        ),
        (
            "Ông Tusk có cuộc gặp với Tổng thống Mỹ Donald Trump, dự kiến vào tháng 8.",
            &["bilateral planned 2024-08 - ? US"],
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
fn still_to_come_and_nearly_over() {
    check(&[
        (
            "Tin được đưa ra sau cuộc gặp giữa Bulgaria và Romania, dự kiến diễn ra vào ngày 28/5.",
            &["bilateral planned 2024-05-28 - BG RO"],
        ),
        (
            "Chuyến thăm Bulgaria của Thủ tướng Đức Olaf Scholz sắp kết thúc.",
            &["visit ongoing unknown Bulgaria (BG) BG DE"],
        ),
        (
            "Romania chấp nhận đề nghị gặp Bulgaria ở Geneva.",
            &["bilateral planned unknown Geneva (CH) BG RO"],
        ),
    ]);
}

#[test]
fn a_clause_without_a_tense() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni có thể sẽ nêu chuyện hạn ngạch cá với Thủ tướng Đức Olaf Scholz khi hai nhà \
             lãnh đạo Đức - Ý gặp nhau ở Geneva.",
            &["bilateral planned unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni đã nêu chuyện hạn ngạch cá khi gặp Thủ tướng Đức Olaf Scholz ở Geneva.",
            &["bilateral held unknown Geneva (CH) DE IT"],
        ),
        (
            "Khi gặp Thủ tướng Đức Olaf Scholz ở Geneva, Thủ tướng Ý Giorgia Meloni sẽ nêu chuyện hạn ngạch cá.",
            &["bilateral planned unknown Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn what_is_being_prepared() {
    check(&[
        (
            "Cảnh sát Thụy Sĩ cấm nhiều con phố ở Geneva để phục vụ hội nghị thượng đỉnh Bulgaria - Romania ngày 8/6.",
            &["summit planned 2024-06-08 - BG RO"],
        ),
        (
            "Hai bên chuẩn bị cho cuộc gặp giữa Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz. Ngoại trưởng \
             Ý Antonio Tajani đã gặp Ngoại trưởng Đức Annalena Baerbock hôm 8/5. Sau cuộc gặp, bà Baerbock về nước.",
            &["bilateral planned unknown - DE IT", "bilateral held 2024-05-08 - DE IT"],
        ),
    ]);
}

#[test]
fn what_may_yet_fall_through() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni để ngỏ khả năng vòng đàm phán tiếp theo với Đức ở Geneva sẽ bị hoãn.",
            &["round planned unknown Geneva (CH) DE IT"],
        ),
        (
            "Cuộc gặp ở Geneva giữa Bulgaria và Romania khó có thể diễn ra.",
            &["bilateral proposed unknown Geneva (CH) BG RO"],
        ),
        (
            "Ai Cập đã mời Tổng bí thư, Chủ tịch nước Việt Nam Tô Lâm thăm Cairo.",
            &["visit proposed unknown Cairo (EG) EG VN"],
        ),
    ]);
}

#[test]
fn who_goes_to_a_summit_is_there_before_it() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni đã tới Geneva để dự hội nghị thượng đỉnh với Thủ tướng Đức Olaf Scholz.",
            &["visit held unknown Geneva (CH) IT", "summit planned unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz ở Geneva và dự hội nghị G7 ở Bari.",
            &["bilateral planned unknown Geneva (CH) DE IT", "conference planned unknown Bari (IT) ? IT"],
        ),
    ]);
}

#[test]
fn what_a_number_or_a_clause_tells() {
    check(&[
        // The first of a series is over where the second is spoken of.
        (
            "Tình hình nay xấu hơn trước hội nghị thượng đỉnh lần một giữa Bulgaria và Romania ở Geneva. Hội nghị \
             thượng đỉnh lần hai giữa Bulgaria và Romania sẽ diễn ra ở Warsaw.",
            &["summit #1 held unknown Geneva (CH) BG RO", "summit #2 planned unknown Warsaw (PL) BG RO"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni đang trong chuyến thăm Ba Lan.",
            &["visit ongoing unknown Ba Lan (PL) IT PL"],
        ),
        (
            "Vòng đàm phán giữa Bulgaria và Romania ở Geneva đổ vỡ khi Bulgaria từ chối cho thanh sát viên vào.",
            &["round held unknown Geneva (CH) BG RO"],
        ),
    ]);
}

#[test]
fn what_goes_on_is_something_else() {
    check(&[(
        "Tại cuộc gặp ở Geneva giữa Bulgaria và Romania đang có nhiều tiếng cười. Ảnh chụp tại cuộc gặp ở Geneva giữa \
         Bulgaria và Romania đang lan truyền.",
        &["bilateral held unknown Geneva (CH) BG RO"],
    )]);
}

#[test]
fn what_is_agreed_on_is_to_come() {
    check(&[
        (
            "Cuộc gặp giữa Bulgaria và Romania cũng đã được ấn định vào ngày 27/5.",
            &["bilateral planned 2024-05-27 - BG RO"],
        ),
        ("Bulgaria và Romania nhất trí gặp nhau ở Geneva.", &["bilateral planned unknown Geneva (CH) BG RO"]),
        (
            "Bulgaria và Romania đã nhất trí tại cuộc gặp ở Geneva.",
            &["bilateral held unknown Geneva (CH) BG RO"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni đang trên đường tới Geneva dự hội nghị thượng đỉnh với Thủ tướng Đức Olaf \
             Scholz.",
            &["visit planned unknown Geneva (CH) IT", "summit planned unknown Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn what_was_said_there_and_what_might_be() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni mong muốn được gặp Thủ tướng Đức Olaf Scholz hôm 8/5. Bà Meloni nói tại cuộc \
             gặp với ông Scholz hôm 8/5 rằng bà rất vui.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        (
            "Nếu mọi việc suôn sẻ, đây là lần thứ 3 Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz ở Geneva.",
            &["bilateral proposed unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni không có dự định gặp Thủ tướng Đức Olaf Scholz ở Geneva.",
            &["bilateral cancelled unknown Geneva (CH) DE IT"],
        ),
        // What is said there lies ahead, the meeting does not.
        (
            "Thủ tướng Ý Giorgia Meloni nói tại cuộc gặp với Thủ tướng Đức Olaf Scholz rằng cảng mới có thể mở cửa.",
            &["bilateral held unknown - DE IT"],
        ),
        (
            "Theo lời Thủ tướng Ý Giorgia Meloni trong cuộc điện đàm với Thủ tướng Đức Olaf Scholz, cảng mới sẽ giúp \
             ngư dân.",
            &["call held unknown - DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni nói bà dự kiến gặp Thủ tướng Đức Olaf Scholz tại hội nghị G7 ở Bari.",
            &["bilateral planned unknown Bari (IT) DE IT", "conference planned unknown Bari (IT) ? DE IT"],
        ),
    ]);
}

#[test]
fn doubt_and_refusal() {
    check(&[
        (
            "Nếu Romania phản đối, Thủ tướng Ý Giorgia Meloni sẽ hủy chuyến thăm Cairo.",
            &["visit planned unknown Cairo (EG) EG IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni không hủy chuyến thăm Cairo.",
            &["visit planned unknown Cairo (EG) EG IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni đã tổ chức một hội nghị thượng đỉnh rất được mong đợi với Thủ tướng Đức Olaf \
             Scholz ở Bari.",
            &["summit held unknown Bari (IT) DE IT"],
        ),
        (
            "Chưa chắc Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz ở Geneva.",
            &["bilateral proposed unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni bác bỏ khả năng gặp Thủ tướng Đức Olaf Scholz ở Geneva.",
            &["bilateral cancelled unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni không loại trừ khả năng gặp Thủ tướng Đức Olaf Scholz ở Geneva.",
            &["bilateral proposed unknown Geneva (CH) DE IT"],
        ),
        (
            "Cuộc gặp ở Geneva giữa Bulgaria và Romania có nguy cơ đổ vỡ.",
            &["bilateral planned unknown Geneva (CH) BG RO"],
        ),
        (
            "Cuộc gặp giữa Bulgaria và Romania ở Geneva đã đổ vỡ.",
            &["bilateral held unknown Geneva (CH) BG RO"],
        ),
        ("Thủ tướng Ý Giorgia Meloni nói bà không cần cuộc gặp với Thủ tướng Đức Olaf Scholz ở Geneva.", &[]),
    ]);
}

#[test]
fn another_clause_says_nothing_of_it() {
    check(&[
        // What was called off is the subject before the verb.
        (
            "Lễ diễu hành đã bị hủy và các phái đoàn phải đợi cuộc gặp giữa Thủ tướng Ý Giorgia Meloni và Thủ tướng \
             Đức Olaf Scholz hôm 8/5.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        (
            "Hai bên đã ra tuyên bố sau cuộc gặp ở Geneva giữa Bulgaria và Romania hướng tới mục tiêu này.",
            &["bilateral held unknown Geneva (CH) BG RO"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni nói về ổn định khu vực trong cuộc gặp với Thủ tướng Đức Olaf Scholz.",
            &["bilateral held unknown - DE IT"],
        ),
        (
            "Không khí tại cuộc gặp giữa Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz có thể làm dịu dư \
             luận.",
            &["bilateral held unknown - DE IT"],
        ),
        (
            "Hungary muốn củng cố xu hướng tốt đẹp bắt nguồn từ hội nghị thượng đỉnh Bulgaria - Romania ở Geneva hôm \
             8/5.",
            &["summit held 2024-05-08 Geneva (CH) BG RO"],
        ),
        // What is to be said there.
        (
            "Thủ tướng Đức Olaf Scholz sẽ nêu vấn đề trong cuộc gặp với Thủ tướng Ý Giorgia Meloni.",
            &["bilateral planned unknown - DE IT"],
        ),
        // It is the tension that may be seen.
        (
            "Căng thẳng có thể nhìn thấy rõ rệt ngay từ khi bắt đầu cuộc hội đàm giữa Thủ tướng Ý Giorgia Meloni và \
             Thủ tướng Đức Olaf Scholz hôm 8/5.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        (
            "Hai cuộc điện đàm diễn ra trước khi Thủ tướng Ý Giorgia Meloni đón Thủ tướng Đức Olaf Scholz ở Bari.",
            &["bilateral planned unknown Bari (IT) DE IT"],
        ),
        (
            "Một con tàu đã cập cảng trước khi Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz ở Bari.",
            &["bilateral held unknown Bari (IT) DE IT"],
        ),
        // What has been said there does not mean that it is over.
        (
            "Hội nghị thượng đỉnh Bulgaria - Romania đang diễn ra ở Geneva. Tại hội nghị, hai bên đã bàn về cá. Phát \
             biểu tại hội nghị, Tổng thống Bulgaria nói về cảng.",
            &["summit ongoing unknown Geneva (CH) BG RO"],
        ),
        // What a visit will bring is told of one that is over, too.
        (
            "Thủ tướng Ý Giorgia Meloni đã kết thúc chuyến thăm Cairo. Chuyến thăm của bà Meloni sẽ giúp ngư dân hai \
             nước.",
            &["visit held unknown Cairo (EG) EG IT"],
        ),
        (
            "Chuyến thăm Cairo của Thủ tướng Ý Giorgia Meloni sẽ giúp ngư dân.",
            &["visit planned unknown Cairo (EG) EG IT"],
        ),
    ]);
}

#[test]
fn what_is_after_a_journey_to_come() {
    check(&[
        // It lies ahead as the journey does, and is elsewhere.
        (
            "Thủ tướng Đức Olaf Scholz dự kiến thăm Rome sau hội nghị thượng đỉnh Bulgaria - Romania ngày 28/5.",
            &["visit planned unknown Rome (IT) DE IT", "summit planned 2024-05-28 - BG RO"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz đã thăm Rome sau hội nghị thượng đỉnh Bulgaria - Romania hôm 8/5.",
            &["visit held unknown Rome (IT) DE IT", "summit held 2024-05-08 - BG RO"],
        ),
    ]);
}

#[test]
fn what_is_ahead_of_the_next_verb() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni có chuyến thăm tới Đức và sắp đến Ba Lan.",
            &["visit held unknown Đức (DE) DE IT", "visit planned unknown Ba Lan (PL) IT PL"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni sẽ thăm Đức. Sau chuyến thăm Đức, bà Meloni sẽ đến Ba Lan.",
            &["visit planned unknown Đức (DE) DE IT", "visit planned unknown Ba Lan (PL) IT PL"],
        ),
    ]);
}

#[test]
fn what_a_verb_without_a_tense_tells_of_today() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ngày 20/5.",
            &["bilateral held 2024-05-20 - DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ngày 19/5.",
            &["bilateral held 2024-05-19 - DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz đã gặp Thủ tướng Ý Giorgia Meloni ngày 20/5.",
            &["bilateral held 2024-05-20 - DE IT"],
        ),
    ]);
}

#[test]
fn what_is_agreed_asked_or_about_to_begin() {
    check(&[
        (
            "Đức và Ý đã đạt thỏa thuận về việc tổ chức hội nghị thượng đỉnh ở Bonn.",
            &["summit planned unknown Bonn (DE) DE IT"],
        ),
        ("Đức và Ý đã tổ chức hội nghị thượng đỉnh ở Bonn.", &["summit held unknown Bonn (DE) DE IT"]),
        (
            "Thủ tướng Đức Olaf Scholz không nói khi nào diễn ra cuộc điện đàm giữa ông và Thủ tướng Ý Giorgia Meloni.",
            &["call proposed unknown - DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni bắt tay trước khi bước vào cuộc gặp tại Geneva.",
            &["bilateral planned unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz cuối cùng cũng gặp Thủ tướng Ý Giorgia Meloni.",
            &["bilateral held unknown - DE IT"],
        ),
    ]);
}

#[test]
fn what_stands_between_commas_and_marks() {
    check(&[
        (
            "Thủ tướng Đức Olaf Hagen gặp bà Ana Ruiz, Tổng thống Peru, ở Geneva.",
            &["bilateral held unknown Geneva (CH) DE PE"],
        ),
        (
            "Cuộc gặp giữa Đức và Ý, dự kiến ở Geneva, gây chú ý.",
            &["bilateral planned unknown Geneva (CH) DE IT"],
        ),
        ("Cuộc gặp giữa Đức và Ý, dự kiến ngày 28/5, gây chú ý.", &["bilateral planned 2024-05-28 - DE IT"]),
        (
            "Cuộc gặp \"lịch sử\" giữa Đức và Ý ở Geneva diễn ra hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        (
            "Trong cuộc gặp giữa Đức và Ý ở Geneva, hai bên có thể bàn về dầu.",
            &["bilateral planned unknown Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn what_is_wished_put_off_or_open() {
    check(&[
        (
            "Thủ tướng Ý Marco Bellini muốn Tổng Bí thư, Chủ tịch nước Việt Nam Trần Văn Lý gặp Thủ tướng Đức Olaf Hagen.",
            &["bilateral proposed unknown - DE VN"],
        ),
        (
            "Thủ tướng Ý Marco Bellini hy vọng khi gặp Thủ tướng Đức Olaf Hagen giá dầu giảm.",
            &["bilateral planned unknown - DE IT"],
        ),
        ("Bulgaria và Hungary sẽ hủy cuộc gặp với Romania.", &["bilateral cancelled unknown - BG HU RO"]),
        (
            "Đức sẽ hoãn chuyến thăm Ý tuần này nếu hai bên đồng ý.",
            &["visit planned 2024-05-20/2024-05-26 Ý (IT) DE IT"],
        ),
        (
            "Tại Geneva, Đức định trở về sau cuộc gặp với Tổng thống Romania tuần này.",
            &["bilateral planned 2024-05-20/2024-05-26 Geneva (CH) DE RO"],
        ),
        ("Một cuộc gặp có thể giúp Đức và Ý.", &[]),
    ]);
}

#[test]
fn who_has_come_for_a_visit_is_there() {
    let came = "Thủ tướng Ý Giorgia Meloni hôm 19/5 đã tới Berlin, bắt đầu chuyến thăm Đức.";
    let on = "visit ongoing 2024-05-19 Berlin (DE) DE IT";
    check(&[
        (came, &[on]),
        (
            &format!("{came} Bà sẽ tới Munich vào ngày mai."),
            &[on, "visit planned 2024-05-21 Munich (DE) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni hôm 20/1 bắt đầu chuyến thăm Đức.",
            &["visit held 2024-01-20 Đức (DE) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni sẽ bắt đầu chuyến thăm Đức vào ngày 28/5.",
            &["visit planned 2024-05-28 Đức (DE) DE IT"],
        ),
        ("Thủ tướng Ý Giorgia Meloni kết thúc chuyến thăm Đức.", &["visit held unknown Đức (DE) DE IT"]),
        ("Thủ tướng Ý Giorgia Meloni hôm nay tới Berlin.", &["visit ongoing 2024-05-20 Berlin (DE) DE IT"]),
    ]);
    check_undated(&[
        (
            "Thủ tướng Ý Giorgia Meloni đã đặt chân đến Berlin, bắt đầu chuyến thăm bốn ngày tới Đức.",
            &["visit ongoing unknown Berlin (DE) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni đang có chuyến thăm Đức trong ngày 19/6. Hôm 25/6 bà về nước.",
            &["visit ongoing XXXX-06-19 Đức (DE) DE IT"],
        ),
        ("Thủ tướng Ý Giorgia Meloni hôm nay thăm Đức.", &["visit ongoing unknown Đức (DE) DE IT"]),
        (
            "Thủ tướng Ý Giorgia Meloni tối qua đến Berlin, bắt đầu thăm chính thức Đức.",
            &["visit ongoing unknown Berlin (DE) DE IT"],
        ),
    ]);
}

#[test]
fn invitations_that_are_taken_up() {
    let invited = "Thủ tướng Ý Giorgia Meloni mời Thủ tướng Đức Olaf Scholz thăm Rome";
    check(&[
        (invited, &["visit proposed unknown Rome (IT) DE IT"]),
        (
            &format!("{invited}. Thủ tướng Scholz vui vẻ nhận lời."),
            &["visit planned unknown Rome (IT) DE IT"],
        ),
        (&format!("{invited} và ông đã nhận lời."), &["visit planned unknown Rome (IT) DE IT"]),
        (&format!("{invited}. Thủ tướng Scholz chưa nhận lời."), &["visit proposed unknown Rome (IT) DE IT"]),
    ]);
}

#[test]
fn whom_somebody_is_invited_to_meet() {
    check(&[(
        "Thủ tướng Ý Giorgia Meloni được mời tới hội nghị thượng đỉnh G7 ở Rome.",
        &["summit planned unknown Rome (IT) ? IT"],
    )]);
    check(&[(
        "Thủ tướng Ý Giorgia Meloni mời Thủ tướng Đức Olaf Scholz tới Rome để gặp Tổng thống Pháp Emmanuel Macron.",
        &["bilateral proposed unknown Rome (IT) DE FR"],
    )]);
}

#[test]
fn the_end_of_this_week_lies_ahead() {
    check_undated(&[
        ("Hội nghị thượng đỉnh Ý - Đức diễn ra vào cuối tuần này.", &["summit planned unknown - DE IT"]),
        ("Hội nghị thượng đỉnh Ý - Đức diễn ra vào cuối tuần qua.", &["summit held unknown - DE IT"]),
    ]);
}

#[test]
fn what_was_said_when_they_met() {
    check(&[
        (
            "Khi tiếp Thủ tướng Ý Giorgia Meloni, Thủ tướng Đức Olaf Scholz khẳng định Đức sẽ giúp.",
            &["bilateral held unknown - DE IT"],
        ),
        (
            "Khi gặp Thủ tướng Ý Giorgia Meloni, Thủ tướng Đức Olaf Scholz sẽ khẳng định Đức sẵn sàng giúp.",
            &["bilateral planned unknown - DE IT"],
        ),
    ]);
}

#[test]
fn who_attends_it_is_open_not_whether_it_is_held() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz mời Thủ tướng Ý Giorgia Meloni tham dự hội nghị thượng đỉnh G20 tại Berlin.",
            &["summit planned unknown Berlin (DE) ? IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni huỷ dự hội nghị thượng đỉnh Đông Á ở Manila.",
            &["summit planned unknown Manila (PH) ?"],
        ),
        ("Đức hủy hội nghị thượng đỉnh với Ý ở Berlin.", &["summit cancelled unknown Berlin (DE) DE IT"]),
    ]);
}

#[test]
fn how_a_meeting_is_to_be_is_no_wish_for_it() {
    let meets = "Thủ tướng Ý Giorgia Meloni hôm nay có cuộc gặp với Thủ tướng Đức Olaf Scholz";
    let on = "bilateral planned 2024-05-20 - DE IT";
    check(&[
        (&format!("{meets}."), &[on]),
        (&format!("{meets}. Ông Scholz hy vọng sẽ có cuộc gặp hiệu quả."), &[on]),
    ]);
}
