//! Every SQL statement about translations of passages and their versions.

use super::{changes, disputes, read_language};
use crate::{
    coding::{
        PassageTranslation, Segment, TranslationOrigin, TranslationStatus, aligned, text::Range,
    },
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{AccountId, InitiativeId, PassageId},
    language::Lang,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::HashMap;

/// A translation on its way in.
#[derive(Clone, Debug)]
pub struct NewTranslation<'a> {
    pub passage: &'a PassageId,
    pub language: &'a Lang,
    pub text: &'a str,
    /// A name; of a machine's draft, the service's.
    pub translator: &'a str,
    /// Who wrote it, or asked for the draft; none where no account did.
    pub by: Option<&'a AccountId>,
    pub origin: TranslationOrigin,
}

/// A version of a translation, as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub version: i64,
    pub text: String,
    pub translator: String,
    pub origin: TranslationOrigin,
    pub checked_by: String,
}

/// What is needed of a translation to change something about it.
struct Current {
    original: String,
    text: String,
    version: i64,
    origin: TranslationOrigin,
    account: String,
}

/// The translations of a passage, by language tag. Where nobody has stored what lies beside what, it is as the aligner
/// proposes.
pub async fn list_translations(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Vec<PassageTranslation>> {
    let rows = sqlx::query(
        "select passage_translation.language, passage_translation.text, passage_translation.translator,
         passage_translation.status, passage_translation.version, passage.text as original,
         coalesce(translation_version.origin, 'person') as origin,
         coalesce(translation_version.checked_by, '') as checked_by,
         coalesce(translation_version.aligned_by, '') as aligned_by
         from passage_translation join passage on passage.id = passage_translation.passage_id
         left join translation_version on translation_version.passage_id = passage_translation.passage_id
         and translation_version.language = passage_translation.language
         and translation_version.version = passage_translation.version
         where passage.id = $1 and passage.initiative_id = $2 order by passage_translation.language",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut segments = list_segments(db, passage).await?;
    let mut disputed = disputes::list_disputes(db, passage).await?;
    rows.iter()
        .map(|row| {
            let status: String = row.try_get("status")?;
            let (language, version) = (read_language(row)?, row.try_get("version")?);
            let text: String = row.try_get("text")?;
            let stored = segments.remove(&(language.to_string(), version));
            Ok(PassageTranslation {
                translator: row.try_get("translator")?,
                origin: read_origin(row)?,
                status: status.parse().map_err(Error::Broken)?,
                checked_by: row.try_get("checked_by")?,
                aligned_by: row.try_get("aligned_by")?,
                segments: match stored {
                    Some(stored) => stored,
                    None => aligned::propose(&row.try_get::<String, _>("original")?, &text),
                },
                disputes: disputed.remove(language.as_str()).unwrap_or_default(),
                language,
                text,
                version,
            })
        })
        .collect()
}

fn read_origin(row: &AnyRow) -> Result<TranslationOrigin> {
    let origin: String = row.try_get("origin")?;
    origin.parse().map_err(Error::Broken)
}

/// The segments of every version, by language and version.
async fn list_segments(
    db: &Db,
    passage: &PassageId,
) -> Result<HashMap<(String, i64), Vec<Segment>>> {
    let rows = sqlx::query(
        "select language, version, target_start, target_end, source_start, source_end
         from translation_segment where passage_id = $1 order by language, version, position",
    )
    .bind(passage.as_str())
    .fetch_all(db.read())
    .await?;
    let mut found: HashMap<(String, i64), Vec<Segment>> = HashMap::new();
    for row in rows {
        let point = |name: &str| -> Result<usize> {
            let point: i64 = row.try_get(name)?;
            usize::try_from(point)
                .map_err(|_| Error::Broken(format!("A segment has {name} {point}.")))
        };
        let of = (row.try_get("language")?, row.try_get("version")?);
        found.entry(of).or_default().push(Segment {
            target: Range {
                start: point("target_start")?,
                end: point("target_end")?,
            },
            source: Range {
                start: point("source_start")?,
                end: point("source_end")?,
            },
        });
    }
    Ok(found)
}

/// Every version of a translation, the newest first.
pub async fn list_versions(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
    language: &Lang,
) -> Result<Vec<Version>> {
    let rows = sqlx::query(
        "select translation_version.version, translation_version.text, translation_version.translator,
         translation_version.origin, translation_version.checked_by
         from translation_version join passage on passage.id = translation_version.passage_id
         where passage.id = $1 and passage.initiative_id = $2 and translation_version.language = $3
         order by translation_version.version desc",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .bind(language.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Version {
                version: row.try_get("version")?,
                text: row.try_get("text")?,
                translator: row.try_get("translator")?,
                origin: read_origin(row)?,
                checked_by: row.try_get("checked_by")?,
            })
        })
        .collect()
}

