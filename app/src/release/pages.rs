//! The theme summary: what organizers review and print.

use super::{
    Shown, Tally,
    charts::{self, Heads, Part, cut_chart, share_chart, share_words},
    store::SessionMention,
};
use crate::{
    coding::NoteKind,
    ids::{Millis, ThemeId},
    language::Lang,
    shell::StaffPage,
    survey::Survey,
    theme::{
        Evidence, Missing, Theme,
        show::{self, Facing, missing_item, missing_part, statement_paragraph},
    },
    ui::{
        choice::{Choice, select_field},
        quote::told,
        table::Label,
    },
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Everything the summary shows.
pub struct Summary<'a> {
    pub shown: show::Shown<'a>,
    pub evidence: &'a [Evidence],
    pub missing: Missing,
    pub sessions: usize,
    pub session_mentions: HashMap<ThemeId, Vec<SessionMention>>,
    /// None while the initiative has no survey.
    pub survey: Option<SurveyCount>,
}

/// A survey and what was counted in it.
pub struct SurveyCount {
    pub survey: Survey,
    /// The cuts that have choices to group by.
    pub cuts: Vec<String>,
    pub tally: Tally,
    /// Coded passages by language.
    pub coded: BTreeMap<String, usize>,
    /// Chosen quotes by language.
    pub quoted: BTreeMap<String, usize>,
}

/// More words from sessions than this stand on the sessions' own pages.
const MOST_TOLD: usize = 10;

