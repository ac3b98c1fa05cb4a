//! Whole pages, each line with the sign of what it must come out as:
//! `T` headline, `L` lead, `P` paragraph, `C` caption, `-` noise. A line that is divided is written piece by piece
//! with `+` before all but the first piece.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::{BlockKind, Layout};
use crate::lexicon::Lexicon;
use crate::model::Language;
use crate::text::Canon;

/// The crate's own vocabulary.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::builtin(Language::Vietnamese));
    &LEXICON
}

pub(super) fn layout(text: &str) -> Layout {
    super::layout(text, &lexicon().tokens(text), lexicon().layout())
}

fn sign(kind: BlockKind) -> char {
    match kind {
        BlockKind::Title => 'T',
        BlockKind::Lead => 'L',
        BlockKind::Paragraph => 'P',
        BlockKind::Caption => 'C',
        BlockKind::Noise => '-',
    }
}

/// Lays out the page that the lines make and compares.
pub(super) fn check(marked: &str, between: &str) {
    let mut page = String::new();
    for line in marked.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let glued = line.starts_with('+');
        page.push_str(if page.is_empty() {
            ""
        } else if glued {
            " "
        } else {
            between
        });
        page.push_str(line.trim_start_matches('+')[1..].trim());
    }
    let want: Vec<String> = marked
        .lines()
        .map(|line| line.trim().trim_start_matches('+'))
        .filter(|line| !line.is_empty())
        .map(|line| format!("{} {}", &line[..1], line[1..].trim()))
        .collect();
    let got: Vec<String> = layout(&page)
        .blocks
        .iter()
        .map(|block| format!("{} {}", sign(block.kind), &page[block.start..block.end]))
        .collect();
    assert_eq!(got, want, "lines divided by {between:?}");
}

pub(super) const BETWEEN: [&str; 3] = ["\n\n", "\n", "\r\n"];

#[test]
fn a_portal() {
    let page = "
        - Bỏ qua nội dung
        - Trang chủ
        - Thế giới
        - Đăng nhập
        - Trang chủ > Thế giới > Châu Á
        T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        - Thứ Hai, 15/12/2025, 09:15 (GMT+7)
        - Chia sẻ
        - Bình luận
        - Lê Văn An
        L Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.
        - Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        C Hai bộ trưởng bắt tay trước cuộc họp báo - Ảnh: REUTERS
        P Người phát ngôn cho biết hai bên đã đồng ý mở lại cửa khẩu. Ông nói đây là bước đi đầu tiên.
        - bien-gioi-01.jpg
        C Cửa khẩu nhìn từ phía bắc
        P Những điểm còn bất đồng
        P Phía bên kia yêu cầu rút lực lượng khỏi vùng đệm trước khi ký bất cứ văn bản nào.
        - >>> Mời độc giả xem video về vùng đệm
        P Bộ trưởng khẳng định lập trường không thay đổi, đồng thời để ngỏ khả năng nhượng bộ./.
        - (TTXVN/Vietnam+)
        - #Biên giới #Đàm phán
        - Bình luận (12)
        - Tin cùng chuyên mục
        - Giá dầu tăng lên mức cao nhất trong hai năm vào phiên hôm qua.
        - © 2025 Báo.";
    BETWEEN.iter().for_each(|between| check(page, between));
}

#[test]
fn a_page_with_credits_before_captions_and_a_box_that_ends() {
    let page = "
        - Bỏ qua Nội dung chính
        - Việt Nam
        T Vì sao vòng đàm phán mới khó đạt kết quả?
        C Nguồn hình ảnh, Getty Images
        C Chụp lại hình ảnh, Hai phái đoàn ngồi đối diện nhau trong phòng họp
        - Tác giả, Nguyễn Minh
        - 15 tháng 12 2025
        - Cập nhật 3 giờ trước
        L Vòng đàm phán thứ năm khép lại mà hai bên không ra được tuyên bố chung nào.
        P Người phát ngôn nói các yêu cầu về lãnh thổ vẫn là trở ngại lớn nhất.
        - Đọc nhiều nhất
        - Bão số 5 đổ bộ miền Trung
        - Kết thúc Đọc nhiều nhất
        P Theo giới quan sát, mỗi bên đều muốn chờ kết quả bầu cử ở nước kia trước khi cam kết.
        - Tin liên quan
        - Ngừng bắn đổ vỡ sau hai ngày";
    BETWEEN.iter().for_each(|between| check(page, between));
}

