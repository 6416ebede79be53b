//! Existing answers, brought in as if their families had sent them: the same check, the same inbox, the same mixing.
//!
//! One table is one write: it comes in whole or not at all.

use super::{
    Packed,
    columns::{self, Columns, fields_of, short},
    infer,
    mixing::{self, Leaving},
    store::arrivals::{self, Arrival},
    tables::{Row, Table, fault},
};
use crate::{
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    ids::{InitiativeId, Millis, hex, random_bytes},
    keys::Keys,
    language::Lang,
    survey::{
        self, Form, Kind, Status, Survey,
        check::{Accepted, Problem, ProblemKind, Refusal, SentAnswers, check},
        xlsform::ImportError,
    },
};
use serde::Serialize;
use sqlx::AnyConnection;
use std::collections::{BTreeMap, HashSet};

/// What came in, as `harken responses import --json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    pub slug: String,
    /// Whether the survey was made from the header.
    pub made: bool,
    pub status: Status,
    pub responses: usize,
    /// How many responses are in each language.
    pub languages: BTreeMap<String, usize>,
    /// Fields and what sort of answer each takes.
    pub questions: Vec<Field>,
    /// Values that stood for questions nobody would have been asked, and were left out.
    pub left_out: usize,
    pub notes: Vec<String>,
}

/// A field of the survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
}

/// One row that has passed the check.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub lang: Lang,
    pub quote_ok: bool,
    pub answers: Accepted,
}

/// The rows of a table that have passed the check.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    pub rows: Vec<Answered>,
    pub left_out: usize,
}

/// Checks every row as a sent survey is checked. `lang` is the language of rows that name none.
///
/// # Errors
/// The first answer that does not fit, with its row and column.
pub fn check_rows(
    form: &Form,
    table: &Table,
    columns: &Columns,
    lang: &Lang,
) -> Result<Checked, ImportError> {
    let several: HashSet<String> = fields_of(form)
        .into_iter()
        .filter(|(field, question)| {
            *field == question.name && matches!(question.kind, Kind::SelectMultiple(_))
        })
        .map(|(field, _)| field)
        .collect();
    let texts: HashSet<String> = fields_of(form)
        .into_iter()
        .filter(|(field, question)| {
            *field != question.name || matches!(question.kind, Kind::Text { .. })
        })
        .map(|(field, _)| field)
        .collect();
    let today = Millis::now().day();
    let mut checked = Checked::default();
    for row in &table.rows {
        let mut sent = Vec::new();
        let mut answered = 0;
        for (column, field) in &columns.fields {
            let cell = row.cells[*column].as_str();
            if cell.trim().is_empty() {
                continue;
            }
            answered += 1;
            if several.contains(field) {
                sent.extend(cell.split_whitespace().map(|name| (field.as_str(), name)));
            } else if texts.contains(field) {
                sent.push((field.as_str(), cell));
            } else {
                sent.push((field.as_str(), cell.trim()));
            }
        }
        let sent: SentAnswers = sent.into_iter().collect();
        let answers = check(form, &sent, &today)
            .map_err(|refusal| explain(refusal, form, table, columns, row))?;
        let kept = |field: &str| answers.find(field).is_some();
        let stayed = columns
            .fields
            .iter()
            .filter(|(column, field)| !row.cells[*column].trim().is_empty() && kept(field));
        checked.left_out += answered - stayed.count();
        checked.rows.push(Answered {
            lang: columns.lang_of(table, row, lang)?,
            quote_ok: columns.quote_ok_of(table, row)?,
            answers,
        });
    }
    Ok(checked)
}

