//! Which mentions are of one event.

use super::{check, check_undated};

#[test]
fn a_round_that_does_not_say_of_what() {
    check(&[
        (
            "Bulgaria và Romania đàm phán tại Geneva hôm 8/5. Vòng thứ hai diễn ra hôm 12/5 ở Paris. Vòng thứ 3 sẽ được \
             tổ chức vào ngày 28/5.",
            &[
                "bilateral held 2024-05-08 Geneva (CH) BG RO",
                "round #2 held 2024-05-12 Paris (FR) BG RO",
                "round #3 planned 2024-05-28 - BG RO",
            ],
        ),
        ("Vòng thứ hai diễn ra hôm 12/5 ở Paris, Bulgaria thắng Romania.", &[]),
    ]);
}

#[test]
fn one_meeting_has_many_mentions() {
    check(&[
        (
            "Quốc vương Jordan Abdullah II hội đàm với Tổng thống Kenya William Ruto tại Nairobi ngày 16/5. \
             Tại cuộc gặp, hai nhà lãnh đạo nói về thương mại. Cuộc hội đàm này kéo dài ba giờ.",
            &["bilateral held 2024-05-16 Nairobi (KE) JO KE"],
        ),
        (
            "Thủ tướng Anh Rishi Sunak đã gặp Tổng thống Ukraine Volodymyr Zelensky ngày 10/5. \
             Ông Sunak dự kiến gặp Thủ tướng Đức Olaf Scholz tại Berlin ngày 30/5.",
            &["bilateral held 2024-05-10 - GB UA", "bilateral planned 2024-05-30 Berlin (DE) DE GB"],
        ),
        // Several meetings are not the one named before.
        (
            "Thủ tướng Anh Rishi Sunak sẽ gặp Thủ tướng Đức Olaf Scholz ở Berlin. Hai cuộc gặp giữa ông Sunak và ông \
             Scholz đã diễn ra ở London.",
            &["bilateral planned unknown Berlin (DE) DE GB", "bilateral held unknown London (GB) DE GB"],
        ),
        // Where somebody has spoken, it took place, whatever is planned elsewhere.
        (
            "Thủ tướng Anh Rishi Sunak nói tại cuộc gặp với Thủ tướng Đức Olaf Scholz ở Berlin.",
            &["bilateral held unknown Berlin (DE) DE GB"],
        ),
    ]);
}

#[test]
fn partners_met_in_turn() {
    check(&[(
        "Ngoại trưởng Mỹ Antony Blinken đã gặp Tổng thống Ai Cập Abdel Fattah al-Sisi và Quốc vương Jordan Abdullah.",
        &["bilateral held unknown - EG US", "bilateral held unknown - JO US"],
    )]);
}

#[test]
fn hosts_and_margins() {
    check(&[
        (
            "Trong cuộc gặp với Tổng thống Pháp Emmanuel Macron ngày 14/5 bên lề hội nghị thượng đỉnh G7 tại Bari, \
             Thủ tướng Ấn Độ Narendra Modi nói về thương mại.",
            &["bilateral held 2024-05-14 Bari (IT) FR IN", "summit held 2024-05-14 Bari (IT) ? FR IN"],
        ),
        (
            "Sau khi Hungary phản đối, tại hội nghị EU ở Brussels ngày 3/5, Tây Ban Nha và Ý đã lên tiếng.",
            &["conference held 2024-05-03 Brussels (BE) ? ES IT"],
        ),
        (
            "Hội nghị thượng đỉnh Riyadh giữa Saudi Arabia và Iran diễn ra ngày 11/5.",
            &["summit held 2024-05-11 Riyadh (SA) IR SA"],
        ),
        (
            "Thượng đỉnh Washington - Bình Nhưỡng sẽ diễn ra ngày 11/6.",
            &["summit planned 2024-06-11 - KP US"],
        ),
    ]);
}

#[test]
fn one_wish_told_again_is_one() {
    check(&[(
        "Bulgaria đề nghị một cuộc gặp với Romania ở Geneva. Romania cân nhắc một cuộc gặp với Bulgaria.",
        &["bilateral proposed unknown Geneva (CH) BG RO"],
    )]);
}

