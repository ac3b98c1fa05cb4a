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
        ("Bộ Ngoại giao Serbia nói chưa phải là Kosovo rút quân khỏi biên giới.", &[]),
        (
            "Bộ Ngoại giao Serbia nói hiện chưa phải lúc để đàm phán với Kosovo.",
            &["Bộ Ngoại giao Serbia refusal talks > Kosovo: chưa phải lúc để đàm phán với Kosovo"],
        ),
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
fn should_that_means_therefore() {
    check(&[
        ("Tổng thống Serbia Marko Petrovic nói Kosovo đã đóng cửa biên giới, nên phải tăng thuế quan.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói vì thiếu thời gian nên Kosovo giảm quân số.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Kosovo nên giảm quân số.",
            &["Marko Petrovic demand troop_withdrawal > Kosovo: Kosovo nên giảm quân số"],
        ),
    ]);
}

#[test]
fn guesses_and_hopes() {
    check(&[
        ("Serbia có thể rút quân khỏi Kosovo.", &[]),
        ("Quyết định rút quân của Serbia đã được công bố.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Kosovo cần đồng ý ngừng bắn khi mùa đông đến.",
            &["Marko Petrovic demand ceasefire > Kosovo: Kosovo cần đồng ý ngừng bắn"],
        ),
        ("Tổng thống Serbia Marko Petrovic rời đi khi Kosovo phải dỡ bỏ phong tỏa.", &[]),
        ("Thành tựu của Serbia sẽ là rút quân khỏi Kosovo.", &[]),
        (
            "Tổng thống Serbia Marko Petrovic nói Serbia có thể rút quân khỏi Kosovo.",
            &["Marko Petrovic offer troop_withdrawal: có thể rút quân khỏi Kosovo"],
        ),
        ("Serbia muốn biết Kosovo sẽ rút quân như thế nào.", &[]),
        ("Tổng thống Serbia Marko Petrovic dự định gặp Thủ tướng Kosovo Arben Gashi.", &[]),
        ("Serbia hy vọng cuộc gặp sẽ giúp giảm căng thẳng.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói sẽ không lặp lại sai lầm với Kosovo.", &[]),
        ("Tổng thống Serbia Marko Petrovic nói lệnh trừng phạt sẽ không có hiệu quả.", &[]),
        (
            "Serbia hy vọng cuộc gặp sẽ được tổ chức trong tháng này.",
            &["Serbia offer talks: hy vọng cuộc gặp sẽ được tổ chức trong tháng này"],
        ),
        ("Tổng thống Serbia Marko Petrovic nói các hiệp ước không được Kosovo công nhận.", &[]),
        ("Tổng thống Serbia Marko Petrovic từ chối nêu ra thời điểm rút quân khỏi Kosovo.", &[]),
        ("Kosovo nghi ngờ sự sẵn sàng đàm phán của Serbia.", &[]),
        ("Lệnh ngừng bắn kết thúc không phải vì Serbia từ chối đàm phán.", &[]),
        ("Tình hình sẽ xấu đi trừ khi ông Marko Petrovic sẵn sàng đàm phán với Kosovo.", &[]),
        ("Serbia khẳng định hợp tác quốc phòng đang tiến triển tốt.", &[]),
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

#[test]
fn what_nobody_vouches_for() {
    check(&[
        ("Không có gì đảm bảo Serbia sẽ buộc Kosovo ngồi vào bàn đàm phán.", &[]),
        (
            "Serbia sẽ buộc Kosovo ngồi vào bàn đàm phán.",
            &["Serbia demand talks > Kosovo: Kosovo ngồi vào bàn đàm phán"],
        ),
    ]);
    let confidence = |text: &str| {
        let article = Article::new(text).language(Language::Vietnamese);
        let timeline = EXTRACTOR.extract(&article).expect(text);
        let (entry, _) = timeline.conditions().next().expect(text);
        entry.confidence
    };
    let sure = confidence("Serbia sẵn sàng nối lại đàm phán với Kosovo.");
    assert!(confidence("Serbia dường như sẵn sàng nối lại đàm phán với Kosovo.") < sure);
}

#[test]
fn what_is_spoken_about_and_not_stated() {
    check(&[
        // Judged, not done, told of as a charge, or not even begun.
        ("Serbia cung cấp vũ khí cho Albania là điều không thể chấp nhận.", &[]),
        ("Serbia không hủy cuộc gặp với Kosovo.", &[]),
        ("Kosovo cáo buộc Serbia buộc Kosovo rút quân.", &[]),
        ("Kosovo chưa sẵn sàng sử dụng vũ khí hạt nhân.", &[]),
        // What several are to do is asked of nobody in particular.
        (
            "Serbia hy vọng các bên cung cấp vũ khí cho Albania.",
            &["Serbia demand military_aid: hy vọng các bên cung cấp vũ khí cho Albania"],
        ),
        (
            "Serbia chỉ nhượng bộ khi các bên gặp nhau.",
            &["Serbia demand talks: nhượng bộ khi các bên gặp nhau"],
        ),
        // What befalls a third is no condition that it could meet.
        (
            "Kosovo im lặng. Serbia và Albania ký hiệp ước. Nếu nước này bị trừng phạt thì hai bên nhất trí ngừng bắn.",
            &["Serbia+Albania acceptance ceasefire: nhất trí ngừng bắn"],
        ),
    ]);
}