/// Where and why a row was refused, in one sentence.
fn explain(
    refusal: Refusal,
    form: &Form,
    table: &Table,
    columns: &Columns,
    row: &Row,
) -> ImportError {
    let problem = match refusal {
        Refusal::UnknownField(field) => {
            let what = "The survey has no such field.";
            return fault(Some(row.number), Some(field), what);
        }
        Refusal::Problems(problems) => problems.into_iter().next(),
    };
    let Some(problem) = problem else {
        return fault(Some(row.number), None, "The row does not fit the survey.");
    };
    let found = columns
        .fields
        .iter()
        .find(|(_, field)| *field == problem.field);
    // A column the table lacks is named as it would have to be called.
    let (title, cell) = match found {
        Some((column, _)) => (table.title_of(*column), row.cells[*column].as_str()),
        None => (problem.field.clone(), ""),
    };
    let what = sentence(form, &problem, cell);
    fault(Some(row.number), Some(title), what)
}

fn sentence(form: &Form, problem: &Problem, cell: &str) -> String {
    let cell = short(cell);
    match &problem.kind {
        ProblemKind::Required | ProblemKind::RequiredChoice | ProblemKind::RequiredAcknowledge => {
            "The survey requires an answer here.".into()
        }
        ProblemKind::WholeNumber => format!("“{cell}” is not a whole number."),
        ProblemKind::Number => format!("“{cell}” is not a number, or could be two."),
        ProblemKind::Range { start, end } => {
            format!("“{cell}” is not a number from {start} to {end} in the steps of the question.")
        }
        ProblemKind::Date => format!("“{cell}” is not a date such as 2026-03-01."),
        ProblemKind::Constraint => {
            let default = &form.default_language;
            let own = form.find_question(&problem.question);
            let own = own.and_then(|question| question.constraint_message.find(default, default));
            let why = own.map_or(String::new(), |said| format!(" {}", said.text));
            format!("“{cell}” breaks the question's constraint.{why}")
        }
        ProblemKind::Choice => {
            format!("“{cell}” is not among the choices this question offers in such a row.")
        }
        ProblemKind::OneChoice => format!("“{cell}” is more than one choice."),
        ProblemKind::OtherEmpty => {
            "“other” is chosen, but this column does not say what it is.".into()
        }
        ProblemKind::TooLong { by } => format!("The text is too long by {by} characters."),
        ProblemKind::Character => "The text holds a zero byte.".into(),
    }
}

impl Answered {
    /// As it is kept: nobody has a receipt for what somebody else brings in.
    fn packed(self, survey: &Survey) -> Packed {
        Packed {
            version: survey.version,
            quote_ok: self.quote_ok,
            code_used: false,
            receipt_hash: String::new(),
            answers: self.answers,
        }
    }
}

/// Makes checked rows ready for the inbox, each with a nonce of its own: a table brought in twice counts twice.
pub fn arrivals(keys: &Keys, survey: &Survey, rows: Vec<Answered>) -> Result<Vec<Arrival>> {
    let ready = rows.into_iter().map(|row| {
        let (lang, nonce) = (row.lang.clone(), hex(&random_bytes::<16>()));
        let packed = row.packed(survey);
        Arrival::new(keys, &survey.id, &lang, &nonce, None, &packed)
    });
    ready.collect()
}

/// Brings a table into a survey that exists. Its answers wait for the mixing like any others. A draft is opened: the
/// answers could not come in otherwise.
pub async fn into_survey(
    harken: &Harken,
    survey: &Survey,
    table: &Table,
    lang: Option<&Lang>,
    file_name: &str,
) -> Result<Report> {
    if survey.status == Status::Closed {
        return Err(Error::Invalid(format!(
            "The survey {} is closed and takes no more answers.",
            survey.slug
        )));
    }
    let in_file = |fault: ImportError| Error::Invalid(format!("{file_name}: {fault}"));
    let columns = columns::find(&survey.form, table).map_err(in_file)?;
    let lang = lang.unwrap_or(&survey.form.default_language);
    let checked = check_rows(&survey.form, table, &columns, lang).map_err(in_file)?;
    let mut report = report(survey, &checked);
    let mut tx = harken.db.write_tx().await?;
    if survey.status == Status::Draft {
        survey::store::set_status(&mut tx, &survey.id, Status::Open).await?;
        report
            .notes
            .push("The survey was a draft and is open now.".into());
    }
    fill(harken, &mut tx, survey, checked.rows).await?;
    record(harken, &mut tx, survey).await?;
    tx.commit().await?;
    report.status = Status::Open;
    report.notes.push("The answers wait with any others: they leave the inbox together on a declared day or when the survey ends.".into());
    note_consent(&columns, &mut report);
    Ok(report)
}

