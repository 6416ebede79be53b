//! `${name}` in formulas and texts.

use super::{ImportError, Notes, cells::Source, headers::Field, names, sheets::Row};
use crate::survey::{Form, Item, OTHER, Text, xpath::Formula};
use std::collections::{BTreeSet, HashMap};

/// Every name referred to, and whether a reference is left open or is not a name.
pub fn scan(text: &str) -> (Vec<&str>, bool) {
    let (mut names, mut broken) = (Vec::new(), false);
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        rest = &rest[at + 2..];
        let Some(end) = rest.find('}') else {
            return (names, true);
        };
        let name = &rest[..end];
        let name = name.strip_prefix("last-saved#").unwrap_or(name);
        match crate::survey::is_name(name) {
            true => names.push(name),
            false => broken = true,
        }
        rest = &rest[end + 1..];
    }
    (names, broken)
}

/// Names that every form has without asking for them.
const ALWAYS: [&str; 2] = ["instanceID", "instanceName"];

/// Holds every `${name}` to a row of that name, and tells of those whose row the form does not hold.
pub fn check(
    source: &Source,
    rows: &[&Row],
    elements: &HashMap<String, usize>,
    items: &[Item],
    notes: &mut Notes,
) -> Result<(), ImportError> {
    use Field::*;
    const CHECKED: [Field; 12] = [
        Label,
        Hint,
        GuidanceHint,
        RequiredMessage,
        ConstraintMessage,
        Required,
        Relevant,
        Constraint,
        Calculation,
        Default,
        ReadOnly,
        ChoiceFilter,
    ];
    let held = names::held(items);
    let survey = rows.iter().map(|row| (source.sheet, source.columns, *row));
    let choices = source
        .choices
        .into_iter()
        .flat_map(|(sheet, columns)| sheet.rows.iter().map(move |row| (sheet, columns, row)));
    for (sheet, columns, row) in survey.chain(choices) {
        for column in columns
            .0
            .iter()
            .filter(|column| CHECKED.contains(&column.field))
        {
            let Some(cell) = row.cells.get(&column.index) else {
                continue;
            };
            let (names, broken) = scan(cell);
            let refuse = |what: String| {
                Err(ImportError::at(
                    &sheet.name,
                    row.number,
                    &column.header,
                    what,
                ))
            };
            if broken {
                return refuse("A reference must be written ${name}.".into());
            }
            for name in names.into_iter().filter(|name| !ALWAYS.contains(name)) {
                match elements.get(name) {
                    None => return refuse(format!("There is no question named {name}.")),
                    Some(2..) => {
                        return refuse(format!(
                            "More than one question is named {name}, so ${{{name}}} could mean any of them."
                        ));
                    }
                    Some(_) if !held.contains(name) => {
                        let text = format!(
                            "${{{name}}} is always empty here, because {name} is not asked."
                        );
                        notes.warn(
                            Some(&sheet.name),
                            Some(row.number),
                            Some(&column.header),
                            text,
                        );
                    }
                    Some(_) => {}
                }
            }
        }
    }
    Ok(())
}

/// Names that formulas and texts refer to and no item carries, as after an import that left a row out. They become
/// hidden rows, so that other tools do not refuse the form.
pub fn missing_names(form: &Form) -> BTreeSet<String> {
    let (mut known, mut used) = (BTreeSet::new(), BTreeSet::new());
    gather(&form.items, &mut known, &mut used);
    for choice in form.lists.values().flatten() {
        use_texts(&[&choice.label], &mut used);
    }
    let missing = used
        .difference(&known)
        .filter(|name| !ALWAYS.contains(&name.as_str()));
    missing.cloned().collect()
}

fn gather(items: &[Item], known: &mut BTreeSet<String>, used: &mut BTreeSet<String>) {
    let mut texts: Vec<&Text> = Vec::new();
    let mut formulas: Vec<&Formula> = Vec::new();
    for item in items {
        match item {
            Item::Group(group) => {
                known.insert(group.name.clone());
                texts.extend([&group.label, &group.hint]);
                formulas.extend(&group.relevant);
                gather(&group.items, known, used);
            }
            Item::Note(note) => {
                known.insert(note.name.clone());
                texts.extend([&note.label, &note.hint]);
                formulas.extend(&note.relevant);
            }
            Item::Calculation(calculation) => {
                known.insert(calculation.name.clone());
                formulas.push(&calculation.formula);
            }
            Item::Question(question) => {
                let name = names::written(&question.name);
                known.insert(name.into());
                texts.extend([
                    &question.label,
                    &question.hint,
                    &question.required_message,
                    &question.constraint_message,
                ]);
                formulas.extend(
                    question
                        .required
                        .iter()
                        .chain(&question.relevant)
                        .chain(&question.constraint),
                );
                formulas.extend(
                    question
                        .kind
                        .choices()
                        .and_then(|choices| choices.filter.as_ref()),
                );
                if question.kind.offers_other() {
                    known.insert(format!("{name}_{OTHER}"));
                }
            }
        }
    }
    use_texts(&texts, used);
    for formula in formulas {
        used.extend(scan(formula.source()).0.into_iter().map(str::to_owned));
    }
}

fn use_texts(texts: &[&Text], used: &mut BTreeSet<String>) {
    for said in texts.iter().flat_map(|text| text.0.values()) {
        used.extend(scan(said).0.into_iter().map(str::to_owned));
    }
}

/// Writes the field that each `${name}` means into the formulas, so that whoever evaluates them need not know about
/// paths.
pub fn settle(form: &mut Form) {
    let fields = form.clone();
    form.each_formula(&mut |formula| {
        let renamed = formula.renamed(|name| {
            let field = &fields.find_referred(name)?.name;
            (field != name).then(|| field.clone())
        });
        // A name that is as long as it may be could grow too long; then it stays, and refers to nothing.
        if let Ok(renamed) = renamed {
            *formula = renamed;
        }
    });
}

/// The form as people write it: `${name}` without the path of its groups.
pub fn unsettled(form: &Form) -> Form {
    let mut form = form.clone();
    form.each_formula(&mut |formula| {
        let short = |name: &str| name.rsplit_once('/').map(|(_, last)| last.to_string());
        if let Ok(renamed) = formula.renamed(short) {
            *formula = renamed;
        }
    });
    form
}