#[test]
fn one_before_or_after_another() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz gặp nhau lần đầu kể từ cuộc hội đàm ở Warsaw hồi \
             tháng 2.",
            &["bilateral held 2024-02 Warsaw (PL) DE IT", "bilateral held unknown - DE IT"],
        ),
        // The second names the first again.
        (
            "Hôm 8/5, Thủ tướng Ý Giorgia Meloni hội đàm với Thủ tướng Đức Olaf Scholz, và sau cuộc hội đàm hai bên ký \
             thỏa thuận.",
            &["bilateral held 2024-05-08 - DE IT"],
        ),
    ]);
}

#[test]
fn the_meeting_in_view() {
    check(&[(
        "Thủ tướng Ý Giorgia Meloni đã điện đàm với Thủ tướng Đức Olaf Scholz. Thủ tướng Bulgaria Nikolay Denkov đã \
         điện đàm với Thủ tướng Romania Marcel Ciolacu. Ông Scholz tán thành đề nghị của bà Meloni. Cuộc điện đàm diễn \
         ra hôm 8/5.",
        &["call held 2024-05-08 - DE IT", "call held unknown - BG RO"],
    )]);
}

#[test]
fn history_is_not_the_news() {
    check(&[(
        "Hội nghị thượng đỉnh G7 ở Bari năm 2011 đã thất bại. Giá dầu khi ấy tăng mạnh, nhiều nước lao đao, nợ công \
         chồng chất, thất nghiệp lan rộng, và không ai muốn nhường ai một bước nào trong những cuộc cãi vã kéo dài \
         suốt nhiều tháng liền. Các ngân hàng đóng cửa, các nhà máy sa thải công nhân. Hội nghị thượng đỉnh G7 sẽ khai \
         mạc ngày 28/5.",
        &["summit held 2011 Bari (IT) ?", "summit planned 2024-05-28 - ?"],
    )]);
}

#[test]
fn two_beside_a_summit_of_others() {
    check(&[(
        "Thủ tướng Ý Giorgia Meloni sẽ dự hội nghị thượng đỉnh EU ngày 28/5. Hôm 8/5, Chủ tịch Hội đồng EU Charles \
         Michel đã gặp bà Meloni ở Roma.",
        &["summit planned 2024-05-28 - ? IT", "bilateral held 2024-05-08 Roma (IT) Hội đồng châu Âu IT"],
    )]);
}

