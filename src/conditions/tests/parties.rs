//! Who bargains, and what is no offer.

use super::check;

#[test]
fn measures_are_no_offers() {
    check(&[
        ("Serbia không loại trừ khả năng dùng vũ lực với Kosovo.", &[]),
        ("Serbia nhắc nhở Kosovo rằng lệnh ngừng bắn vẫn còn hiệu lực.", &[]),
        ("Serbia sẵn sàng áp đặt các lệnh trừng phạt với Kosovo.", &[]),
        ("Serbia cam kết duy trì lệnh cấm vận đối với Kosovo.", &[]),
        ("Serbia đề xuất tăng thuế với hàng hóa Kosovo.", &[]),
        (
            "Serbia sẵn sàng dỡ bỏ các lệnh trừng phạt với Kosovo.",
            &["Serbia offer sanctions > Kosovo: sẵn sàng dỡ bỏ các lệnh trừng phạt với Kosovo"],
        ),
        (
            "Serbia cam kết duy trì lệnh ngừng bắn với Kosovo.",
            &["Serbia offer ceasefire > Kosovo: cam kết duy trì lệnh ngừng bắn với Kosovo"],
        ),
        ("Serbia đề xuất danh sách hàng hóa Kosovo bị đánh thuế.", &[]),
        (
            "Serbia quyết định rút nước này khỏi thỏa thuận thương mại.",
            &["Serbia refusal trade: quyết định rút nước này khỏi thỏa thuận thương mại"],
        ),
        // What a sentence begins with, or is of, goes on from the one before.
        (
            "Serbia từ chối đề nghị của Kosovo. Quân đội nước này tuyên bố sẽ không rút quân.",
            &[
                "Serbia refusal other > Kosovo: từ chối đề nghị của Kosovo",
                "Serbia refusal troop_withdrawal: tuyên bố sẽ không rút quân",
            ],
        ),
        (
            "Serbia cam kết không áp thêm thuế với hàng hóa Kosovo.",
            &["Serbia offer trade: cam kết không áp thêm thuế với hàng hóa Kosovo"],
        ),
    ]);
}

#[test]
fn private_persons_and_own_bodies() {
    check(&[
        ("Ông Marko Petrovic kêu gọi ngừng bắn ngay lập tức.", &[]),
        ("Ông Marko Petrovic sẵn sàng đàm phán.", &[]),
        ("Tổng thống Serbia Marko Petrovic yêu cầu tôi không tiết lộ cuộc gặp.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic kêu gọi ngừng bắn ngay lập tức.",
            &["Marko Petrovic demand ceasefire: kêu gọi ngừng bắn ngay lập tức"],
        ),
        ("Tổng thống Serbia Marko Petrovic yêu cầu Quốc hội Serbia phê chuẩn lệnh ngừng bắn.", &[]),
        (
            "Kosovo đã đáp lời. Kosovo chưa rút quân. Tổng thống Serbia Marko Petrovic đề nghị Quốc hội phê chuẩn lệnh ngừng bắn.",
            &[],
        ),
        ("Tổng thống Serbia Marko Petrovic cam kết với người dân về lệnh ngừng bắn.", &[]),
        ("Hàng nghìn người ở Serbia xuống đường phản đối lệnh ngừng bắn.", &[]),
    ]);
}

#[test]
fn what_observers_say_of_others() {
    check(&[
        ("Chuyên gia Marko Petrovic nhận định Serbia sẵn sàng rút quân khỏi Kosovo.", &[]),
        (
            "Thủ tướng Kosovo Arben Gashi cho biết Serbia sẵn sàng rút quân.",
            &["Serbia offer troop_withdrawal: sẵn sàng rút quân"],
        ),
    ]);
}

#[test]
fn two_sides_that_the_word_itself_names() {
    check(&[(
        "Hàn Quốc đàm phán với Triều Tiên. Serbia theo dõi đàm phán. Hai miền Triều Tiên nhất trí ngừng bắn.",
        &["Hàn Quốc+Triều Tiên acceptance ceasefire: nhất trí ngừng bắn"],
    )]);
}

#[test]
fn companies_are_not_their_state() {
    check(&[
        ("Tổng thống Serbia Marko Petrovic nói các công ty Serbia sẵn sàng mua nông sản.", &[]),
        ("Serbia mong truyền thông đưa tin khách quan về lệnh ngừng bắn.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói người dân Serbia chỉ phải trả thuế thấp.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Serbia sẵn sàng mua nông sản.",
            &["Marko Petrovic offer trade: sẵn sàng mua nông sản"],
        ),
    ]);
}

