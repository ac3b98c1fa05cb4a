//! Terms of papers, of what was agreed, and of who says what will happen if.

use super::check;

#[test]
fn terms_of_a_plan() {
    check(&[
        (
            "Kế hoạch của Đức yêu cầu Kosovo rút quân khỏi biên giới. Kế hoạch cũng kêu gọi Serbia công nhận hiệp ước.",
            &[
                "Đức demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới",
                "Đức demand recognition > Serbia: Serbia công nhận hiệp ước",
            ],
        ),
        (
            "Theo kế hoạch của Đức, Kosovo sẽ phải rút quân khỏi biên giới và giải tán lực lượng dân quân.",
            &[
                "Đức demand troop_withdrawal > Kosovo: Kosovo sẽ phải rút quân khỏi biên giới",
                "Đức demand troop_withdrawal > Kosovo: giải tán lực lượng dân quân",
            ],
        ),
        (
            "Theo dự thảo do Đức soạn, Serbia sẽ được dỡ bỏ trừng phạt.",
            &["Đức offer sanctions > Serbia: Serbia sẽ được dỡ bỏ trừng phạt"],
        ),
        (
            "Theo đề xuất của Đức, Berlin sẽ dỡ bỏ trừng phạt đối với Serbia.",
            &["Đức offer sanctions: sẽ dỡ bỏ trừng phạt đối với Serbia"],
        ),
        ("Theo kế hoạch của Đức, lãnh đạo Serbia và Kosovo sẽ gặp nhau ở Geneva.", &[]),
        ("Theo kế hoạch, Kosovo sẽ rút quân khỏi biên giới.", &[]),
    ]);
}

#[test]
fn under_what_was_agreed() {
    check(&[
        (
            "Serbia nhất trí về khung thỏa thuận với Kosovo, theo đó Belgrade sẽ rút quân khỏi biên giới.",
            &[
                "Serbia acceptance other > Kosovo: nhất trí về khung thỏa thuận với Kosovo",
                "Serbia acceptance troop_withdrawal: sẽ rút quân khỏi biên giới",
            ],
        ),
        (
            "Serbia từ chối khung thỏa thuận với Kosovo, theo đó Belgrade sẽ rút quân khỏi biên giới.",
            &["Serbia refusal other > Kosovo: từ chối khung thỏa thuận với Kosovo"],
        ),
    ]);
}

#[test]
fn letters() {
    check(&[
        (
            "Serbia gửi thư cho Kosovo. Bức thư yêu cầu Pristina trao trả tù binh.",
            &["Serbia demand prisoners > Kosovo: Pristina trao trả tù binh"],
        ),
        ("Serbia nhận được bức thư yêu cầu.", &[]),
    ]);
}

#[test]
fn what_is_broken_off_is_refused() {
    check(&[
        (
            "Serbia tuyên bố sẽ tạm dừng đàm phán với Kosovo về lệnh ngừng bắn.",
            &["Serbia refusal talks > Kosovo: tuyên bố sẽ tạm dừng đàm phán với Kosovo về lệnh ngừng bắn"],
        ),
        (
            "Serbia cho Kosovo thời hạn đến ngày 3/5 để rút khỏi thỏa thuận.",
            &["Serbia demand other > Kosovo: rút khỏi thỏa thuận"],
        ),
    ]);
}

