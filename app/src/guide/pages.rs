//! The list of guides, and each on a page that can be printed.

use super::{Guide, Step};
use crate::{account::guard::Member, i18n::Words, shell::StaffPage};
use leptos::prelude::*;

/// Every guide with what it is for.
pub fn guides(member: &Member) -> StaffPage {
    let words = member.words;
    let item = |guide: Guide| {
        let text = guide.text(words);
        let address = member.path(&format!("guides/{}", guide.as_str()));
        view! {
            <li>
                <h2>
                    <a href=address>{text.title}</a>
                </h2>
                <p>{text.purpose}</p>
            </li>
        }
    };
    let body = view! {
        <h1>{words.guide_list_title()}</h1>
        <p class="lead">{words.guide_list_lead()}</p>
        <ul class="steps">{Guide::ALL.into_iter().map(item).collect_view()}</ul>
    };
    StaffPage::new(words.guide_list_title(), body)
        .under(words.session_list_title(), member.path("sessions"))
}

/// One guide.
pub fn guide(member: &Member, guide: Guide) -> StaffPage {
    let words = member.words;
    let text = guide.text(words);
    let body = view! {
        <h1>{text.title}</h1>
        <section class="part">
            <h2>{words.guide_purpose()}</h2>
            <p class="lead">{text.purpose}</p>
        </section>
        {list(words.guide_before(), &text.before)}
        <section class="part">
            <h2>{words.guide_steps()}</h2>
            <p class="hint">{words.guide_total(text.minutes())}</p>
            <ol class="script">{text.steps.iter().map(|item| step(words, item)).collect_view()}</ol>
        </section>
        {list(words.guide_say(), &text.say)}
        {list(words.guide_avoid(), &text.avoid)}
        {list(words.guide_after(), &text.after)}
    };
    StaffPage::new(text.title, body)
        .under(words.session_list_title(), member.path("sessions"))
        .under(words.guide_list_title(), member.path("guides"))
}

fn step(words: Words, step: &Step) -> impl IntoView + use<> {
    view! {
        <li>
            <b>{words.guide_step_minutes(step.minutes)}</b>
            " "
            {step.text}
        </li>
    }
}

fn list(title: &'static str, items: &[&'static str]) -> impl IntoView + use<> {
    let items = items.iter().map(|item| view! { <li>{*item}</li> });
    view! {
        <section class="part">
            <h2>{title}</h2>
            <ul>{items.collect_view()}</ul>
        </section>
    }
}
