//! What families send. No handler here reads a cookie, an address or the time of a request.

mod front;
mod visit;

pub use front::{find_code, show_code, show_heard, show_home};

use super::{
    Packed,
    pages::{self, CodeField, Receipt},
    store::arrivals::{Arrival, Stored},
};
use crate::{
    account::{
        Act,
        guard::{Member, public_base},
    },
    error::{Error, Result},
    harken::Harken,
    invitation, keeping, receipt,
    request::{Fields, Reader},
    survey::{Status, check::SentAnswers, open::Ready},
    token::Token,
};
use axum::{
    extract::{Path, Request, State},
    http::StatusCode,
    response::Response,
};
use visit::{Sent, Visit};

/// The field that an invitation code stands in.
pub(crate) const CODE_FIELD: &str = "_code";

pub async fn show_survey(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response> {
    let ready = harken.surveys.get(&slug).await?;
    let visit = Visit::new(&ready, &reader, None);
    Ok(visit.first_page(format!("/s/{slug}"), ""))
}

pub async fn save_survey(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response> {
    let ready = harken.surveys.get(&slug).await?;
    let base = public_base(request.headers());
    let fields = Fields::read(request).await?;
    let visit = Visit::new(&ready, &reader, Some(&fields));
    if ready.survey.status == Status::Draft {
        return Ok(visit.not_started());
    }
    let sent = match visit.read(&fields, format!("/s/{slug}")) {
        Ok(sent) => sent,
        Err(page) => return Ok(*page),
    };
    // Only now, so that nobody learns anything about a code without a whole answer.
    if let Some(code) = &sent.code
        && !is_issued(&harken, &ready, code).await?
    {
        if harken.refusals.take_turn().await.is_err() {
            return Ok(visit.busy(&fields));
        }
        let code = CodeField::asked(&code.to_string(), visit.words.home_code_unknown());
        return Ok(visit.again(&fields, code, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let nonce = fields.find("_nonce").unwrap_or_default();
    let receipt = receipt::token_of(&harken.keys, &ready.survey.id, nonce);
    match take(&harken, &visit, sent, nonce, &receipt).await {
        Ok(stored) => {
            let receipt = Receipt {
                token: receipt,
                address: format!("{base}/r"),
            };
            let is_repeat = stored == Stored::Repeat;
            Ok(pages::thanks(visit.words, &slug, is_repeat, Some(receipt)).respond(StatusCode::OK))
        }
        Err(Error::Gone) => {
            Ok(pages::closed(visit.words, Some(&answers(&fields))).respond(StatusCode::GONE))
        }
        // What was typed stays on the page, so that another code can be tried with it.
        Err(Error::CodeUsed) => {
            let code = CodeField::Used(fields.text(CODE_FIELD).to_string());
            Ok(visit.again(&fields, code, StatusCode::CONFLICT))
        }
        Err(Error::Unavailable) => Ok(visit.busy(&fields)),
        Err(error) => Err(error),
    }
}

/// Everything that is promised about a survey.
pub async fn show_privacy(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response> {
    let ready = harken.surveys.get(&slug).await?;
    let visit = Visit::new(&ready, &reader, None);
    if ready.survey.status == Status::Draft {
        return Ok(visit.not_started());
    }
    let initiative = &ready.survey.initiative;
    let months = keeping::store::find_retention(&harken.db, initiative).await?;
    Ok(pages::privacy(&ready.survey, visit.words, months).respond(StatusCode::OK))
}

/// A survey without codes knows none.
async fn is_issued(harken: &Harken, ready: &Ready, code: &Token) -> Result<bool> {
    let hash = invitation::issued_hash(&harken.keys, code);
    invitation::store::is_issued(&harken.db, &ready.survey.id, &hash).await
}

async fn take(
    harken: &Harken,
    visit: &Visit<'_>,
    sent: Sent,
    nonce: &str,
    receipt: &Token,
) -> Result<Stored> {
    let survey = &visit.ready.survey;
    let packed = Packed {
        version: survey.version,
        quote_ok: sent.quote_ok,
        code_used: sent.code.is_some(),
        receipt_hash: receipt::hash_of(&harken.keys, receipt),
        answers: sent.accepted,
    };
    let code = sent.code.as_ref();
    let spent = code.map(|code| invitation::spent_hash(&harken.keys, &survey.id, code));
    let arrival = Arrival::new(&harken.keys, &survey.id, visit.lang, nonce, spent, &packed)?;
    harken.intake.take(arrival).await
}

/// The survey as a family meets it, for staff: drafts too.
pub async fn show_preview(
    State(harken): State<Harken>,
    member: Member,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let ready = preview_of(&harken, &member, &slug).await?;
    let action = member.path(&format!("surveys/{slug}/preview"));
    Ok(Visit::new(&ready, &reader, None).blank(action, CodeField::Absent))
}

/// Sends a preview: everything is checked and nothing is stored.
pub async fn check_preview(
    State(harken): State<Harken>,
    member: Member,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    request: Request,
) -> Result<Response> {
    let ready = preview_of(&harken, &member, &slug).await?;
    let fields = Fields::read(request).await?;
    let visit = Visit::preview(&ready, &reader, &fields);
    Ok(
        match visit.read(&fields, member.path(&format!("surveys/{slug}/preview"))) {
            Ok(_) => pages::thanks(visit.words, &slug, false, None).respond(StatusCode::OK),
            Err(page) => *page,
        },
    )
}

async fn preview_of(harken: &Harken, member: &Member, slug: &str) -> Result<std::sync::Arc<Ready>> {
    member.must(Act::View)?;
    member.get_survey(harken, slug).await?;
    harken.surveys.get(slug).await
}

fn answers(fields: &Fields) -> SentAnswers {
    fields.iter().collect()
}
