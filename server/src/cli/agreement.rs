//! `harken agreement`: how far coders agree, from a table.

use super::files;
use crate::config::{self, Header};
use app::{
    coding::agreement::{Agreement, Level, Undefined, Weights, alpha, kappa, nominal_alpha},
    error::{Error, Result},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Names of a first column that names units.
const UNIT_NAMES: [&str; 7] = ["", "unit", "units", "id", "item", "passage", "segment"];

/// What was read: a row a unit, a place a coder, None where the cell is empty.
#[derive(Debug)]
struct Table {
    units: Vec<Vec<Option<String>>>,
    /// Where each unit stands in the file, counted from 1.
    lines: Vec<u64>,
    coders: usize,
    /// Cells before the first coder's.
    shift: usize,
    has_header: bool,
}

pub fn run(task: &config::Agreement) -> Result<()> {
    let level: Level = task.level.parse().map_err(Error::Invalid)?;
    let name = task.file.display().to_string();
    let table = read_table(&name, &files::read(&task.file)?, task.header)?;
    let (alpha, kappas) = measure(&name, &table, level)?;
    if task.json {
        println!("{}", to_json(&table, &alpha, &kappas));
        return Ok(());
    }
    let header = if table.has_header {
        "was read as names"
    } else {
        "was read as a unit"
    };
    println!(
        "{} units, {} coders; the first row {header}.",
        table.units.len(),
        table.coders
    );
    println!(
        "Krippendorff's alpha ({}): {}",
        level.as_str(),
        in_words(&alpha)
    );
    for (name, kappa) in &kappas {
        println!("Cohen's {}: {}", name.replace('_', ", "), in_words(kappa));
    }
    Ok(())
}

fn to_json(table: &Table, alpha: &Agreement, kappas: &[(&str, Agreement)]) -> Value {
    let mut report = json!({
        "units": table.units.len(),
        "coders": table.coders,
        "alpha": alpha.value.ok(),
        "kappa": null,
        "percent_agreement": alpha.percent,
    });
    for (name, kappa) in kappas {
        report[*name] = json!(kappa.value.ok());
    }
    if let Err(reason) = alpha.value {
        report["why_no_alpha"] = json!(reason.as_str());
    }
    if let Some((
        _,
        Agreement {
            value: Err(reason), ..
        },
    )) = kappas.first()
    {
        report["why_no_kappa"] = json!(reason.as_str());
    }
    report
}

fn in_words(agreement: &Agreement) -> String {
    let figure = match agreement.value {
        Ok(value) => format!("{value:.3}"),
        Err(Undefined::NoVariation) => "none, because every value is the same".into(),
        Err(Undefined::NothingPairable) => "none, because no unit has two values".into(),
        Err(Undefined::BelowZero) => "none, because a ratio needs values of 0 or more".into(),
    };
    match agreement.percent {
        Some(share) => format!("{figure} ({:.1} % of pairs agree)", share * 100.0),
        None => figure,
    }
}

/// Alpha, and with two coders kappa; above nominal the weighted kappas too.
fn measure(
    name: &str,
    table: &Table,
    level: Level,
) -> Result<(Agreement, Vec<(&'static str, Agreement)>)> {
    let numbers = to_numbers(name, table);
    if level == Level::Nominal {
        // Spreadsheets write 1 as 1.0 in a column with gaps; both are the same code.
        return Ok(match numbers {
            Ok(numbers) => (
                alpha(&numbers, level),
                kappas(table.coders, &numbers, level),
            ),
            Err(_) => (
                nominal_alpha(&table.units),
                kappas(table.coders, &table.units, level),
            ),
        });
    }
    let numbers = numbers?;
    if level == Level::Ratio {
        for (unit, line) in numbers.iter().zip(&table.lines) {
            if let Some(coder) = unit
                .iter()
                .position(|value| value.is_some_and(|value| value < 0.0))
            {
                let column = coder + table.shift + 1;
                return Err(Error::Invalid(format!(
                    "{name}, row {line}, column {column}: a ratio needs values of 0 or more. Choose --level interval."
                )));
            }
        }
    }
    Ok((
        alpha(&numbers, level),
        kappas(table.coders, &numbers, level),
    ))
}

fn kappas<V: PartialOrd + Clone>(
    coders: usize,
    units: &[Vec<Option<V>>],
    level: Level,
) -> Vec<(&'static str, Agreement)> {
    if coders != 2 {
        return Vec::new();
    }
    let pairs: Vec<_> = units
        .iter()
        .map(|unit| (unit[0].clone(), unit[1].clone()))
        .collect();
    let mut found = vec![("kappa", kappa(&pairs, Weights::Plain))];
    if level != Level::Nominal {
        found.push(("kappa_linear", kappa(&pairs, Weights::Linear)));
        found.push(("kappa_quadratic", kappa(&pairs, Weights::Quadratic)));
    }
    found
}

/// Every value as a number, or where the first stands that is none.
fn to_numbers(name: &str, table: &Table) -> Result<Vec<Vec<Option<f64>>>> {
    let read = |(unit, line): (&Vec<Option<String>>, &u64)| {
        let cell = |(coder, value): (usize, &Option<String>)| {
            let Some(value) = value else { return Ok(None) };
            find_number(value).map(Some).ok_or_else(|| {
                Error::Invalid(format!(
                    "{name}, row {line}, column {}: “{value}” is not a number. Write a number, leave the cell empty \
                     where nothing was coded, or choose --level nominal.",
                    coder + table.shift + 1
                ))
            })
        };
        unit.iter().enumerate().map(cell).collect()
    };
    table.units.iter().zip(&table.lines).map(read).collect()
}

fn find_number(text: &str) -> Option<f64> {
    let is_plain = text
        .chars()
        .all(|letter| letter.is_ascii_digit() || "+-.eE".contains(letter));
    let number: f64 = text.parse().ok().filter(|_| is_plain)?;
    number.is_finite().then_some(number)
}

fn read_table(name: &str, bytes: &[u8], header: Header) -> Result<Table> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let separator = [b',', b'\t', b';'].into_iter().max_by_key(|separator| {
        let count = first.iter().filter(|byte| *byte == separator).count();
        (count, *separator == b',')
    });
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.unwrap_or(b','))
        .from_reader(bytes);
    let mut rows: Vec<(u64, Vec<String>)> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let row = error
                .position()
                .map_or(rows.len() as u64 + 1, csv::Position::line);
            Error::Invalid(format!(
                "{name}, row {row}: the text is not UTF-8. Save the table as UTF-8."
            ))
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        let width = rows.first().map_or(cells.len(), |(_, first)| first.len());
        if cells.len() != width {
            return Err(Error::Invalid(format!(
                "{name}, row {line}: there are {} columns where the first row has {width}. Give every coder a column.",
                cells.len()
            )));
        }
        rows.push((line, cells));
    }
    let has_header = match header {
        Header::Yes => true,
        Header::No => false,
        Header::Auto => is_header(&rows),
    };
    let names = (has_header && !rows.is_empty()).then(|| rows.remove(0).1);
    let names_units = |names: &Vec<String>| {
        let first = names.first().map(|name| name.to_lowercase());
        names.len() > 1 && first.is_some_and(|name| UNIT_NAMES.contains(&name.as_str()))
    };
    let shift = usize::from(names.as_ref().is_some_and(names_units));
    let Some((_, any)) = rows.first() else {
        return Err(Error::Invalid(format!(
            "{name}: there is no unit in it. Write a row for each unit and a column for each coder."
        )));
    };
    let coders = any.len() - shift;
    let (lines, units) = rows
        .into_iter()
        .map(|(line, cells)| {
            let cells = cells.into_iter().skip(shift);
            (
                line,
                cells
                    .map(|cell| Some(cell).filter(|cell| !cell.is_empty()))
                    .collect(),
            )
        })
        .unzip();
    Ok(Table {
        units,
        lines,
        coders,
        shift,
        has_header,
    })
}

