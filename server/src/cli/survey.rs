//! `harken survey`: surveys in and out.

use super::files;
use crate::config::{SurveyFormat, SurveyTask};
use app::{
    error::{Error, Result},
    harken::Harken,
    survey::{
        form_json, import,
        xlsform::{self, Report},
    },
};
use std::path::Path;

pub async fn run(harken: &Harken, task: SurveyTask) -> Result<()> {
    match task {
        SurveyTask::Import {
            file,
            initiative,
            slug,
            publish,
            json,
        } => {
            let imported = import::read(&files::read(&file)?, &files::name(&file))
                .map_err(|error| Error::Invalid(format!("{}: {error}", file.display())))?;
            let initiative = super::settle_initiative(harken, initiative.as_deref()).await?;
            let report =
                import::create(harken, &initiative.id, &imported, slug.as_deref(), publish).await?;
            if json {
                println!("{}", serde_json::to_string(&report)?);
            } else {
                tell(&report, publish);
            }
            Ok(())
        }
        SurveyTask::Export { slug, format, out } => export(harken, &slug, format, &out).await,
    }
}

fn tell(report: &Report, published: bool) {
    let languages: Vec<&str> = report.languages.iter().map(|lang| lang.endonym()).collect();
    println!(
        "“{}” is in as {}: questions {}, choices {}, languages {}.",
        report.title,
        report.slug,
        report.questions,
        report.choices,
        languages.join(", ")
    );
    if published {
        println!("It is open at /s/{}.", report.slug);
    } else {
        println!("It is a draft: nobody can answer it yet.");
    }
    for dropped in &report.dropped {
        println!(
            "Left out: {} ({}), sheet {}, row {}: {}",
            dropped.name, dropped.kind, dropped.sheet, dropped.row, dropped.why
        );
    }
    for warning in &report.warnings {
        println!("Please look at {warning}");
    }
}

async fn export(harken: &Harken, slug: &str, format: SurveyFormat, out: &Path) -> Result<()> {
    let survey = super::get_survey(harken, slug).await?;
    let bytes = match format {
        SurveyFormat::Json => form_json::to_json(&survey.form).into_bytes(),
        SurveyFormat::Xlsform => xlsform::export_xlsx(&survey.form)
            .map_err(|error| Error::Invalid(format!("{slug}: {error}")))?,
    };
    files::write(out, &bytes)
}
