//! Rounds and series, delegations, and talks of which one side tells.

use super::{check, check_undated};

#[test]
fn a_day_that_nobody_knows_is_one() {
    check_undated(&[
        ("Pháp và Đức có thể nối lại đàm phán vào tuần sau.", &["bilateral proposed unknown - DE FR"]),
        ("Pháp và Đức có thể nối lại đàm phán.", &[]),
    ]);
}

#[test]
fn rounds_that_are_counted() {
    check(&[
        ("Pháp và Đức đã tiến hành 5 vòng đàm phán.", &["round held unknown - DE FR"]),
        ("Pháp và Đức đã tiến hành các vòng đàm phán.", &[]),
        (
            "Pháp và Đức kết thúc ngày đàm phán thứ hai tại Geneva.",
            &["bilateral held unknown Geneva (CH) DE FR"],
        ),
        (
            "Lãnh đạo Pháp và Đức đã họp thượng đỉnh tại Geneva hôm 8/5. Hội nghị thượng đỉnh thứ hai sẽ diễn ra cuối năm nay.",
            &["summit held 2024-05-08 Geneva (CH) DE FR", "summit #2 planned 2024-09/2024-12 - DE FR"],
        ),
    ]);
}

#[test]
fn the_next_round_is_another() {
    check(&[(
        "Pháp và Đức hôm 8/5 kết thúc vòng đàm phán thứ hai tại Geneva. Vòng tiếp theo sẽ diễn ra ngày 28/5 ở Paris.",
        &["round #2 held 2024-05-08 Geneva (CH) DE FR", "round planned 2024-05-28 Paris (FR) DE FR"],
    )]);
}

#[test]
fn who_talks() {
    check(&[
        // Whoever speaks of talks with B stands for A; an expert for nobody.
        (
            "Ngoại trưởng Pháp Jean Moreau cho biết các cuộc đàm phán với Đức sẽ được tổ chức tại Geneva.",
            &["bilateral planned unknown Geneva (CH) DE FR"],
        ),
        ("Chuyên gia Pháp Jean Moreau cho biết các cuộc đàm phán với Đức sẽ được tổ chức tại Geneva.", &[]),
        (
            "Phái đoàn Pháp do Ngoại trưởng Pháp Jean Moreau dẫn đầu và phái đoàn Đức hội đàm tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
        ),
        (
            "Ngoại trưởng Pháp Jean Moreau đã tới Geneva hôm 8/5 để đàm phán với Đức.",
            &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
        ),
        (
            "Ngoại trưởng Pháp Jean Moreau dự kiến tới Berlin ngày 25/5 để hội đàm với các bên hòa giải.",
            &["visit planned 2024-05-25 Berlin (DE) DE FR"],
        ),
    ]);
}

#[test]
fn cities_in_a_list_are_no_parties() {
    check(&[(
        "Pháp và Đức hội đàm ở Geneva hôm 8/5. Trước đó họ có các cuộc gặp ở London, Paris và Stockholm.",
        &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
    )]);
}

#[test]
fn auxiliaries_within_longer_words() {
    check(&[
        ("Pháp sẽ sớm gặp Đức ở Geneva.", &["bilateral planned unknown Geneva (CH) DE FR"]),
        (
            "Tổng thống Pháp Jean Moreau sẽ buộc phải gặp Thủ tướng Đức Olaf Scholz.",
            &["bilateral planned unknown - DE FR"],
        ),
        (
            "Pháp không đe hủy bỏ cuộc gặp với Đức tại Geneva ngày 25/5.",
            &["bilateral planned 2024-05-25 Geneva (CH) DE FR"],
        ),
    ]);
}

