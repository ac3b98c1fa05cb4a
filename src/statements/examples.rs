//! Examples of every form in which the news tells what somebody said, and of what only looks like it.

use super::testing::check;

#[test]
fn marks_and_layouts() {
    check(&[
        (
            "''Thỏa thuận này có lợi cho cả hai nước'', Thủ tướng Ý Marco Bellini nói.",
            &["Marco Bellini (say, direct): Thỏa thuận này có lợi cho cả hai nước"],
        ),
        (
            "“Chúng tôi không tìm kiếm xung đột”, Ngoại trưởng Iran Darius Rostami nói, “nhưng chúng tôi sẽ tự vệ”.",
            &["Darius Rostami (say, direct): Chúng tôi không tìm kiếm xung đột"],
        ),
        (
            "Thủ tướng Ý Marco Bellini phát biểu:\n\"Chúng tôi sẽ không rời bàn đàm phán trước khi có kết quả\".",
            &["Marco Bellini (say, direct): Chúng tôi sẽ không rời bàn đàm phán trước khi có kết quả"],
        ),
        (
            "“Chúng tôi sẽ không rời bàn đàm phán.\n“Nhưng chúng tôi cũng không chờ mãi”, Thủ tướng Ý Marco Bellini nói.",
            &[
                "Marco Bellini (say, direct): Chúng tôi sẽ không rời bàn đàm phán.\n“Nhưng chúng tôi cũng không chờ mãi",
            ],
        ),
        (
            "\"Chúng tôi sẽ gặp lại nhau vào tuần tới\" cho một vòng đàm phán mới, Thủ tướng Ý Marco Bellini nói tại Rome.",
            &[
                "Marco Bellini (say, mixed): \"Chúng tôi sẽ gặp lại nhau vào tuần tới\" cho một vòng đàm phán mới",
            ],
        ),
        (
            "“Tình hình đang xấu đi từng ngày”, nhà ngoại giao Thụy Điển Marta Lindqvist dự đoán trên trang Dagens Nyheter.",
            &["Marta Lindqvist (assess, direct): Tình hình đang xấu đi từng ngày"],
        ),
    ]);
}