#[test]
fn what_will_happen_if() {
    check(&[
        (
            "Serbia cảnh báo Belgrade sẽ tấn công nếu Kosovo khôi phục chương trình tên lửa. Hai bên đang đàm phán hòa bình.",
            &["Serbia refusal arms_control > Kosovo: tấn công nếu Kosovo khôi phục chương trình tên lửa"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic cảnh báo Kosovo sẽ lãnh hậu quả nếu từ chối đàm phán.",
            &["Marko Petrovic demand talks > Kosovo: lãnh hậu quả nếu từ chối đàm phán"],
        ),
        (
            "Serbia sẽ mở chiến dịch quân sự nếu Kosovo không rút quân khỏi biên giới.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: chiến dịch quân sự nếu Kosovo không rút quân khỏi biên giới",
            ],
        ),
        (
            "Serbia sẽ dỡ bỏ trừng phạt nếu Đức đồng ý đàm phán.",
            &[
                "Serbia offer~ sanctions: sẽ dỡ bỏ trừng phạt",
                "Serbia demand~ talks > Đức: Đức đồng ý đàm phán",
            ],
        ),
        ("Serbia sẽ mở chiến dịch quân sự nếu trời không mưa.", &[]),
    ]);
}

#[test]
fn lists_go_on_behind_a_relative_clause() {
    check(&[(
        "Serbia yêu cầu Kosovo rút quân khỏi ba làng mà Pristina chiếm đóng, công nhận chủ quyền của Serbia và cam kết trung lập.",
        &[
            "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi ba làng",
            "Serbia demand territory > Kosovo: công nhận chủ quyền của Serbia",
            "Serbia demand neutrality > Kosovo: cam kết trung lập",
        ],
    )]);
}

#[test]
fn what_only_the_other_side_can_do() {
    check(&[
        (
            "Đại sứ Serbia tại Kosovo đề nghị phóng thích hai tù binh. Hai bên đang đàm phán hòa bình.",
            &["Đại sứ Serbia tại Kosovo demand prisoners: đề nghị phóng thích hai tù binh"],
        ),
        (
            "Serbia đề nghị ngừng bắn. Hai bên đang đàm phán hòa bình.",
            &["Serbia offer ceasefire: đề nghị ngừng bắn"],
        ),
    ]);
}

#[test]
fn matters() {
    check(&[
        (
            "Serbia và Kosovo nhất trí trao đổi toàn bộ tù binh.",
            &["Serbia+Kosovo acceptance prisoners: nhất trí trao đổi toàn bộ tù binh"],
        ),
        (
            "Kosovo đồng ý giảm 2,5 tỷ USD thuế đối với Serbia. Hai bên đang đàm phán.",
            &["Kosovo acceptance finance > Serbia: đồng ý giảm 2,5 tỷ USD thuế đối với Serbia"],
        ),
        (
            "Mỹ tuyên bố sẽ rút khỏi Hiệp định Paris. Trung Quốc đang đàm phán với Mỹ.",
            &["Mỹ refusal other: rút khỏi Hiệp định Paris"],
        ),
    ]);
}

