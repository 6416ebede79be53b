//! Taking up an invitation: with a new account, or with the one that is signed in.

use super::{begin_session, checked_person};
use crate::{
    account::{
        Invitation,
        guard::Staff,
        pages::people::{self as page, Invited, NewPerson},
        password, store,
    },
    audit::{self, Action, Entry},
    db::WriteTx,
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::AccountId,
    initiative,
    request::{Fields, Reader},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_invitation(
    State(harken): State<Harken>,
    reader: Reader,
    staff: Result<Staff>,
    Path(token): Path<String>,
) -> Result<Response> {
    let guest = Guest::find(&harken, reader, staff, &token).await?;
    Ok(guest.respond(&NewPerson::default(), None))
}

/// Whoever has opened the link.
struct Guest {
    token: String,
    invitation: Invitation,
    initiative: initiative::Initiative,
    /// Where somebody is signed in.
    staff: Option<Staff>,
    words: Words,
}

impl Guest {
    async fn find(
        harken: &Harken,
        reader: Reader,
        staff: Result<Staff>,
        token: &str,
    ) -> Result<Guest> {
        let staff = match staff {
            Err(Error::SignIn) => None,
            other => Some(other?),
        };
        let invitation = store::get_invitation(&harken.db, token).await?;
        let found = initiative::store::find_by_id(&harken.db, &invitation.initiative).await?;
        Ok(Guest {
            token: token.to_string(),
            invitation,
            initiative: found.ok_or(Error::NotFound)?,
            words: staff
                .as_ref()
                .map_or_else(|| reader.staff_words(), |staff| staff.words),
            staff,
        })
    }

    fn respond(&self, typed: &NewPerson, problem: Option<String>) -> Response {
        let status = match problem {
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
            None => StatusCode::OK,
        };
        let invited = Invited {
            token: &self.token,
            invitation: &self.invitation,
            initiative: &self.initiative.name,
            account: self.staff.as_ref().map(|staff| &staff.account),
        };
        page::invitation(self.words, &invited, typed, problem).respond_plain(self.words, status)
    }

    /// Uses the link up and makes this account a member, inside a write; gives the line for the log. `NotFound` where
    /// somebody was quicker; none where the account is a member already: the write must not be committed then, and the
    /// link stays good.
    async fn join(&self, tx: &mut WriteTx, account: &AccountId) -> Result<Option<Entry>> {
        if !store::use_invitation(tx, &self.token).await? {
            return Err(Error::NotFound);
        }
        let (initiative, role) = (&self.initiative.id, self.invitation.role);
        let is_new = store::create_member(tx, initiative, account, role).await?;
        Ok(is_new.then(|| {
            Entry::new(Action::InvitationAccepted, "")
                .by(account)
                .within(initiative)
                .to(role.as_str())
        }))
    }
}

pub async fn save_invitation(
    State(harken): State<Harken>,
    reader: Reader,
    staff: Result<Staff>,
    headers: HeaderMap,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let guest = Guest::find(&harken, reader, staff, &token).await?;
    match &guest.staff {
        Some(staff) => join_as(&harken, &guest, staff).await,
        None => join_newly(&harken, &guest, &headers, &fields).await,
    }
}

/// A member keeps the role they have: a link must not make an organizer a viewer by a slip.
async fn join_as(harken: &Harken, guest: &Guest, staff: &Staff) -> Result<Response> {
    let mut tx = harken.db.write_tx().await?;
    let Some(entry) = guest.join(&mut tx, &staff.account.id).await? else {
        let problem = guest.words.joining_member_already().to_string();
        return Ok(guest.respond(&NewPerson::default(), Some(problem)));
    };
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(Redirect::to(&guest.initiative.path("surveys")).into_response())
}

async fn join_newly(
    harken: &Harken,
    guest: &Guest,
    headers: &HeaderMap,
    fields: &Fields,
) -> Result<Response> {
    let words = guest.words;
    let typed = NewPerson {
        name: fields.text("name").to_string(),
        email: fields.text("email").to_string(),
    };
    let secret = fields.find("password").unwrap_or_default();
    let email = match checked_person(words, &typed.name, &typed.email, secret) {
        Ok(email) => email,
        Err(problem) => return Ok(guest.respond(&typed, Some(problem))),
    };
    let hash = password::hash(secret.to_string()).await?;
    let mut tx = harken.db.write_tx().await?;
    let language = words.lang().as_str();
    let account = match store::create_account(&mut tx, &email, &typed.name, &hash, language).await {
        Err(Error::Invalid(_)) => {
            let problem = words.joining_email_taken().to_string();
            return Ok(guest.respond(&typed, Some(problem)));
        }
        created => created?,
    };
    let joined = guest.join(&mut tx, &account).await?;
    let before = joined.into_iter().collect();
    let answer = begin_session(harken, &mut tx, headers, &account, before).await?;
    tx.commit().await?;
    Ok(answer)
}
