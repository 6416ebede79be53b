//! The invitation code on a survey's page.

use super::Context;
use leptos::prelude::*;

/// How the page asks for a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeField {
    /// It does not: the survey has none.
    Absent,
    /// It came with the slip and goes along unseen.
    Filled(String),
    /// It is typed here; with what is wrong about what was typed.
    Asked {
        typed: String,
        problem: Option<&'static str>,
    },
    /// Another answer has used it up.
    Used(String),
}

/// Where a problem with the code leads.
pub(super) const CODE_ID: &str = "code-a";

impl CodeField {
    /// The empty field.
    pub fn empty() -> CodeField {
        CodeField::Asked {
            typed: String::new(),
            problem: None,
        }
    }

    /// The field with what was typed and what is wrong with it.
    pub fn asked(typed: &str, problem: &'static str) -> CodeField {
        CodeField::Asked {
            typed: typed.to_string(),
            problem: Some(problem),
        }
    }

    /// What is wrong, if anything.
    pub fn problem(&self) -> Option<&'static str> {
        match self {
            CodeField::Asked { problem, .. } => *problem,
            _ => None,
        }
    }

    /// The field before anybody has looked at it.
    pub fn without_problem(self) -> CodeField {
        match self {
            CodeField::Asked { typed, .. } => CodeField::Asked {
                typed,
                problem: None,
            },
            other => other,
        }
    }
}

/// The code as a card, or unseen where it is known.
pub(super) fn field(context: &Context<'_>) -> AnyView {
    let words = context.page.words;
    let (typed, problem) = match &context.page.code {
        CodeField::Absent => return ().into_any(),
        CodeField::Filled(code) => {
            return view! { <input type="hidden" name="_code" value=code.clone() /> }.into_any();
        }
        CodeField::Asked { typed, problem } => (typed, *problem),
        CodeField::Used(typed) => (typed, Some(words.code_used_title())),
    };
    let described = match problem {
        Some(_) => "code-hint code-problem",
        None => "code-hint",
    };
    let problem = problem.map(|text| view! { <p class="problem" id="code-problem">{text}</p> });
    let is_wrong = problem.is_some();
    view! {
        <div class=if is_wrong { "card wrong" } else { "card" } lang=context.words_lang>
            <label for=CODE_ID>{words.home_code_label()}</label>
            <p class="hint" id="code-hint">
                {words.home_code_hint()}
            </p>
            {problem}
            <input
                class="code-field"
                id=CODE_ID
                name="_code"
                type="text"
                value=typed.clone()
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                dir="ltr"
                aria-describedby=described
                aria-invalid=is_wrong.then_some("true")
            />
        </div>
    }
    .into_any()
}

/// Says above everything that the code is spent: what was typed is not lost.
pub(super) fn used_notice(context: &Context<'_>) -> Option<AnyView> {
    let words = context.page.words;
    matches!(context.page.code, CodeField::Used(_)).then(|| {
        view! {
            <div class="notice bad" role="alert" lang=context.words_lang>
                <h2>{words.code_used_title()}</h2>
                <p>{words.code_used_text()}</p>
            </div>
        }
        .into_any()
    })
}
