//! One row that asks, tells or works something out.

use super::{
    ImportError, Notes,
    cells::Cells,
    defaults,
    headers::Field,
    types::{self, NOT_YET, RowType, Select, Style, find_yes_no},
};
use crate::survey::{Calculation, Choices, Item, Kind, Note, Question, Text, xpath::Formula};
use std::collections::BTreeMap;

/// What a row becomes: nothing where it is dropped, which is told in `notes`.
///
/// # Errors
/// When a cell breaks the rules of its column.
pub fn read(
    found: RowType,
    name: String,
    cells: &Cells,
    notes: &mut Notes,
) -> Result<Vec<Item>, ImportError> {
    if let RowType::Dropped { asked, why } = found {
        // What is left out must still be well formed: the reasons to refuse a form do not depend on us.
        cells.formula(&Field::Relevant, notes)?;
        cells.drop(notes, &name, asked, why);
        return Ok(Vec::new());
    }
    if found == RowType::Note && !cells.is_said() {
        cells.drop(
            notes,
            &name,
            false,
            "It shows only a picture, sound or film, which Harken does not show yet.",
        );
        return Ok(Vec::new());
    }
    if found == RowType::Note {
        return Ok(vec![Item::Note(note(name, cells, notes)?)]);
    }
    let calculation = match cells.formula(&Field::Calculation, notes) {
        Ok(formula) => formula,
        // A form can do without a value; other tools take it too, and stumble only when it is answered.
        Err(error) if found == RowType::Calculate => {
            cells.drop(notes, &name, false, error.what);
            return Ok(Vec::new());
        }
        Err(error) => return Err(error),
    };
    if found == RowType::Calculate {
        return calculate(name, calculation, cells, notes);
    }
    let read_only = cells
        .find(&Field::ReadOnly)
        .is_some_and(|written| find_yes_no(&written) == Some(true));
    let labelled = cells
        .source
        .columns
        .texts(cells.row, &Field::Label)
        .next()
        .is_some();
    match calculation {
        Some(formula) if read_only || !labelled => {
            cells.drop(notes, &name, true, "Its value is worked out, not answered.");
            return Ok(vec![Item::Calculation(Calculation { name, formula })]);
        }
        Some(_) => cells.warn(
            notes,
            &Field::Calculation,
            "The answer is not worked out: the person gives it.",
        ),
        None if read_only => {
            cells.drop(
                notes,
                &name,
                true,
                "It is read-only, so it is shown as a note.",
            );
            return Ok(vec![Item::Note(note(name, cells, notes)?)]);
        }
        None => {}
    }
    let mut label = cells.text(&Field::Label, notes);
    if !cells.is_said() {
        cells.warn(
            notes,
            &Field::Label,
            format!("The question has no words of its own, so its name, {name}, is shown."),
        );
        label
            .0
            .insert(cells.source.languages.default_tag(), name.clone());
    }
    let Some((kind, bounds)) = kind(found, &name, cells, notes)? else {
        return Ok(Vec::new());
    };
    let required = cells
        .formula(&Field::Required, notes)?
        .filter(|formula| formula.source() != "false()");
    let constraint = both(bounds, cells.formula(&Field::Constraint, notes)?, cells)?;
    let default = defaults::find(&kind, cells, notes);
    Ok(vec![Item::Question(Question {
        label,
        hint: hint(cells, notes),
        required,
        required_message: cells.text(&Field::RequiredMessage, notes),
        relevant: cells.formula(&Field::Relevant, notes)?,
        constraint,
        constraint_message: cells.text(&Field::ConstraintMessage, notes),
        default,
        name,
        kind,
    })])
}

fn note(name: String, cells: &Cells, notes: &mut Notes) -> Result<Note, ImportError> {
    let relevant = cells.formula(&Field::Relevant, notes)?;
    Ok(Note {
        name,
        label: cells.text(&Field::Label, notes),
        hint: hint(cells, notes),
        relevant,
    })
}

