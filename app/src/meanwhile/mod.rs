//! What becomes of what somebody saves while others may have changed it: nothing of anybody's is written over unseen.

pub mod show;

use std::collections::BTreeSet;

/// What becomes of a text that somebody saves while others may have changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nobody changed anything, or both wrote the same.
    Same,
    Written,
    /// Somebody else has changed it meanwhile.
    Overtaken,
}

/// What becomes of a text as typed, beside how it reads now and what whoever typed it was shown. All as they are kept.
pub fn fate_of(now: &str, seen: &str, typed: &str) -> Fate {
    if typed == now || typed == seen {
        Fate::Same
    } else if now == seen {
        Fate::Written
    } else {
        Fate::Overtaken
    }
}

/// Sets a text as typed beside how it reads now, for a page that shows it again: what was left alone follows that, so that
/// sending the page once more takes nothing of theirs away. How it reads now, where somebody else has changed it too.
pub fn settle(now: &str, seen: &str, typed: &mut String) -> Option<String> {
    match fate_of(now, seen, typed) {
        Fate::Same => {
            *typed = now.into();
            None
        }
        Fate::Written => None,
        Fate::Overtaken => Some(now.into()),
    }
}

/// What somebody ticked and unticked in a list that others may change at the same time: what they left alone stays as
/// it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticks<T> {
    pub added: Vec<T>,
    pub removed: Vec<T>,
}

impl<T> Default for Ticks<T> {
    fn default() -> Self {
        Ticks {
            added: Vec::new(),
            removed: Vec::new(),
        }
    }
}

impl<T: Clone + Ord> Ticks<T> {
    /// What was changed between the ticks that a page showed and those it sent.
    pub fn read(sent: impl Iterator<Item = T>, shown: impl Iterator<Item = T>) -> Ticks<T> {
        let (sent, shown): (BTreeSet<T>, BTreeSet<T>) = (sent.collect(), shown.collect());
        Ticks {
            added: sent.difference(&shown).cloned().collect(),
            removed: shown.difference(&sent).cloned().collect(),
        }
    }

    /// The ticks that there are now, as they are after this.
    pub fn over(&self, now: &[T]) -> Vec<T> {
        let kept = now.iter().filter(|known| !self.removed.contains(known));
        let all: BTreeSet<&T> = kept.chain(&self.added).collect();
        all.into_iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_else_wrote_meanwhile_is_not_written_over() {
        assert_eq!(fate_of("late", "late", "very late"), Fate::Written);
        assert_eq!(fate_of("", "", "very late"), Fate::Written);
        assert_eq!(fate_of("on time", "late", "very late"), Fate::Overtaken);
        assert_eq!(fate_of("", "late", "very late"), Fate::Overtaken);
        assert_eq!(fate_of("on time", "", "very late"), Fate::Overtaken);
        // What was left alone, or typed alike, overwrites nothing.
        assert_eq!(fate_of("on time", "late", "late"), Fate::Same);
        assert_eq!(fate_of("on time", "late", "on time"), Fate::Same);
    }

    #[test]
    fn what_is_shown_again_follows_what_was_left_alone_and_shows_what_was_not() {
        let settled = |now, seen, typed: &str| {
            let mut typed = typed.to_string();
            let theirs = settle(now, seen, &mut typed);
            (typed, theirs)
        };
        assert_eq!(settled("on time", "late", "late"), ("on time".into(), None));
        assert_eq!(settled("late", "late", "cold"), ("cold".into(), None));
        let theirs = Some("on time".to_string());
        assert_eq!(settled("on time", "late", "cold"), ("cold".into(), theirs));
    }

    #[test]
    fn ticks_change_only_what_was_ticked_or_unticked() {
        let of = |sent: &'static str, shown: &'static str| Ticks::read(sent.chars(), shown.chars());
        let now = ['b', 'c', 'x'];
        assert_eq!(of("bd", "ab").over(&now), ['b', 'c', 'd', 'x']);
        assert_eq!(of("a", "ab").over(&now), ['c', 'x']);
        assert_eq!(of("", "").over(&now), now);
        assert_eq!(of("ab", "ab"), Ticks::default());
    }
}
