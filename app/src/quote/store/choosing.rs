//! Choosing quotes for a tie between a theme and a barrier.

use super::{QUOTE_COLUMNS, add_translations, quotable, read_lang, read_quote};
use crate::{
    analysis::store::After,
    db::Db,
    error::Result,
    ids::{CodingId, EvidenceId, InitiativeId, ThemeId},
    language::Lang,
    meanwhile::Ticks,
    quote::{Guard, Quote},
    theme::store::COUNTED_CODES,
};
use sqlx::{AnyConnection, AssertSqlSafe};

/// Chooses the quotes of a tie, in place of earlier ones. False as in [`change_quotes`].
pub async fn set_quotes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
    codings: &[CodingId],
    guard: &Guard,
) -> Result<bool> {
    let chosen: Vec<String> =
        sqlx::query_scalar("select coding_id from evidence_quote where evidence_id = $1")
            .bind(evidence.as_str())
            .fetch_all(&mut *tx)
            .await?;
    let chosen = chosen.into_iter().map(CodingId);
    // What no longer may be quoted is refused even where it was chosen long ago.
    let ticks = Ticks {
        added: codings.to_vec(),
        removed: chosen.filter(|known| !codings.contains(known)).collect(),
    };
    change_quotes(tx, initiative, evidence, &ticks, guard).await
}

/// Chooses more quotes for a tie and lets others go. What stays chosen keeps its check. False where one that is added
/// may not be quoted or is not coded under the theme: then nothing should be committed.
pub async fn change_quotes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
    ticks: &Ticks<CodingId>,
    guard: &Guard,
) -> Result<bool> {
    for coding in &ticks.removed {
        sqlx::query(
            "delete from evidence_quote where evidence_id = $1 and coding_id = $2
             and exists (select 1 from evidence where evidence.id = $1 and evidence.initiative_id = $3)",
        )
        .bind(evidence.as_str())
        .bind(coding.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    }
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
    for coding in &ticks.added {
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

/// Which words are offered.
pub struct Offer<'a> {
    pub theme: &'a ThemeId,
    /// Every language where there is none.
    pub language: Option<&'a Lang>,
    /// Words chosen for this tie are left out.
    pub apart_from: Option<&'a EvidenceId>,
    /// Where the list goes on; none for its beginning.
    pub after: Option<&'a After>,
    pub most: i64,
}

/// Words under a theme's codes that may be quoted. The same words coded twice are offered once. Their order, by random
/// ids, says nothing.
pub async fn list_quotable(
    db: &Db,
    initiative: &InitiativeId,
    offer: &Offer<'_>,
) -> Result<Vec<Quote>> {
    let sql = format!(
        "select {QUOTE_COLUMNS} from coding join passage on passage.id = coding.passage_id
         where coding.initiative_id = $2 and coding.id in
         (select min(same.id) from {COUNTED_CODES} as theme_code
          join coding same on same.code_id = theme_code.code_id
          where theme_code.theme_id = $1 and same.initiative_id = $2 group by same.passage_id, same.quote)
         and ($3 = '' or passage.language = $3) and {}
         and not exists (select 1 from evidence_quote join coding chosen on chosen.id = evidence_quote.coding_id
         where evidence_quote.evidence_id = $4 and chosen.passage_id = coding.passage_id
         and chosen.quote = coding.quote)
         and (passage.id > $5 or (passage.id = $5 and coding.id > $6))
         order by passage.id, coding.id limit $7",
        quotable(Guard::house().consent)
    );
    let (passage, coding) = match offer.after {
        Some(after) => (after.passage.as_str(), after.coding.as_str()),
        None => ("", ""),
    };
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(offer.theme.as_str())
        .bind(initiative.as_str())
        .bind(offer.language.map_or("", Lang::as_str))
        .bind(offer.apart_from.map_or("", EvidenceId::as_str))
        .bind(passage)
        .bind(coding)
        .bind(offer.most)
        .fetch_all(db.read())
        .await?;
    let mut quotes = rows
        .iter()
        .map(read_quote)
        .collect::<Result<Vec<Quote>>>()?;
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