impl Summary<'_> {
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
        let problem = member.initiative.problem_statement.clone();
        let problem = (!problem.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.barrier_problem_title()}</h2>
                    <p lang=member.initiative.language.clone() dir="auto">{problem}</p>
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
            <p class="notice">{words.release_not_for_publication(super::K)}</p>
            {self.survey_filter()}
            {self.figures()}
            {problem}
            {none}
            {themes}
            {self.survey.as_ref().map(|count| self.languages(count))}
            {missing_part(words, self.missing())}
        };
        StaffPage::new(words.release_title(), body)
    }

    /// Chooses the survey, where there is more than one.
    fn survey_filter(&self) -> Option<AnyView> {
        let member = self.shown.member;
        let words = member.words;
        let current = self.survey.as_ref().map(|count| &count.survey.id);
        let choices = self.shown.surveys.iter().map(|survey| {
            let said = survey.title(words.lang());
            let label = Label::said(said.text, said.lang, words.lang());
            Choice::labelled(&survey.slug, label, Some(&survey.id) == current)
        });
        (self.shown.surveys.len() > 1).then(|| {
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
        let survey = self.survey.as_ref().map(|count| {
            let said = count.survey.title(words.lang());
            let title = Label::said(said.text, said.lang, words.lang());
            let answers = match count.tally.base {
                base if base >= super::K => number(base),
                _ => words.release_hidden().to_string(),
            };
            view! {
                <div><dt>{words.release_survey()}</dt><dd>{title.into_render()}</dd></div>
                <div><dt>{words.release_answers()}</dt><dd>{answers}</dd></div>
            }
        });
        let others = [
            (words.session_list_title(), self.sessions),
            (words.theme_list_title(), self.shown.themes.len()),
            (words.barrier_list_title(), self.shown.barriers.len()),
        ];
        let others = others.map(|(name, count)| {
            view! { <div><dt>{name}</dt><dd>{number(count)}</dd></div> }
        });
        let explained = self.survey.as_ref().map(|count| match count.tally.base {
            0 => words.release_nothing_yet(),
            _ => words.release_base(),
        });
        view! {
            <dl class="figures">{survey} {others.into_iter().collect_view()}</dl>
            {explained.map(|text| view! { <p class="hint">{text}</p> })}
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
                {statement_paragraph(member, theme)}
                {self.survey.as_ref().map(|count| self.mentions(at, count))}
                {self.in_sessions(theme)}
                {self.shown.evidence(&own, Facing::Barrier)}
            </section>
        }
        .into_any()
    }

    /// How many mentioned a theme, in all and by each cut.
    fn mentions(&self, at: usize, count: &SurveyCount) -> AnyView {
        let words = self.shown.member.words;
        let (mentions, base) = count.tally.overall(at);
        let form = &count.survey.form;
        let charts = count.cuts.iter().enumerate().map(|(cut, question)| {
            let order: Vec<&str> = charts::find_choices(form, question)
                .map_or(&[][..], |choices| form.list(&choices.list))
                .iter()
                .map(|choice| choice.name.as_str())
                .collect();
            let groups = count.tally.by_cut(at, cut, &order);
            let id = format!("t{at}-c{cut}");
            (!groups.is_empty())
                .then(|| cut_chart(words, &id, form, question, &groups).into_render())
        });
        view! {
            <h3>{words.release_who()}</h3>
            <p>{words.release_overall()} " " <b>{share_words(words, mentions, base)}</b></p>
            {charts.collect_view()}
        }
        .into_any()
    }

    /// What was said of a theme in sessions. Retold words and things seen never stand as quotations.
    fn in_sessions(&self, theme: &Theme) -> Option<AnyView> {
        let words = self.shown.member.words;
        let mentions = self.session_mentions.get(&theme.id)?;
        let sessions: HashSet<_> = mentions.iter().map(|mention| &mention.session).collect();
        let retold = mentions.iter().filter_map(|mention| {
            let by = match mention.kind {
                NoteKind::Verbatim => return None,
                NoteKind::Paraphrase => words.theme_paraphrase(),
                NoteKind::Observation => words.theme_observation(),
            };
            Some(told(by, &mention.text, &mention.language))
        });
        let view = view! {
            <h3>{words.release_in_sessions()}</h3>
            <p>{words.release_in_sessions_count(mentions.len(), sessions.len())}</p>
            {retold.take(MOST_TOLD).collect_view()}
        };
        Some(view.into_any())
    }

    /// Whose words these are: each language's share of answers, coded passages and quotes.
    fn languages(&self, count: &SurveyCount) -> AnyView {
        let words = self.shown.member.words;
        let by_language = count.tally.by_language();
        if by_language.is_empty() {
            return ().into_any();
        }
        let chart =
            |id: &str, title: &str, head: &str, counts: &dyn Fn(&str) -> usize, all: usize| {
                let parts = by_language.iter().map(|(tag, base)| {
                    let is_hidden = *base == Shown::Hidden || all == 0;
                    let of = if is_hidden {
                        Shown::Hidden
                    } else {
                        Shown::Count(all)
                    };
                    Part {
                        label: language_label(tag, words.lang()),
                        count: Shown::Count(counts(tag)),
                        of,
                    }
                });
                let heads = Heads {
                    group: words.theme_language_label().into(),
                    of: words.release_in_all().into(),
                    count: head.to_string(),
                };
                share_chart(words, id, title.to_string(), heads, parts.collect()).into_render()
            };
        let of =
            |counts: &BTreeMap<String, usize>, tag: &str| counts.get(tag).copied().unwrap_or(0);
        let answers = chart(
            "l-answers",
            words.release_languages_answers(),
            words.release_answers(),
            &|tag| of(&count.tally.languages, tag),
            count.tally.base,
        );
        let coded_total: usize = count.coded.values().sum();
        let coded = (coded_total > 0).then(|| {
            let title = words.release_languages_coded();
            let head = words.release_coded();
            chart(
                "l-coded",
                title,
                head,
                &|tag| of(&count.coded, tag),
                coded_total,
            )
        });
        let quoted_total: usize = count.quoted.values().sum();
        let quoted = (quoted_total > 0).then(|| {
            let title = words.release_languages_quoted();
            let head = words.theme_quotes_label();
            chart(
                "l-quoted",
                title,
                head,
                &|tag| of(&count.quoted, tag),
                quoted_total,
            )
        });
        view! {
            <section class="part new-page">
                <h2>{words.release_languages_title()}</h2>
                {answers}
                {coded}
                {quoted}
            </section>
        }
        .into_any()
    }

    /// What the evidence lacks, and the languages nobody is quoted in.
    fn missing(&self) -> Vec<AnyView> {
        let words = self.shown.member.words;
        let mut items = self.shown.missing(&self.missing);
        if let Some(count) = &self.survey {
            let quoted: BTreeSet<&str> = count.quoted.keys().map(String::as_str).collect();
            let languages = count.survey.form.languages.iter();
            for lang in languages.filter(|lang| !quoted.contains(lang.as_str())) {
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

/// A language by its own name; the tag itself where it is none.
fn language_label(tag: &str, page: &Lang) -> Label {
    match tag.parse::<Lang>() {
        Ok(lang) => Label::said(lang.endonym(), &lang, page),
        Err(_) => Label::plain(tag),
    }
}
