//! What a line looks like on its own.

use super::BlockKind::{Caption, Noise};
use super::cuts;
use super::date;
use super::lines::{Line, Page, words};
use super::sentence::{is_stated, is_terminated, sentences};
use super::shape::{ends_in_agency, is_breadcrumb, is_joint, is_machine, is_name};
use super::signature;
use super::terms::Role;
use crate::text::{is_alphabetic, is_alphanumeric};

/// The first impression of a line. Later passes weigh it against its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Running text.
    Prose,
    /// A short line without a full stop: headline, heading, item of a menu.
    Heading,
    /// Who wrote it.
    Byline,
    /// A picture's text, marked as such.
    Credit,
    /// The name of a picture's file, which announces its text.
    File,
    /// A date line.
    Stamp,
    /// A pointer to another story.
    More,
    /// Buttons, menus, addresses.
    Chrome,
    /// The head of what follows the article.
    Stop,
    /// The foot of a box.
    Resume,
}

/// Looks at every line, and settles those that can be nothing else.
pub(super) fn every_line(page: &mut Page) {
    for i in 0..page.lines.len() {
        let look = look(page, &page.lines[i], i == 0);
        page.lines[i].look = look;
        page.lines[i].kind = match look {
            Look::Prose | Look::Heading => None,
            Look::Credit => Some(Caption),
            _ => Some(Noise),
        };
    }
}

fn look(page: &Page, line: &Line, is_first: bool) -> Look {
    let text = page.str(line);
    let short = line.words <= 14 && !is_terminated(text);
    if !text.contains(is_alphabetic) {
        return if date::stamp(page, line).is_some() { Look::Stamp } else { Look::Chrome };
    }
    if is_arrow(text) {
        Look::More
    } else if heads(page, line, Role::Stop, line.words <= 40) {
        Look::Stop
    } else if heads(page, line, Role::Resume, short) {
        Look::Resume
    } else if date::stamp(page, line).is_some() {
        Look::Stamp
    } else if heads(page, line, Role::Skip, short) || short && is_menu(page, line) {
        Look::Chrome
    } else if signature::more(page, line) == Some(line.start) {
        Look::More
    } else if heads(page, line, Role::Caption, line.words <= 60)
        || cuts::is_credited(page, line)
        || line.words <= 60 && ends_in_agency(text)
    {
        Look::Credit
    } else if is_machine(text, line.words) {
        if text.contains(' ') { Look::Chrome } else { Look::File }
    } else if short && is_breadcrumb(text) {
        Look::Chrome
    } else if is_byline(page, line) {
        Look::Byline
    } else if is_prose(text, line.words, is_first) {
        Look::Prose
    } else {
        Look::Heading
    }
}

/// Whether the line is a term in this role, or (where `may_lead`) begins with one that stands for the whole line.
fn heads(page: &Page, line: &Line, role: Role, may_lead: bool) -> bool {
    if page.hits(line).next().is_none() {
        return false;
    }
    let text = page.str(line);
    let strip = |c: char| !is_alphabetic(c);
    let from = line.start + text.len() - text.trim_start_matches(strip).len();
    let to = line.start + text.trim_end_matches(strip).len();
    page.hits(line).any(|hit| {
        hit.roles.has(role) && role != Role::Caption && hit.start <= from && hit.end >= to
            || may_lead && hit.leads.has(role) && hit.start <= from
    })
}

/// Whether vocabulary of pages, and nothing else, makes up the line: a menu in one line.
fn is_menu(page: &Page, line: &Line) -> bool {
    let roles = [Role::Skip, Role::Section, Role::Stop, Role::Stamp];
    uncovered(page, line, &roles).all(|word| !word.contains(is_alphabetic))
}

