//! What was learned, shown: suggestions for a passage, what to read next, groups of passages that want a code.

use super::{
    as_json,
    json::{as_queue, read_count},
    read_filter, read_query,
};
use crate::{
    account::{Act, guard::Member},
    coding::{
        Coding, Passage,
        filter::Filter,
        learning::{self, FLOOR, LONGEST, Learned, Standing},
        pages::{clusters as pages, dir_of},
        store::{
            self,
            learning::{Mark, Text},
        },
        suggest::{
            clusters::{Cluster, FEWEST, find_clusters},
            reading::{Candidate, order},
        },
        text::length,
        wire,
    },
    error::Result,
    harken::Harken,
    ids::{CodeId, PassageId},
    language::Lang,
    shell::Place,
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

/// So many codes are suggested, each with so many quotes.
const SHOWN: usize = 3;
const ALIKE: usize = 2;
/// What to read next is chosen among so many passages, drawn evenly from all languages.
const MOST_CANDIDATES: usize = 2400;
const FEWEST_CANDIDATES: usize = 50;
/// So many come at once where nobody says how many, and at most: choosing takes longer with each.
const USUAL_NEXT: usize = 20;
const MOST_NEXT: usize = 100;
/// So many passages of a language are grouped, and this is what is shown of a typical one.
const MOST_GROUPED: usize = 2000;
const EXCERPT: usize = 160;
/// Groups are the same from one visit to the next.
const SEED: u64 = 17;

/// Whether this person may see suggestions for a passage: those who code may, unless they code it blind just now.
pub async fn may_see_suggestions(
    harken: &Harken,
    member: &Member,
    passage: &PassageId,
) -> Result<bool> {
    if !member.role.may(Act::Code) {
        return Ok(false);
    }
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    Ok(!store::is_blind(&harken.db, initiative, passage, reader).await?)
}

/// What may be suggested to this person for a passage.
pub(super) async fn suggestions_for(
    harken: &Harken,
    member: &Member,
    passage: &Passage,
    codings: &[Coding],
) -> Result<wire::Suggestions> {
    let none = |state| wire::Suggestions {
        state,
        floor: FLOOR,
        ..wire::Suggestions::default()
    };
    if !may_see_suggestions(harken, member, &passage.id).await? {
        return Ok(none(wire::Standing::Hidden));
    }
    if length(&passage.text) > LONGEST {
        return Ok(none(wire::Standing::Long));
    }
    let learned = harken
        .learning
        .find(&harken.db, &passage.initiative, &passage.language)
        .await?;
    let Some(learned) = learned else {
        let (db, initiative, reader) = (&harken.db, &passage.initiative, &member.account.id);
        let coverage = store::learning::list_coverage(db, initiative, reader).await?;
        let own = coverage
            .iter()
            .find(|(language, ..)| *language == passage.language);
        return Ok(none(match own {
            Some((_, coded, _)) if *coded > 0 => wire::Standing::Learning,
            _ => wire::Standing::Few,
        }));
    };
    let mut suggestions = wire::Suggestions {
        recall: learned.recall(),
        ..none(as_standing(learned.standing()))
    };
    if learned.standing() == Standing::Ready {
        let given: Vec<CodeId> = codings.iter().map(|coding| coding.code.clone()).collect();
        let text = passage.text.clone();
        let suggested = learning::run(move || learned.suggest(&text, &given, SHOWN, ALIKE)).await?;
        for mut one in suggested {
            one.like = without_blind(harken, member, one.like).await?;
            suggestions.codes.push(as_suggested(one));
        }
    }
    Ok(suggestions)
}

/// Leaves out quotes of words that this person has begun to code blind since they were learned from.
async fn without_blind(
    harken: &Harken,
    member: &Member,
    like: Vec<(PassageId, Mark)>,
) -> Result<Vec<(PassageId, Mark)>> {
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let mut seen = Vec::with_capacity(like.len());
    for (passage, mark) in like {
        if !store::is_blind(&harken.db, initiative, &passage, reader).await? {
            seen.push((passage, mark));
        }
    }
    Ok(seen)
}

fn as_standing(standing: Standing) -> wire::Standing {
    match standing {
        Standing::Ready => wire::Standing::Ready,
        Standing::Few => wire::Standing::Few,
        Standing::Learning => wire::Standing::Learning,
        Standing::Unsure => wire::Standing::Unsure,
    }
}

fn as_suggested(suggested: learning::Suggested) -> wire::Suggested {
    let like = suggested
        .like
        .into_iter()
        .map(|(passage, mark)| wire::Alike {
            passage: passage.to_string(),
            start: mark.range.start,
            end: mark.range.end,
            quote: mark.quote,
        });
    wire::Suggested {
        code: suggested.code.to_string(),
        score: suggested.score,
        like: like.collect(),
    }
}

/// What to read next.
pub async fn show_next_json(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let fields = read_query(query)?;
    let filter = Filter::parse(&fields);
    let most = match fields.text("count") {
        "" => USUAL_NEXT,
        _ => read_count(&fields).min(MOST_NEXT),
    };
    let next = list_next(&harken, &member, &filter, most).await?;
    let more = next.len() == most;
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let queued = store::list_these(&harken.db, initiative, reader, &next).await?;
    as_json(
        StatusCode::OK,
        &as_queue(&harken, &member, queued, more).await?,
    )
}

/// The passage that teaches most, on the workbench; the queue from its beginning where every passage is coded.
pub async fn show_next(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let filter = read_filter(query)?;
    let next = list_next(&harken, &member, &filter, 1).await?;
    let path = match next.first() {
        Some(passage) => member.path(&format!("words/{passage}")),
        None => member.path("words"),
    };
    Ok(Redirect::to(&format!("{path}{}", filter.query())).into_response())
}

/// The uncoded passages of a filter that teach most, in the order in which to read them.
async fn list_next(
    harken: &Harken,
    member: &Member,
    filter: &Filter,
    most: usize,
) -> Result<Vec<PassageId>> {
    let (db, initiative, reader) = (&harken.db, &member.initiative.id, &member.account.id);
    let coverage = store::learning::list_coverage(db, initiative, reader).await?;
    let wanted = |language: &Lang| filter.language.as_ref().is_none_or(|one| one == language);
    let coverage: Vec<_> = coverage
        .into_iter()
        .filter(|(language, _, uncoded)| *uncoded > 0 && wanted(language))
        .collect();
    let share = (MOST_CANDIDATES / coverage.len().max(1)).max(FEWEST_CANDIDATES);
    let mut coded = Vec::with_capacity(coverage.len());
    let mut drawn: Vec<(Vec<Text>, Option<Arc<Learned>>)> = Vec::with_capacity(coverage.len());
    for (language, known, _) in coverage {
        let uncoded = Filter {
            language: Some(language.clone()),
            code: None,
            uncoded: true,
            ..filter.clone()
        };
        let texts =
            store::learning::list_texts(db, initiative, reader, &uncoded, share, LONGEST).await?;
        drawn.push((
            texts,
            harken.learning.find(db, initiative, &language).await?,
        ));
        coded.push(known);
    }
    // The same until something changes, so that a page that is loaded again shows what it showed.
    let changed = store::changes::get_numbers(db, initiative).await?.last;
    let drawn_from = [initiative.as_str(), reader.as_str(), &changed.to_string()];
    let seed = harken.keys.mac("reading order", &drawn_from);
    let seed = seed
        .iter()
        .fold(0, |seed: u64, byte| seed.rotate_left(8) ^ u64::from(*byte));
    let _turn = harken.learning.turn().await?;
    learning::run(move || choose_next(drawn, &coded, most, seed)).await
}

fn choose_next(
    drawn: Vec<(Vec<Text>, Option<Arc<Learned>>)>,
    coded: &[usize],
    most: usize,
    seed: u64,
) -> Vec<PassageId> {
    let mut ids = Vec::new();
    let mut candidates = Vec::new();
    for (language, (texts, learned)) in drawn.into_iter().enumerate() {
        let plain: Vec<&str> = texts.iter().map(|(.., text)| text.as_str()).collect();
        let doubts = match learned {
            Some(learned) => learned.list_doubts(&plain),
            None => vec![1.0; plain.len()],
        };
        let both = plain.iter().zip(doubts);
        candidates.extend(both.map(|(text, doubt)| Candidate::new(language, doubt, text)));
        ids.extend(texts.into_iter().map(|(id, ..)| id));
    }
    let chosen = order(&candidates, coded, most, seed).into_iter();
    chosen.map(|place| ids[place].clone()).collect()
}

/// How suggestions do in each language.
pub async fn show_learned(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let languages = list_learned(&harken, &member).await?;
    let learned = wire::Learned {
        languages,
        floor: FLOOR,
    };
    as_json(StatusCode::OK, &learned)
}

async fn list_learned(harken: &Harken, member: &Member) -> Result<Vec<wire::LearnedLanguage>> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let mut languages = Vec::new();
    for (language, confirmed, _) in
        store::learning::list_coverage(db, initiative, &member.account.id).await?
    {
        let learned = match confirmed {
            0 => None,
            _ => harken.learning.find(db, initiative, &language).await?,
        };
        languages.push(wire::LearnedLanguage {
            lang: language.to_string(),
            confirmed,
            recall: learned.as_ref().and_then(|learned| learned.recall()),
            state: match &learned {
                Some(learned) => as_standing(learned.standing()),
                None if confirmed == 0 => wire::Standing::Few,
                None => wire::Standing::Learning,
            },
        });
    }
    Ok(languages)
}

