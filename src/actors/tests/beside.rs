//! Names and titles that stand side by side.

use super::check;

#[test]
fn cities_of_a_list_are_places() {
    check([
        ("Các vòng đàm phán ở Geneva, London và Stockholm kết thúc.", vec![]),
        ("Các vòng đàm phán ở Geneva và Stockholm kết thúc.", vec![]),
        ("Họ gặp nhau ở Geneva, London, Stockholm, Madrid và Lisbon.", vec![]),
        // Without an "and" the city behind the comma begins a clause.
        ("Họ gặp nhau ở Geneva, London phản đối.", vec!["state:GB - -"]),
    ]);
}

#[test]
fn parties_of_a_state_are_not_the_state() {
    check([
        ("Phe đối lập Venezuela từ chối.", vec!["bloc:opposition - -"]),
        ("Phe nổi dậy Syria bác bỏ đề nghị của Nga.", vec!["bloc:rebels - -", "state:RU - -"]),
        (
            "Chính phủ và phe đối lập Venezuela đồng ý.",
            vec!["body:ve-government - VE", "bloc:opposition - -"],
        ),
        // Another clause, and no party.
        ("Chính phủ và Venezuela đồng ý.", vec!["state:VE - -"]),
    ]);
}

#[test]
fn what_a_name_beside_another_means() {
    check([
        // A treaty bears the name of a capital, unless that does something.
        ("Thỏa thuận Moscow đã đề xuất được ký.", vec!["state:RU - -"]),
        ("Hãng Reuters, Anh và Đức im lặng.", vec!["media:reuters - -", "state:GB - -", "state:DE - -"]),
        ("Cuộc gặp giữa Hale và Stein kết thúc.", vec!["person:hale - -", "person:stein - -"]),
        ("Hale gặp Stein. Stein cho biết trời mưa.", vec!["person:hale - -", "person:stein - -"]),
        ("Hale hôm 22/2 cũng cho biết trời mưa.", vec!["person:hale - -"]),
        ("Cuộc gặp Ana Ruiz - Park kết thúc.", vec!["person:ana-ruiz - -", "person:park - -"]),
        (
            "Cuộc gặp Abdel Karim al-Bakri - Hassan al-Amin kết thúc.",
            vec!["person:abdel-karim-al-bakri - -", "person:hassan-al-amin - -"],
        ),
        ("Chủ tịch TP im lặng.", vec![]),
        ("Chủ tịch HĐ đến.", vec!["person:hd leader -"]),
        (
            "Thái Lan và Anh ký kết. Thái Anh Minh đến.",
            vec!["state:TH - -", "state:GB - -", "person:thai-anh-minh - -"],
        ),
        ("Sau khi gặp công ty Telnova, công ty Telnova im lặng.", vec!["org:cong-ty-telnova - -"]),
    ]);
}

#[test]
fn whose_title_stands_beside_whom() {
    check([
        // The next of a list, and no second title.
        (
            "Tướng Hassan Idris, chỉ huy quân đội Sudan, và Tổng thống Peru đến.",
            vec![
                "person:hassan-idris commander -",
                "person:chi-huy-quan-doi-sudan commander SD",
                "person:tong-thong-peru president PE",
            ],
        ),
        // Who is met is another than who speaks behind the comma.
        (
            "Sau khi gặp Thủ tướng Đức, ông Salas nói trời mưa. Tổng thống Peru im lặng.",
            vec![
                "person:thu-tuong-duc prime_minister DE",
                "person:salas - -",
                "person:tong-thong-peru president PE",
            ],
        ),
        ("Ngoại trưởng Hàn Nguyễn Văn Lý đến.", vec!["person:han-nguyen-van-ly foreign_minister -"]),
        (
            "Bà Trần Thị Mai gặp ông Kim Jong-min, Ngoại trưởng Hàn Quốc và Tổng thống Peru.",
            vec![
                "person:tran-thi-mai - VN",
                "person:kim-jong-min - -",
                "person:ngoai-truong-han-quoc foreign_minister KR",
                "person:tong-thong-peru president PE",
            ],
        ),
    ]);
}

