//! Further pages, written as in [`tests`](super::tests).

use super::tests::{BETWEEN, check, layout};

fn check_all(page: &str) {
    BETWEEN.iter().for_each(|between| check(page, between));
}

#[test]
fn what_stands_behind_the_author_is_shown_in_pictures() {
    let page = "
        T Hai nước hoãn ký hiệp định biên giới đến mùa thu
        L Hai nước hoãn ký hiệp định biên giới đến mùa thu vì còn bất đồng về ba cột mốc ở phía bắc.
        - Nguyễn Minh
        - 15/12/2025
        P Người phát ngôn Bộ Ngoại giao cho biết hai bên cần thêm thời gian để hoàn tất phụ lục.
        P Phái đoàn hai bên sẽ gặp lại tại thủ đô nước láng giềng vào đầu tháng sau để bàn tiếp.
        P Giới quan sát cho rằng ba cột mốc này chỉ là cái cớ, còn vấn đề thật sự nằm ở quyền đánh cá.
        - Nguyễn Minh (Theo Reuters)
        C Phái đoàn hai bên tại bàn đàm phán.
        C Cột mốc số 12 ở phía bắc.";
    check_all(page);
}

#[test]
fn a_lead_that_is_printed_twice() {
    let page = "
        T Vòng đàm phán thứ hai khép lại mà không có kết quả
        - Thứ Hai, 15/12/2025, 09:15
        L (Báo Biên Giới) - Hai phái đoàn rời bàn đàm phán tối qua sau chín giờ họp kín ở thủ đô.
        - Hai phái đoàn rời bàn đàm phán tối qua sau chín giờ họp kín ở thủ đô.
        P Trưởng đoàn phương Bắc nói phía bên kia đưa ra yêu cầu mới vào phút chót.
        - Xem thêm: Cửa khẩu mở lại sau ba năm
        P Trưởng đoàn phương Nam phủ nhận và nói yêu cầu này đã có từ vòng một.
        P Hai bên chưa ấn định ngày gặp lại, nhưng đều nói cánh cửa vẫn mở.
        - Mai Lan - Hà An (Tổng hợp)";
    check_all(page);
}

#[test]
fn a_list_in_the_text_and_a_credit_of_two_lines() {
    let page = "
        T Hai bên đồng ý mở lại cửa khẩu
        - Cập nhật lúc 15:20 ngày 15/12/2025
        L Cửa khẩu phía bắc mở lại từ sáng mai sau ba năm đóng cửa vì tranh chấp.
        C Ảnh: Hải quan hai bên bắt tay trước cổng
        C Ảnh: AFP
        P Hàng nông sản được thông quan trước, hàng công nghiệp phải chờ thêm hai tuần.
        P Doanh nghiệp nói gì?
        P Các hiệp hội hoan nghênh quyết định này nhưng lo ngại thủ tục mới.
        P - Thủ tục kiểm dịch
        P - Giờ mở cửa
        P - Phí cầu đường
        P Hai bên hứa sẽ công bố quy định chi tiết trong tuần.
        - Tin liên quan
        - Giá gạo tăng vì cửa khẩu đóng
        - Bình luận
        - Nguyễn Văn An: Mừng cho bà con biên giới.";
    check_all(page);
}

#[test]
fn an_essay_in_numbered_parts() {
    let page = "
        - Trang chủ
        - Thế giới
        - Phân tích
        T Vì sao lệnh ngừng bắn dễ vỡ?
        - Lê Văn An
        L Lệnh ngừng bắn đầu tiên chỉ kéo dài bốn ngày và không ai nhận trách nhiệm về phát súng đầu tiên.
        P Lệnh thứ hai kéo dài một tháng, đủ để mỗi bên đào thêm hào và chuyển thêm đạn.
        P 1. Không ai giám sát
        P Quan sát viên chỉ có mặt ở hai trong số mười hai điểm nóng dọc theo giới tuyến.
        P 2. Không ai tin ai
        P Mỗi bên đều cho rằng bên kia dùng thời gian này để tái vũ trang.
        - Quay lại
        - Chia sẻ
        - Theo dõi chúng tôi trên Facebook
        - Đọc nhiều nhất
        - Bão số 5 đổ bộ miền Trung
        - Kết thúc Đọc nhiều nhất
        P Nếu không có lực lượng giám sát, lệnh thứ ba cũng sẽ vỡ như hai lệnh trước.
        - © 2025 Báo Biên Giới
        - Giấy phép số 12/GP
        - Địa chỉ: 12 phố Biên Giới";
    check_all(page);
}

