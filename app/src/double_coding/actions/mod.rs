//! Beginning a double coding, working through it, comparing, and deciding what stays.

mod beginning;
mod deciding;
mod showing;

pub use beginning::{save_new_double_coding, show_new_double_coding};
pub use deciding::{save_decision, show_decision, show_disagreements};
pub use showing::{save_comparison, save_done, show_double_coding, show_double_codings};

use super::{DoubleCoding, Drawn, pages::Names, store};
use crate::{
    account::{self, guard::Member},
    coding::{self, Code},
    error::{Error, Result},
    harken::Harken,
    ids::{AccountId, DoubleCodingId, PassageId},
};
use std::collections::{BTreeSet, HashMap, HashSet};

/// An id out of an address. What cannot be one is of nothing we have.
fn id_from<Id: From<String>>(text: &str) -> Result<Id> {
    let fine = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if fine && !text.is_empty() && text.len() <= 64 {
        Ok(Id::from(text.to_string()))
    } else {
        Err(Error::NotFound)
    }
}

/// A double coding with its words and the codebook.
struct Opened {
    double: DoubleCoding,
    drawn: Vec<Drawn>,
    /// What the reader codes blind in another double coding just now. Of one that has been compared, everything is left out
    /// that would tell what somebody gave these words.
    blind: Vec<Drawn>,
    codes: Vec<Code>,
    names: Names,
}

impl Opened {
    async fn load(harken: &Harken, member: &Member, id: &str) -> Result<Opened> {
        let (db, initiative) = (&harken.db, &member.initiative.id);
        let id: DoubleCodingId = id_from(id)?;
        let double = store::get_double_coding(db, initiative, &id).await?;
        let drawn = store::list_drawn(db, initiative, &id).await?;
        let first = drawn.iter().map(|drawn| drawn.first.clone());
        let people = first.chain([double.second.clone()]).collect();
        let names = find_names(harken, member, people).await?;
        // While it is open itself, its pages tell of no codes at all.
        let blind = match double.is_open() {
            true => HashSet::new(),
            false => store::list_blind(db, initiative, &id, &member.account.id).await?,
        };
        let (blind, drawn) = drawn
            .into_iter()
            .partition(|drawn| blind.contains(&drawn.passage));
        Ok(Opened {
            codes: coding::store::list_codes(db, initiative).await?,
            double,
            drawn,
            blind,
            names,
        })
    }

    fn get_drawn(&self, passage: &str) -> Result<&Drawn> {
        let id: PassageId = id_from(passage)?;
        let mut all = self.drawn.iter().chain(&self.blind);
        all.find(|drawn| drawn.passage == id).ok_or(Error::NotFound)
    }
}

/// What these people are called, members or not.
async fn find_names(
    harken: &Harken,
    member: &Member,
    people: BTreeSet<AccountId>,
) -> Result<Names> {
    let members = account::store::list_members(&harken.db, &member.initiative.id).await?;
    let mut names: HashMap<AccountId, String> = members
        .into_iter()
        .map(|(account, _)| (account.id, account.name))
        .collect();
    for person in people {
        if !names.contains_key(&person)
            && let Ok((account, _)) = account::store::get_by_id(&harken.db, &person).await
        {
            names.insert(account.id, account.name);
        }
    }
    Ok(Names(names))
}
