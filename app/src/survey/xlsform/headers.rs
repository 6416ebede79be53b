//! Which column is what: the many spellings of a header, and the language it is marked with.

use super::{
    ImportError, Notes,
    sheets::{Row, Sheet, letters},
    text::squeezed,
};
use std::collections::BTreeMap;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Type,
    Name,
    Label,
    Hint,
    GuidanceHint,
    Required,
    RequiredMessage,
    Relevant,
    Constraint,
    ConstraintMessage,
    Calculation,
    Default,
    ReadOnly,
    Appearance,
    ChoiceFilter,
    Parameters,
    RepeatCount,
    Disabled,
    ListName,
    Title,
    Id,
    About,
    DefaultLanguage,
    AllowDuplicates,
    /// A picture, sound or film for a text.
    Media(String),
    /// A further column, by its header as written: for choices it can be filtered by.
    Other(String),
}

impl Field {
    /// The header as the standard writes it.
    pub fn usual(&self) -> &str {
        use Field::*;
        match self {
            Type => "type",
            Name => "name",
            Label => "label",
            Hint => "hint",
            GuidanceHint => "guidance_hint",
            Required => "required",
            RequiredMessage => "required_message",
            Relevant => "relevant",
            Constraint => "constraint",
            ConstraintMessage => "constraint_message",
            Calculation => "calculation",
            Default => "default",
            ReadOnly => "read_only",
            Appearance => "appearance",
            ChoiceFilter => "choice_filter",
            Parameters => "parameters",
            RepeatCount => "repeat_count",
            Disabled => "disabled",
            ListName => "list_name",
            Title => "form_title",
            Id => "form_id",
            About => "about",
            DefaultLanguage => "default_language",
            AllowDuplicates => "allow_choice_duplicates",
            Media(name) | Other(name) => name,
        }
    }

    /// Whether the column can be given once for each language.
    fn is_text(&self) -> bool {
        use Field::*;
        matches!(
            self,
            Label
                | Hint
                | GuidanceHint
                | RequiredMessage
                | ConstraintMessage
                | Media(_)
                | Title
                | About
        )
    }
}

/// One column of a sheet.
#[derive(Clone, Debug)]
pub struct Column {
    pub index: usize,
    pub field: Field,
    /// The language as the header writes it.
    pub language: Option<String>,
    /// The header as written.
    pub header: String,
}

/// A sheet's columns.
#[derive(Default)]
pub struct Columns(pub Vec<Column>);

impl Columns {
    /// A cell of the one column that holds `field`, trimmed; none where it is empty.
    pub fn find<'a>(&self, row: &'a Row, field: &Field) -> Option<&'a str> {
        let column = self.0.iter().find(|column| column.field == *field)?;
        row.cells.get(&column.index).map(|cell| cell.trim())
    }

    /// The header of `field` as written, else as the standard writes it.
    pub fn title<'a>(&'a self, field: &'a Field) -> &'a str {
        self.0
            .iter()
            .find(|column| column.field == *field)
            .map_or(field.usual(), |column| &column.header)
    }

    /// Every cell of a field that is given once for each language, with its column.
    pub fn texts<'a>(
        &'a self,
        row: &'a Row,
        field: &'a Field,
    ) -> impl Iterator<Item = (&'a Column, &'a str)> {
        let columns = self.0.iter().filter(move |column| column.field == *field);
        columns.filter_map(|column| Some((column, row.cells.get(&column.index)?.as_str())))
    }

    /// The further columns of a row, by header.
    pub fn others(&self, row: &Row) -> BTreeMap<String, String> {
        let columns = self.0.iter().filter_map(|column| match &column.field {
            Field::Other(name) => Some((
                name.clone(),
                row.cells.get(&column.index)?.trim().to_owned(),
            )),
            _ => None,
        });
        columns.collect()
    }
}

type Aliases = &'static [(&'static str, Field)];

