//! Meetings that are called off, put off or refused, or that may be.

use super::check;

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
