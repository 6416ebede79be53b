//! Choosing quotes for a tie between a theme and a barrier.

use super::{QUOTE_COLUMNS, add_translations, quotable, read_lang, read_quote};
use crate::{
    db::Db,
    error::Result,
    ids::{CodingId, EvidenceId, InitiativeId, ThemeId},
    language::Lang,
    quote::{Guard, Quote},
    theme::store::COUNTED_CODES,
};
use sqlx::{AnyConnection, AssertSqlSafe};
use std::collections::HashSet;

/// Chooses the quotes of a tie, in place of earlier ones. What stays chosen keeps its check. False where one of them
/// may not be quoted or is not coded under the theme: then nothing should be committed.
pub async fn set_quotes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
    codings: &[CodingId],
    guard: &Guard,
) -> Result<bool> {
    let distinct: HashSet<&CodingId> = codings.iter().collect();
    let kept = match distinct.len() {
        0 => String::new(),
        count => {
            let places: Vec<String> = (0..count).map(|at| format!("${}", at + 3)).collect();
            format!("and coding_id not in ({})", places.join(", "))
        }
    };
    let sql = format!(
        "delete from evidence_quote where evidence_id = $1
         and exists (select 1 from evidence where evidence.id = $1 and evidence.initiative_id = $2) {kept}"
    );
    let mut delete = sqlx::query(AssertSqlSafe(sql))
        .bind(evidence.as_str())
        .bind(initiative.as_str());
    for coding in &distinct {
        delete = delete.bind(coding.as_str());
    }
    delete.execute(&mut *tx).await?;
    // What no longer may be quoted is refused even where it was chosen long ago.
    let may = format!(
        "from evidence join {COUNTED_CODES} as theme_code on theme_code.theme_id = evidence.theme_id
         join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where evidence.id = $1 and coding.id = $2 and evidence.initiative_id = $3 and {}",
        quotable(guard.consent)
    );
    let insert = format!(
        "insert into evidence_quote (evidence_id, coding_id) select evidence.id, coding.id {may}
         on conflict (evidence_id, coding_id) do nothing"
    );
    let look = format!("select coding.id {may}");
    for coding in distinct {
        let known: Option<String> = sqlx::query_scalar(AssertSqlSafe(look.clone()))
            .bind(evidence.as_str())
            .bind(coding.as_str())
            .bind(initiative.as_str())
            .fetch_optional(&mut *tx)
            .await?;
        if known.is_none() {
            return Ok(false);
        }
        sqlx::query(AssertSqlSafe(insert.clone()))
            .bind(evidence.as_str())
            .bind(coding.as_str())
            .bind(initiative.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(true)
}

/// Words under a theme's codes that may be quoted, at most `most`, of one language where one is given. The same words
/// coded twice are offered once. Their order, by random ids, says nothing.
pub async fn list_quotable(
    db: &Db,
    initiative: &InitiativeId,
    theme: &ThemeId,
    language: Option<&Lang>,
    most: i64,
) -> Result<Vec<Quote>> {
    let sql = format!(
        "select {QUOTE_COLUMNS} from {COUNTED_CODES} as theme_code
         join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where theme_code.theme_id = $1 and coding.initiative_id = $2
         and ($3 = '' or passage.language = $3) and {}
         order by passage.id, coding.range_start, coding.id limit $4",
        quotable(Guard::house().consent)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(theme.as_str())
        .bind(initiative.as_str())
        .bind(language.map_or("", Lang::as_str))
        .bind(most)
        .fetch_all(db.read())
        .await?;
    let mut quotes = rows
        .iter()
        .map(read_quote)
        .collect::<Result<Vec<Quote>>>()?;
    let mut seen = HashSet::new();
    quotes.retain(|quote| seen.insert((quote.passage.clone(), quote.text.clone())));
    add_translations(db, &mut quotes).await?;
    Ok(quotes)
}

/// The languages of what lies under a theme's codes and may be quoted.
pub async fn list_quotable_languages(
    db: &Db,
    initiative: &InitiativeId,
    theme: &ThemeId,
) -> Result<Vec<Lang>> {
    let sql = format!(
        "select distinct passage.language from {COUNTED_CODES} as theme_code
         join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where theme_code.theme_id = $1 and coding.initiative_id = $2 and {}
         order by passage.language",
        quotable(Guard::house().consent)
    );
    let tags: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(theme.as_str())
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    tags.into_iter().map(read_lang).collect()
}
