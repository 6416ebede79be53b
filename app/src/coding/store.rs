//! Every SQL statement about passages, codes and codings.

use super::{NoteKind, Passage, Source};
use crate::{
    db::placeholders,
    error::{Error, Result},
    ids::{InitiativeId, PassageId, ResponseId, SessionId, SurveyId, hex},
};
use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// The kind under which an open answer is kept; notes keep their own.
const ANSWER: &str = "answer";

/// Writes passages in the order given, each with the SHA-256 of its text.
pub async fn create_passages(tx: &mut AnyConnection, passages: &[Passage]) -> Result<()> {
    for part in passages.chunks(500) {
        let sql = format!(
            "insert into passage
             (id, initiative_id, survey_id, response_id, session_id, question, kind, language, text, sha256) values {}",
            placeholders(part.len(), 10)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for passage in part {
            let (survey, response, session, question, kind) = match &passage.source {
                Source::Answer {
                    survey,
                    response,
                    question,
                } => (
                    survey.as_str(),
                    response.as_str(),
                    "",
                    question.as_str(),
                    ANSWER,
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
                .bind(&passage.text)
                .bind(hex(&Sha256::digest(passage.text.as_bytes())));
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Reads a row of `passage`.
pub(super) fn read_passage(row: &AnyRow) -> Result<Passage> {
    let kind: String = row.try_get("kind")?;
    let source = if kind == ANSWER {
        Source::Answer {
            survey: SurveyId(row.try_get("survey_id")?),
            response: ResponseId(row.try_get("response_id")?),
            question: row.try_get("question")?,
        }
    } else {
        let kind: NoteKind = kind.parse().map_err(Error::Broken)?;
        Source::Note {
            session: SessionId(row.try_get("session_id")?),
            kind,
        }
    };
    let language: String = row.try_get("language")?;
    Ok(Passage {
        id: PassageId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        source,
        language: language
            .parse()
            .map_err(|error| Error::Broken(format!("{error}")))?,
        text: row.try_get("text")?,
    })
}
