//! T2: answers leave the inbox together, shuffled, so that nobody can tell which came when.
//!
//! Answers with an invitation code leave in pools: when [`FULL`](super::protocol::FULL) of one language wait, all but the last ten or so of
//! them leave, chosen by chance, and those who stay are sealed anew. Answers through an open link leave only on days
//! declared before the survey opened and at its close, because whoever can send nine false answers can single out the
//! tenth. Mixing never runs inside a request that brings an answer.

use super::{
    OTHER_LANGUAGES, Packed, Response,
    protocol::{FEWEST, Fault, Pool, Protocol},
    sealing::SecretKey,
    store::{
        self,
        held::{self, HeldAnswer},
        pools::{self, Waiting},
    },
};
use crate::{
    coding::{self, Passage, Source},
    error::{Error, Result},
    harken::Harken,
    ids::{BatchKeyId, HeldAnswerId, InboxId, Millis, PassageId, ResponseId},
    looked::Looked,
    survey::{self, Status, Survey},
};
use rand::seq::SliceRandom;
use sqlx::AnyConnection;
use std::collections::HashMap;

/// An answer that leaves, in the language it was given.
#[derive(Clone, Debug)]
pub struct Leaving {
    pub language: String,
    pub packed: Packed,
}

/// What a mixing did, and what is left to do once it is committed: see [`finish`].
#[derive(Debug, Default)]
#[must_use = "the keys of what has left must be destroyed once the write is committed"]
pub struct Mixed {
    /// Answers that left.
    pub left: usize,
    /// Whether the survey has ended with so few answers that they stay sealed.
    pub too_few: bool,
    emptied: Vec<BatchKeyId>,
}

/// Ends a survey and lets all its answers leave: in one step, so that there is no moment in between.
pub async fn close(harken: &Harken, survey: &Survey) -> Result<Mixed> {
    let mut tx = harken.db.write_tx().await?;
    let mixed = close_within(harken, &mut tx, survey).await?;
    tx.commit().await?;
    finish(harken, &mixed).await?;
    Ok(mixed)
}

/// As [`close`], inside a write that does more. Whoever commits it calls [`finish`] afterwards.
pub async fn close_within(
    harken: &Harken,
    tx: &mut AnyConnection,
    survey: &Survey,
) -> Result<Mixed> {
    survey::store::set_status(tx, &survey.id, Status::Closed).await?;
    Mixing::begin(harken, tx, survey).await?.close().await
}

/// Lets leave what may: full pools at any time, and on a declared day whoever waits in a language that enough chose.
pub async fn mix_what_may_leave(harken: &Harken, survey: &Survey) -> Result<Mixed> {
    let today = Millis::now().day();
    let due = survey::store::list_due_for_mixing(&harken.db, &today).await?;
    let is_due = due.contains(&survey.id);
    let mut tx = harken.db.write_tx().await?;
    let mixing = Mixing::begin(harken, &mut tx, survey).await?;
    let mixed = mixing.mix(is_due).await?;
    if is_due {
        survey::store::set_mixing_done(&mut tx, &survey.id, &today).await?;
    }
    tx.commit().await?;
    finish(harken, &mixed).await?;
    Ok(mixed)
}

/// After the commit: destroys the keys of what has left, and makes the deleted rows unreadable. If the machine stops
/// before, the next start does it.
pub async fn finish(harken: &Harken, mixed: &Mixed) -> Result<()> {
    if mixed.emptied.is_empty() {
        return Ok(());
    }
    if !harken.batch_keys.protocol().has(Fault::KeepsSecret) {
        for key in &mixed.emptied {
            harken.batch_keys.destroy(key).map_err(|error| {
                Error::Broken(format!(
                    "The key of answers that have left cannot be destroyed: {error}. The next start tries again."
                ))
            })?;
        }
    }
    if !harken.batch_keys.protocol().has(Fault::KeepsDeleted) {
        harken.db.forget_deleted().await?;
    }
    Ok(())
}

/// One survey's mixing, inside a write.
struct Mixing<'a> {
    harken: &'a Harken,
    protocol: Protocol,
    tx: &'a mut AnyConnection,
    survey: &'a Survey,
    pools: Vec<(BatchKeyId, Pool)>,
    mixed: Mixed,
}