#[test]
fn what_is_told_behind_a_comma_or_a_stretch_of_time() {
    check(&[
        (
            "Cuộc gặp giữa Tổng thống Pháp Jean Moreau và Thủ tướng Đức Olaf Scholz, diễn ra tại Geneva hôm 8/5, không có kết quả.",
            &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
        ),
        (
            "Pháp và Đức ngày 8/5 tổ chức đối thoại lần đầu tiên trong hơn hai năm tại Geneva.",
            &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
        ),
        (
            "Serbia và Kosovo đàm phán ở Brussels sau 20 tháng.",
            &["bilateral held unknown Brussels (BE) RS XK"],
        ),
        (
            "Ngoại trưởng Pháp Jean Moreau cùng người đồng cấp Đức Annalena Baerbock họp tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
        ),
    ]);
}

#[test]
fn talks_at_table_and_in_passing() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz dùng bữa tối với Thủ tướng Ý Giorgia Meloni tại Rome hôm 8/5.",
            &["bilateral held 2024-05-08 Rome (IT) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz có bữa trưa làm việc với Thủ tướng Ý Giorgia Meloni.",
            &["bilateral held unknown - DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz có cuộc nói chuyện ngắn với Thủ tướng Ý Giorgia Meloni.",
            &["bilateral held unknown - DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz đã nói chuyện với Thủ tướng Ý Giorgia Meloni qua điện thoại hôm 8/5.",
            &["call held 2024-05-08 - DE IT"],
        ),
        // Talks that nobody had, and a dinner of one.
        ("Thủ tướng Đức Olaf Scholz đề cao trò chuyện với Ý.", &[]),
        ("Thủ tướng Đức Olaf Scholz ăn tối tại Rome hôm 8/5.", &[]),
        // "In the round of talks", which tells no length of time.
        (
            "Đức và Ý không đạt thỏa thuận trong vòng đàm phán ở Geneva hôm 8/5.",
            &["round held 2024-05-08 Geneva (CH) DE IT"],
        ),
        (
            "Đức và Ý đã hội đàm ở Geneva trong vòng 2 giờ hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn talks_and_summits_told_of_twice() {
    check(&[
        (
            "Đức và Ý nói chuyện hôm 8/5. Hai bên đã có một cuộc nói chuyện khác.",
            &["bilateral held 2024-05-08 - DE IT", "bilateral held 2024-05-08 - DE IT"],
        ),
        // Four at a summit are not the two that were told of.
        (
            "Đức và Ý họp thượng đỉnh hôm 8/5. Đức, Ý, Pháp và Hà Lan họp thượng đỉnh.",
            &["summit held 2024-05-08 - DE IT", "summit held 2024-05-08 - DE FR IT NL"],
        ),
        (
            "Cảnh sát Ý siết chặt an ninh cho cuộc gặp giữa Đức và Pháp ở Rome.",
            &["bilateral planned unknown Rome (IT) DE FR"],
        ),
    ]);
}

#[test]
fn rounds_that_go_on() {
    check(&[
        (
            "Vòng đàm phán giữa Bulgaria và Romania ở Geneva khép lại ngày 8/5. Vòng đàm phán tiếp tục trong không khí khác.",
            &["round held 2024-05-08 Geneva (CH) BG RO"],
        ),
        ("Nối lại đàm phán với Kosovo hôm 8/5 là điều tốt.", &[]),
    ]);
}

#[test]
fn talks_that_open_their_sentence() {
    check(&[
        (
            "Đàm phán thuế quan Pháp - Đức bước vào ngày thứ hai tại Geneva.",
            &["bilateral ongoing unknown Geneva (CH) DE FR"],
        ),
        (
            "Đàm phán Pháp - Đức kết thúc tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE FR"],
        ),
        // How they go is no day of theirs, nor is the month since which they go so.
        ("Đàm phán Pháp - Đức trở nên gay gắt hơn trong tháng 5.", &[]),
        ("Đàm phán Pháp - Đức đình trệ từ tháng 3.", &[]),
        ("Pháp và Đức hôm 8/5 kết thúc hai ngày đàm phán.", &["bilateral held 2024-05-08 - DE FR"]),
    ]);
}
