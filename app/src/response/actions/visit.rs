//! A reader at a survey: which language they read it in, and what they sent.

use super::{
    super::pages::{self, CodeField, QUOTE_FIELD, QUOTE_YES, SurveyPage},
    CODE_FIELD, answers,
};
use crate::{
    i18n::{Words, negotiate::find_best},
    ids::Millis,
    language::Lang,
    request::{Fields, Reader, best, fresh_nonce, is_nonce},
    shell::FamilyPage,
    survey::{
        Status,
        check::{Accepted, Problem, Refusal, check},
        open::Ready,
    },
    token::Token,
};
use axum::{
    http::{HeaderValue, StatusCode},
    response::Response,
};

pub(super) struct Visit<'a> {
    pub ready: &'a Ready,
    pub lang: &'a Lang,
    pub words: Words,
    /// Whether an invitation code is looked for.
    takes_code: bool,
}

/// A whole answer, as it will be kept.
pub(super) struct Sent {
    pub accepted: Accepted,
    pub quote_ok: bool,
    /// A well-formed code. Whether it was issued has not been looked at.
    pub code: Option<Token>,
}

impl<'a> Visit<'a> {
    /// The page's own language field first, then what the reader prefers, then the survey's default.
    pub fn new(ready: &'a Ready, reader: &Reader, fields: Option<&Fields>) -> Visit<'a> {
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
            takes_code: true,
        }
    }

    /// As [`Visit::new`], for staff who try a survey out and have no slip.
    pub fn preview(ready: &'a Ready, reader: &Reader, fields: &Fields) -> Visit<'a> {
        Visit {
            takes_code: false,
            ..Visit::new(ready, reader, Some(fields))
        }
    }

    /// What somebody who comes here sees first; with a code where they came with one.
    pub fn first_page(&self, action: String, code: &str) -> Response {
        match self.ready.survey.status {
            Status::Draft => self.not_started(),
            Status::Closed => pages::closed(self.words, None).respond(StatusCode::GONE),
            Status::Open if !code.is_empty() => self.blank(action, CodeField::Filled(code.into())),
            Status::Open if self.ready.survey.codes > 0 => self.blank(action, CodeField::empty()),
            Status::Open => self.blank(action, CodeField::Absent),
        }
    }

    /// An empty survey with a fresh nonce.
    pub fn blank(&self, action: String, code: CodeField) -> Response {
        let page = pages::survey(&SurveyPage {
            ready: self.ready,
            lang: self.lang,
            words: self.words,
            action,
            nonce: &fresh_nonce(),
            code,
            typed: &pages::defaults(&self.ready.survey.form),
            problems: &[],
            notice: None,
        });
        page.respond(StatusCode::OK)
    }

    pub fn not_started(&self) -> Response {
        let words = self.words;
        pages::message(words, words.draft_title(), words.draft_text())
            .respond(StatusCode::NOT_FOUND)
    }

    /// The same page with everything typed, and something about the code.
    pub fn again(&self, fields: &Fields, code: CodeField, status: StatusCode) -> Response {
        self.page_again(fields, code, None).respond(status)
    }

    /// Asks to try again in a moment. What was typed stays on the page with the same nonce: sending it again is safe.
    pub fn busy(&self, fields: &Fields) -> Response {
        let notice = Some(self.words.unavailable_text().to_string());
        let page = self.page_again(fields, self.code_field(fields), notice);
        let mut response = page.respond(StatusCode::SERVICE_UNAVAILABLE);
        response
            .headers_mut()
            .insert("retry-after", HeaderValue::from_static("5"));
        response
    }

    /// The same page with everything typed and the same nonce.
    fn page_again(&self, fields: &Fields, code: CodeField, notice: Option<String>) -> FamilyPage {
        pages::survey(&SurveyPage {
            ready: self.ready,
            lang: self.lang,
            words: self.words,
            action: format!("/s/{}", self.ready.survey.slug),
            nonce: fields.find("_nonce").unwrap_or_default(),
            code,
            typed: &answers(fields),
            problems: &[],
            notice,
        })
    }

    /// The code as the page brought it, before anybody has looked whether it was issued.
    fn code_field(&self, fields: &Fields) -> CodeField {
        self.read_code(fields).1
    }

    /// A well-formed code, and how the page shows the field again.
    fn read_code(&self, fields: &Fields) -> (Option<Token>, CodeField) {
        let typed = fields.text(CODE_FIELD);
        if !self.takes_code {
            return (None, CodeField::Absent);
        }
        match (typed, typed.parse::<Token>()) {
            ("", _) if self.ready.survey.codes == 0 => (None, CodeField::Absent),
            ("", _) => (None, CodeField::asked("", self.words.code_needed())),
            (_, Ok(code)) => (Some(code), CodeField::Filled(typed.to_string())),
            (_, Err(_)) => (None, CodeField::asked(typed, self.words.token_mistyped())),
        }
    }

    /// The answers as they will be kept, or the page to show instead with everything typed still on it.
    pub fn read(&self, fields: &Fields, action: String) -> Result<Sent, Box<Response>> {
        let typed = answers(fields);
        let nonce = fields.find("_nonce").filter(|nonce| is_nonce(nonce));
        let kept_nonce = nonce.map_or_else(fresh_nonce, str::to_string);
        let (code, field) = self.read_code(fields);
        let again =
            |code: CodeField, problems: &[Problem], notice: Option<String>, status: StatusCode| {
                let page = pages::survey(&SurveyPage {
                    ready: self.ready,
                    lang: self.lang,
                    words: self.words,
                    action: action.clone(),
                    nonce: &kept_nonce,
                    code,
                    typed: &typed,
                    problems,
                    notice,
                });
                Box::new(page.respond(status))
            };
        let wrong = StatusCode::UNPROCESSABLE_ENTITY;
        if fields.find("_switch").is_some() {
            return Err(again(field.without_problem(), &[], None, StatusCode::OK));
        }
        if nonce.is_none() {
            let notice = Some(self.words.bad_request_nonce().to_string());
            return Err(again(field.without_problem(), &[], notice, wrong));
        }
        let today = Millis::now().day();
        match check(&self.ready.survey.form, &typed, &today) {
            Ok(_) if field.problem().is_some() => Err(again(field, &[], None, wrong)),
            Ok(accepted) => Ok(Sent {
                accepted,
                quote_ok: fields.find(QUOTE_FIELD) == Some(QUOTE_YES),
                code,
            }),
            Err(Refusal::Problems(problems)) => Err(again(field, &problems, None, wrong)),
            Err(Refusal::UnknownField(name)) => {
                let notice = Some(self.words.bad_request_field(name));
                Err(again(field.without_problem(), &[], notice, wrong))
            }
        }
    }
}
