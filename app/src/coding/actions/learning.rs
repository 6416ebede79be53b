//! What was learned, shown: suggestions for a passage, what to read next, groups of passages that want a code.

use crate::{
    account::{Act, guard::Member},
    coding::{
        Coding, Passage,
        filter::Filter,
        learning::{self, LONGEST, Learned},
        pages::clusters::{self as pages, Group},
        store::{
            self,
            learning::{Mark, Text},
        },
        suggest::{
            clusters::{Cluster, FEWEST, find_clusters},
            reading::{Candidate, order},
        },
        suggested::{Progress, Standing, Suggestions},
        text::length,
    },
    error::Result,
    harken::Harken,
    ids::{CodeId, PassageId},
    language::Lang,
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use std::sync::Arc;

/// So many codes are suggested, each with so many quotes.
const SHOWN: usize = 3;
const ALIKE: usize = 2;
/// What to read next is chosen among so many passages, drawn evenly from all languages.
const MOST_CANDIDATES: usize = 2400;
const FEWEST_CANDIDATES: usize = 50;
/// So many passages of a language are grouped, and this is what is shown of a typical one.
const MOST_GROUPED: usize = 2000;
const EXCERPT: usize = 160;
/// Groups are the same from one visit to the next.
const SEED: u64 = 17;

/// What may be suggested to this person for a passage.
pub(super) async fn suggestions_for(
    harken: &Harken,
    member: &Member,
    passage: &Passage,
    codings: &[Coding],
) -> Result<Suggestions> {
    let none = |standing| Ok(Suggestions::none(standing));
    if length(&passage.text) > LONGEST {
        return none(Standing::Long);
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
        return none(match own {
            Some((_, coded, _)) if *coded > 0 => Standing::Learning,
            _ => Standing::Few,
        });
    };
    let mut suggestions = Suggestions {
        recall: learned.recall(),
        ..Suggestions::none(learned.standing())
    };
    if suggestions.standing == Standing::Ready {
        let given: Vec<CodeId> = codings.iter().map(|coding| coding.code.clone()).collect();
        let text = passage.text.clone();
        let suggested = learning::run(move || learned.suggest(&text, &given, SHOWN, ALIKE)).await?;
        for mut one in suggested {
            one.like = without_blind(harken, member, one.like).await?;
            suggestions.codes.push(one);
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

/// The uncoded passages of a filter that teach most, at most `most`, in the order in which to read them. None where the
/// filter asks for what is coded already.
pub(super) async fn list_teaching(
    harken: &Harken,
    member: &Member,
    filter: &Filter,
    most: usize,
) -> Result<Vec<PassageId>> {
    if filter.code.is_some() || filter.coder.is_some() {
        return Ok(Vec::new());
    }
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
    // Nobody waits here for those who learn, which can take minutes: this looks at few texts and changes nothing.
    learning::run(move || choose(drawn, &coded, most, seed)).await
}

fn choose(
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
    let places = order(&candidates, coded, most, seed).into_iter();
    places.filter_map(|place| ids.get(place).cloned()).collect()
}

/// How suggestions do in each language.
async fn list_learned(harken: &Harken, member: &Member) -> Result<Vec<Progress>> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let mut languages = Vec::new();
    for (language, confirmed, _) in
        store::learning::list_coverage(db, initiative, &member.account.id).await?
    {
        let learned = match confirmed {
            0 => None,
            _ => harken.learning.find(db, initiative, &language).await?,
        };
        languages.push(Progress {
            language,
            confirmed,
            recall: learned.as_ref().and_then(|learned| learned.recall()),
            standing: match &learned {
                Some(learned) => learned.standing(),
                None if confirmed == 0 => Standing::Few,
                None => Standing::Learning,
            },
        });
    }
    Ok(languages)
}

/// Groups of uncoded passages, and how suggestions do.
pub async fn show_clusters(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let fields = Fields::of_query(query)?;
    let (clusters, languages) = list_clusters(&harken, &member, fields.text("language")).await?;
    let shown = pages::Shown {
        groups: clusters,
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
) -> Result<(Vec<Group>, Vec<Lang>)> {
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
            .map(|cluster| as_group(&language, cluster, &texts))
            .collect()
    };
    let languages = coverage.into_iter().map(|(language, ..)| language);
    Ok((learning::run(work).await?, languages.collect()))
}

fn as_group(language: &Lang, cluster: &Cluster, texts: &[Text]) -> Group {
    let typical = cluster.typical.iter().map(|place| {
        let (id, _, text) = &texts[*place];
        (id.clone(), text.chars().take(EXCERPT).collect())
    });
    Group {
        language: language.clone(),
        words: cluster.words.clone(),
        typical: typical.collect(),
    }
}
