//! In which sessions codes came up.

use super::{Frame, Room, code_link, page};
use crate::{
    account::guard::Member,
    analysis::Choice,
    ids::{CodeId, SessionId},
    session::Session,
    shell::StaffPage,
    theme::CodeTag,
};
use leptos::prelude::*;
use std::collections::{HashMap, HashSet};

/// The page: a row a code, a column a session with words to read, the earliest first. That nobody said it there is a
/// finding too, so sessions without any code have their column.
pub fn sessions(
    member: &Member,
    room: &Room,
    choice: &Choice,
    lines: &[(CodeId, SessionId, usize)],
    heard: &HashSet<SessionId>,
) -> StaffPage {
    let words = member.words;
    let counts: HashMap<(&CodeId, &SessionId), usize> = lines
        .iter()
        .map(|(code, session, lines)| ((code, session), *lines))
        .collect();
    let held: Vec<&Session> = room
        .sessions
        .iter()
        .filter(|session| heard.contains(&session.id))
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
                view! { <td>{cell(member, choice, code, session, count.unwrap_or(0))}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{code_link(member, code, choice)}</th>
                    {cells.collect_view()}
                </tr>
            }
        };
        let heads = held.iter().map(|session| {
            let is_coded = lines.iter().any(|(_, known, _)| *known == session.id);
            // Nothing said there, or nothing read there yet: nobody can tell from noughts alone.
            let uncoded = (!is_coded).then(|| {
                view! {
                    " "
                    <span class="few">{words.analysis_session_uncoded()}</span>
                }
            });
            view! {
                <th scope="col">
                    <bdi>{session.title.clone()}</bdi>
                    {uncoded}
                </th>
            }
        });
        let then = room
            .then
            .as_ref()
            .map(|_| view! { <p class="hint">{words.analysis_sessions_then()}</p> });
        view! {
            {then}
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
    let frame = Frame {
        here: "analysis/sessions",
        title: words.analysis_sessions(),
        lead: words.analysis_sessions_lead(),
    };
    page(member, room, choice, frame, body)
}

fn cell(
    member: &Member,
    choice: &Choice,
    code: &CodeTag,
    session: &Session,
    lines: usize,
) -> AnyView {
    let words = member.words;
    if lines == 0 {
        return words.number(0.0).into_any();
    }
    let choice = Choice {
        session: Some(session.id.clone()),
        ..choice.with_code(&code.id)
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
