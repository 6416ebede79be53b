//! What goes to the translation service when somebody presses the button, and why sometimes nothing may.

use super::{dir_of, endonym};
use crate::{
    account::guard::Member,
    coding::Passage,
    i18n::Words,
    language::Lang,
    release,
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::problem_notice,
        table::Label,
    },
};
use leptos::prelude::*;

/// Why the words of a passage are not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// No service has been named.
    NotSet,
    /// So few share the language or the room that their words could be known.
    Few,
}

/// What the page is about.
pub struct Draft<'a> {
    pub passage: &'a Passage,
    pub unsent: Option<Unsent>,
    /// Where the words would go.
    pub host: &'a str,
    pub into: Lang,
    pub problem: Option<String>,
}

/// The page.
pub fn draft(member: &Member, draft: &Draft) -> StaffPage {
    let words = member.words;
    let passage = draft.passage;
    let back = member.path(&format!("words/{}", passage.id));
    let inside = match draft.unsent {
        Some(Unsent::NotSet) => {
            view! { <p class="notice">{words.aligned_draft_not_set()}</p> }.into_any()
        }
        Some(Unsent::Few) => {
            view! { <p class="notice">{words.aligned_draft_few(release::K)}</p> }.into_any()
        }
        None => form(member, draft),
    };
    let lines: Vec<String> = passage.text.lines().map(str::to_string).collect();
    let body = view! {
        <h1>{words.aligned_draft_title()}</h1>
        {problem_notice(draft.problem.clone())}
        {inside}
        <section class="passage">
            <h2>{endonym(words, &passage.language)}</h2>
            <div class="text" lang=passage.language.to_string() dir=dir_of(&passage.language)>
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </div>
        </section>
        <p>
            <a href=back.clone()>{words.staff_cancel()}</a>
        </p>
    };
    StaffPage::new(words.aligned_draft_title(), body).under(words.staff_words(), back)
}

fn form(member: &Member, draft: &Draft) -> AnyView {
    let words = member.words;
    let action = member.path(&format!("words/{}/draft", draft.passage.id));
    let languages = Words::all()
        .map(Words::lang)
        .filter(|lang| **lang != draft.passage.language)
        .map(|lang| {
            let label = Label::said(lang.endonym(), lang, words.lang());
            Choice::labelled(lang.as_str(), label, *lang == draft.into)
        });
    view! {
        <p class="notice" id="leaves">
            {words.aligned_draft_leaves(draft.host)}
        </p>
        <form class="form" method="post" action=action>
            {select_field("language", words.coding_translation_language(), None, languages.collect())}
            <div class="actions">
                <button class="do" aria-describedby="leaves">
                    {words.aligned_draft_send()}
                </button>
            </div>
        </form>
    }
    .into_any()
}
