//! Every SQL statement about evidence and its quotes.

use super::{Evidence, EvidenceKind, Origin, PassageTranslation, Quote, store::read_lang};
use crate::{
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{
        BarrierId, CodingId, EvidenceId, InitiativeId, Millis, PassageId, SessionId, SurveyId,
        ThemeId,
    },
    language::Lang,
    receipt::store::UNDISPUTED,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// Words that may be quoted: a speaker's own words in a session, or an answer whose family allowed it and does not
/// dispute how it is read. Asked again at every reading, so that words are gone from pages as soon as they may no longer
/// be repeated.
static QUOTABLE: LazyLock<String> = LazyLock::new(|| {
    format!(
        "((passage.kind = 'verbatim' or (passage.kind = 'answer' and exists
        (select 1 from response where response.id = passage.response_id and response.quote_ok = 1)))
        and {UNDISPUTED})"
    )
});

const QUOTE_COLUMNS: &str =
    "coding.id as coding_id, coding.quote, coding.range_start, passage.id as passage_id,
    passage.kind, passage.language, passage.text, passage.survey_id, passage.session_id";

fn read_quote(row: &AnyRow) -> Result<Quote> {
    let kind: String = row.try_get("kind")?;
    let quote: String = row.try_get("quote")?;
    let session: String = row.try_get("session_id")?;
    Ok(Quote {
        coding: CodingId(row.try_get("coding_id")?),
        passage: PassageId(row.try_get("passage_id")?),
        origin: if session.is_empty() {
            Origin::Survey(SurveyId(row.try_get("survey_id")?))
        } else {
            Origin::Session(SessionId(session), kind.parse().map_err(Error::Broken)?)
        },
        language: read_lang(row.try_get("language")?)?,
        is_whole: quote.trim() == row.try_get::<String, _>("text")?.trim(),
        text: quote,
        translations: Vec::new(),
    })
}

/// Every tie of an initiative, in the order they were made.
pub async fn list_evidence(db: &Db, initiative: &InitiativeId) -> Result<Vec<Evidence>> {
    let rows = sqlx::query(
        "select id, theme_id, barrier_id, kind, note from evidence where initiative_id = $1 order by id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get("kind")?;
            Ok(Evidence {
                id: EvidenceId(row.try_get("id")?),
                theme: ThemeId(row.try_get("theme_id")?),
                barrier: BarrierId(row.try_get("barrier_id")?),
                kind: kind.parse().map_err(Error::Broken)?,
                note: row.try_get("note")?,
            })
        })
        .collect()
}

