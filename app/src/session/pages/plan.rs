//! The plan of a session: what it is, when, who facilitates it.

use super::language_choice;
use crate::{
    account::{Account, guard::Member},
    i18n::Words,
    ids::AccountId,
    language::Lang,
    request::Fields,
    session::{
        Session, SessionKind, State,
        frame::{self, below_session, kind_words, session_tabs},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field, choice_rows},
        field::{problem_notice, text_field},
    },
    vocabulary::{Term, show::said_marked},
};
use leptos::prelude::*;

/// The plan of a session as typed.
#[derive(Clone, Debug, Default)]
pub struct TypedSession {
    pub title: String,
    pub kind: String,
    pub purpose: String,
    pub held_on: String,
    pub place: String,
    pub languages: Vec<Lang>,
    /// Tags of languages that are not offered.
    pub more_languages: String,
    pub participants: String,
    pub prompts: String,
    /// Who facilitates it, where the one who types may choose.
    pub facilitators: Vec<AccountId>,
}

impl TypedSession {
    /// What a form brought. Offered languages that are none are passed over: no honest page sends them.
    pub fn read(fields: &Fields) -> TypedSession {
        TypedSession {
            title: fields.text("title").into(),
            kind: fields.text("kind").into(),
            purpose: fields.find("purpose").unwrap_or_default().into(),
            held_on: fields.text("held_on").into(),
            place: fields.text("place").into(),
            languages: fields
                .all("languages")
                .filter_map(|tag| tag.parse().ok())
                .collect(),
            more_languages: fields.text("more_languages").into(),
            participants: fields.text("participants").into(),
            prompts: fields.find("prompts").unwrap_or_default().into(),
            facilitators: fields
                .all("facilitators")
                .map(|id| AccountId(id.into()))
                .collect(),
        }
    }

    /// A session as its form shows it.
    pub fn of(session: &Session, facilitators: Vec<AccountId>) -> TypedSession {
        let is_offered = |lang: &&Lang| Words::find(lang).is_some();
        let (offered, more): (Vec<&Lang>, Vec<&Lang>) =
            session.languages.iter().partition(is_offered);
        let more: Vec<&str> = more.into_iter().map(Lang::as_str).collect();
        TypedSession {
            title: session.title.clone(),
            kind: session.kind.as_str().into(),
            purpose: session.purpose.clone(),
            held_on: session.held_on.clone(),
            place: session.place.clone(),
            languages: offered.into_iter().cloned().collect(),
            more_languages: more.join(", "),
            participants: match session.participants {
                0 => String::new(),
                people => people.to_string(),
            },
            prompts: String::new(),
            facilitators,
        }
    }
}

/// Which session the form is for.
#[derive(Clone, Copy)]
pub enum Form<'a> {
    New,
    Known(&'a Session),
}

/// Whom the reader may choose to facilitate.
pub enum People {
    /// Nobody: who plans a session holds it, and only organizers pass it on.
    Fixed,
    /// Any of these, by name.
    Free(Vec<Account>),
}

/// The form for the plan of a session. The prompts of a known one have a form of their own.
pub fn plan(
    member: &Member,
    form: Form<'_>,
    typed: &TypedSession,
    people: &People,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let kinds = SessionKind::ALL.map(|kind| {
        Choice::new(
            kind.as_str(),
            kind_words(words, kind),
            typed.kind == kind.as_str(),
        )
    });
    let languages = Words::all().map(|other| {
        let lang = other.lang();
        language_choice(lang, words.lang(), typed.languages.contains(lang))
    });
    let (title, action, submit, back) = match form {
        Form::New => (
            words.session_new(),
            member.path("sessions/new"),
            words.session_create(),
            member.path("sessions"),
        ),
        Form::Known(session) => (
            words.session_tab_plan(),
            frame::path(member, session, "plan"),
            words.staff_save(),
            frame::path(member, session, ""),
        ),
    };
    let head = match form {
        Form::New => view! { <h1>{title}</h1> }.into_any(),
        Form::Known(session) => view! {
            <h1>{session.title.clone()}</h1>
            {session_tabs(member, session, "plan")}
        }
        .into_any(),
    };
    let prompts = matches!(form, Form::New).then(|| {
        text_field("prompts", words.session_prompts_label(), &typed.prompts)
            .hint(words.session_prompts_hint())
            .rows(6)
            .into_render()
    });
    // Both are what those who came said, once they were asked.
    let is_planned = match form {
        Form::New => true,
        Form::Known(session) => session.state == State::Planned,
    };
    let kind = is_planned.then(|| {
        choice_field(
            "kind",
            words.session_kind_label(),
            None,
            Many::One,
            kinds.into(),
        )
    });
    let participants = is_planned.then(|| {
        text_field(
            "participants",
            words.session_participants_label(),
            &typed.participants,
        )
        .hint(words.session_participants_hint())
        .optional(words.staff_optional())
        .into_render()
    });
    let body = view! {
        {head}
        {problem_notice(problem)}
        <form class="form" method="post" action=action>
            {text_field("title", words.session_title_label(), &typed.title).hint(words.session_title_hint())}
            {kind}
            {text_field("purpose", words.session_purpose_label(), &typed.purpose)
                .hint(words.session_purpose_hint())
                .rows(3)
                .optional(words.staff_optional())}
            {text_field("held_on", words.session_day_label(), &typed.held_on)
                .kind("date")
                .optional(words.staff_optional())}
            {text_field("place", words.session_place_label(), &typed.place).optional(words.staff_optional())}
            {participants}
            {facilitators_field(member, typed, people)}
            {prompts}
            <fieldset class="field" aria-describedby="f-languages-hint">
                <legend>{words.session_languages_label()}</legend>
                <p class="hint" id="f-languages-hint">
                    {words.session_languages_hint()}
                </p>
                {choice_rows("languages", Many::Any, languages.collect())}
            </fieldset>
            {text_field("more_languages", words.session_more_languages_label(), &typed.more_languages)
                .hint(words.session_more_languages_hint())
                .optional(words.staff_optional())}
            <div class="actions">
                <button class="do">{submit}</button>
                <a href=back>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    let page = StaffPage::new(title, body);
    match form {
        Form::New => page.under(words.session_list_title(), member.path("sessions")),
        Form::Known(session) => below_session(page, member, session),
    }
}

fn facilitators_field(member: &Member, typed: &TypedSession, people: &People) -> Option<AnyView> {
    let words = member.words;
    let People::Free(people) = people else {
        return None;
    };
    let choice = |person: &Account| {
        Choice::new(
            person.id.as_str(),
            person.name.as_str(),
            typed.facilitators.contains(&person.id),
        )
    };
    Some(choice_field(
        "facilitators",
        words.session_facilitators_label(),
        Some(words.session_facilitators_hint().into()),
        Many::Any,
        people.iter().map(choice).collect(),
    ))
}

/// What a session is for, and the way to the guides.
pub fn summary(member: &Member, session: &Session, terms: &[Term]) -> impl IntoView + use<> {
    let words = member.words;
    let first = session.languages.first().cloned();
    let lang = first.unwrap_or_else(Lang::undetermined);
    let purpose = (!session.purpose.is_empty())
        .then(|| said_marked(words, &session.purpose, &lang, terms, "purpose"))
        .map(|purpose| view! { <p class="lead">{purpose}</p> });
    view! {
        {purpose}
        <p class="no-print">
            <a href=member.path("guides")>{words.guide_list_title()}</a>
        </p>
    }
}
