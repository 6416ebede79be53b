//! Passwords: argon2id with the parameters OWASP recommends (m = 19456 KiB, t = 2, p = 1).

use super::tries::Queue;
use crate::error::{Error, Result};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    task::spawn_blocking,
};

/// Who wants a password checked or hashed. Each takes 19 MiB and a share of the machine, which families' answers need:
/// so few run at a time, and a crowd of strangers stands apart from the people Harken knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Anybody who found the sign-in page.
    Open,
    /// Somebody signed in, invited, at their own sign-in address, or at the machine itself.
    Known,
}

static OPEN: Turns = Turns::new(2);
static KNOWN: Turns = Turns::new(1);

struct Turns {
    running: Semaphore,
    waiting: Semaphore,
}

/// More than this many in the queue are sent away at once: a wait of some seconds is bearable, an endless one is not.
const MOST_WAITING: usize = 64;

impl Turns {
    const fn new(at_a_time: usize) -> Turns {
        Turns {
            running: Semaphore::const_new(at_a_time),
            waiting: Semaphore::const_new(MOST_WAITING),
        }
    }

    /// Waits for a turn. `TooMany` where too many wait already.
    async fn take(&self) -> Result<SemaphorePermit<'_>> {
        let _place = self.waiting.try_acquire().map_err(|_| Error::TooMany)?;
        self.running.acquire().await.map_err(|_| Error::Unavailable)
    }
}

impl Turn {
    /// Where tries of this queue stand.
    pub fn of(queue: &Queue) -> Turn {
        match queue {
            Queue::Open(_) => Turn::Open,
            Queue::Own(_) | Queue::Code(_) | Queue::Inside(_) => Turn::Known,
        }
    }

    async fn take(self) -> Result<SemaphorePermit<'static>> {
        match self {
            Turn::Open => OPEN.take().await,
            Turn::Known => KNOWN.take().await,
        }
    }
}

/// What is compared where no such account exists, so that an unknown address takes as long as a wrong password.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_now("nobody signs in with this").expect("argon2 hashes"));

fn argon2() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).expect("these parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str) -> Result<String> {
    let hash = argon2().hash_password(password.as_bytes());
    Ok(hash
        .map_err(|error| Error::Broken(format!("The password could not be hashed: {error}.")))?
        .to_string())
}

/// The salted hash of a password, as a PHC string.
pub async fn hash(password: String) -> Result<String> {
    let _turn = Turn::Known.take().await?;
    spawn_blocking(move || hash_now(&password))
        .await
        .map_err(|_| Error::Unavailable)?
}

/// Whether the password fits the stored hash. With no hash it is false, and takes as long.
pub async fn verify(turn: Turn, password: &str, stored: Option<String>) -> Result<bool> {
    let password: String = password.chars().take(super::LONGEST_PASSWORD).collect();
    let _turn = turn.take().await?;
    let check = move || {
        let text = stored.as_deref().unwrap_or(&NOBODY);
        let fits = PasswordHash::new(text).is_ok_and(|parsed| {
            argon2()
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
        });
        fits && stored.is_some()
    };
    spawn_blocking(check).await.map_err(|_| Error::Unavailable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        pin::Pin,
        task::{Context, Poll, Waker},
    };

    /// What a future has to say at once; none where it waits.
    fn now<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
        match future.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }

    #[test]
    fn a_crowd_is_sent_away_and_stands_in_no_one_elses_way() {
        let (open, known) = (Turns::new(2), Turns::new(1));
        let mut running: Vec<_> = (0..2).map(|_| Box::pin(open.take())).collect();
        let permits: Vec<_> = running.iter_mut().map(|take| now(take.as_mut())).collect();
        assert!(permits.iter().all(|permit| matches!(permit, Some(Ok(_)))));
        let mut crowd: Vec<_> = (0..MOST_WAITING).map(|_| Box::pin(open.take())).collect();
        assert!(crowd.iter_mut().all(|take| now(take.as_mut()).is_none()));
        let late = now(Box::pin(open.take()).as_mut());
        assert!(matches!(late, Some(Err(Error::TooMany))));
        let person = now(Box::pin(known.take()).as_mut());
        assert!(matches!(person, Some(Ok(_))));
    }
}
