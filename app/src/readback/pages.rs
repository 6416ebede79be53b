//! The page from which a session is read back to the room.

use super::{Correction, LONGEST_TEXT, warnings::Warning};
use crate::{
    account::guard::Member,
    capture::{Agreed, LineKind, Revision},
    coding::NoteKind,
    i18n::Words,
    ids::CorrectionId,
    language::Lang,
    meanwhile::{
        settle,
        show::{overtaken, unkept},
    },
    request::{Fields, NONCE_FIELD, fresh_nonce, kept_text},
    session::{
        Session, State,
        frame::{below_session, kind_of_note, path, prompt_heading},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        quote::{quote, told, told_in},
        said::endonym,
        table::Label,
    },
    vocabulary::{Term, show::marked},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What was said, and what has been made of it.
pub struct Heard {
    pub session: Session,
    pub lines: Vec<Revision>,
    /// The number of the last revision among them.
    pub seen: i64,
    pub agreed: Option<Agreed>,
    pub summaries: BTreeMap<Lang, String>,
    pub corrections: Vec<Correction>,
    /// Words the initiative has agreed on.
    pub terms: Vec<Term>,
    /// What closing would leave undone.
    pub warnings: Vec<Warning>,
}

/// The page's form as typed.
#[derive(Clone, Debug)]
pub struct Typed {
    pub summaries: BTreeMap<Lang, String>,
    /// The summaries as the page had shown them.
    pub seen: BTreeMap<Lang, String>,
    /// Summaries as they read now that somebody else has changed them; empty where they took one away.
    pub theirs: BTreeMap<Lang, String>,
    pub correction: String,
    /// Sent twice, it is the same correction.
    pub correction_id: CorrectionId,
    /// Of the correction.
    pub language: Lang,
}

fn first_language(session: &Session) -> Lang {
    let first = session.languages.first().cloned();
    first.unwrap_or_else(Lang::undetermined)
}

impl Typed {
    /// What a form brought: summaries as `summary_TAG`, and as `seen_TAG` how they were shown.
    pub fn read(fields: &Fields, session: &Session) -> Typed {
        let texts = |name: &str| {
            let text = |lang: &Lang| {
                let text = fields.find(&format!("{name}_{lang}"))?;
                Some((lang.clone(), kept_text(text)))
            };
            session.languages.iter().filter_map(text).collect()
        };
        let correction = fields.kept("correction");
        let language = fields.text("language");
        let id = fields.find_id([language, correction.as_str()]);
        Typed {
            summaries: texts("summary"),
            seen: texts("seen"),
            theirs: BTreeMap::new(),
            correction,
            correction_id: id.map_or_else(CorrectionId::new, CorrectionId),
            language: language.parse().unwrap_or_else(|_| first_language(session)),
        }
    }

    /// What is kept already.
    pub fn of(heard: &Heard) -> Typed {
        Typed {
            summaries: heard.summaries.clone(),
            seen: heard.summaries.clone(),
            theirs: BTreeMap::new(),
            correction: String::new(),
            correction_id: CorrectionId::new(),
            language: first_language(&heard.session),
        }
    }

    /// Sets what was typed beside how the summaries read now: what was left alone follows them, and where somebody else
    /// has changed what was typed over, theirs is shown.
    pub fn settle(&mut self, heard: &Heard) {
        for lang in &heard.session.languages {
            let now = heard.summaries.get(lang).map_or("", String::as_str);
            // A form that has no summaries must not show them as empty, or the next saving would remove them.
            let typed = self.summaries.entry(lang.clone()).or_insert(now.into());
            let seen = self.seen.get(lang).map_or(now, String::as_str);
            if let Some(theirs) = settle(now, seen, typed) {
                self.theirs.insert(lang.clone(), theirs);
            }
        }
    }

    /// What was typed and is kept nowhere.
    pub fn list_unkept(&self, heard: &Heard) -> Vec<&str> {
        let is_kept = |(lang, text): &(&Lang, &String)| heard.summaries.get(*lang) == Some(*text);
        let summaries = self.summaries.iter().filter(|typed| !is_kept(typed));
        let texts = summaries.map(|(_, text)| text.as_str());
        let mut corrections = heard.corrections.iter();
        let is_known = corrections.any(|known| known.id == self.correction_id);
        let texts = texts.chain((!is_known).then_some(self.correction.as_str()));
        texts.filter(|text| !text.is_empty()).collect()
    }
}

/// The lines as they stand, the summary, what the room said about it, and closing.
pub fn read_back(
    member: &Member,
    heard: &Heard,
    typed: &Typed,
    problem: Option<String>,
    is_saved: bool,
) -> StaffPage {
    let words = member.words;
    let session = &heard.session;
    let is_closed = session.state == State::Closed;
    let saved = is_saved.then(|| {
        view! {
            <p class="notice fine" role="status">
                {words.readback_saved()}
            </p>
        }
    });
    let unasked = (!is_closed && heard.agreed.is_none()).then(|| {
        view! {
            <p class="notice">
                {words.readback_unasked()} " "
                <a href=path(member, session, "consent")>{words.consent_title()}</a>
            </p>
        }
    });
    let closed = is_closed.then(|| view! { <p class="notice">{words.readback_closed()}</p> });
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.readback_title()}</h1>
                <p class="lead">{words.readback_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {saved}
        {closed}
        {unasked}
        {is_closed.then(|| unkept(words, &typed.list_unkept(heard)))}
        {(!is_closed).then(|| lines(words, heard))}
        {made_of_it(member, heard, typed)}
    };
    below_session(
        StaffPage::new(words.readback_title(), body),
        member,
        session,
    )
}

