//! Signing in, and making the first account.

pub mod own;
pub mod people;
pub mod two_step;

use super::{LONGEST_PASSWORD, SHORTEST_PASSWORD};
use crate::{
    i18n::Words,
    initiative::Initiative,
    shell::StaffPage,
    ui::field::{TextField, problem_notice, text_field},
};
use leptos::prelude::*;

/// What a sign-in form carries besides the password.
#[derive(Clone, Copy, Debug, Default)]
pub struct SignInForm<'a> {
    /// The address as typed.
    pub email: &'a str,
    /// The key of a person's own sign-in address; empty on the page everybody knows.
    pub own: &'a str,
}

/// The sign-in form; after a failed try with the address as typed.
pub fn sign_in(words: Words, form: &SignInForm<'_>, problem: Option<String>) -> StaffPage {
    let own = (!form.own.is_empty())
        .then(|| view! { <input type="hidden" name="own" value=form.own.to_string() /> });
    let body = view! {
        <h1>{words.sign_in_title()}</h1>
        {problem_notice(problem)}
        <form class="form" method="post" action="/sign-in">
            {own}
            {text_field("email", words.sign_in_email(), form.email).kind("email").autocomplete("username")}
            {text_field("password", words.sign_in_password(), "").kind("password").autocomplete("current-password")}
            <div class="actions">
                <button class="do">{words.sign_in_submit()}</button>
            </div>
        </form>
    };
    StaffPage::new(words.sign_in_title(), body)
}

/// The same page once the password was right, for those who sign in with two steps.
pub fn code(words: Words, ticket: &str, problem: Option<String>) -> StaffPage {
    let body = view! {
        <h1>{words.sign_in_title()}</h1>
        {problem_notice(problem)}
        <form class="form" method="post" action="/sign-in">
            <input type="hidden" name="ticket" value=ticket.to_string() />
            {code_field(words).hint(words.sign_in_code_hint()).autofocus()}
            <div class="actions">
                <button class="do">{words.sign_in_submit()}</button>
                <a href="/sign-in">{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(words.sign_in_title(), body)
}

/// Where a code is typed.
fn code_field(words: Words) -> TextField {
    text_field("totp", words.sign_in_code(), "").autocomplete("one-time-code")
}

/// A password chosen for the first time.
fn new_password_field(words: Words, name: &str, label: &str) -> TextField {
    text_field(name, label, "")
        .kind("password")
        .autocomplete("new-password")
        .hint(words.setup_password_hint(SHORTEST_PASSWORD))
}

/// What the first organizer types.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    pub name: String,
    pub email: String,
    pub initiative: String,
}

/// The form behind the one-time link.
pub fn setup(words: Words, token: &str, typed: &Setup, problem: Option<String>) -> StaffPage {
    let body = view! {
        <h1>{words.setup_title()}</h1>
        <p class="lead">{words.setup_lead()}</p>
        {problem_notice(problem)}
        <form class="form" method="post" action=format!("/setup/{token}")>
            {text_field("name", words.setup_name(), &typed.name).autocomplete("name")}
            {text_field("email", words.sign_in_email(), &typed.email).kind("email").autocomplete("username")}
            {text_field("initiative", words.setup_initiative(), &typed.initiative).hint(words.setup_initiative_hint())}
            {new_password_field(words, "password", words.sign_in_password())}
            <div class="actions">
                <button class="do">{words.setup_submit()}</button>
            </div>
        </form>
    };
    StaffPage::new(words.setup_title(), body)
}

/// The initiatives a person belongs to, when there is more than one or none.
pub fn initiatives(words: Words, initiatives: Vec<Initiative>) -> StaffPage {
    let body = if initiatives.is_empty() {
        view! { <p>{words.home_initiatives_empty()}</p> }.into_any()
    } else {
        let item = |initiative: Initiative| {
            view! {
                <li>
                    <a href=initiative.path("surveys")>{initiative.name.clone()}</a>
                </li>
            }
        };
        view! { <ul>{initiatives.into_iter().map(item).collect_view()}</ul> }.into_any()
    };
    StaffPage::new(
        words.home_initiatives(),
        view! {
            <h1>{words.home_initiatives()}</h1>
            {body}
            <p>
                <a href="/account">{words.account_title()}</a>
            </p>
        },
    )
}

/// Why a password will not do, if it will not.
pub fn find_password_problem(words: Words, password: &str) -> Option<String> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        Some(words.setup_password_short(SHORTEST_PASSWORD))
    } else if length > LONGEST_PASSWORD {
        Some(words.setup_password_long(LONGEST_PASSWORD))
    } else {
        None
    }
}
