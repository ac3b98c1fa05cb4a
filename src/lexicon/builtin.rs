//! The tables in `lexicon/`, compiled in.

use crate::model::Language;

macro_rules! tables {
    ($language:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../lexicon/", $language, "/", $name, ".tsv")))),+]
    };
}

/// The tables of a language with their names.
pub(super) fn tables(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Vietnamese => tables!("vi":
            "states" "capitals" "places" "organizations" "bodies" "media" "offices" "names"
            "cues" "roles" "compounds" "times" "conditions" "issues" "meetings" "layout"
        ),
    }
}