#[test]
fn boxes_of_other_stories_within_the_text() {
    let page = "
        - Thứ sáu, 12/12/2025, 10:32 (GMT+7)
        T Hai nước láng giềng hoãn vòng đàm phán thứ ba về thuế
        L Bộ Thương mại cho biết hai bên cần thêm thời gian để hoàn tất danh mục hàng hóa.
        - Hai nước láng giềng hoãn vòng đàm phán thứ ba về thuế - 1
        C Trưởng đoàn đàm phán rời trụ sở bộ ngày 11/12/2025. AFP - Lea Marchand
        P Người phát ngôn bộ nói các điểm còn vướng mắc chỉ mang tính kỹ thuật.
        - Hai nước láng giềng đang áp thuế lẫn nhau ra sao
        - Nông dân vùng biên lo mất mùa xuất khẩu trái cây
        P Phía bên kia chưa bình luận về việc hoãn vòng đàm phán này.
        - XEM THÊM:
        - Doanh nghiệp hai nước kêu gọi bỏ thuế trước Tết
        P Giới quan sát cho rằng hai bên sẽ gặp lại trước cuối tháng.
        - Doanh nghiệp chờ gì ở vòng đàm phán tới
        - Các hiệp hội cho biết thuế mới đã làm đình trệ nhiều chuyến hàng.
        - Đọc tiếp";
    BETWEEN.iter().for_each(|between| check(page, between));
}

#[test]
fn captions_gathered_at_the_end_and_left_in_the_text() {
    let body = "P Hai bên đã trao đổi về kế hoạch rút quân trong hơn ba giờ và thống nhất sẽ gặp lại vào đầu tháng sau để hoàn tất phụ lục kỹ thuật, theo lời một quan chức giấu tên. Quan chức này nói thêm rằng mọi điều khoản còn có thể thay đổi.";
    check(
        &format!(
            "T Hai bên bàn chuyện rút quân\nL Cuộc gặp kéo dài hơn ba giờ tại thủ đô nước chủ nhà.\nC Trưởng đoàn đàm phán phương Bắc.\n+{body}\n{}\n+- Mai Lan (Theo AFP)\nC Trưởng đoàn đàm phán phương Bắc. Khu vực phi quân sự nhìn từ trên cao.",
            body.replace("Hai bên", "Các bên")
        ),
        "\n\n",
    );
    check(
        &format!(
            "T Hai bên bàn chuyện rút quân\nL Cuộc gặp kéo dài hơn ba giờ tại thủ đô nước chủ nhà.\n{body}\n{}\n{}\nC Khu vực phi quân sự nhìn từ trên cao.",
            body.replace("Hai", "Cả hai"),
            body.replace("Hai bên", "Các bên")
        ),
        "\n\n",
    );
}

#[test]
fn last_paragraphs_that_are_no_captions() {
    let body = "P Hai bên đã trao đổi về kế hoạch rút quân trong hơn ba giờ và thống nhất sẽ gặp lại vào đầu tháng sau để hoàn tất phụ lục kỹ thuật, theo lời một quan chức giấu tên. Quan chức này nói thêm rằng mọi điều khoản còn có thể thay đổi.";
    let ends = [
        "Tuy nhiên, chưa bên nào ra tuyên bố.",
        "Văn phòng thủ tướng chưa bình luận về thông tin nói trên.",
        "\"Chúng tôi sẽ chờ\", ông nói.",
    ];
    for end in ends {
        check(
            &format!(
                "T Hai bên bàn chuyện rút quân\nL Cuộc gặp kéo dài hơn ba giờ tại thủ đô.\n{body}\n{}\nP {end}",
                body.replace("Hai", "Cả hai")
            ),
            "\n\n",
        );
    }
    check(
        "T Hai bên ngừng bắn\nL Phái đoàn hai bên đã ký văn bản.\nP Ông A nói đây là bước ngoặt.\nP Bà B kêu gọi giám sát.\nP Hai bên sẽ gặp lại.",
        "\n",
    );
}

