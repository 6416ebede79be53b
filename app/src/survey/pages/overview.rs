//! One survey at a glance, and what is settled before it opens.

use super::question_label;
use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    ids::Millis,
    language::Lang,
    shell::StaffPage,
    survey::{Status, Survey, frame},
    translation::Tally,
    ui::{
        field::problem_notice,
        said::{endonym, said},
    },
};
use leptos::prelude::*;

/// Below this, the number of answers is not shown.
const FEWEST_SHOWN: usize = 10;

/// What the page shows beside the survey itself.
pub struct Figures {
    /// How complete each language is.
    pub languages: Vec<(Lang, Tally)>,
    /// The whole public address, to be handed on.
    pub address: String,
    /// How many answers left at the end; only of a survey that has ended.
    pub answers: Option<usize>,
}

/// What is settled before opening, as typed or as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub cuts: Vec<String>,
    pub days: Vec<String>,
    pub asks_quote_consent: bool,
}

impl Settings {
    /// The settings as they stand.
    pub fn of(survey: &Survey) -> Settings {
        Settings {
            cuts: survey.cuts.clone(),
            days: survey.mixing_days.clone(),
            asks_quote_consent: survey.asks_quote_consent,
        }
    }
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
        Status::Closed => Some(left(member, figures.answers).into_any()),
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

fn left(member: &Member, answers: Option<usize>) -> impl IntoView + use<> {
    let words = member.words;
    let count = match answers {
        Some(count) if count >= FEWEST_SHOWN => words.survey_left_count(count),
        _ => words.survey_left_few().to_string(),
    };
    view! {
        <section class="part">
            <h2>{words.survey_left_title()}</h2>
            <p>{words.survey_left_text()}</p>
            <p>{count}</p>
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

fn settings_form(words: Words, survey: &Survey, settings: &Settings) -> impl IntoView + use<> {
    let groupings = survey.form.list_groupings();
    let cuts = if groupings.is_empty() {
        view! { <p class="hint">{words.survey_cuts_none()}</p> }.into_any()
    } else {
        let choice = |question| {
            let question: &crate::survey::Question = question;
            let checked = settings.cuts.contains(&question.name);
            view! {
                <label class="choice">
                    <input type="checkbox" name="cut" value=question.name.clone() checked=checked />
                    <span>{question_label(words, survey, question)}</span>
                </label>
            }
        };
        groupings.into_iter().map(choice).collect_view().into_any()
    };
    let earliest = Millis::now().plus_hours(24).day();
    let days = (0..settings.days.len().max(1) + 1)
        .map(|index| {
            let id = format!("day-{index}");
            let value = settings.days.get(index).cloned().unwrap_or_default();
            view! {
                <label for=id.clone()>{words.survey_day_number(index + 1)}</label>
                <input
                    id=id
                    name="day"
                    type="date"
                    min=earliest.clone()
                    value=value
                    aria-describedby="days-hint"
                />
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.survey_settings()}</h2>
            <p>{words.survey_settings_lead()}</p>
            <form class="form" method="post">
                <fieldset class="field" aria-describedby="cuts-hint">
                    <legend>{words.survey_cuts()}</legend>
                    <p class="hint" id="cuts-hint">
                        {words.survey_cuts_hint()}
                    </p>
                    {cuts}
                </fieldset>
                <fieldset class="field">
                    <legend>{words.survey_days()}</legend>
                    <p class="hint" id="days-hint">
                        {words.survey_days_hint()}
                    </p>
                    {days}
                </fieldset>
                <fieldset class="field" aria-describedby="consent-hint">
                    <legend>{words.survey_consent()}</legend>
                    <p class="hint" id="consent-hint">
                        {words.survey_consent_hint()}
                    </p>
                    <label class="choice">
                        <input
                            type="checkbox"
                            name="consent"
                            value="1"
                            checked=settings.asks_quote_consent
                        />
                        <span>{words.survey_consent_ask()}</span>
                    </label>
                </fieldset>
                <div class="actions">
                    <button class="do">{words.staff_save()}</button>
                </div>
            </form>
        </section>
    }
}

/// What was settled before the survey opened, or is settled so far.
fn declared(words: Words, survey: &Survey) -> impl IntoView + use<> {
    view! {
        <section class="part">
            <h2>{words.survey_settings_fixed()}</h2>
            {settled(words, survey)}
        </section>
    }
}

/// Groups, days and consent as they stand, under third-level headings.
pub(super) fn settled(words: Words, survey: &Survey) -> impl IntoView + use<> {
    let named = survey.cuts.iter().map(|cut| {
        let label = match survey.form.find_question(cut) {
            Some(question) => question_label(words, survey, question),
            None => view! { <bdi>{cut.clone()}</bdi> }.into_any(),
        };
        view! { <li>{label}</li> }
    });
    let cuts = if survey.cuts.is_empty() {
        view! { <p>{words.survey_cuts_whole()}</p> }.into_any()
    } else {
        view! { <ul>{named.collect_view()}</ul> }.into_any()
    };
    let days = if survey.mixing_days.is_empty() {
        view! { <p>{words.survey_days_at_close()}</p> }.into_any()
    } else {
        let day = |day: &String| view! { <li>{words.day(day)}</li> };
        view! { <ul>{survey.mixing_days.iter().map(day).collect_view()}</ul> }.into_any()
    };
    let consent = if survey.asks_quote_consent {
        words.survey_consent_asked()
    } else {
        words.survey_consent_not_asked()
    };
    view! {
        <h3>{words.survey_cuts()}</h3>
        {cuts}
        <h3>{words.survey_days()}</h3>
        {days}
        <h3>{words.survey_consent()}</h3>
        <p>{consent}</p>
    }
}
