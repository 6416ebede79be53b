//! A person's own account: name, password, sign-ins.

use super::{begin_session, find_name_problem, knows_password, signed_out};
use crate::{
    account::{
        guard::{Staff, public_base},
        pages::{
            find_password_problem,
            own::{self as page, Own},
        },
        password, store,
        tries::own_key,
    },
    audit::{self, Action},
    error::Result,
    harken::Harken,
    request::Fields,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_account(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let saved = query.as_deref() == Some("saved");
    respond(&harken, &staff, &headers, saved, None).await
}

async fn respond(
    harken: &Harken,
    staff: &Staff,
    headers: &HeaderMap,
    saved: bool,
    problem: Option<String>,
) -> Result<Response> {
    let (db, id) = (&harken.db, &staff.account.id);
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let own = Own {
        account: &staff.account,
        two_step: store::find_second_factor(db, id).await?.is_some(),
        sign_ins: store::list_sign_ins(db, id, &staff.token).await?,
        address: format!(
            "{}/sign-in?own={}",
            public_base(headers),
            own_key(&harken.keys, &staff.account)
        ),
        saved,
    };
    Ok(page::account(staff.words, own, problem).respond_plain(staff.words, status))
}

pub async fn save_name(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let mut staff = staff;
    staff.account.name = fields.text("name").to_string();
    if let Some(problem) = find_name_problem(staff.words, &staff.account.name) {
        return respond(&harken, &staff, &headers, false, Some(problem)).await;
    }
    store::set_name(&harken.db, &staff.account.id, &staff.account.name).await?;
    Ok(saved())
}

fn saved() -> Response {
    Redirect::to("/account?saved").into_response()
}

/// Takes another password, and ends every other sign-in: whoever knew the old one is out.
pub async fn save_password(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let wanted = fields.find("new").unwrap_or_default();
    let problem = match find_password_problem(staff.words, wanted) {
        Some(problem) => Some(problem),
        None if knows_password(&harken, &staff.account, &fields).await? => None,
        None => Some(staff.words.account_password_wrong().to_string()),
    };
    if problem.is_some() {
        return respond(&harken, &staff, &headers, false, problem).await;
    }
    let hash = password::hash(wanted.to_string()).await?;
    let mut tx = harken.db.write_tx().await?;
    store::set_password(&mut tx, &staff.account.id, &hash).await?;
    let entry = staff.did(Action::PasswordChanged);
    let id = &staff.account.id;
    let mut answer = begin_session(&harken, &mut tx, &headers, id, vec![entry]).await?;
    tx.commit().await?;
    answer.headers_mut().extend(saved().headers().clone());
    Ok(answer)
}

pub async fn save_sign_in_end(
    State(harken): State<Harken>,
    staff: Staff,
    Path(sign_in): Path<String>,
) -> Result<Response> {
    let mut tx = harken.db.write_tx().await?;
    store::delete_sign_in(&mut tx, &staff.account.id, &sign_in).await?;
    tx.commit().await?;
    Ok(saved())
}

pub async fn save_sign_out_everywhere(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = harken.db.write_tx().await?;
    store::delete_sessions(&mut tx, &staff.account.id).await?;
    let entry = staff.did(Action::SignedOutEverywhere);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(signed_out(&headers))
}
