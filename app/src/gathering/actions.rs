//! What staff do with times and sign-ups: offer them, change them, look at the numbers, print the pack.

mod families;

pub use families::{save_sign_up, show_calendar, show_sign_up};

use super::{
    MOST_SLOTS, Need, SignUpPage, Slot, State as PageState, TypedSlot, address, calendar, erasing,
    pages::{self, Join, Numbers, Pack, SlotForm},
    store,
};
use crate::{
    account::{
        self, Act,
        guard::{Member, public_base},
    },
    audit::{self, Action},
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::{Millis, SlotId},
    recording,
    request::Fields,
    round,
    session::{self, Session, frame},
    shell::Place,
    token::short_code,
    vocabulary,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

async fn get_slot(harken: &Harken, session: &Session, id: String) -> Result<Slot> {
    store::get_slot(&harken.db, &session.initiative, &session.id, &SlotId(id)).await
}

async fn list_slots(harken: &Harken, session: &Session) -> Result<Vec<Slot>> {
    store::list_slots(&harken.db, &session.initiative, &session.id).await
}

async fn find_page(harken: &Harken, session: &Session) -> Result<Option<SignUpPage>> {
    store::find_page(&harken.db, &session.initiative, &session.id).await
}

/// Leads to the list of times.
fn to_slots(member: &Member, session: &Session) -> Response {
    Redirect::to(&frame::path(member, session, "slots")).into_response()
}

pub async fn show_slots(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::View, id).await?;
    list_page(&harken, &member, &session, &headers, None).await
}

