//! The numbers of the mixing (who waits with whom, who may leave, and when), and the faults that its proofs must notice.

use crate::ids::{CodeId, InboxId, ResponseId, SurveyId};

/// Half of a full pool: when twice as many coded answers wait, so many leave and so many stay. An onlooker who knows
/// that a certain family has just sent its answer cannot tell whether it is among those that left. Never below 5.
pub const K: usize = 10;

/// Coded answers that fill a pool.
pub const FULL: usize = 2 * K;

/// Fewer answers in one language than this leave without its name, and their words go to the translators alone. Fewer
/// in a whole survey do not leave.
pub const FEWEST: usize = 5;

const _: () = assert!(K >= 5);

/// Answers that wait together: those of one survey in one language, with invitation codes or without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pool {
    pub survey: SurveyId,
    pub language: String,
    pub is_coded: bool,
}

/// How answers are mixed. There is one way; under the feature `sabotage`, which only the tests turn on, a value can
/// carry a fault, so that each attack is also shown to succeed against a mixing that deserves it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Protocol {
    #[cfg(feature = "sabotage")]
    pub fault: Option<Fault>,
}

/// What could be wrong with a mixing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Answers leave in the order of arrival, under ids that grow with time.
    KeepsOrder,
    /// Marks of nonces and codes stay as they were written.
    KeepsMarks,
    /// Answers are sealed at their own length.
    KeepsLength,
    /// Coded answers leave one by one.
    KeepsNoPool,
    /// The secret of a batch stays after it has left.
    KeepsSecret,
    /// Deleted rows stay readable in the files.
    KeepsDeleted,
    /// What is written in a round of a session is shown as it comes.
    ShowsEarly,
}

impl Protocol {
    /// Whether this mixing has a fault. Outside the tests no mixing has any.
    pub fn has(&self, fault: Fault) -> bool {
        #[cfg(feature = "sabotage")]
        return self.fault == Some(fault);
        #[cfg(not(feature = "sabotage"))]
        {
            let _ = fault;
            false
        }
    }

    /// The id of a waiting answer.
    pub fn inbox_id(&self) -> InboxId {
        match self.has(Fault::KeepsOrder) {
            true => InboxId(CodeId::new().0),
            false => InboxId::new(),
        }
    }

    /// The id of an answer that has left.
    pub fn response_id(&self) -> ResponseId {
        match self.has(Fault::KeepsOrder) {
            true => ResponseId(CodeId::new().0),
            false => ResponseId::new(),
        }
    }

    /// How many coded answers leave a pool in which so many wait: as many times `K` as leaves `K` behind.
    pub fn leaving(&self, waiting: usize) -> usize {
        if self.has(Fault::KeepsNoPool) {
            return waiting;
        }
        match waiting {
            FULL.. => (waiting / K - 1) * K,
            _ => 0,
        }
    }

    /// How many answers in one language may be told to be in it.
    pub fn fewest(&self) -> usize {
        match self.has(Fault::KeepsNoPool) {
            true => 1,
            false => FEWEST,
        }
    }

    /// How many answers fill a pool.
    pub fn full(&self) -> usize {
        match self.has(Fault::KeepsNoPool) {
            true => 1,
            false => FULL,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pool_lets_nobody_go_until_it_is_full_and_keeps_k_then() {
        let protocol = Protocol::default();
        for waiting in 0..FULL {
            assert_eq!(protocol.leaving(waiting), 0);
        }
        assert_eq!(protocol.leaving(20), 10);
        assert_eq!(protocol.leaving(21), 10);
        assert_eq!(protocol.leaving(30), 20);
        assert_eq!(protocol.leaving(95), 80);
    }
}
