//! Released tables as a CSV file: one published number, band or “hidden” a row.

use super::{
    charts::{Names, band_words},
    tables::Tables,
};
use crate::{
    error::{Error, Result},
    response::tables::guarded,
    survey::BY_LANGUAGE,
    theme::Theme,
};

/// Writes the tables (RFC 4180, UTF-8). A cell that a spreadsheet program would run as a formula begins with an
/// apostrophe. A hidden number reads the same for whatever reason it is hidden.
///
/// # Errors
/// Where the file cannot be written in memory.
pub fn to_csv(names: &Names, tables: &Tables, themes: &[Theme]) -> Result<Vec<u8>> {
    let mut rows: Vec<[String; 5]> = Vec::new();
    let words = names.words;
    let number = |count: Option<i64>| match count {
        Some(count) => count.to_string(),
        None => words.release_hidden().to_string(),
    };
    let none = String::new;
    let answers = words.release_answers().to_string();
    rows.push([
        answers.clone(),
        none(),
        none(),
        none(),
        number(tables.answers),
    ]);
    let language = names.question(BY_LANGUAGE).text;
    for column in &tables.languages {
        let value = names.value(BY_LANGUAGE, &column.value).text;
        rows.push([
            language.clone(),
            value,
            none(),
            none(),
            number(column.count),
        ]);
    }
    for table in &tables.questions {
        let question = names.question(&table.question).text;
        let answer = |value: &str| names.value(&table.question, value).text;
        for column in &table.columns {
            let value = answer(&column.value);
            rows.push([
                question.clone(),
                value,
                none(),
                none(),
                number(column.count),
            ]);
        }
        for cut in &table.cuts {
            let by = names.question(&cut.cut).text;
            for group in &cut.groups {
                let value = names.value(&cut.cut, &group.value).text;
                let base = [
                    answers.clone(),
                    none(),
                    by.clone(),
                    value.clone(),
                    number(group.base),
                ];
                rows.push(base);
                for (column, count) in table.columns.iter().zip(&group.counts) {
                    rows.push([
                        question.clone(),
                        answer(&column.value),
                        by.clone(),
                        value.clone(),
                        number(*count),
                    ]);
                }
            }
        }
    }
    for (theme, table) in themes
        .iter()
        .filter_map(|theme| Some((theme, tables.find_theme(&theme.id)?)))
    {
        let said = theme
            .title(words.lang(), &names.form.default_language)
            .text
            .to_string();
        let title = words.release_theme().to_string();
        let band = band_words(words, table.overall);
        rows.push([title.clone(), said.clone(), none(), none(), band]);
        for cut in &table.cuts {
            let by = names.question(&cut.cut).text;
            for group in &cut.groups {
                let value = names.value(&cut.cut, &group.value).text;
                let band = band_words(words, group.band);
                rows.push([title.clone(), said.clone(), by.clone(), value, band]);
            }
        }
    }
    let broken =
        |error: csv::Error| Error::Broken(format!("The CSV could not be written: {error}."));
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let head = [
        words.release_csv_what(),
        words.release_answer(),
        words.release_csv_by(),
        words.release_csv_group(),
        words.release_csv_shown(),
    ];
    writer.write_record(head).map_err(broken)?;
    for row in rows {
        writer
            .write_record(row.map(|cell| guarded(&cell)))
            .map_err(broken)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Broken(format!("The CSV could not be written: {error}.")))
}
