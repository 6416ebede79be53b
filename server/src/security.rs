//! The browser's rules: headers for every answer, and where staff forms may come from.

use app::error::Error;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Headers that every answer carries.
pub async fn set_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
        (
            header::HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            header::HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::REFERRER_POLICY)
        .or_insert(HeaderValue::from_static("no-referrer"));
    response
}

/// Refuses a staff form that did not come from a page of ours.
///
/// The sign-in cookie is `SameSite=Lax`, which keeps it from other sites' posts; this is the second lock, and the one
/// that also holds between two ports or subdomains of one site. `Sec-Fetch-Site` is set by the browser alone; a
/// browser too old for it sends `Origin` with every post. A request with neither is no browser: it may sign in, since
/// it brings a password, but nothing that rests on a cookie.
pub async fn refuse_other_sites(
    State(is_from_here): State<Rule>,
    request: Request,
    next: Next,
) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes && !is_from_here(request.uri(), request.headers()) {
        return Error::CrossSite.into_response();
    }
    next.run(request).await
}

/// Whether a form sent to this address under these headers comes from a page of ours.
pub type Rule = fn(&Uri, &HeaderMap) -> bool;

/// The rule: what the browser itself says of where the form stood.
pub fn is_from_here(uri: &Uri, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    match text("origin") {
        Some(origin) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            host.is_some() && host == text("host")
        }
        None => uri.path() == "/sign-in" && !headers.contains_key(header::COOKIE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(path: &str, pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs.iter().map(|(name, value)| {
            (
                header::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        is_from_here(&path.parse().unwrap(), &headers.collect())
    }

    #[test]
    fn a_form_of_our_own_is_taken() {
        assert!(allowed("/i/a/codes", &[("sec-fetch-site", "same-origin")]));
        assert!(allowed(
            "/i/a/codes",
            &[
                ("origin", "https://harken.example"),
                ("host", "harken.example")
            ]
        ));
    }

    #[test]
    fn a_form_from_elsewhere_is_refused() {
        for pairs in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[
                ("origin", "https://evil.example"),
                ("host", "harken.example"),
            ],
            &[("origin", "null"), ("host", "harken.example")],
            &[("host", "harken.example")],
            &[
                ("sec-fetch-site", "cross-site"),
                ("origin", "https://harken.example"),
                ("host", "harken.example"),
            ],
        ] {
            assert!(!allowed("/i/a/codes", pairs), "{pairs:?}");
        }
    }

    #[test]
    fn a_script_may_sign_in_with_a_password_but_not_act_on_a_cookie() {
        assert!(allowed("/sign-in", &[("host", "harken.example")]));
        assert!(!allowed(
            "/sign-in",
            &[("host", "harken.example"), ("cookie", "harken=1")]
        ));
        assert!(!allowed("/sign-out", &[("host", "harken.example")]));
    }
}
