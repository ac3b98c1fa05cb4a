//! Which language a text is written in.

use whatlang::{Lang, detect as guess};

use crate::model::Language;

/// The outcome of detection.
pub(crate) enum Detected {
    /// A language that the crate reads.
    Covered(Language),
    /// Another one, by its English name.
    Other(&'static str),
}

/// So much text is enough to tell a language, in bytes.
const ENOUGH: usize = 4096;

/// So much is enough where its letters tell. To count them costs next to nothing; to guess at 4 kB by their sequences
/// costs as much as to extract from them.
const GLANCE: usize = 512;

/// One character in so many is a letter that only Vietnamese has. In news it is one in 8 to 30.
const RATE: usize = 32;

/// The language of `text`, judged by its first few thousand bytes. Where nothing tells, it is taken for the first
/// language: reading it finds nothing, which is better than refusing a short headline.
pub(crate) fn detect(text: &str) -> Detected {
    if is_vietnamese(start(text, GLANCE)) {
        return Detected::Covered(Language::Vietnamese);
    }
    match guess(start(text, ENOUGH)) {
        Some(info) if info.lang() == Lang::Vie => Detected::Covered(Language::Vietnamese),
        Some(info) if info.is_reliable() => Detected::Other(info.lang().eng_name()),
        _ => Detected::Covered(Language::Vietnamese),
    }
}

/// Whether it is full of letters that no other language has: vowels with a horn, and those that bear a tone besides a
/// circumflex or a breve (Unicode, Latin Extended Additional). Decomposed text has none of them.
fn is_vietnamese(sample: &str) -> bool {
    let (mut all, mut own) = (0, 0);
    for c in sample.chars() {
        all += 1;
        own += usize::from(matches!(c,
            'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ấ'..='ặ' | 'Ế'..='ệ' | 'Ố'..='ợ' | 'Ứ'..='ự'));
    }
    own > 0 && own * RATE >= all
}

/// The first `bytes` of the text, cut before a character.
fn start(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

#[cfg(test)]
mod tests {
    use super::{Detected, detect, is_vietnamese};
    use crate::model::Language;

    #[test]
    fn vietnamese_shows_in_its_letters() {
        for (text, own) in [
            ("Nga và Ukraine nối lại đàm phán vào tuần tới.", true),
            ("NGA ĐỀ NGHỊ NỐI LẠI ĐÀM PHÁN", true),
            ("", false),
            (
                "Russia and Ukraine resume talks next week, the mediator Nguyễn Văn An of the United Nations said.",
                false,
            ),
            ("Il negoziato riprende lunedì: così ha detto il portavoce.", false),
            ("Ààrẹ orílẹ̀-èdè náà sọ pé wọn yóò tún pàdé ní ọ̀sẹ̀ tó ń bọ̀.", false),
        ] {
            assert_eq!(is_vietnamese(text), own, "{text}");
        }
    }

    #[test]
    fn what_the_letters_leave_open_is_guessed() {
        let covered = |text: &str| matches!(detect(text), Detected::Covered(Language::Vietnamese));
        let greek = "Οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα, δήλωσε ο μεσολαβητής.";
        assert!(matches!(detect(greek), Detected::Other("Greek")));
        // Decomposed, and too short to tell.
        assert!(covered(
            "Nga va\u{300} Ukraine no\u{302}\u{301}i la\u{323}i \u{111}a\u{300}m pha\u{301}n trong tua\u{302}\u{300}n to\u{31b}\u{301}i."
        ));
        assert!(covered("OK"));
    }
}
