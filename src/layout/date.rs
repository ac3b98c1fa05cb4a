//! Date lines, and the day of publication that one of them states.

use chrono::NaiveDate;

use super::head::Head;
use super::lines::{Line, Numbers, Page};
use super::look::{Look, uncovered};
use super::shape::{is_joint, is_name};
use super::terms::Role;

/// How far a date line may stand behind the article's last line.
const BELOW: usize = 3;

/// The day in a line that is a date line: hardly anything beside the date but words of such lines and a few names.
pub(super) fn stamp(page: &Page, line: &Line) -> Option<NaiveDate> {
    let text = page.str(line);
    if text.len() > 160 || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let date = find(page, line)?;
    let roles = [Role::Stamp, Role::Month, Role::Section, Role::Credit, Role::Skip];
    let others: Vec<&str> = uncovered(page, line, &roles)
        .filter(|word| word.contains(char::is_alphabetic) && !is_clock(word))
        .collect();
    (others.len() <= 6 && others.iter().all(|word| is_name(word) || is_joint(word))).then_some(date)
}

/// `09:15Z`, `GMT+7`, `2025-12-15T09:15:00`: letters among digits are part of the time.
fn is_clock(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
}

/// The first date line of the page's head, or else one right below the article.
pub(super) fn published(page: &Page, head: &Head) -> Option<NaiveDate> {
    let is_main =
        |i: usize| page.lines[i].kind.is_none() || page.lines[i].kind.is_some_and(super::BlockKind::is_main);
    let mains: Numbers = (0..page.lines.len()).filter(|&i| is_main(i)).collect();
    // Three lines of the article may stand above it: headline, lead, and a lead in two parts or a first paragraph.
    let top = mains.get(3).copied().unwrap_or(page.lines.len()).max(head.body);
    let end = mains.last().map_or(0, |last| last + 1);
    let stamped = |i: usize| (page.lines[i].look == Look::Stamp).then(|| stamp(page, &page.lines[i]))?;
    let below = || {
        (end..page.lines.len())
            .take(BELOW)
            .take_while(|&i| page.lines[i].look != Look::Stop)
            .find_map(stamped)
    };
    (0..top.min(end)).find_map(stamped).or_else(below)
}

/// The first date in the line: `15/12/2025`, `15-12-2025`, `2025-12-15`, or the month after its word.
fn find(page: &Page, line: &Line) -> Option<NaiveDate> {
    let numbers = numbers(page.str(line));
    numbers.windows(3).find_map(|three| {
        let [a, b, c] = three else { return None };
        let months = |from: usize, to: usize| {
            page.hits(line).any(|hit| {
                hit.roles.has(Role::Month) && hit.start >= line.start + from && hit.end <= line.start + to
            })
        };
        let text = page.str(line);
        let (first, second) = (&text[a.end..b.start], &text[b.end..c.start]);
        let numeric = first == second && matches!(first.trim(), "/" | "-" | "." | "–");
        let spelled = months(a.end, b.start) && second.len() <= 12;
        if !numeric && !spelled {
            return None;
        }
        match (a.digits, c.digits) {
            (1..=2, 4) => day(c.value, b.value, a.value),
            (4, 1..=2) if numeric => day(a.value, b.value, c.value),
            _ => None,
        }
    })
}

fn day(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    // Before the first news sites and far ahead of us there is nothing that a page would be dated.
    (1990..2100).contains(&year).then(|| NaiveDate::from_ymd_opt(year as i32, month, day))?
}

struct Number {
    value: u32,
    digits: usize,
    start: usize,
    end: usize,
}

/// Numbers of one to four digits.
fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split(|c: char| !c.is_ascii_digit()) {
        if let (1..=4, Ok(value)) = (part.len(), part.parse()) {
            found.push(Number { value, digits: part.len(), start: at, end: at + part.len() });
        }
        at += part.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::lexicon;
    use super::*;

    #[test]
    fn date_lines_and_lines_that_only_hold_a_date() {
        let cases = [
            (" date 2025-12-15 Hà Nội", "2025-12-15"),
            ("Thứ Hai, 15/12/2025, 09:15 (GMT+7)", "2025-12-15"),
            ("Cập nhật: 09:15 | 21/08/2025", "2025-08-21"),
            ("15/12/2025 09:15", "2025-12-15"),
            ("2025-12-15T09:15:00+07:00", "2025-12-15"),
            ("15 tháng 12 2025", "2025-12-15"),
            ("Ngày 15 tháng 12 năm 2025", "2025-12-15"),
            ("Đăng ngày: 14/12/2025 - 15:20Sửa đổi ngày: 15/12/2025 - 16:00", "2025-12-14"),
            ("Lê An - 1.2.2024", "2024-02-01"),
            ("Hai bên gặp nhau ngày 15/12/2025 tại thủ đô.", ""),
            ("Giá gạo hôm nay 15/12/2025 tăng", ""),
            ("31/02/2025", ""),
            ("15/12/25", ""),
            ("0912 345 678", ""),
            ("Tỷ số 12/15/2025", ""),
        ];
        for (text, want) in cases {
            let page = Page::read(text, &lexicon().tokens(text), lexicon().layout());
            let got = stamp(&page, &page.lines[0]).map_or(String::new(), |date| date.to_string());
            assert_eq!(got, want, "{text}");
        }
    }
}