#[test]
fn what_is_glued_to_a_paragraph() {
    check(
        "P Hai bên đã ký thỏa thuận vào tối qua sau nhiều giờ thương lượng.\n+- Xem thêm: Cửa khẩu mở lại sau ba năm",
        "\n",
    );
    check("P Hai bên đã ký thỏa thuận vào tối qua sau nhiều giờ thương lượng.\n+- Đ. V (Tổng hợp)", "\n");
    check("P Chúng tôi sẽ không bỏ cuộc, ông nói trước Nhà Trắng.", "\n");
    check(
        "C Hai trưởng đoàn tại bàn đàm phán. Ảnh: AFP\n+P Trưởng đoàn phương Bắc hôm qua tuyên bố sẽ không rời bàn đàm phán cho đến khi đạt được một lệnh ngừng bắn toàn diện, có giám sát quốc tế và có thời hạn rõ ràng cho việc rút toàn bộ lực lượng.",
        "\n",
    );
}

#[test]
fn a_second_article() {
    let page = "
        T Các bên nói gì trước vòng đàm phán tại thủ đô?
        L Quan chức hai nước sẽ gặp nhau vào ngày mai để bàn về lệnh ngừng bắn.
        P Phái đoàn thứ nhất đã đến nơi vào sáng nay và từ chối trả lời phóng viên.
        P Phái đoàn thứ hai yêu cầu có bên thứ ba làm trung gian.
        P Nước chủ nhà cho biết sẽ không tham gia vào nội dung thương lượng.
        - Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        - Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước.
        - Bộ trưởng tại cuộc họp báo. Ảnh: REUTERS
        - Một phái đoàn sẽ lên đường vào tối nay.";
    BETWEEN.iter().for_each(|between| check(page, between));
}

#[test]
fn short_input_is_text() {
    for text in [
        "Ông A nói hai bên sẽ gặp lại vào tháng sau.",
        "Bình luận về đề nghị này, bà B cho biết chính phủ chưa có quyết định.",
        "Ngày 15/12/2025, hai bên ký hiệp định.",
        "Hai bên ký hiệp định",
        "Xem thêm các điều khoản, ông nói hai bên còn xa nhau.",
    ] {
        let blocks = layout(text).blocks;
        assert!(blocks.iter().any(|block| block.kind.is_main()), "{text}: {blocks:?}");
    }
}

#[test]
fn noise_is_noise() {
    for text in ["", " \n\u{200b}\n", "Trang chủ\nĐăng nhập\nTìm kiếm\nThế giới", "15/12/2025 09:15", "***"]
    {
        assert!(layout(text).blocks.iter().all(|block| !block.kind.is_main()), "{text:?}");
    }
}

#[test]
fn decomposed_text_comes_out_the_same() {
    let page = "Trang chủ\nHai nước nối lại đàm phán biên giới\nThứ Hai, 15/12/2025\nHai nước sẽ gặp nhau vào tuần tới tại thủ đô.\nHai bộ trưởng bắt tay. Ảnh: AFP\nCuộc gặp sẽ bàn về đường biên giới.\nTin liên quan\nGiá dầu tăng";
    let kinds = |text: &str| layout(text).blocks.iter().map(|block| block.kind).collect::<Vec<_>>();
    assert_eq!(kinds(page), kinds(Canon::new(&page.nfd().collect::<String>()).as_str()));
}

/// Blocks are trimmed, in order, on character boundaries, and hold every letter of the page.
#[test]
fn blocks_cover_the_page_whatever_it_holds() {
    let scraps = [
        "Ảnh: ",
        "Xem thêm: ",
        ">>",
        "\r",
        "\n",
        ". ",
        "…",
        "(",
        "trái)",
        "\u{301}",
        "15/12/2025 ",
        "Tin liên quan\n",
        "Ông A nói. ",
        "“",
        "é",
        "\u{feff}",
        "Kết thúc\n",
        "- ",
        " ",
        "Tuy nhiên ",
    ];
    let mut seed = 7_u64;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..seed % 40 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            text.push_str(scraps[(seed >> 33) as usize % scraps.len()]);
        }
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let blocks = layout(&text).blocks;
        let mut reached = 0;
        let mut letters = 0;
        for block in &blocks {
            assert!(reached <= block.start && block.start < block.end, "{text:?} {blocks:?}");
            let part = &text[block.start..block.end];
            assert_eq!(part, part.trim(), "{text:?}");
            letters += part.chars().filter(|c| c.is_alphanumeric()).count();
            reached = block.end;
        }
        assert_eq!(letters, text.chars().filter(|c| c.is_alphanumeric()).count(), "{text:?} {blocks:?}");
    }
}

