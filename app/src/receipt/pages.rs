//! What holders of receipts see.

use super::{CLOSE, CONTEST, Contest, OwnWords, WITHDRAW};
use crate::{
    i18n::Words,
    ids::PassageId,
    language::Lang,
    quote::{PublicWords, Telling},
    response::Response as Stored,
    shell::FamilyPage,
    survey::{OTHER, Survey},
    theme::Theme,
    token::Token,
    ui::{said::said, tongue::language_switch},
};
use leptos::prelude::*;

/// Everything the page of a receipt shows.
pub struct Shown {
    pub words: Words,
    pub receipt: Token,
    pub stored: Stored,
    pub survey: Survey,
    pub own: Vec<OwnWords>,
    /// The language in which themes are first written.
    pub fallback: Lang,
}

/// A contest that was too long: of which passage, what was typed, and by how much.
pub type TooLong<'a> = (&'a PassageId, &'a str, usize);

/// The form that takes a receipt.
pub fn ask(words: Words, typed: &str, problem: Option<&'static str>) -> FamilyPage {
    let is_wrong = problem.is_some();
    let problem = problem.map(|text| view! { <p class="problem" id="receipt-problem">{text}</p> });
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="home">
            <h1>{words.receipt_title()}</h1>
            <p class="lead">{words.receipt_lead()}</p>
            <form class=if is_wrong { "card wrong" } else { "card" } method="post" action="/r">
                <input type="hidden" name="lang" value=words.lang().to_string() />
                <label for="receipt">{words.receipt_label()}</label>
                <p class="hint" id="receipt-hint">
                    {words.home_code_hint()}
                </p>
                {problem}
                <input
                    class="code-field"
                    id="receipt"
                    name="receipt"
                    type="text"
                    value=typed.to_string()
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    dir="ltr"
                    aria-describedby=if is_wrong { "receipt-hint receipt-problem" } else { "receipt-hint" }
                    aria-invalid=is_wrong.then_some("true")
                />
                <button class="do">{words.receipt_submit()}</button>
            </form>
        </main>
    };
    FamilyPage::new(words, words.receipt_title(), body)
}

/// What is said of every receipt that shows nothing. It must not depend on anything but the language.
pub fn nothing(words: Words) -> FamilyPage {
    message(
        words,
        words.receipt_nothing_title(),
        words.receipt_nothing_text(),
    )
}

/// The answer to withdrawing.
pub fn withdrawn(words: Words) -> FamilyPage {
    message(words, words.receipt_withdraw(), words.receipt_withdrawn())
}

/// The answer to closing.
pub fn closed(words: Words) -> FamilyPage {
    message(words, words.receipt_close(), words.receipt_closed())
}

fn message(words: Words, title: &'static str, text: &'static str) -> FamilyPage {
    let body = view! {
        <main id="main" class="message">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, title, body)
}

/// The stored row, the holder's words with what became of them, and what the holder may want.
pub fn found(shown: &Shown, too_long: Option<TooLong<'_>>) -> FamilyPage {
    let words = shown.words;
    let title = shown.survey.title(words.lang());
    let own = shown.own.iter().map(|own| own_words(shown, own, too_long));
    let own = (!shown.own.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.receipt_words_title()}</h2>
                {own.collect_view()}
            </section>
        }
    });
    let body = view! {
        <main id="main">
            <h1>{words.receipt_found_title()}</h1>
            <p class="lead">{said(title.text, title.lang)}</p>
            <dl class="card">{row(shown)}</dl>
            {own}
            <section>
                {wish(shown, WITHDRAW, words.receipt_withdraw(), words.receipt_withdraw_text(), "stop")}
                {wish(shown, CLOSE, words.receipt_close(), words.receipt_close_text(), "quiet")}
            </section>
        </main>
    };
    FamilyPage::new(words, words.receipt_found_title(), body)
}

/// Every column as it is stored, under what it means.
fn row(shown: &Shown) -> Vec<AnyView> {
    let Shown { words, stored, .. } = shown;
    let flag = |is_set: bool| if is_set { "1" } else { "0" }.to_string();
    let meanings = [
        (
            words.privacy_kept_number(),
            vec![("id", stored.id.to_string())],
        ),
        (
            words.privacy_kept_version(),
            vec![
                ("survey_id", stored.survey.to_string()),
                ("version", stored.version.to_string()),
            ],
        ),
        (
            words.privacy_kept_answers(),
            vec![
                ("language", stored.language.clone()),
                ("answers", stored.answers.clone()),
            ],
        ),
        (
            words.privacy_kept_quote(),
            vec![("quote_ok", flag(stored.quote_ok))],
        ),
        (
            words.privacy_kept_code(),
            vec![("code_used", flag(stored.code_used))],
        ),
        (
            words.privacy_kept_receipt(),
            vec![("receipt_hash", stored.receipt_hash.clone())],
        ),
        (
            words.privacy_kept_day(),
            vec![("left_on", stored.left_on.clone())],
        ),
    ];
    let shown = meanings.into_iter().map(|(meaning, columns)| {
        let columns = columns.into_iter().map(|(name, value)| {
            view! {
                <dd dir="ltr" lang="zxx">
                    <code>{name} ": " {value}</code>
                </dd>
            }
        });
        view! {
            <dt>{meaning}</dt>
            {columns.collect_view()}
        }
        .into_any()
    });
    shown.collect()
}

