//! The two frames every page stands in: the participant's, with no script it needs and no cookie, and the staff's,
//! with islands.

mod errors;

pub use errors::error_page;

use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    ids::{hex, random_bytes},
    language::Lang,
};
use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use leptos::prelude::*;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/styles.rs"));

/// A family's page on its way out.
pub struct FamilyPage {
    /// The language of the page, which need not be one of Harken's own.
    pub lang: Lang,
    pub title: String,
    /// Rules of this page alone: which questions show. Empty for most pages.
    pub css: String,
    pub body: AnyView,
}

impl FamilyPage {
    /// A page wholly in Harken's own words.
    pub fn new(words: Words, title: impl Into<String>, body: impl IntoAny) -> FamilyPage {
        FamilyPage {
            lang: words.lang().clone(),
            title: title.into(),
            css: String::new(),
            body: body.into_any(),
        }
    }

    /// The whole document, with the policy that lets nothing into it from elsewhere. Every style is known by its hash,
    /// so that an answer shown back to its writer can never bring a style or script of its own.
    pub fn respond(self, status: StatusCode) -> Response {
        static BASE_HASH: LazyLock<String> = LazyLock::new(|| style_hash(FAMILY_CSS));
        let own_hash = if self.css.is_empty() {
            String::new()
        } else {
            style_hash(&self.css)
        };
        let policy = format!(
            "default-src 'none'; style-src {} {own_hash}; img-src data:; form-action 'self'; base-uri 'none'; \
             frame-ancestors 'self'",
            *BASE_HASH
        );
        let FamilyPage {
            lang,
            title,
            css,
            body,
        } = self;
        let html = render(move || {
            view! {
                <html lang=lang.to_string() dir=lang.direction().as_str()>
                    <head>
                        <meta charset="utf-8" />
                        <meta name="viewport" content="width=device-width, initial-scale=1" />
                        <meta name="color-scheme" content="light dark" />
                        // Without this a browser asks for /favicon.ico: a second request on a slow line.
                        <link rel="icon" href="data:," />
                        <title>{title}</title>
                        <style inner_html=FAMILY_CSS></style>
                        {(!css.is_empty()).then(|| view! { <style inner_html=css></style> })}
                    </head>
                    <body class="family">{body}</body>
                </html>
            }
        });
        let headers = [
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::CACHE_CONTROL, "no-store".into()),
            (header::REFERRER_POLICY, "no-referrer".into()),
        ];
        (status, headers, Html(html)).into_response()
    }
}

/// A part of a staff page, for a script that puts it into the page that is open.
pub fn respond_part(part: Option<AnyView>) -> Response {
    let headers = [(header::CACHE_CONTROL, "no-store")];
    (headers, Html(write(move || part))).into_response()
}

/// Writes a view as a document. Not through leptos_axum's response builder: it appends inline scripts, which the
/// policy of these pages refuses.
pub fn render<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    format!("<!doctype html>{}", write(view))
}

fn write<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    drop(owner);
    html
}

fn style_hash(css: &str) -> String {
    format!(
        "'sha256-{}'",
        BASE64_STANDARD.encode(Sha256::digest(css.as_bytes()))
    )
}

/// Where a staff page stands in the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Surveys,
    Sessions,
    Words,
    Codebook,
    Analysis,
    Themes,
    Barriers,
    Vocabulary,
    Quotes,
    Summary,
    Exchange,
    People,
    Log,
}

/// A staff page on its way out.
pub struct StaffPage {
    pub title: String,
    pub body: AnyView,
    /// Earlier steps of the way here: words and address.
    pub crumbs: Vec<(String, String)>,
}

impl StaffPage {
    /// A page with its content below the breadcrumbs.
    pub fn new(title: impl Into<String>, body: impl IntoAny) -> StaffPage {
        StaffPage {
            title: title.into(),
            body: body.into_any(),
            crumbs: Vec::new(),
        }
    }

    /// Adds a step before this page to the breadcrumbs.
    pub fn under(mut self, words: impl Into<String>, address: impl Into<String>) -> StaffPage {
        self.crumbs.push((words.into(), address.into()));
        self
    }

    /// The document for a member of an initiative, with the rail.
    pub fn respond(self, member: &Member, place: Place, status: StatusCode) -> Response {
        let words = member.words;
        let rail = rail(member, place);
        let StaffPage {
            title,
            body,
            crumbs,
        } = self;
        let here = title.clone();
        let is_sample = member.initiative.is_sample;
        let content = view! {
            <header class="top">
                <a class="unseen" href="#main">
                    {words.skip_to_content()}
                </a>
                <a class="brand" href=member.path("surveys")>
                    "Harken"
                </a>
                <button class="menu quiet" type="button" popovertarget="rail">
                    {words.staff_menu()}
                </button>
            </header>
            {rail}
            <main id="main">
                {is_sample.then(|| view! { <p class="sample">{words.sample_banner()}</p> })}
                <nav class="crumbs" aria-label=words.staff_breadcrumb()>
                    <ol>
                        {crumbs
                            .into_iter()
                            .map(|(text, address)| view! { <li><a href=address>{text}</a></li> })
                            .collect_view()} <li aria-current="page">{here}</li>
                    </ol>
                </nav>
                {body}
            </main>
        };
        staff_document(words, title, "staff", content.into_any(), status)
    }

    /// The document outside any initiative: signing in, the first account.
    pub fn respond_plain(self, words: Words, status: StatusCode) -> Response {
        let content = view! {
            <header class="top">
                <a class="unseen" href="#main">
                    {words.skip_to_content()}
                </a>
                <a class="brand" href="/">
                    "Harken"
                </a>
            </header>
            <main id="main" class="narrow">
                {self.body}
            </main>
        };
        staff_document(words, self.title, "staff plain", content.into_any(), status)
    }
}

