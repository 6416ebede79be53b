//! Planning a session: what it is, who facilitates it, and what people are asked.

use super::super::{
    Session, SessionKind, State as SessionState, languages_of,
    pages::{self, Form, GuideForm, People, TypedSession},
    prompts::{
        self, GuideProblem, LONGEST_PROMPT, MOST_MINUTES, MOST_PROBES, MOST_PROMPTS, Prompt,
        TypedGuide, TypedPrompt, TypedText,
    },
    store,
};
use crate::{
    account::{self, Account, Act, guard::Member},
    error::Result,
    harken::Harken,
    i18n::Words,
    ids::{AccountId, SessionId, hex},
    language::Lang,
    request::{Fields, with_plain_line_ends},
    shell::Place,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use sha2::{Digest, Sha256};

/// More people than this do not fit one conversation.
const MOST_PARTICIPANTS: i64 = 10_000;
/// A title or a place is at most so many characters long; a purpose ten times as many.
const LONGEST_LINE: usize = 300;
/// Empty rows for prompts that are to come.
const ROOM: usize = 2;

pub async fn show_new_session(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let typed = TypedSession {
        languages: member.initiative.language.parse().into_iter().collect(),
        facilitators: vec![member.account.id.clone()],
        ..TypedSession::default()
    };
    let people = list_people(&harken, &member).await?;
    let page = pages::plan(&member, Form::New, &typed, &people, None);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// Organizers choose among those who may facilitate.
async fn list_people(harken: &Harken, member: &Member) -> Result<People> {
    if !member.role.may(Act::Organize) {
        return Ok(People::Fixed);
    }
    let members = account::store::list_members(&harken.db, &member.initiative.id).await?;
    let may = members
        .into_iter()
        .filter(|(_, role)| role.may(Act::Facilitate));
    Ok(People::Free(may.map(|(account, _)| account).collect()))
}

/// Those who were chosen and may facilitate.
fn chosen(people: &[Account], typed: &TypedSession) -> Vec<AccountId> {
    let ids = people.iter().map(|person| &person.id);
    ids.filter(|id| typed.facilitators.contains(id))
        .cloned()
        .collect()
}

pub async fn save_new_session(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let typed = TypedSession::read(&fields);
    let people = list_people(&harken, &member).await?;
    let session = match checked_session(&member, &typed, None) {
        Ok(session) => session,
        Err(problem) => {
            let page = pages::plan(&member, Form::New, &typed, &people, Some(problem));
            return Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let mut facilitators = match &people {
        People::Free(people) => chosen(people, &typed),
        People::Fixed => Vec::new(),
    };
    if facilitators.is_empty() {
        facilitators.push(member.account.id.clone());
    }
    let mut tx = harken.db.write_tx().await?;
    store::create_session(&mut tx, &session).await?;
    store::set_facilitators(&mut tx, &session.id, &facilitators).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("sessions/{}", session.id))).into_response())
}

pub async fn show_plan(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let holders = store::list_facilitators(&harken.db, &session.id).await?;
    let typed = TypedSession::of(&session, holders);
    let people = list_people(&harken, &member).await?;
    let page = pages::plan(&member, Form::Known(&session), &typed, &people, None);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

pub async fn save_plan(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let typed = TypedSession::read(&fields);
    let people = list_people(&harken, &member).await?;
    let changed = match checked_session(&member, &typed, Some(&session)) {
        Ok(changed) => changed,
        Err(problem) => {
            let form = Form::Known(&session);
            let page = pages::plan(&member, form, &typed, &people, Some(problem));
            return Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let mut tx = harken.db.write_tx().await?;
    store::set_plan(&mut tx, &changed).await?;
    if let People::Free(people) = &people {
        store::set_facilitators(&mut tx, &session.id, &chosen(people, &typed)).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("sessions/{}", session.id))).into_response())
}

/// The session that was typed: a new one, or `known` with another plan.
fn checked_session(
    member: &Member,
    typed: &TypedSession,
    known: Option<&Session>,
) -> Result<Session, String> {
    let words = member.words;
    if typed.title.is_empty() {
        return Err(words.session_title_missing().into());
    }
    let is_long = |text: &str, most: usize| text.chars().count() > most;
    let purpose = super::super::note_text(&typed.purpose);
    if is_long(&typed.title, LONGEST_LINE)
        || is_long(&typed.place, LONGEST_LINE)
        || is_long(&purpose, 10 * LONGEST_LINE)
    {
        return Err(words.session_plan_long(LONGEST_LINE, 10 * LONGEST_LINE));
    }
    // What is shown of a session rests on who was asked when it began.
    let begun = known.filter(|session| session.state != SessionState::Planned);
    let kind: SessionKind = match begun {
        Some(session) => session.kind,
        None => typed
            .kind
            .parse()
            .map_err(|_| words.session_kind_missing().to_string())?,
    };
    let held_on = match typed.held_on.as_str() {
        "" => String::new(),
        text => {
            let day = text.parse::<jiff::civil::Date>();
            day.map_err(|_| words.session_day_wrong().to_string())?
                .to_string()
        }
    };
    let participants = match (begun, typed.participants.as_str()) {
        (Some(session), _) => session.participants,
        (None, "") => 0,
        (None, text) => text
            .parse()
            .ok()
            .filter(|number| (0..=MOST_PARTICIPANTS).contains(number))
            .ok_or_else(|| words.session_participants_wrong().to_string())?,
    };
    let languages = languages_of(&typed.languages, &typed.more_languages)
        .map_err(|tag| words.session_language_wrong(tag))?;
    let first = languages
        .first()
        .cloned()
        .ok_or_else(|| words.session_language_missing().to_string())?;
    let prompts = match known {
        Some(session) => session.prompts.clone(),
        None => prompts::prompts_of(&typed.prompts, &first),
    };
    let mut texts = prompts.iter().flat_map(|prompt| prompt.text.0.values());
    if known.is_none() && texts.any(|text| is_long(text, LONGEST_PROMPT)) {
        return Err(words.session_prompts_long(LONGEST_PROMPT));
    }
    if prompts.len() > MOST_PROMPTS {
        return Err(words.session_guide_many(MOST_PROMPTS));
    }
    Ok(Session {
        id: known.map_or_else(SessionId::new, |session| session.id.clone()),
        initiative: member.initiative.id.clone(),
        title: typed.title.clone(),
        kind,
        held_on,
        place: typed.place.clone(),
        languages: keep_order(known, languages),
        prompts,
        participants,
        purpose,
        state: known.map_or(SessionState::Planned, |session| session.state),
    })
}

/// The first language is the one that staff write in: ticking others must not make another of it.
fn keep_order(known: Option<&Session>, languages: Vec<Lang>) -> Vec<Lang> {
    let before = known.map_or(&[][..], |session| &session.languages);
    let place = |lang: &Lang| before.iter().position(|known| known == lang);
    let mut ordered = languages;
    ordered.sort_by_key(|lang| place(lang).unwrap_or(usize::MAX));
    ordered
}

pub async fn show_guide(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let asked = Fields::of_query(query)?;
    let languages = languages_beside(&session, asked.text("with"));
    let in_use = store::find_use(&harken.db, &session.id).await?;
    let page = pages::guide(
        &member,
        &GuideForm {
            session: &session,
            languages: &languages,
            typed: &TypedGuide::of(&session.prompts, &languages, ROOM),
            in_use,
            made_from: &mark_of(&session.prompts)?,
            problem: None,
        },
    );
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// The session's first language, and beside it the wanted one or else the second.
fn languages_beside(session: &Session, wanted: &str) -> Vec<Lang> {
    let others = session.languages.get(1..).unwrap_or_default();
    let beside = others.iter().find(|lang| lang.as_str() == wanted);
    let first = session.languages.first();
    first
        .into_iter()
        .chain(beside.or(others.first()))
        .cloned()
        .collect()
}

/// Tells one guide from another: whoever saves learns whether somebody else has saved since.
fn mark_of(prompts: &[Prompt]) -> Result<String> {
    Ok(hex(&Sha256::digest(serde_json::to_string(prompts)?)[..8]))
}

fn read_guide(fields: &Fields, languages: &[Lang]) -> TypedGuide {
    let rows: usize = fields.text("rows").parse().unwrap_or_default();
    let row = |index: usize| TypedPrompt {
        place: fields.text(&format!("place-{index}")).into(),
        minutes: fields.text(&format!("minutes-{index}")).into(),
        out: fields.find(&format!("out-{index}")).is_some(),
        said: languages
            .iter()
            .map(|lang| {
                let typed = |name: &str| {
                    let typed = fields.find(&format!("{name}-{index}-{lang}"));
                    with_plain_line_ends(typed.unwrap_or_default())
                };
                let text = TypedText {
                    text: typed("text"),
                    probes: typed("probes"),
                };
                (lang.clone(), text)
            })
            .collect(),
    };
    TypedGuide {
        // One more than may be kept is enough to say that they are too many.
        rows: (0..rows.min(MOST_PROMPTS + ROOM + 1)).map(row).collect(),
    }
}

pub async fn save_guide(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let with = fields.text("with");
    let languages = languages_beside(&session, with);
    let mut typed = read_guide(&fields, &languages);
    let mut tx = harken.db.write_tx().await?;
    // Read once more inside the write: somebody may save, or write the first line down, at the same moment.
    let kept = store::find_prompts(&mut tx, harken.db.engine(), &session.id).await?;
    let in_use = store::find_use_within(&mut tx, &session.id).await?;
    let made_from = mark_of(&kept)?;
    let made = match fields.text("made_from") == made_from {
        true => typed
            .apply(&kept, in_use)
            .map_err(|problem| problem_words(member.words, problem)),
        false => Err(member.words.session_guide_changed().to_string()),
    };
    match made {
        Ok(prompts) => {
            store::set_prompts(&mut tx, &session.id, &prompts).await?;
            tx.commit().await?;
            let beside = languages.last().filter(|_| languages.len() > 1);
            let next = match beside {
                Some(lang) => format!("sessions/{}/guide?with={lang}", session.id),
                None => format!("sessions/{}/guide", session.id),
            };
            Ok(Redirect::to(&member.path(&next)).into_response())
        }
        Err(problem) => {
            drop(tx);
            let session = Session {
                prompts: kept,
                ..session
            };
            typed.add_room(&languages, 1);
            let page = pages::guide(
                &member,
                &GuideForm {
                    session: &session,
                    languages: &languages,
                    typed: &typed,
                    in_use,
                    made_from: &made_from,
                    problem: Some(problem),
                },
            );
            Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

fn problem_words(words: Words, problem: GuideProblem) -> String {
    match problem {
        GuideProblem::TooMany => words.session_guide_many(MOST_PROMPTS),
        GuideProblem::Place { row } => words.session_guide_place_wrong(row),
        GuideProblem::Minutes { row } => {
            words.session_guide_minutes_wrong(row, i64::from(MOST_MINUTES))
        }
        GuideProblem::TooLong { row } => words.session_guide_long(row, LONGEST_PROMPT),
        GuideProblem::TooManyProbes { row } => words.session_guide_probes_many(row, MOST_PROBES),
        GuideProblem::InUse { row } => words.session_guide_in_use(row),
    }
}
