//! What the votes of all mentions of a meeting come to: its status.

use smallvec::SmallVec;

use crate::model::{Edtf, MeetingKind, MeetingStatus};

use super::Text;
use super::days::length;
use super::settle::NEWS;
use super::status::{CAME, FIRM, REVIVED, TOLD, Vote, ahead};

/// The votes that count.
type Votes = SmallVec<[Vote; 4]>;

/// The status that most speaks for, unless the day of the meeting rules it out.
pub(super) fn status(
    text: &Text<'_, '_>,
    votes: &[Vote],
    kind: MeetingKind,
    when: Option<&Edtf>,
) -> MeetingStatus {
    let seen = Seen::of(votes, kind, when.is_some());
    let votes: Votes = votes.iter().copied().filter(|vote| !seen.makes_moot(*vote)).collect();
    let best = best(&votes);
    match (best, when) {
        (Some(MeetingStatus::Cancelled | MeetingStatus::Postponed), Some(_)) | (_, None) => {
            best.unwrap_or(MeetingStatus::Held)
        }
        (_, Some(when)) => match text.published.map(Edtf::day) {
            Some(today) => on_day(&votes, best, kind, when, &today),
            None => undated(text, &votes, best, kind, when),
        },
    }
}

/// What some votes say about the others.
struct Seen {
    /// It is sure that it is held.
    held: bool,
    /// It goes on.
    on: bool,
    /// It is sure that it is to be, on a day that is told.
    fixed: bool,
    /// It takes place although it had been called off.
    revived: bool,
    /// A visitor has come.
    came: bool,
    /// A visitor is there, and the visit itself is not told as planned.
    there: bool,
}

impl Seen {
    fn of(votes: &[Vote], kind: MeetingKind, dated: bool) -> Self {
        use MeetingStatus::{Held, Ongoing, Planned};
        let any = |status, least| votes.iter().any(|vote| vote.0 == status && vote.1 >= least);
        let visit = kind == MeetingKind::Visit;
        Seen {
            held: any(Held, FIRM),
            on: any(Ongoing, FIRM + 1),
            fixed: dated && any(Planned, FIRM + 1),
            revived: votes.iter().any(|vote| vote.1 == REVIVED),
            came: visit && votes.contains(&(Held, CAME)),
            there: visit && any(Ongoing, TOLD) && !any(Planned, TOLD + 1),
        }
    }

    fn makes_moot(&self, vote: Vote) -> bool {
        match vote.0 {
            // What came about was wished for before: a wish counts where nothing else is told.
            MeetingStatus::Proposed => self.held || self.on || self.fixed,
            MeetingStatus::Cancelled | MeetingStatus::Postponed => self.revived,
            // What has been said at what goes on, or done on a visit, is no sign that it is over.
            MeetingStatus::Held => self.on && vote.1 < FIRM || self.there && vote.1 < TOLD,
            // Who is on a visit is there, wherever he will go yet.
            MeetingStatus::Planned => self.there || self.came && (self.on || vote.1 <= TOLD),
            MeetingStatus::Ongoing => false,
        }
    }
}

/// The tenths that speak for a status.
pub(super) fn sum(votes: &[Vote], status: MeetingStatus) -> u32 {
    votes.iter().filter(|v| v.0 == status).map(|v| u32::from(v.1)).sum()
}

/// That for which most speaks; of two with as much the one that stands later here.
fn best(votes: &[Vote]) -> Option<MeetingStatus> {
    use MeetingStatus::{Cancelled, Held, Ongoing, Planned, Postponed, Proposed};
    let all = [Ongoing, Proposed, Planned, Held, Postponed, Cancelled];
    all.into_iter().max_by_key(|status| sum(votes, *status)).filter(|status| sum(votes, *status) > 0)
}

/// Where nobody knows the day of publication.
fn undated(
    text: &Text<'_, '_>,
    votes: &[Vote],
    best: Option<MeetingStatus>,
    kind: MeetingKind,
    when: &Edtf,
) -> MeetingStatus {
    // The year may be wrong, or the day that of the wish; that it is to come is told.
    let told = !votes.is_empty() && votes.iter().all(|vote| ahead(vote) && vote.1 >= TOLD);
    // Who is on a visit is there, on the day on which he came.
    let there =
        kind == MeetingKind::Visit && best == Some(MeetingStatus::Ongoing) && when.first_day().is_none();
    if text.reached.is_past(when) && !told && !there {
        return MeetingStatus::Held;
    }
    let over = || votes.iter().any(|vote| vote.0 == MeetingStatus::Held && vote.1 > FIRM);
    if goes_on(kind, when) && text.reached.is_within(when) && !over() {
        return MeetingStatus::Ongoing;
    }
    let open = || text.reached.is_ahead(when).then_some(MeetingStatus::Planned);
    best.or_else(open).unwrap_or(MeetingStatus::Held)
}

/// From the day of publication, which is before, in or after the days of the meeting.
fn on_day(
    votes: &[Vote],
    best: Option<MeetingStatus>,
    kind: MeetingKind,
    when: &Edtf,
    today: &Edtf,
) -> MeetingStatus {
    use MeetingStatus::{Held, Ongoing, Planned, Proposed};
    let visit = kind == MeetingKind::Visit;
    match best {
        // What was only ever proposed is not held because its day is over.
        Some(Proposed) if votes.iter().all(|v| v.0 == Proposed && v.1 >= TOLD) => Proposed,
        // "Began a visit yesterday": it goes on.
        Some(Ongoing) if visit && is_news(when, today) => Ongoing,
        _ if when.is_before(today) => Held,
        Some(Proposed) => Proposed,
        _ if today.is_before(when) => Planned,
        _ if goes_on(kind, when) => Ongoing,
        // Whoever is on a visit today is there.
        Some(Held) if visit && today == when => Ongoing,
        // A conference on whose margins something was said today.
        Some(Held) if grand(kind) && today == when && votes.iter().all(|v| v.1 <= TOLD) => Ongoing,
        Some(best) => best,
        None if when.is_day() && !visit => Planned,
        None if when.is_day() => Ongoing,
        None => Held,
    }
}

/// Whether it is a day of the week before.
fn is_news(when: &Edtf, today: &Edtf) -> bool {
    let since = today.first_day().and_then(|day| day.checked_sub_days(NEWS));
    when.is_day() && !today.is_before(when) && since <= when.first_day()
}

fn grand(kind: MeetingKind) -> bool {
    matches!(kind, MeetingKind::Summit | MeetingKind::Conference)
}

/// Whether the days are those over which one visit or conference goes on, not a week or month in which it falls.
fn goes_on(kind: MeetingKind, when: &Edtf) -> bool {
    let Some(days) = length(when) else { return false };
    matches!(kind, MeetingKind::Visit | MeetingKind::Summit | MeetingKind::Conference)
        && (1..12).contains(&days)
        && days != 6
}
