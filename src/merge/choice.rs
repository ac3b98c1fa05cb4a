//! Which of several versions an entry follows, and why.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::model::{Aspect, Basis, Confidence, Disagreement, EntryId, Reason, Report};

/// What speaks for a version, the strongest reason first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Weight {
    stated: bool,
    articles: usize,
    latest: Option<NaiveDate>,
    surest: Option<Confidence>,
    first: Reverse<usize>,
}

/// The number of the version that wins, and the first reason that tells it from the next best. A version is a list of
/// numbers in `reports`, none of them empty.
pub(super) fn best(reports: &[&Report], versions: &[Vec<usize>]) -> (usize, Reason) {
    let weight = |version: &Vec<usize>| {
        let all = || version.iter().map(|one| reports[*one]);
        Weight {
            stated: all().any(|report| report.when.basis() == Some(Basis::Text)),
            articles: all().map(|report| report.id.article()).collect::<BTreeSet<_>>().len(),
            latest: all().filter_map(|report| report.reported).max(),
            surest: all().map(|report| report.confidence).max(),
            first: Reverse(version.first().copied().unwrap_or(usize::MAX)),
        }
    };
    let mut order: Vec<(Weight, usize)> =
        versions.iter().enumerate().map(|(number, version)| (weight(version), number)).collect();
    order.sort_by(|a, b| b.cmp(a));
    let reason = match &order[..] {
        [(one, _), (other, _), ..] if one.stated != other.stated => Reason::Stated,
        [(one, _), (other, _), ..] if one.articles != other.articles => Reason::Majority,
        [(one, _), (other, _), ..] if one.latest != other.latest => Reason::Latest,
        [(one, _), (other, _), ..] if one.surest != other.surest => Reason::Surer,
        _ => Reason::First,
    };
    (order.first().map_or(0, |(_, number)| *number), reason)
}

/// The disagreement of `versions`, of which number `kept` won.
pub(super) fn disagreement(
    about: Aspect,
    reports: &[&Report],
    versions: &[Vec<usize>],
    (kept, because): (usize, Reason),
) -> Disagreement {
    let ids = |mut numbers: Vec<usize>| -> Vec<EntryId> {
        numbers.sort_unstable();
        numbers.into_iter().map(|one| reports[one].id.clone()).collect()
    };
    let others = versions.iter().enumerate().filter(|(number, _)| *number != kept);
    Disagreement {
        about,
        kept: ids(versions[kept].clone()),
        overruled: ids(others.flat_map(|(_, version)| version.iter().copied()).collect()),
        because,
    }
}
