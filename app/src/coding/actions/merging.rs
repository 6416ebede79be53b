//! Merging a code into another.

use super::{codes::show_gone, id_from};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{
        Code,
        lineage::Hindrance,
        pages::merging::{self, Preview, hindrance_text},
        store::{self, Merge, Texts, fit_together},
    },
    error::Result,
    harken::Harken,
    ids::CodeId,
    request::Fields,
    shell::Place,
    theme,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// Choosing the code that stays; with one chosen, what would change.
pub async fn show_merge(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let from: CodeId = id_from(code)?;
    let into = CodeId(Fields::of_query(query)?.text("into").into());
    show(&harken, &member, &from, &into, Texts::Left, None).await
}

/// The page with what would change; with what was in the way where something was.
async fn show(
    harken: &Harken,
    member: &Member,
    from: &CodeId,
    into: &CodeId,
    texts: Texts,
    hindrance: Option<Hindrance>,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let problem = hindrance.map(|hindrance| hindrance_text(member.words, &hindrance));
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    // The version is read first: what comes after it is at least as new, so that nothing newer passes for looked at.
    let version = store::find_codebook_version(db, initiative).await?;
    let codes = store::list_codes(db, initiative).await?;
    let find = |id: &CodeId| codes.iter().find(|code| code.id == *id);
    let Some(first) = find(from) else {
        return show_gone(harken, member, from, status, problem).await;
    };
    let preview = match find(into).filter(|into| into.id != first.id) {
        Some(second) => {
            let texts_fit = fit_together(second, first);
            Some(Preview {
                into: second,
                touched: store::find_touched(
                    db,
                    initiative,
                    &first.id,
                    &second.id,
                    &member.account.id,
                )
                .await?,
                texts: if texts_fit { texts } else { Texts::Left },
                texts_fit,
                version,
            })
        }
        None => None,
    };
    let themes = theme::store::list_themes(db, initiative).await?;
    let page = merging::merge(member, &codes, first, &themes, preview, problem);
    Ok(page.respond(member, Place::Codebook, status))
}

/// Merges a code into the one that the form names, and tells what that touched.
pub async fn save_merge(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let from: CodeId = id_from(code)?;
    let into = CodeId(fields.text("into").into());
    let texts = match fields.text("texts") {
        "added" => Texts::Added,
        _ => Texts::Left,
    };
    let codes = store::list_codes(&harken.db, initiative).await?;
    let name = |id: &CodeId| {
        let found: Option<&Code> = codes.iter().find(|code| code.id == *id);
        found.map_or_else(String::new, |code| code.name.clone())
    };
    let merge = Merge {
        from: &from,
        into: &into,
        texts,
        // Without a version nobody has looked at what would change.
        seen: fields.text("version").parse().unwrap_or(0),
        by: &member.account.id,
    };
    let mut tx = harken.db.write_tx().await?;
    let number = match store::merge_codes(&mut tx, initiative, &merge).await? {
        Ok((number, _)) => number,
        Err(hindrance) => {
            drop(tx);
            return show(&harken, &member, &from, &into, texts, Some(hindrance)).await;
        }
    };
    let entry = member.did(Action::CodesMerged, name(&from)).to(name(&into));
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let report = member.path(&format!("codes/versions/{number}"));
    Ok(Redirect::to(&report).into_response())
}
