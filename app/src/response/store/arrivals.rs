//! T1 on the disk: nonce, code and sealed answer in one transaction.

use super::{ROWS_A_STATEMENT, pools};
use crate::{
    db::{Db, Engine, placeholders},
    error::{Error, Result},
    ids::{BatchKeyId, SurveyId},
    keys::Keys,
    language::Lang,
    response::{Packed, batch_keys::BatchKeys, protocol::Pool, sealing::PublicKey},
    survey::Status,
};
use sqlx::{AnyConnection, AssertSqlSafe};
use std::collections::{BTreeMap, HashMap, HashSet, hash_map::Entry};

/// One sent answer on its way in.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub survey: SurveyId,
    pub language: String,
    /// HMAC of the page's nonce: the same page sent twice counts once.
    pub nonce_hash: [u8; 32],
    /// HMAC of the invitation code, where one was given. That the code was issued has been checked before.
    pub code_hash: Option<[u8; 32]>,
    /// What will be read at the mixing: see [`Packed`]. It is sealed on its way to the disk.
    pub payload: Vec<u8>,
    /// The payload sealed ahead of its turn, and the key it was sealed to: see [`Arrival::seal_ahead`].
    pub sealed: Option<(BatchKeyId, Vec<u8>)>,
}

impl Arrival {
    /// An answer on its way in. `nonce` is any text; the same one again is the same answer.
    pub fn new(
        keys: &Keys,
        survey: &SurveyId,
        language: &Lang,
        nonce: &str,
        code_hash: Option<[u8; 32]>,
        packed: &Packed,
    ) -> Result<Arrival> {
        Ok(Arrival {
            survey: survey.clone(),
            language: language.to_string(),
            nonce_hash: keys.mac("nonce", &[survey.as_str(), nonce]),
            code_hash,
            payload: serde_json::to_vec(packed)?,
            sealed: None,
        })
    }

    /// Seals the payload before its turn to be written comes, to the key that its pool had last. All answers wait for
    /// one writer, and sealing is the longer half of the work. Whether the key is still the pool's is seen in the
    /// write alone; where it is not, the answer is sealed anew there.
    pub fn seal_ahead(&mut self, keys: &BatchKeys) -> Result<()> {
        if let Some((key, public)) = keys.find_last(&self.pool()) {
            self.sealed = Some((key, keys.seal(&public, &self.payload)?));
        }
        Ok(())
    }

    fn pool(&self) -> Pool {
        Pool {
            survey: self.survey.clone(),
            language: self.language.clone(),
            is_coded: self.code_hash.is_some(),
        }
    }
}

/// What became of an answer that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    New,
    /// The same nonce came before: nothing was stored again.
    Repeat,
}

/// Stores a batch of answers in one commit. Each gets its own outcome: `Gone` where its survey is not open any more,
/// `CodeUsed` where its code was spent on another answer. A repeat within the batch is a repeat as well.
pub async fn create_arrivals(
    db: &Db,
    keys: &BatchKeys,
    arrivals: &[Arrival],
) -> Result<Vec<Result<Stored>>> {
    let mut tries = 0;
    loop {
        let mut tx = db.write_tx().await?;
        match add_arrivals(db.engine(), &mut tx, keys, arrivals).await {
            // What another server has just written is a repeat at the next look.
            Err(Error::Unavailable) if tries < 3 => tries += 1,
            Err(error) => return Err(error),
            Ok(outcomes) => {
                tx.commit().await?;
                return Ok(outcomes);
            }
        }
    }
}

/// As [`create_arrivals`], inside a write that does more.
pub async fn add_arrivals(
    engine: Engine,
    tx: &mut AnyConnection,
    keys: &BatchKeys,
    arrivals: &[Arrival],
) -> Result<Vec<Result<Stored>>> {
    let open = list_open(engine, tx, arrivals).await?;
    let mut seen = HashSet::new();
    let candidates: Vec<&Arrival> = arrivals
        .iter()
        .filter(|arrival| open.contains(arrival.survey.as_str()) && seen.insert(arrival.nonce_hash))
        .collect();
    let nonces = candidates.iter().map(|one| (one.nonce_hash, &one.survey));
    let mut fresh = add_marks(tx, "nonce", "nonce_hash", nonces.collect()).await?;
    let is_fresh = |arrival: &&&Arrival| fresh.contains(&arrival.nonce_hash);
    let new: Vec<&Arrival> = candidates.iter().filter(is_fresh).copied().collect();
    let codes = new
        .iter()
        .filter_map(|one| Some((one.code_hash?, &one.survey)));
    let mut spending = add_marks(tx, "spent", "code_hash", codes.collect()).await?;
    // One code is one answer: of two that bring it, the first takes it with it.
    let (to_store, refused): (Vec<&Arrival>, Vec<&Arrival>) =
        new.into_iter().partition(|arrival| {
            let code = arrival.code_hash;
            code.is_none_or(|hash| spending.remove(&hash))
        });
    for arrival in &refused {
        // Sent again, it must be told the same again.
        sqlx::query("delete from nonce where nonce_hash = $1")
            .bind(arrival.nonce_hash.to_vec())
            .execute(&mut *tx)
            .await?;
    }
    let refused: HashSet<[u8; 32]> = refused.iter().map(|one| one.nonce_hash).collect();
    add_waiting(engine, tx, keys, &to_store).await?;
    let mut outcome = |arrival: &Arrival| {
        if !open.contains(arrival.survey.as_str()) {
            Err(Error::Gone)
        } else if refused.contains(&arrival.nonce_hash) {
            Err(Error::CodeUsed)
        } else if fresh.remove(&arrival.nonce_hash) {
            Ok(Stored::New)
        } else {
            Ok(Stored::Repeat)
        }
    };
    Ok(arrivals.iter().map(&mut outcome).collect())
}

