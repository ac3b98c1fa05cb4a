//! What may be, what others foresee, who only tells of it.

use super::check;

#[test]
fn what_somebody_may_accept() {
    check(&[
        ("Serbia có thể chấp nhận rút quân khỏi Kosovo.", &[]),
        ("Có thông tin cho rằng Serbia có thể đóng vai trò trung gian cho đàm phán.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Serbia có thể chấp nhận rút quân khỏi Kosovo.",
            &["Marko Petrovic offer troop_withdrawal: chấp nhận rút quân khỏi Kosovo"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói Serbia có thể đóng vai trò trung gian cho đàm phán.",
            &["Marko Petrovic offer talks: có thể đóng vai trò trung gian cho đàm phán"],
        ),
        ("Tổng thống Serbia Marko Petrovic nói Kosovo sẽ hứa ngừng bắn.", &[]),
        ("Serbia có thể thuyết phục Kosovo rút quân khỏi biên giới.", &[]),
        ("Serbia có đủ đòn bẩy để thuyết phục Kosovo rút quân khỏi biên giới.", &[]),
        (
            "Serbia tìm cách thuyết phục Kosovo rút quân khỏi biên giới.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới"],
        ),
        ("Serbia có quyền yêu cầu Kosovo rút quân khỏi biên giới.", &[]),
        (
            "Serbia rút quân.\n\nGiao tranh tiếp diễn ở biên giới phía nam.\n\nRõ ràng Serbia sẽ không đồng ý với đề xuất rút quân khỏi Kosovo.",
            &[],
        ),
        ("Serbia hiếm khi chấp nhận ngừng bắn.", &[]),
        ("Chưa rõ Serbia sẽ chấp nhận lệnh ngừng bắn như thế nào để chấm dứt giao tranh.", &[]),
    ]);
}

#[test]
fn sources_tell_of_others_terms() {
    check(&[
        (
            "Một nguồn tin ngoại giao Serbia cho biết Belgrade yêu cầu Kosovo rút quân khỏi biên giới.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới"],
        ),
        (
            "Ngoại trưởng Serbia Marko Petrovic cho biết Belgrade yêu cầu Kosovo rút quân khỏi biên giới.",
            &["Marko Petrovic demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới"],
        ),
        ("Một nhà ngoại giao Serbia yêu cầu giấu tên nói về việc rút quân khỏi Kosovo.", &[]),
    ]);
}

#[test]
fn what_is_no_refusal() {
    check(&[
        ("Serbia và Kosovo tìm giải pháp hai bên chấp nhận được thông qua đàm phán.", &[]),
        (
            "Serbia thúc giục Kosovo rút quân khỏi biên giới, đe dọa sẽ dùng mọi biện pháp.",
            &["Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới"],
        ),
        ("Tòa án Serbia bác bỏ đề nghị ngừng bắn với Kosovo.", &[]),
        ("Serbia loại trừ nguy cơ tấn công ở biên giới với Kosovo.", &[]),
        ("Serbia bắn 21 phát đại bác chào đón lãnh đạo Kosovo đến đàm phán.", &[]),
        ("Serbia không thừa nhận bất kỳ mối liên hệ nào với Kosovo.", &[]),
        ("Serbia cáo buộc Kosovo phá lệnh ngừng bắn, Pristina bác bỏ điều này.", &[]),
        ("Chúng tôi không thể nhanh chóng nhất trí, Tổng thống Serbia Marko Petrovic nói.", &[]),
    ]);
}

#[test]
fn own_burdens_and_necessary_steps() {
    check(&[
        ("Bộ Ngoại giao Serbia tuyên bố \"sẽ phải rút quân khỏi Kosovo\".", &[]),
        ("Bộ Ngoại giao Serbia nói Kosovo đang chuẩn bị các tài liệu cần thiết cho cuộc đàm phán.", &[]),
        ("Serbia không loại trừ khả năng sử dụng sức mạnh quân sự với Kosovo.", &[]),
        ("Nhượng bộ về lãnh thổ là điều kiện để Serbia đồng ý đàm phán với Kosovo.", &[]),
        (
            "Serbia cam kết ngừng bắn nếu các cuộc đàm phán với Kosovo thành công tốt đẹp.",
            &["Serbia offer ceasefire: cam kết ngừng bắn"],
        ),
        ("Ngoại trưởng Serbia Marko Petrovic nói đàm phán với Kosovo sẽ cần 2 tuần để sắp xếp.", &[]),
        (
            "Serbia sẵn sàng ngừng bắn nếu điều đó giúp thúc đẩy đàm phán với Kosovo.",
            &["Serbia offer ceasefire: sẵn sàng ngừng bắn"],
        ),
        ("Serbia cam kết sẽ khởi động một chiến dịch quân sự ở Kosovo.", &[]),
        ("Tổng thống Serbia Marko Petrovic nhắc nhở rằng lệnh ngừng bắn bắt đầu từ hai năm trước.", &[]),
        ("Ngoại trưởng Serbia Marko Petrovic nói việc Kosovo đến thăm sẽ giúp hạ nhiệt căng thẳng.", &[]),
    ]);
}

