//! What checkers decided, and the names an initiative keeps.

use super::{publishing::get_chosen, read_lang};
use crate::{
    audit::{self, Action, Entry},
    db::Db,
    error::{Error, Result},
    harken::Harken,
    ids::{AccountId, CodingId, EvidenceId, InitiativeId, Millis},
    quote::{
        Check, Decision, Guard, Problem, Seen, Telling, Wording, find_problem, names,
        risk::kept::KeptNames,
    },
};
use sqlx::{AnyConnection, Row, any::AnyRow};
use std::collections::{BTreeSet, HashMap};

/// The names an initiative keeps, in their order.
pub async fn list_names(db: &Db, initiative: &InitiativeId) -> Result<Vec<String>> {
    Ok(
        sqlx::query_scalar("select name from kept_name where initiative_id = $1 order by name")
            .bind(initiative.as_str())
            .fetch_all(db.read())
            .await?,
    )
}

/// Keeps these names in place of earlier ones.
pub async fn set_names(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    kept: &BTreeSet<String>,
) -> Result<()> {
    sqlx::query("delete from kept_name where initiative_id = $1")
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    for name in kept {
        sqlx::query("insert into kept_name (initiative_id, name) values ($1, $2)")
            .bind(initiative.as_str())
            .bind(name)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// The names an initiative keeps, ready to be looked for.
pub async fn kept_names(db: &Db, initiative: &InitiativeId) -> Result<KeptNames> {
    Ok(KeptNames::new(&list_names(db, initiative).await?))
}

/// Every check of an initiative's chosen quotes.
pub(super) async fn list_checks(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<(EvidenceId, CodingId), Check>> {
    let rows = sqlx::query(
        "select quote_check.* from quote_check join evidence on evidence.id = quote_check.evidence_id
         where evidence.initiative_id = $1",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let key = (
                EvidenceId(row.try_get("evidence_id")?),
                CodingId(row.try_get("coding_id")?),
            );
            Ok((key, read(row)?))
        })
        .collect()
}

fn read(row: &AnyRow) -> Result<Check> {
    let text: String = row.try_get("shown_text")?;
    let language: String = row.try_get("shown_language")?;
    let telling = if language.is_empty() {
        None
    } else {
        Some(Telling {
            language: read_lang(language)?,
            text,
        })
    };
    let wording: String = row.try_get("wording")?;
    let wording = match (wording.as_str(), telling) {
        ("", _) => None,
        ("original", translation) => Some(Wording::Original { translation }),
        ("translation", Some(telling)) => Some(Wording::Translation(telling)),
        ("paraphrase", Some(telling)) => Some(Wording::Paraphrase(telling)),
        (other, _) => return Err(Error::Broken(format!("A check says “{other}”."))),
    };
    Ok(Check {
        wording,
        seen: Seen {
            words: row.try_get("words_hash")?,
            names: row.try_get("names_hash")?,
        },
    })
}

/// Keeps what a person decided about a chosen quote. The rules are asked here once more, whatever the page before it
/// said. NotFound where the quote is not chosen, or may not be quoted.
pub async fn decide(
    harken: &Harken,
    initiative: &InitiativeId,
    guard: &Guard,
    (evidence, coding): (&EvidenceId, &CodingId),
    decision: &Decision,
    by: &AccountId,
) -> Result<Result<(), Problem>> {
    let db = &harken.db;
    let chosen = get_chosen(db, initiative, guard, evidence, coding).await?;
    let wording = match decision {
        Decision::Clear(wording) => Some(wording),
        Decision::Refuse | Decision::Reopen => None,
    };
    if let Some(problem) =
        wording.and_then(|wording| find_problem(&chosen.quote, wording, chosen.is_narrow))
    {
        return Ok(Err(problem));
    }
    let telling = wording.and_then(Wording::telling);
    let kept = kept_names(db, initiative).await?;
    let shown = telling.map(|telling| telling.text.as_str());
    let seen = names::seen(&chosen.quote, shown, &kept);
    let mut tx = db.write_tx().await?;
    sqlx::query("delete from quote_check where evidence_id = $1 and coding_id = $2")
        .bind(evidence.as_str())
        .bind(coding.as_str())
        .execute(&mut *tx)
        .await?;
    if *decision != Decision::Reopen {
        let stored = sqlx::query(
            "insert into quote_check (evidence_id, coding_id, wording, shown_language, shown_text, words_hash,
             names_hash, checked_by, checked_at)
             select evidence_id, coding_id, $3, $4, $5, $6, $7, $8, $9 from evidence_quote
             where evidence_id = $1 and coding_id = $2",
        )
        .bind(evidence.as_str())
        .bind(coding.as_str())
        .bind(wording.map_or("", Wording::as_str))
        .bind(telling.map_or("", |telling| telling.language.as_str()))
        .bind(shown.unwrap_or_default())
        .bind(&seen.words)
        .bind(&seen.names)
        .bind(by.as_str())
        .bind(Millis::now().0)
        .execute(&mut *tx)
        .await?;
        // Somebody unchose it a moment ago.
        if stored.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
    }
    let entry = Entry::new(Action::QuoteDecided, evidence.as_str())
        .by(by)
        .within(initiative);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(Ok(()))
}
