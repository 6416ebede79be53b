//! The page on which a file of lines is brought into a closed session.

use super::late::{MOST_BYTES, Taken, Unfit};
use crate::{
    account::guard::Member,
    capture::store::Kept,
    i18n::Words,
    request::Fields,
    session::{
        Session,
        frame::{below_session, path},
    },
    shell::StaffPage,
    ui::field::file_field,
};
use axum::http::StatusCode;
use leptos::prelude::*;

/// Why nothing was brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    NoFile,
    TooLarge,
    NotLines,
    OtherSession,
    /// Lines are taken in on the page for writing down.
    Open,
    /// Nobody who was there has been asked whether words may be written down.
    Unasked,
}

impl From<Unfit> for Problem {
    fn from(unfit: Unfit) -> Problem {
        match unfit {
            Unfit::NotLines => Problem::NotLines,
            Unfit::OtherSession => Problem::OtherSession,
            Unfit::Long => Problem::TooLarge,
        }
    }
}

impl Problem {
    pub fn status(self) -> StatusCode {
        match self {
            Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::Open | Problem::Unasked => StatusCode::CONFLICT,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn in_words(self, words: Words) -> String {
        match self {
            Problem::NoFile => words.readback_late_no_file().into(),
            Problem::TooLarge => words.readback_late_large(MOST_BYTES >> 20),
            Problem::NotLines => words.readback_late_not_lines().into(),
            Problem::OtherSession => words.readback_late_other_session().into(),
            Problem::Open => words.readback_late_open().into(),
            Problem::Unasked => words.readback_late_unasked().into(),
        }
    }
}

/// What became of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Passages that were made.
    pub passages: usize,
    /// Versions of lines that could not be taken.
    pub refused: usize,
    /// Versions of lines of seats whose words were erased.
    pub erased: usize,
}

impl Done {
    pub fn of(taken: &Taken, refused: usize) -> Done {
        let erased = taken.outcomes.iter().filter(|kept| **kept == Kept::Erased);
        Done {
            passages: taken.passages,
            refused,
            erased: erased.count(),
        }
    }

    /// What an address says; None where it says nothing.
    pub fn read(fields: &Fields) -> Option<Done> {
        let number = |name: &str| fields.text(name).parse().unwrap_or(0);
        fields.find("passages").map(|_| Done {
            passages: number("passages"),
            refused: number("refused"),
            erased: number("erased"),
        })
    }

    /// The same as the query of an address.
    pub fn address(self) -> String {
        format!(
            "passages={}&refused={}&erased={}",
            self.passages, self.refused, self.erased
        )
    }
}

/// The page: what late lines are, what became of the last file, and the form for the next.
pub fn late(
    member: &Member,
    session: &Session,
    problem: Option<Problem>,
    done: Option<Done>,
) -> StaffPage {
    let words = member.words;
    let text = problem.map(|problem| problem.in_words(words));
    let content = match problem {
        Some(Problem::Open) => view! {
            <p class="notice">{text}</p>
            <p>
                <a class="do" href=path(member, session, "capture")>
                    {words.capture_title()}
                </a>
            </p>
        }
        .into_any(),
        _ => form(member, session, text),
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.readback_late_title()}</h1>
                <p class="lead">{words.readback_late_lead()}</p>
            </div>
        </div>
        {done.map(|done| told(member, session, done))}
        {content}
    };
    below_session(
        StaffPage::new(words.readback_late_title(), body),
        member,
        session,
    )
}

fn told(member: &Member, session: &Session, done: Done) -> AnyView {
    let words = member.words;
    let made = match done.passages {
        0 => words.readback_late_nothing_new().to_string(),
        passages => words.readback_late_taken(passages),
    };
    let refused = (done.refused > 0).then(|| {
        view! { <p>{words.readback_late_refused(done.refused)}</p> }
    });
    let erased = (done.erased > 0).then(|| {
        view! { <p>{words.readback_late_erased()}</p> }
    });
    view! {
        <div class="notice fine" role="status">
            <p>
                {made} " "
                <a href=path(member, session, "")>{words.session_notes_title()}</a>
            </p>
            {refused}
            {erased}
        </div>
    }
    .into_any()
}

fn form(member: &Member, session: &Session, problem: Option<String>) -> AnyView {
    let words = member.words;
    let hint = words.readback_late_file_hint(MOST_BYTES >> 20);
    let file = file_field(
        "file",
        words.readback_late_file(),
        hint,
        "application/json,.json",
    )
    .problem(problem);
    view! {
        <form class="form" method="post" enctype="multipart/form-data" action=path(member, session, "late")>
            {file}
            <div class="actions">
                <button class="do">{words.readback_late_take()}</button>
                <a href=path(member, session, "")>{words.staff_cancel()}</a>
            </div>
        </form>
    }
    .into_any()
}