fn calculate(
    name: String,
    formula: Option<Formula>,
    cells: &Cells,
    notes: &mut Notes,
) -> Result<Vec<Item>, ImportError> {
    // A default that is worked out once, when the form opens, stands in for a calculation.
    let dynamic = cells
        .find(&Field::Default)
        .filter(|written| defaults::is_dynamic(written));
    let formula = match (formula, dynamic) {
        (Some(formula), _) => formula,
        (None, Some(_)) => match cells.formula(&Field::Default, notes)? {
            Some(formula) => formula,
            None => return Ok(Vec::new()),
        },
        (None, None) => {
            return Err(cells.error(
                &Field::Calculation,
                "Missing calculation: a calculate row needs one.",
            ));
        }
    };
    if cells.find(&Field::Relevant).is_some() {
        cells.formula(&Field::Relevant, notes)?;
        cells.warn(
            notes,
            &Field::Relevant,
            "The value is worked out whether or not this condition holds.",
        );
    }
    Ok(vec![Item::Calculation(Calculation { name, formula })])
}

/// The hint, and under it what only interviewers would have been shown.
pub fn hint(cells: &Cells, notes: &mut Notes) -> Text {
    let mut hint = cells.text(&Field::Hint, notes);
    for (lang, guidance) in cells.text(&Field::GuidanceHint, notes).0 {
        let said = hint.0.entry(lang).or_default();
        if !said.is_empty() {
            said.push('\n');
        }
        said.push_str(&guidance);
    }
    hint
}

/// A question's kind, and the bounds its type sets; nothing where it is dropped.
fn kind(
    found: RowType,
    name: &str,
    cells: &Cells,
    notes: &mut Notes,
) -> Result<Option<(Kind, Option<u32>)>, ImportError> {
    let appearance = cells.find(&Field::Appearance).unwrap_or_default();
    let looks = |word: &str| appearance.split(' ').any(|one| one == word);
    let kind = match found {
        RowType::Text => {
            let rows = parameters(cells, notes)?
                .get("rows")
                .is_some_and(|rows| rows != "1");
            Kind::Text {
                multiline: looks("multiline") || rows,
            }
        }
        RowType::Integer(most) => return Ok(Some((Kind::Integer, most))),
        RowType::Decimal => Kind::Decimal,
        RowType::Range => range(cells, notes)?,
        RowType::Date => {
            if looks("year") || looks("month-year") {
                cells.warn(
                    notes,
                    &Field::Appearance,
                    "The whole date is asked, with its day.",
                );
            }
            Kind::Date
        }
        RowType::Acknowledge => Kind::Acknowledge,
        RowType::Select(select) => {
            return Ok(select_kind(select, name, cells, notes)?.map(|kind| (kind, None)));
        }
        // Every other type is settled before a kind is asked for.
        _ => return Ok(None),
    };
    Ok(Some((kind, None)))
}

fn select_kind(
    select: Select,
    name: &str,
    cells: &Cells,
    notes: &mut Notes,
) -> Result<Option<Kind>, ImportError> {
    let Select {
        style,
        list,
        or_other,
    } = select;
    let filter = cells.formula(&Field::ChoiceFilter, notes)?;
    let parameters = parameters(cells, notes)?;
    let why = match style {
        Style::Rank => NOT_YET,
        Style::External => {
            "Its choices stand on the external_choices sheet, which Harken does not read."
        }
        _ if list.contains("${") => {
            "Its choices would be answers to a repeat, and Harken asks repeats once."
        }
        _ if types::is_file(&list) => {
            let text = format!(
                "The choices are in the file {list}, which is not part of the workbook: {name} is asked as open text until its choices are entered."
            );
            cells.warn(notes, &Field::Type, text);
            return Ok(Some(Kind::Text { multiline: false }));
        }
        _ => "",
    };
    if !why.is_empty() {
        cells.drop(notes, name, true, why);
        return Ok(None);
    }
    let appearance = cells.find(&Field::Appearance).unwrap_or_default();
    if appearance
        .split(' ')
        .any(|word| matches!(word, "map" | "image-map"))
    {
        cells.warn(
            notes,
            &Field::Appearance,
            "The choices are shown as a list, not on a map or picture.",
        );
    }
    if parameters
        .get("randomize")
        .is_some_and(|randomize| randomize == "true")
    {
        cells.warn(
            notes,
            &Field::Parameters,
            "The choices are shown in the order of the list, not shuffled.",
        );
    }
    if or_other
        && cells
            .source
            .columns
            .0
            .iter()
            .any(|column| column.language.is_some())
    {
        cells.warn(
            notes,
            &Field::Type,
            "The last choice, other, is worded by Harken in each language, not by the form.",
        );
    }
    let likert = appearance.split(' ').any(|word| word == "likert");
    let choices = Choices {
        list,
        filter,
        or_other,
        likert,
    };
    Ok(Some(match style {
        Style::Multiple => Kind::SelectMultiple(choices),
        _ => Kind::SelectOne(choices),
    }))
}

