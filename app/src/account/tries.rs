//! How often somebody may try to sign in.
//!
//! Nothing here looks at an address. A school, a library or a whole town often stands behind one, so a limit by address
//! would let one person's slips shut out everybody beside them; and an address kept is an address that can leak. What
//! is counted is tries at one account, by a keyed hash of what was typed, in memory only. An address nobody has is
//! counted in the same way, so that a limit never tells who has an account.
//!
//! A few tries are free, then each wrong one doubles the wait, up to a quarter of an hour: some hundred guesses a day,
//! against passwords of twelve characters and more. A try during the wait is not looked at and does not lengthen it.
//!
//! That alone would let a stranger keep an account waiting for as long as they like. So each person has an address of
//! their own to sign in at (it stands on their account page): tries from there are counted apart, and a stranger does
//! not know it. It is no secret that lets anybody in; it only says which queue to stand in, and needs no cookie. A
//! sign-in that is already there goes on in any case.
//!
//! The last line is the whole machine's: only so many passwords are checked at a time (see [`super::password`]).

use super::Account;
use crate::{
    error::{Error, Result},
    ids::{AccountId, hex},
    keys::Keys,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Wrong tries before the first wait. People mistype, and try their older passwords.
const FREE: u32 = 5;
const FIRST_WAIT: Duration = Duration::from_secs(30);
/// The longest wait for a password.
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);
/// The longest wait for a code. Whoever guesses codes has the password already, and a code is only six digits: a
/// stranger cannot reach this queue at all.
const LONGEST_WAIT_FOR_CODES: Duration = Duration::from_secs(60 * 60);
/// After this long without a try, all is forgotten.
const FORGET: Duration = Duration::from_secs(2 * 60 * 60);
/// More queues than the machine can check passwords for before the first of them is forgotten.
const MOST_QUEUES: usize = 200_000;

/// The queue in which a try stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Queue {
    /// At this typed address, from the page everybody knows.
    Open(String),
    /// At this account, from its own address.
    Own(AccountId),
    /// The second step of this account, after the right password.
    Code(AccountId),
    /// Inside: this person proves once more who they are.
    Inside(AccountId),
}

#[derive(Clone, Copy)]
struct Tried {
    wrong: u32,
    last: Instant,
    wait_until: Instant,
}

/// The tries of all accounts. Cheap to clone.
#[derive(Clone, Default)]
pub struct Tries(Arc<Mutex<HashMap<[u8; 32], Tried>>>);

impl Tries {
    /// Counts a try as wrong, before it is looked at: many at once then count as many.
    ///
    /// # Errors
    /// `TooMany` while this queue has to wait; the try is not counted then, and must not be looked at.
    pub fn begin(&self, keys: &Keys, queue: &Queue) -> Result<()> {
        self.begin_at(keys, queue, Instant::now())
    }

    fn begin_at(&self, keys: &Keys, queue: &Queue, now: Instant) -> Result<()> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_QUEUES {
            all.retain(|_, tried| tried.wait_until > now);
        }
        let tried = all.entry(name(keys, queue)).or_insert(Tried {
            wrong: 0,
            last: now,
            wait_until: now,
        });
        if tried.wait_until > now {
            return Err(Error::TooMany);
        }
        if now.duration_since(tried.last) > FORGET {
            tried.wrong = 0;
        }
        tried.wrong = tried.wrong.saturating_add(1);
        tried.last = now;
        tried.wait_until = now + wait_after(tried.wrong, queue);
        Ok(())
    }

    /// The try was right: the queue is empty again.
    pub fn forgive(&self, keys: &Keys, queue: &Queue) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&name(keys, queue));
    }
}

fn wait_after(wrong: u32, queue: &Queue) -> Duration {
    let longest = match queue {
        Queue::Code(_) => LONGEST_WAIT_FOR_CODES,
        Queue::Open(_) | Queue::Own(_) | Queue::Inside(_) => LONGEST_WAIT,
    };
    match wrong.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(times) => (FIRST_WAIT * 2_u32.pow(times.min(10))).min(longest),
    }
}

/// What stands in memory for a queue: a picture of the memory names nobody.
fn name(keys: &Keys, queue: &Queue) -> [u8; 32] {
    match queue {
        Queue::Open(typed) => keys.mac("tries", &["open", typed]),
        Queue::Own(account) => keys.mac("tries", &["own", account.as_str()]),
        Queue::Code(account) => keys.mac("tries", &["code", account.as_str()]),
        Queue::Inside(account) => keys.mac("tries", &["inside", account.as_str()]),
    }
}