/// Writes a translation in place of an earlier one in that language, which stays among the versions. It is a draft
/// again, whatever the earlier was. Codings stay where they are, on the original; what lies beside what is proposed
/// anew; and a dispute is over where the new text no longer has the sentence it was about. NotFound where the
/// initiative lacks the passage.
pub async fn set_translation(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    new: &NewTranslation<'_>,
) -> Result<()> {
    let original: String =
        sqlx::query_scalar("select text from passage where id = $1 and initiative_id = $2")
            .bind(new.passage.as_str())
            .bind(initiative.as_str())
            .fetch_one(&mut *tx)
            .await?;
    let version: i64 = sqlx::query_scalar(
        "insert into passage_translation (passage_id, language, text, translator, status, version)
         values ($1, $2, $3, $4, $5, 1)
         on conflict (passage_id, language) do update set text = excluded.text, translator = excluded.translator,
         status = excluded.status, version = passage_translation.version + 1
         returning version",
    )
    .bind(new.passage.as_str())
    .bind(new.language.as_str())
    .bind(new.text)
    .bind(new.translator)
    .bind(TranslationStatus::Drafted.as_str())
    .fetch_one(&mut *tx)
    .await?;
    sqlx::query(
        "insert into translation_version
         (passage_id, language, version, text, translator, account_id, origin, checked_by, aligned_by)
         values ($1, $2, $3, $4, $5, $6, $7, '', '')",
    )
    .bind(new.passage.as_str())
    .bind(new.language.as_str())
    .bind(version)
    .bind(new.text)
    .bind(new.translator)
    .bind(new.by.map_or("", AccountId::as_str))
    .bind(new.origin.as_str())
    .execute(&mut *tx)
    .await?;
    let segments = aligned::propose(&original, new.text);
    create_segments(tx, new.passage, new.language, version, &segments).await?;
    changes::note_passage(tx, initiative, new.passage).await?;
    disputes::carry_over(tx, new, &segments).await
}

/// Columns of a segment as it is written.
const WIDTH: usize = 8;

