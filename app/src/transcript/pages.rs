//! Choosing a transcript, and saying who sits where before it is taken.

use super::{Form, MOST_TEXT, Place, Refusal, Remark, Speaker, Transcript};
use crate::{
    account::guard::Member,
    capture::Seat,
    i18n::Words,
    language::Lang,
    reading::Unread,
    session::{
        Session,
        frame::{below_session, path},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::file_field,
        table::Label,
    },
};
use leptos::prelude::*;

/// Why nothing was brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NoFile,
    TooLarge,
    Refused(Refusal),
    Unread(Unread),
    ManySpeakers,
    /// Everybody was left out.
    NobodyLeft,
    /// Nobody has been asked yet whether words may be written down.
    Unasked,
    Closed,
}

impl Problem {
    fn in_words(&self, words: Words) -> String {
        match self {
            Problem::NoFile => words.transcript_no_file().into(),
            Problem::TooLarge => words.transcript_large().into(),
            Problem::ManySpeakers => words.transcript_many_speakers(super::MOST_SPEAKERS),
            Problem::NobodyLeft => words.transcript_nobody_left().into(),
            Problem::Unasked => words.transcript_unasked().into(),
            Problem::Closed => words.transcript_closed().into(),
            Problem::Unread(Unread::TooSlow) => words.transcript_slow().into(),
            Problem::Unread(Unread::Unreadable) => words.transcript_damaged().into(),
            Problem::Refused(refusal) => match refusal {
                Refusal::Kind => words.transcript_kind().into(),
                Refusal::Byte { value, place } => {
                    words.transcript_byte(format!("0x{value:02X}"), words.number(*place as f64))
                }
                Refusal::Empty => words.transcript_empty().into(),
                Refusal::Long => words.transcript_long((MOST_TEXT >> 20) as f64),
                Refusal::OldWord => words.transcript_old_word().into(),
                Refusal::Locked => words.transcript_locked().into(),
                Refusal::NotWord => words.transcript_not_word().into(),
                Refusal::Damaged => words.transcript_damaged().into(),
                Refusal::Bomb => words.transcript_bomb().into(),
            },
        }
    }
}

fn page(member: &Member, session: &Session, body: AnyView) -> StaffPage {
    let words = member.words;
    below_session(
        StaffPage::new(words.transcript_title(), body),
        member,
        session,
    )
}

/// The form that takes a file, where one can be taken.
pub fn choose(member: &Member, session: &Session, problem: Option<Problem>) -> StaffPage {
    let words = member.words;
    let text = problem.as_ref().map(|problem| problem.in_words(words));
    let way_out = match problem {
        Some(Problem::Unasked) => Some((words.consent_title(), "consent")),
        Some(Problem::Closed) => Some((words.readback_title(), "read-back")),
        _ => None,
    };
    let content = match way_out {
        Some((name, rest)) => view! {
            <p class="notice">{text}</p>
            <p>
                <a class="do" href=path(member, session, rest)>
                    {name}
                </a>
            </p>
        }
        .into_any(),
        None => form(member, session, text),
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.transcript_title()}</h1>
                <p class="lead">{words.transcript_lead()}</p>
            </div>
        </div>
        {content}
    };
    page(member, session, body.into_any())
}

