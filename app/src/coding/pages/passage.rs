//! The passage that is being read: its words with their codes, its translations, and the way to code without
//! selecting.

use super::{Bench, Opened, apart, class_of, dir_of, endonym, marked, queue::place_of};
use crate::{
    account::{Act, guard::Member},
    coding::{
        Coding, NoteKind, Source, TranslationStatus,
        islands::SelectWords,
        snap::sentences,
        text::{Range, cut},
    },
    i18n::Words,
    ids::PassageId,
    survey::Said,
};
use leptos::prelude::*;

/// The middle of the workbench.
pub fn passage(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let passage = &opened.passage;
    let (lang, dir) = (passage.language.to_string(), dir_of(&passage.language));
    let may_code = member.role.may(Act::Code);
    let text = marked::html(&passage.text, &opened.codings, &bench.codes);
    let select = may_code.then(|| {
        view! {
            <SelectWords
                hint=words.coding_choose().to_string()
                chosen=words.coding_chosen().to_string()
                lang=lang.clone()
                dir=dir.to_string()
            />
        }
    });
    let query = bench.filter.query();
    let beside = |id: &PassageId, class: &'static str, text: &'static str| {
        let address = member.path(&format!("words/{id}")) + &query;
        view! {
            <a class=class href=address>
                {text}
            </a>
        }
    };
    view! {
        <section class="passage" aria-labelledby="passage-title">
            <h2 id="passage-title">
                {endonym(words, &passage.language)} " · "
                {place_of(words, bench, &passage.source)}
            </h2>
            {asked(words, bench, opened)}
            {contested(member, opened)}
            {apart::notice(member, opened)}
            <div class="text" id="text" lang=lang.clone() dir=dir inner_html=text></div>
            {select}
            {translations(member, bench, opened)}
            {codings(member, bench, opened)}
            {may_code.then(|| plainly(member, bench, opened))}
            <div class="actions">
                {opened.next.as_ref().map(|id| beside(id, "do", words.coding_next()))}
                {opened.before.as_ref().map(|id| beside(id, "quiet", words.coding_before()))}
            </div>
        </section>
    }
    .into_any()
}

/// Says that the speaker disagrees with how the words are read, in their own words where they gave some. Without a
/// date: it would tell when they came back.
fn contested(member: &Member, opened: &Opened) -> Option<AnyView> {
    let said = opened.contest.clone()?;
    let words = member.words;
    let own = (!said.trim().is_empty())
        .then(|| view! { <blockquote dir="auto"><p>{said}</p></blockquote> });
    let settle = member.role.may(Act::Code).then(|| {
        let address = member.path(&format!("words/{}/contest", opened.passage.id));
        view! {
            <form method="post" action=address>
                <button class="quiet small">{words.coding_contest_settle()}</button>
            </form>
        }
    });
    Some(
        view! {
            <div class="notice">
                <p>{words.coding_contested()}</p>
                {own}
                {settle}
            </div>
        }
        .into_any(),
    )
}

/// What the words answer: the question as the family read it, and as the reader can read it; for a note its session
/// and kind.
fn asked(words: Words, bench: &Bench, opened: &Opened) -> AnyView {
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
                NoteKind::Paraphrase => words.coding_paraphrase(),
                NoteKind::Observation => words.coding_observation(),
                NoteKind::Correction => words.coding_correction(),
            };
            let title = opened.session_title.clone();
            view! {
                <p class="asked">{title.map(|title| view! { <bdi>{title}</bdi> " · " })} {kind}</p>
            }
            .into_any()
        }
    }
}

