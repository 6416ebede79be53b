//! What participants do on their phones. No handler here reads a cookie, an address or the time of a request.

use super::list_items;
use crate::{
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::RoundId,
    language::Lang,
    request::{Fields, Reader, best, fresh_nonce, is_nonce, kept_text},
    round::{
        Item, Kind, LONGEST_ANSWER, Phase, Round, Written,
        code::find_code,
        pages::{
            join::{AskPage, PHASE, ROUND, Typed, field_names},
            messages,
        },
        ranking::{Point, Refusal, Wrong, read_ranking},
        store::{
            self, Joined,
            answers::{Taken, create_answers},
            ranking::create_points,
        },
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

/// Opens the session that somebody typed the code of.
pub async fn find_session(
    State(harken): State<Harken>,
    reader: Reader,
    fields: Fields,
) -> Result<Response> {
    let words = reader.words_of(&fields);
    let code = find_code(fields.text("code"));
    if let Some(code) = &code
        && store::find_joined(&harken.db, code).await?.is_some()
    {
        let address = format!("/j/{code}?lang={}", words.lang());
        return Ok(Redirect::to(&address).into_response());
    }
    Ok(messages::unknown(words).respond(StatusCode::NOT_FOUND))
}

/// Somebody at the door of a session.
struct Visit<'a> {
    harken: &'a Harken,
    code: String,
    joined: Joined,
    words: Words,
}

impl<'a> Visit<'a> {
    /// None where the code joins nothing.
    async fn find(
        harken: &'a Harken,
        reader: &Reader,
        code: &str,
        fields: &Fields,
    ) -> Result<Result<Visit<'a>, Response>> {
        let wish = |name: &str| fields.find(name)?.parse::<Lang>().ok();
        let switched = fields.find("_switch").and_then(|_| wish("_to"));
        let mut wanted: Vec<Lang> = switched.into_iter().chain(wish("_lang")).collect();
        wanted.extend(reader.wanted.iter().cloned());
        let code = find_code(code);
        let joined = match &code {
            Some(code) => store::find_joined(&harken.db, code).await?,
            None => None,
        };
        let (Some(code), Some(joined)) = (code, joined) else {
            let page = messages::unknown(best(&wanted, Words::all()));
            return Ok(Err(page.respond(StatusCode::NOT_FOUND)));
        };
        // Whoever says nothing reads the session's own language.
        wanted.extend(joined.language.clone());
        Ok(Ok(Visit {
            harken,
            code,
            words: best(&wanted, Words::all()),
            joined,
        }))
    }

    fn ask<'b>(&'b self, asked: &'b Asked, nonce: &'b str, typed: &'b Typed) -> AskPage<'b> {
        AskPage {
            words: self.words,
            code: &self.code,
            joined: &self.joined,
            round: &asked.round,
            phase: asked.phase,
            list: &asked.list,
            nonce,
            typed,
            problems: &[],
            notice: None,
        }
    }
}

/// What is asked, with the list that is ranked.
struct Asked {
    round: Round,
    phase: Phase,
    list: Vec<Item>,
}

impl Asked {
    async fn of(harken: &Harken, round: Round, phase: Phase) -> Result<Asked> {
        let list = match phase {
            Phase::Write => Vec::new(),
            Phase::Rank => list_items(harken, &round).await?,
        };
        Ok(Asked { round, phase, list })
    }
}

pub async fn show_joined(
    State(harken): State<Harken>,
    reader: Reader,
    Path(code): Path<String>,
) -> Result<Response> {
    let visit = match Visit::find(&harken, &reader, &code, &Fields::default()).await? {
        Ok(visit) => visit,
        Err(unknown) => return Ok(unknown),
    };
    if visit.joined.is_over {
        return Ok(messages::over(visit.words, &Typed::new()).respond(StatusCode::GONE));
    }
    if !visit.joined.has_begun {
        return Ok(messages::soon(visit.words, &visit.code, &visit.joined).respond(StatusCode::OK));
    }
    let round = store::find_asked(&harken.db, &visit.joined.session).await?;
    let asked = round.and_then(|round| round.stage.phase().map(|phase| (round, phase)));
    let Some((round, phase)) = asked else {
        return Ok(messages::wait(visit.words, &visit.code, &visit.joined).respond(StatusCode::OK));
    };
    let asked = Asked::of(&harken, round, phase).await?;
    let page = visit.ask(&asked, &fresh_nonce(), &Typed::new()).page();
    Ok(page.respond(StatusCode::OK))
}

/// Fields of a page besides those that people fill in.
const OWN_FIELDS: [&str; 6] = ["_nonce", "_lang", "_to", "_switch", ROUND, PHASE];

