//! What organizers see of invitation codes: the number, and once the slips.

use super::{MOST_ON_A_PAGE, address, issuing::Refusal};
use crate::{
    account::guard::Member,
    i18n::Words,
    language::Lang,
    shell::StaffPage,
    survey::{Said, Status, Survey, frame},
    token::Token,
    ui::{
        field::{problem_notice, text_field},
        qr::qr,
    },
};
use leptos::prelude::*;

/// How many codes there are, or the form that makes them. `typed` is what stood in it.
pub fn codes(member: &Member, survey: &Survey, typed: &str, problem: Option<Refusal>) -> StaffPage {
    let words = member.words;
    let inside = match (survey.codes, survey.status) {
        (0, Status::Draft) => create_form(words, typed, problem).into_any(),
        (0, _) => view! { <p>{words.invitation_none()}</p> }.into_any(),
        (made, _) => view! {
            {problem_notice(problem.map(|refusal| refusal_text(words, refusal)))}
            <p>{words.invitation_made(made)}</p>
            <p>{words.invitation_once()}</p>
        }
        .into_any(),
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.invitation_title()}</h1>
                <p class="lead">{words.invitation_lead()}</p>
            </div>
        </div>
        {frame::survey_tabs(member, survey, "codes")}
        <section class="part">{inside}</section>
    };
    frame::below_survey(
        StaffPage::new(words.invitation_title(), body),
        member,
        survey,
    )
}

fn create_form(words: Words, typed: &str, problem: Option<Refusal>) -> impl IntoView + use<> {
    let problem = problem.map(|refusal| refusal_text(words, refusal));
    let count = text_field("count", words.invitation_count(), typed)
        .hint(words.invitation_count_hint(MOST_ON_A_PAGE))
        .problem(problem)
        .autocomplete("off");
    view! {
        <p>{words.invitation_once()}</p>
        <p>{words.invitation_families()}</p>
        <form class="form" method="post">
            {count.into_render()}
            <div class="actions">
                <button class="do">{words.invitation_create()}</button>
            </div>
        </form>
    }
}

fn refusal_text(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::Count => words.invitation_count_wrong(MOST_ON_A_PAGE),
        Refusal::Made(made) => words.invitation_made(made),
        Refusal::Opened => words.invitation_none().to_string(),
    }
}

/// The slips, seen once and printed. `base` is where Harken is reached.
pub fn slips(member: &Member, survey: &Survey, base: &str, codes: &[Token]) -> StaffPage {
    let words = member.words;
    let languages = &survey.form.languages;
    let slip = |code: &Token| {
        let label = words.invitation_qr(code.to_string());
        let said = languages
            .iter()
            .map(|lang| instruction(survey, lang, base))
            .collect_view();
        view! {
            <li class="slip">
                {qr(&address(base, code), label)}
                <p class="code-field" dir="ltr">{code.to_string()}</p>
                <div class="said">{said}</div>
            </li>
        }
    };
    let body = view! {
        <div class="head no-print">
            <div>
                <h1>{words.invitation_slips_title(codes.len())}</h1>
                <p class="lead">{words.invitation_slips_lead()}</p>
            </div>
        </div>
        <ol class="slips">{codes.iter().map(slip).collect_view()}</ol>
    };
    frame::below_survey(
        StaffPage::new(words.invitation_title(), body),
        member,
        survey,
    )
}

/// The survey's title and what to do with the slip, in one language of the survey.
fn instruction(survey: &Survey, lang: &Lang, base: &str) -> impl IntoView + use<> {
    let Said { text, lang: told } = survey.title(lang);
    let (title, title_lang) = (text.to_string(), told.clone());
    // A language of the survey that Harken does not speak has its title, and the others say what to do.
    let todo = Words::find(lang).map(|words| words.code_slip(base));
    view! {
        <p lang=lang.to_string() dir=lang.direction().as_str()>
            <b lang=title_lang.to_string() dir=title_lang.direction().as_str()>{title}</b>
            " "
            {todo}
        </p>
    }
}
