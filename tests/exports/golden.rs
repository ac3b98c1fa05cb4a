//! One made-up story in every format, whole. After a change that is meant to change it:
//! `INSTA_UPDATE=always cargo test --all-features --test exports`, and read the difference.

use std::sync::LazyLock;

use chrono::NaiveDate;
use pourparler::export::{self, Period, Report};
use pourparler::{Article, Extractor, Timeline};

const NEWS: [(&str, &str, &str); 3] = [
    (
        "bao-sang",
        "2024-03-11",
        "Peru và Cuba nối lại đàm phán\n\n\
        Ngoại trưởng Peru Luis Vega hôm 10/3 gặp người đồng cấp Cuba Ana Castro tại Oslo. Na Uy làm trung gian.\n\n\
        \"Chúng tôi muốn hòa bình\", ông Vega nói. Ông yêu cầu Cuba thả 12 ngư dân trước ngày 1/4.\n\n\
        Cuba sẵn sàng thả ngư dân nếu Peru dỡ bỏ trừng phạt. Peru từ chối dỡ bỏ trừng phạt.\n\n\
        Theo Reuters, vòng đàm phán thứ tư giữa Peru và Cuba sẽ diễn ra tại Oslo từ ngày 18 đến 20/3.\n\n\
        Hồi tháng 5/2023, hai nước đồng ý trao đổi tù binh. Năm 2019, Tổng thống Peru thăm Cuba.",
    ),
    (
        "bao-chieu",
        "2024-03-12",
        "Peru bác tin rút đại sứ\n\n\
        Ngoại trưởng Luis Vega gặp Ngoại trưởng Cuba Ana Castro ở Geneva hôm 10/3, hãng tin AFP đưa tin.\n\n\
        AFP dẫn lời bà Castro nói Cuba không sợ <ai> & \"sẽ chờ\". Bà cáo buộc Peru câu giờ.\n\n\
        Cuba hủy cuộc gặp với Đại sứ Peru hôm 11/3. Hội nghị ba bên ở Lima bị hoãn sang tháng 6.\n\n\
        Tổng thống Peru Hugo Salas có thể thăm Cuba vào cuối năm nay để bàn về thuế quan.",
    ),
    (
        "bao-toi",
        "2024-03-21",
        "Cuba thả ngư dân\n\n\
        Ngoại trưởng Cuba Ana Castro hôm 20/3 tuyên bố Cuba đồng ý thả ngư dân.\n\n\
        Peru sẽ dỡ bỏ trừng phạt, Ngoại trưởng Luis Vega nói.\n\n\
        Vòng đàm phán thứ tư giữa Peru và Cuba tại Oslo đã kết thúc.",
    ),
];

fn articles() -> impl Iterator<Item = Article<'static>> {
    NEWS.iter().map(|(id, day, text)| {
        Article::new(*text).id(*id).published(day.parse::<NaiveDate>().expect("a day"))
    })
}

/// What each article tells, and what all do.
static STORY: LazyLock<(Vec<Timeline>, Timeline)> = LazyLock::new(|| {
    let extractor = Extractor::new();
    let each: Vec<_> = articles().map(|article| extractor.extract(&article).expect("news")).collect();
    let all = each.iter().cloned().collect();
    (each, all)
});

#[test]
fn tables() {
    let story = &STORY.1;
    insta::assert_snapshot!("csv", export::csv(story));
    insta::assert_snapshot!("markdown_days", export::markdown(story, Period::Day));
    insta::assert_snapshot!("markdown_months", export::markdown(story, Period::Month));
}

#[test]
fn calendar_and_slides() {
    let story = &STORY.1;
    insta::assert_snapshot!("icalendar", export::icalendar(story).replace('\r', ""));
    insta::assert_snapshot!("timelinejs", lines(&export::timelinejs(story)));
    insta::assert_snapshot!("jsonld", lines(&export::jsonld(story)));
}

#[test]
fn annotated_articles() {
    for (article, timeline) in articles().zip(&STORY.0) {
        let name = article.name().expect("an id").to_owned();
        insta::assert_snapshot!(format!("{name}_html"), page(&export::annotated_html(timeline, &article)));
        let ansi = export::annotated_ansi(timeline, &article).replace('\u{1b}', "␛");
        insta::assert_snapshot!(format!("{name}_ansi"), ansi);
    }
}

#[test]
fn report() {
    let articles: Vec<_> = articles().collect();
    let report = articles.iter().fold(Report::new(&STORY.1).title("Peru và Cuba"), Report::article);
    insta::assert_snapshot!("report", page(&report.to_html()));
}

/// JSON, a value a line.
fn lines(json: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(json).expect("JSON");
    serde_json::to_string_pretty(&value).expect("JSON")
}

/// A page without its styles, scripts and their hashes, an element a line.
fn page(html: &str) -> String {
    let mut rest = html;
    let mut text = String::new();
    for name in ["style", "script"] {
        while let Some((before, behind)) = rest.split_once(&format!("<{name}>")) {
            text.push_str(before);
            rest = behind.split_once(&format!("</{name}>")).map_or("", |(_, behind)| behind);
        }
    }
    text.push_str(rest);
    let lines = text.replace("><", ">\n<");
    lines.lines().filter(|line| !line.contains("Content-Security-Policy")).collect::<Vec<_>>().join("\n")
}
