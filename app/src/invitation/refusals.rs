//! A narrow door for codes that nobody has: however many are guessed at once, they are turned away one after the other.
//!
//! Guessing is hopeless anyway (81 random bits); what it could do is to keep the machine so busy that families wait.
//! Whoever has a code never stands in this queue. It knows nothing about who asks: no address is looked at or kept, so
//! that the families behind one school's address cannot be shut out by a neighbour.

use crate::error::{Error, Result};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::time::{Instant, sleep_until};

/// One unknown code is turned away in this time: far more than slips of the pen need, far less than a machine can do.
const EVERY: Duration = Duration::from_micros(500);
/// Nobody who merely mistyped waits longer; with more in the queue, whoever comes is asked to try again.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The queue of those whose code is unknown. Clones share it.
#[derive(Clone, Default)]
pub struct Refusals {
    /// When the next one is due; none before the first.
    next: Arc<Mutex<Option<Instant>>>,
}

impl Refusals {
    /// Waits until it is this one's turn to be told so.
    ///
    /// # Errors
    /// `Unavailable` where too many wait already.
    pub async fn take_turn(&self) -> Result<()> {
        let turn = self.reserve(Instant::now()).ok_or(Error::Unavailable)?;
        sleep_until(turn).await;
        Ok(())
    }

    /// The next free moment, which is then taken.
    fn reserve(&self, now: Instant) -> Option<Instant> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = next.map_or(now, |next| next.max(now));
        if turn > now + LONGEST_WAIT {
            return None;
        }
        *next = Some(turn + EVERY);
        Some(turn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_alone_waits_for_nothing_and_a_crowd_leaves_one_by_one() {
        let refusals = Refusals::default();
        let now = Instant::now();
        let crowd: Vec<_> = (0..4).map(|_| refusals.reserve(now)).collect();
        let expected: Vec<_> = (0..4).map(|place| Some(now + EVERY * place)).collect();
        assert_eq!(crowd, expected);
        let later = now + Duration::from_secs(1);
        assert_eq!(refusals.reserve(later), Some(later));
    }

    #[test]
    fn too_many_are_sent_away_and_let_in_again_when_the_queue_is_shorter() {
        let refusals = Refusals::default();
        let now = Instant::now();
        let places = std::iter::from_fn(|| refusals.reserve(now)).take(1_000_000);
        let room = LONGEST_WAIT.as_micros() / EVERY.as_micros() + 1;
        assert_eq!(places.count() as u128, room);
        assert_eq!(refusals.reserve(now), None);
        assert!(refusals.reserve(now + EVERY).is_some());
    }
}