#[test]
fn sources_and_those_who_carry_them() {
    check(&[
        (
            "Hai tàu tuần tra sẽ neo lại ở cảng Lima, truyền thông Peru đưa tin sau cuộc họp của nội các.",
            &["truyền thông Peru (say, indirect): Hai tàu tuần tra sẽ neo lại ở cảng Lima"],
        ),
        (
            "Thông báo từ Điện Kremlin cho biết cuộc gặp được dời sang tuần sau.",
            &["Điện Kremlin (say, indirect): cuộc gặp được dời sang tuần sau"],
        ),
        // One of the headlines of a list.
        (
            "Peru cáo buộc Chile gây hấn ở biên giới; hai thị trấn mất điện… là những tin đáng chú ý trong ngày.",
            &["Peru (accuse, indirect): Chile gây hấn ở biên giới"],
        ),
        (
            "Peru cáo buộc Chile gây hấn ở biên giới… là những tin đáng chú ý trong ngày.",
            &["Peru (accuse, indirect): Chile gây hấn ở biên giới"],
        ),
        ("Ngoài việc xác nhận lịch họp, Peru không cung cấp thêm thông tin về thành phần đoàn.", &[]),
        (
            "Các bộ trưởng đã kêu gọi kiềm chế, một quan chức Peru và một cựu quan chức giấu tên cho biết.",
            &[
                "một quan chức Peru (say, indirect): Các bộ trưởng đã kêu gọi kiềm chế",
                "một cựu quan chức giấu tên (say, indirect): Các bộ trưởng đã kêu gọi kiềm chế",
            ],
        ),
        (
            "Theo lời Thủ tướng Ý Marco Bellini, hai nước sẽ mở lại cửa khẩu trong tháng này.",
            &["Marco Bellini (say, indirect): hai nước sẽ mở lại cửa khẩu trong tháng này"],
        ),
        (
            "Ngoại trưởng Iran Darius Rostami cho biết hai bên đã đồng ý gặp lại tại Muscat, Reuters đưa tin.",
            &["Darius Rostami via Reuters (say, indirect): hai bên đã đồng ý gặp lại tại Muscat"],
        ),
        (
            "Thủ tướng Ý Marco Bellini được hãng tin ANSA trích dẫn nói rằng đàm phán đã tiến rất gần đến kết quả.",
            &["Marco Bellini via ANSA (say, indirect): đàm phán đã tiến rất gần đến kết quả"],
        ),
        // The press is no medium in particular.
        (
            "Ông Marco Bellini nói với báo giới ở Rome rằng đàm phán đã tiến rất gần đến kết quả.",
            &["Marco Bellini (say, indirect): đàm phán đã tiến rất gần đến kết quả"],
        ),
        (
            "Trong một tuyên bố, Bộ Ngoại giao Na Uy kêu gọi các bên ngừng bắn ngay lập tức.",
            &["Bộ Ngoại giao Na Uy (urge, indirect): các bên ngừng bắn ngay lập tức"],
        ),
        (
            "Trong thư gửi Liên Hợp Quốc, Ngoại trưởng Iran Darius Rostami viết: “Chúng tôi giữ quyền đáp trả”.",
            &["Darius Rostami (say, direct): Chúng tôi giữ quyền đáp trả"],
        ),
        (
            "“Một ngày tốt cho hòa bình”, Thủ tướng Ý Marco Bellini viết trên mạng xã hội X hôm 18/6.",
            &["2024-06-18 Marco Bellini (say, direct): Một ngày tốt cho hòa bình"],
        ),
        (
            "Bộ Ngoại giao Na Uy ra tuyên bố hôm 18/6. Tuyên bố nêu rõ: “Lệnh ngừng bắn phải được tôn trọng”.",
            &["2024-06-18 Bộ Ngoại giao Na Uy (say, direct): Lệnh ngừng bắn phải được tôn trọng"],
        ),
        (
            "Bộ Ngoại giao Na Uy ra báo cáo hôm 18/6. Tài liệu này nói rằng giao tranh đã giảm một nửa.",
            &["2024-06-18 Bộ Ngoại giao Na Uy (say, indirect): giao tranh đã giảm một nửa"],
        ),
        (
            "\"Thương chiến không có người thắng\" - sách trắng của Chính phủ Na Uy viết.",
            &["Chính phủ Na Uy (say, direct): Thương chiến không có người thắng"],
        ),
    ]);
}

