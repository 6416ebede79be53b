//! The tables of a release as anybody may see them. A number that is not here is not shown, for whatever reason: nothing
//! tells a small group from one that shields it.

use super::protect::bands::Band;
use crate::ids::ThemeId;
use serde::{Deserialize, Serialize};

/// All tables of one release.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tables {
    /// All answers.
    pub answers: Option<i64>,
    /// Answers by language tag.
    pub languages: Vec<Column>,
    pub questions: Vec<QuestionTable>,
    pub themes: Vec<ThemeTable>,
}

/// An answer and how many gave it. `value` is the choice's name; empty for those who did not answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub value: String,
    pub count: Option<i64>,
}

/// A choice question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionTable {
    pub question: String,
    /// People could choose several: the columns add up to more than the base.
    pub is_multiple: bool,
    pub columns: Vec<Column>,
    pub cuts: Vec<Cut>,
}

/// A question by a declared group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// The question that makes the groups, or [`crate::survey::BY_LANGUAGE`].
    pub cut: String,
    pub groups: Vec<Group>,
}

/// One group of a cut.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub value: String,
    /// Answers in the group.
    pub base: Option<i64>,
    /// In the order of [`QuestionTable::columns`].
    pub counts: Vec<Option<i64>>,
}

/// How many mention a theme: bands only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeTable {
    pub theme: ThemeId,
    pub overall: Option<Band>,
    pub cuts: Vec<ThemeCut>,
}

/// A theme by a declared group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeCut {
    pub cut: String,
    pub groups: Vec<ThemeGroup>,
}

/// A theme in one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeGroup {
    pub value: String,
    pub band: Option<Band>,
}

impl Tables {
    /// A theme's table, where the release has one.
    pub fn find_theme(&self, theme: &ThemeId) -> Option<&ThemeTable> {
        self.themes.iter().find(|table| table.theme == *theme)
    }
}
