//! The theme summary: what organizers review and print.

use super::{
    charts::Names,
    store::Release,
    tables::{QuestionTable, ThemeTable},
};
use crate::{
    account::Act,
    coding::NoteKind,
    ids::Millis,
    shell::StaffPage,
    survey::{BY_LANGUAGE, Survey},
    theme::{
        Evidence, Missing, Removal, Theme,
        board::{strength_part, unheard_items},
        heard::Heard,
        show::{
            self, Facing, Links, missing_item, missing_part, problem_paragraph, statement_paragraph,
        },
    },
    ui::{
        choice::{Choice, select_field},
        quote::told,
        table::Label,
    },
    vocabulary::show::agreed_part,
};
use leptos::prelude::*;
use std::collections::{BTreeSet, HashSet};

/// Everything the summary shows.
pub struct Summary<'a> {
    pub shown: show::Shown<'a>,
    pub evidence: &'a [Evidence],
    pub missing: Missing,
    /// Ties that were taken away: what spoke against a barrier does not vanish from here unseen.
    pub removals: &'a [Removal],
    pub heard: &'a Heard,
    /// None while the initiative has no survey.
    pub survey: Option<Surveyed>,
}

/// A survey and what has been released of it.
pub struct Surveyed {
    pub survey: Survey,
    pub release: Option<Release>,
    /// Whether answers have left, so that there is something to release.
    pub has_answers: bool,
    /// The languages of the chosen quotes.
    pub quoted: BTreeSet<String>,
}

/// More words from sessions than this stand on the sessions' own pages.
const MOST_TOLD: usize = 10;

