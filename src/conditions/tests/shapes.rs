//! Lists, bargains, answers to others, speech, addressees.

use super::check;

#[test]
fn lists_told_in_one_sentence() {
    check(&[
        (
            "Serbia nêu hai điều kiện: Kosovo rút quân khỏi biên giới và công nhận hiệp ước.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới",
                "Serbia demand recognition: công nhận hiệp ước",
            ],
        ),
        (
            "Serbia đưa ra các điều kiện gồm ngừng bắn, trao trả tù binh và dỡ bỏ trừng phạt.",
            &[
                "Serbia demand ceasefire: ngừng bắn",
                "Serbia demand prisoners: trao trả tù binh",
                "Serbia demand sanctions: dỡ bỏ trừng phạt",
            ],
        ),
        (
            "Serbia đưa ra ba điều kiện, gồm rút quân khỏi biên giới và trao trả tù binh.",
            &[
                "Serbia demand troop_withdrawal: rút quân khỏi biên giới",
                "Serbia demand prisoners: trao trả tù binh",
            ],
        ),
        ("Serbia nói hai điều kiện gồm có Kosovo.", &[]),
    ]);
}

#[test]
fn lists_told_over_sentences() {
    check(&[
        (
            "Tổng thống Serbia Marko Petrovic nêu hai điều kiện để đàm phán. Một là Kosovo rút quân khỏi biên giới. Hai là Đức dỡ bỏ trừng phạt.",
            &[
                "Marko Petrovic demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới",
                "Marko Petrovic demand sanctions > Đức: Đức dỡ bỏ trừng phạt",
            ],
        ),
        (
            "Serbia đưa ra ba yêu cầu với Kosovo.\n1. Rút quân khỏi biên giới.\n2. Trao trả tù binh.",
            &[
                "Serbia demand troop_withdrawal: Rút quân khỏi biên giới",
                "Serbia demand prisoners: Trao trả tù binh",
            ],
        ),
        (
            "Serbia đưa ra ba yêu cầu với Kosovo.\n• Rút quân khỏi biên giới.\n• Trao trả tù binh.",
            &[
                "Serbia demand troop_withdrawal: Rút quân khỏi biên giới",
                "Serbia demand prisoners: Trao trả tù binh",
            ],
        ),
        ("Thứ nhất, Serbia mưa to. Thứ hai, Kosovo hạn hán.", &[]),
        (
            "Serbia yêu cầu Kosovo trao trả tù binh. Điều kiện thứ hai là giải tán lực lượng dân quân.",
            &[
                "Serbia demand prisoners > Kosovo: Kosovo trao trả tù binh",
                "Serbia demand other: giải tán lực lượng dân quân",
            ],
        ),
    ]);
}

#[test]
fn bargains_from_either_end() {
    check(&[
        (
            "Để đổi lấy việc Kosovo rút quân, Serbia đồng ý dỡ bỏ trừng phạt.",
            &[
                "Serbia demand~ troop_withdrawal > Kosovo: việc Kosovo rút quân",
                "Serbia offer~ sanctions: đồng ý dỡ bỏ trừng phạt",
            ],
        ),
        (
            "Nếu Kosovo rút quân thì Serbia sẽ dỡ bỏ trừng phạt.",
            &[
                "Serbia demand~ troop_withdrawal > Kosovo: Kosovo rút quân",
                "Serbia offer~ sanctions: sẽ dỡ bỏ trừng phạt",
            ],
        ),
        (
            "Nếu Kosovo rút quân, Serbia sẵn sàng đàm phán.",
            &[
                "Serbia demand~ troop_withdrawal > Kosovo: Kosovo rút quân",
                "Serbia offer~ talks: sẵn sàng đàm phán",
            ],
        ),
        (
            "Serbia sẽ trao trả tù binh, đổi lại Kosovo phải rút quân khỏi biên giới.",
            &[
                "Serbia offer~ prisoners: sẽ trao trả tù binh",
                "Serbia demand~ troop_withdrawal > Kosovo: Kosovo phải rút quân khỏi biên giới",
            ],
        ),
        (
            "Serbia yêu cầu Đức dỡ bỏ trừng phạt để đổi lấy việc thả tù binh.",
            &[
                "Serbia demand~ sanctions > Đức: Đức dỡ bỏ trừng phạt",
                "Serbia offer~ prisoners > Đức: việc thả tù binh",
            ],
        ),
        (
            "Serbia chỉ chấp nhận ngừng bắn với điều kiện Kosovo rút quân.",
            &[
                "Serbia acceptance~ ceasefire: chấp nhận ngừng bắn",
                "Serbia demand~ troop_withdrawal > Kosovo: Kosovo rút quân",
            ],
        ),
        (
            "Serbia sẵn sàng rút quân nếu Kosovo muốn như vậy.",
            &["Serbia offer troop_withdrawal: sẵn sàng rút quân"],
        ),
        (
            "Serbia sẵn sàng đàm phán ngay cả khi Kosovo không rút quân.",
            &["Serbia offer talks: sẵn sàng đàm phán"],
        ),
        ("Serbia đổi xe tăng lấy lúa mì.", &[]),
    ]);
}

