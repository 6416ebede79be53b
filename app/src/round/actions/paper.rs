//! Paper: slips that were written by hand, and rankings that were counted by hand.

use super::{get_round, list_items, path_of, respond_round};
use crate::{
    account::guard::{Member, public_base},
    digits::find_digit,
    error::{Error, Result},
    harken::Harken,
    language::Lang,
    request::{Fields, fresh_nonce, is_nonce},
    round::{
        Kind, LONGEST_ANSWER, Phase, Round, Stage, Written,
        pages::{
            join::field_names,
            one::TypedSlip,
            tally::{cell_name, tally},
        },
        ranking::{MOST_PAPERS, Miscounted, RANKS, Tally},
        store::{answers::create_answers, ranking::create_points},
    },
    shell::Place,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

/// The page's nonce, so that a slip typed once counts once; a page without one is a script's.
fn nonce_of(fields: &Fields) -> String {
    let sent = fields.find("_nonce").filter(|nonce| is_nonce(nonce));
    sent.map_or_else(fresh_nonce, str::to_string)
}

/// Types in a slip: one more answer among the others, seen by nobody until the round is closed.
pub async fn save_slip(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let words = member.words;
    let slip = TypedSlip {
        language: fields.text("language").into(),
        fields: fields.clone(),
    };
    let problem = match written(&round, &fields) {
        Ok(written) if written.is_empty() => words.round_slip_missing().to_string(),
        Ok(written) => {
            let fallback = session.languages.first().cloned();
            let lang = slip.language.parse::<Lang>().ok().or(fallback);
            let lang = lang.unwrap_or_else(Lang::undetermined);
            let db = &harken.db;
            let nonce = nonce_of(&fields);
            let phase = Phase::Write.as_str();
            let mark = harken
                .keys
                .mac("round", &[round.id.as_str(), phase, &nonce]);
            let protocol = harken.batch_keys.protocol();
            let mut tx = db.write_tx().await?;
            let taken = create_answers(
                db.engine(),
                &mut tx,
                protocol,
                &round,
                &mark,
                &lang,
                &written,
            )
            .await;
            match taken {
                Ok(_) => {
                    tx.commit().await?;
                    return Ok(Redirect::to(&path_of(&member, &round)).into_response());
                }
                Err(Error::Gone) => words.round_slip_late().to_string(),
                Err(error) => return Err(error),
            }
        }
        Err(too_long) => words.theme_text_long(too_long),
    };
    let base = public_base(&headers);
    respond_round(
        &harken,
        &member,
        &session,
        &round,
        base,
        slip,
        Some(problem),
    )
    .await
}

/// What stands on a slip; the most characters a text may have, where one has more.
fn written(round: &Round, fields: &Fields) -> Result<Vec<Written>, usize> {
    let mut written = Vec::new();
    for name in field_names(round.kind, Phase::Write) {
        let text = fields.kept(&name);
        if text.chars().count() > LONGEST_ANSWER {
            return Err(LONGEST_ANSWER);
        }
        if !text.is_empty() {
            let concept = (round.kind == Kind::Words).then(|| name.parse().ok());
            written.push(Written {
                concept: concept.flatten(),
                text,
            });
        }
    }
    Ok(written)
}

pub async fn show_tally(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let list = list_items(&harken, &round).await?;
    let page = tally(
        &member,
        &session,
        &round,
        &list,
        &fresh_nonce(),
        &Fields::default(),
        None,
    );
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// Adds the rankings of papers that were counted by hand.
pub async fn save_tally(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let list = list_items(&harken, &round).await?;
    let nonce = nonce_of(&fields);
    let words = member.words;
    let problem = match read_tally(&fields, &list) {
        None => words.round_tally_number().to_string(),
        Some(_) if round.stage != Stage::Ranking => words.round_tally_late().to_string(),
        Some(counted) => match counted.find_problem() {
            Some(problem) => problem_words(&member, &list, problem),
            None => match add(&harken, &round, &nonce, &counted).await {
                Ok(()) => return Ok(Redirect::to(&path_of(&member, &round)).into_response()),
                Err(Error::Gone) => words.round_tally_late().to_string(),
                Err(error) => return Err(error),
            },
        },
    };
    let page = tally(
        &member,
        &session,
        &round,
        &list,
        &nonce,
        &fields,
        Some(problem),
    );
    Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY))
}

/// The numbers of a tally; None where one is no number.
fn read_tally(fields: &Fields, list: &[crate::round::Item]) -> Option<Tally> {
    let number = |name: &str| -> Option<usize> {
        let typed = fields.text(name);
        let digits: String = typed.chars().map(|c| find_digit(c).unwrap_or(c)).collect();
        match digits.as_str() {
            "" => Some(0),
            digits => digits.parse().ok(),
        }
    };
    let rows = list.iter().map(|item| {
        let mut row = [0; RANKS];
        for (place, cell) in row.iter_mut().enumerate() {
            *cell = number(&cell_name(item, place))?;
        }
        Some((item.lead.id.clone(), row))
    });
    Some(Tally {
        papers: number("papers")?,
        rows: rows.collect::<Option<_>>()?,
    })
}

fn problem_words(member: &Member, list: &[crate::round::Item], problem: Miscounted) -> String {
    let words = member.words;
    match problem {
        Miscounted::Papers => words.round_tally_papers_wrong(MOST_PAPERS),
        Miscounted::Points(points) => words.round_tally_points_wrong(points),
        Miscounted::Item(row) => {
            let number = list.get(row).map_or(0, |item| item.lead.number);
            words.round_tally_item_wrong(number)
        }
        Miscounted::Blank => words.round_tally_blank().into(),
    }
}

async fn add(harken: &Harken, round: &Round, nonce: &str, counted: &Tally) -> Result<()> {
    let mark = |paper: usize| {
        let paper = paper.to_string();
        let parts = [round.id.as_str(), Phase::Rank.as_str(), nonce, &paper];
        harken.keys.mac("round paper", &parts)
    };
    let marks: Vec<[u8; 32]> = (0..counted.papers).map(mark).collect();
    let db = &harken.db;
    let mut tx = db.write_tx().await?;
    create_points(db.engine(), &mut tx, round, &marks, &counted.points()).await?;
    tx.commit().await
}
