//! The page on which lines are written down. Every part of it works without scripts; with them it also works without
//! a network.

use super::{LONGEST_LINE, LineKind, Revision, Seat};
use crate::{
    account::guard::Member,
    coding::code::Code,
    i18n::Words,
    ids::CodeId,
    language::Lang,
    request::{Fields, NONCE_FIELD, fresh_nonce},
    session::{
        self, Session,
        frame::{below_session, path},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::problem_notice,
        table::Label,
    },
};
use leptos::prelude::*;

/// What the page is about.
pub struct Capture {
    pub session: Session,
    pub seats: Vec<Seat>,
    pub codes: Vec<Code>,
    pub lines: Vec<Revision>,
}

/// A line as typed, with what is chosen around it.
#[derive(Clone, Debug)]
pub struct TypedLine {
    pub prompt: i64,
    pub seat: Seat,
    pub kind: LineKind,
    pub language: Lang,
    pub interpreted: bool,
    pub tags: Vec<CodeId>,
    pub text: String,
}

impl TypedLine {
    /// What a form or an address brought; where it says nothing, the first prompt, nobody's seat, a speaker's own
    /// words, and the session's first language.
    pub fn read(fields: &Fields, session: &Session) -> TypedLine {
        let first = session.languages.first().cloned();
        let language = fields.text("language").parse().ok().or(first);
        TypedLine {
            prompt: fields
                .text("prompt")
                .parse()
                .unwrap_or(i64::from(!session.prompts.is_empty())),
            seat: fields.text("seat").parse().unwrap_or(Seat::NOBODY),
            kind: fields.text("kind").parse().unwrap_or(LineKind::Verbatim),
            language: language.unwrap_or_else(Lang::undetermined),
            interpreted: fields.find("interpreted").is_some(),
            tags: fields.all("tags").map(|id| CodeId(id.into())).collect(),
            text: fields.find("text").unwrap_or_default().into(),
        }
    }

    /// What is wrong with it, in the writer's language.
    pub fn find_problem(&self, words: Words, session: &Session) -> Option<String> {
        let text = session::note_text(&self.text);
        let prompts = session.prompts.len() as i64;
        if text.is_empty() {
            Some(words.capture_line_missing().into())
        } else if text.chars().count() > LONGEST_LINE {
            Some(words.capture_line_long(LONGEST_LINE))
        } else if !(0..=prompts).contains(&self.prompt) {
            Some(words.capture_prompt_wrong().into())
        } else {
            None
        }
    }

    /// What stays chosen for the next line, as the query of an address.
    pub fn choices(&self) -> String {
        let interpreted = if self.interpreted {
            "&interpreted=on"
        } else {
            ""
        };
        format!(
            "prompt={}&seat={}&kind={}&language={}{interpreted}",
            self.prompt,
            self.seat,
            self.kind.as_str(),
            self.language
        )
    }
}

/// A kind of line, named.
pub fn kind_words(words: Words, kind: LineKind) -> &'static str {
    match kind {
        LineKind::Verbatim => words.capture_verbatim(),
        LineKind::Paraphrase => words.capture_paraphrase(),
        LineKind::Observation => words.capture_observation(),
        LineKind::Thought => words.capture_thought(),
    }
}

/// The page. The attributes of its root are what the script needs to know.
pub fn capture(
    member: &Member,
    page: &Capture,
    typed: &TypedLine,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let session = &page.session;
    let here = path(member, session, "");
    let is_open = session.state != session::State::Closed;
    let body = view! {
        <div
            class="capture"
            id="capture"
            data-session=session.id.to_string()
            data-address=format!("{here}/capture")
            data-closed=(!is_open).then_some("true")
            data-words=script_words(words, &page.session)
        >
            <div class="head">
                <div>
                    <h1>{session.title.clone()}</h1>
                    <p class="lead">{words.capture_lead()}</p>
                </div>
                <div class="standing" hidden id="standing">
                    <p class="status" id="kept" role="status"></p>
                    <p class="clock"><span class="unseen">{words.capture_clock()}</span> <span id="clock">"0:00"</span></p>
                </div>
            </div>
            <div id="alerts" role="alert"></div>
            {problem_notice(problem)}
            {late_part(words)}
            {line_form(words, page, typed, format!("{here}/capture"))}
            <section class="part" aria-labelledby="lines-title">
                <h2 id="lines-title">{words.capture_lines()}</h2>
                <div class="lines" id="lines">
                    <ol>{page.lines.iter().map(|line| line_item(words, line)).collect_view()}</ol>
                </div>
                <p class="none" id="no-lines" hidden=!page.lines.is_empty()>{words.capture_lines_empty()}</p>
            </section>
            {device_part(words)}
            {is_open.then(|| view! {
                <div class="actions">
                    <a class="quiet" href=format!("{here}/read-back")>{words.capture_to_read_back()}</a>
                </div>
            })}
            {pin_dialog(words)}
            <script type="module" src="/assets/capture/page.js"></script>
        </div>
    };
    below_session(StaffPage::new(words.capture_title(), body), member, session)
}

