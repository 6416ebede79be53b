//! The page of one quote: what is marked in it, and what may be decided.

use super::{Desk, path_of, seen_token};
use crate::{
    account::guard::Member,
    coding::{
        marks::{Segment, segments},
        text::{cut, length},
    },
    i18n::Words,
    language::Lang,
    quote::{
        Chosen, LONGEST_TELLING, Problem, Standing, Telling, Wording,
        risk::{Risk, RiskKind},
    },
    shell::StaffPage,
    theme::show::{Links, Shown, kind_words, standing_words, statement},
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        table::Label,
    },
};
use leptos::prelude::*;
use std::collections::HashMap;

/// A quote with what was found in it and what was typed.
pub struct Card<'a> {
    pub chosen: &'a Chosen,
    /// In the quote.
    pub risks: Vec<Risk>,
    /// In the typed translation.
    pub told: Vec<Risk>,
    pub typed: Typed,
}

/// The form of a check.
pub struct Typed {
    pub has_looked: bool,
    pub translation: Option<Telling>,
    pub paraphrase: Option<Telling>,
}

/// One quote: what is marked in it, and what may be decided.
pub fn quote(member: &Member, desk: &Desk, card: &Card, problem: Option<Problem>) -> StaffPage {
    let words = member.words;
    let (chosen, quote) = (card.chosen, &card.chosen.quote);
    let (lang, dir) = (
        quote.language.to_string(),
        quote.language.direction().as_str(),
    );
    let none = HashMap::new();
    let shown = Shown {
        member,
        themes: &desk.themes,
        barriers: &desk.barriers,
        surveys: &desk.surveys,
        quotes: &none,
        // Beside a family's words nothing is explained.
        vocabulary: &[],
        links: Links::Kept,
    };
    let (class, standing) = standing_words(words, &quote.standing);
    let whole = (!quote.is_whole()).then(|| {
        view! {
            <details>
                <summary>{words.quote_whole()}</summary>
                <p lang=lang.clone() dir=dir>
                    {quote.passage_text.clone()}
                </p>
            </details>
        }
    });
    let narrow = chosen.is_narrow.then(|| {
        view! { <p class="notice">{words.quote_narrow()}</p> }
    });
    let body = view! {
        <h1>{words.quote_title()}</h1>
        {problem_notice(problem.map(|problem| problem_words(words, problem)))}
        <p>
            <span class=class>{standing}</span>
        </p>
        {tie(member, desk, chosen)}
        <section class="passage" aria-labelledby="words-title">
            <h2 id="words-title">{words.quote_words()}</h2>
            <p class="hint">{shown.source(quote)}</p>
            <div class="text" lang=lang.clone() dir=dir>
                {marked(&quote.text, &card.risks)}
            </div>
            {whole}
            {found(words, card)}
        </section>
        {narrow}
        {form(member, card)}
    };
    StaffPage::new(words.quote_title(), body).under(words.quote_list_title(), member.path("quotes"))
}

/// What the quote was chosen to show.
fn tie(member: &Member, desk: &Desk, chosen: &Chosen) -> Option<AnyView> {
    let theme = desk.themes.iter().find(|theme| theme.id == chosen.theme)?;
    let tie = desk.evidence.iter().find(|tie| tie.id == chosen.evidence)?;
    let barrier = desk
        .barriers
        .iter()
        .find(|barrier| barrier.id == chosen.barrier)?;
    let view = view! {
        <p class="statement">{statement(member, theme).into_render()}</p>
        <p>{kind_words(member.words, tie.kind)} ": " <bdi>{barrier.title.clone()}</bdi></p>
    };
    Some(view.into_any())
}

/// The colour of a mark: what there is next to no doubt about stands out.
fn colour(kind: RiskKind) -> &'static str {
    if kind.is_certain() {
        "code-1"
    } else {
        "code-5"
    }
}

/// A text with its risks marked. Every mark leads to its line in the list below the text, which says what it may be.
fn marked(text: &str, risks: &[Risk]) -> Vec<AnyView> {
    let ranges: Vec<_> = risks
        .iter()
        .enumerate()
        .map(|(at, risk)| (risk.range, at))
        .collect();
    let segments = segments(length(text), &ranges, &[]).into_iter();
    let piece = |segment: Segment<usize>| {
        let piece = cut(text, segment.range).unwrap_or_default().to_string();
        match segment.marks.first() {
            None => piece.into_any(),
            Some(at) => {
                let worst = segment.marks.iter().map(|at| risks[*at].kind).min();
                view! {
                    <mark class=worst.map(colour)>
                        <a href=format!("#risk-{at}")>{piece}</a>
                    </mark>
                }
                .into_any()
            }
        }
    };
    segments.map(piece).collect()
}