#[test]
fn two_at_their_own_summit() {
    check(&[
        (
            "Hội nghị thượng đỉnh Ý - Đức diễn ra ở Geneva hôm 8/5. Bộ trưởng Quốc phòng Pháp Jean Moreau cho biết như \
             vậy sau cuộc gặp giữa Thủ tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz tại thượng đỉnh ở Geneva hôm 8/5.",
            &["summit held 2024-05-08 Geneva (CH) DE IT"],
        ),
        // Others meet at it, and two at one of many.
        (
            "Hội nghị thượng đỉnh Ý - Đức diễn ra ở Geneva hôm 8/5. Ngoại trưởng Ý Antonio Tajani gặp Ngoại trưởng Pháp \
             Jean Moreau tại hội nghị thượng đỉnh.",
            &["summit held 2024-05-08 Geneva (CH) DE FR IT", "bilateral held 2024-05-08 Geneva (CH) FR IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni gặp Thủ tướng Đức Olaf Scholz tại hội nghị thượng đỉnh G20 ở Geneva hôm 8/5.",
            &["bilateral held 2024-05-08 Geneva (CH) DE IT", "summit held 2024-05-08 Geneva (CH) ? DE IT"],
        ),
    ]);
}

#[test]
fn a_side_that_is_named_nowhere_else() {
    check(&[(
        "Hội nghị thượng đỉnh liên Triều ở Bàn Môn Điếm diễn ra ngày 27/4. Hội nghị thượng đỉnh Mỹ - Triều Tiên ở \
         Singapore sẽ diễn ra sau đó.",
        &["summit held 2024-04-27 Bàn Môn Điếm (KR) KP", "summit planned unknown Singapore (SG) KP US"],
    )]);
}

#[test]
fn an_exchange_at_a_meeting_is_that_meeting() {
    check(&[(
        "Thủ tướng Ý Giorgia Meloni sẽ có cuộc đối thoại thẳng thắn với Thủ tướng Đức Olaf Scholz trong cuộc gặp \
         thượng đỉnh Đức - Ý ở Geneva.",
        &["summit planned unknown Geneva (CH) DE IT"],
    )]);
}

#[test]
fn a_conference_with_a_name() {
    check(&[(
        "Ngoại trưởng Ý Antonio Tajani phát biểu trong cuộc gặp với Ngoại trưởng Đức Annalena Baerbock hôm 8/5. Ông \
         tin rằng Hội nghị Hòa giải Dân tộc ở Geneva sẽ thành công.",
        &["bilateral held 2024-05-08 - DE IT"],
    )]);
}

#[test]
fn on_the_margins_again() {
    check(&[
        // Who meet beside a summit of others are not that summit, however it is told.
        (
            "Thủ tướng Ý Giorgia Meloni sẽ gặp Thủ tướng Đức Olaf Scholz bên lề hội nghị G7 ở Bari. Ông Scholz và bà \
             Meloni dự kiến bàn về cá trong cuộc gặp bên lề hội nghị G7.",
            &["bilateral planned unknown Bari (IT) DE IT", "conference planned unknown Bari (IT) ? DE IT"],
        ),
    ]);
}

#[test]
fn journeys_of_so_many_days() {
    check(&[
        (
            "Hôm 18/5, Thủ tướng Ý Giorgia Meloni bắt đầu chuyến thăm 4 ngày tới Cairo.",
            &["visit ongoing 2024-05-18/2024-05-21 Cairo (EG) EG IT"],
        ),
        (
            "Hôm 8/5, Thủ tướng Ý Giorgia Meloni bắt đầu chuyến thăm kéo dài hai ngày tới Cairo.",
            &["visit held 2024-05-08/2024-05-09 Cairo (EG) EG IT"],
        ),
        (
            "Hôm 8/5, Thủ tướng Ý Giorgia Meloni kết thúc chuyến thăm ba ngày tới Cairo.",
            &["visit held 2024-05-06/2024-05-08 Cairo (EG) EG IT"],
        ),
        // The days themselves follow.
        (
            "Hội nghị thượng đỉnh kéo dài hai ngày 8-9/5 giữa Đức và Ý diễn ra tại Cairo.",
            &["summit held 2024-05-08/2024-05-09 Cairo (EG) DE IT"],
        ),
        // Whoever is on a visit today is there; on one of yesterday, who knows.
        (
            "Thủ tướng Ý Giorgia Meloni nói về cá hôm 20/5 trong chuyến thăm Cairo.",
            &["visit ongoing 2024-05-20 Cairo (EG) EG IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni nói về cá hôm 19/5 trong chuyến thăm Cairo.",
            &["visit held 2024-05-19 Cairo (EG) EG IT"],
        ),
    ]);
}

#[test]
fn two_days_of_one_visit() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni thăm chính thức Cairo hôm 8/5. Trong chuyến thăm Cairo ngày 9/5, bà Meloni nói \
             về cá.",
            &["visit held 2024-05-08 Cairo (EG) EG IT"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni thăm chính thức Cairo hôm 8/5. Bà Meloni từng thăm Cairo hôm 2/3.",
            &["visit held 2024-05-08 Cairo (EG) EG IT", "visit held 2024-03-02 Cairo (EG) EG IT"],
        ),
    ]);
}

#[test]
fn what_was_called_so_before() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni tiến hành cuộc đàm phán với Thủ tướng Đức Olaf Scholz hôm 8/5 để thực thi \
             những gì đạt được tại hội nghị thượng đỉnh Đức - Ý hồi tháng 2. Cuộc đàm phán diễn ra tại Bari.",
            &["bilateral held 2024-05-08 Bari (IT) DE IT", "summit held 2024-02 - DE IT"],
        ),
        // To have had a talk on the telephone.
        (
            "Thủ tướng Ý Giorgia Meloni đã điện đàm với Thủ tướng Đức Olaf Scholz hôm 8/5. Hai nhà lãnh đạo đã có một \
             cuộc trò chuyện hữu ích.",
            &["call held 2024-05-08 - DE IT"],
        ),
        // The verb has its number too.
        (
            "Sau hội nghị thượng đỉnh đầu tiên giữa Bulgaria và Romania ở Geneva, hai nước sẽ họp thượng đỉnh lần thứ \
             hai ở Warsaw.",
            &["summit #1 held unknown Geneva (CH) BG RO", "summit #2 planned unknown Warsaw (PL) BG RO"],
        ),
        (
            "Vòng đàm phán giữa Bulgaria và Romania ở Geneva đã khép lại ngày 8/5. Vòng đàm phán tiếp tục trong ngày \
             9/5.",
            &["round held 2024-05-08 Geneva (CH) BG RO"],
        ),
    ]);
}