#[test]
fn who_goes_on_behind_an_if() {
    check(&[(
        "Ngoại trưởng Serbia Marko Petrovic nói Belgrade sẽ tăng quân số trong trường hợp Kosovo tập trận, nhưng cũng sẵn sàng đàm phán.",
        &["Marko Petrovic offer talks: sẵn sàng đàm phán"],
    )]);
}

#[test]
fn he_in_direct_speech_is_somebody_else() {
    check(&[
        (
            "Tổng thống Serbia Marko Petrovic nói: \"Tôi đã gặp Thủ tướng Kosovo Arben Gashi và ông ấy đồng ý ngừng bắn\".",
            &["Arben Gashi acceptance ceasefire: đồng ý ngừng bắn"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói ông đồng ý ngừng bắn.",
            &["Marko Petrovic acceptance ceasefire: đồng ý ngừng bắn"],
        ),
    ]);
}

#[test]
fn nobody_asks_himself() {
    check(&[
        ("Serbia cáo buộc Kosovo đóng cửa biên giới và buộc các công ty Serbia rút khỏi thị trường.", &[]),
        (
            "Kosovo yêu cầu Serbia giảm quân số, đồng thời tìm cách buộc Belgrade tuân thủ lệnh ngừng bắn.",
            &[
                "Kosovo demand troop_withdrawal > Serbia: Serbia giảm quân số",
                "Kosovo demand ceasefire > Serbia: Belgrade tuân thủ lệnh ngừng bắn",
            ],
        ),
    ]);
}

#[test]
fn arguments_and_burdens() {
    check(&[
        ("Serbia thuyết phục Kosovo rằng lệnh ngừng bắn có lợi cho hai nước.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói Kosovo phải gánh chịu lệnh trừng phạt.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói Kosovo không cần lệnh ngừng bắn.", &[]),
    ]);
}

#[test]
fn wishes_and_proposals() {
    check(&[
        ("Serbia không muốn đàm phán với Kosovo.", &["Serbia refusal talks: không muốn đàm phán với Kosovo"]),
        ("Serbia muốn rút quân khỏi Kosovo.", &["Serbia offer troop_withdrawal: muốn rút quân khỏi Kosovo"]),
        (
            "Serbia bày tỏ hy vọng sớm nối lại đàm phán với Kosovo.",
            &["Serbia offer talks > Kosovo: bày tỏ hy vọng sớm nối lại đàm phán với Kosovo"],
        ),
        (
            "Serbia đề xuất các cuộc đàm phán hòa bình.",
            &["Serbia offer talks: đề xuất các cuộc đàm phán hòa bình"],
        ),
    ]);
}

#[test]
fn whom_one_meets_and_who_agrees_together() {
    check(&[
        (
            "Tổng thống Serbia Marko Petrovic nói ông sẵn sàng gặp Thủ tướng Kosovo Albin Kurti.",
            &["Marko Petrovic offer talks > Albin Kurti: sẵn sàng gặp Thủ tướng Kosovo Albin Kurti"],
        ),
        (
            "Serbia, Kosovo nhất trí mở lại biên giới.",
            &["Serbia+Kosovo acceptance territory: nhất trí mở lại biên giới"],
        ),
        // What one alone does is not done by all that are named before it.
        (
            "Serbia, Kosovo yêu cầu NATO mở lại biên giới.",
            &["Kosovo demand territory > NATO: NATO mở lại biên giới"],
        ),
        ("Nhiều học giả từ Đại học Belgrade hay NATO đã kêu gọi Serbia rút quân.", &[]),
        ("Các lệnh trừng phạt của Đức đã khiến Serbia kiệt quệ và chấp nhận đàm phán.", &[]),
    ]);
}

#[test]
fn several_who_are_asked() {
    check(&[
        (
            "Serbia yêu cầu Đức, Pháp và Albania rút quân.",
            &["Serbia demand troop_withdrawal > Đức+Pháp+Albania: Đức, Pháp và Albania rút quân"],
        ),
        (
            "Serbia muốn Kosovo, Albania rút quân.",
            &["Serbia demand troop_withdrawal > Kosovo: muốn Kosovo, Albania rút quân"],
        ),
        // What a medium tells behind the comma is no part of it.
        ("Serbia mời Kosovo, AFP đưa tin.", &["Serbia offer talks > Kosovo: mời Kosovo"]),
    ]);
}