pub async fn save_joined(
    State(harken): State<Harken>,
    reader: Reader,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let visit = match Visit::find(&harken, &reader, &code, &fields).await? {
        Ok(visit) => visit,
        Err(unknown) => return Ok(unknown),
    };
    let typed: Typed = fields
        .iter()
        .filter(|(name, _)| !name.starts_with('_'))
        .map(|(name, text)| (name.to_string(), text.to_string()))
        .collect();
    if visit.joined.is_over {
        return Ok(messages::over(visit.words, &typed).respond(StatusCode::GONE));
    }
    let id = RoundId(fields.text(ROUND).into());
    let round = store::find_joined_round(&harken.db, &visit.joined.session, &id).await?;
    let (Some(round), Ok(phase)) = (round, fields.text(PHASE).parse::<Phase>()) else {
        // No page of ours says neither: what was typed is shown, and the way to what is asked now.
        let page = messages::late(visit.words, &visit.code, &typed);
        return Ok(page.respond(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let asked = Asked::of(&harken, round, phase).await?;
    visit.save(&asked, &fields, &typed).await
}

impl Visit<'_> {
    async fn save(&self, asked: &Asked, fields: &Fields, typed: &Typed) -> Result<Response> {
        let words = self.words;
        let nonce = fields.find("_nonce").filter(|nonce| is_nonce(nonce));
        let fresh = fresh_nonce();
        let again = |problems: &[(String, String)], notice: Option<String>, status| {
            let page = AskPage {
                problems,
                notice,
                ..self.ask(asked, nonce.unwrap_or(&fresh), typed)
            };
            Ok(page.page().respond(status))
        };
        let wrong = StatusCode::UNPROCESSABLE_ENTITY;
        if fields.find("_switch").is_some() {
            return again(&[], None, StatusCode::OK);
        }
        let Some(sent) = nonce else {
            return again(&[], Some(words.circle_problem_page().into()), wrong);
        };
        let names = field_names(asked.round.kind, asked.phase);
        let is_known =
            |name: &str| OWN_FIELDS.contains(&name) || names.iter().any(|known| known == name);
        if let Some((strange, _)) = fields.iter().find(|(name, _)| !is_known(name)) {
            return again(&[], Some(words.circle_problem_field(strange)), wrong);
        }
        let problems = match self.take(asked, sent, &names, typed).await {
            Ok(Ok(taken)) => {
                let is_repeat = taken == Taken::Repeat;
                let page = messages::thanks(words, &self.code, asked.phase, is_repeat);
                return Ok(page.respond(StatusCode::OK));
            }
            Ok(Err(problems)) => problems,
            Err(Error::Gone) => {
                return Ok(messages::late(words, &self.code, typed).respond(StatusCode::GONE));
            }
            // What was typed stays on the page with the same nonce: sending it again is safe.
            Err(Error::Unavailable) => {
                let mut response = again(
                    &[],
                    Some(words.circle_busy().into()),
                    StatusCode::SERVICE_UNAVAILABLE,
                )?;
                let headers = response.headers_mut();
                headers.insert("retry-after", HeaderValue::from_static("5"));
                return Ok(response);
            }
            Err(error) => return Err(error),
        };
        // Who comes too late need not mend anything first.
        if asked.round.stage.phase() != Some(asked.phase) {
            return Ok(messages::late(words, &self.code, typed).respond(StatusCode::GONE));
        }
        again(&problems, None, wrong)
    }

    /// Stores what was sent, once; or says what needs another look, by field.
    async fn take(
        &self,
        asked: &Asked,
        nonce: &str,
        names: &[String],
        typed: &Typed,
    ) -> Result<Result<Taken, Vec<(String, String)>>> {
        let Harken { db, keys, .. } = self.harken;
        let protocol = self.harken.batch_keys.protocol();
        let round = &asked.round;
        let mark = keys.mac("round", &[round.id.as_str(), asked.phase.as_str(), nonce]);
        let chosen: Vec<&str> = names
            .iter()
            .map(|name| typed.get(name).map_or("", String::as_str))
            .collect();
        let taken = match asked.phase {
            Phase::Write => {
                let written = match self.written(round.kind, names, &chosen) {
                    Ok(written) => written,
                    Err(problems) => return Ok(Err(problems)),
                };
                let mut tx = db.write_tx().await?;
                let lang = self.words.lang();
                let taken =
                    create_answers(db.engine(), &mut tx, protocol, round, &mark, lang, &written)
                        .await?;
                tx.commit().await?;
                taken
            }
            Phase::Rank => {
                let points = match self.ranked(names, &chosen, &asked.list) {
                    Ok(points) => points,
                    Err(problems) => return Ok(Err(problems)),
                };
                let mut tx = db.write_tx().await?;
                let taken = create_points(db.engine(), &mut tx, round, &[mark], &points).await?;
                tx.commit().await?;
                taken
            }
        };
        Ok(Ok(taken))
    }

    fn written(
        &self,
        kind: Kind,
        names: &[String],
        typed: &[&str],
    ) -> Result<Vec<Written>, Vec<(String, String)>> {
        let words = self.words;
        let mut written = Vec::new();
        let mut problems = Vec::new();
        for (name, text) in names.iter().zip(typed) {
            let text = kept_text(text);
            if text.chars().count() > LONGEST_ANSWER {
                problems.push((name.clone(), words.circle_problem_long(LONGEST_ANSWER)));
            } else if !text.is_empty() {
                let concept = (kind == Kind::Words).then(|| name.parse().ok()).flatten();
                written.push(Written { concept, text });
            }
        }
        if written.is_empty() && problems.is_empty() {
            let first = names.first().cloned().unwrap_or_default();
            problems.push((first, words.circle_problem_empty().into()));
        }
        match problems.is_empty() {
            true => Ok(written),
            false => Err(problems),
        }
    }

    fn ranked(
        &self,
        names: &[String],
        chosen: &[&str],
        list: &[Item],
    ) -> Result<Vec<Point>, Vec<(String, String)>> {
        let words = self.words;
        let name = |place: usize| names.get(place).cloned().unwrap_or_default();
        read_ranking(chosen, list).map_err(|refusal| match refusal {
            Refusal::Empty => vec![(name(0), words.circle_problem_none().into())],
            Refusal::Wrong(wrong) => wrong
                .into_iter()
                .map(|(place, what)| {
                    let text = match what {
                        Wrong::Twice => words.circle_problem_twice(),
                        Wrong::Unknown => words.circle_problem_unknown(),
                    };
                    (name(place), text.to_string())
                })
                .collect(),
        })
    }
}
