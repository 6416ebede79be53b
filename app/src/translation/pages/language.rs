//! The translation page: every text of a survey in one language beside its source.

use crate::{
    account::guard::Member,
    i18n::Words,
    language::Lang,
    shell::StaffPage,
    survey::{Status, Survey, frame},
    translation::{
        Part, Place, Tally, TextStatus,
        saving::{LONGEST, Problem, Seen, Typed, approve_field, seen_field, text_field},
        standing::Line,
    },
    ui::said::endonym,
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
    fn is_source(&self) -> bool {
        *self.lang == self.survey.form.default_language
    }

    fn is_closed(&self) -> bool {
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

fn pair(
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

fn sentence(words: Words, problem: &Problem) -> String {
    match problem {
        Problem::ChangedMeanwhile(text) => words.translation_changed_meanwhile(text.as_str()),
        Problem::TooLong => words.translation_too_long(LONGEST),
        Problem::SourceEmpty => words.translation_source_empty().into(),
    }
}

fn place(words: Words, place: Place) -> String {
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
