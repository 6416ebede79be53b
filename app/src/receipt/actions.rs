//! What holders of receipts do. No handler here reads a cookie, and a receipt is never part of an address.

use super::{
    CLOSE, CONTEST, Contest, LONGEST_WORDS, OwnWords, WITHDRAW, Wish, hash_of,
    pages::{self, Shown},
    store,
};
use crate::{
    account::{Act, guard::Member},
    error::Result,
    harken::Harken,
    i18n::Words,
    ids::PassageId,
    initiative,
    quote::{self, Guard},
    request::{Fields, Reader},
    response::{self, Response as Stored},
    survey, theme,
    token::Token,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_receipt(reader: Reader) -> Response {
    pages::ask(reader.words(), "", None).respond(StatusCode::OK)
}

/// Shows what is kept, or does what the holder wants. Whatever cannot be shown looks the same: waiting, unknown, closed
/// and withdrawn are nobody's business.
pub async fn save_receipt(
    State(harken): State<Harken>,
    reader: Reader,
    fields: Fields,
) -> Result<Response> {
    let words = reader.words_of(&fields);
    let typed = fields.text("receipt");
    let Ok(receipt) = typed.parse::<Token>() else {
        let page = pages::ask(words, typed, Some(words.token_mistyped()));
        return Ok(page.respond(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let Some(stored) = find(&harken, &receipt).await? else {
        return Ok(pages::nothing(words).respond(StatusCode::OK));
    };
    let own = load(&harken, words, receipt, stored).await?;
    match fields.text("do") {
        WITHDRAW => {
            wish(&harken, &own, Wish::Withdraw).await?;
            Ok(pages::withdrawn(words).respond(StatusCode::OK))
        }
        CLOSE => {
            wish(&harken, &own, Wish::Close).await?;
            Ok(pages::closed(words).respond(StatusCode::OK))
        }
        CONTEST => contest(&harken, own, &fields).await,
        _ => Ok(pages::found(&own, None).respond(StatusCode::OK)),
    }
}

/// Only words of the holder's own can be contested, and only by as much as somebody else will read.
async fn contest(harken: &Harken, mut own: Shown, fields: &Fields) -> Result<Response> {
    let passage = PassageId(fields.text("passage").to_string());
    let said = fields.kept("words");
    let is_it = |words: &&mut OwnWords| words.passage.as_ref() == Some(&passage);
    let Some(words) = own.own.iter_mut().find(is_it) else {
        return Ok(pages::found(&own, None).respond(StatusCode::OK));
    };
    let over = said.chars().count().saturating_sub(LONGEST_WORDS);
    if over > 0 {
        let page = pages::found(&own, Some((&passage, &said, over)));
        return Ok(page.respond(StatusCode::UNPROCESSABLE_ENTITY));
    }
    words.contest = Some(Contest::Unsettled);
    words.quotes.clear();
    let wanted = Wish::Contest {
        passage,
        words: said,
    };
    wish(harken, &own, wanted).await?;
    Ok(pages::found(&own, None).respond(StatusCode::OK))
}

async fn wish(harken: &Harken, own: &Shown, wanted: Wish) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    store::create_wish(&mut tx, &own.stored.id, &wanted).await?;
    tx.commit().await
}

async fn find(harken: &Harken, receipt: &Token) -> Result<Option<Stored>> {
    let hash = hash_of(&harken.keys, receipt);
    let found = response::store::find_by_receipt(&harken.db, &hash).await?;
    match found {
        Some(stored) if !store::is_over(&harken.db, &stored.id).await? => Ok(Some(stored)),
        _ => Ok(None),
    }
}

async fn load(harken: &Harken, words: Words, receipt: Token, stored: Stored) -> Result<Shown> {
    let db = &harken.db;
    let survey = survey::store::get_by_id(db, &stored.survey).await?;
    let themes = theme::store::list_themes(db, &survey.initiative).await?;
    let initiative = initiative::store::find_by_id(db, &survey.initiative).await?;
    let fallback = initiative.and_then(|initiative| initiative.language.parse().ok());
    let mut own = store::list_own_words(db, &stored.id, &themes).await?;
    let (id, guard) = (&survey.initiative, Guard::house());
    for out in quote::store::list_publishable_of(db, id, &guard, &stored.id).await? {
        let is_it = |words: &&mut OwnWords| words.passage.as_ref() == Some(&out.passage);
        let words = own.iter_mut().find(is_it);
        let theme = themes.iter().find(|theme| theme.id == out.theme);
        if let (Some(words), Some(theme)) = (words, theme) {
            let quote = (out.words, theme.clone());
            // The same for another barrier is the same to whoever said it.
            if !words.quotes.contains(&quote) {
                words.quotes.push(quote);
            }
        }
    }
    Ok(Shown {
        own,
        fallback: fallback.unwrap_or_else(|| survey.form.default_language.clone()),
        words,
        receipt,
        stored,
        survey,
    })
}

/// A coder has looked again at words whose speaker disagreed with how they were read.
pub async fn save_settled(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let passage = PassageId(passage);
    let mut tx = harken.db.write_tx().await?;
    store::settle_contest(&mut tx, &member.initiative.id, &passage).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("words/{passage}"))).into_response())
}