async fn create_segments(
    tx: &mut AnyConnection,
    passage: &PassageId,
    language: &Lang,
    version: i64,
    segments: &[Segment],
) -> Result<()> {
    for (at, part) in segments.chunks(500).enumerate() {
        let sql = format!(
            "insert into translation_segment
             (passage_id, language, version, position, target_start, target_end, source_start, source_end)
             values {}",
            placeholders(part.len(), WIDTH)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (segment, position) in part.iter().zip(at * 500..) {
            insert = insert
                .bind(passage.as_str())
                .bind(language.as_str())
                .bind(version)
                .bind(position as i64)
                .bind(segment.target.start as i64)
                .bind(segment.target.end as i64)
                .bind(segment.source.start as i64)
                .bind(segment.source.end as i64);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// The translation as it stands in this write; NotFound where there is none.
async fn get_current(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    language: &Lang,
) -> Result<Current> {
    let row = sqlx::query(
        "select passage.text as original, translation_version.text, translation_version.version,
         translation_version.origin, translation_version.account_id
         from passage_translation join passage on passage.id = passage_translation.passage_id
         join translation_version on translation_version.passage_id = passage_translation.passage_id
         and translation_version.language = passage_translation.language
         and translation_version.version = passage_translation.version
         where passage.id = $1 and passage.initiative_id = $2 and passage_translation.language = $3",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .bind(language.as_str())
    .fetch_one(tx)
    .await?;
    Ok(Current {
        original: row.try_get("original")?,
        text: row.try_get("text")?,
        version: row.try_get("version")?,
        origin: read_origin(&row)?,
        account: row.try_get("account_id")?,
    })
}

/// Says what each segment of a translation stands for, in place of what was proposed. False where there is a newer
/// version by now, or the number of segments is another: then nothing is changed.
pub async fn set_sources(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    (language, version): (&Lang, i64),
    sources: &[Range],
    by: &str,
) -> Result<bool> {
    let current = get_current(tx, initiative, passage, language).await?;
    let proposed = aligned::propose(&current.original, &current.text);
    if current.version != version || proposed.len() != sources.len() {
        return Ok(false);
    }
    sqlx::query(
        "delete from translation_segment where passage_id = $1 and language = $2 and version = $3",
    )
    .bind(passage.as_str())
    .bind(language.as_str())
    .bind(version)
    .execute(&mut *tx)
    .await?;
    let segments: Vec<Segment> = proposed
        .iter()
        .zip(sources)
        .map(|(segment, source)| Segment {
            source: *source,
            ..*segment
        })
        .collect();
    create_segments(tx, passage, language, version, &segments).await?;
    sqlx::query(
        "update translation_version set aligned_by = $1
         where passage_id = $2 and language = $3 and version = $4",
    )
    .bind(by)
    .bind(passage.as_str())
    .bind(language.as_str())
    .bind(version)
    .execute(tx)
    .await?;
    Ok(true)
}

/// Whether a person, and no machine, has translated a passage into a language.
pub async fn is_by_person(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    language: &Lang,
) -> Result<bool> {
    match get_current(tx, initiative, passage, language).await {
        Ok(current) => Ok(current.origin == TranslationOrigin::Person),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// How many answered the survey of a passage in its language; 0 for words said in a session.
pub async fn count_alike(db: &Db, initiative: &InitiativeId, passage: &PassageId) -> Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from response
         join passage on passage.survey_id = response.survey_id and passage.language = response.language
         where passage.id = $1 and passage.initiative_id = $2",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_one(db.read())
    .await?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Why a translation cannot be said to be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// There is a newer version by now.
    Changed,
    /// Whoever wrote it cannot check it.
    Own,
    /// Somebody says that something in it is wrong.
    Disputed,
}

/// Notes that a person other than its translator has checked a translation.
pub async fn check_translation(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    (language, version): (&Lang, i64),
    by: (&AccountId, &str),
) -> Result<std::result::Result<(), Unchecked>> {
    let current = get_current(tx, initiative, passage, language).await?;
    if current.version != version {
        return Ok(Err(Unchecked::Changed));
    }
    if current.origin == TranslationOrigin::Person && current.account == by.0.as_str() {
        return Ok(Err(Unchecked::Own));
    }
    if disputes::is_disputed(tx, passage, language).await? {
        return Ok(Err(Unchecked::Disputed));
    }
    set_status(tx, passage, language, TranslationStatus::Approved, by.1).await?;
    changes::note_passage(tx, initiative, passage).await?;
    Ok(Ok(()))
}

/// Writes how far the newest version can be relied on, and who has checked it.
pub(super) async fn set_status(
    tx: &mut AnyConnection,
    passage: &PassageId,
    language: &Lang,
    status: TranslationStatus,
    checked_by: &str,
) -> Result<()> {
    sqlx::query(
        "update passage_translation set status = $1 where passage_id = $2 and language = $3",
    )
    .bind(status.as_str())
    .bind(passage.as_str())
    .bind(language.as_str())
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "update translation_version set checked_by = $1 where passage_id = $2 and language = $3
         and version = (select version from passage_translation where passage_id = $2 and language = $3)",
    )
    .bind(checked_by)
    .bind(passage.as_str())
    .bind(language.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// The words of a segment of the newest version; none where there is a newer version by now, or no such segment.
pub(super) async fn find_segment_text(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    (language, version): (&Lang, i64),
    position: usize,
) -> Result<Option<String>> {
    let current = get_current(tx, initiative, passage, language).await?;
    if current.version != version {
        return Ok(None);
    }
    let segments = aligned::propose(&current.original, &current.text);
    let segment = segments.get(position);
    let words = segment.and_then(|segment| crate::coding::text::cut(&current.text, segment.target));
    Ok(words.map(str::to_string))
}
