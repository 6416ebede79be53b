//! Every SQL statement about translations of passages.

use super::{changes, read_language};
use crate::{
    coding::{PassageTranslation, TranslationStatus},
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, PassageId},
    language::Lang,
};
use sqlx::{AnyConnection, Row};

/// The translations of a passage, by language tag.
pub async fn list_translations(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Vec<PassageTranslation>> {
    let rows = sqlx::query(
        "select passage_translation.* from passage_translation
         join passage on passage.id = passage_translation.passage_id
         where passage.id = $1 and passage.initiative_id = $2 order by passage_translation.language",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let status: String = row.try_get("status")?;
            Ok(PassageTranslation {
                language: read_language(row)?,
                text: row.try_get("text")?,
                translator: row.try_get("translator")?,
                status: status.parse().map_err(Error::Broken)?,
                version: row.try_get("version")?,
            })
        })
        .collect()
}

/// Writes a translation in place of an earlier one in that language. It is a draft again, whatever the earlier was.
pub async fn set_translation(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    language: &Lang,
    text: &str,
    translator: &str,
) -> Result<()> {
    sqlx::query("select id from passage where id = $1 and initiative_id = $2")
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .fetch_one(&mut *tx)
        .await?;
    sqlx::query(
        "insert into passage_translation (passage_id, language, text, translator, status, version)
         values ($1, $2, $3, $4, $5, 1)
         on conflict (passage_id, language) do update set text = excluded.text, translator = excluded.translator,
         status = excluded.status, version = passage_translation.version + 1",
    )
    .bind(passage.as_str())
    .bind(language.as_str())
    .bind(text)
    .bind(translator)
    .bind(TranslationStatus::Drafted.as_str())
    .execute(&mut *tx)
    .await?;
    changes::note_passage(tx, initiative, passage).await?;
    Ok(())
}
