//! `harken project`: whole projects of other tools, in and out.

use super::{files, make_initiative, plain};
use crate::config::ProjectTask;
use app::{
    account::{self, Role},
    audit::{self, Action, Entry},
    error::{Error, Result},
    exchange::{
        exporting::{self, Door},
        importing::{self, Bringing, Report},
        parse,
        staying::{self, Staying},
    },
    harken::Harken,
    i18n::Words,
    ids::{AccountId, InitiativeId},
    initiative::{self, slug_of},
    language::Lang,
};
use serde_json::json;

/// Whose codings they are where an initiative has no people yet. No account has this id.
const NOBODY: &str = "imported";

pub async fn run(harken: &Harken, task: ProjectTask) -> Result<()> {
    match task {
        ProjectTask::Import {
            initiative,
            file,
            format: _,
            lang,
            by,
            json,
        } => {
            let bytes = files::read(&file)?;
            let words = Words::english();
            let brought = parse::read(&bytes).map_err(|refusal| {
                let why = plain(&refusal.in_words(words));
                Error::Invalid(format!("{}: {why}", file.display()))
            })?;
            let known = initiative::store::find_by_slug(&harken.db, &initiative).await?;
            let by = settle_coder(harken, known.as_ref().map(|known| &known.id), by).await?;
            let mut tx = harken.db.write_tx().await?;
            let place = match known {
                Some(known) => known,
                None => {
                    let slug = slug_of(&initiative, "project");
                    if slug != initiative {
                        return Err(Error::Invalid(format!(
                            "There is no initiative called {initiative}, and none can be: write {slug}."
                        )));
                    }
                    let name = match brought.project.name.trim() {
                        "" => initiative.as_str(),
                        name => name,
                    };
                    make_initiative(&mut tx, &slug, name).await?
                }
            };
            let bringing = Bringing {
                by,
                language: lang.unwrap_or_else(Lang::undetermined),
            };
            let report = importing::take(&mut tx, &place.id, brought, &bringing).await?;
            let entry = Entry::new(Action::ProjectImported, &report.name).within(&place.id);
            audit::store::record(&mut tx, &harken.keys, &entry).await?;
            tx.commit().await?;
            if json {
                println!("{}", as_json(&place.slug, &report));
            } else {
                tell(&place.slug, &report);
            }
            Ok(())
        }
        ProjectTask::Export {
            initiative,
            format: _,
            out,
            respondents,
        } => {
            let found = initiative::store::find_by_slug(&harken.db, &initiative).await?;
            let place = found.ok_or_else(|| {
                Error::Invalid(format!("There is no initiative called {initiative}."))
            })?;
            let door = match respondents {
                true => Door::MachineWithRespondents,
                false => Door::Machine,
            };
            let export = exporting::export(harken, &place, door).await?;
            let staying = staying::list_staying(&harken.db, &place.id, door).await?;
            // Before the file: cases that are out with no line in the log would be worse than the other way round.
            let action = Action::ProjectExportedWithCases;
            let mut tx = harken.db.write_tx().await?;
            let entry = Entry::new(action, "").within(&place.id);
            audit::store::record(&mut tx, &harken.keys, &entry).await?;
            tx.commit().await?;
            files::write(&out, &export.bytes)?;
            eprintln!(
                "{} holds {} codes, {} texts, {} codings and {} cases.",
                out.display(),
                export.codes,
                export.sources,
                export.codings,
                export.cases
            );
            tell_staying(&staying);
            if respondents {
                eprintln!(
                    "Each case shows all answers of one family side by side, which can tell who they are: keep the file where only those who must can read it."
                );
            } else if export.cases > 0 {
                eprintln!(
                    "The cases came in with projects and can tell who said what: keep the file where only those who must can read it."
                );
            }
            Ok(())
        }
    }
}

/// Whose codings they will be: the account that is named, else the first organizer.
async fn settle_coder(
    harken: &Harken,
    initiative: Option<&InitiativeId>,
    email: Option<String>,
) -> Result<AccountId> {
    if let Some(email) = email {
        let found = account::store::find_by_email(&harken.db, &email).await?;
        return match found {
            Some((account, _)) => Ok(account.id),
            None => Err(Error::Invalid(format!("Nobody signs in as {email}."))),
        };
    }
    let Some(initiative) = initiative else {
        return Ok(AccountId(NOBODY.into()));
    };
    let members = account::store::list_members(&harken.db, initiative).await?;
    let organizer = members
        .into_iter()
        .find(|(_, role)| *role == Role::Organizer);
    Ok(organizer.map_or(AccountId(NOBODY.into()), |(account, _)| account.id))
}

fn as_json(slug: &str, report: &Report) -> serde_json::Value {
    let words = Words::english();
    let remarks = report.remarks.iter();
    let remarks: Vec<String> = remarks
        .map(|remark| plain(&remark.in_words(words)))
        .collect();
    json!({
        "initiative": slug,
        "name": report.name,
        "codes": report.codes,
        "sources": report.sources,
        "codings": report.codings,
        "remarks": remarks,
    })
}

fn tell(slug: &str, report: &Report) {
    println!(
        "“{}” is in the initiative {slug}: {} new codes, {} new texts, {} new codings.",
        report.name, report.codes, report.sources, report.codings
    );
    for remark in &report.remarks {
        println!("{}", plain(&remark.in_words(Words::english())));
    }
}

/// What the file does not hold, beside the file and never in its place: it may go to a pipe.
fn tell_staying(staying: &[Staying]) {
    let words = Words::english();
    eprintln!("{}:", words.exchange_stays());
    if staying.is_empty() {
        eprintln!("{}", words.exchange_stays_none());
    }
    for one in staying {
        eprintln!("- {}", plain(&one.in_words(words)));
    }
}
