//! Who is asking, and whether they may: the extractors every staff handler begins with.

use super::{Account, Act, Role, store};
use crate::{
    audit::{Action, Entry},
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::SessionId,
    initiative::{self, Initiative},
    request::{Reader, best},
    session::{self, Session, Sight},
    survey::{self, Survey},
};
use axum::{
    RequestPartsExt,
    extract::{FromRequestParts, Path},
    http::{HeaderMap, header, request::Parts},
};
use std::collections::HashMap;

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Staff {
    pub account: Account,
    pub words: Words,
    /// The token of this sign-in, for ending it.
    pub token: String,
}

/// Somebody who is signed in and belongs to the initiative in the address.
#[derive(Clone)]
pub struct Member {
    pub account: Account,
    pub words: Words,
    pub initiative: Initiative,
    pub role: Role,
}

impl Staff {
    /// What this person has just done with their own account, for the log.
    pub fn did(&self, action: Action) -> Entry {
        Entry::new(action, "").by(&self.account.id)
    }
}

impl Member {
    /// What this person has just done in this initiative, and to what, for the log.
    pub fn did(&self, action: Action, subject: impl Into<String>) -> Entry {
        Entry::new(action, subject)
            .by(&self.account.id)
            .within(&self.initiative.id)
    }

    /// Goes on only where the role reaches this act.
    pub fn must(&self, act: Act) -> Result<()> {
        if self.role.may(act) {
            Ok(())
        } else {
            Err(Error::Forbidden)
        }
    }

    /// The survey of this initiative that an address or form names; NotFound where there is none.
    pub async fn get_survey(&self, harken: &Harken, slug: &str) -> Result<Survey> {
        survey::store::get_survey(&harken.db, &self.initiative.id, slug).await
    }

    /// The session that an address names, for whoever may do this act in it; NotFound where this member sees none such.
    pub async fn get_session(&self, harken: &Harken, act: Act, id: String) -> Result<Session> {
        self.must(act)?;
        let sight = Sight::of(self.role, &self.account.id);
        session::store::get_session(&harken.db, &self.initiative.id, &sight, &SessionId(id)).await
    }

    /// An address inside this initiative: `member.path("surveys")`.
    pub fn path(&self, rest: &str) -> String {
        self.initiative.path(rest)
    }
}

/// The name of the sign-in cookie. `__Host-` ties it to this host and to HTTPS; on a loopback address, where nothing
/// leaves the machine and HTTPS is not to be had, a plain name stands in, since browsers differ in whether they take
/// the other there.
pub fn cookie_name(headers: &HeaderMap) -> &'static str {
    if is_loopback(headers) {
        "harken"
    } else {
        "__Host-harken"
    }
}

/// Whether the browser itself speaks to this very machine without a proxy in front.
pub fn is_loopback(headers: &HeaderMap) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    matches!(name, "localhost" | "127.0.0.1" | "::1") && !headers.contains_key("x-forwarded-proto")
}

/// Where Harken is reached, as somebody types it elsewhere: the host the reader is on, which off this machine stands behind
/// HTTPS. Empty where the browser names none.
pub fn public_base(headers: &HeaderMap) -> String {
    let host = headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok());
    let scheme = if is_loopback(headers) {
        "http"
    } else {
        "https"
    };
    host.map_or_else(String::new, |host| format!("{scheme}://{host}"))
}

fn find_token(headers: &HeaderMap) -> Option<String> {
    let name = cookie_name(headers);
    let cookies = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, token)| token.to_string())
}

impl FromRequestParts<Harken> for Staff {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, harken: &Harken) -> Result<Staff> {
        let token = find_token(&parts.headers).ok_or(Error::SignIn)?;
        let account = store::find_by_session(&harken.db, &token)
            .await?
            .ok_or(Error::SignIn)?;
        let mut wanted = Reader::new(&parts.uri, &parts.headers).wanted;
        wanted.splice(0..0, account.language.parse());
        Ok(Staff {
            words: best(&wanted, Words::staff()),
            account,
            token,
        })
    }
}

impl FromRequestParts<Harken> for Member {
    type Rejection = Error;

    /// A stranger to the initiative is told that there is no such page: its existence is not theirs to learn.
    async fn from_request_parts(parts: &mut Parts, harken: &Harken) -> Result<Member> {
        let staff = Staff::from_request_parts(parts, harken).await?;
        let Path(path) = parts
            .extract::<Path<HashMap<String, String>>>()
            .await
            .map_err(|_| Error::NotFound)?;
        let slug = path.get("initiative").ok_or(Error::NotFound)?;
        let initiative = initiative::store::find_by_slug(&harken.db, slug)
            .await?
            .ok_or(Error::NotFound)?;
        let membership =
            store::find_membership(&harken.db, &initiative.id, &staff.account.id).await?;
        let role = membership.ok_or(Error::NotFound)?.role;
        Ok(Member {
            account: staff.account,
            words: staff.words,
            initiative,
            role,
        })
    }
}
