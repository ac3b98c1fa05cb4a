//! What a term is about.

use super::{check, terms};

#[test]
fn land_and_troops() {
    check(&[
        (
            "Serbia đòi Kosovo bàn giao toàn bộ tỉnh Prizren.",
            &["Serbia demand territory > Kosovo: Kosovo bàn giao toàn bộ tỉnh Prizren"],
        ),
        (
            "Gruzia đòi Nga trao trả vùng Abkhazia.",
            &["Gruzia demand territory > Nga: Nga trao trả vùng Abkhazia"],
        ),
        (
            "Nga yêu cầu Gruzia công nhận Crimea thuộc Nga.",
            &["Nga demand territory > Gruzia: Gruzia công nhận Crimea thuộc Nga"],
        ),
        (
            "Nga yêu cầu Gruzia công nhận Crimea là thành phố kết nghĩa.",
            &["Nga demand recognition > Gruzia: Gruzia công nhận Crimea là thành phố kết nghĩa"],
        ),
        (
            "Gruzia yêu cầu Nga trao trả tù binh tại Crimea.",
            &["Gruzia demand prisoners > Nga: Nga trao trả tù binh tại Crimea"],
        ),
        (
            "Gruzia đòi Nga rút quân khỏi Crimea.",
            &["Gruzia demand troop_withdrawal > Nga: Nga rút quân khỏi Crimea"],
        ),
        (
            "Gruzia đòi Nga nhượng lại hai ngôi làng.",
            &["Gruzia demand territory > Nga: Nga nhượng lại hai ngôi làng"],
        ),
    ]);
}

#[test]
fn leaving_a_place_and_leaving_a_treaty() {
    check(&[
        (
            "\"Chúng tôi sẽ không rút khỏi Mitrovica\", Tổng thống Serbia Marko Petrovic nói.",
            &["Marko Petrovic refusal troop_withdrawal: sẽ không rút khỏi Mitrovica"],
        ),
        (
            "\"Chúng tôi sẽ không rút khỏi JCPOA\", Tổng thống Serbia Marko Petrovic nói.",
            &["Marko Petrovic offer denuclearization: sẽ không rút khỏi JCPOA"],
        ),
    ]);
}

#[test]
fn words_of_many_matters() {
    check(&[
        (
            "Serbia yêu cầu Kosovo ký một thỏa thuận có tính ràng buộc pháp lý.",
            &["Serbia demand other > Kosovo: Kosovo ký một thỏa thuận có tính ràng buộc pháp lý"],
        ),
        (
            "Tại địa điểm trung lập, Pakistan đòi Ấn Độ khôi phục hiệp ước nước sông.",
            &["Pakistan demand resources > Ấn Độ: Ấn Độ khôi phục hiệp ước nước sông"],
        ),
        (
            "Kosovo đòi Serbia rút các lệnh trừng phạt.",
            &["Kosovo demand sanctions > Serbia: Serbia rút các lệnh trừng phạt"],
        ),
    ]);
}

#[test]
fn terms_without_a_matter_are_about_that_of_the_others() {
    let rest = "Serbia đòi Kosovo giảm thuế quan. Kosovo đòi Serbia bỏ hạn ngạch. Serbia kêu gọi Kosovo mở cửa thị trường.";
    let last = |text: &str| terms(text).pop().unwrap_or_default();
    assert_eq!(
        last(&format!("{rest} Serbia đòi Kosovo thay đổi cách làm.")),
        "Serbia demand trade > Kosovo: Kosovo thay đổi cách làm"
    );
    assert_eq!(
        last("Serbia đòi Kosovo giảm thuế quan. Mưa to. Serbia đòi Kosovo thay đổi cách làm."),
        "Serbia demand other > Kosovo: Kosovo thay đổi cách làm"
    );
}
