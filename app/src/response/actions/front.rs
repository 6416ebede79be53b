//! The front door: the first page, and the ways to a survey or a conversation by a code.

use super::{super::pages, visit::Visit};
use crate::{
    error::{Error, Result},
    gathering,
    harken::Harken,
    i18n::Words,
    invitation,
    request::{Fields, Reader},
    token::{Mistyped, Token, read_short_code},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_home(reader: Reader) -> Response {
    pages::home(reader.words(), "", None).respond(StatusCode::OK)
}

/// Opens the survey that the code on a slip was made for. It looks the same whether the code was used or not, and uses
/// nothing up.
pub async fn show_code(
    State(harken): State<Harken>,
    reader: Reader,
    Path(code): Path<String>,
) -> Result<Response> {
    open_code(
        &harken,
        &reader,
        reader.words(),
        &code,
        StatusCode::NOT_FOUND,
    )
    .await
}

/// As [`show_code`], for a code that somebody typed. A survey's short name opens it as well.
pub async fn find_code(
    State(harken): State<Harken>,
    mut reader: Reader,
    fields: Fields,
) -> Result<Response> {
    let words = reader.words_of(&fields);
    let code = fields.text("code");
    match harken.surveys.get(&code.to_lowercase()).await {
        Ok(ready) => {
            let address = format!("/s/{}?lang={}", ready.survey.slug, words.lang());
            Ok(Redirect::to(&address).into_response())
        }
        Err(Error::NotFound) => {
            reader.wanted.insert(0, words.lang().clone());
            open_code(
                &harken,
                &reader,
                words,
                code,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(error) => Err(error),
    }
}

/// The survey itself, with the code in it. There is no redirection, which would leave the code in a history.
async fn open_code(
    harken: &Harken,
    reader: &Reader,
    words: Words,
    typed: &str,
    unknown: StatusCode,
) -> Result<Response> {
    let again =
        |problem: &'static str| Ok(pages::home(words, typed, Some(problem)).respond(unknown));
    let code = match typed.parse::<Token>() {
        Ok(code) => code,
        Err(Mistyped) => {
            if let Some(code) = find_sign_up(harken, typed).await? {
                let address = format!("/l/{code}?lang={}", words.lang());
                return Ok(Redirect::to(&address).into_response());
            }
            // A slip of the pen is told from a word that never was a code.
            return again(match looks_like_code(typed) {
                true => words.token_mistyped(),
                false => words.home_code_unknown(),
            });
        }
    };
    let hash = invitation::issued_hash(&harken.keys, &code);
    let Some(slug) = invitation::store::find_slug(&harken.db, &hash).await? else {
        harken.refusals.take_turn().await?;
        return again(words.home_code_unknown());
    };
    let ready = harken.surveys.get(&slug).await?;
    let visit = Visit::new(&ready, reader, None);
    Ok(visit.first_page(format!("/s/{slug}"), &code.to_string()))
}

/// The code of a conversation that families sign up for, typed where the codes of surveys are.
async fn find_sign_up(harken: &Harken, typed: &str) -> Result<Option<String>> {
    let Some(code) = read_short_code(typed) else {
        return Ok(None);
    };
    let found = gathering::store::find_by_code(&harken.db, &code).await?;
    Ok(found.map(|page| page.code))
}

/// Whether somebody may have meant a code: about as long as one.
fn looks_like_code(typed: &str) -> bool {
    let letters = typed.chars().filter(|letter| letter.is_alphanumeric());
    (16..=24).contains(&letters.count())
}

/// What was heard, once it has been published.
pub async fn show_heard(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response> {
    harken.surveys.get(&slug).await?;
    let words = reader.words();
    Ok(pages::message(words, words.heard_title(), words.heard_not_yet()).respond(StatusCode::OK))
}
