//! How a meeting stands by the tense of the clause round it, or of another one, which tells nothing of it.

use super::check;

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
fn what_goes_on_is_something_else() {
    check(&[(
        "Tại cuộc gặp ở Geneva giữa Bulgaria và Romania đang có nhiều tiếng cười. Ảnh chụp tại cuộc gặp ở Geneva giữa \
         Bulgaria và Romania đang lan truyền.",
        &["bilateral held unknown Geneva (CH) BG RO"],
    )]);
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