/// The words of the line that no term in one of these roles covers.
pub(super) fn uncovered<'p>(
    page: &'p Page,
    line: &'p Line,
    roles: &'p [Role],
) -> impl Iterator<Item = &'p str> {
    let mut reached = line.start;
    let mut hits = page.hits(line).filter(|hit| hit.roles.any(roles)).peekable();
    words(page.str(line)).filter_map(move |(at, word)| {
        let start = line.start + at;
        let end = start + word.trim_end_matches(|c: char| !is_alphanumeric(c)).len();
        while let Some(hit) = hits.next_if(|hit| hit.start < end) {
            reached = reached.max(hit.end);
        }
        (end > reached).then_some(word)
    })
}

/// `>>> Something`: a pointer to another story, whatever it says.
fn is_arrow(text: &str) -> bool {
    text.starts_with(">>") || text.starts_with("> >") || text.starts_with("» ")
}

/// Names and nothing else, but for words of credit: `Name`, `Name - Name (Agency)`, `Source: Agency`.
fn is_byline(page: &Page, line: &Line) -> bool {
    let text = page.str(line);
    if line.words > 14
        || text.chars().count() > 100
        || text.ends_with(['?', '!', ':'])
        || is_statement(text, line.words)
    {
        return false;
    }
    if !uncovered(page, line, &[Role::Credit]).all(|word| is_name(word) || is_joint(word)) {
        return false;
    }
    // A word of credit counts at the beginning or behind names: `by X`, `X (from Y)`.
    let before = |at: usize| &page.text[line.start..at];
    let credited = page.hits(line).any(|hit| {
        hit.roles.has(Role::Credit) && !before(hit.start).contains(char::is_lowercase)
            || before_bracket(before(hit.start))
    });
    let shouted = !text.contains(char::is_lowercase);
    let few = line.words <= if shouted { 3 } else { 6 };
    let like_a_name = line.words > 1 || shouted || text.contains('.');
    credited || like_a_name && (few || text.contains(['/', '(']))
}

fn before_bracket(before: &str) -> bool {
    before.trim_end().ends_with('(')
}

/// A full stop that is not part of an initial or a site's name.
fn is_statement(text: &str, words: usize) -> bool {
    words > 1 && is_stated(text) && !text.contains('/') && !ends_in_initial(text)
}

/// `T.H`, `P. D.`: a dot that ends no sentence.
fn ends_in_initial(text: &str) -> bool {
    text.trim_end_matches('.').chars().rev().take_while(|c| is_alphanumeric(*c)).count() <= 2
}

/// Running text: a sentence with a full stop, several sentences, or simply too long for a heading.
fn is_prose(text: &str, words: usize, is_first: bool) -> bool {
    let long = words >= if is_first { 40 } else { 25 };
    let asks = is_terminated(text) && !is_stated(text);
    long || is_stated(text) && words >= 5 || asks && words >= 16 && !is_first || words >= 8 && goes_on(text)
}

/// Whether a sentence ends within the text, and not with an abbreviation: its last word has no capital.
fn goes_on(text: &str) -> bool {
    let parts = sentences(text);
    let ends = |part: &std::ops::Range<usize>| {
        let sentence = &text[part.clone()];
        is_stated(sentence)
            && !sentence.ends_with("..")
            && sentence.split_whitespace().count() >= 4
            && !sentence.split_whitespace().next_back().is_some_and(is_name)
    };
    parts.split_last().is_some_and(|(_, before)| before.iter().any(ends))
}

#[cfg(test)]
mod tests {
    use super::super::tests::lexicon;
    use super::*;

    /// What the lines look like, the first of them as the first of a page.
    fn looks(text: &str) -> Vec<Look> {
        let mut page = Page::read(text, &lexicon().tokens(text), lexicon().layout());
        every_line(&mut page);
        page.lines.iter().map(|line| line.look).collect()
    }