/// Makes a survey from a table's header, opens it, fills it and ends it at once, so that the words can be coded.
pub async fn into_new_survey(
    harken: &Harken,
    initiative: &InitiativeId,
    slug: &str,
    table: &Table,
    lang: Option<&Lang>,
    file_name: &str,
) -> Result<Report> {
    let title = std::path::Path::new(file_name).file_stem();
    let title = title.map_or_else(|| slug.into(), |stem| stem.to_string_lossy());
    let made = infer::infer(table, &title, lang);
    let in_file = |fault: ImportError| Error::Invalid(format!("{file_name}: {fault}"));
    let lang = &made.form.default_language;
    let checked = check_rows(&made.form, table, &made.columns, lang).map_err(in_file)?;
    let mut tx = harken.db.write_tx().await?;
    let (id, slug) =
        survey::store::create_survey(&mut tx, initiative, Some(slug), &made.form).await?;
    survey::store::set_status(&mut tx, &id, Status::Open).await?;
    let survey = Survey {
        id,
        initiative: initiative.clone(),
        slug,
        status: Status::Open,
        version: 1,
        revision: 1,
        asks_quote_consent: true,
        form: made.form,
        cuts: Vec::new(),
        mixing_days: Vec::new(),
        codes: 0,
    };
    let mut report = report(&survey, &checked);
    let rows = checked.rows.into_iter().map(|row| Leaving {
        language: row.lang.to_string(),
        packed: row.packed(&survey),
    });
    mixing::bring_in(harken, &mut tx, &survey, rows.collect()).await?;
    survey::store::set_status(&mut tx, &survey.id, Status::Closed).await?;
    record(harken, &mut tx, &survey).await?;
    tx.commit().await?;
    report.made = true;
    report.status = Status::Closed;
    report.notes.extend(made.notes);
    report.notes.push(
        "The survey was made from the header and has ended, so that its words can be coded.".into(),
    );
    note_consent(&made.columns, &mut report);
    Ok(report)
}

/// That answers came from the command line, and into which survey: never how many, or whose.
async fn record(harken: &Harken, tx: &mut AnyConnection, survey: &Survey) -> Result<()> {
    let entry = Entry::new(Action::ResponsesImported, &survey.slug).within(&survey.initiative);
    audit::store::record(tx, &harken.keys, &entry).await
}

/// Puts checked rows into the inbox of an open survey. `Gone` where it is not open any more.
pub async fn fill(
    harken: &Harken,
    tx: &mut AnyConnection,
    survey: &Survey,
    rows: Vec<Answered>,
) -> Result<()> {
    let arrivals = self::arrivals(&harken.keys, survey, rows)?;
    let (engine, keys) = (harken.db.engine(), &harken.batch_keys);
    let outcomes = arrivals::add_arrivals(engine, tx, keys, &arrivals).await?;
    outcomes
        .into_iter()
        .try_for_each(|outcome| outcome.map(|_| ()))
}

fn report(survey: &Survey, checked: &Checked) -> Report {
    let mut languages = BTreeMap::new();
    for row in &checked.rows {
        *languages.entry(row.lang.to_string()).or_default() += 1;
    }
    let questions = survey.form.questions().into_iter().map(|asked| Field {
        name: asked.question.name.clone(),
        kind: kind_name(&asked.question.kind),
    });
    Report {
        slug: survey.slug.clone(),
        made: false,
        status: survey.status,
        responses: checked.rows.len(),
        languages,
        questions: questions.collect(),
        left_out: checked.left_out,
        notes: Vec::new(),
    }
}