/// Shapes that invite a second look at everything before; how long they take is for `benches/slower.rs`.
#[test]
fn long_pages_of_odd_shapes() {
    let scraps = [
        "Ông A nói vậy. ",
        "Xem thêm: Tuy nhiên ",
        "Tin liên quan\n",
        "Ảnh: AFP. ",
        "Menu\n",
        "- mục\n",
        "(",
        "Tuy nhiên ",
        ". ",
        "a",
        "\r\n",
        "Kết thúc\n",
        "Ông A nói vậy hôm nay.\n",
    ];
    for scrap in scraps {
        let text = scrap.repeat((1 << 20) / scrap.len());
        for text in [text.clone(), format!("Hai bên gặp nhau hôm nay tại thủ đô.\n{text}")] {
            let found = layout(&text);
            assert!(found.blocks.is_sorted_by_key(|block| block.start), "{scrap:?}");
            assert!(found.blocks.iter().all(|block| block.end <= text.len()), "{scrap:?}");
        }
    }
}

/// Headline, lead and three paragraphs.
const STORY: &str = "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
    L Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.
    P Người phát ngôn cho biết hai bên đã đồng ý mở lại cửa khẩu. Ông nói đây là bước đi đầu tiên.
    P Phía bên kia yêu cầu rút lực lượng khỏi vùng đệm trước khi ký bất cứ văn bản nào.
    P Theo giới quan sát, mỗi bên đều muốn chờ kết quả bầu cử ở nước kia trước khi cam kết.";

#[test]
fn what_makes_a_second_article() {
    for end in [
        "- Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        - Thứ Hai, 15/12/2025, 09:15 (GMT+7)
        - Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước.
        - Một phái đoàn sẽ lên đường vào tối nay.",
        "- Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        - Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước.
        - Thứ Hai, 15/12/2025, 09:15 (GMT+7)
        - Một phái đoàn sẽ lên đường vào tối nay.",
        // A heading too short for a headline, a paragraph too long for a lead, and neither picture nor date.
        "P Bộ trưởng nêu rõ mục tiêu
        P Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước.
        C Bộ trưởng tại cuộc họp báo. Ảnh: REUTERS
        P Một phái đoàn sẽ lên đường vào tối nay.",
        "P Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        P Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước. Ông chưa trả lời báo chí. Ông sẽ ở lại.
        C Bộ trưởng tại cuộc họp báo. Ảnh: REUTERS
        P Một phái đoàn sẽ lên đường vào tối nay.",
        "P Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        P Bộ trưởng khẳng định lập trường không thay đổi, đồng thời để ngỏ khả năng nhượng bộ.
        P Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước.",
    ] {
        check(&format!("{STORY}\n{end}"), "\n");
    }
}

#[test]
fn boxes_before_and_behind_the_text() {
    check(&format!("- Tin liên quan\n{STORY}"), "\n");
    check(
        "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        L Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.
        P Người phát ngôn cho biết hai bên đã đồng ý mở lại cửa khẩu. Ông nói đây là bước đi đầu tiên.
        - Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        - Bộ trưởng nói phái đoàn muốn nghe đề nghị của phía bên kia trước.
        - Đọc tiếp",
        "\n",
    );
    // What a page prints again behind a box is no text of the article.
    check(
        &format!(
            "{STORY}
            - Đọc nhiều nhất
            - Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
            - Kết thúc Đọc nhiều nhất
            - Phía bên kia yêu cầu rút lực lượng khỏi vùng đệm trước khi ký bất cứ văn bản nào."
        ),
        "\n",
    );
    for page in [
        "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        L Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.
        - Đọc nhiều nhất
        - Bộ trưởng nêu rõ mục tiêu của phái đoàn
        - Kết thúc Đọc nhiều nhất
        - Tin liên quan
        - Giá dầu tăng
        P Người phát ngôn cho biết hai bên đã đồng ý mở lại cửa khẩu. Ông nói đây là bước đi đầu tiên.
        P Phía bên kia yêu cầu rút lực lượng khỏi vùng đệm trước khi ký bất cứ văn bản nào.",
        "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        L Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.
        - Tin liên quan
        P Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        P Giá dầu tăng",
        "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        L Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.
        P Người phát ngôn cho biết hai bên đã đồng ý mở lại cửa khẩu. Ông nói đây là bước đi đầu tiên.
        - Xem thêm
        P Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        P Phía bên kia yêu cầu rút lực lượng khỏi vùng đệm trước khi ký bất cứ văn bản nào.",
    ] {
        check(page, "\n");
    }
}

