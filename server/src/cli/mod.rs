//! One file a command.

mod account;
mod agreement;
mod backup;
mod check;
mod codebook;
mod codes;
mod files;
mod mix;
mod project;
mod protect;
mod responses;
mod serve;
mod suggest;
mod survey;

use crate::{
    config::{Command, Figures, Kept, SampleTask, Task},
    sample,
};
use app::{
    db::WriteTx,
    error::{Error, Result},
    harken::Harken,
    ids::InitiativeId,
    initiative::{self, Initiative},
};

/// Does what the command line asks. The error is one plain sentence for standard error.
pub async fn run(command: Command) -> Result<()> {
    let task = match command.task {
        // The backup is read first, and says which schema the database begins with.
        Task::Kept(Kept::Restore(task)) => return backup::restore(&command.place, task).await,
        Task::Kept(task) => task,
        // Figures from files alone need no database, and must not make one.
        Task::Figures(Figures::Protect(task)) => return protect::run(&task),
        Task::Figures(Figures::Agreement(task)) => return agreement::run(&task),
        Task::Figures(Figures::Suggest(task)) => return suggest::run(&task),
    };
    let harken = command.place.open().await?;
    let done = match task {
        Kept::Serve(serve) => return serve::run(harken, serve).await,
        Kept::Account(task) => account::run(&harken, task).await,
        Kept::Codebook(task) => codebook::run(&harken, task).await,
        Kept::Codes(task) => codes::run(&harken, &task).await,
        Kept::Mix { slug, close } => mix::run(&harken, &slug, close).await,
        Kept::Survey(task) => survey::run(&harken, task).await,
        Kept::Responses(task) => responses::run(&harken, task).await,
        Kept::Project(task) => project::run(&harken, task).await,
        Kept::Check { json } => check::run(&harken, json).await,
        Kept::Backup(task) => backup::run(&harken, task).await,
        Kept::Restore(_) => Ok(()),
        Kept::Sample(SampleTask::Remove) => remove_sample(&harken).await,
    };
    harken.db.close().await;
    done
}

/// The initiative a command speaks of: the one named, else the only one, else one made for the purpose.
async fn settle_initiative(harken: &Harken, slug: Option<&str>) -> Result<Initiative> {
    if let Some(slug) = slug {
        let found = initiative::store::find_by_slug(&harken.db, slug).await?;
        return found
            .ok_or_else(|| Error::Invalid(format!("There is no initiative called {slug}.")));
    }
    let mut all = initiative::store::list_all(&harken.db).await?;
    // The sample is there to look around in, and goes in one step: nothing real may land in it.
    all.retain(|initiative| !initiative.is_sample);
    match all.len() {
        1 => Ok(all.remove(0)),
        0 => {
            let mut tx = harken.db.write_tx().await?;
            let made = make_initiative(&mut tx, "listening", "Listening").await?;
            tx.commit().await?;
            Ok(made)
        }
        _ => {
            let names: Vec<&str> = all
                .iter()
                .map(|initiative| initiative.slug.as_str())
                .collect();
            Err(Error::Invalid(format!(
                "Say which initiative with --initiative: {}.",
                names.join(", ")
            )))
        }
    }
}

/// A sentence without the marks that keep names apart from it on a page.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Makes an initiative for a command that needs one.
async fn make_initiative(tx: &mut WriteTx, slug: &str, name: &str) -> Result<Initiative> {
    let wanted = Initiative {
        id: InitiativeId::new(),
        slug: slug.into(),
        name: name.into(),
        place: String::new(),
        problem_statement: String::new(),
        language: "en".into(),
        is_sample: false,
    };
    initiative::store::create_initiative(tx, wanted).await
}

/// The survey with this slug, or a sentence that there is none.
async fn get_survey(harken: &Harken, slug: &str) -> Result<app::survey::Survey> {
    let found = app::survey::store::find_by_slug(&harken.db, slug).await?;
    found.ok_or_else(|| Error::Invalid(format!("There is no survey called {slug}.")))
}

async fn remove_sample(harken: &Harken) -> Result<()> {
    sample::remove(harken).await?;
    println!("The sample community is gone, with everything in it.");
    Ok(())
}
