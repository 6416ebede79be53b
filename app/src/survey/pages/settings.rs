//! What is settled before a survey opens, and cannot be changed afterwards.

use super::question_label;
use crate::{
    i18n::Words,
    ids::Millis,
    survey::{BY_LANGUAGE, Survey},
};
use leptos::prelude::*;

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

/// The form of a draft; there is room for one more day than there are.
pub(super) fn settings_form(
    words: Words,
    survey: &Survey,
    settings: &Settings,
) -> impl IntoView + use<> {
    let groupings = survey.form.list_groupings();
    let none = groupings
        .is_empty()
        .then(|| view! { <p class="hint">{words.survey_cuts_none()}</p> });
    let choice = |name: &str, label: AnyView| {
        let checked = settings.cuts.iter().any(|cut| cut == name);
        view! {
            <label class="choice">
                <input type="checkbox" name="cut" value=name.to_string() checked=checked />
                <span>{label}</span>
            </label>
        }
    };
    let language = choice(BY_LANGUAGE, words.survey_cuts_language().into_any());
    let questions = groupings.into_iter().map(|question| {
        let label = question_label(words, survey, question).into_any();
        choice(&question.name, label)
    });
    let cuts = view! { {language} {questions.collect_view()} {none} };
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
pub(super) fn declared(words: Words, survey: &Survey) -> impl IntoView + use<> {
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
            None if cut == BY_LANGUAGE => words.survey_cuts_language().into_any(),
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
