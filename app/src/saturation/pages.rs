//! The page that says whether reading on still brings new codes.

use super::{BASE_SIZES, Brought, Group, RUN_LENGTHS, THRESHOLDS, Verdict};
use crate::{
    account::guard::Member,
    analysis,
    coding::{
        filter::{Filter, Origin},
        saturation::{Assessment, Fraction, Outcome, Rule, Run},
    },
    i18n::Words,
    ids::CodeId,
    language::Lang,
    shell::StaffPage,
    survey::Survey,
    theme::{CodeTag, show::code_tag},
    ui::{
        choice::{Choice, select_field},
        table::{Label, ListRow, list_table},
    },
};
use leptos::prelude::*;

/// What surveys and codes are called.
pub struct Named {
    pub surveys: Vec<Survey>,
    pub codes: Vec<CodeTag>,
}

/// The page.
pub fn saturation(
    member: &Member,
    rule: Rule,
    groups: &[(Group, Verdict)],
    named: &Named,
) -> StaffPage {
    let words = member.words;
    let row = |(group, verdict): &(Group, Verdict)| ListRow {
        head: label(words, group, named).into_render(),
        cells: cells(member, named, group, verdict),
    };
    let heads = [
        words.saturation_group(),
        words.saturation_sources(),
        words.saturation_codes(),
        words.saturation_result(),
    ];
    let list = if groups.len() < 2 {
        view! {
            <div class="empty">
                <h2>{words.coding_empty_title()}</h2>
                <p>{words.coding_empty_text()}</p>
            </div>
        }
        .into_any()
    } else {
        list_table(
            words.saturation_title(),
            &heads,
            groups.iter().map(row).collect(),
        )
    };
    let runs = groups.iter().filter_map(|(group, verdict)| match verdict {
        Verdict::Told {
            codes, assessment, ..
        } => runs(member, named, group, codes, assessment),
        Verdict::TooThin { .. } => None,
    });
    let runs: Vec<AnyView> = runs.collect();
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.saturation_title()}</h1>
                <p class="lead">{words.saturation_lead()}</p>
            </div>
        </div>
        {settings(member, rule)}
        {list}
        {runs}
        <section class="part">
            <h2>{words.saturation_how()}</h2>
            <p>
                {words.saturation_how_text(rule.base_size, rule.run_length, percent_of(rule.threshold))}
            </p>
            <p>{words.saturation_how_sources()}</p>
            <p>{words.saturation_how_order()}</p>
            <p>{words.saturation_how_groups()}</p>
            <p>{words.saturation_how_limits()}</p>
        </section>
    };
    StaffPage::new(words.saturation_title(), body).under(words.staff_words(), member.path("words"))
}

/// A threshold in percent.
fn percent_of(threshold: Fraction) -> f64 {
    (threshold.to_f64() * 100.0).round()
}

fn settings(member: &Member, rule: Rule) -> AnyView {
    let words = member.words;
    let number = |number: usize, chosen: usize| {
        Choice::new(
            number.to_string(),
            words.number(number as f64),
            number == chosen,
        )
    };
    let bases = BASE_SIZES.map(|size| number(size, rule.base_size));
    let runs = RUN_LENGTHS.map(|length| number(length, rule.run_length));
    let thresholds = THRESHOLDS.map(|percent| {
        let label = words.release_percent(percent as f64);
        let chosen = Fraction::percent(percent) == rule.threshold;
        Choice::new(percent.to_string(), label, chosen)
    });
    view! {
        <form class="filters" method="get" action=member.path("saturation") aria-label=words.saturation_settings()>
            {select_field("base", words.saturation_base(), None, bases.into())}
            {select_field("run", words.saturation_run(), None, runs.into())}
            {select_field("threshold", words.saturation_threshold(), None, thresholds.into())}
            <button class="quiet">{words.coding_show()}</button>
        </form>
    }
    .into_any()
}

fn label(words: Words, group: &Group, named: &Named) -> Label {
    match group {
        Group::All => Label::plain(words.saturation_all()),
        Group::Sessions => Label::plain(words.staff_sessions()),
        Group::Survey(id) => match named.surveys.iter().find(|survey| survey.id == *id) {
            Some(survey) => {
                let title = survey.title(words.lang());
                Label::said(title.text, title.lang, words.lang())
            }
            None => Label::plain(words.coding_source_survey()),
        },
        Group::Language(lang) if *lang == Lang::undetermined() => {
            Label::plain(words.coding_language_unknown())
        }
        Group::Language(lang) => Label::said(lang.endonym(), lang, words.lang()),
    }
}

/// The codings of a group, as the list of quotes chooses them.
fn choice_of(group: &Group) -> analysis::Choice {
    let all = analysis::Choice::default();
    match group {
        Group::All | Group::Sessions => all,
        Group::Survey(survey) => analysis::Choice {
            question: Some((survey.clone(), String::new())),
            ..all
        },
        Group::Language(language) => analysis::Choice {
            language: Some(language.clone()),
            ..all
        },
    }
}

fn quotes(member: &Member, choice: &analysis::Choice) -> String {
    member.path("analysis/quotes") + &choice.query(None)
}

