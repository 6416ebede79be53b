//! The board of themes, and how the strength of one and the groups not heard yet are shown anywhere.

use super::{
    Behind, CodeTag, Evidence, EvidenceKind, Theme,
    heard::Heard,
    show::{Shown, code_tag, kind_words, missing_item, theme_link},
    strength::{Strength, Unheard},
};
use crate::{
    account::Act,
    analysis::Choice,
    i18n::Words,
    ids::SessionId,
    release::charts::Names,
    ui::{
        said::endonym,
        table::{Label, ListRow, list_table},
    },
};
use leptos::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// Every theme with its codes, what it says about which barrier, and how widely it is spoken of. What speaks against a
/// barrier has a column of its own: it is never left out.
pub fn board(shown: &Shown, codes: &[CodeTag], evidence: &[Evidence], heard: &Heard) -> AnyView {
    let words = shown.member.words;
    let row = |theme: &Theme| {
        let strength = heard.strength(&theme.id, evidence, shown.quotes);
        let kinds = EvidenceKind::ALL.map(|kind| barriers(shown, theme, evidence, kind));
        let mut cells = vec![codes_of(words, theme, codes), languages_of(theme)];
        cells.extend(kinds);
        let may = shown.member.role.may(Act::Code);
        let behind = may.then(|| {
            let path = shown.member.path(&format!("themes/{}#behind", theme.slug));
            view! { <a href=path>{words.theme_behind_title()}</a> }
        });
        cells.push(view! { {in_short(words, &strength)} {behind} }.into_any());
        ListRow {
            head: theme_link(shown.member, theme),
            cells,
        }
    };
    let heads = [
        words.theme_statement_label(),
        words.theme_codes_label(),
        words.theme_languages_label(),
        words.theme_supports(),
        words.theme_contradicts(),
        words.theme_explains(),
        words.theme_strength_title(),
    ];
    let rows = shown.themes.iter().map(row).collect();
    list_table(words.theme_list_title(), &heads, rows)
}

/// The codes a theme gathers, and how many more it counts because they lie below.
pub fn codes_of(words: Words, theme: &Theme, codes: &[CodeTag]) -> AnyView {
    let gathered = codes.iter().filter(|code| theme.codes.contains(&code.id));
    let below = theme.counted.len().saturating_sub(theme.codes.len());
    view! {
        {gathered.map(|code| view! { {code_tag(code)} " " }).collect_view()}
        {(below > 0).then(|| view! { <small>{words.theme_codes_below(below)}</small> })}
    }
    .into_any()
}

/// The languages a statement is written in.
fn languages_of(theme: &Theme) -> AnyView {
    let languages = theme.statement.0.keys().enumerate();
    languages
        .map(|(at, lang)| {
            let comma = (at > 0).then_some(", ");
            view! { {comma} {endonym(lang)} }
        })
        .collect_view()
        .into_any()
}

/// The barriers of which a theme says one thing.
fn barriers(shown: &Shown, theme: &Theme, evidence: &[Evidence], kind: EvidenceKind) -> AnyView {
    let ties: Vec<_> = evidence
        .iter()
        .filter(|tie| tie.theme == theme.id && tie.kind == kind)
        .map(|tie| view! { <li>{shown.barrier_link(&tie.barrier)}</li> })
        .collect();
    if ties.is_empty() {
        let none = format!("{}: {}", kind_words(shown.member.words, kind), 0);
        return view! {
            <span aria-hidden="true">"–"</span>
            <span class="unseen">{none}</span>
        }
        .into_any();
    }
    view! { <ul>{ties}</ul> }.into_any()
}

/// How many of families' answers mention a theme, in words.
pub fn answers_words(words: Words, strength: &Strength) -> String {
    match strength.answers {
        None => words.theme_strength_unknown().to_string(),
        Some(answers) if answers.from == 0 => {
            words.theme_strength_under(answers.to + 1, answers.of)
        }
        Some(answers) => words.theme_strength_range(answers.from, answers.to, answers.of),
    }
}

/// How many small sessions, as a band.
pub fn small_words(words: Words, strength: &Strength) -> String {
    if strength.several_small {
        words.theme_strength_several(super::strength::SEVERAL)
    } else {
        words.theme_strength_few(super::strength::SEVERAL)
    }
}

/// A theme's strength in one cell.
fn in_short(words: Words, strength: &Strength) -> AnyView {
    let lines = [
        (
            words.theme_strength_answers(),
            answers_words(words, strength),
        ),
        (
            words.theme_strength_sessions(),
            words.number(strength.sessions as f64),
        ),
        (
            words.theme_strength_languages(),
            words.number(strength.languages.len() as f64),
        ),
    ];
    let lines = lines.map(|(name, value)| view! { <li>{name} ": " {value}</li> });
    view! { <ul>{lines.into_iter().collect_view()}</ul> }.into_any()
}