#[test]
fn several_speakers() {
    check(&[
        (
            "Mỹ nói tàu bị tấn công ở vùng biển quốc tế, nhưng Iran bác bỏ.",
            &[
                "Mỹ (say, indirect): tàu bị tấn công ở vùng biển quốc tế",
                "Iran (deny, indirect): Iran bác bỏ",
            ],
        ),
        (
            "Serbia cáo buộc Kosovo nuốt lời về thuế quan còn Kosovo cho rằng Serbia đòi hỏi vô lý.",
            &[
                "Serbia (accuse, indirect): Kosovo nuốt lời về thuế quan",
                "Kosovo (assess, indirect): Serbia đòi hỏi vô lý",
            ],
        ),
        (
            "Cả Nga và Ukraine đều tuyên bố đã thắng trận này.",
            &["Nga (declare, indirect): đã thắng trận này", "Ukraine (declare, indirect): đã thắng trận này"],
        ),
        (
            "Nga bày tỏ lo ngại, cảnh báo rằng xung đột sẽ lan rộng.",
            &["Nga (warn, indirect): xung đột sẽ lan rộng"],
        ),
        (
            "Ngoại trưởng Iran Darius Rostami cho biết họ đã yêu cầu Mỹ dỡ bỏ năm lệnh cấm vận.",
            &["Darius Rostami (say, indirect): họ đã yêu cầu Mỹ dỡ bỏ năm lệnh cấm vận"],
        ),
        (
            "Thủ tướng Ý Marco Bellini cũng lên án các tay súng và tuyên bố rằng “không ai được đứng trên luật”.",
            &[
                "Marco Bellini (accuse, indirect): lên án các tay súng",
                "Marco Bellini (declare, direct): không ai được đứng trên luật",
            ],
        ),
        (
            "Các quan chức Peru và Cuba cho biết biên giới sẽ sớm mở lại.",
            &["Các quan chức Peru (say, indirect): biên giới sẽ sớm mở lại"],
        ),
        (
            "Ngoại trưởng Iran Darius Rostami hứa hẹn Cuba có thể mua thêm dầu.",
            &["Darius Rostami (promise, indirect): Cuba có thể mua thêm dầu"],
        ),
        ("Ngoại trưởng Iran Darius Rostami sống nhờ những hứa hẹn về dầu mỏ.", &[]),
        (
            "Ngoại trưởng Iran Darius Rostami kể rằng trong cuộc điện đàm, Cuba đã hứa bán thêm đường.",
            &["Darius Rostami (say, indirect): trong cuộc điện đàm, Cuba đã hứa bán thêm đường"],
        ),
        (
            "Dù Tổng thống Pháp Emmanuel Macron đã kêu gọi đối thoại giữa hai bên, giao tranh vẫn tiếp diễn.",
            &["Emmanuel Macron (urge, indirect): đối thoại giữa hai bên"],
        ),
        (
            "Bà Sarah Winter, giám đốc nghiên cứu của Quỹ Carnegie, nhận xét lệnh ngừng bắn khó kéo dài.",
            &["Sarah Winter (assess, indirect): lệnh ngừng bắn khó kéo dài"],
        ),
    ]);
}

#[test]
fn who_goes_on() {
    check(&[
        (
            "Thủ tướng Ý Marco Bellini nói đàm phán rất khó khăn. Ông nói thêm rằng Rome vẫn kiên nhẫn.",
            &[
                "Marco Bellini (say, indirect): đàm phán rất khó khăn",
                "Marco Bellini (say, indirect): Rome vẫn kiên nhẫn",
            ],
        ),
        (
            "Thủ tướng Ý Marco Bellini nói đàm phán rất khó khăn. Cũng theo ông Bellini, Rome vẫn kiên nhẫn chờ đợi.",
            &[
                "Marco Bellini (say, indirect): đàm phán rất khó khăn",
                "Marco Bellini (say, indirect): Rome vẫn kiên nhẫn chờ đợi",
            ],
        ),
    ]);
}

