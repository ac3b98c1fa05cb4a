//! Verbs and nouns, quotations, wishes, proposals.

use super::check;

#[test]
fn demands_and_their_addressees() {
    check(&[
        (
            "Ukraine kêu gọi Nga ngừng bắn vô điều kiện.",
            &["Ukraine demand ceasefire > Nga: Nga ngừng bắn vô điều kiện"],
        ),
        (
            "Trung Quốc yêu cầu Mỹ dỡ bỏ các lệnh trừng phạt và rút quân khỏi Hàn Quốc.",
            &[
                "Trung Quốc demand sanctions > Mỹ: Mỹ dỡ bỏ các lệnh trừng phạt",
                "Trung Quốc demand troop_withdrawal > Mỹ: rút quân khỏi Hàn Quốc",
            ],
        ),
        (
            "Iran muốn Mỹ giải phóng tài sản bị đóng băng.",
            &["Iran demand frozen_assets > Mỹ: muốn Mỹ giải phóng tài sản bị đóng băng"],
        ),
        (
            "Tổng thống Pháp Emmanuel Macron nói rằng Nga phải rút quân khỏi Ukraine.",
            &["Emmanuel Macron demand troop_withdrawal > Nga: Nga phải rút quân khỏi Ukraine"],
        ),
    ]);
}

#[test]
fn offers_refusals_and_acceptances() {
    check(&[
        (
            "Ấn Độ sẵn sàng đối thoại với Pakistan về đường biên giới.",
            &["Ấn Độ offer talks > Pakistan: sẵn sàng đối thoại với Pakistan về đường biên giới"],
        ),
        (
            "Iran từ chối đàm phán với Mỹ về chương trình tên lửa.",
            &["Iran refusal talks > Mỹ: từ chối đàm phán với Mỹ về chương trình tên lửa"],
        ),
        (
            "Nga đồng ý trao đổi tù binh với Ukraine.",
            &["Nga acceptance prisoners > Ukraine: đồng ý trao đổi tù binh với Ukraine"],
        ),
        (
            "Ngoại trưởng Nga Sergei Lavrov tuyên bố Nga sẽ không rút quân khỏi Syria.",
            &["Sergei Lavrov refusal troop_withdrawal: sẽ không rút quân khỏi Syria"],
        ),
    ]);
}

#[test]
fn negation_turns_a_stance_round_or_ends_it() {
    check(&[
        (
            "Triều Tiên chưa sẵn sàng từ bỏ vũ khí hạt nhân theo đòi hỏi từ Mỹ.",
            &["Triều Tiên refusal denuclearization: chưa sẵn sàng từ bỏ vũ khí hạt nhân theo đòi hỏi từ Mỹ"],
        ),
        (
            "Mỹ không phản đối lệnh ngừng bắn giữa Israel và Hamas.",
            &["Mỹ acceptance ceasefire: không phản đối lệnh ngừng bắn giữa Israel và Hamas"],
        ),
        ("Nga không yêu cầu Ukraine giải giáp.", &[]),
        ("Liệu Nga có sẵn sàng đàm phán với Ukraine?", &[]),
        ("Nếu Iran từ chối đàm phán với Mỹ, khu vực sẽ bất ổn.", &[]),
    ]);
}

#[test]
fn a_refused_proposal_is_somebody_elses_demand() {
    check(&[(
        "Armenia bác bỏ đề xuất của Pháp về việc phân định lại biên giới.",
        &[
            "Armenia refusal territory > Pháp: bác bỏ đề xuất của Pháp về việc phân định lại biên giới",
            "Pháp demand territory > Armenia: phân định lại biên giới",
        ],
    )]);
}

#[test]
fn bargains_are_two_terms_that_name_each_other() {
    check(&[
        (
            "Gruzia sẵn sàng hoãn gia nhập NATO để đổi lấy bảo đảm an ninh của Đức.",
            &[
                "Gruzia offer~ alliance_membership: sẵn sàng hoãn gia nhập NATO",
                "Gruzia demand~ security_guarantees > Đức: bảo đảm an ninh của Đức",
            ],
        ),
        (
            "Iran sẵn sàng ngừng làm giàu uranium nếu Mỹ dỡ bỏ cấm vận.",
            &[
                "Iran offer~ denuclearization: sẵn sàng ngừng làm giàu uranium",
                "Iran demand~ sanctions > Mỹ: Mỹ dỡ bỏ cấm vận",
            ],
        ),
        (
            "Mỹ tuyên bố sẽ rút khỏi hiệp ước INF nếu Nga không tuân thủ.",
            &["Mỹ demand arms_control > Nga: rút khỏi hiệp ước INF nếu Nga không tuân thủ"],
        ),
    ]);
}

