//! One request, few bytes, nothing from elsewhere, nothing to run.

use crate::{
    harness::{Page, World, forms},
    on_both_engines,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// What a first view may weigh, compressed, with its style: one round trip of a fresh connection.
const MOST_BYTES: usize = 14_000;

on_both_engines!(
    a_survey_of_twelve_questions_fits_one_round_trip_in_every_script,
    |world| async {
        let form = forms::sample();
        assert!(form.questions().len() >= 12);
        world.open_survey("sample", &form).await;
        for tag in ["so", "ar", "am", "zh-Hans", "en", "fa"] {
            for encoding in ["br", "gzip", "gzip, deflate, br, zstd"] {
                let path = format!("/s/sample?lang={tag}");
                let page = world
                    .to(&path)
                    .with("accept-encoding", encoding)
                    .get()
                    .await
                    .expect(200);
                assert!(
                    ["br", "gzip"].contains(&page.header("content-encoding")),
                    "{encoding}"
                );
                assert!(
                    page.bytes.len() <= MOST_BYTES,
                    "{tag} {encoding}: {} bytes",
                    page.bytes.len()
                );
                assert!(page.bytes.len() > 1_000);
            }
            let whole = world.get(&format!("/s/sample?lang={tag}")).await;
            assert!(
                whole.bytes.len() > MOST_BYTES,
                "the page was really compressed"
            );
        }
    }
);

/// Everything a browser would fetch or run because of this page.
fn fetched(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in ["src", "srcset", "poster", "data", "background"] {
        found.extend(page.attributes(&format!("[{attribute}]"), attribute));
    }
    found.extend(page.attributes("link[href]", "href"));
    let text = page.text();
    found.extend(
        ["@import", "url("]
            .iter()
            .filter(|way| text.contains(*way))
            .map(|way| (*way).to_string()),
    );
    found
}

/// What the page's policy allows for styles.
fn style_policy(page: &Page) -> String {
    let policy = page.header("content-security-policy");
    let rule = policy
        .split(';')
        .map(str::trim)
        .find(|rule| rule.starts_with("style-src"));
    rule.unwrap_or_default().to_string()
}

async fn family_pages(world: &World) -> Vec<Page> {
    let survey = world.open_survey("sample", &forms::sample()).await;
    let mut pages = vec![
        world.get("/").await.expect(200),
        world.get("/s/sample").await.expect(200),
        world.answer("sample", "no", &[]).await.expect(422),
        world
            .answer("sample", "0123456789abcdef", &[("school", "oak")])
            .await,
        world.get("/nowhere").await.expect(404),
        world.get("/heard/sample").await.expect(200),
    ];
    world.close(&survey).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    pages.push(world.get("/s/sample").await.expect(410));
    pages
}

on_both_engines!(
    family_pages_fetch_nothing_run_nothing_and_set_no_cookie,
    |world| async {
        for page in family_pages(&world).await {
            let fetched = fetched(&page);
            // One optional script of ours may come; the page works without it.
            assert!(
                fetched
                    .iter()
                    .all(|address| address.starts_with("/enhance") || address == "data:,"),
                "{fetched:?}"
            );
            assert_eq!(page.count("script:not([src]), [style], [onclick]"), 0);
            assert!(!page.headers.contains_key("set-cookie"));
            assert!(page.has("style"), "the style is in the page");
        }
    }
);

on_both_engines!(
    the_policy_names_exactly_the_styles_of_the_page,
    |world| async {
        for page in family_pages(&world).await {
            let document = page.document();
            let selector = scraper::Selector::parse("style").unwrap();
            let mut hashes: Vec<String> = document
                .select(&selector)
                .map(|style| {
                    let css: String = style.text().collect();
                    format!(
                        "'sha256-{}'",
                        BASE64_STANDARD.encode(Sha256::digest(css.as_bytes()))
                    )
                })
                .collect();
            let mut allowed: Vec<String> = style_policy(&page)
                .split_whitespace()
                .skip(1)
                .map(str::to_string)
                .collect();
            hashes.sort();
            allowed.sort();
            assert_eq!(allowed, hashes);
            let policy = page.header("content-security-policy");
            for rule in [
                "default-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
            ] {
                assert!(policy.contains(rule), "{policy}");
            }
            assert!(!policy.contains("unsafe"), "{policy}");
        }
    }
);

on_both_engines!(every_answer_carries_the_browsers_rules, |world| async {
    for page in family_pages(&world).await {
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert!(!page.header("permissions-policy").is_empty());
    }
});