#[test]
fn what_was_not_said() {
    check(&[
        ("Bộ phim “Người đàn ông trở về” ra rạp trong tháng này.", &[]),
        ("Cuộc tập trận “Lưỡi kiếm tự do” kéo dài mười ngày.", &[]),
        ("Nga sẽ tuyên bố kết quả vào tuần tới.", &[]),
        ("Mỹ chưa xác nhận thông tin này.", &[]),
        ("Nếu Iran tuyên bố rút khỏi hiệp ước, các nước châu Âu sẽ đáp trả.", &[]),
        ("Bà là mục tiêu công kích của phe đối lập Gruzia suốt mùa hè.", &[]),
        ("Thủ tướng Ý Marco Bellini gửi lời chúc mừng tới Thủ tướng Na Uy Olav Dahl.", &[]),
        ("Đây là sự thừa nhận rõ ràng nhất của Iran từ trước đến nay.", &[]),
        ("Serbia đến giờ vẫn không chịu thừa nhận bản đồ mới của ủy ban.", &[]),
        ("Tổng thống Pháp Emmanuel Macron và Thủ tướng Ý Marco Bellini ra tuyên bố chung.", &[]),
        ("Liệu Iran có tuyên bố rút khỏi hiệp ước?", &[]),
        (
            "Thủ tướng Ý Marco Bellini nói rằng Cuba không nhắm vào Peru, dù Peru là bên đưa ra yêu cầu bắt giữ thuyền trưởng.",
            &[
                "Marco Bellini (say, indirect): Cuba không nhắm vào Peru, dù Peru là bên đưa ra yêu cầu bắt giữ thuyền trưởng",
            ],
        ),
        (
            "Thủ tướng Ý Marco Bellini cam kết sẽ vận động bằng cả trái tim để thỏa thuận được thông qua.",
            &["Marco Bellini (promise, indirect): sẽ vận động bằng cả trái tim để thỏa thuận được thông qua"],
        ),
        (
            "“Theo quan điểm của Peru, giá cá là chuyện nhỏ so với hòa bình”, Thủ tướng Ý Marco Bellini nhận xét.",
            &[
                "Marco Bellini (assess, direct): Theo quan điểm của Peru, giá cá là chuyện nhỏ so với hòa bình",
            ],
        ),
        ("Thủ tướng Ý Marco Bellini đưa ra tuyên bố này trong cuộc họp báo hôm qua.", &[]),
        (
            "Các cố vấn gợi ý Thủ tướng Ý Marco Bellini phản đối việc đưa thêm tàu chiến vào vịnh.",
            &[
                "Các cố vấn (propose, indirect): Thủ tướng Ý Marco Bellini phản đối việc đưa thêm tàu chiến vào vịnh",
            ],
        ),
        ("Cuộc tập trận diễn ra ở vùng biển mà Peru gọi là “vịnh của mẹ”.", &[]),
        ("Hai bên đánh giá cao và nhất trí nối lại đường bay thẳng.", &[]),
        (
            "Peru và Cuba đánh giá cao và nhất trí nối lại các chuyến bay thẳng.",
            &[
                "Peru (agree, indirect): nối lại các chuyến bay thẳng",
                "Cuba (agree, indirect): nối lại các chuyến bay thẳng",
            ],
        ),
        ("Đây là điều mà Thủ tướng Ý Marco Bellini nhấn mạnh khi tiếp các đại sứ châu Phi.", &[]),
        (
            "Peru cho biết khi tàu cập cảng sẽ khám xét toàn bộ hàng hóa.",
            &["Peru (say, indirect): khi tàu cập cảng sẽ khám xét toàn bộ hàng hóa"],
        ),
        ("Quyết định của Peru hiện đe dọa sự sống còn của ngành cá.", &[]),
        ("Thủ tướng Ý Marco Bellini đã tuyên bố. eo biển này rộng chừng năm hải lý.", &[]),
    ]);
}