fn line_form(
    words: Words,
    page: &Capture,
    typed: &TypedLine,
    action: String,
) -> impl IntoView + use<> {
    let kinds = LineKind::ALL
        .into_iter()
        .enumerate()
        .map(|(at, kind)| Pill {
            value: kind.as_str().into(),
            label: kind_words(words, kind).into(),
            key: Some((at + 1).to_string()),
            chosen: kind == typed.kind,
        });
    let nobody = Pill {
        value: String::new(),
        label: words.capture_seat_nobody().into(),
        key: None,
        chosen: typed.seat.is_nobody(),
    };
    let seats = page.seats.iter().map(|seat| Pill {
        value: seat.to_string(),
        label: seat.to_string(),
        key: Some(seat.to_string()),
        chosen: *seat == typed.seat,
    });
    let tags = page.codes.iter().enumerate().map(|(at, code)| Pill {
        value: code.id.to_string(),
        label: code.name.clone(),
        // There are nine such keys.
        key: (at < 9).then(|| format!("Shift+{}", at + 1)),
        chosen: typed.tags.contains(&code.id),
    });
    let tags: Vec<Pill> = tags.collect();
    let tags = (!tags.is_empty()).then(|| {
        view! {
            <details class="tags">
                <summary>{words.capture_tags()}</summary>
                {pills("tags", words.capture_tags(), "checkbox", tags)}
            </details>
        }
    });
    let session = &page.session;
    let mut languages = session.languages.clone();
    if !languages.contains(&typed.language) {
        languages.push(typed.language.clone());
    }
    let languages = languages.iter().map(|lang| {
        Choice::labelled(
            lang.as_str(),
            Label::said(lang.endonym(), lang, words.lang()),
            *lang == typed.language,
        )
    });
    let is_closed = session.state == session::State::Closed;
    // What somebody was typing while another closed the session is still there, and can still come.
    let is_late = is_closed && !typed.text.trim().is_empty();
    let is_over = is_closed && !is_late;
    let late = is_late.then(|| view! { <input type="hidden" name="late" value="yes" /> });
    let (save, hint) = match is_late {
        true => (words.capture_late_save(), words.capture_late_hint()),
        false => (words.capture_save(), words.capture_line_hint()),
    };
    view! {
        <form class="form" id="line" method="post" action=action hidden=is_over>
            <input type="hidden" name=NONCE_FIELD value=fresh_nonce() />
            {late}
            {select_field("prompt", words.session_prompt_label(), None, prompts(words, session, typed.prompt))}
            {pills("kind", words.capture_kind(), "radio", kinds.collect())}
            {pills("seat", words.capture_seat(), "radio", std::iter::once(nobody).chain(seats).collect())}
            <div class="field">
                <label for="text">{words.capture_line()}</label>
                <p class="hint" id="text-hint">{hint}</p>
                <textarea id="text" name="text" rows="3" dir="auto" aria-describedby="text-hint" autofocus>
                    {typed.text.clone()}
                </textarea>
            </div>
            {tags}
            <div class="beside">
                {select_field("language", words.session_note_language_label(), None, languages.collect())}
                <label class="choice">
                    <input type="checkbox" name="interpreted" checked=typed.interpreted aria-keyshortcuts="Alt+0" data-key="0" />
                    <span>{words.capture_interpreted()}</span>
                </label>
            </div>
            <div class="actions">
                <button class="do">{save}</button>
                <button class="quiet" type="button" id="new-line" hidden>{words.capture_new_line()}</button>
            </div>
            <p class="hint" id="keys" hidden>{words.capture_keys()}</p>
        </form>
    }
}

/// One of a row of small choices.
struct Pill {
    value: String,
    label: String,
    /// The key that chooses it, held together with Alt.
    key: Option<String>,
    chosen: bool,
}

