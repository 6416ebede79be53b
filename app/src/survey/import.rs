//! A survey from a file: an XLSForm, or a form as JSON.

use super::{
    Status, form_json, store,
    xlsform::{self, ImportError, Imported, Report},
};
use crate::{
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    ids::InitiativeId,
    initiative::slug_of,
};

/// Reads a form; whether it is a workbook, a CSV file or JSON, its bytes decide.
///
/// # Errors
/// One sentence with sheet, row and column where they are known.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Imported, ImportError> {
    let begins = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if !begins.trim_ascii_start().starts_with(b"{") {
        return xlsform::import(bytes, file_name);
    }
    let fault = |what: String| ImportError {
        what,
        ..ImportError::default()
    };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        fault(format!(
            "The file is not UTF-8 at byte {}: save it again as UTF-8.",
            error.valid_up_to()
        ))
    })?;
    let form = form_json::from_json(text).map_err(|error| fault(error.to_string()))?;
    let default = &form.default_language;
    let title = form.title.find(default, default).map(|said| said.text);
    let stem = std::path::Path::new(file_name).file_stem();
    let stem = stem.map(|stem| stem.to_string_lossy().into_owned());
    Ok(Imported {
        title: title.map(str::to_owned).or(stem).unwrap_or_default(),
        form,
        id: None,
        dropped: Vec::new(),
        warnings: Vec::new(),
    })
}

/// Makes a survey of a form that was read. Its name in the address is `slug`, which must be free; else the form's own id
/// or title, numbered where it is taken. With `publish` it opens in the same step.
pub async fn create(
    harken: &Harken,
    initiative: &InitiativeId,
    imported: &Imported,
    slug: Option<&str>,
    publish: bool,
) -> Result<Report> {
    if publish && imported.form.questions().is_empty() {
        return Err(Error::Invalid(
            "The form asks nothing, so there is nothing to open.".into(),
        ));
    }
    let mut wanted = slug;
    if let (None, Some(id)) = (slug, &imported.id)
        && store::find_by_slug(&harken.db, &slug_of(id, "survey"))
            .await?
            .is_none()
    {
        wanted = Some(id);
    }
    let mut tx = harken.db.write_tx().await?;
    let (id, slug) = store::create_survey(&mut tx, initiative, wanted, &imported.form).await?;
    if publish {
        store::set_status(&mut tx, &id, Status::Open).await?;
    }
    let entry = Entry::new(Action::SurveyImported, &slug).within(initiative);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    if publish {
        let entry = Entry::new(Action::SurveyOpened, &slug).within(initiative);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    tx.commit().await?;
    Ok(xlsform::report(imported, &slug))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_workbooks_are_told_apart_by_their_bytes() {
        let json =
            "\u{feff} {\"harken_form\": 1, \"title\": {\"en\": \"Bus\"}, \"languages\": [\"en\"],
            \"default_language\": \"en\", \"items\": []}";
        assert_eq!(read(json.as_bytes(), "form.xlsx").unwrap().title, "Bus");
        let csv = "type,name,label\ntext,why,Why?\n";
        let imported = read(csv.as_bytes(), "bus.json").unwrap();
        assert_eq!(imported.form.questions().len(), 1);
        assert!(read(b"{\"a\": 1}", "x.json").is_err());
        assert!(
            read(b"{\xff}", "x.json")
                .unwrap_err()
                .what
                .contains("byte 1")
        );
    }
}