#[test]
fn who_is_meant() {
    check(&[
        (
            "Đài CNN đưa tin ông Hugo Salas khẳng định: “Đôi bên đều thấy một cơ hội hiếm có”.",
            &["Hugo Salas via CNN (confirm, direct): Đôi bên đều thấy một cơ hội hiếm có"],
        ),
        ("Ông Hugo Salas phản ứng khá “nhẹ nhàng” trước việc này.", &[]),
        (
            "Đài CNN bình luận rằng Peru khó thuyết phục được châu Âu. Đài này viết: “Cuộc gặp ấy chẳng đi đến đâu”.",
            &[
                "CNN (say, indirect): Peru khó thuyết phục được châu Âu",
                "CNN (say, direct): Cuộc gặp ấy chẳng đi đến đâu",
            ],
        ),
        (
            "Một nhà ngoại giao cho biết cuộc họp đã diễn ra tốt đẹp. \"Chúng tôi chờ câu trả lời của phía bên kia\", vị này nói.",
            &[
                "Một nhà ngoại giao (say, indirect): cuộc họp đã diễn ra tốt đẹp",
                "Một nhà ngoại giao (say, direct): Chúng tôi chờ câu trả lời của phía bên kia",
            ],
        ),
        (
            "Tổng thống Peru Hugo Salas gặp một quan chức Cuba tại Lima. Ông nói rằng thỏa thuận sẽ được ký vào tháng tới.",
            &["Hugo Salas (say, indirect): thỏa thuận sẽ được ký vào tháng tới"],
        ),
        (
            "Một quan chức Peru cho biết Tổng thống Cuba Luis Vega đã đến Lima. Người này nói thêm rằng lễ ký sẽ diễn ra rất sớm.",
            &[
                "Một quan chức Peru (say, indirect): Tổng thống Cuba Luis Vega đã đến Lima",
                "Một quan chức Peru (say, indirect): lễ ký sẽ diễn ra rất sớm",
            ],
        ),
        (
            "Ông Mark Stein nói rằng thỏa thuận sẽ sớm đổ vỡ. Cuộc gặp với ông Vega là quá sớm, chuyên gia nói thêm.",
            &[
                "Mark Stein (say, indirect): thỏa thuận sẽ sớm đổ vỡ",
                "Mark Stein (say, indirect): Cuộc gặp với ông Vega là quá sớm",
            ],
        ),
        (
            "Chuyên gia Mark Stein nói rằng thỏa thuận sẽ sớm đổ vỡ. Giới phân tích nhận định hai bên còn xa nhau về biên giới.",
            &[
                "Mark Stein (say, indirect): thỏa thuận sẽ sớm đổ vỡ",
                "Giới phân tích (assess, indirect): hai bên còn xa nhau về biên giới",
            ],
        ),
        (
            "Một quan chức Peru nói rằng thỏa thuận sẽ sớm đổ vỡ. Một quan chức Cuba khẳng định hai bên vẫn còn thời gian.",
            &[
                "Một quan chức Peru (say, indirect): thỏa thuận sẽ sớm đổ vỡ",
                "Một quan chức Cuba (confirm, indirect): hai bên vẫn còn thời gian",
            ],
        ),
        (
            "Người phát ngôn Bộ Ngoại giao Peru cho biết cuộc gặp đã bị hoãn. Tổng thống Cuba Luis Vega lên tiếng chỉ trích. Người phát ngôn này nói rằng Lima vẫn sẵn sàng đối thoại.",
            &[
                "Người phát ngôn Bộ Ngoại giao Peru (say, indirect): cuộc gặp đã bị hoãn",
                "Người phát ngôn Bộ Ngoại giao Peru (say, indirect): Lima vẫn sẵn sàng đối thoại",
            ],
        ),
        (
            "Các cố vấn của Tổng thống Peru Hugo Salas cho rằng hai bên sẽ gặp lại nhau.",
            &["Các cố vấn của Tổng thống Peru Hugo Salas (assess, indirect): hai bên sẽ gặp lại nhau"],
        ),
        (
            "Một quan chức chính quyền Salas cho biết hai bên sẽ gặp lại nhau.",
            &["Một quan chức chính quyền Salas (say, indirect): hai bên sẽ gặp lại nhau"],
        ),
        (
            "Peru cấm tàu của Cuba vào cảng với cáo buộc Cuba vi phạm lệnh trừng phạt quốc tế.",
            &["Peru (accuse, indirect): Cuba vi phạm lệnh trừng phạt quốc tế"],
        ),
        ("Một thương nhân Peru bị bắt giữ tại Cuba với cáo buộc vi phạm lệnh trừng phạt quốc tế.", &[]),
        (
            "Thủ tướng Peru khi gặp Tổng thống Cuba Luis Vega và Thủ tướng Cuba Ana Rios đã khẳng định biên giới sẽ sớm mở lại.",
            &["Thủ tướng Peru (confirm, indirect): biên giới sẽ sớm mở lại"],
        ),
        (
            "Tổng thống Peru Hugo Salas đã gặp Tổng thống Cuba Luis Vega tại Lima. Hai nhà lãnh đạo nhất trí mở lại đường bay thẳng.",
            &[
                "Hugo Salas (agree, indirect): mở lại đường bay thẳng",
                "Luis Vega (agree, indirect): mở lại đường bay thẳng",
            ],
        ),
        (
            "Phát ngôn viên Peru Ana Rios cho biết Cuba đã điện đàm với Peru. Về vấn đề Chile, hai nhà lãnh đạo nhất trí giữ im lặng thêm một tuần.",
            &[
                "Ana Rios (say, indirect): Cuba đã điện đàm với Peru",
                "Cuba (agree, indirect): giữ im lặng thêm một tuần",
                "Peru (agree, indirect): giữ im lặng thêm một tuần",
            ],
        ),
        (
            "Tổng thống Peru Hugo Salas gặp Tổng thống Cuba Luis Vega. Ngoại trưởng Peru Ana Rios cũng gặp Ngoại trưởng Cuba Jose Prado. Hai ngoại trưởng nhất trí mở lại đường bay thẳng.",
            &[
                "Ana Rios (agree, indirect): mở lại đường bay thẳng",
                "Jose Prado (agree, indirect): mở lại đường bay thẳng",
            ],
        ),
        (
            "Bà Ana Kim nói rằng Seoul sẽ kiên nhẫn chờ. Luật sư Jose Kim gặp bà tại Lima. \"Chúng tôi không vội vàng gì trong việc này\", Kim nói. Bà Kim cho biết Peru cũng sẽ kiên nhẫn chờ.",
            &[
                "Ana Kim (say, indirect): Seoul sẽ kiên nhẫn chờ",
                "Ana Kim (say, direct): Chúng tôi không vội vàng gì trong việc này",
                "Ana Kim (say, indirect): Peru cũng sẽ kiên nhẫn chờ",
            ],
        ),
        (
            "Một quan chức Peru nói rằng thỏa thuận sẽ sớm đổ vỡ. Các quan chức Peru khẳng định hai bên vẫn còn thời gian.",
            &[
                "Một quan chức Peru (say, indirect): thỏa thuận sẽ sớm đổ vỡ",
                "Các quan chức Peru (confirm, indirect): hai bên vẫn còn thời gian",
            ],
        ),
        (
            "Ngoại trưởng Peru Ana Rios nói rằng biên giới sẽ mở lại. Nhà ngoại giao Peru nhấn mạnh Lima không đặt thêm điều kiện. Quan chức Bộ Giao thông Peru cho biết cầu đã sửa xong.",
            &[
                "Ana Rios (say, indirect): biên giới sẽ mở lại",
                "Ana Rios (stress, indirect): Lima không đặt thêm điều kiện",
                "Quan chức Bộ Giao thông Peru (say, indirect): cầu đã sửa xong",
            ],
        ),
        (
            "Một quan chức Peru đồng tình với nhận định rằng Tổng thống Cuba Luis Vega sẽ từ chức. \"Chúng tôi theo dõi từng bước đi của La Habana\", ông nói.",
            &[
                "Một quan chức Peru (agree, indirect): Tổng thống Cuba Luis Vega sẽ từ chức",
                "Một quan chức Peru (say, direct): Chúng tôi theo dõi từng bước đi của La Habana",
            ],
        ),
        (
            "Như Reuters đưa tin, Cuba cam kết sẽ không cho nước ngoài lập căn cứ quân sự trên đảo.",
            &["Cuba via Reuters (promise, indirect): sẽ không cho nước ngoài lập căn cứ quân sự trên đảo"],
        ),
    ]);
}

