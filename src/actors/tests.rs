//! Examples: a text and the actors that must come out of it.

use super::find;
use crate::layout::{Block, BlockKind};
use crate::lexicon::Lexicon;
use crate::mark::Doc;
use crate::model::Language;

/// `id office of` of every actor, in the order of mention; `-` for what is not told.
fn actors(text: &str) -> Vec<String> {
    let blocks = [Block { kind: BlockKind::Paragraph, start: 0, end: text.len() }];
    let lexicon = Lexicon::builtin(Language::Vietnamese);
    let doc = Doc::new(text, &blocks, &lexicon);
    let cast = find(&doc, &[]);
    let word = |word: Option<&str>| word.unwrap_or("-").to_owned();
    cast.actors
        .iter()
        .map(|a| format!("{} {} {}", a.id, word(a.office.map(|o| o.as_str())), word(a.of.as_deref())))
        .collect()
}

#[test]
fn people_and_their_titles() {
    for (text, expected) in [
        ("Ngoại trưởng Nga Sergei Lavrov phát biểu.", vec!["person:sergei-lavrov foreign_minister RU"]),
        ("Ông Medinsky, cố vấn của Tổng thống Nga, đã tới.", vec!["person:medinsky adviser RU"]),
        ("Peskov - người phát ngôn Điện Kremlin - từ chối.", vec!["person:peskov spokesperson RU"]),
        ("Cựu Tổng thống Hàn Quốc Moon Jae-in đến.", vec!["person:moon-jae-in president KR"]),
        ("Thủ tướng Nguyễn Đức Anh tiếp khách.", vec!["person:nguyen-duc-anh prime_minister VN"]),
        ("Thái tử Mohammed bin Salman đến.", vec!["person:mohammed-bin-salman other -"]),
        ("Bà Ursula von der Leyen đồng ý.", vec!["person:ursula-von-der-leyen - -"]),
        ("Ông James N. Mattis đồng ý.", vec!["person:james-n-mattis - -"]),
        ("Bộ trưởng Quốc phòng Mỹ Lloyd Austin đồng ý.", vec!["person:lloyd-austin defence_minister US"]),
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
        "Giao tranh ở Syria, Iraq và Yemen vẫn tiếp diễn.",
    ] {
        assert_eq!(actors(text), Vec::<String>::new(), "{text}");
    }
}