impl StaffPage {
    /// The page as a file to keep, print or send: its style is in it, nothing is fetched, and no script runs.
    pub fn respond_file(self, words: Words, name: &str) -> Response {
        let StaffPage { title, body, .. } = self;
        let lang = words.lang();
        let policy = format!("default-src 'none'; style-src {}", style_hash(STAFF_CSS));
        let kept_policy = policy.clone();
        let html = render(move || {
            view! {
                <html lang=lang.as_str() dir=lang.direction().as_str()>
                    <head>
                        <meta charset="utf-8" />
                        <meta name="viewport" content="width=device-width, initial-scale=1" />
                        <meta name="color-scheme" content="light dark" />
                        <meta http-equiv="Content-Security-Policy" content=kept_policy />
                        <title>{title}</title>
                        <style inner_html=STAFF_CSS></style>
                    </head>
                    <body class="staff plain">
                        <main id="main">{body}</main>
                    </body>
                </html>
            }
        });
        let headers = [
            (header::CONTENT_SECURITY_POLICY, policy),
            (
                header::CONTENT_DISPOSITION,
                format!("attachment; filename=\"{name}\""),
            ),
            (header::CACHE_CONTROL, "no-store".into()),
        ];
        (StatusCode::OK, headers, Html(html)).into_response()
    }
}

impl StaffPage {
    /// The document for a screen that a whole room looks at: nothing stands around it. The body brings its own `main`.
    pub fn respond_screen(self, words: Words, status: StatusCode) -> Response {
        staff_document(words, self.title, "staff screen", self.body, status)
    }
}

fn rail(member: &Member, place: Place) -> impl IntoView + use<> {
    let words = member.words;
    let link = |target: Place, text: &'static str, rest: &str| {
        let current = (target == place).then_some("page");
        view! {
            <li>
                <a href=member.path(rest) aria-current=current>
                    {text}
                </a>
            </li>
        }
    };
    let role = member.role.in_words(words);
    let organize = member.role.may(Act::Organize).then(|| {
        view! {
            <h2>{words.staff_initiative()}</h2>
            <ul>
                {link(Place::Exchange, words.exchange_title(), "exchange")}
                {link(Place::People, words.staff_people(), "people")}
                {link(Place::Log, words.staff_log(), "log")}
            </ul>
        }
    });
    view! {
        <nav class="rail" id="rail" popover aria-label=member.initiative.name.clone()>
            <p class="place">
                <a href=member.path("surveys")>{member.initiative.name.clone()}</a>
            </p>
            <h2>{words.staff_listen()}</h2>
            <ul>
                {link(Place::Surveys, words.staff_surveys(), "surveys")}
                {link(Place::Sessions, words.staff_sessions(), "sessions")}
            </ul>
            <h2>{words.staff_understand()}</h2>
            <ul>
                {link(Place::Words, words.staff_words(), "words")}
                {link(Place::Codebook, words.staff_codebook(), "codes")}
                {link(Place::Analysis, words.analysis_title(), "analysis")}
                {link(Place::Themes, words.staff_themes(), "themes")}
                {link(Place::Barriers, words.staff_barriers(), "barriers")}
                {link(Place::Vocabulary, words.vocabulary_title(), "vocabulary")}
            </ul>
            <h2>{words.staff_share()}</h2>
            <ul>
                {link(Place::Quotes, words.staff_quotes(), "quotes")}
                {link(Place::Summary, words.staff_summary(), "summary")}
            </ul>
            {organize}
            <form class="switch" method="post" action="/language">
                <label for="staff-language">{words.language_switch_label()}</label>
                <select id="staff-language" name="language">
                    {Words::staff()
                        .map(|other| {
                            let lang = other.lang();
                            view! {
                                <option value=lang.as_str() lang=lang.as_str() selected=lang == words.lang()>
                                    {lang.endonym()}
                                </option>
                            }
                        })
                        .collect_view()}
                </select>
                <button class="quiet small">{words.language_change()}</button>
            </form>
            <form class="who" method="post" action="/sign-out">
                <p>
                    <a href="/account">{member.account.name.clone()}</a> <br /> <span class="hint">{role}</span>
                </p>
                <button class="quiet small">{words.staff_sign_out()}</button>
            </form>
        </nav>
    }
}

/// The policy of staff pages: our own files, the one script that carries this page's nonce, and WebAssembly.
fn staff_document(
    words: Words,
    title: String,
    class: &'static str,
    content: AnyView,
    status: StatusCode,
) -> Response {
    let nonce = hex(&random_bytes::<16>());
    let policy = format!(
        "default-src 'none'; style-src 'self'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; connect-src 'self'; \
         img-src 'self' data:; media-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    let lang = words.lang();
    let html = render(move || {
        view! {
            <html lang=lang.as_str() dir=lang.direction().as_str()>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="color-scheme" content="light dark" />
                    <link rel="icon" href="data:," />
                    <title>{format!("{title} · Harken")}</title>
                    <link rel="stylesheet" href=STAFF_CSS_PATH.as_str() />
                    <script type="module" nonce=nonce src="/assets/islands.js"></script>
                </head>
                <body class=class>{content}</body>
            </html>
        }
    });
    let headers = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store".into()),
        (header::REFERRER_POLICY, "same-origin".into()),
    ];
    (status, headers, Html(html)).into_response()
}

/// The address of the staff style sheet: it changes with its content, so it can be kept for ever.
pub static STAFF_CSS_PATH: LazyLock<String> = LazyLock::new(|| {
    format!(
        "/assets/staff-{}.css",
        &hex(&Sha256::digest(STAFF_CSS.as_bytes()))[..16]
    )
});
