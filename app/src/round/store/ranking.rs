//! What the room gives each item. Places are kept apart from one another until they are added up, and erased then.

use super::answers::{Taken, delete_marks, rewrite_marks, take};
use crate::{
    db::{Engine, placeholders},
    error::Result,
    ids::{AnswerId, RoundId},
    round::{Phase, Round, ranking::Point},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// Takes in the places that somebody gave, or that several papers gave: one mark a paper. The first mark says whether
/// it was sent before.
///
/// # Errors
/// `Gone` where nobody ranks in this round any more.
pub async fn create_points(
    engine: Engine,
    tx: &mut AnyConnection,
    round: &Round,
    marks: &[[u8; 32]],
    points: &[Point],
) -> Result<Taken> {
    for (at, mark) in marks.iter().enumerate() {
        let taken = take(engine, tx, round, Phase::Rank, mark).await?;
        if at == 0 && taken == Taken::Repeat {
            return Ok(Taken::Repeat);
        }
    }
    for part in points.chunks(200) {
        let sql = format!(
            "insert into round_point (id, round_id, item, points) values {}",
            placeholders(part.len(), 4)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for point in part {
            insert = insert
                .bind(AnswerId::new().0)
                .bind(round.id.as_str())
                .bind(point.item.as_str())
                .bind(point.points);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(Taken::New)
}

/// Adds up what the room gave, and erases who-knows-whose places.
pub(super) async fn add_up(tx: &mut AnyConnection, round: &RoundId) -> Result<()> {
    let rows = sqlx::query(
        "select item, cast(sum(points) as bigint) as points, cast(count(*) as bigint) as chosen_by
         from round_point where round_id = $1 group by item",
    )
    .bind(round.as_str())
    .fetch_all(&mut *tx)
    .await?;
    for row in &rows {
        sqlx::query(
            "update round_answer set points = $1, chosen_by = $2 where round_id = $3 and id = $4",
        )
        .bind(row.try_get::<i64, _>("points")?)
        .bind(row.try_get::<i64, _>("chosen_by")?)
        .bind(round.as_str())
        .bind(row.try_get::<String, _>("item")?)
        .execute(&mut *tx)
        .await?;
    }
    delete_points(tx, round).await?;
    rewrite_marks(tx, round, Phase::Rank).await
}

async fn delete_points(tx: &mut AnyConnection, round: &RoundId) -> Result<()> {
    sqlx::query("delete from round_point where round_id = $1")
        .bind(round.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Erases a ranking that was given up.
pub(super) async fn delete_ranking(tx: &mut AnyConnection, round: &RoundId) -> Result<()> {
    delete_points(tx, round).await?;
    delete_marks(tx, round, Phase::Rank).await
}
