//! T1: taking an answer in durably, before anybody is thanked for it.
//!
//! Answers that arrive together share one commit: the first to find the writer idle starts a batch, whoever comes
//! while its fsync runs is in the next one. An answer is acknowledged only after its commit. Nothing here knows when
//! an answer came, from where, or after which other.

use super::{
    batch_keys::BatchKeys,
    store::arrivals::{self, Arrival, Stored},
};
use crate::{
    db::Db,
    error::{Error, Result},
};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Answers in one commit at the most.
const BATCH: usize = 256;
/// Answers that may wait for the writer. Whoever comes after is asked to send again in a moment.
const QUEUE: usize = 4096;
/// How long somebody is kept waiting for the disk.
const PATIENCE: Duration = Duration::from_secs(20);

struct Waiting {
    arrival: Arrival,
    answer: oneshot::Sender<Result<Stored>>,
}

/// Where answers go in. Cheap to clone.
#[derive(Clone)]
pub struct Intake {
    queue: mpsc::Sender<Waiting>,
    keys: BatchKeys,
}

impl Intake {
    /// Starts the writer. It ends when the last `Intake` is dropped and everything waiting is written.
    pub fn start(db: Db, keys: BatchKeys) -> Intake {
        let (queue, waiting) = mpsc::channel(QUEUE);
        tokio::spawn(write_batches(db, keys.clone(), waiting));
        Intake { queue, keys }
    }

    /// Takes one answer in. When this returns, it is on the disk; `Unavailable` means that it may not be, and sending
    /// the same nonce again is safe.
    pub async fn take(&self, mut arrival: Arrival) -> Result<Stored> {
        arrival.seal_ahead(&self.keys)?;
        let (answer, outcome) = oneshot::channel();
        self.queue
            .try_send(Waiting { arrival, answer })
            .map_err(|_| Error::Unavailable)?;
        match tokio::time::timeout(PATIENCE, outcome).await {
            Ok(Ok(result)) => result,
            _ => Err(Error::Unavailable),
        }
    }
}

async fn write_batches(db: Db, keys: BatchKeys, mut waiting: mpsc::Receiver<Waiting>) {
    let mut batch = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut batch, BATCH).await > 0 {
        let (sent, answers): (Vec<_>, Vec<_>) =
            batch.drain(..).map(|one| (one.arrival, one.answer)).unzip();
        match arrivals::create_arrivals(&db, &keys, &sent).await {
            Ok(outcomes) => answers
                .into_iter()
                .zip(outcomes)
                .for_each(|(answer, outcome)| {
                    // Whoever went away while waiting has been stored all the same.
                    let _ = answer.send(outcome);
                }),
            Err(error) => {
                tracing::error!(%error, "a batch of answers could not be stored");
                for answer in answers {
                    let _ = answer.send(Err(Error::Unavailable));
                }
            }
        }
    }
}
