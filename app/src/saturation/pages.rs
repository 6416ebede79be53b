//! The page that says whether reading on still brings new codes.

use super::{BASE_SIZES, Group, RUN_LENGTHS, THRESHOLDS, Verdict};
use crate::{
    account::guard::Member,
    coding::saturation::{Assessment, Fraction, Outcome, Rule, Run},
    i18n::Words,
    language::Lang,
    shell::StaffPage,
    survey::Survey,
    ui::{
        choice::{Choice, select_field},
        table::{Cells, Label, ListRow, Numbers, NumbersRow, list_table},
    },
};
use leptos::prelude::*;

/// The page.
pub fn saturation(
    member: &Member,
    rule: Rule,
    groups: &[(Group, Verdict)],
    surveys: &[Survey],
) -> StaffPage {
    let words = member.words;
    let row = |(group, verdict): &(Group, Verdict)| ListRow {
        head: label(words, group, surveys).into_render(),
        cells: cells(words, verdict),
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
    let runs = groups
        .iter()
        .enumerate()
        .filter_map(|(at, (group, verdict))| {
            let Verdict::Told { assessment, .. } = verdict else {
                return None;
            };
            runs(words, at, label(words, group, surveys), assessment)
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

fn label(words: Words, group: &Group, surveys: &[Survey]) -> Label {
    match group {
        Group::All => Label::plain(words.saturation_all()),
        Group::Sessions => Label::plain(words.staff_sessions()),
        Group::Survey(id) => match surveys.iter().find(|survey| survey.id == *id) {
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

fn cells(words: Words, verdict: &Verdict) -> Vec<AnyView> {
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
            vec![
                words.saturation_coded(*sources, *coded).into_any(),
                words.number(*codes as f64).into_any(),
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

/// What each run of sources brought, behind a line that opens.
fn runs(words: Words, at: usize, label: Label, assessment: &Assessment) -> Option<AnyView> {
    if assessment.runs.is_empty() {
        return None;
    }
    let row = |run: &Run| {
        let number = |number: usize| words.number(number as f64);
        let (from, to) = run.sessions;
        let share = (run.ratio.to_f64() * 1000.0).round() / 10.0;
        NumbersRow {
            head: Label::plain(words.saturation_run_of(number(from), number(to))),
            cells: Cells::Numbers(vec![
                words.number(run.new_codes as f64),
                words.release_percent(share),
            ]),
        }
    };
    let numbers = Numbers {
        id: format!("runs-{at}"),
        caption: words.saturation_runs_of(label.text.as_str()),
        heads: vec![
            words.saturation_run_head().into(),
            words.saturation_new_codes().into(),
            words.saturation_share().into(),
        ],
        rows: assessment.runs.iter().map(row).collect(),
    };
    let summary = words.saturation_runs_of(label.text);
    Some(
        view! {
            <details>
                <summary>{summary}</summary>
                {numbers.into_render()}
            </details>
        }
        .into_any(),
    )
}
