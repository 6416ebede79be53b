//! The tally of who agreed, and taking a seat's words back.

use super::{
    Problem, erasing, find_problem,
    pages::{self, Asked, Typed, TypedSound, TypedTally},
    seats_for,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    capture::{self, Agreed, Seat},
    error::{Error, Result},
    harken::Harken,
    ids::Millis,
    recording,
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
        sound: recording::store::find_planned(db, initiative, &session.id).await?,
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
    let typed = Typed::of(&asked);
    let done = match query.as_deref() {
        Some("erased") => Some(member.words.consent_erased()),
        Some("sound") => Some(member.words.consent_sound_saved()),
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
    let typed = Typed {
        tally: typed,
        sound: TypedSound::of(&asked),
    };
    let page = pages::consent(&member, &asked, &typed, Some(problem.into()), None);
    Ok(page.respond(&member, Place::Sessions, status))
}

/// Plans whether the sound is recorded, and by which day it is erased: what is read aloud says so.
pub async fn save_sound(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let typed = TypedSound::read(&fields);
    let Some((problem, status)) = plan_sound(&harken, &member, &session, &typed).await? else {
        let next = member.path(&format!("sessions/{}/consent?sound", session.id));
        return Ok(Redirect::to(&next).into_response());
    };
    let asked = asked(&harken, &member, session).await?;
    let typed = Typed {
        tally: TypedTally::of(&asked),
        sound: typed,
    };
    let page = pages::consent(&member, &asked, &typed, Some(problem), None);
    Ok(page.respond(&member, Place::Sessions, status))
}

/// Saves the plan, or says why not.
async fn plan_sound(
    harken: &Harken,
    member: &Member,
    session: &Session,
    typed: &TypedSound,
) -> Result<Option<(String, StatusCode)>> {
    let words = member.words;
    let wrong = |text| Ok(Some((text, StatusCode::UNPROCESSABLE_ENTITY)));
    let day = recording::find_erase_day(&typed.erase_on, &first_day(session));
    if typed.planned && day.is_none() {
        return wrong(words.consent_sound_day_wrong(recording::MOST_DAYS));
    }
    let day = day.filter(|_| typed.planned);
    let initiative = &member.initiative.id;
    let mut tx = harken.db.write_tx().await?;
    let (stage, told) =
        recording::store::lock_planned(harken.db.engine(), &mut tx, initiative, &session.id)
            .await?;
    if !recording::may_be_planned(stage, told.as_deref(), day.as_deref()) {
        return match told.filter(|_| stage == Stage::Open) {
            Some(told) => wrong(words.consent_sound_told(words.day(&told))),
            None => Ok(Some((words.consent_closed().into(), StatusCode::GONE))),
        };
    }
    recording::store::set_planned(&mut tx, initiative, &session.id, day.as_deref()).await?;
    let entry = member.did(Action::RecordingPlanned, &session.title);
    let entry = entry.to(day.unwrap_or_default());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(None)
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
    if session.state == Stage::Planned && is_promise_over(harken, session).await? {
        return wrong(words.consent_sound_over());
    }
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

/// Whether the day by which the room would be told that the sound is erased is none to tell any more: the session may
/// have been moved since.
async fn is_promise_over(harken: &Harken, session: &Session) -> Result<bool> {
    let day = recording::store::find_planned(&harken.db, &session.initiative, &session.id).await?;
    let from = first_day(session);
    Ok(day.is_some_and(|day| recording::find_erase_day(&day, &from).is_none()))
}

/// What is erased before anybody could have spoken is no recording: the day after which it may be.
fn first_day(session: &Session) -> String {
    Millis::now().day().max(session.held_on.clone())
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