#[test]
fn what_is_no_term() {
    check(&[
        ("Nga bác bỏ cáo buộc của Mỹ về vụ tấn công mạng.", &[]),
        ("Người phát ngôn Lầu Năm Góc từ chối bình luận về thông tin Nga tập trận.", &[]),
        ("Nga hy vọng có thể đạt thỏa thuận với Mỹ về kho hạt nhân.", &[]),
        ("Iran cảnh báo sẽ khôi phục chương trình làm giàu uranium tại Natanz.", &[]),
        ("Câu lạc bộ yêu cầu các cầu thủ tập trung sớm.", &[]),
        ("Mỹ rút khỏi hiệp ước INF năm 2019, sau nhiều năm cáo buộc Nga vi phạm.", &[]),
    ]);
}

#[test]
fn several_terms_of_one_content() {
    check(&[(
        "Tổng thống Pháp Emmanuel Macron nói Nga cần ngừng bắn, rút quân và tham gia đàm phán.",
        &[
            "Emmanuel Macron demand ceasefire > Nga: Nga cần ngừng bắn",
            "Emmanuel Macron demand troop_withdrawal > Nga: rút quân",
            "Emmanuel Macron demand talks > Nga: tham gia đàm phán",
        ],
    )]);
}

#[test]
fn a_bare_verb_is_no_further_term() {
    check(&[(
        "Serbia sẵn sàng đàm phán về lệnh ngừng bắn với tinh thần cởi mở và xây dựng.",
        &["Serbia offer talks: sẵn sàng đàm phán về lệnh ngừng bắn với tinh thần cởi mở"],
    )]);
}

#[test]
fn conditions_that_are_announced_and_then_told() {
    check(&[(
        "Đàm phán nối lại\nHôm qua, Nga nêu 2 điều kiện với Ukraine:\n- Rút quân khỏi vùng Donbass trong 30 ngày.\n- Không gia nhập NATO.",
        &[
            "Nga demand troop_withdrawal: Rút quân khỏi vùng Donbass trong 30 ngày",
            "Nga demand alliance_membership: Không gia nhập NATO",
        ],
    )]);
}

#[test]
fn threats_ask_for_the_contrary() {
    check(&[
        (
            "Nga tuyên bố sẽ đáp trả nếu Mỹ triển khai tên lửa tại châu Âu.",
            &["Nga refusal arms_control > Mỹ: đáp trả nếu Mỹ triển khai tên lửa tại châu Âu"],
        ),
        (
            "Washington đe dọa áp thuế nếu Ankara không thả các công dân Mỹ.",
            &["Mỹ demand prisoners > Thổ Nhĩ Kỳ: áp thuế nếu Ankara không thả các công dân Mỹ"],
        ),
        (
            "Washington đe dọa áp thuế nếu Ankara vẫn tiến hành tập trận.",
            &["Mỹ refusal military_action > Thổ Nhĩ Kỳ: áp thuế nếu Ankara vẫn tiến hành tập trận"],
        ),
        ("Iran khẳng định sẵn sàng trả đũa bằng tên lửa.", &[]),
    ]);
}

