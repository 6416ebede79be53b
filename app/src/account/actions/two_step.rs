//! Signing in with two steps: the second step itself, and turning it on and off.

use super::{begin_session, knows_password};
use crate::{
    account::{
        Account,
        guard::Staff,
        pages::{
            self, SignInForm,
            two_step::{self as page, Offer},
        },
        second_factor::{Secret, new_recovery_codes, recovery_hash},
        store,
        tries::Queue,
    },
    audit::{self, Action, Entry},
    db::WriteTx,
    error::{Error, Result},
    harken::Harken,
    ids::{AccountId, Millis},
    keys::Keys,
    request::{Fields, Reader},
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

/// How long the right password is remembered while the code is looked up.
const TICKET_MILLIS: i64 = 5 * 60 * 1000;

/// What the page that asks for the code carries, so that the password need not be typed again: whose password was
/// right, and when, signed. Nothing is stored between the two steps, so nothing has to be cleaned up, and a flood of
/// half sign-ins fills no table. It opens nothing without a code, and a changed password makes it void. The password
/// itself is never sent back.
pub fn ticket(keys: &Keys, account: &AccountId, password_hash: &str) -> String {
    signed_ticket(keys, account, password_hash, Millis::now())
}

fn signed_ticket(keys: &Keys, account: &AccountId, password_hash: &str, at: Millis) -> String {
    let at = at.0.to_string();
    let mac = keys.mac("sign-in ticket", &[account.as_str(), &at, password_hash]);
    format!("{account}.{at}.{}", BASE64_URL_SAFE_NO_PAD.encode(mac))
}

/// Whose password was right, where the ticket is ours and not too old.
async fn find_holder(harken: &Harken, ticket: &str) -> Result<Option<Account>> {
    let mut parts = ticket.split('.');
    let (Some(id), Some(at)) = (parts.next(), parts.next()) else {
        return Ok(None);
    };
    let Ok(at) = at.parse().map(Millis) else {
        return Ok(None);
    };
    let (account, hash) = match store::get_by_id(&harken.db, &AccountId(id.into())).await {
        Err(Error::NotFound) => return Ok(None),
        found => found?,
    };
    let age = Millis::now().0.saturating_sub(at.0);
    let is_ours = signed_ticket(&harken.keys, &account.id, &hash, at) == ticket;
    Ok((is_ours && (0..TICKET_MILLIS).contains(&age)).then_some(account))
}

/// The second step: a code of the app, or a recovery code in its place.
pub async fn save_code(
    harken: &Harken,
    reader: Reader,
    headers: &HeaderMap,
    ticket: &str,
    fields: &Fields,
) -> Result<Response> {
    let words = reader.staff_words();
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(account) = find_holder(harken, ticket).await? else {
        let problem = words.sign_in_late().to_string();
        let page = pages::sign_in(words, &SignInForm::default(), Some(problem));
        return Ok(page.respond_plain(words, wrong));
    };
    let Some(mut used) = use_code(harken, &account.id, fields).await? else {
        let problem = words.sign_in_code_wrong().to_string();
        return Ok(pages::code(words, ticket, Some(problem)).respond_plain(words, wrong));
    };
    let answer = begin_session(harken, &mut used.tx, headers, &account.id, used.told).await?;
    used.tx.commit().await?;
    Ok(answer)
}

/// A code that has been used up, in a write that goes on with what it opens.
struct Used {
    tx: WriteTx,
    /// For the log, once the rest of the write is done.
    told: Vec<Entry>,
}

/// Uses up the code that was typed. None where it is wrong or was used before.
async fn use_code(harken: &Harken, account: &AccountId, fields: &Fields) -> Result<Option<Used>> {
    let queue = Queue::Code(account.clone());
    harken.tries.begin(&harken.keys, &queue)?;
    let typed = fields.text("totp");
    let Some(sealed) = store::find_second_factor(&harken.db, account).await? else {
        return Ok(None);
    };
    let secret = Secret::unseal(&harken.keys, account, &sealed).ok_or_else(|| {
        Error::Broken(
            "A second factor was sealed with another keys folder. Put the right one back.".into(),
        )
    })?;
    let step = secret.find_step(typed, Millis::now());
    let mut tx = harken.db.write_tx().await?;
    let mut told = Vec::new();
    let fits = match step {
        Some(step) => store::use_step(&mut tx, account, step).await?,
        None => {
            told.push(Entry::new(Action::RecoveryCodeUsed, "").by(account));
            let hash = recovery_hash(&harken.keys, account, typed);
            store::use_recovery_code(&mut tx, account, &hash).await?
        }
    };
    if fits {
        harken.tries.forgive(&harken.keys, &queue);
    }
    Ok(fits.then_some(Used { tx, told }))
}

pub async fn show_two_step(State(harken): State<Harken>, staff: Staff) -> Result<Response> {
    respond(&harken, &staff, None, None).await
}

/// The page as it stands for this person: the way in, or the way out.
async fn respond(
    harken: &Harken,
    staff: &Staff,
    offered: Option<Secret>,
    problem: Option<String>,
) -> Result<Response> {
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let account = &staff.account;
    let page = if store::find_second_factor(&harken.db, &account.id)
        .await?
        .is_some()
    {
        let left = store::count_recovery_codes(&harken.db, &account.id).await?;
        page::on(staff.words, left, problem)
    } else {
        let secret = offered.unwrap_or_default();
        let offer = Offer {
            sealed: BASE64_URL_SAFE_NO_PAD.encode(secret.seal(&harken.keys, &account.id)),
            address: secret.address(&account.email),
            letters: secret.letters(),
        };
        page::off(staff.words, &offer, problem)
    };
    Ok(page.respond_plain(staff.words, status))
}

/// Turns two steps on, once the password is right and a code shows that the app has the secret. The secret travels
/// sealed in the form until then: nothing half-finished is stored. The answer shows the recovery codes, once.
pub async fn save_two_step(
    State(harken): State<Harken>,
    staff: Staff,
    fields: Fields,
) -> Result<Response> {
    let (keys, id, words) = (&harken.keys, &staff.account.id, staff.words);
    let sealed = BASE64_URL_SAFE_NO_PAD.decode(fields.text("secret")).ok();
    let secret = sealed.and_then(|sealed| Secret::unseal(keys, id, &sealed));
    let Some(secret) = secret else {
        return respond(
            &harken,
            &staff,
            None,
            Some(words.account_two_step_again().into()),
        )
        .await;
    };
    if !knows_password(&harken, &staff.account, &fields).await? {
        let problem = words.account_password_wrong().to_string();
        return respond(&harken, &staff, Some(secret), Some(problem)).await;
    }
    let Some(step) = secret.find_step(fields.text("totp"), Millis::now()) else {
        let problem = words.sign_in_code_wrong().to_string();
        return respond(&harken, &staff, Some(secret), Some(problem)).await;
    };
    let mut tx = harken.db.write_tx().await?;
    let sealed = secret.seal(keys, id);
    if !store::create_second_factor(&mut tx, id, &sealed, step).await? {
        // They are on already: a second press, or another window.
        return Ok(Redirect::to("/account/two-step").into_response());
    }
    let told = vec![staff.did(Action::TwoStepOn)];
    give_recovery_codes(&harken, &staff, Used { tx, told }).await
}

/// Puts fresh recovery codes in place, and shows them: the only time they are ever seen.
async fn give_recovery_codes(
    harken: &Harken,
    staff: &Staff,
    Used { mut tx, told }: Used,
) -> Result<Response> {
    let id = &staff.account.id;
    let codes = new_recovery_codes();
    let hashes = codes
        .each_ref()
        .map(|code| recovery_hash(&harken.keys, id, code));
    store::set_recovery_codes(&mut tx, id, &hashes).await?;
    audit::store::record_all(&mut tx, &harken.keys, &told).await?;
    tx.commit().await?;
    Ok(page::recovery_codes(staff.words, &codes).respond_plain(staff.words, StatusCode::OK))
}

/// The write that used a code up, of a form that needs password and code; or what is wrong with them.
async fn prove(
    harken: &Harken,
    staff: &Staff,
    fields: &Fields,
) -> Result<Result<Used, &'static str>> {
    if !knows_password(harken, &staff.account, fields).await? {
        return Ok(Err(staff.words.account_password_wrong()));
    }
    let used = use_code(harken, &staff.account.id, fields).await?;
    Ok(used.ok_or(staff.words.sign_in_code_wrong()))
}

pub async fn save_two_step_off(
    State(harken): State<Harken>,
    staff: Staff,
    fields: Fields,
) -> Result<Response> {
    let Used { mut tx, mut told } = match prove(&harken, &staff, &fields).await? {
        Ok(used) => used,
        Err(problem) => return respond(&harken, &staff, None, Some(problem.into())).await,
    };
    store::delete_second_factor(&mut tx, &staff.account.id).await?;
    told.push(staff.did(Action::TwoStepOff));
    audit::store::record_all(&mut tx, &harken.keys, &told).await?;
    tx.commit().await?;
    Ok(Redirect::to("/account").into_response())
}

pub async fn save_recovery_codes(
    State(harken): State<Harken>,
    staff: Staff,
    fields: Fields,
) -> Result<Response> {
    match prove(&harken, &staff, &fields).await? {
        Ok(mut used) => {
            used.told.push(staff.did(Action::RecoveryCodesRenewed));
            give_recovery_codes(&harken, &staff, used).await
        }
        Err(problem) => respond(&harken, &staff, None, Some(problem.into())).await,
    }
}
