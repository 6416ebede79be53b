//! What families send. No handler here reads a cookie, an address or the time of a request.

use super::{
    Packed,
    pages::{self, QUOTE_FIELD, QUOTE_YES, SurveyPage},
    store::arrivals::{Arrival, Stored},
};
use crate::{
    account::{Act, guard::Member},
    error::{Error, Result},
    harken::Harken,
    i18n::{Words, negotiate::find_best},
    ids::{Millis, hex, random_bytes},
    language::Lang,
    request::{Fields, Reader, best},
    survey::{
        self, Status,
        check::{Accepted, Problem, Refusal, SentAnswers, check},
        open::Ready,
    },
};
use axum::{
    extract::{Path, Request, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_home(reader: Reader) -> Response {
    pages::home(reader.words(), "", None).respond(StatusCode::OK)
}

/// Opens the survey a family has a code for. Until invitation codes exist, a survey's short name is its code.
pub async fn find_code(
    State(harken): State<Harken>,
    reader: Reader,
    fields: Fields,
) -> Result<Response> {
    let words = chosen_words(&reader, &fields);
    let code = fields.text("code");
    match harken.surveys.get(&code.to_lowercase()).await {
        Ok(ready) => Ok(
            Redirect::to(&format!("/s/{}?lang={}", ready.survey.slug, words.lang()))
                .into_response(),
        ),
        Err(Error::NotFound) => {
            let page = pages::home(words, code, Some(words.home_code_unknown()));
            Ok(page.respond(StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error),
    }
}

/// No conversation can be joined from a phone yet, so none is open with any code.
pub async fn find_session(reader: Reader, fields: Fields) -> Response {
    let words = chosen_words(&reader, &fields);
    pages::message(words, words.home_session_title(), words.session_unknown())
        .respond(StatusCode::NOT_FOUND)
}

/// What was heard, once it has been published.
pub async fn show_heard(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response> {
    harken.surveys.get(&slug).await?;
    let words = reader.words();
    Ok(pages::message(words, words.heard_title(), words.heard_not_yet()).respond(StatusCode::OK))
}

/// The language of a page that posts carries on in the page it leads to.
fn chosen_words(reader: &Reader, fields: &Fields) -> Words {
    let mut wanted: Vec<Lang> = fields.text("lang").parse().into_iter().collect();
    wanted.extend(reader.wanted.iter().cloned());
    best(&wanted, Words::all())
}

pub async fn show_survey(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response> {
    let ready = harken.surveys.get(&slug).await?;
    let visit = Visit::new(&ready, &reader, None);
    Ok(match ready.survey.status {
        Status::Draft => visit.not_started(),
        Status::Closed => pages::closed(visit.words, None).respond(StatusCode::GONE),
        Status::Open => visit.blank(format!("/s/{slug}")),
    })
}

pub async fn save_survey(
    State(harken): State<Harken>,
    reader: Reader,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response> {
    let ready = harken.surveys.get(&slug).await?;
    let fields = Fields::read(request).await?;
    let visit = Visit::new(&ready, &reader, Some(&fields));
    if ready.survey.status == Status::Draft {
        return Ok(visit.not_started());
    }
    let accepted = match visit.read(&fields, format!("/s/{slug}")) {
        Ok(accepted) => accepted,
        Err(page) => return Ok(*page),
    };
    let packed = Packed {
        version: ready.survey.version,
        quote_ok: fields.find(QUOTE_FIELD) == Some(QUOTE_YES),
        code_used: false,
        receipt_hash: String::new(),
        answers: accepted,
    };
    let nonce = fields.find("_nonce").unwrap_or_default();
    let arrival = Arrival::new(
        &harken.keys,
        &ready.survey.id,
        visit.lang,
        nonce,
        None,
        &packed,
    )?;
    match harken.intake.take(arrival).await {
        Ok(stored) => {
            Ok(pages::thanks(visit.words, &slug, stored == Stored::Repeat).respond(StatusCode::OK))
        }
        Err(Error::Gone) => {
            Ok(pages::closed(visit.words, Some(&sent(&fields))).respond(StatusCode::GONE))
        }
        // What was typed stays on the page with the same nonce: sending it again is safe.
        Err(Error::Unavailable) => {
            let notice = Some(visit.words.unavailable_text().to_string());
            let page = visit.page(format!("/s/{slug}"), nonce, &sent(&fields), &[], notice);
            let mut response = page.respond(StatusCode::SERVICE_UNAVAILABLE);
            response
                .headers_mut()
                .insert("retry-after", axum::http::HeaderValue::from_static("5"));
            Ok(response)
        }
        Err(error) => Err(error),
    }
}

/// The survey as a family meets it, for staff: drafts too.
pub async fn show_preview(
    State(harken): State<Harken>,
    member: Member,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let ready = preview_of(&harken, &member, &slug).await?;
    Ok(Visit::new(&ready, &reader, None).blank(member.path(&format!("surveys/{slug}/preview"))))
}

/// Sends a preview: everything is checked and nothing is stored.
pub async fn check_preview(
    State(harken): State<Harken>,
    member: Member,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    request: Request,
) -> Result<Response> {
    let ready = preview_of(&harken, &member, &slug).await?;
    let fields = Fields::read(request).await?;
    let visit = Visit::new(&ready, &reader, Some(&fields));
    Ok(
        match visit.read(&fields, member.path(&format!("surveys/{slug}/preview"))) {
            Ok(_) => pages::thanks(visit.words, &slug, false).respond(StatusCode::OK),
            Err(page) => *page,
        },
    )
}

async fn preview_of(harken: &Harken, member: &Member, slug: &str) -> Result<std::sync::Arc<Ready>> {
    member.must(Act::View)?;
    survey::store::get_survey(&harken.db, &member.initiative.id, slug).await?;
    harken.surveys.get(slug).await
}

/// A reader at a survey: which language they read it in.
struct Visit<'a> {
    ready: &'a Ready,
    lang: &'a Lang,
    words: Words,
}

impl<'a> Visit<'a> {
    /// The page's own language field first, then what the reader prefers, then the survey's default.
    fn new(ready: &'a Ready, reader: &Reader, fields: Option<&Fields>) -> Visit<'a> {
        let form = &ready.survey.form;
        let wish = |name: &str| fields.and_then(|fields| fields.find(name)?.parse::<Lang>().ok());
        let switched = fields.is_some_and(|fields| fields.find("_switch").is_some());
        let mut wanted: Vec<Lang> = switched
            .then(|| wish("_to"))
            .flatten()
            .into_iter()
            .collect();
        wanted.extend(wish("_lang"));
        wanted.extend(reader.wanted.iter().cloned());
        let lang = find_best(&wanted, &form.languages).unwrap_or(&form.default_language);
        wanted.insert(0, lang.clone());
        Visit {
            ready,
            lang,
            words: best(&wanted, Words::all()),
        }
    }

    fn page(
        &self,
        action: String,
        nonce: &str,
        typed: &SentAnswers,
        problems: &[Problem],
        notice: Option<String>,
    ) -> crate::shell::FamilyPage {
        pages::survey(&SurveyPage {
            ready: self.ready,
            lang: self.lang,
            words: self.words,
            action,
            nonce,
            typed,
            problems,
            notice,
        })
    }

    /// An empty survey with a fresh nonce.
    fn blank(&self, action: String) -> Response {
        let typed = pages::defaults(&self.ready.survey.form);
        self.page(action, &fresh_nonce(), &typed, &[], None)
            .respond(StatusCode::OK)
    }

    fn not_started(&self) -> Response {
        pages::message(
            self.words,
            self.words.draft_title(),
            self.words.draft_text(),
        )
        .respond(StatusCode::NOT_FOUND)
    }

    /// The answers as they will be kept, or the page to show instead with everything typed still on it.
    fn read(&self, fields: &Fields, action: String) -> Result<Accepted, Box<Response>> {
        let typed = sent(fields);
        let nonce = fields.find("_nonce").filter(|nonce| is_nonce(nonce));
        let again =
            |nonce: &str, problems: &[Problem], notice: Option<String>, status: StatusCode| {
                Box::new(
                    self.page(action.clone(), nonce, &typed, problems, notice)
                        .respond(status),
                )
            };
        let kept_nonce = nonce.map_or_else(fresh_nonce, str::to_string);
        if fields.find("_switch").is_some() {
            return Err(again(&kept_nonce, &[], None, StatusCode::OK));
        }
        if nonce.is_none() {
            let notice = Some(self.words.bad_request_nonce().to_string());
            return Err(again(
                &kept_nonce,
                &[],
                notice,
                StatusCode::UNPROCESSABLE_ENTITY,
            ));
        }
        check(&self.ready.survey.form, &typed, &Millis::now().day()).map_err(
            |refusal| match refusal {
                Refusal::Problems(problems) => again(
                    &kept_nonce,
                    &problems,
                    None,
                    StatusCode::UNPROCESSABLE_ENTITY,
                ),
                Refusal::UnknownField(field) => {
                    let notice = Some(self.words.bad_request_field(field));
                    again(&kept_nonce, &[], notice, StatusCode::UNPROCESSABLE_ENTITY)
                }
            },
        )
    }
}

/// A page's nonce: 128 random bits. It makes sending twice count once, and says nothing else.
fn fresh_nonce() -> String {
    hex(&random_bytes::<16>())
}

fn is_nonce(text: &str) -> bool {
    (16..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

fn sent(fields: &Fields) -> SentAnswers {
    fields.iter().collect()
}
