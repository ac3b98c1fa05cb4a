//! Examples: a text and the actors that must come out of it.

use std::sync::LazyLock;

use super::{Form, find};
use crate::layout::{Block, BlockKind};
use crate::lexicon::Lexicon;
use crate::mark::Doc;
use crate::model::Language;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::builtin(Language::Vietnamese));

/// `id office of` of every actor, in the order of mention; `-` for what is not told.
fn actors(text: &str) -> Vec<String> {
    let blocks = [Block { kind: BlockKind::Paragraph, start: 0, end: text.len() }];
    let doc = Doc::new(text, &blocks, &LEXICON);
    let cast = find(&doc, &[]);
    let word = |word: Option<&str>| word.unwrap_or("-").to_owned();
    cast.actors
        .iter()
        .map(|a| format!("{} {} {}", a.id, word(a.office.map(|o| o.as_str())), word(a.of.as_deref())))
        .collect()
}

/// The ids of those who count without saying or doing anything.
fn counting(text: &str) -> Vec<String> {
    let blocks = [Block { kind: BlockKind::Paragraph, start: 0, end: text.len() }];
    let cast = find(&Doc::new(text, &blocks, &LEXICON), &[]);
    let counts = |(_, minor): &(_, &bool)| !**minor;
    cast.actors.iter().zip(&cast.minor).filter(counts).map(|(a, _)| a.id.to_string()).collect()
}