/// The summary, the corrections and closing. While the session is open they are one form, so that no button takes away
/// what stands typed above another.
fn made_of_it(member: &Member, heard: &Heard, typed: &Typed) -> AnyView {
    let session = &heard.session;
    if session.state == State::Closed {
        return view! {
            {told_summary(member, heard)}
            {corrections(member, heard, None)}
        }
        .into_any();
    }
    view! {
        <form class="form" method="post" action=path(member, session, "read-back")>
            <input type="hidden" name=NONCE_FIELD value=fresh_nonce() />
            {summary(member, heard, typed)}
            {corrections(member, heard, Some(typed))}
            {closing(member, heard)}
        </form>
    }
    .into_any()
}

fn lines(words: Words, heard: &Heard) -> AnyView {
    let (session, lines) = (&heard.session, &heard.lines);
    if lines.is_empty() {
        return view! {
            <section class="part">
                <h2>{words.readback_lines()}</h2>
                <p class="none">{words.session_notes_empty()}</p>
            </section>
        }
        .into_any();
    }
    let prompts = (1..=session.prompts.len() as i64).chain([0]);
    let sections = prompts.map(|number| {
        let is_here = |line: &&Revision| {
            line.kind != LineKind::Thought
                && (line.prompt == number
                    || (number == 0 && line.prompt > session.prompts.len() as i64))
        };
        let mut own = lines.iter().filter(is_here).peekable();
        own.peek()?;
        let section = view! {
            <h3>{prompt_heading(words, session, number as usize, &heard.terms)}</h3>
            {own.map(|own| line(words, own)).collect_view()}
        };
        Some(section)
    });
    let thoughts: Vec<&Revision> = lines
        .iter()
        .filter(|line| line.kind == LineKind::Thought)
        .collect();
    let thoughts = (!thoughts.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.readback_thoughts()}</summary>
                <p class="hint">{words.readback_thoughts_text()}</p>
                {thoughts.into_iter().map(|own| line(words, own)).collect_view()}
            </details>
        }
    });
    view! {
        <section class="part">
            <h2>{words.readback_lines()}</h2>
            {sections.collect_view()}
            {thoughts}
        </section>
    }
    .into_any()
}

fn line(words: Words, line: &Revision) -> AnyView {
    let note = line.note_kind();
    let kind = note.map_or(words.readback_thought(), |note| kind_of_note(words, note));
    let seat = (!line.seat.is_nobody()).then(|| words.session_note_seat(line.seat.to_string()));
    let by = view! {
        {seat.map(|seat| view! { {seat} " · " })}
        {kind}
        " · "
        {endonym(&line.language)}
    };
    match note {
        Some(NoteKind::Verbatim) => quote(&line.text, &line.language, None, by),
        _ => told(by, &line.text, &line.language),
    }
}

/// The summary of a closed session.
fn told_summary(member: &Member, heard: &Heard) -> AnyView {
    let words = member.words;
    let said = heard.summaries.iter().map(|(lang, text)| {
        let place = format!("summary-{lang}");
        let text = marked(words, text, lang, &heard.terms, &place);
        told_in(endonym(lang), text, lang)
    });
    view! {
        <section class="part">
            <h2>{words.readback_summary()}</h2>
            {heard.summaries.is_empty().then(|| view! { <p class="none">{words.readback_summary_none()}</p> })}
            {said.collect_view()}
        </section>
    }
    .into_any()
}