/// What was found, in words.
fn found(words: Words, card: &Card) -> AnyView {
    let quote = &card.chosen.quote;
    let line = |at: Option<usize>, text: &str, lang: &Lang, risk: &Risk| {
        let class = format!("code {}", colour(risk.kind));
        view! {
            <li id=at.map(|at| format!("risk-{at}"))>
                <span class=class>{words.quote_risk(risk.kind.as_str())}</span>
                " "
                <q lang=lang.to_string() dir=lang.direction().as_str()>
                    {cut(text, risk.range).unwrap_or_default().to_string()}
                </q>
            </li>
        }
    };
    let own: Vec<_> = card
        .risks
        .iter()
        .enumerate()
        .map(|(at, risk)| line(Some(at), &quote.text, &quote.language, risk))
        .collect();
    let told: Vec<_> = card
        .typed
        .translation
        .iter()
        .flat_map(|telling| {
            let telling = telling.clone();
            card.told
                .iter()
                .map(move |risk| line(None, &telling.text, &telling.language, risk))
        })
        .collect();
    let nothing =
        (own.is_empty() && told.is_empty()).then(|| view! { <p>{words.quote_nothing_found()}</p> });
    let own = (!own.is_empty()).then(|| {
        view! {
            <h3>{words.quote_found()}</h3>
            <ol class="codings">{own}</ol>
        }
    });
    let told = (!told.is_empty()).then(|| {
        view! {
            <h3>{words.quote_found_translation()}</h3>
            <ol class="codings">{told}</ol>
        }
    });
    view! {
        {nothing}
        {own}
        {told}
    }
    .into_any()
}

fn form(member: &Member, card: &Card) -> AnyView {
    let words = member.words;
    let chosen = card.chosen;
    let is_marked = !card.risks.is_empty() || !card.told.is_empty();
    let looked = is_marked.then(|| {
        view! {
            <label class="choice">
                <input type="checkbox" name="looked" value="1" checked=card.typed.has_looked />
                <span>{words.quote_looked()}</span>
            </label>
        }
    });
    let translation = card.typed.translation.as_ref().map(|telling| {
        let name = telling.language.endonym();
        view! {
            <input type="hidden" name="translation_language" value=telling.language.to_string() />
            {text_field("translation", words.quote_translation_label(name), &telling.text)
                .hint(words.quote_translation_hint())
                .rows(4)
                .lang(&telling.language)}
        }
    });
    let clear = (!chosen.is_narrow).then(|| {
        view! {
            <button class="do" name="act" value="clear">
                {words.quote_clear()}
            </button>
        }
    });
    let only = translation.is_some().then(|| {
        let class = if chosen.is_narrow { "do" } else { "quiet" };
        view! {
            <button class=class name="act" value="translation">
                {words.quote_clear_translation()}
            </button>
        }
    });
    let reopen = (chosen.quote.standing != Standing::Unchecked).then(|| {
        view! {
            <button class="quiet" name="act" value="reopen">
                {words.quote_reopen()}
            </button>
        }
    });
    view! {
        <form class="form" method="post" action=member.path(&path_of(chosen))>
            <input type="hidden" name="seen" value=seen_token(&chosen.seen) />
            {looked}
            {translation}
            <div class="actions">
                {clear} {only} <button class="quiet" name="act" value="refuse">
                    {words.quote_refuse()}
                </button> {reopen}
            </div>
            {paraphrase(words, card)}
        </form>
    }
    .into_any()
}

fn paraphrase(words: Words, card: &Card) -> AnyView {
    let typed = card.typed.paraphrase.as_ref();
    let choices = Words::all().map(|other| {
        let lang = other.lang();
        let label = Label::said(lang.endonym(), lang, words.lang());
        let chosen = typed.is_some_and(|telling| telling.language == *lang);
        Choice::labelled(lang.as_str(), label, chosen)
    });
    let decided = matches!(
        card.chosen.quote.standing,
        Standing::Cleared(Wording::Paraphrase(_))
    );
    view! {
        <section class="part">
            <h2>{words.quote_paraphrase_title()}</h2>
            {text_field(
                "paraphrase",
                words.quote_paraphrase_label(),
                typed.map_or("", |telling| telling.text.as_str()),
            )
                .hint(words.quote_paraphrase_hint())
                .rows(3)}
            {select_field("paraphrase_language", words.theme_language_label(), None, choices.collect())}
            <div class="actions">
                <button class="quiet" name="act" value="paraphrase">
                    {if decided { words.staff_save() } else { words.quote_clear_paraphrase() }}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn problem_words(words: Words, problem: Problem) -> String {
    match problem {
        Problem::Narrow => words.quote_narrow().into(),
        Problem::NotTranslated => words.quote_problem_translation().into(),
        Problem::Empty => words.quote_problem_empty().into(),
        Problem::Repeats => words.quote_problem_repeats().into(),
        Problem::TooLong => words.theme_text_long(LONGEST_TELLING),
        Problem::Changed => words.quote_problem_changed().into(),
        Problem::NotLooked => words.quote_problem_looked().into(),
        Problem::Telling => words.quote_problem_telling().into(),
    }
}
