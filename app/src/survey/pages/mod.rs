//! What staff see of surveys.

mod bring_in;
mod list;
mod look;
mod overview;
mod settings;
mod turn;

pub use bring_in::{Problem, bring_in, report};
pub use list::list;
pub use look::look;
pub use overview::{Figures, overview};
pub use settings::Settings;
pub use turn::{close, open};

use super::{Question, Survey};
use crate::{i18n::Words, ui::said::said};
use leptos::prelude::*;

/// A question's label in the page's language or as near as there is; its name where nobody wrote one.
fn question_label(words: Words, survey: &Survey, question: &Question) -> AnyView {
    let label = question
        .label
        .find(words.lang(), &survey.form.default_language)
        .filter(|label| !label.text.trim().is_empty());
    match label {
        Some(label) => said(label.text, label.lang).into_any(),
        None => view! { <bdi>{question.name.clone()}</bdi> }.into_any(),
    }
}
