//! Putting a code on words: the rules that the form and the page's own code share.

use crate::{
    account::guard::Member,
    audit::{self, Action},
    coding::{
        Coding, Passage,
        code::{Code, next_colour},
        pages::problem_text,
        store::{self, NewCoding},
        text::Range,
    },
    error::Result,
    harken::Harken,
    ids::{CodeId, CodingId},
    request::Fields,
};

/// What was put on a passage.
pub(super) struct Put {
    /// In the order of the ranges; never empty.
    pub codings: Vec<Coding>,
    /// Those that were not there before, each once.
    pub created: Vec<CodingId>,
    /// The code that was made for it.
    pub made: Option<Code>,
}

/// Puts a code, old (`code`, an id) or new (`name`), on words of a passage; gives what is still missing otherwise.
pub(super) async fn put_code(
    harken: &Harken,
    member: &Member,
    passage: &Passage,
    ranges: &[Range],
    fields: &Fields,
) -> Result<std::result::Result<Put, String>> {
    let (words, initiative) = (member.words, &member.initiative.id);
    if ranges.is_empty() {
        return Ok(Err(words.coding_no_words().into()));
    }
    let (id, name) = (fields.text("code"), fields.text("name"));
    if id.is_empty() && name.is_empty() {
        return Ok(Err(words.coding_no_code().into()));
    }
    let codes = store::list_codes(&harken.db, initiative).await?;
    // Who types the name of a code there is means that code.
    let known = codes.iter().find(|code| match id {
        "" => code.name == name,
        id => code.id.as_str() == id,
    });
    if known.is_some_and(|code| !code.codable) {
        return Ok(Err(words.coding_only_gathers().into()));
    }
    let made = (known.is_none() && id.is_empty())
        .then(|| Code::new(initiative.clone(), name, next_colour(&codes)));
    // An id that is not listed may be of a code that was merged meanwhile.
    let code = known
        .or(made.as_ref())
        .map_or_else(|| CodeId(id.into()), |code| code.id.clone());
    let mut tx = harken.db.write_tx().await?;
    if let Some(code) = &made {
        if let Err(problem) = store::create_code_by(&mut tx, code, &member.account.id).await? {
            return Ok(Err(problem_text(words, problem)));
        }
        let entry = member.did(Action::CodeCreated, &code.name);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    let mut codings = Vec::with_capacity(ranges.len());
    let mut created = Vec::new();
    for range in ranges {
        let new = NewCoding {
            code: code.clone(),
            passage: passage.id.clone(),
            range: *range,
            coder: member.account.id.clone(),
        };
        let (coding, is_new) = store::create_coding_or_find(&mut tx, initiative, &new).await?;
        if is_new {
            created.push(coding.id.clone());
        }
        codings.push(coding);
    }
    tx.commit().await?;
    Ok(Ok(Put {
        codings,
        created,
        made,
    }))
}