/// What one kind of sheet calls its columns.
pub struct Vocabulary {
    aliases: Aliases,
    /// Headers that stand before the real one (`bind:relevant`).
    prefixes: &'static [&'static str],
    /// The columns without which the sheet means nothing.
    needed: &'static [(&'static str, Field)],
    /// Whether further columns are kept.
    keeps_others: bool,
}

const MEDIA: &[&str] = &["image", "big-image", "audio", "video"];

/// The survey sheet.
pub static SURVEY: Vocabulary = Vocabulary {
    aliases: &[
        ("type", Field::Type),
        ("command", Field::Type),
        ("name", Field::Name),
        ("value", Field::Name),
        ("tag", Field::Name),
        ("label", Field::Label),
        ("caption", Field::Label),
        ("hint", Field::Hint),
        ("guidance_hint", Field::GuidanceHint),
        ("required", Field::Required),
        ("required_message", Field::RequiredMessage),
        ("requiredmsg", Field::RequiredMessage),
        ("jr:requiredmsg", Field::RequiredMessage),
        ("relevant", Field::Relevant),
        ("relevance", Field::Relevant),
        ("constraint", Field::Constraint),
        ("constraint_message", Field::ConstraintMessage),
        ("constraining_message", Field::ConstraintMessage),
        ("jr:constraintmsg", Field::ConstraintMessage),
        ("calculation", Field::Calculation),
        ("calculate", Field::Calculation),
        ("default", Field::Default),
        ("read_only", Field::ReadOnly),
        ("readonly", Field::ReadOnly),
        ("appearance", Field::Appearance),
        ("choice_filter", Field::ChoiceFilter),
        ("parameters", Field::Parameters),
        ("repeat_count", Field::RepeatCount),
        ("count", Field::RepeatCount),
        ("jr:count", Field::RepeatCount),
        ("disabled", Field::Disabled),
    ],
    prefixes: &["bind", "control", "body", "media"],
    needed: &[("type", Field::Type)],
    keeps_others: false,
};

/// The choices sheet.
pub static CHOICES: Vocabulary = Vocabulary {
    aliases: &[
        ("list_name", Field::ListName),
        ("name", Field::Name),
        ("value", Field::Name),
        ("label", Field::Label),
        ("caption", Field::Label),
    ],
    prefixes: &["media"],
    needed: &[("name", Field::Name)],
    keeps_others: true,
};

/// The settings sheet.
pub static SETTINGS: Vocabulary = Vocabulary {
    aliases: &[
        ("form_title", Field::Title),
        ("set_form_title", Field::Title),
        ("title", Field::Title),
        ("form_id", Field::Id),
        ("set_form_id", Field::Id),
        ("about", Field::About),
        ("default_language", Field::DefaultLanguage),
        ("allow_choice_duplicates", Field::AllowDuplicates),
    ],
    prefixes: &[],
    needed: &[],
    keeps_others: true,
};

impl Vocabulary {
    fn find(&self, word: &str) -> Option<Field> {
        let word = squeezed(word).replace(' ', "_").to_lowercase();
        let media = MEDIA
            .iter()
            .find(|media| **media == word)
            .map(|media| Field::Media((*media).into()));
        let alias = self
            .aliases
            .iter()
            .find(|(alias, _)| *alias == word)
            .map(|(_, field)| field.clone());
        alias.or_else(|| media.filter(|_| self.prefixes.contains(&"media")))
    }

    /// The field and language of a header split at its colons.
    fn recognise(&self, parts: &[&str]) -> Option<(Field, Option<String>)> {
        let (first, rest) = parts.split_first()?;
        let prefix = self.prefixes.contains(&first.to_lowercase().as_str());
        let (field, rest) = match (self.find(first), rest.split_first()) {
            (Some(field), _) => (field, rest),
            (None, Some((second, rest))) if prefix => (self.find(second)?, rest),
            _ => return None,
        };
        match (rest, field.is_text()) {
            ([], _) => Some((field, None)),
            ([language], true) if !language.is_empty() => Some((field, Some(squeezed(language)))),
            _ => None,
        }
    }
}

