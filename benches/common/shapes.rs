//! Texts that are made to be heavy: one thing over and over.

/// A name, and what is repeated.
pub const SHAPES: &[(&str, &str)] = &[
    ("straight quotation marks", "\""),
    ("opening quotation marks", "“"),
    ("closing quotation marks", "”"),
    ("nested quotations", "“a ‘b "),
    ("quotation after quotation", "“Có”, ông nói. "),
    ("dates", "ngày 14/3/2022, "),
    ("slashes and figures", "1/2/"),
    ("days told by another", "hôm sau "),
    ("names", "Sergei Lavrov, "),
    ("names and titles", "Ngoại trưởng Nga Sergei Lavrov "),
    ("new names", NEW_NAMES),
    ("honorifics", "ông "),
    ("brackets", "("),
    ("full stops", "."),
    ("dashes", "- "),
    ("short lines", "Nga\n"),
    ("picture credits", "Ảnh: AFP. "),
    ("pointers to other stories", "Xem thêm: Tuy nhiên "),
    ("demands", "Nga yêu cầu Mỹ phải "),
    ("offers in exchange", "để đổi lấy "),
    ("verbs of saying", "cho biết "),
    ("speech within speech", "ông nói rằng "),
    ("meetings", "cuộc gặp tại Paris "),
    ("states", "Nga và Mỹ, "),
    ("one sentence", "Nga nói với Mỹ và "),
    ("sentences", "Ông Lavrov nói Nga sẵn sàng đàm phán ngày mai. "),
    ("one word", "a"),
    ("combining marks", "a\u{301}"),
    ("wide spaces", "\u{a0}\u{2003}"),
    ("pictographs", "😀"),
];

/// Stands for names of which none comes twice.
const NEW_NAMES: &str = "";

/// So many bytes of a shape.
pub fn text(part: &str, bytes: usize) -> String {
    if part != NEW_NAMES {
        return part.repeat(bytes / part.len());
    }
    let mut text = String::with_capacity(bytes + 32);
    let mut n = 0_u32;
    while text.len() < bytes {
        n += 1;
        let letter = |shift: u32| char::from(b'a' + (n >> shift & 15) as u8);
        text.push_str("Ông Sa");
        text.extend([letter(0), 'r', letter(4), 'k', letter(8), 'v', letter(12)]);
        text.push_str(" nói. ");
    }
    text
}
