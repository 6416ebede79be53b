//! Signing in and out, and making the first account.

use super::{
    Role, SESSION_HOURS, find_email,
    guard::{Member, Staff, cookie_name},
    pages::{self, Setup, find_password_problem},
    password, store,
};
use crate::{
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::{InitiativeId, hex, random_bytes},
    initiative::{self, Initiative},
    request::{Fields, Reader},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_sign_in(reader: Reader) -> Response {
    let words = reader.staff_words();
    pages::sign_in(words, "", None).respond_plain(words, StatusCode::OK)
}

pub async fn save_sign_in(
    State(harken): State<Harken>,
    reader: Reader,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let words = reader.staff_words();
    let typed = fields.text("email");
    let found = match find_email(typed) {
        Some(email) => store::find_by_email(&harken.db, &email).await?,
        None => None,
    };
    let (account, hash) = found.unzip();
    let password: String = fields
        .find("password")
        .unwrap_or_default()
        .chars()
        .take(super::LONGEST_PASSWORD)
        .collect();
    let fits = password::verify(password, hash).await?;
    let Some(account) = account.filter(|_| fits) else {
        let page = pages::sign_in(words, typed, Some(words.sign_in_wrong().to_string()));
        return Ok(page.respond_plain(words, StatusCode::UNPROCESSABLE_ENTITY));
    };
    sign_in(&harken, &headers, &account.id).await
}

/// Begins a sign-in: a token of 256 random bits for the browser, its hash for the database.
async fn sign_in(
    harken: &Harken,
    headers: &HeaderMap,
    account: &crate::ids::AccountId,
) -> Result<Response> {
    let token = hex(&random_bytes::<32>());
    let mut tx = harken.db.write_tx().await?;
    store::create_session(&mut tx, account, &token).await?;
    tx.commit().await?;
    Ok((
        cookie(headers, &token, SESSION_HOURS * 3600),
        Redirect::to("/home"),
    )
        .into_response())
}

/// `Lax`, because a link in an e-mail should open the page it points to; forms are guarded by their origin.
fn cookie(headers: &HeaderMap, token: &str, seconds: i64) -> [(HeaderName, String); 1] {
    let name = cookie_name(headers);
    let secure = if name.starts_with("__Host-") {
        "; Secure"
    } else {
        ""
    };
    [(
        header::SET_COOKIE,
        format!("{name}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"),
    )]
}

pub async fn save_sign_out(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
) -> Result<Response> {
    store::delete_session(&harken.db, &staff.token).await?;
    Ok((cookie(&headers, "", 0), Redirect::to("/sign-in")).into_response())
}

/// Where a sign-in leads: to the person's initiative, or to the list of them.
pub async fn show_home(State(harken): State<Harken>, staff: Staff) -> Result<Response> {
    let mine = initiative::store::list_of_account(&harken.db, &staff.account.id).await?;
    Ok(match mine.as_slice() {
        [only] => Redirect::to(&only.path("surveys")).into_response(),
        _ => pages::initiatives(staff.words, mine).respond_plain(staff.words, StatusCode::OK),
    })
}

/// The front of an initiative is its surveys.
pub async fn show_initiative(member: Member) -> Redirect {
    Redirect::to(&member.path("surveys"))
}

/// Chooses the language of one's staff pages, and goes back to where one was.
pub async fn save_language(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let chosen = fields
        .text("language")
        .parse()
        .ok()
        .filter(|lang| Words::staff().any(|words| words.lang() == lang));
    let chosen = chosen.ok_or(Error::NotFound)?;
    store::set_language(&harken.db, &staff.account.id, chosen.as_str()).await?;
    let from = headers
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok());
    let path = from.and_then(|address| address.parse::<axum::http::Uri>().ok());
    let path = path
        .map(|uri| uri.path().to_string())
        .filter(|path| path.starts_with("/i/"));
    Ok(Redirect::to(path.as_deref().unwrap_or("/home")).into_response())
}

pub async fn show_setup(
    State(harken): State<Harken>,
    reader: Reader,
    Path(token): Path<String>,
) -> Result<Response> {
    let words = reader.staff_words();
    if !store::is_setup_link(&harken.db, &token).await? {
        return Err(Error::NotFound);
    }
    Ok(pages::setup(words, &token, &Setup::default(), None).respond_plain(words, StatusCode::OK))
}

pub async fn save_setup(
    State(harken): State<Harken>,
    reader: Reader,
    headers: HeaderMap,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let words = reader.staff_words();
    if !store::is_setup_link(&harken.db, &token).await? {
        return Err(Error::NotFound);
    }
    let typed = Setup {
        name: fields.text("name").to_string(),
        email: fields.text("email").to_string(),
        initiative: fields.text("initiative").to_string(),
    };
    let password = fields.find("password").unwrap_or_default().to_string();
    let email = match checked(words, &typed, &password) {
        Ok(email) => email,
        Err(problem) => {
            let page = pages::setup(words, &token, &typed, Some(problem));
            return Ok(page.respond_plain(words, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let hash = password::hash(password).await?;
    let language = words.lang().to_string();
    let mut tx = harken.db.write_tx().await?;
    if !store::use_setup_link(&mut tx, &token).await? {
        return Err(Error::NotFound);
    }
    let account = store::create_account(&mut tx, &email, &typed.name, &hash, &language).await?;
    let wanted = Initiative {
        id: InitiativeId::new(),
        slug: typed.initiative.clone(),
        name: typed.initiative,
        place: String::new(),
        problem_statement: String::new(),
        language,
        is_sample: false,
    };
    let initiative = initiative::store::create_initiative(&mut tx, wanted).await?;
    store::set_role(&mut tx, &initiative.id, &account, Role::Organizer).await?;
    tx.commit().await?;
    sign_in(&harken, &headers, &account).await
}

/// The address to sign in with, or what the form still needs.
fn checked(words: Words, typed: &Setup, password: &str) -> Result<String, String> {
    if typed.name.is_empty() {
        return Err(words.setup_name_missing().into());
    }
    let email = find_email(&typed.email).ok_or(words.setup_email_wrong())?;
    if typed.initiative.is_empty() {
        return Err(words.setup_initiative_missing().into());
    }
    match find_password_problem(words, password) {
        Some(problem) => Err(problem),
        None => Ok(email),
    }
}
