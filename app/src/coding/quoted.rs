//! Words that are shown as a quote keep their codes, and whoever takes one off is told why.

use super::{pages::merging::title_of, store::Quoted};
use crate::{account::guard::Member, error::Result, harken::Harken, theme};

/// Why a code stays on words, in the reader's language: which theme shows them, and what to do first.
pub async fn quoted_text(harken: &Harken, member: &Member, quoted: &Quoted) -> Result<String> {
    let themes = theme::store::list_themes(&harken.db, &member.initiative.id).await?;
    let theme = themes.iter().find(|theme| theme.id == quoted.theme);
    let title = theme.map_or_else(String::new, |theme| title_of(member, theme));
    Ok(member.words.coding_shown_as_quote(title))
}
