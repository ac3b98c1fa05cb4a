//! Invitations, and who attends what is held without him.

use super::check;

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
