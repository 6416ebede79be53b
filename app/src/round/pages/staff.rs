//! The rounds of a session, and the form that opens another.

use super::asked;
use crate::{
    account::guard::Member,
    i18n::Words,
    language::Lang,
    request::Fields,
    round::{FEWEST, Kind, Round, Stage},
    session::{
        Session,
        frame::{below_session, session_tabs},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field, select_field},
        field::{problem_notice, text_field},
        table::{Label, ListRow, list_table},
    },
};
use leptos::prelude::*;

/// The kind of a round, explained to whoever chooses it.
pub(super) fn kind_words(words: Words, kind: Kind) -> &'static str {
    match kind {
        Kind::Prompt => words.round_kind_prompt(),
        Kind::Ideas => words.round_kind_ideas(),
        Kind::Words => words.round_kind_words(),
    }
}

/// How far a round has come, with the class of its mark.
fn stage_words(words: Words, stage: Stage) -> (&'static str, &'static str) {
    match stage {
        Stage::Writing => ("status open", words.round_stage_writing()),
        Stage::Few => ("status bad", words.round_stage_few()),
        Stage::Listed => ("status fine", words.round_stage_listed()),
        Stage::Ranking => ("status open", words.round_stage_ranking()),
        Stage::RankingFew => ("status bad", words.round_stage_ranking_few()),
        Stage::Ranked => ("status fine", words.round_stage_ranked()),
        Stage::Erased => ("status closed", words.round_stage_erased()),
    }
}

pub(super) fn stage_mark(words: Words, stage: Stage) -> AnyView {
    let (class, text) = stage_words(words, stage);
    view! { <span class=class>{text}</span> }.into_any()
}

/// What a round asks, for the page's reader.
pub(super) fn title(member: &Member, session: &Session, round: &Round) -> Label {
    let words = member.words;
    let (text, lang) = asked(round, words, session.languages.first());
    Label::said(text, &lang, words.lang())
}

/// A new round as typed.
#[derive(Clone, Debug, Default)]
pub struct TypedRound {
    pub kind: String,
    /// Of the session's guide, counted from 1; 0 for own words.
    pub prompt: String,
    /// By the session's languages.
    pub texts: Vec<(Lang, String)>,
}

impl TypedRound {
    /// What a form brought; at first the guide's first prompt.
    pub fn read(fields: &Fields, session: &Session) -> TypedRound {
        let or = |typed: &str, first: &str| match typed {
            "" => first.to_string(),
            typed => typed.to_string(),
        };
        let first = usize::from(!session.prompts.is_empty()).to_string();
        TypedRound {
            kind: or(fields.text("kind"), Kind::Prompt.as_str()),
            prompt: or(fields.text("prompt"), &first),
            texts: session
                .languages
                .iter()
                .map(|lang| {
                    (
                        lang.clone(),
                        fields.text(&format!("text_{lang}")).to_string(),
                    )
                })
                .collect(),
        }
    }
}

/// The rounds of a session, and the form that opens another.
pub fn rounds(
    member: &Member,
    session: &Session,
    rounds: &[Round],
    typed: &TypedRound,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let heads = [
        words.round_asked_label(),
        words.round_kind_label(),
        words.round_stage_label(),
    ];
    let rows = rounds.iter().map(|round| {
        let path = member.path(&format!("sessions/{}/rounds/{}", session.id, round.id));
        let asked = title(member, session, round);
        ListRow {
            head: view! { <a href=path>{asked.into_render()}</a> }.into_any(),
            cells: vec![
                kind_words(words, round.kind).into_any(),
                stage_mark(words, round.stage),
            ],
        }
    });
    let known =
        (!rounds.is_empty()).then(|| list_table(words.round_list_title(), &heads, rows.collect()));
    let body = view! {
        <h1>{words.round_list_title()}</h1>
        {session_tabs(member, session, "rounds")}
        <p class="lead">{words.round_list_lead(FEWEST)}</p>
        {known}
        <section class="part">
            <h2>{words.round_new()}</h2>
            {problem_notice(problem)}
            {new_form(member, session, typed)}
        </section>
    };
    below_session(
        StaffPage::new(words.round_list_title(), body),
        member,
        session,
    )
}

fn new_form(member: &Member, session: &Session, typed: &TypedRound) -> AnyView {
    let words = member.words;
    let kinds = Kind::ALL.map(|kind| {
        Choice::new(
            kind.as_str(),
            kind_words(words, kind),
            typed.kind == kind.as_str(),
        )
    });
    let mut prompts: Vec<Choice> = Vec::new();
    for (prompt, number) in session.prompts.iter().zip(1_usize..) {
        let said = session
            .languages
            .first()
            .and_then(|first| prompt.text.find(words.lang(), first));
        let label = match said {
            Some(said) => Label::said(said.text, said.lang, words.lang()),
            None => Label::plain(words.number(number as f64)),
        };
        let value = number.to_string();
        prompts.push(Choice::labelled(
            value.clone(),
            label,
            typed.prompt == value,
        ));
    }
    prompts.push(Choice::new(
        "0",
        words.round_prompt_own(),
        typed.prompt == "0",
    ));
    let texts = typed.texts.iter().map(|(lang, text)| {
        text_field(
            format!("text_{lang}"),
            words.round_text_label(lang.endonym()),
            text,
        )
        .lang(lang)
        .optional(words.staff_optional())
        .rows(2)
    });
    view! {
        <form class="form" method="post" action=member.path(&format!("sessions/{}/rounds", session.id))>
            {choice_field("kind", words.round_kind_label(), None, Many::One, kinds.into())}
            {select_field(
                "prompt",
                words.round_prompt_label(),
                Some(words.round_prompt_hint().into()),
                prompts,
            )}
            {texts.collect::<Vec<_>>().into_iter().map(IntoRender::into_render).collect_view()}
            <div class="actions">
                <button class="do">{words.round_open()}</button>
            </div>
        </form>
    }
    .into_any()
}
