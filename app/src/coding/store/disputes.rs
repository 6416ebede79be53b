//! Every SQL statement about what somebody says is wrong with a translation.

use super::{
    changes,
    translations::{NewTranslation, find_segment_text, set_status},
};
use crate::{
    coding::{Dispute, DisputeState, Segment, TranslationStatus, text::cut},
    db::Db,
    error::{Error, Result},
    ids::{DisputeId, InitiativeId, PassageId},
    language::Lang,
};
use sqlx::{AnyConnection, Row};
use std::collections::{HashMap, HashSet};

/// The disputes about translations of a passage, by language tag, each list in the order of the versions.
pub(super) async fn list_disputes(
    db: &Db,
    passage: &PassageId,
) -> Result<HashMap<String, Vec<Dispute>>> {
    let rows = sqlx::query(
        "select id, language, version, said, reason, raised_by, state, answer, settled_by
         from translation_dispute where passage_id = $1 order by language, version, id",
    )
    .bind(passage.as_str())
    .fetch_all(db.read())
    .await?;
    let mut found: HashMap<String, Vec<Dispute>> = HashMap::new();
    for row in rows {
        let state: String = row.try_get("state")?;
        found
            .entry(row.try_get("language")?)
            .or_default()
            .push(Dispute {
                id: DisputeId(row.try_get("id")?),
                version: row.try_get("version")?,
                said: row.try_get("said")?,
                reason: row.try_get("reason")?,
                raised_by: row.try_get("raised_by")?,
                state: state.parse().map_err(Error::Broken)?,
                answer: row.try_get("answer")?,
                settled_by: row.try_get("settled_by")?,
            });
    }
    Ok(found)
}

/// Says that a segment of a translation is wrong, and why. Whoever checked the translation before has not checked this:
/// it is a draft again. False where there is a newer version by now, or no such segment; NotFound where there is no
/// such translation.
pub async fn create_dispute(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    (language, version): (&Lang, i64),
    position: usize,
    (reason, by): (&str, &str),
) -> Result<bool> {
    let of = (language, version);
    let Some(said) = find_segment_text(tx, initiative, passage, of, position).await? else {
        return Ok(false);
    };
    sqlx::query(
        "insert into translation_dispute
         (id, passage_id, language, version, said, reason, raised_by, state, answer, settled_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '', '')",
    )
    .bind(DisputeId::new().as_str())
    .bind(passage.as_str())
    .bind(language.as_str())
    .bind(version)
    .bind(said)
    .bind(reason)
    .bind(by)
    .bind(DisputeState::Open.as_str())
    .execute(&mut *tx)
    .await?;
    set_status(tx, passage, language, TranslationStatus::Drafted, "").await?;
    changes::note_passage(tx, initiative, passage).await?;
    Ok(true)
}

/// Settles a dispute by keeping the translation as it is, and says why. NotFound where there is no such open dispute.
pub async fn keep_disputed(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    dispute: &DisputeId,
    (answer, by): (&str, &str),
) -> Result<()> {
    let settled = sqlx::query(
        "update translation_dispute set state = $1, answer = $2, settled_by = $3
         where id = $4 and passage_id = $5 and state = $6
         and exists (select 1 from passage where passage.id = $5 and passage.initiative_id = $7)",
    )
    .bind(DisputeState::Kept.as_str())
    .bind(answer)
    .bind(by)
    .bind(dispute.as_str())
    .bind(passage.as_str())
    .bind(DisputeState::Open.as_str())
    .bind(initiative.as_str())
    .execute(&mut *tx)
    .await?;
    if settled.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    changes::note_passage(tx, initiative, passage).await?;
    Ok(())
}

/// Whether somebody says that something in a translation is wrong, and nobody has settled it.
pub(super) async fn is_disputed(
    tx: &mut AnyConnection,
    passage: &PassageId,
    language: &Lang,
) -> Result<bool> {
    let open: Option<String> = sqlx::query_scalar(
        "select id from translation_dispute where passage_id = $1 and language = $2 and state = $3 limit 1",
    )
    .bind(passage.as_str())
    .bind(language.as_str())
    .bind(DisputeState::Open.as_str())
    .fetch_optional(tx)
    .await?;
    Ok(open.is_some())
}

/// Settles the open disputes about sentences that a new version no longer has. The others stay open: rewriting another
/// sentence answers nobody.
pub(super) async fn carry_over(
    tx: &mut AnyConnection,
    new: &NewTranslation<'_>,
    segments: &[Segment],
) -> Result<()> {
    let rows = sqlx::query(
        "select id, said from translation_dispute where passage_id = $1 and language = $2 and state = $3",
    )
    .bind(new.passage.as_str())
    .bind(new.language.as_str())
    .bind(DisputeState::Open.as_str())
    .fetch_all(&mut *tx)
    .await?;
    let said: HashSet<&str> = segments
        .iter()
        .filter_map(|segment| cut(new.text, segment.target))
        .collect();
    for row in rows {
        if said.contains(row.try_get::<String, _>("said")?.as_str()) {
            continue;
        }
        sqlx::query("update translation_dispute set state = $1, settled_by = $2 where id = $3")
            .bind(DisputeState::Replaced.as_str())
            .bind(new.translator)
            .bind(row.try_get::<String, _>("id")?)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}