impl<'a> Mixing<'a> {
    async fn begin(
        harken: &'a Harken,
        tx: &'a mut AnyConnection,
        survey: &'a Survey,
    ) -> Result<Mixing<'a>> {
        let pools = pools::list_pools(harken.db.engine(), tx, &survey.id).await?;
        Ok(Mixing {
            harken,
            protocol: harken.batch_keys.protocol(),
            tx,
            survey,
            pools,
            mixed: Mixed::default(),
        })
    }

    /// All leave, but for those of a survey that too few answered.
    async fn close(mut self) -> Result<Mixed> {
        let pools = std::mem::take(&mut self.pools);
        let mut waiting = 0;
        for (key, _) in &pools {
            waiting += pools::count_waiting(self.tx, key).await?;
        }
        let before = store::has_responses(&mut *self.tx, &self.survey.id).await?;
        if waiting < FEWEST && !before {
            self.mixed.too_few = waiting > 0;
            return Ok(self.mixed);
        }
        let mut leaving = Vec::with_capacity(waiting);
        for (key, pool) in &pools {
            leaving.extend(self.take_all(key, pool).await?);
        }
        self.let_go(leaving).await
    }

    async fn mix(mut self, is_due: bool) -> Result<Mixed> {
        let pools = std::mem::take(&mut self.pools);
        let mut leaving = Vec::new();
        for (key, pool) in &pools {
            let waiting = pools::count_waiting(self.tx, key).await?;
            let leaves = match pool.is_coded {
                true => self.protocol.leaving(waiting),
                false if is_due && waiting >= FEWEST => waiting,
                false => 0,
            };
            if leaves == 0 {
                continue;
            }
            let mut all = self.take_all(key, pool).await?;
            if !self.protocol.has(Fault::KeepsOrder) {
                all.shuffle(&mut rand::rng());
            }
            let stay = all.split_off(leaves);
            self.seal_anew(pool, stay).await?;
            leaving.extend(all);
        }
        self.let_go(leaving).await
    }

    /// Takes a pool out of the inbox and opens it.
    async fn take_all(&mut self, key: &BatchKeyId, pool: &Pool) -> Result<Vec<Leaving>> {
        let secret = self.harken.batch_keys.get(key)?;
        let mut all = Vec::new();
        let mut after = InboxId(String::new());
        loop {
            let sealed = pools::list_sealed(self.tx, key, &after).await?;
            let Some((last, _)) = sealed.last() else {
                break;
            };
            after = last.clone();
            for (_, sealed) in &sealed {
                all.push(Leaving {
                    language: pool.language.clone(),
                    packed: open(&secret, sealed)?,
                });
            }
        }
        pools::delete_pool(self.tx, key).await?;
        self.mixed.emptied.push(key.clone());
        Ok(all)
    }

    /// Puts answers back under a new key and new ids, so that they are like those who come from now on.
    async fn seal_anew(&mut self, pool: &Pool, stay: Vec<Leaving>) -> Result<()> {
        if stay.is_empty() {
            return Ok(());
        }
        let engine = self.harken.db.engine();
        let keys = &self.harken.batch_keys;
        let (key, public) = pools::get_or_create_key(engine, self.tx, keys, pool).await?;
        let mut waiting = Vec::with_capacity(stay.len());
        for one in stay {
            waiting.push(Waiting {
                id: self.protocol.inbox_id(),
                survey: pool.survey.clone(),
                language: pool.language.clone(),
                key: key.clone(),
                sealed: keys.seal(&public, &serde_json::to_vec(&one.packed)?)?,
            });
        }
        pools::create_waiting(self.tx, &waiting).await
    }

    async fn let_go(mut self, leaving: Vec<Leaving>) -> Result<Mixed> {
        if leaving.is_empty() {
            return Ok(self.mixed);
        }
        self.mixed.left = leaving.len();
        let named = list_named(&leaving, self.protocol.fewest());
        write(self.tx, self.survey, self.protocol, leaving, |language| {
            named.iter().any(|known| known == language)
        })
        .await?;
        if !self.protocol.has(Fault::KeepsMarks) {
            pools::rewrite_marks(self.tx, &self.survey.id).await?;
        }
        Ok(self.mixed)
    }
}

