//! The headline and the lead, and the navigation around them.

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::BlockKind::{Lead, Noise, Title};
use super::lines::{Numbers, Page};
use super::look::Look;

/// What the head of the page came to.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// The line of the headline.
    pub(crate) title: Option<usize>,
    /// The line of the lead.
    pub(crate) lead: Option<usize>,
    /// The first line below them.
    pub(crate) body: usize,
}

/// Finds headline and lead; what else stands above the first running text is navigation.
pub(super) fn mark(page: &mut Page) -> Head {
    let mut head = Head::default();
    let Some(first) = page.open().find(|&i| page.lines[i].look == Look::Prose) else {
        return headings_only(page);
    };
    let next = page.open().find(|&i| i > first);
    head.title = title(page, first);
    let above: Numbers = page.open().take_while(|&i| i < first).collect();
    let subtitle =
        head.title.and_then(|title| above.iter().copied().find(|&i| i > title && page.lines[i].words >= 6));
    for i in above {
        page.lines[i].kind = Some(if Some(i) == head.title {
            Title
        } else if Some(i) == subtitle {
            Lead
        } else {
            Noise
        });
    }
    head.lead = subtitle.or((head.title.is_some() && next.is_some()).then_some(first));
    if let Some(lead) = head.lead {
        page.lines[lead].kind = Some(Lead);
    }
    head.body = head.lead.map_or(first, |lead| lead + 1);
    head
}

/// The heading above the first running text that is the headline.
fn title(page: &Page, first: usize) -> Option<usize> {
    let with = |words: usize| {
        page.open().take_while(|&i| i < first).filter(|&i| page.lines[i].words >= words).collect::<Numbers>()
    };
    let found = [5, 3, 1].into_iter().map(with).find(|found| !found.is_empty())?;
    // A headline is printed again as a picture's alternative text, in the page's title, among the shared links.
    let mut copies: FxHashMap<&str, usize> =
        FxHashMap::with_capacity_and_hasher(page.lines.len(), FxBuildHasher);
    page.lines
        .iter()
        .filter(|line| line.words >= 5)
        .for_each(|line| *copies.entry(page.str(line)).or_default() += 1);
    if let Some(&copied) =
        found.iter().find(|&&i| copies.get(page.str(&page.lines[i])).is_some_and(|&n| n > 1))
    {
        return Some(copied);
    }
    match found[..] {
        // Two: a headline and a subtitle, unless the first is the page's title, which goes on with the site's name.
        [a, b] if page.str(&page.lines[a]).starts_with(page.str(&page.lines[b])) => Some(b),
        [a, _] => Some(a),
        // More: headlines of other stories run above it.
        _ => found.last().copied(),
    }
}

/// A page without running text: a line or two that someone asks about are text; more are a menu.
fn headings_only(page: &mut Page) -> Head {
    let open: Numbers = page.open().collect();
    if open.len() > 3 {
        open.into_iter().for_each(|i| page.lines[i].kind = Some(Noise));
    } else if let [title, _, ..] = open[..] {
        page.lines[title].kind = Some(Title);
        return Head { title: Some(title), lead: None, body: title + 1 };
    }
    Head::default()
}