#[test]
fn people_and_their_titles() {
    for (text, expected) in [
        ("Ngoại trưởng Nga Sergei Lavrov phát biểu.", vec!["person:sergei-lavrov foreign_minister RU"]),
        ("Ông Medinsky, cố vấn của Tổng thống Nga, đã tới.", vec!["person:medinsky adviser RU"]),
        ("Peskov - người phát ngôn Điện Kremlin - từ chối.", vec!["person:peskov spokesperson RU"]),
        ("Bộ trưởng Các vấn đề biển Ivan Petrov nói.", vec!["person:ivan-petrov minister -"]),
        (
            "Người phát ngôn Công ty Công nghiệp Vũ trụ Na Uy Johan Berg trả lời.",
            vec!["person:johan-berg spokesperson NO"],
        ),
        // Who held it at the time, not who is known to hold it.
        (
            "Tổng thống Nga Putin gặp Thủ tướng Anh khi đó là ông David Hale.",
            vec!["person:putin president RU", "person:david-hale prime_minister GB"],
        ),
        ("Thủ tướng Anh khi đó David Hale im lặng.", vec!["person:david-hale prime_minister GB"]),
        ("Thủ tướng Anh khi đó im lặng.", vec!["person:thu-tuong-anh prime_minister GB"]),
        ("Cựu ngoại trưởng Hàn Park Sung-ho trả lời.", vec!["person:park-sung-ho foreign_minister KR"]),
        ("Tổng thống Hàn sẽ tới Peru.", vec!["person:tong-thong-han president KR", "state:PE - -"]),
        ("Phó Thủ tướng Hàn Chính phát biểu.", vec!["person:han-chinh minister -"]),
        (
            "Giáo sư kinh tế Đại học Georg Meier phát biểu.",
            vec!["person:giao-su expert -", "org:dai-hoc-georg-meier - -"],
        ),
        ("Chủ tịch QRST Trần Văn Lý trả lời.", vec!["person:tran-van-ly leader VN"]),
        ("Bộ trưởng Bộ QR&ST Trần Văn Lý trả lời.", vec!["person:tran-van-ly minister VN"]),
        ("Chủ tịch QRST trả lời.", vec!["person:chu-tich-qrst leader -"]),
        ("Ông Kim Sung Ho. Mùa đông đã tới.", vec!["person:kim-sung-ho - -"]),
        (
            "Vụ trưởng phụ trách hồ sơ về Peru của Bộ Ngoại giao Nga Ivan Petrov nói.",
            vec!["person:ivan-petrov director RU"],
        ),
        (
            "Gặp gỡ Chủ tịch Ủy ban châu Âu và Chủ tịch Hội đồng châu Âu, Thủ tướng Trần Văn Hùng im lặng.",
            vec![
                "person:chu-tich-uy-ban-chau-au leader Ủy ban châu Âu",
                "person:chu-tich-hoi-dong-chau-au leader Hội đồng châu Âu",
                "person:tran-van-hung prime_minister VN",
            ],
        ),
        ("Ông Omar Said, chỉ huy quân đội Syria Tự do, đến.", vec!["person:omar-said commander SY"]),
        ("Công ty viễn thông Telnova từ chối.", vec!["org:cong-ty-vien-thong-telnova - -"]),
        ("Trưởng đoàn Nga là ông Ivan Petrov.", vec!["person:ivan-petrov negotiator RU"]),
        (
            "Một quan chức cấp cao của Taliban, ông Rahim Gul, nói.",
            vec!["person:rahim-gul official Taliban", "org:taliban - -"],
        ),
        (
            "Văn phòng Thủ tướng Israel Daniel Levi phản đối.",
            vec!["person:daniel-levi - IL", "body:il-prime-minister-office - IL"],
        ),
        (
            "Tướng Hassan Idris, chỉ huy quân đội Sudan, hôm qua nói.",
            vec!["person:hassan-idris commander SD"],
        ),
        (
            "Thủ tướng Lào Thong Lao, Chủ tịch luân phiên ASEAN, đã nói.",
            vec!["person:thong-lao prime_minister LA"],
        ),
        (
            "Tướng Hassan Idris, Tổng thống Sudan, Thủ tướng Ai Cập tới dự.",
            vec![
                "person:hassan-idris commander -",
                "person:tong-thong-sudan president SD",
                "person:thu-tuong-ai-cap prime_minister EG",
            ],
        ),
        ("Cựu Tổng thống Hàn Quốc Moon Jae-in đến.", vec!["person:moon-jae-in president KR"]),
        ("Thủ tướng Nguyễn Đức Anh tiếp khách.", vec!["person:nguyen-duc-anh prime_minister VN"]),
        ("Thái tử Mohammed bin Salman đến.", vec!["person:mohammed-bin-salman other -"]),
        ("Bà Ursula von der Leyen đồng ý.", vec!["person:ursula-von-der-leyen - -"]),
        ("Ông James N. Mattis đồng ý.", vec!["person:james-n-mattis - -"]),
        ("Bộ trưởng Quốc phòng Mỹ Lloyd Austin đồng ý.", vec!["person:lloyd-austin defence_minister US"]),
        // The name of a state or organisation, as the last of a name behind a title.
        (
            "Ngoại trưởng Ý Paola Bianchi Wagner đồng ý.",
            vec!["person:paola-bianchi-wagner foreign_minister IT"],
        ),
        ("Ngoại trưởng Ý Bianchi Paris đồng ý.", vec!["person:bianchi foreign_minister IT", "state:FR - -"]),
        ("Ông Austin đồng ý.", vec!["person:austin - -"]),
        ("Tổng thống Belarus đồng ý.", vec!["person:tong-thong-belarus president BY"]),
        ("Cuộc gặp Trump - Putin kết thúc.", vec!["person:trump - -", "person:putin - -"]),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn one_actor_under_many_forms() {
    for (text, expected) in [
        (
            "Ngoại trưởng Nga Sergei Lavrov đã đến. Ông Lavrov phát biểu. Ngoại trưởng Nga nói thêm.",
            vec!["person:sergei-lavrov foreign_minister RU"],
        ),
        (
            "Tổng thống Ukraine Volodymyr Zelensky đến. Nhà lãnh đạo Ukraine đồng ý. Ông Zelenskyy vui.",
            vec!["person:volodymyr-zelensky president UA"],
        ),
        (
            "Ông Kim Jong Un gặp ông Kim Yong Chol.",
            vec!["person:kim-jong-un - -", "person:kim-yong-chol - -"],
        ),
        (
            "Ngoại trưởng Mỹ Marco Rubio gặp người đồng cấp Nga Sergei Lavrov.",
            vec!["person:marco-rubio foreign_minister US", "person:sergei-lavrov foreign_minister RU"],
        ),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn states_bodies_organisations_and_media() {
    for (text, expected) in [
        (
            "Triều Tiên và Hàn Quốc đàm phán. Hai miền Triều Tiên đồng ý.",
            vec!["state:KP - -", "state:KR - -"],
        ),
        ("Nga và Ukraine đàm phán.", vec!["state:RU - -", "state:UA - -"]),
        ("Moscow yêu cầu Kiev dừng lại.", vec!["state:RU - -", "state:UA - -"]),
        ("Bộ Ngoại giao Trung Quốc phản đối.", vec!["body:cn-foreign-ministry - CN"]),
        ("Điện Kremlin bác bỏ.", vec!["body:kremlin - RU"]),
        ("Liên minh châu Âu (EU) và NATO đồng ý.", vec!["org:eu - -", "org:nato - -"]),
        ("Hãng tin Reuters đưa tin.", vec!["media:reuters - -"]),
        ("Thượng đỉnh Mỹ - Triều kết thúc.", vec!["state:US - -", "state:KP - -"]),
        ("Các quan chức Mỹ phản đối.", vec!["person:cac-quan-chuc-my official US"]),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_actor() {
    for text in [
        "Hội nghị diễn ra tại Mỹ.",
        "Họ gặp nhau ở Osaka, Nhật Bản.",
        "Căng thẳng leo thang trên bán đảo Triều Tiên.",
        "Năng lượng là chủ đề chính.",
        "Anh ấy học tiếng Anh.",
        "Vòng đàm phán cấp thứ trưởng bắt đầu.",
        "Giá dầu Brent tăng.",
        "Thứ Ba, Chủ nhật và Năm mới.",
        "Có 2.600 phóng viên đến.",
        "Giao tranh ở Syria, Iraq và Yemen vẫn tiếp diễn.",
    ] {
        assert_eq!(actors(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn names_of_every_form() {
    for (text, expected) in [
        (
            "Ngoại trưởng Iran Hamid Karimi gặp người đồng cấp Mỹ.",
            vec!["person:hamid-karimi foreign_minister IR", "person:nguoi-dong-cap-my foreign_minister US"],
        ),
        (
            "Ngoại trưởng Iran Hamid Karimi gặp các đối tác Mỹ.",
            vec!["person:hamid-karimi foreign_minister IR"],
        ),
        ("Ông Jordan Hayes đến.", vec!["person:jordan-hayes - -"]),
        ("Ông Jordan Hayes Năm 1990, ông Hayes đến.", vec!["person:jordan-hayes - -"]),
        ("Vụ đánh bom nhằm vào Thủ tướng Ngày 19/3, ông Jordan Hayes đến.", vec!["person:jordan-hayes - -"]),
        (
            "Jean Dupont, cựu cố vấn của Thủ tướng Canada Paul Martel, nói.",
            vec!["person:paul-martel prime_minister CA", "person:jean-dupont adviser CA"],
        ),
        ("Thư ký báo chí của Tổng thống Nga Ivan Sokolov nói.", vec!["person:ivan-sokolov spokesperson RU"]),
        (
            "Ông Pak Chol-min và bà Choe Song-hui đến.",
            vec!["person:pak-chol-min - -", "person:choe-song-hui - -"],
        ),
        ("Đại sứ Triều Tiên Han Tae - song đến.", vec!["person:han-tae-song ambassador KP"]),
        ("Tổng thống Peru, Hugo Salas cho biết.", vec!["person:hugo-salas president PE"]),
        ("Ông Luw Tae - jung đến.", vec!["person:luw-tae-jung - -"]),
        ("Ông Paul Martin - Jacques đến.", vec!["person:paul-martin-jacques - -"]),
        (
            "Paul Keller - Jacques Dubois gặp nhau.",
            vec!["person:paul-keller - -", "person:jacques-dubois - -"],
        ),
        ("Duncan Hayes - Kerr, chuyên gia kinh tế, đến.", vec!["person:duncan-hayes-kerr expert -"]),
        ("Bộ trưởng Kim Yong - ho đến.", vec!["person:kim-yong-ho minister -"]),
        ("Ngoại trưởng Liban Nabil al-Hariri đến.", vec!["person:nabil-al-hariri foreign_minister LB"]),
        ("Ngoại trưởng Ireland Fiona O'Malley đến.", vec!["person:fiona-omalley foreign_minister IE"]),
        ("Ngoại trưởng Ireland Fiona O' Malley đến.", vec!["person:fiona-omalley foreign_minister IE"]),
        ("Thủ tướng Bỉ J. P. Verhofen đến.", vec!["person:j-p-verhofen prime_minister BE"]),
        ("Tổng thống Pháp Jean-Luc Moreau đến.", vec!["person:jean-luc-moreau president FR"]),
        ("Tổng thống Pháp Jean - Luc Moreau đến.", vec!["person:jean-luc-moreau president FR"]),
        ("Bộ trưởng Hans von der Heide đến.", vec!["person:hans-von-der-heide minister -"]),
        ("Chủ tịch Trung Quốc Lý Văn Bình đến.", vec!["person:ly-van-binh leader CN"]),
        ("Lãnh đạo Đài Loan Thái Anh Minh đến.", vec!["person:thai-anh-minh leader TW"]),
        ("Bà Lâm Thị Nguyệt Nga đến.", vec!["person:lam-thi-nguyet-nga - -"]),
        ("Tổng thống Nga A-lếch-xây Pê-tơ-rốp đến.", vec!["person:a-lech-xay-pe-to-rop president RU"]),
        ("TỔNG THỐNG NGA ALEXEI PETROV ĐẾN.", vec!["person:alexei-petrov president RU"]),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn titles_in_every_order() {
    for (text, expected) in [
        ("Đại sứ Peru tại Cuba Hugo Salas đến.", vec!["person:hugo-salas ambassador PE"]),
        ("Quốc vương Khalid bin Rashid của Bahrain đến.", vec!["person:khalid-bin-rashid head_of_state BH"]),
        ("Giám đốc CIA Mark Hill đến.", vec!["person:mark-hill director US"]),
        (
            "Đặc phái viên Liên Hợp Quốc phụ trách vấn đề Yemen Jan Smit đến.",
            vec!["person:jan-smit envoy Liên Hợp Quốc", "org:un - -"],
        ),
        (
            "Đại diện cấp cao của Liên minh châu Âu về an ninh và đối ngoại Hans Peeters đến.",
            vec!["person:hans-peeters official EU", "org:eu - -"],
        ),
        (
            "Bộ trưởng Quốc phòng Việt Nam Đại tướng Lê Văn Hùng đến.",
            vec!["person:le-van-hung defence_minister VN"],
        ),
        (
            "Phó Thủ tướng, Bộ trưởng Ngoại giao Trần Văn Hùng đến.",
            vec!["person:tran-van-hung foreign_minister VN"],
        ),
        (
            "Thủ tướng kiêm Bộ trưởng Quốc phòng Ethiopia Tesfaye Bekele đến.",
            vec!["person:tesfaye-bekele prime_minister ET"],
        ),
        ("Quyền Bộ trưởng Tài chính Mỹ Carl Dunn đến.", vec!["person:carl-dunn minister US"]),
        ("Nguyên Thủ tướng Nhật Bản Ken Sato đến.", vec!["person:ken-sato prime_minister JP"]),
        ("Tổng thống đắc cử Chile Rosa Vidal đến.", vec!["person:rosa-vidal president CL"]),
        ("Người phát ngôn Tổng thống Ukraine Oleh Bondar đến.", vec!["person:oleh-bondar spokesperson UA"]),
        (
            "Ông Ivan Petrov, chủ tịch ủy ban các vấn đề sông ngòi, đến.",
            vec!["person:ivan-petrov director -"],
        ),
        ("Emma Stein, một chuyên gia cấp cao tại Bonn, đến.", vec!["person:emma-stein expert -"]),
        ("Anna Berg (phát ngôn viên Bộ Ngoại giao Đức) đến.", vec!["person:anna-berg spokesperson DE"]),
        (
            "Ông Ri Myong-su, chủ tịch ủy ban hòa bình, trưởng đoàn Triều Tiên, đến.",
            vec!["person:ri-myong-su director -"],
        ),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

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
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
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
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn holders_of_one_office_and_the_country_of_who_speaks() {
    for (text, expected) in [
        (
            "Ngoại trưởng Đức Anna Stein đến. Ngoại trưởng Pháp Luc Moreau đến. Ngoại trưởng Đức - Pháp im lặng.",
            vec!["person:anna-stein foreign_minister DE", "person:luc-moreau foreign_minister FR"],
        ),
        (
            "Ngoại trưởng Đức - Pháp im lặng.",
            vec!["person:ngoai-truong-duc foreign_minister DE", "state:FR - -"],
        ),
        ("Lãnh đạo Hàn - Triều im lặng.", vec!["person:lanh-dao-han leader KR", "state:KP - -"]),
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
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
    for (text, expected) in [
        ("Peru chọn Cao Duy Hải.", &["state:PE - -", "person:cao-duy-hai - -"][..]),
        ("Peru gặp Song Jin-a.", &["state:PE - -", "person:song-jin-a - -"]),
        ("Peru ở mức Cao nhất.", &["state:PE - -"]),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
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

#[test]
fn cities_of_a_list_are_places() {
    for (text, expected) in [
        ("Các vòng đàm phán ở Geneva, London và Stockholm kết thúc.", vec![]),
        ("Các vòng đàm phán ở Geneva và Stockholm kết thúc.", vec![]),
        ("Họ gặp nhau ở Geneva, London, Stockholm, Madrid và Lisbon.", vec![]),
        // Without an "and" the city behind the comma begins a clause.
        ("Họ gặp nhau ở Geneva, London phản đối.", vec!["state:GB - -"]),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn what_a_name_beside_another_means() {
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn whose_title_stands_beside_whom() {
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn people_of_like_names() {
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn whom_a_bare_title_means() {
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn offices_of_which_several_are_told() {
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn capitals_and_names_behind_a_body() {
    for (text, expected) in [
        ("PETROV ĐẾN. Ông Petrov vui.", vec!["person:petrov - -"]),
        (
            "Bộ Ngoại giao Nhật Bản Ken Sato im lặng.",
            vec!["person:ken-sato - JP", "body:jp-foreign-ministry - JP"],
        ),
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}

#[test]
fn who_holds_an_office_already() {
    for (text, expected) in [
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
    ] {
        assert_eq!(actors(text), expected, "{text}");
    }
}
