//! Nobody loses what they typed because something was taken away meanwhile, they were signed out, or the disk was full.

use app::{
    error::Error,
    request::{MOST_BYTES, Sent},
};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// Lets a form of a page go on, and where it ends in an error, gives the error's page what stood in it.
///
/// It stands behind the lock against other sites: what those send is never written into a page of ours.
pub async fn keep_typed(request: Request, next: Next) -> Response {
    if !is_form_of_a_page(&request) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, MOST_BYTES).await else {
        return Error::TooLarge.into_response();
    };
    let uri = parts.uri.clone();
    let request = Request::from_parts(parts, Body::from(bytes.clone()));
    let mut response = next.run(request).await;
    if response.extensions().get::<Arc<Error>>().is_some()
        && let Some(sent) = Sent::find(&uri, &bytes)
    {
        response.extensions_mut().insert(Arc::new(sent));
    }
    response
}

/// A form that a person sent, and not the page's own code.
fn is_form_of_a_page(request: &Request) -> bool {
    let says = |name, is: fn(&str) -> bool| {
        let value = request.headers().get(name);
        value.and_then(|value| value.to_str().ok()).map(is)
    };
    let form = |kind: &str| kind.starts_with("application/x-www-form-urlencoded");
    *request.method() == Method::POST
        && says(header::CONTENT_TYPE, form).unwrap_or(false)
        && says(header::HeaderName::from_static("sec-fetch-mode"), |mode| {
            mode == "navigate"
        })
        .unwrap_or(true)
}
