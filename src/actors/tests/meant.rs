//! Who is meant: by pictures, pronouns, titles and sides.

use super::super::{Form, find};
use super::{LEXICON, actors, check, counting};
use crate::layout::{Block, BlockKind};
use crate::mark::Doc;

/// As [`actors`], of an article under whose picture `caption` stands.
fn pictured(article: &str, caption: &str) -> Vec<String> {
    let text = format!("{article}\n{caption}");
    let blocks = [
        Block { kind: BlockKind::Paragraph, start: 0, end: article.len() },
        Block { kind: BlockKind::Caption, start: article.len() + 1, end: text.len() },
    ];
    let cast = find(&Doc::new(&text, &blocks, &LEXICON), &[]);
    let word = |word: Option<&str>| word.unwrap_or("-").to_owned();
    let told = cast.actors.iter();
    told.map(|a| format!("{} {} {}", a.id, word(a.office.map(|o| o.as_str())), word(a.of.as_deref())))
        .collect()
}

#[test]
fn who_a_picture_shows() {
    let caption = "Ông Hugo Salas, Tổng thống Peru, tại Lima.";
    for (article, expected) in [
        ("Tổng thống Hugo Salas phát biểu.", vec!["person:hugo-salas president PE"]),
        ("Ông Salas phát biểu.", vec!["person:salas president PE"]),
        ("Bà Salas phát biểu.", vec!["person:salas - -"]),
        ("Tổng thống Cuba Hugo Salas phát biểu.", vec!["person:hugo-salas president CU"]),
        ("Ngoại trưởng Hugo Salas phát biểu.", vec!["person:hugo-salas foreign_minister -"]),
        ("Ông Luis Vega phát biểu.", vec!["person:luis-vega - -"]),
        // A bare name, of whom no word tells that he is a person.
        ("Hôm qua Salas im lặng.", vec!["person:salas president PE"]),
        ("Hôm qua Vega im lặng.", vec![]),
    ] {
        assert_eq!(pictured(article, caption), expected, "{article}");
    }
}

/// The ids of whom the first words for several at once mean.
fn meant_together(text: &str) -> Vec<String> {
    let blocks = [Block { kind: BlockKind::Paragraph, start: 0, end: text.len() }];
    let cast = find(&Doc::new(text, &blocks, &LEXICON), &[]);
    let group = cast.mentions.iter().find(|m| m.form == Form::Group);
    group.into_iter().flat_map(|m| &m.actors).map(|ix| cast.actor(*ix).id.to_string()).collect()
}

#[test]
fn the_two_sides() {
    for (text, expected) in [
        ("Nga và Gruzia đàm phán. Hai bên bất đồng.", ["state:RU", "state:GE"]),
        (
            "Chính phủ Congo và nhóm M23 tới Qatar. Mỹ chứng kiến. M23 và Congo ký kết. Hai bên im lặng.",
            ["org:m23", "state:CD"],
        ),
        ("Chính phủ Colombia đàm phán với ELN. Hai phía bất đồng.", ["body:co-government", "org:eln"]),
        ("Lào và Thái Lan bàn bạc. Bộ Ngoại giao Qatar mừng hai bên bắt tay.", ["state:LA", "state:TH"]),
        ("Lào và Thái Lan bàn về Hamas. Hai nước lo ngại.", ["state:LA", "state:TH"]),
        ("Lào và Thái Lan bàn về EU. Hai bên mong quan hệ hai nước bền chặt.", ["state:LA", "state:TH"]),
    ] {
        assert_eq!(meant_together(text), expected, "{text}");
    }
}

#[test]
fn who_is_meant() {
    check([
        (
            "Chính quyền Dunn phản đối. Tổng thống Mỹ Walter Dunn im lặng.",
            vec!["person:walter-dunn president US", "body:us-government - US"],
        ),
        ("Chính quyền Verhofen phản đối.", vec!["body:chinh-quyen-verhofen - -"]),
        ("Thủ tướng Bỉ đã đến. Ông Peeters im lặng.", vec!["person:peeters prime_minister BE"]),
        (
            "Thủ tướng Bỉ gặp Tổng thống Pháp. Ông Peeters im lặng.",
            vec![
                "person:thu-tuong-bi prime_minister BE",
                "person:tong-thong-phap president FR",
                "person:peeters - -",
            ],
        ),
        ("Chủ tịch Lý Văn Bình đến. Chủ tịch Trung Quốc im lặng.", vec!["person:ly-van-binh leader CN"]),
        (
            "Ngoại trưởng Bỉ Jan Peeters đến. Vị ngoại trưởng này im lặng.",
            vec!["person:jan-peeters foreign_minister BE"],
        ),
        (
            "Tổng thống Pháp Luc Moreau đến. Vị tổng thống 61 tuổi im lặng. Người đứng đầu Điện Elysee ra về.",
            vec!["person:luc-moreau president FR"],
        ),
        (
            "Người đứng đầu CIA đến. Tổng thống Mỹ Walter Dunn im lặng.",
            vec!["person:nguoi-dung-dau-cia director US", "person:walter-dunn president US"],
        ),
        (
            "Tổng thống Mỹ Dunn và đệ nhất phu nhân Mỹ Nora Dunn đến. Bà Dunn vẫy tay. Ông Dunn im lặng.",
            vec!["person:dunn president US", "person:nora-dunn other US"],
        ),
        (
            "Thái tử Khalid bin Rashid đến. Vua Rashid đón.",
            vec!["person:khalid-bin-rashid other -", "person:rashid head_of_state -"],
        ),
        ("Con trai ông Petrov đến.", vec!["person:petrov - -"]),
        (
            "Chuyên gia Emma Stein đến. Chuyên gia này im lặng. Một chuyên gia phản đối.",
            vec!["person:emma-stein expert -", "person:mot-chuyen-gia expert -"],
        ),
        (
            "Một nguồn tin từ Lầu Năm Góc tiết lộ. Các nguồn tin trên im lặng.",
            vec!["person:mot-nguon-tin-tu-lau-nam-goc official US"],
        ),
        ("Hai quan chức Nhật Bản phản đối.", vec!["person:hai-quan-chuc-nhat-ban official JP"]),
    ]);
}

