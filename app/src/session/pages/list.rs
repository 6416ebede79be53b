//! The list of sessions.

use super::language_names;
use crate::{
    account::{Act, guard::Member},
    session::{Session, frame::kind_words},
    shell::StaffPage,
    ui::table::{ListRow, list_table},
};
use leptos::prelude::*;

/// The sessions of an initiative.
pub fn sessions(member: &Member, sessions: Vec<Session>) -> StaffPage {
    let words = member.words;
    let new = member.path("sessions/new");
    let may = member.role.may(Act::Facilitate);
    let button = may.then(|| view! { <a class="do" href=new>{words.session_new()}</a> });
    let body = if sessions.is_empty() {
        view! {
            <h1>{words.session_list_title()}</h1>
            <div class="empty">
                <h2>{words.session_list_empty()}</h2>
                <p>{words.session_list_empty_text()}</p>
                {button}
                {guides_link(member)}
            </div>
        }
        .into_any()
    } else {
        let rows = sessions.iter().map(|session| session_row(member, session));
        let heads = [
            words.session_title_label(),
            words.session_kind_label(),
            words.session_day_label(),
            words.session_languages_label(),
        ];
        view! {
            <div class="head">
                <div>
                    <h1>{words.session_list_title()}</h1>
                    {guides_link(member)}
                </div>
                {button}
            </div>
            {list_table(words.session_list_title(), &heads, rows.collect())}
        }
        .into_any()
    };
    StaffPage::new(words.session_list_title(), body)
}

fn guides_link(member: &Member) -> impl IntoView + use<> {
    view! {
        <p>
            <a href=member.path("guides")>{member.words.guide_list_title()}</a>
        </p>
    }
}

fn session_row(member: &Member, session: &Session) -> ListRow {
    let words = member.words;
    let path = member.path(&format!("sessions/{}", session.id));
    let day = (!session.held_on.is_empty()).then(|| words.day(&session.held_on));
    ListRow {
        head: view! { <a href=path>{session.title.clone()}</a> }.into_any(),
        cells: vec![
            kind_words(words, session.kind).into_any(),
            day.into_any(),
            language_names(&session.languages),
        ],
    }
}
