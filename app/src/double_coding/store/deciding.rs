//! Every SQL statement about what the two had given, and what was decided about it.

use crate::{
    coding::{
        store::{NewCoding, Quoted, blind_for, create_coding, delete_coding, is_apart},
        text::Range,
    },
    db::Db,
    double_coding::{Decision, DoubleCoding, Drawn, Given, Kept, compare::side_of},
    error::{Error, Result},
    ids::{AccountId, CodeId, CodingId, DoubleCodingId, InitiativeId, Millis, PassageId},
};
use sqlx::{Any, AnyConnection, AssertSqlSafe, Executor, Row, any::AnyRow};

/// Why nothing was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undecided {
    /// Another double coding has the words, and its two have not been compared yet.
    Apart,
    /// Words that would lose a code are shown as a quote.
    Quoted(Quoted),
}

fn read_given(row: &AnyRow) -> Result<Given> {
    let point = |name: &str| -> Result<usize> {
        let point: i64 = row.try_get(name)?;
        usize::try_from(point).map_err(|_| Error::Broken(format!("A coding has {name} {point}.")))
    };
    Ok(Given {
        passage: PassageId(row.try_get("passage_id")?),
        coding: CodingId(row.try_get("coding_id")?),
        code: CodeId(row.try_get("code_id")?),
        coder: AccountId(row.try_get("coder_id")?),
        range: Range {
            start: point("range_start")?,
            end: point("range_end")?,
        },
    })
}

async fn list<'c>(
    from: impl Executor<'c, Database = Any>,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    reader: &AccountId,
) -> Result<Vec<Given>> {
    // Not the code that the coding has now: a split gives it another one, and the two never gave that.
    let sql = format!(
        "select given.passage_id, given.coding_id, given.code_id, given.coder_id, given.range_start, given.range_end
         from double_coding_given given
         join double_coding on double_coding.id = given.double_coding_id
         where given.double_coding_id = $1 and double_coding.initiative_id = $2 and not {}
         order by given.passage_id, given.range_start, given.range_end, given.coding_id",
        blind_for("given.passage_id", 3)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(double.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(from)
        .await?;
    rows.iter().map(read_given).collect()
}

/// What the two had given when they were compared, whatever has been decided about it since. What lies on words that the
/// reader codes blind just now is left out: some of it may count in what they are compared in next.
pub async fn list_given(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    reader: &AccountId,
) -> Result<Vec<Given>> {
    list(db.read(), initiative, double, reader).await
}

/// What was decided, but on words that the reader codes blind just now.
pub async fn list_decisions(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    reader: &AccountId,
) -> Result<Vec<Decision>> {
    let sql = format!(
        "select decision.* from double_coding_decision decision
         join double_coding on double_coding.id = decision.double_coding_id
         where decision.double_coding_id = $1 and double_coding.initiative_id = $2 and not {}
         order by decision.passage_id, decision.code_id",
        blind_for("decision.passage_id", 3)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(double.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| {
            let kept: String = row.try_get("kept")?;
            Ok(Decision {
                passage: PassageId(row.try_get("passage_id")?),
                code: CodeId(row.try_get("code_id")?),
                kept: kept.parse().map_err(Error::Broken)?,
                reason: row.try_get("reason")?,
                by: AccountId(row.try_get("decided_by")?),
            })
        })
        .collect()
}

/// Decides about codes on words that have been compared: what is kept lies on them, what is not is taken off, and who
/// decided it and why is written down. A later decision takes the place of an earlier one, and brings back what that
/// one took off. Gives why where nothing can be decided: then nothing should be committed.
pub async fn decide(
    tx: &mut AnyConnection,
    double: &DoubleCoding,
    drawn: &Drawn,
    chosen: &[(CodeId, Kept)],
    reason: &str,
    by: &AccountId,
) -> Result<Result<(), Undecided>> {
    let given = list(&mut *tx, &double.initiative, &double.id, by).await?;
    for (code, kept) in chosen {
        let of_code = |given: &&Given| given.passage == drawn.passage && given.code == *code;
        for given in given.iter().filter(of_code) {
            if kept.keeps(side_of(drawn, given)) {
                keep(tx, double, given).await?;
            } else {
                let (initiative, passage) = (&double.initiative, &given.passage);
                match delete_coding(&mut *tx, initiative, passage, &given.coding, by).await {
                    // Somebody may have taken it off already.
                    Ok(Ok(())) | Err(Error::NotFound) => {}
                    Ok(Err(quoted)) => return Ok(Err(Undecided::Quoted(quoted))),
                    Err(error) => return Err(error),
                }
            }
        }
        sqlx::query(
            "insert into double_coding_decision
             (double_coding_id, passage_id, code_id, kept, reason, decided_by, decided_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (double_coding_id, passage_id, code_id) do update set kept = excluded.kept,
             reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at",
        )
        .bind(double.id.as_str())
        .bind(drawn.passage.as_str())
        .bind(code.as_str())
        .bind(kept.as_str())
        .bind(reason)
        .bind(by.as_str())
        .bind(Millis::now().0)
        .execute(&mut *tx)
        .await?;
    }
    // Asked last, so that a double coding somebody began meanwhile is seen: what it is about stays until it is compared.
    if is_apart(tx, &double.initiative, &drawn.passage).await? {
        return Ok(Err(Undecided::Apart));
    }
    Ok(Ok(()))
}

/// Leaves a coding where it is, or puts it back under the name of who gave it.
async fn keep(tx: &mut AnyConnection, double: &DoubleCoding, given: &Given) -> Result<()> {
    let there: Option<String> =
        sqlx::query_scalar("select id from coding where id = $1 and initiative_id = $2")
            .bind(given.coding.as_str())
            .bind(double.initiative.as_str())
            .fetch_optional(&mut *tx)
            .await?;
    // It may have another code by now: where a split has put it is nothing to undo here.
    if there.is_some() {
        return Ok(());
    }
    let new = NewCoding {
        code: given.code.clone(),
        passage: given.passage.clone(),
        range: given.range,
        coder: given.coder.clone(),
    };
    let coding = create_coding(&mut *tx, &double.initiative, &new).await?.id;
    if coding != given.coding {
        sqlx::query(
            // Codes that were merged can leave two rows with one coding: the other row has it then.
            "update double_coding_given set coding_id = $1, code_id = $2
             where double_coding_id = $3 and coding_id = $4
             and not exists (select 1 from double_coding_given other
                             where other.double_coding_id = $3 and other.coding_id = $1)",
        )
        .bind(coding.as_str())
        .bind(given.code.as_str())
        .bind(double.id.as_str())
        .bind(given.coding.as_str())
        .execute(tx)
        .await?;
    }
    Ok(())
}
