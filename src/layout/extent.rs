//! Where the article stops: at the head of related stories or comments, or where a second article begins.

use smallvec::smallvec;

use super::BlockKind::Noise;
use super::lines::{Numbers, Page};
use super::look::Look;
use super::sentence::sentences;

/// So much running text makes an article that can stop: a lead and a paragraph.
/// Before, the same words are a button of the header or a box under the lead.
const ENOUGH: usize = 2;

/// A second article is looked for only behind so many paragraphs: a first one as short is rarer than a subheading.
const BEFORE_SECOND: usize = 4;

/// Settles all that lies behind the article, and boxes within it.
pub(super) fn mark(page: &mut Page) {
    let count = page.lines.len();
    let (feet, texts) = (next(page, Look::Resume), next(page, Look::Prose));
    let mut prose = 0;
    let mut i = 0;
    while i < count {
        let end = match page.lines[i].look {
            // A box ends at its foot, if one is printed; …
            Look::Stop if prose > 0 && feet[i] < count => feet[i] + 1,
            Look::Stop if prose >= ENOUGH => count,
            // … one that stands too early to end the article, where running text begins.
            Look::Stop if prose > 0 && texts[i] < count => texts[i],
            Look::Heading if prose >= BEFORE_SECOND && begins_article(page, i) => count,
            look => {
                prose += usize::from(look == Look::Prose);
                i + 1
            }
        };
        if end > i + 1 {
            page.lines[i..end].iter_mut().for_each(|line| line.kind = Some(Noise));
        }
        i = end;
    }
}

/// For every line the next one with this look, or the number of lines.
fn next(page: &Page, look: Look) -> Numbers {
    let mut found: Numbers = smallvec![page.lines.len(); page.lines.len()];
    let mut last = page.lines.len();
    for i in (0..page.lines.len()).rev() {
        if page.lines[i].look == look {
            last = i;
        }
        found[i] = last;
    }
    found
}

/// Whether a headline, a lead of one sentence and a picture or a date line stand here: no subheading has these below it.
fn begins_article(page: &Page, i: usize) -> bool {
    let Some([title, lead, below, ..]) = page.lines.get(i..) else {
        return false;
    };
    let is_lead = |text: &str| text.len() <= 400 && sentences(text).len() <= 2;
    let is_title = title.words >= 8 && title.words <= 30;
    let with_lead = lead.look == Look::Prose
        && is_lead(page.str(lead))
        && matches!(below.look, Look::Credit | Look::Stamp);
    is_title && (with_lead || lead.look == Look::Stamp && below.look == Look::Prose)
}
