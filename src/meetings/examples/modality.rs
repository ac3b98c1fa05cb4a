//! How a meeting stands behind verbs that lead to it or wish for it.

use super::check;

/// A verb that only leads to another says how that one stands: the future's word is often a part of it.
#[test]
fn on_the_way_to_it() {
    check(&[
        ("Ngoại trưởng Bỉ sẽ tìm cách gặp Ngoại trưởng Romania.", &["bilateral proposed unknown - BE RO"]),
        ("Ngoại trưởng Bỉ sẽ cố gắng gặp Ngoại trưởng Romania.", &["bilateral proposed unknown - BE RO"]),
        ("Ngoại trưởng Bỉ sẽ sớm gặp Ngoại trưởng Romania.", &["bilateral planned unknown - BE RO"]),
        ("Ngoại trưởng Bỉ sẽ buộc phải gặp Ngoại trưởng Romania.", &["bilateral planned unknown - BE RO"]),
        ("Ngoại trưởng Bỉ quyết định sẽ gặp Ngoại trưởng Romania.", &["bilateral planned unknown - BE RO"]),
        ("Ngoại trưởng Bỉ đã gặp Ngoại trưởng Romania.", &["bilateral held unknown - BE RO"]),
        (
            "Ngoại trưởng Bỉ không loại trừ việc gặp Ngoại trưởng Romania.",
            &["bilateral proposed unknown - BE RO"],
        ),
        (
            "Cuộc gặp giữa Ngoại trưởng Bulgaria và Ngoại trưởng Romania đang được lên kế hoạch.",
            &["bilateral planned unknown - BG RO"],
        ),
        (
            "Cuộc gặp giữa Ngoại trưởng Bulgaria và Ngoại trưởng Romania đang được xem xét.",
            &["bilateral proposed unknown - BG RO"],
        ),
        (
            "Cuộc gặp giữa Ngoại trưởng Bulgaria và Ngoại trưởng Romania rất khó diễn ra.",
            &["bilateral proposed unknown - BG RO"],
        ),
        (
            "Cuộc gặp giữa Ngoại trưởng Bulgaria và Ngoại trưởng Romania đang diễn ra.",
            &["bilateral ongoing unknown - BG RO"],
        ),
    ]);
}

#[test]
fn what_is_only_spoken_of() {
    check(&[
        ("Đức nói về chuyến thăm mới đây tới Cairo.", &["visit held unknown Cairo (EG) DE EG"]),
        ("Một cuộc gặp với Romania ở Geneva gây chú ý.", &["bilateral held unknown Geneva (CH) RO"]),
        // What comes of a conference is not held by whoever wants it.
        ("Hungary muốn củng cố xu hướng tốt đẹp từ hội nghị ở Geneva hôm 8/5.", &[]),
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
