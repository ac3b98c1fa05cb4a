//! How the examples beside each family are written and checked.

use chrono::NaiveDate;

use super::find;

/// A sentence and its times: the text of each and its value, `?` where that cannot be told.
pub(super) type Example<'a> = (&'a str, &'a [(&'a str, &'a str)]);

/// Checks examples written on the day `published`; an empty string is an unknown day.
pub(super) fn check(published: &str, examples: &[Example<'_>]) {
    let published: Option<NaiveDate> = published.parse().ok();
    let wrong: Vec<String> = examples
        .iter()
        .filter_map(|(sentence, expected)| {
            let found = find(sentence, published);
            let found: Vec<(&str, &str)> = found
                .iter()
                .map(|t| (t.text.as_str(), t.value.as_ref().map_or("?", |v| v.as_str())))
                .collect();
            (found != *expected).then(|| format!("{sentence}\n   found {found:?}\nexpected {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
