//! Links between reports, and the groups they make.

use chrono::NaiveDate;
use rustc_hash::FxHashSet;

/// Two reports of one thing, and how plainly they are that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Link {
    pub(super) strength: u32,
    pub(super) one: usize,
    pub(super) other: usize,
    /// How many days those of the group may lie apart.
    pub(super) reach: u64,
}

/// Pairs of reports to compare, each once, the lesser number first. `keys` are what reports are looked up under, with
/// the day of the report and its number: each is compared with the `next` ones of its key.
pub(super) fn pairs<K: Ord, D: Ord>(mut keys: Vec<(K, D, usize)>, next: usize) -> Vec<(usize, usize)> {
    keys.sort_unstable();
    let mut pairs = Vec::with_capacity(keys.len());
    for (at, (key, _, one)) in keys.iter().enumerate() {
        let together = keys[at + 1..].iter().take(next).take_while(|(other, ..)| other == key);
        pairs.extend(together.map(|(.., other)| (*one.min(other), *one.max(other))));
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// What a report excludes from its group.
#[derive(Debug, Clone, Default)]
pub(super) struct Bar {
    /// The article, where it tells of different things apart: no two of its reports are one.
    pub(super) article: Option<usize>,
    /// The round of talks: no two rounds are one.
    pub(super) round: Option<u32>,
    /// The first and last day of a meeting, where they are told: one meeting has not two days.
    pub(super) days: Option<(NaiveDate, NaiveDate)>,
}

/// Groups of reports that are linked, the plainest links first. A link that would bring together what is barred is
/// passed over. Members and groups are in ascending order.
pub(super) fn groups(bars: &[Bar], mut links: Vec<Link>) -> Vec<Vec<usize>> {
    links.sort_unstable_by(|a, b| (b.strength, a.one, a.other).cmp(&(a.strength, b.one, b.other)));
    let mut home: Vec<usize> = (0..bars.len()).collect();
    let mut groups: Vec<Group> = bars.iter().enumerate().map(Group::of).collect();
    for Link { one, other, reach, .. } in links {
        let (a, b) = (home[one], home[other]);
        // The smaller moves into the larger: no report moves more often than log n times.
        let (small, large) = if groups[a].members.len() < groups[b].members.len() { (a, b) } else { (b, a) };
        if small != large && !groups[small].bars(&groups[large], reach) {
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
    articles: FxHashSet<usize>,
    round: Option<u32>,
    days: Option<(NaiveDate, NaiveDate)>,
}

impl Group {
    fn of((number, bar): (usize, &Bar)) -> Self {
        let articles = bar.article.into_iter().collect();
        Group { members: vec![number], articles, round: bar.round, days: bar.days }
    }

    fn bars(&self, larger: &Group, reach: u64) -> bool {
        let rounds = matches!((self.round, larger.round), (Some(one), Some(other)) if one != other);
        // From the end of the earliest to the beginning of the latest.
        let apart = self.days.zip(larger.days).is_some_and(|(a, b)| {
            let gap = a.0.max(b.0).signed_duration_since(a.1.min(b.1)).num_days();
            u64::try_from(gap).is_ok_and(|gap| gap > reach)
        });
        rounds || apart || self.articles.iter().any(|article| larger.articles.contains(article))
    }

    fn take(&mut self, other: Group) {
        self.members.extend(other.members);
        self.articles.extend(other.articles);
        self.round = self.round.or(other.round);
        // The latest beginning and the earliest end: what all must be near to.
        self.days = match (self.days, other.days) {
            (Some(a), Some(b)) => Some((a.0.max(b.0), a.1.min(b.1))),
            (one, other) => one.or(other),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(article: usize, round: Option<u32>) -> Bar {
        Bar { article: Some(article), round, days: None }
    }

    fn link(strength: u32, one: usize, other: usize) -> Link {
        Link { strength, one, other, reach: 0 }
    }

    #[test]
    fn each_is_compared_with_the_next_of_its_key() {
        let keys =
            vec![('b', 1, 4), ('a', 3, 0), ('a', 1, 2), ('a', 2, 1), ('b', 2, 2), ('c', 0, 2), ('c', 0, 4)];
        assert_eq!(pairs(keys.clone(), 1), [(0, 1), (1, 2), (2, 4)]);
        assert_eq!(pairs(keys, 2), [(0, 1), (0, 2), (1, 2), (2, 4)]);
    }

    /// Days next to one another are near; a chain of them is not.
    #[test]
    fn days_of_a_group_stay_near() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day);
        let bars: Vec<Bar> = [Some(14), None, Some(15), Some(16)]
            .iter()
            .map(|on| Bar { days: on.and_then(day).zip(on.and_then(day)), ..Bar::default() })
            .collect();
        let near = |one, other| Link { strength: 5, one, other, reach: 1 };
        let all = vec![near(0, 1), near(1, 2), near(2, 3), near(1, 3)];
        assert_eq!(groups(&bars, all), [vec![0, 1, 2], vec![3]]);
        let far = Link { strength: 5, one: 0, other: 3, reach: 14 };
        assert_eq!(groups(&bars, vec![far]), [vec![0, 3], vec![1], vec![2]]);
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