    #[test]
    fn lines_on_their_own() {
        for (look, lines) in [
            (
                Look::Prose,
                &[
                    "Hai bên đã ký thỏa thuận vào tối qua.",
                    "Hai bên đã ký thỏa thuận. Phe đối lập phản đối",
                    "Ngày 15/12/2025, hai bên ký hiệp định.",
                    "Ông mời độc giả xem thêm ở trang sau cuốn sách mới.",
                    "Ông A: Hai bên sẽ gặp lại trong tháng này.",
                ][..],
            ),
            (
                Look::Heading,
                &[
                    "Hai bên đã ký",
                    "Hai bên ký.",
                    "Hai bên vừa ký thỏa thuận",
                    "Hai bên đã ký thỏa thuận ngừng bắn tại thủ đô nước chủ nhà vào tối qua sau ba giờ họp kín",
                    "Vì sao hai bên ký thỏa thuận?",
                    "Hai bên gặp ông A. Petrov ở thủ đô nước chủ nhà",
                    "Hai bên nói... họ sẽ còn gặp lại nhau",
                    "Họ ký. Phe đối lập phản đối việc ký kết này",
                    "NGUYỄN VĂN AN BÌNH",
                    "An",
                    "Nguyễn Văn An - Lê Thị Bình - Trần Văn Cường",
                    "Nguồn: Reuters.",
                    "Ông Theo Petrov gặp",
                    "Nguyễn Văn An!",
                    "Nguyễn Văn An:",
                    "Hà Nội, Huế, Đà Nẵng, Cần Thơ, Hải Phòng, Nha Trang, Đà Lạt",
                    "Tổng Thống Mỹ Và Chủ Tịch Triều Tiên Gặp Nhau Tại Hà Nội",
                    "Báo Tiền Phong Hà Nội Huế Đà Nẵng Cần Thơ Hải Phòng 15/12/2025",
                    "15 Tháng Mười Hai, 2025",
                    "Đọc thêm các bài về biên giới",
                    "Tin liên quan đến biên giới được cập nhật hằng giờ",
                    "Bình luận của ông gây tranh cãi",
                    "Ông nói giá dầu > 100 đô la là quá cao đối với mọi nước nghèo",
                    "Ảnh của ông được treo khắp nơi",
                    "Cửa khẩu phía bắc © AFP",
                    "Cửa khẩu phía bắc. A - Jon Ek",
                    "Cửa khẩu phía bắc. AFP Jon Ek",
                    ".jpg",
                    "bien-gioi.exe",
                    "Thư gửi về toasoan@bao",
                    "Ông viết trên trang www.bao.vn rằng hai bên sẽ gặp lại",
                    "Nga-Mỹ: bước ngoặt mới ở Geneva?",
                    "1. Hai bên ngừng bắn",
                    "- Hai bên ngừng bắn;",
                    "• Rút quân khỏi biên giới",
                    "\"Chúng tôi sẽ không lùi bước\"",
                    "Lời bình của tác giả",
                ][..],
            ),
            (
                Look::Byline,
                &[
                    "Nguyễn Văn An",
                    "NGUYỄN VĂN AN",
                    "AN",
                    "A.N",
                    "Nguyễn Văn An - Lê Thị Bình",
                    "Nguyễn Văn An/Lê Thị Bình - Trần Văn Cường - Phạm Dũng",
                    "Nguyễn Văn An (Theo Reuters)",
                    "Nguyễn Văn An (theo Reuters, AFP, Guardian, Bild)",
                    "Theo Reuters",
                    "Theo AFP, Reuters",
                    "(Theo AFP)",
                    "Nguồn: Reuters",
                    "Tác giả: Nguyễn Văn An",
                    "Bài và ảnh: Nguyễn Văn An",
                    "Tổng hợp từ Reuters",
                    "An Bình lược dịch",
                    "Nguyễn Văn An.",
                    "P. D.",
                    "Minh Anh (TTXVN/Vietnam+)",
                ][..],
            ),
            (
                Look::Chrome,
                &[
                    "T.H",
                    "15/13/2025",
                    "1/2/3",
                    "15/12/25",
                    "15/12-2025",
                    "09:15",
                    "12345",
                    "***",
                    "- - -",
                    ">Cửa khẩu mở lại",
                    "Xem thêm",
                    "XEM THÊM:",
                    "Trang chủ",
                    "Trang chủ | Thế giới | Thể thao",
                    "Trang chủ > Thế giới > Châu Á",
                    "Thế giới > Châu Á",
                    "Thế giới » Châu Á » Đông Á",
                    "Thế giới | Châu Á",
                    "A | B | C",
                    "A • B • C",
                    "Thế giới",
                    "Thế giới Thể thao Kinh doanh",
                    "Thế giới hôm nay",
                    "Chia sẻ",
                    "Facebook",
                    "Đăng nhập",
                    "Hai bộ trưởng.jpg",
                    "www.bao.vn",
                    "Email: toasoan@bao.vn",
                    "@bao.vn",
                    "#Biên giới #Đàm phán",
                    "# Biên giới",
                    "© 2025 Báo Biên Giới",
                    "Mời quý vị xem video",
                ][..],
            ),
            (
                Look::Stamp,
                &[
                    "15/12/2025",
                    "15/12/2025 09:15",
                    "Thứ Hai, 15/12/2025, 09:15 (GMT+7)",
                    "Thứ hai ngày 15 tháng 12 năm 2025",
                    "15 tháng 12 2025",
                    "2025-12-15T09:15:00Z",
                    "Cập nhật lúc 09:15 ngày 15-12-2025",
                    "Hà Nội 15/12/2025",
                    "15.12.2025",
                    "15 - 12 - 2025",
                ][..],
            ),
            (
                Look::More,
                &[
                    ">> Cửa khẩu mở lại sau ba năm",
                    ">>> Cửa khẩu mở lại",
                    "> > Cửa khẩu mở lại",
                    "» Cửa khẩu mở lại",
                    "Xem thêm: Cửa khẩu mở lại sau ba năm",
                ][..],
            ),
            (
                Look::Stop,
                &[
                    "Tin liên quan",
                    "TIN LIÊN QUAN:",
                    "Bình luận",
                    "Bình luận (12)",
                    "Từ khóa: biên giới, đàm phán",
                    "Chủ đề: Biên giới",
                    "Bản quyền thuộc về Báo Biên Giới",
                    "Mời bạn đọc theo dõi các bản tin",
                ][..],
            ),
            (Look::Resume, &["Kết thúc Đọc nhiều nhất", "Hết quảng cáo"][..]),
            (
                Look::Credit,
                &[
                    "Ảnh: Reuters",
                    "Hai bộ trưởng bắt tay. Ảnh: Reuters",
                    "Hai bộ trưởng bắt tay - Ảnh: REUTERS",
                    "Hai bộ trưởng bắt tay (Ảnh: Reuters)",
                    "Trong ảnh: hai bộ trưởng bắt tay",
                    "Video: Hai bộ trưởng bắt tay",
                    "Hai bộ trưởng bắt tay ngày 22/06. AP - Anna Berg",
                    "Cửa khẩu phía bắc © AFP/Jon Ek",
                ][..],
            ),
            (Look::File, &["bien-gioi-01.jpg", "https://bao.vn/bien-gioi"][..]),
        ] {
            for line in lines {
                let text = format!("Hai nước nối lại đàm phán biên giới\n\n{line}");
                assert_eq!(looks(&text)[1], look, "{line}");
            }
        }
    }

    /// A headline may be longer than other lines without a full stop, and may ask.
    #[test]
    fn the_first_line_of_a_page() {
        for line in [
            "Hai bên đã ký thỏa thuận ngừng bắn tại thủ đô nước chủ nhà vào tối qua sau ba giờ họp kín và một bữa tối",
            "Vì sao hai bên ký thỏa thuận ngừng bắn tại thủ đô nước chủ nhà vào đúng tối qua sau ba giờ họp?",
        ] {
            assert_eq!(looks(&format!("{line}\n\n{line}")), [Look::Heading, Look::Prose], "{line}");
        }
    }
}
