//! The survey sheet, row by row.

use super::{
    ImportError, Notes,
    cells::{Cells, Source},
    choice_lists,
    headers::Field,
    questions, references,
    sheets::Row,
    text::straight_quotes,
    types::{self, Control, RowType, find_yes_no},
};
use crate::survey::{Group, Item, Layout, OTHER, Text, is_name};
use std::collections::{HashMap, HashSet};

/// What the survey sheet holds.
pub struct Surveyed {
    pub items: Vec<Item>,
    /// Settings that old forms keep on the survey sheet.
    pub title: Option<String>,
    pub id: Option<String>,
}

/// Deeper than any form a person could follow.
const DEEPEST: usize = 32;

/// A group that is still open.
struct Open<'a> {
    control: Control,
    cells: Option<Cells<'a>>,
    group: Group,
    names: HashSet<String>,
    lower_names: HashSet<String>,
    /// `table-list`: every select within is a row of one table, over the list of the first.
    table: bool,
    table_list: Option<String>,
    /// Rows that only head a table with its choices, and rows without choices of their own.
    headings: Vec<(usize, Cells<'a>)>,
    bare_rows: bool,
}

impl<'a> Open<'a> {
    fn new(control: Control, cells: Option<Cells<'a>>, group: Group, table: bool) -> Open<'a> {
        // Every form has a part of this name for what is recorded about an answer.
        let names = HashSet::from(["meta".to_owned()]);
        Open {
            control,
            cells,
            group,
            names,
            lower_names: HashSet::new(),
            table,
            table_list: None,
            headings: Vec::new(),
            bare_rows: false,
        }
    }
}

struct Walk<'a> {
    source: &'a Source<'a>,
    open: Vec<Open<'a>>,
    elements: HashMap<String, usize>,
    repeats: HashSet<String>,
    title: Option<String>,
    id: Option<String>,
}

/// Reads the survey sheet.
///
/// # Errors
/// At the first row that breaks the form's own rules.
pub fn read(source: &Source, notes: &mut Notes) -> Result<Surveyed, ImportError> {
    let root = Group {
        name: String::new(),
        label: Text::default(),
        hint: Text::default(),
        relevant: None,
        layout: Layout::Plain,
        items: Vec::new(),
    };
    let mut walk = Walk {
        source,
        open: vec![Open::new(Control::Group, None, root, false)],
        elements: HashMap::new(),
        repeats: HashSet::new(),
        title: None,
        id: None,
    };
    let mut kept = Vec::new();
    for row in &source.sheet.rows {
        if walk.row(row, notes)? {
            kept.push(row);
        }
    }
    if walk.open.len() > 1 {
        let Some(Open {
            control,
            cells: Some(cells),
            ..
        }) = walk.open.pop()
        else {
            unreachable!("only the root has no row")
        };
        let word = control.as_str();
        return Err(cells.error(
            &Field::Type,
            format!("This begin {word} has no end {word}."),
        ));
    }
    let Walk {
        mut open,
        elements,
        title,
        id,
        ..
    } = walk;
    let items = open.pop().map(|root| root.group.items).unwrap_or_default();
    references::check(source, &kept, &elements, &items, notes)?;
    Ok(Surveyed { items, title, id })
}

