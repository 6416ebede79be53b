//! How far the two agree, and what drives it where they do not.

use super::{Names, code_tag, figures::*, language_name, left_out, open::left, page_of};
use crate::{
    account::guard::Member,
    coding::{Code, agreement::Mixup},
    double_coding::{
        DoubleCoding, FEWEST,
        compare::{CodeRow, Comparison, LanguageRow},
        pages::deciding::NOTHING,
    },
    ids::CodeId,
    language::Lang,
    shell::StaffPage,
    ui::{
        field::problem_notice,
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything the page shows.
pub struct Compared<'a> {
    pub member: &'a Member,
    pub double: &'a DoubleCoding,
    pub codes: &'a [Code],
    pub names: &'a Names,
    /// How many of the drawn passages are still there.
    pub left: usize,
    /// How many of these the reader codes blind just now: they are not compared here.
    pub left_out: usize,
    pub comparison: Comparison,
    /// On how many passages something waits to be decided.
    pub waiting: usize,
}

impl Compared<'_> {
    /// The page.
    pub fn page(&self, problem: Option<String>) -> StaffPage {
        let (member, double) = (self.member, self.double);
        let words = member.words;
        let first = double.first_name(words, self.names);
        let second = self.names.of(words, &double.second);
        let compared_on = double.compared_at.map(|at| words.day(&at.day()));
        let body = view! {
            <div class="head">
                <div>
                    <h1>
                        <bdi>{double.title.clone()}</bdi>
                    </h1>
                    <p class="lead">
                        {words.agreement_compared_lead(first, second, compared_on.unwrap_or_default())}
                    </p>
                </div>
            </div>
            {problem_notice(problem)}
            {left(member, double, self.left)}
            {left_out(member, self.left_out)}
            {self.overall()}
            {self.deciding()}
            {self.codes()}
            {self.mixups()}
            {self.languages()}
            <section class="part">
                <h2>{words.agreement_method()}</h2>
                <p>{words.agreement_method_units()}</p>
                <p>{words.agreement_method_figures()}</p>
                <p>{words.agreement_method_thresholds()}</p>
                <p>{words.agreement_method_before()}</p>
            </section>
        };
        page_of(member, double.title.clone(), body.into_any())
    }

    fn overall(&self) -> AnyView {
        let words = self.member.words;
        let found = &self.comparison;
        let number = |number: usize| words.number(number as f64);
        view! {
            <section class="part">
                <h2>{words.agreement_overall()}</h2>
                <p>{words.agreement_units_text(found.units)}</p>
                <dl class="figures">
                    <div>
                        <dt>{words.agreement_units()}</dt>
                        <dd id="units">{number(found.units)}</dd>
                    </div>
                    <div>
                        <dt>{words.agreement_identical()}</dt>
                        <dd id="identical">{percent(words, &found.masi)}</dd>
                    </div>
                    <div>
                        <dt>{words.agreement_masi()}</dt>
                        <dd id="masi">{figure(words, &found.masi)}</dd>
                    </div>
                    <div>
                        <dt>{words.agreement_pooled()}</dt>
                        <dd id="pooled">{figure(words, &found.kappa)}</dd>
                    </div>
                </dl>
                <p>
                    <b>{words.agreement_masi()}</b>
                    ": "
                    {reliance(words, &found.masi)}
                </p>
                <p>
                    <b>{words.agreement_pooled()}</b>
                    ": "
                    {strength(words, &found.kappa)}
                </p>
            </section>
        }
        .into_any()
    }

    fn deciding(&self) -> AnyView {
        let words = self.member.words;
        let disagreeing = self.comparison.units - self.comparison.identical;
        let link = (disagreeing > 0).then(|| {
            let (class, text) = match self.waiting {
                0 => ("quiet", words.agreement_disagreements()),
                _ => ("do", words.agreement_adjudicate()),
            };
            view! {
                <p>
                    <a class=class href=self.double.path(self.member, "/adjudicate")>
                        {text}
                    </a>
                </p>
            }
        });
        view! {
            <section class="part">
                <h2>{words.agreement_adjudication()}</h2>
                <p>
                    {words.agreement_disagreeing(disagreeing)} " "
                    {words.agreement_waiting(self.waiting)}
                </p>
                {link}
            </section>
        }
        .into_any()
    }

    /// The passages that show something, as a link.
    fn passages(&self, count: usize, asked: &[(&str, &str)]) -> AnyView {
        let words = self.member.words;
        if count == 0 {
            return words.number(0.0).into_any();
        }
        let pairs = asked.iter().map(|(name, value)| {
            let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
            format!("{name}={value}")
        });
        let query = pairs.collect::<Vec<_>>().join("&");
        let address = self.double.path(self.member, "/adjudicate") + "?" + &query;
        view! { <a href=address>{words.agreement_passages_count(count)}</a> }.into_any()
    }

    fn codes(&self) -> Option<AnyView> {
        let words = self.member.words;
        let row = |row: &CodeRow| {
            let agreement = &row.agreement;
            let code = &agreement.code;
            let kappa = agreement.kappa.as_ref();
            let called = kappa.map(|kappa| strength(words, kappa));
            Some(ListRow {
                head: code_tag(self.codes, code)?,
                cells: vec![
                    words.number(row.by_first as f64).into_any(),
                    words.number(row.by_second as f64).into_any(),
                    percent(words, &agreement.alpha).into_any(),
                    kappa.map(|kappa| figure(words, kappa)).into_any(),
                    figure(words, &agreement.alpha).into_any(),
                    called.into_any(),
                    self.passages(row.disputed(), &[("code", code.as_str())]),
                ],
            })
        };
        let rows: Vec<ListRow> = self.comparison.codes.iter().filter_map(row).collect();
        let heads = [
            words.coding_code(),
            words.agreement_by_first(),
            words.agreement_by_second(),
            words.agreement_percent_head(),
            words.agreement_kappa(),
            words.agreement_alpha(),
            words.agreement_in_words(),
            words.agreement_differ(),
        ];
        let unused = self.codes.len().saturating_sub(rows.len());
        (!rows.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.agreement_by_code()}</h2>
                    <p>{words.agreement_by_code_text(self.comparison.units)}</p>
                    {list_table(words.agreement_by_code(), &heads, rows)}
                    {(unused > 0).then(|| view! { <p class="hint">{words.agreement_unused(unused)}</p> })}
                </section>
            }
            .into_any()
        })
    }

    fn mixups(&self) -> Option<AnyView> {
        let words = self.member.words;
        let row = |mixup: &Mixup<CodeId>| {
            let (instead, other) = match &mixup.second {
                Some(code) => (code_tag(self.codes, code)?, code.as_str()),
                None => (words.agreement_nothing_instead().into_any(), NOTHING),
            };
            let asked = [("code", mixup.first.as_str()), ("other", other)];
            Some(ListRow {
                head: code_tag(self.codes, &mixup.first)?,
                cells: vec![instead, self.passages(mixup.count, &asked)],
            })
        };
        let rows: Vec<ListRow> = self.comparison.mixups.iter().filter_map(row).collect();
        let heads = [
            words.agreement_one_gave(),
            words.agreement_other_gave(),
            words.agreement_where(),
        ];
        (!rows.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.agreement_drivers()}</h2>
                    <p>{words.agreement_drivers_text()}</p>
                    {list_table(words.agreement_drivers(), &heads, rows)}
                </section>
            }
            .into_any()
        })
    }

    fn languages(&self) -> Option<AnyView> {
        let words = self.member.words;
        let found = &self.comparison;
        let row = |row: &LanguageRow| {
            let name = language_name(words, &row.language);
            let (lang, dir) = match row.language == Lang::undetermined() {
                true => (None, None),
                false => (
                    Some(row.language.to_string()),
                    Some(row.language.direction().as_str()),
                ),
            };
            let differ = self.language_link(&row.language);
            ListRow {
                head: view! { <bdi lang=lang dir=dir>{name}</bdi> }.into_any(),
                cells: vec![
                    words.number(row.units as f64).into_any(),
                    percent(words, &row.masi).into_any(),
                    figure(words, &row.masi).into_any(),
                    reliance(words, &row.masi).into_any(),
                    differ,
                ],
            }
        };
        let rows: Vec<ListRow> = found.languages.iter().map(row).collect();
        let heads = [
            words.coding_language(),
            words.agreement_units(),
            words.agreement_identical(),
            words.agreement_masi(),
            words.agreement_in_words(),
            words.agreement_differ(),
        ];
        let table =
            (!rows.is_empty()).then(|| list_table(words.agreement_by_language(), &heads, rows));
        let left_out = found
            .leaves_languages_out
            .then(|| view! { <p class="hint">{words.agreement_languages_out(FEWEST)}</p> });
        (found.units > 0).then(|| {
            view! {
                <section class="part">
                    <h2>{words.agreement_by_language()}</h2>
                    {table}
                    {left_out}
                </section>
            }
            .into_any()
        })
    }

    fn language_link(&self, language: &Lang) -> AnyView {
        let words = self.member.words;
        let tag = utf8_percent_encode(language.as_str(), NON_ALPHANUMERIC);
        let address = self.double.path(self.member, "/adjudicate") + &format!("?language={tag}");
        view! { <a href=address>{words.agreement_look()}</a> }.into_any()
    }
}
