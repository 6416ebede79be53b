//! `harken responses`: answers in and out.

use super::files;
use crate::config::{ResponsesFormat, ResponsesTask};
use app::{
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    response::{
        export,
        import::{self, Report},
        store, tables,
    },
    survey,
};

pub async fn run(harken: &Harken, task: ResponsesTask) -> Result<()> {
    match task {
        ResponsesTask::Import {
            slug,
            file,
            initiative,
            lang,
            json,
        } => {
            let table = tables::read(&files::read(&file)?, &files::name(&file))
                .map_err(|error| Error::Invalid(format!("{}: {error}", file.display())))?;
            let (lang, shown) = (lang.as_ref(), file.display().to_string());
            let report = match survey::store::find_by_slug(&harken.db, &slug).await? {
                Some(survey) => {
                    check_place(harken, &survey, initiative.as_deref()).await?;
                    import::into_survey(harken, &survey, &table, lang, &shown).await?
                }
                None => {
                    let initiative =
                        super::settle_initiative(harken, initiative.as_deref()).await?;
                    import::into_new_survey(harken, &initiative.id, &slug, &table, lang, &shown)
                        .await?
                }
            };
            if json {
                println!("{}", serde_json::to_string(&report)?);
            } else {
                tell(&report);
            }
            Ok(())
        }
        ResponsesTask::Export { slug, format, out } => {
            let survey = super::get_survey(harken, &slug).await?;
            let rows = export::rows_of(store::list_responses(&harken.db, &survey.id).await?)?;
            let bytes = match format {
                ResponsesFormat::Csv => export::to_csv(&survey.form, &rows)?,
                ResponsesFormat::Xlsx => export::to_xlsx(&survey.form, &rows)?,
                ResponsesFormat::Json => export::to_json(&rows)?,
            };
            // Before the file: rows that are out with no line in the log would be worse than the other way round.
            let entry = Entry::new(Action::ResponsesExported, &slug).within(&survey.initiative);
            let mut tx = harken.db.write_tx().await?;
            audit::store::record(&mut tx, &harken.keys, &entry).await?;
            tx.commit().await?;
            files::write(&out, &bytes)?;
            eprintln!(
                "{} holds {} responses. Each row shows all answers of one family side by side, which can tell who they are: keep the file where only those who must can read it.",
                out.display(),
                rows.len()
            );
            if survey.status == survey::Status::Open {
                eprintln!("Answers that still wait for the mixing are not in it.");
            }
            Ok(())
        }
    }
}

/// Whoever names an initiative means a survey of that one.
async fn check_place(
    harken: &Harken,
    survey: &survey::Survey,
    initiative: Option<&str>,
) -> Result<()> {
    let Some(wanted) = initiative else {
        return Ok(());
    };
    let wanted = super::settle_initiative(harken, Some(wanted)).await?;
    if wanted.id == survey.initiative {
        return Ok(());
    }
    Err(Error::Invalid(format!(
        "The survey {} belongs to another initiative than {}.",
        survey.slug, wanted.slug
    )))
}

fn tell(report: &Report) {
    println!(
        "{} responses are in the survey {}.",
        report.responses, report.slug
    );
    let languages: Vec<String> = report
        .languages
        .iter()
        .map(|(lang, count)| format!("{lang} {count}"))
        .collect();
    println!("Languages: {}.", languages.join(", "));
    if report.made {
        let questions: Vec<String> = report
            .questions
            .iter()
            .map(|question| format!("{} ({})", question.name, question.kind))
            .collect();
        println!("Questions: {}.", questions.join(", "));
    }
    if report.left_out > 0 {
        println!(
            "Left out, because the survey would not have asked: {} answers.",
            report.left_out
        );
    }
    for note in &report.notes {
        println!("{note}");
    }
}