impl<'a> Walk<'a> {
    fn top(&mut self) -> &mut Open<'a> {
        self.open.last_mut().expect("the root stays open")
    }

    /// Takes one row in; false where the row is no part of the form.
    fn row(&mut self, row: &'a Row, notes: &mut Notes) -> Result<bool, ImportError> {
        let mut cells = Cells {
            source: self.source,
            row,
            kind: String::new(),
        };
        if let Some(disabled) = cells.find(&Field::Disabled)
            && find_yes_no(&disabled) == Some(true)
        {
            cells.warn(notes, &Field::Disabled, "The row is disabled and left out.");
            return Ok(false);
        }
        let Some(kind) = cells.find(&Field::Type) else {
            let labelled = cells
                .source
                .columns
                .texts(row, &Field::Label)
                .next()
                .is_some();
            if labelled || cells.find(&Field::Name).is_some() {
                return Err(cells.error(&Field::Type, "The row has a name or a label but no type."));
            }
            notes.warn(
                Some(&self.source.sheet.name),
                Some(row.number),
                None,
                "The row has no type, name or label and is left out.",
            );
            return Ok(false);
        };
        cells.kind = kind;
        let Some(found) = types::find(&cells.kind) else {
            return Err(cells.error(
                &Field::Type,
                format!("No question type is called “{}”.", cells.kind),
            ));
        };
        let word = cells.kind.split(' ').next().unwrap_or_default();
        if word != "dateTime" && word.contains(|c: char| c.is_ascii_uppercase()) {
            cells.warn(
                notes,
                &Field::Type,
                format!(
                    "“{}” is read as if it were in small letters, as types are.",
                    cells.kind
                ),
            );
        }
        match found {
            RowType::End(control) => self.end(control, &cells, notes)?,
            RowType::Setting { title } => self.setting(title, &cells, notes),
            found => {
                let name = self.name(&found, &cells, notes)?;
                match found {
                    RowType::Begin(control, list) => {
                        self.begin(control, list.as_deref(), name, cells, notes)?
                    }
                    found => self.question(found, name, cells, notes)?,
                }
            }
        }
        Ok(true)
    }

    fn setting(&mut self, title: bool, cells: &Cells, notes: &mut Notes) {
        let value = cells
            .find(&Field::Name)
            .or_else(|| cells.find(&Field::Label));
        cells.warn(notes, &Field::Type, "Taken as a setting of the form.");
        *(if title { &mut self.title } else { &mut self.id }) = value;
    }

    /// The row's name, once nothing speaks against it.
    fn name(
        &mut self,
        found: &RowType,
        cells: &Cells,
        notes: &mut Notes,
    ) -> Result<String, ImportError> {
        let name = match cells.find(&Field::Name) {
            Some(name) => straight_quotes(&name),
            None if *found == RowType::Note => format!("generated_note_name_{}", cells.row.number),
            None if cells.kind == "audit" => "audit".into(),
            None => return Err(cells.error(&Field::Name, "A question or group needs a name.")),
        };
        if !is_name(&name) {
            let what = format!(
                "“{name}” cannot be a name: begin with a letter or _, then letters, digits, _, - or . and no spaces."
            );
            return Err(cells.error(&Field::Name, what));
        }
        let mut claims = vec![name.clone()];
        if matches!(found, RowType::Select(select) if select.or_other) {
            claims.push(format!("{name}_{}", OTHER));
        }
        for claim in claims {
            *self.elements.entry(claim.clone()).or_default() += 1;
            if !self.top().names.insert(claim.clone()) {
                return Err(cells.error(
                    &Field::Name,
                    format!("The name {claim} stands twice in the same group."),
                ));
            }
            if !self.top().lower_names.insert(claim.to_lowercase()) {
                cells.warn(
                    notes,
                    &Field::Name,
                    format!(
                        "Another name in this group differs from {claim} only in its capitals."
                    ),
                );
            }
        }
        Ok(name)
    }

    fn begin(
        &mut self,
        control: Control,
        list: Option<&str>,
        name: String,
        cells: Cells<'a>,
        notes: &mut Notes,
    ) -> Result<(), ImportError> {
        if self.open.len() > DEEPEST {
            return Err(cells.error(
                &Field::Type,
                format!("Groups stand inside each other more than {DEEPEST} deep."),
            ));
        }
        match (control, list) {
            (Control::Group, _) => {}
            (Control::Repeat, _) => {
                if !self.repeats.insert(name.clone()) {
                    return Err(
                        cells.error(&Field::Name, format!("Another repeat is named {name} too."))
                    );
                }
                cells.warn(
                    notes,
                    &Field::Type,
                    format!("The questions of the repeat {name} are asked once."),
                );
            }
            (Control::Loop, None) => {
                return Err(cells.error(&Field::Type, "A loop needs the name of a choice list."));
            }
            (Control::Loop, Some(list)) => {
                choice_lists::get(list, &cells)?;
                let text = format!(
                    "The questions of the loop {name} are asked once, not once for each choice of {list}."
                );
                cells.warn(notes, &Field::Type, text);
            }
        }
        let appearance = cells.find(&Field::Appearance).unwrap_or_default();
        let table = appearance.split(' ').any(|word| word == "table-list");
        let group = Group {
            name,
            label: cells.text(&Field::Label, notes),
            hint: questions::hint(&cells, notes),
            relevant: cells.formula(&Field::Relevant, notes)?,
            layout: Layout::Plain,
            items: Vec::new(),
        };
        self.open
            .push(Open::new(control, Some(cells), group, table));
        Ok(())
    }

    fn end(
        &mut self,
        control: Control,
        cells: &Cells,
        notes: &mut Notes,
    ) -> Result<(), ImportError> {
        let word = control.as_str();
        if self.open.len() == 1 {
            return Err(cells.error(
                &Field::Type,
                format!("This end {word} has no begin {word}."),
            ));
        }
        if self.top().control != control {
            let what = format!(
                "This end {word} stands where a {} is open: each begin needs its own end.",
                self.top().control.as_str()
            );
            return Err(cells.error(&Field::Type, what));
        }
        if let Some(closed) = self.open.pop() {
            self.top()
                .group
                .items
                .push(Item::Group(close(closed, notes)));
        }
        Ok(())
    }

    fn question(
        &mut self,
        found: RowType,
        name: String,
        cells: Cells<'a>,
        notes: &mut Notes,
    ) -> Result<(), ImportError> {
        if let RowType::Select(select) = &found {
            let top = self.top();
            let table = top.table.then_some(&mut top.table_list);
            choice_lists::check(select, &cells, table)?;
        }
        let spoken =
            found != RowType::Calculate && !matches!(found, RowType::Dropped { asked: false, .. });
        let worked_out = cells.find(&Field::Calculation).is_some();
        if spoken && !cells.is_said() && !worked_out && !cells.has_media() {
            return Err(cells.error(
                &Field::Label,
                format!("The question {name} has neither a label nor a hint."),
            ));
        }
        let items = questions::read(found, name, &cells, notes)?;
        let appearance = cells.find(&Field::Appearance).unwrap_or_default();
        let heading = appearance.split(' ').any(|word| word == "label");
        let top = self.top();
        top.bare_rows |= appearance.split(' ').any(|word| word == "list-nolabel");
        if heading && matches!(items.as_slice(), [Item::Question(_)]) {
            top.headings.push((top.group.items.len(), cells));
        }
        top.group.items.extend(items);
        Ok(())
    }
}

/// Sets a finished group as a table where it was meant as one and can be one.
fn close(mut closed: Open, notes: &mut Notes) -> Group {
    if closed.bare_rows {
        for (at, cells) in closed.headings.into_iter().rev() {
            if let Item::Question(question) = closed.group.items.remove(at) {
                cells.drop(
                    notes,
                    &question.name,
                    true,
                    "The row only shows the choices as the heading of a table.",
                );
            }
        }
    }
    let mut group = closed.group;
    if closed.table || closed.bare_rows {
        match group.can_be_matrix() {
            true => group.layout = Layout::Matrix,
            false => {
                if let Some(cells) = closed.cells {
                    cells.warn(notes, &Field::Appearance, "Only questions with one answer each, over one list, are set as a table; these stand one by one.");
                }
            }
        }
    }
    group
}
