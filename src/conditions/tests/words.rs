//! Every word and shape by which sides tell their terms, each beside a sentence that holds it and states none, or another.

use super::check;

#[test]
fn demands() {
    check(&[
        ("Ukraine yêu cầu Nga phải rút quân.", &["Ukraine demand troop_withdrawal > Nga: Nga phải rút quân"]),
        ("Ukraine không yêu cầu Nga rút quân.", &[]),
        (
            "Ukraine đòi Nga rút quân khỏi Crimea.",
            &["Ukraine demand troop_withdrawal > Nga: Nga rút quân khỏi Crimea"],
        ),
        ("Ukraine không đòi Nga rút quân khỏi Crimea.", &[]),
        (
            "Tổng thống Ukraine nói Nga phải rút quân khỏi Crimea.",
            &["Tổng thống Ukraine demand troop_withdrawal > Nga: Nga phải rút quân khỏi Crimea"],
        ),
        ("Tổng thống Ukraine nói quân Nga đã phải rút khỏi Crimea hồi năm 2014.", &[]),
        (
            "Tổng thống Ukraine nói Nga cần phải rút quân khỏi Crimea.",
            &["Tổng thống Ukraine demand troop_withdrawal > Nga: Nga cần phải rút quân khỏi Crimea"],
        ),
        ("Tổng thống Ukraine nói Nga không cần phải rút quân khỏi Crimea.", &[]),
        ("Pháp kêu gọi Nga ngừng bắn.", &["Pháp demand ceasefire > Nga: Nga ngừng bắn"]),
        ("Pháp chưa kêu gọi Nga ngừng bắn.", &[]),
        ("Pháp hối thúc Nga ngừng bắn.", &["Pháp demand ceasefire > Nga: Nga ngừng bắn"]),
        ("Pháp không hối thúc Nga ngừng bắn.", &[]),
        (
            "Ukraine nói điều kiện là Nga rút quân khỏi Crimea.",
            &["Ukraine demand troop_withdrawal > Nga: Nga rút quân khỏi Crimea"],
        ),
        ("Ukraine nói điều kiện là thời tiết tốt.", &[]),
        ("Iran muốn Mỹ dỡ bỏ cấm vận.", &["Iran demand sanctions > Mỹ: muốn Mỹ dỡ bỏ cấm vận"]),
        ("Iran không muốn Mỹ dỡ bỏ cấm vận.", &["Iran refusal sanctions > Mỹ: không muốn Mỹ dỡ bỏ cấm vận"]),
        ("Iran không còn yêu cầu Mỹ dỡ bỏ cấm vận.", &[]),
        (
            "\"Chúng tôi cần các bảo đảm an ninh từ Mỹ\", Tổng thống Ukraine Volodymyr Zelensky nói.",
            &["Volodymyr Zelensky demand security_guarantees: Chúng tôi cần các bảo đảm an ninh từ Mỹ"],
        ),
        ("\"Chúng tôi cần thời gian\", Tổng thống Ukraine Volodymyr Zelensky nói.", &[]),
    ]);
}

