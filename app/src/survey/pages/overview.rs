//! One survey at a glance.

use super::settings::{Settings, declared, settings_form};
use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    language::Lang,
    response::protocol::FEWEST,
    shell::StaffPage,
    survey::{Status, Survey, frame},
    translation::Tally,
    ui::{
        field::problem_notice,
        said::{endonym, said},
    },
};
use leptos::prelude::*;

/// What the page shows beside the survey itself.
pub struct Figures {
    /// How complete each language is.
    pub languages: Vec<(Lang, Tally)>,
    /// The whole public address, to be handed on.
    pub address: String,
    /// Whether answers have left. How many stands in the release alone: a number that is counted anew each time tells
    /// who withdrew.
    pub has_answers: bool,
}

/// The survey's first page. `problem` belongs to the settings.
pub fn overview(
    member: &Member,
    survey: &Survey,
    figures: &Figures,
    settings: &Settings,
    problem: Option<String>,
    saved: bool,
) -> StaffPage {
    let words = member.words;
    let title = survey.title(words.lang());
    let organizes = member.role.may(Act::Organize);
    let open = (organizes && survey.status == Status::Draft).then(|| {
        view! {
            <a class="do" href=frame::path(member, survey, "open")>
                {words.survey_open()}
            </a>
        }
    });
    let answers = match survey.status {
        Status::Draft => None,
        Status::Open => Some(waiting(words, survey).into_any()),
        Status::Closed => Some(left(member, survey, figures.has_answers).into_any()),
    };
    let settled = if organizes && survey.status == Status::Draft {
        settings_form(words, survey, settings).into_any()
    } else {
        declared(words, survey).into_any()
    };
    let close = (organizes && survey.status == Status::Open).then(|| {
        view! {
            <section class="part danger">
                <h2>{words.survey_close()}</h2>
                <p>{words.survey_close_text()}</p>
                <div class="actions">
                    <a class="quiet" href=frame::path(member, survey, "close")>
                        {words.survey_close_link()}
                    </a>
                </div>
            </section>
        }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{said(title.text, title.lang)}</h1>
                <p class="lead">{frame::status(words, survey.status)}</p>
            </div>
            {open}
        </div>
        {frame::survey_tabs(member, survey, "")}
        {saved.then(|| view! { <p class="notice fine" role="status">{words.survey_saved()}</p> })}
        {problem_notice(problem)}
        {answers}
        {address(words, survey, &figures.address)}
        <dl class="figures">
            <div>
                <dt>{words.survey_questions()}</dt>
                <dd>{words.number(survey.form.questions().len() as f64)}</dd>
            </div>
            <div>
                <dt>{words.survey_languages()}</dt>
                <dd>{words.number(survey.form.languages.len() as f64)}</dd>
            </div>
        </dl>
        {languages(member, survey, &figures.languages)}
        {settled}
        {close}
    };
    StaffPage::new(title.text, body).under(words.staff_surveys(), member.path("surveys"))
}

fn address(words: Words, survey: &Survey, address: &str) -> impl IntoView + use<> {
    let hint = match survey.status {
        Status::Draft => Some(words.survey_address_draft()),
        Status::Open => None,
        Status::Closed => Some(words.survey_address_closed()),
    };
    view! {
        <section class="part">
            <h2>{words.survey_address()}</h2>
            <p>
                <a href=format!("/s/{}", survey.slug) dir="ltr">
                    {address.to_string()}
                </a>
            </p>
            {hint.map(|text| view! { <p class="hint">{text}</p> })}
        </section>
    }
}

/// Why there is nothing to see yet: not even how much.
fn waiting(words: Words, survey: &Survey) -> impl IntoView + use<> {
    let when = if survey.mixing_days.is_empty() {
        words.survey_waiting_text()
    } else {
        words.survey_waiting_days()
    };
    view! {
        <section class="part">
            <h2>{words.survey_waiting_title()}</h2>
            <p>{when}</p>
            <p>{words.survey_waiting_why()}</p>
        </section>
    }
}

fn left(member: &Member, survey: &Survey, has_answers: bool) -> AnyView {
    let words = member.words;
    if !has_answers {
        return view! {
            <section class="part">
                <h2>{words.survey_left_none_title()}</h2>
                <p>{words.survey_left_none(FEWEST)}</p>
            </section>
        }
        .into_any();
    }
    let is_multilingual = survey.form.languages.len() > 1;
    view! {
        <section class="part">
            <h2>{words.survey_left_title()}</h2>
            <p>{words.survey_left_text()}</p>
            {is_multilingual.then(|| view! { <p>{words.survey_left_held()}</p> })}
            <div class="actions">
                <a class="do" href=member.path("words")>
                    {words.survey_left_words()}
                </a>
                <a class="quiet" href=member.path("summary")>
                    {words.survey_left_summary()}
                </a>
            </div>
        </section>
    }
    .into_any()
}

fn languages(member: &Member, survey: &Survey, tallies: &[(Lang, Tally)]) -> impl IntoView + use<> {
    let words = member.words;
    let item = |(lang, tally): &(Lang, Tally)| {
        let how = if *lang == survey.form.default_language {
            words.survey_languages_original().to_string()
        } else {
            let done = words.survey_languages_done(tally.current(), tally.total());
            match tally.outdated {
                0 => done,
                count => format!("{done}, {}", words.survey_languages_outdated(count)),
            }
        };
        view! { <li>{endonym(lang)} ": " {how}</li> }
    };
    view! {
        <section class="part">
            <h2>{words.survey_languages()}</h2>
            <ul>{tallies.iter().map(item).collect_view()}</ul>
            <p>
                <a href=frame::path(member, survey, "languages")>{words.survey_languages_more()}</a>
            </p>
        </section>
    }
}