/// Splits `bind:jr:constraintMsg:English` at its colons, but not inside `jr:constraintMsg`.
fn single_colons(header: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = Vec::new();
    let mut from = 0;
    for (at, _) in header.match_indices(':') {
        if header[from..at].trim().eq_ignore_ascii_case("jr") {
            continue;
        }
        parts.push(header[from..at].trim());
        from = at + 1;
    }
    parts.push(header[from..].trim());
    parts
}

/// Reads a sheet's header.
///
/// # Errors
/// When two headers stand for one column, or a column the sheet cannot do without is missing.
pub fn read(
    sheet: &Sheet,
    vocabulary: &Vocabulary,
    notes: &mut Notes,
) -> Result<Columns, ImportError> {
    let number = sheet.header.number;
    let mut columns: Vec<Column> = Vec::new();
    for (&index, cell) in &sheet.header.cells {
        let header = squeezed(cell);
        let double: Vec<&str> = header.split("::").map(str::trim).collect();
        let known = vocabulary
            .recognise(&double)
            .or_else(|| vocabulary.recognise(&single_colons(&header)));
        let (field, language) = known.unwrap_or_else(|| (Field::Other(header.clone()), None));
        let same = |column: &&Column| {
            column.field == field
                && column.language.as_ref().map(|l| l.to_lowercase())
                    == language.as_ref().map(|l| l.to_lowercase())
        };
        // A settings sheet may call the form's id by an older name as well; the newer one counts.
        if let Some(other) = columns.iter().find(same) {
            let alike = other.header == header;
            let column = match alike {
                true => format!(
                    "{header} (columns {} and {})",
                    letters(other.index),
                    letters(index)
                ),
                false => format!("{} / {header}", other.header),
            };
            let what = match alike {
                true => "The header stands twice: remove or rename one of the two columns.",
                false => "Two headers stand for one column: remove or rename one of them.",
            };
            return Err(ImportError::at(&sheet.name, number, &column, what));
        }
        columns.push(Column {
            index,
            field,
            language,
            header,
        });
    }
    let columns = Columns(columns);
    tell_unused(sheet, &columns, vocabulary, notes);
    for (name, field) in vocabulary.needed {
        if !sheet.rows.is_empty() && !columns.0.iter().any(|column| column.field == *field) {
            return Err(ImportError::at(
                &sheet.name,
                number,
                name,
                format!("The sheet needs a column named {name}."),
            ));
        }
    }
    Ok(columns)
}

fn tell_unused(sheet: &Sheet, columns: &Columns, vocabulary: &Vocabulary, notes: &mut Notes) {
    let filled = |index: usize| {
        sheet
            .rows
            .iter()
            .find(|row| row.cells.contains_key(&index))
            .map(|row| row.number)
    };
    for column in &columns.0 {
        let why = match &column.field {
            Field::Media(_) => {
                "Pictures, sounds and films are not shown yet, so this column is not used."
            }
            Field::Other(_) if !vocabulary.keeps_others => {
                "This column is not part of a form that Harken knows and is not used."
            }
            Field::Other(name) if name.contains(' ') => {
                "A column that choices are filtered by must have a name without spaces; this one is not used."
            }
            _ => continue,
        };
        if let Some(row) = filled(column.index) {
            notes.warn(Some(&sheet.name), Some(row), Some(&column.header), why);
        }
    }
    let mut headless: BTreeMap<usize, usize> = BTreeMap::new();
    for row in &sheet.rows {
        for index in row
            .cells
            .keys()
            .filter(|index| !sheet.header.cells.contains_key(index))
        {
            headless.entry(*index).or_insert(row.number);
        }
    }
    for (index, row) in headless {
        notes.warn(
            Some(&sheet.name),
            Some(row),
            Some(&letters(index)),
            "The column has no header and is not used.",
        );
    }
}