#[test]
fn what_is_announced() {
    check(&[
        (
            "Quốc hội Anh quyết định không đàm phán với Nga về lệnh trừng phạt.",
            &["Quốc hội Anh refusal talks > Nga: quyết định không đàm phán với Nga về lệnh trừng phạt"],
        ),
        (
            "Ngoại trưởng Nga Sergei Lavrov khẳng định Nga sẽ tiếp tục duy trì căn cứ quân sự tại Syria.",
            &["Sergei Lavrov refusal troop_withdrawal: sẽ tiếp tục duy trì căn cứ quân sự tại Syria"],
        ),
        (
            "Ngoại trưởng Nga Sergei Lavrov khẳng định Nga sẽ tiếp tục làm trung gian hòa giải giữa Iran và Israel.",
            &["Sergei Lavrov offer talks: sẽ tiếp tục làm trung gian hòa giải giữa Iran và Israel"],
        ),
        (
            "Tổng thống Mỹ Donald Trump nói Mỹ sẽ không áp thêm thuế với Trung Quốc.",
            &["Donald Trump offer trade > Trung Quốc: sẽ không áp thêm thuế với Trung Quốc"],
        ),
        (
            "Ngoại trưởng Nga Sergei Lavrov khẳng định Nga sẽ tiếp tục duy trì lệnh cấm vận vũ khí với Gruzia.",
            &["Sergei Lavrov refusal sanctions > Gruzia: sẽ tiếp tục duy trì lệnh cấm vận vũ khí với Gruzia"],
        ),
        (
            "Tổng thống Serbia nói nước ông sẽ duy trì các lệnh trừng phạt cho đến khi nào Kosovo thả các tù nhân.",
            &[
                "Tổng thống Serbia refusal sanctions: sẽ duy trì các lệnh trừng phạt",
                "Tổng thống Serbia demand prisoners > Kosovo: Kosovo thả các tù nhân",
            ],
        ),
        (
            "Serbia tuyên bố sẽ không tấn công Kosovo.",
            &["Serbia offer military_action > Kosovo: tuyên bố sẽ không tấn công Kosovo"],
        ),
        ("Serbia tuyên bố không có ý định tấn công Kosovo.", &[]),
        ("Ông Petrov nhắc đến lời đe dọa của Serbia về việc sẽ ngừng hợp tác quân sự với Kosovo.", &[]),
        (
            "Serbia tuyên bố không có ý định rút khỏi Kosovo.",
            &["Serbia refusal troop_withdrawal: không có ý định rút khỏi Kosovo"],
        ),
        ("Tổng thống Mỹ Donald Trump sẽ gặp Tổng thống Nga Vladimir Putin vào tuần tới.", &[]),
        ("Tổng thống Mỹ Donald Trump nói Mỹ có thể đã dỡ bỏ trừng phạt.", &[]),
        (
            "Tổng thống Mỹ Donald Trump tuyên bố rút khỏi JCPOA.",
            &["Donald Trump refusal denuclearization: rút khỏi JCPOA"],
        ),
        ("Tổng thống Mỹ Donald Trump tuyên bố rút khỏi cuộc đua.", &[]),
    ]);
}

#[test]
fn terms_inside_quotation_marks() {
    check(&[
        (
            "Thủ tướng Israel Benjamin Netanyahu nói nếu Palestine muốn hòa bình thì \"cần đàm phán với Israel\".",
            &["Benjamin Netanyahu demand talks: cần đàm phán với Israel"],
        ),
        (
            "Iran cam kết \"từ bỏ vũ khí hạt nhân\" trong năm nay.",
            &["Iran offer denuclearization: cam kết \"từ bỏ vũ khí hạt nhân\""],
        ),
    ]);
}

#[test]
fn wishes() {
    check(&[
        (
            "Liên Hợp Quốc hy vọng những cuộc đàm phán về Yemen sẽ được nối lại.",
            &["Liên Hợp Quốc demand talks: hy vọng những cuộc đàm phán về Yemen sẽ được nối lại"],
        ),
        (
            "Tổng thống Mỹ Donald Trump muốn Mỹ bình thường hóa quan hệ với Triều Tiên.",
            &["Donald Trump offer recognition: muốn Mỹ bình thường hóa quan hệ với Triều Tiên"],
        ),
        (
            "Tổng thống Pháp Emmanuel Macron nói ông hy vọng các bên chấm dứt giao tranh tại Yemen.",
            &["Emmanuel Macron demand ceasefire: hy vọng các bên chấm dứt giao tranh tại Yemen"],
        ),
        (
            "Azerbaijan còn muốn không có binh sĩ nước ngoài đóng quân dọc biên giới.",
            &["Azerbaijan demand troop_withdrawal: muốn không có binh sĩ nước ngoài đóng quân dọc biên giới"],
        ),
        ("Serbia sẵn sàng bàn thời gian ký kết.", &["Serbia offer talks: sẵn sàng bàn thời gian ký kết"]),
        ("Iran rất mong đạt thỏa thuận với Mỹ về lệnh trừng phạt.", &[]),
        ("Ngay cả khi Nga đồng ý ngừng bắn với Ukraine, căng thẳng vẫn còn.", &[]),
    ]);
}

