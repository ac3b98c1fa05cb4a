//! What is a meeting and of what kind, where, when and what about.

use super::check;

#[test]
fn kinds_parties_places_and_days() {
    check(&[
        (
            "Ngoại trưởng Pháp Jean-Noel Barrot đã gặp Ngoại trưởng Ba Lan Radoslaw Sikorski tại Warsaw ngày 14/5.",
            &["bilateral held 2024-05-14 Warsaw (PL) FR PL"],
        ),
        (
            "Vòng đàm phán thứ 3 giữa Armenia và Azerbaijan sẽ diễn ra tại Geneva vào ngày 2/6.",
            &["round #3 planned 2024-06-02 Geneva (CH) AM AZ"],
        ),
        (
            "Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Israel Benjamin Netanyahu hôm 18/5.",
            &["call held 2024-05-18 - IL US"],
        ),
        (
            "Thủ tướng Hungary Viktor Orban sẽ thăm Trung Quốc vào ngày 28/5.",
            &["visit planned 2024-05-28 Trung Quốc (CN) CN HU"],
        ),
        (
            "Hai bên ngừng bắn. Hội nghị thượng đỉnh Mỹ - Triều Tiên bị hủy bỏ.",
            &["summit cancelled unknown - KP US"],
        ),
    ]);
}

