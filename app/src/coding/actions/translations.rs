//! One translation of a passage: laying it beside the original, doubting it, checking it, and having a draft made.

use super::{
    id_from,
    words::{find_passage, must_read},
};
use crate::{
    account::guard::Member,
    audit::{self, Action},
    coding::{
        LONGEST_REASON, Passage, PassageTranslation, Source, TranslationOrigin,
        aligned::read_sources,
        code::has_control,
        machine::NoDraft,
        pages::{
            draft::{self, Draft, Unsent},
            translation::{self, Opened, Typed},
        },
        snap::sentences,
        store::{self, NewTranslation, Unchecked},
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{DisputeId, PassageId},
    language::Lang,
    release,
    request::Fields,
    session,
    shell::Place,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// The passage and language of an address. What is no language is of nothing we have.
async fn find(
    harken: &Harken,
    member: &Member,
    (_, passage, tag): (String, String, String),
) -> Result<(Passage, Lang)> {
    must_read(member)?;
    let passage = find_passage(harken, member, passage).await?;
    let language = tag.parse().map_err(|_| Error::NotFound)?;
    Ok((passage, language))
}

/// The translation with everything its page shows; none where nobody has translated the passage into the language.
async fn load(
    harken: &Harken,
    member: &Member,
    passage: Passage,
    language: &Lang,
) -> Result<Option<Opened>> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let all = store::list_translations(db, initiative, &passage.id).await?;
    let found = all.into_iter().find(|known| known.language == *language);
    let Some(translation) = found else {
        return Ok(None);
    };
    let reader = &member.account.id;
    Ok(Some(Opened {
        codings: store::list_codings_for(db, initiative, &passage.id, reader).await?,
        codes: store::list_codes(db, initiative).await?,
        versions: store::list_versions(db, initiative, &passage.id, language).await?,
        passage,
        translation,
    }))
}

fn to_passage(member: &Member, passage: &PassageId) -> Response {
    Redirect::to(&member.path(&format!("words/{passage}"))).into_response()
}

fn to_translation(member: &Member, passage: &PassageId, language: &Lang) -> Response {
    let address = member.path(&format!("words/{passage}/translation/{language}"));
    Redirect::to(&address).into_response()
}

/// The page once more, with what is wrong and what was typed.
async fn refuse(
    harken: &Harken,
    member: &Member,
    passage: Passage,
    language: &Lang,
    typed: Typed,
    problem: String,
) -> Result<Response> {
    let id = passage.id.clone();
    let Some(opened) = load(harken, member, passage, language).await? else {
        return Ok(to_passage(member, &id));
    };
    let page = translation::translation(member, &opened, &typed, Some(problem));
    Ok(page.respond(member, Place::Words, StatusCode::UNPROCESSABLE_ENTITY))
}

/// A translation beside its original.
pub async fn show_translation(
    State(harken): State<Harken>,
    member: Member,
    Path(place): Path<(String, String, String)>,
) -> Result<Response> {
    let (passage, language) = find(&harken, &member, place).await?;
    let id = passage.id.clone();
    let Some(opened) = load(&harken, &member, passage, &language).await? else {
        return Ok(to_passage(&member, &id));
    };
    let page = translation::translation(&member, &opened, &Typed::default(), None);
    Ok(page.respond(&member, Place::Words, StatusCode::OK))
}

fn read_version(fields: &Fields) -> i64 {
    fields.text("version").parse().unwrap_or(0)
}

/// Puts right which sentences stand for which.
pub async fn save_alignment(
    State(harken): State<Harken>,
    member: Member,
    Path(place): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let (passage, language) = find(&harken, &member, place).await?;
    let (words, initiative) = (member.words, &member.initiative.id);
    let known = store::list_translations(&harken.db, initiative, &passage.id).await?;
    let known = known.into_iter().find(|known| known.language == language);
    let Some(known) = known else {
        return Ok(to_passage(&member, &passage.id));
    };
    let said = read_said(&known, &fields);
    let typed = Typed {
        sources: Some(said.typed),
        ..Typed::default()
    };
    let sources = match said.numbers {
        Ok(numbers) => read_sources(&sentences(&passage.text), &numbers),
        Err(place) => Err(place),
    };
    let sources = match sources {
        Ok(sources) => sources,
        Err(place) => {
            let problem = words.aligned_wrong(place + 1, sentences(&passage.text).len());
            return refuse(&harken, &member, passage, &language, typed, problem).await;
        }
    };
    let mut tx = harken.db.write_tx().await?;
    let of = (&language, read_version(&fields));
    let by = &member.account.name;
    if !store::set_sources(&mut tx, initiative, &passage.id, of, &sources, by).await? {
        drop(tx);
        let problem = words.aligned_changed().to_string();
        return refuse(
            &harken,
            &member,
            passage,
            &language,
            Typed::default(),
            problem,
        )
        .await;
    }
    tx.commit().await?;
    Ok(to_translation(&member, &passage.id, &language))
}

/// What was typed about segments, as text and as numbers.
struct Said {
    typed: Vec<(String, String)>,
    /// `Err` with the place of the first segment whose numbers are none.
    numbers: Result<Vec<Option<(usize, usize)>>, usize>,
}

fn read_said(translation: &PassageTranslation, fields: &Fields) -> Said {
    let typed: Vec<(String, String)> = (0..translation.segments.len())
        .map(|at| {
            let field = |name: &str| fields.text(&format!("{name}-{at}")).to_string();
            (field("from"), field("to"))
        })
        .collect();
    let number = |(at, (first, last)): (usize, &(String, String))| {
        if first.is_empty() && last.is_empty() {
            return Ok(None);
        }
        // One number alone is one sentence.
        let (first, last) = match (first.as_str(), last.as_str()) {
            ("", one) | (one, "") => (one, one),
            both => both,
        };
        match (first.parse(), last.parse()) {
            (Ok(first), Ok(last)) => Ok(Some((first, last))),
            _ => Err(at),
        }
    };
    Said {
        numbers: typed.iter().enumerate().map(number).collect(),
        typed,
    }
}

/// What is wrong with a reason or an answer; none where it is fine.
fn find_text_problem(member: &Member, text: &str, missing: &str) -> Option<String> {
    if text.is_empty() {
        Some(missing.to_string())
    } else if text.chars().count() > LONGEST_REASON {
        Some(member.words.coding_translation_long(LONGEST_REASON))
    } else if has_control(text) {
        Some(member.words.coding_control().to_string())
    } else {
        None
    }
}

/// Says that a sentence of a translation is wrong.
pub async fn save_dispute(
    State(harken): State<Harken>,
    member: Member,
    Path(place): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let (passage, language) = find(&harken, &member, place).await?;
    let (words, initiative) = (member.words, &member.initiative.id);
    let known = store::list_translations(&harken.db, initiative, &passage.id).await?;
    if !known.iter().any(|known| known.language == language) {
        return Ok(to_passage(&member, &passage.id));
    }
    let reason = fields.kept("reason");
    let typed = Typed {
        position: fields.text("segment").into(),
        reason: reason.clone(),
        ..Typed::default()
    };
    let position: Option<usize> = fields.text("segment").parse().ok();
    let problem = match position {
        None => Some(words.aligned_dispute_which().to_string()),
        Some(_) => find_text_problem(&member, &reason, words.aligned_dispute_why()),
    };
    if let Some(problem) = problem {
        return refuse(&harken, &member, passage, &language, typed, problem).await;
    }
    let mut tx = harken.db.write_tx().await?;
    let of = (&language, read_version(&fields));
    let said = (reason.as_str(), member.account.name.as_str());
    let position = position.unwrap_or_default();
    if !store::create_dispute(&mut tx, initiative, &passage.id, of, position, said).await? {
        drop(tx);
        let problem = words.aligned_changed().to_string();
        return refuse(&harken, &member, passage, &language, typed, problem).await;
    }
    let entry = member.did(Action::TranslationDisputed, language.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(to_translation(&member, &passage.id, &language))
}

/// Keeps a disputed sentence as it is, and says why.
pub async fn save_kept(
    State(harken): State<Harken>,
    member: Member,
    Path(place): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let (passage, language) = find(&harken, &member, place).await?;
    let dispute: DisputeId = match fields.text("dispute") {
        // A form that names none is of no dispute.
        "" => return Ok(to_translation(&member, &passage.id, &language)),
        id => id_from(id.to_string())?,
    };
    let answer = fields.kept("answer");
    let why = member.words.aligned_keep_why();
    if let Some(problem) = find_text_problem(&member, &answer, why) {
        let typed = Typed {
            dispute: dispute.to_string(),
            answer,
            ..Typed::default()
        };
        return refuse(&harken, &member, passage, &language, typed, problem).await;
    }
    let mut tx = harken.db.write_tx().await?;
    let said = (answer.as_str(), member.account.name.as_str());
    let initiative = &member.initiative.id;
    store::keep_disputed(&mut tx, initiative, &passage.id, &dispute, said).await?;
    let entry = member.did(Action::DisputeSettled, language.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(to_translation(&member, &passage.id, &language))
}

/// Says that the translation is right.
pub async fn save_check(
    State(harken): State<Harken>,
    member: Member,
    Path(place): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let (passage, language) = find(&harken, &member, place).await?;
    let (words, initiative) = (member.words, &member.initiative.id);
    let known = store::list_translations(&harken.db, initiative, &passage.id).await?;
    if !known.iter().any(|known| known.language == language) {
        return Ok(to_passage(&member, &passage.id));
    }
    let mut tx = harken.db.write_tx().await?;
    let of = (&language, read_version(&fields));
    let by = (&member.account.id, member.account.name.as_str());
    if let Err(why) = store::check_translation(&mut tx, initiative, &passage.id, of, by).await? {
        drop(tx);
        let problem = match why {
            Unchecked::Changed => words.aligned_changed(),
            Unchecked::Own => words.aligned_check_own(),
            Unchecked::Disputed => words.aligned_check_disputed(),
        };
        let problem = problem.to_string();
        return refuse(
            &harken,
            &member,
            passage,
            &language,
            Typed::default(),
            problem,
        )
        .await;
    }
    let entry = member.did(Action::TranslationChecked, language.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(to_translation(&member, &passage.id, &language))
}

/// Why the words of a passage must not be sent anywhere; none where they may be. Where few write in a language, or sat in
/// the room, their words could be known by whoever runs the service.
async fn find_unsent(
    harken: &Harken,
    member: &Member,
    passage: &Passage,
) -> Result<Option<Unsent>> {
    if harken.machine.host().is_none() {
        return Ok(Some(Unsent::NotSet));
    }
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let is_few = match &passage.source {
        Source::Answer {
            is_translated: true,
            ..
        } => true,
        Source::Answer { .. } => {
            store::count_alike(db, initiative, &passage.id).await? < release::K
        }
        Source::Note { session, .. } => {
            let sessions = session::store::list_sessions(db, initiative).await?;
            let known = sessions.iter().find(|known| known.id == *session);
            !known.is_some_and(|session| session.is_large())
        }
    };
    Ok((is_few || passage.language == Lang::undetermined()).then_some(Unsent::Few))
}

/// What a press on the button would send, and where to.
pub async fn show_draft(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
) -> Result<Response> {
    must_read(&member)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let page = Draft {
        unsent: find_unsent(&harken, &member, &passage).await?,
        host: harken.machine.host().unwrap_or_default(),
        passage: &passage,
        into: member.words.lang().clone(),
        problem: None,
    };
    let page = draft::draft(&member, &page);
    Ok(page.respond(&member, Place::Words, StatusCode::OK))
}

/// Sends a passage to the translation service, and keeps what comes back as a draft.
pub async fn save_draft(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    must_read(&member)?;
    let words = member.words;
    let passage = find_passage(&harken, &member, passage).await?;
    let into: Lang = fields
        .text("language")
        .parse()
        .map_err(|_| Error::BadRequest(Bad::Form))?;
    let unsent = find_unsent(&harken, &member, &passage).await?;
    let host = harken.machine.host().unwrap_or_default();
    let initiative = &member.initiative.id;
    let made = if unsent.is_some() {
        Err(None)
    } else if into == passage.language {
        Err(Some(words.coding_translation_same().to_string()))
    } else if is_taken(&harken, &member, &passage.id, &into).await? {
        Err(Some(words.aligned_draft_taken().to_string()))
    } else {
        // No write waits while the service thinks.
        let made = harken
            .machine
            .draft(&passage.text, &passage.language, &into);
        made.await.map_err(|why| Some(problem_words(&member, why)))
    };
    let text = match made {
        Ok(text) => text,
        Err(problem) => {
            let page = Draft {
                unsent,
                host,
                passage: &passage,
                into,
                problem,
            };
            let page = draft::draft(&member, &page);
            return Ok(page.respond(&member, Place::Words, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let mut tx = harken.db.write_tx().await?;
    // Somebody may have translated it while the service thought: their work comes first.
    if store::is_by_person(&mut tx, initiative, &passage.id, &into).await? {
        return Ok(to_translation(&member, &passage.id, &into));
    }
    let new = NewTranslation {
        passage: &passage.id,
        language: &into,
        text: &text,
        translator: host,
        by: Some(&member.account.id),
        origin: TranslationOrigin::Machine,
    };
    store::set_translation(&mut tx, initiative, &new).await?;
    let entry = member.did(Action::TranslationDrafted, into.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(to_translation(&member, &passage.id, &into))
}

async fn is_taken(
    harken: &Harken,
    member: &Member,
    passage: &PassageId,
    into: &Lang,
) -> Result<bool> {
    let known = store::list_translations(&harken.db, &member.initiative.id, passage).await?;
    Ok(known
        .iter()
        .any(|known| known.language == *into && known.origin == TranslationOrigin::Person))
}

fn problem_words(member: &Member, why: NoDraft) -> String {
    let words = member.words;
    match why {
        NoDraft::NotSet => words.aligned_draft_not_set().to_string(),
        NoDraft::Far => words.aligned_draft_far().to_string(),
        NoDraft::Unreachable => words.aligned_draft_unreachable().to_string(),
        NoDraft::Slow => words.aligned_draft_slow().to_string(),
        NoDraft::Refused(complaint) => words.aligned_draft_refused(complaint),
        NoDraft::Garbled => words.aligned_draft_garbled().to_string(),
    }
}
