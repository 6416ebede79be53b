//! Every SQL statement about passages, codes and codings.

mod bringing;
pub mod changes;
mod codes;
mod codings;
mod disputes;
mod grams;
mod hints;
mod integrity;
pub mod learning;
mod merging;
mod queue;
mod replay;
mod sight;
mod splitting;
mod touched;
mod translations;
mod versions;
mod wanted;

#[cfg(test)]
mod tests;

pub use bringing::{
    Known, Taken, list_file_codes, list_file_codes_with_ids, look_at_codebook, take_codebook,
};
pub use codes::{
    Settled, create_code, create_code_by, delete_code, get_code, list_codes, set_code,
};
pub use codings::{
    NewCoding, Quoted, create_coding, create_coding_or_find, delete_coding, get_coding,
    list_codings, list_codings_for,
};
pub use disputes::{create_dispute, keep_disputed};
pub use grams::index_older;
pub use hints::{create_hints, list_hints};
pub use integrity::{look_at_codings, look_at_passages};
pub use merging::{Merge, Texts, fit_together, merge_codes};
pub use queue::{
    Progress, Queued, find_beside, find_progress, list_coders, list_ids, list_languages,
    list_matching, list_named, list_questions, list_queue,
};
pub use replay::{CodingAt, Uses, codings_at, count_uses_at, list_codings_at};
pub use sight::{blind_for, in_sight_of, is_apart, is_blind, is_blind_anywhere, settled};
pub use splitting::{
    Judged, Split, SplitProgress, Splitting, begin_split, delete_split, find_split,
    find_split_progress, list_judged, set_choices, split_code,
};
pub use touched::{Resting, Touched, find_resting, find_touched};
pub use translations::{
    NewTranslation, Unchecked, Version, check_translation, count_alike, is_by_person,
    list_translations, list_versions, set_sources, set_translation,
};
pub use versions::{
    find_codebook_version, find_heir, get_codebook_version, list_changes, list_codebook_versions,
    list_codes_at, list_last_names, list_states, list_versions_of, lock_codebook,
};
pub use wanted::Direction;

/// Everything that a passage leaves traces in: what has to be written anew for its words to be gone from the files.
pub const ERASED_TABLES: [&str; 17] = [
    "passage",
    "passage_change",
    "passage_gram",
    "passage_translation",
    "translation_version",
    "translation_segment",
    "translation_dispute",
    "coding",
    "coding_past",
    "code_split_choice",
    "memo",
    "memo_wording",
    "double_coding_passage",
    "double_coding_given",
    "double_coding_decision",
    "evidence_quote",
    "quote_check",
];

use super::{Passage, Source};
use crate::{
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{InitiativeId, PassageId, ResponseId, SessionId, SurveyId, hex},
    language::Lang,
};
use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::BTreeSet;

/// The kind under which an open answer is kept; notes keep their own.
const ANSWER: &str = "answer";
/// The kind of an open answer that is here in translation only.
const TRANSLATED: &str = "translated";
/// Columns of a passage as it is written.
const WIDTH: usize = 10;

/// Writes passages in the order given, each with the SHA-256 of its text and its place in the index that searches ask.
pub async fn create_passages(tx: &mut AnyConnection, passages: &[Passage]) -> Result<()> {
    for part in passages.chunks(500) {
        let sql = format!(
            "insert into passage
             (id, initiative_id, survey_id, response_id, session_id, question, kind, language, text, sha256)
             values {}",
            placeholders(part.len(), WIDTH)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for passage in part {
            let (survey, response, session, question, kind) = match &passage.source {
                Source::Answer {
                    survey,
                    response,
                    question,
                    is_translated,
                } => (
                    survey.as_str(),
                    response.as_str(),
                    "",
                    question.as_str(),
                    if *is_translated { TRANSLATED } else { ANSWER },
                ),
                Source::Note { session, kind } => ("", "", session.as_str(), "", kind.as_str()),
            };
            insert = insert
                .bind(passage.id.as_str())
                .bind(passage.initiative.as_str())
                .bind(survey)
                .bind(response)
                .bind(session)
                .bind(question)
                .bind(kind)
                .bind(passage.language.as_str())
                .bind(passage.text.as_str())
                .bind(hex(&Sha256::digest(passage.text.as_bytes())));
        }
        insert.execute(&mut *tx).await?;
        grams::create_grams(&mut *tx, part).await?;
    }
    let initiatives: BTreeSet<&InitiativeId> =
        passages.iter().map(|passage| &passage.initiative).collect();
    for initiative in initiatives {
        changes::note_passages(&mut *tx, initiative).await?;
    }
    Ok(())
}

/// A passage of an initiative.
pub async fn get_passage(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Passage> {
    let row = sqlx::query("select * from passage where id = $1 and initiative_id = $2")
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .fetch_one(db.read())
        .await?;
    read_passage(&row)
}

/// The open answers of a survey, inside a write that does more. Random ids make their order say nothing.
pub async fn list_answers_within(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    survey: &SurveyId,
) -> Result<Vec<Passage>> {
    let rows = sqlx::query(
        "select * from passage where initiative_id = $1 and survey_id = $2 order by id",
    )
    .bind(initiative.as_str())
    .bind(survey.as_str())
    .fetch_all(tx)
    .await?;
    rows.iter().map(read_passage).collect()
}

/// The title of the session in which something was said.
pub async fn find_session_title(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Option<String>> {
    let title =
        sqlx::query_scalar("select title from session where id = $1 and initiative_id = $2")
            .bind(session.as_str())
            .bind(initiative.as_str());
    Ok(title.fetch_optional(db.read()).await?)
}

/// Reads a row of `passage`.
pub(super) fn read_passage(row: &AnyRow) -> Result<Passage> {
    Ok(Passage {
        id: PassageId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        source: read_source(row)?,
        language: read_language(row)?,
        text: row.try_get("text")?,
    })
}

/// Where the words of a row with the columns of `passage` come from.
pub fn read_source(row: &AnyRow) -> Result<Source> {
    let kind: String = row.try_get("kind")?;
    if kind == ANSWER || kind == TRANSLATED {
        return Ok(Source::Answer {
            survey: SurveyId(row.try_get("survey_id")?),
            response: ResponseId(row.try_get("response_id")?),
            question: row.try_get("question")?,
            is_translated: kind == TRANSLATED,
        });
    }
    Ok(Source::Note {
        session: SessionId(row.try_get("session_id")?),
        kind: kind.parse().map_err(Error::Broken)?,
    })
}

/// The language a row is in, in its column `language`.
pub fn read_language(row: &AnyRow) -> Result<Lang> {
    let language: String = row.try_get("language")?;
    language
        .parse()
        .map_err(|error| Error::Broken(format!("{error}")))
}