#[test]
fn who_takes_part() {
    for (text, expected) in [
        ("Cuộc khủng hoảng Syria kéo dài.", vec![]),
        ("Cuộc khủng hoảng Syria kéo dài. Syria phản đối.", vec!["state:SY"]),
        ("Ông Petrov bay tới Peru.", vec!["person:petrov"]),
        ("Hội nghị thượng đỉnh NATO khai mạc.", vec![]),
        ("NATO đồng ý.", vec!["org:nato"]),
        ("Hiệp ước Lisbon có hiệu lực.", vec![]),
        ("Hãng Kyodo đưa tin.", vec!["media:kyodo"]),
        ("Giới quan sát hoài nghi.", vec![]),
        ("Tàu sân bay Carl Vinson rời cảng. Siêu bão Anna Halden phản đối.", vec![]),
    ] {
        assert_eq!(counting(text), expected, "{text}");
    }
}

#[test]
fn who_acts_in_an_office_and_who_holds_it() {
    check([
        (
            "Tổng thống Chile Anna Stein đến. Ông Luc Moreau tự xưng là tổng thống lâm thời. Tổng thống lâm thời im lặng. \
             Tổng thống Chile im lặng.",
            vec!["person:anna-stein president CL", "person:luc-moreau president -"],
        ),
        (
            "Tổng thống Chile Anna Stein đến. Tổng thống lâm thời Chile im lặng.",
            vec!["person:anna-stein president CL", "person:tong-thong-lam-thoi-chile president CL"],
        ),
        // Whoever acts in the office, where nobody else can be meant.
        (
            "Quyền Ngoại trưởng Chile Anna Stein đến. Ngoại trưởng Chile im lặng.",
            vec!["person:anna-stein foreign_minister CL"],
        ),
        ("Tổng thống Hàn Moon Jae-in đến.", vec!["person:moon-jae-in president KR"]),
    ]);
}

#[test]
fn holders_of_one_office_and_the_country_of_who_speaks() {
    check([
        (
            "Ngoại trưởng Đức Anna Stein đến. Ngoại trưởng Pháp Luc Moreau đến. Ngoại trưởng Đức - Pháp im lặng.",
            vec!["person:anna-stein foreign_minister DE", "person:luc-moreau foreign_minister FR"],
        ),
        (
            "Ngoại trưởng Đức - Pháp im lặng.",
            vec!["person:ngoai-truong-duc foreign_minister DE", "state:FR - -"],
        ),
        ("Lãnh đạo Hàn - Triều im lặng.", vec!["state:KR - -", "state:KP - -"]),
        ("Lãnh đạo Hàn Chính im lặng.", vec!["person:han-chinh leader -"]),
        (
            "Ngoại trưởng Đức, Pháp im lặng.",
            vec!["person:ngoai-truong-duc foreign_minister DE", "state:FR - -"],
        ),
        // Whom one meets, and who speaks behind the comma.
        (
            "Sau cuộc gặp với Thủ tướng Đức, ông Luc Moreau phát biểu.",
            vec!["person:thu-tuong-duc prime_minister DE", "person:luc-moreau - -"],
        ),
        (
            "Peru gặp Thủ tướng Đức, ông Luc Moreau.",
            vec!["state:PE - -", "person:luc-moreau prime_minister DE"],
        ),
        // A title told of in passing is not that of whoever has the same.
        (
            "Tổng thống Hale đến Peru. Peru, Peru, Peru và Peru im lặng. Tổng thống Chile im lặng.",
            vec!["person:hale president -", "state:PE - -", "person:tong-thong-chile president CL"],
        ),
        (
            "Tổng thống Hale đến Chile. Tổng thống Chile im lặng.",
            vec!["person:hale president CL", "state:CL - -"],
        ),
    ]);
}