async fn list_page(
    harken: &Harken,
    member: &Member,
    session: &Session,
    headers: &HeaderMap,
    problem: Option<String>,
) -> Result<Response> {
    let slots = list_slots(harken, session).await?;
    let numbers = Numbers {
        page: find_page(harken, session).await?,
        sign_ups: store::count_sign_ups(&harken.db, &session.id).await?,
        counts: store::list_counts(&harken.db, &session.initiative, &session.id).await?,
    };
    let base = public_base(headers);
    let status = match problem {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = pages::slots(member, session, &slots, &numbers, &base, problem);
    Ok(page.respond(member, Place::Sessions, status))
}

pub async fn show_new_slot(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    // A further time is most often like the one before on another day.
    let last = list_slots(&harken, &session).await?.pop();
    let typed = match last {
        Some(last) => TypedSlot {
            held_on: String::new(),
            ..TypedSlot::of(&last, &session.languages)
        },
        None => TypedSlot {
            held_on: session.held_on.clone(),
            place: session.place.clone(),
            languages: session.languages.clone(),
            ..TypedSlot::default()
        },
    };
    let form = SlotForm {
        session: &session,
        slot: None,
        typed: &typed,
        problem: None,
        chosen: 0,
    };
    let page = pages::slot_form(&member, &form);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

pub async fn save_new_slot(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    if list_slots(&harken, &session).await?.len() >= MOST_SLOTS {
        let problem = Some(member.words.slot_many(MOST_SLOTS));
        return list_page(&harken, &member, &session, &headers, problem).await;
    }
    save(&harken, &member, &session, None, &fields).await
}

pub async fn show_slot(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, slot)): Path<(String, String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let slot = get_slot(&harken, &session, slot).await?;
    let form = SlotForm {
        session: &session,
        slot: Some(&slot),
        typed: &TypedSlot::of(&slot, &session.languages),
        problem: None,
        chosen: count_chosen(&harken, &slot).await?,
    };
    let page = pages::slot_form(&member, &form);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// How many chose a time.
async fn count_chosen(harken: &Harken, slot: &Slot) -> Result<i64> {
    let counts = store::list_counts(&harken.db, &slot.initiative, &slot.session).await?;
    let found = counts
        .iter()
        .find(|count| count.slot == slot.id && count.need == Need::Come);
    Ok(found.map_or(0, |count| count.number))
}

pub async fn save_slot(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, slot)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let slot = get_slot(&harken, &session, slot).await?;
    save(&harken, &member, &session, Some(&slot), &fields).await
}

async fn save(
    harken: &Harken,
    member: &Member,
    session: &Session,
    slot: Option<&Slot>,
    fields: &Fields,
) -> Result<Response> {
    let typed = TypedSlot::read(fields);
    let id = slot.map_or_else(SlotId::new, |slot| slot.id.clone());
    match typed.check(id, session.initiative.clone(), session.id.clone()) {
        Ok(checked) => {
            let mut tx = harken.db.write_tx().await?;
            store::set_slot(&mut tx, &checked).await?;
            tx.commit().await?;
            Ok(to_slots(member, session))
        }
        Err(problem) => {
            let form = SlotForm {
                session,
                slot,
                typed: &typed,
                problem: Some(problem),
                chosen: 0,
            };
            let page = pages::slot_form(member, &form);
            Ok(page.respond(member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

pub async fn save_slot_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, slot)): Path<(String, String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let slot = get_slot(&harken, &session, slot).await?;
    let mut tx = harken.db.write_tx().await?;
    store::delete_slot(&mut tx, &session.id, &slot.id).await?;
    tx.commit().await?;
    Ok(to_slots(&member, &session))
}

/// A time for the calendar of whoever works here.
pub async fn show_slot_calendar(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, slot)): Path<(String, String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::View, id).await?;
    let slot = get_slot(&harken, &session, slot).await?;
    calendar_file(member.words, &session, &slot)
}

/// The answer that a calendar takes.
fn calendar_file(words: Words, session: &Session, slot: &Slot) -> Result<Response> {
    let entry = calendar::Entry {
        slot,
        title: &session.title,
        description: &pages::description(words, slot),
    };
    let file = calendar::file(&entry, jiff::Timestamp::now()).ok_or(Error::NotFound)?;
    let name = format!("attachment; filename=\"harken-{}.ics\"", slot.held_on);
    let headers = [
        (
            header::CONTENT_TYPE,
            "text/calendar; charset=utf-8; method=PUBLISH".to_string(),
        ),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_string()),
    ];
    Ok((headers, file).into_response())
}

/// Lets families sign up.
pub async fn save_opening(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let now = Millis::now();
    let slots = list_slots(&harken, &session).await?;
    if slots.iter().all(|slot| slot.is_over(now)) {
        let problem = Some(member.words.slot_open_none().to_string());
        return list_page(&harken, &member, &session, &headers, problem).await;
    }
    let mut tx = harken.db.write_tx().await?;
    store::open_page(&mut tx, &session.id, &short_code()).await?;
    let entry = member.did(Action::SignUpOpened, session.title.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(to_slots(&member, &session))
}

/// Ends the sign-up of a session and erases its numbers.
pub async fn save_end(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let is_open = find_page(&harken, &session)
        .await?
        .is_some_and(|page| page.state == PageState::Open);
    if is_open {
        let entry = member.did(Action::SignUpEnded, session.title.as_str());
        erasing::end(&harken, &session.id, Some(&entry)).await?;
    }
    Ok(to_slots(&member, &session))
}

/// Everything a session needs on paper.
pub async fn show_pack(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::View, id).await?;
    let holders = session::store::list_facilitators(&harken.db, &session.id).await?;
    let members = account::store::list_members(&harken.db, &session.initiative).await?;
    let names: Vec<String> = members
        .into_iter()
        .filter(|(account, _)| holders.contains(&account.id))
        .map(|(account, _)| account.name)
        .collect();
    let page = find_page(&harken, &session).await?;
    let open = page.filter(|page| page.state == PageState::Open);
    let base = public_base(&headers);
    let code = match session.state {
        session::State::Closed => None,
        _ => round::store::find_code(&harken.db, &session.id).await?,
    };
    let sound =
        recording::store::find_planned(&harken.db, &session.initiative, &session.id).await?;
    let pack = Pack {
        session: &session,
        facilitators: &names,
        slots: &list_slots(&harken, &session).await?,
        sign_up: open.map(|page| address(&base, &page.code)),
        join: code.map(|code| Join {
            address: format!("{base}/j/{code}"),
            code,
        }),
        sound: sound.as_deref(),
        terms: &vocabulary::store::list_terms(&harken.db, &session.initiative).await?,
    };
    let page = pages::pack(&member, &pack);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}