/// The languages that enough of those who leave together have chosen to be named.
fn list_named(leaving: &[Leaving], fewest: usize) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for one in leaving {
        *counts.entry(&one.language).or_default() += 1;
    }
    let enough = counts.into_iter().filter(|(_, count)| *count >= fewest);
    enough.map(|(language, _)| language.to_string()).collect()
}

/// Brings in answers that somebody else has gathered before. Whoever has the file knows its rows, so they need no
/// waiting, and every language keeps its name.
pub async fn bring_in(
    harken: &Harken,
    tx: &mut AnyConnection,
    survey: &Survey,
    rows: Vec<Leaving>,
) -> Result<()> {
    write(tx, survey, harken.batch_keys.protocol(), rows, |_| true).await
}

async fn write(
    tx: &mut AnyConnection,
    survey: &Survey,
    protocol: Protocol,
    leaving: Vec<Leaving>,
    is_named: impl Fn(&str) -> bool,
) -> Result<()> {
    let day = Millis::now().day();
    let mut responses = Vec::with_capacity(leaving.len());
    let mut passages = Vec::new();
    let mut held = Vec::new();
    for one in leaving {
        let id = protocol.response_id();
        let mut language = one.language;
        let texts = one.packed.answers.open_texts();
        if is_named(&language) {
            passages.extend(
                texts.map(|(question, text)| passage(survey, &id, &language, question, text)),
            );
        } else {
            held.extend(texts.map(|(question, text)| HeldAnswer {
                id: HeldAnswerId::new(),
                initiative: survey.initiative.clone(),
                survey: survey.id.clone(),
                response: id.clone(),
                question: question.to_string(),
                language: language.clone(),
                text: text.to_string(),
            }));
            language = OTHER_LANGUAGES.to_string();
        }
        responses.push(Response {
            id,
            survey: survey.id.clone(),
            version: one.packed.version,
            language,
            quote_ok: one.packed.quote_ok,
            code_used: one.packed.code_used,
            receipt_hash: one.packed.receipt_hash,
            left_on: day.clone(),
            answers: serde_json::to_string(&one.packed.answers)?,
        });
    }
    if !protocol.has(Fault::KeepsOrder) {
        // Apart from one another: the words of one family must not stand side by side either.
        let rng = &mut rand::rng();
        responses.shuffle(rng);
        passages.shuffle(rng);
        held.shuffle(rng);
    }
    store::create_responses(tx, &responses).await?;
    coding::store::create_passages(tx, &passages).await?;
    held::create_held(tx, &held).await
}

/// An open answer as a passage of its own.
fn passage(
    survey: &Survey,
    response: &ResponseId,
    language: &str,
    question: &str,
    text: &str,
) -> Passage {
    let language = language.parse();
    Passage {
        id: PassageId::new(),
        initiative: survey.initiative.clone(),
        source: Source::Answer {
            survey: survey.id.clone(),
            response: response.clone(),
            question: question.to_string(),
            is_translated: false,
        },
        language: language.unwrap_or_else(|_| survey.form.default_language.clone()),
        text: text.to_string(),
    }
}

/// What was sealed, as it was sent.
pub fn open(secret: &SecretKey, sealed: &[u8]) -> Result<Packed> {
    Ok(serde_json::from_slice(&secret.open(sealed)?)?)
}

/// Looks at every answer that waits: whether its key is there and opens it. How many there are stays untold.
pub async fn look_at_waiting(harken: &Harken) -> Result<Looked> {
    let mut look = Looked::at("answers that wait");
    for (key, is_placed) in pools::list_all(&harken.db).await? {
        if !is_placed {
            look.fault(key.as_str(), "The survey it belongs to is gone.");
        }
        let secret = match harken.batch_keys.get(&key) {
            Ok(secret) => secret,
            Err(error) => {
                look.fault(key.as_str(), error.to_string());
                continue;
            }
        };
        let mut tx = harken.db.read().acquire().await?;
        let mut after = InboxId(String::new());
        loop {
            let sealed = pools::list_sealed(&mut tx, &key, &after).await?;
            let Some((last, _)) = sealed.last() else {
                break;
            };
            after = last.clone();
            for (id, sealed) in &sealed {
                if let Err(error) = open(&secret, sealed) {
                    look.fault(id.as_str(), error.to_string());
                }
            }
        }
    }
    Ok(look)
}