#[test]
fn offers() {
    check(&[
        (
            "Iran sẵn sàng ngừng làm giàu uranium.",
            &["Iran offer denuclearization: sẵn sàng ngừng làm giàu uranium"],
        ),
        ("Iran chưa bao giờ ngừng làm giàu uranium.", &[]),
        ("Nga đề nghị sẽ thả tù binh Ukraine.", &["Nga offer prisoners: đề nghị sẽ thả tù binh Ukraine"]),
        ("Nga đề nghị Ukraine thả tù binh.", &["Nga demand prisoners > Ukraine: Ukraine thả tù binh"]),
        (
            "Triều Tiên cam kết phi hạt nhân hóa.",
            &["Triều Tiên offer denuclearization: cam kết phi hạt nhân hóa"],
        ),
        ("Triều Tiên vi phạm cam kết phi hạt nhân hóa.", &[]),
        ("Mỹ cáo buộc Triều Tiên vi phạm cam kết phi hạt nhân hóa.", &[]),
        (
            "Triều Tiên hứa dỡ bỏ bãi thử hạt nhân.",
            &["Triều Tiên offer denuclearization: hứa dỡ bỏ bãi thử hạt nhân"],
        ),
        (
            "Triều Tiên không hứa dỡ bỏ bãi thử hạt nhân.",
            &["Triều Tiên refusal denuclearization: không hứa dỡ bỏ bãi thử hạt nhân"],
        ),
        (
            "Mỹ nói có thể cân nhắc nới lỏng trừng phạt Triều Tiên.",
            &["Mỹ offer sanctions: có thể cân nhắc nới lỏng trừng phạt Triều Tiên"],
        ),
        (
            "Mỹ nói không thể cân nhắc nới lỏng trừng phạt Triều Tiên.",
            &["Mỹ refusal sanctions: nói không thể cân nhắc nới lỏng trừng phạt Triều Tiên"],
        ),
        (
            "Mỹ để ngỏ khả năng nới lỏng trừng phạt Triều Tiên.",
            &["Mỹ offer sanctions: để ngỏ khả năng nới lỏng trừng phạt Triều Tiên"],
        ),
        ("Chuyên gia nói khả năng nới lỏng trừng phạt Triều Tiên là thấp.", &[]),
    ]);
}

#[test]
fn refusals() {
    check(&[
        ("Nga bác bỏ đề xuất ngừng bắn.", &["Nga refusal ceasefire: bác bỏ đề xuất ngừng bắn"]),
        (
            "Nga không bác bỏ đề xuất ngừng bắn.",
            &["Nga acceptance ceasefire: không bác bỏ đề xuất ngừng bắn"],
        ),
        (
            "Nga từ chối rút quân khỏi Crimea.",
            &["Nga refusal troop_withdrawal: từ chối rút quân khỏi Crimea"],
        ),
        ("Nga từ chối bình luận về việc rút quân khỏi Crimea.", &[]),
        (
            "Ukraine không chấp nhận nhượng lãnh thổ.",
            &["Ukraine refusal territory: không chấp nhận nhượng lãnh thổ"],
        ),
        ("Ukraine không nhượng bộ về lãnh thổ.", &["Ukraine refusal territory: không nhượng bộ về lãnh thổ"]),
        (
            "Tổng thống Ukraine nói không có chuyện nhượng lãnh thổ.",
            &["Tổng thống Ukraine refusal territory: không có chuyện nhượng lãnh thổ"],
        ),
        (
            "Iran loại trừ khả năng đàm phán với Mỹ.",
            &["Iran refusal talks > Mỹ: loại trừ khả năng đàm phán với Mỹ"],
        ),
        (
            "Iran không loại trừ khả năng đàm phán với Mỹ.",
            &["Iran offer talks > Mỹ: không loại trừ khả năng đàm phán với Mỹ"],
        ),
        (
            "Nga phản đối Ukraine gia nhập NATO.",
            &["Nga refusal alliance_membership > Ukraine: phản đối Ukraine gia nhập NATO"],
        ),
        (
            "Nga không phản đối Ukraine gia nhập NATO.",
            &["Nga acceptance alliance_membership > Ukraine: không phản đối Ukraine gia nhập NATO"],
        ),
        (
            "Nga nói việc Ukraine gia nhập NATO là lằn ranh đỏ.",
            &["Nga refusal alliance_membership: việc Ukraine gia nhập NATO là lằn ranh đỏ"],
        ),
        ("Nga vượt lằn ranh đỏ ở Donbass.", &[]),
    ]);
}

#[test]
fn acceptances() {
    check(&[
        ("Nga đồng ý ngừng bắn.", &["Nga acceptance ceasefire: đồng ý ngừng bắn"]),
        ("Nga không đồng ý ngừng bắn.", &["Nga refusal ceasefire: không đồng ý ngừng bắn"]),
        ("Mỹ và Trung Quốc nhất trí giảm thuế.", &["Mỹ+Trung Quốc acceptance trade: nhất trí giảm thuế"]),
        (
            "Mỹ và Trung Quốc chưa nhất trí giảm thuế.",
            &["Mỹ+Trung Quốc refusal trade: chưa nhất trí giảm thuế"],
        ),
        ("Nga chấp thuận ngừng bắn.", &["Nga acceptance ceasefire: chấp thuận ngừng bắn"]),
        ("Nga chưa chấp thuận ngừng bắn.", &["Nga refusal ceasefire: chưa chấp thuận ngừng bắn"]),
        ("Nga chấp nhận ngừng bắn.", &["Nga acceptance ceasefire: chấp nhận ngừng bắn"]),
        ("Liệu Nga có chấp nhận ngừng bắn?", &[]),
    ]);
}

