//! `harken suggest`: how well codes would be suggested, measured on labelled texts.

use super::files;
use crate::config;
use app::{
    coding::suggest::{Example, Model},
    error::{Error, Result},
};
use serde_json::json;
use std::time::Instant;

/// A text and its category; no category means uncoded.
#[derive(Debug)]
struct Row {
    category: String,
    text: String,
}

pub fn run(task: &config::Suggest) -> Result<()> {
    let train = read_rows(
        &task.train.display().to_string(),
        &files::read(&task.train)?,
    )?;
    let test_name = task.test.display().to_string();
    let mut test = read_rows(&test_name, &files::read(&task.test)?)?;
    test.retain(|row| !row.category.is_empty());
    let (coded, uncoded): (Vec<&Row>, Vec<&Row>) =
        train.iter().partition(|row| !row.category.is_empty());
    for (name, is_empty) in [
        (task.train.display().to_string(), coded.is_empty()),
        (test_name, test.is_empty()),
    ] {
        if is_empty {
            return Err(Error::Invalid(format!(
                "{name}: no row has a category. Give at least one text its category."
            )));
        }
    }
    let began = Instant::now();
    let (top1, top3) = measure(&coded, &uncoded, &test);
    let seconds = began.elapsed().as_secs_f64();
    if task.json {
        println!(
            "{}",
            json!({"n": test.len(), "top1": top1, "top3": top3, "seconds": seconds})
        );
    } else {
        println!(
            "Of {} texts, {:.1} % have their code suggested first and {:.1} % among the first three ({seconds:.2} s).",
            test.len(),
            top1 * 100.0,
            top3 * 100.0
        );
    }
    Ok(())
}

/// The shares of texts whose category comes first, and is among the first three.
fn measure(coded: &[&Row], uncoded: &[&Row], test: &[Row]) -> (f64, f64) {
    let examples: Vec<Example> = coded
        .iter()
        .map(|row| Example {
            text: &row.text,
            codes: vec![&row.category],
        })
        .collect();
    let texts: Vec<&str> = test.iter().map(|row| row.text.as_str()).collect();
    // As in the workbench, the texts that wait for a suggestion are uncoded texts too.
    let pool: Vec<&str> = uncoded
        .iter()
        .map(|row| row.text.as_str())
        .chain(texts.iter().copied())
        .collect();
    let model = Model::train(&examples, &pool);
    let (mut first, mut among_three) = (0, 0);
    for (row, ranked) in test.iter().zip(model.suggest_all(&texts)) {
        let place = ranked.iter().position(|it| it.code == row.category);
        first += usize::from(place == Some(0));
        among_three += usize::from(place.is_some_and(|place| place < 3));
    }
    let n = test.len() as f64;
    (
        f64::from(first as u32) / n,
        f64::from(among_three as u32) / n,
    )
}

/// Rows of a table separated by tabs. Quotation marks are letters, as in the published data sets.
fn read_rows(name: &str, bytes: &[u8]) -> Result<Vec<Row>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let row = 1 + bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        Error::Invalid(format!(
            "{name}, row {row}: the text is not UTF-8. Save the table as UTF-8."
        ))
    })?;
    let mut lines = text.split('\n').map(|line| line.trim_end_matches('\r'));
    let header: Vec<&str> = lines
        .next()
        .unwrap_or_default()
        .split('\t')
        .map(str::trim)
        .collect();
    let find = |wanted: &str| {
        let place = header
            .iter()
            .position(|cell| cell.eq_ignore_ascii_case(wanted));
        place.ok_or_else(|| {
            Error::Invalid(format!(
                "{name}, row 1: there is no column “{wanted}”. Separate the columns by tabs and name two of them category and text."
            ))
        })
    };
    let (category, body) = (find("category")?, find("text")?);
    let mut rows = Vec::new();
    for (index, line) in lines
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() != header.len() {
            return Err(Error::Invalid(format!(
                "{name}, row {}: there are {} columns where the header has {}. Take the stray tab or line break out of the text.",
                index + 2,
                cells.len(),
                header.len()
            )));
        }
        rows.push(Row {
            category: cells[category].trim().into(),
            text: cells[body].into(),
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_learned_and_rows_without_one_are_uncoded() {
        let table = "text\tcategory\nthe \"bus\" is late\tbus\nno bus today\tbus\ncold food\tfood\nfood is dear\tfood\nbus far away\t\n";
        let rows = read_rows("t.tsv", table.as_bytes()).unwrap();
        let (coded, uncoded): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| !row.category.is_empty());
        assert_eq!((coded.len(), uncoded.len()), (4, 1));
        let test = read_rows(
            "t.tsv",
            b"category\ttext\nbus\tlate bus\nfood\tmore food\nfees\tsomething else\n",
        )
        .unwrap();
        let (top1, top3) = measure(&coded, &uncoded, &test);
        assert!(
            (top1 - 2.0 / 3.0).abs() < 1e-9 && (top3 - 2.0 / 3.0).abs() < 1e-9,
            "{top1} {top3}"
        );
    }

    #[test]
    fn what_is_wrong_is_said_with_its_row() {
        let problem = |bytes: &[u8]| read_rows("t.tsv", bytes).unwrap_err().to_string();
        assert!(problem(b"").starts_with("t.tsv, row 1: there is no column “category”"));
        assert!(problem(b"category,text\na,b\n").starts_with("t.tsv, row 1"));
        assert!(
            problem(b"category\ttext\na\tb\na\n").starts_with("t.tsv, row 3: there are 1 columns")
        );
        assert!(
            problem(b"category\ttext\na\t\xff\n")
                .starts_with("t.tsv, row 2: the text is not UTF-8")
        );
    }
}
