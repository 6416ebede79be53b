//! Every route on one screen.

use crate::{assets, security};
use app::{
    account::actions as account, error::Error, harken::Harken, request::Reader,
    response::actions as response, shell::error_page, survey::actions as survey,
    translation::actions as translation,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::StatusCode,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use std::sync::Arc;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// A workbook may be this large; forms have their own limit.
const MOST_UPLOADED: usize = 8 * 1024 * 1024;

/// The whole of Harken as one service.
pub fn routes(harken: Harken) -> Router {
    Router::new()
        .merge(families())
        .merge(staff())
        .merge(assets::routes())
        .route("/healthz", get(show_health))
        .fallback(|| async { Error::NotFound })
        .layer(CatchPanicLayer::custom(|_| {
            Error::Broken("A handler panicked.".into()).into_response()
        }))
        .layer(from_fn(errors_as_pages))
        .layer(from_fn(security::set_headers))
        .layer(CompressionLayer::new())
        .with_state(harken)
}

/// What families meet. No cookie is ever read here.
fn families() -> Router<Harken> {
    Router::new()
        .route("/", get(response::show_home))
        .route("/c", post(response::find_code))
        .route("/j", post(response::find_session))
        .route(
            "/s/{slug}",
            get(response::show_survey).post(response::save_survey),
        )
        .route("/heard/{slug}", get(response::show_heard))
}

/// What staff do. Every form must come from a page of ours.
fn staff() -> Router<Harken> {
    Router::new()
        .route(
            "/sign-in",
            get(account::show_sign_in).post(account::save_sign_in),
        )
        .route("/sign-out", post(account::save_sign_out))
        .route(
            "/setup/{token}",
            get(account::show_setup).post(account::save_setup),
        )
        .route("/home", get(account::show_home))
        .route("/language", post(account::save_language))
        .route("/i/{initiative}/surveys", get(survey::show_surveys))
        .route(
            "/i/{initiative}/surveys/new",
            get(survey::show_new_survey).post(survey::save_new_survey),
        )
        .route(
            "/i/{initiative}/surveys/{slug}",
            get(survey::show_survey).post(survey::save_survey),
        )
        .route(
            "/i/{initiative}/surveys/{slug}/open",
            get(survey::show_open).post(survey::save_open),
        )
        .route(
            "/i/{initiative}/surveys/{slug}/close",
            get(survey::show_close).post(survey::save_close),
        )
        .route(
            "/i/{initiative}/surveys/{slug}/look",
            get(survey::show_look),
        )
        .route(
            "/i/{initiative}/surveys/{slug}/languages",
            get(translation::show_languages),
        )
        .route(
            "/i/{initiative}/surveys/{slug}/languages/{tag}",
            get(translation::show_language).post(translation::save_language),
        )
        .route("/i/{initiative}", get(account::show_initiative))
        .route(
            "/i/{initiative}/surveys/{slug}/preview",
            get(response::show_preview).post(response::check_preview),
        )
        .layer(DefaultBodyLimit::max(MOST_UPLOADED))
        .layer(from_fn(security::refuse_other_sites))
}

async fn show_health(State(harken): State<Harken>) -> StatusCode {
    if harken.db.is_alive().await {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    }
}

/// Turns an error that left a handler into a page in the reader's language, and logs what is ours to mend.
async fn errors_as_pages(request: Request, next: Next) -> Response {
    let reader = Reader::new(request.uri(), request.headers());
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<Arc<Error>>().cloned() else {
        return match response.status() {
            StatusCode::METHOD_NOT_ALLOWED => response,
            StatusCode::PAYLOAD_TOO_LARGE => error_page(reader.words(), &Error::TooLarge),
            _ => response,
        };
    };
    if error.status() == 500 {
        tracing::error!(%error, "a request failed");
    }
    error_page(reader.words(), &error)
}
