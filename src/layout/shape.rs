//! What the signs and capitals of a line tell, in any language.

use crate::text::is_alphanumeric;

/// Whether a word is written as a name or an initial is.
pub(super) fn is_name(word: &str) -> bool {
    word.chars().find(|c| is_alphanumeric(*c)).is_some_and(char::is_uppercase)
}

/// Signs that join names: `A - B`, `A/B`, `A & B`.
pub(super) fn is_joint(word: &str) -> bool {
    !word.contains(is_alphanumeric)
}

/// The most words of a line that is an address.
const ADDRESS: usize = 6;

/// A file, an address on the web, a mailbox, a row of hashtags, a copyright line. It has so many `words` at least.
pub(super) fn is_machine(text: &str, words_at_least: usize) -> bool {
    let words = || text.split_whitespace();
    let all_tags = words().next().is_some_and(|first| first.starts_with('#'));
    all_tags
        || text.starts_with("http")
        || text.starts_with("www.")
        || text.starts_with(['©', '®'])
        || words_at_least <= ADDRESS && words().nth(ADDRESS).is_none() && words().any(is_address)
        || is_file(text)
}

/// A mailbox, or a page on the web.
fn is_address(word: &str) -> bool {
    let mail = word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
    mail || word.contains("://") || word.starts_with("www.")
}

/// The name of a file: no blank, and letters or digits after its last dot.
fn is_file(text: &str) -> bool {
    let Some((stem, extension)) = text.rsplit_once('.') else {
        return false;
    };
    const PICTURES: [&str; 12] =
        ["jpg", "jpeg", "png", "gif", "webp", "bmp", "svg", "avif", "mp4", "mp3", "pdf", "mov"];
    !stem.is_empty()
        && PICTURES.iter().any(|known| extension.eq_ignore_ascii_case(known))
        && text.split_whitespace().count() <= 8
}

/// A path through the site: `Home > World`, `A » B`, `A | B | C`.
pub(super) fn is_breadcrumb(text: &str) -> bool {
    text.contains(['»', '›', '→', '>'])
        && text.split(['»', '›', '→', '>']).all(|part| part.split_whitespace().count() <= 5)
        || text.matches(" | ").count() >= 2
        || text.matches(" • ").count() >= 2
}

/// `What is to be seen. AGENCY - Name`, `… © AGENCY/Name`: the credit of a picture without a word for it.
pub(super) fn ends_in_agency(text: &str) -> bool {
    let stops = text.match_indices('.').map(|(at, _)| at + 1).filter(|at| text[*at..].starts_with(' '));
    let signs = text.match_indices('©').filter(|(at, _)| text[..*at].ends_with(' '));
    stops.chain(signs.map(|(at, sign)| at + sign.len())).any(|at| is_agency(text[at..].trim()))
}

/// `AGENCY - Name`, `AGENCY/Name`.
fn is_agency(credit: &str) -> bool {
    let Some((agency, name)) = credit.split_once([' ', '/']) else {
        return false;
    };
    let shouted = agency.len() > 1 && agency.chars().all(char::is_uppercase);
    let joined = credit.contains('/') || name.starts_with(['-', '–']);
    shouted
        && joined
        && credit.split_whitespace().count() <= 6
        && name.split_whitespace().all(|word| is_name(word) || is_joint(word))
}

/// An item of a list.
pub(super) fn is_item(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    text.starts_with(['-', '–', '—', '•', '*', '+', '▪', '●', '"', '“'])
        || digits.len() < text.len() && digits.starts_with(['.', ')', '/'])
        || text.ends_with([';', ',', ':'])
}

/// The longest name of an agency or paper, in bytes.
const LONGEST_PAPER: usize = 40;

/// A line without the agency or paper before its first dash: `(Paper) - Text`, `PAPER.COM - Text`.
/// The same lead is often printed once with and once without.
pub(super) fn without_dateline(text: &str) -> &str {
    let head = &text[..text.floor_char_boundary(LONGEST_PAPER + " – ".len())];
    // Few lines have a dash there.
    if !head.contains(['-', '–']) {
        return text;
    }
    let Some((before, sign)) = [" - ", " – "].iter().find_map(|sign| Some((head.split_once(sign)?.0, sign)))
    else {
        return text;
    };
    let after = &text[before.len() + sign.len()..];
    let is_paper = before.starts_with('(') && before.ends_with(')')
        || before.contains('.') && !before.contains(' ')
        || !before.contains(char::is_lowercase);
    if is_paper && before.len() <= LONGEST_PAPER && before.split_whitespace().count() <= 4 {
        after.trim_start()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_text() {
        for text in
            ["img_0412.JPG", "https://a.vn/b", "#Tin #Thế giới", "Email: toasoan@bao.vn", "© 2025 Báo"]
        {
            assert!(is_machine(text, 0), "{text}");
        }
        for text in
            ["Hai bên gặp nhau.", "Bản 2.0", "Ông A viết trên trang www.a.vn rằng hai bên đã gặp nhau."]
        {
            assert!(!is_machine(text, 0), "{text}");
        }
    }

    #[test]
    fn breadcrumbs() {
        assert!(is_breadcrumb("Trang chủ > Thế giới"));
        assert!(is_breadcrumb("Thế giới | Phân tích | Quân sự"));
        assert!(!is_breadcrumb("Hai bên - ba vòng đàm phán"));
    }

    #[test]
    fn agencies_behind_what_is_seen() {
        for text in [
            "Hai bộ trưởng bắt tay ngày 22/06. AP - Anna Berg",
            "Cửa khẩu phía bắc © AFP/Jon Ek",
            "Cầu. AFP - J. Ek",
        ] {
            assert!(ends_in_agency(text), "{text}");
        }
        for text in [
            "Hai bộ trưởng bắt tay.",
            "Ông nói với AFP. Nga - Mỹ gặp nhau",
            "Họ dự họp. NATO - Nga sẽ gặp lại",
            "AP - Anna Berg",
        ] {
            assert!(!ends_in_agency(text), "{text}");
        }
    }

    #[test]
    fn datelines() {
        for text in ["(Bao.vn) - Lời dẫn", "BAO.VN - Lời dẫn", "TTO - Lời dẫn", "Lời dẫn"] {
            assert_eq!(without_dateline(text), "Lời dẫn");
        }
        assert_eq!(without_dateline("Nga - Mỹ gặp nhau"), "Nga - Mỹ gặp nhau");
    }
}
