//! What families meet: the page on which they sign up, the thank-you page, and the one that says it is over.

use super::{moment, slot_details, wish_words, written_in};
use crate::{
    gathering::{MOST_CHILDREN, Problem, Slot, TypedSignUp, Wish, wanted::list_languages},
    i18n::Words,
    language::Lang,
    request::NONCE_FIELD,
    session::Session,
    shell::FamilyPage,
    ui::{
        said::said,
        tongue::{language_switch, switch_within},
    },
};
use leptos::prelude::*;

/// The sign-up page in the making.
pub struct SignUpForm<'a> {
    pub words: Words,
    /// The name of the initiative.
    pub host: &'a str,
    pub is_sample: bool,
    pub session: &'a Session,
    pub code: &'a str,
    /// Those that are still to come; never empty.
    pub slots: &'a [Slot],
    pub typed: &'a TypedSignUp,
    pub nonce: &'a str,
    pub problems: &'a [Problem],
    /// What is wrong with the page as a whole.
    pub notice: Option<&'static str>,
}

const SLOTS_ID: &str = "slots";
const INTERPRETER_ID: &str = "interpreter";
const CHILDREN_ID: &str = "children";

/// The page on which a family says when it could come and what it needs.
pub fn sign_up(form: &SignUpForm<'_>) -> FamilyPage {
    let words = form.words;
    let title = said(&form.session.title, &written_in(form.session));
    let head_title = if form.problems.is_empty() {
        form.session.title.clone()
    } else {
        format!("{}: {}", words.error_summary_title(), form.session.title)
    };
    let send = words.gathering_send();
    let sample = form
        .is_sample
        .then(|| view! { <p class="sample">{words.sample_banner()}</p> });
    let notice = form.notice.map(|text| {
        view! {
            <div class="notice bad" role="alert">
                <p>{text}</p>
            </div>
        }
    });
    let body = view! {
        <form method="post" action=format!("/l/{}", form.code) novalidate accept-charset="utf-8">
            <button class="unseen" tabindex="-1" aria-hidden="true">
                {send}
            </button>
            <input type="hidden" name=NONCE_FIELD value=form.nonce.to_string() />
            <input type="hidden" name="_lang" value=words.lang().to_string() />
            <header>
                <a class="unseen" href="#main">
                    {words.skip_to_content()}
                </a>
                {sample}
                {switch_within(words)}
                <h1>{title}</h1>
                <p class="lead">{words.gathering_lead(form.host)}</p>
                <p class="facts">{words.survey_anonymous()}</p>
                {privacy(words)}
            </header>
            <main id="main">
                {summary(form)}
                {notice}
                {slots_card(form)}
                {interpreter_card(form)}
                {children_card(form)}
                {wishes_card(form, words.gathering_food(), &Wish::FOOD)}
                {wishes_card(form, words.gathering_way(), &Wish::WAY)}
                <button class="do">{send}</button>
            </main>
        </form>
    };
    FamilyPage::new(words, head_title, body)
}

/// What is kept and what is not. Where no speaker has checked the translation, the English stands beneath.
fn privacy(words: Words) -> impl IntoView {
    let draft = !words.is_reviewed();
    let original = draft.then(|| {
        view! {
            <div class="original" lang="en" dir="ltr">
                <h2>{said(words.privacy_original(), words.lang())}</h2>
                {promises(Words::english())}
            </div>
        }
    });
    view! {
        <details class="privacy">
            <summary>{words.privacy_summary()}</summary>
            {draft.then(|| view! { <p class="original">{words.privacy_draft()}</p> })}
            {promises(words)}
            {original}
        </details>
    }
}

fn promises(words: Words) -> impl IntoView {
    view! {
        <h2>{words.privacy_kept_title()}</h2>
        <ul>
            <li>{words.gathering_kept_numbers()}</li>
            <li>{words.gathering_kept_apart()}</li>
        </ul>
        <h2>{words.privacy_not_kept_title()}</h2>
        <ul>
            <li>{words.privacy_not_kept_name()}</li>
            <li>{words.privacy_not_kept_device()}</li>
            <li>{words.privacy_not_kept_cookie()}</li>
        </ul>
        <h2>{words.gathering_seen_title()}</h2>
        <p>{words.gathering_seen()}</p>
        <h2>{words.gathering_erased_title()}</h2>
        <p>{words.gathering_erased()}</p>
        <p>{words.privacy_long_backup()}</p>
        <h2>{words.privacy_limits_title()}</h2>
        <ul>
            <li>{words.privacy_limits_network()}</li>
            <li>{words.privacy_limits_database()}</li>
        </ul>
    }
}

