//! One translation beside its original, sentence by sentence, and what can be done about it.

use super::{
    aligned::{by_words, disputed},
    dir_of, endonym, marked,
};
use crate::{
    account::guard::Member,
    coding::{
        Code, Coding, Dispute, DisputeState, Passage, PassageTranslation,
        aligned::{Pair, pairs, sentences_of},
        snap::sentences,
        store::Version,
        text::{Range, cut},
    },
    i18n::Words,
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
    },
};
use leptos::prelude::*;

/// A translation with everything its page shows.
pub struct Opened {
    pub passage: Passage,
    pub translation: PassageTranslation,
    /// Those that the reader may see.
    pub codings: Vec<Coding>,
    pub codes: Vec<Code>,
    pub versions: Vec<Version>,
}

/// What had been typed when the page had to come back.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// For each segment its first and last sentence.
    pub sources: Option<Vec<(String, String)>>,
    pub position: String,
    pub reason: String,
    pub dispute: String,
    pub answer: String,
}

/// The page.
pub fn translation(
    member: &Member,
    opened: &Opened,
    typed: &Typed,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let translation = &opened.translation;
    let title = words.aligned_title(translation.language.endonym());
    let passage = member.path(&format!("words/{}", opened.passage.id));
    let by = if translation.aligned_by.is_empty() {
        words.aligned_proposed().to_string()
    } else {
        words.aligned_put_right(translation.aligned_by.as_str())
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{by_words(words, translation)} " " {disputed(words, translation)}</p>
        <p>{words.aligned_version(translation.version)} ". " {by}</p>
        {problem_notice(problem)}
        {side_by_side(member, opened)}
        {disputes(member, opened, typed)}
        {check(member, opened)}
        {align(member, opened, typed)}
        {versions(words, opened)}
    };
    StaffPage::new(title, body).under(words.staff_words(), passage)
}

fn path(member: &Member, opened: &Opened, rest: &str) -> String {
    let (passage, language) = (&opened.passage.id, &opened.translation.language);
    member.path(&format!("words/{passage}/translation/{language}/{rest}"))
}

fn version_field(opened: &Opened) -> AnyView {
    let version = opened.translation.version.to_string();
    view! { <input type="hidden" name="version" value=version /> }.into_any()
}

/// Codings cut to a stretch of a text and counted from its beginning.
fn within(codings: &[Coding], range: Range) -> Vec<Coding> {
    let met = codings
        .iter()
        .filter(|coding| coding.range.start < range.end && range.start < coding.range.end);
    met.map(|coding| Coding {
        range: Range {
            start: coding.range.start.max(range.start) - range.start,
            end: coding.range.end.min(range.end) - range.start,
        },
        ..coding.clone()
    })
    .collect()
}

/// A table with a row for each sentence or run of them: the original, and what stands for it. Codes are drawn on both.
fn side_by_side(member: &Member, opened: &Opened) -> AnyView {
    let words = member.words;
    let (passage, translation) = (&opened.passage, &opened.translation);
    let projected = translation.project(&opened.codings);
    let numbered = sentences(&passage.text);
    let stretch = |text: &str, codings: &[Coding], range: Range| {
        let own = cut(text, range).unwrap_or_default();
        marked::html(own, &within(codings, range), &opened.codes)
    };
    let row = |pair: Pair| {
        let number = pair
            .source
            .and_then(|range| sentences_of(&numbered, range))
            .map_or_else(String::new, |(first, last)| {
                if first == last {
                    words.number(first as f64)
                } else {
                    words.aligned_from_to(first, last)
                }
            });
        let source = match pair.source {
            Some(range) => {
                let html = stretch(&passage.text, &opened.codings, range);
                let lang = passage.language.to_string();
                view! { <span lang=lang dir=dir_of(&passage.language) inner_html=html></span> }
                    .into_any()
            }
            None => view! { <span class="none">{words.aligned_nothing_there()}</span> }.into_any(),
        };
        let targets = pair.targets.iter().map(|at| {
            let html = stretch(
                &translation.text,
                &projected,
                translation.segments[*at].target,
            );
            let lang = translation.language.to_string();
            view! {
                <p lang=lang dir=dir_of(&translation.language) inner_html=html></p>
            }
        });
        let target = if pair.targets.is_empty() {
            view! { <span class="none">{words.aligned_not_translated()}</span> }.into_any()
        } else {
            targets.collect_view().into_any()
        };
        view! {
            <tr>
                <th scope="row">{number}</th>
                <td>{source}</td>
                <td>{target}</td>
            </tr>
        }
    };
    let rows = pairs(&passage.text, &translation.segments);
    view! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby="aligned">
            <table class="aligned">
                <caption id="aligned">{words.aligned_caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.aligned_sentence()}</th>
                        <th scope="col">{endonym(words, &passage.language)}</th>
                        <th scope="col">{endonym(words, &translation.language)}</th>
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        <p class="hint">{words.aligned_codes_hint()}</p>
    }
    .into_any()
}

