//! Splitting a code: the new one, going through the words, and what it would change.

use super::{class_of, dir_of, endonym, merging::title_of};
use crate::{
    account::guard::Member,
    coding::{
        Code,
        code::{LONGEST_NAME, LONGEST_TEXT},
        lineage,
        store::{Judged, Resting, Split, SplitProgress},
    },
    i18n::Words,
    shell::StaffPage,
    theme::Theme,
    ui::{
        choice::{Choice, Many, choice_field, choice_rows},
        field::{problem_notice, text_field},
    },
};
use leptos::prelude::*;

fn page(member: &Member, code: &Code, title: &'static str, body: impl IntoAny) -> StaffPage {
    StaffPage::new(title, body)
        .under(member.words.staff_codebook(), member.path("codes"))
        .under(
            code.name.clone(),
            member.path(&format!("codes/{}", code.id)),
        )
}

fn head(member: &Member, code: &Code) -> AnyView {
    view! {
        <div class="head">
            <div>
                <h1>{member.words.codebook_split()}</h1>
                <p class="lead">
                    <span class=class_of(code)>
                        <bdi>{code.name.clone()}</bdi>
                    </span>
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// The beginning: what the new code is called.
pub fn begin(
    member: &Member,
    code: &Code,
    (name, definition): (&str, &str),
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let body = view! {
        {head(member, code)}
        {problem_notice(problem)}
        <p>{words.codebook_split_how(&code.name)}</p>
        <form class="form" method="post" action=member.path(&format!("codes/{}/split", code.id))>
            {naming(words, name, definition)}
            <div class="actions">
                <button class="do" name="do" value="begin">{words.codebook_split_begin()}</button>
                <a href=member.path(&format!("codes/{}", code.id))>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    page(member, code, words.codebook_split(), body)
}

fn naming(words: Words, name: &str, definition: &str) -> AnyView {
    view! {
        {text_field("name", words.codebook_split_name(), name)
            .hint(words.codebook_split_name_hint(LONGEST_NAME))}
        {text_field("definition", words.codebook_definition(), definition)
            .rows(2)
            .optional(words.staff_optional())
            .hint(words.codebook_split_text_hint(LONGEST_TEXT))}
    }
    .into_any()
}

/// A page of the codings to go through.
pub struct Through<'a> {
    pub code: &'a Code,
    pub split: &'a Split,
    pub judged: &'a [Judged],
    /// Counts from 1.
    pub page: i64,
    pub pages: i64,
}

/// Words with the code, each to be given to one code or both.
pub fn words_of(member: &Member, through: &Through<'_>) -> StaffPage {
    let words = member.words;
    let (code, split) = (through.code, through.split);
    let split_path = member.path(&format!("codes/{}/split", code.id));
    let here = format!("{split_path}/words?page={}", through.page);
    let cards = through.judged.iter().map(|judged| {
        let id = judged.coding.id.to_string();
        let lang = judged.language.to_string();
        let chosen = judged.choice.unwrap_or(lineage::Choice::Stays);
        let choices = lineage::Choice::ALL.map(|choice| {
            let label = match choice {
                lineage::Choice::Stays => words.codebook_stays(&code.name),
                lineage::Choice::New => words.codebook_goes(&split.name),
                lineage::Choice::Both => words.codebook_both().to_string(),
            };
            Choice::new(choice.as_str(), label, choice == chosen)
        });
        let passage = member.path(&format!("words/{}", judged.coding.passage));
        let seen = judged.choice.is_none().then(|| {
            view! { " " <span class="status todo">{words.codebook_unseen()}</span> }
        });
        view! {
            <fieldset class="field" id=format!("coding-{id}")>
                <legend>
                    <q lang=lang dir=dir_of(&judged.language)>
                        {judged.coding.quote.clone()}
                    </q>
                    {seen}
                </legend>
                <p class="hint">
                    {endonym(words, &judged.language)} " · " <a href=passage>{words.codebook_in_full()}</a>
                </p>
                {choice_rows(&format!("choice-{id}"), Many::One, choices.into_iter().collect())}
            </fieldset>
        }
    });
    let is_last = through.page >= through.pages;
    let next = (!is_last).then(|| {
        view! { <button class="do" name="do" value="next">{words.codebook_keep_next()}</button> }
    });
    let finish_class = if is_last { "do" } else { "quiet" };
    let before = (through.page > 1).then(|| {
        let address = format!("{split_path}/words?page={}", through.page - 1);
        view! { <a class="quiet" href=address>{words.coding_before()}</a> }
    });
    let body = view! {
        {head(member, code)}
        <p>{words.codebook_page(through.page, through.pages)}</p>
        <form class="form" method="post" action=here>
            {cards.collect_view()}
            <div class="actions">
                {next}
                <button class=finish_class name="do" value="finish">
                    {words.codebook_keep_look()}
                </button>
                {before}
            </div>
        </form>
    };
    page(member, code, words.codebook_split(), body)
}

/// What a split would do, and the way to do it or to give it up.
pub struct SplitPreview<'a> {
    pub code: &'a Code,
    pub split: &'a Split,
    pub progress: &'a SplitProgress,
    pub resting: &'a Resting,
    pub themes: &'a [Theme],
    /// The version of the codebook that this was worked out from.
    pub version: i64,
    pub problem: Option<String>,
}

/// How far the split has come, and what it would change.
pub fn preview(member: &Member, preview: SplitPreview<'_>) -> StaffPage {
    let words = member.words;
    let (code, split, progress) = (preview.code, preview.split, preview.progress);
    let path = member.path(&format!("codes/{}/split", code.id));
    let unseen = progress
        .all
        .saturating_sub(progress.stays + progress.new + progress.both);
    let mut lines = vec![
        words.codebook_will_make(&split.name),
        words.codebook_will_give(progress.new, &split.name),
        words.codebook_will_both(progress.both),
        words.codebook_will_stay(progress.stays + unseen, &code.name),
    ];
    if unseen > 0 {
        lines.push(words.codebook_will_unseen(unseen));
    }
    if progress.quotes > 0 {
        lines.push(words.codebook_will_quotes(progress.quotes));
    }
    lines.push(match preview.resting.releases {
        0 => words.codebook_will_no_release().into(),
        count => words.codebook_will_release(count),
    });
    if preview.resting.comparisons > 0 {
        lines.push(words.codebook_split_comparisons(preview.resting.comparisons));
    }
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> });
    let gathering = preview
        .themes
        .iter()
        .filter(|theme| progress.themes.contains(&theme.id));
    let choices: Vec<Choice> = gathering
        .map(|theme| Choice::new(theme.id.as_str(), title_of(member, theme), true))
        .collect();
    let themes = (!choices.is_empty()).then(|| {
        choice_field(
            "themes",
            words.codebook_split_themes(&split.name),
            Some(words.codebook_split_themes_hint().into()),
            Many::Any,
            choices,
        )
    });
    let body = view! {
        {head(member, code)}
        {problem_notice(preview.problem)}
        <p>
            <a class="quiet" href=format!("{path}/words")>
                {words.codebook_go_through(progress.all)}
            </a>
        </p>
        <section class="part" aria-labelledby="preview-title">
            <h2 id="preview-title">{words.codebook_preview()}</h2>
            <ul>{items.collect_view()}</ul>
            <form class="form" method="post" action=path.clone()>
                <input type="hidden" name="version" value=preview.version.to_string() />
                {themes}
                <div class="actions">
                    <button class="do" name="do" value="split">{words.codebook_split_now()}</button>
                </div>
            </form>
        </section>
        <section class="part">
            <h2>{words.codebook_split_rename()}</h2>
            <form class="form" method="post" action=path.clone()>
                {naming(words, &split.name, &split.definition)}
                <div class="actions">
                    <button class="quiet" name="do" value="begin">{words.staff_save()}</button>
                </div>
            </form>
        </section>
        <section class="part danger">
            <h2>{words.codebook_split_drop()}</h2>
            <p>{words.codebook_split_drop_text()}</p>
            <form method="post" action=path>
                <button class="stop" name="do" value="drop">{words.codebook_split_drop()}</button>
            </form>
        </section>
    };
    page(member, code, words.codebook_split(), body)
}
