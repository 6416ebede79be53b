//! Signing in and out, and making the first account.

pub mod joining;
pub mod own;
pub mod people;
pub mod two_step;

use super::{
    Account, LONGEST_NAME, Role, SESSION_HOURS, find_email,
    guard::{Member, Staff, cookie_name},
    pages::{self, Setup, SignInForm, find_password_problem},
    password::{self, Turn},
    store,
    tries::queue_of,
};
use crate::{
    audit::{self, Action, Entry},
    db::WriteTx,
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::{AccountId, InitiativeId, hex, random_bytes},
    initiative::{self, Initiative},
    request::{Fields, Reader},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_sign_in(reader: Reader, RawQuery(query): RawQuery) -> Result<Response> {
    let words = reader.staff_words();
    let query = Fields::of_query(query)?;
    let form = SignInForm {
        own: query.text("own"),
        ..SignInForm::default()
    };
    Ok(pages::sign_in(words, &form, None).respond_plain(words, StatusCode::OK))
}

/// Takes an address and a password, and where it is asked for a code: with them, or on the page that follows.
pub async fn save_sign_in(
    State(harken): State<Harken>,
    reader: Reader,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    if let Some(ticket) = fields.find("ticket") {
        return two_step::save_code(&harken, reader, &headers, ticket, &fields).await;
    }
    let words = reader.staff_words();
    let form = SignInForm {
        email: fields.text("email"),
        own: fields.text("own"),
    };
    let found = match find_email(form.email) {
        Some(email) => store::find_by_email(&harken.db, &email).await?,
        None => None,
    };
    let (account, hash) = found.unzip();
    let queue = queue_of(&harken.keys, form.email, account.as_ref(), form.own);
    harken.tries.begin(&harken.keys, &queue)?;
    let typed = fields.find("password").unwrap_or_default();
    let fits = password::verify(Turn::of(&queue), typed, hash.clone()).await?;
    let (Some(account), Some(hash), true) = (account, hash, fits) else {
        let page = pages::sign_in(words, &form, Some(words.sign_in_wrong().to_string()));
        return Ok(page.respond_plain(words, StatusCode::UNPROCESSABLE_ENTITY));
    };
    harken.tries.forgive(&harken.keys, &queue);
    if store::find_second_factor(&harken.db, &account.id)
        .await?
        .is_some()
    {
        let ticket = two_step::ticket(&harken.keys, &account.id, &hash);
        if fields.text("totp").is_empty() {
            return Ok(pages::code(words, &ticket, None).respond_plain(words, StatusCode::OK));
        }
        return two_step::save_code(&harken, reader, &headers, &ticket, &fields).await;
    }
    let mut tx = harken.db.write_tx().await?;
    let answer = begin_session(&harken, &mut tx, &headers, &account.id, vec![]).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Begins a sign-in at the end of a write: a token of 256 random bits for the browser, its hash for the database. Logs
/// what came before it in the same write, and gives the answer to send once that is committed.
async fn begin_session(
    harken: &Harken,
    tx: &mut WriteTx,
    headers: &HeaderMap,
    account: &AccountId,
    mut before: Vec<Entry>,
) -> Result<Response> {
    let token = hex(&random_bytes::<32>());
    store::create_session(tx, account, &token).await?;
    before.push(Entry::new(Action::SignedIn, "").by(account));
    audit::store::record_all(tx, &harken.keys, &before).await?;
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

/// The end of a sign-in for the browser.
fn signed_out(headers: &HeaderMap) -> Response {
    (cookie(headers, "", 0), Redirect::to("/sign-in")).into_response()
}

pub async fn save_sign_out(
    State(harken): State<Harken>,
    staff: Staff,
    headers: HeaderMap,
) -> Result<Response> {
    store::delete_session(&harken.db, &staff.token).await?;
    Ok(signed_out(&headers))
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
    let path = path.map(|uri| uri.path().to_string());
    let back = match path.as_deref() {
        Some(path) if path.starts_with("/i/") => path,
        // Some of its forms are answered under addresses that show nothing by themselves.
        Some(path) if path.starts_with("/account") => "/account",
        _ => "/home",
    };
    Ok(Redirect::to(back).into_response())
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
    let email = match checked_setup(words, &typed, &password) {
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
    let entry = Entry::new(Action::SetUp, &initiative.name)
        .by(&account)
        .within(&initiative.id);
    let answer = begin_session(&harken, &mut tx, &headers, &account, vec![entry]).await?;
    tx.commit().await?;
    Ok(answer)
}

/// The address to sign in with, or what the form still needs.
fn checked_setup(words: Words, typed: &Setup, password: &str) -> Result<String, String> {
    if typed.initiative.is_empty() {
        return Err(words.setup_initiative_missing().into());
    }
    checked_person(words, &typed.name, &typed.email, password)
}

/// The address to sign in with, or what a new account still needs.
fn checked_person(words: Words, name: &str, email: &str, password: &str) -> Result<String, String> {
    if let Some(problem) = find_name_problem(words, name) {
        return Err(problem);
    }
    let email = find_email(email).ok_or(words.setup_email_wrong())?;
    match find_password_problem(words, password) {
        Some(problem) => Err(problem),
        None => Ok(email),
    }
}

/// Why a name will not do, if it will not.
fn find_name_problem(words: Words, name: &str) -> Option<String> {
    if name.is_empty() {
        Some(words.setup_name_missing().into())
    } else if name.chars().count() > LONGEST_NAME {
        Some(words.account_name_long(LONGEST_NAME))
    } else {
        None
    }
}

/// Whether somebody who is signed in knows their password: asked again where a moment at an open screen must not be
/// enough.
async fn knows_password(harken: &Harken, account: &Account, fields: &Fields) -> Result<bool> {
    let queue = super::tries::Queue::Inside(account.id.clone());
    harken.tries.begin(&harken.keys, &queue)?;
    let (_, hash) = store::get_by_id(&harken.db, &account.id).await?;
    let typed = fields.find("password").unwrap_or_default();
    let knows = password::verify(Turn::of(&queue), typed, Some(hash)).await?;
    if knows {
        harken.tries.forgive(&harken.keys, &queue);
    }
    Ok(knows)
}
