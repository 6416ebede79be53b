//! Coding pages: the workbench where words are read and coded, and the codebook.

mod aligned;
mod apart;
mod asked;
pub mod clusters;
pub mod codebook;
pub mod draft;
pub mod files;
mod legend;
pub mod lineage;
mod marked;
pub mod merging;
mod passage;
mod queue;
pub mod splitting;
pub mod translation;

use super::{
    Coding, Passage, PassageTranslation,
    code::{Code, CodeProblem, LONGEST_NAME, LONGEST_TEXT},
    filter::Filter,
    store::{Progress, Queued},
    suggested::Suggestions,
    text::Range,
};
use crate::{
    account::{Act, guard::Member},
    double_coding::{DoubleCoding, Drawn},
    i18n::Words,
    ids::{AccountId, CodeId, PassageId, SurveyId},
    language::Lang,
    memo::Memo,
    session::Prompt,
    shell::StaffPage,
    survey::{Question, Survey},
    ui::field::problem_notice,
};
use leptos::prelude::*;

/// Everything the workbench shows.
pub struct Bench {
    pub filter: Filter,
    pub queue: Vec<Queued>,
    /// Whether the queue goes on after what is shown.
    pub goes_on: bool,
    /// None while a filter is set: such a queue shows no totals.
    pub progress: Option<Progress>,
    pub languages: Vec<Lang>,
    /// Everybody who has coded.
    pub coders: Vec<(AccountId, String)>,
    /// Questions with answers to read.
    pub questions: Vec<(SurveyId, String)>,
    pub surveys: Vec<Survey>,
    pub codes: Vec<Code>,
    pub open: Option<Opened>,
    pub typed: Typed,
    pub problem: Option<String>,
}

/// The passage that is being read.
pub struct Opened {
    pub passage: Passage,
    pub session_title: Option<String>,
    /// What was asked in the session when this was said.
    pub prompt: Option<Prompt>,
    /// Whether it came after the session was closed.
    pub came_late: bool,
    pub codings: Vec<Coding>,
    pub translations: Vec<PassageTranslation>,
    /// Whether there is a service that makes drafts of translations.
    pub may_draft: bool,
    /// What the speaker says against how the words are read; may be empty. None where nobody contests them.
    pub contest: Option<String>,
    /// Where the words stand that were searched for.
    pub found: Vec<Range>,
    /// What coders noted about the passage. None where the reader may not see it.
    pub memos: Vec<Memo>,
    /// Codes that the words may deserve.
    pub suggestions: Suggestions,
    /// Codes that came to mind when the words were written down, and are not on them yet.
    pub hints: Vec<CodeId>,
    /// Whether everything is listed, however much it is.
    pub lists_all: bool,
    /// The open double coding in which the reader codes these words blind.
    pub apart: Option<(DoubleCoding, Drawn)>,
    pub before: Option<PassageId>,
    pub next: Option<PassageId>,
}

/// What a person had chosen and typed when the page had to come back.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub start: String,
    pub end: String,
    pub sentences: Vec<String>,
    pub whole: bool,
    pub code: String,
    pub name: String,
    pub language: String,
    pub translation: String,
}

impl Bench {
    /// A question with its survey and its number; the line of “other” counts as its question.
    fn find_question(&self, survey: &SurveyId, name: &str) -> Option<(&Survey, usize, &Question)> {
        let survey = self.surveys.iter().find(|known| known.id == *survey)?;
        let (number, question) = survey.form.find_numbered(name)?;
        Some((survey, number, question))
    }

    fn find_code(&self, id: &CodeId) -> Option<&Code> {
        self.codes.iter().find(|code| code.id == *id)
    }
}

