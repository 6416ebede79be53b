//! What a reader sees of an error: a page in their language, and on it whatever they had typed.

use super::FamilyPage;
use crate::{
    error::{Bad, Error},
    i18n::Words,
    meanwhile::show::unkept,
    request::Sent,
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use std::sync::Arc;

/// What went wrong: its name, and one plain sentence.
fn sentence(words: Words, error: &Error) -> (&'static str, String) {
    match error {
        Error::NotFound => (words.not_found_title(), words.not_found_text().to_string()),
        Error::Forbidden => (words.forbidden_title(), words.forbidden_text().to_string()),
        Error::CrossSite => (
            words.cross_site_title(),
            words.cross_site_text().to_string(),
        ),
        Error::CodeUsed => (words.code_used_title(), words.code_used_text().to_string()),
        Error::Unasked => (
            words.consent_title(),
            words.transcript_unasked().to_string(),
        ),
        Error::Gone => (words.closed_title(), words.closed_text().to_string()),
        Error::TooLarge => (words.too_large_title(), words.too_large_text().to_string()),
        Error::TooMany => (words.too_many_title(), words.too_many_text().to_string()),
        Error::Unavailable => (
            words.unavailable_title(),
            words.unavailable_text().to_string(),
        ),
        Error::Invalid(sentence) => (words.error_summary_title(), sentence.clone()),
        Error::BadRequest(bad) => {
            let text = match bad {
                Bad::Form => words.bad_request_text().to_string(),
                Bad::Nonce => words.bad_request_nonce().to_string(),
                Bad::Encoding => words.bad_request_encoding().to_string(),
                Bad::UnknownField(field) => words.bad_request_field(field.as_str()),
            };
            (words.bad_request_title(), text)
        }
        Error::SignIn => (
            words.signed_out_title(),
            words.signed_out_text().to_string(),
        ),
        Error::Db(_) | Error::Broken(_) => (
            words.server_error_title(),
            words.server_error_text().to_string(),
        ),
    }
}

/// The page that tells a reader what went wrong, in their language. What stood in the form that came to this is on it:
/// to be sent again where that may help, and else to be copied.
pub fn error_page(words: Words, error: &Error, sent: Option<&Sent>) -> Response {
    let texts = sent.map_or_else(Vec::new, Sent::list_typed);
    let is_signed_out = matches!(error, Error::SignIn);
    if is_signed_out && texts.is_empty() {
        return Redirect::to("/sign-in").into_response();
    }
    let (title, text) = sentence(words, error);
    let sign_in = is_signed_out.then(|| {
        view! {
            <p>
                <a href="/sign-in" target="_blank">
                    {words.sign_in_elsewhere()}
                </a>
            </p>
        }
    });
    let may_help = matches!(
        error,
        Error::SignIn | Error::Unavailable | Error::TooMany | Error::Db(_) | Error::Broken(_)
    );
    let again = sent.filter(|sent| may_help && sent.may_be_repeated());
    let body = view! {
        <main id="main" class="message">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {sign_in}
            {again.map(|sent| send_again(words, sent))}
            {unkept(words, &texts)}
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    let status = match error {
        // Nobody is led away from what they typed.
        Error::SignIn => StatusCode::FORBIDDEN,
        error => status_of(error),
    };
    let mut response = FamilyPage::new(words, title, body).respond(status);
    let headers = response.headers_mut();
    if matches!(error, Error::Unavailable | Error::TooMany) {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    if sent.is_some() {
        // It holds what somebody typed, and its form must be known as ours by browsers that say so by the referrer alone.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(
            header::REFERRER_POLICY,
            HeaderValue::from_static("same-origin"),
        );
    }
    response
}

fn status_of(error: &Error) -> StatusCode {
    StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The whole form once more, unseen, behind one button.
fn send_again(words: Words, sent: &Sent) -> AnyView {
    let fields = sent.fields.iter().map(|(name, value)| {
        let (name, value) = (name.to_string(), value.to_string());
        view! { <input type="hidden" name=name value=value /> }
    });
    view! {
        <form method="post" action=sent.address.clone()>
            {fields.collect_view()}
            <button class="do">{words.typed_again()}</button>
        </form>
    }
    .into_any()
}

/// An error leaves a handler as a bare status that carries it; the router's outermost layer, which knows the reader's
/// language, turns it into a page.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status_of(&self).into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
