//! The form that begins a double coding.

use super::language_name;
use crate::{
    account::{Account, guard::Member},
    coding::filter::{Filter, Origin},
    double_coding::FEWEST,
    ids::SurveyId,
    language::Lang,
    request::Fields,
    shell::StaffPage,
    survey::Survey,
    ui::{
        choice::{Choice, Many, choice_field, select_field},
        field::{problem_notice, text_field},
        table::Label,
    },
};
use leptos::prelude::*;

/// What can be chosen from.
pub struct Choices {
    /// Members who may code.
    pub coders: Vec<Account>,
    pub languages: Vec<Lang>,
    /// Questions with answers to read.
    pub questions: Vec<(SurveyId, String)>,
    pub surveys: Vec<Survey>,
}

/// The form as typed.
#[derive(Clone, Debug)]
pub struct Typed {
    pub title: String,
    /// An account's id; empty for whoever coded the words first.
    pub first: String,
    pub second: String,
    pub filter: Filter,
    /// All the words that fit, not only so many of them.
    pub all: bool,
    pub number: String,
}

impl Default for Typed {
    /// Fifty words nobody has coded yet, which nobody can have seen the codes of.
    fn default() -> Typed {
        Typed {
            title: String::new(),
            first: String::new(),
            second: String::new(),
            filter: Filter {
                uncoded: true,
                ..Filter::default()
            },
            all: false,
            number: "50".into(),
        }
    }
}

impl Typed {
    /// The form as it was sent.
    pub fn read(fields: &Fields) -> Typed {
        Typed {
            title: fields.text("title").into(),
            first: fields.text("first").into(),
            second: fields.text("second").into(),
            filter: Filter {
                uncoded: fields.text("coded") != "any",
                code: None,
                ..Filter::parse(fields)
            },
            all: fields.text("size") == "all",
            number: fields.text("number").into(),
        }
    }
}

/// The form.
pub fn new_double_coding(
    member: &Member,
    choices: &Choices,
    typed: &Typed,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let coder = |chosen: &str| {
        let chosen = chosen.to_string();
        move |coder: &Account| {
            Choice::new(
                coder.id.as_str(),
                coder.name.clone(),
                coder.id.as_str() == chosen,
            )
        }
    };
    let whoever = Choice::new("", words.agreement_whoever(), typed.first.is_empty());
    let first = [whoever]
        .into_iter()
        .chain(choices.coders.iter().map(coder(&typed.first)));
    let choose = Choice::new("", words.agreement_choose(), typed.second.is_empty());
    let second = [choose]
        .into_iter()
        .chain(choices.coders.iter().map(coder(&typed.second)));
    let coded = [
        ("none", words.agreement_coded_none(), typed.filter.uncoded),
        ("any", words.agreement_coded_any(), !typed.filter.uncoded),
    ];
    let coded = coded.map(|(value, label, chosen)| Choice::new(value, label, chosen));
    let size = [
        ("some", words.agreement_size_some(), !typed.all),
        ("all", words.agreement_size_all(), typed.all),
    ];
    let size = size.map(|(value, label, chosen)| Choice::new(value, label, chosen));
    let body = view! {
        <h1>{words.agreement_new()}</h1>
        <p class="lead">{words.agreement_new_lead()}</p>
        {problem_notice(problem)}
        <form class="form" method="post" action=member.path("agreement/new")>
            {text_field("title", words.agreement_name(), &typed.title).hint(words.agreement_name_hint())}
            <h2>{words.agreement_who()}</h2>
            {select_field(
                "first",
                words.agreement_first(),
                Some(words.agreement_first_hint().into()),
                first.collect(),
            )}
            {select_field(
                "second",
                words.agreement_second(),
                Some(words.agreement_second_hint().into()),
                second.collect(),
            )}
            <h2>{words.agreement_which()}</h2>
            <p>{words.agreement_which_text()}</p>
            {places(member, choices, &typed.filter)}
            {choice_field(
                "coded",
                words.agreement_coded(),
                Some(words.agreement_coded_hint().into()),
                Many::One,
                coded.into(),
            )}
            {choice_field("size", words.agreement_size(), None, Many::One, size.into())}
            {text_field("number", words.agreement_number(), &typed.number)
                .hint(words.agreement_number_hint(FEWEST))}
            <div class="actions">
                <button class="do">{words.agreement_begin()}</button>
                <a href=member.path("agreement")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    super::page_of(member, words.agreement_new().into(), body.into_any())
}

/// Where the words were said, as the queue lets one choose it.
fn places(member: &Member, choices: &Choices, filter: &Filter) -> AnyView {
    let words = member.words;
    let any = |label: &str| Choice::new("", label, false);
    let origins = Origin::ALL.map(|origin| {
        let label = match origin {
            Origin::Survey => words.coding_source_survey(),
            Origin::Session => words.coding_source_session(),
        };
        Choice::new(origin.as_str(), label, filter.origin == Some(origin))
    });
    let questions = choices.questions.iter().map(|(survey, name)| {
        let known = choices.surveys.iter().find(|known| known.id == *survey);
        let label = known.and_then(|known| {
            let question = known.form.find_question(name)?;
            let label = question
                .label
                .find(words.lang(), &known.form.default_language)?;
            Some(format!(
                "{} · {}",
                known.title(words.lang()).text,
                label.text
            ))
        });
        let chosen = filter.question.as_ref();
        Choice::new(
            Filter::question_value(survey, name),
            label.unwrap_or_else(|| name.clone()),
            chosen.is_some_and(|chosen| chosen.0 == *survey && chosen.1 == *name),
        )
    });
    let languages = choices.languages.iter().map(|lang| {
        let name = language_name(words, lang);
        let label = match *lang == Lang::undetermined() {
            true => Label::plain(name),
            false => Label::said(name, lang, words.lang()),
        };
        Choice::labelled(lang.as_str(), label, filter.language.as_ref() == Some(lang))
    });
    let with = |first: Choice, rest: Vec<Choice>| [first].into_iter().chain(rest).collect();
    view! {
        {select_field(
            "source",
            words.coding_source(),
            None,
            with(any(words.coding_source_any()), origins.into()),
        )}
        {select_field(
            "question",
            words.coding_question(),
            None,
            with(any(words.coding_question_any()), questions.collect()),
        )}
        {select_field(
            "language",
            words.coding_language(),
            None,
            with(any(words.coding_language_any()), languages.collect()),
        )}
    }
    .into_any()
}
