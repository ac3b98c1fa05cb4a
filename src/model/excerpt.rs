use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// A part of a text that is kept once for all its parts. It compares as the part alone does.
#[derive(Clone)]
pub(super) struct Excerpt {
    pub(super) of: Arc<str>,
    /// Both on character boundaries.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Deref for Excerpt {
    type Target = str;

    fn deref(&self) -> &str {
        &self.of[self.start..self.end]
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl PartialEq for Excerpt {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Excerpt {}

impl PartialOrd for Excerpt {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Excerpt {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(other)
    }
}

impl Hash for Excerpt {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever text they are cut from, and wherever.
    #[test]
    fn it_compares_and_shows_as_the_part_alone() {
        let cut = |of: &str, start, end| Excerpt { of: Arc::from(of), start, end };
        let (one, same, other) = (cut("hai bên", 4, 8), cut("bên", 0, 4), cut("hai bên", 0, 3));
        assert_eq!(one, same);
        assert_ne!(one, other);
        assert!(one < other && one.cmp(&same) == Ordering::Equal);
        assert_eq!(format!("{one:?}"), "\"bên\"");
    }
}