fn form(member: &Member, session: &Session, problem: Option<String>) -> AnyView {
    let words = member.words;
    view! {
        <form class="form" method="post" enctype="multipart/form-data" action=path(member, session, "transcript")>
            {file_field("file", words.transcript_file(), words.transcript_file_hint(), ".txt,.md,.docx,.vtt,.srt")
                .problem(problem)
                }
            <div class="actions">
                <button class="do">{words.transcript_look()}</button>
                <a href=path(member, session, "")>{words.staff_cancel()}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Turns that are shown before a transcript is taken.
const MOST_SHOWN: usize = 40;

/// What was found in a file.
pub struct Found<'a> {
    pub transcript: &'a Transcript,
    pub speakers: &'a [Speaker],
    /// How many of the session's prompts its facilitator seems to have asked.
    pub prompts: usize,
}

/// What was found in a file, and the form that says who sits where.
pub fn look(
    member: &Member,
    session: &Session,
    found: &Found,
    seats: &[Seat],
    form: &Form,
) -> StaffPage {
    let words = member.words;
    let Found {
        transcript,
        speakers,
        prompts,
    } = found;
    let prompts = (*prompts > 0).then(|| view! { <p>{words.transcript_prompts(*prompts)}</p> });
    let remarks = transcript
        .remarks
        .iter()
        .map(|remark| view! { <li>{remark_words(words, *remark)}</li> });
    let remarks = (!transcript.remarks.is_empty()).then(|| {
        view! { <div class="notice"><ul>{remarks.collect_view()}</ul></div> }
    });
    let whom = speakers
        .iter()
        .enumerate()
        .map(|(number, speaker)| seating(words, number, speaker, seats));
    let turns = transcript.turns.iter().take(MOST_SHOWN).map(|turn| {
        let name = turn
            .speaker
            .clone()
            .unwrap_or_else(|| words.transcript_unnamed().into());
        let at = turn
            .second
            .map(|second| format!("{}:{:02} · ", second / 60, second % 60));
        view! {
            <div class="told">
                <p class="by">{at} <bdi>{name}</bdi></p>
                <p dir="auto">{turn.text.clone()}</p>
            </div>
        }
    });
    let more = transcript.turns.len().saturating_sub(MOST_SHOWN);
    let more = (more > 0).then(|| view! { <p class="hint">{words.transcript_more(more)}</p> });
    let carried = serde_json::to_string(form).unwrap_or_default();
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.transcript_title()}</h1>
                <p class="lead">
                    {words.transcript_found(transcript.turns.len(), speakers.len())}
                </p>
            </div>
        </div>
        {remarks}
        <form class="form" method="post" enctype="multipart/form-data" action=path(member, session, "transcript")>
            <input type="hidden" name="turns" value=carried />
            <section class="part">
                <h2>{words.transcript_who()}</h2>
                <p>{words.transcript_who_text()}</p>
                {whom.collect_view()}
                {prompts}
                {language_field(words, session)}
                <div class="actions">
                    <button class="do">{words.transcript_take()}</button>
                    <a href=path(member, session, "transcript")>{words.transcript_other()}</a>
                </div>
            </section>
        </form>
        <section class="part">
            <h2>{words.transcript_beginning()}</h2>
            {turns.collect_view()}
            {more}
        </section>
    };
    page(member, session, body.into_any())
}

fn seating(words: Words, number: usize, speaker: &Speaker, seats: &[Seat]) -> AnyView {
    let name = speaker
        .name
        .clone()
        .unwrap_or_else(|| words.transcript_unnamed().into());
    let seated = seats.iter().map(|seat| {
        let letter = seat.to_string();
        (Place::Seat(seat.clone()), words.session_note_seat(letter))
    });
    let others = [
        (Place::Nobody, words.transcript_nobody()),
        (Place::Facilitator, words.transcript_facilitator()),
        (Place::Interpreter, words.transcript_interpreter()),
        (Place::Out, words.transcript_out()),
    ];
    let others = others
        .into_iter()
        .map(|(place, text)| (place, text.to_string()));
    let options = seated.chain(others).map(|(place, text)| {
        view! {
            <option value=place.as_text() selected=place == speaker.guess>
                {text}
            </option>
        }
    });
    let (id, hint) = (
        format!("speaker-{number}"),
        format!("speaker-{number}-hint"),
    );
    view! {
        <div class="field">
            <label for=id.clone()>
                <bdi>{name}</bdi>
            </label>
            <p class="hint" id=hint.clone()>
                {words.transcript_turns(speaker.turns)} " "
                <bdi>{speaker.beginning.clone()}</bdi>
            </p>
            <select id=id name="speaker" aria-describedby=hint>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// The languages of the session first, then all others that are known here.
fn language_field(words: Words, session: &Session) -> AnyView {
    let others = Words::all().map(|other| other.lang().clone());
    let others = others.filter(|lang| !session.languages.contains(lang));
    let languages: Vec<Lang> = session.languages.iter().cloned().chain(others).collect();
    let choices = languages.iter().enumerate().map(|(at, lang)| {
        Choice::labelled(
            lang.as_str(),
            Label::said(lang.endonym(), lang, words.lang()),
            at == 0,
        )
    });
    select_field(
        "language",
        words.transcript_language(),
        None,
        choices.collect(),
    )
}

fn remark_words(words: Words, remark: Remark) -> String {
    match remark {
        Remark::Reordered(count) => words.transcript_reordered(count),
        Remark::Overlapping(count) => words.transcript_overlapping(count),
        Remark::Untimed(count) => words.transcript_untimed(count),
        Remark::Macros => words.transcript_macros().into(),
        Remark::Footnotes(count) => words.transcript_footnotes(count),
        Remark::Comments(count) => words.transcript_comments(count),
        Remark::Deleted => words.transcript_deleted().into(),
    }
}
