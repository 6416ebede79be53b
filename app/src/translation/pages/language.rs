//! The translation page: every text of a survey in one language beside its source.

use super::pair::{pair, place, sentence};
use crate::{
    account::guard::Member,
    i18n::Words,
    language::Lang,
    shell::StaffPage,
    survey::{Status, Survey, frame},
    translation::{
        Tally,
        saving::{Problem, Typed},
        standing::Line,
    },
};
use leptos::prelude::*;

/// Which part of the texts a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Only what is missing or outdated.
    pub only_todo: bool,
    /// From 1.
    pub page: usize,
    pub pages: usize,
}

impl View {
    /// The fields that carry it.
    pub const FIELDS: [&str; 2] = ["page", "show"];

    /// The same part of the same texts, as a query.
    pub fn query(&self) -> String {
        self.query_of(self.page)
    }

    fn query_of(&self, page: usize) -> String {
        format!("page={page}&show={}", self.show())
    }

    fn show(&self) -> &'static str {
        if self.only_todo { "todo" } else { "all" }
    }
}

/// A text that was sent and is shown again.
pub struct Retyped {
    /// Which of all texts, from 0.
    pub index: usize,
    /// As typed, where it was changed.
    pub typed: Option<Typed>,
    pub problem: Option<Problem>,
}

/// What the page shows.
pub struct Shown<'a> {
    pub survey: &'a Survey,
    pub lang: &'a Lang,
    /// Over all pages.
    pub all: Tally,
    /// Which of all texts it is, how it stands, and what was typed.
    pub lines: Vec<(usize, &'a Line, Option<Retyped>)>,
    pub view: View,
}

impl Shown<'_> {
    pub(super) fn is_source(&self) -> bool {
        *self.lang == self.survey.form.default_language
    }

    pub(super) fn is_closed(&self) -> bool {
        self.survey.status == Status::Closed
    }
}

/// The page of one language.
pub fn language(member: &Member, shown: &Shown<'_>, saved: bool) -> StaffPage {
    let words = member.words;
    let lang = shown.lang;
    let (title, lead) = if shown.is_source() {
        (
            words.translation_title_original(lang.endonym()),
            words.translation_lead_original(),
        )
    } else {
        (
            words.translation_title(lang.endonym()),
            words.translation_lead(),
        )
    };
    let look = frame::path(member, shown.survey, "look");
    let body = view! {
        {problems(words, shown)}
        <div class="head">
            <div>
                <h1>{title.clone()}</h1>
                <p class="lead">{lead}</p>
            </div>
            <a href=look>{words.translation_look()}</a>
        </div>
        {saved.then(|| view! { <p class="notice fine" role="status">{words.translation_saved()}</p> })}
        {shown.is_closed().then(|| view! { <p class="notice">{words.translation_closed()}</p> })}
        {(!shown.is_source()).then(|| progress_and_filter(words, shown))}
        {texts(words, shown)}
        {pager(words, &shown.view)}
    };
    let page = StaffPage::new(lang.endonym(), body);
    frame::below_survey(page, member, shown.survey).under(
        words.survey_tab_languages(),
        frame::path(member, shown.survey, "languages"),
    )
}

fn problems(words: Words, shown: &Shown<'_>) -> Option<impl IntoView + use<>> {
    let refused: Vec<_> = shown
        .lines
        .iter()
        .filter_map(|(index, line, retyped)| {
            let problem = retyped.as_ref()?.problem.as_ref()?;
            Some((
                *index,
                place(words, line.source.place),
                sentence(words, problem),
            ))
        })
        .collect();
    (!refused.is_empty()).then(|| {
        let count = refused.len();
        let items = refused
            .into_iter()
            .map(|(index, place, sentence)| {
                view! {
                    <li>
                        <a href=format!("#t-{index}-a")>{format!("{place}: {sentence}")}</a>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="summary" id="problems" role="alert" tabindex="-1" autofocus>
                <h2>{words.translation_problems()}</h2>
                <p>{words.translation_problems_text(count)}</p>
                <ul>{items}</ul>
            </div>
        }
    })
}

fn progress_and_filter(words: Words, shown: &Shown<'_>) -> impl IntoView + use<> {
    let (done, total) = (shown.all.current(), shown.all.total());
    let only_todo = shown.view.only_todo;
    view! {
        <p class="done">
            <label for="progress">{words.translation_progress(done, total)}</label>
            <progress id="progress" value=done.to_string() max=total.max(1).to_string()></progress>
        </p>
        <form class="filters" method="get">
            <div class="field">
                <label for="show">{words.translation_show()}</label>
                <select id="show" name="show">
                    <option value="all" selected=!only_todo>
                        {words.translation_show_all()}
                    </option>
                    <option value="todo" selected=only_todo>
                        {words.translation_show_todo()}
                    </option>
                </select>
            </div>
            <button class="quiet">{words.translation_show_submit()}</button>
        </form>
        <p class="hint">{words.translation_approve_hint()}</p>
    }
}

fn texts(words: Words, shown: &Shown<'_>) -> AnyView {
    if shown.lines.is_empty() {
        let text = if shown.view.only_todo {
            words.translation_all_done()
        } else {
            words.translation_nothing()
        };
        return view! { <p class="notice fine">{text}</p> }.into_any();
    }
    let pairs = shown
        .lines
        .iter()
        .map(|(index, line, retyped)| pair(words, shown, *index, line, retyped.as_ref()))
        .collect_view();
    let save = (!shown.is_closed()).then(|| {
        view! {
            <div class="actions stay">
                <button class="do">{words.staff_save()}</button>
            </div>
        }
    });
    view! {
        <form class="form" method="post">
            <input type="hidden" name="page" value=shown.view.page.to_string() />
            <input type="hidden" name="show" value=shown.view.show() />
            {pairs}
            {save}
        </form>
    }
    .into_any()
}

fn pager(words: Words, view: &View) -> Option<impl IntoView + use<>> {
    (view.pages > 1).then(|| {
        let here = words.translation_page(view.page, view.pages);
        let link = |wanted: bool, page: usize, text: &'static str| {
            let address = format!("?{}", view.query_of(page));
            wanted.then(|| {
                view! {
                    <a class="quiet" href=address>
                        {text}
                    </a>
                }
            })
        };
        view! {
            <nav aria-label=here.clone()>
                <p>{here.clone()}</p>
                <div class="actions">
                    {link(view.page < view.pages, view.page + 1, words.translation_page_next())}
                    {link(view.page > 1, view.page - 1, words.translation_page_before())}
                </div>
            </nav>
        }
    })
}
