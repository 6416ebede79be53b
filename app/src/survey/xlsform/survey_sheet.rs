//! The survey sheet, row by row.

use super::{
    Dropped, ImportError, Notes,
    headers::{Columns, Field},
    languages::Languages,
    questions, references,
    sheets::{Row, Sheet},
    text::{squeezed, straight_quotes},
    types::{self, Control, RowType, Style, find_yes_no},
};
use crate::survey::{Choice, Group, Item, Layout, OTHER, Text, is_name, xpath::Formula};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Everything the survey sheet is read against.
pub struct Source<'a> {
    pub sheet: &'a Sheet,
    pub columns: &'a Columns,
    pub languages: &'a Languages,
    pub lists: &'a BTreeMap<String, Vec<Choice>>,
    pub external: Option<&'a Sheet>,
    pub choices: Option<(&'a Sheet, &'a Columns)>,
}

/// What the survey sheet holds.
pub struct Surveyed {
    pub items: Vec<Item>,
    /// Settings that old forms keep on the survey sheet.
    pub title: Option<String>,
    pub id: Option<String>,
}

/// Deeper than any form a person could follow.
const DEEPEST: usize = 32;

/// One row, with what its columns mean.
pub struct Cells<'a> {
    pub source: &'a Source<'a>,
    pub row: &'a Row,
    /// The type as written, with single spaces.
    pub kind: String,
}

impl Cells<'_> {
    /// A cell with single spaces; none where it is empty.
    pub fn find(&self, field: &Field) -> Option<String> {
        self.source.columns.find(self.row, field).map(squeezed)
    }

    /// A fault in one cell of this row.
    pub fn error(&self, field: &Field, what: impl Into<String>) -> ImportError {
        ImportError::at(
            &self.source.sheet.name,
            self.row.number,
            self.source.columns.title(field),
            what,
        )
    }

    pub fn warn(&self, notes: &mut Notes, field: &Field, text: impl Into<String>) {
        notes.warn(
            Some(&self.source.sheet.name),
            Some(self.row.number),
            Some(self.source.columns.title(field)),
            text,
        );
    }

    pub fn text(&self, field: &Field, notes: &mut Notes) -> Text {
        let Source {
            sheet,
            columns,
            languages,
            ..
        } = self.source;
        languages.text(sheet, columns, self.row, field, notes)
    }

    /// An expression, with straight quotes and `true()` for yes.
    ///
    /// # Errors
    /// When nobody could work it out.
    pub fn formula(
        &self,
        field: &Field,
        notes: &mut Notes,
    ) -> Result<Option<Formula>, ImportError> {
        let Some(written) = self
            .source
            .columns
            .find(self.row, field)
            .map(straight_quotes)
        else {
            return Ok(None);
        };
        let written = match find_yes_no(&written) {
            Some(true) => "true()".into(),
            Some(false) => "false()".into(),
            None => written,
        };
        let formula = Formula::parse(&written).map_err(|error| {
            self.error(field, format!("The expression cannot be read: {error}"))
        })?;
        for unsupported in formula.unsupported() {
            self.warn(notes, field, unsupported);
        }
        Ok(Some(formula))
    }

    /// Whether the row has any words for a person.
    pub fn is_said(&self) -> bool {
        let said = |field| self.source.columns.texts(self.row, field).next().is_some();
        [Field::Label, Field::Hint, Field::GuidanceHint]
            .iter()
            .any(said)
    }

    /// Whether the row shows a picture, sound or film where others show a text.
    fn has_media(&self) -> bool {
        let media = |column: &&super::headers::Column| matches!(column.field, Field::Media(_));
        self.source
            .columns
            .0
            .iter()
            .filter(media)
            .any(|column| self.row.cells.contains_key(&column.index))
    }

    /// Tells of a row that the form does not hold.
    pub fn drop(&self, notes: &mut Notes, name: &str, asked: bool, why: impl Into<String>) {
        notes.dropped.push(Dropped {
            name: name.into(),
            kind: self.kind.clone(),
            sheet: self.source.sheet.name.clone(),
            row: self.row.number,
            why: why.into(),
            asked,
        });
    }
}

/// A group that is still open.
struct Open<'a> {
    control: Control,
    cells: Option<Cells<'a>>,
    group: Group,
    names: HashSet<String>,
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
    check_references(source, &kept, &elements, &items, notes)?;
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
            if self
                .top()
                .names
                .iter()
                .any(|known| *known != claim && known.to_lowercase() == claim.to_lowercase())
            {
                cells.warn(
                    notes,
                    &Field::Name,
                    format!(
                        "Another name in this group differs from {claim} only in its capitals."
                    ),
                );
            }
            if !self.top().names.insert(claim.clone()) {
                return Err(cells.error(
                    &Field::Name,
                    format!("The name {claim} stands twice in the same group."),
                ));
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
            (Control::Loop, Some(list)) if !self.source.lists.contains_key(list) => {
                return Err(unknown_list(&cells, list));
            }
            (Control::Loop, Some(list)) => {
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
            self.check_list(select, &cells)?;
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

    fn check_list(&mut self, select: &types::Select, cells: &Cells) -> Result<(), ImportError> {
        let list = select.list.as_str();
        let from_file = matches!(select.style, Style::OneFromFile | Style::MultipleFromFile);
        if from_file && !types::is_file(list) {
            return Err(cells.error(
                &Field::Type,
                format!("“{list}” should be a file whose name ends in .csv, .xml or .geojson."),
            ));
        }
        if select.style == Style::External {
            return match self.source.external {
                Some(_) => Ok(()),
                None => Err(cells.error(
                    &Field::Type,
                    "The workbook has no sheet named external_choices.",
                )),
            };
        }
        if from_file || types::is_file(list) || list.contains("${") {
            return Ok(());
        }
        let Some(choices) = self.source.lists.get(list) else {
            return Err(unknown_list(cells, list));
        };
        if select.style == Style::Multiple
            && let Some(spaced) = choices.iter().find(|choice| choice.name.contains(' '))
        {
            let what = format!(
                "Several choices of {list} can be selected, so their names cannot hold spaces: see “{}”.",
                spaced.name
            );
            return Err(cells.error(&Field::Type, what));
        }
        let filtered = cells.find(&Field::ChoiceFilter).is_some();
        if select.or_other && filtered {
            return Err(cells.error(
                &Field::ChoiceFilter,
                "A question with or_other cannot have a choice filter.",
            ));
        }
        let top = self.top();
        if !top.table {
            return Ok(());
        }
        match &top.table_list {
            None if filtered => Err(cells.error(
                &Field::ChoiceFilter,
                "A table-list cannot have a choice filter.",
            )),
            None => {
                top.table_list = Some(list.to_owned());
                Ok(())
            }
            Some(first) if first != list => {
                let what = format!(
                    "All questions of a table-list take one list: this one takes {list}, the first takes {first}."
                );
                Err(cells.error(&Field::Type, what))
            }
            Some(_) => Ok(()),
        }
    }
}

fn unknown_list(cells: &Cells, list: &str) -> ImportError {
    cells.error(
        &Field::Type,
        format!("There is no choice list named {list} on the choices sheet."),
    )
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

/// Names that every form has without asking for them.
pub const ALWAYS: [&str; 2] = ["instanceID", "instanceName"];

/// Holds every `${name}` to a row of that name, and tells of those whose row the form does not hold.
fn check_references(
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
    let held = super::names::held(items);
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
            let (names, broken) = references::scan(cell);
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