#[test]
fn who_speaks_and_where_it_begins() {
    check(&[
        (
            "Ông Hugo Salas hy vọng Peru có thể xây những “cây cầu hòa bình”.",
            &["Hugo Salas (urge, mixed): Peru có thể xây những “cây cầu hòa bình”"],
        ),
        (
            "Ông Hugo Salas \"người Lima\" nói giá cá sẽ giảm mạnh.",
            &["Hugo Salas (say, indirect): giá cá sẽ giảm mạnh"],
        ),
        (
            "Nhưng sau khi ông Hugo Salas nói giá cá sẽ giảm mạnh, Chile rời Lima.",
            &["Hugo Salas (say, indirect): giá cá sẽ giảm mạnh"],
        ),
        ("Hội nghị của Chile từ chối ký hiệp ước ở Lima.", &["Chile (reject, indirect): ký hiệp ước ở Lima"]),
        (
            "Ông Hugo Salas tuyên bố đồng ý giảm giá cá ở Lima.",
            &["Hugo Salas (declare, indirect): đồng ý giảm giá cá ở Lima"],
        ),
        (
            "Bộ Ngoại giao Na Uy ra tuyên bố nói rằng biên giới sẽ sớm mở lại.",
            &["Bộ Ngoại giao Na Uy (declare, indirect): biên giới sẽ sớm mở lại"],
        ),
        (
            "Mặc dù Peru và Cuba chỉ trích tàu chiến đã rời cảng Lima hôm 18/6, Lầu Năm Góc bác bỏ đây là bước đi nguy hiểm.",
            &[
                "Peru (accuse, indirect): tàu chiến đã rời cảng Lima hôm 18/6",
                "Cuba (accuse, indirect): tàu chiến đã rời cảng Lima hôm 18/6",
                "Lầu Năm Góc (deny, indirect): đây là bước đi nguy hiểm",
            ],
        ),
        (
            "Peru nhấn mạnh với các nguồn tin ngoại giao cuộc gặp diễn ra tốt đẹp.",
            &["Peru (stress, indirect): cuộc gặp diễn ra tốt đẹp"],
        ),
        (
            "Tuyên bố của chuyên gia này thừa nhận Cuba đã bắn vào tàu cá của Peru.",
            &["chuyên gia (confirm, indirect): Cuba đã bắn vào tàu cá của Peru"],
        ),
        (
            "Kosovo nói Serbia đặt điều kiện Kosovo phải chấm dứt tập trận vì lý do an ninh.",
            &[
                "Kosovo (say, indirect): Serbia đặt điều kiện Kosovo phải chấm dứt tập trận vì lý do an ninh",
                "Serbia (demand, indirect): Kosovo phải chấm dứt tập trận vì lý do an ninh",
            ],
        ),
    ]);
}

