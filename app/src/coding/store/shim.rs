//! Stand-in until the codebook's own store is here.
use super::*;
use crate::{
    coding::{
        Code,
        codebook_file::{FileCode, guid_of, hex_of, nearest_colour},
    },
    ids::{AccountId, CodeId},
};
pub enum Known {
    Keep,
    Update,
}
pub struct Taken {
    pub codes: Vec<CodeId>,
    pub made: Vec<String>,
    pub kept: Vec<String>,
    pub renamed: Vec<(String, String)>,
}
pub async fn take_codebook(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    codes: &[FileCode],
    _known: Known,
    _by: Option<&AccountId>,
) -> Result<Taken> {
    let mut ids: Vec<CodeId> = Vec::new();
    let (mut made, mut kept) = (Vec::new(), Vec::new());
    for code in codes {
        let old: Option<String> =
            sqlx::query_scalar("select id from code where initiative_id = $1 and name = $2")
                .bind(initiative.as_str())
                .bind(&code.name)
                .fetch_optional(&mut *tx)
                .await?;
        if let Some(id) = old {
            ids.push(CodeId(id));
            kept.push(code.name.clone());
            continue;
        }
        let mut new = Code::new(
            initiative.clone(),
            &code.name,
            nearest_colour(&code.colour).unwrap_or(1),
        );
        new.parent = code.parent.map(|at| ids[at].clone());
        new.definition = code.definition.clone();
        new.when_to_use = code.when_to_use.clone();
        new.when_not = code.when_not.clone();
        new.example = code.example.clone();
        if let Err(problem) = super::create_code(tx, &new).await? {
            return Err(Error::Broken(format!("{problem:?}")));
        }
        made.push(new.name.clone());
        ids.push(new.id);
    }
    Ok(Taken {
        codes: ids,
        made,
        kept,
        renamed: Vec::new(),
    })
}
pub async fn list_file_codes_with_ids(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<Vec<(CodeId, FileCode)>> {
    let codes = super::list_codes(db, initiative).await?;
    let order = crate::coding::code::in_tree_order(&codes);
    let ids: Vec<&CodeId> = order.iter().map(|(code, _)| &code.id).collect();
    Ok(order
        .iter()
        .map(|(code, _)| {
            (
                code.id.clone(),
                FileCode {
                    guid: guid_of(code.id.as_str()),
                    name: code.name.clone(),
                    written_name: code.name.clone(),
                    definition: code.definition.clone(),
                    when_to_use: code.when_to_use.clone(),
                    when_not: code.when_not.clone(),
                    example: code.example.clone(),
                    colour: hex_of(code.colour).into(),
                    parent: code
                        .parent
                        .as_ref()
                        .and_then(|p| ids.iter().position(|id| *id == p)),
                    ..FileCode::default()
                },
            )
        })
        .collect())
}
