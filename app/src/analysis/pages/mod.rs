//! The pages of the analysis: codes together, by session, by released group, and their words.

pub mod groups;
pub mod quotes;
pub mod sessions;
pub mod together;

use super::Choice;
use crate::{
    account::{Account, guard::Member},
    coding::{filter::Filter, lineage::Version},
    i18n::Words,
    ids::{AccountId, CodeId, SurveyId},
    language::Lang,
    session::Session,
    shell::StaffPage,
    survey::{OTHER, Survey},
    theme::{CodeTag, show::code_tag},
    ui::{
        choice::{Choice as Entry, select_field},
        table::Label,
        tabs::tabs,
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What the things that are counted are called.
pub struct Room {
    /// The version that is looked at; none where everything is as it is now.
    pub then: Option<Then>,
    pub codes: Vec<CodeTag>,
    pub surveys: Vec<Survey>,
    /// The earliest first.
    pub sessions: Vec<Session>,
    pub people: Vec<Account>,
    /// The languages that words are in.
    pub languages: Vec<Lang>,
    /// Questions with answers to read.
    pub questions: Vec<(SurveyId, String)>,
}

/// A version of the codebook, at whose end the codings are looked at.
pub struct Then {
    pub version: Version,
    /// It has not ended yet.
    pub is_newest: bool,
}

impl Room {
    fn find_code(&self, code: &CodeId) -> Option<&CodeTag> {
        self.codes.iter().find(|known| known.id == *code)
    }

    /// A coder's name; somebody who has left has none here.
    fn coder(&self, words: Words, coder: &AccountId) -> String {
        let known = self.people.iter().find(|person| person.id == *coder);
        known.map_or_else(
            || words.analysis_coder_gone().to_string(),
            |person| person.name.clone(),
        )
    }

    /// A question's survey and label, as the page's reader can read them; its name where the survey has it no more. The
    /// line of “other” counts as its question.
    fn question(&self, words: Words, survey: &SurveyId, name: &str) -> String {
        let Some(survey) = self.surveys.iter().find(|known| known.id == *survey) else {
            return name.to_string();
        };
        let plain = name.strip_suffix(&format!("_{OTHER}"));
        let found = [Some(name), plain]
            .into_iter()
            .flatten()
            .find_map(|name| survey.form.find_question(name));
        let label = found.and_then(|question| {
            let default = &survey.form.default_language;
            question.label.find(words.lang(), default)
        });
        let label = label.map_or(name, |label| label.text);
        format!("{} · {label}", survey.title(words.lang()).text)
    }
}

/// What a page of the analysis is.
struct Frame {
    /// Its address within the initiative.
    here: &'static str,
    title: &'static str,
    lead: &'static str,
}

/// A page of the analysis: its title and what it is for, the ways to the others at the same version, which version that
/// is, and its body.
fn page(member: &Member, room: &Room, choice: &Choice, frame: Frame, body: AnyView) -> StaffPage {
    let words = member.words;
    let Frame { here, title, lead } = frame;
    let version = choice.all_at_version().query(None);
    let version = version.as_str();
    let links = [
        (words.analysis_together(), "analysis", version),
        (words.analysis_sessions(), "analysis/sessions", version),
        // What was released has no versions.
        (words.analysis_groups(), "analysis/groups", ""),
        (words.analysis_quotes(), "analysis/quotes", version),
    ];
    let links = links.map(|(text, rest, query)| (text, member.path(rest) + query));
    let current = member.path(here) + version;
    let then = room.then.as_ref().map(|then| {
        let now = member.path(here) + &choice.now().query(None);
        then_notice(member, then, now)
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
        </div>
        {tabs(words.analysis_title(), links.into(), &current)}
        {then}
        {body}
    };
    StaffPage::new(title, body).under(words.analysis_title(), member.path("analysis"))
}

/// Which version the page shows, and the way to the same page as it is now.
fn then_notice(member: &Member, then: &Then, now: String) -> AnyView {
    let words = member.words;
    let at = then.version.at;
    let number = then.version.number;
    let when = words.audit_time(words.day(&at.day()), at.clock());
    let text = if then.is_newest {
        words.analysis_then_newest(number, when)
    } else {
        words.analysis_then(number, when)
    };
    let version = member.path(&format!("codes/versions/{number}"));
    view! {
        <p class="notice">
            {text} " " <a href=version>{words.analysis_then_version()}</a> " · "
            <a href=now>{words.analysis_then_now()}</a>
        </p>
    }
    .into_any()
}

/// The field by which a form keeps to the version it stands at.
fn version_field(choice: &Choice) -> Option<AnyView> {
    let version = choice.version?.to_string();
    Some(view! { <input type="hidden" name="version" value=version /> }.into_any())
}

/// A code's name, leading to its words.
fn code_link(member: &Member, code: &CodeTag, choice: &Choice) -> AnyView {
    let address = member.path("analysis/quotes") + &choice.with_code(&code.id).query(None);
    view! { <a href=address>{code_tag(code)}</a> }.into_any()
}

/// Everything, or one of these.
fn entries(any: &str, is_any: bool, others: impl IntoIterator<Item = Entry>) -> Vec<Entry> {
    let any = Entry::new("", any, is_any);
    [any].into_iter().chain(others).collect()
}

/// The fields that choose a language, a question and a coder.
fn choosing(words: Words, room: &Room, choice: &Choice) -> AnyView {
    let languages = room.languages.iter().map(|lang| {
        let label = if *lang == Lang::undetermined() {
            Label::plain(words.coding_language_unknown())
        } else {
            Label::said(lang.endonym(), lang, words.lang())
        };
        Entry::labelled(lang.as_str(), label, choice.language.as_ref() == Some(lang))
    });
    let chosen = choice.question.as_ref();
    let question = |survey: &SurveyId, name: &str, label: String| {
        let is_chosen = chosen.is_some_and(|chosen| chosen.0 == *survey && chosen.1 == name);
        Entry::new(Filter::question_value(survey, name), label, is_chosen)
    };
    let asked: BTreeSet<&SurveyId> = room.questions.iter().map(|(survey, _)| survey).collect();
    let whole = room
        .surveys
        .iter()
        .filter(|survey| asked.contains(&survey.id));
    let whole = whole.map(|survey| {
        let label = words.analysis_question_all(survey.title(words.lang()).text);
        question(&survey.id, "", label)
    });
    let single = room.questions.iter().map(|(survey, name)| {
        let label = room.question(words, survey, name);
        question(survey, name, label)
    });
    let questions = whole.chain(single);
    let coders = room.people.iter().map(|person| {
        let is_chosen = choice.coder.as_ref() == Some(&person.id);
        Entry::new(person.id.as_str(), person.name.as_str(), is_chosen)
    });
    view! {
        {select_field(
            "language",
            words.coding_language(),
            None,
            entries(words.coding_language_any(), choice.language.is_none(), languages),
        )}
        {select_field(
            "question",
            words.coding_question(),
            None,
            entries(words.coding_question_any(), choice.question.is_none(), questions),
        )}
        {select_field(
            "coder",
            words.analysis_coder(),
            None,
            entries(words.analysis_coder_any(), choice.coder.is_none(), coders),
        )}
    }
    .into_any()
}

/// A field that chooses a code.
fn code_field(
    room: &Room,
    name: &'static str,
    label: &'static str,
    any: &'static str,
    chosen: Option<&CodeId>,
) -> AnyView {
    let codes = room.codes.iter().map(|code| {
        Entry::new(
            code.id.as_str(),
            code.name.as_str(),
            chosen == Some(&code.id),
        )
    });
    select_field(name, label, None, entries(any, chosen.is_none(), codes))
}

/// Nothing is coded yet: what will be here, and how to begin.
fn nothing_yet(member: &Member) -> AnyView {
    let words = member.words;
    view! {
        <div class="empty">
            <h2>{words.analysis_empty_title()}</h2>
            <p>{words.analysis_empty_text()}</p>
            <a class="do" href=member.path("words")>
                {words.analysis_read()}
            </a>
        </div>
    }
    .into_any()
}
