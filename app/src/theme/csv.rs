//! Themes with their evidence as a CSV file: a row for each quote, and one for each tie or theme that has none.

use super::{
    CodeTag, Evidence, EvidenceKind, Missing, Removal, Theme,
    board::{answers_words, small_words, unheard_labels},
    heard::Heard,
    show::{Shown, kind_words, statement},
    strength::Strength,
};
use crate::{
    error::{Error, Result},
    i18n::Words,
    quote::{Quote, Standing, Wording},
    response::tables::guarded,
};

/// Columns of the file.
const WIDTH: usize = 14;

type Row = [String; WIDTH];

/// Writes the themes (RFC 4180, UTF-8). Words of families stand in it only in the form in which a person has cleared
/// them. What speaks against a barrier stands beside what supports it. A cell that a spreadsheet program would run as a
/// formula begins with an apostrophe. After the themes come the ties that were taken away, with their reasons, and the
/// gaps, each in a row of its own.
///
/// # Errors
/// Where the file cannot be written in memory.
pub fn to_csv(
    shown: &Shown,
    codes: &[CodeTag],
    evidence: &[Evidence],
    heard: &Heard,
    removals: &[Removal],
    gaps: Vec<(String, String)>,
) -> Result<Vec<u8>> {
    let words = shown.member.words;
    let broken =
        |error: csv::Error| Error::Broken(format!("The CSV could not be written: {error}."));
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let head = [
        words.theme_csv_kind(),
        words.theme_statement_label(),
        words.theme_csv_others(),
        words.theme_codes_label(),
        words.theme_strength_answers(),
        words.theme_strength_sessions(),
        words.theme_strength_small(),
        words.theme_strength_languages(),
        words.theme_evidence_kind(),
        words.theme_evidence_barrier(),
        words.theme_evidence_note(),
        words.theme_csv_quote(),
        words.theme_csv_quote_language(),
        words.theme_csv_translation(),
    ];
    writer.write_record(head).map_err(broken)?;
    for theme in shown.themes {
        let strength = heard.strength(&theme.id, evidence, shown.quotes);
        for row in rows_of(shown, theme, codes, evidence, &strength) {
            writer
                .write_record(row.map(|cell| guarded(&cell)))
                .map_err(broken)?;
        }
    }
    for removal in removals {
        let mut row = Row::default();
        row[0] = words.theme_untied_title().to_string();
        row[1] = removal.statement.clone();
        row[8] = kind_words(words, removal.kind).to_string();
        row[9] = shown.barrier_title(&removal.barrier);
        row[10] = removal.reason.clone();
        writer
            .write_record(row.map(|cell| guarded(&cell)))
            .map_err(broken)?;
    }
    for (what, which) in gaps {
        let mut row = Row::default();
        row[0] = words.theme_missing_title().to_string();
        row[1] = format!("{what} {which}");
        writer
            .write_record(row.map(|cell| guarded(&cell)))
            .map_err(broken)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Broken(format!("The CSV could not be written: {error}.")))
}

fn rows_of(
    shown: &Shown,
    theme: &Theme,
    codes: &[CodeTag],
    evidence: &[Evidence],
    strength: &Strength,
) -> Vec<Row> {
    let words = shown.member.words;
    let title = statement(shown.member, theme).text;
    let others = theme.statement.0.iter();
    let others = others.filter(|(_, text)| **text != title);
    let others: Vec<String> = others
        .map(|(lang, text)| format!("{}: {text}", lang.endonym()))
        .collect();
    let gathered = codes.iter().filter(|code| theme.counted.contains(&code.id));
    let gathered: Vec<&str> = gathered.map(|code| code.name.as_str()).collect();
    let languages: Vec<&str> = strength
        .languages
        .iter()
        .map(|lang| lang.endonym())
        .collect();
    let base: Row = [
        words.release_theme().to_string(),
        title,
        others.join("; "),
        gathered.join("; "),
        answers_words(words, strength),
        words.number(strength.sessions as f64),
        small_words(words, strength),
        languages.join("; "),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
    ];
    let mut rows = Vec::new();
    for kind in EvidenceKind::ALL {
        let own = |tie: &&Evidence| tie.theme == theme.id && tie.kind == kind;
        for tie in evidence.iter().filter(own) {
            let mut row = base.clone();
            row[8] = kind_words(words, kind).to_string();
            row[9] = shown.barrier_title(&tie.barrier);
            row[10] = tie.note.clone();
            let quotes = shown.quotes.get(&tie.id).into_iter().flatten();
            let quoted = quotes.filter_map(|quote| cleared(words, quote));
            let quoted: Vec<[String; 3]> = quoted.collect();
            if quoted.is_empty() {
                rows.push(row);
                continue;
            }
            for cells in quoted {
                let mut row = row.clone();
                row[11..].clone_from_slice(&cells);
                rows.push(row);
            }
        }
    }
    if rows.is_empty() {
        rows.push(base);
    }
    rows
}

/// The words of a quote as they may go out: the original, its language, and what stands beside or in place of it.
fn cleared(words: Words, quote: &Quote) -> Option<[String; 3]> {
    let Standing::Cleared(wording) = &quote.standing else {
        return None;
    };
    let none = String::new;
    Some(match wording {
        Wording::Original { translation } => [
            quote.text.clone(),
            quote.language.endonym().to_string(),
            translation
                .as_ref()
                .map_or_else(none, |telling| telling.text.clone()),
        ],
        // Neither the original nor its language is told. A paraphrase never stands as a quotation.
        Wording::Translation(telling) => [none(), none(), telling.text.clone()],
        Wording::Paraphrase(telling) => {
            let paraphrase = format!("{}: {}", words.quote_paraphrase(), telling.text);
            [none(), none(), paraphrase]
        }
    })
}

/// What is missing, and where: barriers, themes, and groups nobody has been heard from.
pub fn list_gaps(shown: &Shown, missing: &Missing, heard: &Heard) -> Vec<(String, String)> {
    let words = shown.member.words;
    let mut gaps = Vec::new();
    for barrier in shown.barriers {
        if missing.unheard_barriers.contains(&barrier.id) {
            gaps.push((
                words.theme_missing_voice().to_string(),
                barrier.title.clone(),
            ));
        }
    }
    for theme in shown.themes {
        let title = || statement(shown.member, theme).text;
        if missing.themes_without_barrier.contains(&theme.id) {
            gaps.push((words.theme_missing_barrier().to_string(), title()));
        }
        if missing.themes_without_codes.contains(&theme.id) {
            gaps.push((words.theme_missing_codes().to_string(), title()));
        }
    }
    for of in heard.unheard(shown.surveys, shown.themes, shown.quotes) {
        if let Some((by, values)) = unheard_labels(shown, &of) {
            let values: Vec<String> = values.into_iter().map(|label| label.text).collect();
            let which = format!("{}: {}", by.text, values.join(", "));
            gaps.push((words.theme_missing_group().to_string(), which));
        }
    }
    for survey in heard.unreleased(shown.surveys) {
        let title = survey.title(words.lang()).text.to_string();
        gaps.push((words.theme_missing_release().to_string(), title));
    }
    gaps
}
