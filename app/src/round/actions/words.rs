//! What stays of a round: its words as lines of the session, and what was agreed as vocabulary.

use super::{get_round, path_of, refuse};
use crate::{
    account::guard::Member,
    capture::{self, LineKind, Revision, Seat},
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::{LineId, RevisionId, hex, random_bytes},
    request::Fields,
    round::{
        Answer, Round,
        store::{answers::list_answers, steps::set_kept},
    },
    vocabulary::{self, Concept, Wording},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use rand::seq::SliceRandom;

/// Makes what was written lines of the session: the participants' own words, of no seat, in an order drawn by chance.
pub async fn save_kept(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let db = &harken.db;
    let initiative = &member.initiative.id;
    let mut answers = list_answers(db, harken.batch_keys.protocol(), &round).await?;
    answers.shuffle(&mut rand::rng());
    let mut tx = db.write_tx().await?;
    let problem = if set_kept(db.engine(), &mut tx, initiative, &round.id).await? {
        let counter = capture::store::find_highest(&mut tx, &session.id).await?;
        let revisions = revisions(&round, answers, counter);
        let added =
            capture::store::add_revisions(&mut tx, initiative, &session.id, &revisions).await;
        match added {
            Ok(_) => {
                tx.commit().await?;
                return Ok(Redirect::to(&path_of(&member, &round)).into_response());
            }
            Err(Error::Gone) => member.words.round_over(),
            Err(Error::Unasked) => member.words.transcript_unasked(),
            Err(error) => return Err(error),
        }
    } else {
        member.words.round_keep_refused()
    };
    drop(tx);
    refuse(&harken, &member, &session, &round, &headers, problem).await
}

/// One line an answer, behind all lines there are.
fn revisions(round: &Round, answers: Vec<Answer>, last: i64) -> Vec<Revision> {
    let device = hex(&random_bytes::<16>());
    let lines = answers.into_iter().zip(last + 1..);
    lines
        .map(|(answer, counter)| Revision {
            id: RevisionId::new(),
            line: LineId::new(),
            base: None,
            place: counter,
            counter,
            device: device.clone(),
            prompt: round.prompt_number as i64,
            seat: Seat::NOBODY,
            kind: LineKind::Verbatim,
            language: answer.language.clone(),
            interpreted: false,
            second: -1,
            tags: Vec::new(),
            text: line_text(answer),
            removed: false,
        })
        .collect()
}

/// What an answer says once it stands alone. What explains one of the four words names it first, in the answer's
/// language, between the brackets that quotations have for what the speaker did not say.
fn line_text(answer: Answer) -> String {
    let Some(concept) = answer.concept else {
        return answer.text;
    };
    let words = Words::find(&answer.language).unwrap_or_else(Words::english);
    format!("[{}] {}", concept.in_words(words), answer.text)
}

/// Writes down what the group agrees a word means, in each language of the session. An empty field leaves a language as
/// it is: what was agreed is taken back on the vocabulary's own page.
pub async fn save_agreed(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, round)): Path<(String, String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (session, round) = get_round(&harken, &member, (session, round)).await?;
    let words = member.words;
    let initiative = &member.initiative.id;
    let agreed: Vec<_> = session
        .languages
        .iter()
        .map(|lang| (lang, fields.kept(&format!("text_{lang}"))))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let most = vocabulary::LONGEST_TEXT;
    let problem = match fields.text("concept").parse::<Concept>() {
        Err(_) => words.vocabulary_term_missing().to_string(),
        Ok(_) if agreed.is_empty() => words.vocabulary_definition_missing().to_string(),
        Ok(_) if agreed.iter().any(|(_, text)| text.chars().count() > most) => {
            words.theme_text_long(most)
        }
        Ok(concept) => {
            let known = vocabulary::store::list_terms(&harken.db, initiative).await?;
            let known = known.into_iter().find(|term| term.concept == Some(concept));
            let mut tx = harken.db.write_tx().await?;
            let id = vocabulary::store::get_or_create_concept(
                &mut tx,
                initiative,
                concept,
                Some(&session.id),
            )
            .await?;
            for (lang, definition) in agreed {
                let before = known.as_ref().and_then(|term| term.wordings.get(lang));
                let wording = Wording {
                    names: before.map_or_else(Vec::new, |wording| wording.names.clone()),
                    definition,
                };
                vocabulary::store::set_wording(&mut tx, initiative, &id, lang, &wording).await?;
            }
            tx.commit().await?;
            return Ok(Redirect::to(&path_of(&member, &round)).into_response());
        }
    };
    refuse(&harken, &member, &session, &round, &headers, problem).await
}
