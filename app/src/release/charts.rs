//! Counts as bars, each with its table.

use super::{Group, Shown};
use crate::{
    i18n::Words,
    survey::{Choices, Form, Kind, OTHER},
    ui::{
        chart::{Bar, BarChart, Mark},
        table::{Cells, Label, Numbers, NumbersRow},
    },
};

/// A number out of another, under a name.
pub struct Part {
    pub label: Label,
    pub count: Shown,
    pub of: Shown,
}

/// What the chart's table calls its columns.
pub struct Heads {
    pub group: String,
    pub of: String,
    pub count: String,
}

/// `count` out of `of` in percent, where both may be seen.
pub fn share(count: Shown, of: Shown) -> Option<(usize, usize, f64)> {
    match (count, of) {
        (Shown::Count(count), Shown::Count(of)) if of > 0 => {
            Some((count, of, 100.0 * count as f64 / of as f64))
        }
        _ => None,
    }
}

/// A share in words: `12 of 42 (29 %)`, or that it cannot be shown.
pub fn share_words(words: Words, count: Shown, of: Shown) -> String {
    match share(count, of) {
        Some((count, of, percent)) => words.release_share_of(count, of, percent.round()),
        None => words.release_hidden().to_string(),
    }
}

/// Bars for parts, with `id` unique on the page.
pub fn share_chart(
    words: Words,
    id: &str,
    title: String,
    heads: Heads,
    parts: Vec<Part>,
) -> BarChart {
    let bar = |part: &Part| Bar {
        label: part.label.clone(),
        mark: match share(part.count, part.of) {
            Some((_, _, percent)) => Mark::Share {
                percent,
                words: share_words(words, part.count, part.of),
            },
            None => Mark::Hidden(words.release_hidden().into()),
        },
    };
    let row = |part: &Part| NumbersRow {
        head: part.label.clone(),
        cells: match share(part.count, part.of) {
            Some((count, of, percent)) => Cells::Numbers(vec![
                words.number(of as f64),
                words.number(count as f64),
                words.release_percent(percent.round()),
            ]),
            None => Cells::Hidden(words.release_hidden().into()),
        },
    };
    BarChart {
        id: id.to_string(),
        bars: parts.iter().map(bar).collect(),
        table_label: words.release_table().into(),
        table: Numbers {
            id: format!("{id}-numbers"),
            caption: title.clone(),
            heads: vec![
                heads.group,
                heads.of,
                heads.count,
                words.release_share().into(),
            ],
            rows: parts.iter().map(row).collect(),
        },
        title,
        direction: words.lang().direction(),
    }
}

/// A theme's mentions by the groups of one question.
pub fn cut_chart(
    words: Words,
    id: &str,
    form: &Form,
    question: &str,
    groups: &[Group],
) -> BarChart {
    let label = question_label(words, form, question).text;
    let parts = groups.iter().map(|group| Part {
        label: group_label(words, form, question, &group.value),
        count: group.mentions,
        of: group.base,
    });
    let heads = Heads {
        group: label.clone(),
        of: words.release_answers().into(),
        count: words.release_mentions().into(),
    };
    let title = words.release_by_group(label.as_str());
    share_chart(words, id, title, heads, parts.collect())
}

/// A question's label in the page's language, or as near as there is; its name where it has no label.
pub fn question_label(words: Words, form: &Form, question: &str) -> Label {
    let page = words.lang();
    let found = form.find_question(question);
    let said = found.and_then(|found| found.label.find(page, &form.default_language));
    match said {
        Some(said) => Label::said(said.text, said.lang, page),
        None => Label::plain(question),
    }
}

/// The choices a question offers, where it offers any.
pub fn find_choices<'a>(form: &'a Form, question: &str) -> Option<&'a Choices> {
    match &form.find_question(question)?.kind {
        Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => Some(choices),
        _ => None,
    }
}

fn group_label(words: Words, form: &Form, question: &str, value: &str) -> Label {
    if value.is_empty() {
        return Label::plain(words.release_no_answer());
    }
    let page = words.lang();
    let list = find_choices(form, question).map_or(&[][..], |choices| form.list(&choices.list));
    let choice = list.iter().find(|choice| choice.name == value);
    let said = choice.and_then(|choice| choice.label.find(page, &form.default_language));
    match said {
        Some(said) => Label::said(said.text, said.lang, page),
        None if value == OTHER => Label::plain(words.release_other()),
        None => Label::plain(value),
    }
}