#[test]
fn bare_names_of_who_acts_as_people_do() {
    for (text, expected) in [
        ("Halden nói rằng mưa to.", vec!["person:halden"]),
        ("Hôm qua, Halden nói trời mưa.", vec!["person:halden"]),
        ("Halden ngày 22/2 cũng cho biết mưa to.", vec!["person:halden"]),
        ("Halden ngày 22/2 mưa to.", vec![]),
        ("Halden gặp Petrov ở Lima.", vec!["person:halden"]),
        (
            "Halden gặp Petrov ở Lima. Petrov im lặng. Petrov nói trời mưa.",
            vec!["person:halden", "person:petrov"],
        ),
        ("Cuộc gặp sắp tới giữa Halden và Petrov bị hoãn.", vec!["person:halden", "person:petrov"]),
        // Nobody says that these are people.
        ("Halden im lặng.", vec![]),
        ("Khoảng cách giữa Halden và Petrov khá xa.", vec![]),
        ("Con tàu Halden nói lên nhiều điều.", vec![]),
        ("HLD nói rằng mưa to.", vec![]),
        ("Twitter cho biết mưa to.", vec![]),
    ] {
        assert_eq!(counting(text), expected, "{text}");
    }
}

/// Whom the words "nước này" mean.
fn this_country(text: &str) -> Vec<String> {
    let blocks = [Block { kind: BlockKind::Paragraph, start: 0, end: text.len() }];
    let doc = Doc::new(text, &blocks, &LEXICON);
    let cast = find(&doc, &[]);
    let said = cast.mentions.iter().find(|m| doc.slice(m.first, m.last) == "nước này");
    said.into_iter().flat_map(|m| &m.actors).map(|ix| cast.actor(*ix).id.to_string()).collect()
}

#[test]
fn whose_country_this_country_is() {
    for (text, expected) in [
        // The state told of last in the sentence, or that of who speaks in it; not that of whom he speaks of.
        ("Chile và Peru im lặng. Ngoại trưởng Chile Hugo Salas nói nước này mạnh.", "state:CL"),
        (
            "Chile và Peru im lặng. Ngoại trưởng Chile Hugo Salas nói Peru và đồng minh của nước này mạnh.",
            "state:PE",
        ),
        (
            "Peru và Chile im lặng. Ngoại trưởng Chile Hugo Salas gặp Ngoại trưởng Peru Ana Ruiz, nói nước này mạnh.",
            "state:CL",
        ),
    ] {
        assert_eq!(this_country(text), [expected], "{text}");
    }
}

/// Somebody with a bare title is of the side that the text keeps to, by whatever it is told of.
#[test]
fn the_side_that_a_text_keeps_to() {
    let elsewhere = "Tổng thống Hale đến Peru. Peru, Peru, Peru và Peru im lặng.";
    for (text, expected) in [
        ("", "person:hale president -"),
        ("Chile im lặng.", "person:hale president CL"),
        ("Ngoại trưởng Chile im lặng.", "person:hale president CL"),
        ("Ngoại trưởng Chile Ana Ruiz im lặng.", "person:hale president CL"),
        ("Một quan chức Chile im lặng.", "person:hale president CL"),
        ("Chính phủ Chile im lặng.", "person:hale president CL"),
        ("Ngoại trưởng Peru im lặng.", "person:hale president -"),
        ("Một quan chức Peru im lặng.", "person:hale president -"),
        ("Chính phủ Peru im lặng.", "person:hale president -"),
    ] {
        let found = actors(&format!("{elsewhere} {text} Tổng thống Chile im lặng."));
        assert_eq!(found.first().map(String::as_str), Some(expected), "{text}");
    }
}

/// A family name is one, though an ordinary word is spelt so.
#[test]
fn family_names_that_are_words() {
    check([
        ("Peru chọn Cao Duy Hải.", &["state:PE - -", "person:cao-duy-hai - -"][..]),
        ("Peru gặp Song Jin-a.", &["state:PE - -", "person:song-jin-a - -"]),
        ("Peru ở mức Cao nhất.", &["state:PE - -"]),
    ]);
}

/// Ministers and advisers who are named in one breath serve one state.
#[test]
fn colleagues() {
    for (text, expected) in [
        (
            "Ngoại trưởng Chile Hugo Salas và cố vấn an ninh quốc gia Ana Ruiz im lặng.",
            "person:ana-ruiz adviser CL",
        ),
        (
            "Ngoại trưởng Hugo Salas, Bộ trưởng Tài chính Ana Ruiz và cố vấn an ninh Chile Pedro Lima im lặng.",
            "person:ana-ruiz minister CL",
        ),
        // Those of two states, and who is no minister.
        (
            "Ngoại trưởng Chile Hugo Salas, Ngoại trưởng Peru Pedro Lima và cố vấn an ninh quốc gia Ana Ruiz im lặng.",
            "person:ana-ruiz adviser -",
        ),
        ("Ngoại trưởng Chile Hugo Salas và Tổng thống Ana Ruiz im lặng.", "person:ana-ruiz president -"),
        (
            "Ngoại trưởng Chile Hugo Salas nói cố vấn an ninh quốc gia Ana Ruiz im lặng.",
            "person:ana-ruiz adviser -",
        ),
    ] {
        assert!(actors(text).iter().any(|found| found == expected), "{text}: {:?}", actors(text));
    }
}
