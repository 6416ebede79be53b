//! What the words answer that are being read.

use super::{Bench, Opened, dir_of};
use crate::{
    coding::{NoteKind, Source},
    i18n::Words,
    survey::Said,
};
use leptos::prelude::*;

/// What the words answer: the question as the family read it, and as the reader can read it; for a note its session
/// and kind.
pub fn asked(words: Words, bench: &Bench, opened: &Opened) -> AnyView {
    match &opened.passage.source {
        Source::Answer {
            survey,
            question,
            is_translated,
            ..
        } => {
            let Some((survey, _, question)) = bench.find_question(survey, question) else {
                return ().into_any();
            };
            let default = &survey.form.default_language;
            let read = question.label.find(&opened.passage.language, default);
            let known = question.label.find(words.lang(), default);
            let mut said: Vec<_> = read.into_iter().chain(known).collect();
            said.dedup();
            let line = |said: Said<'_>| {
                view! {
                    <p class="asked" lang=said.lang.to_string() dir=dir_of(said.lang)>
                        {said.text.to_string()}
                    </p>
                }
            };
            let translated =
                is_translated.then(|| view! { <p class="hint">{words.coding_translated()}</p> });
            view! {
                {said.into_iter().map(line).collect_view()}
                {translated}
            }
            .into_any()
        }
        Source::Note { kind, .. } => {
            let kind = match kind {
                NoteKind::Verbatim => words.coding_verbatim(),
                NoteKind::Interpreted => words.coding_interpreted(),
                NoteKind::Paraphrase => words.coding_paraphrase(),
                NoteKind::Observation => words.coding_observation(),
                NoteKind::Correction => words.coding_correction(),
            };
            let title = opened.session_title.clone();
            let late = opened.came_late.then(
                || view! { " " <span class="status todo">{words.session_note_late()}</span> },
            );
            let asked = opened
                .prompt
                .as_ref()
                .and_then(|prompt| prompt.text.find(words.lang(), &opened.passage.language))
                .map(|said| {
                    view! {
                        <p class="asked" lang=said.lang.to_string() dir=dir_of(said.lang)>
                            {said.text.to_string()}
                        </p>
                    }
                });
            view! {
                <p class="asked">
                    {title.map(|title| view! { <bdi>{title}</bdi> " · " })}
                    {kind}
                    {late}
                </p>
                {asked}
            }
            .into_any()
        }
    }
}
