//! A survey made from the header of a table that has none yet: what people asked elsewhere, as far as the answers show.

use super::{
    columns::{Columns, is_lang, is_plainly_lang, is_quote_ok},
    tables::Table,
};
use crate::{
    language::Lang,
    survey::{
        Choice, Choices, Form, Item, Kind, Question, Text,
        check::{plain_date, plain_number},
        is_name,
    },
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// More different values than this are words, not choices.
const MOST_CHOICES: usize = 12;
/// Choices come again and again; words do so by accident.
const LEAST_REPEATED: usize = 3;
/// A longer value is words, however often it comes.
const LONGEST_CHOICE: usize = 40;
const LONGEST_NAME: usize = 60;

/// The language of rows and labels where nothing says which it is.
const FALLBACK: &str = "en";

/// A survey made from a table, and where its fields stand.
#[derive(Debug)]
pub struct Inferred {
    pub form: Form,
    pub columns: Columns,
    /// What a person should know about how it was made.
    pub notes: Vec<String>,
}

/// Makes a survey of a table. `lang` is the language of the labels, and of rows that name none.
pub fn infer(table: &Table, title: &str, lang: Option<&Lang>) -> Inferred {
    let mut notes = Vec::new();
    let mut columns = Columns {
        lang: find_lang(table),
        quote_ok: table.header.iter().position(|header| is_quote_ok(header)),
        fields: Vec::new(),
    };
    let lang = settle_lang(table, &columns, lang, &mut notes);
    let text = |text: &str| Text([(lang.clone(), text.to_owned())].into());
    let mut names = HashSet::new();
    let (mut items, mut lists) = (Vec::new(), BTreeMap::new());
    for column in 0..table.header.len() {
        if [columns.lang, columns.quote_ok].contains(&Some(column)) {
            continue;
        }
        let title = table.title_of(column);
        let name = free_name(&title, &mut names);
        let kind = match infer_kind(table, column) {
            Guess::Choices(values) => {
                let choices = values.into_iter().map(|value| Choice {
                    label: text(&value),
                    name: value,
                    columns: BTreeMap::new(),
                });
                lists.insert(name.clone(), choices.collect());
                Kind::SelectOne(Choices {
                    list: name.clone(),
                    filter: None,
                    or_other: false,
                    likert: false,
                })
            }
            Guess::Kind(kind) => kind,
        };
        columns.fields.push((column, name.clone()));
        items.push(Item::Question(Question {
            name,
            label: text(&title),
            hint: Text::default(),
            kind,
            required: None,
            required_message: Text::default(),
            relevant: None,
            constraint: None,
            constraint_message: Text::default(),
            default: None,
        }));
    }
    let form = Form {
        title: text(title),
        about: Text::default(),
        languages: vec![lang.clone()],
        default_language: lang,
        items,
        lists,
    };
    Inferred {
        form,
        columns,
        notes,
    }
}

/// The column of the row's language. One called “language” may also be an answer; its values tell.
fn find_lang(table: &Table) -> Option<usize> {
    let find = |matches: fn(&str) -> bool| table.header.iter().position(|header| matches(header));
    find(is_plainly_lang).or_else(|| {
        find(is_lang).filter(|column| {
            table
                .column(*column)
                .all(|cell| cell.parse::<Lang>().is_ok())
        })
    })
}

/// The language asked for, else the one most rows are in, else English and a note.
fn settle_lang(
    table: &Table,
    columns: &Columns,
    wanted: Option<&Lang>,
    notes: &mut Vec<String>,
) -> Lang {
    if let Some(wanted) = wanted {
        return wanted.clone();
    }
    let mut counts: BTreeMap<Lang, usize> = BTreeMap::new();
    for cell in columns
        .lang
        .into_iter()
        .flat_map(|column| table.column(column))
    {
        if let Ok(lang) = cell.parse() {
            *counts.entry(lang).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    if let Some((lang, _)) = most {
        return lang;
    }
    notes.push(format!(
        "No column says which language a row is in, so they count as {FALLBACK}; --lang names another."
    ));
    FALLBACK.parse().unwrap_or_else(|_| Lang::undetermined())
}

enum Guess {
    /// These values, in the order they are offered.
    Choices(Vec<String>),
    Kind(Kind),
}

fn infer_kind(table: &Table, column: usize) -> Guess {
    let open = || Guess::Kind(Kind::Text { multiline: true });
    let all = |fits: fn(&str) -> bool| table.column(column).all(|cell| fits(cell.trim()));
    if table.column(column).next().is_none() {
        return open();
    }
    if let Some(values) = find_choices(table, column) {
        return Guess::Choices(values);
    }
    // Only what can be kept without losing a digit is a number: 007 is a name.
    if all(|cell| plain_number(cell).as_deref() == Some(cell) && !cell.contains('.')) {
        Guess::Kind(Kind::Integer)
    } else if all(|cell| plain_number(cell).is_some() && !has_idle_zero(cell)) {
        Guess::Kind(Kind::Decimal)
    } else if all(|cell| plain_date(cell).as_deref() == Some(cell)) {
        Guess::Kind(Kind::Date)
    } else {
        open()
    }
}

fn has_idle_zero(cell: &str) -> bool {
    let mut characters = cell.trim_start_matches('-').chars();
    characters.next() == Some('0') && characters.next().is_some_and(|c| c.is_ascii_digit())
}

/// The values of a column that are few, short and repeated; numbers by size, others as they first come.
fn find_choices(table: &Table, column: usize) -> Option<Vec<String>> {
    let mut values: Vec<String> = Vec::new();
    let mut count = 0;
    for cell in table.column(column).map(str::trim) {
        count += 1;
        if cell.chars().count() > LONGEST_CHOICE || cell.contains(['\n', '\r']) {
            return None;
        }
        if !values.iter().any(|known| known == cell) {
            values.push(cell.to_owned());
        }
        if values.len() > MOST_CHOICES {
            return None;
        }
    }
    if count < values.len() * LEAST_REPEATED {
        return None;
    }
    let sizes: HashMap<&String, f64> = values
        .iter()
        .filter_map(|value| Some((value, plain_number(value)?.parse().ok()?)))
        .collect();
    if sizes.len() == values.len() {
        let mut sorted = values.clone();
        sorted.sort_by(|a, b| sizes[a].total_cmp(&sizes[b]));
        return Some(sorted);
    }
    Some(values)
}

/// A field name made of a header: unique, and as a form wants it.
fn free_name(title: &str, taken: &mut HashSet<String>) -> String {
    let mut name = String::new();
    for character in title.trim().chars() {
        let fits = is_name(&format!("a{character}"));
        if fits && character != '_' {
            name.push(character);
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        if name.chars().count() >= LONGEST_NAME {
            break;
        }
    }
    let name = name.trim_matches('_');
    let base = if is_name(name) {
        name.to_owned()
    } else {
        format!("q_{name}").trim_end_matches('_').to_owned()
    };
    // The columns of language and consent keep their names in an export.
    let mut free = base.clone();
    for number in 2.. {
        let reserved = is_lang(&free) || is_quote_ok(&free);
        if !reserved && taken.insert(free.clone()) {
            break;
        }
        free = format!("{base}_{number}");
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::tables;
    use crate::survey::form_json;

    fn inferred(text: &str) -> Inferred {
        infer(
            &tables::read(text.as_bytes(), "t.csv").unwrap(),
            "Trees",
            None,
        )
    }

    fn kinds(text: &str) -> Vec<String> {
        let form = inferred(text).form;
        let kind = |question: &Question| match &question.kind {
            Kind::Text { .. } => "text".to_string(),
            Kind::Integer => "integer".into(),
            Kind::Decimal => "decimal".into(),
            Kind::Date => "date".into(),
            Kind::SelectOne(choices) => {
                let names: Vec<&str> = form
                    .list(&choices.list)
                    .iter()
                    .map(|c| c.name.as_str())
                    .collect();
                names.join("|")
            }
            other => format!("{other:?}"),
        };
        form.questions()
            .iter()
            .map(|asked| kind(asked.question))
            .collect()
    }

    fn names(header: &str) -> Vec<String> {
        let form = inferred(&format!(
            "{header}\n{}",
            "x,".repeat(header.split(',').count() - 1) + "x"
        ))
        .form;
        form.questions()
            .iter()
            .map(|asked| asked.question.name.clone())
            .collect()
    }

    #[test]
    fn words_few_values_and_numbers_become_their_kinds() {
        let mut text = "id,text,group,share,day,code\n".to_string();
        for row in 1..=30 {
            text += &format!(
                "{row},words number {row},g{},{}.5,2026-03-{row:02},00{row}\n",
                row % 3,
                row
            );
        }
        assert_eq!(
            kinds(&text),
            ["integer", "text", "g1|g2|g0", "decimal", "date", "text"]
        );
    }

    #[test]
    fn choices_that_are_numbers_stand_by_size() {
        let rows: String = (0..12)
            .map(|row| format!("{}\n", [10, 9, -1, 0][row % 4]))
            .collect();
        assert_eq!(kinds(&format!("n\n{rows}")), ["-1|0|9|10"]);
    }

    #[test]
    fn words_that_repeat_by_accident_stay_words() {
        assert_eq!(kinds("t\nyes\nno\nyes\n"), ["text"]);
        let long = "a sentence that comes again and again and again\n".repeat(9);
        assert_eq!(kinds(&format!("t\n{long}")), ["text"]);
        assert_eq!(kinds("a,t\n1,\n"), ["integer", "text"]);
    }

    #[test]
    fn names_are_valid_and_never_twice() {
        assert_eq!(
            names("What hurts?,What hurts?,2nd,,_x,Wörter,lang,语言,quote_ok,lang"),
            [
                "What_hurts",
                "What_hurts_2",
                "q_2nd",
                "D",
                "x",
                "Wörter",
                "语言",
                "lang_2"
            ]
        );
    }

    #[test]
    fn the_form_can_be_stored_and_read_again() {
        let form = inferred("a b,#,a b\n1,x,\"y\nz\"\n").form;
        assert_eq!(
            form_json::from_json(&form_json::to_json(&form)).unwrap(),
            form
        );
    }

    #[test]
    fn the_language_is_that_of_most_rows_and_never_guessed_from_the_words() {
        let chinese = inferred("t,lang\n早,zh-Hant\n晚,zh-Hant\nx,en\n");
        assert_eq!(chinese.form.default_language.as_str(), "zh-Hant");
        assert!(chinese.notes.is_empty());
        let german = inferred("t\nGuten Morgen\n");
        assert_eq!(german.form.default_language.as_str(), "en");
        assert_eq!(german.notes.len(), 1);
        let answer = inferred("t,language\nx,Spanish please\n");
        assert_eq!(answer.columns.lang, None);
    }
}