#[test]
fn terms_of_both_and_of_oneself() {
    check(&[
        (
            "Albania kêu gọi Serbia ngừng tập trận để đổi lấy việc Kosovo dỡ bỏ phong tỏa.",
            &[
                "Albania demand~ military_action > Serbia: Serbia ngừng tập trận",
                "Albania demand~ sanctions > Kosovo: việc Kosovo dỡ bỏ phong tỏa",
            ],
        ),
        (
            "Serbia sẵn sàng đàm phán với Kosovo, đồng thời mời Thủ tướng Albania Edi Kola thăm Belgrade.",
            &[
                "Serbia offer talks > Kosovo: sẵn sàng đàm phán với Kosovo",
                "Serbia offer talks > Edi Kola: mời Thủ tướng Albania Edi Kola thăm Belgrade",
            ],
        ),
    ]);
}

#[test]
fn only_when() {
    check(&[
        (
            "Serbia tuyên bố chỉ ngừng bắn khi Kosovo rút quân khỏi biên giới.",
            &[
                "Serbia offer~ ceasefire > Kosovo: chỉ ngừng bắn",
                "Serbia demand~ troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới",
            ],
        ),
        (
            "Serbia tuyên bố chỉ đàm phán với Kosovo sau khi các lệnh trừng phạt được dỡ bỏ.",
            &[
                "Serbia offer~ talks > Kosovo: chỉ đàm phán với Kosovo",
                "Serbia demand~ sanctions: các lệnh trừng phạt được dỡ bỏ",
            ],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói hội nghị sẽ chỉ được tổ chức khi Kosovo dỡ bỏ lệnh trừng phạt.",
            &["Marko Petrovic demand sanctions > Kosovo: Kosovo dỡ bỏ lệnh trừng phạt"],
        ),
        (
            "Serbia sẽ chỉ ngừng bắn nếu Kosovo rút quân khỏi biên giới.",
            &[
                "Serbia offer~ ceasefire > Kosovo: sẽ chỉ ngừng bắn",
                "Serbia demand~ troop_withdrawal > Kosovo: Kosovo rút quân khỏi biên giới",
            ],
        ),
        ("Serbia chỉ công bố cuộc gặp sau khi Thủ tướng Kosovo Arben Gashi đã trở về.", &[]),
        ("Serbia không chỉ ngừng bắn khi trời tối.", &[]),
    ]);
}

#[test]
fn what_is_needed_and_what_is_open() {
    check(&[
        (
            "Tổng thống Serbia Marko Petrovic nói: \"Chúng tôi cần các bảo đảm an ninh\".",
            &["Marko Petrovic demand security_guarantees: Chúng tôi cần các bảo đảm an ninh"],
        ),
        ("Tổng thống Serbia Marko Petrovic nói: \"Chúng tôi phải bảo đảm an ninh\".", &[]),
        (
            "Ngoại trưởng Serbia Marko Petrovic nói cánh cửa đàm phán luôn mở.",
            &["Marko Petrovic offer talks: cánh cửa đàm phán luôn mở"],
        ),
        ("Ngoại trưởng Serbia Marko Petrovic nói cửa hàng luôn mở.", &[]),
    ]);
}

#[test]
fn opinions_and_what_comes_of_it() {
    check(&[
        ("Bộ Ngoại giao Serbia cho rằng đẩy nhanh đàm phán sẽ giúp Kosovo ổn định.", &[]),
        ("Bộ Ngoại giao Serbia thông báo gia nhập NATO cũng sẽ làm phức tạp quan hệ với Kosovo.", &[]),
        ("Serbia tuyên bố sẽ nối lại các vụ thử tên lửa với Kosovo.", &[]),
        ("Cuộc gặp sẽ là cơ hội giúp Serbia và Kosovo đạt thỏa thuận ngừng bắn.", &[]),
        ("Serbia có thể không muốn đàm phán với Kosovo.", &[]),
        ("Albania hỏi xem Serbia muốn thảo luận về vấn đề gì với Kosovo.", &[]),
        (
            "Serbia từ chối lệnh ngừng bắn, có thể gây hậu quả cho Kosovo.",
            &["Serbia refusal ceasefire: từ chối lệnh ngừng bắn"],
        ),
        (
            "Serbia và Kosovo đạt thỏa thuận ngừng bắn.",
            &["Serbia+Kosovo acceptance ceasefire: đạt thỏa thuận ngừng bắn"],
        ),
    ]);
}

