//! Each stance by its verbs, with the negative beside it.

use super::check;

#[test]
fn demands() {
    check(&[
        ("Đức đòi Serbia công nhận Kosovo.", &["Đức demand recognition > Serbia: Serbia công nhận Kosovo"]),
        ("Đức không đòi Serbia công nhận Kosovo.", &[]),
        (
            "Serbia hối thúc Kosovo nối lại đàm phán.",
            &["Serbia demand talks > Kosovo: Kosovo nối lại đàm phán"],
        ),
        (
            "Serbia muốn Kosovo trao trả tù binh.",
            &["Serbia demand prisoners > Kosovo: muốn Kosovo trao trả tù binh"],
        ),
        ("Gruzia phải rút quân khỏi Abkhazia.", &[]),
        ("Theo hiệp ước, Serbia phải rút quân trước tháng 6.", &[]),
        (
            "Điều kiện của Serbia là Kosovo phải rút cảnh sát khỏi miền bắc.",
            &["Serbia demand troop_withdrawal: Kosovo phải rút cảnh sát khỏi miền bắc"],
        ),
        (
            "Serbia muốn buộc Kosovo rút quân khỏi biên giới.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới"],
        ),
        ("Serbia tham chiến, buộc Kosovo rút quân khỏi biên giới.", &[]),
    ]);
}

#[test]
fn offers() {
    check(&[
        (
            "Serbia đề nghị sẽ trao trả tù binh cho Kosovo.",
            &["Serbia offer prisoners > Kosovo: đề nghị sẽ trao trả tù binh cho Kosovo"],
        ),
        (
            "Serbia hứa trao trả tù binh cho Kosovo.",
            &["Serbia offer prisoners > Kosovo: hứa trao trả tù binh cho Kosovo"],
        ),
        (
            "Serbia có thể cân nhắc rút quân khỏi biên giới.",
            &["Serbia offer troop_withdrawal: có thể cân nhắc rút quân khỏi biên giới"],
        ),
        (
            "Serbia để ngỏ khả năng đàm phán với Kosovo.",
            &["Serbia offer talks > Kosovo: để ngỏ khả năng đàm phán với Kosovo"],
        ),
        ("Serbia sẵn sàng trả đũa Kosovo.", &[]),
        (
            "Serbia không còn sẵn sàng đàm phán với Kosovo.",
            &["Serbia refusal talks > Kosovo: không còn sẵn sàng đàm phán với Kosovo"],
        ),
    ]);
}

