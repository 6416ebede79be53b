//! Deciding what stays where two people coded the same words differently.

use super::{Opened, find_names};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{self, code::has_control, quoted::quoted_text},
    double_coding::{
        Decision, Given, Kept, LONGEST_REASON,
        compare::{Instead, Unit, list_waiting, units},
        pages::deciding::{Deciding, Disagreements, Looked, NOTHING},
        store::{self, Undecided},
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{CodeId, PassageId},
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::collections::HashMap;

/// The words on which the two disagree; with `code`, `other` and `language` only some of them.
pub async fn show_disagreements(
    State(harken): State<Harken>,
    member: Member,
    Path((_, double)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let opened = Opened::load(&harken, &member, &double).await?;
    if opened.double.is_open() {
        return Ok(back(&member, &opened));
    }
    let fields = Fields::of_query(query)?;
    let asked = |name: &str| Some(fields.text(name)).filter(|text| !text.is_empty());
    let looked = Looked {
        code: asked("code").map(|id| CodeId(id.into())),
        instead: match asked("other") {
            None => Instead::Whatever,
            Some(NOTHING) => Instead::Nothing,
            Some(id) => Instead::Code(CodeId(id.into())),
        },
        language: asked("language").and_then(|tag| tag.parse().ok()),
    };
    let (db, initiative, id) = (&harken.db, &member.initiative.id, &opened.double.id);
    let reader = &member.account.id;
    let given = store::list_given(db, initiative, id, reader).await?;
    let mut units = units(&opened.drawn, &given);
    units.retain(|unit| !unit.disputed().is_empty() && looked.fits(unit));
    let page = Disagreements {
        member: &member,
        double: &opened.double,
        codes: &opened.codes,
        beginnings: store::list_beginnings(db, initiative, id, reader).await?,
        decisions: store::list_decisions(db, initiative, id, reader).await?,
        units: &units,
        left_out: opened.blind.len(),
        looked,
    }
    .page();
    Ok(page.respond(&member, Place::Words, StatusCode::OK))
}

fn back(member: &Member, opened: &Opened) -> Response {
    Redirect::to(&member.path(&format!("agreement/{}", opened.double.id))).into_response()
}

/// Some words, what each of the two gave them, and what was decided.
struct Case {
    opened: Opened,
    unit: Unit,
    given: Vec<Given>,
    decisions: Vec<Decision>,
    /// Every word both have looked at, to find the next.
    units: Vec<Unit>,
}

impl Case {
    /// None where the two have not been compared on these words, or the reader codes them blind just now.
    async fn find(
        harken: &Harken,
        member: &Member,
        opened: Opened,
        passage: &PassageId,
    ) -> Result<Option<Case>> {
        let (db, initiative, id) = (&harken.db, &member.initiative.id, &opened.double.id);
        let reader = &member.account.id;
        if opened.double.is_open() {
            return Ok(None);
        }
        let mut given = store::list_given(db, initiative, id, reader).await?;
        let decisions = store::list_decisions(db, initiative, id, reader).await?;
        let units = units(&opened.drawn, &given);
        let Some(unit) = units.iter().find(|unit| unit.passage == *passage).cloned() else {
            return Ok(None);
        };
        given.retain(|given| given.passage == *passage);
        Ok(Some(Case {
            opened,
            unit,
            given,
            decisions,
            units,
        }))
    }

    fn own_decisions(&self) -> Vec<Decision> {
        let own = |decision: &&Decision| decision.passage == self.unit.passage;
        self.decisions.iter().filter(own).cloned().collect()
    }
}

async fn show(
    harken: &Harken,
    member: &Member,
    case: &Case,
    typed: HashMap<CodeId, Kept>,
    reason: String,
    problem: Option<String>,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let passage = coding::store::get_passage(db, initiative, &case.unit.passage).await?;
    let on_it =
        coding::store::list_codings_for(db, initiative, &passage.id, &member.account.id).await?;
    let drawn = case.opened.get_drawn(passage.id.as_str())?;
    let double = &case.opened.double;
    let of_others = on_it
        .into_iter()
        .filter(|coding| coding.coder != drawn.first && coding.coder != double.second)
        .map(|coding| coding.code)
        .collect();
    let decisions = case.own_decisions();
    let people = decisions.iter().map(|decision| decision.by.clone());
    let people = people.collect();
    let names = find_names(harken, member, people).await?;
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = Deciding {
        member,
        double,
        drawn,
        codes: &case.opened.codes,
        names: &names,
        passage: &passage,
        unit: &case.unit,
        given: &case.given,
        decisions: &decisions,
        of_others,
        may_decide: may_decide(member, case)?,
        typed,
        reason,
    }
    .page(problem);
    Ok(page.respond(member, Place::Words, status))
}

/// Organizers decide, and whoever codes and is neither of the two.
fn may_decide(member: &Member, case: &Case) -> Result<bool> {
    let drawn = case.opened.get_drawn(case.unit.passage.as_str())?;
    let is_third = case.opened.double.side(drawn, &member.account.id).is_none();
    Ok(member.role.may(Act::Organize) || is_third)
}

/// What the two gave some words, side by side, and what was decided.
pub async fn show_decision(
    State(harken): State<Harken>,
    member: Member,
    Path((_, double, passage)): Path<(String, String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let opened = Opened::load(&harken, &member, &double).await?;
    let passage = opened.get_drawn(&passage)?.passage.clone();
    let there = back(&member, &opened);
    let Some(case) = Case::find(&harken, &member, opened, &passage).await? else {
        return Ok(there);
    };
    let decisions = case.own_decisions();
    let reason = decisions.first().map(|decision| decision.reason.clone());
    let chosen = decisions
        .into_iter()
        .map(|decision| (decision.code, decision.kept))
        .collect();
    show(
        &harken,
        &member,
        &case,
        chosen,
        reason.unwrap_or_default(),
        None,
    )
    .await
}

/// Decides, for each code, whose use of it stays.
pub async fn save_decision(
    State(harken): State<Harken>,
    member: Member,
    Path((_, double, passage)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let words = member.words;
    let opened = Opened::load(&harken, &member, &double).await?;
    let passage = opened.get_drawn(&passage)?.passage.clone();
    let there = back(&member, &opened);
    let Some(case) = Case::find(&harken, &member, opened, &passage).await? else {
        return Ok(there);
    };
    let reason = fields.kept("reason");
    let mut chosen = HashMap::new();
    for code in case.unit.first.union(&case.unit.second) {
        let choice = fields.text(&format!("kept-{code}"));
        if !choice.is_empty() {
            let kept = choice.parse().map_err(|_| Error::BadRequest(Bad::Form))?;
            chosen.insert(code.clone(), kept);
        }
    }
    let disputed = case.unit.disputed();
    let problem = if !may_decide(&member, &case)? {
        Some(words.agreement_decide_not_yours().to_string())
    } else if disputed.iter().any(|code| !chosen.contains_key(*code)) {
        Some(words.agreement_decide_missing().to_string())
    } else if reason.is_empty() {
        Some(words.agreement_reason_missing().to_string())
    } else if reason.chars().count() > LONGEST_REASON {
        Some(words.agreement_reason_long(LONGEST_REASON))
    } else if has_control(&reason) {
        Some(words.coding_control().to_string())
    } else {
        None
    };
    if problem.is_some() {
        return show(&harken, &member, &case, chosen, reason, problem).await;
    }
    let known = case.own_decisions();
    // What both gave and nobody wants to change needs no decision.
    let mut settled: Vec<(CodeId, Kept)> = chosen
        .clone()
        .into_iter()
        .filter(|(code, kept)| {
            disputed.contains(code)
                || *kept != Kept::Both
                || known.iter().any(|decision| decision.code == *code)
        })
        .collect();
    settled.sort_by(|one, other| one.0.cmp(&other.0));
    let drawn = case.opened.get_drawn(passage.as_str())?;
    let double = &case.opened.double;
    let (initiative, by) = (&member.initiative.id, &member.account.id);
    let mut tx = harken.db.write_tx().await?;
    if let Err(undecided) = store::decide(&mut tx, double, drawn, &settled, &reason, by).await? {
        drop(tx);
        let problem = undecided_text(&harken, &member, &undecided).await?;
        return show(&harken, &member, &case, chosen, reason, Some(problem)).await;
    }
    let entry = member.did(Action::DoubleCodingDecided, &double.title);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let decisions = store::list_decisions(&harken.db, initiative, &double.id, by).await?;
    let waiting = list_waiting(&case.units, &decisions);
    let next = waiting
        .iter()
        .find(|unit| unit.passage > passage)
        .or(waiting.first());
    let address = match next {
        Some(unit) => format!("agreement/{}/adjudicate/{}", double.id, unit.passage),
        None => format!("agreement/{}/adjudicate", double.id),
    };
    Ok(Redirect::to(&member.path(&address)).into_response())
}

/// Why nothing was decided, in words.
async fn undecided_text(harken: &Harken, member: &Member, undecided: &Undecided) -> Result<String> {
    match undecided {
        Undecided::Apart => Ok(member.words.agreement_decide_apart().to_string()),
        Undecided::Quoted(quoted) => quoted_text(harken, member, quoted).await,
    }
}