fn summary(member: &Member, heard: &Heard, typed: &Typed) -> AnyView {
    let words = member.words;
    let fields = heard.session.languages.iter().map(|lang| {
        let text = typed.summaries.get(lang).map_or("", String::as_str);
        let seen = heard.summaries.get(lang).cloned().unwrap_or_default();
        let theirs = typed.theirs.get(lang).map(String::as_str);
        let field = text_field(
            format!("summary_{lang}"),
            words.readback_summary_in(lang.endonym()),
            text,
        );
        view! {
            <input type="hidden" name=format!("seen_{lang}") value=seen />
            {field.rows(8).lang(lang).into_render()}
            {overtaken(words, theirs, Some(lang))}
        }
    });
    view! {
        <section class="part">
            <h2>{words.readback_summary()}</h2>
            <p class="hint">{words.readback_summary_hint()}</p>
            {fields.collect_view()}
            <div class="actions">
                <button class="do" name="act" value="summary">
                    {words.readback_summary_save()}
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// What the room said about the summary, and with something typed the field for more of it.
fn corrections(member: &Member, heard: &Heard, typed: Option<&Typed>) -> AnyView {
    let words = member.words;
    let session = &heard.session;
    let item = |correction: &Correction| {
        let remove = typed.map(|_| {
            view! {
                <button class="quiet small" name="remove" value=correction.id.to_string()>
                    {words.staff_remove()}
                </button>
            }
        });
        view! {
            <li>
                {told(
                    view! { {words.session_note_correction()} " · " {endonym(&correction.language)} },
                    &correction.text,
                    &correction.language,
                )}
                {remove}
            </li>
        }
    };
    let known = (!heard.corrections.is_empty()).then(
        || view! { <ul class="plain">{heard.corrections.iter().map(item).collect_view()}</ul> },
    );
    let field = typed.map(|typed| {
        let languages = session.languages.iter().map(|lang| {
            let label = Label::said(lang.endonym(), lang, words.lang());
            Choice::labelled(lang.as_str(), label, *lang == typed.language)
        });
        view! {
            {text_field("correction", words.readback_correction(), &typed.correction)
                .hint(words.readback_correction_hint(LONGEST_TEXT))
                .rows(3)}
            {select_field("language", words.readback_correction_language(), None, languages.collect())}
            <div class="actions">
                <button class="quiet" name="act" value="correction">
                    {words.readback_correction_save()}
                </button>
            </div>
        }
    });
    view! {
        <section class="part">
            <h2>{words.readback_corrections()}</h2>
            {heard.corrections.is_empty().then(|| view! { <p class="none">{words.readback_corrections_none()}</p> })}
            {known}
            {field}
        </section>
    }
    .into_any()
}

fn closing(member: &Member, heard: &Heard) -> AnyView {
    let words = member.words;
    let warned = heard.warnings.iter().filter_map(|warning| match warning {
        Warning::NotKept(round) => {
            Some(view! { <input type="hidden" name="warned" value=round.id.to_string() /> })
        }
        _ => None,
    });
    view! {
        <section class="part">
            <h2>{words.readback_close_title()}</h2>
            <p>{words.readback_close_text()}</p>
            <p>{words.readback_close_devices()}</p>
            {warnings(member, heard)}
            <input type="hidden" name="seen" value=heard.seen.to_string() />
            {warned.collect_view()}
            <div class="actions">
                <button class="do" formaction=path(member, &heard.session, "close")>
                    {words.readback_close()}
                </button>
                <a href=path(member, &heard.session, "")>{words.staff_cancel()}</a>
            </div>
        </section>
    }
    .into_any()
}

/// What is still undone, above the button that ends it.
fn warnings(member: &Member, heard: &Heard) -> Option<AnyView> {
    let words = member.words;
    let first = heard.session.languages.first();
    let item = |warning: &Warning| match warning {
        Warning::NoSummary => view! { <li>{words.readback_no_summary()}</li> }.into_any(),
        Warning::NoSummaryIn(lang) => {
            view! { <li>{words.readback_no_summary_in(lang.endonym())}</li> }.into_any()
        }
        Warning::NotKept(round) => {
            let asked = first.and_then(|first| round.prompt.find(words.lang(), first));
            let asked = match asked {
                Some(said) => Label::said(said.text, said.lang, words.lang()),
                None => Label::plain(words.readback_round()),
            };
            let address = path(member, &heard.session, &format!("rounds/{}", round.id));
            view! {
                <li>
                    {words.readback_not_kept()} " "
                    <a href=address>{asked.into_render()}</a>
                </li>
            }
            .into_any()
        }
    };
    (!heard.warnings.is_empty()).then(|| {
        view! {
            <div class="notice" id="before-closing">
                <p>{words.readback_before_closing()}</p>
                <ul>{heard.warnings.iter().map(item).collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}
