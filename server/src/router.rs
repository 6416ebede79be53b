//! Every route: those of families and of everybody who signs in here, the larger rooms of the staff beside it.

mod listening;
mod words;

use crate::{assets, security, typed::keep_typed};
use app::{
    account::actions::{self as account, joining, own, people, two_step},
    audit::actions as audit,
    barrier::actions as barrier,
    error::{Bad, Error},
    gathering::actions as gathering,
    harken::Harken,
    initiative::actions as initiative,
    invitation::actions as invitation,
    keeping::actions as keeping,
    quote::actions as quote,
    receipt::actions as receipt,
    release::actions as release,
    request::{Reader, Sent},
    response::actions as response,
    round::actions as round,
    shell::error_page,
    survey::actions as survey,
    theme::actions as theme,
    translation::actions as translation,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use std::sync::Arc;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// A workbook may be this large; forms have their own limit.
const MOST_UPLOADED: usize = 8 * 1024 * 1024;

/// The whole of Harken as one service.
pub fn routes(harken: Harken) -> Router {
    routes_guarded_by(harken, security::is_from_here)
}

/// As [`routes`], with another rule for which forms of the staff come from a page of ours. Tests show with it that they
/// would notice a lock left open.
pub fn routes_guarded_by(harken: Harken, is_from_here: security::Rule) -> Router {
    Router::new()
        .merge(families())
        .merge(staff(is_from_here))
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
        .route("/c/{code}", get(response::show_code))
        .route("/r", get(receipt::show_receipt).post(receipt::save_receipt))
        .route("/j", post(round::find_session))
        .route(
            "/j/{code}",
            get(round::show_joined).post(round::save_joined),
        )
        .route(
            "/s/{slug}",
            get(response::show_survey).post(response::save_survey),
        )
        .route("/s/{slug}/privacy", get(response::show_privacy))
        .route("/heard/{slug}", get(response::show_heard))
        .route(
            "/l/{code}",
            get(gathering::show_sign_up).post(gathering::save_sign_up),
        )
        .route("/l/{code}/{file}", get(gathering::show_calendar))
}

/// What staff do. Every form must come from a page of ours.
fn staff(is_from_here: security::Rule) -> Router<Harken> {
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
        .route(
            "/invitation/{token}",
            get(joining::show_invitation).post(joining::save_invitation),
        )
        .route("/home", get(account::show_home))
        .route("/account", get(own::show_account))
        .route("/account/name", post(own::save_name))
        .route("/account/password", post(own::save_password))
        .route(
            "/account/sign-ins/{sign_in}/end",
            post(own::save_sign_in_end),
        )
        .route(
            "/account/sign-out-everywhere",
            post(own::save_sign_out_everywhere),
        )
        .route(
            "/account/two-step",
            get(two_step::show_two_step).post(two_step::save_two_step),
        )
        .route("/account/two-step/off", post(two_step::save_two_step_off))
        .route(
            "/account/two-step/codes",
            post(two_step::save_recovery_codes),
        )
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
            "/i/{initiative}/surveys/{slug}/codes",
            get(invitation::show_codes).post(invitation::save_codes),
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
        .route(
            "/i/{initiative}/about",
            get(initiative::show_about).post(initiative::save_about),
        )
        .route(
            "/i/{initiative}/keeping",
            get(keeping::show_keeping).post(keeping::save_keeping),
        )
        .route(
            "/i/{initiative}/keeping/{slug}",
            get(keeping::show_erase).post(keeping::save_erase),
        )
        .route("/i/{initiative}/barriers", get(barrier::show_barriers))
        .route(
            "/i/{initiative}/barriers/new",
            get(barrier::show_new_barrier).post(barrier::save_new_barrier),
        )
        .route(
            "/i/{initiative}/barriers/{barrier}",
            get(barrier::show_barrier),
        )
        .route(
            "/i/{initiative}/barriers/{barrier}/edit",
            get(barrier::show_edit_barrier).post(barrier::save_barrier),
        )
        .route("/i/{initiative}/themes", get(theme::show_themes))
        .route("/i/{initiative}/themes.csv", get(theme::show_themes_csv))
        .route(
            "/i/{initiative}/themes/new",
            get(theme::show_new_theme).post(theme::save_new_theme),
        )
        .route("/i/{initiative}/themes/{theme}", get(theme::show_theme))
        .route(
            "/i/{initiative}/themes/{theme}/edit",
            get(theme::show_edit_theme).post(theme::save_theme),
        )
        .route(
            "/i/{initiative}/themes/{theme}/remove",
            post(theme::save_theme_removal),
        )
        .route(
            "/i/{initiative}/themes/{theme}/evidence/new",
            get(theme::show_new_evidence).post(theme::save_new_evidence),
        )
        .route(
            "/i/{initiative}/themes/{theme}/evidence/{evidence}",
            get(theme::show_evidence).post(theme::save_evidence),
        )
        .route(
            "/i/{initiative}/themes/{theme}/evidence/{evidence}/remove",
            post(theme::save_evidence_removal),
        )
        .route("/i/{initiative}/quotes", get(quote::show_quotes))
        .route(
            "/i/{initiative}/quotes/{evidence}/{coding}",
            get(quote::show_quote).post(quote::save_quote),
        )
        .route(
            "/i/{initiative}/names",
            get(quote::show_names).post(quote::save_names),
        )
        .route(
            "/i/{initiative}/people",
            get(people::show_people).post(people::save_invitation),
        )
        .route("/i/{initiative}/people/{account}", post(people::save_role))
        .route(
            "/i/{initiative}/people/{account}/remove",
            post(people::save_member_removal),
        )
        .route(
            "/i/{initiative}/invitations/{invitation}/remove",
            post(people::save_invitation_removal),
        )
        .route("/i/{initiative}/log", get(audit::show_log))
        .route(
            "/i/{initiative}/summary",
            get(release::show_summary).post(release::save_release),
        )
        .route(
            "/i/{initiative}/summary.html",
            get(release::show_summary_file),
        )
        .route(
            "/i/{initiative}/summary.csv",
            get(release::show_summary_csv),
        )
        .merge(listening::routes())
        .merge(words::routes())
        .layer(DefaultBodyLimit::max(MOST_UPLOADED))
        .layer(from_fn(keep_typed))
        .layer(from_fn_with_state(
            is_from_here,
            security::refuse_other_sites,
        ))
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
    // U+0000 names nothing, and PostgreSQL takes it in no text.
    if request.uri().path().contains("%00") {
        return error_page(reader.words(), &Error::NotFound, None);
    }
    if request
        .uri()
        .query()
        .is_some_and(|query| query.contains("%00"))
    {
        return error_page(reader.words(), &Error::BadRequest(Bad::Encoding), None);
    }
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<Arc<Error>>().cloned() else {
        return match response.status() {
            StatusCode::METHOD_NOT_ALLOWED => response,
            // A form that says itself what was too large keeps its page.
            StatusCode::PAYLOAD_TOO_LARGE if !is_page(&response) => {
                error_page(reader.words(), &Error::TooLarge, None)
            }
            _ => response,
        };
    };
    if error.status() == 500 {
        tracing::error!(%error, "a request failed");
    }
    let sent = response.extensions().get::<Arc<Sent>>();
    let words = match sent {
        Some(_) => reader.staff_words(),
        None => reader.words(),
    };
    error_page(words, &error, sent.map(Arc::as_ref))
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}