#[test]
fn talks_in_general_are_no_summit() {
    check(&[(
        "Hội nghị thượng đỉnh Bulgaria - Romania sẽ diễn ra ở Geneva. Các cuộc đàm phán đã đình trệ từ lâu.",
        &["summit planned unknown Geneva (CH) BG RO"],
    )]);
}

#[test]
fn one_summit_a_year() {
    check_undated(&[(
        "Hội nghị thượng đỉnh ASEAN diễn ra vào tháng 4 tới. Tại hội nghị thượng đỉnh ASEAN năm ngoái, các bên không nói gì.",
        &["summit planned XXXX-04 - ?", "summit held unknown - ?"],
    )]);
}

#[test]
fn whose_visit_it_is() {
    check(&[
        (
            "Chuyến thăm của Thủ tướng Ý Giorgia Meloni gây chú ý hôm 8/5. Thủ tướng Đức Olaf Scholz trong chuyến thăm \
             tới Cairo đã nói về cá.",
            &["visit held 2024-05-08 - IT", "visit held 2024-05-08 Cairo (EG) DE EG"],
        ),
        // The host speaks during the visit.
        (
            "Thủ tướng Ý Giorgia Meloni thăm Cairo hôm 8/5. Trong chuyến thăm, Tổng thống Ai Cập Abdel Fattah al-Sisi \
             nói về cá.",
            &["visit held 2024-05-08 Cairo (EG) EG IT"],
        ),
        // Who meets before a summit is not said to attend it.
        (
            "Hội nghị thượng đỉnh Bulgaria - Romania sẽ diễn ra ở Geneva. Một tháng trước hội nghị thượng đỉnh, Thủ \
             tướng Ý Giorgia Meloni và Thủ tướng Đức Olaf Scholz gặp nhau ở Bari.",
            &["summit planned unknown Geneva (CH) BG RO", "bilateral held unknown Bari (IT) DE IT"],
        ),
    ]);
}

#[test]
fn summits_of_several_years() {
    check(&[(
        "Hội nghị thượng đỉnh G7 sẽ diễn ra vào tháng 11. Hội nghị thượng đỉnh G7 năm 2016 ở Bari được nhớ mãi. Hội \
         nghị thượng đỉnh G7 năm 2021 ở Bari thì không.",
        &["summit planned 2024-11 - ?", "summit held 2016 Bari (IT) ?", "summit held 2021 Bari (IT) ?"],
    )]);
}

#[test]
fn what_only_says_when_something_else_was() {
    check(&[
        (
            "Hội nghị thượng đỉnh Đức - Ý sẽ diễn ra ngày 28/5 ở Bonn, lần đầu tiên kể từ khi hai nước gặp nhau ở Roma năm \
             2019. Cuộc họp sẽ bàn về khí hậu.",
            &[
                "summit planned 2024-05-28 Bonn (DE) DE IT about:khí hậu",
                "bilateral held 2019 Roma (IT) DE IT",
            ],
        ),
        // Who speaks at a meeting on the margins was at it.
        (
            "Thủ tướng Đức Olaf Scholz gặp Tổng thống Peru Hugo Salas ở Lima hôm 3/5. Tại cuộc gặp bên lề hội nghị thượng \
             đỉnh G20 ở Delhi hôm 8/5, Thủ tướng Ý Giorgia Meloni nói trời mưa.",
            &[
                "bilateral held 2024-05-03 Lima (PE) DE PE",
                "bilateral held 2024-05-08 Delhi (IN) IT",
                "summit held 2024-05-08 Delhi (IN) ? IT",
            ],
        ),
        // What is told before "since" was on a day of its own.
        (
            "Hôm 8/5, Đức thử tên lửa lần đầu tiên kể từ khi Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni ở Roma.",
            &["bilateral held unknown Roma (IT) DE IT"],
        ),
        (
            "Đức thử tên lửa lần đầu tiên kể từ khi Thủ tướng Đức Olaf Scholz gặp Thủ tướng Ý Giorgia Meloni hôm 8/5 ở Roma.",
            &["bilateral held 2024-05-08 Roma (IT) DE IT"],
        ),
        ("Thủ tướng Đức Olaf Scholz đổi ý sau khi trao đổi với Thủ tướng Ý Giorgia Meloni.", &[]),
        (
            "Sau khi trao đổi với Thủ tướng Ý Giorgia Meloni, Thủ tướng Đức Olaf Scholz cho biết ông đã đổi ý.",
            &["bilateral held unknown - DE IT"],
        ),
        // Whom he met on the 8th is told, if not by name.
        (
            "Thủ tướng Đức Olaf Scholz hôm 8/5 có cuộc gặp với các nghệ sĩ. Cùng ngày, ông gặp Thủ tướng Ý Giorgia Meloni.",
            &["bilateral held 2024-05-08 - DE", "bilateral held 2024-05-08 - DE IT"],
        ),
    ]);
}

