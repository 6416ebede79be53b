//! `harken codebook`: the codebook in and out.

use super::{files, plain};
use crate::config::{CodebookFormat, CodebookTask};
use app::{
    audit::{self, Action, Entry},
    coding::{
        codebook_file::{self, FileBook, Refusal},
        pages::files::refusal_text,
        store::{self, Known, Taken},
    },
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
};
use serde_json::json;
use std::path::Path;

pub async fn run(harken: &Harken, task: CodebookTask) -> Result<()> {
    match task {
        CodebookTask::Import {
            file,
            initiative,
            format,
            update,
            json,
        } => {
            let book = read(&file, format)?;
            let initiative = super::settle_initiative(harken, initiative.as_deref()).await?;
            let known = if update { Known::Update } else { Known::Keep };
            let mut tx = harken.db.write_tx().await?;
            let taken =
                store::take_codebook(&mut tx, &initiative.id, &book.codes, known, None).await?;
            if taken.version.is_some() {
                let entry = Entry::new(Action::CodebookBroughtIn, files::name(&file));
                let entry = entry.within(&initiative.id);
                audit::store::record(&mut tx, &harken.keys, &entry).await?;
            }
            tx.commit().await?;
            if json {
                println!("{}", report(&book, &taken));
            } else {
                tell(&book, &taken, &initiative.slug);
            }
            Ok(())
        }
        CodebookTask::Export {
            initiative,
            format,
            out,
        } => export(harken, initiative.as_deref(), format, &out).await,
    }
}

fn read(file: &Path, format: Option<CodebookFormat>) -> Result<FileBook> {
    let (bytes, name) = (files::read(file)?, files::name(file));
    let read = match format {
        None => codebook_file::read(&bytes, &name),
        Some(CodebookFormat::Qdc) => codebook_file::read_qdc(&bytes),
        Some(CodebookFormat::Csv) => codebook_file::read_table(&bytes, &name),
    };
    read.map_err(|refusal: Refusal| {
        let why = plain(&refusal_text(Words::english(), &refusal));
        Error::Invalid(format!("{}: {why}", file.display()))
    })
}

fn remarks(book: &FileBook) -> Vec<String> {
    let texts = book.remarks.iter();
    texts
        .map(|remark| plain(&remark.in_words(Words::english())))
        .collect()
}

fn report(book: &FileBook, taken: &Taken) -> serde_json::Value {
    json!({
        "codes": book.codes.len(),
        "made": taken.made.len(),
        "changed": taken.changed.len(),
        "kept": taken.kept.len(),
        "renamed": taken.renamed,
        "version": taken.version,
        "remarks": remarks(book),
    })
}

fn tell(book: &FileBook, taken: &Taken, slug: &str) {
    println!(
        "Codes read: {}. In the codebook of {slug}: new {}, changed {}, left as they were {}.",
        book.codes.len(),
        taken.made.len(),
        taken.changed.len(),
        taken.kept.len()
    );
    for remark in remarks(book) {
        println!("{remark}");
    }
    for (name, now) in &taken.renamed {
        println!("Another code is already called {name}. This one is called {now}.");
    }
}

async fn export(
    harken: &Harken,
    initiative: Option<&str>,
    format: CodebookFormat,
    out: &Path,
) -> Result<()> {
    let initiative = super::settle_initiative(harken, initiative).await?;
    let codes = store::list_file_codes(&harken.db, &initiative.id).await?;
    let bytes = match format {
        CodebookFormat::Csv => codebook_file::write_csv(&codes),
        CodebookFormat::Qdc => codebook_file::write_qdc(&codes).ok_or_else(|| {
            let slug = &initiative.slug;
            Error::Invalid(format!(
                "The codebook of {slug} holds no code yet, and QDC has no way to say so."
            ))
        })?,
    };
    files::write(out, &bytes)
}