fn translations(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let shown = opened.translations.iter().map(|translation| {
        let language = &translation.language;
        let by = match translation.status {
            TranslationStatus::Drafted => {
                words.coding_translation(language.endonym(), translation.translator.as_str())
            }
            TranslationStatus::Approved => words.coding_translation_approved(
                language.endonym(),
                translation.translator.as_str(),
            ),
        };
        let lines: Vec<String> = translation.text.lines().map(str::to_string).collect();
        view! {
            <div class="translation" id=format!("translation-{language}") lang=language.to_string() dir=dir_of(language)>
                <p class="by" lang=words.lang().as_str() dir=words.lang().direction().as_str()>
                    {by}
                </p>
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </div>
        }
    });
    let typed = &bench.typed;
    let wanted = if typed.language.is_empty() {
        words.lang().to_string()
    } else {
        typed.language.clone()
    };
    let languages = Words::all()
        .map(|words| words.lang())
        .filter(|lang| **lang != opened.passage.language)
        .map(|lang| {
            view! {
                <option value=lang.as_str() lang=lang.as_str() dir=dir_of(lang) selected=lang.as_str() == wanted>
                    {lang.endonym()}
                </option>
            }
        });
    let action = member.path(&format!("words/{}/translation", opened.passage.id));
    view! {
        {shown.collect_view()}
        <details class="plainly" open=!typed.translation.is_empty()>
            <summary>{words.coding_translation_write()}</summary>
            <form class="form" method="post" action=action + &bench.filter.query()>
                <div class="field">
                    <label for="translation-language">{words.coding_translation_language()}</label>
                    <select id="translation-language" name="language">
                        {languages.collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label for="translation-text">{words.coding_translation_text()}</label>
                    <textarea id="translation-text" name="text" rows="4" dir="auto">
                        {typed.translation.clone()}
                    </textarea>
                </div>
                <div class="actions">
                    <button class="quiet">{words.coding_translation_save()}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn codings(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let passage = &opened.passage;
    let may_code = member.role.may(Act::Code);
    let action = member.path(&format!("words/{}/uncode", passage.id)) + &bench.filter.query();
    let item = |coding: &Coding| {
        let code = bench.find_code(&coding.code)?;
        let remove = may_code.then(|| {
            view! {
                <form class="small" method="post" action=action.clone()>
                    <button
                        class="quiet small"
                        name="coding"
                        value=coding.id.to_string()
                        aria-label=words.coding_remove(code.name.as_str())
                    >
                        {words.staff_remove()}
                    </button>
                </form>
            }
        });
        Some(view! {
            <li id=format!("coding-{}", coding.id)>
                <span class=class_of(code)>
                    <bdi>{code.name.clone()}</bdi>
                </span>
                <q lang=passage.language.to_string() dir=dir_of(&passage.language)>
                    {coding.quote.clone()}
                </q>
                {remove}
            </li>
        })
    };
    let items: Vec<_> = opened.codings.iter().filter_map(item).collect();
    let list = if items.is_empty() {
        view! { <p class="none">{words.coding_here_none()}</p> }.into_any()
    } else {
        view! { <ol class="codings">{items}</ol> }.into_any()
    };
    view! {
        <h3>{words.coding_here()}</h3>
        {list}
    }
    .into_any()
}

/// Coding without a selection: tick sentences or the whole answer, choose a code or name a new one.
fn plainly(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let (typed, text) = (&bench.typed, &opened.passage.text);
    let sentences = sentences(text);
    let choice = |name: &'static str, value: String, checked: bool, inside: AnyView| {
        view! {
            <label class="choice">
                <input type="checkbox" name=name value=value checked=checked />
                {inside}
            </label>
        }
    };
    let sentence = |range: Range| {
        let value = format!("{}-{}", range.start, range.end);
        let checked = typed.sentences.contains(&value);
        let inside = view! {
            <span lang=opened.passage.language.to_string() dir=dir_of(&opened.passage.language)>
                {cut(text, range).unwrap_or_default().to_string()}
            </span>
        };
        choice("sentence", value, checked, inside.into_any())
    };
    let whole = view! { <span>{words.coding_whole()}</span> };
    // A single sentence is the whole answer.
    let sentences: Vec<_> = if sentences.len() > 1 {
        sentences.into_iter().map(sentence).collect()
    } else {
        Vec::new()
    };
    let codes = bench.codes.iter().map(|code| {
        let selected = typed.code == code.id.as_str();
        view! {
            <option value=code.id.to_string() dir="auto" selected=selected>
                {code.name.clone()}
            </option>
        }
    });
    let was_used = typed.whole || !typed.sentences.is_empty();
    let action = member.path(&format!("words/{}/code", opened.passage.id)) + &bench.filter.query();
    view! {
        <details class="plainly" id="plainly" open=bench.problem.is_some() && typed.translation.is_empty()>
            <summary>{words.coding_plainly()}</summary>
            <form class="form" method="post" action=action>
                <fieldset class="field">
                    <legend>{words.coding_sentences()}</legend>
                    {sentences}
                    {choice("whole", "1".into(), typed.whole, whole.into_any())}
                </fieldset>
                <div class="field">
                    <label for="plain-code">{words.coding_code()}</label>
                    <select id="plain-code" name="code">
                        <option value="">{words.coding_choose_code()}</option>
                        {codes.collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label for="plain-name">{words.coding_new_instead()}</label>
                    <input id="plain-name" name="name" type="text" dir="auto" autocomplete="off" value=was_used.then(|| typed.name.clone()) />
                </div>
                <div class="actions">
                    <button class="do">{words.coding_apply()}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
