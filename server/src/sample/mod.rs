//! The sample community: everything a newcomer looks around in. It comes in as real work does: answers through the
//! check, the inbox and the mixing, codes on exact ranges of words.

mod community;
mod loading;

use app::{
    account::{self, Role, password},
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    ids::{AccountId, InitiativeId, hex, random_bytes},
    initiative, release,
    response::mixing::{self, Mixed},
    survey::{self, Status},
};

/// The address under which a newcomer signs in.
const EMAIL: &str = "organizer@sample.example";
const NAME: &str = "Sample organizer";

/// How a newcomer signs in.
pub struct SignIn {
    pub email: &'static str,
    pub password: String,
}

/// Brings the sample in, unless it is there, and gives its organizer a fresh password: the old one was only ever shown
/// on somebody's screen.
pub async fn bring_in(harken: &Harken) -> Result<SignIn> {
    let secret = hex(&random_bytes::<8>());
    let hash = password::hash(secret.clone()).await?;
    let known = account::store::find_by_email(&harken.db, EMAIL).await?;
    let there = find(harken).await?;
    let mut tx = harken.db.write_tx().await?;
    let organizer = match known {
        Some((account, _)) => {
            account::store::set_password(&mut tx, &account.id, &hash).await?;
            account.id
        }
        None => account::store::create_account(&mut tx, EMAIL, NAME, &hash, "en").await?,
    };
    let is_new = there.is_none();
    let (initiative, mixed) = match there {
        Some(initiative) => (initiative.id, Mixed::default()),
        None => loading::load(harken, &mut tx, &organizer).await?,
    };
    account::store::set_role(&mut tx, &initiative, &organizer, Role::Organizer).await?;
    let entry = Entry::new(Action::SampleBroughtIn, "").within(&initiative);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    mixing::finish(harken, &mixed).await?;
    if is_new {
        loading::check_quotes(harken, &initiative, &organizer).await?;
    }
    release(harken, &initiative, &organizer).await?;
    Ok(SignIn {
        email: EMAIL,
        password: secret,
    })
}

/// Releases the tables of every survey that has ended, unless that has been done.
async fn release(harken: &Harken, initiative: &InitiativeId, organizer: &AccountId) -> Result<()> {
    let surveys = survey::store::list_surveys(&harken.db, initiative).await?;
    for survey in surveys
        .iter()
        .filter(|survey| survey.status == Status::Closed)
    {
        let known = release::store::find_latest(&harken.db, initiative, &survey.id).await?;
        if known.is_none() {
            release::making::make_release(harken, survey, organizer, release::making::BUDGET)
                .await?;
        }
    }
    Ok(())
}

/// Erases the sample and everything under it, whoever added it.
pub async fn remove(harken: &Harken) -> Result<()> {
    let sample = find(harken).await?;
    let sample = sample.ok_or_else(|| Error::Invalid("There is no sample community.".into()))?;
    let mut tx = harken.db.write_tx().await?;
    initiative::store::delete_initiative(&mut tx, &sample.id).await?;
    account::store::delete_if_placeless(&mut tx, EMAIL).await?;
    let entry = Entry::new(Action::SampleRemoved, "").within(&sample.id);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    harken.db.forget_deleted().await
}

async fn find(harken: &Harken) -> Result<Option<initiative::Initiative>> {
    let all = initiative::store::list_all(&harken.db).await?;
    Ok(all.into_iter().find(|initiative| initiative.is_sample))
}