/// Groups of uncoded passages.
pub async fn show_clusters_json(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let fields = read_query(query)?;
    let (clusters, _) = list_clusters(&harken, &member, fields.text("language")).await?;
    as_json(StatusCode::OK, &wire::Clusters { clusters })
}

/// The same as a page, with how suggestions do.
pub async fn show_clusters(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let fields = read_query(query)?;
    let (clusters, languages) = list_clusters(&harken, &member, fields.text("language")).await?;
    let shown = pages::Shown {
        clusters,
        languages,
        learned: list_learned(&harken, &member).await?,
    };
    Ok(pages::clusters(&member, &shown).respond(&member, Place::Words, StatusCode::OK))
}

/// The groups of a language, or of the one with the most uncoded passages where none is named, and the languages that
/// have enough to be grouped.
async fn list_clusters(
    harken: &Harken,
    member: &Member,
    language: &str,
) -> Result<(Vec<wire::Cluster>, Vec<Lang>)> {
    let (db, initiative, reader) = (&harken.db, &member.initiative.id, &member.account.id);
    let mut coverage = store::learning::list_coverage(db, initiative, reader).await?;
    coverage.retain(|(.., uncoded)| *uncoded >= FEWEST);
    let named = coverage
        .iter()
        .find(|(known, ..)| known.as_str() == language);
    let largest = coverage.iter().max_by_key(|(.., uncoded)| *uncoded);
    let chosen = match language {
        "" => largest,
        _ => named,
    };
    let Some((language, ..)) = chosen.cloned() else {
        let languages = coverage.into_iter().map(|(language, ..)| language);
        return Ok((Vec::new(), languages.collect()));
    };
    let filter = Filter {
        language: Some(language.clone()),
        uncoded: true,
        ..Filter::default()
    };
    let texts =
        store::learning::list_texts(db, initiative, reader, &filter, MOST_GROUPED, LONGEST).await?;
    let _turn = harken.learning.turn().await?;
    let work = move || {
        let plain: Vec<&str> = texts.iter().map(|(.., text)| text.as_str()).collect();
        let clusters = find_clusters(&plain, SEED);
        let shown = clusters.iter();
        shown
            .map(|cluster| as_cluster(&language, cluster, &texts))
            .collect()
    };
    let languages = coverage.into_iter().map(|(language, ..)| language);
    Ok((learning::run(work).await?, languages.collect()))
}

fn as_cluster(language: &Lang, cluster: &Cluster, texts: &[Text]) -> wire::Cluster {
    let typical = cluster.typical.iter().map(|place| {
        let (id, _, text) = &texts[*place];
        wire::Typical {
            id: id.to_string(),
            text: text.chars().take(EXCERPT).collect(),
        }
    });
    wire::Cluster {
        lang: language.to_string(),
        dir: dir_of(language).into(),
        words: cluster.words.clone(),
        typical: typical.collect(),
    }
}
