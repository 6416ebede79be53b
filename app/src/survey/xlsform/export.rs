//! A form as an XLSForm workbook: every cell is text, so nothing a person wrote can become a spreadsheet formula.

use super::{names, references};
use crate::{
    language::Lang,
    survey::{
        Choice, Choices, Form, Group, Item, Kind, Layout, Note, Question, Text, xpath::Formula,
    },
};
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Why a form could not be written, in one sentence.
#[derive(Debug)]
pub struct ExportError(String);

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ExportError {}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> ExportError {
        ExportError(format!(
            "The form cannot be written as a workbook: {error}."
        ))
    }
}

type Line = BTreeMap<String, String>;

/// Writes a form as `.xlsx`; importing it again gives the same form.
///
/// # Errors
/// When a text is longer than a cell can be.
pub fn export_xlsx(form: &Form) -> Result<Vec<u8>, ExportError> {
    let form = &references::unsettled(form);
    let sheets = Sheets {
        form,
        marked: marks(form),
    };
    let mut workbook = Workbook::new();
    write(
        workbook.add_worksheet().set_name("survey")?,
        &sheets.survey_header(),
        &sheets.survey_lines(),
    )?;
    write(
        workbook.add_worksheet().set_name("choices")?,
        &sheets.choices_header(),
        &sheets.choice_lines(),
    )?;
    let settings = sheets.settings();
    let header: Vec<String> = settings.keys().cloned().collect();
    write(
        workbook.add_worksheet().set_name("settings")?,
        &header,
        &[settings],
    )?;
    Ok(workbook.save_to_buffer()?)
}

fn write(sheet: &mut Worksheet, header: &[String], lines: &[Line]) -> Result<(), ExportError> {
    for (column, title) in (0u16..).zip(header) {
        sheet.write_string(0, column, title)?;
        for (row, line) in (1u32..).zip(lines) {
            if let Some(cell) = line.get(title).filter(|cell| !cell.is_empty()) {
                sheet.write_string(row, column, cell)?;
            }
        }
    }
    Ok(())
}

/// Whether headers name a language: not where the form never stated the only one it has.
fn marks(form: &Form) -> bool {
    form.languages.len() > 1 || form.default_language.primary() != "und"
}

fn named(lang: &Lang) -> String {
    match lang.endonym() {
        name if name == lang.as_str() => name.to_owned(),
        name => format!("{name} ({lang})"),
    }
}

struct Sheets<'a> {
    form: &'a Form,
    marked: bool,
}

