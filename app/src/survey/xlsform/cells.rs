//! One row of the survey sheet, and what it is read against.

use super::{
    Dropped, ImportError, Notes,
    headers::{self, Columns, Field},
    languages::Languages,
    sheets::{Row, Sheet},
    text::{squeezed, straight_quotes},
    types::find_yes_no,
};
use crate::survey::{Choice, Text, xpath::Formula};
use std::collections::BTreeMap;

/// Everything the survey sheet is read against.
pub struct Source<'a> {
    pub sheet: &'a Sheet,
    pub columns: &'a Columns,
    pub languages: &'a Languages,
    pub lists: &'a BTreeMap<String, Vec<Choice>>,
    pub external: Option<&'a Sheet>,
    pub choices: Option<(&'a Sheet, &'a Columns)>,
}

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
    pub fn has_media(&self) -> bool {
        let media = |column: &&headers::Column| matches!(column.field, Field::Media(_));
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