/// What somebody says is wrong, what became of it, and the form to say so.
fn disputes(member: &Member, opened: &Opened, typed: &Typed) -> AnyView {
    let words = member.words;
    let translation = &opened.translation;
    let items = translation
        .disputes
        .iter()
        .map(|dispute| item(member, opened, dispute, typed));
    let none = translation
        .disputes
        .is_empty()
        .then(|| view! { <p class="none">{words.aligned_disputes_none()}</p> });
    let segments = translation
        .segments
        .iter()
        .enumerate()
        .map(|(at, segment)| {
            let text = cut(&translation.text, segment.target).unwrap_or_default();
            let short: String = text.chars().take(80).collect();
            let label = format!("{}. {short}", words.number((at + 1) as f64));
            Choice::new(at.to_string(), label, typed.position == at.to_string())
        });
    view! {
        <section class="part">
            <h2>{words.aligned_disputes()}</h2>
            {none}
            <ul class="disputes">{items.collect_view()}</ul>
            <form class="form" method="post" action=path(member, opened, "dispute")>
                {version_field(opened)}
                {select_field("segment", words.aligned_dispute_segment(), None, segments.collect())}
                {text_field("reason", words.aligned_dispute_reason(), &typed.reason)
                    .hint(words.aligned_dispute_hint())
                    .rows(2)}
                <div class="actions">
                    <button class="quiet">{words.aligned_dispute()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn item(member: &Member, opened: &Opened, dispute: &Dispute, typed: &Typed) -> AnyView {
    let words = member.words;
    let (class, state) = match dispute.state {
        DisputeState::Open => ("status bad", words.aligned_state_open()),
        DisputeState::Kept => ("status", words.aligned_state_kept()),
        DisputeState::Replaced => ("status fine", words.aligned_state_replaced()),
    };
    let settled = (dispute.state != DisputeState::Open)
        .then(|| view! { <p>{words.aligned_settled_by(dispute.settled_by.as_str())}</p> });
    let answer =
        (!dispute.answer.is_empty()).then(|| view! { <p dir="auto">{dispute.answer.clone()}</p> });
    let keep = (dispute.state == DisputeState::Open).then(|| {
        let id = dispute.id.to_string();
        let answer = if typed.dispute == id {
            typed.answer.as_str()
        } else {
            ""
        };
        view! {
            <form class="form" method="post" action=path(member, opened, "keep")>
                <input type="hidden" name="dispute" value=id.clone() />
                {text_field("answer", words.aligned_keep_reason(), answer).id(format!("keep-{id}")).rows(2)}
                <div class="actions">
                    <button class="quiet small">{words.aligned_keep()}</button>
                </div>
            </form>
        }
    });
    let language = &opened.translation.language;
    view! {
        <li>
            <p>
                <span class=class>{state}</span>
                " "
                <q lang=language.to_string() dir=dir_of(language)>
                    {dispute.said.clone()}
                </q>
            </p>
            <p dir="auto">{dispute.reason.clone()}</p>
            <p class="hint">{words.aligned_raised_by(dispute.raised_by.as_str(), dispute.version)}</p>
            {settled}
            {answer}
            {keep}
        </li>
    }
    .into_any()
}

/// The button of whoever has compared the two.
fn check(member: &Member, opened: &Opened) -> Option<AnyView> {
    let words = member.words;
    let translation = &opened.translation;
    let may = translation.checked_by.is_empty() && translation.open_disputes().next().is_none();
    may.then(|| {
        view! {
            <section class="part">
                <h2>{words.aligned_check_title()}</h2>
                <form method="post" action=path(member, opened, "check")>
                    {version_field(opened)}
                    <p class="hint" id="check-hint">{words.aligned_check_hint()}</p>
                    <button class="quiet" aria-describedby="check-hint">
                        {words.aligned_check()}
                    </button>
                </form>
            </section>
        }
        .into_any()
    })
}

/// The form that puts right which sentences stand for which.
fn align(member: &Member, opened: &Opened, typed: &Typed) -> AnyView {
    let words = member.words;
    let translation = &opened.translation;
    let numbered = sentences(&opened.passage.text);
    let most = numbered.len().to_string();
    let row = |(at, segment): (usize, &crate::coding::Segment)| {
        let known = sentences_of(&numbered, segment.source);
        let (first, last) = match typed.sources.as_ref().and_then(|typed| typed.get(at)) {
            Some(typed) => typed.clone(),
            None => known.map_or_else(Default::default, |(first, last)| {
                (first.to_string(), last.to_string())
            }),
        };
        let number = |name: &str, label: String, value: String| {
            let id = format!("{name}-{at}");
            view! {
                <div class="field">
                    <label for=id.clone()>{label}</label>
                    <input
                        id=id.clone()
                        name=id
                        type="number"
                        inputmode="numeric"
                        min="1"
                        max=most.clone()
                        value=value
                    />
                </div>
            }
        };
        let text = cut(&translation.text, segment.target).unwrap_or_default();
        view! {
            <div class="pair">
                <p lang=translation.language.to_string() dir=dir_of(&translation.language)>
                    {text.to_string()}
                </p>
                <div>
                    {number("from", words.aligned_first(at + 1), first)}
                    {number("to", words.aligned_last(at + 1), last)}
                </div>
            </div>
        }
    };
    let rows = translation.segments.iter().enumerate().map(row);
    view! {
        <details class="plainly" open=typed.sources.is_some()>
            <summary>{words.aligned_put_right_title()}</summary>
            <p class="hint">{words.aligned_put_right_hint(numbered.len())}</p>
            <form class="form" method="post" action=path(member, opened, "align")>
                {version_field(opened)} {rows.collect_view()}
                <div class="actions">
                    <button class="quiet">{words.aligned_save()}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// Earlier versions, as they were.
fn versions(words: Words, opened: &Opened) -> Option<AnyView> {
    let language = &opened.translation.language;
    let earlier = opened.versions.iter().skip(1).map(|version| {
        let lines: Vec<String> = version.text.lines().map(str::to_string).collect();
        view! {
            <li>
                <p class="by">
                    {words.aligned_version(version.version)} ", " <bdi>{version.translator.clone()}</bdi>
                </p>
                <div lang=language.to_string() dir=dir_of(language)>
                    {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                </div>
            </li>
        }
    });
    (opened.versions.len() > 1).then(|| {
        view! {
            <details>
                <summary>{words.aligned_versions()}</summary>
                <ol reversed=true>{earlier.collect_view()}</ol>
            </details>
        }
        .into_any()
    })
}
