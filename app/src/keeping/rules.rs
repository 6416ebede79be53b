//! How backups and erasing work, and the faults that their proofs must notice.

/// How backups are written and restored, and answers erased. There is one way; under the feature `sabotage`, which only
/// the tests turn on, a value can carry faults, so that each proof is also run where it must fail.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rules {
    #[cfg(feature = "sabotage")]
    pub faults: &'static [Fault],
}

/// What could be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A backup lies in the open.
    NotEncrypted,
    /// What was withdrawn or erased after a backup comes back with it.
    NoReplay,
    /// The key of an expired backup stays.
    KeepsIdentity,
    /// A restore writes what it can read and keeps it when the rest is damaged.
    InPieces,
    /// The process dies in the middle of a restore.
    DiesHalfway,
    /// Erased rows stay readable in the files.
    NoRewrite,
}

impl Rules {
    /// Whether there is this fault. Outside the tests there is none.
    pub fn has(&self, fault: Fault) -> bool {
        #[cfg(feature = "sabotage")]
        return self.faults.contains(&fault);
        #[cfg(not(feature = "sabotage"))]
        {
            let _ = fault;
            false
        }
    }
}
