//! Every SQL statement about the vocabulary.

use super::{Concept, Term, Wording};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, SessionId, TermId},
    language::Lang,
};
use sqlx::{AnyConnection, Row};
use std::collections::BTreeMap;

/// The vocabulary of an initiative: the four words of the exercise first, then its own in the order they came in.
pub async fn list_terms(db: &Db, initiative: &InitiativeId) -> Result<Vec<Term>> {
    let terms = sqlx::query(
        "select id, concept, coalesce(session_id, '') as session_id from vocabulary_term
         where initiative_id = $1 order by id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    let wordings = sqlx::query(
        "select term_id, language, names, definition from vocabulary_wording
         where term_id in (select id from vocabulary_term where initiative_id = $1)",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    let mut by_term: BTreeMap<String, BTreeMap<Lang, Wording>> = BTreeMap::new();
    for row in &wordings {
        let lang: String = row.try_get("language")?;
        let lang: Lang = lang
            .parse()
            .map_err(|error| Error::Broken(format!("{error}")))?;
        let wording = Wording {
            names: super::names_of(&row.try_get::<String, _>("names")?),
            definition: row.try_get("definition")?,
        };
        by_term
            .entry(row.try_get("term_id")?)
            .or_default()
            .insert(lang, wording);
    }
    let mut terms = terms
        .iter()
        .map(|row| {
            let id: String = row.try_get("id")?;
            let session: String = row.try_get("session_id")?;
            Ok(Term {
                concept: match row.try_get::<String, _>("concept")?.as_str() {
                    "" => None,
                    text => Some(text.parse().map_err(Error::Broken)?),
                },
                session: (!session.is_empty()).then_some(SessionId(session)),
                wordings: by_term.remove(&id).unwrap_or_default(),
                id: TermId(id),
            })
        })
        .collect::<Result<Vec<Term>>>()?;
    terms.sort_by_key(|term| (term.concept.is_none(), term.concept));
    Ok(terms)
}

/// The term that stands for one of the four words; made where the initiative has none yet. `session` is where it was
/// agreed, which the latest agreement decides.
pub async fn get_or_create_concept(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    concept: Concept,
    session: Option<&SessionId>,
) -> Result<TermId> {
    let known: Option<String> = sqlx::query_scalar(
        "select id from vocabulary_term where initiative_id = $1 and concept = $2 order by id limit 1",
    )
    .bind(initiative.as_str())
    .bind(concept.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    let Some(known) = known else {
        return create_term(tx, initiative, Some(concept), session).await;
    };
    if let Some(session) = session {
        sqlx::query("update vocabulary_term set session_id = $1 where id = $2")
            .bind(session.as_str())
            .bind(&known)
            .execute(tx)
            .await?;
    }
    Ok(TermId(known))
}

/// Makes a term without any wording.
pub async fn create_term(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    concept: Option<Concept>,
    session: Option<&SessionId>,
) -> Result<TermId> {
    let id = TermId::new();
    sqlx::query(
        "insert into vocabulary_term (id, initiative_id, concept, session_id) values ($1, $2, $3, $4)",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(concept.map_or("", Concept::as_str))
    .bind(session.map(|session| session.as_str().to_string()))
    .execute(tx)
    .await?;
    Ok(id)
}

/// Says what a term is called and means in one language. NotFound where the initiative has no such term.
pub async fn set_wording(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    term: &TermId,
    lang: &Lang,
    wording: &Wording,
) -> Result<()> {
    let written = sqlx::query(
        "insert into vocabulary_wording (term_id, language, names, definition)
         select id, $1, $2, $3 from vocabulary_term where id = $4 and initiative_id = $5
         on conflict (term_id, language) do update set names = excluded.names, definition = excluded.definition",
    )
    .bind(lang.as_str())
    .bind(wording.names.join("\n"))
    .bind(&wording.definition)
    .bind(term.as_str())
    .bind(initiative.as_str())
    .execute(tx)
    .await?;
    match written.rows_affected() {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Takes a wording away, and the term with its last one. NotFound where there is none such.
pub async fn delete_wording(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    term: &TermId,
    lang: &Lang,
) -> Result<()> {
    let deleted = sqlx::query(
        "delete from vocabulary_wording where language = $1
         and term_id in (select id from vocabulary_term where id = $2 and initiative_id = $3)",
    )
    .bind(lang.as_str())
    .bind(term.as_str())
    .bind(initiative.as_str())
    .execute(&mut *tx)
    .await?;
    if deleted.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    sqlx::query(
        "delete from vocabulary_term where id = $1
         and not exists (select 1 from vocabulary_wording where term_id = vocabulary_term.id)",
    )
    .bind(term.as_str())
    .execute(tx)
    .await?;
    Ok(())
}
