//! What the workbench's page asks for by itself; see [`wire`].

use super::{
    as_json, id_from,
    learning::suggestions_for,
    places::Places,
    putting::put_code,
    ranges::read_ranges,
    read_filter, read_query,
    words::{find_passage, must_read},
};
use crate::{
    account::{self, Act, guard::Member},
    coding::{
        Coding, Passage, Source, TranslationStatus,
        code::Code,
        filter::Filter,
        pages::dir_of,
        store::{self, Direction, Queued},
        text::Range,
        wire,
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::PassageId,
    receipt,
    request::Fields,
    survey,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

/// So many rows come where nobody says how many.
const USUAL_ROWS: usize = 100;
/// So many places of what was searched for are shown in one passage.
const MOST_FOUND: usize = 2000;

/// Part of the queue.
pub async fn show_queue(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let fields = read_query(query)?;
    let filter = Filter::parse(&fields);
    let most = read_count(&fields);
    let (from, way) = match (fields.text("after"), fields.text("before")) {
        ("", "") => (None, Direction::Forward),
        ("", before) => (Some(PassageId(before.into())), Direction::Back),
        (after, _) => (Some(PassageId(after.into())), Direction::Forward),
    };
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let asked = store::list_queue(
        &harken.db,
        initiative,
        reader,
        &filter,
        from.as_ref(),
        way,
        most + 1,
    );
    let mut queued = asked.await?;
    let more = queued.len() > most;
    if more && way == Direction::Back {
        queued.remove(0);
    }
    queued.truncate(most);
    as_json(
        StatusCode::OK,
        &as_queue(&harken, &member, queued, more).await?,
    )
}

/// How many rows are asked for.
pub(super) fn read_count(fields: &Fields) -> usize {
    let count = fields.text("count").parse().unwrap_or(USUAL_ROWS);
    count.clamp(1, wire::MOST_ROWS)
}

/// Passages of the queue with their places.
pub(super) async fn as_queue(
    harken: &Harken,
    member: &Member,
    queued: Vec<Queued>,
    more: bool,
) -> Result<wire::Queue> {
    let mut places = Places::of(harken, member).await?;
    let mut rows = Vec::with_capacity(queued.len());
    for queued in queued {
        rows.push(wire::Row {
            place: places.position(&queued.source).await?,
            id: queued.id.to_string(),
            dir: dir_of(&queued.language).into(),
            lang: queued.language.to_string(),
            from: queued.from,
            text: queued.beginning,
            codes: queued.codes,
            found: queued.found.into_iter().map(span).collect(),
        });
    }
    Ok(wire::Queue {
        rows,
        places: places.list(),
        more,
    })
}

fn span(range: Range) -> wire::Span {
    [range.start, range.end]
}

/// Every id of the queue.
pub async fn show_ids(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let filter = read_filter(query)?;
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let ids = store::list_ids(&harken.db, initiative, reader, &filter).await?;
    let width = ids.first().map_or(32, |id| id.as_str().len());
    if ids.iter().any(|id| id.as_str().len() != width) {
        return Err(Error::Broken(
            "Ids of passages differ in length, so that they cannot stand together.".into(),
        ));
    }
    let ids = ids.iter().map(PassageId::as_str).collect();
    as_json(StatusCode::OK, &wire::Ids { ids, width })
}

/// The codebook, as the picker needs it.
pub async fn show_codes_json(State(harken): State<Harken>, member: Member) -> Result<Response> {
    must_read(&member)?;
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    let codes = codes.iter().map(as_code).collect();
    as_json(StatusCode::OK, &wire::Codes { codes })
}

fn as_code(code: &Code) -> wire::Code {
    wire::Code {
        id: code.id.to_string(),
        parent: code.parent.as_ref().map(ToString::to_string),
        name: code.name.clone(),
        colour: code.colour,
        hint: code.definition.clone(),
    }
}

/// One passage with everything around it.
pub async fn show_passage_json(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let filter = read_filter(query)?;
    let (db, initiative, reader) = (&harken.db, &member.initiative.id, &member.account.id);
    // Before everything else: what changes meanwhile is told again rather than missed.
    let numbers = store::changes::get_numbers(db, initiative).await?;
    let passage = find_passage(&harken, &member, passage).await?;
    let codings = store::list_codings_for(db, initiative, &passage.id, reader).await?;
    let translations = store::list_translations(db, initiative, &passage.id).await?;
    let beside = async |way| {
        let found = store::find_beside(db, initiative, reader, &filter, &passage.id, way).await?;
        Ok::<_, Error>(found.map(|id| id.to_string()))
    };
    let mut places = Places::of(&harken, &member).await?;
    places.position(&passage.source).await?;
    let mut found = filter
        .search()
        .and_then(|search| search.find(&passage.text))
        .unwrap_or_default();
    found.truncate(MOST_FOUND);
    let answer = wire::Passage {
        place: places.list().swap_remove(0),
        asked: list_asked(&harken, &member, &passage).await?,
        kind: kind_of(&passage.source).into(),
        contest: receipt::store::find_contest(db, initiative, &passage.id).await?,
        coders: list_coders(&harken, &member, &codings).await?,
        codings: codings
            .iter()
            .map(|coding| as_coding(&member, coding))
            .collect(),
        translations: translations
            .into_iter()
            .map(|translation| wire::Translation {
                lang: translation.language.to_string(),
                dir: dir_of(&translation.language).into(),
                text: translation.text,
                by: translation.translator,
                approved: translation.status == TranslationStatus::Approved,
                version: translation.version,
            })
            .collect(),
        suggestions: suggestions_for(&harken, &member, &passage, &codings).await?,
        before: beside(Direction::Back).await?,
        next: beside(Direction::Forward).await?,
        found: found.into_iter().map(span).collect(),
        change: numbers.last,
        id: passage.id.to_string(),
        lang: passage.language.to_string(),
        dir: dir_of(&passage.language).into(),
        text: passage.text,
    };
    as_json(StatusCode::OK, &answer)
}

/// The question as the family read it, and as the reader can read it.
async fn list_asked(
    harken: &Harken,
    member: &Member,
    passage: &Passage,
) -> Result<Vec<wire::Said>> {
    let Source::Answer {
        survey, question, ..
    } = &passage.source
    else {
        return Ok(Vec::new());
    };
    // With every language that a translator has added.
    let survey = survey::store::get_by_id(&harken.db, survey).await?;
    let Some((_, question)) = survey.form.find_numbered(question) else {
        return Ok(Vec::new());
    };
    let default = &survey.form.default_language;
    let languages = [&passage.language, member.words.lang()];
    let mut said: Vec<_> = languages
        .into_iter()
        .filter_map(|lang| question.label.find(lang, default))
        .collect();
    said.dedup();
    let said = said.into_iter().map(|said| wire::Said {
        lang: said.lang.to_string(),
        dir: dir_of(said.lang).into(),
        text: said.text.to_string(),
    });
    Ok(said.collect())
}

fn kind_of(source: &Source) -> &'static str {
    match source {
        Source::Answer {
            is_translated: true,
            ..
        } => "translated",
        Source::Answer { .. } => "answer",
        Source::Note { kind, .. } => kind.as_str(),
    }
}

/// The names of those who made these codings.
async fn list_coders(
    harken: &Harken,
    member: &Member,
    codings: &[Coding],
) -> Result<Vec<wire::Coder>> {
    let mut coders: Vec<wire::Coder> = Vec::new();
    for coding in codings {
        if coders.iter().any(|known| known.id == coding.coder.as_str()) {
            continue;
        }
        let name = if coding.coder == member.account.id {
            member.account.name.clone()
        } else {
            match account::store::get_by_id(&harken.db, &coding.coder).await {
                Ok((account, _)) => account.name,
                // Words stay coded when an account goes.
                Err(Error::NotFound) => String::new(),
                Err(error) => return Err(error),
            }
        };
        coders.push(wire::Coder {
            id: coding.coder.to_string(),
            name,
        });
    }
    Ok(coders)
}

fn as_coding(member: &Member, coding: &Coding) -> wire::Coding {
    wire::Coding {
        id: coding.id.to_string(),
        code: coding.code.to_string(),
        start: coding.range.start,
        end: coding.range.end,
        coder: coding.coder.to_string(),
        own: coding.coder == member.account.id,
    }
}

/// Puts a code, old or new, on words of a passage.
pub async fn save_coding_json(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let ranges = read_ranges(&passage.text, &fields)?;
    match put_code(&harken, &member, &passage, &ranges, &fields).await? {
        Ok(put) => {
            let saved = wire::Saved {
                codings: put
                    .codings
                    .iter()
                    .map(|coding| as_coding(&member, coding))
                    .collect(),
                code: put.made.as_ref().map(as_code),
            };
            as_json(StatusCode::OK, &saved)
        }
        Err(problem) => {
            let refused = wire::Refused { problem };
            as_json(StatusCode::UNPROCESSABLE_ENTITY, &refused)
        }
    }
}

/// Takes a code off words, and says what is needed to put it back.
pub async fn save_uncoding_json(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let passage: PassageId = id_from(passage)?;
    let coding = id_from(fields.text("coding").to_string())?;
    let coding = store::get_coding(&harken.db, initiative, &passage, &coding, reader).await?;
    let mut tx = harken.db.write_tx().await?;
    store::delete_coding(&mut tx, initiative, &passage, &coding.id, reader).await?;
    tx.commit().await?;
    let coding = as_coding(&member, &coding);
    as_json(StatusCode::OK, &wire::Removed { coding })
}

/// Lets a number through that an address may bring; a bad request where it is none.
pub(super) fn read_number(text: &str) -> Result<i64> {
    text.parse().map_err(|_| Error::BadRequest(Bad::Form))
}
