//! Making the codes of a survey: once, before it opens.

use super::{MOST_CODES, issued_hash, store};
use crate::{
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    ids::AccountId,
    survey::{self, Survey},
    token::Token,
};

/// Why a survey gets no codes now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// None, or more than anybody hands out.
    Count,
    /// Its number was settled before.
    Made(usize),
    /// It has opened: whoever answered before had none.
    Opened,
}

/// So many codes that nobody has seen, in an order of chance: the order of their slips.
pub fn draw_codes(count: usize) -> std::result::Result<Vec<Token>, Refusal> {
    match count {
        1..=MOST_CODES => Ok((0..count).map(|_| Token::random()).collect()),
        _ => Err(Refusal::Count),
    }
}

/// Issues the codes of a draft, once. `keep` puts the slips where they are kept: where it fails, nothing has happened.
/// What the database keeps lies in the order of its hashes, which says nothing about the order on paper.
pub async fn issue_codes(
    harken: &Harken,
    survey: &Survey,
    codes: &[Token],
    by: Option<&AccountId>,
    keep: impl FnOnce() -> Result<()>,
) -> Result<std::result::Result<(), Refusal>> {
    let mut tx = harken.db.write_tx().await?;
    match survey::store::touch_draft(&mut tx, &survey.id).await {
        Err(Error::NotFound) => return Ok(Err(Refusal::Opened)),
        touched => touched?,
    }
    let made = store::count_within(&mut tx, &survey.id).await?;
    if made > 0 {
        return Ok(Err(Refusal::Made(made)));
    }
    let hashes = codes.iter().map(|code| issued_hash(&harken.keys, code));
    let mut hashes: Vec<[u8; 32]> = hashes.collect();
    hashes.sort_unstable();
    store::create_invitations(&mut tx, &survey.id, &hashes).await?;
    // Families are told how many there are; so is the log.
    let mut entry = Entry::new(Action::CodesIssued, &survey.slug)
        .within(&survey.initiative)
        .to(codes.len().to_string());
    entry.account = by.cloned();
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    keep()?;
    tx.commit().await?;
    harken.surveys.forget(&survey.slug);
    Ok(Ok(()))
}
