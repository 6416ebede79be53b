//! `harken protect`: any table of counts, by the rules of a release.

use super::files;
use crate::config::Protect;
use app::{
    error::{Error, Result},
    release::protect::counts_file::{Cell, ProtectedFile, protect_file},
};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// What could not be audited by then is hidden whole.
const BUDGET: Duration = Duration::from_secs(60);

pub fn run(task: &Protect) -> Result<()> {
    let bytes = files::read(&task.file)?;
    let name = task.file.display().to_string();
    let file = protect_file(&bytes, &name, task.k, BUDGET).map_err(Error::Invalid)?;
    if file.whole {
        eprintln!(
            "No cell of this table can be shown safely beside its totals, so all of them are hidden."
        );
    }
    if task.json {
        println!("{}", as_json(&file));
    } else {
        print!("{}", as_text(&file));
    }
    Ok(())
}

fn as_json(file: &ProtectedFile) -> Value {
    let mut hidden = Vec::new();
    let mut shown = Map::new();
    for row in &file.rows {
        let mut counts = Map::new();
        for (column, cell) in file.columns.iter().zip(&row.cells) {
            match cell {
                Cell::Shown(count) => drop(counts.insert(column.clone(), json!(count))),
                Cell::Hidden => hidden.push(json!([row.label, column])),
                Cell::Absent => {}
            }
        }
        shown.insert(row.label.clone(), Value::Object(counts));
    }
    json!({"hidden": hidden, "shown": shown})
}

fn as_text(file: &ProtectedFile) -> String {
    let mut lines: Vec<Vec<String>> = vec![vec![String::new()]];
    lines[0].extend(file.columns.iter().cloned());
    for row in &file.rows {
        let mut line = vec![row.label.clone()];
        line.extend(row.cells.iter().map(|cell| match cell {
            Cell::Shown(count) => count.to_string(),
            Cell::Hidden => "too few".into(),
            Cell::Absent => String::new(),
        }));
        lines.push(line);
    }
    let width = |at: usize| lines.iter().map(|line| line[at].chars().count()).max();
    let widths: Vec<usize> = (0..lines[0].len()).filter_map(width).collect();
    let mut text = String::new();
    for line in &lines {
        let mut cells = line.iter().zip(&widths);
        if let Some((label, width)) = cells.next() {
            text.push_str(&format!("{label:<width$}"));
        }
        for (cell, width) in cells {
            text.push_str(&format!("  {cell:>width$}"));
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}
