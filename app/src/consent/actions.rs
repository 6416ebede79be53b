//! The tally of who agreed, and taking a seat's words back.

use super::{
    Problem, erasing, find_problem,
    pages::{self, Asked, TypedTally},
    seats_for,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    capture::{self, Agreed, Seat},
    error::{Error, Result},
    harken::Harken,
    request::Fields,
    session::{Session, State as Stage},
    shell::Place,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

async fn asked(harken: &Harken, member: &Member, session: Session) -> Result<Asked> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    Ok(Asked {
        agreed: capture::store::find_agreed(db, initiative, &session.id).await?,
        seats: capture::store::list_seats(db, initiative, &session.id).await?,
        quotable: super::store::list_quotable(db, initiative, &session.id).await?,
        session,
    })
}

/// The tally, with what is to be said before it. The address says what has just been done for a seat.
pub async fn show_consent(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let asked = asked(&harken, &member, session).await?;
    let typed = TypedTally::of(&asked);
    let done = match query.as_deref() {
        Some("erased") => Some(member.words.consent_erased()),
        Some("unquoted") => Some(member.words.consent_unquoted()),
        _ => None,
    };
    let page = pages::consent(&member, &asked, &typed, None, done);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// Writes the tally down. The session has begun with it.
pub async fn save_consent(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let typed = TypedTally::read(&fields);
    let problem = save_if_fitting(&harken, &member, &session, &typed).await?;
    let Some((problem, status)) = problem else {
        let next = member.path(&format!("sessions/{}", session.id));
        return Ok(Redirect::to(&next).into_response());
    };
    let asked = asked(&harken, &member, session).await?;
    let page = pages::consent(&member, &asked, &typed, Some(problem.into()), None);
    Ok(page.respond(&member, Place::Sessions, status))
}

/// Saves a tally, or says why not.
async fn save_if_fitting(
    harken: &Harken,
    member: &Member,
    session: &Session,
    typed: &TypedTally,
) -> Result<Option<(&'static str, StatusCode)>> {
    let words = member.words;
    let wrong = |text| Ok(Some((text, StatusCode::UNPROCESSABLE_ENTITY)));
    let closed = Some((words.consent_closed(), StatusCode::GONE));
    if session.state == Stage::Closed {
        return Ok(closed);
    }
    let Some(agreed) = typed.find_agreed() else {
        return wrong(words.consent_number_wrong());
    };
    match find_problem(agreed, &typed.seats) {
        Some(Problem::Nobody) => return wrong(words.consent_nobody()),
        Some(Problem::Numbers) => return wrong(words.consent_numbers_wrong()),
        Some(Problem::Seats) => return wrong(words.consent_seats_many()),
        None => {}
    }
    match save(harken, member, session, agreed, &typed.seats).await {
        Err(Error::Gone) => Ok(closed),
        saved => saved.map(|()| None),
    }
}

async fn save(
    harken: &Harken,
    member: &Member,
    session: &Session,
    agreed: Agreed,
    may_be_quoted: &[Seat],
) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    capture::store::set_agreed(&mut tx, &member.initiative.id, &session.id, agreed).await?;
    let known = capture::store::list_seats_within(&mut tx, &session.id).await?;
    let mut seats = seats_for(agreed.present);
    seats.extend(known.iter().map(|known| known.seat.clone()));
    seats.extend(may_be_quoted.iter().cloned());
    seats.sort();
    seats.dedup();
    for seat in seats {
        let is_erased = known.iter().any(|known| known.erased && known.seat == seat);
        let may = may_be_quoted.contains(&seat) && !is_erased;
        capture::store::set_seat(&mut tx, &session.id, &seat, may).await?;
    }
    tx.commit().await
}

/// Somebody's seat; NotFound for what is none.
fn seat_of(text: &str) -> Result<Seat> {
    let seat: Seat = text.parse().map_err(|_| Error::NotFound)?;
    if seat.is_nobody() {
        return Err(Error::NotFound);
    }
    Ok(seat)
}

pub async fn show_erase(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, seat)): Path<(String, String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let seat = seat_of(&seat)?;
    let page = pages::erase(&member, &session, &seat);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// Lets nothing be quoted any more that was said from a seat of a closed session.
pub async fn save_unquoting(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, seat)): Path<(String, String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let seat = seat_of(&seat)?;
    let mut tx = harken.db.write_tx().await?;
    super::store::take_back_quotes(&mut tx, &member.initiative.id, &session.id, &seat).await?;
    let entry = member.did(Action::QuotesTakenBack, &session.title);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let next = member.path(&format!("sessions/{}/consent?unquoted", session.id));
    Ok(Redirect::to(&next).into_response())
}

/// Erases what was said from a seat, before or after closing.
pub async fn save_erase(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, seat)): Path<(String, String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let seat = seat_of(&seat)?;
    let entry = member.did(Action::SeatErased, &session.title);
    erasing::erase_seat(&harken, &member.initiative.id, &session.id, &seat, &entry).await?;
    let next = member.path(&format!("sessions/{}/consent?erased", session.id));
    Ok(Redirect::to(&next).into_response())
}
