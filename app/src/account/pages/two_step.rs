//! Turning the second step on and off, and the recovery codes.

use super::code_field;
use crate::{
    i18n::Words,
    shell::StaffPage,
    ui::{
        field::{TextField, problem_notice, text_field},
        qr::qr,
    },
};
use leptos::prelude::*;

/// A secret on offer, not yet in use.
pub struct Offer {
    /// The secret as the form carries it: sealed.
    pub sealed: String,
    /// What the QR code says.
    pub address: String,
    pub letters: String,
}

fn page(words: Words, body: impl IntoView + 'static) -> StaffPage {
    StaffPage::new(words.account_two_step(), body.into_any())
}

fn password_field(words: Words, id: &str) -> TextField {
    text_field("password", words.sign_in_password(), "")
        .kind("password")
        .autocomplete("current-password")
        .id(id)
}

fn way_back(words: Words) -> impl IntoView {
    view! {
        <p>
            <a href="/account">{words.account_title()}</a>
        </p>
    }
}

/// For somebody who signs in with a password alone.
pub fn off(words: Words, offer: &Offer, problem: Option<String>) -> StaffPage {
    let body = view! {
        <h1>{words.account_two_step()}</h1>
        <p class="lead">{words.account_two_step_why()}</p>
        {problem_notice(problem)}
        <section class="part">
            <h2>{words.account_two_step_scan()}</h2>
            <p>{words.account_two_step_scan_text()}</p>
            {qr(&offer.address, words.account_two_step_qr())}
            <p>{words.account_two_step_letters()}</p>
            <p>
                <code>{offer.letters.clone()}</code>
            </p>
        </section>
        <form class="form" method="post" action="/account/two-step">
            <input type="hidden" name="secret" value=offer.sealed.clone() />
            {code_field(words).hint(words.account_two_step_code_hint())}
            {password_field(words, "f-password")}
            <div class="actions">
                <button class="do">{words.account_two_step_turn_on()}</button>
                <a href="/account">{words.staff_cancel()}</a>
            </div>
        </form>
    };
    page(words, body)
}

/// For somebody who signs in with two steps and has this many recovery codes left.
pub fn on(words: Words, left: usize, problem: Option<String>) -> StaffPage {
    let form = |action: &'static str, id: &str, button: AnyView| {
        view! {
            <form class="form" method="post" action=action>
                {password_field(words, &format!("{id}-password"))}
                {code_field(words).id(format!("{id}-totp"))}
                <div class="actions">{button}</div>
            </form>
        }
    };
    let renew = view! { <button class="quiet">{words.account_recovery_renew()}</button> };
    let stop = view! { <button class="stop">{words.account_two_step_turn_off()}</button> };
    let body = view! {
        <h1>{words.account_two_step()}</h1>
        <p>
            <span class="status fine">{words.account_two_step_is_on()}</span>
        </p>
        {problem_notice(problem)}
        <section class="part">
            <h2>{words.account_recovery()}</h2>
            <p>{words.account_recovery_left(left)}</p>
            {form("/account/two-step/codes", "renew", renew.into_any())}
        </section>
        <section class="part danger">
            <h2>{words.account_two_step_turn_off()}</h2>
            <p>{words.account_two_step_off_text()}</p>
            {form("/account/two-step/off", "off", stop.into_any())}
        </section>
        {way_back(words)}
    };
    page(words, body)
}

/// Fresh recovery codes: the only time they are seen.
pub fn recovery_codes(words: Words, codes: &[String]) -> StaffPage {
    let code = |code: &String| {
        view! {
            <li>
                <code>{code.clone()}</code>
            </li>
        }
    };
    let body = view! {
        <h1>{words.account_recovery()}</h1>
        <p class="notice fine" role="status">
            {words.account_two_step_is_on()}
        </p>
        <p class="lead">{words.account_recovery_keep()}</p>
        <ul class="once">{codes.iter().map(code).collect_view()}</ul>
        {way_back(words)}
    };
    StaffPage::new(words.account_recovery(), body)
}
