//! The page that only a translator sees.

use crate::{
    account::guard::Member,
    ids::HeldAnswerId,
    language::Lang,
    response::store::held::HeldAnswer,
    shell::StaffPage,
    survey::Survey,
    ui::{field::text_field, said::said},
};
use leptos::prelude::*;

/// What waits, with the surveys it answers.
pub struct Held {
    pub answers: Vec<HeldAnswer>,
    pub surveys: Vec<Survey>,
    pub typed: Option<HeldTyped>,
}

/// A translation that needs another look.
pub struct HeldTyped {
    pub id: HeldAnswerId,
    pub text: String,
    pub problem: String,
}

/// Each answer in its own words, with a field for what it says.
pub fn held(member: &Member, held: &Held) -> StaffPage {
    let words = member.words;
    let cards = held.answers.iter().filter_map(|answer| {
        let survey = held
            .surveys
            .iter()
            .find(|known| known.id == answer.survey)?;
        Some(card(member, held, survey, answer))
    });
    let cards: Vec<AnyView> = cards.collect();
    let target = held
        .surveys
        .first()
        .map(|survey| &survey.form.default_language);
    let lead = match target {
        Some(target) => words.translation_held_lead(target.endonym()),
        None => words.translation_held_empty().to_string(),
    };
    let body = view! {
        <h1>{words.translation_held_title()}</h1>
        <p class="lead">{lead}</p>
        {cards}
    };
    StaffPage::new(words.translation_held_title(), body)
}

fn card(member: &Member, held: &Held, survey: &Survey, answer: &HeldAnswer) -> AnyView {
    let words = member.words;
    let target = &survey.form.default_language;
    let asked = survey.form.questions().into_iter();
    let asked = asked
        .map(|asked| asked.question)
        .find(|question| question.name == answer.question);
    let asked = asked.and_then(|question| question.label.find(words.lang(), target));
    let typed = held.typed.as_ref().filter(|typed| typed.id == answer.id);
    let (lang, dir) = match answer.language.parse::<Lang>() {
        Ok(lang) => (Some(lang.to_string()), lang.direction().as_str()),
        Err(_) => (None, "auto"),
    };
    let field = text_field(
        "text",
        words.translation_held_yours(target.endonym()),
        typed.map_or("", |typed| &typed.text),
    )
    .id(format!("t-{}", answer.id))
    .rows(4)
    .lang(target)
    .hint(words.translation_held_hint())
    .problem(typed.map(|typed| typed.problem.clone()));
    view! {
        <section class="part">
            {asked.map(|label| view! { <h2>{said(label.text, label.lang)}</h2> })}
            <blockquote lang=lang dir=dir>{answer.text.clone()}</blockquote>
            <form method="post" action=member.path(&format!("held/{}", answer.id))>
                {field.into_render()}
                <div class="actions">
                    <button class="do">{words.translation_held_save()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
