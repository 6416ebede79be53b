//! Every route on one screen.

use crate::{assets, security};
use app::{
    account::actions::{self as account, joining, own, people, two_step},
    analysis::actions as analysis,
    audit::actions as audit,
    barrier::actions as barrier,
    capture::actions as capture,
    coding::actions as coding,
    consent::actions as consent,
    double_coding::actions as double_coding,
    error::{Bad, Error},
    exchange::actions as exchange,
    gathering::actions as gathering,
    guide::actions as guide,
    harken::Harken,
    initiative::actions as initiative,
    invitation::actions as invitation,
    keeping::actions as keeping,
    memo::actions as memo,
    quote::actions as quote,
    readback::actions as readback,
    receipt::actions as receipt,
    recording::{self, actions as recordings},
    release::actions as release,
    request::Reader,
    response::actions as response,
    round::actions as round,
    saturation::actions as saturation,
    session::actions as session,
    shell::error_page,
    survey::actions as survey,
    theme::actions as theme,
    transcript::actions as transcript,
    translation::actions as translation,
    vocabulary::actions as vocabulary,
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
        .route("/i/{initiative}/sessions", get(session::show_sessions))
        .route(
            "/i/{initiative}/sessions/new",
            get(session::show_new_session).post(session::save_new_session),
        )
        .route(
            "/i/{initiative}/sessions/{session}",
            get(session::show_session),
        )
        .route(
            "/i/{initiative}/sessions/{session}/consent",
            get(consent::show_consent).post(consent::save_consent),
        )
        .route(
            "/i/{initiative}/sessions/{session}/seats/{seat}/erase",
            get(consent::show_erase).post(consent::save_erase),
        )
        .route(
            "/i/{initiative}/sessions/{session}/seats/{seat}/quotes",
            post(consent::save_unquoting),
        )
        .route(
            "/i/{initiative}/sessions/{session}/transcript",
            get(transcript::show_transcript).post(transcript::save_transcript),
        )
        .route(
            "/i/{initiative}/sessions/{session}/recordings",
            get(recordings::show_recordings)
                .post(recordings::save_recording)
                .layer(DefaultBodyLimit::max(recording::MOST_BYTES + MOST_UPLOADED)),
        )
        .route(
            "/i/{initiative}/sessions/{session}/recordings/{recording}",
            post(recordings::save_change),
        )
        .route(
            "/i/{initiative}/sessions/{session}/recordings/{recording}/sound",
            get(recordings::show_sound),
        )
        .route(
            "/i/{initiative}/sessions/{session}/read-back",
            get(readback::show_read_back).post(readback::save_read_back),
        )
        .route(
            "/i/{initiative}/sessions/{session}/close",
            post(readback::save_close),
        )
        .route(
            "/i/{initiative}/sessions/{session}/plan",
            get(session::show_plan).post(session::save_plan),
        )
        .route(
            "/i/{initiative}/sessions/{session}/guide",
            get(session::show_guide).post(session::save_guide),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots",
            get(gathering::show_slots),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/new",
            get(gathering::show_new_slot).post(gathering::save_new_slot),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/{slot}",
            get(gathering::show_slot).post(gathering::save_slot),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/{slot}/calendar.ics",
            get(gathering::show_slot_calendar),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/{slot}/remove",
            post(gathering::save_slot_removal),
        )
        .route(
            "/i/{initiative}/sessions/{session}/sign-up",
            post(gathering::save_opening),
        )
        .route(
            "/i/{initiative}/sessions/{session}/sign-up/end",
            post(gathering::save_end),
        )
        .route(
            "/i/{initiative}/sessions/{session}/pack",
            get(gathering::show_pack),
        )
        .route("/i/{initiative}/guides", get(guide::show_guides))
        .route("/i/{initiative}/guides/{guide}", get(guide::show_guide))
        .route(
            "/i/{initiative}/sessions/{session}/rounds",
            get(round::show_rounds).post(round::save_new_round),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}",
            get(round::show_round),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/step",
            post(round::save_step),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/slips",
            post(round::save_slip),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/list",
            post(round::save_list),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/tally",
            get(round::show_tally).post(round::save_tally),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/keep",
            post(round::save_kept),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/agree",
            post(round::save_agreed),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/projector",
            get(round::show_projector),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/state",
            get(round::show_state),
        )
        .route(
            "/i/{initiative}/vocabulary",
            get(vocabulary::show_vocabulary).post(vocabulary::save_vocabulary),
        )
        .route(
            "/i/{initiative}/vocabulary/{term}",
            post(vocabulary::save_wording_removal),
        )
        .route(
            "/i/{initiative}/sessions/{session}/capture",
            get(capture::show_capture).post(capture::save_capture),
        )
        .route(
            "/i/{initiative}/sessions/{session}/capture/lines",
            post(capture::save_lines),
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
            get(theme::show_edit_theme),
        )
        .route(
            "/i/{initiative}/themes/{theme}/statement",
            post(theme::save_statement),
        )
        .route(
            "/i/{initiative}/themes/{theme}/codes",
            post(theme::save_codes),
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
        .route(
            "/i/{initiative}/exchange",
            get(exchange::show_exchange).post(exchange::save_exchange),
        )
        .route(
            "/i/{initiative}/exchange/project",
            post(exchange::save_export),
        )
        .route("/i/{initiative}/log", get(audit::show_log))
        .route("/i/{initiative}/held", get(translation::show_held))
        .route("/i/{initiative}/held/{held}", post(translation::save_held))
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
        .route("/i/{initiative}/words", get(coding::show_words))
        .route("/i/{initiative}/words/queue.json", get(coding::show_queue))
        .route("/i/{initiative}/words/ids.json", get(coding::show_ids))
        .route(
            "/i/{initiative}/words/next.json",
            get(coding::show_next_json),
        )
        .route("/i/{initiative}/words/next", get(coding::show_next))
        .route(
            "/i/{initiative}/words/changes.json",
            get(coding::show_changes),
        )
        .route(
            "/i/{initiative}/words/suggestions.json",
            get(coding::show_learned),
        )
        .route(
            "/i/{initiative}/words/clusters.json",
            get(coding::show_clusters_json),
        )
        .route("/i/{initiative}/words/clusters", get(coding::show_clusters))
        .route("/i/{initiative}/words/{passage}", get(coding::show_passage))
        .route(
            "/i/{initiative}/words/{passage}/passage.json",
            get(coding::show_passage_json),
        )
        .route(
            "/i/{initiative}/words/{passage}/codings.json",
            post(coding::save_coding_json),
        )
        .route(
            "/i/{initiative}/words/{passage}/uncode.json",
            post(coding::save_uncoding_json),
        )
        .route(
            "/i/{initiative}/words/{passage}/code",
            get(coding::show_passage).post(coding::save_coding),
        )
        .route(
            "/i/{initiative}/words/{passage}/uncode",
            get(coding::show_passage).post(coding::save_uncoding),
        )
        .route(
            "/i/{initiative}/words/{passage}/part",
            get(coding::show_part),
        )
        .route("/i/{initiative}/words/rows", get(coding::show_rows))
        .route("/i/{initiative}/words/codes", get(coding::show_picker))
        .route(
            "/i/{initiative}/words/{passage}/translation",
            get(coding::show_passage).post(coding::save_translation),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}",
            get(coding::show_translation),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/align",
            post(coding::save_alignment),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/dispute",
            post(coding::save_dispute),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/keep",
            post(coding::save_kept),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/check",
            post(coding::save_check),
        )
        .route(
            "/i/{initiative}/words/{passage}/draft",
            get(coding::show_draft).post(coding::save_draft),
        )
        .route(
            "/i/{initiative}/words/{passage}/contest",
            get(coding::show_passage).post(receipt::save_settled),
        )
        .route("/i/{initiative}/analysis", get(analysis::show_together))
        .route(
            "/i/{initiative}/analysis/sessions",
            get(analysis::show_sessions),
        )
        .route(
            "/i/{initiative}/analysis/groups",
            get(analysis::show_groups),
        )
        .route(
            "/i/{initiative}/analysis/quotes",
            get(analysis::show_quotes),
        )
        .route("/i/{initiative}/codes.json", get(coding::show_codes_json))
        .route(
            "/i/{initiative}/codes",
            get(coding::show_codes).post(coding::save_new_code),
        )
        .route(
            "/i/{initiative}/codes/{code}",
            get(coding::show_code).post(coding::save_code),
        )
        .route(
            "/i/{initiative}/codes/{code}/merge",
            get(coding::show_merge).post(coding::save_merge),
        )
        .route(
            "/i/{initiative}/codes/{code}/split",
            get(coding::show_split).post(coding::save_split),
        )
        .route(
            "/i/{initiative}/codes/{code}/split/words",
            get(coding::show_split_words).post(coding::save_split_words),
        )
        .route("/i/{initiative}/codes/versions", get(coding::show_versions))
        .route(
            "/i/{initiative}/codes/versions/{version}",
            get(coding::show_version),
        )
        .route(
            "/i/{initiative}/codes/file",
            get(coding::show_file).post(coding::save_file),
        )
        .route(
            "/i/{initiative}/codebook.qdc",
            get(coding::show_codebook_qdc),
        )
        .route(
            "/i/{initiative}/codebook.csv",
            get(coding::show_codebook_csv),
        )
        .route(
            "/i/{initiative}/memos",
            get(memo::show_memos).post(memo::save_new_memo),
        )
        .route(
            "/i/{initiative}/memos/{memo}",
            get(memo::show_memo).post(memo::save_memo),
        )
        .route(
            "/i/{initiative}/agreement",
            get(double_coding::show_double_codings),
        )
        .route(
            "/i/{initiative}/agreement/new",
            get(double_coding::show_new_double_coding).post(double_coding::save_new_double_coding),
        )
        .route(
            "/i/{initiative}/agreement/{double}",
            get(double_coding::show_double_coding),
        )
        .route(
            "/i/{initiative}/agreement/{double}/done/{passage}",
            post(double_coding::save_done),
        )
        .route(
            "/i/{initiative}/agreement/{double}/compare",
            post(double_coding::save_comparison),
        )
        .route(
            "/i/{initiative}/agreement/{double}/adjudicate",
            get(double_coding::show_disagreements),
        )
        .route(
            "/i/{initiative}/agreement/{double}/adjudicate/{passage}",
            get(double_coding::show_decision).post(double_coding::save_decision),
        )
        .route(
            "/i/{initiative}/saturation",
            get(saturation::show_saturation),
        )
        .layer(DefaultBodyLimit::max(MOST_UPLOADED))
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
        return error_page(reader.words(), &Error::NotFound);
    }
    if request
        .uri()
        .query()
        .is_some_and(|query| query.contains("%00"))
    {
        return error_page(reader.words(), &Error::BadRequest(Bad::Encoding));
    }
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<Arc<Error>>().cloned() else {
        return match response.status() {
            StatusCode::METHOD_NOT_ALLOWED => response,
            // A form that says itself what was too large keeps its page.
            StatusCode::PAYLOAD_TOO_LARGE if !is_page(&response) => {
                error_page(reader.words(), &Error::TooLarge)
            }
            _ => response,
        };
    };
    if error.status() == 500 {
        tracing::error!(%error, "a request failed");
    }
    error_page(reader.words(), &error)
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}