/// Writes the marks of a batch that are not there yet, and gives those.
///
/// # Errors
/// `Unavailable` where another server writes one of them at this moment.
async fn add_marks(
    tx: &mut AnyConnection,
    table: &str,
    column: &str,
    marks: Vec<([u8; 32], &SurveyId)>,
) -> Result<HashSet<[u8; 32]>> {
    let known = list_known(tx, table, column, &marks).await?;
    let new = marks.into_iter().filter(|(mark, _)| !known.contains(mark));
    // In the order of the hashes, so that two servers never wait for one another in a circle.
    let new: BTreeMap<[u8; 32], &SurveyId> = new.collect();
    for part in Vec::from_iter(&new).chunks(ROWS_A_STATEMENT) {
        let sql = format!(
            "insert into {table} ({column}, survey_id) values {} on conflict ({column}) do nothing",
            placeholders(part.len(), 2)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (mark, survey) in part {
            insert = insert.bind(mark.to_vec()).bind(survey.as_str());
        }
        if insert.execute(&mut *tx).await?.rows_affected() < part.len() as u64 {
            return Err(Error::Unavailable);
        }
    }
    Ok(new.into_keys().collect())
}

/// Which of these marks are there. Nearly always none: asking for those is much quicker than having all that were
/// written told back.
async fn list_known(
    tx: &mut AnyConnection,
    table: &str,
    column: &str,
    marks: &[([u8; 32], &SurveyId)],
) -> Result<HashSet<[u8; 32]>> {
    let mut known = HashSet::new();
    for part in marks.chunks(ROWS_A_STATEMENT) {
        let sql = format!(
            "select {column} from {table} where {column} in {}",
            placeholders(1, part.len())
        );
        let mut select = sqlx::query_scalar::<_, Vec<u8>>(AssertSqlSafe(sql));
        for (mark, _) in part {
            select = select.bind(mark.to_vec());
        }
        let found = select.fetch_all(&mut *tx).await?;
        known.extend(
            found
                .into_iter()
                .filter_map(|mark| <[u8; 32]>::try_from(mark).ok()),
        );
    }
    Ok(known)
}

/// Puts answers into the inbox, sealed to the key of their pool.
async fn add_waiting(
    engine: Engine,
    tx: &mut AnyConnection,
    keys: &BatchKeys,
    arrivals: &[&Arrival],
) -> Result<()> {
    let mut batch: HashMap<Pool, (BatchKeyId, PublicKey)> = HashMap::new();
    for arrival in arrivals {
        if let Entry::Vacant(pool) = batch.entry(arrival.pool()) {
            let key = pools::get_or_create_key(engine, tx, keys, pool.key()).await?;
            keys.set_last(pool.key(), &key);
            pool.insert(key);
        }
    }
    let mut waiting = Vec::with_capacity(arrivals.len());
    for arrival in arrivals {
        let (key, public) = &batch[&arrival.pool()];
        let sealed = match &arrival.sealed {
            Some((ahead, sealed)) if ahead == key => sealed.clone(),
            _ => keys.seal(public, &arrival.payload)?,
        };
        waiting.push(pools::Waiting {
            id: keys.protocol().inbox_id(),
            survey: arrival.survey.clone(),
            language: arrival.language.clone(),
            key: key.clone(),
            sealed,
        });
    }
    pools::create_waiting(tx, &waiting).await
}

/// Which of the surveys take answers. The rows stay as they are until the answers are in, so that nothing slips in
/// behind a closing.
async fn list_open(
    engine: Engine,
    tx: &mut AnyConnection,
    arrivals: &[Arrival],
) -> Result<HashSet<String>> {
    let surveys: HashSet<&str> = arrivals
        .iter()
        .map(|arrival| arrival.survey.as_str())
        .collect();
    let sql = format!(
        "select status from survey where id = $1{}",
        engine.for_share()
    );
    let mut open = HashSet::new();
    for survey in surveys {
        let status: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql.clone()))
            .bind(survey)
            .fetch_optional(&mut *tx)
            .await?;
        if status.as_deref() == Some(Status::Open.as_str()) {
            open.insert(survey.to_string());
        }
    }
    Ok(open)
}