/// The workbench: queue, passage and, for those who code, the codebook.
pub fn bench(member: &Member, bench: &Bench) -> StaffPage {
    let words = member.words;
    let inside = match &bench.open {
        None if bench.filter.is_empty() => view! {
            <div class="empty">
                <h2>{words.coding_empty_title()}</h2>
                <p>{words.coding_empty_text()}</p>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="empty">
                <h2>{words.coding_filter_empty_title()}</h2>
                <p>{words.coding_filter_empty_text()}</p>
                <a class="do" href=member.path("words")>
                    {words.coding_show_all()}
                </a>
            </div>
        }
        .into_any(),
        Some(opened) => view! {
            <div class="bench" data-base=member.path("words") data-words=script_words(words)>
                {queue::queue(member, bench, opened)} {passage::passage(member, bench, opened)}
                {member.role.may(Act::Code).then(|| codebook::picker(member, bench, opened))}
            </div>
            <p class="bench-said" id="bench-said" role="status"></p>
            <script type="module" src="/assets/words/page.js"></script>
        }
        .into_any(),
    };
    let filters =
        (bench.open.is_some() || !bench.filter.is_empty()).then(|| queue::filters(member, bench));
    let held = member.role.may(Act::TranslateHeld).then(|| {
        view! { <a class="quiet" href=member.path("held")>{words.translation_held_link()}</a> }
    });
    let body = view! {
        <div class="head">
            <h1>{words.staff_words()}</h1>
            {held}
            {member.role.may(Act::Code).then(|| apart::link(member))}
        </div>
        {problem_notice(bench.problem.clone())}
        {filters}
        {inside}
    };
    StaffPage::new(words.staff_words(), body)
}

/// What the script says, in the reader's language. What it is about stands behind a colon.
fn script_words(words: Words) -> String {
    serde_json::json!({
        "coded": words.coding_said_coded(),
        "codedWhole": words.coding_said_coded_whole(),
        "removed": words.coding_said_removed(),
        "undone": words.coding_said_undone(),
        "nothingToUndo": words.coding_said_nothing(),
        "nothingLeft": words.coding_said_nothing_left(),
        "unsent": words.coding_said_unsent(),
        "gone": words.coding_said_gone(),
        "last": words.coding_said_last(),
        "first": words.coding_said_first(),
    })
    .to_string()
}

/// What changes with the passage, to be put in the place of the one before.
pub fn parts(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    passage::parts(member, bench, opened)
}

/// Rows of the queue behind one another.
pub fn rows(member: &Member, bench: &Bench) -> AnyView {
    queue::rows(member, bench, None)
}

/// The words for what is wrong with a code.
pub fn problem_text(words: Words, problem: CodeProblem) -> String {
    match problem {
        CodeProblem::NoName => words.coding_name_missing().into(),
        CodeProblem::LongName => words.coding_name_long(LONGEST_NAME),
        CodeProblem::LongText => words.coding_text_long(LONGEST_TEXT),
        CodeProblem::Control => words.coding_control().into(),
        CodeProblem::Taken => words.coding_name_taken().into(),
        CodeProblem::Cycle => words.coding_cycle().into(),
        CodeProblem::InUse => words.coding_in_use().into(),
        CodeProblem::HasParts => words.coding_has_parts().into(),
        CodeProblem::Carried => words.codebook_carried().into(),
        CodeProblem::Apart => words.codebook_apart().into(),
    }
}

/// The `dir` of a text: where nobody stated its language, the browser decides by its first letter.
pub fn dir_of(lang: &Lang) -> &'static str {
    if *lang == Lang::undetermined() {
        "auto"
    } else {
        lang.direction().as_str()
    }
}

/// A language by its own name.
fn endonym(words: Words, lang: &Lang) -> AnyView {
    if *lang == Lang::undetermined() {
        return words.coding_language_unknown().into_any();
    }
    view! { <bdi lang=lang.to_string()>{lang.endonym().to_string()}</bdi> }.into_any()
}

/// The class that gives a code its colour and pattern.
fn class_of(code: &Code) -> String {
    format!("code code-{}", code.colour)
}