impl Summary<'_> {
    /// Whether it goes into a file, where nothing can be chosen or made.
    fn is_file(&self) -> bool {
        self.shown.links == Links::Left
    }

    /// Ways to take the summary along.
    fn files(&self) -> Option<AnyView> {
        let member = self.shown.member;
        let words = member.words;
        let query = self
            .survey
            .as_ref()
            .map(|of| format!("?survey={}", of.survey.slug))
            .unwrap_or_default();
        (!self.is_file()).then(|| {
            view! {
                <p class="no-print">
                    <a href=member.path("summary.html") + &query>{words.release_file()}</a>
                    " · "
                    <a href=member.path("themes.csv")>{words.theme_csv()}</a>
                </p>
            }
            .into_any()
        })
    }

    /// The page.
    pub fn page(&self) -> StaffPage {
        let member = self.shown.member;
        let words = member.words;
        let themes = self.shown.themes.iter().enumerate();
        let themes: Vec<AnyView> = themes.map(|(at, theme)| self.theme(at, theme)).collect();
        let none = themes
            .is_empty()
            .then(|| view! { <p class="none">{words.theme_list_empty()}</p> });
        let place = member.initiative.place.clone();
        let today = words.day(&Millis::now().day());
        let problem = &member.initiative.problem_statement;
        let problem = (!problem.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.barrier_problem_title()}</h2>
                    {problem_paragraph(member, self.shown.vocabulary)}
                </section>
            }
        });
        let body = view! {
            <p class="print-only">
                <bdi>{member.initiative.name.clone()}</bdi>
                {(!place.is_empty()).then(|| view! { " · " <bdi>{place}</bdi> })}
                " · "
                {today}
            </p>
            <h1>{words.release_title()}</h1>
            {self.files()}
            {self.survey_filter()}
            {self.figures()}
            {self.survey.as_ref().map(|of| self.released(of))}
            {problem}
            {agreed_part(words, self.shown.vocabulary)}
            {none}
            {themes}
            {self.survey.as_ref().and_then(|of| self.questions(of))}
            {self.shown.all_removals(self.removals)}
            {missing_part(words, self.missing())}
        };
        StaffPage::new(words.release_title(), body)
    }

    /// Chooses the survey, where there is more than one.
    fn survey_filter(&self) -> Option<AnyView> {
        let member = self.shown.member;
        let words = member.words;
        let current = self.survey.as_ref().map(|of| &of.survey.id);
        let choices = self.shown.surveys.iter().map(|survey| {
            let said = survey.title(words.lang());
            let label = Label::said(said.text, said.lang, words.lang());
            Choice::labelled(&survey.slug, label, Some(&survey.id) == current)
        });
        (self.shown.surveys.len() > 1 && !self.is_file()).then(|| {
            view! {
                <form class="filters" method="get" action=member.path("summary")>
                    {select_field("survey", words.release_survey(), None, choices.collect())}
                    <button class="quiet">{words.theme_filter()}</button>
                </form>
            }
            .into_any()
        })
    }

    fn figures(&self) -> AnyView {
        let words = self.shown.member.words;
        let number = |count: usize| words.number(count as f64);
        let survey = self.survey.as_ref().map(|of| {
            let said = of.survey.title(words.lang());
            let title = Label::said(said.text, said.lang, words.lang());
            let answers = of.release.as_ref().map(|release| {
                let answers = match release.tables.answers {
                    Some(answers) => words.number(answers as f64),
                    None => words.release_hidden().to_string(),
                };
                view! { <div><dt>{words.release_answers()}</dt><dd>{answers}</dd></div> }
            });
            view! {
                <div><dt>{words.release_survey()}</dt><dd>{title.into_render()}</dd></div>
                {answers}
            }
        });
        let others = [
            (words.session_list_title(), self.heard.sessions),
            (words.theme_list_title(), self.shown.themes.len()),
            (words.barrier_list_title(), self.shown.barriers.len()),
        ];
        let others = others.map(|(name, count)| {
            view! { <div><dt>{name}</dt><dd>{number(count)}</dd></div> }
        });
        view! { <dl class="figures">{survey} {others.into_iter().collect_view()}</dl> }.into_any()
    }

    /// What has been released and how it is to be read; or why there is nothing, and what to do.
    fn released(&self, of: &Surveyed) -> AnyView {
        let member = self.shown.member;
        let words = member.words;
        let query = format!("?survey={}", of.survey.slug);
        let may_make = member.role.may(Act::Organize) && !self.is_file();
        let make = (may_make && of.has_answers).then(|| {
            let (class, label) = match of.release {
                Some(_) => ("quiet", words.release_make_again()),
                None => ("do", words.release_make()),
            };
            view! {
                <form method="post" action=member.path("summary")>
                    <input type="hidden" name="survey" value=of.survey.slug.clone() />
                    <p class="hint" id="make-hint">{words.release_make_hint()}</p>
                    <button class=class aria-describedby="make-hint">{label}</button>
                </form>
            }
        });
        let said = match &of.release {
            None if !of.has_answers => view! { <p>{words.release_nothing_yet()}</p> }.into_any(),
            None => view! { <p>{words.release_none()}</p> }.into_any(),
            Some(release) => {
                let touched = release
                    .is_touched
                    .then(|| view! { <p class="notice">{words.release_touched()}</p> });
                let ran_out = release
                    .ran_out
                    .then(|| view! { <p class="notice">{words.release_ran_out()}</p> });
                view! {
                    <p>{words.release_made(words.day(&release.made_at.day()))} " " {words.release_base()}</p>
                    <p>{words.release_hidden_why(super::K)}</p>
                    {ran_out}
                    {touched}
                    {(!self.is_file()).then(|| view! {
                        <p class="no-print">
                            <a href=format!("{}{query}", member.path("summary.csv"))>{words.release_csv()}</a>
                        </p>
                    })}
                }
                .into_any()
            }
        };
        view! {
            <section class="part">
                <h2>{words.release_tables()}</h2>
                {said}
                <div class="no-print">{make}</div>
            </section>
        }
        .into_any()
    }

    fn theme(&self, at: usize, theme: &Theme) -> AnyView {
        let member = self.shown.member;
        let words = member.words;
        let own: Vec<&Evidence> = self
            .evidence
            .iter()
            .filter(|tie| tie.theme == theme.id)
            .collect();
        let class = if at == 0 { "part" } else { "part new-page" };
        view! {
            <section class=class>
                <h2>{words.release_theme_numbered(at + 1)}</h2>
                {statement_paragraph(member, theme, self.shown.vocabulary)}
                {self.survey.as_ref().and_then(|of| self.mentions(at, theme, of))}
                {strength_part(words, &self.heard.strength(&theme.id, self.evidence, self.shown.quotes))}
                {self.in_sessions(theme)}
                {self.shown.evidence(&own, Facing::Barrier)}
            </section>
        }
        .into_any()
    }

    /// How many mentioned a theme, in all and by each cut: bands, never counts.
    fn mentions(&self, at: usize, theme: &Theme, of: &Surveyed) -> Option<AnyView> {
        let words = self.shown.member.words;
        let release = of.release.as_ref()?;
        let said = match release.tables.find_theme(&theme.id) {
            None => view! { <p>{words.release_theme_later()}</p> }.into_any(),
            Some(table) => self.bands(at, table, of),
        };
        Some(view! { <h3>{words.release_who()}</h3> {said} }.into_any())
    }

    fn bands(&self, at: usize, table: &ThemeTable, of: &Surveyed) -> AnyView {
        let words = self.shown.member.words;
        let names = Names {
            words,
            form: &of.survey.form,
        };
        let cuts = table.cuts.iter().enumerate();
        let charts =
            cuts.map(|(place, cut)| names.bands(&format!("t{at}-c{place}"), cut).into_render());
        view! {
            <p>{words.release_overall()} " " <b>{names.overall(table)}</b></p>
            {charts.collect_view()}
        }
        .into_any()
    }

    /// What was said of a theme in sessions. Retold words and things seen never stand as quotations.
    fn in_sessions(&self, theme: &Theme) -> Option<AnyView> {
        let words = self.shown.member.words;
        let mentions = self.heard.mentions.get(&theme.id)?;
        let large = || {
            mentions
                .iter()
                .filter(|mention| self.heard.large.contains(&mention.session))
        };
        let sessions: HashSet<_> = large().map(|mention| &mention.session).collect();
        let count = (!sessions.is_empty()).then(
            || view! { <p>{words.release_in_sessions_count(large().count(), sessions.len())}</p> },
        );
        let retold = mentions.iter().filter_map(|mention| {
            let by = match mention.kind {
                NoteKind::Verbatim => return None,
                NoteKind::Interpreted => words.theme_interpreted(),
                NoteKind::Paraphrase => words.theme_paraphrase(),
                NoteKind::Observation => words.theme_observation(),
                NoteKind::Correction => words.theme_correction(),
            };
            Some(told(by, &mention.text, &mention.language))
        });
        let view = view! {
            <h3>{words.release_in_sessions()}</h3>
            {count}
            {retold.take(MOST_TOLD).collect_view()}
        };
        Some(view.into_any())
    }

    /// Every choice question, as a whole and by each declared group, and the languages.
    fn questions(&self, of: &Surveyed) -> Option<AnyView> {
        let words = self.shown.member.words;
        let tables = &of.release.as_ref()?.tables;
        let names = Names {
            words,
            form: &of.survey.form,
        };
        let languages = tables.languages.iter();
        let languages =
            languages.map(|column| (names.value(BY_LANGUAGE, &column.value), column.count));
        let title = words.release_languages_answers().to_string();
        let languages = names.counts("languages", title, tables.answers, languages.collect());
        let questions = tables.questions.iter().enumerate();
        let questions = questions.map(|(at, table)| question(&names, at, table, tables.answers));
        Some(
            view! {
                <section class="part new-page">
                    <h2>{words.release_languages_title()}</h2>
                    {languages.into_render()}
                </section>
                <section class="part new-page">
                    <h2>{words.release_questions()}</h2>
                    {questions.collect_view()}
                </section>
            }
            .into_any(),
        )
    }

    /// What the evidence lacks, and the languages nobody is quoted in.
    fn missing(&self) -> Vec<AnyView> {
        let words = self.shown.member.words;
        let mut items = self.shown.missing(&self.missing);
        items.extend(unheard_items(&self.shown, self.heard));
        if let Some(of) = &self.survey {
            let languages = of.survey.form.languages.iter();
            for lang in languages.filter(|lang| !of.quoted.contains(lang.as_str())) {
                let name = view! { <bdi lang=lang.to_string()>{lang.endonym().to_string()}</bdi> };
                items.push(missing_item(
                    words.release_missing_language(),
                    name.into_any(),
                ));
            }
        }
        items
    }
}

/// A question: its answers as bars, and by each group as a table.
fn question(names: &Names, at: usize, table: &QuestionTable, of: Option<i64>) -> AnyView {
    let cuts = table.cuts.iter().enumerate().map(|(place, cut)| {
        names
            .by_group(&format!("q{at}-c{place}"), table, cut)
            .into_render()
    });
    let several = table
        .is_multiple
        .then(|| view! { <p class="hint">{names.words.release_several()}</p> });
    let cuts = (!table.cuts.is_empty()).then(|| {
        view! {
            <details>
                <summary>{names.words.release_by_groups()}</summary>
                {cuts.collect_view()}
            </details>
        }
    });
    view! {
        {names.answers(&format!("q{at}"), table, of).into_render()}
        {several}
        {cuts}
    }
    .into_any()
}