#[test]
fn refusals() {
    check(&[
        (
            "Serbia không chấp nhận nhượng lãnh thổ cho Kosovo.",
            &["Serbia refusal territory > Kosovo: không chấp nhận nhượng lãnh thổ cho Kosovo"],
        ),
        ("Serbia không nhượng bộ về lãnh thổ.", &["Serbia refusal territory: không nhượng bộ về lãnh thổ"]),
        (
            "Serbia không chịu rút quân khỏi Kosovo.",
            &["Serbia refusal troop_withdrawal: không chịu rút quân khỏi Kosovo"],
        ),
        ("Serbia không chịu áp lực từ Kosovo về việc rút quân.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói không có chuyện Serbia rút quân.",
            &["Marko Petrovic refusal troop_withdrawal: không có chuyện Serbia rút quân"],
        ),
        (
            "Serbia loại trừ khả năng gia nhập NATO.",
            &["Serbia refusal alliance_membership: loại trừ khả năng gia nhập NATO"],
        ),
        (
            "Serbia phản đối Kosovo gia nhập NATO.",
            &["Serbia refusal alliance_membership > Kosovo: phản đối Kosovo gia nhập NATO"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói việc Kosovo gia nhập NATO là lằn ranh đỏ.",
            &["Marko Petrovic refusal alliance_membership: việc Kosovo gia nhập NATO là lằn ranh đỏ"],
        ),
        (
            "Lằn ranh đỏ của Serbia là Kosovo không được gia nhập NATO.",
            &["Serbia demand alliance_membership: Kosovo không được gia nhập NATO"],
        ),
        (
            "Lằn ranh đỏ của Serbia là việc Kosovo gia nhập NATO.",
            &["Serbia refusal alliance_membership: Kosovo gia nhập NATO"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói việc nhượng lãnh thổ không nằm trong chương trình nghị sự.",
            &["Marko Petrovic refusal territory: việc nhượng lãnh thổ không nằm trong chương trình nghị sự"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói việc nhượng lãnh thổ là điều không thể chấp nhận.",
            &["Marko Petrovic refusal territory: việc nhượng lãnh thổ là điều không thể chấp nhận"],
        ),
        (
            "Serbia tuyên bố ngừng thực hiện hiệp ước INF.",
            &["Serbia refusal arms_control: ngừng thực hiện hiệp ước INF"],
        ),
        ("Serbia đã rút khỏi hiệp ước INF năm 2001.", &[]),
        ("Serbia bác bỏ thông tin của báo Đức về việc nhượng lãnh thổ.", &[]),
    ]);
}

#[test]
fn acceptances() {
    check(&[
        (
            "Serbia nhất trí rút quân khỏi Kosovo.",
            &["Serbia acceptance troop_withdrawal: nhất trí rút quân khỏi Kosovo"],
        ),
        ("Serbia chấp thuận lệnh ngừng bắn.", &["Serbia acceptance ceasefire: chấp thuận lệnh ngừng bắn"]),
        (
            "Serbia chưa đồng ý rút quân khỏi Kosovo.",
            &["Serbia refusal troop_withdrawal: chưa đồng ý rút quân khỏi Kosovo"],
        ),
        ("Serbia có đồng ý ngừng bắn hay không?", &[]),
    ]);
}

#[test]
fn a_promise_is_no_part_of_what_is_asked() {
    check(&[
        // "At the same time" turns back to who asks, "and" goes on with what is asked.
        (
            "Serbia kêu gọi Kosovo rút quân, đồng thời cam kết dỡ bỏ lệnh trừng phạt.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân",
                "Serbia offer sanctions: cam kết dỡ bỏ lệnh trừng phạt",
            ],
        ),
        (
            "Serbia kêu gọi Kosovo rút quân và cam kết ngừng bắn.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân",
                "Serbia demand ceasefire > Kosovo: cam kết ngừng bắn",
            ],
        ),
        // Not to talk is nothing that is given.
        (
            "Serbia cam kết không đàm phán với Kosovo.",
            &["Serbia refusal talks > Kosovo: cam kết không đàm phán với Kosovo"],
        ),
        (
            "Serbia cam kết không sử dụng vũ khí hạt nhân.",
            &["Serbia offer denuclearization: cam kết không sử dụng vũ khí hạt nhân"],
        ),
        // Whose demand is ignored.
        (
            "Serbia phớt lờ yêu cầu rút quân của Kosovo.",
            &["Kosovo demand troop_withdrawal: rút quân của Kosovo"],
        ),
    ]);
}

#[test]
fn a_meeting_that_a_party_calls_off() {
    check(&[
        (
            "Serbia hủy cuộc gặp với Kosovo để phản đối lệnh trừng phạt.",
            &[
                "Serbia refusal talks > Kosovo: hủy cuộc gặp với Kosovo",
                "Serbia refusal sanctions: phản đối lệnh trừng phạt",
            ],
        ),
        (
            "Serbia dọa rút khỏi vòng đàm phán với Kosovo.",
            &["Serbia refusal talks > Kosovo: dọa rút khỏi vòng đàm phán với Kosovo"],
        ),
        ("Serbia tuyên bố hủy cuộc gặp.", &["Serbia refusal talks: hủy cuộc gặp"]),
        // Nobody did, nobody has yet, or it is spoken about.
        ("Cuộc gặp giữa Serbia và Kosovo bị hủy.", &[]),
        ("Serbia có thể hủy cuộc gặp với Kosovo.", &[]),
        ("Nếu Serbia hủy cuộc gặp với Kosovo, căng thẳng sẽ tăng.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói quyết định hủy cuộc gặp là đúng.", &[]),
    ]);
}

#[test]
fn troops_that_stay_and_talks_that_are_stopped() {
    check(&[
        (
            "Serbia đã đáp lời. Tổng thống Serbia Marko Petrovic tuyên bố nước này sẽ ở lại Kosovo.",
            &["Marko Petrovic refusal troop_withdrawal > Kosovo: sẽ ở lại Kosovo"],
        ),
        (
            "Serbia đã đáp lời. Tổng thống Serbia Marko Petrovic tuyên bố nước này sẽ không hiện diện ở Kosovo.",
            &["Marko Petrovic offer troop_withdrawal > Kosovo: sẽ không hiện diện ở Kosovo"],
        ),
        (
            "Serbia yêu cầu Kosovo ngừng hiện diện ở Albania.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo ngừng hiện diện ở Albania"],
        ),
        (
            "Serbia đình chỉ các cuộc đàm phán với Kosovo.",
            &["Serbia refusal talks > Kosovo: đình chỉ các cuộc đàm phán với Kosovo"],
        ),
        ("Serbia tạm ngừng phiên họp của quốc hội.", &[]),
    ]);
}

#[test]
fn what_is_agreed_and_what_is_refused_beside_it() {
    check(&[
        (
            "Serbia và Kosovo nhất trí tiếp tục kêu gọi Albania ngừng bắn.",
            &["Serbia+Kosovo demand ceasefire > Albania: Albania ngừng bắn"],
        ),
        // What somebody will do is no part of what he refuses, unlike what he will not.
        (
            "Serbia từ chối ngừng bắn và sẽ trao trả tù binh.",
            &["Serbia refusal ceasefire: từ chối ngừng bắn", "Serbia offer prisoners: sẽ trao trả tù binh"],
        ),
        (
            "Serbia từ chối ngừng bắn và sẽ không trao trả tù binh.",
            &[
                "Serbia refusal ceasefire: từ chối ngừng bắn",
                "Serbia refusal prisoners: sẽ không trao trả tù binh",
            ],
        ),
        (
            "Belgrade phản đối việc Kosovo gia nhập NATO và bảo đảm an ninh cho Kosovo.",
            &[
                "Serbia refusal alliance_membership: phản đối việc Kosovo gia nhập NATO",
                "Serbia refusal security_guarantees: bảo đảm an ninh cho Kosovo",
            ],
        ),
        (
            "Serbia và Albania bác bỏ lệnh ngừng bắn, đổi lại Kosovo phải triển khai tên lửa.",
            &[
                "Serbia+Albania refusal ceasefire: bác bỏ lệnh ngừng bắn",
                "Serbia+Albania demand arms_control > Kosovo: Kosovo phải triển khai tên lửa",
            ],
        ),
        (
            "Một quan chức Serbia nhất trí đàm phán với Kosovo thay vì thả tù nhân.",
            &[
                "Một quan chức Serbia acceptance talks > Kosovo: nhất trí đàm phán với Kosovo thay vì thả tù nhân",
            ],
        ),
        (
            "Serbia khẳng định sẽ ở lại Kosovo.",
            &["Serbia refusal troop_withdrawal > Kosovo: sẽ ở lại Kosovo"],
        ),
        (
            "Serbia đồng ý giao Mitrovica cho Kosovo.",
            &["Serbia acceptance territory > Kosovo: đồng ý giao Mitrovica cho Kosovo"],
        ),
    ]);
}
