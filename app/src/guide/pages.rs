//! The list of guides, and each on a page that can be printed.

use super::{Guide, Step};
use crate::{
    account::guard::Member,
    i18n::Words,
    shell::StaffPage,
    vocabulary::{Term, show::marked},
};
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

/// One guide, with the words in it marked that the initiative has agreed on.
pub fn guide(member: &Member, guide: Guide, terms: &[Term]) -> StaffPage {
    let words = member.words;
    let text = guide.text(words);
    let agreed = Agreed { words, terms };
    let steps = text.steps.iter().enumerate();
    let steps = steps.map(|(at, item)| agreed.step(item, at)).collect_view();
    let body = view! {
        <h1>{text.title}</h1>
        <section class="part">
            <h2>{words.guide_purpose()}</h2>
            <p class="lead">{agreed.marked(text.purpose, "purpose")}</p>
        </section>
        {agreed.list(words.guide_before(), &text.before, "before")}
        <section class="part">
            <h2>{words.guide_steps()}</h2>
            <p class="hint">{words.guide_total(text.minutes())}</p>
            <ol class="script">{steps}</ol>
        </section>
        {agreed.list(words.guide_say(), &text.say, "say")}
        {agreed.list(words.guide_avoid(), &text.avoid, "avoid")}
        {agreed.list(words.guide_after(), &text.after, "after")}
    };
    StaffPage::new(text.title, body)
        .under(words.session_list_title(), member.path("sessions"))
        .under(words.guide_list_title(), member.path("guides"))
}

/// What a guide says, with the agreed words in it.
struct Agreed<'a> {
    words: Words,
    terms: &'a [Term],
}

impl Agreed<'_> {
    fn marked(&self, text: &str, place: &str) -> AnyView {
        marked(self.words, text, self.words.lang(), self.terms, place)
    }

    fn step(&self, step: &Step, at: usize) -> AnyView {
        view! {
            <li>
                <b>{self.words.guide_step_minutes(step.minutes)}</b>
                " "
                {self.marked(step.text, &format!("step-{at}"))}
            </li>
        }
        .into_any()
    }

    fn list(&self, title: &'static str, items: &[&'static str], place: &str) -> AnyView {
        let items = items.iter().enumerate().map(|(at, item)| {
            let text = self.marked(item, &format!("{place}-{at}"));
            view! { <li>{text}</li> }
        });
        view! {
            <section class="part">
                <h2>{title}</h2>
                <ul>{items.collect_view()}</ul>
            </section>
        }
        .into_any()
    }
}