#[test]
fn exchanges() {
    let (offer, demand) = ("Iran offer~ denuclearization", "Iran demand~ sanctions > Mỹ");
    for (text, terms) in [
        (
            "Iran sẵn sàng ngừng làm giàu uranium để đổi lấy việc Mỹ dỡ bỏ cấm vận.",
            [(offer, "sẵn sàng ngừng làm giàu uranium"), (demand, "việc Mỹ dỡ bỏ cấm vận")],
        ),
        (
            "Iran sẵn sàng ngừng làm giàu uranium, đổi lại Mỹ phải dỡ bỏ cấm vận.",
            [(offer, "sẵn sàng ngừng làm giàu uranium"), (demand, "Mỹ phải dỡ bỏ cấm vận")],
        ),
        (
            "Iran sẵn sàng ngừng làm giàu uranium miễn là Mỹ dỡ bỏ cấm vận.",
            [(offer, "sẵn sàng ngừng làm giàu uranium"), (demand, "Mỹ dỡ bỏ cấm vận")],
        ),
        (
            "Nếu Mỹ dỡ bỏ cấm vận thì Iran sẽ ngừng làm giàu uranium.",
            [(demand, "Mỹ dỡ bỏ cấm vận"), (offer, "sẽ ngừng làm giàu uranium")],
        ),
        (
            "Iran sẵn sàng đàm phán với điều kiện Mỹ dỡ bỏ cấm vận.",
            [("Iran offer~ talks", "sẵn sàng đàm phán"), (demand, "Mỹ dỡ bỏ cấm vận")],
        ),
        (
            "Iran chỉ đàm phán khi Mỹ dỡ bỏ cấm vận.",
            [("Iran offer~ talks > Mỹ", "chỉ đàm phán"), (demand, "Mỹ dỡ bỏ cấm vận")],
        ),
    ] {
        let expected = terms.map(|(term, clause)| format!("{term}: {clause}"));
        check(&[(text, &expected.each_ref().map(String::as_str))]);
    }
    check(&[
        (
            "Iran sẽ không đàm phán trừ khi Mỹ dỡ bỏ cấm vận.",
            &["Iran refusal talks: sẽ không đàm phán", "Iran demand sanctions > Mỹ: Mỹ dỡ bỏ cấm vận"],
        ),
        ("Iran đàm phán trong điều kiện khó khăn.", &[]),
        ("Nếu Mỹ dỡ bỏ cấm vận, giá dầu sẽ giảm.", &[]),
    ]);
}

#[test]
fn lists_and_terms_within_terms() {
    check(&[
        (
            "Ukraine yêu cầu Nga từ bỏ Donbass và rút quân khỏi Crimea.",
            &[
                "Ukraine demand territory > Nga: Nga từ bỏ Donbass",
                "Ukraine demand troop_withdrawal > Nga: rút quân khỏi Crimea",
            ],
        ),
        (
            "Ukraine bác bỏ đề nghị của Mỹ về việc nhượng lãnh thổ.",
            &[
                "Ukraine refusal territory > Mỹ: bác bỏ đề nghị của Mỹ về việc nhượng lãnh thổ",
                "Mỹ demand territory > Ukraine: nhượng lãnh thổ",
            ],
        ),
        (
            "Nga nêu hai điều kiện. Một là Ukraine rút quân khỏi Donbass. Hai là Ukraine không gia nhập NATO.",
            &[
                "Nga demand troop_withdrawal > Ukraine: Ukraine rút quân khỏi Donbass",
                "Nga demand alliance_membership > Ukraine: Ukraine không gia nhập NATO",
            ],
        ),
        ("Có hai lý do. Một là Ukraine đã rút quân khỏi Donbass. Hai là mùa đông đã đến.", &[]),
    ]);
}
