//! Released tables as bars, each with its table.

use super::tables::{Cut, QuestionTable, ThemeCut, ThemeTable};
use crate::{
    i18n::Words,
    language::Lang,
    release::protect::bands::Band,
    response::OTHER_LANGUAGES,
    survey::{BY_LANGUAGE, Form, Kind, OTHER},
    ui::{
        chart::{Bar, BarChart, Mark},
        table::{Cells, Label, Numbers, NumbersRow},
    },
};

/// What the tables of a survey are called.
pub struct Names<'a> {
    pub words: Words,
    pub form: &'a Form,
}

/// A share in words: `12 of 42 (29 %)`.
fn share_words(words: Words, count: i64, of: i64) -> String {
    words.release_share_of(count, of, (100.0 * count as f64 / of as f64).round())
}

/// A band in words: `under 20 %`, `40 to 50 %`, `80 % or more`; or that it is hidden.
pub fn band_words(words: Words, band: Option<Band>) -> String {
    match band {
        None => words.release_hidden().to_string(),
        Some(band) if band.is_lowest() => words.release_band_under(usize::from(band.to)),
        Some(band) if band.is_highest() => words.release_band_over(usize::from(band.from)),
        Some(band) => words.release_band(usize::from(band.from), usize::from(band.to)),
    }
}

impl Names<'_> {
    /// A question's label in the page's language, or as near as there is; its name where it has no label.
    pub fn question(&self, question: &str) -> Label {
        let page = self.words.lang();
        if question == BY_LANGUAGE {
            return Label::plain(self.words.theme_language_label());
        }
        let found = self.form.find_question(question);
        let said = found.and_then(|found| found.label.find(page, &self.form.default_language));
        match said {
            Some(said) => Label::said(said.text, said.lang, page),
            None => Label::plain(question),
        }
    }

    /// What an answer to a question is called.
    pub fn value(&self, question: &str, value: &str) -> Label {
        let page = self.words.lang();
        if question == BY_LANGUAGE {
            return match value.parse::<Lang>() {
                _ if value == OTHER_LANGUAGES => Label::plain(self.words.release_other_languages()),
                Ok(lang) => Label::said(lang.endonym(), &lang, page),
                Err(_) => Label::plain(value),
            };
        }
        if value.is_empty() {
            return Label::plain(self.words.release_no_answer());
        }
        let kind = self.form.find_question(question).map(|found| &found.kind);
        let list = kind
            .and_then(Kind::choices)
            .map_or(&[][..], |choices| self.form.list(&choices.list));
        let choice = list.iter().find(|choice| choice.name == value);
        let said = choice.and_then(|choice| choice.label.find(page, &self.form.default_language));
        match said {
            Some(said) => Label::said(said.text, said.lang, page),
            None if value == OTHER => Label::plain(self.words.release_other()),
            None => Label::plain(value),
        }
    }

    fn number(&self, count: Option<i64>) -> String {
        match count {
            Some(count) => self.words.number(count as f64),
            None => self.words.release_hidden().to_string(),
        }
    }

    /// Counts out of one total, as bars.
    pub fn counts(
        &self,
        id: &str,
        title: String,
        of: Option<i64>,
        counts: Vec<(Label, Option<i64>)>,
    ) -> BarChart {
        let words = self.words;
        let shared = |count: Option<i64>| count.zip(of).filter(|(_, of)| *of > 0);
        let bar = |(label, count): &(Label, Option<i64>)| Bar {
            label: label.clone(),
            mark: match shared(*count) {
                Some((count, of)) => Mark::Share {
                    percent: 100.0 * count as f64 / of as f64,
                    words: share_words(words, count, of),
                },
                None => Mark::Hidden(words.release_hidden().into()),
            },
        };
        let row = |(label, count): &(Label, Option<i64>)| NumbersRow {
            head: label.clone(),
            cells: match shared(*count) {
                Some((count, of)) => Cells::Numbers(vec![
                    words.number(count as f64),
                    words.release_percent((100.0 * count as f64 / of as f64).round()),
                ]),
                None => Cells::Hidden(words.release_hidden().into()),
            },
        };
        BarChart {
            id: id.to_string(),
            bars: counts.iter().map(bar).collect(),
            table_label: words.release_table().into(),
            table: Numbers {
                id: format!("{id}-numbers"),
                caption: title.clone(),
                heads: vec![
                    words.release_answer().into(),
                    words.release_answers().into(),
                    words.release_share().into(),
                ],
                rows: counts.iter().map(row).collect(),
            },
            title,
            direction: words.lang().direction(),
        }
    }

    /// A question's answers as a whole.
    pub fn answers(&self, id: &str, table: &QuestionTable, of: Option<i64>) -> BarChart {
        let name = |value: &str| self.value(&table.question, value);
        let columns = table.columns.iter();
        let counts = columns.map(|column| (name(&column.value), column.count));
        self.counts(
            id,
            self.question(&table.question).text,
            of,
            counts.collect(),
        )
    }

    /// A question's answers by group: a row a group, a column an answer.
    pub fn by_group(&self, id: &str, table: &QuestionTable, cut: &Cut) -> Numbers {
        let words = self.words;
        let by = self.question(&cut.cut).text;
        let answers = table.columns.iter();
        let answers = answers.map(|column| self.value(&table.question, &column.value).text);
        let heads = [by.clone(), words.release_answers().into()];
        let rows = cut.groups.iter().map(|group| NumbersRow {
            head: self.value(&cut.cut, &group.value),
            cells: if group.base.is_none() && group.counts.iter().all(Option::is_none) {
                Cells::Hidden(words.release_hidden().into())
            } else {
                let counts = [group.base].into_iter().chain(group.counts.iter().copied());
                Cells::Numbers(counts.map(|count| self.number(count)).collect())
            },
        });
        Numbers {
            id: id.to_string(),
            caption: words.release_question_by(self.question(&table.question).text, by),
            heads: heads.into_iter().chain(answers).collect(),
            rows: rows.collect(),
        }
    }

    /// A theme's bands by group.
    pub fn bands(&self, id: &str, cut: &ThemeCut) -> BarChart {
        let words = self.words;
        let by = self.question(&cut.cut).text;
        let title = words.release_by_group(by.as_str());
        let bars = cut.groups.iter().map(|group| Bar {
            label: self.value(&cut.cut, &group.value),
            mark: match group.band {
                Some(band) => Mark::Band {
                    from: f64::from(band.from),
                    to: f64::from(band.to),
                    words: band_words(words, Some(band)),
                },
                None => Mark::Hidden(words.release_hidden().into()),
            },
        });
        let rows = cut.groups.iter().map(|group| NumbersRow {
            head: self.value(&cut.cut, &group.value),
            cells: match group.band {
                Some(band) => Cells::Numbers(vec![band_words(words, Some(band))]),
                None => Cells::Hidden(words.release_hidden().into()),
            },
        });
        BarChart {
            id: id.to_string(),
            bars: bars.collect(),
            table_label: words.release_table().into(),
            table: Numbers {
                id: format!("{id}-numbers"),
                caption: title.clone(),
                heads: vec![by, words.release_share().into()],
                rows: rows.collect(),
            },
            title,
            direction: words.lang().direction(),
        }
    }

    /// How many mention a theme as a whole, in words.
    pub fn overall(&self, table: &ThemeTable) -> String {
        band_words(self.words, table.overall)
    }
}