fn problem_words(words: Words, problem: Problem) -> String {
    match problem {
        Problem::NoSlot => words.gathering_slots_missing().into(),
        Problem::SlotGone => words.gathering_slots_gone().into(),
        Problem::Interpreter => words.error_choice().into(),
        Problem::Children => words.gathering_children_wrong(MOST_CHILDREN),
    }
}

/// What needs another look, each line a link to its place. It takes the focus without a script.
fn summary(form: &SignUpForm<'_>) -> Option<AnyView> {
    let words = form.words;
    let lines = form.problems.iter().map(|problem| {
        let (label, target) = match problem {
            Problem::NoSlot | Problem::SlotGone => {
                let first = format!("#{SLOTS_ID}-1");
                (words.gathering_slots(), first)
            }
            Problem::Interpreter => (words.gathering_interpreter(), format!("#{INTERPRETER_ID}")),
            Problem::Children => (words.gathering_children(), format!("#{CHILDREN_ID}")),
        };
        view! {
            <li>
                <a href=target>{label} " " {problem_words(words, *problem)}</a>
            </li>
        }
    });
    (!form.problems.is_empty()).then(|| {
        view! {
            <div class="summary" id="problems" role="alert" tabindex="-1" autofocus>
                <h2>{words.error_summary_title()}</h2>
                <p>{words.error_summary_count(form.problems.len())}</p>
                <ul>{lines.collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}

/// A problem with one of these, where there is one.
fn find_problem(form: &SignUpForm<'_>, of: &[Problem]) -> Option<String> {
    let found = form.problems.iter().find(|problem| of.contains(problem));
    found.map(|problem| problem_words(form.words, *problem))
}

/// The ids that describe a field: its hint, and its problem where there is one.
fn described(id: &str, problem: Option<&String>) -> String {
    match problem {
        Some(_) => format!("{id}-hint {id}-problem"),
        None => format!("{id}-hint"),
    }
}

fn problem_line(id: &str, problem: Option<String>) -> Option<AnyView> {
    let id = format!("{id}-problem");
    problem.map(|text| view! { <p class="problem" id=id>{text}</p> }.into_any())
}

fn card_class(problem: Option<&String>) -> &'static str {
    match problem {
        Some(_) => "card wrong",
        None => "card",
    }
}

fn slots_card(form: &SignUpForm<'_>) -> impl IntoView + use<> {
    let words = form.words;
    let written_in = written_in(form.session);
    let problem = find_problem(form, &[Problem::NoSlot, Problem::SlotGone]);
    let row = |(index, slot): (usize, &Slot)| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    name="slot"
                    value=slot.id.to_string()
                    id=format!("{SLOTS_ID}-{}", index + 1)
                    checked=form.typed.has(slot)
                />
                <span>
                    <b>{moment(words, slot)}</b>
                    {slot_details(words, slot, &written_in)}
                </span>
            </label>
        }
    };
    let rows = form.slots.iter().enumerate().map(row).collect_view();
    view! {
        <div class=card_class(problem.as_ref()) id=SLOTS_ID>
            <fieldset aria-describedby=described(SLOTS_ID, problem.as_ref())>
                <legend>{words.gathering_slots()}</legend>
                <p class="hint" id=format!("{SLOTS_ID}-hint")>
                    {words.gathering_slots_hint()}
                </p>
                {problem_line(SLOTS_ID, problem.clone())}
                {rows}
            </fieldset>
        </div>
    }
}

fn interpreter_card(form: &SignUpForm<'_>) -> impl IntoView + use<> {
    let words = form.words;
    let problem = find_problem(form, &[Problem::Interpreter]);
    let typed = form.typed.interpreter.clone();
    let languages = list_languages(form.slots);
    let option = |lang: &Lang| {
        view! {
            <option
                value=lang.to_string()
                lang=lang.to_string()
                dir=lang.direction().as_str()
                selected=lang.as_str() == typed
            >
                {lang.endonym().to_string()}
            </option>
        }
    };
    let options = languages.iter().map(option).collect_view();
    view! {
        <div class=card_class(problem.as_ref())>
            <label for=INTERPRETER_ID>
                {words.gathering_interpreter()} " " <span class="optional">{words.survey_optional()}</span>
            </label>
            <p class="hint" id=format!("{INTERPRETER_ID}-hint")>
                {words.gathering_interpreter_hint()}
            </p>
            {problem_line(INTERPRETER_ID, problem.clone())}
            <select
                id=INTERPRETER_ID
                name="interpreter"
                aria-describedby=described(INTERPRETER_ID, problem.as_ref())
                aria-invalid=problem.as_ref().map(|_| "true")
            >
                <option value="">{words.gathering_interpreter_none()}</option>
                {options}
            </select>
        </div>
    }
}

fn children_card(form: &SignUpForm<'_>) -> impl IntoView + use<> {
    let words = form.words;
    let problem = find_problem(form, &[Problem::Children]);
    view! {
        <div class=card_class(problem.as_ref())>
            <label for=CHILDREN_ID>
                {words.gathering_children()} " " <span class="optional">{words.survey_optional()}</span>
            </label>
            <p class="hint" id=format!("{CHILDREN_ID}-hint")>
                {words.gathering_children_hint(2_usize)}
            </p>
            {problem_line(CHILDREN_ID, problem.clone())}
            <input
                class="short"
                id=CHILDREN_ID
                name="children"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                value=form.typed.children.clone()
                aria-describedby=described(CHILDREN_ID, problem.as_ref())
                aria-invalid=problem.as_ref().map(|_| "true")
            />
        </div>
    }
}

fn wishes_card(
    form: &SignUpForm<'_>,
    legend: &'static str,
    wishes: &[Wish],
) -> impl IntoView + use<> {
    let words = form.words;
    let row = |wish: &Wish| {
        view! {
            <label class="choice">
                <input type="checkbox" name="wish" value=wish.as_str() checked=form.typed.wishes.contains(wish) />
                <span>{wish_words(words, *wish)}</span>
            </label>
        }
    };
    let rows = wishes.iter().map(row).collect_view();
    let id = format!("{}-hint", wishes.first().map_or("", |wish| wish.as_str()));
    let described = id.clone();
    view! {
        <div class="card">
            <fieldset aria-describedby=described>
                <legend>
                    {legend} " " <span class="optional">{words.survey_optional()}</span>
                </legend>
                <p class="hint" id=id>
                    {words.gathering_way_hint()}
                </p>
                {rows}
            </fieldset>
        </div>
    }
}

/// The answer to a sign-up: what was counted, with each time for the calendar, and a fresh start for the next person.
pub fn thanks(
    words: Words,
    session: &Session,
    code: &str,
    chosen: &[&Slot],
    is_repeat: bool,
) -> FamilyPage {
    let (title, lead) = if is_repeat {
        (
            words.gathering_repeat_title(),
            words.gathering_repeat_text(),
        )
    } else {
        (words.thanks_title(), words.gathering_thanks_lead())
    };
    let written_in = written_in(session);
    let item = |slot: &&Slot| {
        let file = format!("/l/{code}/{}.ics?lang={}", slot.id, words.lang());
        let when = moment(words, slot);
        let label = format!("{}: {when}", words.gathering_calendar());
        view! {
            <li>
                <b>{when}</b>
                {slot_details(words, slot, &written_in)}
                <p class="aside">
                    <a href=file aria-label=label>
                        {words.gathering_calendar()}
                    </a>
                </p>
            </li>
        }
    };
    let times = chosen.iter().map(item).collect_view();
    let body = view! {
        <main id="main" class="thanks">
            <h1>{title}</h1>
            <p class="lead" role="status">
                {lead}
            </p>
            <h2>{words.gathering_thanks_times()}</h2>
            <p>{said(&session.title, &written_in)}</p>
            <ul class="steps">{times}</ul>
            <p>{words.gathering_thanks_remind()}</p>
            <p>{words.gathering_thanks_plans()}</p>
            <form class="again" method="get" action=format!("/l/{code}")>
                <input type="hidden" name="lang" value=words.lang().to_string() />
                <p>{words.gathering_again()}</p>
                <button class="quiet">{words.gathering_again_submit()}</button>
            </form>
        </main>
    };
    FamilyPage::new(words, title, body)
}

/// Nobody can sign up any more.
pub fn ended(words: Words) -> FamilyPage {
    let title = words.gathering_ended_title();
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="message">
            <h1>{title}</h1>
            <p class="lead">{words.gathering_ended_text()}</p>
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, title, body)
}