fn pills(
    name: &'static str,
    legend: &'static str,
    kind: &'static str,
    pills: Vec<Pill>,
) -> impl IntoView {
    let one = move |pill: Pill| {
        let shortcut = pill.key.as_ref().map(|key| format!("Alt+{key}"));
        view! {
            <label class="pill">
                <input type=kind name=name value=pill.value checked=pill.chosen aria-keyshortcuts=shortcut data-key=pill.key.clone() />
                <span dir="auto">{pill.label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="pills">
            <legend>{legend}</legend>
            {pills.into_iter().map(one).collect_view()}
        </fieldset>
    }
}

fn prompts(words: Words, session: &Session, chosen: i64) -> Vec<Choice> {
    let first = session
        .languages
        .first()
        .cloned()
        .unwrap_or_else(Lang::undetermined);
    let prompt = |(at, prompt): (usize, &crate::session::Prompt)| {
        let number = at as i64 + 1;
        let label = match prompt.text.find(words.lang(), &first) {
            Some(said) => {
                let text = words.session_prompt_numbered(at + 1, said.text);
                Label::said(text, said.lang, words.lang())
            }
            None => Label::plain(words.number(number as f64)),
        };
        Choice::labelled(number.to_string(), label, chosen == number)
    };
    let mut choices: Vec<Choice> = session.prompts.iter().enumerate().map(prompt).collect();
    choices.push(Choice::new("0", words.session_no_prompt(), chosen == 0));
    choices
}

/// A line as it stands. The script makes the same.
fn line_item(words: Words, line: &Revision) -> impl IntoView + use<> {
    let seat = (!line.seat.is_nobody()).then(|| view! { <b>{line.seat.to_string()}</b> " · " });
    let interpreted = line
        .interpreted
        .then(|| format!(" · {}", words.capture_interpreted_short()));
    view! {
        <li>
            <p lang=line.language.to_string() dir=line.language.direction().as_str()>{line.text.clone()}</p>
            <p class="by">
                {seat} {kind_words(words, line.kind)} " · " <bdi lang=line.language.to_string()>{line.language.endonym().to_string()}</bdi>
                {interpreted}
            </p>
        </li>
    }
}

/// What to do with lines that this device still held when the session was closed. The script shows it where there are
/// such.
fn late_part(words: Words) -> impl IntoView {
    view! {
        <section class="part" id="late" hidden aria-labelledby="late-title">
            <h2 id="late-title">{words.capture_late_title()}</h2>
            <p>{words.capture_late_text()}</p>
            <div class="actions">
                <button class="do" type="button" id="late-send">{words.capture_late_send()}</button>
            </div>
        </section>
    }
}

/// What the browser holds, and the last resort.
fn device_part(words: Words) -> impl IntoView {
    view! {
        <section class="part" id="device" hidden aria-labelledby="device-title">
            <h2 id="device-title">{words.capture_device()}</h2>
            <p>{words.capture_device_text()}</p>
            <div class="actions">
                <button class="quiet" type="button" id="export">{words.capture_export()}</button>
                <button class="quiet" type="button" id="import">{words.capture_import()}</button>
                <input type="file" id="import-file" accept="application/json,.json" hidden aria-label=words.capture_import() />
                <button class="quiet" type="button" id="lock">{words.capture_lock()}</button>
            </div>
        </section>
    }
}

fn pin_dialog(words: Words) -> impl IntoView {
    view! {
        <dialog id="pin" aria-labelledby="pin-title">
            <form class="form" method="dialog" id="pin-form">
                <h2 id="pin-title">{words.capture_pin_title()}</h2>
                <p id="pin-new">{words.capture_pin_new()}</p>
                <p id="pin-known" hidden>{words.capture_pin_known()}</p>
                <div class="field">
                    <label for="pin-field">{words.capture_pin()}</label>
                    <p class="hint" id="pin-hint">{words.capture_pin_hint()}</p>
                    <p class="problem" id="pin-problem" role="alert" hidden></p>
                    <input id="pin-field" type="password" autocomplete="off" aria-describedby="pin-hint pin-problem" />
                </div>
                <div class="actions">
                    <button class="do">{words.capture_pin_go()}</button>
                    <button class="quiet" type="button" id="pin-forget" hidden>{words.capture_pin_forget()}</button>
                </div>
            </form>
        </dialog>
    }
}

/// What the script says, in the reader's language. Numbers stand behind a colon, so that none needs a plural.
fn script_words(words: Words, session: &Session) -> String {
    let kinds: serde_json::Map<String, serde_json::Value> = LineKind::ALL
        .into_iter()
        .map(|kind| (kind.as_str().to_string(), kind_words(words, kind).into()))
        .collect();
    let languages: serde_json::Map<String, serde_json::Value> = session
        .languages
        .iter()
        .map(|lang| {
            let about =
                serde_json::json!({ "name": lang.endonym(), "dir": lang.direction().as_str() });
            (lang.to_string(), about)
        })
        .collect();
    serde_json::json!({
        "kinds": kinds,
        "languages": languages,
        "interpreted": words.capture_interpreted_short(),
        "allKept": words.capture_all_kept(),
        "onlyHere": words.capture_only_here(),
        "noNetwork": words.capture_no_network(),
        "trouble": words.capture_trouble(),
        "signIn": words.capture_sign_in(),
        "closed": words.capture_closed(),
        "refused": words.capture_refused(),
        "full": words.capture_full(),
        "noAccess": words.capture_no_access(),
        "seatErased": words.capture_seat_erased(),
        "change": words.capture_change(),
        "takeBack": words.capture_take_back(),
        "twoVersions": words.capture_two_versions(),
        "pinShort": words.capture_pin_short(),
        "pinWrong": words.capture_pin_wrong(),
        "pinForgetSure": words.capture_pin_forget_sure(),
        "importWrong": words.capture_import_wrong(),
        "mayBeCleared": words.capture_may_be_cleared(),
        "lineLong": words.capture_line_long(LONGEST_LINE),
        "longest": LONGEST_LINE,
    })
    .to_string()
}
