//! Checking quotes before anybody else sees them, and keeping the names that none may repeat.

use super::{
    Chosen, Decision, Guard, Problem, Standing, Telling, Wording,
    names::{LONGEST_NAME, MOST_NAMES, read_names},
    pages::{self, Card, Desk, Typed},
    risk::{self, Risk, kept::KeptNames},
    store,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    barrier,
    coding::{
        snap::sentences,
        text::{Range, cut},
    },
    error::Result,
    harken::Harken,
    ids::{CodingId, EvidenceId},
    language::Lang,
    request::Fields,
    shell::{Place, StaffPage},
    survey, theme,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

fn respond(page: StaffPage, member: &Member, is_fine: bool) -> Response {
    let status = if is_fine {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    page.respond(member, Place::Quotes, status)
}

async fn load_desk(harken: &Harken, member: &Member) -> Result<Desk> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    Ok(Desk {
        themes: theme::store::list_themes(db, initiative).await?,
        barriers: barrier::store::list_barriers(db, initiative).await?,
        surveys: survey::store::list_surveys(db, initiative).await?,
        evidence: theme::evidence_store::list_evidence(db, initiative).await?,
    })
}

pub async fn show_quotes(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let chosen = store::list_chosen(db, initiative, &Guard::house()).await?;
    let desk = load_desk(&harken, &member).await?;
    Ok(respond(
        pages::quotes(&member, &desk, &chosen),
        &member,
        true,
    ))
}

pub async fn show_quote(
    State(harken): State<Harken>,
    member: Member,
    Path((_, evidence, coding)): Path<(String, String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let key = (&EvidenceId(evidence), &CodingId(coding));
    let chosen = store::get_chosen(db, initiative, &Guard::house(), key.0, key.1).await?;
    let names = store::kept_names(db, initiative).await?;
    let typed = typed_before(&member, &chosen);
    let card = card(&chosen, &names, typed);
    let desk = load_desk(&harken, &member).await?;
    Ok(respond(
        pages::quote(&member, &desk, &card, None),
        &member,
        true,
    ))
}

pub async fn save_quote(
    State(harken): State<Harken>,
    member: Member,
    Path((_, evidence, coding)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let guard = Guard::house();
    let key = (&EvidenceId(evidence), &CodingId(coding));
    let chosen = store::get_chosen(db, initiative, &guard, key.0, key.1).await?;
    let names = store::kept_names(db, initiative).await?;
    let typed = Typed {
        has_looked: fields.find("looked").is_some(),
        translation: sent_telling(&fields, "translation", "translation_language"),
        paraphrase: sent_telling(&fields, "paraphrase", "paraphrase_language"),
    };
    let problem = match find_decision(fields.text("act"), &typed) {
        None => Some(Problem::Empty),
        Some(_) if fields.text("seen") != pages::seen_token(&chosen.seen) => Some(Problem::Changed),
        Some(decision) => match find_unseen(&chosen, &names, &decision, typed.has_looked) {
            Some(problem) => Some(problem),
            None => store::decide(
                &harken,
                initiative,
                &guard,
                key,
                &decision,
                &member.account.id,
            )
            .await?
            .err(),
        },
    };
    if problem.is_some() {
        let card = card(&chosen, &names, typed);
        let desk = load_desk(&harken, &member).await?;
        return Ok(respond(
            pages::quote(&member, &desk, &card, problem),
            &member,
            false,
        ));
    }
    let left = store::list_chosen(db, initiative, &guard).await?;
    let next = left
        .iter()
        .find(|chosen| chosen.quote.standing == Standing::Unchecked)
        .filter(|next| (&next.evidence, &next.quote.coding) != key);
    let path = next.map_or("quotes".to_string(), pages::path_of);
    Ok(Redirect::to(&member.path(&path)).into_response())
}

fn sent_telling(fields: &Fields, text: &str, language: &str) -> Option<Telling> {
    Some(Telling {
        language: fields.text(language).parse().ok()?,
        text: fields.kept(text),
    })
}

/// What the pressed button asks for; none where the words it needs are missing.
fn find_decision(act: &str, typed: &Typed) -> Option<Decision> {
    let written =
        |telling: &Option<Telling>| telling.clone().filter(|telling| !telling.text.is_empty());
    Some(match act {
        "clear" => Decision::Clear(Wording::Original {
            translation: written(&typed.translation),
        }),
        "translation" => Decision::Clear(Wording::Translation(written(&typed.translation)?)),
        "paraphrase" => Decision::Clear(Wording::Paraphrase(written(&typed.paraphrase)?)),
        "refuse" => Decision::Refuse,
        "reopen" => Decision::Reopen,
        _ => return None,
    })
}

/// What stands in the way while the checker has not said that they looked at what is marked. A paraphrase may not hold
/// anything there is no doubt about.
fn find_unseen(
    chosen: &Chosen,
    names: &KeptNames,
    decision: &Decision,
    has_looked: bool,
) -> Option<Problem> {
    let Decision::Clear(wording) = decision else {
        return None;
    };
    let told = wording
        .telling()
        .map(|telling| risk::find_risks(&telling.text, &telling.language, names))
        .unwrap_or_default();
    if let Wording::Paraphrase(_) = wording {
        let is_telling = told.iter().any(|risk| risk.kind.is_certain());
        return is_telling.then_some(Problem::Telling);
    }
    let original = match wording {
        Wording::Original { .. } => risks_of(chosen, names),
        _ => Vec::new(),
    };
    let is_marked = !told.is_empty() || !original.is_empty();
    (is_marked && !has_looked).then_some(Problem::NotLooked)
}

fn risks_of(chosen: &Chosen, names: &KeptNames) -> Vec<Risk> {
    let quote = &chosen.quote;
    risk::find_risks_within(&quote.passage_text, quote.range, &quote.language, names)
}

fn card<'a>(chosen: &'a Chosen, names: &KeptNames, typed: Typed) -> Card<'a> {
    let told = typed
        .translation
        .as_ref()
        .map(|telling| risk::find_risks(&telling.text, &telling.language, names));
    Card {
        chosen,
        risks: risks_of(chosen, names),
        told: told.unwrap_or_default(),
        typed,
    }
}

/// What the form holds before anybody types: what was decided, else the part of a translation that seems to say what
/// the quote says.
fn typed_before(member: &Member, chosen: &Chosen) -> Typed {
    let decided = match &chosen.quote.standing {
        Standing::Cleared(wording) => Some(wording),
        _ => None,
    };
    let language = member.words.lang().clone();
    let home: Lang = member
        .initiative
        .language
        .parse()
        .unwrap_or(language.clone());
    let translation = chosen.quote.find_translation(&language, &home);
    let translation = translation.map(|found| Telling {
        language: found.language.clone(),
        text: fitting_part(chosen, &found.text),
    });
    let (translation, paraphrase) = match decided {
        Some(Wording::Paraphrase(telling)) => (translation, Some(telling.clone())),
        Some(wording) => (wording.telling().cloned().or(translation), None),
        None => (translation, None),
    };
    Typed {
        has_looked: false,
        translation,
        paraphrase: paraphrase.or(Some(Telling {
            language: home,
            text: String::new(),
        })),
    }
}

/// The sentences of a translation that stand where the quote's stand in the original, where both have as many; else
/// the whole, to be cut by hand.
fn fitting_part(chosen: &Chosen, translation: &str) -> String {
    let quote = &chosen.quote;
    let (original, told) = (sentences(&quote.passage_text), sentences(translation));
    let touched = |range: &Range| range.start < quote.range.end && range.end > quote.range.start;
    let first = original.iter().position(touched);
    let last = original.iter().rposition(touched);
    match (first, last) {
        (Some(first), Some(last)) if original.len() == told.len() => {
            let part = Range {
                start: told[first].start,
                end: told[last].end,
            };
            cut(translation, part).unwrap_or(translation).to_string()
        }
        _ => translation.to_string(),
    }
}

pub async fn show_names(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Organize)?;
    let names = store::list_names(&harken.db, &member.initiative.id).await?;
    Ok(respond(
        pages::names(&member, &names.join("\n"), None),
        &member,
        true,
    ))
}

pub async fn save_names(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let typed = fields.find("names").unwrap_or_default();
    let names = match read_names(typed) {
        Ok(names) => names,
        Err(line) => {
            let problem = if line.is_empty() {
                member.words.quote_names_many(MOST_NAMES)
            } else {
                let start: String = line.chars().take(40).collect();
                member.words.quote_names_long(start, LONGEST_NAME)
            };
            let page = pages::names(&member, typed, Some(problem));
            return Ok(respond(page, &member, false));
        }
    };
    let mut tx = harken.db.write_tx().await?;
    store::set_names(&mut tx, &member.initiative.id, &names).await?;
    audit::store::record(&mut tx, &harken.keys, &member.did(Action::NamesChanged, "")).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("quotes")).into_response())
}
