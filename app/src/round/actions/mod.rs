//! What facilitators do with rounds. Every handler looks first whether the session is theirs to see.

mod code;
pub mod join;
mod paper;
mod words;

pub use code::save_code;
pub use join::{find_session, save_joined, show_joined};
pub use paper::{save_slip, save_tally, show_tally};
pub use words::{save_agreed, save_kept};

use super::{
    Item, Kind, Round, Stage, Step, items,
    pages::{
        one::{RoundPage, TypedSlip},
        projector::{Screen, state_of},
        staff::{self, TypedRound},
    },
    store::{
        self, Opened,
        answers::{Change, change_list, list_answers},
        steps::take_step,
    },
};
use crate::{
    account::{
        Act,
        guard::{Member, public_base},
    },
    audit::{self, Action},
    error::{Error, Result},
    harken::Harken,
    ids::{AnswerId, RoundId},
    request::{Fields, fresh_nonce, kept_text},
    session::Session,
    shell::Place,
    survey::Text,
    vocabulary,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

/// A prompt or a meaning may be this long, in characters.
const LONGEST_TEXT: usize = 1_000;

/// A round of a session, for whoever facilitates it.
async fn get_round(
    harken: &Harken,
    member: &Member,
    (session, round): (String, String),
) -> Result<(Session, Round)> {
    let session = member.get_session(harken, Act::Facilitate, session).await?;
    let initiative = &member.initiative.id;
    let round = store::get_round(&harken.db, initiative, &session.id, &RoundId(round)).await?;
    Ok((session, round))
}

/// The list of what was written, once it may be seen.
async fn list_items(harken: &Harken, round: &Round) -> Result<Vec<Item>> {
    let protocol = harken.batch_keys.protocol();
    Ok(items(list_answers(&harken.db, protocol, round).await?))
}

fn path_of(member: &Member, round: &Round) -> String {
    member.path(&format!("sessions/{}/rounds/{}", round.session, round.id))
}

fn back_to(member: &Member, round: &Round) -> Result<Response> {
    Ok(Redirect::to(&path_of(member, round)).into_response())
}

pub async fn show_rounds(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session)): Path<(String, String)>,
) -> Result<Response> {
    let session = member
        .get_session(&harken, Act::Facilitate, session)
        .await?;
    let typed = TypedRound::read(&Fields::default(), &session);
    respond_rounds(&harken, &member, &session, &typed, None).await
}

async fn respond_rounds(
    harken: &Harken,
    member: &Member,
    session: &Session,
    typed: &TypedRound,
    problem: Option<String>,
) -> Result<Response> {
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let rounds = store::list_rounds(&harken.db, &member.initiative.id, &session.id).await?;
    let page = staff::rounds(member, session, &rounds, typed, problem);
    Ok(page.respond(member, Place::Sessions, status))
}

