//! How a meeting stands behind verbs that lead to it.

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
