//! Articles about dealings between sides, and others.

use super::check;

/// An article of which `with` sentences name two sides and `without` name one.
fn article(term: &str, with: usize, without: usize) -> String {
    let mut text = format!("{term}\n\n");
    text.push_str(&"Serbia và Kosovo có đường biên giới dài. ".repeat(with));
    text.push_str(&"Thời tiết tại Serbia hôm nay khá đẹp. ".repeat(without));
    text
}

#[test]
fn an_article_in_which_sides_never_meet_has_no_terms() {
    let term = "Serbia yêu cầu ngừng bắn.";
    let found: &[&str] = &["Serbia demand ceasefire: yêu cầu ngừng bắn"];
    check(&[(&article(term, 0, 12), &[]), (&article(term, 8, 4), found), (&article(term, 0, 2), found)]);
}

#[test]
fn what_a_state_does_at_home_is_no_term() {
    let home = "Tổng thống Serbia Marko Petrovic kêu gọi tổ chức bầu cử sớm.";
    let abroad = "Tổng thống Serbia Marko Petrovic kêu gọi Kosovo tổ chức bầu cử sớm.";
    let found: &[&str] = &["Marko Petrovic demand legitimacy > Kosovo: Kosovo tổ chức bầu cử sớm"];
    check(&[(&article(home, 4, 12), &[]), (&article(abroad, 4, 12), found)]);
}