fn own_words(shown: &Shown, own: &OwnWords, too_long: Option<TooLong<'_>>) -> AnyView {
    let words = shown.words;
    let plain = own.question.strip_suffix(&format!("_{OTHER}"));
    let form = &shown.survey.form;
    let question = form.find_question(&own.question);
    let question = question.or_else(|| form.find_question(plain?));
    let label =
        question.and_then(|question| question.label.find(words.lang(), &form.default_language));
    let label = match label {
        Some(label) => said(label.text, label.lang).into_any(),
        None => own.question.clone().into_any(),
    };
    let lines: Vec<String> = own.text.lines().map(str::to_string).collect();
    view! {
        <div class="card">
            <h3>{label}</h3>
            <blockquote lang=own.language.to_string() dir="auto">
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </blockquote>
            {became(shown, own)}
            {own.passage.as_ref().map(|passage| contest(shown, own, passage, too_long))}
        </div>
    }
    .into_any()
}

/// How the words were coded, which themes that led to, and where they are quoted.
fn became(shown: &Shown, own: &OwnWords) -> AnyView {
    let words = shown.words;
    let quote = |text: &str| {
        view! { <q lang=own.read_in.to_string() dir=own.read_in.direction().as_str()>{text.to_string()}</q> }
    };
    if own.passage.is_none() {
        return view! { <p class="hint">{words.receipt_held()}</p> }.into_any();
    }
    let coded = own.codings.iter().map(|(code, text)| {
        // Staff name codes in their own language, and nowhere say which.
        view! { <li><b dir="auto">{code.clone()}</b> ": " {quote(text)}</li> }
    });
    let coded = match own.codings.is_empty() {
        true => view! { <p class="hint">{words.receipt_uncoded()}</p> }.into_any(),
        false => view! { <p>{words.receipt_coded()}</p><ul>{coded.collect_view()}</ul> }.into_any(),
    };
    let themes = own
        .themes
        .iter()
        .map(|theme| view! { <li>{statement(shown, theme)}</li> });
    let themes = (!own.themes.is_empty())
        .then(|| view! { <p>{words.receipt_themes()}</p><ul>{themes.collect_view()}</ul> });
    let quotes = own.quotes.iter().map(
        |(out, theme)| view! { <li>{as_others_read(out)} " (" {statement(shown, theme)} ")"</li> },
    );
    let quotes = (!own.quotes.is_empty())
        .then(|| view! { <p>{words.receipt_quoted()}</p><ul>{quotes.collect_view()}</ul> });
    view! { {coded} {themes} {quotes} }.into_any()
}

/// What others read in place of the words. A paraphrase is nobody's quotation.
fn as_others_read(out: &PublicWords) -> AnyView {
    let quotation = |telling: &Telling| {
        view! { <q lang=telling.language.to_string() dir="auto">{telling.text.clone()}</q> }
    };
    match out {
        PublicWords::Original { quote, translation } => {
            let translation = translation.as_ref().map(quotation);
            view! { {quotation(quote)} " " {translation} }.into_any()
        }
        PublicWords::Translation(telling) => quotation(telling).into_any(),
        PublicWords::Paraphrase(telling) => {
            view! { <span lang=telling.language.to_string() dir="auto">{telling.text.clone()}</span> }
                .into_any()
        }
    }
}

fn statement(shown: &Shown, theme: &Theme) -> impl IntoView + use<> {
    let title = theme.title(shown.words.lang(), &shown.fallback);
    said(title.text, title.lang)
}

/// How the holder disagrees, or what came of it.
fn contest(
    shown: &Shown,
    own: &OwnWords,
    passage: &PassageId,
    too_long: Option<TooLong<'_>>,
) -> AnyView {
    let words = shown.words;
    if own.contest == Some(Contest::Unsettled) {
        return view! { <p class="notice" role="status">{words.receipt_contested()}</p> }
            .into_any();
    }
    let settled = (own.contest == Some(Contest::Settled))
        .then(|| view! { <p class="notice fine">{words.receipt_settled()}</p> });
    let wrong = too_long.filter(|(of, _, _)| *of == passage);
    let typed = wrong.map(|(_, typed, _)| typed.to_string());
    let problem_id = format!("problem-{passage}");
    let problem = wrong.map(|(_, _, by)| {
        view! { <p class="problem" id=problem_id.clone()>{words.error_too_long(by)}</p> }
    });
    let id = format!("words-{passage}");
    view! {
        {settled}
        <details open=wrong.is_some()>
            <summary>{words.receipt_contest()}</summary>
            <form class="again" method="post" action="/r">
                {hidden(shown, CONTEST)}
                <input type="hidden" name="passage" value=passage.to_string() />
                <p>{words.receipt_contest_text()}</p>
                <label for=id.clone()>
                    {words.receipt_contest_label()} " " <span class="optional">{words.survey_optional()}</span>
                </label>
                {problem}
                <textarea
                    id=id
                    name="words"
                    rows="3"
                    dir="auto"
                    aria-describedby=wrong.map(|_| problem_id)
                    aria-invalid=wrong.map(|_| "true")
                >
                    {typed}
                </textarea>
                <button class="quiet">{words.receipt_contest()}</button>
            </form>
        </details>
    }
    .into_any()
}

/// Something that cannot be taken back: it opens first, and says what it means.
fn wish(
    shown: &Shown,
    wanted: &'static str,
    title: &'static str,
    text: &'static str,
    class: &'static str,
) -> impl IntoView + use<> {
    view! {
        <details>
            <summary>{title}</summary>
            <form class="again" method="post" action="/r">
                {hidden(shown, wanted)}
                <p>{text}</p>
                <button class=class>{title}</button>
            </form>
        </details>
    }
}

/// What every form of the page carries, so that the receipt is in no address.
fn hidden(shown: &Shown, wanted: &'static str) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="lang" value=shown.words.lang().to_string() />
        <input type="hidden" name="receipt" value=shown.receipt.to_string() />
        <input type="hidden" name="do" value=wanted />
    }
}
