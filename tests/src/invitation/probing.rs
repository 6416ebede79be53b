//! Whoever holds a slip and does not want to answer learns nothing from it: not whether it was used either.

use super::{CODE, SAY, answer, open_with_codes};
use crate::{
    harness::{NONCE, Page, World, forms, fresh_nonce},
    on_both_engines,
};
use app::{harken::Harken, invitation::spent_hash, survey::Survey, token::Token};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use percent_encoding::percent_decode_str;
use regex::Regex;

/// A page without what is drawn anew each time, and without the code itself.
fn settled(page: &Page, code: &Token) -> String {
    let nonces = Regex::new(r#"name="_nonce" value="[0-9a-f]+""#).unwrap();
    let mut headers: Vec<String> = page
        .headers
        .iter()
        .filter(|(name, _)| *name != "date")
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.sort();
    let text = nonces.replace_all(&page.text(), "").into_owned();
    let text = text
        .replace(&code.to_string(), "THE-CODE")
        .replace(&code.plain(), "THE-CODE");
    format!("{} {headers:?} {text}", page.status)
}

/// Everything one can ask with a code without sending an answer that would be taken.
async fn probe(world: &World, code: &Token) -> Vec<String> {
    let (shown, plain) = (code.to_string(), code.plain());
    let nonce = fresh_nonce();
    let mut pages = vec![
        world.get(&format!("/c/{shown}")).await,
        world.get(&format!("/c/{plain}")).await,
        world.to(&format!("/c/{shown}")).reading("so").get().await,
        world.post_form("/c", &[("code", &shown)]).await,
        world.post_form("/r", &[("receipt", &shown)]).await,
    ];
    let long = "x".repeat(20_000);
    for fields in [
        // No nonce, a field that is not there, an answer that is too long, only another language.
        vec![(CODE, shown.as_str()), (SAY, "Hello")],
        vec![(NONCE, &nonce), (CODE, &shown), ("nosuch", "x")],
        vec![(NONCE, &nonce), (CODE, &shown), (SAY, &long)],
        vec![(NONCE, &nonce), (CODE, &shown), (SAY, "a\0b")],
        vec![
            (NONCE, &nonce),
            (CODE, &shown),
            (SAY, "Hello"),
            ("_switch", "1"),
            ("_to", "en"),
        ],
    ] {
        pages.push(world.post_form("/s/slips", &fields).await);
    }
    pages.iter().map(|page| settled(page, code)).collect()
}

/// The probes that tell a spent code from an unspent one, by their number.
async fn find_tells(world: &World, spent: &Token, unspent: &Token) -> Vec<usize> {
    let (one, other) = (probe(world, spent).await, probe(world, unspent).await);
    let pairs = one.iter().zip(&other).enumerate();
    pairs
        .filter(|(_, (one, other))| one != other)
        .map(|(number, _)| number)
        .collect()
}

/// A survey with one spent code and one unspent.
async fn two_slips(world: &World) -> (Survey, Token, Token) {
    let (survey, codes) = open_with_codes(world, "slips", &forms::one_question(), 2).await;
    answer(world, "slips", &codes[0], "Hello").await.expect(200);
    (survey, codes[0], codes[1])
}

on_both_engines!(a_spent_code_looks_like_an_unspent_one, |world| async {
    let (_, spent, unspent) = two_slips(&world).await;
    assert_eq!(
        find_tells(&world, &spent, &unspent).await,
        Vec::<usize>::new()
    );
    // And looking used nothing up.
    answer(&world, "slips", &unspent, "Hello").await.expect(200);
    answer(&world, "slips", &spent, "Hello").await.expect(409);
});

async fn is_spent(harken: &Harken, survey: &Survey, code: &str) -> bool {
    let Ok(code) = code.parse::<Token>() else {
        return false;
    };
    let found: Option<String> =
        sqlx::query_scalar("select survey_id from spent where code_hash = $1")
            .bind(spent_hash(&harken.keys, &survey.id, &code).to_vec())
            .fetch_optional(harken.db.read())
            .await
            .unwrap();
    found.is_some()
}

/// A door that looks at GET whether the code was spent.
async fn tell_at_the_door(
    harken: Harken,
    survey: Survey,
    request: Request,
    next: Next,
) -> Response {
    let code = request.uri().path().strip_prefix("/c/").map(str::to_string);
    let mut response = next.run(request).await;
    if let Some(code) = code
        && is_spent(&harken, &survey, &code).await
    {
        response
            .headers_mut()
            .insert("x-used", "1".parse().unwrap());
    }
    response
}

/// An intake that looks at the code before it looks at the answer.
async fn tell_too_early(harken: Harken, survey: Survey, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let code = text
        .split('&')
        .find_map(|pair| pair.strip_prefix("%5Fcode="));
    let code = code.map(|code| percent_decode_str(code).decode_utf8_lossy().into_owned());
    if is_spent(&harken, &survey, &code.unwrap_or_default()).await {
        return StatusCode::CONFLICT.into_response();
    }
    next.run(Request::from_parts(parts, Body::from(bytes)))
        .await
}

on_both_engines!(
    a_door_that_looks_whether_a_code_was_spent_is_noticed,
    |world| async {
        let (survey, spent, unspent) = two_slips(&world).await;
        let mut world = world;
        let harken = world.harken.clone();
        world.router = world.router.layer(from_fn(move |request, next| {
            tell_at_the_door(harken.clone(), survey.clone(), request, next)
        }));
        assert_eq!(find_tells(&world, &spent, &unspent).await, [0, 1, 2]);
    }
);

on_both_engines!(
    an_intake_that_looks_at_the_code_first_is_noticed,
    |world| async {
        let (survey, spent, unspent) = two_slips(&world).await;
        let mut world = world;
        let harken = world.harken.clone();
        world.router = world.router.layer(from_fn(move |request, next| {
            tell_too_early(harken.clone(), survey.clone(), request, next)
        }));
        assert_eq!(find_tells(&world, &spent, &unspent).await, [5, 6, 7, 8, 9]);
    }
);
