//! Keeping and deleting: how long answers are kept, and backups from which deleted words are gone as well.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod backup;
#[cfg(feature = "ssr")]
pub mod erasing;
#[cfg(feature = "ssr")]
pub mod format;
#[cfg(feature = "ssr")]
pub mod identities;
#[cfg(feature = "ssr")]
mod lines;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod replay;
#[cfg(feature = "ssr")]
pub mod restore;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod tables;

/// Answers may be kept this many months after their survey has ended, or without an end.
pub const MOST_MONTHS: u32 = 120;

/// After a change of mind nothing is erased for so many days: whoever typed 1 instead of 12 has time to notice.
pub const DAYS_TO_THINK: i64 = 7;

/// How long an initiative keeps answers after a survey has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retention {
    /// 1 to [`MOST_MONTHS`].
    pub months: u32,
    /// The day (`YYYY-MM-DD`) on which this was chosen.
    pub set_on: String,
}

impl Retention {
    /// The day (`YYYY-MM-DD`) on which the answers of a survey that ended on `closed_on` are erased. None where one of
    /// the days is none.
    #[cfg(feature = "ssr")]
    pub fn due_on(&self, closed_on: &str) -> Option<String> {
        use jiff::{ToSpan, civil::Date};
        let closed: Date = closed_on.parse().ok()?;
        let set: Date = self.set_on.parse().ok()?;
        let due = closed.checked_add(i64::from(self.months).months()).ok()?;
        let thought_over = set.checked_add(DAYS_TO_THINK.days()).ok()?;
        Some(due.max(thought_over).to_string())
    }
}

/// What was typed is no number of months from 1 to [`MOST_MONTHS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotMonths;

/// Months as somebody types them; none where the field is empty.
pub fn read_months(typed: &str) -> Result<Option<u32>, NotMonths> {
    if typed.is_empty() {
        return Ok(None);
    }
    match typed.parse() {
        Ok(months) if (1..=MOST_MONTHS).contains(&months) => Ok(Some(months)),
        _ => Err(NotMonths),
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn due(months: u32, set_on: &str, closed_on: &str) -> Option<String> {
        let set_on = set_on.into();
        Retention { months, set_on }.due_on(closed_on)
    }

    #[test]
    fn answers_are_due_so_many_months_after_the_end() {
        assert_eq!(due(12, "2026-01-01", "2026-02-28").unwrap(), "2027-02-28");
        assert_eq!(due(1, "2026-01-01", "2026-01-31").unwrap(), "2026-02-28");
        assert_eq!(due(120, "2026-01-01", "2024-02-29").unwrap(), "2034-02-28");
    }

    #[test]
    fn nothing_is_due_in_the_days_after_a_change_of_mind() {
        assert_eq!(due(1, "2026-06-30", "2020-01-01").unwrap(), "2026-07-07");
        assert_eq!(due(1, "2026-06-30", "never"), None);
    }

    #[test]
    fn only_a_sensible_number_of_months_is_taken() {
        assert_eq!(read_months(""), Ok(None));
        assert_eq!(read_months("12"), Ok(Some(12)));
        for wrong in ["0", "121", "-3", "1.5", "a year", "99999999999999999999"] {
            assert_eq!(read_months(wrong), Err(NotMonths), "{wrong}");
        }
    }
}
