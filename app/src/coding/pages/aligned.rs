//! Translations on the workbench, beside the words they translate: the original's codes show on them.

use super::{Bench, Opened, dir_of, marked};
use crate::{
    account::guard::Member,
    coding::{PassageTranslation, TranslationOrigin, TranslationStatus},
    i18n::Words,
    ui::field::text_field,
};
use leptos::prelude::*;

/// The translations of the open passage, and the ways to another. Codes lie on the original; here they are drawn on the
/// sentences that stand for the words they lie on.
pub fn beside(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let passage = &opened.passage;
    let shown = opened.translations.iter().map(|translation| {
        let language = &translation.language;
        let text = marked::html(
            &translation.text,
            &translation.project(&opened.codings),
            &bench.codes,
        );
        let address = member.path(&format!("words/{}/translation/{language}", passage.id));
        view! {
            <div class="translation" id=format!("translation-{language}")>
                <p class="by">{by_words(words, translation)} " " {disputed(words, translation)}</p>
                <div class="text" lang=language.to_string() dir=dir_of(language) inner_html=text></div>
                <p class="no-print">
                    <a href=address>{words.aligned_open()}</a>
                </p>
            </div>
        }
    });
    let draft = opened.may_draft.then(|| {
        let address = member.path(&format!("words/{}/draft", passage.id));
        view! {
            <p class="no-print">
                <a href=address>{words.aligned_draft_link()}</a>
            </p>
        }
    });
    view! {
        {shown.collect_view()}
        {write(member, bench, opened)}
        {draft}
    }
    .into_any()
}

/// Who a translation is from, and how far it can be relied on.
pub fn by_words(words: Words, translation: &PassageTranslation) -> String {
    let language = translation.language.endonym();
    let (by, checked) = (
        translation.translator.as_str(),
        translation.checked_by.as_str(),
    );
    match (translation.origin, translation.status) {
        (TranslationOrigin::Machine, TranslationStatus::Drafted) => {
            words.aligned_by_machine(language, by)
        }
        (TranslationOrigin::Machine, TranslationStatus::Approved) => {
            words.aligned_by_machine_checked(language, by, checked)
        }
        (TranslationOrigin::Person, TranslationStatus::Drafted) => {
            words.coding_translation(language, by)
        }
        (TranslationOrigin::Person, TranslationStatus::Approved) => {
            words.coding_translation_approved(language, by)
        }
    }
}

/// That something in it is said to be wrong; nothing where nobody says so.
pub fn disputed(words: Words, translation: &PassageTranslation) -> Option<AnyView> {
    let open = translation.open_disputes().count();
    (open > 0).then(|| {
        view! { <span class="status bad">{words.aligned_disputed(open)}</span> }.into_any()
    })
}

/// The form that writes a translation, or a new version of one.
fn write(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
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
        <details class="plainly" open=!typed.translation.is_empty()>
            <summary>{words.coding_translation_write()}</summary>
            <form class="form" method="post" action=action + &bench.filter.query()>
                <div class="field">
                    <label for="translation-language">{words.coding_translation_language()}</label>
                    <select id="translation-language" name="language">
                        {languages.collect_view()}
                    </select>
                </div>
                {text_field("text", words.coding_translation_text(), &typed.translation)
                    .id("translation-text")
                    .rows(4)}
                <div class="actions">
                    <button class="quiet">{words.coding_translation_save()}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
