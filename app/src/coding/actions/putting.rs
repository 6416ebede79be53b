//! Putting a code on words: the rules that the form and the page's own code share.

use crate::{
    account::guard::Member,
    audit::{self, Action},
    coding::{
        Coding, Passage,
        code::{Code, next_colour},
        pages::problem_text,
        store::{self, NewCoding},
        text::{Range, cut},
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::CodeId,
    request::Fields,
};

/// What was put on a passage.
pub(super) struct Put {
    /// In the order of the ranges; never empty.
    pub codings: Vec<Coding>,
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
    let mut made = None;
    let known = match id {
        // Who types the name of a code there is means that code.
        "" => store::find_code_by_name(&harken.db, initiative, name)
            .await?
            .map(|code| code.id),
        id => Some(CodeId(id.into())),
    };
    if known.is_none() {
        let codes = store::list_codes(&harken.db, initiative).await?;
        made = Some(Code::new(initiative.clone(), name, next_colour(&codes)));
    }
    if let Some(id) = &known
        && let Some(code) = store::list_codes(&harken.db, initiative)
            .await?
            .into_iter()
            .find(|code| code.id == *id)
        && !code.codable
    {
        return Ok(Err(words.coding_only_gathers().into()));
    }
    let mut tx = harken.db.write_tx().await?;
    if let Some(code) = &made {
        if let Err(problem) = store::create_code_by(&mut tx, code, &member.account.id).await? {
            return Ok(Err(problem_text(words, problem)));
        }
        let entry = member.did(Action::CodeCreated, &code.name);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    let code = known.or_else(|| made.as_ref().map(|code| code.id.clone()));
    let code = code.ok_or(Error::BadRequest(Bad::Form))?;
    let mut codings = Vec::with_capacity(ranges.len());
    for range in ranges {
        let new = NewCoding {
            code: code.clone(),
            passage: passage.id.clone(),
            range: *range,
            coder: member.account.id.clone(),
        };
        let id = store::create_coding(&mut tx, initiative, &new).await?;
        codings.push(Coding {
            id,
            code: new.code,
            passage: new.passage,
            range: new.range,
            quote: cut(&passage.text, *range).unwrap_or_default().to_string(),
            coder: new.coder,
        });
    }
    tx.commit().await?;
    Ok(Ok(Put { codings, made }))
}
