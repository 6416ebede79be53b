//! Who works on an initiative: organizers invite, change roles and remove.

use crate::{
    account::{
        Act, Role,
        guard::{Member, public_base},
        pages::people::{self as page, People},
        store::{self, Changed},
    },
    audit::{self, Action},
    error::{Error, Result},
    harken::Harken,
    ids::{AccountId, InvitationId, hex, random_bytes},
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_people(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Organize)?;
    respond(&harken, &member, None, None).await
}

/// The page; with the link of an invitation just made, the only time it is seen.
async fn respond(
    harken: &Harken,
    member: &Member,
    link: Option<String>,
    problem: Option<String>,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let people = People {
        members: store::list_members(db, initiative).await?,
        invitations: store::list_invitations(db, initiative).await?,
        link,
    };
    Ok(page::people(member, people, problem).respond(member, Place::People, status))
}

fn read_role(fields: &Fields) -> Result<Role> {
    fields.text("role").parse().map_err(|_| Error::NotFound)
}

/// Makes an invitation. Harken sends no mail: the organizer hands the link over, and so knows to whom.
pub async fn save_invitation(
    State(harken): State<Harken>,
    member: Member,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let role = read_role(&fields)?;
    let token = hex(&random_bytes::<32>());
    let mut tx = harken.db.write_tx().await?;
    let (initiative, by) = (&member.initiative.id, &member.account.id);
    store::create_invitation(&mut tx, initiative, by, role, &token).await?;
    let entry = member.did(Action::Invited, "").to(role.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let link = format!("{}/invitation/{token}", public_base(&headers));
    respond(&harken, &member, Some(link), None).await
}

pub async fn save_invitation_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, invitation)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let mut tx = harken.db.write_tx().await?;
    let invitation = InvitationId(invitation);
    store::delete_invitation(&mut tx, &member.initiative.id, &invitation).await?;
    let entry = member.did(Action::InvitationRevoked, "");
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(back(&member))
}

fn back(member: &Member) -> Response {
    Redirect::to(&member.path("people")).into_response()
}

pub async fn save_role(
    State(harken): State<Harken>,
    member: Member,
    Path((_, account)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let (initiative, account) = (&member.initiative.id, AccountId(account));
    let role = read_role(&fields)?;
    let mut tx = harken.db.write_tx().await?;
    let changed = store::change_role(&mut tx, initiative, &account, role).await?;
    if changed == Changed::LastOrganizer {
        return last_organizer(&harken, &member).await;
    }
    let entry = member
        .did(Action::RoleChanged, account.as_str())
        .to(role.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(back_or_home(&member, &account))
}

pub async fn save_member_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, account)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let (initiative, account) = (&member.initiative.id, AccountId(account));
    let mut tx = harken.db.write_tx().await?;
    let changed = store::delete_member(&mut tx, initiative, &account).await?;
    if changed == Changed::LastOrganizer {
        return last_organizer(&harken, &member).await;
    }
    let entry = member.did(Action::MemberRemoved, account.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(back_or_home(&member, &account))
}

/// Whoever gave up their own place may not see this page any more.
fn back_or_home(member: &Member, changed: &AccountId) -> Response {
    if *changed == member.account.id {
        Redirect::to("/home").into_response()
    } else {
        back(member)
    }
}

async fn last_organizer(harken: &Harken, member: &Member) -> Result<Response> {
    let problem = member.words.people_last_organizer().to_string();
    respond(harken, member, None, Some(problem)).await
}