fn note_consent(columns: &Columns, report: &mut Report) {
    if columns.quote_ok.is_none() {
        let note = "No column quote_ok says whose words may be repeated, so none may.";
        report.notes.push(note.into());
    }
}

/// What XLSForm calls this sort of question.
fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "text",
        Kind::Integer => "integer",
        Kind::Decimal => "decimal",
        Kind::Range { .. } => "range",
        Kind::Date => "date",
        Kind::SelectOne(_) => "select_one",
        Kind::SelectMultiple(_) => "select_multiple",
        Kind::Acknowledge => "acknowledge",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::tables;
    use crate::survey::form_json;

    fn form() -> Form {
        form_json::from_json(
            r#"{"harken_form": 1, "title": {"en": "T"}, "languages": ["en"], "default_language": "en",
            "items": [
              {"question": {"name": "how", "kind": {"kind": "select_one", "list": "ways", "or_other": true}}},
              {"question": {"name": "late", "kind": {"kind": "integer"}, "relevant": "${how} = 'bus'",
                            "constraint": ". < 9", "constraint_message": {"en": "Below nine."}}},
              {"question": {"name": "needs", "kind": {"kind": "select_multiple", "list": "ways"}}},
              {"question": {"name": "why", "kind": {"kind": "text", "multiline": true}}}],
            "lists": {"ways": [{"name": "bus"}, {"name": "car"}]}}"#,
        )
        .unwrap()
    }

    fn checked(csv: &str) -> std::result::Result<Checked, String> {
        let table = tables::read(csv.as_bytes(), "t.csv").unwrap();
        let columns = columns::find(&form(), &table).map_err(|fault| fault.to_string())?;
        check_rows(&form(), &table, &columns, &"en".parse().unwrap())
            .map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_row_is_an_answer_in_its_own_language() {
        let checked = checked(
            "lang,how,how_other,late,needs,why,quote_ok\nso,other,mule, ,car bus,\" two\nlines \",yes\n,,,,,hi,\n",
        )
        .unwrap();
        let first = &checked.rows[0];
        assert_eq!((first.lang.as_str(), first.quote_ok), ("so", true));
        let values = |field| first.answers.find(field).unwrap().values().to_vec();
        assert_eq!(values("how_other"), ["mule"]);
        assert_eq!(values("needs"), ["bus", "car"]);
        assert_eq!(values("why"), [" two\nlines "]);
        assert_eq!(checked.rows[1].lang.as_str(), "en");
        assert!(!checked.rows[1].quote_ok);
    }

    #[test]
    fn what_does_not_fit_is_named_by_row_and_column() {
        for (csv, begins) in [
            ("how\nbus\ncamel\n", "row 3, column how: “camel”"),
            ("needs\nbus  camel\n", "row 2, column needs: "),
            (
                "how,late\nbus,ten\n",
                "row 2, column late: “ten” is not a whole number",
            ),
            (
                "how,late\nbus,10\n",
                "row 2, column late: “10” breaks the question's constraint. Below nine.",
            ),
            (
                "lang,why\nso,x\nSomali language,x\n",
                "row 3, column lang: ",
            ),
            ("why,quote_ok\nx,maybe\n", "row 2, column quote_ok: “maybe”"),
            (
                "why,who\nx,y\n",
                "row 1, column who: The survey has no such field",
            ),
            ("why,why\nx,y\n", "row 1, column why: Column A already"),
            ("how\nother\n", "row 2, column how_other: "),
        ] {
            let message = checked(csv).unwrap_err();
            assert!(message.starts_with(begins), "{message}");
        }
    }

    #[test]
    fn answers_to_questions_nobody_was_asked_are_counted() {
        assert_eq!(checked("how,late\ncar,3\nbus,3\n").unwrap().left_out, 1);
    }
}
