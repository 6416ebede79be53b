//! What hangs on codes and codings: quotes chosen as evidence, themes, what was published.

use super::{blind_for, in_sight_of};
use crate::{
    coding::lineage::ThemeTouched,
    db::Db,
    error::Result,
    ids::{AccountId, CodeId, CodingId, InitiativeId, ThemeId},
    theme::store::COUNTED_CODES,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// What a merge or a split would touch, counted over everything at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Codings of the first code, and of the second.
    pub codings: (usize, usize),
    /// Codings of both codes on the same words by the same person.
    pub same: usize,
    /// Quotes chosen as evidence among the codings of the first code.
    pub quotes: usize,
    /// Codes that are part of the first one.
    pub parts: usize,
    pub memos: usize,
    /// Comparisons of two coders in which the first code was given.
    pub comparisons: usize,
    /// Themes that count one of them, or both.
    pub themes: Vec<ThemeTouched>,
    /// Surveys with a release whose figures rest on a theme that would gather other words.
    pub releases: usize,
    /// Whether somebody is going through the codings of the first code to split it.
    pub is_being_split: bool,
}

/// What a merge of the first code into the second would touch, as far as the reader may see.
pub async fn find_touched(
    db: &Db,
    initiative: &InitiativeId,
    first: &CodeId,
    second: &CodeId,
    reader: &AccountId,
) -> Result<Touched> {
    let sight = in_sight_of(4);
    let sql = format!(
        "select
         (select cast(count(*) as bigint) from coding where code_id = $1 and initiative_id = $3 and {sight}) as of_first,
         (select cast(count(*) as bigint) from coding where code_id = $2 and initiative_id = $3 and {sight}) as of_second,
         (select cast(count(*) as bigint) from coding join coding stays
          on stays.passage_id = coding.passage_id and stays.range_start = coding.range_start
          and stays.range_end = coding.range_end and stays.coder_id = coding.coder_id
          where coding.code_id = $1 and stays.code_id = $2 and coding.initiative_id = $3 and {sight}) as same,
         (select cast(count(*) as bigint) from evidence_quote join coding on coding.id = evidence_quote.coding_id
          where coding.code_id = $1 and coding.initiative_id = $3 and {sight}) as quotes,
         (select cast(count(*) as bigint) from code where parent_id = $1 and id <> $2 and initiative_id = $3) as parts,
         (select cast(count(*) as bigint) from memo where code_id = $1 and initiative_id = $3) as memos,
         (select cast(count(*) as bigint) from code_split where code_id = $1 and initiative_id = $3) as splits"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(first.as_str())
        .bind(second.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_one(db.read())
        .await?;
    let count = |name: &str| -> Result<usize> {
        Ok(usize::try_from(row.try_get::<i64, _>(name)?).unwrap_or(0))
    };
    let themes = list_themes_with(db, initiative, first, second).await?;
    let changed = themes
        .iter()
        .filter(|theme| theme.gathers_first != theme.gathers_second);
    let changed: Vec<&ThemeId> = changed.map(|theme| &theme.theme).collect();
    Ok(Touched {
        codings: (count("of_first")?, count("of_second")?),
        same: count("same")?,
        quotes: count("quotes")?,
        parts: count("parts")?,
        memos: count("memos")?,
        comparisons: count_comparisons(db, initiative, first, reader).await?,
        releases: count_releases_with(db, initiative, &changed).await?,
        is_being_split: count("splits")? > 0,
        themes,
    })
}

/// What rests on a code and stays as it is when the code is split.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resting {
    /// Comparisons of two coders in which the code was given.
    pub comparisons: usize,
    /// Surveys with a release whose figures rest on a theme that gathers the code.
    pub releases: usize,
}

/// What rests on a code that `themes` gather, as far as the reader may see.
pub async fn find_resting(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
    themes: &[ThemeId],
    reader: &AccountId,
) -> Result<Resting> {
    let themes: Vec<&ThemeId> = themes.iter().collect();
    Ok(Resting {
        comparisons: count_comparisons(db, initiative, code, reader).await?,
        releases: count_releases_with(db, initiative, &themes).await?,
    })
}

/// In how many comparisons a code was given, on words that the reader does not code blind.
async fn count_comparisons(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
    reader: &AccountId,
) -> Result<usize> {
    let sql = format!(
        "select cast(count(distinct given.double_coding_id) as bigint) from double_coding_given given
         join double_coding on double_coding.id = given.double_coding_id
         where given.code_id = $1 and double_coding.initiative_id = $2 and not {}",
        blind_for("given.passage_id", 3)
    );
    let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(code.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_one(db.read())
        .await?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Themes that count one of two codes, or both: by itself or through a code it is part of.
async fn list_themes_with(
    db: &Db,
    initiative: &InitiativeId,
    first: &CodeId,
    second: &CodeId,
) -> Result<Vec<ThemeTouched>> {
    let sql = format!(
        "select theme.id,
         cast(sum(case when theme_code.code_id = $1 then 1 else 0 end) as bigint) as has_first,
         cast(sum(case when theme_code.code_id = $2 then 1 else 0 end) as bigint) as has_second
         from theme join {COUNTED_CODES} as theme_code on theme_code.theme_id = theme.id
         where theme.initiative_id = $3 and theme_code.code_id in ($1, $2)
         group by theme.id, theme.position order by theme.position, theme.id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(first.as_str())
        .bind(second.as_str())
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(ThemeTouched {
                theme: ThemeId(row.try_get("id")?),
                gathers_first: row.try_get::<i64, _>("has_first")? > 0,
                gathers_second: row.try_get::<i64, _>("has_second")? > 0,
            })
        })
        .collect()
}

/// Surveys whose newest release has a table of one of these themes.
async fn count_releases_with(
    db: &Db,
    initiative: &InitiativeId,
    themes: &[&ThemeId],
) -> Result<usize> {
    if themes.is_empty() {
        return Ok(0);
    }
    let newest: Vec<String> = sqlx::query_scalar(
        "select tables from release where initiative_id = $1 and number =
         (select max(number) from release later where later.survey_id = release.survey_id)",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    let rests = |tables: &&String| {
        let tables: Result<crate::release::tables::Tables, _> = serde_json::from_str(tables);
        tables.is_ok_and(|tables| {
            themes
                .iter()
                .any(|theme| tables.find_theme(theme).is_some())
        })
    };
    Ok(newest.iter().filter(rests).count())
}

/// Whether two people code words apart from each other just now. The codes they are compared by stay what they are until
/// then, and nothing tells what either has given.
pub(super) async fn is_somebody_apart(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<bool> {
    let running: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from double_coding where initiative_id = $1 and compared_at = 0",
    )
    .bind(initiative.as_str())
    .fetch_one(tx)
    .await?;
    Ok(running > 0)
}

/// What two coders had given as one code counts as the other from now on, and so does what was decided about it. Where
/// both were decided about on the same words, both reasons stand. Gives how many comparisons that touches.
pub(super) async fn move_comparisons(
    tx: &mut AnyConnection,
    from: &CodeId,
    into: &CodeId,
) -> Result<usize> {
    let touched: i64 = sqlx::query_scalar(
        "select cast(count(distinct double_coding_id) as bigint) from double_coding_given where code_id = $1",
    )
    .bind(from.as_str())
    .fetch_one(&mut *tx)
    .await?;
    for sql in [
        "update double_coding_given set code_id = $1 where code_id = $2",
        "update double_coding_decision set reason = reason || ' · ' ||
         (select other.reason from double_coding_decision other
          where other.double_coding_id = double_coding_decision.double_coding_id
          and other.passage_id = double_coding_decision.passage_id and other.code_id = $2)
         where code_id = $1 and exists (select 1 from double_coding_decision other
          where other.double_coding_id = double_coding_decision.double_coding_id
          and other.passage_id = double_coding_decision.passage_id and other.code_id = $2)",
        "insert into double_coding_decision (double_coding_id, passage_id, code_id, kept, reason, decided_by, decided_at)
         select double_coding_id, passage_id, $1, kept, reason, decided_by, decided_at
         from double_coding_decision where code_id = $2
         on conflict (double_coding_id, passage_id, code_id) do nothing",
    ] {
        sqlx::query(sql)
            .bind(into.as_str())
            .bind(from.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(usize::try_from(touched).unwrap_or(0))
}

/// The quotes that are chosen through one coding become those of another on the same words, with what was decided about
/// them. Gives how many must be checked again, because the two were decided differently.
pub(super) async fn move_quotes(
    tx: &mut AnyConnection,
    goes: &CodingId,
    stays: &CodingId,
) -> Result<usize> {
    let mut to_check = 0;
    let ties: Vec<String> =
        sqlx::query_scalar("select evidence_id from evidence_quote where coding_id = $1")
            .bind(goes.as_str())
            .fetch_all(&mut *tx)
            .await?;
    for tie in &ties {
        sqlx::query(
            "insert into evidence_quote (evidence_id, coding_id) values ($1, $2)
             on conflict (evidence_id, coding_id) do nothing",
        )
        .bind(tie)
        .bind(stays.as_str())
        .execute(&mut *tx)
        .await?;
        let checks = sqlx::query(
            "select coding_id, wording, shown_language, shown_text from quote_check
             where evidence_id = $1 and coding_id in ($2, $3)",
        )
        .bind(tie)
        .bind(goes.as_str())
        .bind(stays.as_str())
        .fetch_all(&mut *tx)
        .await?;
        let decided = |row: &sqlx::any::AnyRow| -> Result<[String; 3]> {
            Ok([
                row.try_get("wording")?,
                row.try_get("shown_language")?,
                row.try_get("shown_text")?,
            ])
        };
        match checks.as_slice() {
            // Two people looked at the same words and disagree: nobody's word is taken for it.
            [one, other] if decided(one)? != decided(other)? => {
                to_check += 1;
                sqlx::query("delete from quote_check where evidence_id = $1 and coding_id = $2")
                    .bind(tie)
                    .bind(stays.as_str())
                    .execute(&mut *tx)
                    .await?;
            }
            [one] if one.try_get::<String, _>("coding_id")? == goes.as_str() => {
                sqlx::query(
                    "update quote_check set coding_id = $1 where evidence_id = $2 and coding_id = $3",
                )
                .bind(stays.as_str())
                .bind(tie)
                .bind(goes.as_str())
                .execute(&mut *tx)
                .await?;
            }
            _ => {}
        }
    }
    Ok(to_check)
}
