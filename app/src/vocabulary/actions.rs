//! Writing down what words have been agreed to mean.

use super::{
    Concept, LONGEST_NAME, LONGEST_TEXT, Wording, names_of,
    pages::{self, OWN, TypedWording},
    store,
};
use crate::{
    account::{Act, guard::Member},
    error::{Error, Result},
    harken::Harken,
    ids::TermId,
    language::Lang,
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_vocabulary(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let terms = store::list_terms(&harken.db, &member.initiative.id).await?;
    let page = pages::vocabulary(&member, &terms, &TypedWording::default(), None);
    Ok(page.respond(&member, Place::Vocabulary, StatusCode::OK))
}

/// Which term a wording is of.
enum Of {
    Known(TermId),
    Concept(Concept),
    New,
}

pub async fn save_vocabulary(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let typed = TypedWording::read(&fields);
    let terms = store::list_terms(db, initiative).await?;
    let of = match typed.term.as_str() {
        OWN => Of::New,
        text => match (
            text.parse(),
            terms.iter().find(|term| term.id.as_str() == text),
        ) {
            (Ok(concept), _) => Of::Concept(concept),
            (_, Some(term)) => Of::Known(term.id.clone()),
            _ => {
                return refuse(
                    &member,
                    &terms,
                    &typed,
                    member.words.vocabulary_term_missing(),
                );
            }
        },
    };
    let Ok(lang) = typed.language.parse::<Lang>() else {
        return refuse(
            &member,
            &terms,
            &typed,
            member.words.vocabulary_language_missing(),
        );
    };
    let wording = Wording {
        names: names_of(&typed.names),
        definition: typed.definition.clone(),
    };
    if let Some(problem) = find_problem(&member, &of, &wording) {
        return refuse(&member, &terms, &typed, &problem);
    }
    let mut tx = db.write_tx().await?;
    let term = match of {
        Of::Known(term) => term,
        Of::Concept(concept) => {
            store::get_or_create_concept(&mut tx, initiative, concept, None).await?
        }
        Of::New => store::create_term(&mut tx, initiative, None, None).await?,
    };
    store::set_wording(&mut tx, initiative, &term, &lang, &wording).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("vocabulary")).into_response())
}

fn find_problem(member: &Member, of: &Of, wording: &Wording) -> Option<String> {
    let words = member.words;
    let is_longer = |text: &str, most: usize| text.chars().count() > most;
    if wording.definition.is_empty() {
        return Some(words.vocabulary_definition_missing().into());
    }
    if matches!(of, Of::New) && wording.names.is_empty() {
        return Some(words.vocabulary_names_missing().into());
    }
    if is_longer(&wording.definition, LONGEST_TEXT) {
        return Some(words.theme_text_long(LONGEST_TEXT));
    }
    let is_long = wording.names.len() > LONGEST_NAME
        || wording
            .names
            .iter()
            .any(|name| is_longer(name, LONGEST_NAME));
    is_long.then(|| words.theme_text_long(LONGEST_NAME))
}

fn refuse(
    member: &Member,
    terms: &[super::Term],
    typed: &TypedWording,
    problem: &str,
) -> Result<Response> {
    let page = pages::vocabulary(member, terms, typed, Some(problem.into()));
    Ok(page.respond(member, Place::Vocabulary, StatusCode::UNPROCESSABLE_ENTITY))
}

/// Takes what was agreed in one language away.
pub async fn save_wording_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, term)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let lang: Lang = fields
        .text("language")
        .parse()
        .map_err(|_| Error::NotFound)?;
    let mut tx = harken.db.write_tx().await?;
    store::delete_wording(&mut tx, &member.initiative.id, &TermId(term), &lang).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("vocabulary")).into_response())
}