#[test]
fn which_meeting_of_several_it_is() {
    check(&[
        (
            "Hội nghị thượng đỉnh Bulgaria - Romania diễn ra ở Geneva hôm 8/5. Hội nghị thượng đỉnh lần thứ hai giữa Bulgaria và Romania gây chú ý.",
            &["summit held 2024-05-08 Geneva (CH) BG RO", "summit #2 held 2024-05-08 - BG RO"],
        ),
        (
            "Hội nghị thượng đỉnh Bulgaria - Romania diễn ra ở Geneva hôm 8/5. Hội nghị thượng đỉnh thứ nhất gây chú ý.",
            &["summit #1 held 2024-05-08 Geneva (CH) BG RO"],
        ),
        (
            "Bulgaria và Romania gặp nhau hôm 8/5. Cuộc gặp giữa Bulgaria, Romania và Hungary kéo dài hai giờ.",
            &["bilateral held 2024-05-08 - BG RO", "bilateral held 2024-05-08 - BG HU RO"],
        ),
        (
            "Ngoại trưởng Pháp Jean Moreau hội đàm với Ngoại trưởng Đức Anna Stein và hội kiến Tổng thống Đức hôm 8/5 tại Berlin.",
            &["bilateral held 2024-05-08 Berlin (DE) DE FR", "bilateral held 2024-05-08 Berlin (DE) DE FR"],
        ),
        (
            "Ngoại trưởng Pháp Jean Moreau đã gặp Ngoại trưởng Đức Anna Stein và sẽ gặp Ngoại trưởng Ý Luca Rossi ngày 28/5.",
            &["bilateral held unknown - DE FR", "bilateral planned 2024-05-28 - FR IT"],
        ),
        (
            "Thủ tướng Đức Olaf Hagen gặp Thủ tướng Ý Marco Bellini ở Rome và Tổng thống Pháp Luc Moreau ở Paris.",
            &["bilateral held unknown Rome (IT) DE IT", "bilateral held unknown Paris (FR) DE FR"],
        ),
        (
            "Thủ tướng Đức Olaf Hagen đã tới Bari để gặp Thủ tướng Ý Marco Bellini bên lề hội nghị G7 vào sáng 20/5.",
            &["bilateral held 2024-05-20 Bari (IT) DE IT", "conference ongoing 2024-05-20 Bari (IT) ? DE IT"],
        ),
        (
            "Hôm 8/5, Mỹ chưa tiếp đón Ý bên lề hội nghị G7 ở Bari.",
            &["conference held 2024-05-08 Bari (IT) ? US"],
        ),
    ]);
}

#[test]
fn a_visit_told_again_in_other_words() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni có thể sang Đức. Bà Meloni sẽ sớm \"thăm Cộng hòa Liên bang Đức theo lời mời\" của \
             Thủ tướng Đức Olaf Scholz.",
            &["visit planned unknown Đức (DE) DE IT"],
        ),
        (
            "Ngoại trưởng Ý Antonio Tajani đã hạ cánh xuống Berlin hôm 18/5. Ông Tajani sẽ kéo dài chuyến thăm Đức.",
            &["visit ongoing 2024-05-18 Berlin (DE) DE IT"],
        ),
    ]);
}

#[test]
fn what_two_leaders_will_discuss() {
    check(&[
        (
            "Thủ tướng Ý Giorgia Meloni sẽ họp thượng đỉnh với Thủ tướng Đức Olaf Scholz ngày 28/5. Dự kiến, hai nhà lãnh \
             đạo sẽ thảo luận về thương mại.",
            &["summit planned 2024-05-28 - DE IT about:thương mại"],
        ),
        (
            "Thủ tướng Ý Giorgia Meloni họp thượng đỉnh với Thủ tướng Đức Olaf Scholz hôm 8/5. Ngoại trưởng Ý Antonio \
             Tajani sẽ thảo luận với Ngoại trưởng Đức Annalena Baerbock vào ngày 28/5.",
            &["summit held 2024-05-08 - DE IT", "bilateral planned 2024-05-28 - DE IT"],
        ),
    ]);
}
