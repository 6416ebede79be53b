//! A person's own account.

use super::new_password_field;
use crate::{
    account::{Account, SignIn},
    i18n::Words,
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// What the page shows.
pub struct Own<'a> {
    pub account: &'a Account,
    pub two_step: bool,
    pub sign_ins: Vec<SignIn>,
    /// This person's own sign-in address.
    pub address: String,
    /// Something has just been saved.
    pub saved: bool,
}

/// Name, language, password, second step and sign-ins, each in a form of its own.
pub fn account(words: Words, own: Own<'_>, problem: Option<String>) -> StaffPage {
    let saved = own.saved.then(|| {
        view! {
            <p class="notice fine" role="status">
                {words.account_saved()}
            </p>
        }
    });
    let body = view! {
        <h1>{words.account_title()}</h1>
        <p class="lead">{own.account.email.clone()}</p>
        {problem_notice(problem)}
        {saved}
        {name_and_language(words, own.account)}
        {password(words)}
        {two_step(words, own.two_step)}
        {sign_ins(words, own.sign_ins)}
        {own_address(words, own.address)}
        <p>
            <a href="/home">{words.home_initiatives()}</a>
        </p>
    };
    StaffPage::new(words.account_title(), body)
}

fn name_and_language(words: Words, account: &Account) -> impl IntoView + use<> {
    let languages = Words::staff().map(|other| {
        let lang = other.lang();
        Choice::labelled(
            lang.as_str(),
            crate::ui::table::Label::said(lang.endonym(), lang, words.lang()),
            lang == words.lang(),
        )
    });
    let label = words.language_switch_label();
    view! {
        <section class="part">
            <h2>{words.account_about_you()}</h2>
            <form class="form" method="post" action="/account/name">
                {text_field("name", words.setup_name(), &account.name).autocomplete("name").hint(words.account_name_hint())}
                <div class="actions">
                    <button class="quiet">{words.staff_save()}</button>
                </div>
            </form>
            <form class="form" method="post" action="/language">
                {select_field("language", label, None, languages.collect())}
                <div class="actions">
                    <button class="quiet">{words.language_change()}</button>
                </div>
            </form>
        </section>
    }
}

fn password(words: Words) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{words.sign_in_password()}</h2>
            <form class="form" method="post" action="/account/password">
                {text_field("password", words.account_password_old(), "").kind("password").autocomplete("current-password")}
                {new_password_field(words, "new", words.account_password_new())}
                <p class="hint">{words.account_password_ends()}</p>
                <div class="actions">
                    <button class="quiet">{words.account_password_change()}</button>
                </div>
            </form>
        </section>
    }
}

fn two_step(words: Words, is_on: bool) -> impl IntoView {
    let (class, state) = if is_on {
        ("status fine", words.account_two_step_is_on())
    } else {
        ("status", words.account_two_step_is_off())
    };
    view! {
        <section class="part">
            <h2>{words.account_two_step()}</h2>
            <p>
                <span class=class>{state}</span>
            </p>
            <p>{words.account_two_step_why()}</p>
            <p>
                <a href="/account/two-step">{words.account_two_step_settle()}</a>
            </p>
        </section>
    }
}

fn sign_ins(words: Words, sign_ins: Vec<SignIn>) -> impl IntoView {
    let row = |sign_in: SignIn| {
        let begun = words.day(&sign_in.begun_on);
        let end = format!("/account/sign-ins/{}/end", sign_in.id);
        let action = if sign_in.is_here {
            view! { <span class="status open">{words.account_sign_in_here()}</span> }.into_any()
        } else {
            view! {
                <form method="post" action=end>
                    <button class="quiet small">
                        {words.staff_sign_out()} <span class="unseen">{format!(" ({begun})")}</span>
                    </button>
                </form>
            }
            .into_any()
        };
        ListRow {
            head: begun.clone().into_any(),
            cells: vec![words.day(&sign_in.used_on).into_any(), action],
        }
    };
    let heads = [
        words.account_sign_in_begun(),
        words.account_sign_in_used(),
        words.account_sign_in_state(),
    ];
    let rows = sign_ins.into_iter().map(row).collect();
    view! {
        <section class="part">
            <h2>{words.account_sign_ins()}</h2>
            <p>{words.account_sign_ins_text()}</p>
            {list_table(words.account_sign_ins(), &heads, rows)}
            <form class="actions" method="post" action="/account/sign-out-everywhere">
                <button class="quiet">{words.account_sign_out_everywhere()}</button>
            </form>
        </section>
    }
}

fn own_address(words: Words, address: String) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{words.account_own_address()}</h2>
            <p>{words.account_own_address_text()}</p>
            <p>
                <code>{address}</code>
            </p>
        </section>
    }
}
