//! Links between reports, and the groups they make.

use std::collections::HashSet;

/// Two reports of one thing, and how plainly they are that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Link {
    pub(super) strength: u32,
    pub(super) one: usize,
    pub(super) other: usize,
}

/// What a report excludes from its group.
#[derive(Debug, Clone, Default)]
pub(super) struct Bar {
    /// The article, where it tells of different things apart: no two of its reports are one.
    pub(super) article: Option<usize>,
    /// The round of talks: no two rounds are one.
    pub(super) round: Option<u32>,
}

/// Groups of reports that are linked, the plainest links first. A link that would bring together what is barred is
/// passed over. Members and groups are in ascending order.
pub(super) fn groups(bars: &[Bar], mut links: Vec<Link>) -> Vec<Vec<usize>> {
    links.sort_unstable_by(|a, b| (b.strength, a.one, a.other).cmp(&(a.strength, b.one, b.other)));
    let mut home: Vec<usize> = (0..bars.len()).collect();
    let mut groups: Vec<Group> = bars.iter().enumerate().map(Group::of).collect();
    for Link { one, other, .. } in links {
        let (a, b) = (home[one], home[other]);
        // The smaller moves into the larger: no report moves more often than log n times.
        let (small, large) = if groups[a].members.len() < groups[b].members.len() { (a, b) } else { (b, a) };
        if small != large && !groups[small].bars(&groups[large]) {
            let moved = std::mem::take(&mut groups[small]);
            moved.members.iter().for_each(|member| home[*member] = large);
            groups[large].take(moved);
        }
    }
    let mut groups: Vec<Vec<usize>> =
        groups.into_iter().map(|group| group.members).filter(|members| !members.is_empty()).collect();
    groups.iter_mut().for_each(|members| members.sort_unstable());
    groups.sort_unstable();
    groups
}

#[derive(Default)]
struct Group {
    members: Vec<usize>,
    articles: HashSet<usize>,
    round: Option<u32>,
}

impl Group {
    fn of((number, bar): (usize, &Bar)) -> Self {
        Group { members: vec![number], articles: bar.article.into_iter().collect(), round: bar.round }
    }

    fn bars(&self, larger: &Group) -> bool {
        let rounds = matches!((self.round, larger.round), (Some(one), Some(other)) if one != other);
        rounds || self.articles.iter().any(|article| larger.articles.contains(article))
    }

    fn take(&mut self, other: Group) {
        self.members.extend(other.members);
        self.articles.extend(other.articles);
        self.round = self.round.or(other.round);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(article: usize, round: Option<u32>) -> Bar {
        Bar { article: Some(article), round }
    }

    fn link(strength: u32, one: usize, other: usize) -> Link {
        Link { strength, one, other }
    }

    #[test]
    fn the_plainest_links_make_groups_and_barred_ones_none() {
        let bars = [bar(0, None), bar(0, None), bar(1, None), bar(2, Some(4)), bar(3, Some(5)), bar(4, None)];
        for (links, expected) in [
            (vec![], vec![vec![0], vec![1], vec![2], vec![3], vec![4], vec![5]]),
            // One article's two reports compete for another's.
            (vec![link(5, 0, 2), link(9, 1, 2)], vec![vec![0], vec![1, 2], vec![3], vec![4], vec![5]]),
            // Rounds stay apart, even when a report without number could be either.
            (vec![link(5, 3, 5), link(7, 4, 5)], vec![vec![0], vec![1], vec![2], vec![3], vec![4, 5]]),
            (vec![link(1, 2, 3), link(1, 3, 5), link(1, 0, 5)], vec![vec![0, 2, 3, 5], vec![1], vec![4]]),
        ] {
            let mut turned = links.clone();
            turned.reverse();
            assert_eq!(groups(&bars, links), expected);
            assert_eq!(groups(&bars, turned), expected);
        }
    }
}