/// The part of a person's own sign-in address that strangers do not know. It changes when they move to another e-mail
/// address.
pub fn own_key(keys: &Keys, account: &Account) -> String {
    let mac = keys.mac("own sign-in", &[account.id.as_str(), &account.email]);
    hex(&mac[..16])
}

/// The queue of somebody who typed this address, on a page opened with this key (which may be empty).
pub fn queue_of(keys: &Keys, typed: &str, account: Option<&Account>, key: &str) -> Queue {
    match account {
        Some(account) if own_key(keys, account) == key => Queue::Own(account.id.clone()),
        _ => Queue::Open(typed.trim().to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> (Keys, std::path::PathBuf) {
        let folder =
            std::env::temp_dir().join(format!("harken-tries-{}", crate::ids::AccountId::new()));
        (Keys::open(&folder).unwrap(), folder)
    }

    fn with_tries(test: impl FnOnce(&dyn Fn(&Queue, u64) -> bool)) {
        let (keys, folder) = keys();
        let (tries, start) = (Tries::default(), Instant::now());
        test(&|queue, second| {
            let now = start + Duration::from_secs(second);
            tries.begin_at(&keys, queue, now).is_ok()
        });
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_few_tries_are_free_then_the_waits_double_up_to_a_quarter_of_an_hour() {
        with_tries(|may| {
            let queue = Queue::Open("hodan@school.example".into());
            for _ in 0..FREE {
                assert!(may(&queue, 0));
            }
            let mut now = 0;
            for wait in [30, 60, 120, 240, 480, 900, 900] {
                assert!(!may(&queue, now + wait - 1), "still waits after {wait}");
                now += wait;
                assert!(may(&queue, now), "may try again after {wait}");
            }
        });
    }

    #[test]
    fn tries_during_a_wait_do_not_lengthen_it() {
        with_tries(|may| {
            let queue = Queue::Open("hodan@school.example".into());
            (0..FREE).for_each(|_| assert!(may(&queue, 0)));
            for second in 1..30 {
                assert!(!may(&queue, second));
            }
            assert!(may(&queue, 30));
        });
    }

    #[test]
    fn a_stranger_who_never_stops_does_not_keep_a_person_from_their_own_address() {
        with_tries(|may| {
            let account = AccountId("hodan".into());
            let open = Queue::Open("hodan@school.example".into());
            for second in 0..4_000 {
                may(&open, second);
            }
            assert!(!may(&open, 4_001), "the open queue waits");
            for queue in [
                Queue::Own(account.clone()),
                Queue::Code(account.clone()),
                Queue::Inside(account),
            ] {
                assert!(may(&queue, 4_001), "{queue:?}");
            }
            assert!(may(&Queue::Open("maryan@school.example".into()), 4_001));
        });
    }

    #[test]
    fn all_is_forgotten_after_two_quiet_hours() {
        with_tries(|may| {
            let queue = Queue::Open("hodan@school.example".into());
            (0..FREE).for_each(|_| assert!(may(&queue, 0)));
            let later = FORGET.as_secs() + 31;
            (0..FREE).for_each(|_| assert!(may(&queue, later)));
        });
    }

    #[test]
    fn codes_may_be_made_to_wait_longer_than_passwords() {
        let account = AccountId("hodan".into());
        assert_eq!(
            wait_after(100, &Queue::Code(account.clone())),
            LONGEST_WAIT_FOR_CODES
        );
        assert_eq!(wait_after(100, &Queue::Own(account)), LONGEST_WAIT);
    }

    #[test]
    fn only_ones_own_key_leads_to_ones_own_queue() {
        let (keys, folder) = keys();
        let person = |id: &str| Account {
            id: AccountId(id.into()),
            email: format!("{id}@school.example"),
            name: id.into(),
            language: "en".into(),
        };
        let (hodan, maryan) = (person("hodan"), person("maryan"));
        let key = own_key(&keys, &hodan);
        assert_eq!(
            queue_of(&keys, "x", Some(&hodan), &key),
            Queue::Own(hodan.id.clone())
        );
        let open = Queue::Open("x".into());
        assert_eq!(queue_of(&keys, " X ", Some(&maryan), &key), open);
        assert_eq!(queue_of(&keys, "x", Some(&hodan), ""), open);
        assert_eq!(queue_of(&keys, "x", None, &key), open);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