#[test]
fn possibilities_outcomes_and_protests() {
    check(&[
        ("Khả năng Kosovo từ chối đàm phán đã được tính đến. Serbia và Kosovo ngừng bắn.", &[]),
        (
            "Đức hy vọng đối thoại Serbia - Kosovo sẽ tiếp tục.",
            &["Đức demand talks: hy vọng đối thoại Serbia - Kosovo sẽ tiếp tục"],
        ),
        (
            "Đức hy vọng sẽ gặp Serbia để đàm phán.",
            &["Đức offer talks > Serbia: hy vọng sẽ gặp Serbia để đàm phán"],
        ),
        (
            "Đức muốn gặp Serbia và Kosovo để đàm phán hòa bình.",
            &["Đức offer talks > Serbia+Kosovo: muốn gặp Serbia và Kosovo để đàm phán hòa bình"],
        ),
        ("Đây là bước ngoặt để Serbia quyết định nối lại đàm phán với Kosovo.", &[]),
        (
            "Kosovo khẳng định ngừng bắn phải được thực hiện toàn diện.",
            &["Kosovo demand ceasefire: ngừng bắn phải được thực hiện toàn diện"],
        ),
        ("Serbia nói chưa nhận được lời mời.", &[]),
        // A quotation is told whole, and its end without its beginning is not.
        (
            "Iran nói quyền làm giàu uranium là \"không thể thương lượng\", và không thay đổi.",
            &["Iran refusal denuclearization: quyền làm giàu uranium là \"không thể thương lượng\""],
        ),
        (
            "Ngoại trưởng Iran Ali Rostami nói: “Làm giàu uranium là quyền của chúng tôi và quyền đó không phải để mặc cả”.",
            &["Ali Rostami refusal denuclearization: không phải để mặc cả"],
        ),
        ("Đức tuyên bố sẽ không dừng các nỗ lực cứu hiệp ước hạt nhân. Nga đang đàm phán.", &[]),
        ("Đức hy vọng thượng đỉnh Serbia - Kosovo sẽ diễn ra suôn sẻ.", &[]),
        (
            "Serbia nói việc làm giàu uranium là không thể thương lượng. Đức yêu cầu Serbia ngừng làm giàu uranium.",
            &[
                "Serbia refusal denuclearization: việc làm giàu uranium là không thể thương lượng",
                "Đức demand denuclearization > Serbia: Serbia ngừng làm giàu uranium",
            ],
        ),
        (
            "Belgrade cho rằng Pristina cản trở hòa bình khi từ chối trao trả tù binh.",
            &["Kosovo refusal prisoners: từ chối trao trả tù binh"],
        ),
        (
            "Thủ tướng Kosovo nói còn quá sớm để gặp Tổng thống Serbia Marko Petrovic.",
            &["Thủ tướng Kosovo refusal talks: còn quá sớm để gặp Tổng thống Serbia Marko Petrovic"],
        ),
        ("Thủ tướng Kosovo nói còn quá sớm để biết Serbia muốn gì.", &[]),
        ("Serbia đã gửi công hàm phản đối tới Kosovo. Hai bên đang đàm phán hòa bình.", &[]),
        ("Serbia hứa với Kosovo sau khi hai bên đàm phán hòa bình.", &[]),
        ("Ông Petrovic nói việc Kosovo chấp nhận ngừng bắn là kết quả của sức ép từ Serbia.", &[]),
        (
            "\"Chúng tôi không đàm phán dưới sức ép\", Tổng thống Serbia Marko Petrovic nói với Kosovo.",
            &["Marko Petrovic refusal talks: không đàm phán dưới sức ép"],
        ),
        (
            "Serbia chỉ chấp nhận một thỏa thuận đưa toàn bộ tù binh về nước. Kosovo đang đàm phán.",
            &["Serbia demand prisoners: chấp nhận một thỏa thuận đưa toàn bộ tù binh về nước"],
        ),
    ]);
}

#[test]
fn threats_measures_and_what_is_left() {
    check(&[
        (
            "Serbia sẽ mở chiến dịch nếu Kosovo không rút quân khỏi biên giới.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: sẽ mở chiến dịch nếu Kosovo không rút quân khỏi biên giới",
            ],
        ),
        (
            "Serbia quyết định rút nước này khỏi khối thương mại.",
            &["Serbia refusal trade: quyết định rút nước này khỏi khối thương mại"],
        ),
        // A measure is no gift.
        ("Serbia cam kết thêm thuế với hàng hóa Kosovo.", &[]),
        (
            "Serbia sẽ không đàm phán ngay cả khi Kosovo không rút quân.",
            &["Serbia refusal talks: sẽ không đàm phán"],
        ),
        (
            "Serbia nghiên cứu đề xuất ngừng bắn của Albania.",
            &["Albania offer ceasefire: ngừng bắn của Albania"],
        ),
        (
            "Serbia quyết định không đàm phán với Kosovo bị trừng phạt.",
            &["Serbia refusal talks > Kosovo: quyết định không đàm phán với Kosovo bị trừng phạt"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói Kosovo sẽ cần lệnh ngừng bắn.",
            &["Marko Petrovic demand ceasefire > Kosovo: Kosovo sẽ cần lệnh ngừng bắn"],
        ),
    ]);
}