#[test]
fn a_caption_between_paragraphs_and_one_at_the_end() {
    let page = "
        T Phe nổi dậy đồng ý trao đổi tù binh trước Tết
        L Phe nổi dậy tuyên bố sẽ thả 40 binh sĩ nếu chính phủ thả cùng số tù binh trước ngày 20/1.
        C Binh sĩ chính phủ bị bắt trong trận đánh hồi tháng 10 (Ảnh: AP).
        P Chính phủ chưa trả lời, nhưng một quan chức nói đề nghị này \"đáng xem xét\".
        P \"Chúng tôi không bỏ rơi ai\", Bộ trưởng Quốc phòng nói trong cuộc họp báo chiều qua.
        P Đại diện Hội Chữ thập đỏ cho biết họ sẵn sàng làm trung gian và đã chuẩn bị hai xe buýt.
        - (Theo AFP, AP)
        C Binh sĩ chính phủ (trái) và tay súng nổi dậy (phải) tại một trạm gác.
        - 15/12/2025";
    check_all(page);
}

#[test]
fn long_paragraphs_and_their_pictures() {
    let page = "
        T Tổng thống từ chối lời mời họp thượng đỉnh
        L Tổng thống hôm qua từ chối lời mời họp thượng đỉnh ở thủ đô nước láng giềng và nói sẽ chỉ tới khi lệnh cấm vận được dỡ bỏ hoàn toàn, không kèm điều kiện. Ông đưa ra tuyên bố này sau cuộc họp nội các kéo dài bốn giờ. Phủ tổng thống sau đó ra thông cáo khẳng định lập trường không đổi.
        P Nước láng giềng bày tỏ tiếc nuối và cho biết lời mời vẫn còn hiệu lực. Người phát ngôn của họ nói hai nước cần nhau hơn bao giờ hết, nhất là khi giá lương thực đang tăng nhanh ở cả hai phía. Ông từ chối nói liệu lệnh cấm vận có được dỡ bỏ hay không trong thời gian tới.
        P Phe đối lập chỉ trích quyết định của tổng thống và gọi đó là sai lầm nghiêm trọng. Thủ lĩnh phe này nói cánh cửa đối thoại không mở mãi, và kêu gọi quốc hội họp phiên bất thường trong tuần để buộc chính phủ giải trình trước cử tri cả nước. Chính phủ chưa phản hồi.
        C Tổng thống tại cuộc họp nội các. Phủ tổng thống nhìn từ quảng trường.
        C Tổng thống hôm qua từ chối lời mời họp thượng đỉnh";
    check_all(page);
}

#[test]
fn a_paper_before_the_lead_and_a_caption_glued_to_the_text() {
    let page = "
        T Phái đoàn hai nước họp kín ở Geneva về tù binh - AN NINH - BIENGIOI.VN
        L BIENGIOI.VN - Phái đoàn hai nước họp kín ở Geneva về tù binh từ sáng nay, không có báo chí.
        P Cuộc họp do Thụy Sĩ làm trung gian, theo hai nguồn tin ngoại giao.
        P Trưởng đoàn hai nước tới nơi họp ở Geneva. AFP - Lea Marchand Danh sách tù binh gồm hơn 300 người, trong đó có 12 phụ nữ, và được trao cho Hội Chữ thập đỏ từ tuần trước, một trong hai nguồn tin nói.
        P Hai bên dự kiến công bố kết quả vào tối mai.
        - >> Danh sách tù binh gồm những ai
        - >> Những cuộc trao đổi trước đây
        - NGUYỄN MINH
        - Từ khóa: tù binh, Geneva
        - Phái đoàn hai nước họp kín ở Geneva
        - Ý kiến bạn đọc (3)";
    check_all(page);
}

#[test]
fn lines_broken_at_a_fixed_width() {
    let page = "Bộ trưởng hai nước điện đàm tối qua và nhất trí\n\
        lập nhóm điều tra chung về vụ chìm tàu ở eo biển\n\
        phía nam, nơi hai bên đều tuyên bố chủ quyền từ\n\
        nhiều thập niên nay.\n\
        Theo thông cáo, nhóm điều tra gồm tám người và sẽ\n\
        bắt đầu làm việc từ thứ hai tuần tới ở cảng gần\n\
        nhất.\n\
        Hai chính phủ chưa trả lời yêu cầu này.";
    let firsts: Vec<&str> =
        layout(page).blocks.iter().filter_map(|block| page[block.start..].split(' ').next()).collect();
    assert_eq!(firsts, ["Bộ", "Theo", "Hai"]);
}