#[test]
fn ultimatums() {
    check(&[
        (
            "Serbia sẽ không đàm phán trừ khi Kosovo rút quân.",
            &[
                "Serbia refusal talks: sẽ không đàm phán",
                "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân",
            ],
        ),
        (
            "Nếu Kosovo không rút quân, Serbia sẽ không đàm phán.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: Kosovo không rút quân",
                "Serbia refusal talks: sẽ không đàm phán",
            ],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói: \"Nếu Kosovo triển khai tên lửa, chúng tôi sẽ đáp trả\".",
            &["Marko Petrovic refusal arms_control > Kosovo: Kosovo triển khai tên lửa"],
        ),
    ]);
}

#[test]
fn refusals_as_long_as_something_is_not_done() {
    check(&[
        (
            "\"Chúng tôi sẽ không rút khỏi Mitrovica chừng nào tù nhân chưa được thả\", Tổng thống Serbia Marko Petrovic nói.",
            &[
                "Marko Petrovic refusal troop_withdrawal: sẽ không rút khỏi Mitrovica",
                "Marko Petrovic demand prisoners: tù nhân chưa được thả",
            ],
        ),
        (
            "Serbia từ chối đàm phán nếu thời tiết không được tốt.",
            &["Serbia refusal talks: từ chối đàm phán"],
        ),
    ]);
}

#[test]
fn what_is_backed() {
    check(&[
        (
            "Serbia ủng hộ Kosovo gia nhập khối, nhưng với điều kiện hiệp ước được thực thi.",
            &[
                "Serbia acceptance~ alliance_membership > Kosovo: ủng hộ Kosovo gia nhập khối",
                "Serbia demand~ other > Kosovo: hiệp ước được thực thi",
            ],
        ),
        (
            "Serbia ủng hộ việc nối lại đàm phán với Kosovo.",
            &["Serbia acceptance talks > Kosovo: ủng hộ việc nối lại đàm phán với Kosovo"],
        ),
        (
            "Serbia ủng hộ việc sớm ký hiệp ước hòa bình.",
            &["Serbia acceptance other: ủng hộ việc sớm ký hiệp ước hòa bình"],
        ),
        ("Serbia ủng hộ Kosovo.", &[]),
        ("Serbia ủng hộ chủ nghĩa khủng bố.", &[]),
    ]);
}

#[test]
fn whose_plan_it_is() {
    check(&[(
        "Serbia đồng ý rút quân khỏi biên giới theo kế hoạch hòa bình của Tổng thống Pháp.",
        &[
            "Serbia acceptance troop_withdrawal: đồng ý rút quân khỏi biên giới theo kế hoạch hòa bình của Tổng thống Pháp",
        ],
    )]);
}

