//! Chosen quotes with how far each has come, and those that may go out.

use super::{QUOTE_COLUMNS, add_translations, checks, narrow, quotable, read_quote};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{BarrierId, CodingId, EvidenceId, InitiativeId, ResponseId, ThemeId},
    quote::{Chosen, Guard, Publishable, Quote, Wording, names},
    theme::store::COUNTED_CODES,
};
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use std::collections::HashMap;

/// Which chosen quotes are wanted.
#[derive(Clone, Copy)]
enum Which<'a> {
    All,
    One(&'a EvidenceId, &'a CodingId),
    /// Words of one answer.
    Of(&'a ResponseId),
}

/// How much must be known of chosen quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Which are narrow is worked out only where it decides a standing.
    Standing,
    /// All of it.
    Checking,
}

/// Every chosen quote of an initiative that may be quoted, with its standing. Their order, by random ids, says
/// nothing.
pub async fn list_chosen(db: &Db, initiative: &InitiativeId, guard: &Guard) -> Result<Vec<Chosen>> {
    list(db, initiative, guard, Depth::Checking, Which::All).await
}

/// One chosen quote; NotFound where it is not chosen, or may not be quoted.
pub async fn get_chosen(
    db: &Db,
    initiative: &InitiativeId,
    guard: &Guard,
    evidence: &EvidenceId,
    coding: &CodingId,
) -> Result<Chosen> {
    let one = Which::One(evidence, coding);
    let found = list(db, initiative, guard, Depth::Checking, one).await?;
    found.into_iter().next().ok_or(Error::NotFound)
}

/// The chosen quotes of every tie of an initiative, each with its standing.
pub async fn list_quotes(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<EvidenceId, Vec<Quote>>> {
    let mut found: HashMap<EvidenceId, Vec<Quote>> = HashMap::new();
    let guard = Guard::house();
    for chosen in list(db, initiative, &guard, Depth::Standing, Which::All).await? {
        found.entry(chosen.evidence).or_default().push(chosen.quote);
    }
    Ok(found)
}

/// What may go out, in the only form in which it may: what every public page shows, and nothing else.
pub async fn list_publishable(
    db: &Db,
    initiative: &InitiativeId,
    guard: &Guard,
) -> Result<Vec<Publishable>> {
    list_out(db, initiative, guard, Which::All).await
}

/// As [`list_publishable`], of the words of one answer.
pub async fn list_publishable_of(
    db: &Db,
    initiative: &InitiativeId,
    guard: &Guard,
    response: &ResponseId,
) -> Result<Vec<Publishable>> {
    list_out(db, initiative, guard, Which::Of(response)).await
}

async fn list_out(
    db: &Db,
    initiative: &InitiativeId,
    guard: &Guard,
    which: Which<'_>,
) -> Result<Vec<Publishable>> {
    let chosen = list(db, initiative, guard, Depth::Standing, which).await?;
    Ok(chosen
        .into_iter()
        .filter_map(Chosen::into_publishable)
        .collect())
}

async fn list(
    db: &Db,
    initiative: &InitiativeId,
    guard: &Guard,
    depth: Depth,
    which: Which<'_>,
) -> Result<Vec<Chosen>> {
    let (evidence, coding, response) = match which {
        Which::All => ("", "", ""),
        Which::One(evidence, coding) => (evidence.as_str(), coding.as_str(), ""),
        Which::Of(response) => ("", "", response.as_str()),
    };
    let sql = format!(
        "select evidence.id as evidence_id, evidence.theme_id, evidence.barrier_id, passage.response_id,
         {QUOTE_COLUMNS} from evidence
         join evidence_quote on evidence_quote.evidence_id = evidence.id
         join coding on coding.id = evidence_quote.coding_id
         join passage on passage.id = coding.passage_id
         where evidence.initiative_id = $1 and {}
         and ($2 = '' or (evidence.id = $2 and coding.id = $3))
         and ($4 = '' or passage.response_id = $4)
         and (evidence.theme_id, coding.code_id) in {COUNTED_CODES}
         order by passage.id, coding.range_start, coding.id, evidence.id",
        quotable(guard.consent)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(evidence)
        .bind(coding)
        .bind(response)
        .fetch_all(db.read())
        .await?;
    let mut quotes = rows
        .iter()
        .map(read_quote)
        .collect::<Result<Vec<Quote>>>()?;
    add_translations(db, &mut quotes).await?;
    let kept = checks::kept_names(db, initiative).await?;
    let mut checks = checks::list_checks(db, initiative).await?;
    let mut found = Vec::with_capacity(rows.len());
    let mut own_checks = Vec::with_capacity(rows.len());
    for (row, quote) in rows.iter().zip(quotes) {
        let evidence = EvidenceId(row.try_get("evidence_id")?);
        let check = checks.remove(&(evidence.clone(), quote.coding.clone()));
        let wording = check.as_ref().and_then(|check| check.wording.as_ref());
        let telling = wording.and_then(Wording::telling);
        found.push(Chosen {
            evidence,
            theme: ThemeId(row.try_get("theme_id")?),
            barrier: BarrierId(row.try_get("barrier_id")?),
            seen: names::seen(&quote, telling.map(|telling| telling.text.as_str()), &kept),
            quote,
            is_narrow: false,
        });
        own_checks.push(check);
    }
    let decides = |check: &Option<crate::quote::Check>| {
        let wording = check.as_ref().and_then(|check| check.wording.as_ref());
        matches!(wording, Some(Wording::Original { .. }))
    };
    let asked: Vec<usize> = (0..found.len())
        .filter(|at| depth == Depth::Checking || decides(&own_checks[*at]))
        .collect();
    let spoken = asked
        .iter()
        .map(|at| read_spoken(&rows[*at]))
        .collect::<Result<Vec<_>>>()?;
    let narrow = narrow::find_narrow(db, initiative, &spoken, guard.k).await?;
    for (at, is_narrow) in asked.into_iter().zip(narrow) {
        found[at].is_narrow = is_narrow;
    }
    for (chosen, check) in found.iter_mut().zip(&own_checks) {
        chosen.quote.standing = guard.standing(
            &chosen.quote,
            check.as_ref(),
            &chosen.seen,
            chosen.is_narrow,
        );
    }
    Ok(found)
}

fn read_spoken(row: &AnyRow) -> Result<narrow::Spoken> {
    Ok(narrow::Spoken {
        theme: row.try_get("theme_id")?,
        language: row.try_get("language")?,
        survey: row.try_get("survey_id")?,
        response: row.try_get("response_id")?,
    })
}