#[test]
fn deadlines() {
    check(&[
        (
            "Serbia cho Kosovo 10 ngày để rút quân khỏi biên giới.",
            &["Serbia demand troop_withdrawal > Kosovo: rút quân khỏi biên giới"],
        ),
        (
            "Serbia cho Kosovo thời hạn đến cuối tháng để rút quân khỏi biên giới.",
            &["Serbia demand troop_withdrawal > Kosovo: rút quân khỏi biên giới"],
        ),
        ("Serbia cho Kosovo 10 xe tải để chở hàng.", &[]),
        ("Serbia gửi cho Kosovo bản dự thảo để thảo luận về lệnh ngừng bắn.", &[]),
    ]);
}

#[test]
fn ready_things_and_open_choices() {
    check(&[
        ("Ngoại trưởng Albania Edi Kola nói mọi thứ đã sẵn sàng cho cuộc gặp giữa Serbia và Kosovo.", &[]),
        ("Serbia chưa xác nhận hay từ chối đàm phán với Kosovo.", &[]),
        ("Serbia chưa bao giờ thay đổi hay bác bỏ lệnh ngừng bắn với Kosovo.", &[]),
        ("Bộ Quốc phòng Serbia khẳng định quân đội sẵn sàng bảo vệ chủ quyền.", &[]),
        (
            "Serbia cho biết đang nghiên cứu đề xuất ngừng bắn của Albania.",
            &["Albania offer ceasefire: ngừng bắn của Albania"],
        ),
    ]);
}

#[test]
fn what_comes_of_a_term_is_not_part_of_it() {
    check(&[
        (
            "Serbia chấp nhận lệnh ngừng bắn với Kosovo cho thấy Belgrade đã thay đổi.",
            &["Serbia acceptance ceasefire > Kosovo: chấp nhận lệnh ngừng bắn với Kosovo"],
        ),
        (
            "Serbia hoan nghênh đề xuất của Kosovo về lệnh ngừng bắn.",
            &["Serbia acceptance ceasefire > Kosovo: hoan nghênh đề xuất của Kosovo về lệnh ngừng bắn"],
        ),
    ]);
}

#[test]
fn what_others_want_of_the_subject() {
    check(&[
        ("Báo chí gợi ý Serbia từ chối lệnh ngừng bắn với Kosovo.", &[]),
        (
            "Serbia đề nghị cho phép Serbia tiếp cận thị trường Kosovo.",
            &["Serbia demand trade: đề nghị cho phép Serbia tiếp cận thị trường Kosovo"],
        ),
        (
            "Serbia đề nghị cho phép Kosovo tiếp cận thị trường.",
            &["Serbia offer trade: đề nghị cho phép Kosovo tiếp cận thị trường"],
        ),
        ("Serbia sẽ không gõ cửa Kosovo để đề nghị đàm phán nữa.", &[]),
        ("Serbia chưa có cam kết chắc chắn về lệnh ngừng bắn.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói: \"Bằng việc từ chối ngừng bắn, Kosovo đã mất lòng tin\".",
            &[],
        ),
        ("Serbia hứa xé bỏ lệnh ngừng bắn với Kosovo.", &[]),
        (
            "Ngoại trưởng Albania Edi Kola tới Belgrade để truyền đạt mong muốn gặp Thủ tướng Serbia của Kosovo.",
            &[],
        ),
        (
            "Quốc hội Serbia đề xuất một nghị quyết kêu gọi Kosovo rút quân.",
            &["Quốc hội Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân"],
        ),
        ("Serbia và báo chí bàn về \"lằn ranh đỏ\" trong đàm phán với Kosovo.", &[]),
        (
            "Albania kêu gọi Serbia - Kosovo ngừng bắn.",
            &["Albania demand ceasefire > Serbia+Kosovo: Serbia - Kosovo ngừng bắn"],
        ),
        ("Serbia từ chối dự đoán kết quả đàm phán với Kosovo.", &[]),
        ("Serbia không cho thấy họ sẵn sàng rút quân khỏi Kosovo.", &[]),
        ("Bất chấp nghi ngờ cho rằng Serbia từ chối ngừng bắn, đàm phán vẫn tiếp tục.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói Kosovo không nên bất ngờ về lệnh ngừng bắn.", &[]),
        (
            "Serbia và Kosovo đồng ý rằng các ngoại trưởng cần nối lại đàm phán.",
            &["Serbia+Kosovo acceptance talks: đồng ý rằng các ngoại trưởng cần nối lại đàm phán"],
        ),
    ]);
}