/// Ties a theme to a barrier. None where the same tie is there already; NotFound where either belongs elsewhere.
pub async fn create_evidence(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
    barrier: &BarrierId,
    kind: EvidenceKind,
    note: &str,
) -> Result<Option<EvidenceId>> {
    let known: Option<String> = sqlx::query_scalar(
        "select barrier.id from barrier join theme on theme.initiative_id = barrier.initiative_id
         where barrier.id = $1 and theme.id = $2 and theme.initiative_id = $3",
    )
    .bind(barrier.as_str())
    .bind(theme.as_str())
    .bind(initiative.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    known.ok_or(Error::NotFound)?;
    let id = EvidenceId::new();
    let created = sqlx::query(
        "insert into evidence (id, initiative_id, theme_id, barrier_id, kind, note, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (theme_id, barrier_id, kind) do nothing",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(theme.as_str())
    .bind(barrier.as_str())
    .bind(kind.as_str())
    .bind(note)
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok((created.rows_affected() == 1).then_some(id))
}

/// Changes what is written beside a tie.
pub async fn set_note(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
    note: &str,
) -> Result<()> {
    sqlx::query("update evidence set note = $1 where id = $2 and initiative_id = $3")
        .bind(note)
        .bind(evidence.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Unties a theme from a barrier.
pub async fn delete_evidence(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
) -> Result<()> {
    sqlx::query("delete from evidence where id = $1 and initiative_id = $2")
        .bind(evidence.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Chooses the quotes of a tie, in place of earlier ones. False where one of them may not be quoted or is not coded
/// under the theme: then nothing should be committed.
pub async fn set_quotes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
    codings: &[CodingId],
) -> Result<bool> {
    sqlx::query("delete from evidence_quote where evidence_id = $1")
        .bind(evidence.as_str())
        .execute(&mut *tx)
        .await?;
    let quotable = QUOTABLE.as_str();
    let sql = format!(
        "insert into evidence_quote (evidence_id, coding_id)
         select evidence.id, coding.id from evidence
         join theme_code on theme_code.theme_id = evidence.theme_id
         join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where evidence.id = $1 and coding.id = $2 and evidence.initiative_id = $3 and {quotable}"
    );
    let distinct: HashSet<&CodingId> = codings.iter().collect();
    for coding in distinct {
        let added = sqlx::query(AssertSqlSafe(sql.clone()))
            .bind(evidence.as_str())
            .bind(coding.as_str())
            .bind(initiative.as_str())
            .execute(&mut *tx)
            .await?;
        if added.rows_affected() == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The chosen quotes of every tie of an initiative. Their order, by random ids, says nothing.
pub async fn list_quotes(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<EvidenceId, Vec<Quote>>> {
    let quotable = QUOTABLE.as_str();
    let sql = format!(
        "select evidence.id as evidence_id, {QUOTE_COLUMNS} from evidence
         join evidence_quote on evidence_quote.evidence_id = evidence.id
         join coding on coding.id = evidence_quote.coding_id
         join passage on passage.id = coding.passage_id
         where evidence.initiative_id = $1 and {quotable}
         and exists (select 1 from theme_code where theme_code.theme_id = evidence.theme_id
                     and theme_code.code_id = coding.code_id)
         order by passage.id, coding.range_start, coding.id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    let mut quotes = rows
        .iter()
        .map(read_quote)
        .collect::<Result<Vec<Quote>>>()?;
    add_translations(db, &mut quotes).await?;
    let mut found: HashMap<EvidenceId, Vec<Quote>> = HashMap::new();
    for (row, quote) in rows.iter().zip(quotes) {
        let evidence = EvidenceId(row.try_get("evidence_id")?);
        found.entry(evidence).or_default().push(quote);
    }
    Ok(found)
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
    let quotable = QUOTABLE.as_str();
    let sql = format!(
        "select {QUOTE_COLUMNS} from theme_code
         join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where theme_code.theme_id = $1 and coding.initiative_id = $2
         and ($3 = '' or passage.language = $3) and {quotable}
         order by passage.id, coding.range_start, coding.id limit $4"
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
    let quotable = QUOTABLE.as_str();
    let sql = format!(
        "select distinct passage.language from theme_code
         join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where theme_code.theme_id = $1 and coding.initiative_id = $2 and {quotable}
         order by passage.language"
    );
    let tags: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(theme.as_str())
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    tags.into_iter().map(read_lang).collect()
}

async fn add_translations(db: &Db, quotes: &mut [Quote]) -> Result<()> {
    let mut found: HashMap<String, Vec<PassageTranslation>> = HashMap::new();
    let ids: HashSet<&str> = quotes.iter().map(|quote| quote.passage.as_str()).collect();
    for part in ids.into_iter().collect::<Vec<_>>().chunks(500) {
        let sql = format!(
            "select passage_id, language, text, status from passage_translation
             where passage_id in {} order by passage_id, language",
            placeholders(1, part.len())
        );
        let mut select = sqlx::query(AssertSqlSafe(sql));
        for id in part {
            select = select.bind(id.to_string());
        }
        for row in select.fetch_all(db.read()).await? {
            found
                .entry(row.try_get("passage_id")?)
                .or_default()
                .push(PassageTranslation {
                    language: read_lang(row.try_get("language")?)?,
                    text: row.try_get("text")?,
                    is_approved: row.try_get::<String, _>("status")? == "approved",
                });
        }
    }
    for quote in quotes {
        if let Some(translations) = found.get(quote.passage.as_str()) {
            quote.translations = translations.clone();
        }
    }
    Ok(())
}
