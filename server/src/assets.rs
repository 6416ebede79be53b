//! Everything the browser fetches, embedded in the binary: one file to copy to a server.

use app::{
    capture::browser as capture,
    coding::browser as words,
    shell::{STAFF_CSS, STAFF_CSS_PATH},
};
use axum::{
    Router,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

include!(concat!(env!("OUT_DIR"), "/site.rs"));

/// Starts the islands of a staff page: fetches the WebAssembly once it is idle, and wakes each island.
const ISLANDS_JS: &str = include_str!("islands.js");

/// Keeps the screen in front of a room up to date.
const PROJECTOR_JS: &str = include_str!("projector.js");

/// Keeps a recording and the lines beside it in step.
const RECORDING_JS: &str = include_str!("recording.js");

/// The routes of embedded files.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route(
            &STAFF_CSS_PATH,
            get(|| async { text("text/css; charset=utf-8", STAFF_CSS, FOR_EVER) }),
        )
        .route(
            "/assets/islands.js",
            get(|| async { text("text/javascript; charset=utf-8", ISLANDS_JS, SHORTLY) }),
        )
        .route(
            "/assets/projector.js",
            get(|| async { text("text/javascript; charset=utf-8", PROJECTOR_JS, SHORTLY) }),
        )
        .route(
            "/assets/recording.js",
            get(|| async { text("text/javascript; charset=utf-8", RECORDING_JS, SHORTLY) }),
        )
        .route("/assets/capture/{file}", get(show_capture_file))
        .route("/assets/words/{file}", get(show_words_file))
        .route("/pkg/{file}", get(show_package_file))
}

/// The name changes with the content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Files that fit one another must be of one age.
const ASKED_EACH_TIME: &str = "no-cache";
/// The name stays, so the browser asks again now and then.
const SHORTLY: &str = "public, max-age=300";

fn text(kind: &'static str, text: &'static str, keep: &'static str) -> Response {
    (
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)],
        text,
    )
        .into_response()
}

/// A file of the page on which lines are written down. Its worker may answer for addresses of initiatives.
async fn show_capture_file(Path(name): Path<String>) -> Response {
    let Some((_, file)) = capture::FILES.iter().find(|(known, _)| *known == name) else {
        return app::error::Error::NotFound.into_response();
    };
    let mut response = text("text/javascript; charset=utf-8", file, ASKED_EACH_TIME);
    if name == capture::WORKER {
        let scope = HeaderValue::from_static("/i/");
        response
            .headers_mut()
            .insert("service-worker-allowed", scope);
    }
    response
}

/// A file of the workbench.
async fn show_words_file(Path(name): Path<String>) -> Response {
    match words::FILES.iter().find(|(known, _)| *known == name) {
        Some((_, file)) => text("text/javascript; charset=utf-8", file, ASKED_EACH_TIME),
        None => app::error::Error::NotFound.into_response(),
    }
}

async fn show_package_file(uri: Uri, headers: HeaderMap) -> Response {
    let file = SITE.iter().find(|(path, ..)| *path == uri.path());
    let Some((_, content_type, raw, brotli, etag)) = file else {
        return app::error::Error::NotFound.into_response();
    };
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let common = [
        (header::CONTENT_TYPE, *content_type),
        (header::CACHE_CONTROL, "public, no-cache"),
        (header::ETAG, *etag),
        (header::VARY, "accept-encoding"),
    ];
    if header(header::IF_NONE_MATCH) == Some(*etag) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    let takes_brotli = header(header::ACCEPT_ENCODING).is_some_and(|value| {
        value
            .split(',')
            .any(|part| part.trim().split(';').next() == Some("br"))
    });
    if takes_brotli {
        (common, [(header::CONTENT_ENCODING, "br")], *brotli).into_response()
    } else {
        (common, *raw).into_response()
    }
}