/// Opens a round, and with the session's first the way to join it.
pub async fn save_new_round(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member
        .get_session(&harken, Act::Facilitate, session)
        .await?;
    let typed = TypedRound::read(&fields, &session);
    let words = member.words;
    let round = match checked_round(&member, &session, &typed) {
        Ok(round) => round,
        Err(problem) => {
            return respond_rounds(&harken, &member, &session, &typed, Some(problem)).await;
        }
    };
    let mut tx = harken.db.write_tx().await?;
    let opened = store::create_round(harken.db.engine(), &mut tx, &round).await?;
    if matches!(opened, Opened::Opened) {
        let entry = member.did(Action::RoundOpened, &session.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    tx.commit().await?;
    let problem = match opened {
        Opened::Opened => return back_to(&member, &round),
        Opened::Busy => words.round_busy(),
        Opened::Over => words.round_over(),
    };
    respond_rounds(&harken, &member, &session, &typed, Some(problem.into())).await
}

fn checked_round(member: &Member, session: &Session, typed: &TypedRound) -> Result<Round, String> {
    let words = member.words;
    let kind: Kind = typed
        .kind
        .parse()
        .map_err(|_| words.round_kind_missing().to_string())?;
    let number: usize = typed.prompt.parse().unwrap_or(usize::MAX);
    let prompt = match number {
        _ if kind == Kind::Words => Text::default(),
        0 => Text(
            typed
                .texts
                .iter()
                .map(|(lang, text)| (lang.clone(), kept_text(text)))
                .filter(|(_, text)| !text.is_empty())
                .collect(),
        ),
        number => session
            .prompts
            .get(number - 1)
            .map(|prompt| prompt.text.clone())
            .ok_or_else(|| words.capture_prompt_wrong().to_string())?,
    };
    if kind != Kind::Words && prompt.is_empty() {
        return Err(words.round_text_missing().into());
    }
    if prompt
        .0
        .values()
        .any(|text| text.chars().count() > LONGEST_TEXT)
    {
        return Err(words.theme_text_long(LONGEST_TEXT));
    }
    Ok(Round {
        id: RoundId::new(),
        initiative: member.initiative.id.clone(),
        session: session.id.clone(),
        kind,
        stage: Stage::Writing,
        prompt,
        prompt_number: if kind == Kind::Words { 0 } else { number },
        step: 0,
        kept: false,
    })
}

pub async fn show_round(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let base = public_base(&headers);
    respond_round(
        &harken,
        &member,
        &session,
        &round,
        base,
        TypedSlip::default(),
        None,
    )
    .await
}

/// The page of a round as it stands, with what was typed and what is wrong.
async fn respond_round(
    harken: &Harken,
    member: &Member,
    session: &Session,
    round: &Round,
    base: String,
    slip: TypedSlip,
    problem: Option<String>,
) -> Result<Response> {
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = RoundPage {
        member,
        session,
        round,
        list: list_items(harken, round).await?,
        terms: vocabulary::store::list_terms(&harken.db, &member.initiative.id).await?,
        code: store::find_code(&harken.db, &session.id)
            .await?
            .unwrap_or_default(),
        base,
        nonce: fresh_nonce(),
        slip,
        problem,
    };
    Ok(page.page().respond(member, Place::Sessions, status))
}

/// The page of a round as it stands, with why nothing was done.
async fn refuse(
    harken: &Harken,
    member: &Member,
    session: &Session,
    round: &Round,
    headers: &HeaderMap,
    problem: impl Into<String>,
) -> Result<Response> {
    let slip = TypedSlip::default();
    let problem = Some(problem.into());
    respond_round(
        harken,
        member,
        session,
        round,
        public_base(headers),
        slip,
        problem,
    )
    .await
}

/// Closes a round, opens it again, begins the ranking, or ends it unread.
pub async fn save_step(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let db = &harken.db;
    let protocol = harken.batch_keys.protocol();
    let next = match fields.text("step").parse::<Step>() {
        Ok(step) => {
            let mut tx = db.write_tx().await?;
            let initiative = &member.initiative.id;
            let next =
                take_step(db.engine(), &mut tx, protocol, initiative, &round.id, step).await?;
            if next.is_some() {
                let entry = member.did(Action::RoundStepped, &session.title);
                audit::store::record(&mut tx, &harken.keys, &entry).await?;
            }
            tx.commit().await?;
            next
        }
        Err(_) => None,
    };
    if next == Some(Stage::Erased) {
        // The words are gone from every page already; this is for the files.
        match db.erase_for_good(&["round_answer", "round_mark"]).await {
            Err(Error::Unavailable) => {
                tracing::warn!(
                    "what was written in a round is erased, and its bytes will be later"
                );
            }
            other => other?,
        }
    }
    if next.is_some() {
        return back_to(&member, &round);
    }
    let problem = member.words.round_step_refused();
    let (session, round) = get_round(
        &harken,
        &member,
        (session.id.to_string(), round.id.to_string()),
    )
    .await?;
    refuse(&harken, &member, &session, &round, &headers, problem).await
}

/// Clarifies, merges, or takes apart again.
pub async fn save_list(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let id = |name: &str| AnswerId(fields.text(name).into());
    let change = match fields.text("do") {
        "merge" => Some(Change::Merge {
            item: id("item"),
            into: id("into"),
        }),
        "part" => Some(Change::Part {
            wording: id("wording"),
        }),
        "clarify" => Some(Change::Clarify {
            item: id("item"),
            meaning: fields.kept("meaning"),
        }),
        _ => None,
    };
    let is_long = fields.kept("meaning").chars().count() > LONGEST_TEXT;
    let problem = match change {
        _ if is_long => member.words.theme_text_long(LONGEST_TEXT),
        Some(change) => {
            let mut tx = harken.db.write_tx().await?;
            let initiative = &member.initiative.id;
            let engine = harken.db.engine();
            let changed = change_list(engine, &mut tx, initiative, &round.id, &change).await?;
            tx.commit().await?;
            if changed {
                return back_to(&member, &round);
            }
            member.words.round_list_refused().into()
        }
        None => member.words.round_list_refused().into(),
    };
    refuse(&harken, &member, &session, &round, &headers, problem).await
}

/// The screen in front of the room.
pub async fn show_projector(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let screen = Screen {
        words: member.words,
        list: list_items(&harken, &round).await?,
        code: store::find_code(&harken.db, &session.id)
            .await?
            .unwrap_or_default(),
        base: public_base(&headers),
        watch: format!("{}/state", path_of(&member, &round)),
        session: &session,
        round: &round,
    };
    Ok(screen.page().respond_screen(member.words, StatusCode::OK))
}

/// How far a round has come, for the screen that watches it. Never how many take part.
pub async fn show_state(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
) -> Result<Response> {
    let (_, round) = get_round(&harken, &member, (session, round)).await?;
    let state = serde_json::json!({ "state": state_of(&round) });
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, state.to_string()).into_response())
}