#[test]
fn people_of_like_names() {
    check([
        (
            "Ông Hugo Rafael Salas đến. Ông Hugo Salas vui. Ông H. R. Salas vui. Ông H. Pinto buồn.",
            vec!["person:hugo-rafael-salas - -", "person:h-pinto - -"],
        ),
        (
            "Ông Hugo Salas Jr. và ông Pedro Lima Sr. đến.",
            vec!["person:hugo-salas-jr - -", "person:pedro-lima-sr - -"],
        ),
        (
            "Ông Hugo Salas Jr. đến. Ông Salas vui. Ông Hugo Salas vui.",
            vec!["person:hugo-salas-jr - -", "person:hugo-salas - -"],
        ),
        (
            "Tổng thống Peru Hugo Salas và phu nhân Ana Salas đến. Bà Salas vui.",
            vec!["person:hugo-salas president PE", "person:ana-salas - -"],
        ),
        (
            "Quốc vương Salman và Tổng thống Salman đến.",
            vec!["person:salman head_of_state -", "person:salman-2 president -"],
        ),
        (
            "Ông Hugo Salas đến. Ông Hugo vui. Ông Salass buồn. Ông Sallas im lặng.",
            vec!["person:hugo-salas - -"],
        ),
        (
            "Ông Volodymyr Kovalenko đến. Ông Volodimir Kovalenko vui. Ông Kovalenco vui.",
            vec!["person:volodymyr-kovalenko - -"],
        ),
        // A line of capitals is no name as a whole.
        (
            "Ông Hugo Pedro Luis Marco Paulo Andre Felipe Bruno Carlos Diego Emilio Fabio Gustavo Hector Ignacio Joaquin đến.",
            vec![
                "person:hugo-pedro-luis-marco-paulo-andre-felipe-bruno-carlos-diego-emilio-fabio-gustavo-hector - -",
                "person:ignacio-joaquin - -",
            ],
        ),
    ]);
}

#[test]
fn whom_a_bare_title_means() {
    check([
        (
            "Ông Salas tự xưng là tổng thống lâm thời Venezuela. Tổng thống lâm thời im lặng. Tổng thống Venezuela Ramon Ortiz phản đối.",
            vec!["person:salas president -", "person:ramon-ortiz president VE"],
        ),
        (
            "Ông Salas phát biểu. Tổng thống Peru đồng ý. Tổng thống Peru vui.",
            vec!["person:salas president PE"],
        ),
        (
            "Tổng thống Park phát biểu. Hàn Quốc im lặng. Tổng thống Hàn Quốc đồng ý.",
            vec!["person:park president KR", "state:KR - -"],
        ),
        // Named often enough beside the state that is named most, by whomever.
        (
            "Tổng thống Park phát biểu. Tổng thống Peru vui. Chile, Chile, Chile, Chile, Chile, Chile im lặng. Bộ Ngoại giao Peru vui.",
            vec!["person:park president PE", "state:CL - -", "body:pe-foreign-ministry - PE"],
        ),
        (
            "Tổng thống Park phát biểu. Tổng thống Peru vui. Chile, Chile, Chile, Chile, Chile, Chile, Chile im lặng. Các quan chức Peru vui.",
            vec!["person:park president PE", "state:CL - -", "person:cac-quan-chuc-peru official PE"],
        ),
        (
            "Bộ trưởng Ana Ruiz đến. Phó Thủ tướng Hugo Salas đến. Bộ trưởng vui. Phó Thủ tướng vui.",
            vec!["person:ana-ruiz minister -", "person:hugo-salas minister -"],
        ),
        (
            "Phó Tổng thống Peru Ana Ruiz gặp Tổng thống Chile. Phó Tổng thống vui.",
            vec!["person:ana-ruiz official PE", "person:tong-thong-chile president CL"],
        ),
        (
            "Chính quyền Tổng thống Peru Hugo Salas đồng ý. Chính quyền Salas vui.",
            vec!["person:hugo-salas president PE", "body:pe-government - PE"],
        ),
        // Who spoke shortly before, and nobody who spoke long ago.
        ("Ông Meier nói trời mưa. Chuyên gia cho biết gió to.", vec!["person:meier - -"]),
        (
            "Ông Meier nói trời mưa. Trời lạnh. Trời nóng. Chuyên gia cho biết gió to.",
            vec!["person:meier - -", "person:chuyen-gia expert -"],
        ),
        (
            "Tổng thống Peru Hugo Salas, Tổng thống Chile Ana Ruiz và Tổng thống Brazil Pedro Lima hội đàm. Ba nhà lãnh đạo vui.",
            vec![
                "person:hugo-salas president PE",
                "person:ana-ruiz president CL",
                "person:pedro-lima president BR",
            ],
        ),
    ]);
}

#[test]
fn offices_of_which_several_are_told() {
    check([
        (
            "Ngoại trưởng Ý và Ngoại trưởng Pháp im lặng. Ông Hagen vui.",
            vec![
                "person:ngoai-truong-y foreign_minister IT",
                "person:ngoai-truong-phap foreign_minister FR",
                "person:hagen - -",
            ],
        ),
        (
            "Ông Hagen gặp Tổng thống Romania. Tổng thống Bulgaria im lặng.",
            vec![
                "person:hagen - -",
                "person:tong-thong-romania president RO",
                "person:tong-thong-bulgaria president BG",
            ],
        ),
        (
            "Bộ trưởng Quốc phòng Anh tại Hàn Quốc im lặng. Đại sứ quán Anh nói trời mưa.",
            vec!["person:bo-truong-quoc-phong-anh defence_minister GB", "body:gb-embassy - GB"],
        ),
    ]);
}

