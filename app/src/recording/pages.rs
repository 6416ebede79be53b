//! Recordings on one page with what was written down, so that both go in step.

use super::{MOST_BYTES, MOST_DAYS, MOST_RECORDINGS, Recording, moment_text};
use crate::{
    account::guard::Member,
    capture::Revision,
    i18n::Words,
    session::{
        Session, State,
        frame::{below_session, path, session_tabs},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_rows},
        field::{file_field, problem_notice, text_field},
    },
};
use axum::http::StatusCode;
use leptos::prelude::*;

/// A session with its recordings and lines.
pub struct Shelf {
    pub session: Session,
    pub recordings: Vec<Recording>,
    pub lines: Vec<Revision>,
}

/// What somebody typed beside a file.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub agreed: bool,
    pub begins: String,
    pub erase_on: String,
}

/// Why nothing was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nobody has counted who agreed to notes.
    Unasked,
    NotAgreed,
    /// Somebody's words were erased, and the recording would hold them.
    Erased,
    Moment,
    Day,
    /// Later than the room was told: the day (`YYYY-MM-DD`) by which the sound is erased.
    Promised(String),
    TooMany,
    NoFile,
    /// Not a recording that browsers play.
    Kind,
    TooLarge,
}

impl Problem {
    pub fn status(&self) -> StatusCode {
        match self {
            Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn in_words(self, words: Words) -> String {
        match self {
            Problem::Unasked => words.recording_unasked().into(),
            Problem::NotAgreed => words.recording_not_agreed().into(),
            Problem::Erased => words.recording_seat_erased().into(),
            Problem::Moment => words.recording_moment_wrong().into(),
            Problem::Day => words.recording_day_wrong(MOST_DAYS as usize),
            Problem::Promised(told) => words.recording_day_promised(words.day(&told)),
            Problem::TooMany => words.recording_many(MOST_RECORDINGS),
            Problem::NoFile => words.recording_no_file().into(),
            Problem::Kind => words.recording_kind_wrong().into(),
            Problem::TooLarge => words.recording_large(MOST_BYTES >> 20),
        }
    }
}

/// The recordings of a session, each with its lines, and the form that brings one in.
pub fn recordings(
    member: &Member,
    shelf: &Shelf,
    typed: &Typed,
    problem: Option<Problem>,
    done: Option<&'static str>,
) -> StaffPage {
    let words = member.words;
    let session = &shelf.session;
    let done = done.map(|text| view! { <p class="notice fine" role="status">{text}</p> });
    let unasked = session.state == State::Planned;
    let form = if unasked {
        view! {
            <p>{words.recording_unasked()}</p>
            <p>
                <a class="do" href=path(member, session, "consent")>
                    {words.consent_title()}
                </a>
            </p>
        }
        .into_any()
    } else {
        form(member, session, typed)
    };
    let kept = shelf
        .recordings
        .iter()
        .enumerate()
        .map(|(at, recording)| kept(member, shelf, at + 1, recording));
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.recording_title()}</h1>
                <p class="lead">{words.recording_lead()}</p>
            </div>
        </div>
        {session_tabs(member, session, "recordings")}
        {problem_notice(problem.map(|problem| problem.in_words(words)))}
        {done}
        {kept.collect_view()}
        <section class="part">
            <h2>{words.recording_new()}</h2>
            {form}
        </section>
        <script type="module" src="/assets/recording.js"></script>
    };
    let page = StaffPage::new(words.recording_title(), body);
    below_session(page, member, session)
}

fn form(member: &Member, session: &Session, typed: &Typed) -> AnyView {
    let words = member.words;
    let agreed = Choice::new("yes", words.recording_agreed(), typed.agreed);
    let begins = text_field("begins", words.recording_begins(), &typed.begins)
        .hint(words.recording_begins_hint())
        .autocomplete("off");
    let erase_on = text_field("erase_on", words.recording_erase_on(), &typed.erase_on)
        .kind("date")
        .hint(words.recording_erase_on_hint());
    let file = file_field(
        "file",
        words.recording_file(),
        words.recording_file_hint(MOST_BYTES >> 20),
        "audio/*,video/mp4,video/webm,.m4a,.ogg,.opus,.mp3,.wav,.flac",
    );
    view! {
        <form
            class="form"
            method="post"
            enctype="multipart/form-data"
            action=path(member, session, "recordings")
        >
            {choice_rows("agreed", Many::Any, vec![agreed])}
            {begins.into_render()}
            {erase_on.into_render()}
            {file}
            <p class="hint">{words.recording_seats()}</p>
            <div class="actions">
                <button class="do">{words.recording_keep()}</button>
                <a href=path(member, session, "")>{words.staff_cancel()}</a>
            </div>
        </form>
    }
    .into_any()
}

/// One recording with its player and the lines whose moment is known, each a way into it.
fn kept(member: &Member, shelf: &Shelf, number: usize, recording: &Recording) -> AnyView {
    let words = member.words;
    let here = path(
        member,
        &shelf.session,
        &format!("recordings/{}", recording.id),
    );
    let sound = format!("{here}/sound");
    let title = words.recording_number(number);
    let line = |line: &Revision| {
        let second = line.second - recording.begins;
        if line.second < 0 || second < 0 || line.text.trim().is_empty() {
            return None;
        }
        let moment = moment_text(line.second);
        let label = words.recording_from(moment.as_str());
        let seat = (!line.seat.is_nobody()).then(|| {
            let seat = words.session_note_seat(line.seat.to_string());
            view! { <span class="by">{seat}</span> " " }
        });
        let view = view! {
            <li data-second=second.to_string()>
                <a
                    href=format!("{sound}#t={second}")
                    aria-label=label
                    dir="ltr"
                >
                    {moment}
                </a>
                <p>
                    {seat}
                    <span lang=line.language.to_string() dir=line.language.direction().as_str()>
                        {line.text.clone()}
                    </span>
                </p>
            </li>
        };
        Some(view)
    };
    let lines: Vec<_> = shelf.lines.iter().filter_map(line).collect();
    let lines = if lines.is_empty() {
        view! { <p class="none">{words.recording_no_lines()}</p> }.into_any()
    } else {
        view! { <ol class="in-step">{lines}</ol> }.into_any()
    };
    let begins = text_field(
        "begins",
        words.recording_begins(),
        &moment_text(recording.begins),
    )
    .id(format!("begins-{number}"))
    .hint(words.recording_begins_hint())
    .autocomplete("off");
    view! {
        <section class="part recording" aria-labelledby=format!("recording-{number}")>
            <h2 id=format!("recording-{number}")>{title.clone()}</h2>
            <p>{words.recording_goes(words.day(&recording.erase_on))}</p>
            <audio controls preload="metadata" src=sound.clone() aria-label=title></audio>
            {lines}
            <details>
                <summary>{words.recording_change()}</summary>
                <form class="form" method="post" action=here.clone()>
                    {begins.into_render()}
                    <div class="actions">
                        <button class="quiet">{words.recording_set_begins()}</button>
                    </div>
                </form>
                <form class="form" method="post" action=here>
                    <p>{words.recording_erase_sure()}</p>
                    <div class="actions">
                        <button class="stop" name="erase" value="yes">
                            {words.recording_erase()}
                        </button>
                    </div>
                </form>
            </details>
        </section>
    }
    .into_any()
}