/// A theme's strength, as a part of its page.
pub fn strength_part(words: Words, strength: &Strength) -> AnyView {
    let languages = strength.languages.iter().enumerate().map(|(at, lang)| {
        let comma = (at > 0).then_some(", ");
        view! { {comma} {endonym(lang)} }
    });
    let languages = match strength.languages.is_empty() {
        true => words.theme_strength_no_language().into_any(),
        false => languages.collect_view().into_any(),
    };
    view! {
        <h3>{words.theme_strength_title()}</h3>
        <dl class="figures">
            <div><dt>{words.theme_strength_answers()}</dt><dd>{answers_words(words, strength)}</dd></div>
            <div><dt>{words.theme_strength_sessions()}</dt><dd>{words.number(strength.sessions as f64)}</dd></div>
            <div><dt>{words.theme_strength_small()}</dt><dd>{small_words(words, strength)}</dd></div>
            <div><dt>{words.theme_strength_languages()}</dt><dd>{languages}</dd></div>
        </dl>
        <p class="hint">{words.theme_strength_how()}</p>
    }
    .into_any()
}

/// The words behind a theme's figures, for whoever may read them: for each code that it counts, all of them, those in
/// each language the figures name, and those of each larger session. `titles` are what larger sessions are called.
pub fn behind_part(
    shown: &Shown,
    codes: &[CodeTag],
    strength: &Strength,
    behind: &[Behind],
    titles: &HashMap<SessionId, String>,
) -> AnyView {
    let words = shown.member.words;
    let address = |choice: Choice| shown.member.path("analysis/quotes") + &choice.query(None);
    let heard = codes
        .iter()
        .filter(|code| behind.iter().any(|place| place.code == code.id));
    let items: Vec<AnyView> = heard
        .map(|code| {
            let all = Choice {
                code: Some(code.id.clone()),
                ..Choice::default()
            };
            let own = || behind.iter().filter(|place| place.code == code.id);
            let languages = strength.languages.iter();
            let languages = languages.filter(|lang| own().any(|place| place.language == **lang));
            let languages = languages.map(|lang| {
                let choice = Choice {
                    language: Some(lang.clone()),
                    ..all.clone()
                };
                view! { " · " <a href=address(choice)>{endonym(lang)}</a> }
            });
            let sessions: BTreeSet<&SessionId> =
                own().filter_map(|place| place.session.as_ref()).collect();
            let sessions = sessions.into_iter().filter_map(|id| {
                let title = titles.get(id)?.clone();
                let choice = Choice {
                    session: Some(id.clone()),
                    ..all.clone()
                };
                Some(view! { " · " <a href=address(choice) dir="auto">{title}</a> })
            });
            let (languages, sessions) = (languages.collect_view(), sessions.collect_view());
            view! { <li><a href=address(all.clone())>{code_tag(code)}</a> {languages} {sessions}</li> }.into_any()
        })
        .collect();
    let list = match items.is_empty() {
        true => view! { <p class="none">{words.theme_evidence_none()}</p> }.into_any(),
        false => view! { <ul>{items}</ul> }.into_any(),
    };
    view! {
        <div class="no-print" id="behind">
            <h3>{words.theme_behind_title()}</h3>
            {list}
        </div>
    }
    .into_any()
}

/// The groups nobody has been heard from, a line for each survey and cut, and the surveys nothing is released of.
pub fn unheard_items(shown: &Shown, heard: &Heard) -> Vec<AnyView> {
    let words = shown.member.words;
    let mut items = Vec::new();
    for of in heard.unheard(shown.surveys, shown.themes, shown.quotes) {
        if let Some(labels) = unheard_labels(shown, &of) {
            let (by, values) = labels;
            let values = values.into_iter().enumerate().map(|(at, label)| {
                let comma = (at > 0).then_some(", ");
                view! { {comma} <bdi>{label.into_render()}</bdi> }
            });
            let which = view! { <bdi>{by.into_render()}</bdi> ": " {values.collect_view()} };
            items.push(missing_item(words.theme_missing_group(), which.into_any()));
        }
    }
    for survey in heard.unreleased(shown.surveys) {
        let said = survey.title(words.lang());
        let title = Label::said(said.text, said.lang, words.lang());
        items.push(missing_item(
            words.theme_missing_release(),
            view! { <bdi>{title.into_render()}</bdi> }.into_any(),
        ));
    }
    items
}

/// What a cut and its groups are called. None where the survey is gone.
pub fn unheard_labels(shown: &Shown, of: &Unheard) -> Option<(Label, Vec<Label>)> {
    let survey = shown.surveys.iter().find(|survey| survey.id == of.survey)?;
    let names = Names {
        words: shown.member.words,
        form: &survey.form,
    };
    let values = of.values.iter().map(|value| names.value(&of.cut, value));
    Some((names.question(&of.cut), values.collect()))
}
