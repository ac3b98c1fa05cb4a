//! Examples: a text and the actors that must come out of it.

mod beside;
mod meant;

use std::fmt;
use std::sync::LazyLock;

use super::find;
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

/// Of each text, that these actors come out of it.
fn check<'t, E: fmt::Debug>(examples: impl IntoIterator<Item = (&'t str, E)>)
where
    Vec<String>: PartialEq<E>,
{
    for (text, expected) in examples {
        assert_eq!(actors(text), expected, "{text}");
    }
}

/// The ids of those who count without saying or doing anything.
fn counting(text: &str) -> Vec<String> {
    let blocks = [Block { kind: BlockKind::Paragraph, start: 0, end: text.len() }];
    let cast = find(&Doc::new(text, &blocks, &LEXICON), &[]);
    let counts = |(_, part): &(_, &crate::actors::Part)| !part.minor;
    cast.actors.iter().zip(&cast.parts).filter(counts).map(|(a, _)| a.id.to_string()).collect()
}

#[test]
fn people_and_their_titles() {
    check([
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
    ]);
}

#[test]
fn one_actor_under_many_forms() {
    check([
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
    ]);
}

#[test]
fn states_bodies_organisations_and_media() {
    check([
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
    ]);
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
    check([
        (
            "Ngoại trưởng Iran Hamid Karimi gặp người đồng cấp Mỹ.",
            vec!["person:hamid-karimi foreign_minister IR", "person:nguoi-dong-cap-my foreign_minister US"],
        ),
        (
            "Ngoại trưởng Iran Hamid Karimi gặp các đối tác Mỹ.",
            vec!["person:hamid-karimi foreign_minister IR", "state:US - -"],
        ),
        (
            "Ngoại trưởng Iran Hamid Karimi gặp các quan chức Mỹ ở Geneva.",
            vec!["person:hamid-karimi foreign_minister IR", "person:cac-quan-chuc-my official US"],
        ),
        ("Các quan chức ở Geneva nói.", vec!["person:cac-quan-chuc-o-geneva official CH"]),
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
    ]);
}

#[test]
fn titles_in_every_order() {
    check([
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
    ]);
}