#[test]
fn proposals() {
    check(&[
        (
            "Serbia đề nghị các nước láng giềng tôn trọng chủ quyền của mình.",
            &[
                "Serbia demand territory > các nước láng giềng: các nước láng giềng tôn trọng chủ quyền của mình",
            ],
        ),
        (
            "Serbia đề nghị Kosovo và Albania sớm thảo luận về biên giới.",
            &["Serbia demand talks > Kosovo+Albania: Kosovo và Albania sớm thảo luận về biên giới"],
        ),
        (
            "Serbia đề nghị Kosovo đàm phán về biên giới.",
            &["Serbia offer talks > Kosovo: Kosovo đàm phán về biên giới"],
        ),
        (
            "Serbia đề nghị Kosovo đàm phán với Albania.",
            &["Serbia demand talks > Kosovo: Kosovo đàm phán với Albania"],
        ),
        (
            "Serbia đề nghị các bên đẩy mạnh đàm phán.",
            &["Serbia demand talks: đề nghị các bên đẩy mạnh đàm phán"],
        ),
        (
            "Serbia mời Kosovo tham gia đàm phán.",
            &["Serbia offer talks > Kosovo: mời Kosovo tham gia đàm phán"],
        ),
        (
            "Tổng thống Nga Vladimir Putin đề xuất ký hiệp ước hòa bình với Nhật Bản.",
            &["Vladimir Putin offer other: đề xuất ký hiệp ước hòa bình với Nhật Bản"],
        ),
        (
            "Trung Quốc đề nghị các lệnh trừng phạt Triều Tiên nên được nới lỏng.",
            &["Trung Quốc demand sanctions: đề nghị các lệnh trừng phạt Triều Tiên nên được nới lỏng"],
        ),
    ]);
}

#[test]
fn where_a_term_ends() {
    check(&[
        (
            "Serbia đòi Kosovo rút quân vào tháng sau.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân vào tháng sau"],
        ),
        (
            "Serbia đòi Kosovo rút quân sau hội nghị thượng đỉnh.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân"],
        ),
        (
            "Kosovo yêu cầu Serbia làm rõ lý do đóng cửa biên giới.",
            &["Kosovo demand territory > Serbia: Serbia làm rõ lý do đóng cửa biên giới"],
        ),
        // Two verbs with one object are one term; each with its own are two.
        (
            "Serbia cam kết \"đóng cửa và phá hủy các căn cứ quân sự\".",
            &["Serbia offer troop_withdrawal: cam kết \"đóng cửa và phá hủy các căn cứ quân sự\""],
        ),
        (
            "Serbia cam kết rút quân và phá hủy các bệ phóng tên lửa.",
            &[
                "Serbia offer troop_withdrawal: cam kết rút quân",
                "Serbia offer arms_control: phá hủy các bệ phóng tên lửa",
            ],
        ),
        ("Serbia đề nghị Kosovo trong cuộc gặp ở Geneva.", &[]),
    ]);
}

#[test]
fn words_between_a_verb_and_its_matter() {
    check(&[
        (
            "Serbia bác bỏ yêu cầu của Kosovo về việc chấm dứt hoàn toàn chiến sự.",
            &[
                "Serbia refusal ceasefire > Kosovo: bác bỏ yêu cầu của Kosovo về việc chấm dứt hoàn toàn chiến sự",
                "Kosovo demand ceasefire > Serbia: chấm dứt hoàn toàn chiến sự",
            ],
        ),
        (
            "Serbia từ lâu vẫn tuyên bố sẽ tạm dừng đàm phán với Kosovo về lệnh ngừng bắn.",
            &["Serbia refusal talks > Kosovo: sẽ tạm dừng đàm phán với Kosovo về lệnh ngừng bắn"],
        ),
        (
            "Serbia bác bỏ yêu cầu bằng mọi giá rút quân của Kosovo.",
            &["Serbia refusal troop_withdrawal > Kosovo: bác bỏ yêu cầu bằng mọi giá rút quân của Kosovo"],
        ),
        (
            "Điều kiện của Serbia là Kosovo rút cảnh sát khỏi các thị trấn phía bắc.",
            &["Serbia demand troop_withdrawal: Kosovo rút cảnh sát khỏi các thị trấn phía bắc"],
        ),
        (
            "Serbia hy vọng cuộc gặp với nhiều nông dân sẽ được tổ chức.",
            &["Serbia offer talks: hy vọng cuộc gặp với nhiều nông dân sẽ được tổ chức"],
        ),
    ]);
}