#[test]
fn headlines_of_every_length() {
    // The page's title goes on with the name of the site.
    check(&format!("- Hai nước láng giềng nối lại đàm phán biên giới sau ba năm - Báo Mới\n{STORY}"), "\n");
    for page in [
        "- Trang chủ
        T Ngừng bắn lâu dài
        - Châu Á
        P Bộ trưởng hai nước sẽ gặp nhau tại thủ đô vào tuần tới để bàn về đường biên giới.",
        "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        P Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới",
        "T Hai nước láng giềng nối lại đàm phán biên giới sau ba năm
        P Bộ trưởng nêu rõ mục tiêu của phái đoàn trong vòng đàm phán tới
        P Cửa khẩu mở lại",
    ] {
        check(page, "\n");
    }
}

#[test]
fn last_lines_below_long_paragraphs() {
    let body = "P Hai bên đã trao đổi về kế hoạch rút quân trong hơn ba giờ và thống nhất sẽ gặp lại vào đầu tháng sau để hoàn tất phụ lục kỹ thuật, theo lời một quan chức giấu tên. Quan chức này nói thêm rằng mọi điều khoản còn có thể thay đổi.";
    let (second, third) = (body.replace("Hai bên", "Cả hai bên"), body.replace("Hai bên", "Các bên"));
    let head =
        "T Hai bên bàn chuyện rút quân ở vùng đệm\nL Cuộc gặp kéo dài hơn ba giờ tại thủ đô nước chủ nhà.";
    for end in [
        "- Mai Lan
        C Khu vực phi quân sự nhìn từ trên cao.
        C Trưởng đoàn phương Bắc trong phòng họp.
        C Cờ hai nước ở vùng đệm.",
        "P Khu vực phi quân sự nhìn từ trên cao.
        P Cờ hai nước ở vùng đệm.
        C Hai trưởng đoàn bắt tay. Cờ bay.",
        // As long as a paragraph, a long sentence, a sentence tied to the one before.
        "P Cờ hai nước bay ở vùng đệm. Hai trưởng đoàn bắt tay trong phòng họp. Xe tải chờ ở cửa khẩu phía bắc. Người dân đứng xem bên đường. Trẻ em vẫy cờ trước cổng trường. Cảnh sát chặn các ngả đường.",
        "C Cờ hai nước bay ở vùng đệm. Hai trưởng đoàn bắt tay.
        C Khu vực phi quân sự nhìn từ trên cao.",
        "P Cờ hai nước bay ở vùng đệm phía bắc trong buổi sáng đầy sương mù và gió lạnh của tháng mười hai. Cờ bay.
        C Khu vực phi quân sự nhìn từ trên cao.",
        "P Cờ bay. Theo đó, hai bên chờ.",
        "C Vùng đệm \"xanh\" nhìn từ trên cao.",
        "P Vùng đệm \"xanh nhìn từ trên cao.",
        // The author's name in every form.
        "- Mai Lan
        P Khu vực phi quân sự nhìn từ trên cao.
        +- Mai Lan",
        "+- M. L",
        "+- (Mai Lan)",
        "+- Mai (TTXVN)",
        // Somebody speaks, or a list goes on.
        "P - Chúng tôi sẽ chờ.",
        "+- Xem thêm: Cửa khẩu mở lại sau ba năm
        P \"Chúng tôi sẽ chờ\", ông nói.",
        "+- Xem thêm: Cửa khẩu mở lại sau ba năm
        C Cờ hai nước ở vùng đệm.
        C Hai trưởng đoàn bắt tay. Cờ bay.",
    ] {
        check(&format!("{head}\n{body}\n{second}\n{third}\n{end}"), "\n");
    }
    // A word alone and an agency in small letters are no author.
    for end in ["Mai", "(theo các hãng tin)"] {
        check(&format!("{head}\n{body}\n{second}\n{third} {end}"), "\n");
    }
    // Where pictures have credits, only a bracket tells of another.
    for end in ["C Cửa khẩu (phải) nhìn từ phía bắc.", "P 1. Rút quân khỏi biên giới"] {
        check(&format!("{head}\nC Hai bộ trưởng bắt tay. Ảnh: AFP\n{body}\n{second}\n{third}\n{end}"), "\n");
    }
}

