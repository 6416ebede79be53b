//! One text of the translation page.

use super::language::{Retyped, Shown};
use crate::{
    i18n::Words,
    translation::{
        Part, Place, TextStatus,
        saving::{LONGEST, Problem, Seen, approve_field, seen_field, text_field},
        standing::Line,
    },
    ui::said::endonym,
};
use leptos::prelude::*;

/// A text beside its source, with what is wrong with it.
pub(super) fn pair(
    words: Words,
    shown: &Shown<'_>,
    index: usize,
    line: &Line,
    retyped: Option<&Retyped>,
) -> impl IntoView + use<> {
    let source_lang = &shown.survey.form.default_language;
    let lang = shown.lang;
    let key = &line.source.key;
    let typed = retyped.and_then(|retyped| retyped.typed.as_ref());
    let text = typed.map_or(&line.text, |typed| &typed.text).clone();
    let seen = Seen::of(line);
    let approved = typed.map_or(seen.approved, |typed| typed.approve);
    let problem = retyped.and_then(|retyped| retyped.problem.as_ref());
    let problem = problem.map(|problem| sentence(words, problem));
    let id = format!("t-{index}-a");
    let problem_id = format!("t-{index}-problem");
    let is_wrong = problem.is_some();
    let approve = (!shown.is_source()).then(|| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    name=approve_field(key)
                    value="1"
                    checked=approved
                    disabled=shown.is_closed()
                />
                <span>{words.translation_approve()}</span>
            </label>
        }
    });
    let standing = (!shown.is_source()).then(|| status(words, line.status));
    view! {
        <div class=if is_wrong { "pair wrong" } else { "pair" } id=format!("t-{index}")>
            <div class="source">
                <p class="by">{place(words, line.source.place)}</p>
                <p lang=source_lang.to_string() dir=source_lang.direction().as_str()>
                    {line.source.text.clone()}
                </p>
            </div>
            <div class="target">
                <label for=id.clone()>
                    <span>{words.translation_in()} " " {endonym(lang)}</span>
                    " "
                    {standing}
                </label>
                {problem
                    .map(|text| {
                        view! {
                            <p class="problem" id=problem_id.clone()>
                                {text}
                            </p>
                        }
                    })}
                <input type="hidden" name=seen_field(key) value=seen.to_field() />
                <textarea
                    id=id
                    name=text_field(key)
                    lang=lang.to_string()
                    dir=lang.direction().as_str()
                    rows=rows(&line.source.text).to_string()
                    readonly=shown.is_closed()
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=is_wrong.then_some(problem_id)
                >
                    {text}
                </textarea>
                {approve}
            </div>
        </div>
    }
}

/// Room for a translation about as long as its source.
fn rows(source: &str) -> usize {
    let lines: usize = source
        .lines()
        .map(|line| line.chars().count() / 45 + 1)
        .sum();
    lines.clamp(2, 10)
}

fn status(words: Words, status: TextStatus) -> impl IntoView + use<> {
    let (class, text) = match status {
        TextStatus::Missing => ("status todo", words.translation_missing()),
        TextStatus::Outdated => ("status bad", words.translation_outdated()),
        TextStatus::Drafted => ("status", words.translation_drafted()),
        TextStatus::Approved => ("status fine", words.translation_approved()),
    };
    view! { <span class=class>{text}</span> }
}

/// What is wrong, in words.
pub(super) fn sentence(words: Words, problem: &Problem) -> String {
    match problem {
        Problem::ChangedMeanwhile(text) => words.translation_changed_meanwhile(text.as_str()),
        Problem::TooLong => words.translation_too_long(LONGEST),
        Problem::SourceEmpty => words.translation_source_empty().into(),
    }
}

/// Where a text stands, in words.
pub(super) fn place(words: Words, place: Place) -> String {
    match place {
        Place::Title => words.translation_place_title().into(),
        Place::About => words.translation_place_about().into(),
        Place::Group(Part::Label) => words.translation_place_group().into(),
        Place::Group(_) => words.translation_place_group_hint().into(),
        Place::Note(Part::Label) => words.translation_place_note().into(),
        Place::Note(_) => words.translation_place_note_hint().into(),
        Place::Question(number, Part::Label) => words.translation_place_label(number),
        Place::Question(number, Part::Hint) => words.translation_place_hint(number),
        Place::Question(number, Part::RequiredMessage) => words.translation_place_required(number),
        Place::Question(number, Part::ConstraintMessage) => {
            words.translation_place_constraint(number)
        }
        Place::Choice { question } => words.translation_place_choice(question),
    }
}