/// Where the words of a group are; those under one code, where it is named.
fn words_of(member: &Member, group: &Group, code: Option<&CodeId>) -> String {
    if *group == Group::Sessions {
        // The list of quotes knows one session at a time, the workbench all of them.
        let filter = Filter {
            origin: Some(Origin::Session),
            code: code.cloned(),
            ..Filter::default()
        };
        return member.path("words") + &filter.query();
    }
    let choice = analysis::Choice {
        code: code.cloned(),
        ..choice_of(group)
    };
    quotes(member, &choice)
}

/// How many codes there are, and which, each leading to its words.
fn codes_cell(member: &Member, named: &Named, group: &Group, codes: &[Brought]) -> AnyView {
    let words = member.words;
    let has = |code: &&CodeTag| codes.iter().any(|brought| brought.code == code.id);
    let items = named.codes.iter().filter(has).map(|code| {
        let address = words_of(member, group, Some(&code.id));
        view! {
            <li>
                <a href=address>{code_tag(code)}</a>
            </li>
        }
    });
    let which = (!codes.is_empty()).then(|| {
        view! {
            <details>
                <summary>
                    {words.saturation_which()}
                    <span class="unseen">" " {label(words, group, named).into_render()}</span>
                </summary>
                <ul>{items.collect_view()}</ul>
            </details>
        }
    });
    view! {
        {words.number(codes.len() as f64)}
        " "
        {which}
    }
    .into_any()
}

fn cells(member: &Member, named: &Named, group: &Group, verdict: &Verdict) -> Vec<AnyView> {
    let words = member.words;
    match verdict {
        Verdict::TooThin { needs } => vec![
            view! { <span class="few">{words.saturation_few(*needs)}</span> }.into_any(),
            "–".into_any(),
            view! {
                <span class="status todo">{words.saturation_thin()}</span>
                " "
                {words.saturation_thin_text()}
            }
            .into_any(),
        ],
        Verdict::Told {
            sources,
            coded,
            codes,
            assessment,
        } => {
            let (class, text) = outcome(words, assessment);
            let early = verdict.is_early().then(|| {
                view! {
                    " "
                    <span class="status todo">{words.saturation_early()}</span>
                }
            });
            let address = words_of(member, group, None);
            vec![
                view! { <a href=address>{words.saturation_coded(*sources, *coded)}</a> }.into_any(),
                codes_cell(member, named, group, codes),
                view! {
                    <span class=class>{text}</span>
                    {early}
                }
                .into_any(),
            ]
        }
    }
}

fn outcome(words: Words, assessment: &Assessment) -> (&'static str, String) {
    match assessment.outcome {
        Outcome::Reached {
            at_session,
            run_length,
        } => (
            "status fine",
            words.saturation_reached(at_session, run_length),
        ),
        Outcome::NotReached => ("status todo", words.saturation_not_reached().into()),
        Outcome::TooFewSessions { needs } => ("status todo", words.saturation_few(needs)),
        Outcome::NoCodesInBase => ("status todo", words.saturation_no_codes().into()),
    }
}

/// The codes that a run of sessions brought, each leading to the words with which it came up first. Of families nothing
/// is told but how many codes they brought.
fn new_codes(
    member: &Member,
    named: &Named,
    group: &Group,
    codes: &[Brought],
    run: &Run,
) -> AnyView {
    let words = member.words;
    let (from, to) = run.sessions;
    let links = codes.iter().filter_map(|brought| {
        let (place, session) = brought.first.as_ref()?;
        let code = named.codes.iter().find(|code| code.id == brought.code)?;
        let choice = analysis::Choice {
            code: Some(brought.code.clone()),
            session: Some(session.clone()),
            ..choice_of(group)
        };
        let address = quotes(member, &choice);
        let is_new = (from..=to).contains(place);
        is_new.then(|| view! { " " <a href=address>{code_tag(code)}</a> })
    });
    view! {
        {words.number(run.new_codes as f64)}
        {links.collect_view()}
    }
    .into_any()
}

/// What each run of sources brought, behind a line that opens.
fn runs(
    member: &Member,
    named: &Named,
    group: &Group,
    codes: &[Brought],
    assessment: &Assessment,
) -> Option<AnyView> {
    if assessment.runs.is_empty() {
        return None;
    }
    let words = member.words;
    let row = |run: &Run| {
        let number = |number: usize| words.number(number as f64);
        let (from, to) = run.sessions;
        let share = (run.ratio.to_f64() * 1000.0).round() / 10.0;
        ListRow {
            head: words.saturation_run_of(number(from), number(to)).into_any(),
            cells: vec![
                new_codes(member, named, group, codes, run),
                words.release_percent(share).into_any(),
            ],
        }
    };
    let heads = [
        words.saturation_run_head(),
        words.saturation_new_codes(),
        words.saturation_share(),
    ];
    let title = words.saturation_runs_of(label(words, group, named).text);
    let of_families = codes.iter().any(|brought| brought.first.is_none());
    let untold =
        of_families.then(|| view! { <p class="hint">{words.saturation_runs_untold()}</p> });
    Some(
        view! {
            <details>
                <summary>{title.clone()}</summary>
                {list_table(&title, &heads, assessment.runs.iter().map(row).collect())}
                {untold}
            </details>
        }
        .into_any(),
    )
}