#[test]
fn credits_and_pointers_with_text_behind_them() {
    check(
        "C Hai trưởng đoàn tại bàn đàm phán. Ảnh: Nguyễn Văn An
        +P Người phát ngôn cho biết hai bên đã đồng ý mở lại cửa khẩu. Ông nói đây là bước đi đầu tiên.",
        "\n",
    );
    check(
        &format!(
            "{STORY}
            C Hai trưởng đoàn tại bàn đàm phán. Ảnh: Nguyễn An
            +P \"Chúng tôi sẽ chờ\", ông nói trước khi rời phòng họp vào tối muộn hôm qua theo giờ địa phương ở thủ đô."
        ),
        "\n",
    );
    check(
        &format!(
            "{STORY}
            C Hai trưởng đoàn tại bàn đàm phán. Ảnh: AFP
            +P \"Chúng tôi sẽ chờ\", ông nói trước khi rời phòng họp vào tối muộn hôm qua theo giờ địa phương.
            +C Cờ hai nước ở vùng đệm. Ảnh: AFP
            +P \"Chúng tôi sẽ gặp lại\", bà nói trước khi rời phòng họp vào tối muộn hôm qua theo giờ địa phương."
        ),
        "\n",
    );
    for pointer in [
        "- Đọc thêm: Cửa khẩu mở lại sau ba năm.
        +P Tuy nhiên, hai bên còn bất đồng về nhiều điểm và sẽ phải gặp lại nhau vào đầu tháng sau.",
        "- Xem thêm: Cửa khẩu phía bắc mở lại sau ba năm đóng cửa
        +P Tuy nhiên, hai bên còn bất đồng về nhiều điểm và sẽ phải gặp lại vào tháng sau.",
    ] {
        check(&format!("{STORY}\n{pointer}\nP Nước chủ nhà cho biết sẽ không tham gia vào cuộc họp."), "\n");
    }
}

#[test]
fn the_day_that_the_page_states() {
    let story = STORY.replace("T ", "").replace("L ", "").replace("P ", "");
    let first = story.lines().next().expect("a headline");
    let day = |page: &str| layout(page).published.map(|day| day.to_string());
    for (line, expected) in [
        ("Thứ Hai, 15/12/2025, 09:15 (GMT+7)", Some("2025-12-15")),
        ("15 tháng 12 2025", Some("2025-12-15")),
        ("2025-12-15", Some("2025-12-15")),
        ("15/13/2025", None),
        ("2025 tháng 12 15", None),
        ("15/12", None),
    ] {
        assert_eq!(day(&story.replacen('\n', &format!("\n{line}\n"), 1)).as_deref(), expected, "{line}");
        assert_eq!(day(&format!("{line}\n{story}")).as_deref(), expected, "{line} above {first}");
    }
    // Right below the article, but not behind what ends it.
    assert_eq!(day(&format!("{story}\n15/12/2025 09:15")).as_deref(), Some("2025-12-15"));
    assert_eq!(day(&format!("{story}\nMai Lan\n(TTXVN)\n15/12/2025 09:15")).as_deref(), Some("2025-12-15"));
    assert_eq!(day(&format!("{story}\nMai Lan\n(TTXVN)\nChia sẻ\n15/12/2025 09:15")), None);
    assert_eq!(day(&format!("{story}\nTin liên quan\n15/12/2025 09:15")), None);
}
