//! Every field that staff type text into takes every string, and shows it as text.

use super::{foreign::Scene, routes::STAFF_ROUTES};
use crate::{
    harness::{Page, inputs},
    on_both_engines,
};
use app::{
    account::{Role, store},
    ids::{hex, random_bytes},
};

/// A field of a form: where it is posted, with which other fields, and where its text is then shown. In `path`,
/// `{initiative}` stands for the slug of an initiative and `{setup}` for a fresh first link.
struct TextField {
    path: &'static str,
    field: &'static str,
    others: &'static [(&'static str, &'static str)],
    /// Where the text is shown once it is taken; `{text}` stands nowhere in it. Empty: only the answer is looked at.
    shown_at: &'static str,
}

const fn field(
    path: &'static str,
    field: &'static str,
    others: &'static [(&'static str, &'static str)],
    shown_at: &'static str,
) -> TextField {
    TextField {
        path,
        field,
        others,
        shown_at,
    }
}

/// A slice with a form adds a line for each of its text fields.
const TEXT_FIELDS: &[TextField] = &[
    field("/sign-in", "email", &[("password", "x")], ""),
    // A short password sends the page back with what was typed.
    field("/setup/{setup}", "name", &[("password", "short")], ""),
    field("/setup/{setup}", "email", &[("password", "short")], ""),
    field("/setup/{setup}", "initiative", &[("password", "short")], ""),
    field("/language", "language", &[], ""),
    field("/account/name", "name", &[], ""),
    field("/i/{initiative}/about", "place", &[("name", "n")], ""),
    field(
        "/i/{initiative}/codes",
        "name",
        &[],
        "/i/{initiative}/codes",
    ),
    field(
        "/i/{initiative}/barriers/new",
        "title",
        &[("statement", "s")],
        "/i/{initiative}/barriers",
    ),
    field(
        "/i/{initiative}/themes/new",
        "statement",
        &[("language", "en")],
        "/i/{initiative}/themes",
    ),
    field(
        "/i/{initiative}/sessions/new",
        "title",
        &[
            ("kind", "conversation"),
            ("held_on", "2026-05-01"),
            ("languages", "en"),
            ("participants", "8"),
            ("prompts", "p"),
        ],
        "/i/{initiative}/sessions",
    ),
];

/// What typed text must never become: anything with a script, but the one that pages of the staff carry.
const ACTIVE: &str = "script:not([src='/assets/islands.js']), iframe:not([src^='/i/']), object, embed, img:not([src^='/']), base, [onload], [onerror], [onclick], [onfocus], [onmouseover]";

#[track_caller]
fn expect_text(page: &Page, what: &str) {
    assert!(page.status.as_u16() < 500, "{what}: {}", page.status);
    assert!(!page.has(ACTIVE), "{what}: {}", page.text());
}

on_both_engines!(
    every_naughty_string_in_every_staff_field_is_text,
    |world| async {
        let Some(strings) = inputs::find_naughty_strings() else {
            return;
        };
        let initiative = world.create_initiative("hostile").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let link = hex(&random_bytes::<32>());
        store::create_setup_link(world.db(), &link).await.unwrap();
        let fill = |path: &str| {
            path.replace("{initiative}", "hostile")
                .replace("{setup}", &link)
        };
        for place in TEXT_FIELDS {
            // Checking a password takes its time by design.
            let step = if place.path == "/sign-in" { 20 } else { 1 };
            let mut taken = Vec::new();
            for text in strings.iter().step_by(step) {
                let mut fields = vec![(place.field, text.as_str())];
                fields.extend(place.others);
                let what = format!("{} {} {text:?}", place.path, place.field);
                let page = organizer.post(&world, &fill(place.path), &fields).await;
                expect_text(&page, &what);
                if page.status.as_u16() == 303 {
                    taken.push(text);
                }
                if page.status.as_u16() == 422 && page.has(&format!("[name={}]", place.field)) {
                    assert_eq!(
                        one_line(&page.values(place.field)[0]),
                        one_line(text),
                        "{what}"
                    );
                }
            }
            if !place.shown_at.is_empty() {
                assert!(
                    taken.len() > strings.len() / 2,
                    "{} takes texts",
                    place.path
                );
                let page = organizer.get(&world, &fill(place.shown_at)).await;
                expect_shown(&page, &taken);
            }
        }
    }
);

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that a page shows these texts, in fields or outside.
fn expect_shown(page: &Page, texts: &[&String]) {
    expect_text(page, "a page that lists them all");
    let in_fields = page.fields().into_iter().map(|(_, value)| value);
    let everything = in_fields.chain([page.text_of("body")]).collect::<Vec<_>>();
    let everything = one_line(&everything.join("\n"));
    for text in texts {
        assert!(
            everything.contains(&one_line(text)),
            "{text:?} is not shown"
        );
    }
}

/// Every name that an address of the staff gives a value to.
const ASKED: &[&str] = &[
    "about", "after", "before", "barrier", "code", "coder", "count", "cut", "double", "erased",
    "from", "language", "list", "near", "only", "order", "page", "passages", "person", "q",
    "question", "refused", "run", "base", "new", "session", "shell", "since", "source", "survey",
    "theme", "version", "with",
];

on_both_engines!(no_query_breaks_a_page_of_the_staff, |world| async {
    let scene = Scene::make(&world).await;
    let organizer = world.sign_in_as(Role::Organizer, &scene.sample).await;
    let mut taken = 0;
    for value in ["-1", "99999999999999999999", "%F0%9F%9A%B8%27%3Cb%3E%3A"] {
        let asked: Vec<String> = ASKED.iter().map(|name| format!("{name}={value}")).collect();
        for route in STAFF_ROUTES {
            if route.method != "GET" || route.pattern.contains("{guide}") {
                continue;
            }
            let path = scene.address(route, &scene.sample.slug);
            let path = format!("{path}?{}", asked.join("&"));
            let page = organizer.get(&world, &path).await;
            assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
            taken += usize::from(page.status.as_u16() == 200);
        }
    }
    // What cannot be understood mostly asks for nothing.
    assert!(taken > 200, "{taken}");
});