#[test]
fn capitals_and_names_behind_a_body() {
    check([
        ("PETROV ĐẾN. Ông Petrov vui.", vec!["person:petrov - -"]),
        (
            "Bộ Ngoại giao Nhật Bản Ken Sato im lặng.",
            vec!["person:ken-sato - JP", "body:jp-foreign-ministry - JP"],
        ),
    ]);
}

#[test]
fn who_holds_an_office_already() {
    check([
        (
            "Tổng thống Pháp Luc Moreau im lặng. Thủ tướng Bỉ gặp Tổng thống Pháp. Ông Peeters im lặng.",
            vec!["person:luc-moreau president FR", "person:peeters prime_minister BE"],
        ),
        // Two offices that nobody holds: either may be his.
        (
            "Thủ tướng Đức Olaf Hagen im lặng. Thủ tướng Bỉ gặp Tổng thống Pháp. Ông Peeters im lặng.",
            vec![
                "person:olaf-hagen prime_minister DE",
                "person:thu-tuong-bi prime_minister BE",
                "person:tong-thong-phap president FR",
                "person:peeters - -",
            ],
        ),
    ]);
}

/// An aide or a relative of a leader is another person, though he has only the leader's name.
#[test]
fn aides_and_relatives() {
    check([
        (
            "Em gái Tổng thống Peru Hugo Salas đến. Ông Salas vui.",
            vec!["person:hugo-salas president PE", "person:em-gai-tong-thong-peru-hugo-salas other PE"],
        ),
        (
            "Đặc phái viên của Tổng thống Peru Hugo Salas đến. Ông Salas vui.",
            vec![
                "person:hugo-salas president PE",
                "person:dac-phai-vien-cua-tong-thong-peru-hugo-salas envoy PE",
            ],
        ),
        // Of a spokesman, and where no "of" stands, it is his own as a rule.
        ("Phát ngôn viên của Tổng thống Peru Luis Vega đến.", vec!["person:luis-vega spokesperson PE"]),
        ("Trợ lý Tổng thống Peru Luis Vega đến.", vec!["person:luis-vega adviser PE"]),
        (
            "Ana Salas, em gái Tổng thống Peru Hugo Salas, đến. Bà Salas vui.",
            vec!["person:hugo-salas president PE", "person:ana-salas other PE"],
        ),
        (
            "Con rể của Tổng thống Peru Hugo Salas, Luis Vega, đến.",
            vec!["person:hugo-salas president PE", "person:luis-vega other PE"],
        ),
        (
            "Con rể Tổng thống Peru Hugo Salas là Luis Vega.",
            vec!["person:hugo-salas president PE", "person:luis-vega other PE"],
        ),
        ("Em gái Tổng thống Peru - bà Ana Salas đến.", vec!["person:ana-salas other PE"]),
        // Her own name, and the two of a couple.
        ("Em gái Ana Salas đến.", vec!["person:ana-salas - -"]),
        ("Vợ chồng Tổng thống Peru Hugo Salas đến.", vec!["person:hugo-salas president PE"]),
        (
            "Luis Vega - con rể của Tổng thống Peru Hugo Salas - đến.",
            vec!["person:hugo-salas president PE", "person:luis-vega other PE"],
        ),
    ]);
}

#[test]
fn two_names_run_together() {
    check([
        (
            "Tổng thống Nga Pavel Orlov im lặng. Cố vấn của Orlov Sergei Petrov nói. Petrov cười.",
            vec!["person:pavel-orlov president RU", "person:sergei-petrov adviser -"],
        ),
        // Of one name, however long.
        (
            "Tổng thống Nga Pavel Orlov im lặng. Cố vấn Anton Sergei Petrov nói.",
            vec!["person:pavel-orlov president RU", "person:anton-sergei-petrov adviser -"],
        ),
    ]);
}

#[test]
fn whose_name_is_joined_to_that_of_a_leader() {
    check([(
        "Cuộc gặp Orlov - Kim diễn ra. Tổng thống Nga Pavel Orlov gặp lãnh đạo Triều Tiên Kim Min-jun. Giáo sư Kim \
         Seo-yeon nói rằng cuộc gặp Orlov - Kim là tốt.",
        vec![
            "person:pavel-orlov president RU",
            "person:kim-min-jun leader KP",
            "person:kim-seo-yeon expert -",
        ],
    )]);
}

#[test]
fn who_heads_a_ministry_is_its_minister() {
    check([
        (
            "Bộ trưởng Quốc phòng Mỹ Adam Cole nói. Ông chủ Lầu Năm Góc cười.",
            vec!["person:adam-cole defence_minister US"],
        ),
        ("Người đứng đầu CIA Adam Cole cười.", vec!["person:adam-cole director US"]),
    ]);
}
