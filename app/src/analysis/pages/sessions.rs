//! In which sessions codes came up.

use super::{Room, code_link, page};
use crate::{
    account::guard::Member,
    analysis::Choice,
    ids::{CodeId, SessionId},
    session::Session,
    shell::StaffPage,
    theme::CodeTag,
};
use leptos::prelude::*;
use std::collections::HashMap;

/// The page: a row a code, a column a session, the earliest first.
pub fn sessions(member: &Member, room: &Room, lines: &[(CodeId, SessionId, usize)]) -> StaffPage {
    let words = member.words;
    let counts: HashMap<(&CodeId, &SessionId), usize> = lines
        .iter()
        .map(|(code, session, lines)| ((code, session), *lines))
        .collect();
    let has = |session: &Session| lines.iter().any(|(_, known, _)| *known == session.id);
    let held: Vec<&Session> = room
        .sessions
        .iter()
        .filter(|session| has(session))
        .collect();
    let codes: Vec<&CodeTag> = room
        .codes
        .iter()
        .filter(|code| lines.iter().any(|(known, _, _)| *known == code.id))
        .collect();
    let body = if codes.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.analysis_sessions_none()}</h2>
                <p>{words.analysis_sessions_none_text()}</p>
            </div>
        }
        .into_any()
    } else {
        let row = |code: &&CodeTag| {
            let cells = held.iter().map(|session| {
                let count = counts.get(&(&code.id, &session.id)).copied();
                view! { <td>{cell(member, code, session, count.unwrap_or(0))}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{code_link(member, code, &Choice::default())}</th>
                    {cells.collect_view()}
                </tr>
            }
        };
        let heads = held.iter().map(|session| {
            view! {
                <th scope="col" dir="auto">
                    {session.title.clone()}
                </th>
            }
        });
        view! {
            <div class="scroll" tabindex="0" role="region" aria-labelledby="by-session">
                <table class="numbers">
                    <caption id="by-session">{words.analysis_sessions_caption()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.coding_code()}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{codes.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    page(
        member,
        "analysis/sessions",
        words.analysis_sessions(),
        words.analysis_sessions_lead(),
        body,
    )
}

fn cell(member: &Member, code: &CodeTag, session: &Session, lines: usize) -> AnyView {
    let words = member.words;
    if lines == 0 {
        return view! { <span class="unseen">{words.number(0.0)}</span> }.into_any();
    }
    let choice = Choice {
        code: Some(code.id.clone()),
        session: Some(session.id.clone()),
        ..Choice::default()
    };
    let address = member.path("analysis/quotes") + &choice.query(None);
    let label = words.analysis_session_cell(code.name.as_str(), session.title.as_str(), lines);
    view! {
        <a href=address>
            {words.number(lines as f64)} <span class="unseen">" " {label}</span>
        </a>
    }
    .into_any()
}
