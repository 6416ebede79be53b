//! Every SQL statement about which codes were heard from which source.

use super::{Heard, Source};
use crate::{
    coding::store::in_sight_of,
    db::Db,
    error::{Error, Result},
    ids::{AccountId, CodeId, InitiativeId, ResponseId, SessionId, SurveyId},
};
use sqlx::{AssertSqlSafe, Row};

/// Everything that was heard, each source's language and code once, as far as this person may see what is coded. The
/// order says nothing.
pub async fn list_heard(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
) -> Result<Vec<Heard>> {
    let sql = format!(
        "select distinct passage.session_id, passage.survey_id, passage.response_id, passage.language,
         coalesce(coding.code_id, '') as code
         from passage left join coding on coding.passage_id = passage.id and {}
         where passage.initiative_id = $1",
        in_sight_of(2)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| {
            let session: String = row.try_get("session_id")?;
            let language: String = row.try_get("language")?;
            let code: String = row.try_get("code")?;
            Ok(Heard {
                source: match session.is_empty() {
                    false => Source::Session(SessionId(session)),
                    true => Source::Answers(
                        SurveyId(row.try_get("survey_id")?),
                        ResponseId(row.try_get("response_id")?),
                    ),
                },
                language: language
                    .parse()
                    .map_err(|error| Error::Broken(format!("{error}")))?,
                code: (!code.is_empty()).then_some(CodeId(code)),
            })
        })
        .collect()
}