#[test]
fn what_stands_before_the_speaker() {
    check(&[
        (
            "Đây là bước đi nguy hiểm, Điện Kremlin từng nhận xét trước đó.",
            &["Điện Kremlin (assess, indirect): Đây là bước đi nguy hiểm"],
        ),
        (
            "''Chúng tôi sẽ không rời bàn đàm phán'' - giới chức Cuba kêu gọi sau cuộc gặp với Peru.",
            &["giới chức Cuba (urge, direct): Chúng tôi sẽ không rời bàn đàm phán"],
        ),
        ("“Vâng”, giới chức Cuba trả lời vào tối qua.", &["2024-06-19 giới chức Cuba (say, direct): Vâng"]),
    ]);
}

#[test]
fn days_and_years_at_the_verb() {
    check(&[
        (
            "18/6 Peru kêu gọi Chile giảm giá cá ngay.",
            &["2024-06-18 Peru (urge, indirect): Chile giảm giá cá ngay"],
        ),
        // A year apart from its verb is part of what is told of the speaker.
        (
            "Ngoại trưởng Peru Ana Ruiz năm khó khăn 2021 tuyên bố Peru sẽ rút quân.",
            &["Ana Ruiz (declare, indirect): Peru sẽ rút quân"],
        ),
        ("Peru bày tỏ lo ngại, rằng giá cá sẽ giảm mạnh.", &["Peru (warn, indirect): giá cá sẽ giảm mạnh"]),
    ]);
}

#[test]
fn agencies_and_comments() {
    check(&[
        (
            "Hãng thông tấn Yonhap năm 2022 dẫn lời quân đội nói vụ phóng thất bại.",
            &["2022 Yonhap (say, indirect): vụ phóng thất bại"],
        ),
        ("Bộ Ngoại giao Iran bình luận về thông tin này.", &[]),
    ]);
}