#[test]
fn what_is_done_for_nobody() {
    check(&[
        ("Serbia muốn Kosovo hiểu rõ hậu quả.", &[]),
        ("Serbia muốn Kosovo rút quân.", &["Serbia demand troop_withdrawal > Kosovo: muốn Kosovo rút quân"]),
        // What one wants to do for another side is given.
        ("Serbia muốn bán tên lửa cho Kosovo.", &["Serbia offer military_aid: muốn bán tên lửa cho Kosovo"]),
        // The other states are nobody named before them.
        (
            "Serbia phản đối lệnh trừng phạt, còn các nước khác kêu gọi ngừng bắn.",
            &["Serbia refusal sanctions: phản đối lệnh trừng phạt"],
        ),
        (
            "Serbia yêu cầu Kosovo rút quân và đồng ý ngừng bắn.",
            &[
                "Serbia demand troop_withdrawal > Kosovo: Kosovo rút quân",
                "Serbia demand ceasefire > Kosovo: đồng ý ngừng bắn",
            ],
        ),
    ]);
}

#[test]
fn what_is_and_what_is_ready_for() {
    check(&[
        ("Serbia đảm bảo với Kosovo rằng Serbia là một nước độc lập.", &[]),
        (
            "Serbia đảm bảo với Kosovo rằng Serbia sẽ rút quân.",
            &["Serbia offer troop_withdrawal > Kosovo: đảm bảo với Kosovo rằng Serbia sẽ rút quân"],
        ),
        ("Serbia sẵn sàng đối đầu với Kosovo.", &[]),
        (
            "Serbia sẵn sàng đối thoại với Kosovo.",
            &["Serbia offer talks > Kosovo: sẵn sàng đối thoại với Kosovo"],
        ),
        // What there is to discuss; what somebody has to discuss.
        ("Tổng thống Serbia Marko Petrovic nói còn nhiều vấn đề cần thảo luận.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Kosovo cần thảo luận về lệnh trừng phạt.",
            &["Marko Petrovic demand talks > Kosovo: Kosovo cần thảo luận về lệnh trừng phạt"],
        ),
    ]);
}

#[test]
fn what_makes_somebody_act_asks_nothing() {
    check(&[
        ("Tổng thống Serbia Marko Petrovic nói áp lực khiến Kosovo phải rút quân khỏi biên giới.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Kosovo phải rút quân khỏi biên giới.",
            &["Marko Petrovic demand troop_withdrawal > Kosovo: Kosovo phải rút quân khỏi biên giới"],
        ),
        // The talks between two are neither of them.
        (
            "Tổng thống Serbia Marko Petrovic nhấn mạnh, cuộc đàm phán giữa Albania và Kosovo sẽ giúp chấm dứt xung đột.",
            &[],
        ),
    ]);
}

#[test]
fn who_wants_it_of_whom() {
    check(&[
        (
            "Tổng thống Serbia Marko Petrovic nói: \"Kosovo muốn chúng tôi rút quân\".",
            &["Kosovo demand troop_withdrawal > Marko Petrovic: muốn chúng tôi rút quân"],
        ),
        // What "they" want is not what "I" want.
        ("Tổng thống Serbia Marko Petrovic nói: \"Tôi biết họ muốn ngừng bắn\".", &[]),
        ("Ông Petrovic nói cuộc đàm phán giữa Serbia và Kosovo sẽ dỡ bỏ lệnh trừng phạt.", &[]),
        (
            "Serbia muốn các cuộc đàm phán với Kosovo.",
            &["Serbia offer talks > Kosovo: muốn các cuộc đàm phán với Kosovo"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic nói Kosovo cần lệnh ngừng bắn.",
            &["Marko Petrovic demand ceasefire > Kosovo: Kosovo cần lệnh ngừng bắn"],
        ),
        (
            "Tổng thống Serbia Marko Petrovic cho biết Serbia cần bảo đảm an ninh cho Kosovo nếu nước này ngừng bắn.",
            &["Marko Petrovic demand ceasefire > Kosovo: nước này ngừng bắn"],
        ),
    ]);
}