impl Sheets<'_> {
    fn title(&self, column: &str, lang: &Lang) -> String {
        if self.marked {
            format!("{column}::{}", named(lang))
        } else {
            column.to_owned()
        }
    }

    fn put_text(&self, line: &mut Line, column: &str, text: &Text) {
        for (lang, said) in &text.0 {
            line.insert(self.title(column, lang), said.clone());
        }
    }

    /// The columns in their order; those that no row fills are left away, but a form keeps a label for each language.
    fn survey_header(&self) -> Vec<String> {
        let lines = self.survey_lines();
        let each = |column: &str| {
            self.form
                .languages
                .iter()
                .map(|lang| self.title(column, lang))
                .collect::<Vec<_>>()
        };
        let plain = |columns: &[&str]| {
            columns
                .iter()
                .map(|column| (*column).to_owned())
                .collect::<Vec<_>>()
        };
        let always = [plain(&["type", "name"]), each("label")].concat();
        let filled = [
            each("hint"),
            plain(&["required"]),
            each("required_message"),
            plain(&["relevant", "constraint"]),
            each("constraint_message"),
            plain(&[
                "calculation",
                "choice_filter",
                "appearance",
                "parameters",
                "default",
            ]),
        ];
        let filled = filled
            .concat()
            .into_iter()
            .filter(|title| lines.iter().any(|line| line.contains_key(title)));
        always.into_iter().chain(filled).collect()
    }

    fn survey_lines(&self) -> Vec<Line> {
        let mut lines: Vec<Line> = references::missing_names(self.form)
            .into_iter()
            .map(|name| row("hidden", &name))
            .collect();
        self.put_items(&self.form.items, &mut lines);
        lines
    }

    fn put_items(&self, items: &[Item], lines: &mut Vec<Line>) {
        for item in items {
            match item {
                Item::Group(group) => {
                    lines.push(self.group(group));
                    self.put_items(&group.items, lines);
                    lines.push(row("end group", ""));
                }
                Item::Question(question) => lines.push(self.question(question)),
                Item::Note(note) => lines.push(self.note(note)),
                Item::Calculation(calculation) => {
                    let mut line = row("calculate", &calculation.name);
                    line.insert(
                        "calculation".into(),
                        calculation.formula.source().to_string(),
                    );
                    lines.push(line);
                }
            }
        }
    }

    fn group(&self, group: &Group) -> Line {
        let mut line = row("begin group", &group.name);
        self.put_text(&mut line, "label", &group.label);
        self.put_text(&mut line, "hint", &group.hint);
        put_formula(&mut line, "relevant", group.relevant.as_ref());
        if group.layout == Layout::Matrix {
            line.insert("appearance".into(), "table-list".into());
        }
        line
    }

    fn note(&self, note: &Note) -> Line {
        let mut line = row("note", &note.name);
        self.put_text(&mut line, "label", &note.label);
        self.put_text(&mut line, "hint", &note.hint);
        put_formula(&mut line, "relevant", note.relevant.as_ref());
        line
    }

    fn question(&self, question: &Question) -> Line {
        let mut line = row(&type_of(&question.kind), names::written(&question.name));
        self.put_text(&mut line, "label", &question.label);
        self.put_text(&mut line, "hint", &question.hint);
        self.put_text(&mut line, "required_message", &question.required_message);
        self.put_text(
            &mut line,
            "constraint_message",
            &question.constraint_message,
        );
        put_formula(&mut line, "required", question.required.as_ref());
        put_formula(&mut line, "relevant", question.relevant.as_ref());
        put_formula(&mut line, "constraint", question.constraint.as_ref());
        let mut put = |column: &str, value: String| line.insert(column.into(), value);
        match &question.kind {
            Kind::Text { multiline: true } => {
                put("appearance", "multiline".into());
            }
            Kind::Range { start, end, step } => {
                put("parameters", format!("start={start} end={end} step={step}"));
            }
            Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => {
                if let Some(filter) = &choices.filter {
                    put("choice_filter", filter.source().to_string());
                }
                if choices.likert {
                    put("appearance", "likert".into());
                }
            }
            _ => {}
        }
        if let Some(default) = &question.default {
            put("default", default.clone());
        }
        line
    }

    fn choices_header(&self) -> Vec<String> {
        let labels = self
            .form
            .languages
            .iter()
            .map(|lang| self.title("label", lang));
        let columns: BTreeSet<&String> = self
            .form
            .lists
            .values()
            .flatten()
            .flat_map(|choice| choice.columns.keys())
            .collect();
        let first = ["list_name", "name"].into_iter().map(str::to_owned);
        first
            .chain(labels)
            .chain(columns.into_iter().cloned())
            .collect()
    }

    fn choice_lines(&self) -> Vec<Line> {
        let lists = self
            .form
            .lists
            .iter()
            .flat_map(|(list, choices)| choices.iter().map(move |choice| (list, choice)));
        let lines = lists.map(|(list, choice)| {
            let mut line = Line::from([
                ("list_name".into(), list.clone()),
                ("name".into(), choice.name.clone()),
            ]);
            line.extend(choice.columns.clone());
            self.put_text(&mut line, "label", &choice.label);
            line
        });
        lines.collect()
    }

    fn settings(&self) -> Line {
        let mut line = Line::new();
        let default = &self.form.default_language;
        line.insert("default_language".into(), named(default));
        let repeats = |choices: &Vec<Choice>| {
            let names: BTreeSet<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
            names.len() < choices.len()
        };
        if self.form.lists.values().any(repeats) {
            line.insert("allow_choice_duplicates".into(), "yes".into());
        }
        for (column, text) in [
            ("form_title", &self.form.title),
            ("about", &self.form.about),
        ] {
            match (text.0.len(), text.0.get(default)) {
                (1, Some(only)) => {
                    line.insert(column.into(), only.clone());
                }
                _ => self.put_text(&mut line, column, text),
            }
        }
        line
    }
}

fn row(kind: &str, name: &str) -> Line {
    Line::from([("type".into(), kind.into()), ("name".into(), name.into())])
}

fn put_formula(line: &mut Line, column: &str, formula: Option<&Formula>) {
    if let Some(formula) = formula {
        let always = column == "required" && formula.source() == "true()";
        line.insert(
            column.into(),
            if always {
                "yes".into()
            } else {
                formula.source().to_string()
            },
        );
    }
}

fn type_of(kind: &Kind) -> String {
    let select = |word: &str, choices: &Choices| {
        let other = if choices.or_other { " or_other" } else { "" };
        format!("{word} {}{other}", choices.list)
    };
    match kind {
        Kind::Text { .. } => "text".into(),
        Kind::Integer => "integer".into(),
        Kind::Decimal => "decimal".into(),
        Kind::Range { .. } => "range".into(),
        Kind::Date => "date".into(),
        Kind::Acknowledge => "acknowledge".into(),
        Kind::SelectOne(choices) => select("select_one", choices),
        Kind::SelectMultiple(choices) => select("select_multiple", choices),
    }
}