/// Every parameter of the standard for the types asked here; some only say how a form looks elsewhere.
const PARAMETERS: &[&str] = &[
    "rows",
    "start",
    "end",
    "step",
    "tick_interval",
    "placeholder",
    "tick_labelset",
    "randomize",
    "seed",
    "value",
    "label",
];

/// `name=value` pairs, parted by spaces, commas or semicolons.
fn parameters(cells: &Cells, notes: &mut Notes) -> Result<BTreeMap<String, String>, ImportError> {
    let written = cells
        .find(&Field::Parameters)
        .unwrap_or_default()
        .replace([',', ';'], " ");
    let written = written.replace(" =", "=").replace("= ", "=");
    let pairs = written
        .split_whitespace()
        .map(|pair| match pair.split_once('=') {
            Some((key, value)) if !key.is_empty() && !value.is_empty() && !value.contains('=') => {
                Ok((key.to_lowercase(), value.to_lowercase()))
            }
            _ => Err(cells.error(
                &Field::Parameters,
                format!("“{pair}” should be written name=value."),
            )),
        });
    let pairs: BTreeMap<String, String> = pairs.collect::<Result<_, _>>()?;
    for key in pairs
        .keys()
        .filter(|key| !PARAMETERS.contains(&key.as_str()))
    {
        cells.warn(
            notes,
            &Field::Parameters,
            format!("No parameter named {key} is known; it is not used."),
        );
    }
    Ok(pairs)
}

fn range(cells: &Cells, notes: &mut Notes) -> Result<Kind, ImportError> {
    let given = parameters(cells, notes)?;
    let number = |key: &str, usual: f64| match given.get(key) {
        None => Ok(usual),
        Some(written) => written
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
            .ok_or_else(|| {
                cells.error(
                    &Field::Parameters,
                    format!("{key} must be a number, not “{written}”."),
                )
            }),
    };
    let (start, end, step) = (
        number("start", 1.0)?,
        number("end", 10.0)?,
        number("step", 1.0)?,
    );
    if step == 0.0 || step.abs() > (end - start).abs() {
        let what = format!("A range from {start} to {end} cannot go in steps of {step}.");
        return Err(cells.error(&Field::Parameters, what));
    }
    if start > end {
        cells.warn(
            notes,
            &Field::Parameters,
            format!("The range is shown from {end} up to {start}."),
        );
    }
    Ok(Kind::Range {
        start: start.min(end),
        end: start.max(end),
        step: step.abs(),
    })
}

/// The bounds of a type and the form's own constraint together.
fn both(
    bounds: Option<u32>,
    constraint: Option<Formula>,
    cells: &Cells,
) -> Result<Option<Formula>, ImportError> {
    let Some(most) = bounds else {
        return Ok(constraint);
    };
    let own = constraint.map_or(String::new(), |own| format!(" and ({})", own.source()));
    let together = Formula::parse(&format!("(. >= 0 and . <= {most}){own}"));
    together
        .map(Some)
        .map_err(|error| cells.error(&Field::Constraint, error.to_string()))
}
