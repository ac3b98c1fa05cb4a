//! What is denied twice, supposed, asked, unknown or past.

use super::{EXTRACTOR, check};
use crate::{Article, Language};

#[test]
fn double_negation() {
    check(&[
        (
            "Serbia không từ chối đàm phán với Kosovo.",
            &["Serbia offer talks > Kosovo: không từ chối đàm phán với Kosovo"],
        ),
        (
            "Serbia chưa bao giờ bác bỏ lệnh ngừng bắn với Kosovo.",
            &["Serbia acceptance ceasefire > Kosovo: chưa bao giờ bác bỏ lệnh ngừng bắn với Kosovo"],
        ),
        (
            "Serbia không loại trừ khả năng rút quân khỏi biên giới.",
            &["Serbia offer troop_withdrawal: không loại trừ khả năng rút quân khỏi biên giới"],
        ),
        ("Serbia không thể không rút quân khỏi Kosovo.", &[]),
    ]);
}

#[test]
fn no_longer_and_not_yet() {
    check(&[
        (
            "Serbia không còn phản đối Kosovo gia nhập NATO.",
            &["Serbia acceptance alliance_membership > Kosovo: không còn phản đối Kosovo gia nhập NATO"],
        ),
        ("Serbia không còn đòi Kosovo rút quân.", &[]),
        ("Serbia chưa yêu cầu Kosovo rút quân.", &[]),
        ("Serbia chưa chấp nhận ngừng bắn.", &["Serbia refusal ceasefire: chưa chấp nhận ngừng bắn"]),
    ]);
}

#[test]
fn questions_and_doubts() {
    check(&[
        ("Liệu Serbia có chấp nhận rút quân khỏi Kosovo hay không, giới quan sát chưa rõ.", &[]),
        ("Serbia chưa cho biết có đồng ý ngừng bắn hay không.", &[]),
        ("Chưa rõ liệu Serbia có đồng ý ngừng bắn với Kosovo.", &[]),
        ("Điều đó không có nghĩa là Serbia sẵn sàng rút quân khỏi Kosovo.", &[]),
    ]);
}

#[test]
fn nobody_and_why() {
    check(&[
        ("Chưa bên nào tỏ ý sẵn sàng rút quân khỏi Kosovo.", &[]),
        ("Giới quan sát hỏi tại sao Serbia từ chối đàm phán.", &[]),
        ("Quân đội Serbia luôn sẵn sàng trước nguy cơ bị Kosovo đánh úp.", &[]),
    ]);
}

#[test]
fn suppositions() {
    check(&[
        ("Giả sử Serbia chấp nhận rút quân khỏi Kosovo, tình hình sẽ khác.", &[]),
        ("Nếu Serbia tuyên bố sẵn sàng rút quân, khu vực sẽ ổn định.", &[]),
    ]);
}

#[test]
fn what_was_asked_long_ago_is_less_sure() {
    let sure = |text: &str| {
        let published = chrono::NaiveDate::from_ymd_opt(2025, 3, 10).unwrap();
        let article = Article::new(text).language(Language::Vietnamese).published(published);
        let timeline = EXTRACTOR.extract(&article).unwrap();
        timeline.conditions().next().map(|(entry, _)| entry.confidence.get())
    };
    let now = sure("Hôm 5/3, Serbia đồng ý rút quân khỏi Kosovo.");
    let then = sure("Năm 2001, Serbia đồng ý rút quân khỏi Kosovo.");
    assert!(now.is_some() && then < now, "{then:?} {now:?}");
}