#[test]
fn answers_to_the_terms_of_others() {
    check(&[
        (
            "Serbia bác bỏ yêu cầu rút quân của Kosovo.",
            &[
                "Serbia refusal troop_withdrawal > Kosovo: bác bỏ yêu cầu rút quân của Kosovo",
                "Kosovo demand troop_withdrawal > Serbia: rút quân của Kosovo",
            ],
        ),
        (
            "Serbia từ chối yêu cầu của Kosovo rút quân khỏi biên giới.",
            &[
                "Serbia refusal troop_withdrawal > Kosovo: từ chối yêu cầu của Kosovo rút quân khỏi biên giới",
                "Kosovo demand troop_withdrawal > Serbia: rút quân khỏi biên giới",
            ],
        ),
        (
            "Kosovo đề nghị Serbia rút quân khỏi biên giới nhưng Serbia từ chối.",
            &[
                "Kosovo demand troop_withdrawal > Serbia: Serbia rút quân khỏi biên giới",
                "Serbia refusal troop_withdrawal: Serbia từ chối",
            ],
        ),
        ("Kosovo cáo buộc Serbia đưa quân tới biên giới nhưng Serbia bác bỏ.", &[]),
        ("Theo đề nghị của Kosovo, Serbia đã họp.", &[]),
    ]);
}

#[test]
fn direct_speech() {
    check(&[
        (
            "\"Chúng tôi cần Kosovo rút quân khỏi biên giới\", Tổng thống Serbia Marko Petrovic nói.",
            &[
                "Marko Petrovic demand troop_withdrawal > Kosovo: Chúng tôi cần Kosovo rút quân khỏi biên giới",
            ],
        ),
        (
            "\"Kosovo phải trao trả tù binh ngay lập tức\", Tổng thống Serbia Marko Petrovic nói.",
            &["Marko Petrovic demand prisoners > Kosovo: Kosovo phải trao trả tù binh ngay lập tức"],
        ),
        (
            "\"Chúng tôi sẽ không rút quân khỏi Kosovo\", Tổng thống Serbia Marko Petrovic tuyên bố.",
            &["Marko Petrovic refusal troop_withdrawal: sẽ không rút quân khỏi Kosovo"],
        ),
        ("\"Chúng tôi cần thời gian\", Tổng thống Serbia Marko Petrovic nói.", &[]),
    ]);
}

#[test]
fn addressees() {
    check(&[
        (
            "Hôm 5/3 Serbia kêu gọi Kosovo và Gruzia ngừng bắn.",
            &["Serbia demand ceasefire > Kosovo+Gruzia: Kosovo và Gruzia ngừng bắn"],
        ),
        (
            "Serbia kêu gọi binh sĩ Kosovo rút quân khỏi biên giới.",
            &["Serbia demand troop_withdrawal > binh sĩ Kosovo: binh sĩ Kosovo rút quân khỏi biên giới"],
        ),
        ("Serbia kêu gọi người dân rút khỏi biên giới.", &[]),
        ("Tổng thống Serbia Marko Petrovic yêu cầu quân đội tiến hành tập trận.", &[]),
    ]);
}

#[test]
fn whose_paper_asks_for_it() {
    check(&[
        (
            "Serbia công bố kế hoạch hòa bình của Albania. Kế hoạch yêu cầu Kosovo rút quân khỏi biên giới.",
            &["Albania demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới"],
        ),
        (
            "Serbia công bố kế hoạch hòa bình của Albania. Theo kế hoạch, Kosovo sẽ rút quân khỏi biên giới.",
            &["Albania demand troop_withdrawal > Kosovo: Kosovo sẽ rút quân khỏi biên giới"],
        ),
    ]);
}

#[test]
fn items_of_every_form() {
    check(&[
        (
            "Serbia nêu các yêu cầu: Kosovo rút quân, việc trao trả tù binh, và công nhận hiệp ước.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân",
                "Serbia demand prisoners: việc trao trả tù binh",
                "Serbia demand recognition: công nhận hiệp ước",
            ],
        ),
        (
            "Serbia nêu các điều kiện sau:\n- Rút quân khỏi biên giới.\n- Trao trả tù binh.\n- Ngừng bắn.",
            &[
                "Serbia demand troop_withdrawal: Rút quân khỏi biên giới",
                "Serbia demand prisoners: Trao trả tù binh",
                "Serbia demand ceasefire: Ngừng bắn",
            ],
        ),
        // A mere matter behind a comma is no item.
        ("Serbia nêu các yêu cầu, trong đó có lệnh ngừng bắn.", &[]),
    ]);
}
