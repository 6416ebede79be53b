//! Stand-in until the import is merged: reads a form written as JSON.
use super::{Form, form_json};
#[derive(Clone, Debug)]
pub struct Imported {
    pub form: Form,
    pub title: String,
    pub id: Option<String>,
    pub dropped: Vec<Dropped>,
    pub warnings: Vec<Warning>,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    pub name: String,
    pub kind: String,
    pub sheet: String,
    pub row: usize,
    pub why: String,
    pub asked: bool,
}
#[derive(Clone, Debug)]
pub struct Warning(pub String);
impl std::fmt::Display for Warning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
#[derive(Clone, Debug)]
pub struct ImportError(pub String);
impl std::fmt::Display for ImportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
pub fn import(bytes: &[u8], _file_name: &str) -> Result<Imported, ImportError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| ImportError("sheet survey, row 1: this is not text.".into()))?;
    let form =
        form_json::from_json(text).map_err(|e| ImportError(format!("sheet survey, row 4: {e}")))?;
    Ok(Imported {
        form,
        title: String::new(),
        id: None,
        dropped: vec![Dropped {
            name: "device".into(),
            kind: "deviceid".into(),
            sheet: "survey".into(),
            row: 4,
            why: "It would tell which phone answered.".into(),
            asked: false,
        }],
        warnings: vec![Warning("sheet survey, row 9: asked once.".into())],
    })
}
