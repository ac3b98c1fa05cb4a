//! How a meeting stands by its own words and its day.

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
fn the_end_of_this_week_lies_ahead() {
    check_undated(&[
        ("Hội nghị thượng đỉnh Ý - Đức diễn ra vào cuối tuần này.", &["summit planned unknown - DE IT"]),
        ("Hội nghị thượng đỉnh Ý - Đức diễn ra vào cuối tuần qua.", &["summit held unknown - DE IT"]),
    ]);
}