/// Whether the first row is unmistakably names: all different, not all numbers, and none of them a value below.
fn is_header(rows: &[(u64, Vec<String>)]) -> bool {
    let Some(((_, first), below)) = rows.split_first() else {
        return false;
    };
    let different: BTreeSet<&String> = first.iter().collect();
    let values: BTreeSet<&String> = below.iter().flat_map(|(_, cells)| cells).collect();
    let is_named = |(index, name): (usize, &String)| index == 0 || !name.is_empty();
    let names: Vec<&String> = first.iter().filter(|name| !name.is_empty()).collect();
    !below.is_empty()
        && !names.is_empty()
        && different.len() == first.len()
        && first.iter().enumerate().all(is_named)
        && names.iter().any(|name| find_number(name).is_none())
        && names.iter().all(|name| !values.contains(*name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANONICAL: &str = "1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,3,,\n";

    fn report(text: &str, level: Level) -> Value {
        let table = read_table("t.csv", text.as_bytes(), Header::Auto).unwrap();
        let (alpha, kappas) = measure("t.csv", &table, level).unwrap();
        to_json(&table, &alpha, &kappas)
    }

    #[test]
    fn the_published_example_gives_the_published_figures_with_and_without_names() {
        let named = format!("a,b,c,d\n{CANONICAL}");
        let numbered: String = CANONICAL
            .lines()
            .enumerate()
            .map(|(n, row)| format!("{n};{}\r\n", row.replace(',', ";")))
            .collect();
        let numbered = format!("\u{feff}unit;a;b;c;d\r\n{numbered}");
        for text in [CANONICAL, &named, &numbered] {
            for (level, wanted) in [
                (Level::Nominal, 0.743),
                (Level::Ordinal, 0.815),
                (Level::Interval, 0.849),
                (Level::Ratio, 0.797),
            ] {
                let found = report(text, level);
                assert!(
                    (found["alpha"].as_f64().unwrap() - wanted).abs() < 5e-4,
                    "{found}"
                );
                assert_eq!(
                    (&found["units"], &found["coders"]),
                    (&json!(12), &json!(4)),
                    "{text}"
                );
                assert!(found["kappa"].is_null());
            }
        }
    }

    #[test]
    fn kappa_is_given_for_two_coders_and_words_need_no_header() {
        let rows = "yes,yes\n".repeat(20)
            + &"yes,no\n".repeat(5)
            + &"no,yes\n".repeat(10)
            + &"no,no\n".repeat(15);
        for text in [rows.clone(), format!("Anna,Ben\n{rows}")] {
            let found = report(&text, Level::Nominal);
            assert!(
                (found["kappa"].as_f64().unwrap() - 0.4).abs() < 1e-9,
                "{found}"
            );
            assert_eq!(found["units"], 50);
        }
        let gaps = report("a,b\n1,1.0\n2,2.0\n1,\n", Level::Nominal);
        assert_eq!((&gaps["alpha"], &gaps["kappa"]), (&json!(1.0), &json!(1.0)));
        let same = report("1,1\n1,1\n", Level::Nominal);
        assert_eq!(same["why_no_alpha"], "no_variation");
        assert!(same["alpha"].is_null() && same["kappa"].is_null());
    }

    #[test]
    fn what_is_wrong_is_said_with_its_row_and_column() {
        let problem = |text: &[u8], level| {
            let table = read_table("t.csv", text, Header::Auto);
            let found = table.and_then(|table| measure("t.csv", &table, level).map(|_| ()));
            found.unwrap_err().to_string()
        };
        assert!(
            problem(b"a,b\n1,2\n1,x\n", Level::Ordinal)
                .starts_with("t.csv, row 3, column 2: “x” is not a number")
        );
        assert!(
            problem(b"unit,a,b\n7,1,-2\n", Level::Ratio)
                .starts_with("t.csv, row 2, column 3: a ratio")
        );
        assert!(
            problem(b"1,2\n1\n", Level::Nominal).starts_with("t.csv, row 2: there are 1 columns")
        );
        assert!(
            problem(b"1,2\n1,\xff\n", Level::Nominal)
                .starts_with("t.csv, row 2: the text is not UTF-8")
        );
        assert!(problem(b"", Level::Nominal).starts_with("t.csv: there is no unit"));
    }
}