#[test]
fn venues() {
    check(&[
        (
            "Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni tại khách sạn Adlon ở Berlin ngày 3/5.",
            &["bilateral held 2024-05-03 khách sạn Adlon (DE) DE IT"],
        ),
        (
            "Thủ tướng Đức Olaf Scholz đã gặp Thủ tướng Ý Giorgia Meloni ở Singapore Những ngày đầu tháng 5.",
            &["bilateral held 2024-05-01/2024-05-10 Singapore (SG) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz tại trụ sở Bộ Ngoại giao Đức.",
            &["bilateral held unknown trụ sở Bộ Ngoại giao Đức (DE) DE IT"],
        ),
        // A syllable of a longer word is no name.
        (
            "Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz bên lề Thế vận hội ở Warsaw.",
            &["bilateral held unknown Warsaw (PL) DE IT"],
        ),
    ]);
}

#[test]
fn what_it_is_about() {
    check(&[
        (
            "Ngoại trưởng Pháp Jean-Noel Barrot đã có cuộc gặp với Ngoại trưởng Ba Lan Radoslaw Sikorski về hạn ngạch \
             cá ngày 14/5.",
            &["bilateral held 2024-05-14 - FR PL about:hạn ngạch cá"],
        ),
        (
            "Tại cuộc gặp ngày 14/5, Ngoại trưởng Pháp và Ngoại trưởng Ba Lan đã thảo luận về hạn ngạch cá.",
            &["bilateral held 2024-05-14 - FR PL about:hạn ngạch cá"],
        ),
        // What is said at it is not what it is about.
        (
            "Sau cuộc gặp với Ngoại trưởng Ba Lan ngày 14/5, Ngoại trưởng Pháp nói về hạn ngạch cá.",
            &["bilateral held 2024-05-14 - FR PL"],
        ),
    ]);
}

#[test]
fn days_told_elsewhere() {
    check(&[
        (
            "Ngoại giao Thổ Nhĩ Kỳ bận rộn trong hai tuần qua. Tổng thống Thổ Nhĩ Kỳ Tayyip Erdogan đã có những cuộc \
             gặp với Tổng thống Iran Ebrahim Raisi.",
            &["bilateral held 2024-05-06/2024-05-20 - IR TR"],
        ),
        (
            "Ngày 16/5, giao tranh tiếp diễn. Ngoại trưởng Ai Cập Sameh Shoukry lên tiếng trong chuyến thăm Jordan.",
            &["visit held 2024-05-16 Jordan (JO) EG JO"],
        ),
        // What is to come is not on the day of the news.
        (
            "Ngày 16/5, giao tranh tiếp diễn. Ngoại trưởng Ai Cập Sameh Shoukry sẽ thăm Jordan.",
            &["visit planned unknown Jordan (JO) EG JO"],
        ),
        (
            "Hội nghị thượng đỉnh Mỹ - Nga sẽ diễn ra vào tháng 6. Tại hội nghị thượng đỉnh Nga - Mỹ ngày 12/6, \
             hai bên sẽ ký thỏa thuận.",
            &["summit planned 2024-06-12 - RU US"],
        ),
        (
            "Cuộc điện đàm thứ Sáu vừa rồi giữa Ngoại trưởng Pháp Stephane Sejourne với Ngoại trưởng Nga \
             Sergei Lavrov kéo dài một giờ.",
            &["call held 2024-05-17 - FR RU"],
        ),
        // What began on a day was not on it; what happened before they met was not when they met.
        (
            "Đây là chuyến thăm Cairo thứ tư của Thủ tướng Ý Giorgia Meloni kể từ tháng 4.",
            &["visit held unknown Cairo (EG) EG IT"],
        ),
        (
            "Một con tàu cập cảng hôm 4/5 trước khi Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz ở Bari.",
            &["bilateral planned unknown Bari (IT) DE IT"],
        ),
    ]);
}

#[test]
fn journeys() {
    check(&[
        (
            "Ngoại trưởng Đức Annalena Baerbock tới Rome dự hội nghị G7 và có cuộc gặp song phương với Ngoại trưởng \
             Ba Lan Radoslaw Sikorski.",
            &["conference held unknown Rome (IT) ? DE", "bilateral held unknown Rome (IT) DE PL"],
        ),
        (
            "Thủ tướng Anh Rishi Sunak dự kiến sẽ tới Paris để hội đàm với Tổng thống Pháp Emmanuel Macron và gặp \
             Thủ tướng Đức Olaf Scholz.",
            &["bilateral planned unknown Paris (FR) FR GB", "bilateral planned unknown Paris (FR) DE GB"],
        ),
        (
            "Thủ tướng Anh Rishi Sunak đã tới Paris. Ông Sunak sẽ điện đàm với Tổng thống Pháp Emmanuel Macron.",
            &["visit held unknown Paris (FR) FR GB", "call planned unknown - FR GB"],
        ),
        (
            "Ngày 9/5, Thủ tướng Nhật Bản Kishida Fumio gặp Tổng thống Hàn Quốc Yoon Suk-yeol tại Seoul. \
             Cùng ngày, ông Kishida gặp Ngoại trưởng Hàn Quốc Cho Tae-yul.",
            &["bilateral held 2024-05-09 Seoul (KR) JP KR", "bilateral held 2024-05-09 Seoul (KR) JP KR"],
        ),
        ("Tổng thống Pháp Emmanuel Macron vừa trở về từ Cairo.", &["visit held unknown Cairo (EG) EG FR"]),
        // Who will visit it is the one named before the comma.
        (
            "Chuyến thăm của Ngoại trưởng Ý Antonio Tajani tới Cairo làm hài lòng Ai Cập và bạn bè của Thủ tướng Đức \
             Olaf Scholz, người sẽ thăm Paris vào tháng 7.",
            &["visit held unknown Cairo (EG) EG IT", "visit planned 2024-07 Paris (FR) DE FR"],
        ),
        (
            "Ngoại trưởng Đức Annalena Baerbock cho biết trong chuyến thăm mới đây tới Cairo rằng cảng đã mở.",
            &["visit held unknown Cairo (EG) DE EG"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni sẽ chào xã giao Quốc vương Ai Cập Farouk.",
            &["bilateral planned unknown - EG IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni thăm Cairo giữa lúc căng thẳng với Ba Lan.",
            &["visit held unknown Cairo (EG) EG IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni vừa có chuyến công du 3 nước châu Phi.",
            &["visit held unknown châu Phi IT"],
        ),
        // A journey through a region, and a visit that is one stop of it.
        (
            "Thủ tướng Anh Rishi Sunak đang công du châu Phi. Ông Sunak sẽ thăm Cairo vào ngày 28/5.",
            &["visit ongoing unknown châu Phi GB", "visit planned 2024-05-28 Cairo (EG) EG GB"],
        ),
    ]);
}

#[test]
fn one_journey_to_several_states() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni sẽ thăm Đức, Pháp và Nhật Bản từ ngày 28/5.",
            &[
                "visit planned 2024-05-28 Đức (DE) DE IT",
                "visit planned 2024-05-28 Pháp (FR) FR IT",
                "visit planned 2024-05-28 Nhật Bản (JP) IT JP",
            ],
        ),
        // Two cities of one state, and the state that begins the next clause.
        (
            "Thủ tướng Ý Giorgia Meloni sẽ thăm Berlin và Munich ngày 28/5.",
            &["visit planned 2024-05-28 Berlin (DE) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni sẽ thăm Đức, Pháp phản đối điều đó.",
            &["visit planned unknown Đức (DE) DE IT"],
        ),
    ]);
}

#[test]
fn what_organisations_are_called_after() {
    check(&[
        (
            "Hội nghị cấp cao Đông Á sẽ diễn ra ở Singapore ngày 28/5.",
            &["summit planned 2024-05-28 Singapore (SG) ?"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni phát biểu tại Đối thoại Shangri-La ở Singapore hôm 8/5.",
            &["conference held 2024-05-08 Singapore (SG) ? IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni dự phiên thảo luận thứ ba của Đối thoại Shangri-La ở Singapore hôm 8/5.",
            &["conference #3 held 2024-05-08 Singapore (SG) ? IT"],
        ),
        // Speaks as an organisation.
        ("Diễn đàn kinh tế thế giới cho rằng kinh tế sẽ khá hơn.", &[]),
    ]);
}

#[test]
fn what_is_no_meeting() {
    check(&[
        ("Tổng thống Pháp Emmanuel Macron trả lời phóng viên tại cuộc họp báo ở Paris.", &[]),
        ("Các cuộc đàm phán đã đình trệ từ lâu.", &[]),
        ("Nga sẵn sàng đối thoại với phương Tây.", &[]),
        ("Thủ tướng Đức Olaf Scholz tổ chức cuộc gặp gỡ báo giới ở Berlin.", &[]),
        ("Thủ tướng Đức Olaf Scholz trả lời cuộc phỏng vấn với truyền hình Pháp hôm 8/5.", &[]),
        ("Đội tuyển Đức gặp đội tuyển Pháp trong trận chung kết ngày 8/5.", &[]),
        ("Tổng thống Nga triệu tập cuộc họp hội đồng an ninh quốc gia ngày 8/5.", &[]),
        ("Quân đội Nga chạm trán quân đội Ukraine ở Kharkov ngày 8/5.", &[]),
        ("Mỹ tìm cách ngăn các chuyến công du của Ngoại trưởng Iran.", &[]),
        ("Kinh tế Nhật Bản gặp khó khăn trong năm 2023.", &[]),
        ("Ông nói chuyện trực tiếp và tiếp tục tiếp cận thị trường Mỹ.", &[]),
        ("Thủ tướng Nhật Bản Kishida Fumio có cuộc họp ngày 10/5 với Bộ Ngoại giao Nhật Bản.", &[]),
        ("Các bên mất lòng tin trong các cuộc đàm phán hòa bình giữa Israel và Palestine.", &[]),
        // Two states, and nothing that tells which of their meetings.
        ("Các cuộc gặp giữa Bulgaria và Romania giúp giảm căng thẳng.", &[]),
        ("Bulgaria sẽ đàm phán với Romania.", &[]),
        ("Hôm 8/5, Thủ tướng Ý Giorgia Meloni chủ trì cuộc họp cuối cùng của nội các.", &[]),
        ("Thủ tướng Ý Giorgia Meloni ra sân bay đón Thủ tướng Đức Olaf Scholz hôm 8/5.", &[]),
        ("Trong cuộc trao đổi về thời tiết năm 2023, một nhà báo đã lên tiếng.", &[]),
        ("Theo thỏa thuận Ai Cập - Jordan năm 2013, đường biên giới sẽ được thảo luận sau.", &[]),
        ("Hôm 8/5, Hạ viện Mỹ tạm ngừng phiên họp.", &[]),
        ("Hôm 8/5, buổi hòa nhạc diễn ra tại Trung tâm Triển lãm và Hội nghị Hồng Kông.", &[]),
        ("Hai nước hợp tác trong khuôn khổ ASEAN và các diễn đàn quốc tế năm 2023.", &[]),
        ("Tổng thống Mỹ Joe Biden không gặp Thủ tướng Israel Benjamin Netanyahu.", &[]),
        // A session of which nobody is told, a party at home, and who travels within his own country or not at all.
        ("Dự thảo được trình tại phiên họp thứ 12 hôm 8/5.", &[]),
        ("Phát biểu tại hội nghị đảng ở Tirana hôm 8/5, Thủ tướng Albania Edi Rama nói về thuế.", &[]),
        ("Hôm 8/5, Thủ tướng Ý Giorgia Meloni tới thăm một nhà máy ở Rome.", &[]),
        ("Hôm 8/5, Thủ tướng Ý Giorgia Meloni thăm hai bảo tàng ở Berlin.", &[]),
        ("Hôm 8/5, Thủ tướng Ý Giorgia Meloni thăm Bệnh viện Charité ở Berlin.", &[]),
        (
            "Hôm 8/5, Thủ tướng Ý Giorgia Meloni thăm Berlin và một bảo tàng.",
            &["visit held 2024-05-08 Berlin (DE) DE IT"],
        ),
        ("Thủ tướng Ý Giorgia Meloni nói rằng lô tên lửa thứ nhất có thể đến Ba Lan vào tháng 7.", &[]),
        ("Giới quan sát cho rằng nhiều gia đình muốn đến Ý.", &[]),
        // How one went there tells nothing of whether.
        (
            "Thủ tướng Ý Giorgia Meloni bất ngờ tới Berlin hôm 8/5.",
            &["visit held 2024-05-08 Berlin (DE) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni được cho là đã bí mật tới Berlin hôm 8/5.",
            &["visit held 2024-05-08 Berlin (DE) DE IT"],
        ),
        ("Thủ tướng Ý Giorgia Meloni vội vã đến Berlin.", &[]),
        ("Thủ tướng Albania Edi Rama gặp gỡ với hàng chục hộ dân ở Geneva hôm 8/5.", &[]),
        // What is exchanged are people and goods.
        ("Hôm 8/5, hai người trở về nhờ vụ trao đổi điệp viên giữa Bulgaria và Romania.", &[]),
        ("Ý và Đức ủng hộ tiến trình đàm phán trong khuôn khổ Geneva.", &[]),
    ]);
}

#[test]
fn who_is_received_and_who_is_called() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni được Thủ tướng Đức Olaf Scholz tiếp ở Berlin hôm 8/5.",
            &["bilateral held 2024-05-08 Berlin (DE) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni hôm 8/5 họp với Thủ tướng Đức Olaf Scholz.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        (
            "Cuộc gặp Đức - Ý sẽ được tổ chức tại đảo quốc Malta vào ngày 28/5.",
            &["bilateral planned 2024-05-28 đảo quốc Malta (MT) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni mời Thủ tướng Đức Olaf Scholz sớm thăm Rome.",
            &["visit proposed unknown Rome (IT) DE IT"],
        ),
        (
            "Tiếp Thủ tướng Đức Olaf Scholz tại Rome hôm 8/5, Thủ tướng Ý Giorgia Meloni cam kết hỗ trợ ông.",
            &["bilateral held 2024-05-08 Rome (IT) DE IT"],
        ),
        (
            "Trong cuộc điện đàm gần đây, Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz đã nói về thương mại.",
            &["call held unknown - DE IT"],
        ),
        (
            "Cuộc đối thoại chiến lược Đức - Ý sẽ diễn ra ở Geneva.",
            &["bilateral planned unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni có một cuộc đối thoại song phương với Thủ tướng Đức Olaf Scholz hôm 8/5.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
        // Nobody in particular, who greets a guest.
        ("Thủ tướng Ý Giorgia Meloni được các quan chức Đức chào đón ở Berlin hôm 8/5.", &[]),
        (
            "Thủ tướng Ý Giorgia Meloni hôm 8/5 gọi cho Thủ tướng Đức Olaf Scholz.",
            &["call held 2024-05-08 - DE IT"],
        ),
    ]);
}

#[test]
fn the_place_of_something_else() {
    check(&[
        (
            "Cuộc hội đàm giữa Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz sẽ không ngăn được những cuộc \
             biểu tình kéo dài tại Ai Cập.",
            &["bilateral planned unknown - DE IT"],
        ),
        (
            "Cuộc hội đàm giữa Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz sẽ được tổ chức tại Ai Cập.",
            &["bilateral planned unknown Ai Cập (EG) DE IT"],
        ),
    ]);
}

#[test]
fn what_leads_to_a_meeting() {
    check(&[
        (
            "Hôm 8/5, tại Geneva, cuộc gặp giữa Đức và Ý diễn ra tốt đẹp.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        // What was done in that year is something else.
        (
            "Năm 2011 hai nước ký hiệp ước, cuộc gặp giữa Đức và Ý tại Geneva là bước tiếp theo.",
            &["bilateral held unknown Geneva (CH) DE IT"],
        ),
        // Years in brackets, and the day since when, are those of something else.
        (
            "Thủ tướng Ý và Thủ tướng Đức, hai nước từng đối đầu trong chiến tranh (1914-1918), gặp nhau tại Geneva.",
            &["bilateral held unknown Geneva (CH) DE IT"],
        ),
        (
            "Thủ tướng Ý đã có cuộc gặp với Thủ tướng Đức tại Geneva kể từ thảm kịch ngày 8/5.",
            &["bilateral held unknown Geneva (CH) DE IT"],
        ),
        (
            "Cuộc gặp giữa Thủ tướng Ý và Thủ tướng Đức tại Geneva kết thúc trong bế tắc ngày 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
        (
            "Năm 2011 hai nước ký hiệp ước, cuộc gặp tại Geneva là lần thứ ba Thủ tướng Ý gặp Thủ tướng Đức.",
            &["bilateral held unknown Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn sessions_and_arrivals() {
    check(&[
        (
            "Hội đồng Bảo an Liên Hợp Quốc hôm 8/5 nhóm họp về tình hình ở Sudan.",
            &["conference held 2024-05-08 - ? about:tình hình"],
        ),
        ("Thủ tướng Đức Olaf Scholz sẽ tới sân bay quốc tế của Singapore vào ngày 28/5.", &[]),
        ("Các thủ tướng Đức thường thăm Ý vào mùa thu.", &[]),
        // Scholars negotiate with nobody.
        ("Giáo sư Olaf Brandt nói tại hội thảo ở Geneva hôm 8/5 rằng Đức sẽ ở lại.", &[]),
        ("Thủ tướng Đức Olaf Scholz hôm 8/5 nói tại một hội nghị công nghệ ở Geneva rằng ông sẽ ở lại.", &[]),
        (
            "Đức và Ý tham gia cuộc đàm phán hòa bình ở Syria tại Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT"],
        ),
    ]);
}

#[test]
fn meetings_named_in_a_few_words() {
    check(&[
        (
            "Đức thăm Iran hôm thứ Ba, lần đầu tiên kể từ năm 2019.",
            &["visit held 2024-05-14 Iran (IR) DE IR"],
        ),
        (
            "Sau vòng đàm phán của Mỹ và Ý hôm 10/5, Bộ Ngoại giao Ý im lặng.",
            &["round held 2024-05-10 - IT US"],
        ),
        (
            "Đức gặp Iran ở Washington hôm qua, trước khi tới Paris. Sau cuộc gặp, ông Hagen nói trời mưa.",
            &["bilateral held 2024-05-19 Washington (US) DE IR"],
        ),
        (
            "Đối thoại của Bulgaria và Pháp diễn ra tuần này.",
            &["bilateral held 2024-05-20/2024-05-26 - BG FR"],
        ),
        ("Tại Geneva, các cuộc đàm phán mang lại tiến bộ năm ngoái.", &["other held 2023 Geneva (CH) "]),
        (
            "Đức và Ý im lặng. Thủ tướng Đức thăm Romania. Hai bên đã gặp nhau ba lần trong năm nay.",
            &["visit held unknown Romania (RO) DE RO", "bilateral held 2024 - DE RO"],
        ),
        (
            "Sau hội nghị giữa ông Olaf Hagen và Tổng thống Romania được lên lịch, giá dầu tăng.",
            &["conference planned unknown - ? RO"],
        ),
        // Nobody is told of who would meet.
        ("Hội nghị thượng đỉnh bước vào ngày thứ hai.", &[]),
    ]);
}
